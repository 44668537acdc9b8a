"""Reads published data piece by piece, in all their forms, and never holds a whole file in memory."""

from __future__ import annotations

import codecs
import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from replybot.errors import PermanentError

RECORD = 1_048_576
"""Octets of one record; the published ones have 6,000 at most."""
LARGEST = 512 * 1_048_576
"""Octets of a file, unpacked."""
CHUNK = 65_536


class Stream(Protocol):
    """What is read from: as much as is there, or a line."""

    def read(self, size: int = -1, /) -> bytes: ...
    def readline(self, size: int = -1, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Piece:
    """One record as it stands in a file. `fault`: why it cannot be read; then there are no `data`."""

    place: str  # "companies.jsonl:12"
    kind: str  # as the file or folder is called: "company", "authority", "obsolete", or ""
    data: dict[str, Any]
    fault: str = ""


class Bounded:
    """A stream of which no more than LARGEST octets are read; what is larger is a bomb or a mistake."""

    def __init__(self, stream: Stream, name: str) -> None:
        self._stream, self._name, self._left = stream, name, LARGEST

    def read(self, size: int = CHUNK, /) -> bytes:
        return self._counted(self._stream.read(size))

    def readline(self, size: int = RECORD, /) -> bytes:
        return self._counted(self._stream.readline(size))

    def _counted(self, octets: bytes) -> bytes:
        self._left -= len(octets)
        if self._left < 0:
            raise PermanentError(f"{self._name}: is larger than {LARGEST} octets; nothing was imported")
        return octets


def pieces(stream: Stream, name: str, kind: str) -> Iterator[Piece]:
    """The records of one file: JSON lines, a JSON array, or a single object. PermanentError: it is none of these, or it
    breaks off in the middle of an array."""
    bounded = Bounded(stream, name)
    try:
        first = _first(bounded)
        match first.lstrip()[:1]:
            case b"[":
                yield from _array(bounded, first, name, kind)
            case b"{":
                yield from _lines(bounded, first, name, kind)
            case b"<":
                raise PermanentError(f"{name}: is a web page, not data; take the address of the data themselves")
            case b"":
                return
            case _:
                raise PermanentError(f"{name}: is neither JSON lines nor a JSON array; is it the right file?")
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise PermanentError(f"{name}: is damaged or incomplete ({error}); get it again") from error


def _first(stream: Bounded) -> bytes:
    """The first line that says anything, after those that are empty. A byte order mark is passed over."""
    line = stream.readline().removeprefix(codecs.BOM_UTF8)
    blank = b""
    while line and not line.strip():
        blank += b"\n"
        line = stream.readline()
    return blank + line


# -- JSON lines, or one object -----------------------------------------------------------------------------------------
def _lines(stream: Bounded, first: bytes, name: str, kind: str) -> Iterator[Piece]:
    number = first.count(b"\n", 0, len(first) - len(first.lstrip())) + 1
    line, second = first.lstrip(), stream.readline()
    if second.strip() and not second.lstrip().startswith(b"{") and parse(line)[1]:
        yield _piece(f"{name}:{number}", kind, line + second + stream.read(RECORD))  # one object on many lines
        return
    while line:
        if len(line) >= RECORD and not line.endswith(b"\n"):
            yield Piece(f"{name}:{number}", kind, {}, f"is longer than {RECORD} octets")
            while line and not line.endswith(b"\n"):
                line = second or stream.readline()
                second = b""
        elif line.strip():
            yield _piece(f"{name}:{number}", kind, line)
        line, second = second or stream.readline(), b""
        number += 1


def _piece(place: str, kind: str, octets: bytes) -> Piece:
    data, fault = parse(octets)
    return Piece(place, kind, {}, fault) if fault else _read(place, kind, data)


def parse(octets: bytes) -> tuple[Any, str]:
    """What this JSON says, or why it says nothing."""
    try:
        return DECODER.decode(octets.decode("utf-8")), ""
    except UnicodeDecodeError:
        return None, "is not UTF-8"
    except RecursionError:
        return None, "is nested too deeply"
    except ValueError as error:
        return None, f"is no JSON ({error})"


class _Twice(dict[str, Any]):
    """An object in which a key stood twice: nobody knows which value is meant."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else _Twice(found)


DECODER = json.JSONDecoder(object_pairs_hook=_object)


def _read(place: str, kind: str, data: Any) -> Piece:
    """A value of the file as a piece; what is no object is none."""
    fault = "" if isinstance(data, dict) else "is no record, which is an object in braces"
    fault = "has a key twice" if isinstance(data, _Twice) else fault
    return Piece(place, kind, {} if fault else data, fault)


# -- a JSON array ------------------------------------------------------------------------------------------------------
class _Text:
    """The text of a stream, as far as it was read, and the number of the line at which it begins."""

    def __init__(self, stream: Bounded, first: bytes, name: str) -> None:
        self._stream, self._decode = stream, codecs.getincrementaldecoder("utf-8")()
        self._name, self.line, self.ended = name, 1, False
        self.text = self._decoded(first)

    def _decoded(self, octets: bytes, *, final: bool = False) -> str:
        try:
            return self._decode.decode(octets, final)
        except UnicodeDecodeError:
            raise self.broken("is not UTF-8") from None

    def more(self) -> bool:
        octets = self._stream.read(CHUNK)
        self.ended = not octets
        self.text += self._decoded(octets, final=self.ended)
        return not self.ended

    def skip(self, count: int) -> None:
        self.line += self.text.count("\n", 0, count)
        self.text = self.text[count:]

    def next_sign(self) -> str:
        """The next sign that is no blank, which is left where it is; "" at the end."""
        while True:
            blank = len(self.text) - len(self.text.lstrip(" \t\r\n"))
            self.skip(blank)
            if self.text or not self.more():
                return self.text[:1]

    def broken(self, what: str) -> PermanentError:
        return PermanentError(f"{self._name}:{self.line}: {what}; nothing was imported")


def _array(stream: Bounded, first: bytes, name: str, kind: str) -> Iterator[Piece]:
    text = _Text(stream, first, name)
    text.next_sign()
    text.skip(1)
    while (sign := text.next_sign()) != "]":
        if not sign:
            raise text.broken("ends in the middle of the list; get the file again")
        line = text.line
        yield _read(f"{name}:{line}", kind, _element(text))
        if (sign := text.next_sign()) == ",":
            text.skip(1)
        elif sign != "]":
            raise text.broken("ends in the middle of the list" if not sign else "a comma is missing between records")


def _element(text: _Text) -> Any:
    """The next value of the list, which is taken away."""
    while True:
        try:
            data, end = DECODER.raw_decode(text.text)
            text.skip(end)
            return data
        except RecursionError:
            raise text.broken("is nested too deeply") from None
        except ValueError as error:
            if len(text.text) > RECORD:
                raise text.broken(f"is no JSON, or a record is longer than {RECORD} octets ({error})") from None
            if not text.more():
                raise text.broken(f"is no JSON ({error})") from None
