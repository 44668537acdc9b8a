"""Reads a few header fields of many mails at once: as much as is needed to see that a mail is nothing for us.

Most mail is nothing for us, and servers keep these fields at hand, while a whole header block costs them a look into
the file. The commands of a batch are sent together, so that the server works while its answers are read; and those are
read off the wire, for a library that takes any answer apart costs more than the server. What is not of the one shape
that is asked for is left out here, and asked for again in the usual way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from replybot.core.glance import FIRST_LOOK
from replybot.mailboxes.base import HEADER_LIMIT

if TYPE_CHECKING:
    from imapclient import IMAPClient

FIELDS = (*FIRST_LOOK, "To", "Delivered-To", "X-Original-To")
"""What the first look needs, then what is told of a mail that was passed over."""
ITEMS = f"(UID RFC822.SIZE INTERNALDATE BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS)})])"
AT_ONCE = 4  # commands that are under way together
PIECE = 65_536  # octets of a literal that nobody wanted so long, read and let go
LONGEST = 16_384  # octets of a line of an answer; no server writes so much around a literal
_LITERAL = re.compile(rb"\{(\d{1,12})\+?\}\r?\n\Z")
_FETCH = re.compile(rb"\* \d+ FETCH \(", re.IGNORECASE)
_SECTION = re.compile(rb"BODY\[HEADER\.FIELDS [^\]]*\](?:<0>)? \Z", re.IGNORECASE)
_UID = re.compile(rb"[( ]UID (\d{1,10})[ )]", re.IGNORECASE)
_SIZE = re.compile(rb"[( ]RFC822\.SIZE (\d{1,12})[ )]", re.IGNORECASE)
_DATE = re.compile(rb'[( ]INTERNALDATE ("[^"\r\n]{1,40}")[ )]', re.IGNORECASE)
_USUAL = re.compile(
    rb"\* \d{1,10} FETCH \(UID (\d{1,10}) RFC822\.SIZE (\d{1,12}) INTERNALDATE (\"[^\"]{26}\") "
    rb"BODY\[HEADER\.FIELDS \([^()]*\)\] \Z"
)
_MOMENT = re.compile(rb'"([ \d]\d)-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"')
_MONTHS = {name: number for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}


@dataclass(frozen=True, slots=True)
class Glimpse:
    """Some header fields of a mail, with the blank line after them."""

    size: int  # octets of the whole mail
    fields: bytes
    received: datetime | None  # aware, UTC


def glimpses(client: IMAPClient, uids: Sequence[int]) -> dict[int, Glimpse]:
    """These fields of the mails with these UIDs (ascending, of the folder that is open), as far as the server answers
    in the shape that is asked for.

    IMAPClientError: the server refused; IMAPClientAbortError, OSError: the connection is lost, or no longer in step.
    """
    wire = client._imap
    spans = [f"{uids[start]}:{uids[end - 1]}" for start, end in pairwise(_cuts(len(uids)))]
    tags = [wire._new_tag() for _ in spans]
    commands = (tag + f" UID FETCH {span} {ITEMS}\r\n".encode() for tag, span in zip(tags, spans, strict=True))
    wire.send(b"".join(commands))
    found: dict[int, Glimpse] = {}
    wanted, refusals = set(uids), list[str]()
    for tag in tags:  # RFC 3501 section 5.5: commands of a kind that do not disturb each other are answered in order
        for uid, glimpse in _answers(wire, tag, refusals):
            if uid in wanted:
                found[uid] = glimpse
    if refusals:
        from imapclient.exceptions import IMAPClientError

        raise IMAPClientError(f"FETCH command error: {refusals[0]}")
    return found


def _cuts(count: int) -> list[int]:
    """Where to cut so many into AT_ONCE runs of about the same length."""
    return sorted({count * part // AT_ONCE for part in range(AT_ONCE + 1)})


def _answers(wire: Any, tag: bytes, refusals: list[str]) -> Iterator[tuple[int, Glimpse]]:
    """What comes until the tagged answer; a refusal is noted, for other answers are under way."""
    while True:
        line = _line(wire)
        if line.startswith(tag + b" "):
            words = line.split(None, 2)
            if len(words) < 2 or words[1].upper() != b"OK":
                refusals.append(repr(b" ".join(words[1:]).strip()))
            return
        if line[:5].upper() == b"* BYE":
            raise _lost(f"the server said goodbye: {line[5:].strip()[:200]!r}")
        if not line.startswith(b"* "):
            raise _lost(f"an answer to another command: {line[:60]!r}")
        parts = _rest(wire, line)
        if (glimpse := _glimpse(parts)) is not None:
            yield glimpse


def _rest(wire: Any, line: bytes) -> list[bytes]:
    """A whole answer: text, literal, text, literal ... text."""
    parts, length = [line], len(line)
    while literal := _LITERAL.search(line):
        parts[-1] = line[: literal.start()]
        parts.append(_literal(wire, int(literal[1])))
        line = _line(wire)
        parts.append(line)
        length += len(line)
        if length > LONGEST:
            raise _lost("an answer that does not end")
    return parts


def _literal(wire: Any, length: int) -> bytes:
    """A literal, at most a little more than a header block may be; the rest is read and let go."""
    kept = _exactly(wire, min(length, HEADER_LIMIT + 1))
    left = length - len(kept)
    while left > 0:
        left -= len(_exactly(wire, min(left, PIECE)))
    return kept


def _exactly(wire: Any, count: int) -> bytes:
    data: bytes = wire.read(count) if count else b""
    if len(data) != count:
        raise _lost("the connection ended in the middle of a mail")
    return data


def _line(wire: Any) -> bytes:
    try:
        line: bytes = wire.readline()
    except wire.error as error:
        raise _lost(f"a line that does not end ({error})") from error
    if not line.endswith(b"\n"):
        raise _lost("the connection ended")
    return line


def _glimpse(parts: list[bytes]) -> tuple[int, Glimpse] | None:
    """The one shape that is asked for: a FETCH with one literal, the fields; else None."""
    if len(parts) != 3 or len(parts[1]) > HEADER_LIMIT:
        return None
    if usual := _USUAL.match(parts[0]):
        return int(usual[1]), Glimpse(int(usual[2]), parts[1], _moment(usual[3]))
    if not _FETCH.match(parts[0]) or not _SECTION.search(parts[0]):
        return None
    around = parts[0] + parts[2]
    uid, size = _UID.search(around), _SIZE.search(around)
    if uid is None or size is None:
        return None
    date = _DATE.search(around)
    return int(uid[1]), Glimpse(int(size[1]), parts[1], _moment(date[1]) if date else None)


def _moment(said: bytes) -> datetime | None:
    """A date-time of IMAP (RFC 3501 section 9), in quotes; None if it is none."""
    found = _MOMENT.fullmatch(said)
    month = _MONTHS.get(found[2].lower()) if found else None
    if found is None or month is None:
        return None
    day, year, hour, minute, second, ahead, rest = map(int, found.group(1, 3, 4, 5, 6, 8, 9))
    east = timedelta(hours=ahead, minutes=rest)
    try:
        local = datetime(year, month, day, hour, minute, second, tzinfo=UTC)
        return local - east if found[7] == b"+" else local + east
    except (ValueError, OverflowError):  # no such day; a leap second
        return None


def _lost(why: str) -> Exception:
    """An error after which the connection is thrown away: nobody knows any more what its next answer belongs to."""
    from imapclient.exceptions import IMAPClientAbortError

    error: Exception = IMAPClientAbortError(why)
    return error
