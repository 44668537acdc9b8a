"""`playbook lint` and `playbook schema` as an owner, an editor and a program call them."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from replybot.cli import start
from tests.journeys.conftest import Room

NOW = "2026-11-28"
"""The day of these lints: what was checked then is fresh."""

FAULTY = 'name = "Acme"\ndomains = ["acme.example"]\nreply_to = ["no-reply@acme.example"]\nlaw = "dsgvo"\n'


def faulty(folder: Path, text: str = FAULTY) -> Path:
    file = folder / "acme" / "playbook.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def test_all_is_in_order(room: Room) -> None:
    said = room.replybot("playbook", "lint", "--now", NOW)
    assert (said.code, said.out, said.err) == (0, "All playbooks are in order.\n", "")
    for form in ("json", "editor"):
        said = room.replybot("playbook", "lint", "--now", NOW, "--format", form)
        assert (said.code, said.out, said.err) == (0, "", "")


def test_everything_wrong_is_said_at_once_file_by_file_one_sentence_a_line(room: Room) -> None:
    file = faulty(room.folder / "playbooks")
    said = room.replybot("playbook", "lint", "--now", NOW)
    assert said.code == 2
    assert said.out.splitlines() == [
        f"In {file}:",
        "Advice for line 1: there is no example. Remedy: bring a mail that is answered and one that is not: "
        '[[example]] with mail = "…" and expect.',
        "Advice for line 3, reply_to: says of itself that nobody reads it (no-reply@acme.example). Remedy: write the "
        "address that is read, or remove it.",
        'Error in line 4, law: "dsgvo" is not known here. Remedy: allowed: "gdpr", "uk", "ch", "neutral".',
    ]
    assert said.err == "Errors: 1. Advice: 2.\n"


def test_an_editor_gets_the_form_of_compilers(room: Room) -> None:
    file = faulty(room.folder / "playbooks")
    said = room.replybot("playbook", "lint", "--now", NOW, "--format", "editor")
    assert said.code == 2
    form = re.compile(r"(?P<file>[^:]+):(?P<line>\d+):(?P<column>\d+): (?P<severity>error|warning): (?P<message>.+)")
    found = [form.fullmatch(line) for line in said.out.splitlines()]
    assert [(m["file"], m["line"], m["column"], m["severity"]) for m in found if m] == [
        (str(file), "1", "1", "warning"), (str(file), "3", "13", "warning"), (str(file), "4", "1", "error"),
    ]  # fmt: skip
    assert all(found)


def test_a_program_gets_each_finding_as_an_object(room: Room) -> None:
    file = faulty(room.folder / "playbooks")
    said = room.replybot("playbook", "lint", "--now", NOW, "--format", "json")
    *_others, last = map(json.loads, said.out.splitlines())
    assert last == {
        "file": str(file),
        "line": 4,
        "column": 1,
        "kind": "error",
        "key": "law",
        "message": '"dsgvo" is not known here',
        "remedy": 'allowed: "gdpr", "uk", "ch", "neutral"',
    }


def test_one_playbook_is_looked_at_alone_by_its_file_or_folder(room: Room) -> None:
    faulty(room.folder / "playbooks")
    other = room.folder / "playbooks" / "nordstern"
    for path in (other, other / "playbook.toml"):
        assert room.replybot("playbook", "lint", "--now", NOW, str(path)).code == 0
    said = room.replybot("playbook", "lint", "--now", NOW, str(room.folder / "playbooks" / "acme"))
    assert (said.code, said.err) == (2, "Errors: 1. Advice: 2.\n")


def test_what_overlaps_with_the_configs_playbooks_is_found_though_one_was_named(room: Room) -> None:
    text = (room.folder / "playbooks" / "nordstern" / "playbook.toml").read_text()
    file = room.folder / "drafts" / "polar" / "playbook.toml"
    file.parent.mkdir(parents=True)
    file.write_text(text.replace("Nordstern Computer", "Polar"))
    shutil.copytree(room.folder / "playbooks" / "nordstern" / "examples", file.parent / "examples")
    said = room.replybot("playbook", "lint", "--now", NOW, str(file.parent), "--format", "json")
    keys = {json.loads(line)["key"] for line in said.out.splitlines()}
    assert said.code == 2 and keys >= {"domains", "reply_to"}


def test_without_a_config_a_playbook_can_still_be_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.delenv("REPLYBOT_CONFIG", raising=False)
    file = faulty(tmp_path / "mine")
    assert start(["playbook", "lint", "--now", NOW, "mine"]) == 2
    assert "Error in line 4" in capsys.readouterr().out
    assert start(["playbook", "lint", "--now", NOW]) == 2
    assert "There is no config file" in capsys.readouterr().err
    (tmp_path / "config.toml").write_text("[owner")
    assert start(["playbook", "lint", "--now", NOW, str(file)]) == 2
    caught = capsys.readouterr()
    assert "Error in line 4" in caught.out and "config.toml is wrong, so its playbooks were not compared" in caught.err
    assert start(["--config", "config.toml", "playbook", "lint", "--now", NOW, str(file)]) == 2
    assert "Error in line 4" not in capsys.readouterr().out


def test_a_path_that_is_none_is_said(room: Room) -> None:
    said = room.replybot("playbook", "lint", "--now", NOW, str(room.folder / "none"))
    assert said.code == 2 and "there is no such file or folder" in said.err
    (room.folder / "empty").mkdir()
    said = room.replybot("playbook", "lint", "--now", NOW, str(room.folder / "empty"))
    assert said.code == 2 and "holds no playbook" in said.err


def test_foreign_signs_in_a_playbook_never_reach_the_terminal(room: Room) -> None:
    faulty(room.folder / "playbooks", FAULTY + 'step = [{ name = "\\u202e\\u001b[31m", on = "\\u001b]0;x\\u0007" }]\n')
    for form in ("text", "editor"):
        out = room.replybot("playbook", "lint", "--now", NOW, "--format", form).out
        assert "\x1b" not in out and "\u202e" not in out and "\x07" not in out


def test_the_schema_is_printed_and_written_beside_the_playbooks_and_the_config(room: Room) -> None:
    said = room.replybot("playbook", "schema")
    assert said.code == 0 and json.loads(said.out)["title"] == "A playbook of replybot"
    assert json.loads(room.replybot("playbook", "schema", "--for", "config").out)["$id"].endswith("config")
    file = room.folder / "playbooks" / "playbook.schema.json"
    assert file.read_text() == said.out  # as it comes along
    file.unlink()
    told = room.replybot("playbook", "schema", "--write")
    assert told.code == 0 and told.out.startswith(f"Written: {file}\n") and "#:schema ../playbook.schema" in told.out
    assert file.read_text() == said.out
    assert f"{file} is as it should be." in room.replybot("playbook", "schema", "--write").out
    told = room.replybot("playbook", "schema", "--for", "config", "--write")
    assert (room.folder / "config.schema.json").exists() and "#:schema ./config.schema.json" in told.out
    file.write_text("{}")
    told = room.replybot("playbook", "schema", "--write")
    assert told.code == 2 and "move it away" in told.err and file.read_text() == "{}"
