"""Checks of time and amount, at their edges: never an exception, whatever the clock or the mail says of the time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from replybot.core.case import Finding, Tally, Verdict
from replybot.core.gate import examine
from tests.build import NOW, limits, playbook, policy, question

FIRST, LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


def said(check: str, **given: Any) -> tuple[Finding, ...]:
    tally = Tally(**{"company_known": True, **given.pop("tally", {})})
    return tuple(f for f in examine(question(tally=tally, **given)) if f.check == check)


def verdicts(check: str, **given: Any) -> list[Verdict]:
    return [f.verdict for f in said(check, **given)]


@pytest.mark.parametrize(("letters", "held"), [(9, False), (10, True), (11, True)])
def test_a_company_gets_ten_letters_in_thirty_days(letters: int, held: bool) -> None:
    found = said("company-caps", tally={"company_month": letters, "company_last": NOW - 2 * DAY})
    assert bool(found) is held
    if held:
        assert f"{letters} times in 30 days" in found[0].says and "replybot release" in found[0].says


def test_the_owner_says_how_many_letters_a_company_gets_in_a_month() -> None:
    rules = policy(limits=limits(company_per_month=2))
    assert verdicts("company-caps", rules=rules, tally={"company_month": 1}) == []
    assert verdicts("company-caps", rules=rules, tally={"company_month": 2}) == [Verdict.HOLD]


@pytest.mark.parametrize(("ahead", "held"), [(DAY, False), (DAY + MINUTE, True), (400 * DAY, True)])
def test_a_clock_that_was_set_back_holds(ahead: timedelta, held: bool) -> None:
    found = said("age", tally={"clock": NOW + ahead})
    assert bool(found) is held
    if held:
        assert "the clock was set back" in found[0].says and f"{NOW + ahead:%Y-%m-%d %H:%M}" in found[0].says


def test_a_clock_behind_the_mails_holds_and_one_far_ahead_holds_too() -> None:
    assert "future" in said("age", now=NOW - 2 * DAY)[0].says
    assert "older than 7 days" in said("age", now=NOW + 300 * DAY)[0].says


@pytest.mark.parametrize("now", [FIRST, FIRST + MINUTE, LAST - MINUTE, LAST], ids=str)
@pytest.mark.parametrize("other", [FIRST, NOW, LAST, None], ids=str)
def test_no_time_is_too_far_off(now: datetime, other: datetime | None) -> None:
    given = {"clock": other, "company_last": other}
    findings = examine(question(tally=Tally(**given), now=now, received=other))
    assert not [f for f in findings if "Error" in f.says]
    assert "age" in {f.check for f in findings}


def test_while_others_are_quicker_nothing_is_said() -> None:
    assert verdicts("caps", tally={"contested": True}) == [Verdict.HOLD]


@pytest.mark.parametrize(
    ("tally", "expected"),
    [
        ({"ticket_mails": 10}, []),
        ({"ticket_mails": 11}, [Verdict.HOLD]),
        ({"new_companies": 3, "company_known": False}, []),
        ({"new_companies": 4, "company_known": False}, [Verdict.HOLD]),
        ({"new_companies": 9}, []),
        ({"breaker": True}, [Verdict.HOLD]),
        ({"breaker": True, "ticket_mails": 11}, [Verdict.HOLD]),
        ({"looked_at": True, "ticket_mails": 11}, [Verdict.FINE]),
        ({"looked_at": True, "new_companies": 4, "company_known": False}, [Verdict.FINE]),
        ({"looked_at": True, "breaker": True}, [Verdict.HOLD]),
    ],
)
def test_the_burst_breaker(tally: dict[str, Any], expected: list[Verdict]) -> None:
    assert verdicts("burst", tally=tally) == expected


@pytest.mark.parametrize("hours", [1, 23])
def test_an_unmarked_letter_to_a_company_is_a_day_from_the_last(hours: int) -> None:
    given = {"tally": {"company_last": NOW - timedelta(hours=hours, minutes=1)}, "received": NOW}
    assert verdicts("company-caps", book=playbook(mark="none"), **given) == [Verdict.HOLD]
    assert verdicts("company-caps", **given) == []
