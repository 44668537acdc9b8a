"""A Maildir on this machine: only listed when one of its folders has changed, and never more read than asked for."""

from __future__ import annotations

import os
import socket
from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator
from hashlib import sha1
from itertools import islice
from pathlib import Path
from threading import Event

from replybot.errors import PermanentError
from replybot.mailboxes.ahead import opened
from replybot.mailboxes.base import HEADER_LIMIT, Batch, Dull, RawMail
from replybot.mailboxes.local import CHUNK, header_block, id_in, id_of, instant, near, place, refused
from replybot.mailboxes.maildir_cursor import TICK, Memory, Span, clock, fingerprint, remember, total, trusted, written
from replybot.mailboxes.maildir_names import Piece, files, listed, received_by, unique
from replybot.mailboxes.waiting import NewNames, until
from replybot.settings.values import MailboxConfig

BATCH = 500
_FOLDERS = ("new", "cur")  # in the order in which mail wanders, so that none slips past a listing


class MaildirMailbox:
    """A Maildir; `cur` or `tmp` may be missing."""

    def __init__(self, config: MailboxConfig) -> None:
        self._config = config
        self._path = place(config)
        self._latest: list[bytes] = []  # the paths of the latest batch
        self._known: dict[str, bytes] = {}  # where mails were lately
        self._came = NewNames([self._path / name for name in _FOLDERS])
        self._laid: dict[Path, dict[str, bytes]] = {}  # Message-IDs of letters by file name, in folders we keep

    def new_mail(self, cursor: bytes, dull: Dull | None = None) -> Iterator[Batch]:
        """As the port says; a mail that cannot be read is named at the end, and tried again the next time."""
        stamps = self._stamps()
        if trusted(cursor, stamps):
            return
        settled = clock() - max(stamps) >= TICK
        done, pieces = self._new_names(remember(cursor))
        failed: list[tuple[bytes, OSError]] = []
        before, spans = done[:], list[Span]()
        left, bounds = sum(piece.count for piece in pieces), [(piece.first, piece.last) for piece in pieces]
        if not pieces:
            yield Batch((), written(stamps, settled, done), 0)
        reading = _heads(pieces, failed)
        for first, last in bounds:
            read = list(islice(reading, min(left, BATCH)))
            left -= len(read)
            mails = tuple(mail for _, mail in read if mail is not None)
            marks = array("Q", map(fingerprint, (mail.key for mail in mails)))
            done += marks
            if len(mails) == len(read):
                spans.append(Span(first, last, total(marks)))
            else:  # one that is missing would spoil the sum
                before, spans = done[:], []
            self._latest = [path for path, _ in read]
            if left:
                yield Batch(mails, written(stamps, False, before, spans), left)
            else:
                yield Batch(mails, written(stamps, settled and not failed, done), 0)
        if failed:
            path, error = failed[0]
            more = f" (and {len(failed) - 1} more like it)" if len(failed) > 1 else ""
            raise PermanentError(f"{refused(Path(os.fsdecode(path)), error)}{more}")

    def _new_names(self, memory: Memory) -> tuple[array[int], deque[Piece]]:
        """The fingerprints of what was seen and is still there, and what is new, a batch a piece."""
        present, names = listed([self._path / name for name in _FOLDERS], memory.seen)
        passed = []
        for span in memory.spans:
            begin = bisect_left(names.order, span.first, key=names.key)
            end = bisect_right(names.order, span.last, key=names.key)
            marks = array("Q", (fingerprint(names.unique(place)) for place in names.order[begin:end]))
            if marks and total(marks) == span.total:
                passed.append((begin, end))
                present += marks
        return present, deque(names.without(passed).pieces(BATCH))

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        """As the port says."""
        path = self._find(key)
        if path is None:
            return None
        try:
            file = _open(path)
            return None if file is None else _beginning(file, key, received_by(os.fsencode(path.name)), limit)
        except OSError as error:
            raise refused(path, error) from error

    def mark(self, key: str, mark: str) -> None:
        """With "move", answered and filed mail goes into the subfolder, flags as they are; held mail stays."""
        if self._config.mark != "move" or mark in ("skip", "hold") or not self._config.mark_folder:
            return
        path = self._find(key)
        if path is None:
            return
        folder = self._subfolder(self._config.mark_folder)
        try:
            _make(folder)
            target = folder / path.parent.name / path.name
            if not target.exists():
                path.rename(target)
        except FileNotFoundError:
            return
        except OSError as error:
            raise refused(folder, error) from error
        self._known.pop(key, None)

    def keep(self, folder: str, raw: bytes, message_id: str) -> None:
        """As the port says, into the Maildir++ subfolder; durable when it returns."""
        if self.holds(folder, message_id):
            return
        target = self._subfolder(folder)
        try:
            _lay(target, raw, message_id)
        except OSError as error:
            raise refused(target, error) from error

    def holds(self, folder: str, message_id: str) -> bool:
        """As the port says."""
        target = self._subfolder(folder)
        if not target.is_dir():
            raise PermanentError(f'{target}: no folder "{folder}" to keep letters in; {near(folder, self._names())}')
        try:
            return id_of(message_id) in self._letters(target)
        except OSError as error:
            raise refused(target, error) from error

    def facts(self) -> tuple[str, ...]:
        """As the port says."""
        self._stamps()
        counts = {name: sum(1 for _ in files(self._path / name)) for name in _FOLDERS}
        said = [f"Maildir {self._path}: {sum(counts.values())} mails, {counts['new']} of them in new."]
        if names := self._names():
            said.append(f"Subfolders: {', '.join(names)}.")
        if self._config.mark == "keyword":
            said.append('A Maildir takes no keywords: mark = "keyword" does nothing here.')
        return tuple(said)

    def wait(self, seconds: float, stop: Event) -> bool:
        """As the port says."""
        return until(lambda: self._came(self._stamps()), seconds, stop)

    def close(self) -> None:
        """Nothing is held open."""

    def _stamps(self) -> tuple[int, ...]:
        """When new and cur were last changed; 0 for one that is missing. PermanentError if this is no Maildir."""
        stamps = []
        for name in _FOLDERS:
            try:
                stamps.append((self._path / name).stat().st_mtime_ns)
            except FileNotFoundError:
                stamps.append(0)
            except OSError as error:
                raise refused(self._path / name, error) from error
        if not any(stamps):
            try:
                self._path.stat()
            except OSError as error:
                raise refused(self._path, error) from error
            raise PermanentError(f"{self._path}: no Maildir, it has neither new nor cur; check `path` in config.toml")
        return tuple(stamps)

    def _find(self, key: str) -> Path | None:
        """The file of this mail, wherever it was moved within the Maildir."""
        if not key or "/" in key or key.startswith("."):
            return None
        if self._latest:
            self._known = {unique(_name(path)): path for path in self._latest}
            self._latest = []
        known = self._known.get(key)
        for path in (Path(os.fsdecode(known)) if known else None, self._path / "new" / key, self._path / "cur" / key):
            if path is not None and path.is_file():
                return path
        for folder in (self._path / name for name in _FOLDERS):
            for entry in files(folder):
                if unique(entry.name) == key:
                    self._known[key] = entry.path
                    return Path(os.fsdecode(entry.path))
        return None

    def _subfolder(self, name: str) -> Path:
        """Maildir++: `A/B` is the folder `.A.B`."""
        if not name.isascii():
            from imapclient.imap_utf7 import encode

            name = encode(name).decode("ascii")
        return self._path / f".{name.strip('/.').replace('/', '.')}"

    def _names(self) -> list[str]:
        """The Maildir++ subfolders there are."""
        return sorted(path.name[1:] for path in self._path.glob(".*") if (path / "cur").is_dir())

    def _letters(self, folder: Path) -> set[bytes]:
        """The Message-IDs of all that lies in `folder`; each file is read once."""
        known = self._laid.setdefault(folder, {})
        for part in (folder / name for name in _FOLDERS):
            for entry in files(part):
                name = unique(entry.name)
                if name not in known and (file := _open(entry.path)) is not None:
                    known[name] = id_in(_header(file, name, 0.0).data)
        return set(known.values())


def _heads(pieces: deque[Piece], failed: list[tuple[bytes, OSError]]) -> Iterator[tuple[bytes, RawMail | None]]:
    """Header blocks, each with its path; None for what is gone, or cannot be read: that is added to `failed`. A piece
    is let go as it is read."""
    paths = (path for piece in _taken(pieces) for path in piece.paths)
    for path, file in opened(paths, CHUNK):
        mail, name = None, _name(path)
        try:
            if isinstance(file, OSError):
                raise file
            mail = _header(file, unique(name), received_by(name))
        except FileNotFoundError:
            pass
        except OSError as error:
            failed.append((path, error))
        yield path, mail


def _taken(pieces: deque[Piece]) -> Iterator[Piece]:
    while pieces:
        yield pieces.popleft()


def _name(path: bytes) -> bytes:
    return path.rpartition(b"/")[2]


def _open(path: Path | bytes) -> int | None:
    """A file to be read; None if it is gone."""
    try:
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return None


def _header(file: int, key: str, received: float) -> RawMail:
    """The header block of an open file, which is closed then; it is read in chunks until its blank line."""
    try:
        status = os.fstat(file)
        data = os.read(file, CHUNK)
        head, seen = header_block(data), len(data)
        while head is None and (more := os.read(file, CHUNK)):
            data += more
            head, seen = header_block(data, seen), len(data)
    finally:
        os.close(file)
    head = data[:HEADER_LIMIT] if head is None else head
    return RawMail(key, head, status.st_size, instant(received or status.st_mtime), len(head) >= status.st_size)


def _beginning(file: int, key: str, received: float, limit: int) -> RawMail:
    """The first octets of an open file, which is closed then."""
    parts = []
    try:
        status = os.fstat(file)
        while limit > 0 and (more := os.read(file, min(limit, 1 << 20))):
            parts.append(more)
            limit -= len(more)
    finally:
        os.close(file)
    data = b"".join(parts)
    return RawMail(key, data, status.st_size, instant(received or status.st_mtime), len(data) >= status.st_size)


def _make(folder: Path) -> None:
    """A Maildir++ subfolder, if it is not there yet."""
    for part in ("tmp", "new", "cur"):
        (folder / part).mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / "maildirfolder").touch(mode=0o600)


def _lay(folder: Path, raw: bytes, message_id: str) -> None:
    """Write a letter that has been seen into `folder`, the way all Maildirs are written: tmp, fsync, rename."""
    for part in ("tmp", "cur"):
        (folder / part).mkdir(mode=0o700, exist_ok=True)
    host = socket.gethostname().replace("/", "_").replace(":", "_")
    draft = folder / "tmp" / f"P{os.getpid()}.{sha1(message_id.encode(), usedforsecurity=False).hexdigest()}.{host}"
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())
        seconds, rest = divmod(os.fstat(file.fileno()).st_mtime_ns, 1_000_000_000)
    draft.rename(folder / "cur" / f"{seconds}.M{rest // 1000}{draft.name}:2,S")
    listing = os.open(folder / "cur", os.O_RDONLY)
    try:
        os.fsync(listing)
    finally:
        os.close(listing)
