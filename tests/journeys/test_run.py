"""Whole runs with honest fakes: what is said once is never said again, and nothing that came is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from replybot.core.case import Envelope, Outcome
from replybot.core.decide import File, Hold, Send
from replybot.desk import Desk, Report
from replybot.errors import PermanentError, TemporaryError, UnsureError
from replybot.preview import ShowingTransport, locked
from replybot.run import run
from tests.build import NOW, OURS, SINCE, THEIRS, limits, mail, playbook, policy, wording
from tests.fakes.ledger import ListLedger
from tests.fakes.mailbox import ListMailbox
from tests.fakes.transport import Outbox

MINUTE = timedelta(minutes=1)


def desk(**changes: Any) -> Desk:
    found = Desk(
        name="home",
        policy=policy(answer_since=SINCE),
        playbooks=(playbook(),),
        wordings=wording,
        mailbox=ListMailbox(),
        ledger=ListLedger(),
        transport=Outbox(),
    )
    return replace(found, **changes)


def arrive(at: Desk, number: int = 1, received: datetime = NOW, **fields: str) -> None:
    words = {"Subject": f"Ihr Anliegen [Ticket#{4711000 + number}]", "Message_ID": f"<{number}@acme.example>"} | fields
    assert isinstance(at.mailbox, ListMailbox)
    at.mailbox.arrive(mail(Date=f"{received:%a, %d %b %Y %H:%M:%S} +0000", **words), received)


def sent(at: Desk) -> list[tuple[Envelope, bytes]]:
    assert isinstance(at.transport, Outbox)
    return list(at.transport.sent)


def kinds(report: Report) -> list[type]:
    return [type(taken.decision) for taken in report.taken]


def held_by(report: Report) -> set[str]:
    return {f.check for taken in report.taken if isinstance(taken.decision, Hold) for f in taken.decision.findings}


def test_a_ticket_mail_is_answered_once_however_often_it_runs() -> None:
    at = desk()
    arrive(at)
    report = run(at, NOW)
    assert kinds(report) == [Send] and len(sent(at)) == 1
    assert sent(at)[0][0] == Envelope(OURS, THEIRS)
    for _ in range(5):
        assert run(at, NOW).taken == []
    assert len(sent(at)) == 1


def test_a_second_mail_in_the_same_ticket_is_their_answer_and_never_answered() -> None:
    at = desk()
    arrive(at)
    run(at, NOW)
    arrive(at, 2, NOW + 5 * MINUTE, Subject="Re: Ihr Anliegen [Ticket#4711001]", body="Hm, Zwiebelkuchen?")
    report = run(at, NOW + 10 * MINUTE)
    assert kinds(report) == [Hold] and "answer" in held_by(report)
    assert len(sent(at)) == 1


def test_the_same_mail_in_two_places_is_handled_once() -> None:
    at = desk()
    arrive(at)
    arrive(at)
    assert kinds(run(at, NOW)) == [Send]
    assert len(sent(at)) == 1


def test_a_run_that_died_while_sending_never_sends_again() -> None:
    class Death(BaseException):
        """SIGKILL, as far as one process can play it."""

    class Deadly(Outbox):
        def send(self, envelope: Envelope, raw: bytes) -> str:
            raise Death

    at = desk(transport=Deadly())
    arrive(at)
    with pytest.raises(Death):
        run(at, NOW)
    at = replace(at, transport=Outbox())
    report = run(at, NOW)
    assert [letter.outcome for letter in report.unsure] == [Outcome.UNSURE]
    assert run(at, NOW).unsure == [] and sent(at) == []
    assert [e.outcome for e in at.ledger.waiting()] == [Outcome.UNSURE]


@pytest.mark.parametrize(
    ("error", "outcome", "again"),
    [
        (TemporaryError("451 later"), Outcome.DEFERRED, 1),
        (PermanentError("550 no"), Outcome.FAILED, 0),
        (UnsureError("lost"), Outcome.UNSURE, 0),
    ],
    ids=["temporary", "permanent", "unsure"],
)
def test_each_way_to_fail_has_its_outcome(error: Any, outcome: Outcome, again: int) -> None:
    at = desk()
    assert isinstance(at.transport, Outbox)
    at.transport.fail(error)
    arrive(at)
    (first,) = run(at, NOW).sent
    assert first.outcome is outcome and sent(at) == []
    run(at, NOW + 10 * MINUTE)
    assert len(sent(at)) == again


def test_a_letter_that_nobody_takes_for_days_has_failed() -> None:
    at = desk()
    assert isinstance(at.transport, Outbox)
    at.transport.fail(*[TemporaryError("451 later")] * 3)
    arrive(at)
    run(at, NOW)
    run(at, NOW + timedelta(days=4))
    assert [e.outcome for e in at.ledger.outbox("home")] == [Outcome.DEFERRED]
    run(at, NOW + timedelta(days=6))
    assert [e.outcome for e in at.ledger.waiting()] == [Outcome.FAILED]


def test_a_transport_that_is_not_in_order_touches_no_letter() -> None:
    class Closed(Outbox):
        def ready(self) -> None:
            raise PermanentError("wrong password")

    at = desk(transport=Closed())
    arrive(at)
    report = run(at, NOW)
    assert (report.sent, report.trouble, report.left) == ([], ["wrong password"], 1)
    at = replace(at, transport=Outbox())
    run(at, NOW)
    assert len(sent(at)) == 1


def test_more_tickets_than_a_run_may_answer_are_held() -> None:
    at = desk(policy=policy(answer_since=SINCE, limits=limits(company_gap=timedelta(0), company_per_day=99)))
    for number in range(1, 9):
        arrive(at, number, NOW - number * 30 * MINUTE)
    report = run(at, NOW)
    assert kinds(report).count(Send) == 5 and kinds(report).count(Hold) == 3
    assert held_by(report) == {"caps"}


def test_the_same_company_is_answered_an_hour_apart() -> None:
    at = desk()
    arrive(at, 1)
    arrive(at, 2)
    report = run(at, NOW)
    assert kinds(report) == [Send, Hold] and held_by(report) == {"company-caps"}


def test_a_burst_holds_the_whole_run_from_its_first_mail_on() -> None:
    at = desk(policy=policy(answer_since=SINCE, limits=limits(company_gap=timedelta(0), company_per_day=99)))
    for number in range(11):
        arrive(at, number, NOW - 30 * MINUTE + number * timedelta(seconds=50))
    arrive(at, 99, NOW)
    report = run(at, NOW)
    assert kinds(report) == [Hold] * 12 and "burst" in held_by(report)
    assert sent(at) == []


def test_old_mail_of_a_first_run_is_counted_and_never_answered() -> None:
    at = desk(policy=policy(answer_since=None))
    arrive(at, 1, NOW - timedelta(days=3))
    report = run(at, NOW)
    assert kinds(report) == [File] and sent(at) == []
    assert at.ledger.waiting() == ()
    arrive(at, 2, NOW + MINUTE)
    run(at, NOW + 2 * MINUTE)
    assert len(sent(at)) == 1


def test_a_preview_walks_the_same_way_and_cannot_be_felt() -> None:
    at = desk()
    arrive(at)
    shut = locked(at)
    run(shut, NOW)
    assert isinstance(shut.transport, ShowingTransport) and isinstance(at.mailbox, ListMailbox)
    assert at.mailbox.marks == {} and at.ledger.cases() == () and at.ledger.cursor("home") == b"" and sent(at) == []
    run(at, NOW)
    assert shut.transport.shown == sent(at)


def test_a_mistake_of_ours_costs_one_hold_and_never_the_run() -> None:
    def broken(language: str) -> Any:
        if language == "fr":
            raise RuntimeError("a mistake")
        return wording(language)

    at = desk(wordings=broken, playbooks=(playbook(language=""),))
    arrive(at, 1, Content_Language="fr", body="4711\n")
    arrive(at, 2, NOW)
    report = run(at, NOW)
    assert kinds(report) == [Hold, Send] and held_by(report) == {"mistake"}
    assert "RuntimeError" in report.taken[0].trace
    assert len(sent(at)) == 1 and run(at, NOW).taken == []


def test_a_broken_check_is_a_hold_with_that_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    from replybot.core import gate

    def burst(question: Any) -> Any:
        raise ZeroDivisionError

    table = (*gate.CHECKS[:-1], gate.Check("broken", burst))
    monkeypatch.setattr("replybot.core.decide.examine", lambda q: gate.examine(q, table))
    at = desk()
    arrive(at)
    assert held_by(run(at, NOW)) == {"broken"} and sent(at) == []


def test_a_mark_that_fails_is_told_and_loses_nothing() -> None:
    class Unmarkable(ListMailbox):
        def mark(self, key: str, mark: str) -> None:
            raise TemporaryError("connection lost")

    at = desk(mailbox=Unmarkable())
    arrive(at)
    report = run(at, NOW)
    assert report.trouble == ["connection lost"] and len(sent(at)) == 1


def test_a_mailbox_that_breaks_in_the_middle_goes_on_where_it_was() -> None:
    class Fragile(ListMailbox):
        broken = True

        def new_mail(self, cursor: bytes, dull: Any = None) -> Any:
            for batch in super().new_mail(cursor, dull):
                yield batch
                if self.broken:
                    raise TemporaryError("BYE")

    box = Fragile(batch=1)
    at = desk(mailbox=box, policy=policy(answer_since=SINCE, limits=limits(company_gap=timedelta(0))))
    arrive(at, 1)
    arrive(at, 2)
    with pytest.raises(TemporaryError):
        run(at, NOW)
    assert len(sent(at)) == 1, "what was recorded is sent all the same"
    box.broken = False
    run(at, NOW)
    assert len(sent(at)) == 2


def test_only_candidates_are_opened() -> None:
    at = desk()
    box = at.mailbox
    assert isinstance(box, ListMailbox)
    for number in range(20):
        sender = f"Shop <news@shop{number}.example>"
        arrive(at, 100 + number, From=sender, Subject="Angebote der Woche", Reply_To=sender)
    arrive(at, 1)
    run(at, NOW)
    assert len(box.opened) == 1


def test_a_copy_goes_into_the_sent_folder_once_and_is_tried_again() -> None:
    class Full(ListMailbox):
        full = True

        def keep(self, folder: str, raw: bytes, message_id: str) -> None:
            if self.full:
                raise TemporaryError("over quota")
            super().keep(folder, raw, message_id)

    box = Full()
    at = desk(mailbox=box, sent_folder="Sent")
    arrive(at)
    report = run(at, NOW)
    assert report.trouble == ["over quota"] and len(sent(at)) == 1
    box.full = False
    for _ in range(3):
        run(at, NOW)
    assert box.folders["Sent"] == [sent(at)[0][1]]
    assert len(sent(at)) == 1


def test_a_mail_too_large_to_be_read_whole_is_held_and_never_loaded_whole() -> None:
    at = desk()
    box = at.mailbox
    assert isinstance(box, ListMailbox)
    asked: list[int] = []
    opened = box.open_mail
    box.arrive(mail(body="Guten Tag\n" + "x" * 3_000_000), NOW)

    class Counting(ListMailbox):
        def open_mail(self, key: str, limit: int) -> Any:
            asked.append(limit)
            return opened(key, limit)

    counting = Counting(mails=box.mails, arrived=box.arrived)
    report = run(replace(at, mailbox=counting), NOW)
    assert kinds(report) == [Hold] and "shape" in held_by(report) and sent(at) == []
    assert asked and max(asked) <= 1_048_576


def test_a_header_that_breaks_us_costs_one_hold_and_never_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    from replybot.core import ticket

    recognise = ticket.recognise

    def broken(incoming: Any, playbooks: Any) -> Any:
        if "4711001" in incoming.subject:
            raise RuntimeError("a mistake")
        return recognise(incoming, playbooks)

    monkeypatch.setattr(ticket, "recognise", broken)
    at = desk()
    arrive(at, 1)
    arrive(at, 2)
    report = run(at, NOW)
    assert kinds(report) == [Hold, Send] and held_by(report) == {"mistake"}
    assert run(at, NOW).taken == []


@pytest.mark.parametrize("change", ["ask", "mine", "late"])
def test_a_letter_that_was_not_sent_yet_does_not_leave_against_the_owners_later_word(change: str) -> None:
    at = desk()
    assert isinstance(at.transport, Outbox)
    at.transport.fail(TemporaryError("451 later"))
    arrive(at)
    run(at, NOW)
    later = NOW + 10 * MINUTE
    if change == "ask":
        at = replace(at, playbooks=(playbook(release="ask"),))
    elif change == "mine":
        at.ledger.learn_address(OURS, "mine", later)
    else:
        later = NOW + timedelta(days=6)
    report = run(at, later)
    assert [one.outcome for one in report.sent] == [Outcome.FAILED] and sent(at) == []
    assert [e.outcome for e in at.ledger.waiting()] == [Outcome.FAILED], "the person hears of it"
    assert run(at, later).sent == []


def test_a_header_block_that_was_cut_is_opened_and_held() -> None:
    at = desk()
    assert isinstance(at.mailbox, ListMailbox)
    filler = tuple((f"X-Filler-{n}", "x" * 900) for n in range(90))
    at.mailbox.arrive(mail(first=filler), NOW)
    report = run(at, NOW)
    assert kinds(report) == [Hold] and "shape" in held_by(report)
