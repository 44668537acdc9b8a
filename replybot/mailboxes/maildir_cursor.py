"""What a Maildir remembers from one run to the next: when its folders were changed, and which names were there."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from array import array
from dataclasses import dataclass
from hashlib import blake2b

TICK = 2_000_000_000  # ns; no file system counts coarser than that (FAT)
_KIND = "maildir 1"


@dataclass(frozen=True, slots=True)
class Memory:
    """What the cursor says.

    `stamps` are the times of change of new and cur, taken before they were listed. `settled`: at that moment they were
    already older than TICK, so that whatever came later has changed them. Were they younger, a mail could have come
    after the listing and in the same tick, and an equal stamp would prove nothing: then names are compared.
    """

    stamps: tuple[int, ...] = ()
    settled: bool = False
    seen: frozenset[int] = frozenset()


def fingerprint(unique: str) -> int:
    """64 bits that stand for a name in the cursor."""
    return int.from_bytes(blake2b(os.fsencode(unique), digest_size=8).digest(), "little")


def clock() -> int:
    """What the machine stamps on a file now, in ns, by the clock that also stamps folders; 0 if it will not say.

    Asked of a nameless temporary file, outside the Maildir: that is touched by nobody who only reads.
    """
    try:
        with tempfile.TemporaryFile() as file:
            return os.fstat(file.fileno()).st_mtime_ns
    except OSError:
        return 0


def trusted(first_line: bytes, stamps: tuple[int, ...]) -> bool:
    """Whether these stamps prove that nothing is new."""
    memory = remember(first_line, b"")
    return memory.settled and memory.stamps == stamps


def remember(first_line: bytes, rest: bytes) -> Memory:
    """What a cursor says; nothing if it is not one of ours."""
    try:
        said = json.loads(first_line)
        if said["kind"] != _KIND or len(rest) % 8:
            return Memory()
        seen = array("Q", rest)
        if sys.byteorder == "big":
            seen.byteswap()
        return Memory(tuple(said["stamps"]), said["settled"] is True, frozenset(seen))
    except (ValueError, KeyError, TypeError):
        return Memory()


def written(stamps: tuple[int, ...], settled: bool, seen: array[int]) -> bytes:
    """A cursor: a line of JSON, then 8 octets for each name."""
    packed = array("Q", seen)
    if sys.byteorder == "big":
        packed.byteswap()
    return json.dumps({"kind": _KIND, "stamps": stamps, "settled": settled}).encode() + b"\n" + packed.tobytes()
