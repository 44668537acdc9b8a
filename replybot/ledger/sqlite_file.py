"""The SQLite file itself: made private, opened to be written or only looked at, brought up to date, locked."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from urllib.parse import quote

from replybot.errors import BusyError, PermanentError, ReplybotError, TemporaryError
from replybot.ledger import schema

LOOKS = 20  # how often a look at a file that is being written is begun again

APPEND = "BEFORE {} ON events BEGIN SELECT RAISE(ABORT, 'the log is only appended to'); END"
WORDS = {
    "number": "INTEGER PRIMARY KEY AUTOINCREMENT",
    "bytes": "BLOB",
    "fixed": "CREATE TRIGGER events_fixed " + APPEND.format("UPDATE"),
    "stays": "CREATE TRIGGER events_stay " + APPEND.format("DELETE"),
}

# The primary result code: what is wrong, what to do, and whether that may help by itself.
REASONS: dict[int, tuple[type[ReplybotError], str]] = {
    sqlite3.SQLITE_FULL: (TemporaryError, "the disk is full; make room and run again"),
    sqlite3.SQLITE_IOERR: (TemporaryError, "the disk cannot be read or written; look at the disk and its free space"),
    sqlite3.SQLITE_BUSY: (TemporaryError, "another program has locked this ledger for too long; let it end, run again"),
    sqlite3.SQLITE_LOCKED: (
        TemporaryError,
        "another program has locked this ledger for too long; let it end, run again",
    ),
    sqlite3.SQLITE_NOMEM: (TemporaryError, "not enough memory; end other programs and run again"),
    sqlite3.SQLITE_READONLY: (
        PermanentError,
        "it cannot be written; give this user the right to write file and folder",
    ),
    sqlite3.SQLITE_PERM: (PermanentError, "it cannot be opened; give this user the right to file and folder"),
    sqlite3.SQLITE_CANTOPEN: (
        PermanentError,
        "it cannot be opened; look at the rights to file and folder, and free space",
    ),
    sqlite3.SQLITE_CORRUPT: (PermanentError, "the file is damaged; lay it aside and put a backup in its place"),
    sqlite3.SQLITE_NOTADB: (PermanentError, "this is no ledger, or it is damaged; mend ledger.url or restore a backup"),
    sqlite3.SQLITE_CONSTRAINT: (PermanentError, "the ledger refuses what was to be recorded; report this as a mistake"),
}


def explained(error: sqlite3.Error, name: str) -> ReplybotError:
    """What SQLite says, as one of our errors, with file and remedy. What is not known will not go away by itself."""
    code: int = getattr(error, "sqlite_errorcode", 0) & 0xFF
    kind, remedy = REASONS.get(
        code, (PermanentError, "it cannot be used; restore a backup, or report this as a mistake")
    )
    return kind(f"{name}: {remedy} (SQLite: {error})")


def refused(path: Path, what: str, error: OSError) -> ReplybotError:
    """What the system says, as one of our errors: a full disk may pass, the rest needs the owner."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return TemporaryError(f"{path}: {what}: the disk is full; make room and run again")
    return PermanentError(
        f"{path}: {what}: {error.strerror}; mend ledger.url, or this user's rights to file and folder"
    )


# -- to be written -----------------------------------------------------------------------------------------------------
def private_folder(folder: Path) -> None:
    """This folder, and what is missing above it, for its owner only."""
    try:
        for each in reversed([each for each in (folder, *folder.parents) if not each.exists()]):
            each.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise refused(folder, "the folder for the ledger cannot be made", error) from error


def open_for_writing(path: Path, patience: float) -> sqlite3.Connection:
    """A connection whose commits outlive a power cut, to a file that only its owner may read, with today's tables."""
    try:
        with suppress(FileExistsError):  # made here, not by SQLite: -wal and -shm take their rights from it
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise refused(path, "the ledger cannot be made", error) from error
    if not os.access(path, os.R_OK | os.W_OK):
        raise PermanentError(f"{path}: it cannot be written; give this user the right to write file and folder")
    try:
        db = sqlite3.connect(path, timeout=patience, isolation_level=None)
    except sqlite3.Error as error:
        raise explained(error, str(path)) from error
    try:
        refuse_strangers(db, str(path))
        use_wal(db, patience)
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        migrate(db, str(path))
    except sqlite3.Error as error:
        db.close()
        raise explained(error, str(path)) from error
    except BaseException:
        db.close()
        raise
    return db


def use_wal(db: sqlite3.Connection, patience: float) -> None:
    """Write-ahead log. SQLite does not wait here when several begin at once, so we do."""
    end = monotonic() + patience
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL").fetchall()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > end:
                raise
            sleep(0.01)


def refuse_strangers(db: sqlite3.Connection, name: str) -> None:
    """Another program's database is not made a ledger."""
    tables = {table for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    if tables and "schema_version" not in tables:
        raise PermanentError(f"{name}: this is another program's database, not a ledger; mend ledger.url")


def migrate(db: sqlite3.Connection, name: str, until: int | None = None) -> None:
    """Today's tables: the missing migrations, all or none, once however many come at the same time. `until`: only so
    many of them."""
    if version(db) == len(schema.MIGRATIONS[:until]):
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute(schema.VERSION_TABLE)
        now = version(db)
        refuse_newer(now, name)
        schema.advance(lambda statement, args: db.execute(statement, tuple(args)).fetchall(), WORDS, now, until)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def refuse_newer(done: int, name: str) -> None:
    """PermanentError: tables that this program does not know."""
    if done > len(schema.MIGRATIONS):
        raise PermanentError(
            f"{name}: this ledger was written by a newer replybot (tables {done}, known {len(schema.MIGRATIONS)}); "
            "update replybot"
        )


def version(db: sqlite3.Connection) -> int:
    """How many migrations were applied."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'schema_version'").fetchall():
        return 0
    return db.execute(schema.VERSION).fetchall()[0][0] or 0


# -- only to be looked at ----------------------------------------------------------------------------------------------
def snapshot(path: Path) -> sqlite3.Connection:
    """What the file says now, in memory, with today's tables; empty if there is no file. Nothing on disk is touched."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        if path.exists():
            copy_into(memory, path)
            refuse_strangers(memory, str(path))
        migrate(memory, str(path))
        memory.execute("PRAGMA query_only = ON")
    except sqlite3.Error as error:
        memory.close()
        raise explained(error, str(path)) from error
    except OSError as error:
        memory.close()
        raise refused(path, "the ledger cannot be read", error) from error
    except BaseException:
        memory.close()
        raise
    return memory


def copy_into(memory: sqlite3.Connection, path: Path) -> None:
    """The content of the file; begun again if somebody wrote meanwhile."""
    for _ in range(LOOKS):
        before = traces(path)
        try:
            if look(memory, path, before) or traces(path) == before:
                return
        except (sqlite3.DatabaseError, FileNotFoundError):  # half a file is no proof of damage while somebody writes
            if traces(path) == before:
                raise
    raise TemporaryError(f"{path}: other programs write this ledger without a pause; look again later")


def look(memory: sqlite3.Connection, path: Path, found: tuple[tuple[int, int, int], ...]) -> bool:
    """Copies once. True: the copy is whole for sure; False: it is, if nobody wrote meanwhile."""
    if not found[1][1]:  # no log, or an empty one: the file is all there is
        copy(memory, f"file:{quote(os.fsencode(path))}?immutable=1")
        return False
    if found[2][0]:  # a log and its index: somebody is at work, or died; SQLite's own locks keep it whole
        copy(memory, f"file:{quote(os.fsencode(path))}?mode=ro")
        return True
    # A log without its index, which SQLite would make: so let it do so elsewhere.
    import shutil
    import tempfile

    with tempfile.TemporaryDirectory(prefix="replybot-") as folder:
        for each in (path, beside(path, "-wal")):
            shutil.copyfile(each, Path(folder) / f"ledger{each.name.removeprefix(path.name)}")
        copy(memory, f"file:{quote(os.fsencode(folder))}/ledger")
    return False


def copy(memory: sqlite3.Connection, uri: str) -> None:
    """All pages of a database."""
    with closing(sqlite3.connect(uri, uri=True, timeout=10)) as db:
        db.backup(memory)


def traces(path: Path) -> tuple[tuple[int, int, int], ...]:
    """Number, size and time of the file, its log and the log's index; zeros for what is not there."""
    seen = []
    for each in (path, beside(path, "-wal"), beside(path, "-shm")):
        try:
            stat = each.stat()
            seen.append((stat.st_ino, stat.st_size, stat.st_mtime_ns))
        except FileNotFoundError:
            seen.append((0, 0, 0))
    return tuple(seen)


def beside(path: Path, ending: str) -> Path:
    """The file of this ending beside the ledger."""
    return path.with_name(path.name + ending)


# -- one run at a time -------------------------------------------------------------------------------------------------
@contextmanager
def lock(path: Path, mailbox: str) -> Iterator[None]:
    """The only run on this mailbox; "": on the whole ledger. By locks beside it, which the system lets go of when the
    process ends; the files stay, and mean nothing. BusyError: another is at work, by its process number."""
    whole = beside(path.resolve(), ".lock")
    if not mailbox:
        with locked(whole, path, "ledger", fcntl.LOCK_EX):
            yield
        return
    own = beside(path.resolve(), f".lock-{hashlib.sha256(mailbox.encode()).hexdigest()[:12]}")
    with locked(whole, path, "ledger", fcntl.LOCK_SH), locked(own, path, f"mailbox {mailbox}", fcntl.LOCK_EX):
        yield


@contextmanager
def locked(place: Path, path: Path, what: str, how: int) -> Iterator[None]:
    """One file locked, shared or not; in one that is not stands our number."""
    try:
        held = os.open(place, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise refused(place, "the lock cannot be made", error) from error
    try:
        try:
            fcntl.flock(held, how | fcntl.LOCK_NB)
        except BlockingIOError:
            who = os.pread(held, 32, 0).decode("ascii", "replace").strip()
            by = f" (process {who})" if who else ""
            raise BusyError(f"{path}: another run is at work on this {what}{by}; let it end") from None
        except OSError as error:
            raise refused(place, "this file system has no locks; move the ledger", error) from error
        with suppress(OSError):  # on a full disk the lock counts all the same, only without our number
            os.ftruncate(held, 0)
            os.pwrite(held, f"{os.getpid()}\n".encode() if how == fcntl.LOCK_EX else b"", 0)
        yield
    finally:
        os.close(held)
