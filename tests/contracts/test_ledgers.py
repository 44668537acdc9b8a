"""What every ledger promises (replybot/ledger/base.py), asked of each one and of the fake."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from random import Random

import pytest

from replybot.core.case import LEFT, Case, CaseKey, Envelope, Exchange, Finding, Heard, Outcome, Tally, Verdict
from replybot.core.code import TicketCode
from replybot.core.witness import Evidence, Signature
from replybot.errors import BusyError, OvertakenError, PermanentError, TakenError
from replybot.ledger import open_ledger
from replybot.ledger.audit import audit
from replybot.ledger.base import Ledger
from replybot.ledger.sql_ledger import SqlLedger
from tests.fakes.ledger import ListLedger

NOW = datetime(2026, 3, 14, 10, 0, tzinfo=UTC)
WINDOW = timedelta(minutes=10)
ACME = CaseKey("acme", "jo@owner.test")
BOLT = CaseKey("bolt", "jo@owner.test")
numbers = itertools.count(1)


def mail(message_id: str = "", case: CaseKey = ACME, at: datetime = NOW, code: str = "T1", **more: object) -> Exchange:
    """A mail that came in; a hold, if nothing else is said."""
    ticket = TicketCode("otrs", code) if code else None
    words = {"decision": "hold", "mailbox": "home", **more}
    return Exchange("in", message_id or f"<in{next(numbers)}@acme.test>", case, at, ticket, **words)  # type: ignore[arg-type]


def letter(
    message_id: str = "", case: CaseKey = ACME, at: datetime = NOW, code: str = "T1", **more: object
) -> Exchange:
    """A letter of ours, to be sent, if nothing else is said."""
    ticket = TicketCode("otrs", code) if code else None
    words = {
        "step": "notice",
        "outcome": Outcome.INTENDED,
        "mailbox": "home",
        "raw": b"Subject: x\r\n\r\nx\r\n",
        **more,
    }
    return Exchange("out", message_id or f"<out{next(numbers)}@owner.test>", case, at, ticket, **words)  # type: ignore[arg-type]


@pytest.fixture(params=["list", "sqlite", "scratch of sqlite", "postgres", "scratch of postgres"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    kind = request.param.removeprefix("scratch of ")
    made: list[Ledger] = [ListLedger() if kind == "list" else open_ledger(address(request, kind, tmp_path))]
    if kind != request.param:
        made.append(made[0].scratch())
    yield made[-1]
    if (
        isinstance(made[-1], SqlLedger) and "closing" not in request.node.name
    ):  # whatever was done, the log tells it all
        assert made[-1].engine.read(audit).faults == ()
    for each in made:
        each.close()


def address(request: pytest.FixtureRequest, kind: str, folder: Path) -> str:
    """Of a new ledger of this kind."""
    return f"sqlite:///{folder}/ledger.db" if kind == "sqlite" else request.getfixturevalue("postgres").url()


def ids(exchanges: tuple[Exchange, ...]) -> list[str]:
    return [e.message_id for e in exchanges]


def one(ledger: Ledger, message_id: str) -> Exchange:
    (found,) = ledger.find([message_id])
    return found


def everything(ledger: Ledger) -> tuple[object, ...]:
    """All that can be asked for: to see that nothing was changed."""
    asked = (ledger.cases(), ledger.waiting(), ledger.outbox("home"), ledger.look_again("home"), ledger.addresses())
    asked = (*asked, ledger.burst(), ledger.latest())
    return (*asked, ledger.not_kept("home"), ledger.tally("acme", "T1", "", NOW, NOW, WINDOW))


# -- one run at a time; copies; closing --------------------------------------------------------------------------------
def test_only_one_run_is_alone_and_the_next_may_be_after_it(ledger: Ledger) -> None:
    for _ in range(2):
        with ledger.alone():
            ledger.record([mail()])
            with pytest.raises(BusyError, match="another run is at work"), ledger.alone():
                pytest.fail("two runs at once")


def test_a_run_that_fails_lets_go(ledger: Ledger) -> None:
    with pytest.raises(ZeroDivisionError), ledger.alone():
        _ = 1 / 0
    with ledger.alone():
        pass


def test_a_scratch_ledger_knows_all_and_is_never_seen_again(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>"), letter("<b@x>", answers="<a@x>")])
    ledger.remember("home", b"7")
    ledger.learn_address("jo@owner.test", "mine", NOW)
    first = ledger.first_run("home", NOW)
    before = everything(ledger)
    scratch = ledger.scratch()
    assert everything(scratch) == before
    assert (scratch.cursor("home"), scratch.first_run("home", NOW + WINDOW)) == (b"7", first)
    with pytest.raises(TakenError):
        scratch.record([letter()])
    scratch.record([mail("<c@x>")])
    scratch.settle("<b@x>", Outcome.SENDING)
    scratch.remember("home", b"8")
    scratch.learn_address("jo@owner.test", "stranger", NOW)
    assert (everything(ledger), ledger.cursor("home")) == (before, b"7")
    ledger.record([mail("<d@x>")])
    assert scratch.find(["<d@x>"]) == ()
    again = scratch.scratch()
    assert ids(again.find(["<c@x>"])) == ["<c@x>"]
    again.close()
    scratch.close()


def test_a_scratch_ledger_can_be_alone_while_the_ledger_is(ledger: Ledger) -> None:
    with ledger.alone():
        scratch = ledger.scratch()
        with scratch.alone(), pytest.raises(BusyError), scratch.alone():
            pytest.fail("two runs at once")
        scratch.close()


def test_closing_twice_is_harmless(ledger: Ledger) -> None:
    ledger.close()
    ledger.close()


# -- mailboxes ---------------------------------------------------------------------------------------------------------
def test_a_cursor_is_remembered_per_mailbox(ledger: Ledger) -> None:
    assert ledger.cursor("home") == b""
    ledger.remember("home", b"\x00\xff'1")
    ledger.remember("away", b"2")
    ledger.remember("home", b"\x00\xff'3")
    assert (ledger.cursor("home"), ledger.cursor("away"), ledger.cursor("none")) == (b"\x00\xff'3", b"2", b"")


def test_the_first_run_is_kept_whatever_comes_before_or_after(ledger: Ledger) -> None:
    ledger.remember("home", b"1")
    assert ledger.first_run("home", NOW) == NOW
    assert ledger.first_run("home", NOW + timedelta(days=3)) == NOW
    assert ledger.first_run("away", NOW + timedelta(days=4)) == NOW + timedelta(days=4)
    assert ledger.cursor("home") == b"1"


# -- exchanges ---------------------------------------------------------------------------------------------------------
FULL = Exchange(
    way="out",
    message_id="<full@owner.test>",
    case=CaseKey("ACME – Ümläut", "straße@owner.test"),
    at=datetime(2026, 3, 14, 10, 0, 1, 23, tzinfo=UTC),
    ticket=TicketCode("otrs", "2026031410000457"),
    mailbox="home",
    mail_key="7:42",
    sender="help@acme.test",
    subject="[...] 2026031410000457 [...] 🎫",
    digest="ab" * 32,
    size=2**33,
    decision="send",
    findings=(
        Finding("own-mail", Verdict.NEVER, "from {who}: {quote}", {"who": "us", "quote": '"\n\\ é'}),
        Finding("size", Verdict.FINE, "it is small"),
    ),
    answers="<in@acme.test>",
    step="notice",
    envelope=Envelope("", "help@acme.test"),
    raw=bytes(range(256)),
    outcome=Outcome.DEFERRED,
    note='451 4.7.1 later; it\'s "full"',
    tries=3,
    released=True,
    kept=True,
    evidence=Evidence(
        "aligned",
        "your mail server says: {value}",
        "dkim=pass for ä.test",
        'mx.owner.test; dkim=pass reason="\x00\udcff {x}"',
        3,
        (
            Signature("acme.test", "s1", "rsa-sha256", "pass", "", 2048, ("from", "to"), True, NOW, NOW, True, True),
            Signature("", "", "", "permerror", record="v=DKIM1; p=", asked=NOW, resolver="192.0.2.53"),
        ),
    ),
)


@pytest.mark.parametrize(
    "exchange", [FULL, mail("<bare@x>", code="", decision="file", mailbox="")], ids=["full", "bare"]
)
def test_what_is_recorded_comes_back_whole_and_gets_a_number(ledger: Ledger, exchange: Exchange) -> None:
    ledger.record([replace(exchange, id=999)])
    found = one(ledger, exchange.message_id)
    assert found.id not in (0, 999)
    assert found == replace(exchange, id=found.id)
    assert ledger.exchange(found.id) == found
    assert ledger.exchange(999) is None
    assert found.at.utcoffset() == timedelta(0)


def test_times_come_back_in_utc(ledger: Ledger) -> None:
    local = datetime(2026, 3, 14, 23, 59, 59, 999999, tzinfo=timezone(timedelta(hours=-9)))
    ledger.record([mail("<a@x>", at=local)])
    found = one(ledger, "<a@x>").at
    assert found == local
    assert found.utcoffset() == timedelta(0)


def test_what_is_no_unicode_is_recorded_and_found_again(ledger: Ledger) -> None:
    odd = "<a\udce4\0b@x>"
    ledger.record(
        [mail(odd, subject="\udcff\0", sender="\ud800@x", findings=(Finding("x", Verdict.HOLD, "\udc80\0"),))]
    )
    ledger.record([letter("<b@x>", answers=odd, outcome=Outcome.HELD)])
    assert len(ledger.find([odd])) == 1
    assert ids(ledger.letters_answering(odd)) == ["<b@x>"]
    assert ledger.tally("acme", "T1", odd, NOW, NOW, WINDOW).mail_seen
    with pytest.raises(TakenError):
        ledger.record([mail(odd)])


def test_all_or_none_is_recorded(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>")])
    before = everything(ledger)
    with pytest.raises(TakenError, match="<a@x>"):
        ledger.record([mail("<b@x>", BOLT), letter("<c@x>", BOLT, code="T9"), mail("<a@x>")])
    assert everything(ledger) == before
    assert ledger.case(BOLT) == Case(BOLT)
    ledger.record([letter("<c@x>", BOLT, code="T9")])  # its claim was not taken either


def test_recording_nothing_changes_nothing(ledger: Ledger) -> None:
    ledger.record([])
    assert ledger.cases() == ()


def test_a_message_id_is_recorded_once_whichever_way(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>"), letter("<b@x>")])
    for twice in (mail("<a@x>", BOLT), mail("<b@x>", BOLT), letter("<a@x>", BOLT), letter("<b@x>", BOLT)):
        with pytest.raises(TakenError):
            ledger.record([twice])
    with pytest.raises(TakenError):
        ledger.record([mail("<c@x>"), mail("<c@x>")])
    assert ledger.find(["<c@x>"]) == ()


@pytest.mark.parametrize("outcome", sorted(set(Outcome) - {Outcome.HELD, Outcome.DROPPED}, key=str))
def test_a_letter_claims_its_step_in_its_ticket(ledger: Ledger, outcome: Outcome) -> None:
    ledger.record([letter(outcome=outcome)])
    elsewhere = CaseKey("acme", "other@owner.test")  # whatever address was hit
    with pytest.raises(TakenError, match="already said"):
        ledger.record([mail("<in@x>"), letter(case=elsewhere)])
    assert ledger.find(["<in@x>"]) == ()
    ledger.record([letter(step="remind"), letter(code="T2"), letter(case=BOLT)])


@pytest.mark.parametrize("outcome", [Outcome.HELD, Outcome.DROPPED])
def test_a_letter_that_was_not_let_go_claims_nothing(ledger: Ledger, outcome: Outcome) -> None:
    ledger.record([letter(outcome=outcome), letter(outcome=outcome)])
    ledger.record([letter()])


def test_a_letter_without_ticket_claims_its_step_for_the_address(ledger: Ledger) -> None:
    ledger.record([letter(code="")])
    with pytest.raises(TakenError):
        ledger.record([letter(code="")])
    ledger.record([letter(code="", case=CaseKey("acme", "other@owner.test")), letter(code="", step="remind"), letter()])


def test_a_case_is_its_exchanges_oldest_first(ledger: Ledger) -> None:
    assert ledger.case(ACME) == Case(ACME, (), 0)
    ledger.record([mail("<late@x>", at=NOW + WINDOW), mail("<other@x>", BOLT), letter("<same@x>"), mail("<early@x>")])
    ledger.record([mail("<first@x>", at=NOW - WINDOW)])
    case = ledger.case(ACME)
    assert ids(case.exchanges) == ["<first@x>", "<same@x>", "<early@x>", "<late@x>"]
    assert case.key == ACME
    assert case.id
    assert ledger.case_by_id(case.id) == case
    assert ledger.case_by_id(999) is None
    assert ids(ledger.case(BOLT).exchanges) == ["<other@x>"]


def test_the_last_touched_case_comes_first(ledger: Ledger) -> None:
    third = CaseKey("third", "jo@owner.test")
    ledger.record([mail(at=NOW), letter("<held@x>", outcome=Outcome.HELD, at=NOW)])
    ledger.record([mail(case=BOLT, at=NOW + WINDOW), mail(case=third, at=NOW - WINDOW)])
    assert [c.key for c in ledger.cases()] == [BOLT, ACME, third]
    assert ledger.cases() == (ledger.case(BOLT), ledger.case(ACME), ledger.case(third))
    ledger.record([mail(case=third, at=NOW + 2 * WINDOW)])
    assert [c.key for c in ledger.cases()] == [third, BOLT, ACME]
    ledger.release("<held@x>", b"x", NOW + 3 * WINDOW)
    assert [c.key for c in ledger.cases()] == [ACME, third, BOLT]


def test_the_cases_of_a_mailbox_are_those_in_which_it_has_written_in_the_same_order(ledger: Ledger) -> None:
    draw = Random(11)
    for number in range(200):
        key, at = CaseKey(f"company{number}", "jo@owner.test"), NOW + draw.randrange(60) * WINDOW
        ledger.record([mail(case=key, at=at)])
        for step in range(draw.randrange(4)):
            outcome, box = draw.choice(tuple(Outcome)), draw.choice(("home", "home", "shop"))
            when = at + draw.randrange(9) * WINDOW
            ledger.record([letter(case=key, at=when, step=str(step), outcome=outcome, mailbox=box)])
    for box in ("home", "shop", "nowhere", ""):
        wanted = [case for case in ledger.cases() if any(e.mailbox == box for e in case.letters())]
        assert list(ledger.cases_of(box)) == wanted
        assert len(wanted) > 50 or box != "home"


def test_between_two_cases_of_a_mailbox_the_ledger_may_be_written(ledger: Ledger) -> None:
    keys = [CaseKey(f"company{number:03}", "jo@owner.test") for number in range(120)]
    ledger.record([letter(case=key, at=NOW - number * WINDOW) for number, key in enumerate(keys)])
    found = []
    for number, case in enumerate(ledger.cases_of("home")):
        ledger.record(
            [mail(f"<said{number}@x>", keys[-1], at=NOW + WINDOW), letter(case=case.key, at=NOW, step="again")]
        )
        ledger.record([letter(case=CaseKey(f"late{number:03}", "jo@owner.test"), at=NOW - 999 * WINDOW)])
        found.append(case)
    assert [case.key for case in found] == keys, "in the order of the beginning, and no case twice"
    assert len(found[-1].exchanges) > 1, "each as it stands when its turn is near"


def test_a_case_of_which_nothing_is_left_is_none_of_its_mailbox(ledger: Ledger) -> None:
    keys = [CaseKey(f"company{number:03}", "jo@owner.test") for number in range(120)]
    ledger.record([letter(case=key, at=NOW - number * WINDOW) for number, key in enumerate(keys)])
    ledger.record([mail("<held@x>"), letter("<out@x>", answers="<held@x>", outcome=Outcome.HELD, at=NOW + WINDOW)])
    ledger.forget_hold("<held@x>")
    assert [case.key for case in ledger.cases_of("home")] == keys


def test_exchanges_are_found_in_whatever_case_both_ways(ledger: Ledger) -> None:
    ledger.record([mail("<b@x>", BOLT, at=NOW + WINDOW), letter("<a@x>"), mail("<c@x>")])
    assert ids(ledger.find(["<b@x>", "<none@x>", "<a@x>", "<b@x>"])) == ["<a@x>", "<b@x>"]
    assert ledger.find([]) == ()
    assert ids(ledger.find([f"<{n}@x>" for n in range(40_000)] + ["<c@x>"])) == ["<c@x>"]


def test_letters_that_answer_a_mail_and_the_one_that_is_held(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>"), mail("<reply@x>", answers="<a@x>"), letter("<none@x>", step="other")])
    assert (ledger.letters_answering("<a@x>"), ledger.held_letter("<a@x>")) == ((), None)
    assert (ledger.letters_answering(""), ledger.held_letter("")) == ((), None)
    ledger.record([letter("<c@x>", answers="<a@x>", step="two", at=NOW + WINDOW)])
    ledger.record([letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD)])
    assert ids(ledger.letters_answering("<a@x>")) == ["<b@x>", "<c@x>"]
    assert ledger.held_letter("<a@x>") == one(ledger, "<b@x>")
    ledger.release("<b@x>", b"", NOW)
    assert ledger.held_letter("<a@x>") is None


# -- the tally ---------------------------------------------------------------------------------------------------------
Ask = Callable[..., Tally]


@pytest.fixture
def ask(ledger: Ledger) -> Ask:
    def ask(company: str = "acme", code: str = "T1", message_id: str = "<new@x>", arrived: datetime = NOW) -> Tally:
        return ledger.tally(company, code, message_id, arrived, NOW, WINDOW)

    return ask


def test_an_empty_ledger_tallies_nothing(ask: Ask) -> None:
    assert ask() == Tally()


@pytest.mark.parametrize("outcome", list(Outcome))
def test_only_letters_that_left_or_are_about_to_count(ledger: Ledger, ask: Ask, outcome: Outcome) -> None:
    ledger.record([letter(outcome=outcome, at=NOW - WINDOW)])
    counts = int(outcome in LEFT)
    tally = ask()
    assert (tally.day, tally.company_day, tally.company_last) == (counts, counts, NOW - WINDOW if counts else None)


def test_a_day_is_24_hours_and_a_letter_ahead_of_the_clock_counts(ledger: Ledger, ask: Ask) -> None:
    day = timedelta(days=1)
    for code, at in {"old": NOW - day, "new": NOW - day + timedelta(seconds=1), "ahead": NOW + day}.items():
        ledger.record([letter(code=code, at=at)])
    ledger.record([letter(case=BOLT, at=NOW)])
    assert (ask().day, ask().company_day, ask().company_last) == (3, 2, NOW + day)
    assert (ask("bolt").company_day, ask("bolt").company_last) == (1, NOW)
    assert (ask("none").day, ask("none").company_day, ask("none").company_last) == (3, 0, None)


def test_the_last_letter_to_a_company_counts_however_old(ledger: Ledger, ask: Ask) -> None:
    ledger.record([letter(at=NOW - timedelta(days=300)), letter(at=NOW - timedelta(days=400), step="before")])
    assert (ask().company_day, ask().company_last) == (0, NOW - timedelta(days=300))


def test_a_released_letter_counts_from_its_release(ledger: Ledger, ask: Ask) -> None:
    ledger.record([letter("<a@x>", outcome=Outcome.HELD, at=NOW - timedelta(days=9))])
    assert (ask().day, ask().company_last, ask().ticket_answered) == (0, None, False)
    ledger.release("<a@x>", b"x", NOW - WINDOW)
    assert (ask().day, ask().company_day, ask().company_last) == (1, 1, NOW - WINDOW)
    assert ask().ticket_answered


def test_a_letter_that_failed_counts_no_more_but_its_ticket_stays_answered(ledger: Ledger, ask: Ask) -> None:
    ledger.record([letter("<a@x>"), letter("<b@x>", step="remind")])
    ledger.settle("<a@x>", Outcome.FAILED)
    ledger.settle("<b@x>", Outcome.DROPPED)
    assert (ask().day, ask().company_last, ask().ticket_answered) == (0, None, True)


def test_ticket_mails_of_all_companies_around_the_arrival_are_counted(ledger: Ledger, ask: Ask) -> None:
    tick = timedelta(microseconds=1)
    for at in (NOW - WINDOW, NOW - WINDOW + tick, NOW, NOW + WINDOW, NOW + WINDOW + tick):
        ledger.record([mail(case=BOLT, at=at)])
    ledger.record([mail(code=""), letter(), mail("<new@x>")])
    assert ask().ticket_mails == 3
    assert ask(message_id="<other@x>").ticket_mails == 4
    assert ask(arrived=NOW - timedelta(days=1)).ticket_mails == 0


def test_a_time_at_the_end_of_all_days_is_no_trouble(ledger: Ledger) -> None:
    for at in (datetime.min, datetime.max):
        for hours in (-12, 0, 14):
            odd = at.replace(tzinfo=timezone(timedelta(hours=hours)))
            try:
                odd.astimezone(UTC)
            except OverflowError:
                continue
            ledger.record([mail(at=odd)])
            assert ledger.tally("acme", "T1", "", NOW, NOW, WINDOW).mail_seen is False


def test_a_month_is_30_days(ledger: Ledger, ask: Ask) -> None:
    month, tick = timedelta(days=30), timedelta(microseconds=1)
    for code, at in {"old": NOW - month, "new": NOW - month + tick, "last": NOW - WINDOW, "ahead": NOW + month}.items():
        ledger.record([letter(code=code, at=at)])
    ledger.record([letter(case=BOLT, at=NOW), letter(code="held", outcome=Outcome.HELD)])
    assert (ask().company_month, ask("bolt").company_month, ask("none").company_month) == (3, 1, 0)


def test_new_companies_are_those_first_seen_within_the_hour(ledger: Ledger, ask: Ask) -> None:
    hour, tick = timedelta(hours=1), timedelta(microseconds=1)
    ledger.record([mail(at=NOW - hour), mail(at=NOW), mail(case=BOLT, at=NOW - hour + tick), mail(case=BOLT)])
    ledger.record([mail(case=CaseKey("bolt", "other@owner.test")), mail(case=CaseKey("third", "jo@owner.test"))])
    assert (ask().new_companies, ask("acme").company_known, ask("bolt").company_known) == (2, True, False)
    assert ask("none").company_known is False


def test_a_ticket_is_answered_whatever_step_and_address_but_only_for_its_company(ledger: Ledger, ask: Ask) -> None:
    ledger.record([letter(case=CaseKey("acme", "other@owner.test"), step="whatever"), letter(code="")])
    assert ask("acme", "T1").ticket_answered
    assert not ask("acme", "T2").ticket_answered
    assert not ask("bolt", "T1").ticket_answered
    assert not ask("acme", "").ticket_answered


def test_a_mail_is_seen_in_whatever_case_and_way(ledger: Ledger, ask: Ask) -> None:
    ledger.record([mail("<in@x>", BOLT), letter("<out@x>", BOLT)])
    assert ask(message_id="<in@x>").mail_seen
    assert ask(message_id="<out@x>").mail_seen
    assert not ask(message_id="<new@x>").mail_seen


def test_newcomers_are_companies_whose_exchanges_are_all_later(ledger: Ledger) -> None:
    ledger.record([mail(at=NOW), mail(case=BOLT, at=NOW + 2 * WINDOW), mail(case=BOLT, at=NOW + WINDOW)])
    assert dict(ledger.newcomers(NOW)) == {"bolt": NOW + WINDOW}
    assert dict(ledger.newcomers(NOW - WINDOW)) == {"acme": NOW, "bolt": NOW + WINDOW}
    assert ledger.newcomers(NOW + WINDOW) == {}
    for far in (datetime.min, datetime.max):
        ledger.newcomers(far.replace(tzinfo=UTC))


def test_a_company_is_known_by_any_exchange(ledger: Ledger) -> None:
    ledger.record([mail(decision="file"), letter(case=BOLT)])
    assert ledger.known(["bolt", "none", "acme", "bolt"]) == {"acme", "bolt"}
    assert ledger.known([]) == frozenset()


def test_the_latest_moment_is_our_own_clocks_and_no_mails(ledger: Ledger) -> None:
    assert ledger.latest() is None
    ledger.record([mail(at=NOW + timedelta(days=900)), letter("<a@x>", outcome=Outcome.HELD, at=NOW)])
    assert ledger.latest() is None
    ledger.first_run("home", NOW - WINDOW)
    assert ledger.latest() == NOW - WINDOW
    ledger.release("<a@x>", b"x", NOW + WINDOW)
    assert ledger.latest() == NOW + WINDOW
    ledger.first_run("away", NOW + 2 * WINDOW)
    assert ledger.latest() == NOW + 2 * WINDOW


# -- what was said since a decision ------------------------------------------------------------------------------------
@pytest.mark.parametrize("said", [ACME, BOLT], ids=["to the same company", "to another"])
def test_a_letter_is_refused_if_more_was_said_since_it_was_decided(ledger: Ledger, ask: Ask, said: CaseKey) -> None:
    seen = ask()
    ledger.record([letter(case=said, code="T7")], seen=seen)
    before = everything(ledger)
    with pytest.raises(OvertakenError):
        ledger.record([mail(), letter()], seen=seen)
    assert everything(ledger) == before
    ledger.record([mail(), letter()], seen=ask())


def test_a_release_since_a_decision_counts_and_the_hold_that_was_to_be_forgotten_stays(
    ledger: Ledger, ask: Ask
) -> None:
    ledger.record([mail("<a@x>"), letter("<old@x>", code="T7", outcome=Outcome.HELD, at=NOW - 99 * WINDOW)])
    seen = ask()
    ledger.release("<old@x>", b"x", NOW)
    before = everything(ledger)
    with pytest.raises(OvertakenError):
        ledger.record([mail("<a@x>", decision="send"), letter()], instead_of="<a@x>", seen=seen)
    assert everything(ledger) == before


def test_what_claims_nothing_is_recorded_whatever_was_said_since(ledger: Ledger, ask: Ask) -> None:
    seen = ask()
    ledger.record([letter(code="T7")])
    ledger.record([mail(), letter(outcome=Outcome.HELD)], seen=seen)


def test_a_letter_that_does_not_count_any_more_refuses_nothing(ledger: Ledger, ask: Ask) -> None:
    ledger.record([letter("<a@x>", code="T7")])
    seen = ask()
    ledger.settle("<a@x>", Outcome.FAILED)
    ledger.record([letter()], seen=seen)


def test_ten_letters_decided_at_the_same_time_are_one_letter(ledger: Ledger, ask: Ask) -> None:
    seen, recorded = ask(), 0
    for code in range(10):
        with contextlib.suppress(OvertakenError):
            ledger.record([letter(code=f"T{code}")], seen=seen)
            recorded += 1
    assert recorded == 1


# -- the burst breaker -------------------------------------------------------------------------------------------------
BURST = Finding("burst", Verdict.HOLD, "a burst: {value} ticket mails", {"value": "12"})
ANSWER = Finding("answer", Verdict.HOLD, "they answered")


def test_a_burst_is_what_waits_by_that_finding(ledger: Ledger) -> None:
    other = Finding("suppress", Verdict.HOLD, '"check": "burst", "verdict": "HOLD"', {"burst": '"check": "burst"'})
    ledger.record([mail("<b@x>", at=NOW + WINDOW, findings=(other, BURST)), mail("<a@x>", findings=(BURST,))])
    ledger.record([mail("<c@x>", findings=(other,)), mail("<d@x>", decision="file", findings=(BURST,))])
    ledger.record([mail("<e@x>", findings=(ANSWER, BURST)), mail("<f@x>", findings=(BURST,))])
    ledger.record([letter("<out@x>", answers="<f@x>", outcome=Outcome.HELD)])
    assert ids(ledger.burst()) == ["<a@x>", "<f@x>", "<b@x>"]
    ledger.release("<out@x>", b"x", NOW)
    ledger.put_away(one(ledger, "<a@x>").id, "no")
    assert ids(ledger.burst()) == ["<b@x>"]
    ledger.set_look_again(one(ledger, "<b@x>").id)  # his word on something else is no word on the burst
    assert ids(ledger.burst()) == ["<b@x>"]


def test_a_burst_that_a_person_has_looked_at_is_decided_afresh_and_holds_no_more(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>", findings=(BURST,)), mail("<b@x>", findings=(BURST,))])
    ledger.lift(one(ledger, "<a@x>").id)
    assert ids(ledger.burst()) == ["<b@x>"]
    assert ids(ledger.look_again("home")) == ["<a@x>"]
    assert one(ledger, "<a@x>").findings == (replace(BURST, verdict=Verdict.FINE),)
    with pytest.raises(LookupError):
        ledger.lift(999)


def test_an_answered_mail_of_a_burst_is_not_lifted(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>", findings=(BURST,)), letter("<b@x>", answers="<a@x>")])
    before = everything(ledger)
    with pytest.raises(TakenError):
        ledger.lift(one(ledger, "<a@x>").id)
    assert everything(ledger) == before


@pytest.mark.parametrize("end", ["drop", "lift", "afresh", "wait"])
def test_what_was_counted_in_a_burst_is_not_counted_again(ledger: Ledger, ask: Ask, end: str) -> None:
    companies = [CaseKey(name, "jo@owner.test") for name in "pqr"]
    ledger.record([mail(f"<{n}@x>", case, NOW - n * timedelta(seconds=9)) for n, case in enumerate(companies)])
    assert (ask("none").ticket_mails, ask("none").new_companies) == (3, 3)
    ledger.record([mail("<last@x>", BOLT, findings=(BURST,))])
    number = one(ledger, "<last@x>").id
    if end == "drop":
        ledger.put_away(number, "no")
    elif end in ("lift", "afresh"):
        ledger.lift(number)
    if end == "afresh":
        fine = replace(BURST, verdict=Verdict.FINE)
        ledger.record([mail("<last@x>", BOLT, decision="send", findings=(fine,))], instead_of="<last@x>")
    assert (ask("none").ticket_mails, ask("none").new_companies, ledger.newcomers(NOW - WINDOW)) == (0, 0, {})
    ledger.record([mail("<fresh@x>", CaseKey("new", "jo@owner.test")), mail("<again@x>", companies[0])])
    assert (ask("none").ticket_mails, ask("none").new_companies) == (2, 1)


@pytest.mark.parametrize(("decision", "findings"), [("file", (BURST,)), ("hold", (ANSWER, BURST))])
def test_a_burst_that_holds_nothing_does_not_end_the_counting(
    ledger: Ledger, ask: Ask, decision: str, findings: tuple[Finding, ...]
) -> None:
    ledger.record([mail(), mail(decision=decision, findings=findings)])
    assert ask().ticket_mails == 2


# -- the outbox --------------------------------------------------------------------------------------------------------
def test_the_outbox_holds_what_is_to_leave_first_let_go_first(ledger: Ledger) -> None:
    ledger.record([letter("<held@x>", outcome=Outcome.HELD, code="T0", at=NOW - timedelta(days=1))])
    for n, outcome in enumerate(sorted(set(Outcome) - {Outcome.HELD}, key=str)):
        ledger.record([letter(f"<{outcome.value}@x>", code=f"a{n}", outcome=outcome, at=NOW - n * WINDOW)])
    ledger.record([letter("<away@x>", code="b", mailbox="away"), mail("<in@x>")])
    assert ids(ledger.outbox("home")) == ["<intended@x>", "<deferred@x>"]
    assert ids(ledger.left_sending("home")) == ["<sending@x>"]
    assert ids(ledger.not_kept("home")) == ["<sent@x>"]
    assert ids(ledger.outbox("away")) == ["<away@x>"]
    assert ids(ledger.unsure("home")) == ["<unsure@x>"]
    assert (ledger.outbox("none"), ledger.left_sending("away"), ledger.not_kept("away")) == ((), (), ())
    ledger.put_away(one(ledger, "<unsure@x>").id, "")
    assert ledger.unsure("home") == ()
    ledger.release("<held@x>", b"x", NOW + WINDOW)
    assert ids(ledger.outbox("home"))[-1] == "<held@x>"


def test_a_letter_is_settled_and_each_sending_counts_a_try(ledger: Ledger) -> None:
    ledger.record([letter("<a@x>"), letter("<b@x>", code="T2")])
    ledger.settle("<a@x>", Outcome.SENDING)
    ledger.settle("<a@x>", Outcome.DEFERRED, "451 later")
    found = one(ledger, "<a@x>")
    assert (found.outcome, found.note, found.tries) == (Outcome.DEFERRED, "451 later", 1)
    ledger.settle("<a@x>", Outcome.SENDING)
    ledger.settle("<a@x>", Outcome.SENT, "250 OK")
    found = one(ledger, "<a@x>")
    assert (found.outcome, found.note, found.tries, found.kept) == (Outcome.SENT, "250 OK", 2, False)
    assert one(ledger, "<b@x>").outcome is Outcome.INTENDED


FORBIDDEN = [
    (was, to)
    for was in Outcome
    for to in Outcome
    if to is Outcome.HELD
    or (was in (Outcome.HELD, Outcome.DROPPED) and to is not Outcome.DROPPED)
    or (to is Outcome.SENDING and was not in (Outcome.INTENDED, Outcome.DEFERRED))
    or (to is Outcome.INTENDED and was not in (Outcome.UNSURE, Outcome.FAILED, Outcome.BOUNCED))  # by a person's word
    or (was is Outcome.SENT and to in (Outcome.INTENDED, Outcome.DEFERRED))
    or (was is Outcome.BOUNCED and to is Outcome.DEFERRED)
]


@pytest.mark.parametrize("was", list(Outcome))
@pytest.mark.parametrize("to", list(Outcome))
def test_no_outcome_leads_past_a_person_or_to_a_second_sending(ledger: Ledger, was: Outcome, to: Outcome) -> None:
    ledger.record([letter("<a@x>", outcome=was, note="before")])
    before = everything(ledger)
    if (was, to) in FORBIDDEN:
        with pytest.raises(TakenError):
            ledger.settle("<a@x>", to, "after")
        assert everything(ledger) == before
    else:
        ledger.settle("<a@x>", to, "after")
        assert (one(ledger, "<a@x>").outcome, one(ledger, "<a@x>").note) == (to, "after")


def test_a_copy_is_kept_once(ledger: Ledger) -> None:
    ledger.record([letter("<a@x>", outcome=Outcome.SENT), letter("<b@x>", code="T2", outcome=Outcome.SENT, kept=True)])
    assert ids(ledger.not_kept("home")) == ["<a@x>"]
    ledger.kept("<a@x>")
    ledger.kept("<a@x>")
    assert ledger.not_kept("home") == ()
    assert one(ledger, "<a@x>").kept


def test_a_released_letter_is_intended_with_its_final_bytes(ledger: Ledger) -> None:
    held = letter("<a@x>", outcome=Outcome.HELD, digest="00" * 32, size=1, note="held", answers="<in@x>")
    ledger.record([mail("<in@x>"), held, letter("<b@x>", code="T2", outcome=Outcome.HELD)])
    ledger.release("<a@x>", b"final", NOW + WINDOW)
    digest = hashlib.sha256(b"final").hexdigest()
    final = replace(held, outcome=Outcome.INTENDED, released=True, at=NOW + WINDOW, raw=b"final", size=5, digest=digest)
    assert one(ledger, "<a@x>") == replace(final, id=one(ledger, "<a@x>").id)
    assert ids(ledger.outbox("home")) == ["<a@x>"]
    ledger.release("<b@x>", b"final", NOW)
    assert (one(ledger, "<b@x>").size, one(ledger, "<b@x>").digest) == (0, "")


def test_a_release_claims_and_loses_against_what_was_said(ledger: Ledger) -> None:
    ledger.record([letter("<a@x>", outcome=Outcome.HELD), letter("<b@x>", outcome=Outcome.HELD)])
    ledger.release("<a@x>", b"a", NOW)
    before = everything(ledger)
    with pytest.raises(TakenError, match="already said"):
        ledger.release("<b@x>", b"b", NOW)
    with pytest.raises(TakenError):
        ledger.record([letter()])
    assert everything(ledger) == before


@pytest.mark.parametrize("outcome", sorted(set(Outcome) - {Outcome.HELD}, key=str))
def test_only_a_held_letter_is_released(ledger: Ledger, outcome: Outcome) -> None:
    ledger.record([letter("<a@x>", outcome=outcome)])
    before = everything(ledger)
    with pytest.raises(TakenError):
        ledger.release("<a@x>", b"again", NOW)
    assert everything(ledger) == before


# -- what has changed, and who is not known ---------------------------------------------------------------------------
CHANGES: dict[str, Callable[[Ledger], object]] = {
    "a mail": lambda ledger: ledger.record([mail()]),
    "a letter": lambda ledger: ledger.record([letter(code="T9")]),
    "an outcome": lambda ledger: ledger.settle("<b@x>", Outcome.SENDING),
    "a copy": lambda ledger: ledger.kept("<b@x>"),
    "a release": lambda ledger: ledger.release("<c@x>", b"Subject: y\r\n\r\n", NOW),
    "put away": lambda ledger: ledger.put_away(one(ledger, "<a@x>").id, ""),
    "to be decided afresh": lambda ledger: ledger.set_look_again(one(ledger, "<a@x>").id),
    "looked at": lambda ledger: ledger.lift(one(ledger, "<a@x>").id),
    "forgotten": lambda ledger: ledger.forget_hold("<a@x>"),
    "in place of a hold": lambda ledger: ledger.record([mail("<d@x>")], instead_of="<a@x>"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_changes_an_exchange_gives_the_log_another_end(
    ledger: Ledger, change: Callable[[Ledger], object]
) -> None:
    assert ledger.log_end() == ""
    ledger.record([mail("<a@x>"), letter("<b@x>"), letter("<c@x>", code="T2", outcome=Outcome.HELD)])
    before = ledger.log_end()
    assert before and ledger.log_end() == before
    change(ledger)
    assert ledger.log_end() not in ("", before)


def test_to_look_and_to_learn_changes_no_end_of_the_log(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>"), letter("<b@x>")])
    before = ledger.log_end()
    everything(ledger)
    ledger.remember("home", b"8")
    ledger.first_run("home", NOW)
    with pytest.raises(TakenError):
        ledger.record([mail("<a@x>")])
    assert ledger.log_end() == before
    scratch = ledger.scratch()
    scratch.record([mail()])
    assert ledger.log_end() == before != scratch.log_end()
    scratch.close()


def test_unmatched_is_what_waits_here_because_its_company_has_no_playbook(ledger: Ledger) -> None:
    lacks = {"findings": (Finding("company", Verdict.HOLD, "no playbook"),), "sender": "a@acme.test"}
    quotes = Finding("subject", Verdict.HOLD, "{value}", {"value": '"check": "company"'})
    ledger.record(
        [
            mail("<a@x>", **lacks),
            mail("<elsewhere@x>", mailbox="other", **lacks),
            mail("<filed@x>", **{**lacks, "decision": "file"}),
            mail("<other@x>", findings=(Finding("burst", Verdict.HOLD, "a burst"),)),
            mail("<quotes@x>", findings=(quotes,)),
            mail("<done@x>", **lacks),
            mail("<answered@x>", code="T3", **lacks),
            letter("<b@x>", code="T3", answers="<answered@x>"),
            mail("<held@x>", code="T4", **lacks),
            letter("<c@x>", code="T4", answers="<held@x>", outcome=Outcome.HELD),
        ]
    )
    ledger.put_away(one(ledger, "<done@x>").id, "")
    assert sorted(ledger.unmatched("home")) == [("<a@x>", "a@acme.test"), ("<held@x>", "a@acme.test")]
    assert list(ledger.unmatched("other")) == [("<elsewhere@x>", "a@acme.test")]


# -- whose address -----------------------------------------------------------------------------------------------------
def test_an_answer_about_an_address_is_kept_in_lower_case_and_may_be_changed(ledger: Ledger) -> None:
    assert dict(ledger.addresses()) == {}
    ledger.learn_address("Jo@Owner.test", "mine", NOW)
    ledger.learn_address("bo@owner.test", "mine", NOW)
    ledger.learn_address("jo@owner.test", "stranger", NOW + WINDOW)
    assert dict(ledger.addresses()) == {"jo@owner.test": "stranger", "bo@owner.test": "mine"}


# -- another look ------------------------------------------------------------------------------------------------------
def test_holds_and_letters_in_trouble_wait_for_a_person_oldest_first(ledger: Ledger) -> None:
    ledger.record([mail("<hold@x>", at=NOW + WINDOW, mailbox="away"), mail("<file@x>", decision="file")])
    ledger.record([mail("<send@x>", decision="send"), letter("<held@x>", answers="<hold@x>", outcome=Outcome.HELD)])
    for n, outcome in enumerate(sorted(set(Outcome) - {Outcome.HELD}, key=str)):
        ledger.record(
            [letter(f"<{outcome.value}@x>", code=f"a{n}", outcome=outcome, at=NOW + n * timedelta(seconds=1))]
        )
    assert ids(ledger.waiting()) == ["<bounced@x>", "<failed@x>", "<unsure@x>", "<hold@x>"]


def test_a_hold_that_was_answered_does_not_wait(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>"), letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD)])
    assert ids(ledger.waiting()) == ["<a@x>"]
    ledger.release("<b@x>", b"x", NOW)
    assert ledger.waiting() == ()
    ledger.settle("<b@x>", Outcome.FAILED)
    assert ids(ledger.waiting()) == ["<b@x>"]


def test_a_hold_whose_mail_has_no_id_is_not_answered_by_letters_that_answer_nothing(ledger: Ledger) -> None:
    ledger.record([mail("sha256:00"), letter(answers="")])
    assert ids(ledger.waiting()) == ["sha256:00"]


def test_what_is_put_away_waits_no_more_and_its_held_letter_is_dropped(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>"), letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD), mail("<other@x>")])
    ledger.record([letter("<c@x>", answers="<a@x>", step="sent", outcome=Outcome.DEFERRED)])
    ledger.put_away(one(ledger, "<a@x>").id, "called them")
    assert ids(ledger.waiting()) == ["<other@x>"]
    assert (one(ledger, "<b@x>").outcome, one(ledger, "<b@x>").note) == (Outcome.DROPPED, "called them")
    assert (one(ledger, "<c@x>").outcome, one(ledger, "<c@x>").note) == (Outcome.DEFERRED, "")
    assert one(ledger, "<a@x>").note == "called them"
    with pytest.raises(TakenError):
        ledger.release("<b@x>", b"x", NOW)


def test_putting_away_a_held_letter_means_its_mail_too(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>"), letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD)])
    ledger.put_away(one(ledger, "<b@x>").id, "no")
    assert ledger.waiting() == ()
    assert one(ledger, "<b@x>").outcome is Outcome.DROPPED


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.UNSURE])
def test_a_letter_in_trouble_that_is_put_away_keeps_its_outcome(ledger: Ledger, outcome: Outcome) -> None:
    ledger.record([letter("<a@x>")])
    ledger.settle("<a@x>", outcome, "lost at DATA")
    ledger.put_away(one(ledger, "<a@x>").id, "it arrived")
    ledger.put_away(one(ledger, "<a@x>").id, "")
    found = one(ledger, "<a@x>")
    assert (found.outcome, found.note, ledger.waiting()) == (outcome, "lost at DATA; it arrived", ())
    ledger.settle("<a@x>", Outcome.UNSURE)
    assert ids(ledger.waiting()) == ["<a@x>"]


def test_a_hold_is_looked_at_again_until_it_is_forgotten(ledger: Ledger) -> None:
    ledger.record([mail("<b@x>", at=NOW + WINDOW), mail("<a@x>"), mail("<away@x>", mailbox="away"), mail("<not@x>")])
    assert ledger.look_again("home") == ()
    for name in ("<a@x>", "<b@x>", "<away@x>"):
        ledger.set_look_again(one(ledger, name).id)
    assert ids(ledger.look_again("home")) == ["<a@x>", "<b@x>"]
    assert ids(ledger.look_again("away")) == ["<away@x>"]
    assert set(ids(ledger.waiting())) == {"<a@x>", "<b@x>", "<away@x>", "<not@x>"}
    ledger.forget_hold("<a@x>")
    assert ids(ledger.look_again("home")) == ["<b@x>"]
    ledger.record([mail("<a@x>")])
    assert ids(ledger.look_again("home")) == ["<b@x>"]


def test_what_is_put_away_is_not_looked_at_again_unless_asked_afterwards(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>")])
    number = one(ledger, "<a@x>").id
    ledger.set_look_again(number)
    ledger.put_away(number, "")
    assert ledger.look_again("home") == ()
    ledger.set_look_again(number)
    assert ids(ledger.look_again("home")) == ["<a@x>"]
    assert ids(ledger.waiting()) == ["<a@x>"]


def test_a_forgotten_hold_is_recorded_afresh_with_its_letter_and_the_case_keeps_its_number(ledger: Ledger) -> None:
    hold = [mail("<a@x>"), letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD)]
    ledger.record(hold)
    case, last = ledger.case(ACME).id, one(ledger, "<b@x>").id
    ledger.forget_hold("<a@x>")
    assert ledger.find(["<a@x>", "<b@x>"]) == ()
    assert ledger.cases() == ()
    assert ledger.case(ACME) == Case(ACME, (), case)
    ledger.record([replace(hold[0], decision="send"), replace(hold[1], outcome=Outcome.INTENDED)])
    assert ledger.case(ACME).id == case
    assert min(e.id for e in ledger.case(ACME).exchanges) > last  # a number never means another mail


def test_a_hold_is_decided_afresh_in_one_transaction(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>"), letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD)])
    ledger.set_look_again(one(ledger, "<a@x>").id)
    afresh = [mail("<a@x>", decision="send"), letter("<b@x>", answers="<a@x>")]
    before = everything(ledger)
    with pytest.raises(TakenError):
        ledger.record([*afresh, mail("<a@x>")], instead_of="<a@x>")
    with pytest.raises(LookupError):
        ledger.record([mail("<c@x>")], instead_of="<none@x>")
    assert everything(ledger) == before
    ledger.record(afresh, instead_of="<a@x>")
    assert (ledger.waiting(), ledger.look_again("home"), ids(ledger.outbox("home"))) == ((), (), ["<b@x>"])
    with pytest.raises(LookupError):  # it is no hold any more
        ledger.record([], instead_of="<a@x>")


def test_a_hold_with_a_dropped_letter_is_forgotten_with_it(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>"), letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD)])
    ledger.put_away(one(ledger, "<a@x>").id, "no")
    ledger.set_look_again(one(ledger, "<a@x>").id)
    ledger.forget_hold("<a@x>")
    assert ledger.cases() == ()


@pytest.mark.parametrize("outcome", [None, Outcome.SENT, Outcome.FAILED, Outcome.DROPPED])
def test_a_hold_that_was_answered_is_neither_forgotten_nor_looked_at_again(
    ledger: Ledger, outcome: Outcome | None
) -> None:
    ledger.record([mail("<a@x>"), letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD)])
    ledger.release("<b@x>", b"x", NOW)
    if outcome:
        ledger.settle("<b@x>", outcome)
    before = everything(ledger)
    with pytest.raises(TakenError):
        ledger.forget_hold("<a@x>")
    with pytest.raises(TakenError):
        ledger.set_look_again(one(ledger, "<a@x>").id)
    assert everything(ledger) == before


NOT_THERE: list[Callable[[Ledger], None]] = [
    lambda ledger: ledger.settle("<none@x>", Outcome.SENT),
    lambda ledger: ledger.settle("<in@x>", Outcome.SENT),
    lambda ledger: ledger.kept("<none@x>"),
    lambda ledger: ledger.kept("<in@x>"),
    lambda ledger: ledger.release("<none@x>", b"", NOW),
    lambda ledger: ledger.set_look_again(999),
    lambda ledger: ledger.set_look_again(one(ledger, "<out@x>").id),
    lambda ledger: ledger.set_look_again(one(ledger, "<in@x>").id),
    lambda ledger: ledger.lift(999),
    lambda ledger: ledger.lift(one(ledger, "<in@x>").id),
    lambda ledger: ledger.put_away(999, ""),
    lambda ledger: ledger.forget_hold("<none@x>"),
    lambda ledger: ledger.forget_hold("<out@x>"),
    lambda ledger: ledger.forget_hold("<in@x>"),
]


@pytest.mark.parametrize("wrong", NOT_THERE)
def test_to_alter_what_is_not_there_is_our_mistake(ledger: Ledger, wrong: Callable[[Ledger], None]) -> None:
    ledger.record([mail("<in@x>", decision="file"), letter("<out@x>")])
    before = everything(ledger)
    with pytest.raises(LookupError):
        wrong(ledger)
    assert everything(ledger) == before


def test_a_code_is_the_same_ticket_in_any_case_and_width(ledger: Ledger, ask: Ask) -> None:
    ledger.record([letter("<a@x>", code="KD-42a")])
    for same in ("kd-42A", "ＫＤ-42a", "KD-42a"):
        assert ask(code=same).ticket_answered
        with pytest.raises(TakenError):
            ledger.record([letter(f"<{same.encode('unicode_escape').decode()}@x>", code=same)])
    assert not ask(code="KD-42").ticket_answered


def test_facts_are_sentences_that_count_the_exchanges(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>"), letter("<b@x>"), letter("<held@x>", outcome=Outcome.HELD, code="T9")])
    ledger.release("<held@x>", b"x", NOW)
    facts = ledger.facts()
    assert any("3" in fact and fact.endswith(".") for fact in facts)


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
@pytest.mark.parametrize(
    ("spoilt", "says"),
    [
        ("DELETE FROM claims", "letters without a claim: 1"),
        ("UPDATE exchanges SET left_at = NULL", "claims of letters that never left: 1"),
    ],
)
def test_tables_that_contradict_each_other_are_found(
    request: pytest.FixtureRequest, kind: str, tmp_path: Path, spoilt: str, says: str
) -> None:
    with contextlib.closing(open_ledger(address(request, kind, tmp_path))) as spoiled:
        spoiled.record([mail(), letter()])
        spoiled.engine.write(lambda run: run(spoilt, ()))
        with pytest.raises(PermanentError, match=says):
            spoiled.facts()


# -- two programs on one file ------------------------------------------------------------------------------------------
def test_two_programs_on_one_file_never_say_more_than_they_knew_of(tmp_path: Path) -> None:
    """Both look, both decide, both record: of each pair one is refused, and decides afresh on what it then sees."""
    url = f"sqlite:///{tmp_path}/ledger.db"
    with contextlib.closing(open_ledger(url)) as here, contextlib.closing(open_ledger(url)) as there:
        recorded = refused = 0
        for n in range(20):
            at = NOW + n * timedelta(minutes=1)
            seen = [each.tally("acme", f"{n}", "", at, at, WINDOW) for each in (here, there)]
            for name, each, tally in zip("ab", (here, there), seen, strict=True):
                if tally.company_day >= 3:
                    continue
                try:
                    each.record([mail(at=at), letter(code=f"{n}{name}", at=at)], seen=tally)
                    recorded += 1
                except OvertakenError:
                    refused += 1
        assert (recorded, refused) == (3, 3)
        assert here.tally("acme", "", "", NOW, NOW, WINDOW).company_day == 3


def test_four_threads_with_a_ledger_each_keep_the_cap_of_the_day(tmp_path: Path) -> None:
    url, cap = f"sqlite:///{tmp_path}/ledger.db", 7

    def work(name: int) -> int:
        recorded = 0
        with contextlib.closing(open_ledger(url)) as ledger:
            for n in range(40):
                key = CaseKey(f"c{name}-{n}", "jo@owner.test")
                tally = ledger.tally(key.company, "T1", "", NOW, NOW, WINDOW)
                if tally.day < cap:
                    with contextlib.suppress(OvertakenError):
                        ledger.record([letter(case=key)], seen=tally)
                        recorded += 1
        return recorded

    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(work, range(4))) == cap


# -- the follow-up -----------------------------------------------------------------------------------------------------
HEARD = Heard(
    kind="customer_insists",
    gate="stop",
    also=("address_deactivated",),
    items={"claims_removed": True, "promised_days": 3, "asks_for": ("time", "sender"), "new_ticket": "Ä-1\x00"},
    because=(("wir haben […] gelöscht", "de removed: x"), ("", "header")),
    removed=True,
)


def test_how_an_answer_was_read_comes_back_as_it_was(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>", answer=HEARD), mail("<b@x>")])
    kept = one(ledger, "<a@x>").answer
    assert kept is not None
    assert (kept.kind, kept.gate, kept.also, kept.because, kept.removed) == (
        HEARD.kind, HEARD.gate, HEARD.also, HEARD.because, True,
    )  # fmt: skip
    assert {**kept.items, "new_ticket": ""} == {**HEARD.items, "new_ticket": ""}
    assert one(ledger, "<b@x>").answer is None


def test_what_a_person_takes_down_is_an_exchange_of_the_case_and_waits_for_nobody(ledger: Ledger) -> None:
    said = Exchange("in", "said:1", ACME, NOW, mailbox="home", decision="call", note="they called", answer=HEARD)
    ledger.record([letter("<a@x>"), said])
    assert ids(ledger.case(ACME).exchanges) == ["<a@x>", "said:1"]
    assert ledger.waiting() == ()
    assert ledger.tally("acme", "T2", "", NOW, NOW, WINDOW).ticket_mails == 0
    ledger.put_away(one(ledger, "said:1").id, "seen")
    assert one(ledger, "said:1").put_away


def test_a_letter_that_is_held_and_answers_no_held_mail_waits_by_itself(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>", decision="file"), letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD)])
    ledger.record([mail("<c@x>"), letter("<d@x>", code="T2", answers="<c@x>", outcome=Outcome.HELD)])
    ledger.record([letter("<e@x>", code="T3", outcome=Outcome.HELD)])
    assert sorted(ids(ledger.waiting())) == ["<b@x>", "<c@x>", "<e@x>"]
    ledger.put_away(one(ledger, "<b@x>").id, "no")
    assert one(ledger, "<b@x>").outcome is Outcome.DROPPED
    ledger.release("<e@x>", b"x", NOW)
    assert ids(ledger.waiting()) == ["<c@x>"]


def test_that_a_person_is_done_with_it_is_seen_on_the_exchange(ledger: Ledger) -> None:
    ledger.record([mail("<a@x>")])
    assert not one(ledger, "<a@x>").put_away
    ledger.put_away(one(ledger, "<a@x>").id, "seen")
    assert one(ledger, "<a@x>").put_away
    ledger.set_look_again(one(ledger, "<a@x>").id)
    assert not one(ledger, "<a@x>").put_away


def test_a_further_letter_claims_its_step_once(ledger: Ledger) -> None:
    ledger.record([letter("<a@x>"), letter("<b@x>", step="reminder")])
    with pytest.raises(TakenError):
        ledger.record([letter("<c@x>", step="reminder")])
    ledger.record([letter("<d@x>", step="still_arriving", outcome=Outcome.HELD)])
    ledger.release("<d@x>", b"x", NOW)
    with pytest.raises(TakenError):
        ledger.record([letter("<e@x>", step="still_arriving")])
