"""An index of the playbooks: a run that needs three of them does not read ten thousand.

One SQLite file, a mere cache: it holds, for every playbook that is in order, what it is found by and its text. A run
looks at the size and the time of each file; what did not change is not read again. Whatever is wrong with the index
itself, the playbooks are read as if there were none.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from replybot.core.shelf import TABLES, Shelf, Table
from replybot.errors import UserError
from replybot.settings.made_by import made_by
from replybot.settings.notes import room_for
from replybot.settings.playbook_files import places

if TYPE_CHECKING:
    from replybot.core.playbook import Playbook

FORM = 1
"""Raised when the index holds something else; an index of another form is made anew."""

SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE card (number INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, company TEXT NOT NULL,
                   name TEXT NOT NULL, brands TEXT NOT NULL, domains TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE found (name TEXT PRIMARY KEY, numbers TEXT NOT NULL) WITHOUT ROWID;
"""
YOUNG = 2_000_000_000  # nanoseconds: the coarsest clock of a file system
WAIT = 2.0  # seconds for another run that is writing the index

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the index knows of a playbook without opening it."""

    file: str
    stamp: str
    company: str
    name: str
    brands: tuple[str, ...]
    domains: tuple[str, ...]
    body: str = ""  # the text of the file; "": it stands in the index


@dataclass(frozen=True, slots=True)
class Place:
    """A playbook's file, and what tells that it changed."""

    file: str
    stamp: str


def load_shelf(folders: Sequence[Path], shipped: Path | None, index: Path | None, *, write: bool) -> Shelf:
    """All playbooks, the owner's folders first, each opened when it is wanted. `index`: the file of the index, None for
    none; only with `write` it is made or brought up to date. UserError: everything wrong with any of them."""
    found = places(folders, shipped)
    there = tuple(Place(file, f"{state.st_mtime_ns} {state.st_size} {state.st_ino}") for file, state in found)
    known = _asked(index, _read) if index is not None else None
    known = _settled(known, index) if index is not None and known else None
    if known is not None and [(one.file, one.stamp) for one in known] == [(p.file, p.stamp) for p in there]:
        return _shelf(known, index, _stamp(there))
    entries = _entries(there, {one.file: one for one in known or ()}, index)
    if index is not None and write:
        _write(index, entries)
    return _shelf(entries, None)


def _settled(known: Sequence[Entry], index: Path) -> tuple[Entry, ...]:
    """The entries that can be believed: a file written while its index was made may have changed without a trace."""
    try:
        made = index.stat().st_mtime_ns
    except OSError:
        return ()
    return tuple(one if int(one.stamp.split()[0]) < made - YOUNG else replace(one, stamp="") for one in known)


def _entries(there: Sequence[Place], known: dict[str, Entry], index: Path | None) -> tuple[Entry, ...]:
    """An entry for each: of the index where the file did not change, else of the file."""
    from replybot.settings import toml
    from replybot.settings.playbooks import read_playbook

    entries: list[Entry] = []
    problems: list[str] = []
    bodies = _asked(index, _bodies) if index is not None and known else None
    for place in there:
        old = known.get(place.file)
        if old is not None and old.stamp == place.stamp and bodies and place.file in bodies:
            entries.append(replace(old, body=bodies[place.file]))
            continue
        try:
            document = toml.read(Path(place.file))
            book = read_playbook(document)
        except UserError as error:
            problems += error.problems
            continue
        entries.append(
            Entry(place.file, place.stamp, book.company, book.name, book.brands, book.domains, document.text)
        )
    if problems:
        raise UserError(f"{toml.counted(problems)} in the playbooks; nothing was done", tuple(problems))
    return tuple(entries)


def _shelf(entries: Sequence[Entry], index: Path | None, stamp: str = "") -> Shelf:
    """A shelf whose playbooks are made of their texts. `index`: where texts and tables stand."""

    def opening(number: int) -> Playbook:
        from replybot.settings import toml  # slow to load, and a run with nothing new opens no playbook
        from replybot.settings.playbooks import read_playbook

        entry = entries[number]
        text = entry.body or (index and _asked(index, lambda db: _body(db, number, entry)))
        document = toml.parse(Path(entry.file), text) if text else toml.read(Path(entry.file))
        return read_playbook(document, checked=True)

    return Shelf(entries, opening, lambda name: _asked(index, lambda db: _table(db, name)) if index else None, stamp)


def _stamp(there: Sequence[Place]) -> str:
    told = "\n".join((_key(), *(f"{place.file} {place.stamp}" for place in there)))
    return hashlib.sha256(told.encode("utf-8", "surrogateescape")).hexdigest()


# The file ------------------------------------------------------------------------------------------------------------


def _key() -> str:
    return f"{FORM} {made_by()}"


def _asked(index: Path, question: Callable[[sqlite3.Connection], Found | None]) -> Found | None:
    """What the index answers; None if there is none, or it is broken."""
    if not index.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{index.absolute().as_uri()}?mode=ro", uri=True, timeout=WAIT)) as db:
            return question(db)
    except (sqlite3.Error, ValueError, TypeError, IndexError):
        return None


def _read(db: sqlite3.Connection) -> tuple[Entry, ...] | None:
    """All entries, if this program made them."""
    found = db.execute("SELECT value FROM about WHERE key = 'made by'").fetchone()
    if found is None or found[0] != _key():
        return None
    rows = db.execute("SELECT file, stamp, company, name, brands, domains FROM card ORDER BY number")
    return tuple(
        Entry(file, stamp, company, name, tuple(brands.split("\n")) if brands else (), tuple(domains.split("\n")))
        for file, stamp, company, name, brands, domains in rows
    )


def _bodies(db: sqlite3.Connection) -> dict[str, str]:
    return dict(db.execute("SELECT file, body FROM card"))


def _body(db: sqlite3.Connection, number: int, entry: Entry) -> str | None:
    """The text as it was when it was checked; None if another run has written since."""
    row = db.execute("SELECT body FROM card WHERE number = ? AND file = ? AND stamp = ?",
                     (number, entry.file, entry.stamp)).fetchone()  # fmt: skip
    return str(row[0]) if row else None


def _table(db: sqlite3.Connection, name: str) -> Table | None:
    row = db.execute("SELECT numbers FROM found WHERE name = ?", (name,)).fetchone()
    return dict(json.loads(row[0])) if row else None


def _write(index: Path, entries: Sequence[Entry]) -> None:
    """The index, made anew beside the old one and put in its place: whoever reads sees one or the other, whole."""
    made = index.with_name(f"{index.name}.{os.getpid()}")
    try:
        index.parent.mkdir(parents=True, exist_ok=True)
        if not room_for(index.parent, 10 * sum(len(e.body) for e in entries)):
            return
        made.unlink(missing_ok=True)
        os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(made, isolation_level=None)) as db:
            db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL;" + SCHEMA + "BEGIN;")
            db.execute("INSERT INTO about VALUES ('made by', ?)", (_key(),))
            db.executemany(
                "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    (number, e.file, e.stamp, e.company, e.name, "\n".join(e.brands), "\n".join(e.domains), e.body)
                    for number, e in enumerate(entries)
                ),
            )
            db.executemany(
                "INSERT INTO found VALUES (?, ?)",
                ((name, json.dumps(make(entries), ensure_ascii=False)) for name, make in TABLES.items()),
            )
            db.execute("COMMIT")
        made.replace(index)
    except (OSError, sqlite3.Error):
        with suppress(OSError):
            made.unlink(missing_ok=True)
