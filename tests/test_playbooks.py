"""Every shipped playbook brings its own examples; each gets the decision that it names, through the real decision."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import tomli

from tests.journeys.conftest import ROOT, Room, room

__all__ = ["room"]

BOOKS = sorted((ROOT / "playbooks").glob("*/playbook.toml"))
EXAMPLES = [
    pytest.param(
        book.parent / example["mail"], example["expect"], id=f"{book.parent.name}-{Path(example['mail']).stem}"
    )
    for book in BOOKS
    for example in tomli.loads(book.read_text())["example"]
]


@pytest.mark.parametrize(("mail", "expect"), EXAMPLES)
def test_an_example_gets_the_decision_that_its_playbook_names(room: Room, mail: Path, expect: str) -> None:
    found = json.loads(
        room.replybot("explain", "--format", "json", "--now", "2026-11-23T12:00:00+00:00", str(mail)).out
    )
    decision, _, step = expect.partition(" ")
    assert found["decision"] == decision, found
    assert not step or found["reply"]["step"] == step


@pytest.mark.parametrize("book", BOOKS, ids=lambda p: p.parent.name)
def test_a_playbook_of_a_real_company_waits_for_a_person(book: Path) -> None:
    read = tomli.loads(book.read_text())
    invented = all(domain.endswith((".example", ".test")) for domain in read["domains"])
    assert invented or read["release"] == "ask"
    assert all(contact["source"] and contact["checked"] for contact in read.get("contact", []))
