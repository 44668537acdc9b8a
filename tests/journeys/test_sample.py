"""The main job on the embedded default: the repository's own config, sample mailbox and playbooks."""

from __future__ import annotations

import csv
import email
import email.policy
import hashlib
import io
import json
import quopri
import sqlite3
from pathlib import Path

import pytest

from tests.journeys.conftest import Room

NOW = "2026-11-23T12:00:00+00:00"
STRANGER = ("Gisela", "Weidner", "SN", "Paket")


def snapshot(folder: Path) -> dict[str, str]:
    return {
        str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def test_the_first_run_sends_one_letter_and_tells_what_it_did_with_each_mail(room: Room) -> None:
    said = room.replybot("run")
    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert sum(line.startswith("Answered: Nordstern Computer") for line in lines) == 1
    assert sum(line.startswith("Waits for you") for line in lines) == 1
    assert sum(line.startswith("Noted, not answered") for line in lines) == 4
    assert sum(line.startswith("They answered: Nordstern Computer") for line in lines) == 1
    assert sum(line.startswith("Passed over") for line in lines) == 6
    (letter,) = room.letters()
    assert str(letter) in said.out


@pytest.mark.parametrize(
    ("text", "said_"),
    [
        ("Ihr Kontoauszug liegt bereit.", "somebody's money"),
        ("Ihr Befund liegt bereit.", "somebody's health"),
        ("Vielen Dank für die Ausweiskopie.", "somebody's identity papers"),
    ],
)
def test_what_weighs_more_is_told_the_same_day_and_once(room: Room, text: str, said_: str) -> None:
    folder = room.folder / "replybot" / "sample" / "Maildir" / "new"
    (mail,) = folder.glob("*.11.sample")
    raw = mail.read_bytes()
    head, body = raw.split(b"\n\n", 1)
    assert b"quoted-printable" in head
    mail.write_bytes(head + b"\n\n" + quopri.encodestring(text.encode()) + b"\n" + body)
    lines = [line for line in room.replybot("run", "--now", NOW).out.splitlines() if line.startswith("Sensitive: ")]
    assert len(lines) == 1
    assert f"about {said_}; the deadlines are halved." in lines[0]
    number = lines[0].removesuffix(".").rpartition(" ")[2]
    assert room.replybot("case", "show", number).code == 0
    assert room.replybot("run", "--now", NOW).out == ""


def test_the_letter_is_as_product_d4_and_d5_say(room: Room) -> None:
    room.replybot("run", "--now", NOW)
    (letter,) = room.letters()
    raw = letter.read_bytes()
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    assert parsed["From"] == "gisela.w@kahlo.example"
    assert parsed["To"] == "service@nordstern-computer.example"
    assert parsed["Subject"] == "Re: Ihre Erfahrung mit unserem Service [Vorgang#2026111810004217]"
    assert parsed["In-Reply-To"] == parsed["References"].split()[-1]
    assert parsed["Auto-Submitted"] == "auto-replied"
    assert parsed["Date"] == "Mon, 23 Nov 2026 12:00:00 +0000"
    assert not {"Precedence", "X-Loop", "User-Agent", "Reply-To", "Cc", "Bcc"} & set(parsed.keys())
    assert parsed.get_content_type() == "text/plain"
    assert not any(word in parsed.get_content() for word in STRANGER)
    assert len(parsed.get_content().encode()) < 2_048


def test_the_ledger_shows_it_and_holds_nothing_of_the_stranger(room: Room) -> None:
    room.replybot("run")
    with sqlite3.connect(room.folder / "var" / "ledger.db") as ledger:
        rows = ledger.execute("SELECT way, decision, outcome FROM exchanges ORDER BY id").fetchall()
        dump = "\n".join(ledger.iterdump())
    ledger.close()
    assert ("out", "", "sent") in [(w, d or "", o) for w, d, o in rows]
    assert not any(word in dump for word in ("Weidner", "Serviceauftrag", "Erfahrung mit", "SN-"))


def test_a_second_run_does_nothing_and_says_nothing(room: Room) -> None:
    room.replybot("run")
    before = room.letters()
    for _ in range(3):
        said = room.replybot("run")
        assert (said.code, said.out, said.err) == (0, "", "")
    assert room.letters() == before


def test_a_preview_shows_the_same_bytes_and_changes_nothing(room: Room) -> None:
    before = snapshot(room.folder)
    text = room.replybot("preview", "--now", NOW)
    shown = json.loads(room.replybot("preview", "--now", NOW, "--format", "json").out)
    page = room.replybot("preview", "--now", NOW, "--format", "html").out
    dry = room.replybot("run", "--dry-run", "--now", NOW)
    assert snapshot(room.folder) == before
    assert text.out.count("Would answer") == dry.out.count("Would answer") == 1
    assert "Ihre Nachricht ist bei der falschen Person angekommen" in text.out
    assert "<html" in page and "falschen Person" in page
    room.replybot("run", "--now", NOW)
    assert room.letters()[0].read_bytes() == shown["raw"].encode("ascii")


def test_explain_gives_the_documented_object_and_the_decisions_of_the_sample(room: Room) -> None:
    sample = room.folder / "replybot" / "sample" / "Maildir" / "new"
    files = sorted(sample.glob("*"), key=lambda p: int(p.name.split(".")[1]))
    said = room.replybot("explain", "--format", "json", "--now", NOW, *map(str, files))
    found = [json.loads(line) for line in said.out.splitlines()]
    words = ["file", "skip", "skip", "file", "skip", "skip", "file", "skip", "skip", "hold", "send", "file", "file"]
    assert [one["decision"] for one in found] == words
    answered = found[10]
    assert answered["reply_capable"] is True
    assert answered["ticket"] == {"system": "otrs", "code": "2026111810004217", "where": "subject"}
    assert answered["recipient"] == "gisela.w@kahlo.example"
    assert (answered["for_owner"], answered["company"], answered["answer"]) == (False, "nordstern", None)
    assert answered["playbook"].endswith("playbooks/nordstern/playbook.toml")
    assert answered["reply"]["step"] == "notice" and answered["reply"]["language"] == "de"
    assert all(set(f) == {"check", "verdict", "says", "remedy"} for one in found for f in one["findings"])
    assert not (room.folder / "var").exists()


def test_a_held_letter_is_released_once_and_carries_no_mark(room: Room) -> None:
    room.change("[policy]\n", "[policy]\n# all wait\n")
    playbook = room.folder / "playbooks" / "nordstern" / "playbook.toml"
    playbook.write_text(playbook.read_text().replace('release = "unattended"', 'release = "ask"'))
    room.replybot("run", "--now", NOW)
    assert room.letters() == []
    tasks = [json.loads(line) for line in room.replybot("todo", "--format", "json").out.splitlines()]
    (task,) = [t for t in tasks if t["kind"] == "letter"]
    assert task["commands"] == [f"replybot release {task['id']}", f"replybot drop {task['id']}"]
    said = room.replybot("release", str(task["id"]), "--now", "2026-11-24T08:00:00+00:00")
    assert said.code == 0 and "Sent to service@nordstern-computer.example" in said.out
    parsed = email.message_from_bytes(room.letters()[0].read_bytes(), policy=email.policy.default)
    assert parsed["Auto-Submitted"] is None and parsed["X-Auto-Response-Suppress"] is None
    assert parsed["Date"] == "Tue, 24 Nov 2026 08:00:00 +0000"
    again = room.replybot("release", str(task["id"]))
    assert again.code == 1 and len(again.err.splitlines()) == 1
    assert room.replybot("run").out == ""
    assert len(room.letters()) == 1


def test_a_dropped_letter_waits_no_longer_and_never_leaves(room: Room) -> None:
    room.replybot("run")
    tasks = [json.loads(line) for line in room.replybot("todo", "--format", "json").out.splitlines()]
    for task in tasks:
        assert room.replybot("drop", str(task["id"])).code == 0
    assert room.replybot("todo").out == "Nothing waits for you.\n"
    assert room.replybot("run").out == ""


def test_an_unknown_address_is_asked_once_and_the_answer_decides(room: Room) -> None:
    room.change('unknown_addresses = "stranger"', 'unknown_addresses = "ask"')
    room.replybot("run", "--now", NOW)
    assert room.letters() == []
    todo = room.replybot("todo").out
    assert "is gisela.w@kahlo.example an address of yours?" in todo
    said = room.replybot("address", "stranger", "Gisela.W@kahlo.example")
    assert said.code == 0 and "decides again" in said.out
    assert "Answered: Nordstern Computer" in room.replybot("run", "--now", NOW).out
    assert len(room.letters()) == 1
    assert room.replybot("run", "--now", NOW).out == ""
    assert "gisela.w@kahlo.example is a stranger's." in room.replybot("address", "list").out


def test_an_address_of_ones_own_ends_the_question(room: Room) -> None:
    room.change('unknown_addresses = "stranger"', 'unknown_addresses = "ask"')
    room.replybot("run", "--now", NOW)
    room.replybot("address", "mine", "gisela.w@kahlo.example")
    assert "gisela.w@kahlo.example an address" not in room.replybot("todo").out
    assert room.replybot("run", "--now", NOW).out == ""
    assert room.letters() == []


def test_a_playbook_written_later_takes_up_the_mail_that_waited_for_it(room: Room) -> None:
    room.replybot("run", "--now", NOW)
    folder = room.folder / "playbooks" / "fjordpost"
    folder.mkdir()
    text = 'name = "Fjordpost"\ndomains = ["fjordpost.example"]\nreply_to = ["support@fjordpost.example"]\n'
    (folder / "playbook.toml").write_text(text + 'release = "unattended"\nlanguage = "en"\n')
    said = room.replybot("run", "--now", "2026-11-23T14:00:00+00:00")
    assert "Answered: Fjordpost, ticket 482913" in said.out
    assert len(room.letters()) == 2
    assert "fjordpost" not in room.replybot("todo").out.lower()


def test_cases_are_told_as_text_json_and_csv(room: Room) -> None:
    room.replybot("run", "--now", NOW)
    assert "Nordstern Computer, gisela.w@kahlo.example: told; no answer yet." in room.replybot("case", "list").out
    rows = list(csv.DictReader(io.StringIO(room.replybot("case", "list", "--format", "csv").out)))
    assert {row["company"] for row in rows} == {
        "Nordstern Computer",
        "fjordpost.example",
        "nordstern-computers.example",
    }
    (case,) = [row["id"] for row in rows if row["company"] == "Nordstern Computer"]
    story = room.replybot("case", "show", case).out
    assert story.index(
        "service@nordstern-computer.example, subject […] 2026111810004217 […]; it was answered"
    ) < story.index("your letter “notice” to service@nordstern-computer.example was sent")
    whole = json.loads(room.replybot("case", "show", case, "--format", "json").out)
    assert [e["way"] for e in whole["exchanges"]] == ["in"] * 5 + ["out"]
    assert room.replybot("case", "show", "999").code == 2


def test_doctor_and_lint_find_the_sample_in_order(room: Room) -> None:
    said = room.replybot("doctor")
    assert said.code == 0, said.out
    assert "mx.kahlo.example" in said.out and "you trust it" in said.out
    assert "All is well." in said.out
    assert not (room.folder / "var").exists()
    lint = room.replybot("playbook", "lint", "--now", "2026-11-28")
    assert (lint.code, lint.out) == (0, "All playbooks are in order.\n")
    assert "hp.com" in room.replybot("playbook", "list").out


@pytest.mark.parametrize("language", ["de", "en"])
def test_it_speaks_german_and_english(room: Room, language: str) -> None:
    room.change('language = "en"', f'language = "{language}"')
    out = room.replybot("run", "--now", NOW).out
    assert ("Answered: Nordstern" in out) is (language == "en")
    assert "Nordstern Computer" in out


def test_forged_control_characters_never_reach_the_terminal(room: Room) -> None:
    new = room.folder / "replybot" / "sample" / "Maildir" / "new"
    mail = next(new.glob("*.10.sample")).read_bytes().replace(b"support@fjordpost", b"sup\x1b]0;x\x07port@fjordpost")
    (new / "1795000000.99.sample").write_bytes(mail.replace(b"Message-ID: <", b"Message-ID: <x"))
    for words in (
        ("run", "-v"),
        ("todo",),
        ("case", "list"),
        ("preview",),
        ("explain", str(new / "1795000000.99.sample")),
    ):
        said = room.replybot(*words)
        assert "\x1b" not in said.out + said.err and "\x07" not in said.out + said.err


@pytest.mark.parametrize("command", [("release",), ("drop",), ("case", "show")], ids=" ".join)
def test_a_number_that_no_ledger_can_hold_is_a_wrong_command_line(room: Room, command: tuple[str, ...]) -> None:
    said = room.replybot(*command, "99999999999999999999999")
    assert said.code == 2
    assert "99999999999999999999999" in said.err


def test_a_letter_that_waits_is_shown_too_and_called_so(room: Room) -> None:
    """Most letters of a careful owner wait: he must be able to read them before he says yes."""
    book = room.folder / "playbooks" / "nordstern" / "playbook.toml"
    book.write_text(book.read_text().replace('release = "unattended"', 'release = "ask"'))
    text = room.replybot("preview", "--now", NOW).out
    assert "These wait for your yes:" in text
    assert "Ihre Nachricht ist bei der falschen Person angekommen" in text
    (row,) = [json.loads(line) for line in room.replybot("preview", "--now", NOW, "--format", "json").out.splitlines()]
    assert row["waits"] is True
    page = room.replybot("preview", "--now", NOW, "--format", "html").out
    assert page.index("<h1>") < page.index("A run would send no letter now.") < page.index("<h2>Letters that wait")
    assert "<h3 id=" in page
    room.replybot("run", "--now", NOW)
    assert "Ihre Nachricht ist bei der falschen Person angekommen" in room.replybot("todo", "--now", NOW).out
    (task,) = [json.loads(line) for line in room.replybot("todo", "--now", NOW, "--format", "json").out.splitlines()
               if '"letter"' in line and json.loads(line)["kind"] == "letter"]  # fmt: skip
    room.replybot("release", str(task["id"]), "--now", NOW)
    assert room.letters()[0].read_bytes() == row["raw"].encode("ascii")
