"""The complaint of a whole story, laid into a folder: complete, for one pair of eyes, with nothing of the stranger."""

from __future__ import annotations

import email
import email.policy
import hashlib
import importlib.util
import json
import re
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from replybot.cli.rehearse import play, read
from tests.journeys.conftest import Room

NOW = ("--now", "2026-12-08T08:00:00+00:00")
PLANTED = ("Wendt", "Lindenweg", "030 5550199", "5550199", "PF2XK9", "00340434161094021501", "Musterstadt", "89,00")
OFFICIAL = "2026091210004217"
GOSSIP = """
Guten Tag,

wir haben mit Gisela Wendt gesprochen, und Wendt besteht darauf. Sie wohnt im Lindenweg 4 in 12345 Musterstadt, Telefon
030 5550199, und das Gerät PF2XK9 gehört ihr. Schreiben Sie an gisela.wendt@privat.test.

Mit freundlichen Grüßen
Beschwerdestelle
"""


def story() -> dict[str, Any]:
    """The story, with one answer more, which tells of the stranger what it must not."""
    told = read("story")
    asks = next(act for act in told["act"] if "telephone number" in act["tell"])
    asks["mail"].append(
        {
            "from": "Beschwerdestelle <beschwerde@nordstern-computer.example>",
            "subject": f"AW: Ihre Erfahrung mit unserem Service, Frau Wendt [Ticket#{OFFICIAL}]",
            "answers": True,
            "body": GOSSIP,
        }
    )
    return told


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the story after its last act, played once."""
    folder = tmp_path_factory.mktemp("story") / "room"
    play(story(), folder)
    return folder


@pytest.fixture
def stage(
    played: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Room]:
    """A copy of it for one test."""
    monkeypatch.delenv("REPLYBOT_CONFIG", raising=False)
    shutil.copytree(played, tmp_path / "room")
    yield Room(tmp_path / "room", capsys)


def made(stage: Room, *words: str) -> Path:
    """The dossier of the one case of the story."""
    folder = stage.folder / "complaint"
    said = stage.replybot("dossier", "1", "--out", str(folder), *NOW, *words)
    assert said.code == 0, said.err
    return folder


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def words(path: Path) -> str:
    """What a file says; of a mail also its decoded text and subject."""
    text = path.read_bytes().decode("utf-8", "replace")
    if path.suffix == ".eml":
        mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        text += f"{mail['Subject']}\n{mail.get_content()}"
    return text


def test_everything_is_there(stage: Room) -> None:
    folder = made(stage)
    there = {str(path.relative_to(folder)) for path in files(folder)}
    assert there >= {
        "README.txt", "authority.txt", "checks.txt", "letter.txt", "manifest.txt",
        "timeline.html", "timeline.json", "timeline.txt",
    }  # fmt: skip
    for part, least in (("letters", 8), ("answers", 3), ("extracts", 5), ("headers", 8)):
        assert sum(name.startswith(f"{part}/") for name in there) >= least, part
    assert any(re.fullmatch(r"letters/\d\d-notice\.eml", name) for name in there)
    assert not any("Wendt" in name or "gisela" in name for name in there)


def test_only_its_owner_may_read_it(stage: Room) -> None:
    folder = made(stage)
    for path in (folder, *folder.rglob("*")):
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path


def test_the_manifest_holds(stage: Room) -> None:
    folder = made(stage)
    lines = (folder / "manifest.txt").read_text().splitlines()
    named = dict(reversed(line.split("  ", 1)) for line in lines)
    assert set(named) == {str(path.relative_to(folder)) for path in files(folder)} - {"manifest.txt"}
    for name, digest in named.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest, name


def test_own_letters_are_byte_for_byte_what_left(stage: Room) -> None:
    folder = made(stage)
    left = {path.read_bytes() for path in (stage.folder / "outbox" / "new").iterdir()}
    laid = {path.read_bytes() for path in (folder / "letters").glob("*.eml")}
    assert laid == left


def test_nothing_of_the_stranger_is_in_any_file(stage: Room) -> None:
    folder = made(stage)
    for path in files(folder):
        said = words(path)
        for planted in PLANTED:
            assert planted not in said, f"{planted} in {path.name}"
        assert "privat.test" not in said, path.name


def test_what_the_company_says_is_there_masked(stage: Room) -> None:
    folder = made(stage)
    (told,) = [said for path in (folder / "answers").iterdir() if "gesprochen" in (said := path.read_text())]
    assert "wir haben mit [name] gesprochen, und [name] besteht darauf" in told
    assert "[address]" in told and "[telephone]" in told and "[number]" in told and "[e-mail]" in told


def test_the_companys_reference_stays(stage: Room) -> None:
    folder = made(stage)
    for name in ("letter.txt", "timeline.txt", "timeline.html", "timeline.json"):
        assert OFFICIAL in (folder / name).read_text(), name


def test_an_extract_tells_kinds_of_data_and_no_text(stage: Room) -> None:
    folder = made(stage)
    first = sorted((folder / "extracts").iterdir())[0].read_text()
    for kind in ("a name", "a postal address", "a telephone number", "a number of a device"):
        assert f"Seen: {kind}" in first
    assert "Serviceauftrag" not in first
    header = sorted((folder / "headers").iterdir())[0].read_text()
    assert "Authentication-Results: mx.kahlo.example; dmarc=pass" in header
    assert "Received: from mx.nordstern-computer.example by mx.kahlo.example" in header
    assert "Nordstern <" not in header


def test_the_timeline_is_the_same_for_ears_eyes_and_programs(stage: Room) -> None:
    folder = made(stage)
    events = json.loads((folder / "timeline.json").read_text())["events"]
    assert [event["number"] for event in events] == list(range(1, len(events) + 1))
    assert {event["channel"] for event in events} == {"mail", "telephone", "note"}
    assert (folder / "timeline.html").read_text().count('<th scope="row">') == len(events)
    text = (folder / "timeline.txt").read_text()
    for event in events:
        assert event["at"][-6] in "+-"
        assert event["says"] in text
        for name in event["files"]:
            assert (folder / name).is_file()
        if event["sha256"] and any(name.endswith(".eml") for name in event["files"]):
            assert hashlib.sha256((folder / event["files"][0]).read_bytes()).hexdigest() == event["sha256"]


def test_checks_say_whether_the_month_is_over(stage: Room) -> None:
    folder = made(stage)
    assert "The month is over" in (folder / "checks.txt").read_text()
    early = stage.folder / "early"
    said = stage.replybot("dossier", "1", "--out", str(early), "--now", "2026-11-20T08:00:00+00:00")
    assert said.code == 0
    assert "it is early for a complaint" in said.out
    assert "Attention: the month is not over" in (early / "checks.txt").read_text()


def test_a_dossier_is_never_written_over(stage: Room) -> None:
    folder = made(stage)
    before = {path: path.read_bytes() for path in files(folder)}
    said = stage.replybot("dossier", "1", "--out", str(folder), *NOW)
    assert said.code == 2
    assert "is there already" in said.err
    assert {path: path.read_bytes() for path in files(folder)} == before


def test_without_a_name_the_folder_is_called_by_case_and_day(stage: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(stage.folder)
    assert stage.replybot("dossier", "1", *NOW).code == 0
    assert (stage.folder / "dossier-1-2026-12-08" / "README.txt").is_file()


def test_no_dossier_without_a_case_or_a_letter(stage: Room) -> None:
    said = stage.replybot("dossier", "99", "--out", str(stage.folder / "x"), *NOW)
    assert (said.code, "There is no case 99" in said.err) == (2, True)
    assert not (stage.folder / "x").exists()


def test_a_case_without_a_letter_is_told_to_write_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = read("story")
    told["act"] = told["act"][:1]
    play(told, tmp_path / "room")
    said = Room(tmp_path / "room", capsys).replybot("dossier", "1", "--out", str(tmp_path / "x"), *NOW)
    assert said.code == 2
    assert "No letter of yours has left in case 1" in said.err


def test_a_mail_that_is_gone_is_said_to_be_gone(stage: Room) -> None:
    for path in (stage.folder / "Maildir").rglob("*.story*"):
        path.unlink()
    folder = made(stage)
    for path in (*(folder / "answers").iterdir(), *(folder / "extracts").iterdir()):
        assert "no longer in the mailbox" in path.read_text()
    assert "is no longer in the mailbox" in (folder / "checks.txt").read_text()
    assert "dmarc=pass" in sorted((folder / "headers").iterdir())[0].read_text()


def test_the_letter_is_in_the_language_of_the_authority(stage: Room) -> None:
    folder = made(stage, "--authority", "at")
    letter = (folder / "letter.txt").read_text()
    assert letter.startswith("Österreichische Datenschutzbehörde\n")
    assert "Beschwerde nach Art. 77 DSGVO: Nordstern Computer" in letter
    assert "It is written in German." in (folder / "checks.txt").read_text()


def test_an_authority_of_another_language_gets_english_and_the_owner_is_told(stage: Room) -> None:
    folder = made(stage, "--authority", "fr")
    assert "Complaint under Article 77 GDPR" in (folder / "letter.txt").read_text()
    assert "Attention: the authority takes fr" in (folder / "checks.txt").read_text()


def test_a_tip_claims_nothing(stage: Room) -> None:
    letter = (made(stage, "--mode", "tip", "--authority", "ie") / "letter.txt").read_text()
    assert "Information about Nordstern Computer" in letter
    assert "Article 77" not in letter


def test_outside_the_gdpr_the_letter_is_a_tip(stage: Room) -> None:
    folder = made(stage, "--authority", "ch")
    assert "DSGVO" not in (folder / "letter.txt").read_text()
    assert "The authority does not stand under the GDPR." in (folder / "checks.txt").read_text()


def test_an_authority_that_there_is_not_is_an_error(stage: Room) -> None:
    said = stage.replybot("dossier", "1", "--out", str(stage.folder / "x"), "--authority", "Atlantis", *NOW)
    assert (said.code, "No authority is called Atlantis" in said.err) == (2, True)
    many = stage.replybot("dossier", "1", "--out", str(stage.folder / "x"), "--authority", "Bayern", *NOW)
    assert (many.code, "de-by-baylda" in many.err) == (2, True)


def test_a_letter_that_carries_the_strangers_name_is_pointed_out(stage: Room) -> None:
    """A subject of theirs stands in our letter as it was: there the person is warned, by the name of the file."""
    told = read("story")
    told["act"][2]["mail"][0]["subject"] = "Ihre Erfahrung, Frau Wendt [Ticket#2026091210004217]"
    told["act"] = told["act"][:3]
    room = stage.folder / "other"
    play(told, room)
    said = Room(room, stage.capture).replybot("dossier", "1", "--out", str(room / "x"), *NOW)
    assert said.code == 0, said.err
    assert re.search(r"Attention: the subject of letters/\d\d-notice\.eml", (room / "x" / "checks.txt").read_text())
    (readable,) = (room / "x" / "letters").glob("*.txt")
    assert "Frau [name]" in readable.read_text()
    assert "Attention: the covering letter speaks of a reminder" in (room / "x" / "checks.txt").read_text()


def test_the_pdf_is_tagged(stage: Room) -> None:
    if importlib.util.find_spec("typst") is None:
        pytest.skip("pip install 'replybot[pdf]'")
    pdf = (made(stage, "--pdf") / "dossier.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert b"/MarkInfo" in pdf and b"StructTreeRoot" in pdf
    assert b"pdfuaid" in pdf


def test_without_typst_the_line_that_installs_it_is_said(stage: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    said = stage.replybot("dossier", "1", "--out", str(stage.folder / "x"), "--pdf", *NOW)
    assert said.code == 2
    assert "pip install 'replybot[pdf]'" in said.err
    assert not (stage.folder / "x").exists()
