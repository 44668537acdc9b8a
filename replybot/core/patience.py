"""Until when one waits after an answer, before anybody is chased (company-answers section 2)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from replybot.core.case import Heard
from replybot.core.policy import Clocks

PERSON_WROTE = frozenset({"interim_reply", "forwarded_dpo", "redirect_contact", "asks_details", "no_info_privacy"})


def patience(at: datetime, heard: Heard, clocks: Clocks) -> datetime:
    """The moment until which this answer, of `at`, keeps us still: the day they named and some working days; or as
    long as it takes who looks into it, or has passed it on."""
    named = heard.items.get("promised_date") or heard.items.get("return_date")
    if named:
        return working_days(_noon(str(named)), clocks.promise)
    days = heard.items.get("promised_days")
    if isinstance(days, int):
        business = heard.items.get("promised_unit") == "business"
        end = working_days(at, days) if business else at + timedelta(days=days)
        return working_days(end, clocks.promise)
    if heard.kind == "interim_reply":
        return working_days(at, clocks.interim)
    if heard.forwarded:
        return at + clocks.passed_on
    return at + clocks.second_contact if heard.kind in PERSON_WROTE else at


def working_days(at: datetime, count: int) -> datetime:
    """So many days on which one works later (Saturday and Sunday are none)."""
    while count > 0:
        at += timedelta(days=1)
        count -= at.weekday() < 5
    return at


def month_after(demanded: datetime, span: timedelta) -> datetime:
    """The end of the legal month, on the next working day (Art. 12(3) GDPR; Regulation 1182/71 Art. 3)."""
    end = demanded + span
    while end.weekday() >= 5:
        end += timedelta(days=1)
    return end


def _noon(day: str) -> datetime:
    found = date.fromisoformat(day)
    return datetime(found.year, found.month, found.day, 12, tzinfo=UTC)
