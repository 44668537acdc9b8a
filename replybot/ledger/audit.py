"""Was the ledger altered elsewhere than in this program? Its log is read from the beginning and compared with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from replybot.ledger.events import ENTRY, FORGOTTEN, FORMS, START, Fault, binding, content
from replybot.ledger.rows import Run

CHUNK = 500  # rows that are read at once
MOST = 100  # faults that are told one by one


@dataclass(frozen=True, slots=True)
class Audit:
    """What was found. `faults`: each with the number of its entry or exchange, at most `MOST`."""

    entries: int
    last: str  # the hash of the last entry
    faults: tuple[tuple[Fault, int], ...]


def audit(run: Run, known: str = "") -> Audit:
    """The whole log and every exchange. `known`: the hash of an entry (or how it begins) that was written down before:
    only so does one notice that somebody has made the log anew, hashes and all."""
    faults: list[tuple[Fault, int]] = []
    bound, entries, met = START, 0, not known
    for *entry, said in _entries(run):
        entries += 1
        if entry[0] != entries or binding(bound, entry) != said:
            faults.append((Fault.ENTRY, entry[0]))
            entries = entry[0]
        bound = said
        met = met or said.startswith(known)
    if not met:
        faults.append((Fault.REWRITTEN, 0))
    faults += _compared(run)
    return Audit(entries, bound if entries else "", tuple(faults[:MOST]))


def _compared(run: Run) -> Iterator[tuple[Fault, int]]:
    """Every exchange beside its last entry, and every last entry beside its exchange."""
    newest = "SELECT max(number) FROM events WHERE exchange > ? AND exchange <= ? GROUP BY exchange"
    end = run("SELECT coalesce(max(id), 0) FROM exchanges", ())[0][0]
    end = max(end, run("SELECT coalesce(max(exchange), 0) FROM events", ())[0][0])
    for start in range(0, end, CHUNK):
        reach = (start, start + CHUNK)
        entries = run(f"SELECT exchange, what, form, content FROM events WHERE number IN ({newest})", reach)  # noqa: S608
        last = {exchange: (what, form, hash_) for exchange, what, form, hash_ in entries}
        rows = {form: _rows(run, form, reach) for form in {form for _, form, _ in last.values()} & set(FORMS)}
        there = [number for (number,) in run("SELECT id FROM exchanges WHERE id > ? AND id <= ?", reach)]
        yield from ((Fault.UNKNOWN, number) for number in sorted(set(there) - set(last)))
        for number, (what, form, hash_) in sorted(last.items()):
            if what == FORGOTTEN:
                if number in there:
                    yield Fault.ALTERED, number
            elif number not in there:
                yield Fault.GONE, number
            elif form not in rows or rows[form].get(number) != hash_:
                yield Fault.ALTERED, number


def _rows(run: Run, form: int, reach: tuple[int, int]) -> dict[int, str]:
    """The hashes of the exchanges as they stand, by number."""
    columns = FORMS[form]
    found = run(f"SELECT {', '.join(columns)} FROM exchanges WHERE id > ? AND id <= ?", reach)  # noqa: S608
    return {cells[columns.index("id")]: content(cells) for cells in found}


def _entries(run: Run) -> Iterator[tuple[Any, ...]]:
    """The log from the beginning, the hash last."""
    asked = f"SELECT {ENTRY}, hash FROM events WHERE number > ? ORDER BY number LIMIT {CHUNK}"  # noqa: S608 our own words
    at = 0
    while found := run(asked, (at,)):
        yield from found
        at = found[-1][0]
