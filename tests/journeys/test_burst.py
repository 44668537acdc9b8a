"""Too many at once: nothing leaves by itself until the owner has looked, and he has two ways to say so (product D7)."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from replybot.core.case import Outcome
from replybot.core.decide import Hold, Send
from replybot.desk import Desk
from replybot.errors import TemporaryError
from replybot.ledger import open_ledger
from replybot.ledger.base import Ledger
from replybot.run import run
from tests.build import NOW, OURS, SINCE, limits, mail, playbook, policy
from tests.fakes.ledger import ListLedger
from tests.fakes.mailbox import ListMailbox
from tests.fakes.transport import Outbox
from tests.journeys.conftest import Room
from tests.journeys.test_run import MINUTE, desk, held_by, kinds, sent

HOUR = timedelta(hours=1)
BOOKS = tuple(
    playbook(company=f"c{n}", name=f"C{n}", domains=(f"c{n}.example",), reply_to=(f"service@c{n}.example",))
    for n in range(20)
)
LAX = limits(company_gap=timedelta(0), company_per_day=99, per_day=99, per_run=99)


def ticket(company: int, number: int = 1, at: datetime = NOW) -> bytes:
    """A ticket mail of one of the twenty companies, proven."""
    host = f"c{company}.example"
    return mail(
        From=f"Service <service@{host}>",
        Return_Path=f"<bounce@{host}>",
        Authentication_Results=f"mx.kahlo.example; dmarc=pass header.from={host}",
        Subject=f"Ihr Anliegen [Ticket#{company:02}{number:05}]",
        Message_ID=f"<{number}@{host}>",
        Date=f"{at:%a, %d %b %Y %H:%M:%S} +0000",
    )


def come(at: Desk, company: int, number: int = 1, when: datetime = NOW) -> None:
    assert isinstance(at.mailbox, ListMailbox)
    at.mailbox.arrive(ticket(company, number, when), when)


@pytest.fixture(params=["list", "sqlite"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    made: Ledger = ListLedger() if request.param == "list" else open_ledger(f"sqlite:///{tmp_path}/ledger.db")
    yield made
    made.close()


def office(ledger: Ledger, **changes: Any) -> Desk:
    return desk(playbooks=BOOKS, ledger=ledger, policy=policy(answer_since=SINCE, limits=LAX), **changes)


def four_new_companies(at: Desk, when: datetime = NOW) -> None:
    for company in range(4):
        come(at, company, when=when - company * 10 * MINUTE)


def lift(at: Desk) -> None:
    for exchange in at.ledger.burst():
        at.ledger.lift(exchange.id)


def test_three_new_companies_at_once_are_answered(ledger: Ledger) -> None:
    at = office(ledger)
    for company in range(3):
        come(at, company)
    assert kinds(run(at, NOW)) == [Send] * 3


def test_four_new_companies_at_once_are_all_held_from_the_first(ledger: Ledger) -> None:
    at = office(ledger)
    four_new_companies(at)
    report = run(at, NOW)
    assert kinds(report) == [Hold] * 4 and held_by(report) == {"burst"} and sent(at) == []


def test_four_new_companies_with_hours_between_them_are_no_burst(ledger: Ledger) -> None:
    at = office(ledger)
    for company in range(8):
        come(at, company, when=NOW - company * 20 * MINUTE - company * MINUTE)
    assert kinds(run(at, NOW)) == [Send] * 8


def test_new_companies_are_counted_together_with_those_of_the_runs_before(ledger: Ledger) -> None:
    at = office(ledger)
    come(at, 0), come(at, 1)
    assert kinds(run(at, NOW)) == [Send] * 2
    come(at, 2, when=NOW + 20 * MINUTE), come(at, 3, when=NOW + 20 * MINUTE)
    assert kinds(run(at, NOW + 20 * MINUTE)) == [Hold] * 2


def test_the_fourth_new_company_is_held_even_if_each_comes_in_a_run_of_its_own(ledger: Ledger) -> None:
    at = office(ledger)
    decided = []
    for company in range(5):
        now = NOW + company * 5 * MINUTE
        come(at, company, when=now)
        decided += kinds(run(at, now))
    assert decided == [Send] * 3 + [Hold] * 2


def test_a_wave_that_came_while_nobody_looked_is_seen_hours_later(ledger: Ledger) -> None:
    at = office(ledger)
    four_new_companies(at, NOW - 6 * HOUR)
    assert kinds(run(at, NOW)) == [Hold] * 4


def test_forged_and_unproven_mail_and_mail_to_the_owner_trip_nothing(ledger: Ledger) -> None:
    at = office(ledger)
    assert isinstance(at.mailbox, ListMailbox)
    for n in range(40):
        said = "dmarc=fail" if n % 3 == 0 else "none"
        who = {"X_Original_To": "jonas@kahlo.example", "To": "jonas@kahlo.example"} if n % 3 == 1 else {}
        word = "dmarc=pass" if who else said
        raw = mail(
            From=f"x@d{n}.test",
            Authentication_Results=f"mx.kahlo.example; {word} header.from=d{n}.test",
            Message_ID=f"<{n}@d.test>",
            Subject=f"Ihr Anliegen [Ticket#99{n:05}]",
            **who,
        )
        at.mailbox.arrive(raw, NOW)
    come(at, 1)
    assert kinds(run(at, NOW))[-1] is Send and len(sent(at)) == 1


def test_after_a_burst_all_is_held_in_later_runs_and_other_mailboxes(ledger: Ledger) -> None:
    at = office(ledger)
    come(at, 9, when=NOW - 30 * HOUR)
    run(at, NOW - 30 * HOUR)
    four_new_companies(at)
    run(at, NOW)
    later = NOW + 30 * HOUR
    other = office(ledger, name="other", mailbox=ListMailbox())
    come(at, 9, 2, later), come(other, 9, 3, later)
    for each in (at, other):
        report = run(each, later)
        assert kinds(report) == [Hold] and held_by(report) == {"burst"}
    assert len(sent(at)) == 1 and sent(other) == []


def test_a_known_company_is_held_too_once_a_burst_is_seen(ledger: Ledger) -> None:
    at = office(ledger)
    come(at, 9, when=NOW - 3 * HOUR)
    run(at, NOW - 3 * HOUR)
    come(at, 9, 2)
    four_new_companies(at)
    assert kinds(run(at, NOW)) == [Hold] * 5


def test_letters_that_were_ready_stay_and_those_the_owner_let_go_leave(ledger: Ledger) -> None:
    transport = Outbox()
    at = office(ledger, transport=transport)
    transport.fail(TemporaryError("451"))
    come(at, 9, when=NOW - 5 * HOUR)  # deferred
    run(at, NOW - 5 * HOUR)
    come(at, 8, when=NOW - 4 * HOUR)  # held, then released
    run(replace(at, policy=policy(answer_since=SINCE, limits=limits(per_day=0))), NOW - 4 * HOUR)
    sent_before = len(transport.sent)
    (waits,) = (e for e in ledger.waiting() if e.case.company == "c8")
    held = ledger.held_letter(waits.message_id)
    assert held is not None
    ledger.release(held.message_id, held.raw, NOW)
    at = replace(at, mailbox=ListMailbox(batch=1), name="home")
    ledger.remember("home", b"")
    for company in range(4):  # one a batch: the first three are ready before the fourth tells what they are
        come(at, company)
    report = run(at, NOW)
    assert kinds(report) == [Send] * 3 + [Hold]
    assert [each.letter.case.company for each in report.sent] == ["c8"] and len(transport.sent) == sent_before + 1
    assert (report.kept_back, report.left) == (3, 0)
    for days in (1, 9):
        report = run(at, NOW + timedelta(days=days))
        assert (report.sent, report.kept_back) == ([], 3), "neither sent nor failed"


def test_a_released_burst_is_decided_afresh_under_the_usual_limits_and_trips_nothing(ledger: Ledger) -> None:
    at = office(ledger)
    at = replace(at, policy=policy(answer_since=SINCE, limits=limits()))
    for number in range(14):
        come(at, number, when=NOW + number * timedelta(seconds=20))
    now = NOW + 5 * MINUTE
    assert kinds(run(at, now)) == [Hold] * 14 and run(at, now).taken == []
    lift(at)
    report = run(at, now)
    assert kinds(report).count(Send) == 5 and held_by(report) == {"caps", "burst"}
    assert all(f.verdict.name == "FINE" for e in ledger.waiting() for f in e.findings if f.check == "burst")
    assert ledger.burst() == () and len(sent(at)) == 5
    come(at, 15, when=now + MINUTE)  # what comes right after it is a mail like any other
    report = run(at, now + MINUTE)
    assert kinds(report) == [Send]


def test_after_a_burst_was_released_another_one_trips_again(ledger: Ledger) -> None:
    at = office(ledger)
    four_new_companies(at)
    run(at, NOW)
    lift(at)
    for company in range(4, 8):
        come(at, company, when=NOW + MINUTE)
    report = run(at, NOW + MINUTE)
    assert kinds(report) == [Send] * 4 + [Hold] * 4
    assert len(ledger.burst()) == 4
    assert len(sent(at)) == 0 and report.kept_back == 4, "while one waits, nothing leaves"


def test_the_same_wave_in_a_second_mailbox_or_read_again_is_not_counted_again(ledger: Ledger) -> None:
    at = office(ledger)
    four_new_companies(at)
    run(at, NOW)
    lift(at)
    assert kinds(run(at, NOW)) == [Send] * 4
    ledger.remember("home", b"")
    other = office(ledger, name="other", mailbox=at.mailbox)
    for each in (at, other):
        assert run(each, NOW).taken == []
    come(at, 9)
    assert kinds(run(at, NOW)) == [Send]


def test_a_word_about_an_address_does_not_lift_a_burst(ledger: Ledger) -> None:
    at = replace(office(ledger), policy=policy(answer_since=SINCE, limits=LAX, unknown_addresses="ask"))
    four_new_companies(at)
    assert held_by(run(at, NOW)) == {"burst", "whose-address"}
    ledger.learn_address(OURS, "stranger", NOW)
    for exchange in ledger.waiting():
        ledger.set_look_again(exchange.id)
    report = run(at, NOW)
    assert kinds(report) == [Hold] * 4 and held_by(report) == {"burst"}
    lift(at)
    assert kinds(run(at, NOW)) == [Send] * 4


def test_a_burst_of_which_each_mail_was_seen_to_one_by_one_is_over(ledger: Ledger) -> None:
    at = office(ledger)
    four_new_companies(at)
    run(at, NOW)
    first, *others = ledger.burst()
    letter = ledger.held_letter(first.message_id)
    assert letter is not None
    ledger.release(letter.message_id, letter.raw, NOW)
    for other in others:
        ledger.put_away(other.id, "no")
    come(at, 9, when=NOW + 2 * HOUR)
    assert kinds(run(at, NOW + 2 * HOUR)) == [Send]
    assert len(sent(at)) == 2


# -- at the command line -----------------------------------------------------------------------------------------------
@pytest.fixture
def wave(room: Room) -> Room:
    """The sample's mailbox with a wave in it, each mail of its own company."""
    new = room.folder / "replybot" / "sample" / "Maildir" / "new"
    for old in new.iterdir():
        old.unlink()
    room.change("# new_companies_per_hour = 3", "new_companies_per_hour = 3")
    for n in range(5):
        folder = room.folder / "playbooks" / f"c{n}"
        folder.mkdir()
        host = f"c{n}.example"
        text = f'name = "C{n}"\ndomains = ["{host}"]\nreply_to = ["service@{host}"]\nrelease = "unattended"\n'
        (folder / "playbook.toml").write_text(text + 'language = "en"\n')
    room.change('unknown_addresses = "stranger"', 'unknown_addresses = "stranger"  # all')
    drop_in(room, range(4), NOW)
    return room


def drop_in(room: Room, companies: Any, when: datetime, number: int = 1) -> None:
    new = room.folder / "replybot" / "sample" / "Maildir" / "new"
    for company in companies:
        raw = ticket(company, number, when).replace(b"X-Original-To", b"Delivered-To")
        by_us = f"Received: from a.test by mx.kahlo.example; {when:%a, %d %b %Y %H:%M:%S} +0000\r\n"
        path = new / f"{int(when.timestamp())}.{company}{number}.wave"
        path.write_bytes(by_us.encode() + raw)
        os.utime(path, (when.timestamp(), when.timestamp()))


def at(minutes: int) -> str:
    return (NOW + minutes * MINUTE).astimezone(UTC).isoformat()


WARNING = "Too many mails came at once: 4 of them wait"


def test_a_burst_is_told_once_with_the_two_words_that_end_it(wave: Room) -> None:
    said = wave.replybot("run", "--now", at(5))
    assert said.code == 0 and said.err == "" and wave.letters() == []
    first, *others = said.out.splitlines()
    assert WARNING in first and "replybot drop --burst" in first and "replybot release --burst" in first
    assert len(others) == 4 and all(line.startswith("Waits for you") for line in others)
    assert wave.replybot("run", "--now", at(6)).out == "", "a run with nothing new says nothing"
    assert WARNING in wave.replybot("run", "-v", "--now", at(6)).out
    todo = wave.replybot("todo").out
    assert WARNING in todo.split("\n\n")[0] and todo.count("waits for your yes") == 4
    row = json.loads(wave.replybot("todo", "--format", "json").out.splitlines()[0])
    assert (row["kind"], row["commands"]) == ("burst", ["replybot drop --burst", "replybot release --burst"])
    assert wave.replybot("todo", "--format", "csv").out.splitlines()[1].startswith(",burst,")


def test_a_preview_tells_of_a_burst_and_changes_nothing(wave: Room) -> None:
    for words in (("run", "--dry-run"), ("preview",)):
        assert WARNING in wave.replybot(*words, "--now", at(5)).out
    assert not (wave.folder / "var").exists()


def test_a_burst_is_dropped(wave: Room) -> None:
    wave.replybot("run", "--now", at(5))
    said = wave.replybot("drop", "--burst")
    assert (said.code, said.out) == (0, "Mails of the burst that wait no longer and get no answer: 4.\n")
    assert wave.replybot("todo").out == "Nothing waits for you.\n"
    drop_in(wave, [4], NOW + 6 * MINUTE)
    out = wave.replybot("run", "--now", at(7)).out
    assert "Answered: C4" in out and "Too many" not in out
    assert len(wave.letters()) == 1
    again = wave.replybot("drop", "--burst")
    assert (again.code, again.err) == (2, "No burst of mails waits; nothing was changed.\n")


def test_a_burst_is_released(wave: Room) -> None:
    wave.replybot("run", "--now", at(5))
    said = wave.replybot("release", "--burst")
    assert said.code == 0 and said.out.startswith("Mails of the burst on which the next run decides again: 4.\n")
    assert len(said.out.splitlines()) == 2 and wave.letters() == []
    out = wave.replybot("run", "--now", at(8)).out
    assert out.count("Answered: ") == 4 and "at once" not in out
    assert len(wave.letters()) == 4
    assert wave.replybot("release", "--burst").code == 2


def test_letters_of_the_wave_that_were_ready_are_dropped_with_it_and_others_leave(wave: Room) -> None:
    outbox = wave.folder / "var" / "outbox"
    new = wave.folder / "replybot" / "sample" / "Maildir" / "new"
    for path in new.iterdir():
        path.unlink()
    outbox.parent.mkdir()
    outbox.write_text("a file stands in the way")
    for companies, minutes in (([4], -9 * 60), ([0, 1], 0)):
        drop_in(wave, companies, NOW + minutes * MINUTE)
        wave.replybot("run", "--now", at(minutes + 1))
    drop_in(wave, [2, 3], NOW + 10 * MINUTE)
    assert "Too many mails came at once: 2 of them" in wave.replybot("run", "--now", at(11)).out
    outbox.unlink()
    assert wave.replybot("run", "--now", at(12)).out == "" and wave.letters() == []
    said = wave.replybot("drop", "--burst").out.splitlines()
    assert said == [
        "Mails of the burst that wait no longer and get no answer: 2.",
        "Letters to others of them that were ready and do not leave: 2.",
    ]
    out = wave.replybot("run", "--now", at(13)).out
    assert out.count("Answered: ") == 1 and "Answered: C4" in out


@pytest.mark.parametrize("command", ["release", "drop"])
def test_a_number_and_the_burst_are_not_said_together(room: Room, command: str) -> None:
    for words in ((), ("7", "--burst")):
        said = room.replybot(command, *words)
        assert said.code == 2 and "either a number or --burst" in said.err


def test_a_burst_is_not_lifted_while_a_run_is_at_work(wave: Room) -> None:
    wave.replybot("run", "--now", at(5))
    with open_ledger(f"sqlite:///{wave.folder}/var/ledger.db").alone():
        for command in ("release", "drop"):
            assert wave.replybot(command, "--burst").code == 3
    assert WARNING in wave.replybot("todo").out


def test_nothing_of_a_burst_is_left_over_in_the_outcomes(wave: Room) -> None:
    wave.replybot("run", "--now", at(5))
    wave.replybot("drop", "--burst")
    ledger = open_ledger(f"sqlite:///{wave.folder}/var/ledger.db", create=False)
    outcomes = {e.outcome for case in ledger.cases() for e in case.exchanges if e.way == "out"}
    ledger.close()
    assert outcomes == {Outcome.DROPPED}
