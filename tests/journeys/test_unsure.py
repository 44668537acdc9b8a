"""Letters of which nobody knows whether they left: what proves it later, and what reports of mail servers do."""

from __future__ import annotations

import itertools
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from replybot.core.case import Exchange, Outcome
from replybot.core.decide import File
from replybot.errors import PermanentError, TemporaryError, UnsureError
from replybot.ledger import open_ledger
from replybot.run import run
from tests.build import NOW, OURS
from tests.core.test_delivery import LATER, NO_USER, POSTFIX, group
from tests.fakes.mailbox import ListMailbox
from tests.fakes.transport import Outbox
from tests.journeys.conftest import Room
from tests.journeys.test_run import arrive, desk, held_by

MINUTE = timedelta(minutes=1)


def unsure(**changes: Any) -> tuple[Any, Exchange]:
    """A desk that has handed a letter over and never heard of it again."""
    at = desk(**changes)
    assert isinstance(at.transport, Outbox)
    at.transport.fail(UnsureError("lost after the final dot"))
    arrive(at)
    run(at, NOW)
    return at, letter(at)


def letter(at: Any) -> Exchange:
    (found,) = [e for case in at.ledger.cases() for e in case.exchanges if e.way == "out"]
    return found


def reported(one: Exchange, status: str) -> bytes:
    """A report on that letter, with the letter itself in it, as Postfix writes it."""
    return (
        (
            f"Return-Path: <>\nX-Original-To: {OURS}\nReceived: by mx.kahlo.example; Mon, 23 Nov 2026 13:00:00 +0100\n"
            f"From: MAILER-DAEMON@mx.kahlo.example\nTo: {OURS}\nSubject: Undelivered\n"
            "Message-ID: <r@mx.kahlo.example>\n"
            'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="B"\n\n'
            f"--B\nContent-Type: text/plain\n\nThis is the mail system at host mx.\n\n--B\n"
            f"Content-Type: message/delivery-status\n\n{POSTFIX}{status}\n--B\nContent-Type: message/rfc822\n\n"
        ).encode()
        + one.raw
        + b"\n--B--\n"
    )


def test_nothing_known_is_a_task_and_is_never_sent_again() -> None:
    at, one = unsure()
    assert one.outcome is Outcome.UNSURE
    for hour in range(200):
        run(at, NOW + timedelta(hours=hour))
    assert letter(at).outcome is Outcome.UNSURE
    assert at.ledger.waiting() and at.transport.sent == []


def test_what_lies_in_the_outbox_left() -> None:
    at, one = unsure()
    at.transport.sent.append((one.envelope, one.raw))
    at.transport.remembers = True
    report = run(at, NOW + MINUTE)
    assert (letter(at).outcome, letter(at).note) == (Outcome.SENT, "it left: the way out still holds a copy of it")
    assert [proven.message_id for proven in report.proven] == [one.message_id] and report.sent == []
    assert len(at.transport.sent) == 1 and at.ledger.waiting() == ()


def test_what_lies_in_the_sent_folder_left() -> None:
    at, one = unsure(sent_folder="Sent")
    at.mailbox.keep("Sent", one.raw, one.message_id)
    run(at, NOW + MINUTE)
    assert (letter(at).outcome, letter(at).note) == (Outcome.SENT, "it left: a copy of it lies in the Sent folder")
    assert len(at.mailbox.folders["Sent"]) == 1


def test_a_sent_folder_that_cannot_be_asked_ends_no_run() -> None:
    at, _ = unsure(sent_folder="Nowhere")
    arrive(at, 2, NOW + 300 * MINUTE)
    report = run(at, NOW + 300 * MINUTE)
    assert any("Nowhere" in trouble for trouble in report.trouble)
    assert len(at.transport.sent) == 1, "the other ticket is answered"


def test_a_run_that_died_is_settled_by_the_next_one_if_there_is_proof() -> None:
    class Death(BaseException):
        """SIGKILL, as far as one process can play it."""

    class Deadly(Outbox):
        def send(self, envelope: Any, raw: bytes) -> str:
            super().send(envelope, raw)
            raise Death

    dying = Deadly()
    dying.remembers = True
    at = desk(transport=dying)
    arrive(at)
    with pytest.raises(Death):
        run(at, NOW)
    report = run(at, NOW)
    assert report.unsure == []
    assert letter(at).outcome is Outcome.SENT
    assert len(dying.sent) == 1


def test_their_answer_proves_that_it_left() -> None:
    at, one = unsure()
    arrive(at, 2, NOW + MINUTE, In_Reply_To=one.message_id, Subject="Re: Ihr Anliegen [Ticket#4711001]")
    run(at, NOW + 2 * MINUTE)
    assert (letter(at).outcome, letter(at).note) == (Outcome.SENT, "it left: they answered it")


def test_our_own_copy_proves_that_it_left() -> None:
    at, one = unsure()
    assert isinstance(at.mailbox, ListMailbox)
    at.mailbox.arrive(b"Return-Path: <x@acme.example>\r\n" + one.raw, NOW + MINUTE)
    run(at, NOW + 2 * MINUTE)
    assert (letter(at).outcome, letter(at).note) == (Outcome.SENT, "it left: a copy of it came into this mailbox")


@pytest.mark.parametrize(
    ("status", "outcome", "note"),
    [
        (NO_USER, Outcome.BOUNCED, "550 5.1.1 no such user"),
        (LATER, Outcome.SENT, "451 4.4.1 try again later"),
        (group("delivered", "2.0.0", "250 ok"), Outcome.SENT, "250 ok"),
    ],
    ids=["failed", "delayed", "delivered"],
)
@pytest.mark.parametrize("known", [True, False], ids=["sent", "unsure"])
def test_a_report_says_what_became_of_it(status: str, outcome: Outcome, note: str, known: bool) -> None:
    at, one = unsure()
    if known:
        at.ledger.settle(one.message_id, Outcome.SENT, "250 taken")
    at.mailbox.arrive(reported(one, status), NOW + MINUTE)
    report = run(at, NOW + 2 * MINUTE)
    assert (letter(at).outcome, letter(at).note) == (outcome, note)
    (taken,) = report.taken
    assert isinstance(taken.decision, File) and taken.decision.answer is not None
    assert taken.decision.answer.kind == "bounce"
    assert len(at.ledger.cases()) == 1, "it is filed into the case of its letter"
    assert at.transport.sent == []
    assert bool(at.ledger.waiting()) == (outcome is Outcome.BOUNCED), "what came back is a task"


def test_a_letter_that_came_back_counts_like_one_that_did_not() -> None:
    """Whoever opens a ticket for each letter and reports each as undelivered gets no more letters than others."""
    at = desk()
    arrive(at)
    run(at, NOW)
    one = letter(at)
    at.mailbox.arrive(reported(one, NO_USER), NOW + MINUTE)
    run(at, NOW + 2 * MINUTE)
    assert letter(at).outcome is Outcome.BOUNCED
    assert at.ledger.tally("acme", "", "", NOW, NOW + 3 * MINUTE, MINUTE).company_day == 1
    arrive(at, 2, NOW + 4 * MINUTE)
    report = run(at, NOW + 5 * MINUTE)
    assert held_by(report) == {"company-caps"} and len(at.transport.sent) == 1


def test_a_report_on_a_letter_that_was_never_ours_changes_nothing() -> None:
    at, one = unsure()
    forged = reported(one, NO_USER).replace(b"replybot.", b"replybut.").replace(b"replybot/1/", b"replybut/1/")
    at.mailbox.arrive(forged, NOW + MINUTE)
    run(at, NOW + 2 * MINUTE)
    assert letter(at).outcome is Outcome.UNSURE


def test_a_letter_is_tried_again_with_growing_gaps_and_given_up_after_five_days() -> None:
    at = desk()
    assert isinstance(at.transport, Outbox)
    at.transport.fail(*[TemporaryError("451 later")] * 100)
    arrive(at)
    tried = []
    for minute in range(0, 6 * 24 * 60, 5):
        if run(at, NOW + minute * MINUTE).tried:
            tried.append(minute)
    assert tried[:8] == [0, 10, 30, 120, 360, 720, 1440, 2160]
    assert all(late - soon <= 720 for soon, late in itertools.pairwise(tried))
    assert letter(at).outcome is Outcome.FAILED
    assert len(tried) == 15 and tried[-1] <= 5 * 24 * 60


def test_a_letter_that_waits_does_not_keep_others_back() -> None:
    at = desk()
    assert isinstance(at.transport, Outbox)
    at.transport.fail(TemporaryError("451 later"))
    arrive(at)
    run(at, NOW)
    at = replace(at, transport=Outbox())
    arrive(at, 2, NOW + 300 * MINUTE)
    report = run(at, NOW + 300 * MINUTE)
    assert report.left == 0 and len(at.transport.sent) == 2


def test_a_way_out_that_is_shut_counts_no_try() -> None:
    class Shut(Outbox):
        def ready(self) -> None:
            raise PermanentError("wrong password")

    at = desk(transport=Shut())
    arrive(at)
    for minute in range(5):
        assert run(at, NOW + minute * MINUTE).tried == 0
    at = replace(at, transport=Outbox())
    run(at, NOW + 6 * MINUTE)
    assert letter(at).outcome is Outcome.SENT


def test_a_letter_that_lies_in_the_outbox_is_told_as_sent_by_a_run_and_by_a_preview(room: Room) -> None:
    """The sample's own outbox: the ledger was told nothing, and the letter lies there."""
    room.replybot("run", "--now", "2026-11-23T12:00:00+00:00")
    (lies,) = room.letters()
    with closing(open_ledger(f"sqlite:///{room.folder}/var/ledger.db")) as ledger:
        (sent,) = [e for case in ledger.cases() for e in case.exchanges if e.outcome is Outcome.SENT]
        ledger.settle(sent.message_id, Outcome.UNSURE, "lost")
    for words in (("preview",), ("run",)):
        said = room.replybot(*words, "--now", "2026-11-23T12:05:00+00:00").out
        assert "Would answer" not in said and "Answered" not in said
        assert ("Was sent after all: nordstern" in said) == (words == ("run",)), "a preview asks no transport"
    assert room.letters() == [lies]
