"""Notes: believed only where nobody else can have written them, laid down whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from replybot.settings import notes
from replybot.settings.notes import note_beside, read_note, stamp_of, write_note


def test_a_note_comes_back_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    write_note(place := tmp_path / "note", "kahl\nä€")
    assert read_note(place) == "kahl\nä€"
    assert place.stat().st_mode & 0o777 == 0o600
    write_note(place, "another")
    assert read_note(place) == "another" and os.listdir(tmp_path) == ["note"]


@pytest.mark.parametrize("mode", [0o640, 0o606, 0o660, 0o644])
def test_a_note_that_others_can_reach_is_not_believed(tmp_path: Path, mode: int) -> None:
    write_note(place := tmp_path / "note", "x")
    place.chmod(mode)
    assert read_note(place) is None


def test_a_note_of_somebody_else_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_note(place := tmp_path / "note", "x")
    monkeypatch.setattr(os, "geteuid", lambda: place.stat().st_uid + 1)
    assert read_note(place) is None


def test_neither_a_link_nor_a_folder_nor_a_pipe_is_a_note(tmp_path: Path) -> None:
    write_note(tmp_path / "real", "x")
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "folder").mkdir(mode=0o700)
    os.mkfifo(tmp_path / "pipe", 0o600)
    assert [read_note(tmp_path / name) for name in ("link", "folder", "pipe", "nothing")] == [None] * 4


def test_what_is_no_text_is_no_note(tmp_path: Path) -> None:
    place = tmp_path / "note"
    place.write_bytes(b"\xff\xfe")
    place.chmod(0o600)
    assert read_note(place) is None


def test_a_note_replaces_a_link_and_does_not_follow_it(tmp_path: Path) -> None:
    (tmp_path / "theirs").write_text("theirs")
    (tmp_path / "note").symlink_to("theirs")
    write_note(tmp_path / "note", "ours")
    assert (tmp_path / "theirs").read_text() == "theirs" and read_note(tmp_path / "note") == "ours"


def test_where_there_is_no_folder_none_is_made(tmp_path: Path) -> None:
    write_note(tmp_path / "var" / "note", "x")
    write_note(tmp_path / "file" / "note", "x")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("broken", ["write", "rename", "room"])
def test_a_note_that_cannot_be_laid_down_leaves_the_old_one_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    write_note(place := tmp_path / "note", "old")

    def full(*words: object, **more: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        if broken == "write":
            patch.setattr(os, "fdopen", full)
        elif broken == "rename":
            patch.setattr(Path, "replace", full)
        else:
            patch.setattr(notes, "room_for", lambda folder, octets: False)
        write_note(place, "new")
    assert read_note(place) == "old" and os.listdir(tmp_path) == ["note"]


def test_each_config_that_shares_an_index_has_notes_of_its_own(tmp_path: Path) -> None:
    index = tmp_path / "playbooks.index"
    places = {note_beside(index, name, Path(config)) for name in ("config", "quiet-a") for config in ("/a.toml", "/b")}
    assert len(places) == 4 and {place.parent for place in places} == {tmp_path}


def test_a_file_that_was_altered_has_another_stamp(tmp_path: Path) -> None:
    file = tmp_path / "file"
    assert stamp_of(file) == ""
    file.write_text("a")
    os.utime(file, ns=(1, 1))
    first = stamp_of(file)
    file.write_text("ab")
    os.utime(file, ns=(1, 1))
    assert first and stamp_of(file) not in ("", first)
