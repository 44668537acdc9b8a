"""Several mailboxes in one run, and several programs on one ledger: together they say no more than one would."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from replybot.core.case import CaseKey, Exchange, Tally
from replybot.core.codes import TicketCode
from replybot.core.decide import Hold, Send
from replybot.desk import Desk, Report
from replybot.errors import PermanentError, TemporaryError
from replybot.ledger import open_ledger
from replybot.ledger.base import Ledger
from replybot.run import run
from tests.build import NOW, OURS, SINCE, letter, limits, policy
from tests.fakes.ledger import ListLedger
from tests.fakes.mailbox import ListMailbox
from tests.journeys.conftest import Room
from tests.journeys.test_burst import BOOKS, HOUR, at, come, drop_in, office
from tests.journeys.test_burst import wave as wave  # a fixture
from tests.journeys.test_run import MINUTE, arrive, desk, held_by, kinds, sent

FIVE = policy(answer_since=SINCE, limits=limits(company_gap=timedelta(0), company_per_day=99, per_run=5))


def reasons(report: Report) -> str:
    return "; ".join(f.says for taken in report.taken for f in taken.decision.findings)


# -- one run over several mailboxes ------------------------------------------------------------------------------------
def two_desks() -> tuple[Desk, Desk]:
    ledger = ListLedger()
    first, second = (desk(name=name, ledger=ledger, mailbox=ListMailbox(), policy=FIVE) for name in ("a", "b"))
    for number in range(1, 9):
        arrive(first if number % 2 else second, number, NOW - number * 30 * MINUTE)
    return first, second


def test_the_limit_of_a_run_holds_over_all_its_mailboxes() -> None:
    first, second = two_desks()
    one = run(first, NOW)
    assert (one.recorded, one.tried, one.letters) == (4, 4, 4)
    two = run(second, NOW, before=one.letters)
    assert kinds(two) == [Send, Hold, Hold, Hold] and held_by(two) == {"caps"}
    assert "5 replies" in reasons(two)
    assert len(sent(first)) + len(sent(second)) == 5


def test_letters_that_waited_count_for_the_run_that_sends_them() -> None:
    first, _ = two_desks()
    assert run(first, NOW, 0).letters == 0
    transport = first.transport
    transport.fail(*[TemporaryError("451")] * 2)  # type: ignore[attr-defined]
    arrive(first, 31), arrive(first, 33)
    assert run(first, NOW).letters == 2, "tried in vain, they count once"
    assert [letter.tries for letter in first.ledger.outbox("a")] == [1, 1]
    assert run(first, NOW, before=4).tried == 0, "they are tried again later"
    report = run(first, NOW + timedelta(minutes=10), before=4)
    assert (report.tried, report.left, report.letters) == (1, 1, 1)


def test_a_run_over_two_mailboxes_sends_no_more_than_its_limit(wave: Room) -> None:
    text = wave.config.read_text().replace("# per_run = 5", "per_run = 2")
    second = '\n[[mailbox]]\nname = "second"\nkind = "maildir"\npath = "second"\n'
    wave.config.write_text(text + second + '[mailbox.transport]\nkind = "outbox"\npath = "var/outbox"\n')
    new, other = wave.folder / "replybot" / "sample" / "Maildir" / "new", wave.folder / "second"
    for name in ("new", "cur", "tmp"):
        (other / name).mkdir(parents=True)
    for path in new.iterdir():
        path.unlink()
    drop_in(wave, [0], NOW)
    for path in list(new.iterdir()):
        path.rename(other / "new" / path.name)
    drop_in(wave, [1, 2], NOW)
    for words in (("run", "--dry-run"), ("preview",), ("run",)):
        out = wave.replybot(*words, "--now", at(5)).out
        assert out.count("Answered: ") + out.count("Would answer: ") == 2, words
        assert "this run has sent its 2 replies" in out
    assert len(wave.letters()) == 2


# -- programs that are at work at the same time ------------------------------------------------------------------------
class Between:
    """A ledger in which others say something between a decision and its record."""

    def __init__(self, ledger: Ledger, *happenings: Callable[[], object]) -> None:
        self._ledger, self._happenings = ledger, list(happenings)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ledger, name)

    def record(self, exchanges: Sequence[Exchange], *, instead_of: str = "", seen: Tally | None = None) -> None:
        if self._happenings:
            self._happenings.pop(0)()
        self._ledger.record(exchanges, instead_of=instead_of, seen=seen)


@pytest.fixture(params=["list", "two connections to one file"])
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Ledger, Ledger]]:
    if request.param == "list":
        ledger = ListLedger()
        yield ledger, ledger
    else:
        url = f"sqlite:///{tmp_path}/ledger.db"
        with contextlib.closing(open_ledger(url)) as here, contextlib.closing(open_ledger(url)) as there:
            yield here, there


def elsewhere(ledger: Ledger, company: int, number: int, when: datetime = NOW, **limit: Any) -> Callable[[], Report]:
    """Another host takes in one mail, on its own mailbox, with its own rules."""

    def happens() -> Report:
        name = f"{company}-{number}"
        other = office(ledger, name=name, mailbox=ListMailbox())
        come(other, company, number, when)
        return run(replace(other, policy=policy(answer_since=SINCE, limits=limits(**limit))), NOW)

    return happens


def here(ledger: Ledger, *happenings: Callable[[], object], **limit: Any) -> Desk:
    found = office(Between(ledger, *happenings))  # type: ignore[arg-type]
    return replace(found, policy=policy(answer_since=SINCE, limits=limits(**limit)))


def known_before(ledger: Ledger) -> None:
    """Two companies that are not new any more."""
    past = office(ledger, name="past", mailbox=ListMailbox())
    for company in (1, 2):
        come(past, company, 77, NOW - 50 * HOUR)
    assert kinds(run(past, NOW - 50 * HOUR)) == [Send] * 2


def test_two_hosts_never_say_more_to_a_company_than_one(pair: tuple[Ledger, Ledger]) -> None:
    one, two = pair
    known_before(one)
    at_ = here(one, elsewhere(two, 1, 2))
    come(at_, 1, 3)
    report = run(at_, NOW)
    assert kinds(report) == [Hold] and held_by(report) == {"company-caps"} and sent(at_) == []
    assert one.tally("c1", "", "", NOW, NOW, HOUR).company_day == 1


def test_two_hosts_never_say_more_in_a_day_than_one(pair: tuple[Ledger, Ledger]) -> None:
    one, two = pair
    known_before(one)
    at_ = here(one, elsewhere(two, 1, 2, per_day=1), per_day=1)
    come(at_, 2, 3)
    report = run(at_, NOW)
    assert kinds(report) == [Hold] and held_by(report) == {"caps"}
    assert "today's 1 replies" in reasons(report)


def test_a_letter_of_another_host_that_changes_nothing_is_taken_into_account_and_this_one_leaves(
    pair: tuple[Ledger, Ledger],
) -> None:
    one, two = pair
    known_before(one)
    at_ = here(one, elsewhere(two, 1, 2))
    come(at_, 2, 3)
    assert kinds(run(at_, NOW)) == [Send] and len(sent(at_)) == 1


def test_where_others_are_quicker_again_and_again_the_mail_is_held_in_the_end(pair: tuple[Ledger, Ledger]) -> None:
    one, two = pair
    known_before(one)
    lax = {"company_gap": timedelta(minutes=1), "company_per_day": 99, "company_per_month": 99, "per_day": 99}

    def said(number: int) -> Callable[[], object]:  # long ago enough, but later than what was known
        own = {"message_id": f"<r{number}@kahlo.example>", "case": CaseKey("c2", OURS), "mailbox": "other"}
        code = TicketCode("otrs", f"90{number}")
        return lambda: two.record([letter(ticket=code, at=NOW - timedelta(minutes=40 - number), **own)])

    at_ = here(one, *[said(n) for n in range(10)], **lax)
    come(at_, 2, 30)
    report = run(at_, NOW)
    assert kinds(report) == [Hold] and held_by(report) == {"caps"} and "at the same time" in reasons(report)
    assert len([e for e in one.waiting() if e.case.company == "c2"]) == 1
    assert one.held_letter("<30@c2.example>") is not None, "a person may let it go"


@pytest.mark.parametrize(
    "limit", [{"per_day": 99}, {"per_day": 99, "company_gap": timedelta(0), "company_per_day": 99}]
)
def test_letters_of_others_that_are_none_too_many_cost_no_second_look(
    pair: tuple[Ledger, Ledger], limit: dict[str, Any]
) -> None:
    one, two = pair
    known_before(one)
    box = ListMailbox()
    company = 2 if "company_gap" in limit else 1
    at_ = replace(here(one, elsewhere(two, company, 2, **limit), **limit), mailbox=box)
    come(at_, 2, 3)
    assert kinds(run(at_, NOW)) == [Send] and len(sent(at_)) == 1
    assert box.opened == ["mail-1"], "it was decided once"


def test_a_release_between_decision_and_record_loses_no_mail(pair: tuple[Ledger, Ledger]) -> None:
    """Two mails of one ticket: the first is held, and released while the second is on its way into the ledger."""
    one, two = pair
    known_before(one)
    ask = office(one)
    come(ask, 1, 5)
    run(replace(ask, playbooks=tuple(replace(book, release="ask") for book in BOOKS)), NOW)

    def released() -> None:
        (waits,) = two.waiting()
        letter = two.held_letter(waits.message_id)
        assert letter is not None
        two.release(letter.message_id, letter.raw, NOW)

    at_ = here(one, released)
    assert isinstance(at_.mailbox, ListMailbox)
    from tests.journeys.test_burst import ticket

    at_.mailbox.arrive(ticket(1, 5).replace(b"<5@c1.example>", b"<5b@c1.example>"), NOW)
    report = run(replace(at_, name="second"), NOW)
    assert len(report.taken) == 1 and not isinstance(report.taken[0].decision, Send)
    assert [e.decision for e in one.find(["<5b@c1.example>"])] in (["hold"], ["file"])


def test_a_mail_that_another_host_recorded_meanwhile_is_passed_over(pair: tuple[Ledger, Ledger]) -> None:
    one, two = pair
    known_before(one)
    at_ = here(one, elsewhere(two, 1, 5))
    come(at_, 1, 5)
    report = run(at_, NOW)
    assert report.taken == [] and report.skips == 1 and sent(at_) == []


def test_a_mail_that_is_gone_when_it_is_decided_again_is_passed_over(pair: tuple[Ledger, Ledger]) -> None:
    one, two = pair
    known_before(one)
    box = ListMailbox()

    def vanishes() -> None:
        elsewhere(two, 2, 2)()
        box.vanish("mail-1")

    at_ = replace(here(one, vanishes), mailbox=box)
    come(at_, 2, 3)
    report = run(at_, NOW)
    assert report.taken == [] and report.skips == 1


# -- a mailbox that breaks in the middle -------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", [TemporaryError, PermanentError])
def test_what_was_done_before_a_mailbox_broke_is_told_then_the_error(
    room: Room, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]
) -> None:
    from replybot.mailboxes.maildir import MaildirMailbox

    whole = MaildirMailbox.new_mail

    def breaks(self: Any, cursor: bytes, dull: Any = None) -> Any:
        yield from whole(self, cursor, dull)
        raise kind("the disk went away")

    monkeypatch.setattr(MaildirMailbox, "new_mail", breaks)
    said = room.replybot("run")
    assert said.code == 1 and said.err == "Mailbox catch-all: the disk went away\n"
    assert "Answered: Nordstern Computer" in said.out and "Waits for you as number" in said.out


@pytest.mark.parametrize("now", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1970-01-01", "2026-11-23T12:00"])
def test_no_present_time_breaks_a_run(room: Room, now: str) -> None:
    for words in (("run", "--dry-run"), ("preview",), ("run",)):
        assert room.replybot(*words, "--now", now).code == 0
    assert room.replybot("todo").code == room.replybot("case", "list").code == 0


@pytest.mark.parametrize("now", ["0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00", "yesterday"])
def test_a_time_that_there_is_not_is_told(room: Room, now: str) -> None:
    said = room.replybot("run", "--now", now)
    assert said.code == 2 and len(said.err.splitlines()) == 1 and "is no time" in said.err


def test_a_clock_that_was_set_back_answers_nothing(wave: Room) -> None:
    new = wave.folder / "replybot" / "sample" / "Maildir" / "new"
    for path in sorted(new.iterdir())[1:]:
        path.unlink()
    assert "Answered: C0" in wave.replybot("run", "--now", at(5)).out
    back = NOW - timedelta(days=3)
    drop_in(wave, [1], back)
    out = wave.replybot("run", "--now", f"{back + 5 * MINUTE:%Y-%m-%dT%H:%M}").out
    assert "the clock was set back: replybot was at work at 2026-11-23 12:05 UTC already" in out
    assert len(wave.letters()) == 1
