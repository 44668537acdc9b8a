"""An mbox file on this machine: read once as it grows, in chunks, under a shared lock."""

from __future__ import annotations

import fcntl
import json
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha1
from itertools import islice
from pathlib import Path
from threading import Event
from typing import BinaryIO

from replybot.errors import PermanentError, TemporaryError
from replybot.mailboxes.base import Batch, Dull, RawMail
from replybot.mailboxes.local import header_end, id_in, id_of, instant, place, refused
from replybot.mailboxes.mbox_format import first_look, head, letter, mails_of, name_of, places
from replybot.mailboxes.waiting import until
from replybot.settings.values import MailboxConfig

BATCH = 500
TAIL = 4_096  # octets before the old end that must be the same for "only appended"
LOCK_TRIES, LOCK_PAUSE = 5, 0.2
_KIND = "mbox 1"
_TO_ESCAPE = re.compile(rb"(?m)^(>*From )")


@dataclass(frozen=True, slots=True)
class _Memory:
    """What the cursor says: mail before `offset` was seen; `tail` is a hash of what stood just before it.

    `changed` and `inode` are those of a file that was read to its end, which is `offset`; 0 while there was more.
    """

    offset: int = 0
    tail: str = ""
    changed: int = 0
    inode: int = 0


class MboxMailbox:
    """An mbox file.

    A mail begins at a line "From " at the start of the file or after a blank line; but for the first, the line must
    also end in a date, as all that deliver write it, so that "From here on ..." in a body begins no mail.
    """

    def __init__(self, config: MailboxConfig) -> None:
        self._config = config
        self._path = place(config)
        self._waited: tuple[int, int, int] | None = None  # the file's marks when `wait` looked last

    def new_mail(self, cursor: bytes, dull: Dull | None = None) -> Iterator[Batch]:
        """As the port says. The lock is held while a batch is read, not while it is dealt with."""
        memory, status = _remember(cursor), self._status()
        if memory.inode and (memory.offset, memory.changed, memory.inode) == _marks(status):
            return
        with self._opened() as file:
            if _tail(file, memory.offset) != memory.tail:
                memory = _Memory()
            batch, memory = _batch(file, memory)
        yield batch
        while not memory.inode:
            with self._opened() as file:
                if _tail(file, memory.offset) != memory.tail:
                    return  # rewritten since the last batch; the next run begins anew
                batch, memory = _batch(file, memory)
            yield batch

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        """As the port says; one ">" is taken off each line of the body that begins with ">From "."""
        offset, _, name = key.partition(":")
        if not offset.isdecimal() or not name:
            return None
        with self._opened() as file:
            for start in (int(offset), 0):
                for place in islice(mails_of(file, start), 1 if start else None):
                    if name_of(file, place) == name:
                        return replace(letter(file, place, limit), key=key)
        return None

    def mark(self, key: str, mark: str) -> None:
        """An mbox takes no marks."""

    def keep(self, folder: str, raw: bytes, message_id: str) -> None:
        """As the port says; the folder is an mbox file beside this one. Durable when it returns."""
        target = self._letters_file(folder)
        try:
            with target.open("r+b") as file, _locked(file, target, fcntl.LOCK_EX):
                if not _holds(file, message_id):
                    _append(file, raw)
        except OSError as error:
            raise refused(target, error) from error

    def holds(self, folder: str, message_id: str) -> bool:
        """As the port says."""
        target = self._letters_file(folder)
        try:
            with target.open("rb") as file, _locked(file, target, fcntl.LOCK_SH):
                return _holds(file, message_id)
        except OSError as error:
            raise refused(target, error) from error

    def _letters_file(self, folder: str) -> Path:
        target = self._path.parent / folder
        if folder in ("", ".", "..") or "/" in folder or not target.is_file():
            raise PermanentError(f'{target}: no mbox file "{folder}" to keep letters in; create it: touch {target}')
        return target

    def facts(self) -> tuple[str, ...]:
        """As the port says."""
        with self._opened() as file:
            count = sum(1 for _ in mails_of(file))
            said = [f"mbox {self._path}: {count} mails, {os.fstat(file.fileno()).st_size} octets."]
        if self._config.mark != "none":
            said.append(f'An mbox takes no marks: mark = "{self._config.mark}" does nothing here.')
        return tuple(said)

    def wait(self, seconds: float, stop: Event) -> bool:
        """As the port says; a file that another program has written anew may hold new mail."""
        return until(self._altered, seconds, stop)

    def close(self) -> None:
        """Nothing is held open."""

    def _altered(self) -> bool:
        before, self._waited = self._waited, _marks(self._status())
        return before != self._waited

    def _status(self) -> os.stat_result:
        try:
            return self._path.stat()
        except OSError as error:
            raise refused(self._path, error) from error

    @contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        """The file, for reading, locked against those who write."""
        if self._path.is_dir():
            raise PermanentError(
                f'{self._path}: a folder, not an mbox file; if it is a Maildir, write kind = "maildir"'
            )
        try:
            with self._path.open("rb") as file, _locked(file, self._path, fcntl.LOCK_SH):
                yield file
        except OSError as error:
            raise refused(self._path, error) from error


@contextmanager
def _locked(file: BinaryIO, path: Path, kind: int) -> Iterator[None]:
    """Both kinds of lock, for programs use one or the other; TemporaryError if somebody keeps it."""
    for turn in range(LOCK_TRIES):
        try:
            fcntl.flock(file, kind | fcntl.LOCK_NB)
            fcntl.lockf(file, kind | fcntl.LOCK_NB)
            break
        except (BlockingIOError, PermissionError):
            fcntl.flock(file, fcntl.LOCK_UN)
            if turn + 1 < LOCK_TRIES:
                time.sleep(LOCK_PAUSE)
    else:
        raise TemporaryError(f"{path}: another program keeps it locked; the next run tries again")
    try:
        yield
    finally:
        fcntl.lockf(file, fcntl.LOCK_UN)
        fcntl.flock(file, fcntl.LOCK_UN)


def _batch(file: BinaryIO, memory: _Memory) -> tuple[Batch, _Memory]:
    """The next mails after `memory`, and what to remember then."""
    size, changed, inode = _marks(os.fstat(file.fileno()))
    found = places(file, memory.offset, size)
    mails = tuple(first_look(file, place) for place in islice(found, BATCH))
    following = next(found, None)
    if following is None:
        memory = _Memory(size, _tail(file, size), changed, inode)
    else:
        memory = _Memory(following.start, _tail(file, following.start))
    return Batch(mails, json.dumps({"kind": _KIND, **asdict(memory)}).encode()), memory


def _remember(cursor: bytes) -> _Memory:
    """What a cursor says; nothing if it is not one of ours."""
    try:
        said = json.loads(cursor)
        if said.pop("kind") == _KIND:
            return _Memory(**said)
    except (ValueError, KeyError, TypeError, AttributeError):
        pass
    return _Memory()


def _marks(status: os.stat_result) -> tuple[int, int, int]:
    """By what an unchanged file is known."""
    return status.st_size, status.st_mtime_ns, status.st_ino


def _tail(file: BinaryIO, end: int) -> str:
    """A hash of the octets just before `end`; nothing at the start of the file."""
    if end <= 0:
        return ""
    start = max(0, end - TAIL)
    data = os.pread(file.fileno(), end - start, start)
    return sha1(data, usedforsecurity=False).hexdigest() if len(data) == end - start else "shorter"


def _holds(file: BinaryIO, message_id: str) -> bool:
    return any(id_in(head(file, place)) == id_of(message_id) for place in mails_of(file))


def _append(file: BinaryIO, raw: bytes) -> None:
    """Write a letter at the end, all of it or nothing."""
    end = file.seek(0, os.SEEK_END)
    before = os.pread(file.fileno(), 2, max(0, end - 2))
    gap = b"" if not end or before == b"\n\n" else b"\n" if before.endswith(b"\n") else b"\n\n"
    text = _TO_ESCAPE.sub(rb">\1", raw.replace(b"\r\n", b"\n"))
    line = f"From MAILER-DAEMON {time.asctime(_written(raw).timetuple())}\n".encode()
    try:
        file.write(gap + line + text + (b"\n" if text.endswith(b"\n") else b"\n\n"))
        file.flush()
        os.fsync(file.fileno())
    except OSError:
        os.ftruncate(file.fileno(), end)
        raise


def _written(raw: bytes) -> datetime:
    """When a letter says it was written; 1970 if it does not."""
    found = re.search(rb"(?im)^date:[ \t]*(.{0,60})", raw[: max(0, header_end(raw))])
    try:
        return parsedate_to_datetime(found[1].decode("ascii").strip()).astimezone(UTC) if found else instant(0)
    except (ValueError, TypeError):
        return instant(0)
