"""A case is a fold over its exchanges: nothing of it is stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from replybot.core.case import LEFT, Case, CaseKey, Exchange, Finding, Outcome, State, Verdict, fold
from replybot.core.codes import TicketCode
from tests.build import NOW, OURS, letter

KEY = CaseKey("acme", OURS)
THEIRS = Exchange(way="in", message_id="<1@acme.example>", case=KEY, at=NOW - timedelta(days=2), decision="send")
LATER = replace(THEIRS, message_id="<2@acme.example>", at=NOW, decision="hold")


@pytest.mark.parametrize(
    ("exchanges", "state"),
    [
        ((), State.NEW),
        ((replace(THEIRS, decision="file"),), State.NEW),
        ((replace(THEIRS, decision="hold"),), State.WAITING),
        ((THEIRS, letter(outcome=Outcome.HELD)), State.WAITING),
        ((THEIRS, letter(outcome=Outcome.DROPPED)), State.NEW),
        ((THEIRS, letter()), State.NOTIFIED),
        ((THEIRS, letter(outcome=Outcome.DEFERRED)), State.NOTIFIED),
        ((THEIRS, letter(), LATER), State.ANSWERED),
        ((THEIRS, letter(outcome=Outcome.FAILED)), State.STUCK),
        ((THEIRS, letter(outcome=Outcome.UNSURE), LATER), State.STUCK),
    ],
)
def test_what_the_exchanges_add_up_to(exchanges: tuple[Exchange, ...], state: State) -> None:
    assert fold(exchanges) is state
    assert Case(KEY, exchanges).state is state


@pytest.mark.parametrize("outcome", list(Outcome))
def test_letters_that_left_or_are_about_to_count(outcome: Outcome) -> None:
    case = Case(KEY, (THEIRS, letter(outcome=outcome, ticket=TicketCode("zammad", "1"))))
    assert bool(case.letters()) is (outcome in LEFT)
    assert bool(case.letters("1")) is (outcome in LEFT)
    assert case.letters("2") == ()


def test_a_letter_that_nobody_is_sure_of_counts_as_sent() -> None:
    assert {Outcome.UNSURE, Outcome.SENDING} <= LEFT
    assert not LEFT & {Outcome.HELD, Outcome.DROPPED, Outcome.FAILED}


def test_a_case_knows_all_ids_and_which_are_ours() -> None:
    case = Case(KEY, (THEIRS, letter()))
    assert case.seen == {THEIRS.message_id, letter().message_id}
    assert case.own_ids == {letter().message_id}


def test_the_worst_verdict_is_the_greatest() -> None:
    assert Verdict.FINE < Verdict.HOLD < Verdict.NEVER


def test_a_finding_says_its_value_and_leaves_foreign_braces_alone() -> None:
    assert Finding("x", Verdict.HOLD, "odd: {value}", {"value": "{value} {0}"}).says == "odd: {value} {0}"
    assert Finding("x", Verdict.HOLD, "odd {braces}").says == "odd {braces}"


def test_an_exchange_shows_itself_without_its_bytes() -> None:
    assert "secret" not in repr(letter(raw=b"secret", subject="secret"))
