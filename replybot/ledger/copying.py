"""A ledger, moved: every row of every table, from one engine to another, and compared afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from replybot.errors import PermanentError
from replybot.ledger.rows import Run
from replybot.ledger.sql_ledger import Engine, SqlLedger

TABLES: Mapping[str, tuple[str, str]] = {
    "cases": ("id", "id"),
    "exchanges": ("id", "id"),
    "claims": ("", "company, code, step"),
    "mailboxes": ("", "name"),
    "addresses": ("", "address"),
    "events": ("", "number"),
}
"""The tables that are copied, in an order that their references allow: the column that numbers them, and how their rows
are sorted. Who is at work (`leases`) is no memory."""

CHUNK = 500  # rows that are read at once


def copy(source: SqlLedger, target: SqlLedger) -> Mapping[str, int]:
    """All that `source` remembers into the empty `target`; how many rows of each table. Numbers stay, and none that was
    ever given is given again. PermanentError: the target remembers something already, or what was written differs from
    what was read; BusyError: a run is at work on one of them. Then the target is as empty as before."""
    with source.alone(), target.alone():
        return source.engine.read(lambda read: target.engine.write(_fill, target.engine, read, source.engine))


def _fill(write: Run, target: Engine, read: Run, source: Engine) -> Mapping[str, int]:
    for table in TABLES:
        if write(f"SELECT 1 FROM {table} LIMIT 1", ()):  # noqa: S608 our own words
            raise PermanentError("the ledger that was to be filled remembers something already; name an empty one")
    done = {}
    for table, (number, _) in TABLES.items():
        names = source.columns(read, table)
        insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' for _ in names)})"  # noqa: S608
        for cells in _rows(read, table, names):
            write(insert, cells)
        if number:
            target.set_last_number(write, table, source.last_number(read, table))
        here, there = _sum(read, table, names), _sum(write, table, names)
        if here != there:
            raise PermanentError(f"what was written into {table} differs from what was read; nothing was copied")
        done[table] = here[0]
    return done


def _rows(run: Run, table: str, names: tuple[str, ...]) -> Any:
    """Row by row in their order; never more than some at once in memory."""
    order = TABLES[table][1]
    at = 0
    while found := run(f"SELECT {', '.join(names)} FROM {table} ORDER BY {order} LIMIT ? OFFSET ?", (CHUNK, at)):  # noqa: S608
        for cells in found:
            yield tuple(bytes(cell) if isinstance(cell, (bytes, memoryview)) else cell for cell in cells)
        at += len(found)


def _sum(run: Run, table: str, names: tuple[str, ...]) -> tuple[int, str]:
    """How many rows, and what they come to, octet by octet."""
    count, digest = 0, hashlib.sha256()
    for cells in _rows(run, table, names):
        count += 1
        digest.update(repr(cells).encode())
    return count, digest.hexdigest()
