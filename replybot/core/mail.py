"""A mail, read: whatever the bytes, `read` never raises; what cannot be read is empty, and a defect says so."""

from __future__ import annotations

import email
import email.message
import email.parser
import email.policy
import email.utils
import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from replybot.core import parts
from replybot.core.fields import FIELD_LIMIT, Address, addresses, below, message_ids, undeclared, unfold, words

BLOCK_LIMIT = 65_536
FIELDS_LIMIT = 500
LINE_LIMIT = 10_000

MAILBOX_FIELDS = ("delivered-to", "x-delivered-to", "x-real-to", "x-rcpt-to", "x-apparently-to")
"""May name the mailbox instead of the address that was hit."""
_VIA = re.compile(r"\s+via\s.*", re.DOTALL)  # Yahoo: "anna@kahlo.example via 192.0.2.7; Mon, 23 Nov 2026 ..."
ONCE = ("from", "to", "cc", "date", "subject", "message-id", "reply-to", "sender")  # RFC 5322 section 3.6


class _Raw(email.policy.Compat32):
    """Hands out field bodies as they stand (bytes as surrogates), so that nothing is parsed before it is asked for.

    Of Content-Type only the beginning: the standard library reads its parameters in quadratic time.
    """

    def header_fetch_parse(self, name: str, value: str) -> str:
        return value[: parts.TYPE_LIMIT] if name.lower() == "content-type" else value


_RAW = _Raw()


@dataclass(frozen=True, slots=True)
class Thread:
    """Where a reply must be hung: at which of our addresses they wrote, who writes, and their thread."""

    ours: str
    theirs: str
    subject: str
    last_id: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IncomingMail:
    """A mail, read. Times are aware; field bodies in `headers` are raw (folded, encoded, bytes as surrogates)."""

    headers: tuple[tuple[str, str], ...]
    message_id: str  # "" if missing or malformed
    digest: str  # SHA-256 in hex of the bytes that were read
    subject: str  # decoded, one line
    senders: tuple[Address, ...]  # From
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    return_path: str | None  # None: not known; "": the null sender (RFC 5321 section 4.5.5)
    date: datetime | None
    received: datetime | None  # when the mailbox got it
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    types: tuple[str, ...]  # content types of all parts, depth first, lower case
    text: str  # words of the body, markup taken out
    bodies: tuple[tuple[str, str], ...]  # the text parts, each (content type, text with its markup), as far as read
    size: int
    whole: bool
    defects: tuple[str, ...]  # what is wrong with its shape, in words
    _fields: _Fields | None = field(default=None, init=False, repr=False, compare=False)  # the headers by name

    @property
    def name(self) -> str:
        """What the ledger calls it: its Message-ID, else its hash."""
        return self.message_id or f"sha256:{self.digest}"

    @property
    def arrived(self) -> datetime | None:
        """When it came: by the mailbox, else by its own Date."""
        return self.received or self.date

    @property
    def sender(self) -> Address | None:
        """The one author, if there is exactly one."""
        return self.senders[0] if len(self.senders) == 1 else None

    @property
    def reply_target(self) -> Address | None:
        """To whom a plain reply would go (RFC 5322 section 3.6.2): Reply-To, else From; None if not one."""
        target = self.reply_to if self.all("Reply-To") else self.senders
        return target[0] if len(target) == 1 else None

    def all(self, name: str) -> tuple[str, ...]:
        """Every field of this name, unfolded but not decoded, from the top."""
        return tuple(map(unfold, self._named.every(name.lower())))

    def header(self, name: str) -> str:
        """The topmost field of this name, decoded, on one line; "" if there is none."""
        found = self._named.every(name.lower())
        return words(found[0]) if found else ""

    def has(self, name: str) -> bool:
        return bool(self._named.every(name.lower()))

    @property
    def _named(self) -> _Fields:
        """Sorted once, when it is asked for: of one mail a hundred fields are."""
        found = self._fields
        if found is None:
            found = _Fields(self.headers)
            object.__setattr__(self, "_fields", found)
        return found


def read(
    data: bytes,
    received: datetime | None = None,
    *,
    size: int | None = None,
    whole: bool = True,
    envelope: str | None = None,
) -> IncomingMail:
    """Read a mail, or the beginning of one (`whole` false), and never raise.

    `size`: octets of the whole mail; `envelope`: the envelope sender if the caller knows it, else Return-Path tells.
    """
    message, defects = parse(data)
    headers = tuple((str(n), str(v)) for n, v in message.raw_items())
    defects += _shape(data, headers)
    fields = _Fields(headers)
    types, text, bodies, deep = parts.body(message)
    ids = message_ids(fields.first("message-id"))
    return IncomingMail(
        headers=headers,
        message_id=_own_id(fields.first("message-id"), ids),
        digest=hashlib.sha256(data).hexdigest(),
        subject=words(fields.first("subject")),
        senders=addresses(fields.every("from")),
        reply_to=addresses(fields.every("reply-to")),
        to=addresses(fields.every("to")),
        cc=addresses(fields.every("cc")),
        return_path=_return_path(fields.every("return-path"), envelope),
        date=_date(fields.first("date")),
        received=received.astimezone(UTC) if received else None,
        in_reply_to=message_ids(fields.first("in-reply-to")),
        references=message_ids(" ".join(fields.every("references"))),
        types=types,
        text=text,
        bodies=bodies,
        size=len(data) if size is None else size,
        whole=whole,
        defects=(*defects, *deep),
    )


class _Fields:
    """The field bodies by lower-case name."""

    def __init__(self, headers: Sequence[tuple[str, str]]) -> None:
        self._by_name: dict[str, list[str]] = {}
        for name, value in headers:
            self._by_name.setdefault(name.lower(), []).append(value)

    def every(self, name: str) -> Sequence[str]:
        return self._by_name.get(name, ())

    def first(self, name: str) -> str:
        return self._by_name.get(name, [""])[0]


def parse(data: bytes) -> tuple[email.message.Message, tuple[str, ...]]:
    """The parts of a mail as the standard library sees them, and what it broke on."""
    if data.startswith(b"From "):  # an mbox line is no field
        data = data.partition(b"\n")[2]
    try:
        return email.message_from_bytes(data, policy=_RAW), ()
    except RecursionError:
        return _head_only(data), ("its MIME parts are nested too deeply",)
    except Exception:  # noqa: BLE001  (parameters of Content-Type that the standard library breaks on)
        return _head_only(data), ("its MIME parts cannot be read",)


def _head_only(data: bytes) -> email.message.Message:
    head = re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0]
    message = email.parser.BytesParser(policy=_RAW).parsebytes(head + b"\n\n", headersonly=True)
    del message["Content-Type"]
    return message


EMPTY_LINE = re.compile(rb"\n\r?\n")
LONE_RETURN = re.compile(rb"\r(?!\n)")
BLANK_BEHIND_NAME = re.compile(rb"\n[!-9;-~]+[ \t]+:")
NO_FIELD = re.compile(rb"\n(?![ \t]|[!-9;-~]+[ \t]*:)[^\n]*?[^\s]")
"""A line with anything on it that neither continues a field nor begins one."""


def _shape(data: bytes, headers: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """What is wrong with the header block (RFC 5322 section 3.6; sizes: reply-safety rule 34)."""
    end = EMPTY_LINE.search(data, 0, BLOCK_LIMIT * 4)
    block = data[: end.start() if end else BLOCK_LIMIT * 4].removesuffix(b"\r" if end else b"")
    found: list[str] = []
    if not headers:
        found.append("it has no header fields")
    if len(block) > BLOCK_LIMIT:
        found.append("its header block is larger than 64 kB")
    if len(headers) > FIELDS_LIMIT:
        found.append("it has more than 500 header fields")
    if len(block) > LINE_LIMIT and any(len(line) > LINE_LIMIT for line in block.split(b"\n")):
        found.append("a header line is longer than 10,000 octets")
    if any(len(value) > FIELD_LIMIT for _, value in headers):
        found.append("a header field is larger than 16 kB")
    if not data.endswith(b"\n") and b"\n\n" not in data and b"\r\n\r\n" not in data:
        found.append("no empty line ends its header")
    if b"\x00" in block:
        found.append("its header holds NUL bytes")
    if LONE_RETURN.search(block):  # the standard library begins a new field there, mail servers do not
        found.append("its header holds a lone carriage return")
    lines = b"\n" + block
    if BLANK_BEHIND_NAME.search(lines):
        found.append("a field name is followed by a blank")
    if NO_FIELD.search(lines):
        found.append("a header line is no field")
    names = Counter(name.lower() for name, _ in headers)
    found += [f"it has more than one {name.title().replace('Id', 'ID')} field" for name in ONCE if names[name] > 1]
    return tuple(found)


def _own_id(value: str, ids: tuple[str, ...]) -> str:
    stands = unfold(value).strip()
    return stands if ids == (stands,) and len(stands) <= 250 else ""


def _return_path(fields: Sequence[str], envelope: str | None) -> str | None:
    if envelope is not None:
        return envelope.strip("<> ")
    found = [re.sub(r"[<>\s]", "", undeclared(v)) for v in fields]
    if not found:
        return None
    return "" if "" in found else found[0]


def _date(value: str) -> datetime | None:
    try:
        found = email.utils.parsedate_to_datetime(unfold(value)[:200])
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None


def hits(mail: IncomingMail, fields: Sequence[str], domains: Sequence[str]) -> tuple[str, ...]:
    """The addresses below the owner's domains at which this mail arrived, lower case.

    `fields` in the order that the config trusts. What the mail server wrote about the envelope decides, if it agrees
    with To or Cc; X-Original-To and its kin also where it does not (a blind copy), but not Delivered-To, which often
    names the catch-all mailbox itself. Else To and Cc decide.
    """
    listed = tuple(a.folded for a in (*mail.to, *mail.cc) if below(a.domain, domains))
    last: tuple[str, ...] = ()
    for name in fields:
        if name.lower() in ("to", "cc"):
            found = tuple(a.folded for a in addresses(mail.all(name)) if below(a.domain, domains))
        else:
            values = [_VIA.sub("", value) for value in mail.all(name)]
            found = tuple(a.folded for a in addresses(values) if below(a.domain, domains))[:1]
            if found and not set(found) & set(listed) and name.lower() in MAILBOX_FIELDS:
                last = last or found
                continue
        if found:
            return tuple(dict.fromkeys(found))
    return last
