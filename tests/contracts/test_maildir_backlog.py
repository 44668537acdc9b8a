"""A Maildir with much new mail: what a stopped run remembers, what is read ahead, what the cursor costs."""

from __future__ import annotations

import os
import resource
from itertools import islice
from pathlib import Path

import pytest

from replybot.mailboxes import maildir
from replybot.mailboxes.base import Mailbox
from tests.contracts.test_local import lay, maildir_in, refuse, settle
from tests.contracts.test_mailboxes import read, subjects


def backlog(folder: Path, count: int, monkeypatch: pytest.MonkeyPatch, batch: int) -> Path:
    """A Maildir with so many mails, and small batches."""
    monkeypatch.setattr(maildir, "BATCH", batch)
    for number in range(count):
        lay(folder / "new", f"{1_780_000_000 + number}.a", f"mail {number}")
    settle(folder / "new")
    return folder


def seen_after(box: Mailbox, batches: int) -> tuple[list[str], bytes]:
    """The subjects of so many batches, and the cursor then."""
    first = list(islice(box.new_mail(b""), batches))
    return subjects([mail for batch in first for mail in batch.mails]), first[-1].cursor


def test_a_long_run_writes_little_after_each_batch_and_all_of_it_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = maildir_in(backlog(tmp_path, 600, monkeypatch, 50))
    sizes = [len(batch.cursor) for batch in box.new_mail(b"")]
    assert max(sizes[:-1]) < 600 * 8 / 3, "what was seen stands there in spans"
    assert sizes[-1] > 600 * 8


def test_a_run_that_was_stopped_goes_on_where_it_was_though_mail_came_and_went(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = maildir_in(backlog(tmp_path, 12, monkeypatch, 3))
    _, cursor = seen_after(box, 3)
    (tmp_path / "new" / "1780000004.a").unlink()
    lay(tmp_path / "new", "1780000001.b", "with an old time")
    lay(tmp_path / "new", "1780000020.b", "the newest")
    (tmp_path / "cur").mkdir()
    (tmp_path / "new" / "1780000007.a").rename(tmp_path / "cur" / "1780000007.a:2,S")
    mails, cursor = read(maildir_in(tmp_path), cursor)
    again = ["mail 0", "mail 1", "mail 2", "mail 3", "mail 5"]  # the spans in which something came or went
    expected = [*again[:2], "with an old time", *again[2:], "mail 9", "mail 10", "mail 11", "the newest"]
    assert subjects(mails) == expected, "and not mails 6 to 8, of which one was moved"
    assert read(maildir_in(tmp_path), cursor)[0] == []


def test_a_run_that_is_stopped_twice_goes_on_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, cursor = seen_after(maildir_in(backlog(tmp_path, 12, monkeypatch, 2)), 2)
    second = list(islice(maildir_in(tmp_path).new_mail(cursor), 2))
    assert subjects([mail for batch in second for mail in batch.mails]) == [f"mail {n}" for n in range(4, 8)]
    assert subjects(read(maildir_in(tmp_path), second[-1].cursor)[0]) == [f"mail {n}" for n in range(8, 12)]


def test_an_unreadable_file_does_not_make_a_stopped_run_begin_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backlog(tmp_path, 12, monkeypatch, 3)
    with monkeypatch.context() as meanwhile:
        refuse(meanwhile, "1780000001.a")
        seen, cursor = seen_after(maildir_in(tmp_path), 2)
    assert seen == ["mail 0", "mail 2", "mail 3", "mail 4", "mail 5"]
    rest = ["mail 1", *(f"mail {n}" for n in range(6, 12))]
    assert subjects(read(maildir_in(tmp_path), cursor)[0]) == rest


def test_a_cursor_of_earlier_versions_is_understood(tmp_path: Path) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    lay(tmp_path / "new", "1780000002.b", "two")
    one = bytes.fromhex("a03e3b13787fa9aa")
    cursor = b'{"kind": "maildir 1", "stamps": [0, 0], "settled": false}\n' + one
    assert subjects(read(maildir_in(tmp_path), cursor)[0]) == ["two"]


@pytest.mark.parametrize("spans", ["7", "[7]", "[[1]]", '[[1, "a", 2, "b", "no number"]]', '[[1, 2, 3, 4, "5"]]'])
def test_a_cursor_with_broken_spans_counts_as_empty(tmp_path: Path, spans: str) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    cursor = f'{{"kind": "maildir 2", "stamps": [0, 0], "settled": false, "spans": {spans}}}\n'.encode()
    assert subjects(read(maildir_in(tmp_path), cursor)[0]) == ["one"]


def test_a_mail_that_is_listed_in_new_and_again_in_cur_is_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    lay(tmp_path / "cur", "1780000001.a:2,S", "one")  # as if it was moved while the folders were listed
    lay(tmp_path / "cur", "1780000001.b:2,S", "two")
    assert subjects(read(maildir_in(tmp_path))[0]) == ["one", "two"]


def test_files_that_were_opened_ahead_are_closed_by_whoever_stops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = maildir_in(backlog(tmp_path, 30, monkeypatch, 5))
    before = len(os.listdir("/proc/self/fd"))
    batches = box.new_mail(b"")
    next(batches)
    assert len(os.listdir("/proc/self/fd")) > before, "the disk fetches what comes next"
    del batches
    assert len(os.listdir("/proc/self/fd")) == before


def test_few_files_are_opened_ahead_where_few_may_be_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    box = maildir_in(backlog(tmp_path, 30, monkeypatch, 30))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    limit = len(os.listdir("/proc/self/fd")) + 12
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))
    try:
        assert len(read(box)[0]) == 30
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
