"""What only mail in files can do to us: moved, torn, rewritten, locked and unreadable files."""

from __future__ import annotations

import fcntl
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from replybot.errors import PermanentError, TemporaryError
from replybot.mailboxes import ahead, maildir, mbox, mbox_format, open_mailbox
from replybot.mailboxes.base import Mailbox
from replybot.settings.values import MailboxConfig
from tests.contracts.test_mailboxes import OUTBOX, letter, read, same, subjects

OLD = 1_780_000_000


def maildir_in(folder: Path, mark: str = "none") -> Mailbox:
    return open_mailbox(MailboxConfig("m", "maildir", OUTBOX, path=folder, mark=mark, mark_folder="Answered/2026"))


def mbox_in(path: Path) -> Mailbox:
    return open_mailbox(MailboxConfig("m", "mbox", OUTBOX, path=path))


def lay(folder: Path, name: str, subject: str) -> Path:
    """A mail in a Maildir."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_bytes(same(letter(subject)))
    return file


def settle(*folders: Path) -> None:
    """As if the folders had last been changed long ago."""
    for folder in folders:
        os.utime(folder, (OLD, OLD))


# Maildir


def refuse(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """From now on the file of this name may not be read."""
    really_open = os.open

    def refusing(path: str | bytes, *args: int, **kwargs: int) -> int:
        if os.fsdecode(path).endswith(name):
            raise PermissionError(13, "Permission denied", path)
        return really_open(path, *args, **kwargs)

    monkeypatch.setattr(os, "open", refusing)


def test_a_maildir_needs_neither_cur_nor_tmp(tmp_path: Path) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    assert subjects(read(maildir_in(tmp_path))[0]) == ["one"]


def test_mail_is_sorted_by_the_time_in_its_name_or_of_its_file(tmp_path: Path) -> None:
    lay(tmp_path / "cur", "1780000300.a:2,S", "third")
    unnamed = lay(tmp_path / "new", "msg.strange", "second")
    os.utime(unnamed, (1_780_000_200, 1_780_000_200))
    lay(tmp_path / "new", "1780000100.z", "first")
    far = lay(tmp_path / "new", "99999999999999.z", "zeroth")
    os.utime(far, (1_780_000_000, 1_780_000_000))
    mails, _ = read(maildir_in(tmp_path))
    assert subjects(mails) == ["zeroth", "first", "second", "third"]
    assert mails[1].received == datetime.fromtimestamp(1_780_000_100, UTC)


def test_a_mail_that_is_moved_to_cur_and_flagged_is_not_new_again_and_is_still_found(tmp_path: Path) -> None:
    file = lay(tmp_path / "new", "1780000001.a", "one")
    box = maildir_in(tmp_path)
    mails, cursor = read(box)
    (tmp_path / "cur").mkdir()
    file.rename(tmp_path / "cur" / "1780000001.a:2,S")
    lay(tmp_path / "new", "1780000002.b", "two")
    again, _ = read(box, cursor)
    assert subjects(again) == ["two"]
    for other in (box, maildir_in(tmp_path)):
        opened = other.open_mail(mails[0].key, 10_000)
        assert opened is not None and subjects([opened]) == ["one"]


def test_a_mail_in_the_same_tick_as_the_listing_is_not_overlooked(tmp_path: Path) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    stamp = (tmp_path / "new").stat().st_mtime_ns
    _, cursor = read(maildir_in(tmp_path))
    lay(tmp_path / "new", "1780000002.b", "two")
    os.utime(tmp_path / "new", ns=(stamp, stamp))
    assert subjects(read(maildir_in(tmp_path), cursor)[0]) == ["two"]


def test_a_settled_maildir_with_nothing_new_is_not_even_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    settle(tmp_path / "new")
    _, cursor = read(maildir_in(tmp_path))
    monkeypatch.setattr(os, "scandir", None)
    assert list(maildir_in(tmp_path).new_mail(cursor)) == []


def test_a_maildir_is_not_settled_while_the_clock_is_silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    settle(tmp_path / "new")
    monkeypatch.setattr(maildir, "clock", lambda: 0)
    _, cursor = read(maildir_in(tmp_path))
    lay(tmp_path / "new", "1780000002.b", "two")
    settle(tmp_path / "new")
    assert subjects(read(maildir_in(tmp_path), cursor)[0]) == ["two"]


def test_a_run_that_stops_between_batches_goes_on_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(maildir, "BATCH", 2)
    for number in range(5):
        lay(tmp_path / "new", f"178000000{number}.a", f"mail {number}")
    settle(tmp_path / "new")
    first = next(maildir_in(tmp_path).new_mail(b""))
    assert subjects(list(first.mails)) == ["mail 0", "mail 1"]
    rest, cursor = read(maildir_in(tmp_path), first.cursor)
    assert subjects(rest) == ["mail 2", "mail 3", "mail 4"]
    assert list(maildir_in(tmp_path).new_mail(cursor)) == []


def test_a_file_that_vanishes_before_it_is_read_is_skipped_and_new_when_it_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maildir, "BATCH", 1)
    monkeypatch.setattr(ahead, "WINDOW", 1)
    lay(tmp_path / "new", "1780000001.a", "one")
    file = lay(tmp_path / "new", "1780000002.b", "two")
    batches = maildir_in(tmp_path).new_mail(b"")
    next(batches)
    (tmp_path / "cur").mkdir()
    file.rename(tmp_path / "cur" / "1780000002.b:2,S")
    (last,) = batches
    assert last.mails == ()
    assert subjects(read(maildir_in(tmp_path), last.cursor)[0]) == ["two"]


def test_an_unreadable_file_is_named_after_the_others_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    lay(tmp_path / "new", "1780000002.b", "two")
    settle(tmp_path / "new")
    refuse(monkeypatch, "1780000001.a")
    batches = maildir_in(tmp_path).new_mail(b"")
    batch = next(batches)
    assert subjects(list(batch.mails)) == ["two"]
    with pytest.raises(PermanentError, match=r"1780000001\.a: no permission"):
        next(batches)
    with pytest.raises(PermanentError, match=r"1780000001\.a"):
        list(maildir_in(tmp_path).new_mail(batch.cursor))
    monkeypatch.undo()
    assert subjects(read(maildir_in(tmp_path), batch.cursor)[0]) == ["one"]


def test_a_name_that_is_no_text_gives_a_key_that_is(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/new/1780000001.\xff")).write_bytes(b"Subject: odd\n\n")
    mails, _ = read(maildir_in(tmp_path))
    mails[0].key.encode()
    assert maildir_in(tmp_path).open_mail(mails[0].key, 100) is not None


def test_what_is_no_mail_is_left_alone(tmp_path: Path) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    (tmp_path / "new" / ".hidden").write_text("no")
    (tmp_path / "new" / "folder").mkdir()
    os.mkfifo(tmp_path / "new" / "pipe")
    assert subjects(read(maildir_in(tmp_path))[0]) == ["one"]


def test_a_key_cannot_lead_out_of_the_maildir(tmp_path: Path) -> None:
    lay(tmp_path / "Maildir" / "new", "1780000001.a", "one")
    (tmp_path / "secret").write_text("secret")
    assert maildir_in(tmp_path / "Maildir").open_mail("../../secret", 100) is None


def test_a_marked_mail_is_moved_with_its_flags_and_never_a_skipped_one(tmp_path: Path) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    lay(tmp_path / "cur", "1780000002.b:2,F", "two")
    lay(tmp_path / "cur", "1780000003.c:2,S", "three")
    box = maildir_in(tmp_path, mark="move")
    mails, cursor = read(box)
    for mail, mark in zip(mails, ("send", "file", "skip"), strict=True):
        box.mark(mail.key, mark)
    folder = tmp_path / ".Answered.2026"
    assert (folder / "new" / "1780000001.a").exists()
    assert (folder / "cur" / "1780000002.b:2,F").exists()
    assert (tmp_path / "cur" / "1780000003.c:2,S").exists()
    assert read(box, cursor)[0] == []


def test_a_letter_is_kept_as_seen_and_not_beside_one_that_another_program_laid_there(tmp_path: Path) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    lay(tmp_path / ".Sent" / "cur", "1780000009.x:2,S", "Re one")
    box = maildir_in(tmp_path)
    box.keep("Sent", letter("Re one"), "<Re.one@acme.example>")
    box.keep("Sent", letter("Re two"), "<Re.two@acme.example>")
    names = sorted(path.name for path in (tmp_path / ".Sent" / "cur").iterdir())
    assert len(names) == 2 and all(name.endswith(":2,S") for name in names)
    assert list((tmp_path / ".Sent" / "tmp").iterdir()) == []


def test_a_folder_that_is_missing_is_named_with_the_one_that_was_meant(tmp_path: Path) -> None:
    lay(tmp_path / "new", "1780000001.a", "one")
    (tmp_path / ".Sent" / "cur").mkdir(parents=True)
    with pytest.raises(PermanentError, match='did you mean "Sent"'):
        maildir_in(tmp_path).keep("Snet", letter("Re one"), "<Re.one@acme.example>")


@pytest.mark.parametrize("missing", ["nowhere", "empty"])
def test_a_path_that_is_no_maildir_is_named(tmp_path: Path, missing: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(PermanentError, match=f"{missing}: .*check `path`"):
        read(maildir_in(tmp_path / missing))


# mbox


def entry(subject: str, minute: int = 0, body: str = "Guten Tag\n") -> bytes:
    """A mail as an mbox file has it."""
    return (
        f"From service@acme.example Mon Nov 23 10:{minute:02}:00 2026\n".encode() + same(letter(subject, body)) + b"\n"
    )


def test_an_empty_mbox_has_no_mail_and_then_one(tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.touch()
    mails, cursor = read(mbox_in(path))
    assert mails == []
    path.write_bytes(entry("one"))
    assert subjects(read(mbox_in(path), cursor)[0]) == ["one"]


def test_an_unchanged_mbox_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "box"
    path.write_bytes(entry("one"))
    _, cursor = read(mbox_in(path))
    monkeypatch.setattr(Path, "open", None)
    assert list(mbox_in(path).new_mail(cursor)) == []


def test_only_what_was_appended_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "box"
    path.write_bytes(entry("one", body="long\n" * 100_000))
    _, cursor = read(mbox_in(path))
    with path.open("ab") as file:
        file.write(entry("two"))
    really_pread, octets = os.pread, []

    def count(file: int, size: int, offset: int) -> bytes:
        octets.append(len(data := really_pread(file, size, offset)))
        return data

    monkeypatch.setattr(os, "pread", count)
    assert subjects(read(mbox_in(path), cursor)[0]) == ["two"]
    assert sum(octets) < 20_000


def test_a_rewritten_mbox_is_new_from_its_start(tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.write_bytes(entry("one") + entry("two"))
    _, cursor = read(mbox_in(path))
    path.write_bytes(entry("two") + entry("three") + entry("four"))
    assert subjects(read(mbox_in(path), cursor)[0]) == ["two", "three", "four"]


def test_a_mail_is_found_again_where_a_rewriting_has_put_it(tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.write_bytes(entry("one") + entry("two", 1))
    box = mbox_in(path)
    one, two = read(box)[0]
    path.write_bytes(entry("two", 1).replace(b"Subject", b"Status: RO\nX-Status: A\nSubject"))
    opened = box.open_mail(two.key, 10_000)
    assert opened is not None and subjects([opened]) == ["two"] and opened.key == two.key
    assert box.open_mail(one.key, 10_000) is None


def test_from_in_a_body_begins_no_mail_and_is_unescaped(tmp_path: Path) -> None:
    body = "Hallo\nFrom here on\n\nFrom now on we answer\n\n>From a@x Mon Nov 23 10:00:00 2026\n>>From quoted\nEnde\n"
    path = tmp_path / "box"
    path.write_bytes(entry("one", body=body) + entry("two"))
    box = mbox_in(path)
    mails, _ = read(box)
    assert subjects(mails) == ["one", "two"]
    opened = box.open_mail(mails[0].key, 10_000)
    assert opened is not None and opened.whole and mails[0].size == len(opened.data)
    assert opened.data.partition(b"\n\n")[2].decode() == body.replace(">From", "From")


def test_garbage_before_the_first_mail_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.write_bytes(b"\x00\x00garbage\nmore garbage\n" + entry("one") + entry("two"))
    assert subjects(read(mbox_in(path))[0]) == ["one", "two"]


@pytest.mark.parametrize("size", [70, 71, 97, 128, 1_000])
def test_mails_are_found_wherever_the_chunks_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(mbox_format, "CHUNK", size)
    path = tmp_path / "box"
    path.write_bytes(b"".join(entry(f"mail {n}", n, body="x" * n + "\n>From y\n") for n in range(50)))
    box = mbox_in(path)
    mails, _ = read(box)
    assert subjects(mails) == [f"mail {n}" for n in range(50)]
    opened = box.open_mail(mails[-1].key, 10_000)
    assert opened is not None and opened.whole and opened.size == len(opened.data)


def test_a_batch_of_an_mbox_can_be_gone_on_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "BATCH", 2)
    path = tmp_path / "box"
    path.write_bytes(b"".join(entry(f"mail {n}") for n in range(5)))
    batches = mbox_in(path).new_mail(b"")
    first = next(batches)
    with path.open("ab") as file:
        file.write(entry("mail 5"))
    assert subjects([mail for batch in batches for mail in batch.mails]) == ["mail 2", "mail 3", "mail 4", "mail 5"]
    assert subjects(read(mbox_in(path), first.cursor)[0]) == ["mail 2", "mail 3", "mail 4", "mail 5"]


@pytest.mark.parametrize(
    ("line", "received"),
    [
        ("From a@x.example Sat Jan  3 01:05:34 2026", datetime(2026, 1, 3, 1, 5, 34, tzinfo=UTC)),
        ("From - Sat Jan 03 01:05 2026", datetime(2026, 1, 3, 1, 5, tzinfo=UTC)),
        ("From a@x.example Sat, 3 Jan 2026 01:05:34 +0200", datetime(2026, 1, 2, 23, 5, 34, tzinfo=UTC)),
        ("From nobody", None),
        ("From a@x.example Sat Foo 99 99:99:99 2026", None),
    ],
)
def test_the_from_line_tells_when_a_mail_came(tmp_path: Path, line: str, received: datetime | None) -> None:
    path = tmp_path / "box"
    path.write_bytes(f"{line}\n".encode() + same(letter("one")))
    (mail,) = read(mbox_in(path))[0]
    assert mail.received == received


def test_an_mbox_with_carriage_returns_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.write_bytes((entry("one") + entry("two")).replace(b"\n", b"\r\n"))
    box = mbox_in(path)
    mails, _ = read(box)
    assert subjects(mails) == ["one", "two"]
    opened = box.open_mail(mails[0].key, 10_000)
    assert opened is not None and opened.data == letter("one", "Guten Tag\r\n")


def test_a_locked_mbox_is_left_for_the_next_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "LOCK_PAUSE", 0)
    path = tmp_path / "box"
    path.write_bytes(entry("one"))
    with path.open("ab") as deliverer:
        fcntl.flock(deliverer, fcntl.LOCK_EX)
        with pytest.raises(TemporaryError, match="locked"):
            read(mbox_in(path))
    assert subjects(read(mbox_in(path))[0]) == ["one"]


def test_a_kept_letter_makes_a_well_formed_mbox(tmp_path: Path) -> None:
    sent = tmp_path / "Sent"
    sent.write_bytes(entry("old").rstrip(b"\n"))
    raw = letter("Re one", "Text\r\n\r\nFrom b@x Mon Nov 23 10:00:00 2026\r\n").replace(
        b"Subject", b"Date: Mon, 23 Nov 2026 12:00:00 +0100\r\nSubject"
    )
    mbox_in(tmp_path / "box").keep("Sent", raw, "<Re.one@acme.example>")
    mails, _ = read(mbox_in(sent))
    assert subjects(mails) == ["old", "Re one"]
    assert mails[1].received == datetime(2026, 11, 23, 11, tzinfo=UTC)
    opened = mbox_in(sent).open_mail(mails[1].key, 10_000)
    assert opened is not None and opened.data == same(raw)


@pytest.mark.parametrize("wrong", ["nowhere", "folder"])
def test_a_path_that_is_no_mbox_is_named(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(PermanentError, match=wrong):
        read(mbox_in(tmp_path / wrong))
