"""What the owner gets to hear when something is wrong: one clear line, the right exit code, no traceback."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from replybot.cli import COMMANDS, start
from tests.journeys.conftest import Room


def one_line(text: str) -> str:
    lines = text.strip().splitlines()
    assert len(lines) == 1, text
    return lines[0]


def test_a_wrong_config_names_every_problem_with_its_line_and_nothing_is_done(room: Room) -> None:
    room.change('unknown_addresses = "stranger"', 'unknown_adresses = "stranger"')
    room.change('kind = "maildir"', 'kind = "mailder"')
    said = room.replybot("run")
    assert said.code == 2 and said.out == ""
    assert "unknown_adresses" in said.err and "unknown_addresses" in said.err and "maildir" in said.err
    assert said.err.count("config.toml:") >= 2
    assert not (room.folder / "var").exists()


def test_a_wrong_playbook_stops_everything_before_it_begins(room: Room) -> None:
    playbook = room.folder / "playbooks" / "nordstern" / "playbook.toml"
    playbook.write_text(playbook.read_text().replace("reply_to =", "replyto ="))
    said = room.replybot("run")
    assert said.code == 2 and "playbook.toml:" in said.err and "reply_to" in said.err
    assert not (room.folder / "var").exists()


def test_a_missing_config_is_told(room: Room) -> None:
    room.config.unlink()
    said = room.replybot("run")
    assert said.code == 2 and "config.toml" in said.err


def test_a_missing_mailbox_is_one_line(room: Room) -> None:
    room.change('path = "replybot/sample/Maildir"', 'path = "nowhere/Maildir"')
    said = room.replybot("run")
    assert said.code == 1 and "nowhere/Maildir" in one_line(said.err)


def test_an_unreadable_mailbox_is_one_line(room: Room) -> None:
    box = room.folder / "replybot" / "sample" / "Maildir" / "new"
    shutil.rmtree(box)
    box.write_text("no folder")
    said = room.replybot("run")
    assert said.code == 1 and "Maildir" in one_line(said.err)


def test_one_bad_mailbox_does_not_stop_the_other(room: Room) -> None:
    text = room.config.read_text()
    second = '\n[[mailbox]]\nname = "gone"\nkind = "maildir"\npath = "nowhere"\n'
    second += '[mailbox.transport]\nkind = "outbox"\npath = "o"\n'
    head, mark, tail = text.partition("\n[[mailbox]]\n")
    room.config.write_text(head + second + mark + tail)
    said = room.replybot("run")
    assert said.code == 1 and "gone" in one_line(said.err) and "Answered: Nordstern" in said.out


def test_a_second_run_at_the_same_time_leaves_with_3(room: Room) -> None:
    room.replybot("run")
    lock = room.folder / "var" / "ledger.db.lock"
    holder = subprocess.Popen(["flock", str(lock), "sleep", "30"])
    try:
        for _ in range(100):
            said = room.replybot("run")
            if said.code == 3:
                break
        assert said.code == 3 and one_line(said.err)
    finally:
        holder.terminate()
        holder.wait()


def test_a_ledger_that_is_no_ledger_is_one_line(room: Room) -> None:
    (room.folder / "var").mkdir()
    (room.folder / "var" / "ledger.db").write_bytes(
        b"this is no database at all, but long enough to look like one" * 40
    )
    said = room.replybot("run")
    assert said.code == 1 and "ledger.db" in one_line(said.err)
    assert room.letters() == []


@contextlib.contextmanager
def mounted(folder: Path, options: str) -> Iterator[None]:
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True, text=True)
    if done.returncode != 0:
        if os.environ.get("CI"):
            pytest.fail(f"no file system could be mounted: {done.stderr}")
        pytest.skip(f"needs root, to mount a small file system: {done.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def test_a_read_only_ledger_is_one_line_and_nothing_leaves(room: Room) -> None:
    var = room.folder / "var"
    var.mkdir()
    with mounted(var, "size=4m"):
        room.change('path = "var/outbox"', 'path = "outbox"')
        subprocess.run(["mount", "-o", "remount,ro", var], check=True)
        said = room.replybot("run")
        assert said.code == 1 and "var" in one_line(said.err)
    assert not (room.folder / "outbox").exists()


def test_a_full_disk_is_one_line_and_nothing_leaves_unrecorded(room: Room) -> None:
    var = room.folder / "var"
    var.mkdir()
    room.change('path = "var/outbox"', 'path = "outbox"')
    with mounted(var, "size=256k"):
        (var / "filler").write_bytes(b"x" * 200_000)
        said = room.replybot("run")
        assert said.code == 1 and "var" in one_line(said.err) and "disk is full" in said.err
        assert not (room.folder / "outbox" / "new").exists() or not list((room.folder / "outbox" / "new").iterdir())
        (var / "filler").unlink()
        shutil.rmtree(var / "ledger.db", ignore_errors=True)
    said = room.replybot("run")
    assert "Answered: Nordstern" in said.out
    assert len(list((room.folder / "outbox" / "new").iterdir())) == 1


def test_an_outbox_that_cannot_be_written_leaves_the_letter_for_the_next_run(room: Room) -> None:
    (room.folder / "var").mkdir()
    (room.folder / "var" / "outbox").write_text("a file stands in the way")
    said = room.replybot("run")
    assert said.code == 1 and "outbox" in one_line(said.err)
    assert "Left in the outbox for the next run: 1." in said.out
    (room.folder / "var" / "outbox").unlink()
    assert "Answered: Nordstern" in room.replybot("run").out
    assert len(room.letters()) == 1


def test_a_release_of_nothing_is_told(room: Room) -> None:
    said = room.replybot("release", "77")
    assert said.code == 2 and "77" in one_line(said.err)


def commands() -> list[list[str]]:
    found = [[name] for name, _place, _short in COMMANDS]
    found += [["case", "list"], ["case", "show"], ["playbook", "list"], ["playbook", "lint"]]
    return [*found, ["address", "mine"], ["address", "stranger"], ["address", "list"]]


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_every_command_answers_help_with_an_example(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert start([*words, "--help"]) == 0
    out = capsys.readouterr().out
    assert "Example:" in out and "replybot " + words[0] in out.split("Example:")[1]


def test_the_help_of_all_commands_names_each_and_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert start(["--help"]) == 0
    out = capsys.readouterr().out
    assert "Example:" in out and all(f"  {name}" in out for name, _place, _short in COMMANDS)


def test_an_unknown_command_or_option_is_the_command_lines_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert start(["preveiw"]) == 2
    assert "preview" in capsys.readouterr().err
    assert start(["run", "--dryrun"]) == 2
