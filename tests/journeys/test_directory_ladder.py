"""The directory and the contact ladder: an address that only the directory knows is offered, with where it is from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.journeys.conftest import Room, room

__all__ = ["room"]

RECORD = {
    "slug": "nordstern-computer",
    "name": "Nordstern Computer GmbH",
    "relevant-countries": ["de"],
    "address": "Werkstraße 1\n09998 Bruchmühl\nDeutschland",
    "email": "privacy@nordstern-holding.example",
    "web": "https://www.nordstern-computer.example/",
    "sources": ["https://www.nordstern-computer.example/privacy"],
    "quality": "verified",
}


@pytest.fixture
def silent(room: Room) -> Room:
    """The sample, whose company has no contact in its playbook but stands in the directory."""
    book = room.folder / "playbooks" / "nordstern" / "playbook.toml"
    text = book.read_text()
    start, end = text.index("[[contact]]"), text.index("# What to say.")
    book.write_text(text[:start] + text[end:])
    data = room.folder / "companies.jsonl"
    data.write_text(json.dumps(RECORD) + "\n")
    assert room.replybot("directory", "import", str(data), "--date", "2026-07-21").code == 0
    for day in ("2026-11-28", "2026-12-13", "2026-12-28"):
        said = room.replybot("run", "--now", f"{day}T12:00:00+00:00")
        assert said.code == 0, said.err
    return room


def test_the_letter_to_the_officer_waits_with_the_source_of_its_address(silent: Room) -> None:
    said = silent.replybot("todo", "--now", "2026-12-28T12:30:00+00:00")
    assert "To: privacy@nordstern-holding.example" in said.out
    (why,) = [line for line in said.out.splitlines() if "the directory names" in line]
    assert "privacy@nordstern-holding.example is from: " in why
    assert "record nordstern-computer" in why
    shown = silent.replybot("case", "show", "1", "--now", "2026-12-28T12:30:00+00:00").out
    assert "record nordstern-computer" in shown
    assert not [letter for letter in silent.letters() if b"nordstern-holding" in letter.read_bytes()]


def test_the_owners_yes_sends_it_there(silent: Room) -> None:
    tasks = [json.loads(line) for line in silent.replybot("todo", "--format", "json").out.splitlines()]
    (number,) = [task["id"] for task in tasks if task["kind"] == "further"]
    assert silent.replybot("release", str(number), "--now", "2026-12-28T13:00:00+00:00").code == 0
    assert [letter for letter in silent.letters() if b"To: privacy@nordstern-holding.example" in letter.read_bytes()]


def test_a_directory_that_is_broken_hinders_no_run_and_doctor_names_it(room: Room) -> None:
    (room.folder / "var").mkdir()
    (room.folder / "var" / "directory.db").write_bytes(b"not a directory at all" * 300)
    assert room.replybot("run").code == 0
    said = room.replybot("doctor")
    assert said.code == 1
    assert "directory.db" in said.out


def test_doctor_tells_what_the_directory_holds(silent: Room) -> None:
    (line,) = [one for one in silent.replybot("doctor").out.splitlines() if one.startswith("Directory: ")]
    assert "2026-07-21" in line


def test_the_configs_place_of_the_directory_counts(room: Room, tmp_path: Path) -> None:
    data = room.folder / "companies.jsonl"
    data.write_text(json.dumps(RECORD) + "\n")
    room.change('path = "var/directory.db"', 'path = "elsewhere/companies.db"')
    assert room.replybot("directory", "import", str(data)).code == 0
    assert (room.folder / "elsewhere" / "companies.db").is_file()
