"""Waiting for mail in files: what is new there, and what is only different."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from replybot.mailboxes import waiting
from replybot.mailboxes.waiting import NewNames


class Folders:
    """A Maildir whose stamps, and the time, are what the test says."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.new, self.cur, self.now = path / "new", path / "cur", 100.0
        for part in (self.new, self.cur):
            part.mkdir()
        monkeypatch.setattr(waiting.time, "monotonic", lambda: self.now)
        self.came = NewNames([self.new, self.cur])


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    made = Folders(tmp_path, monkeypatch)
    (made.new / "one").touch()
    assert made.came((1, 1)), "the first look learns how things stand"
    made.now += 60
    made.came((1, 1))
    return made


def test_a_name_that_was_not_there_is_new(folders: Folders) -> None:
    (folders.new / "two").touch()
    assert folders.came((2, 1))
    assert not folders.came((2, 1))


@pytest.mark.parametrize(
    "change",
    [
        lambda folders: (folders.new / "one").rename(folders.cur / "one:2,S"),
        lambda folders: (folders.new / "one").rename(folders.new / "one:2,"),
        lambda folders: (folders.new / "one").unlink(),
    ],
    ids=["opened", "flagged", "deleted"],
)
def test_what_another_program_does_with_old_mail_is_no_news(
    folders: Folders, change: Callable[[Folders], object]
) -> None:
    change(folders)
    assert not folders.came((2, 2))


def test_mail_that_comes_into_cur_is_new_too(folders: Folders) -> None:
    (folders.cur / "two:2,S").touch()
    assert folders.came((1, 2))


def test_mail_that_leaves_no_stamp_because_clocks_are_coarse_is_seen_a_little_later(folders: Folders) -> None:
    (folders.new / "two").touch()
    assert folders.came((2, 1))
    (folders.new / "three").touch()
    folders.now += 1
    assert not folders.came((2, 1)), "the stamp says that nothing has changed"
    folders.now += 2.1
    assert folders.came((2, 1))
    folders.now += 60
    (folders.new / "four").touch()
    assert not folders.came((2, 1)), "an old stamp is believed, and costs no listing"
