"""Old and new: what an import keeps of the directory that it replaces, and what it changes."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from replybot.directory import schema
from replybot.directory.values import AUTHORITY, COMPANY, OBSOLETE
from replybot.errors import UserError

FEW = 20
"""Of so few companies any number may be gone."""
RECORD = (
    "kind, slug, name, brands, domains, countries, email, webform, web, address, language, transport, needs_id, "
    "quality, sources, belongs, notes"
)
TABLES = {
    COMPANY: ("records", RECORD, "kind = 'company'"),
    AUTHORITY: ("records", RECORD, "kind = 'authority'"),
    OBSOLETE: ("obsolete", "slug, name, reason, leads_to", "TRUE"),
}
"""For each kind its table, the columns by which two rows are the same, and what is true of its rows alone."""


@dataclass
class Count:
    """What an import did with the records of one kind."""

    read: int = 0
    new: int = 0
    changed: int = 0
    gone: int = 0


def last_import(old: Path) -> int:
    """The number of the last import into this directory; 0: there was none."""
    if not old.exists():
        return 0
    with contextlib.closing(schema.connect(old)) as db:
        return int(db.execute("SELECT coalesce(max(number), 0) FROM imports").fetchone()[0])


def carry_over(db: sqlite3.Connection, old: Path, counts: Mapping[str, Count]) -> None:
    """Brings what the old directory has, and the new data say nothing of, into the new one; counts what differs.

    Of a kind that was not imported that is all; of one of which a single record was imported, all others. UserError:
    more than half of the companies would be gone, which is hardly meant.
    """
    db.execute("COMMIT")  # nothing is attached within a transaction
    db.execute("ATTACH ? AS old", (schema.uri(old),))
    db.execute("BEGIN")
    for kind in TABLES:
        if kind in counts and counts[kind].read > 1:
            _count(db, kind, counts[kind])
            _refuse_losses(db, kind, counts[kind], old)
        else:
            if kind in counts:
                _count(db, kind, counts[kind], alone=True)
            _keep(db, kind)
    db.execute(
        "INSERT INTO main.imports SELECT * FROM old.imports WHERE number IN "
        "(SELECT import FROM main.records UNION SELECT import FROM main.obsolete)"
    )
    db.execute("COMMIT")
    db.execute("DETACH old")
    db.execute("BEGIN")


def _count(db: sqlite3.Connection, kind: str, count: Count, *, alone: bool = False) -> None:
    table, columns, here = TABLES[kind]
    old, new = f"(SELECT {columns} FROM old.{table} WHERE {here})", f"(SELECT {columns} FROM {table} WHERE {here})"  # noqa: S608

    def number(statement: str) -> int:
        return int(db.execute(statement).fetchone()[0])

    known = number(f"SELECT count(*) FROM {new} WHERE slug IN (SELECT slug FROM {old})")  # noqa: S608
    same = number(f"SELECT count(*) FROM (SELECT * FROM {new} INTERSECT SELECT * FROM {old})")  # noqa: S608
    count.new, count.changed = count.read - known, known - same
    count.gone = 0 if alone else number(f"SELECT count(*) FROM {old}") - known  # noqa: S608


def _keep(db: sqlite3.Connection, kind: str) -> None:
    """All rows of this kind whose slug is not there yet."""
    table, columns, here = TABLES[kind]
    db.execute(
        f"INSERT INTO main.{table} (import, {columns}) SELECT import, {columns} FROM old.{table} "  # noqa: S608
        f"WHERE {here} AND slug NOT IN (SELECT slug FROM main.{table} WHERE {here})"
    )


def _refuse_losses(db: sqlite3.Connection, kind: str, count: Count, old: Path) -> None:
    were = count.read - count.new + count.gone
    if kind == COMPANY and were > FEW and 2 * count.read < were:
        raise UserError(
            f"these data have {count.read} companies, and the directory has {were}; nothing was imported. "
            f"If so many are to go, remove {old} first"
        )
