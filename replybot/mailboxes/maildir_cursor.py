"""What a Maildir remembers from one run to the next: when its folders were changed, and which names were there."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from hashlib import blake2b
from operator import xor

TICK = 2_000_000_000  # ns; no file system counts coarser than that (FAT)
_KIND = "maildir 1"
_SHORT = "maildir 2"  # with spans


@dataclass(frozen=True, slots=True)
class Span:
    """A batch that was dealt with: of the names from `first` to `last`, both (time, name), the sum. If it still is the
    sum, all of them were seen; if a mail came in between or went away, it is not, and they are looked at once more.
    """

    first: tuple[float, str]
    last: tuple[float, str]
    total: int


@dataclass(frozen=True, slots=True)
class Memory:
    """What the cursor says.

    `stamps` are the times of change of new and cur, taken before they were listed. `settled`: at that moment they were
    already older than TICK, so that whatever came later has changed them. Were they younger, a mail could have come
    after the listing and in the same tick, and an equal stamp would prove nothing: then names are compared.

    `spans`: in the midst of many new mails, those of this run that were dealt with; at its end they stand in `seen`
    one by one. So 100,000 new mails cost the ledger 3 MB, where 8 octets of each after each batch would be 80.
    """

    stamps: tuple[int, ...] = ()
    settled: bool = False
    seen: frozenset[int] = frozenset()
    spans: tuple[Span, ...] = ()


def fingerprint(unique: str) -> int:
    """64 bits that stand for a name in the cursor."""
    return int.from_bytes(blake2b(unique.encode(), digest_size=8).digest(), "little")


def total(marks: Iterable[int]) -> int:
    """What stands for several names."""
    return reduce(xor, marks, 0)


def clock() -> int:
    """What the machine stamps on a file now, in ns, by the clock that also stamps folders; 0 if it will not say.

    Asked of a nameless temporary file, outside the Maildir: that is touched by nobody who only reads.
    """
    try:
        with tempfile.TemporaryFile() as file:
            return os.fstat(file.fileno()).st_mtime_ns
    except OSError:
        return 0


def trusted(cursor: bytes, stamps: tuple[int, ...]) -> bool:
    """Whether these stamps prove that nothing is new."""
    memory = remember(cursor[: cursor.find(b"\n") + 1])
    return memory.settled and memory.stamps == stamps


def remember(cursor: bytes) -> Memory:
    """What a cursor says; nothing if it is not one of ours."""
    first_line, _, rest = cursor.partition(b"\n")
    try:
        said = json.loads(first_line)
        if said["kind"] not in (_KIND, _SHORT) or len(rest) % 8:
            return Memory()
        seen = array("Q", rest)
        if sys.byteorder == "big":
            seen.byteswap()
        spans = tuple(
            Span((float(a), str(b)), (float(c), str(d)), int(e, 16)) for a, b, c, d, e in said.get("spans", ())
        )
        return Memory(tuple(said["stamps"]), said["settled"] is True, frozenset(seen), spans)
    except (ValueError, KeyError, TypeError, AttributeError):
        return Memory()


def written(stamps: tuple[int, ...], settled: bool, seen: array[int], spans: Sequence[Span] = ()) -> bytes:
    """A cursor: a line of JSON, then 8 octets for each name."""
    if sys.byteorder == "big":
        seen = array("Q", seen)
        seen.byteswap()
    said = {"kind": _SHORT if spans else _KIND, "stamps": stamps, "settled": settled}
    rows = [(*span.first, *span.last, f"{span.total:x}") for span in spans]
    return json.dumps(said | ({"spans": rows} if rows else {})).encode() + b"\n" + seen.tobytes()
