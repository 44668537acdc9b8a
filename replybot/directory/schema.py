"""The directory's own SQLite file: its tables, and how it is opened. It is never written in place, only replaced."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from replybot.errors import PermanentError, ReplybotError, TemporaryError

MARK = 0x72626472  # "rbdr", SQLite's application_id
VERSION = 1

TABLES = (
    """CREATE TABLE imports (
        number INTEGER PRIMARY KEY,
        source TEXT NOT NULL, place TEXT NOT NULL, commit_id TEXT NOT NULL, date TEXT NOT NULL, imported TEXT NOT NULL
    )""",
    """CREATE TABLE records (
        number INTEGER PRIMARY KEY,
        import INTEGER NOT NULL REFERENCES imports (number),
        kind TEXT NOT NULL, slug TEXT NOT NULL, name TEXT NOT NULL, brands TEXT NOT NULL, domains TEXT NOT NULL,
        countries TEXT NOT NULL, email TEXT NOT NULL, webform TEXT NOT NULL, web TEXT NOT NULL, address TEXT NOT NULL,
        language TEXT NOT NULL, transport TEXT NOT NULL, needs_id INTEGER NOT NULL, quality TEXT NOT NULL,
        sources TEXT NOT NULL, belongs TEXT NOT NULL, notes TEXT NOT NULL,
        UNIQUE (kind, slug)
    )""",
    "CREATE INDEX records_email ON records (lower(email)) WHERE email <> ''",
    """CREATE TABLE obsolete (
        slug TEXT PRIMARY KEY, import INTEGER NOT NULL REFERENCES imports (number),
        name TEXT NOT NULL, reason TEXT NOT NULL, leads_to TEXT NOT NULL
    )""",
    # made of the tables above whenever they are: what records are found by
    """CREATE TABLE domains (
        domain TEXT NOT NULL, record INTEGER NOT NULL REFERENCES records (number),
        site TEXT NOT NULL, contact TEXT NOT NULL, service INTEGER NOT NULL,
        PRIMARY KEY (domain, record)
    ) WITHOUT ROWID""",
    """CREATE TABLE names (
        key TEXT NOT NULL, folded TEXT NOT NULL, letters TEXT NOT NULL,
        record INTEGER NOT NULL REFERENCES records (number), form TEXT NOT NULL, score INTEGER NOT NULL,
        said TEXT NOT NULL
    )""",
    "CREATE INDEX names_key ON names (key)",
)

REMEDIES: dict[int, tuple[type[ReplybotError], str]] = {
    sqlite3.SQLITE_FULL: (TemporaryError, "the disk is full; make room and import again"),
    sqlite3.SQLITE_IOERR: (TemporaryError, "the disk cannot be read or written; look at the disk and its free space"),
    sqlite3.SQLITE_NOMEM: (TemporaryError, "not enough memory; end other programs and try again"),
    sqlite3.SQLITE_PERM: (PermanentError, "it cannot be opened; give this user the right to file and folder"),
    sqlite3.SQLITE_CANTOPEN: (PermanentError, "it cannot be opened; give this user the right to file and folder"),
    sqlite3.SQLITE_CORRUPT: (PermanentError, "the directory is damaged; remove this file and import again"),
    sqlite3.SQLITE_NOTADB: (PermanentError, "this is no directory, or it is damaged; remove it and import again"),
}


def explained(error: sqlite3.Error, path: Path) -> ReplybotError:
    """What SQLite says, as one of our errors, with file and remedy."""
    code: int = getattr(error, "sqlite_errorcode", 0) & 0xFF
    kind, remedy = REMEDIES.get(code, (PermanentError, "the directory cannot be used; remove this file, import again"))
    return kind(f"{path}: {remedy} (SQLite: {error})")


def connect(path: Path) -> sqlite3.Connection:
    """The file, to be read only. PermanentError: it is another program's, a newer replybot's, or damaged."""
    if not path.is_file():
        raise PermanentError(f"{path}: this is no file; mend [directory] path")
    if not path.stat().st_size:
        raise PermanentError(f"{path}: this file is empty; remove it and import again")
    try:
        db = sqlite3.connect(uri(path), uri=True, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise explained(error, path) from error
    try:
        _refuse_strangers(db, path)
    except sqlite3.Error as error:
        db.close()
        raise explained(error, path) from error
    except BaseException:
        db.close()
        raise
    return db


def uri(path: Path) -> str:
    """The file as an address. Immutable, since an import lays another file in its place: nobody waits for anybody."""
    return f"file:{quote(os.fsencode(os.path.abspath(path)))}?mode=ro&immutable=1"  # noqa: PTH100


def create(path: Path) -> sqlite3.Connection:
    """A new, empty directory in this file, which must not be there; nobody else reads it before it is in its place."""
    try:
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA synchronous = OFF")  # forced to the disk once, when it is whole
        db.execute(f"PRAGMA application_id = {MARK}")
        db.execute(f"PRAGMA user_version = {VERSION}")
        db.execute("BEGIN")
        for table in TABLES:
            db.execute(table)
    except sqlite3.Error as error:
        raise explained(error, path) from error
    return db


def _refuse_strangers(db: sqlite3.Connection, path: Path) -> None:
    (mark,), (version,) = db.execute("PRAGMA application_id").fetchone(), db.execute("PRAGMA user_version").fetchone()
    if mark != MARK:
        raise PermanentError(f"{path}: this is another program's database, not a directory; mend [directory] path")
    if version > VERSION:
        raise PermanentError(
            f"{path}: this directory was written by a newer replybot (tables {version}, known {VERSION}); "
            "update replybot, or remove the file and import again"
        )
    for table in ("records", "domains", "names", "obsolete", "imports"):
        db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchall()  # noqa: S608 (a table of ours)
