"""Imports published data: into a new file beside the old one, which it replaces when it is whole."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from replybot.directory import records, rules, schema
from replybot.directory.indexing import index
from replybot.directory.merging import Count, carry_over, last_import
from replybot.directory.reading import Piece
from replybot.directory.sources import Source, open_source
from replybot.directory.values import OBSOLETE, PUBLISHED, Origin, Record
from replybot.errors import BusyError, UserError


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that is not sound, and was passed over."""

    place: str
    slug: str
    faults: tuple[str, ...]

    def __str__(self) -> str:
        named = f'"{self.slug}": ' if self.slug else ""
        return f"{self.place}: {named}{'; '.join(self.faults)}"


@dataclass
class Report:
    """What an import did."""

    origin: Origin
    counts: dict[str, Count] = field(default_factory=dict)
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Named:
    """What the owner says about the data; "" is what the data or their form say themselves."""

    source: str = ""
    commit: str = ""
    date: str = ""


def import_data(path: Path, said: str, named: Named, today: str, refused: Callable[[Refused], None]) -> Report:
    """Put the data in `said` (a path or an address) into the directory in `path`; `refused` hears of each bad record.

    What was read of one kind takes the place of all that was known of that kind; a single record only that of its own.
    Nothing changes unless everything was read: UserError and others, and the old directory stays as it was.
    """
    with _alone(path), open_source(said) as source:
        if path.exists():
            schema.connect(path).close()
        new = path.with_name(path.name + ".new")
        new.unlink(missing_ok=True)  # of an import that died
        try:
            report = _build(new, path, source, _origin(source, named, today), refused)
            _put_in_place(new, path)
        finally:
            new.unlink(missing_ok=True)
    return report


def _origin(source: Source, named: Named, today: str) -> Origin:
    date = named.date or ("" if named.commit and named.commit != source.commit else source.date)
    return Origin(named.source or PUBLISHED, source.place, named.commit or source.commit, date, today)


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """The only import into this directory; the lock is let go of when the process ends."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    place = path.with_name(path.name + ".lock")
    held = os.open(place, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise BusyError(f"{path}: another import is at work on this directory; let it end") from None
    finally:
        os.close(held)


def _put_in_place(new: Path, path: Path) -> None:
    """From here on the new one counts, also after a power cut; who reads the old one reads on."""
    file = os.open(new, os.O_RDONLY)
    os.fsync(file)
    os.close(file)
    new.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


# -- building ----------------------------------------------------------------------------------------------------------
def _build(new: Path, old: Path, source: Source, origin: Origin, refused: Callable[[Refused], None]) -> Report:
    db, report = schema.create(new), Report(origin)
    try:
        with contextlib.closing(db):
            number = _add_origin(db, origin, last_import(old) + 1)
            for piece in source.read():
                if found := _take(db, number, piece, report):
                    report.refused += 1
                    refused(found)
            if not report.counts:
                why = "; all that it holds was refused" if report.refused else ""
                raise UserError(f"{source.place}: there is no record in it{why}; nothing was imported")
            for count in report.counts.values():
                count.new = count.read
            if old.exists():
                carry_over(db, old, report.counts)
            index(db)
            db.execute("COMMIT")
    except sqlite3.Error as error:
        raise schema.explained(error, new) from error
    return report


def _add_origin(db: sqlite3.Connection, origin: Origin, number: int) -> int:
    values = (number, origin.source, origin.place, origin.commit, origin.date, origin.imported)
    db.execute("INSERT INTO imports VALUES (?, ?, ?, ?, ?, ?)", values)
    return number


def _take(db: sqlite3.Connection, number: int, piece: Piece, report: Report) -> Refused | None:
    """Records this piece, or says why not."""
    slug = piece.data.get("slug", "")
    slug = slug if isinstance(slug, str) else ""
    if piece.fault:
        return Refused(piece.place, "", (piece.fault,))
    kind = records.kind_of(piece.kind, piece.data)
    if faults := rules.faults(kind, piece.data):
        return Refused(piece.place, slug, faults)
    try:
        if kind == OBSOLETE:
            _add_obsolete(db, number, piece.data)
        else:
            _add_record(db, number, records.record(kind, piece.data))
    except sqlite3.IntegrityError:
        return Refused(piece.place, slug, ("slug stands in these data before; the first one counts",))
    report.counts.setdefault(kind, Count()).read += 1
    return None


def _add_obsolete(db: sqlite3.Connection, number: int, data: dict[str, str]) -> None:
    values = (data["slug"], number, data["name"], data["reason"], data.get("redirect-to", ""))
    db.execute("INSERT INTO obsolete VALUES (?, ?, ?, ?, ?)", values)


def _add_record(db: sqlite3.Connection, number: int, r: Record) -> None:
    def many(values: tuple[str, ...]) -> str:
        return json.dumps(values, ensure_ascii=False)

    values = (
        number, r.kind, r.slug, r.name, many(r.brands), many(r.domains), many(r.countries), r.email, r.webform, r.web,
        r.address, r.language, r.transport, r.needs_id, r.quality, many(r.sources), r.group, many(r.notes),
    )  # fmt: skip
    marks = ", ".join("?" * len(values))
    db.execute(f"INSERT INTO records VALUES (NULL, {marks})", values)  # noqa: S608 (marks are question marks)
