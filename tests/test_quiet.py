"""What is known of silent cases: they are not looked at before something can be due, and always when it is."""

from __future__ import annotations

import email
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from replybot.cli.desk import wordings
from replybot.core.case import Case, CaseKey, Outcome
from replybot.desk import Desk
from replybot.preview import locked
from replybot.pursue import saying
from replybot.quiet import LONGEST, QuietNote
from replybot.run import run
from tests.build import NOW, OURS, SINCE, playbook, policy
from tests.fakes.ledger import ListLedger
from tests.journeys.test_run import arrive, desk, sent

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
REMINDER = 14 * DAY


class Watched(ListLedger):
    """Counts how often all cases are asked for."""

    looks = 0

    def cases_of(self, mailbox: str) -> Iterator[Case]:
        self.looks += 1
        return super().cases_of(mailbox)


def begun(folder: Path, about: str = "these playbooks", **changes: Any) -> Desk:
    """A desk on which the first letter has left and the cases were looked at since."""
    quiet = QuietNote(folder / "note", about)
    at = desk(**{"wordings": wordings(), "playbooks": (playbook(language="de"),), "quiet": quiet, "ledger": Watched(),
                 **changes})  # fmt: skip
    arrive(at)
    run(at, NOW)
    run(at, NOW + HOUR)
    return at


def looks(at: Desk, after: timedelta) -> int:
    """How often a run at that time looks at the cases."""
    assert isinstance(at.ledger, Watched)
    before = at.ledger.looks
    run(at, NOW + after)
    return at.ledger.looks - before


def test_silent_cases_are_not_looked_at_again(tmp_path: Path) -> None:
    at = begun(tmp_path)
    assert [looks(at, HOUR + minutes * timedelta(minutes=5)) for minutes in range(4)] == [0] * 4


def test_what_becomes_due_is_said_at_the_first_run_after(tmp_path: Path) -> None:
    at = begun(tmp_path)
    assert looks(at, REMINDER - HOUR) == 1, "the note is too old by now"
    assert looks(at, REMINDER - timedelta(minutes=1)) == 0 and len(sent(at)) == 1
    assert looks(at, REMINDER) == 1 and len(sent(at)) == 2


def test_all_cases_are_looked_at_once_a_day_whatever_was_noted(tmp_path: Path) -> None:
    at = begun(tmp_path)
    assert (looks(at, LONGEST), looks(at, HOUR + LONGEST), looks(at, 2 * HOUR + LONGEST)) == (0, 1, 0)


def test_a_clock_that_was_put_back_is_not_believed(tmp_path: Path) -> None:
    assert looks(begun(tmp_path), timedelta(minutes=59)) == 1


def said(at: Desk) -> None:
    case = at.ledger.case(CaseKey("acme", OURS))
    at.ledger.record([saying(case, "note", "they called", NOW)])


def bounced(at: Desk) -> None:
    (letter,) = (e for e in at.ledger.case(CaseKey("acme", OURS)).exchanges if e.outcome is Outcome.SENT)
    at.ledger.settle(letter.message_id, Outcome.BOUNCED, "no such user")


@pytest.mark.parametrize("change", [said, bounced])
def test_a_change_in_the_ledger_has_the_cases_looked_at(tmp_path: Path, change: Callable[[Desk], None]) -> None:
    at = begun(tmp_path)
    change(at)
    assert looks(at, 2 * HOUR) == 1


def test_other_playbooks_have_the_cases_looked_at(tmp_path: Path) -> None:
    at = begun(tmp_path)
    assert looks(replace(at, quiet=QuietNote(tmp_path / "note", "other playbooks")), 2 * HOUR) == 1


@pytest.mark.parametrize(
    "spoilt",
    ["", "null", "[]", "{", "[1, 2, 3]", '["", "", ""]', '{"a": 1}', "\x00" * 200],
)
def test_a_note_that_is_none_has_the_cases_looked_at_and_is_written_anew(tmp_path: Path, spoilt: str) -> None:
    at = begun(tmp_path)
    (tmp_path / "note").write_text(spoilt)
    assert (looks(at, 2 * HOUR), looks(at, 3 * HOUR)) == (1, 0)


def test_a_note_whose_times_are_not_of_our_making_is_none(tmp_path: Path) -> None:
    at = begun(tmp_path)
    about, since, until = json.loads((tmp_path / "note").read_text())
    for changed in ([about, since[:19], until[:19]], [about, since, until, 7], [about, until, since], [since, until]):
        (tmp_path / "note").write_text(json.dumps(changed))
        assert looks(at, 2 * HOUR) == 1


def test_a_letter_that_waits_for_a_cap_is_never_forgotten(tmp_path: Path) -> None:
    at = begun(tmp_path)
    run(at, NOW + REMINDER, limit=0)
    assert len(sent(at)) == 1 and looks(at, REMINDER + HOUR) == 1
    assert len(sent(at)) == 2


def test_a_letter_that_waits_for_the_owner_is_prepared_once_and_then_is_quiet(tmp_path: Path) -> None:
    at = begun(tmp_path)
    asking = replace(at, playbooks=(playbook(language="de", release="ask"),))
    run(asking, NOW + REMINDER)
    held = [e.step for e in at.ledger.waiting()]
    run(asking, NOW + REMINDER + HOUR)
    assert looks(asking, REMINDER + 2 * HOUR) == 0
    assert [e.step for e in at.ledger.waiting()] == held == ["reminder"] and len(sent(at)) == 1


def test_a_letter_that_was_prepared_is_not_written_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asking = replace(begun(tmp_path), playbooks=(playbook(language="de", release="ask"),))
    assert len(run(asking, NOW + REMINDER).pursued.waiting) == 1
    monkeypatch.setattr("replybot.say.say", lambda *words: pytest.fail("it was written already"))
    said(asking)
    assert looks(asking, REMINDER + 2 * HOUR) == 1
    assert run(asking, NOW + REMINDER + 3 * HOUR).pursued.trouble == []


def test_a_preview_looks_at_all_and_notes_nothing(tmp_path: Path) -> None:
    at = begun(tmp_path)
    before = (tmp_path / "note").read_text()
    shown = locked(at)
    assert looks(shown, 2 * HOUR) == 1
    assert (tmp_path / "note").read_text() == before


def test_what_hinders_a_proposal_is_said_by_each_run_that_is_asked(tmp_path: Path) -> None:
    """The text names since when the owner holds his domain, and he has not said it."""
    at = begun(tmp_path, policy=policy(answer_since=SINCE, domain_since=""))
    thread = email.message_from_bytes(sent(at)[-1][1])["Message-ID"]
    insists = "Unsere Kundin besteht darauf, dass dies ihre E-Mail-Adresse ist. Die Adresse gehört ihr."
    arrive(at, 2, NOW + DAY, Subject="Re: Ihr Anliegen [Ticket#4711001]", In_Reply_To=thread, body=insists)
    first, again = (run(at, NOW + DAY + hours * HOUR).pursued for hours in (0, 1))
    assert first.hindered and again.hindered == first.hindered
    assert looks(at, DAY + 2 * HOUR) == 0
    assert run(at, NOW + DAY + 3 * HOUR).pursued.hindered == first.hindered
