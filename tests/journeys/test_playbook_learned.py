"""`playbook learned`: what the cases taught is offered as changes to the file, and written only by the owner's word."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from replybot.core.case import CaseKey, Exchange, Heard
from replybot.core.codes import TicketCode
from replybot.core.witness import Evidence
from replybot.ledger import open_ledger
from tests.build import NOW, letter
from tests.journeys.conftest import Room

WHEN = ("--now", NOW.isoformat())
FIRST = NOW - timedelta(days=60)
NORD = "nordstern-computer.example"
PROVEN = Evidence("aligned", "your mail server says: {value}", "dmarc=pass")


def history() -> Iterator[Exchange]:
    """Seven cases: four letters with the mark, unanswered; three that a person let go, answered."""
    for number in range(7):
        key = CaseKey("nordstern", f"h.albers{number}@kahlo.example")
        ticket = TicketCode("otrs", f"202611171000{number}886")
        by_hand = number > 3
        yield letter(
            case=key, at=FIRST, ticket=ticket, message_id=f"<replybot.{number}@kahlo.example>", released=by_hand
        )
        if by_hand:
            named = {"redirect_address": f"privatkunden.datenschutz@{NORD}"} if number == 4 else {}
            person = {"redirect_address": f"ilka.brodersen@{NORD}"} if number == 5 else named
            yield Exchange(
                way="in",
                message_id=f"<answer.{number}@{NORD}>",
                case=key,
                at=FIRST + timedelta(days=number),
                sender=f"kundenservice@mail.{NORD}" if number == 6 else f"service@{NORD}",
                decision="file",
                answer=Heard("redirect_contact" if person else "interim_reply", "automatic", items=person),
                evidence=PROVEN,
            )


@pytest.fixture
def learning(room: Room) -> Room:
    ledger = open_ledger(f"sqlite:///{room.folder}/var/ledger.db", create=True)
    ledger.record(list(history()))
    ledger.close()
    return room


def book(room: Room) -> Path:
    return room.folder / "playbooks" / "nordstern" / "playbook.toml"


def learned(room: Room, *words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(room.replybot("playbook", "learned", *words, *WHEN, "--format", "json").out)
    return found


def test_facts_and_their_change_are_shown_and_nothing_is_written(learning: Room) -> None:
    before = book(learning).read_bytes()
    out = learning.replybot("playbook", "learned", "nordstern", *WHEN).out
    lines = out.splitlines()
    assert lines[0] == "Nordstern Computer. Cases: 7, letters: 7, answers: 3."
    offered = "Learned, and offered: none of 4 letters with the mark was answered, but of 3 that you released 3."
    assert offered in lines
    assert "Learned: days until they answer: 5 as a rule, 6 at the most; cases: 3." in lines
    assert '+mark = "none"' in lines and f'+domains = ["{NORD}", "mail.{NORD}"]' in lines
    assert lines[-2] == "To write it: replybot playbook learned nordstern --apply"
    assert book(learning).read_bytes() == before


def test_a_person_of_the_company_is_named_nowhere(learning: Room) -> None:
    out = learning.replybot("playbook", "learned", "nordstern", *WHEN).out
    assert "Learned: addresses that name a person, and are left out: 1." in out
    assert "brodersen" not in out and "h.albers" not in out


def test_what_is_applied_is_in_the_file_and_its_comments_are_too(learning: Room) -> None:
    before = book(learning).read_text()
    said = learning.replybot("playbook", "learned", "nordstern", "--apply", *WHEN)
    assert said.code == 0 and f"Written: {book(learning)}" in said.out
    after = book(learning).read_text()
    assert [line for line in before.splitlines() if line.startswith("#")] == [
        line for line in after.splitlines() if line.startswith("#")
    ]
    read = tomllib.loads(after)
    assert read["mark"] == "none" and read["domains"] == [NORD, f"mail.{NORD}"]
    assert read["contact"][-1]["role"] == "officer"
    assert read["contact"][-1]["address"] == f"privatkunden.datenschutz@{NORD}"
    assert learning.replybot("playbook", "list").code == 0


def test_what_was_applied_is_not_offered_again(learning: Room) -> None:
    learning.replybot("playbook", "learned", "nordstern", "--apply", *WHEN)
    once = book(learning).read_bytes()
    said = learning.replybot("playbook", "learned", "nordstern", "--apply", *WHEN)
    assert said.code == 0 and "Written" not in said.out and "Learned, and offered" not in said.out
    assert book(learning).read_bytes() == once


def test_the_json_is_one_object_a_company(learning: Room) -> None:
    found = learned(learning)
    assert (found["company"], found["cases"], found["letters"], found["answers"]) == ("nordstern", 7, 7, 3)
    assert {one["kind"] for one in found["learned"]} == {"contact", "domains", "reply_to", "mark", "days", "people"}
    mark = next(one for one in found["learned"] if one["kind"] == "mark")
    assert mark["change"] == {"key": "mark", "value": "none", "table": None}
    assert found["diff"].startswith("--- ") and found["applied"] is False
    assert learned(learning, "nordstern", "--apply")["applied"] is True


def test_a_playbook_that_comes_with_the_program_is_not_written(learning: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = learning.folder / "elsewhere"
    (learning.folder / "playbooks").rename(shipped)
    (learning.folder / "playbooks").mkdir()
    monkeypatch.setattr("replybot.settings.shipped.shipped", lambda name: shipped)
    before = (shipped / "nordstern" / "playbook.toml").read_bytes()
    out = learning.replybot("playbook", "learned", "nordstern", *WHEN).out
    command = f"replybot playbook export nordstern --to {learning.folder / 'playbooks'}"
    assert command in out
    said = learning.replybot("playbook", "learned", "nordstern", "--apply", *WHEN)
    assert said.code == 2 and command in said.err
    assert (shipped / "nordstern" / "playbook.toml").read_bytes() == before


def test_apply_wants_a_name(learning: Room) -> None:
    said = learning.replybot("playbook", "learned", "--apply")
    assert said.code == 2 and "--apply wants the name of one playbook" in said.err


def test_a_name_that_is_not_there_is_told_with_the_one_that_may_be_meant(room: Room) -> None:
    said = room.replybot("playbook", "learned", "nordsten")
    assert said.code == 2 and 'did you mean "nordstern"?' in said.err


def test_without_cases_there_is_nothing_to_learn(room: Room) -> None:
    assert room.replybot("playbook", "learned").out == "There is no case yet of a company that has a playbook.\n"
    assert "Nothing was learned from them yet." in room.replybot("playbook", "learned", "nordstern").out


def test_a_change_that_the_file_refuses_is_told_and_the_others_are_offered(learning: Room) -> None:
    text = book(learning).read_text()
    book(learning).write_text(text.replace(f'domains = ["{NORD}"]', f'domains = ["""{NORD}"""]'))
    out = learning.replybot("playbook", "learned", "nordstern", *WHEN).out
    assert "Cannot be written into the file: " in out and '+mark = "none"' in out
