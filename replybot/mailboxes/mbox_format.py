"""What an mbox file looks like: where its mails begin and end, and what one of them says."""

from __future__ import annotations

import calendar
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import mktime_tz, parsedate_tz
from hashlib import sha1
from typing import BinaryIO

from replybot.mailboxes.base import HEADER_LIMIT, RawMail
from replybot.mailboxes.local import header_block, header_end, instant

CHUNK = 1 << 18
LINE = 998  # octets of a From_ line that are looked at
OVERLAP = 64  # octets that two chunks share, so that no line beginning falls between them
MOST_QUOTES = 40  # ">" before "From " that are looked at
_LINE_BREAK, _QUOTE = b"\n>"
_DATE = re.compile(rb"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .{0,40}?\d{1,2}:\d\d\b.{0,40}?\d{4}\b.*")
_ESCAPED = re.compile(rb"(?m)^>(>*From )")
_OF_READERS = re.compile(
    rb"(?i)\n(?:(?:x-)?status|x-(?:keywords|uid|imap|imapbase|mozilla-\S+)|content-length):[^\n]*(?=\n)"
)
"""Fields that mail programs add and change; they do not make another mail of it."""
_MONTHS = (b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec")
_PLAIN_DATE = re.compile(
    rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (" + b"|".join(_MONTHS) + rb") +(\d\d?) (\d\d):(\d\d):(\d\d) (\d{4})\s*"
)
"""As nearly all write it; what else there is takes the standard library, and twenty times as long."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mail lies: octets from `start` (its From_ line) to `end`; `escaped` lines of it begin with ">From "."""

    start: int
    end: int
    escaped: int


def mails_of(file: BinaryIO, offset: int = 0) -> Iterator[Place]:
    """The mails from `offset` to the end as it is now."""
    return places(file, offset, os.fstat(file.fileno()).st_size)


def places(file: BinaryIO, offset: int, size: int) -> Iterator[Place]:
    """The mails between `offset` and `size`, in the file's order; what stands before the first is left out."""
    start, escaped = -1, 0
    for at, quotes in _from_lines(file, offset, size):
        if quotes:
            escaped += 1
        elif _begins_mail(file, at, first=start < 0):
            if start >= 0:
                yield Place(start, at, escaped)
            start, escaped = at, 0
    if start >= 0:
        yield Place(start, size, escaped)


def _from_lines(file: BinaryIO, offset: int, size: int) -> Iterator[tuple[int, int]]:
    """Where lines begin with "From " or ">From ", and by how many ">"."""
    last = base = offset - 1  # the octet before tells whether a line begins here
    data = os.pread(file.fileno(), 1, base) if offset else b"\n"
    while more := os.pread(file.fileno(), max(0, min(CHUNK, size - base - len(data))), base + len(data)):
        data += more
        at = data.find(b"From ")
        while at >= 0:
            start = at
            while start and data[start - 1] == _QUOTE and at - start < MOST_QUOTES:
                start -= 1
            if start and data[start - 1] == _LINE_BREAK and base + start > last:
                last = base + start
                yield last, at - start
            at = data.find(b"From ", at + 5)
        base += max(0, len(data) - OVERLAP)
        data = data[-OVERLAP:]


def _begins_mail(file: BinaryIO, at: int, *, first: bool) -> bool:
    """Whether the line "From " at `at` begins a mail."""
    if at == 0:
        return True
    before = os.pread(file.fileno(), min(3, at), max(0, at - 3))
    if not (before.endswith((b"\n\n", b"\n\r\n")) or before in (b"\n", b"\r\n") or first):
        return False
    return _DATE.search(_line(file, at)) is not None


def _line(file: BinaryIO, at: int) -> bytes:
    """The line that begins at `at`, its line break included."""
    data = os.pread(file.fileno(), LINE, at)
    return data[: data.find(b"\n") + 1] or data


def head(file: BinaryIO, place: Place) -> bytes:
    """The header block of a mail."""
    start = place.start + len(_line(file, place.start))
    data, limit = b"", min(HEADER_LIMIT, place.end - start)
    while len(data) < limit:
        more = os.pread(file.fileno(), min(8_192, limit - len(data)), start + len(data))
        data += more
        if not more:
            break
        if (block := header_block(data, len(data) - len(more))) is not None:
            return block
    return data


def name_of(file: BinaryIO, place: Place) -> str:
    """What a mail is known by, wherever in the file it lies."""
    return _name(_line(file, place.start), head(file, place))


def _name(line: bytes, block: bytes) -> str:
    bare = _OF_READERS.sub(b"", b"\n" + block)[1:]
    return sha1(line + bare, usedforsecurity=False).hexdigest()[:16]


def _size(file: BinaryIO, place: Place, line: int, block: bytes) -> int:
    """Octets of a mail: without its From_ line, the blank line after it, and the escapes in its body."""
    start = place.start + line
    end = os.pread(file.fileno(), min(3, place.end - start), max(start, place.end - 3))
    blank = 2 if end == b"\n\r\n" else 1 if end.endswith(b"\n\n") else 0
    escaped = place.escaped and place.escaped - len(_ESCAPED.findall(block))
    return max(len(block), place.end - start - blank - escaped)


def first_look(file: BinaryIO, place: Place) -> RawMail:
    """A mail as a batch holds it: its header block."""
    line, block = _line(file, place.start), head(file, place)
    size = _size(file, place, len(line), block)
    return RawMail(f"{place.start}:{_name(line, block)}", block, size, _received(line), len(block) >= size)


def letter(file: BinaryIO, place: Place, limit: int) -> RawMail:
    """The first octets of a mail, unescaped."""
    look, line = first_look(file, place), _line(file, place.start)
    wanted = min(look.size, limit) + min(place.escaped, limit)
    raw = os.pread(file.fileno(), min(wanted, place.end - place.start - len(line)), place.start + len(line))
    end = header_end(raw)
    body = end if end >= 0 else len(raw)
    data = (raw[:body] + _ESCAPED.sub(rb"\1", raw[body:]))[: min(limit, look.size)]
    return replace(look, data=data, whole=len(data) >= look.size)


def _received(line: bytes) -> datetime | None:
    """The date of a From_ line; without a zone it is UTC."""
    found = _DATE.search(line)
    if found and (plain := _PLAIN_DATE.fullmatch(found[0])):
        month, day, hour, minute, second, year = plain.groups()
        with suppress(ValueError):
            clock = (int(hour), int(minute), int(second))
            return datetime(int(year), _MONTHS.index(month) + 1, int(day), *clock, tzinfo=UTC)
    parts = parsedate_tz(found[0].decode("ascii", "replace")) if found else None
    if parts is None:
        return None
    try:
        return instant(mktime_tz(parts) if parts[9] is not None else calendar.timegm(parts[:9]))
    except (ValueError, OverflowError):
        return None
