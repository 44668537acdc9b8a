"""The stories, played by the real commands: each goes as it says, and can be read by ear."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from replybot.cli import start
from replybot.cli.rehearse import STORIES, read

NAMES = sorted(path.stem for path in STORIES.glob("*.toml"))


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "REPLYBOT_CONFIG"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("name", NAMES)
def test_a_story_goes_as_it_says(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = start(["rehearse", "--story", name, "--keep", str(tmp_path / "room")])
    said = capsys.readouterr()
    assert (code, said.err) == (0, "")
    assert said.out.splitlines()[0] == read(name)["title"]
    assert "Traceback" not in said.out


def test_every_story_that_was_promised_is_there() -> None:
    assert {"story", "storm", "silence", "lawyer", "merged", "insists", "redirects", "loop"} <= set(NAMES)


def test_no_letter_of_the_story_holds_a_word_of_the_stranger(tmp_path: Path) -> None:
    start(["rehearse", "--keep", str(tmp_path / "room")])
    letters = list((tmp_path / "room" / "outbox" / "new").glob("*"))
    assert len(letters) >= 7
    planted = ("Wendt", "Lindenweg", "Musterstadt", "5550199", "PF2XK9", "00340434161094021501", "89,00")
    import email
    import email.policy

    for path in letters:
        text = str(email.message_from_bytes(path.read_bytes(), policy=email.policy.default).get_content())
        assert not [word for word in planted if word in text or word.encode() in path.read_bytes()]


def test_the_dossier_of_the_story_opens(tmp_path: Path) -> None:
    start(["rehearse", "--keep", str(tmp_path / "room")])
    folder = tmp_path / "room" / "dossier"
    assert "Complaint under Article 77 GDPR: Nordstern Computer" in (folder / "letter.txt").read_text("utf-8")
    assert {"timeline.html", "timeline.json", "manifest.txt", "authority.txt"} <= {
        path.name for path in folder.iterdir()
    }
    words = b"".join(path.read_bytes() for path in folder.rglob("*.txt"))
    assert not [one for one in ("Wendt", "Lindenweg", "5550199", "PF2XK9") if one.encode() in words]


def test_the_story_is_told_line_by_line_without_drawings(capsys: pytest.CaptureFixture[str]) -> None:
    start(["rehearse"])
    out = capsys.readouterr().out
    assert out.isprintable() or all(c.isprintable() or c == "\n" for c in out)
    assert not set(out) & set("│─┌└═║*|")


def test_the_stories_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert start(["rehearse", "--list"]) == 0
    assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()] == NAMES


def test_an_unknown_story_and_a_full_folder_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert start(["rehearse", "--story", "nothing"]) == 2
    assert "story" in capsys.readouterr().err
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    assert start(["rehearse", "--keep", str(tmp_path / "full")]) == 2
    assert start(["rehearse", "--story", "../../config"]) == 2


def test_the_room_of_a_story_can_be_looked_at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start(["rehearse", "--story", "silence", "--keep", str(tmp_path / "room")])
    capsys.readouterr()
    config = str(tmp_path / "room" / "config.toml")
    assert start(["--config", config, "case", "list", "--format", "json", "--now", "2026-10-25T08:00:00Z"]) == 0
    assert json.loads(capsys.readouterr().out)["state"] == "complaint"
