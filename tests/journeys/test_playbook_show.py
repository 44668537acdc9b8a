"""`playbook show` and `playbook export`: a playbook as the program sees it, and a copy without anything of a case."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.conftest import Room

WHEN = ("--now", "2026-11-24T10:00:00+00:00")


def book(room: Room, name: str = "nordstern") -> Path:
    return room.folder / "playbooks" / name / "playbook.toml"


def shown(room: Room, *words: str) -> dict[str, Any]:
    said = room.replybot("playbook", "show", "nordstern", *words, *WHEN, "--format", "json")
    assert said.code == 0, said
    found: dict[str, Any] = json.loads(said.out)
    return found


def change(room: Room, old: str, new: str) -> None:
    text = book(room).read_text()
    assert old in text, old
    book(room).write_text(text.replace(old, new))


# show


def test_every_value_says_where_it_is_from(room: Room) -> None:
    change(room, 'systems = ["otrs"]', 'platform = "otrs"\naccept = ["precedence: bulk"]')
    change(room, 'release = "unattended"\n', "")
    found = shown(room)
    assert found["platform"]["key"] == "otrs" and found["own"] is True
    assert found["codes"][0]["system"] == "otrs" and found["codes"][0]["by"] == "platform"
    assert found["release"] == {"value": "ask", "by": "config"}
    assert found["mark"] == {"value": "auto-replied", "by": "default"}
    assert found["language"] == {"value": "de", "by": "playbook"}
    assert {"mark": "precedence: bulk", "by": "playbook"} in found["accept"]


def test_codes_come_with_an_example_of_each_form(room: Room) -> None:
    change(room, 'systems = ["otrs"]', r"""codes = ['Vorgang#(?P<code>\d{16})', '\bNC-(?P<code>\d{6})\b']""")
    first, second = shown(room)["codes"]
    assert first["example"] == "Wie war Ihre Reparatur? [Vorgang#2026111710003886]", "of its own examples"
    assert second["example"] == "NC-204817", "made up"


def test_the_ladder_has_its_clocks_in_days_and_says_whose_they_are(room: Room) -> None:
    steps = {one["step"]: one for one in shown(room)["steps"]}
    assert list(steps) == ["notice", "second", "reminder", "officer", "complaint"]
    assert steps["reminder"]["due"] == [{"days": 14, "from": "first letter"}] and steps["reminder"]["by"] == "config"
    own = '[[step]]\nname = "reminder"\non = "silence"\nafter = "21d"\nby = "36h"\n\n[[step]]\nname = "notice"'
    change(room, '[[step]]\nname = "notice"', own)
    reminder = next(one for one in shown(room)["steps"] if one["step"] == "reminder")
    assert reminder["due"] == [{"days": 21, "from": "last letter"}, {"days": 1.5, "from": "first letter"}]
    assert reminder["by"] == "playbook"


def test_contacts_and_sources_are_as_old_as_they_are(room: Room) -> None:
    text = book(room).read_text()
    start = text.index("checked = ", text.index("[[contact]]"))
    book(room).write_text(f'{text[:start]}checked = 2026-11-14\nconfidence = "low"\n# {text[start:]}')
    contact = shown(room)["contacts"][0]
    assert (contact["days"], contact["confidence"], contact["role"]) == (10, "low", "complaints")
    out = room.replybot("playbook", "show", "nordstern", *WHEN).out
    assert "Checked on 2026-11-14, 10 days ago. It is unsure." in out


def test_it_is_read_one_fact_a_line(room: Room) -> None:
    lines = room.replybot("playbook", "show", "nordstern", *WHEN).out.splitlines()
    for line in (
        "Nordstern Computer, short name nordstern.",
        "It sends from: nordstern-computer.example.",
        "Release: letters leave unattended, by the playbook.",
        "Step reminder: 14 days after the first letter, by the config, into the ticket.",
        "Example examples/feedback.eml: send notice.",
    ):
        assert line in lines
    assert not [line for line in lines if line.startswith(" ") or "{by}" in line]
    assert any(line.startswith("Letter notice (de) begins: Ihre Nachricht ist bei") for line in lines)


def test_the_letters_are_shown_whole_to_who_asks(room: Room) -> None:
    out = room.replybot("playbook", "show", "nordstern", "--letter", *WHEN).out
    assert "Letter notice (de):\nFalsche E-Mail-Adresse" in out and "Mit freundlichen Grüßen" in out
    assert "{{ address }}" in out and "{{ dpo_term }}" not in out
    assert "Mit freundlichen Grüßen" in shown(room, "--letter")["letters"][0]["text"]


def test_cases_are_counted(room: Room) -> None:
    room.replybot("run", *WHEN)
    assert shown(room)["cases"]["cases"] == 1
    assert "Cases: 1, letters: 1, answers: 1." in room.replybot("playbook", "show", "nordstern", *WHEN).out


def test_every_playbook_can_be_shown(room: Room) -> None:
    for folder in sorted((room.folder / "playbooks").glob("*/playbook.toml")):
        said = room.replybot("playbook", "show", folder.parent.name, *WHEN)
        assert said.code == 0 and said.out, said


def test_a_playbook_that_is_not_there_is_no_playbook(room: Room) -> None:
    assert room.replybot("playbook", "show", "nordsten").code == 2


# export


def test_a_copy_is_the_same_playbook_again(room: Room) -> None:
    said = room.replybot("playbook", "export", "nordstern", "--to", str(room.folder / "shared"))
    assert said.code == 0 and f"Copied: Nordstern Computer, into {room.folder / 'shared' / 'nordstern'}" in said.out
    copy, here = room.folder / "shared" / "nordstern", book(room).parent
    for file in (f for f in here.rglob("*") if f.is_file()):
        assert (copy / file.relative_to(here)).read_bytes() == file.read_bytes()
    assert 'It says release = "unattended"' in said.out
    assert room.replybot("playbook", "test", str(copy)).code == 0


def test_nothing_is_written_over(room: Room) -> None:
    said = room.replybot("playbook", "export", "nordstern", "--to", str(room.folder / "playbooks"))
    assert said.code == 2 and "is there already" in said.err


def test_an_example_that_is_a_mail_of_the_owners_is_left_out(room: Room) -> None:
    stray = next((room.folder / "replybot" / "sample" / "Maildir" / "new").glob("*.11.sample"))
    (book(room).parent / "examples" / "real.eml").write_bytes(stray.read_bytes())
    change(
        room,
        "# A person asks for feedback",
        '# Real.\n[[example]]\nmail = "examples/real.eml"\nexpect = "hold"\n\n# A person asks for feedback',
    )
    room.replybot("run", *WHEN)
    said = room.replybot("playbook", "export", "nordstern", "--to", str(room.folder / "shared"))
    assert said.code == 0, said
    assert "Left out: examples/real.eml: it is a mail that you got: it stands in your ledger." in said.out
    copy = room.folder / "shared" / "nordstern"
    assert not (copy / "examples" / "real.eml").exists() and "real.eml" not in (copy / "playbook.toml").read_text()
    assert (copy / "examples" / "feedback.eml").exists()
    assert room.replybot("playbook", "test", str(copy)).code == 0


def test_a_comment_that_holds_a_code_of_a_case_is_named_and_nothing_is_copied(room: Room) -> None:
    room.replybot("run", *WHEN)
    change(room, 'language = "de"', '# as in 2026111810004217\nlanguage = "de"')
    number = book(room).read_text().splitlines().index("# as in 2026111810004217") + 1
    said = room.replybot("playbook", "export", "nordstern", "--to", str(room.folder / "shared"))
    assert said.code == 2 and f"{book(room)}:{number}: it holds the code of a ticket of your cases" in said.err
    assert not (room.folder / "shared").exists() or not list((room.folder / "shared").iterdir())


def test_the_owners_own_domain_goes_nowhere(room: Room) -> None:
    room.change('domains = ["kahlo.example"]', 'domains = ["kahl-familie.de"]')
    room.change('trusted_authserv_ids = ["mx.kahlo.example"]', "trusted_authserv_ids = []")
    room.change('addresses = ["jonas@*", "post@kahlo.example", "liste@kahlo.example"]', "addresses = []")
    file = book(room).parent / "examples" / "feedback.eml"
    file.write_text(file.read_text().replace("h.albers@kahlo.example", "h.albers@kahl-familie.de"))
    said = room.replybot("playbook", "export", "nordstern", "--to", str(room.folder / "shared"))
    assert "Left out: examples/feedback.eml: it holds a domain of yours: kahl-familie.de." in said.out


def test_what_only_a_person_can_judge_is_said(room: Room) -> None:
    said = room.replybot("playbook", "export", "nordstern", "--to", str(room.folder / "shared"))
    assert "See that they are invented, in examples/feedback.eml: names" in said.out


def test_an_example_outside_of_the_folder_stays_there(room: Room) -> None:
    (room.folder / "playbooks" / "other.eml").write_text((book(room).parent / "examples" / "feedback.eml").read_text())
    change(room, 'mail = "examples/feedback.eml"', 'mail = "../other.eml"')
    said = room.replybot("playbook", "export", "nordstern", "--to", str(room.folder / "shared"))
    assert said.code == 2 and "lies outside of the playbook's folder" in said.err
    assert list((room.folder / "shared").iterdir()) == []


@pytest.mark.parametrize("command", ["show", "learned", "export"])
def test_each_command_explains_itself(room: Room, command: str) -> None:
    said = room.replybot("playbook", command, "--help")
    assert said.code == 0 and "Example:" in said.out
