"""`deliver`, called as a mail server calls it: envelope as options, the mail on standard input, an exit code."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from replybot.ledger import open_ledger
from replybot.ledger.base import Ledger
from tests.journeys.conftest import Room

NOW = "2026-11-24T10:00:00+00:00"
TICKET = "gisela.w@kahlo.example"
STRANGER = "somebody.new@kahlo.example"


@pytest.fixture
def mail(room: Room) -> bytes:
    """A ticket mail of the sample that is answered, without what the server wrote on top of it."""
    for path in sorted((room.folder / "replybot" / "sample" / "Maildir" / "new").iterdir()):
        raw = path.read_bytes()
        if b"Vorgang#" in raw and b"kahlo.example" in raw:
            lines = [line for line in raw.split(b"\n") if not line.startswith((b"Return-Path:", b"X-Original-To:"))]
            said = room.replybot("explain", "--now", NOW, str(path)).out
            if "would be answered" in said:
                path.unlink()
                raw = b"\n".join(lines)
                return re.sub(rb"(?m)^Date: .*$", b"Date: Tue, 24 Nov 2026 10:59:00 +0100", raw, count=1)
    raise AssertionError("the sample has no mail that is answered")


def deliver(
    room: Room, raw: bytes, *words: str, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "replybot", "--config", str(room.config), "deliver", "--now", NOW, *words]
    return subprocess.run(
        command,
        input=raw,
        capture_output=True,
        timeout=60,
        check=False,
        cwd=room.folder,
        env={**os.environ, **(env or {})},
    )


@contextlib.contextmanager
def ledger_of(room: Room) -> contextlib.AbstractContextManager[Ledger]:  # type: ignore[misc]
    with contextlib.closing(open_ledger(f"sqlite:///{room.folder}/var/ledger.db")) as ledger:
        yield ledger


ENVELOPE = ("--sender", "bounces@nordstern-computer.example", "--recipient", TICKET)


def test_a_mail_is_recorded_with_its_letter_and_nothing_is_printed_or_sent(room: Room, mail: bytes) -> None:
    done = deliver(room, mail, *ENVELOPE)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert room.letters() == []
    with ledger_of(room) as ledger:
        (letter,) = ledger.outbox("catch-all")
        assert ledger.cursor("catch-all") == b"", "the mailbox itself was not read"
        assert letter.case.address == TICKET
    room.replybot("run", "--now", NOW)
    assert any(path.read_bytes() == letter.raw for path in room.letters())


def test_the_run_that_meets_the_mail_in_its_mailbox_says_nothing_again(room: Room, mail: bytes) -> None:
    deliver(room, mail, *ENVELOPE)
    top = f"Return-Path: <bounces@nordstern-computer.example>\nX-Original-To: {TICKET}\n".encode()
    lies = room.folder / "replybot" / "sample" / "Maildir" / "new" / "zz.late"
    lies.write_bytes(top + mail)
    room.replybot("run", "--now", NOW)
    with ledger_of(room) as ledger:
        letters = [e for case in ledger.cases() for e in case.exchanges if e.way == "out" and e.outcome is not None]
        assert len({e.message_id for e in letters}) == len(letters)
        assert len([e for e in letters if e.answers.encode() in mail]) == 1
        (theirs,) = [
            e for case in ledger.cases() for e in case.exchanges if e.way == "in" and e.message_id.encode() in mail
        ]
        assert not theirs.mail_key.startswith("delivered:"), "now its mailbox can be asked for it"


def test_what_is_due_may_be_sent_at_once(room: Room, mail: bytes) -> None:
    done = deliver(room, mail, *ENVELOPE, "--send")
    assert (done.returncode, done.stdout) == (0, b"")
    assert len(room.letters()) == 1
    assert deliver(room, mail, *ENVELOPE, "--send").returncode == 0, "a second delivery of the same mail"
    assert len(room.letters()) == 1


@pytest.mark.parametrize(
    "raw",
    [b"Subject: lunch?\n\nAt noon?\n", b"no header at all", b"\n\n\n", b"Subject: x\r\n\r\n" + b"x" * 3_000_000],
    ids=["private", "junk", "blank", "large"],
)
def test_what_is_no_matter_of_ours_is_done_with(room: Room, raw: bytes) -> None:
    done = deliver(room, raw, "--recipient", "jonas@kahlo.example")
    assert (done.returncode, done.stdout) == (0, b"")
    with ledger_of(room) as ledger:
        assert ledger.cases() == ()


def break_config(room: Room) -> None:
    room.config.write_text("owner = ")


def break_ledger(room: Room) -> None:
    (room.folder / "var").mkdir()
    (room.folder / "var" / "ledger.db").write_bytes(b"not a database, and long enough to look like one" * 100)


def no_config(room: Room) -> None:
    room.config.unlink()


@pytest.mark.parametrize("trouble", [break_config, break_ledger, no_config])
def test_whatever_is_wrong_the_mail_server_keeps_the_mail(
    room: Room, mail: bytes, trouble: Callable[[Room], None]
) -> None:
    trouble(room)
    done = deliver(room, mail, *ENVELOPE)
    assert (done.returncode, done.stdout) == (75, b"")
    assert done.stderr and b"Traceback" not in done.stderr


@pytest.mark.parametrize("words", [["--nonsense"], ["--mailbox", "nowhere"], ["too", "many"]])
def test_a_wrong_command_line_is_75_too(room: Room, mail: bytes, words: list[str]) -> None:
    assert deliver(room, mail, *words).returncode == 75


def test_no_mail_is_75(room: Room) -> None:
    assert deliver(room, b"").returncode == 75


def test_a_mistake_of_ours_is_a_hold_and_no_bounce(room: Room, mail: bytes, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import replybot.core.ticket as t\ndef boom(*a, **k):\n    raise RuntimeError('boom')\nt.recognise = boom\n"
    )
    done = deliver(room, mail, *ENVELOPE, env={"PYTHONPATH": str(tmp_path)})
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"boom" in done.stderr
    with ledger_of(room) as ledger:
        assert [e.findings[0].check for e in ledger.waiting()] == ["mistake"]


def test_an_address_that_nobody_knows_is_a_question_and_its_answer_waits_for_the_mailbox(
    room: Room, mail: bytes
) -> None:
    room.change('unknown_addresses = "stranger"', 'unknown_addresses = "ask"')
    raw = mail.replace(TICKET.encode(), STRANGER.encode())
    assert deliver(room, raw, "--sender", "b@nordstern-computer.example", "--recipient", STRANGER).returncode == 0
    with ledger_of(room) as ledger:
        assert ledger.waiting()
    assert STRANGER in room.replybot("todo").out


def test_the_envelope_is_what_the_server_says_and_not_what_the_mail_says(room: Room, mail: bytes) -> None:
    """Fields of the envelope in the mail itself stand below ours: the topmost counts."""
    forged = b"X-Original-To: jonas@kahlo.example\nReturn-Path: <>\n" + mail
    deliver(room, forged, *ENVELOPE)
    with ledger_of(room) as ledger:
        (case,) = ledger.cases()
        assert case.key.address == TICKET


def test_a_line_break_in_the_envelope_makes_no_field(room: Room, mail: bytes) -> None:
    deliver(room, mail, "--sender", "b@x.test>\nX-Evil: 1", "--recipient", f"{TICKET}\nX-Evil: 1")
    with ledger_of(room) as ledger:
        assert all("Evil" not in e.subject for case in ledger.cases() for e in case.exchanges)


def test_deliver_beside_a_run_waits_for_nobody(room: Room, mail: bytes) -> None:
    room.replybot("run", "--now", NOW)
    with ledger_of(room) as ledger, ledger.alone("catch-all"):
        assert deliver(room, mail, *ENVELOPE).returncode == 0
        assert deliver(room, mail.replace(b"Message-ID: <", b"Message-ID: <x"), *ENVELOPE, "--send").returncode == 0
