"""What a mail server reports of a letter of ours: delivered, delayed, failed; and what proves that a letter left.

RFC 3464 (delivery status notifications), RFC 3462 (multipart/report), RFC 3463 (status codes); and the older shapes of
qmail and Exim. Nothing here raises. A report can be forged by whoever got the letter: it changes what we know of that
letter, and sends nothing.
"""

from __future__ import annotations

import email.message
import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass

from replybot.core.fields import words
from replybot.core.mail import IncomingMail, parse
from replybot.core.marks import OUR_ID, OUR_MARK

OWN_ID = re.compile(re.escape(OUR_ID) + r"[0-9a-f]{32}@[A-Za-z0-9.-]{1,253}>")
OWN_TOKEN = re.compile(re.escape(OUR_MARK) + r"([0-9a-f]{32})")
STATUS = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
FIELD = re.compile(
    r"(?im)^(action|status|final-recipient|diagnostic-code)[ \t]*:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)"
)
QMAIL = re.compile(r"hi\. this is the qmail-send program", re.IGNORECASE)
EXIM = re.compile(r"message was created automatically by mail delivery software", re.IGNORECASE)
TEXT_LIMIT = 65_536  # octets of each part that are looked at
PARTS_LIMIT = 20
IDS_LIMIT = 20


class Fate(enum.Enum):
    """What became of a letter on its way, by its report."""

    DELIVERED = "delivered"
    DELAYED = "delayed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Report:
    """A delivery report. `ids`: Message-IDs of letters of ours that it names. `status`: "5.1.1", or "". `temporary`: a
    failure that may be over later (RFC 3463: 4.x.x, and a full mailbox, 5.2.2)."""

    fate: Fate
    ids: tuple[str, ...]
    recipient: str
    status: str
    said: str  # the server's own words, one line

    @property
    def temporary(self) -> bool:
        return self.status.startswith("4.") or self.status == "5.2.2"


def report(data: bytes, mail: IncomingMail) -> Report | None:
    """The delivery report that this mail is, if it names a letter of ours; None for any other mail. The worst that it
    says of a recipient counts."""
    kind = mail.types[:1] == ("multipart/report",) or "message/delivery-status" in mail.types
    if not kind and not (mail.return_path == "" and _is_older(mail)):
        return None
    if "message/disposition-notification" in mail.types or "message/feedback-report" in mail.types:
        return None
    status_parts, texts = _parts(data)
    ids = own_ids("\n".join((*mail.all("In-Reply-To"), *mail.all("References"), *texts)), mail)
    if not ids:
        return None
    found = [one for block in status_parts if (one := _recipient(block)) is not None]
    if not found:  # qmail, Exim, and reports whose status part was lost
        status = STATUS.search(mail.text)
        said = " ".join(mail.text.split())[:300]
        failed = mail.header("X-Failed-Recipients").partition(",")[0].strip()
        found = [Report(Fate.FAILED, (), failed, status[0] if status else "", said)]
    worst = max(found, key=lambda one: (Fate.DELIVERED, Fate.DELAYED, Fate.FAILED).index(one.fate))
    return Report(worst.fate, ids, worst.recipient, worst.status, worst.said)


def _is_older(mail: IncomingMail) -> bool:
    """Is it a report in the shape of qmail or Exim?"""
    return mail.has("X-Failed-Recipients") or any(pattern.search(mail.text) for pattern in (QMAIL, EXIM))


def own_ids(text: str, mail: IncomingMail) -> tuple[str, ...]:
    """Message-IDs of ours in this text: as they stand, or by the token of the body's last line, at the domains that the
    mail came to."""
    ids = OWN_ID.findall(text)
    domains = dict.fromkeys(address.domain for address in (*mail.to, *mail.cc))
    ids += [f"{OUR_ID}{token}@{domain}>" for token in OWN_TOKEN.findall(text) for domain in domains]
    return tuple(dict.fromkeys(ids))[:IDS_LIMIT]


ACTIONS = {
    "failed": Fate.FAILED,
    "delayed": Fate.DELAYED,
    "delivered": Fate.DELIVERED,
    "relayed": Fate.DELIVERED,
    "expanded": Fate.DELIVERED,
}


def _recipient(block: str) -> Report | None:
    """What one group of fields says of its recipient (RFC 3464 section 2.3)."""
    fields = {name.lower(): " ".join(value.split()) for name, value in reversed(FIELD.findall(block))}
    fate = ACTIONS.get(fields.get("action", "").partition(" ")[0].partition(";")[0].lower())
    if fate is None:
        return None
    status = STATUS.search(fields.get("status", ""))
    recipient = fields.get("final-recipient", "").partition(";")[2].strip().strip("<>")
    said = fields.get("diagnostic-code", "").partition(";")[2].strip() or fields.get("diagnostic-code", "")
    return Report(fate, (), words(recipient)[:320], status[0] if status else "", words(said)[:300])


def _parts(data: bytes) -> tuple[list[str], list[str]]:
    """The groups of the status parts, and the text of every part that may hold our letter or its header."""
    groups: list[str] = []
    texts: list[str] = []
    for part in _walk(parse(data)[0]):
        text = _text(part)
        if part.get_content_type() in ("message/delivery-status", "message/global-delivery-status"):
            groups += re.split(r"\r?\n[ \t]*\r?\n", text)
        texts.append(text)
    return groups, texts


def _walk(message: email.message.Message) -> Iterator[email.message.Message]:
    """The parts, the outermost first, so many as are looked at; an attached mail is one part, as it stands."""
    waiting = [message]
    for _ in range(PARTS_LIMIT):
        if not waiting:
            return
        part = waiting.pop(0)
        children = _children(part)
        if part.get_content_maintype() == "multipart" and isinstance(children, list):
            waiting += [child for child in children if isinstance(child, email.message.Message)]
        else:
            yield part


def _children(part: email.message.Message) -> object:
    """Of a part without children `get_payload()` would decode the text, in whatever charset the mail names."""
    return part.get_payload() if part.is_multipart() else None


def _text(part: email.message.Message) -> str:
    """A part's octets as text; of an attached mail its header and its words, decoded."""
    children = _children(part)
    if isinstance(children, list):  # message/*: the standard library has read it already
        pieces = []
        for child in children[:PARTS_LIMIT]:
            if isinstance(child, email.message.Message):
                pieces.append("\n".join(f"{name}: {value}" for name, value in child.raw_items()))
                pieces += [_text(inner) for inner in _walk(child)] if not child.is_multipart() else []
        return "\n\n".join(pieces)[:TEXT_LIMIT]
    try:
        octets = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001  (a broken transfer encoding costs the text of this part)
        return ""
    return octets[:TEXT_LIMIT].decode("utf-8", "replace") if isinstance(octets, bytes) else ""
