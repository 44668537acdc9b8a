"""Whole cases in SQL that every engine reads alike: one, all, or a few at a time."""

from __future__ import annotations

from collections.abc import Sequence

from replybot.core.case import LEFT, Case, CaseKey, Exchange, Outcome
from replybot.ledger.rows import Run
from replybot.ledger.sql import many

ALL_LEFT = ", ".join(f"'{outcome.value}'" for outcome in Outcome if outcome in LEFT)
ALL = (
    "SELECT c.id, c.company, c.address FROM cases c JOIN exchanges e ON e.company = c.company AND e.address = c.address"
)
LAST_FIRST = "GROUP BY c.id, c.company, c.address ORDER BY max(coalesce(e.left_at, e.at)) DESC, c.id DESC"


def case(run: Run, key: CaseKey) -> Case:
    found = run("SELECT id FROM cases WHERE company = ? AND address = ?", (key.company, key.address))
    return Case(key, of_case(run, key), found[0][0]) if found else Case(key)


def of_case(run: Run, key: CaseKey) -> tuple[Exchange, ...]:
    return many(run, "WHERE company = ? AND address = ? ORDER BY at, id", key.company, key.address)


def case_by_id(run: Run, number: int) -> Case | None:
    found = run("SELECT company, address FROM cases WHERE id = ?", (number,))
    return case(run, CaseKey(*found[0])) if found else None


def cases(run: Run) -> tuple[Case, ...]:
    return with_exchanges(run(f"{ALL} {LAST_FIRST}", ()), many(run, "ORDER BY at, id"))


def numbers(run: Run, mailbox: str) -> tuple[int, ...]:
    """Of the cases in which a letter of this mailbox left or is about to, in the order of `cases`."""
    found = run(
        f"{ALL} WHERE (c.company, c.address) IN (SELECT company, address FROM exchanges "  # noqa: S608 our own words
        f"WHERE way = 'out' AND outcome IN ({ALL_LEFT}) AND mailbox = ?) {LAST_FIRST}",
        (mailbox,),
    )
    return tuple(number for number, *_ in found)


def some(run: Run, wanted: Sequence[int]) -> tuple[Case, ...]:
    """The cases of these numbers, in this order, but for those that have no exchanges any more."""
    named = f"({', '.join('?' for _ in wanted)})"
    found = run(f"SELECT id, company, address FROM cases WHERE id IN {named}", wanted)  # noqa: S608 our own words
    among = f"(company, address) IN (SELECT c.company, c.address FROM cases c WHERE c.id IN {named})"  # noqa: S608
    each = with_exchanges(found, many(run, f"WHERE {among} ORDER BY at, id", *wanted))
    return tuple(sorted(each, key=lambda case: wanted.index(case.id)))


def with_exchanges(found: Sequence[tuple[int, str, str]], exchanges: Sequence[Exchange]) -> tuple[Case, ...]:
    """The cases of these numbers and keys that have any of these exchanges, which are all of theirs, oldest first."""
    belongs: dict[CaseKey, list[Exchange]] = {}
    for one in exchanges:
        belongs.setdefault(one.case, []).append(one)
    keys = ((number, CaseKey(*key)) for number, *key in found)
    return tuple(Case(key, tuple(belongs[key]), number) for number, key in keys if key in belongs)
