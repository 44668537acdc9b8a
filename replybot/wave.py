"""A wave of ticket mail, seen in header blocks before any of it is answered (reply-safety rule 45)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from replybot.ledger.base import Ledger

HOUR = timedelta(hours=1)
BEGINNING = datetime.min.replace(tzinfo=UTC)


def densest(moments: Sequence[datetime], window: timedelta) -> int:
    """The most moments that lie within one window."""
    ordered, first, most = sorted(moments), 0, 0
    for last, moment in enumerate(ordered):
        while moment - ordered[first] >= window:
            first += 1
        most = max(most, last - first + 1)
    return most


def newcomers(arrivals: Sequence[tuple[str, datetime]], ledger: Ledger) -> int:
    """The most companies that wrote for the first time within one hour: these, of which none is recorded yet, and those
    that the ledger saw shortly before. 0: these are all known."""
    first: dict[str, datetime] = {}
    for company, at in arrivals:
        first[company] = min(at, first.get(company, at))
    for company in ledger.known(tuple(first)) if first else ():
        del first[company]
    if not first:
        return 0
    earliest = min(first.values())
    since = earliest - HOUR if earliest - BEGINNING > HOUR else BEGINNING
    lately: Mapping[str, datetime] = ledger.newcomers(since)
    return densest([*lately.values(), *first.values()], HOUR)
