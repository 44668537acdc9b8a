"""The ledger in one SQLite file, beside it the lock of the run that is at work."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any, Concatenate

from replybot.errors import BusyError, PermanentError
from replybot.ledger.rows import Run, storable
from replybot.ledger.sql_ledger import P, T
from replybot.ledger.sqlite_file import explained, lock, migrate, open_for_writing, private_folder, snapshot


class SqliteEngine:
    """`Engine` (sql_ledger.py) in a file, or in memory: a copy for a preview, or what a file said when looked at.

    `name` is what errors call it; `path` is the file, None in memory; `frozen` refuses whatever would write.
    """

    def __init__(self, db: sqlite3.Connection, name: str, *, path: Path | None = None, frozen: bool = False) -> None:
        self._db = db
        self._name = name
        self._path = path
        self._frozen = frozen
        self._at_work: set[str] = set()

    @classmethod
    def open(cls, path: Path, *, patience: float = 10.0) -> SqliteEngine:
        """The ledger in this file, made or brought up to date if need be; waits `patience` seconds for writers."""
        private_folder(path.parent)
        return cls(open_for_writing(path, patience), str(path), path=path)

    @classmethod
    def look(cls, path: Path) -> SqliteEngine:
        """What the ledger in this file says now; empty if there is none. Touches nothing on disk."""
        return cls(snapshot(path), str(path), frozen=True)

    def alone(self, mailbox: str) -> AbstractContextManager[None]:
        return self._alone(mailbox) if self._path is None else lock(self._path, mailbox)

    @contextmanager
    def _alone(self, mailbox: str) -> Iterator[None]:
        if self._frozen:
            raise PermanentError(f"{self._name}: this ledger was opened for reading only")
        if mailbox in self._at_work or "" in self._at_work or (not mailbox and self._at_work):
            raise BusyError(f"{self._name}: another run is at work on this {'mailbox' if mailbox else 'ledger'}")
        self._at_work.add(mailbox)
        try:
            yield
        finally:
            self._at_work.remove(mailbox)

    def scratch(self) -> SqliteEngine:
        copy = sqlite3.connect(":memory:", isolation_level=None)
        try:
            self._db.backup(copy)
            migrate(copy, self._name)
        except sqlite3.Error as error:
            copy.close()
            raise explained(error, self._name) from error
        except BaseException:
            copy.close()
            raise
        return SqliteEngine(copy, f"a copy of {self._name}")

    def frozen(self) -> SqliteEngine:
        """The same, and no more to be written."""
        return SqliteEngine(self._db, self._name, path=self._path, frozen=True)

    def sound(self, run: Run) -> str:
        said = [line for (line,) in run("PRAGMA integrity_check(5)", ())]
        if said != ["ok"]:
            what = "; ".join(map(str, said))
            raise PermanentError(f"{self._name}: the file is damaged; put a backup in its place (SQLite: {what})")
        return f"SQLite {sqlite3.sqlite_version}"

    def columns(self, run: Run, table: str) -> tuple[str, ...]:
        return tuple(name for _, name, *_ in run(f"PRAGMA table_info({table})", ()))

    def last_number(self, run: Run, table: str) -> int:
        return sum(number for (number,) in run("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)))

    def set_last_number(self, run: Run, table: str, number: int) -> None:
        run("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, number))

    def close(self) -> None:
        self._db.close()

    # -- how statements are run ----------------------------------------------------------------------------------------
    def _run(self, statement: str, args: Sequence[object]) -> list[tuple[Any, ...]]:
        return self._db.execute(statement, tuple(storable(arg) for arg in args)).fetchall()

    def read(self, what: Callable[Concatenate[Run, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return what(self._run, *args, **kwargs)
        except sqlite3.Error as error:
            raise explained(error, self._name) from error

    def testify(self, what: Callable[Concatenate[Run, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        return self.write(what, *args, **kwargs)  # a lock of the system is not lost

    def write(self, what: Callable[Concatenate[Run, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """In one transaction that takes the write lock first; durable when this returns, undone when it raises."""
        if self._frozen:
            raise PermanentError(f"{self._name}: this ledger was opened for reading only")
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                done = what(self._run, *args, **kwargs)
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    with suppress(sqlite3.Error):
                        self._db.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise explained(error, self._name) from error
        return done
