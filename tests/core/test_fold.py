"""Where a case stands: each state, what is due in it, by whom and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from replybot.core.answer.classes import ORDER
from replybot.core.case import Case, CaseKey, Envelope, Exchange, Heard, Outcome
from replybot.core.codes import TicketCode
from replybot.core.fold import standing
from replybot.core.playbook import Contact, Playbook, Step
from replybot.core.policy import Clocks
from replybot.core.standing import Standing, State
from tests.build import NOW, OURS, THEIRS, playbook

DAY = timedelta(days=1)
KEY = CaseKey("acme", OURS)
OFFICER = Contact("officer", "dsb@acme.example", "imprint", "2026-11-01")
COMPLAINTS = Contact("complaints", "beschwerde@acme.example", "imprint", "2026-11-01")
BOOK = playbook(contacts=(OFFICER,))
numbers: Iterator[int] = iter(range(1, 10_000))


def letter(days: float = 0, step: str = "notice", to: str = THEIRS, **more: Any) -> Exchange:
    fields: dict[str, Any] = {
        "outcome": Outcome.SENT,
        "mailbox": "home",
        "ticket": TicketCode("otrs", "4711001"),
    } | more
    return Exchange(
        "out", f"<replybot.{next(numbers)}@kahlo.example>", KEY, NOW + days * DAY, step=step,
        envelope=Envelope(OURS, to), **fields,
    )  # fmt: skip


def stray(days: float, **more: Any) -> Exchange:
    fields: dict[str, Any] = {"decision": "file", "sender": "no-reply@acme.example"} | more
    return Exchange("in", f"<{next(numbers)}@acme.example>", KEY, NOW + days * DAY, **fields)


def answer(days: float, kind: str, gate: str = "automatic", also: Sequence[str] = (), **more: Any) -> Exchange:
    items = more.pop("items", {})
    removed, put_away = kind == "address_deactivated" or more.pop("removed", False), more.pop("put_away", False)
    heard = Heard(kind, gate, tuple(also), items, (("wir haben gelöscht", "de"),), removed=removed, **more)
    return replace(stray(days), answer=heard, decision="file" if gate == "automatic" else "hold", put_away=put_away)


def said(days: float, kind: str, heard: Heard | None = None) -> Exchange:
    return Exchange("in", f"said:{next(numbers)}", KEY, NOW + days * DAY, decision=kind, answer=heard)


def at(days: float, *exchanges: Exchange, book: Playbook | None = BOOK, clocks: Clocks | None = None) -> Standing:
    return standing(Case(KEY, tuple(exchanges), 1), book, clocks or Clocks(), NOW + days * DAY)


def due(found: Standing) -> tuple[State, str, str, float]:
    """State, step, by whom, and the days until it is due."""
    return found.state, found.next.step, found.next.by, (found.next.due - NOW) / DAY


# -- silence -----------------------------------------------------------------------------------------------------------
def test_silence_leads_from_the_notice_over_the_reminder_to_the_officer_and_the_complaint() -> None:
    notice, reminder = letter(0), letter(14, "reminder")
    assert due(at(1, notice)) == (State.NOTIFIED, "reminder", "program", 14)
    assert due(at(15, notice, reminder)) == (State.NOTIFIED, "officer", "program", 28)
    assert at(15, notice, reminder).next.to == OFFICER.address
    officer = letter(28, "officer", OFFICER.address)
    state, step, by, days = due(at(29, notice, reminder, officer))
    assert (state, step, by) == (State.NOTIFIED, "complaint", "person")
    assert 45 <= days <= 47, "a month after the reminder, which asks for erasure, on a working day"
    assert due(at(60, notice, reminder, officer))[1:3] == ("complaint", "person")


def test_another_contact_of_the_playbook_is_written_to_first() -> None:
    book = playbook(contacts=(OFFICER, COMPLAINTS))
    found = at(1, letter(0), book=book)
    assert due(found) == (State.NOTIFIED, "second", "program", 7)
    assert found.next.to == COMPLAINTS.address
    assert due(at(8, letter(0), letter(7, "second", COMPLAINTS.address), book=book))[1] == "reminder"


def test_without_an_officers_address_the_person_looks_for_one() -> None:
    assert due(at(15, letter(0), letter(14, "reminder"), book=playbook()))[1:3] == ("contact", "person")


def test_sensitive_data_halve_the_clocks() -> None:
    health = replace(
        stray(0.5), answer=Heard("mail_continues", "proposal", items={"special_category": "health"}, to_us=False)
    )
    found = at(1, letter(0), health)
    assert found.sensitive
    assert due(found) == (State.NOTIFIED, "reminder", "program", 7)


@pytest.mark.parametrize(
    ("items", "kind", "days"),
    [
        ({"promised_date": "2026-12-18"}, "interim_reply", 30),  # a Friday: three working days later is the 23rd
        ({"promised_days": 10, "promised_unit": "calendar"}, "auto_ack", 16),
        ({"return_date": "2026-12-21"}, "out_of_office", 31),
        ({}, "interim_reply", 15),
        ({}, "auto_ack", 14),
    ],
)
def test_who_named_a_day_or_looks_into_it_is_not_chased_before(items: dict[str, Any], kind: str, days: float) -> None:
    found = at(2, letter(0), answer(1, kind, items=items))
    assert found.next.step == "reminder"
    assert round((found.next.due - NOW) / DAY) == days


def test_two_letters_of_a_case_that_leave_by_themselves_are_a_week_apart_and_five_in_all() -> None:
    asks = answer(1, "asks_phone", sends=True)
    assert due(at(1, letter(0), asks)) == (State.ANSWERED, "in_writing", "program", 7)
    assert due(at(1, letter(0, released=True), asks)) == (State.ANSWERED, "in_writing", "program", 1)
    many = [letter(n, f"s{n}") for n in range(5)]
    assert due(at(6, *many, answer(5, "asks_phone", sends=True)))[2] == "person"


# -- answers -----------------------------------------------------------------------------------------------------------
def test_what_was_answered_once_is_the_persons_the_second_time() -> None:
    again = (letter(0), answer(1, "asks_portal", sends=True), letter(8, "portal"), answer(9, "asks_portal", sends=True))
    assert due(at(9, *again))[:3] == (State.WAITING, "portal", "person")


def test_a_redirect_is_followed_three_times_and_then_shown() -> None:
    to = {"redirect_address": "beschwerde@acme.example"}
    found = at(1, letter(0), answer(1, "redirect_contact", sends=True, items=to))
    assert (found.next.step, found.next.to) == ("redirected", "beschwerde@acme.example")
    once = (letter(0), letter(8, "redirected", to["redirect_address"]))
    again = at(9, *once, answer(9, "redirect_contact", sends=True, items={"redirect_address": "dsb@acme.example"}))
    assert (again.next.step, again.next.to, again.next.by) == ("redirected_2", "dsb@acme.example", "program")
    circle = at(9, *once, answer(9, "redirect_contact", sends=True, items=to))
    assert circle.next.by == "person", "they name whom they were sent on to already"
    hops = [letter(n * 8, f"redirected_{n}", f"x{n}@acme.example") for n in range(1, 4)]
    assert due(at(30, letter(0), *hops, answer(29, "redirect_contact", sends=True, items=to)))[2] == "person"


@pytest.mark.parametrize("kind", ["refusal", "asks_id", "asks_deletion_confirmation", "unclear"])
def test_what_a_person_decides_waits_for_him_from_that_day_on(kind: str) -> None:
    found = at(9, letter(0), answer(2, kind, "proposal"))
    assert (found.state, found.next.by, found.next.due) == (State.WAITING, "person", NOW + 2 * DAY)
    assert at(9, letter(0), answer(2, kind, "proposal", put_away=True)).state is not State.WAITING


@pytest.mark.parametrize("kind", ["legal_threat", "customer_insists", "dispute_referral", "suspicious"])
def test_after_a_stop_nothing_leaves_until_the_owner_has_spoken(kind: str) -> None:
    stop = answer(2, kind, "stop")
    assert at(40, letter(0), stop).state is State.STOPPED
    assert at(40, letter(0), stop).next.by == "person"
    assert at(40, letter(0), stop, letter(3, "disputed", released=True)).state is not State.STOPPED
    assert at(40, letter(0), stop, letter(3, "reminder")).state is State.STOPPED, (
        "a letter that left by itself is no word of his"
    )
    assert at(40, letter(0), stop, said(3, "reopen")).state is not State.STOPPED


def test_each_statement_of_a_call_that_can_be_answered_is_prepared() -> None:
    call = Heard(
        "customer_insists", "stop", ("address_deactivated", "dispute_referral", "no_info_privacy"), removed=True
    )
    found = at(3, letter(0), said(2, "call", call))
    assert found.state is State.STOPPED
    assert (found.next.step, found.next.more) == ("disputed", ("no_dispute", "yes_or_no"))
    assert found.promise is not None and found.promise.at == NOW + 2 * DAY


# -- promises ----------------------------------------------------------------------------------------------------------
def test_a_promise_is_watched_for_sixty_days_and_then_the_case_is_closed() -> None:
    found = at(3, letter(0), answer(2, "address_deactivated"))
    assert due(found) == (State.PROMISED, "close", "program", 62)
    assert found.promise is not None and found.promise.words == "wir haben gelöscht"


def test_mail_in_the_first_two_days_breaks_no_promise_and_mail_after_them_does() -> None:
    promise = (letter(0), answer(2, "address_deactivated"))
    assert at(4, *promise, stray(3.9)).state is State.PROMISED
    broken = at(6, *promise, stray(4.1))
    assert due(broken) == (State.BROKEN, "still_arriving", "person", 4.1)
    assert broken.promises[0].broken_by is not None


def test_mail_from_before_a_promise_does_not_break_it() -> None:
    assert at(9, letter(0), stray(1), answer(2, "address_deactivated")).state is State.PROMISED


def test_an_answer_does_not_break_a_promise() -> None:
    thanks = answer(9, "auto_ack")
    assert at(10, letter(0), answer(2, "address_deactivated"), thanks).state is State.PROMISED


def test_a_broken_promise_is_told_once_and_a_second_one_under_a_new_name() -> None:
    first = (letter(0), answer(2, "address_deactivated"), stray(9))
    told = (*first, letter(10, "still_arriving", released=True))
    assert at(11, *told).state is State.NOTIFIED
    again = (*told, answer(12, "address_deactivated"))
    assert at(13, *again).state is State.PROMISED
    assert at(30, *again, stray(20)).next.step == "still_arriving_2"


def test_the_officers_answer_is_watched_too() -> None:
    assert at(3, letter(0), answer(2, "dpo_answer")).state is State.PROMISED


def test_what_is_forwarded_gives_the_officer_his_time() -> None:
    found = at(3, letter(0), answer(2, "forwarded_dpo", forwarded=True))
    assert due(found) == (State.PASSED_ON, "reminder", "program", 16)


# -- the person's word -------------------------------------------------------------------------------------------------
def test_a_closed_case_rests_until_mail_comes_or_the_owner_says_so() -> None:
    closed = (letter(0), said(5, "close"))
    assert due(at(6, *closed))[:2] == (State.CLOSED, "purge")
    assert at(9, *closed, stray(8)).state is State.NOTIFIED
    assert at(9, *closed, said(8, "reopen")).state is State.NOTIFIED


def test_a_legal_hold_stands_above_all() -> None:
    kept = (letter(0), answer(2, "address_deactivated"), stray(9), said(10, "keep"))
    found = at(11, *kept)
    assert (found.state, found.next.step, found.next.by) == (State.KEPT, "review", "person")
    assert at(400, *kept).next.due > NOW + 400 * DAY
    assert at(12, *kept, said(11, "let go")).state is State.BROKEN


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.UNSURE])
def test_a_letter_in_trouble_is_the_persons(outcome: Outcome) -> None:
    assert due(at(1, letter(0, outcome=outcome)))[:3] == (State.STUCK, "look", "person")


def test_a_letter_that_came_back_goes_to_the_officer_at_once() -> None:
    found = at(1, letter(0, outcome=Outcome.BOUNCED))
    assert (found.state, found.next.step, found.next.to) == (State.STUCK, "officer", OFFICER.address)
    assert at(1, letter(0, outcome=Outcome.BOUNCED), book=playbook()).next.by == "person"


def test_mail_that_cannot_be_answered_leads_to_the_officer_after_a_while() -> None:
    assert due(at(1, stray(0))) == (State.SEEN, "officer", "person", 14)
    assert at(1, stray(0), book=playbook()).next.step == "contact"


def test_every_case_has_a_next_step_with_a_date_and_says_who_takes_it() -> None:
    """Also those that nobody thought of: every beginning of a long history, at many moments."""
    history = (
        stray(-3), letter(0), answer(1, "auto_ack"), answer(2, "redirect_contact", sends=True), letter(9, "redirected"),
        answer(10, "customer_insists", "stop"), said(11, "reopen"), answer(12, "address_deactivated"), stray(20),
        letter(21, "still_arriving", released=True), answer(22, "dpo_answer"), said(30, "close"), stray(40),
        said(41, "keep"),
    )  # fmt: skip
    for end in range(len(history) + 1):
        for days in (0, 5, 15, 50, 400):
            for book in (BOOK, playbook(), None):
                found = at(days, *history[:end], book=book)
                assert found.next.due.tzinfo is not None
                assert found.next.by in ("program", "person")
                assert found.next.why


def test_every_class_with_every_gate_has_a_next_step() -> None:
    for kind in (one for one in ORDER if one not in ("bounce", "mail_continues")):
        for gate in ("automatic", "proposal", "stop"):
            for sends in (True, False):
                found = at(9, letter(0), answer(1, kind, gate, sends=sends))
                assert found.next.why and found.next.due
                assert found.next.by == "person" or gate == "automatic"


def test_a_moment_without_a_zone_is_our_mistake_and_not_a_case() -> None:
    assert at(0).next.due == datetime(2026, 11, 23, 12, tzinfo=UTC) + 14 * DAY


def test_a_playbook_may_have_clocks_of_its_own() -> None:
    steps = (
        Step("notice", "first_reply"),
        Step("reminder", "", "silence", by=5 * DAY),
        Step("officer", "", "silence", after=3 * DAY),
    )
    book = replace(BOOK, steps=steps)
    clocks = Clocks(case_gap=timedelta(0))
    first = at(1, letter(), book=book, clocks=clocks).next
    assert (first.step, first.due) == ("reminder", NOW + 5 * DAY)
    then = at(9, letter(), letter(8, "reminder"), book=book, clocks=clocks).next
    assert (then.step, then.due) == ("officer", NOW + 11 * DAY)


def test_of_two_clocks_of_a_step_the_earlier_counts_and_the_gap_of_a_case_stays() -> None:
    book = replace(BOOK, steps=(Step("reminder", "", "silence", after=20 * DAY, by=9 * DAY),))
    assert at(1, letter(), book=book).next.due == NOW + 9 * DAY
    hasty = replace(BOOK, steps=(Step("reminder", "", "silence", after=DAY),))
    assert at(1, letter(), book=hasty).next.due == NOW + Clocks().case_gap
    grave = stray(0.5, answer=Heard("mail_continues", "proposal", items={"special_category": "health"}, to_us=False))
    clocks = Clocks(case_gap=timedelta(0))
    assert at(1, letter(), grave, book=book, clocks=clocks).next.due == NOW + 4.5 * DAY


KNOWN = Contact("officer", "privacy@acme.test", "a directory, record acme", "", "medium")


def test_an_officer_whom_only_the_directory_names_waits_for_the_person() -> None:
    book = playbook(contacts=(), suggested=(KNOWN,))
    letters = letter(), letter(14, "reminder")
    found = at(30, *letters, book=book).next
    assert (found.step, found.by, found.to) == ("officer", "person", KNOWN.address)
    assert found.due == NOW + 28 * DAY
    written = at(60, *letters, letter(31, "officer", KNOWN.address), book=book).next
    assert written.step == "complaint"
    bounced = at(3, letter(outcome=Outcome.BOUNCED), book=book).next
    assert (bounced.step, bounced.by, bounced.to) == ("officer", "person", KNOWN.address)
    unanswerable = at(30, stray(0), book=book).next
    assert (unanswerable.step, unanswerable.by, unanswerable.to) == ("officer", "person", KNOWN.address)


def test_the_officer_of_the_playbook_stands_before_the_directorys() -> None:
    found = at(30, letter(), letter(14, "reminder"), book=replace(BOOK, suggested=(KNOWN,))).next
    assert (found.by, found.to) == ("program", OFFICER.address)
