"""The names in a Maildir: listed, kept small, and put in the order in which their mails came."""

from __future__ import annotations

import os
import re
from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from replybot.mailboxes.local import refused
from replybot.mailboxes.maildir_cursor import fingerprint

_LEADING_TIME = re.compile(rb"(\d{9,10})(?!\d)")
_FIRST, _LAST = 631_152_000, 4_102_444_800  # 1990, 2100


Key = tuple[float, str]
"""When a mail came, and its name."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some names that follow each other: the keys of the first and the last, and how many."""

    first: Key
    last: Key
    count: int
    folders: tuple[bytes, ...]
    joined: bytes  # names behind their folder's number (from 1), NUL between them: one object, let go when read

    @property
    def paths(self) -> list[bytes]:
        return [self.folders[each[0] - 1] + b"/" + each[1:] for each in self.joined.split(b"\0")]


@dataclass(frozen=True, slots=True)
class Names:
    """Names of mails, oldest first, and those of the same second by name: some 60 octets each, for there may be 100,000
    of them. A *place* is where a name stands in the listing; `order` holds the places of those that are meant.
    """

    folders: tuple[bytes, ...]
    firsts: tuple[int, ...]  # the first place of each folder
    octets: bytearray  # all names, one behind the other
    ends: array[int]  # of each name in `octets`
    times: array[float]  # when each mail came
    order: array[int]

    def __len__(self) -> int:
        return len(self.order)

    def name(self, place: int) -> bytes:
        return bytes(self.octets[self.ends[place - 1] if place else 0 : self.ends[place]])

    def _filed(self, place: int) -> bytes:
        """The number of its folder as an octet, and the name."""
        return bytes((bisect_right(self.firsts, place),)) + self.name(place)

    def unique(self, place: int) -> str:
        return unique(self.name(place))

    def key(self, place: int) -> Key:
        """By what they are ordered."""
        return self.times[place], self.unique(place)

    def pieces(self, size: int) -> Iterator[Piece]:
        """So many at a time, in their order."""
        for start in range(0, len(self.order), size):
            places = self.order[start : start + size]
            joined = b"\0".join(map(self._filed, places))
            yield Piece(self.key(places[0]), self.key(places[-1]), len(places), self.folders, joined)

    def without(self, spans: Sequence[tuple[int, int]]) -> Names:
        """The same without those that stand between these points of the order."""
        left, at = array("I"), 0
        for begin, end in sorted(spans):
            left += self.order[at:begin]
            at = max(at, end)
        return replace(self, order=left + self.order[at:])


def listed(folders: Sequence[Path], seen: Collection[int]) -> tuple[array[int], Names]:
    """Which mails of `seen` (their fingerprints) are still there, and the names of the others."""
    present: set[int] = set()
    firsts, octets, ends, times = [], bytearray(), array("Q"), array("d")
    for folder in folders:
        firsts.append(len(ends))
        for entry in files(folder):
            name = entry.name
            if seen and (mark := fingerprint(unique(name))) in seen:
                present.add(mark)
                continue
            try:
                received = received_by(name) or entry.stat().st_mtime
            except FileNotFoundError:
                continue
            octets += name
            ends.append(len(octets))
            times.append(received)
    names = Names(tuple(os.fsencode(folder) for folder in folders), tuple(firsts), octets, ends, times, array("I"))
    return array("Q", present), replace(names, order=_ordered(names))


def _ordered(names: Names) -> array[int]:
    """The places by time, then by name; of two that are one mail, which was moved meanwhile, the later."""
    order = array("I")
    for _, same in groupby(sorted(range(len(names.times)), key=names.times.__getitem__), key=names.times.__getitem__):
        places = list(same)
        if len(places) > 1:
            by_name = {names.unique(place): place for place in places}
            places = [by_name[name] for name in sorted(by_name)]
        order.extend(places)
    return order


def files(folder: Path) -> Iterator[os.DirEntry[bytes]]:
    """The mails in `folder`; nothing if it is missing."""
    try:
        with os.scandir(os.fsencode(folder)) as entries:
            for entry in entries:
                if not entry.name.startswith(b".") and entry.is_file():
                    yield entry
    except FileNotFoundError:
        return
    except OSError as error:
        raise refused(folder, error) from error


def unique(name: bytes) -> str:
    """The part of a file name that stays when a mail is moved or flagged; octets that are no text are spelt out."""
    return name.partition(b":")[0].decode("utf-8", "backslashreplace")


def received_by(name: bytes) -> float:
    """The Unix time that the deliverer wrote into the name; 0 if it is none."""
    found = _LEADING_TIME.match(name)
    seconds = int(found[1]) if found else 0
    return seconds if _FIRST <= seconds < _LAST else 0
