"""Start-up counts: nothing heavy is imported before it is needed (whole processes, asked for what they have loaded)."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from replybot.core.case import CaseKey, Envelope, Exchange, Outcome
from replybot.core.code import TicketCode
from replybot.ledger import open_ledger
from tests.journeys.conftest import ROOT

HEAVY = (
    "exchangelib", "imapclient", "lxml", "inscriptis", "jinja2", "publicsuffixlist", "tenacity", "psycopg", "oauthlib",
    "requests", "smtplib", "babel", "email.message", "idna", "pydantic", "pydantic_core", "regex", "rapidfuzz",
)  # fmt: skip
"""Libraries that not even a run wants, while there is nothing new."""
ROOMS = (
    "replybot.cli.tell", "replybot.consider", "replybot.core.answer", "replybot.core.codes", "replybot.core.compose",
    "replybot.core.decide", "replybot.core.fold", "replybot.core.gate", "replybot.core.likeness", "replybot.core.mail",
    "replybot.intake", "replybot.pursue", "replybot.say", "replybot.settings.config", "replybot.settings.letters",
    "replybot.settings.playbooks", "replybot.settings.toml", "replybot.signatures",
)  # fmt: skip
"""Our own, of which the same is true."""
ASK = """
import sys
from replybot.cli import start
code = start(sys.argv[1:])
print(*sys.modules, sep="\\n")
sys.exit(code)
"""
OLD = 1_700_000_000
LONG_AGO, NOW = datetime(2026, 11, 20, 10, tzinfo=UTC), "2026-11-23T12:00:00+00:00"


def loaded(folder: Path, *words: str) -> set[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", ASK, *words], cwd=folder, env=environment, check=True, capture_output=True, text=True
    )
    return set(done.stdout.splitlines())


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """The sample, with one playbook of the owner's own that was written long ago."""
    (tmp_path / "replybot").mkdir()
    (tmp_path / "replybot" / "sample").symlink_to(ROOT / "replybot" / "sample")
    book = tmp_path / "playbooks" / "acme" / "playbook.toml"
    book.parent.mkdir(parents=True)
    book.write_text('name = "Acme"\ndomains = ["acme.example"]\nreply_to = ["a@acme.example"]\n')
    os.utime(book, (OLD, OLD))
    config = (ROOT / "config.toml").read_text()
    (tmp_path / "config.toml").write_text(config.replace("\nshipped = true", "\nshipped = false"))
    return tmp_path


def case_of_acme(folder: Path) -> None:
    """A letter left, and they are silent since."""
    key, ticket = CaseKey("acme", "gisela.w@kahlo.example"), TicketCode("otrs", "2026112012345678")
    mail = Exchange("in", "<1@acme.example>", key, LONG_AGO, ticket, "catch-all", "1", decision="send")
    letter = Exchange(
        "out", "<replybot.1@kahlo.example>", key, LONG_AGO, ticket, "catch-all", answers=mail.message_id, step="notice",
        envelope=Envelope(key.address, "a@acme.example"), outcome=Outcome.SENT, raw=b"Subject: x\r\n\r\n", kept=True,
    )  # fmt: skip
    with closing(open_ledger(f"sqlite:///{folder}/var/ledger.db")) as ledger:
        ledger.record([mail, letter])


@pytest.mark.parametrize("words", [("--version",), ("--help",)])
def test_version_and_help_load_nothing_but_the_command_line(tmp_path: Path, words: tuple[str, ...]) -> None:
    found = loaded(tmp_path, *words)
    assert not found & {*HEAVY, *ROOMS, "sqlite3", "tomli", "traceback", "hashlib", "json"}
    assert {name for name in found if re.fullmatch(r"replybot[\w.]*", name)} == {
        "replybot", "replybot.cli", "replybot.cli.lazy", "replybot.cli.words", "replybot.errors",
    }  # fmt: skip


def test_a_run_on_a_maildir_with_nothing_new_loads_nothing_of_what_mail_needs(room: Path) -> None:
    first = loaded(room, "run", "--now", NOW)
    assert {*ROOMS[:2], "pydantic", "replybot.settings.config"} <= first, "there was mail"
    index = room / "var" / "playbooks.index"
    assert index.exists()
    case_of_acme(room)
    assert "replybot.pursue" in loaded(room, "run", "--now", NOW), "there is a case, and nobody has looked"
    again = loaded(room, "run", "--now", NOW)
    assert not again & {*HEAVY, *ROOMS}


def test_when_something_is_due_again_a_run_loads_what_it_needs(room: Path) -> None:
    loaded(room, "run", "--now", NOW)
    case_of_acme(room)
    loaded(room, "run", "--now", NOW)
    due = loaded(room, "run", "--now", "2026-12-05T12:00:00+00:00")
    assert {"replybot.pursue", "replybot.core.fold", "replybot.say", "replybot.cli.tell"} <= due
