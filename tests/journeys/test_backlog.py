"""A first run on much mail: it tells how far it is, may be stopped at any moment, and passes over what is too old."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing

import pytest

from replybot import run
from replybot.cli import desk as cli_desk
from replybot.ledger import open_ledger
from replybot.mailboxes import maildir
from replybot.mailboxes.base import RawMail
from tests.bench.mailbox_generator import fill_maildir
from tests.bench.mailbox_words import COMPANIES
from tests.bench.owner_config import config
from tests.journeys.conftest import ROOT, Room

BOOK = 'name = "{name}"\ndomains = ["{domain}"]\nreply_to = ["{address}"]\nlanguage = "de"\n'
RUN = ("run", "--now", "2026-11-23T12:00:00+00:00")
MAILS = 300  # six of them tickets, each of another company; the last has no playbook


@pytest.fixture
def backlog(room: Room, monkeypatch: pytest.MonkeyPatch) -> Room:
    """A room with much mail that nobody has looked at, in small batches."""
    monkeypatch.setattr(maildir, "BATCH", 50)
    room.config.write_text(config("answer_since = 2025-12-01"))
    for company in COMPANIES[:5]:
        book = room.folder / "playbooks" / company.system
        book.mkdir(exist_ok=True)
        domain = company.address.partition("@")[2]
        (book / "playbook.toml").write_text(BOOK.format(name=company.name, domain=domain, address=company.address))
    fill_maildir(room.folder / "Maildir", MAILS)
    return room


def told_to(monkeypatch: pytest.MonkeyPatch, tell: Callable[[int, int | None], None]) -> None:
    """`tell` hears of the progress of each run."""
    monkeypatch.setattr(cli_desk, "_progress", lambda: tell)


def remembered(room: Room) -> list[tuple[str, str, str]]:
    """All that the ledger knows of mail and letters."""
    with closing(open_ledger(f"sqlite:///{room.folder}/var/ledger.db")) as ledger:
        return sorted((e.message_id, e.decision, e.step) for case in ledger.cases() for e in case.exchanges)


def forget(room: Room) -> list[tuple[str, str, str]]:
    """What the ledger knew; afterwards there is none."""
    known = remembered(room)
    shutil.rmtree(room.folder / "var")
    return known


def test_a_run_that_is_stopped_by_hand_says_so_and_goes_on_where_it_was(
    backlog: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert backlog.replybot(*RUN).code == 0
    undisturbed = forget(backlog)
    assert undisturbed

    def interrupt(count: int, left: int | None) -> None:
        if count == 150:
            raise KeyboardInterrupt

    told_to(monkeypatch, interrupt)
    stopped = backlog.replybot(*RUN)
    assert stopped.code == 1
    assert stopped.err.split("\n")[-4:-1] == [
        "What was done until now is recorded; the next run goes on from there.", "", "Stopped."
    ]  # fmt: skip
    assert len(remembered(backlog)) < len(undisturbed)

    heard: list[tuple[int, int | None]] = []
    told_to(monkeypatch, lambda count, left: heard.append((count, left)))
    assert backlog.replybot(*RUN).code == 0
    assert heard == [(50, 100), (100, 50), (150, 0)], "the first 150 are not looked at again"
    assert remembered(backlog) == undisturbed


def test_nothing_leaves_in_a_run_that_was_stopped_by_hand(backlog: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    backlog.change("[policy]", '[policy]\nrelease = "unattended"')
    asked: list[str] = []
    monkeypatch.setattr(run, "send_out", lambda *args: asked.append("send_out"))
    monkeypatch.setattr(run, "look_after", lambda *args: asked.append("look_after"))

    def interrupt(count: int, left: int | None) -> None:
        raise KeyboardInterrupt

    told_to(monkeypatch, interrupt)
    assert backlog.replybot(*RUN).code == 1
    assert asked == []


KILLED = """
import os, signal, sys
from replybot.cli import desk, start
from replybot.mailboxes import maildir
maildir.BATCH = 50
desk._progress = lambda: lambda count, left: count < 150 or os.kill(os.getpid(), signal.SIGKILL)
start(sys.argv[1:])
"""


@pytest.mark.parametrize("since", ["answer_since = 2025-12-01", ""], ids=["judged", "only noted"])
def test_a_run_that_is_killed_goes_on_where_it_was(backlog: Room, monkeypatch: pytest.MonkeyPatch, since: str) -> None:
    backlog.change("answer_since = 2025-12-01", since)
    assert backlog.replybot(*RUN).code == 0
    undisturbed = forget(backlog)
    assert len(undisturbed) >= 5
    words = [sys.executable, "-c", KILLED, "--config", str(backlog.config), *RUN]
    assert subprocess.run(words, cwd=ROOT, check=False, capture_output=True).returncode == -signal.SIGKILL
    heard: list[int] = []
    told_to(monkeypatch, lambda count, left: heard.append(count))
    assert backlog.replybot(*RUN).code == 0
    assert heard[-1] == 150
    assert remembered(backlog) == undisturbed


def test_progress_is_told_every_few_seconds_to_a_person_and_never_to_cron(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cli_desk._progress()(500, 9_500)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    moments = iter([0.0, 1.0, 6.0, 6.0, 7.0, 12.0, 12.0, 20.0])
    monkeypatch.setattr(time, "monotonic", lambda: next(moments))
    tell = cli_desk._progress()
    for count, left in ((500, 9_500), (1_000, 9_000), (1_500, 8_500), (2_000, None), (10_000, 0)):
        tell(count, left)
    assert capsys.readouterr().err.splitlines() == ["1000 of 10000 mails looked at", "2000 mails looked at"]


def test_old_mail_of_a_company_without_a_playbook_is_passed_over_unopened(
    backlog: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    backlog.change("answer_since = 2025-12-01", "")
    opened: list[str] = []
    really_open = maildir.MaildirMailbox.open_mail

    def noticed(box: maildir.MaildirMailbox, key: str, limit: int) -> RawMail | None:
        opened.append(key)
        return really_open(box, key, limit)

    monkeypatch.setattr(maildir.MaildirMailbox, "open_mail", noticed)
    said = backlog.replybot(*RUN, "--verbose")
    assert [number for number in range(MAILS) if any(f".M{number:06}P" in key for key in opened)] == [
        7,
        57,
        107,
        157,
        207,
    ]
    assert "it came before 2026-11-23 12:00 UTC, and nothing older is answered (1)." in said.out, "the sixth"
    assert said.out.count("Noted, not answered: mail of") == 5
