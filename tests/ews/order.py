"""The order of elements in the public EWS schema (types.xsd, messages.xsd), for what the double answers.

Taken from the schema's own documents ([MS-OXWSCORE], [MS-OXWSMSG], [MS-OXWSFOLD], [MS-OXWSSYNC], [MS-OXWSNTIF],
[MS-OXWSCDATA]); every child that is not named here, or stands in another place, is a mistake of the double.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
MESSAGES = "http://schemas.microsoft.com/exchange/services/2006/messages"

ITEM = (
    "MimeContent", "ItemId", "ParentFolderId", "ItemClass", "Subject", "Sensitivity", "Body", "Attachments",
    "DateTimeReceived", "Size", "Categories", "Importance", "InReplyTo", "IsSubmitted", "IsDraft", "IsFromMe",
    "IsResend", "IsUnmodified", "InternetMessageHeaders", "DateTimeSent", "DateTimeCreated", "ResponseObjects",
    "ReminderDueBy", "ReminderIsSet", "ReminderNextTime", "ReminderMinutesBeforeStart", "DisplayCc", "DisplayTo",
    "DisplayBcc", "HasAttachments", "ExtendedProperty", "Culture", "EffectiveRights", "LastModifiedName",
    "LastModifiedTime", "IsAssociated", "WebClientReadFormQueryString", "WebClientEditFormQueryString",
    "ConversationId", "UniqueBody", "Flag", "StoreEntryId", "InstanceKey", "NormalizedBody", "EntityExtractionResult",
    "PolicyTag", "ArchiveTag", "RetentionDate", "Preview", "RightsManagementLicenseData", "PredictedActionReasons",
    "IsClutter", "BlockStatus", "HasBlockedImages", "TextBody", "IconIndex",
)  # fmt: skip
MESSAGE = (
    *ITEM, "Sender", "ToRecipients", "CcRecipients", "BccRecipients", "IsReadReceiptRequested",
    "IsDeliveryReceiptRequested", "ConversationIndex", "ConversationTopic", "From", "InternetMessageId", "IsRead",
    "IsResponseRequested", "References", "ReplyTo", "ReceivedBy", "ReceivedRepresenting",
)  # fmt: skip
FOLDER = (
    "FolderId", "ParentFolderId", "FolderClass", "DisplayName", "TotalCount", "ChildFolderCount", "ExtendedProperty",
    "ManagedFolderInformation", "EffectiveRights", "DistinguishedFolderId", "PolicyTag", "ArchiveTag", "ReplicaList",
    "PermissionSet", "UnreadCount",
)  # fmt: skip
RIGHTS = ("CreateAssociated", "CreateContents", "CreateHierarchy", "Delete", "Modify", "Read", "ViewPrivateItems")
MAILBOX = ("Name", "EmailAddress", "RoutingType", "MailboxType", "ItemId")
EVENT = ("Watermark", "TimeStamp", "FolderId", "ItemId", "ParentFolderId", "OldFolderId", "OldItemId",
         "OldParentFolderId", "UnreadCount")  # fmt: skip
EVENTS = ("CopiedEvent", "CreatedEvent", "DeletedEvent", "ModifiedEvent", "MovedEvent", "NewMailEvent", "StatusEvent")
RESPONSE = ("MessageText", "ResponseCode", "DescriptiveLinkKey", "MessageXml")
OF_RESPONSE = {
    "FindItem": ("RootFolder",), "FindFolder": ("RootFolder",), "GetFolder": ("Folders",), "CreateFolder": ("Folders",),
    "GetItem": ("Items",), "CreateItem": ("Items",), "MoveItem": ("Items",), "UpdateItem": ("Items", "ConflictResults"),
    "SyncFolderItems": ("SyncState", "IncludesLastItemInRange", "Changes"), "SendItem": (), "DeleteItem": (),
    "Subscribe": ("SubscriptionId", "Watermark"), "Unsubscribe": (), "GetEvents": ("Notification",),
    "GetStreamingEvents": ("Notifications", "ErrorSubscriptionIds", "ConnectionStatus"),
    "ConvertId": ("AlternateId",), "ResolveNames": ("ResolutionSet",),
}  # fmt: skip
ONE_MAILBOX = ("Sender", "From", "ReceivedBy", "ReceivedRepresenting")
MAILBOXES = ("ToRecipients", "CcRecipients", "BccRecipients", "ReplyTo")

CHILDREN: dict[str, tuple[str, ...]] = {
    "t:Message": MESSAGE,
    "t:Folder": FOLDER,
    "t:EffectiveRights": RIGHTS,
    "t:Mailbox": MAILBOX,
    **{f"t:{name}": ("Mailbox",) for name in (*ONE_MAILBOX, *MAILBOXES)},
    "t:Categories": ("String",),
    "t:InternetMessageHeaders": ("InternetMessageHeader",),
    "t:ExtendedProperty": ("ExtendedFieldURI", "Value"),
    "t:Attachments": ("FileAttachment",),
    "t:FileAttachment": ("AttachmentId", "Name", "ContentType", "ContentId", "ContentLocation", "Size",
                         "LastModifiedTime", "IsInline"),
    **{f"t:{name}": EVENT for name in EVENTS},
    "m:Notification": ("SubscriptionId", "PreviousWatermark", "MoreEvents", *EVENTS),
    "m:Notifications": ("Notification",),
    "m:ErrorSubscriptionIds": ("SubscriptionId",),
    "m:Changes": ("Create", "Update", "Delete", "ReadFlagChange"),
    "t:Create": ("Message",), "t:Update": ("Message",), "t:Delete": ("ItemId",),
    "t:ReadFlagChange": ("ItemId", "IsRead"),
    "m:Items": ("Message",), "t:Items": ("Message",), "m:Folders": ("Folder",), "t:Folders": ("Folder",),
    "m:RootFolder": ("Items", "Folders"),
    "m:ConflictResults": ("Count",),
    "m:ResolutionSet": ("Resolution",),
    "t:Resolution": ("Mailbox", "Contact"),
    "m:ResponseMessages": tuple(f"{name}ResponseMessage" for name in OF_RESPONSE),
    **{f"m:{name}Response": ("ResponseMessages",) for name in OF_RESPONSE},
    **{f"m:{name}ResponseMessage": (*RESPONSE, *more) for name, more in OF_RESPONSE.items()},
}  # fmt: skip
ANY_ORDER = frozenset({"m:Changes", "m:Notification", "m:Notifications"})
"""A choice without order, once the leading elements of a notification are past."""
OF_MESSAGES = frozenset(
    {"m:ResponseMessages", "m:Notifications", "m:ErrorSubscriptionIds"}
    | {f"m:{name}{kind}" for name in OF_RESPONSE for kind in ("Response", "ResponseMessage")}
)
"""Whose children are of messages.xsd; those of all others are of types.xsd."""
SPACES = {TYPES: "t", MESSAGES: "m", SOAP: "s"}


def problems(answer: bytes) -> Iterator[str]:
    """What in an answer is not as the schema says."""
    envelope = etree.fromstring(answer)
    body = envelope.find(f"{{{SOAP}}}Body")
    if envelope.tag != f"{{{SOAP}}}Envelope" or body is None:
        yield f"no SOAP: {envelope.tag}"
    elif body.find(f"{{{SOAP}}}Fault") is None:
        for element in body.iterdescendants():
            yield from _of(element)


def _of(element: Any) -> Iterator[str]:
    name = _short(element)
    if name not in CHILDREN:
        if len(element):
            yield f"{name} has children: {[_short(child) for child in element]}"
        return
    wanted, space = CHILDREN[name], "m:" if name in OF_MESSAGES else "t:"
    found = [_short(child).removeprefix(space) for child in element]
    if strange := [one for one in found if one not in wanted]:
        yield f"{name} has {strange}"
    elif name not in ANY_ORDER and found != sorted(found, key=wanted.index):
        yield f"{name} has its elements as {found}"


def _short(element: Any) -> str:
    name = etree.QName(element)
    return f"{SPACES.get(name.namespace, '?')}:{name.localname}"
