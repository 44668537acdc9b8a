"""An owner tries a playbook: its examples go through the real decision, and what differs is told in words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from replybot.cli import start
from tests.journeys.conftest import ROOT, Room, room

__all__ = ["room"]


@pytest.fixture
def book(room: Room) -> Path:
    """The playbook of the sample, in the owner's own folder."""
    return room.folder / "playbooks" / "nordstern" / "playbook.toml"


def change(book: Path, old: str, new: str) -> None:
    text = book.read_text()
    assert old in text
    book.write_text(text.replace(old, new, 1))


def test_examples_that_fit_are_one_line(room: Room, book: Path) -> None:
    said = room.replybot("playbook", "test", "nordstern")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "nordstern: as expected. Examples: 3.",
        "Playbooks: 1. Examples: 3, of which not as expected: 0.",
    ]


def test_all_shipped_playbooks_are_as_expected(room: Room) -> None:
    said = room.replybot("playbook", "test")
    assert said.code == 0, said.out
    assert "not as expected: 0." in said.out


@pytest.mark.parametrize(
    ("old", "new", "differs"),
    [
        ('expect = "send notice"', 'expect = "hold"', "decision: expected hold, found send."),
        ('expect = "send notice"', 'expect = "skip"', "decision: expected skip, found send."),
        ('expect = "send notice"', 'expect = "send notice"\ncompany = "other"', "company: expected other, found nord"),
        ('expect = "send notice"', 'expect = "send notice"\ncode = "4711"', "code: expected 4711, found 2026"),
        ('expect = "file"', 'expect = "file"\nheld_by = ["burst"]', "held_by: expected burst, found "),
        ('systems = ["otrs"]', 'systems = ["rt"]', "decision: expected send, found file."),
        ('release = "unattended"', 'release = "ask"', "decision: expected send, found hold."),
    ],
)
def test_what_differs_is_told_key_by_key(room: Room, book: Path, old: str, new: str, differs: str) -> None:
    change(book, old, new)
    said = room.replybot("playbook", "test", "nordstern")
    assert said.code == 1
    assert any(line.startswith(differs) for line in said.out.splitlines()), said.out
    assert "not as expected: 1." in said.out


def test_a_step_that_is_not_said_differs(room: Room, book: Path) -> None:
    change(
        book,
        '[[step]]\nname = "notice"',
        '[[step]]\nname = "first"\ntemplate = "first_reply"\n[[step]]\nname = "notice"',
    )
    said = room.replybot("playbook", "test", "nordstern")
    assert said.code == 1
    assert "step: expected notice, found first." in said.out


def test_what_holds_an_example_is_told_with_what_helps(room: Room, book: Path) -> None:
    change(book, 'reply_to = ["service@', 'reply_to = ["anders@')
    said = room.replybot("playbook", "test", "nordstern")
    assert said.code == 1
    assert (
        "Hold: a reply would go to service@nordstern-computer.example, which is not on the playbook's list" in said.out
    )
    assert "What you can do: if the address is the company's, add it to reply_to in the playbook" in said.out


def test_the_letter_is_shown_as_it_would_leave(room: Room, book: Path) -> None:
    said = room.replybot("playbook", "test", "nordstern", "--letter")
    assert "To: service@nordstern-computer.example" in said.out
    assert "Vorgang: 2026111710003886" in said.out
    assert said.out.count("the letter.") == 1


def test_json_is_one_object_an_example(room: Room, book: Path) -> None:
    change(book, 'expect = "send notice"', 'expect = "hold"')
    said = room.replybot("playbook", "test", "nordstern", "--format", "json")
    rows = [json.loads(line) for line in said.out.splitlines()]
    assert [row["as_expected"] for row in rows] == [False, True, True]
    assert rows[0]["differs"] == ["decision"]
    assert rows[0]["found"] == {
        "decision": "send", "step": "notice", "company": "nordstern", "code": "2026111710003886", "held_by": [],
    }  # fmt: skip
    assert rows[0]["letter"].startswith("Letter 1 of 1:")


def test_a_path_needs_no_config(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    for place in ("playbooks/nordstern", "playbooks/nordstern/playbook.toml", "playbooks"):
        assert start(["playbook", "test", str(ROOT / place)]) == 0
        assert "nordstern: as expected" in capsys.readouterr().out


def test_the_owners_config_changes_nothing_about_an_example(room: Room, book: Path) -> None:
    room.change("kahlo.example", "another.example")
    room.change("max_age", "# max_age")
    assert room.replybot("playbook", "test", "nordstern").code == 0


def test_trying_leaves_no_trace(room: Room) -> None:
    before = sorted(room.folder.rglob("*"))
    room.replybot("playbook", "test")
    assert sorted(room.folder.rglob("*")) == before


def test_a_name_that_is_no_playbooks_is_told_with_the_likeliest(room: Room) -> None:
    said = room.replybot("playbook", "test", "nordstem")
    assert said.code == 2
    assert 'did you mean "nordstern"?' in said.err


def test_a_wrong_playbook_is_told_and_the_others_are_tried(room: Room, book: Path) -> None:
    change(book, 'name = "Nordstern Computer"', 'nmae = "Nordstern Computer"')
    said = room.replybot("playbook", "test", "nordstern", "hp")
    assert said.code == 2
    assert 'did you mean "name"?' in said.err
    assert "hp: as expected." in said.out


def test_a_mail_that_goes_away_is_a_fault_and_no_crash(room: Room, book: Path) -> None:
    (book.parent / "examples" / "absence.eml").unlink()
    said = room.replybot("playbook", "test", "nordstern")
    assert said.code == 2
    assert "there is no such file" in said.err


def test_a_playbook_without_examples_says_that_nothing_was_tried(room: Room, book: Path) -> None:
    text = book.read_text()
    book.write_text(text[: text.index("[[example]]")])
    said = room.replybot("playbook", "test", "nordstern")
    assert said.code == 0
    assert "nordstern: it has no examples; nothing was tried." in said.out


def test_watching_tries_again_whenever_a_file_changes(room: Room, book: Path) -> None:
    env = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8", "LC_ALL": "C"}
    command = [
        sys.executable,
        "-m",
        "replybot",
        "--config",
        str(room.config),
        "playbook",
        "test",
        "nordstern",
        "--watch",
    ]
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True) as watching:
        assert watching.stdout is not None
        try:
            assert watching.stdout.readline() == "nordstern: as expected. Examples: 3.\n"
            watching.stdout.readline()
            change(book, 'expect = "send notice"', 'expect = "hold"')
            assert watching.stdout.readline().startswith("Changed, ")
            assert watching.stdout.readline() == "nordstern, examples/feedback.eml: not as expected.\n"
            assert watching.stdout.readline() == "decision: expected hold, found send.\n"
        finally:
            watching.terminate()
