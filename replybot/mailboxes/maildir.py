"""A Maildir on this machine: only listed when one of its folders has changed, and never more read than asked for."""

from __future__ import annotations

import os
import re
import socket
from array import array
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha1
from pathlib import Path

from replybot.errors import PermanentError
from replybot.mailboxes.base import HEADER_LIMIT, Batch, RawMail
from replybot.mailboxes.local import CHUNK, header_block, id_in, id_of, instant, near, place, refused
from replybot.mailboxes.maildir_cursor import TICK, clock, fingerprint, remember, trusted, written
from replybot.settings.values import MailboxConfig

BATCH = 500
_FOLDERS = ("new", "cur")  # in the order in which mail wanders, so that none slips past a listing
_LEADING_TIME = re.compile(r"(\d{9,10})(?!\d)")
_FIRST, _LAST = 631_152_000, 4_102_444_800  # 1990, 2100


@dataclass(frozen=True, slots=True)
class _Entry:
    """A mail in the listing."""

    received: float
    unique: str
    path: str  # as text: a Path for each of 100,000 mails costs more than reading them


class MaildirMailbox:
    """A Maildir; `cur` or `tmp` may be missing."""

    def __init__(self, config: MailboxConfig) -> None:
        self._config = config
        self._path = place(config)
        self._known: dict[str, str] = {}  # where new mails were lately
        self._laid: dict[Path, dict[str, bytes]] = {}  # Message-IDs of letters by file name, in folders we keep

    def new_mail(self, cursor: bytes) -> Iterator[Batch]:
        """As the port says; a mail that cannot be read is named at the end, and tried again the next time."""
        stamps = self._stamps()
        first_line, _, rest = cursor.partition(b"\n")
        if trusted(first_line, stamps):
            return
        memory, settled = remember(first_line, rest), clock() - max(stamps) >= TICK
        present, fresh = self._listing(memory.seen)
        done = array("Q", present)
        failed: list[tuple[str, OSError]] = []
        self._known = {entry.unique: entry.path for entry in fresh}
        for start in range(0, len(fresh), BATCH):
            mails = _heads(fresh[start : start + BATCH], failed)
            done = array("Q", sorted([*done, *(fingerprint(mail.key) for mail in mails)]))
            last = start + BATCH >= len(fresh)
            yield Batch(mails, written(stamps, settled and last and not failed, done))
        if not fresh:
            yield Batch((), written(stamps, settled, done))
        if failed:
            path, error = failed[0]
            more = f" (and {len(failed) - 1} more like it)" if len(failed) > 1 else ""
            raise PermanentError(f"{refused(Path(path), error)}{more}")

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        """As the port says."""
        path = self._find(key)
        if path is None:
            return None
        try:
            return _read(path, key, _received(path.name), limit, header_only=False)
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
        counts = {name: sum(1 for _ in _files(self._path / name)) for name in _FOLDERS}
        said = [f"Maildir {self._path}: {sum(counts.values())} mails, {counts['new']} of them in new."]
        if names := self._names():
            said.append(f"Subfolders: {', '.join(names)}.")
        if self._config.mark == "keyword":
            said.append('A Maildir takes no keywords: mark = "keyword" does nothing here.')
        return tuple(said)

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

    def _listing(self, seen: frozenset[int]) -> tuple[list[int], list[_Entry]]:
        """Which mails of `seen` are still there, and those that are new, oldest first."""
        present: set[int] = set()
        fresh: dict[str, _Entry] = {}
        for folder in (self._path / name for name in _FOLDERS):
            for name in _files(folder):
                unique = _unique(name)
                mark = fingerprint(unique)
                if mark in seen:
                    present.add(mark)
                    continue
                with suppress(FileNotFoundError):
                    received = _received(name) or (folder / name).stat().st_mtime
                    fresh[unique] = _Entry(received, unique, f"{folder}/{name}")
        return sorted(present), sorted(fresh.values(), key=lambda entry: (entry.received, entry.unique))

    def _find(self, key: str) -> Path | None:
        """The file of this mail, wherever it was moved within the Maildir."""
        if not key or "/" in key or key.startswith("."):
            return None
        known = self._known.get(key)
        for path in (Path(known) if known else None, self._path / "new" / key, self._path / "cur" / key):
            if path is not None and path.is_file():
                return path
        for folder in (self._path / name for name in _FOLDERS):
            for name in _files(folder):
                if _unique(name) == key:
                    self._known[key] = f"{folder}/{name}"
                    return folder / name
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
            for name in _files(part):
                unique = _unique(name)
                if unique not in known and (mail := _read(part / name, unique, 0.0, HEADER_LIMIT, header_only=True)):
                    known[unique] = id_in(mail.data)
        return set(known.values())


def _files(folder: Path) -> Iterator[str]:
    """Names of the mails in `folder`; nothing if it is missing."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith(".") and entry.is_file():
                    yield entry.name
    except FileNotFoundError:
        return
    except OSError as error:
        raise refused(folder, error) from error


def _heads(entries: list[_Entry], failed: list[tuple[str, OSError]]) -> tuple[RawMail, ...]:
    """Header blocks of those that are still there; those that cannot be read are added to `failed`."""
    mails = []
    for entry in entries:
        try:
            mail = _read(entry.path, entry.unique, entry.received, HEADER_LIMIT, header_only=True)
        except OSError as error:
            failed.append((entry.path, error))
            continue
        if mail is not None:
            mails.append(mail)
    return tuple(mails)


def _unique(name: str) -> str:
    """The part of a file name that stays when a mail is moved or flagged; octets that are no text are spelt out."""
    unique = name.partition(":")[0]
    return unique if unique.isascii() else os.fsencode(unique).decode("utf-8", "backslashreplace")


def _read(path: Path | str, key: str, received: float, limit: int, *, header_only: bool) -> RawMail | None:
    """The first octets of a file; None if it is gone."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    try:
        status = os.fstat(file)
        data = _head(file, limit) if header_only else _first(file, limit)
    finally:
        os.close(file)
    return RawMail(key, data, status.st_size, instant(received or status.st_mtime), len(data) >= status.st_size)


def _head(file: int, limit: int) -> bytes:
    """The header block, read in chunks until its blank line."""
    data, seen = b"", 0
    while more := os.read(file, CHUNK):
        data += more
        if (head := header_block(data, seen)) is not None:
            return head
        seen = len(data)
    return data[:limit]


def _first(file: int, limit: int) -> bytes:
    """The first `limit` octets."""
    parts = []
    while limit > 0 and (more := os.read(file, min(limit, 1 << 20))):
        parts.append(more)
        limit -= len(more)
    return b"".join(parts)


def _received(name: str) -> float:
    """The Unix time that the deliverer wrote into the name; 0 if it is none."""
    found = _LEADING_TIME.match(name)
    seconds = int(found[1]) if found else 0
    return seconds if _FIRST <= seconds < _LAST else 0


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
