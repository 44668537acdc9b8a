"""The fields of a mail as EWS tells them ([MS-OXWSCORE] ItemType, [MS-OXWSMSG] MessageType), and its properties."""

from __future__ import annotations

import base64
import email.header
import email.utils
import hashlib
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from xml.sax.saxutils import quoteattr

from tests.ews import mime
from tests.ews.order import RIGHTS
from tests.ews.pieces import clean, element, text
from tests.ews.store import Box, Item

TRANSPORT_HEADERS, MESSAGE_ID, MESSAGE_FLAGS, SUBJECT = 0x7D, 0x1035, 0x0E07, 0x37
SUMMARY = 255  # characters of any text that FindItem gives
ONLY_BY_GET = frozenset(
    {
        "MimeContent", "Body", "TextBody", "UniqueBody", "NormalizedBody", "Attachments", "ToRecipients",
        "CcRecipients", "BccRecipients", "ReplyTo", "ResponseObjects",
    }
)  # fmt: skip
"""What FindItem and SyncFolderItems do not give: "any of the message body formats or the recipient lists"."""


def header(item: Item, name: str) -> str:
    return decoded(str(item.mail.get(name, "")))


def decoded(value: str) -> str:
    """Without RFC 2047, as far as it can be read."""
    try:
        return str(email.header.make_header(email.header.decode_header(value)))
    except (LookupError, ValueError):
        return value


def time(value: datetime) -> str:
    return f"{value:%Y-%m-%dT%H:%M:%SZ}"


def sent_at(item: Item) -> datetime:
    """What the Date field says; else when it came."""
    try:
        when = email.utils.parsedate_to_datetime(str(item.mail.get("Date", "")))
    except (ValueError, TypeError):
        return item.received
    return when.astimezone(item.received.tzinfo) if when.tzinfo else when


def parts(item: Item) -> list[mime.Mail]:
    return [part for part in mime.whole(item.raw).walk() if not part.is_multipart()]


def attached(item: Item) -> list[mime.Mail]:
    return [part for part in parts(item) if named(part) or "attachment" in str(part.get("Content-Disposition", ""))]


def named(part: mime.Mail) -> str:
    """The name of a file; "" if there is none, or none that can be read."""
    try:
        return str(part.get_filename() or "")
    except (TypeError, ValueError, LookupError):
        return ""


def body(item: Item, kind: str) -> str:
    """The text of one kind, "text/html" or "text/plain"; "" if there is none."""
    for part in parts(item):
        if part.get_content_type() == kind and not named(part):
            octets = bytes(part.get_payload(decode=True) or b"")
            try:
                return octets.decode(part.get_content_charset() or "ascii", "replace")
            except (LookupError, TypeError, ValueError):
                return octets.decode("latin-1")
    return ""


def property_of(item: Item, path: Any) -> str:
    """An extended property by its ExtendedFieldURI; "" if the mail has none."""
    if path.get("DistinguishedPropertySetId") == "InternetHeaders":
        return header(item, path.get("PropertyName", "")) if item.headers_kept else ""
    tag = int(path.get("PropertyTag", "0"), 16)
    if tag == TRANSPORT_HEADERS:
        return clean(item.head.decode("utf-8", "replace")) + "\r\n" if item.headers_kept else ""
    if tag == MESSAGE_FLAGS:
        return str((1 if item.is_read else 0) | (8 if item.is_draft else 0))
    return {MESSAGE_ID: item.message_id, SUBJECT: header(item, "Subject")}.get(tag, "")


def _text(name: str, value: str) -> str:
    return text(f"t:{name}", clean(value)) if value else ""


def _bool(name: str, value: object) -> str:
    return text(f"t:{name}", "true" if value else "false")


def _mailboxes(item: Item, name: str, field: str, *, brief: bool = False) -> str:
    """A list of addresses; FindItem tells names alone of From and Sender."""
    made = ""
    for who, address in mime.addresses(item.mail, field):
        shown = clean(decoded(who) if who else address)
        said = text("t:Name", shown)
        if not brief:
            said += text("t:EmailAddress", clean(address)) + text("t:RoutingType", "SMTP")
            said += text("t:MailboxType", "OneOff")
        made += element("t:Mailbox", said)
    return element(f"t:{name}", made) if made else ""


def _headers(box: Box, item: Item) -> str:
    made = ""
    for name, value in item.mail.items():
        said = text("", clean(" ".join(str(value).split())))[2:-3]
        made += f"<t:InternetMessageHeader HeaderName={quoteattr(clean(name))}>{said}</t:InternetMessageHeader>"
    return element("t:InternetMessageHeaders", made) if made else ""


def _categories(box: Box, item: Item) -> str:
    return element("t:Categories", "".join(text("t:String", one) for one in item.categories)) if item.categories else ""


def _body(box: Box, item: Item) -> str:
    html = body(item, "text/html")
    kind, said = ("HTML", html) if html else ("Text", body(item, "text/plain"))
    return text("t:Body", clean(said)).replace("<t:Body>", f'<t:Body BodyType="{kind}">')


def _text_body(box: Box, item: Item) -> str:
    said = body(item, "text/plain") or re.sub("<[^>]*>", "", body(item, "text/html"))
    return text("t:TextBody", clean(said)).replace("<t:TextBody>", '<t:TextBody BodyType="Text">')


def _attachments(box: Box, item: Item) -> str:
    made = ""
    for number, part in enumerate(attached(item)):
        said = element("t:AttachmentId", Id=f"{item.id}{number:04}") + text("t:Name", clean(named(part)))
        said += text("t:ContentType", part.get_content_type())
        said += text("t:Size", len(part.get_payload(decode=True) or b"")) + _bool("IsInline", False)
        made += element("t:FileAttachment", said)
    return element("t:Attachments", made) if made else ""


def _conversation(box: Box, item: Item) -> str:
    first = f"{header(item, 'References')} {item.message_id}".split()[:1]
    name = base64.b64encode(hashlib.sha256("".join(first).encode()).digest()).decode()
    return element("t:ConversationId", Id=f"AAQk{name}")


def _rights(box: Box, item: Item) -> str:
    return element("t:EffectiveRights", "".join(_bool(name, True) for name in RIGHTS))


def _display(name: str, field: str) -> Callable[[Box, Item], str]:
    return lambda box, item: text(f"t:{name}", "; ".join(w or a for w, a in mime.addresses(item.mail, field)))


FIELDS: dict[str, Callable[[Box, Item], str]] = {
    "MimeContent": lambda box, item: (
        f'<t:MimeContent CharacterSet="UTF-8">{base64.b64encode(item.raw).decode()}</t:MimeContent>'
    ),
    "ParentFolderId": lambda box, item: element("t:ParentFolderId", Id=box.places[item.id], ChangeKey="AQAAABY"),
    "ItemClass": lambda box, item: text("t:ItemClass", "IPM.Note"),
    "Subject": lambda box, item: text("t:Subject", clean(header(item, "Subject"))),
    "Sensitivity": lambda box, item: text("t:Sensitivity", "Normal"),
    "Body": _body,
    "Attachments": _attachments,
    "DateTimeReceived": lambda box, item: text("t:DateTimeReceived", time(item.received)),
    "Size": lambda box, item: text("t:Size", len(item.raw) + 1_700),
    "Categories": _categories,
    "Importance": lambda box, item: text("t:Importance", "Normal"),
    "InReplyTo": lambda box, item: _text("InReplyTo", header(item, "In-Reply-To")),
    "IsSubmitted": lambda box, item: _bool("IsSubmitted", False),
    "IsDraft": lambda box, item: _bool("IsDraft", item.is_draft),
    "IsFromMe": lambda box, item: _bool("IsFromMe", False),
    "IsResend": lambda box, item: _bool("IsResend", False),
    "IsUnmodified": lambda box, item: _bool("IsUnmodified", not item.is_draft),
    "InternetMessageHeaders": _headers,
    "DateTimeSent": lambda box, item: text("t:DateTimeSent", time(sent_at(item))),
    "DateTimeCreated": lambda box, item: text("t:DateTimeCreated", time(item.received)),
    "ReminderIsSet": lambda box, item: _bool("ReminderIsSet", False),
    "DisplayCc": _display("DisplayCc", "Cc"),
    "DisplayTo": _display("DisplayTo", "To"),
    "HasAttachments": lambda box, item: _bool("HasAttachments", attached(item)),
    "Culture": lambda box, item: text("t:Culture", "en-US"),
    "EffectiveRights": _rights,
    "LastModifiedName": lambda box, item: text("t:LastModifiedName", box.address),
    "LastModifiedTime": lambda box, item: text("t:LastModifiedTime", time(item.received)),
    "IsAssociated": lambda box, item: _bool("IsAssociated", False),
    "ConversationId": _conversation,
    "TextBody": _text_body,
    "Sender": lambda box, item: _mailboxes(item, "Sender", "Sender" if "Sender" in item.mail else "From"),
    "ToRecipients": lambda box, item: _mailboxes(item, "ToRecipients", "To"),
    "CcRecipients": lambda box, item: _mailboxes(item, "CcRecipients", "Cc"),
    "BccRecipients": lambda box, item: _mailboxes(item, "BccRecipients", "Bcc"),
    "IsReadReceiptRequested": lambda box, item: _bool("IsReadReceiptRequested", False),
    "IsDeliveryReceiptRequested": lambda box, item: _bool("IsDeliveryReceiptRequested", False),
    "ConversationIndex": lambda box, item: text("t:ConversationIndex", base64.b64encode(b"\x01" * 22).decode()),
    "ConversationTopic": lambda box, item: _text("ConversationTopic", header(item, "Subject")),
    "From": lambda box, item: _mailboxes(item, "From", "From"),
    "InternetMessageId": lambda box, item: _text("InternetMessageId", item.message_id),
    "IsRead": lambda box, item: _bool("IsRead", item.is_read),
    "IsResponseRequested": lambda box, item: _bool("IsResponseRequested", False),
    "References": lambda box, item: _text("References", header(item, "References")),
    "ReplyTo": lambda box, item: _mailboxes(item, "ReplyTo", "Reply-To"),
    "ReceivedBy": lambda box, item: _mailboxes(item, "ReceivedBy", "To") and element(
        "t:ReceivedBy", element("t:Mailbox", text("t:Name", box.address) + text("t:EmailAddress", box.address)
                                + text("t:RoutingType", "SMTP"))
    ),
}  # fmt: skip
"""By the name of the element: how it is made; what a mail has not is left out."""


def summary(box: Box, item: Item, name: str) -> str:
    """A field as FindItem tells it: texts cut, senders by name alone, no lists of addresses."""
    if name in ONLY_BY_GET:
        return ""
    if name in ("From", "Sender"):
        return _mailboxes(item, name, "From", brief=True)
    if name in ("InReplyTo", "References"):
        field = {"InReplyTo": "In-Reply-To"}.get(name, name)
        return _text(name, header(item, field)[:SUMMARY])
    return FIELDS[name](box, item)
