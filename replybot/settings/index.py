"""An index of the playbooks: a run that needs three of them does not read ten thousand.

One SQLite file, a mere cache: it holds, for every playbook that is in order, what it is found by and its text. A run
looks at the size and the time of each file. Where none changed, the index is not even read until something is wanted
of it; else what did not change is not read again. Whatever is wrong with the index itself, the playbooks are read as if
there were none.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from replybot.core.shelf import TABLES, Shelf, Table
from replybot.errors import UserError
from replybot.settings.made_by import made_by
from replybot.settings.notes import room_for
from replybot.settings.playbook_files import Looks, looks, places

if TYPE_CHECKING:
    from replybot.core.playbook import Playbook

FORM = 2
"""Raised when the index holds something else; an index of another form is made anew."""

SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE card (number INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, company TEXT NOT NULL,
                   name TEXT NOT NULL, brands TEXT NOT NULL, domains TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE found (name TEXT PRIMARY KEY, numbers TEXT NOT NULL) WITHOUT ROWID;
"""
YOUNG = 2_000_000_000  # nanoseconds: the coarsest clock of a file system
WAIT = 2.0  # seconds for another run that is writing the index

BROKEN = (sqlite3.Error, ValueError, TypeError, IndexError)  # what comes of an index that is no good

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


def load_shelf(folders: Sequence[Path], shipped: Path | None, index: Path | None, *, write: bool) -> Shelf:
    """All playbooks, the owner's folders first, each opened when it is wanted. `index`: the file of the index, None for
    none; only with `write` it is made or brought up to date. UserError: everything wrong with any of them."""
    found = looks(folders, shipped)
    stamp = _stamp(found)
    if index is not None and (current := _current(index, stamp)) is not None:
        return _shelf_of_index(current, found, index, stamp, write=write)
    return _shelf_of_files(_anew(found, index, stamp, write=write))


def _stamp(found: Looks) -> str:
    """Another one whenever one of these files changes, or the program."""
    told = "\0\0".join((_key(), *("\0".join((folder, *lines)) for folder, lines in found)))  # no name holds a NUL
    return hashlib.sha256(told.encode("utf-8", "surrogateescape")).hexdigest()


# All are read, but for what did not change ---------------------------------------------------------------------------


def _anew(found: Looks, index: Path | None, stamp: str, *, write: bool) -> tuple[Entry, ...]:
    """An entry for each file, and an index of them."""
    known = _known(index) if index is not None else ()
    entries = _entries(places(found), {one.file: one for one in known}, index)
    if index is not None and write:
        _write(index, entries, stamp)
    return entries


def _known(index: Path) -> tuple[Entry, ...]:
    """What the index has. Not believed is what it says of a file that was written while it was made: that one may have
    changed since without a trace."""
    try:
        made = index.stat().st_mtime_ns
    except OSError:
        return ()
    known = _asked(index, _read) or ()
    return tuple(one if int(one.stamp.split()[0]) < made - YOUNG else replace(one, stamp="") for one in known)


def _entries(there: Iterable[tuple[str, str]], known: dict[str, Entry], index: Path | None) -> tuple[Entry, ...]:
    """An entry for each: of the index where the file did not change, else of the file."""
    from replybot.settings import toml
    from replybot.settings.playbooks import read_playbook

    entries: list[Entry] = []
    problems: list[str] = []
    bodies = _asked(index, _bodies) if index is not None and known else None
    for file, stamp in there:
        old = known.get(file)
        if old is not None and old.stamp == stamp and bodies and file in bodies:
            entries.append(replace(old, body=bodies[file]))
            continue
        try:
            document = toml.read(Path(file))
            book = read_playbook(document)
        except UserError as error:
            problems += error.problems
            continue
        entries.append(Entry(file, stamp, book.company, book.name, book.brands, book.domains, document.text))
    if problems:
        raise UserError(f"{toml.counted(problems)} in the playbooks; nothing was done", tuple(problems))
    return tuple(entries)


def _shelf_of_files(entries: Sequence[Entry]) -> Shelf:
    """A shelf whose playbooks are made of the texts of their entries."""
    return Shelf(entries, lambda number: _playbook(entries[number].file, entries[number].body))


def _playbook(file: str, text: str) -> Playbook:
    """A playbook that was checked. `text`: of its file; "": that is read."""
    from replybot.settings import toml  # slow to load, and a run with nothing new opens no playbook
    from replybot.settings.playbooks import read_playbook

    return read_playbook(toml.parse(Path(file), text) if text else toml.read(Path(file)), checked=True)


# Nothing changed -----------------------------------------------------------------------------------------------------


class _Current:
    """An index that is current, held open: whoever writes another puts it in its place, and this one stays as it is."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        weakref.finalize(self, db.close)
        db.execute("PRAGMA cache_size = -256")  # KB: little is asked twice, and it is held for the whole run

    def asked(self, question: Callable[[sqlite3.Connection], Found | None]) -> Found | None:
        """What it answers; None if it is broken."""
        with suppress(*BROKEN):
            return question(self._db)
        return None


class _Cards(Sequence[Entry]):
    """The entries of an index that is current, read when the first is wanted."""

    def __init__(self, count: int, read: Callable[[], Sequence[Entry]]) -> None:
        self._count, self._read = count, read
        self._entries: Sequence[Entry] | None = None

    def _all(self) -> Sequence[Entry]:
        if self._entries is None:
            self._entries = self._read()
        return self._entries

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, at: Any) -> Any:
        return self._all()[at]

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._all())


def _current(index: Path, stamp: str) -> _Current | None:
    """The index, if it holds just these files as they are, and each is old enough to be believed (`_known`)."""
    try:
        made = index.stat().st_mtime_ns  # of this one or, if another takes its place now, of an older one
        current = _Current(_opened(index)) if index.is_file() else None
    except (OSError, *BROKEN):
        return None
    newest = current.asked(lambda db: _newest(db, stamp)) if current is not None else None
    return current if newest is not None and newest < made - YOUNG else None


def _shelf_of_index(current: _Current, found: Looks, index: Path, stamp: str, *, write: bool) -> Shelf:
    """A shelf whose playbooks are made of the texts in the index, and found by the tables there."""
    count = sum(len(lines) for _folder, lines in found)

    def entries() -> Sequence[Entry]:
        known = current.asked(_rows)
        return known if known and len(known) == count else _anew(found, index, stamp, write=write)

    def opening(number: int) -> Playbook:
        file, text = current.asked(lambda db: _body(db, number)) or (next(islice(places(found), number, None))[0], "")
        return _playbook(file, text)

    return Shelf(_Cards(count, entries), opening, lambda name: current.asked(lambda db: _table(db, name)), stamp)


# The file ------------------------------------------------------------------------------------------------------------


def _key() -> str:
    return f"{FORM} {made_by()}"


def _opened(index: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{index.absolute().as_uri()}?mode=ro",
        uri=True,
        timeout=WAIT,
        check_same_thread=False,  # closed by whichever
    )


def _asked(index: Path, question: Callable[[sqlite3.Connection], Found | None]) -> Found | None:
    """What the index answers; None if there is none, or it is broken."""
    if not index.is_file():
        return None
    with suppress(*BROKEN), closing(_opened(index)) as db:
        return question(db)
    return None


def _read(db: sqlite3.Connection) -> tuple[Entry, ...] | None:
    """All entries, if this program made them."""
    found = db.execute("SELECT value FROM about WHERE key = 'made by'").fetchone()
    return _rows(db) if found is not None and found[0] == _key() else None


def _newest(db: sqlite3.Connection, stamp: str) -> int | None:
    """When the latest of the files was written, if it was made of just these."""
    about = dict(db.execute("SELECT key, value FROM about"))
    return int(about["newest"]) if about.get("stamp") == stamp else None


def _rows(db: sqlite3.Connection) -> tuple[Entry, ...]:
    rows = db.execute("SELECT file, stamp, company, name, brands, domains FROM card ORDER BY number")
    return tuple(
        Entry(file, stamp, company, name, tuple(brands.split("\n")) if brands else (), tuple(domains.split("\n")))
        for file, stamp, company, name, brands, domains in rows
    )


def _bodies(db: sqlite3.Connection) -> dict[str, str]:
    return dict(db.execute("SELECT file, body FROM card"))


def _body(db: sqlite3.Connection, number: int) -> tuple[str, str] | None:
    """The file of this card, and its text as it was when it was checked."""
    row = db.execute("SELECT file, body FROM card WHERE number = ?", (number,)).fetchone()
    return (str(row[0]), str(row[1])) if row else None


def _table(db: sqlite3.Connection, name: str) -> Table | None:
    row = db.execute("SELECT numbers FROM found WHERE name = ?", (name,)).fetchone()
    return dict(json.loads(row[0])) if row else None


def _write(index: Path, entries: Sequence[Entry], stamp: str) -> None:
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
            newest = max((int(e.stamp.split()[0]) for e in entries), default=0)
            about = {"made by": _key(), "stamp": stamp, "newest": str(newest)}
            db.executemany("INSERT INTO about VALUES (?, ?)", about.items())
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
