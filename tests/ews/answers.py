"""XML as EWS writes it: envelopes, items, folders, their elements in the order of the public schema (types.xsd)."""

from __future__ import annotations

import base64
import email.header
import email.utils
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from tests.ews.store import Box, Folder, Item

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
MESSAGES = "http://schemas.microsoft.com/exchange/services/2006/messages"
ERRORS = "http://schemas.microsoft.com/exchange/services/2006/errors"
T, M = f"{{{TYPES}}}", f"{{{MESSAGES}}}"

MESSAGE_ORDER = (
    "MimeContent", "ItemId", "ParentFolderId", "ItemClass", "Subject", "Sensitivity", "Body", "Attachments",
    "DateTimeReceived", "Size", "Categories", "Importance", "InReplyTo", "IsSubmitted", "IsDraft", "IsFromMe",
    "IsResend", "IsUnmodified", "InternetMessageHeaders", "DateTimeSent", "DateTimeCreated", "DisplayCc", "DisplayTo",
    "HasAttachments", "ExtendedProperty", "Culture", "EffectiveRights", "LastModifiedName", "LastModifiedTime",
    "ConversationId", "Sender", "ToRecipients", "CcRecipients", "BccRecipients", "ConversationIndex",
    "ConversationTopic", "From", "InternetMessageId", "IsRead", "References", "ReplyTo",
)  # fmt: skip
"""t:ItemType, then t:MessageType."""
FOLDER_ORDER = (
    "FolderId", "ParentFolderId", "FolderClass", "DisplayName", "TotalCount", "ChildFolderCount", "ExtendedProperty",
    "EffectiveRights", "UnreadCount",
)  # fmt: skip
RIGHTS = ("CreateAssociated", "CreateContents", "CreateHierarchy", "Delete", "Modify", "Read", "ViewPrivateItems")
TRANSPORT_HEADERS, MESSAGE_ID_TAG = 0x7D, 0x1035


def element(name: str, inner: str = "", **attributes: object) -> str:
    said = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items())
    return f"<{name}{said}>{inner}</{name}>" if inner else f"<{name}{said}/>"


def text(name: str, value: object) -> str:
    """An element with text; line ends survive XML only as references."""
    return f"<{name}>{escape(str(value), {chr(13): '&#xD;'})}</{name}>"


def envelope(body: str, build: Sequence[int]) -> bytes:
    major, minor, first, second = build
    version = (
        f'<t:ServerVersionInfo MajorVersion="{major}" MinorVersion="{minor}" MajorBuildNumber="{first}" '
        f'MinorBuildNumber="{second}" Version="V2017_07_11"/>'
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="{SOAP}" xmlns:t="{TYPES}" xmlns:m="{MESSAGES}">'
        f"<s:Header>{version}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def fault(code: str, words: str, back_off: int = 0) -> bytes:
    """A SOAP fault, as for ErrorServerBusy (with BackOffMilliseconds where Exchange throttles)."""
    more = ""
    if back_off:
        value = f'<t:Value Name="BackOffMilliseconds">{back_off}</t:Value>'
        more = f'<t:MessageXml xmlns:t="{TYPES}">{value}</t:MessageXml>'
    return (
        f'<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="{SOAP}"><s:Body><s:Fault>'
        f'<faultcode xmlns:a="{TYPES}">a:{code}</faultcode><faultstring xml:lang="en-US">{escape(words)}</faultstring>'
        f'<detail><e:ResponseCode xmlns:e="{ERRORS}">{code}</e:ResponseCode>'
        f'<e:Message xmlns:e="{ERRORS}">{escape(words)}</e:Message>{more}</detail></s:Fault></s:Body></s:Envelope>'
    ).encode()


def answered(operation: str, messages: Iterable[str]) -> str:
    inner = element("m:ResponseMessages", "".join(messages))
    return element(f"m:{operation}Response", inner)


def done(operation: str, inner: str = "") -> str:
    said = "<m:ResponseCode>NoError</m:ResponseCode>" + inner
    return f'<m:{operation}ResponseMessage ResponseClass="Success">{said}</m:{operation}ResponseMessage>'


def refused(operation: str, code: str, words: str, inner: str = "") -> str:
    said = (
        text("m:MessageText", words) + text("m:ResponseCode", code) + "<m:DescriptiveLinkKey>0</m:DescriptiveLinkKey>"
    )
    return f'<m:{operation}ResponseMessage ResponseClass="Error">{said}{inner}</m:{operation}ResponseMessage>'


def item_id(item: Item) -> str:
    return element("t:ItemId", Id=item.id, ChangeKey=item.change_key)


def message(box: Box, item: Item, wanted: Wanted) -> str:
    """A mail with the fields that were asked for."""
    parts = {"ItemId": item_id(item)}
    for name in wanted.names:
        if (made := FIELDS.get(name)) is not None and (said := made(box, item)):
            parts[name] = said
    if found := "".join(_extended(item, tag) for tag in wanted.tags):
        parts["ExtendedProperty"] = found
    return element(f"t:{item.kind}", "".join(parts[name] for name in MESSAGE_ORDER if name in parts))


def folder(box: Box, one: Folder, rights: str) -> str:
    """A folder, always with all that is known of it."""
    there = [item for item in box.items.values() if box.places[item.id] == one.id]
    allowed = RIGHTS if rights == "full" else ("Read",)
    said = "".join(text(f"t:{name}", "true" if name in allowed else "false") for name in RIGHTS)
    parts = [
        element("t:FolderId", Id=one.id, ChangeKey="AQAAABY"),
        element("t:ParentFolderId", Id=one.parent, ChangeKey="AQAAABY") if one.parent else "",
        text("t:FolderClass", "IPF.Note") if one.parent else "",
        text("t:DisplayName", one.name),
        text("t:TotalCount", len(there)),
        text("t:ChildFolderCount", sum(1 for other in box.folders.values() if other.parent == one.id)),
        element("t:EffectiveRights", said),
        text("t:UnreadCount", sum(1 for item in there if not item.is_read)),
    ]
    return element("t:Folder", "".join(parts))


class Wanted:
    """What an ItemShape asks for: names of elements, and numbers of properties."""

    def __init__(self, shape: Any) -> None:
        base = shape.findtext(f"{T}BaseShape") if shape is not None else "IdOnly"
        uris = [e.get("FieldURI", "") for e in shape.iter(f"{T}FieldURI")] if shape is not None else []
        self.names = [uri.partition(":")[2] for uri in uris]
        if base != "IdOnly":
            self.names += [name for name in FIELDS if name not in ("MimeContent", "InternetMessageHeaders")]
        if shape is not None and shape.findtext(f"{T}IncludeMimeContent") == "true":
            self.names.append("MimeContent")
        tags = shape.iter(f"{T}ExtendedFieldURI") if shape is not None else ()
        self.tags = [int(e.get("PropertyTag", "0"), 16) for e in tags if e.get("PropertyTag")]


def header(item: Item, name: str) -> str:
    try:
        return str(email.header.make_header(email.header.decode_header(str(item.fields.get(name, "")))))
    except (LookupError, ValueError, UnicodeError):
        return str(item.fields.get(name, ""))


def _extended(item: Item, tag: int) -> str:
    value = property_of(item, tag)
    if not value:
        return ""
    uri = element("t:ExtendedFieldURI", PropertyTag=hex(tag), PropertyType="String")
    return element("t:ExtendedProperty", uri + text("t:Value", value))


def property_of(item: Item, tag: int) -> str:
    if tag == TRANSPORT_HEADERS:
        return clean(item.head.decode("utf-8", "replace")) + "\r\n" if item.headers_kept else ""
    return item.message_id if tag == MESSAGE_ID_TAG else ""


def clean(value: str) -> str:
    """Without what XML 1.0 cannot hold."""
    return "".join(c for c in value if c in "\t\r\n" or (c >= " " and not 0xD800 <= ord(c) < 0xE000 and c < "\ufffe"))


def _headers(box: Box, item: Item) -> str:
    made = ""
    for name, value in item.fields.items():
        said = escape(clean(" ".join(str(value).split())))
        made += f"<t:InternetMessageHeader HeaderName={quoteattr(clean(name))}>{said}</t:InternetMessageHeader>"
    return element("t:InternetMessageHeaders", made)


def _categories(box: Box, item: Item) -> str:
    return element("t:Categories", "".join(text("t:String", one) for one in item.categories)) if item.categories else ""


def _mailbox(name: str, value: str) -> str:
    pairs = email.utils.getaddresses([value])
    made = "".join(
        element("t:Mailbox", text("t:Name", n or a) + text("t:EmailAddress", a) + text("t:RoutingType", "SMTP"))
        for n, a in pairs
        if a
    )
    return element(name, made) if made else ""


def _text(name: str, value: str) -> str:
    return text(name, clean(value)) if value else ""


def _bool(value: bool) -> str:
    return "true" if value else "false"


FIELDS: dict[str, Callable[[Box, Item], str]] = {
    "MimeContent": lambda box, item: (
        f'<t:MimeContent CharacterSet="UTF-8">{base64.b64encode(item.raw).decode()}</t:MimeContent>'
    ),
    "ParentFolderId": lambda box, item: element("t:ParentFolderId", Id=box.places[item.id], ChangeKey="AQAAABY"),
    "ItemClass": lambda box, item: text("t:ItemClass", "IPM.Note"),
    "Subject": lambda box, item: text("t:Subject", clean(header(item, "Subject"))),
    "DateTimeReceived": lambda box, item: text("t:DateTimeReceived", f"{item.received:%Y-%m-%dT%H:%M:%SZ}"),
    "Size": lambda box, item: text("t:Size", len(item.raw) + 1_700),
    "Categories": _categories,
    "InReplyTo": lambda box, item: _text("t:InReplyTo", header(item, "In-Reply-To")),
    "IsDraft": lambda box, item: text("t:IsDraft", _bool(item.folder == "Drafts")),
    "InternetMessageHeaders": _headers,
    "HasAttachments": lambda box, item: text("t:HasAttachments", "false"),
    "Sender": lambda box, item: _mailbox("t:Sender", header(item, "From")),
    "ToRecipients": lambda box, item: _mailbox("t:ToRecipients", header(item, "To")),
    "From": lambda box, item: _mailbox("t:From", header(item, "From")),
    "InternetMessageId": lambda box, item: _text("t:InternetMessageId", item.message_id),
    "IsRead": lambda box, item: text("t:IsRead", _bool(item.is_read)),
    "References": lambda box, item: _text("t:References", header(item, "References")),
    "ReplyTo": lambda box, item: _mailbox("t:ReplyTo", header(item, "Reply-To")),
}  # fmt: skip
"""By the name of the element: how it is made; what a mail has not is left out."""
