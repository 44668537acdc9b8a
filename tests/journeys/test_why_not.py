"""`explain` says which playbooks nearly fit, `todo` gathers mails that wait for one; each with what helps."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.directory.made import company, lines
from tests.journeys.conftest import ROOT, Room

FEEDBACK = (ROOT / "playbooks" / "nordstern" / "examples" / "feedback.eml").read_text()
NOW = ("--now", "2026-11-24T10:00:00+00:00")


def stray(room: Room, name: str, domain: str, company: str = "Fjordpost", **more: str) -> Path:
    """The sample's ticket mail, as another company would send it."""
    text = FEEDBACK.replace("nordstern-computer.example", domain).replace("Nordstern Computer", company)
    for old, new in {"1795011640.300871": name.encode().hex(), "2026111710003886": "2026111710003999", **more}.items():
        text = text.replace(old, new)
    file = room.folder / f"{name}.eml"
    file.write_text(text)
    return file


def told(room: Room, *words: Any) -> str:
    said = room.replybot("explain", *map(str, words), *NOW)
    assert said.code == 0, said
    return said.out


def as_json(room: Room, *words: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(told(room, *words, "--format", "json"))
    return found


# explain


def test_without_a_playbook_the_nearest_is_told_in_one_line(room: Room) -> None:
    out = told(room, stray(room, "sub", "mail.nordstern-computer.example", "Nordstern Computer"))
    nearest = [line for line in out.splitlines() if line.startswith("Nearest is")]
    assert len(nearest) == 1 and "Nordstern Computer" in nearest[0] and "of the same organisation" in nearest[0]
    assert "playbook new" not in out, "it has a playbook, which only lacks the domain"


def test_why_not_says_what_mends_it(room: Room) -> None:
    out = told(room, stray(room, "sub", "mail.nordstern-computer.example", "Nordstern Computer"), "--why-not")
    assert "What you can do: your mail server vouches for mail.nordstern-computer.example" in out
    assert "No directory of companies was imported; replybot directory import --help says how that is done." in out


def test_what_it_lacks_is_told_of_a_mail_that_has_its_playbook(room: Room) -> None:
    other = {
        "Vorgang#2026111710003999": "Fall AB-3886",
        "Subject:": "Precedence: bulk\nReply-To: <x@nordstern-computer.example>\nSubject:",
    }
    file = stray(room, "own", "nordstern-computer.example", "Nordstern Computer", **other)
    assert "What the playbook" not in told(room, file)
    out = told(room, file, "--why-not")
    assert len(re.findall(r"(?m)^What the playbook of Nordstern Computer lacks: ", out)) == 3
    assert "no code in the form of otrs; instead it holds AB-3886" in out
    assert [one["lack"] for one in as_json(room, file, "--why-not")["nearly"]] == ["mark", "reply-to", "code"]


def test_a_mail_that_lacks_nothing_says_so(room: Room) -> None:
    file = stray(room, "own", "nordstern-computer.example", "Nordstern Computer")
    assert "Its playbook lacks nothing for this mail." in told(room, file, "--why-not")
    assert as_json(room, file, "--why-not")["nearly"] == []
    assert "nearly" not in as_json(room, file)


def test_a_company_of_which_nothing_is_known_gets_the_command_that_writes_its_playbook(room: Room) -> None:
    file = stray(room, "its mail", "fjordpost.example", Nordstern="Fjordpost")
    assert f"To write its playbook: replybot playbook new fjordpost --from '{file}'" in told(room, file)
    found = as_json(room, file)
    assert found["nearly"] == [] and found["directory"] is None
    assert found["command"] == f"replybot playbook new fjordpost --from '{file}'"
    assert "No playbook comes near it." in told(room, file, "--why-not")


@pytest.mark.parametrize("domain", ["nordstem-computer.example", "gmail.com"], ids=["a look-alike", "a mail provider"])
def test_no_playbook_is_proposed_for_a_trap_or_for_everybody(room: Room, domain: str) -> None:
    found = as_json(room, stray(room, "trap", domain))
    assert found["command"] is None


def test_a_forged_mail_gets_no_such_proposal(room: Room) -> None:
    found = as_json(
        room, stray(room, "forged", "fjordpost.example", **{"dmarc=pass": "dmarc=fail", "Nordstern": "Fjord"})
    )
    assert found["command"] is None


# todo


@pytest.fixture
def waiting(room: Room) -> Room:
    """Five mails of two companies without a playbook wait; the sample's own are gone."""
    box = room.folder / "replybot" / "sample" / "Maildir" / "new"
    for file in box.iterdir():
        file.unlink()
    for number, (domain, to) in enumerate(
        [("s1.fjordpost.example", "h.albers"), ("suedwind.example", "h.albers"), ("s2.fjordpost.example", "g.wolf"),
         ("s1.fjordpost.example", "h.albers"), ("s1.fjordpost.example", "g.wolf")]
    ):  # fmt: skip
        changes = {"h.albers": to, "Nordstern": "Fjord", "3999": f"40{number}1", "15:20": f"15:2{number}"}
        stray(room, f"mail {number}", domain, "Fjord", **changes).rename(box / f"1795{number}.1.x")
    assert room.replybot("run", *NOW).code == 0
    return room


def tasks(room: Room) -> list[dict[str, Any]]:
    lines = room.replybot("todo", *NOW, "--format", "json").out.splitlines()
    return [json.loads(line) for line in lines]


def test_todo_gathers_mails_without_a_playbook_by_company(waiting: Room) -> None:
    fjord, sued = tasks(waiting)
    assert (fjord["kind"], fjord["company"], fjord["mails"]) == ("playbook", "fjordpost.example", 4)
    assert (sued["kind"], sued["company"], sued["mails"]) == ("playbook", "suedwind.example", 1)
    assert fjord["addresses"] == ["h.albers@kahlo.example", "g.wolf@kahlo.example"]
    assert len(fjord["ids"]) == 4 and fjord["id"] in fjord["ids"] and fjord["since"] < fjord["arrived"]
    assert fjord["commands"][0] == f"replybot playbook new fjordpost --from-case {fjord['case']}"


def test_the_entry_reads_one_fact_a_line(waiting: Room) -> None:
    first, second = waiting.replybot("todo", *NOW).out.split("\n\n")
    lines = first.splitlines()
    assert lines[0] == "fjordpost.example: 4 mails of this company could be answered, and no playbook names it."
    assert "They went to: h.albers@kahlo.example, g.wolf@kahlo.example." in lines
    assert lines[-2].startswith("To write its playbook: replybot playbook new fjordpost --from-case ")
    assert lines[-1].startswith("To answer none of them: replybot drop ")
    assert second.splitlines()[0].endswith("a mail of suedwind.example could be answered, and no playbook names it.")


def test_the_table_has_a_line_for_each_company(waiting: Room) -> None:
    rows = waiting.replybot("todo", *NOW, "--format", "csv").out.splitlines()
    assert len(rows) == 3 and rows[0].startswith("id,kind,company")


def test_one_of_them_can_be_dropped_and_all_of_them(waiting: Room) -> None:
    fjord, _sued = tasks(waiting)
    assert waiting.replybot("drop", str(fjord["ids"][0])).code == 0
    _sued, fjord = tasks(waiting)
    assert fjord["mails"] == 3
    said = waiting.replybot(*fjord["commands"][1].split()[1:])
    assert said.code == 0 and len(said.out.splitlines()) == 3
    assert [task["company"] for task in tasks(waiting)] == ["suedwind.example"]


def test_a_number_that_does_not_wait_stops_the_drop_of_all(waiting: Room) -> None:
    fjord, _sued = tasks(waiting)
    said = waiting.replybot("drop", *map(str, fjord["ids"]), "4711")
    assert said.code == 2 and "Number 4711 does not wait" in said.err
    assert tasks(waiting)[0]["mails"] == 4


def test_once_the_playbook_is_there_the_next_run_is_proposed(waiting: Room) -> None:
    book = waiting.folder / "playbooks" / "fjordpost"
    book.mkdir()
    domains = '["s1.fjordpost.example", "s2.fjordpost.example"]'
    addresses = '["service@s1.fjordpost.example", "service@s2.fjordpost.example"]'
    (book / "playbook.toml").write_text(f'name = "Fjordpost"\ndomains = {domains}\nreply_to = {addresses}\n')
    fjord = tasks(waiting)[0]
    assert fjord["commands"][0] == "replybot run" and fjord["playbook"] == str(book / "playbook.toml")
    assert waiting.replybot("run", *NOW).code == 0
    assert {task["kind"] for task in tasks(waiting) if task["company"] == "Fjordpost"} == {"letter"}


def test_a_question_about_an_address_is_asked_first(room: Room) -> None:
    room.change('unknown_addresses = "stranger"', 'unknown_addresses = "ask"')
    box = room.folder / "replybot" / "sample" / "Maildir" / "new"
    stray(room, "mail", "fjordpost.example", Nordstern="Fjordpost").rename(box / "1795999999.1.x")
    assert room.replybot("run", *NOW).code == 0
    assert "playbook" not in {task["kind"] for task in tasks(room) if task["address"] == "h.albers@kahlo.example"}


# The directory


@pytest.fixture
def directory(room: Room) -> Room:
    """Three invented companies: one alone at its domain, two that share one, one whose contact only is there."""
    records = [
        company(
            "fjordpost-paket", "Fjordpost AS", web="https://www.fjordpost.example/", email="privacy@fjordpost.example"
        ),
        company("sund-a", "Sund A", web="https://sund.example/", email="a@sund.example"),
        company("sund-b", "Sund B", web="https://sund.example/", email="b@sund.example"),
        company("vik", "Vik AB", web="https://vik.example/", email="dataskydd@vik-kontor.example"),
    ]
    file = room.folder / "companies.jsonl"
    file.write_text(lines(records))
    assert room.replybot("directory", "import", str(file)).code == 0
    return room


def test_what_the_directory_knows_is_told_with_the_command(directory: Room) -> None:
    file = stray(directory, "known", "mail.fjordpost.example", Nordstern="Fjordpost")
    out = told(directory, file)
    assert "The directory knows it: Fjordpost AS, fjordpost.example." in out
    assert "Its contact for data protection, by the directory: privacy@fjordpost.example." in out
    assert "replybot playbook new fjordpost-paket --from" in out
    found = as_json(directory, file)["directory"]
    assert (found["slug"], found["email"], found["sure"]) == ("fjordpost-paket", "privacy@fjordpost.example", True)


def test_what_it_only_supposes_is_told_as_that(directory: Room) -> None:
    out = told(directory, stray(directory, "contact", "vik-kontor.example", Nordstern="Vik"))
    assert "The directory may know it: Vik AB; only its contact address is at vik-kontor.example" in out
    out = told(directory, stray(directory, "two", "sund.example", Nordstern="Sund"))
    assert "The directory knows more than one company with that domain: Sund A, Sund B." in out
    assert "replybot playbook new sund --from" in out


def test_a_look_alike_is_never_looked_up(directory: Room) -> None:
    file = stray(directory, "twin", "fj0rdpost.example", Nordstern="Fjordpost")
    assert as_json(directory, file)["directory"] is None
    assert "The directory knows no company with the domain fj0rdpost.example." in told(directory, file, "--why-not")


def test_todo_calls_the_company_by_its_name(directory: Room) -> None:
    box = directory.folder / "replybot" / "sample" / "Maildir" / "new"
    for file in box.iterdir():
        file.unlink()
    stray(directory, "known", "mail.fjordpost.example", Nordstern="Fjordpost").rename(box / "17951.1.x")
    assert directory.replybot("run", *NOW).code == 0
    (task,) = tasks(directory)
    assert task["company"] == "Fjordpost AS" and task["directory"]["slug"] == "fjordpost-paket"
    out = directory.replybot("todo", *NOW).out
    assert "The directory knows it: Fjordpost AS" in out and "replybot playbook new fjordpost-paket --from-case" in out


def test_an_address_that_nobody_reads_is_never_proposed_for_the_list(room: Room) -> None:
    (mail,) = (room.folder / "replybot" / "sample" / "Maildir" / "new").glob("*.7.sample")
    said = room.replybot("explain", "--why-not", str(mail))
    assert "nobody reads no-reply@nordstern-computer.example" in said.out
    assert "add it to reply_to" not in said.out
