"""The guide of the playbooks says what happens: its commands are run, and its screen is compared line by line."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import tomli

from replybot.cli import start
from replybot.settings.playbook_tables import ContactTable, ExampleTable, PlaybookTable, SourceTable, StepTable
from tests.journeys.conftest import ROOT, Room, room

__all__ = ["room"]

GUIDE = (ROOT / "playbooks" / "README.md").read_text()


def transcript() -> list[tuple[list[str], list[str]]]:
    """Each command of the guide, as words, with the lines that it is said to print."""
    (block,) = re.findall(r"```\n(\$ replybot .*?)```", GUIDE, re.DOTALL)
    found: list[tuple[list[str], list[str]]] = []
    for line in block.splitlines():
        if line.startswith("$ replybot "):
            found.append((shlex.split(line.removeprefix("$ replybot ")), []))
        else:
            found[-1][1].append(line)
    return found


def printed_as(said: list[str], shown: list[str]) -> bool:
    """Is this what is shown? A line of "…" alone stands for any lines, and within a line for anything."""
    whole = "".join("(?:.*\n)*" if line == "…" else ".*".join(map(re.escape, line.split("…"))) + "\n" for line in shown)
    return re.fullmatch(whole, "\n".join((*said, ""))) is not None


def test_three_commands_lead_from_a_mail_to_a_tested_playbook_and_its_letter(
    room: Room, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not (ROOT / "playbooks" / "fjordpost").exists(), "the company of the guide is not shipped"
    monkeypatch.chdir(room.folder)
    commands = transcript()
    assert [words[:2] for words, _ in commands] == [["playbook", "new"], ["playbook", "test"], ["preview"]]
    for words, shown in commands:
        assert start(words) == 0
        said = capsys.readouterr().out.strip("\n").splitlines()
        while shown and not shown[-1]:
            shown.pop()
        assert printed_as(said, shown), "\n".join(said)
    text = "\n".join(said)
    assert "To: support@fjordpost.example" in text, "the letter that waits is shown"
    assert start(["playbook", "lint", "playbooks/fjordpost"]) == 0


def test_a_screen_that_differs_is_noticed() -> None:
    assert printed_as(["a 12 b", "c"], ["a … b", "…"])
    assert not printed_as(["a 12 x", "c"], ["a … b", "…"])
    assert not printed_as(["a", "b"], ["a"])


@pytest.mark.parametrize("table", [PlaybookTable, ContactTable, SourceTable, StepTable, ExampleTable])
def test_every_key_of_a_playbook_is_explained(table: type) -> None:
    missing = [key for key in table.model_fields if not re.search(rf"`\[{{0,2}}{key}\b", GUIDE)]  # type: ignore[attr-defined]
    assert missing == []


def test_the_invented_company_shows_every_key() -> None:
    text = (ROOT / "playbooks" / "nordstern" / "playbook.toml").read_text()
    missing = [key for key in PlaybookTable.model_fields if not re.search(rf"(?m)^(?:# )?\[{{0,2}}{key}\b", text)]
    assert missing == []


def test_the_guide_names_no_platform_that_there_is_not() -> None:
    (line,) = re.findall(r"one of those in `platforms`: ((?:`[a-z]+`,?\s*)+)", GUIDE)
    named = re.findall(r"`([a-z]+)`", line)
    there = {file.stem for file in (ROOT / "playbooks" / "platforms").glob("*.toml")}
    assert named and set(named) <= there


def test_the_example_of_a_pattern_in_the_guide_is_a_sound_one(tmp_path: Path) -> None:
    (codes,) = re.findall(r"`(codes = \[[^`]*\])`", GUIDE)
    (pattern,) = tomli.loads(codes)["codes"]
    found = re.search(pattern, "Your case FJ-204518")
    assert found is not None
    assert found["code"] == "204518"
