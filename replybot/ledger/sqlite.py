"""The ledger in one SQLite file, beside it the lock of the run that is at work."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from replybot.core.case import Case, CaseKey, Exchange, Outcome, Tally
from replybot.errors import BusyError, PermanentError
from replybot.ledger import counts, sql
from replybot.ledger.rows import storable
from replybot.ledger.sqlite_file import explained, lock, migrate, open_for_writing, private_folder, snapshot

P = ParamSpec("P")
T = TypeVar("T")


class SqliteLedger:
    """`Ledger` (base.py) in a file, or in memory: a copy for a preview, or what a file said when it was looked at.

    `name` is what errors call it; `path` is the file, None in memory; `frozen` refuses whatever would write.
    """

    def __init__(self, db: sqlite3.Connection, name: str, *, path: Path | None = None, frozen: bool = False) -> None:
        self._db = db
        self._name = name
        self._path = path
        self._frozen = frozen
        self._at_work = False

    @classmethod
    def open(cls, path: Path, *, patience: float = 10.0) -> SqliteLedger:
        """The ledger in this file, made or brought up to date if need be; waits `patience` seconds for writers."""
        private_folder(path.parent)
        return cls(open_for_writing(path, patience), str(path), path=path)

    @classmethod
    def read(cls, path: Path) -> SqliteLedger:
        """What the ledger in this file says now; empty if there is none. Touches nothing on disk."""
        return cls(snapshot(path), str(path), frozen=True)

    def alone(self) -> AbstractContextManager[None]:
        return self._alone() if self._path is None else lock(self._path)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if self._frozen:
            raise PermanentError(f"{self._name}: this ledger was opened for reading only")
        if self._at_work:
            raise BusyError(f"{self._name}: another run is at work on this ledger")
        self._at_work = True
        try:
            yield
        finally:
            self._at_work = False

    def scratch(self) -> SqliteLedger:
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
        return SqliteLedger(copy, f"a copy of {self._name}")

    def close(self) -> None:
        self._db.close()

    # -- how statements are run ----------------------------------------------------------------------------------------
    def _run(self, statement: str, args: Sequence[object]) -> list[tuple[Any, ...]]:
        return self._db.execute(statement, tuple(storable(arg) for arg in args)).fetchall()

    def _read(self, what: Callable[Concatenate[sql.Run, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return what(self._run, *args, **kwargs)
        except sqlite3.Error as error:
            raise explained(error, self._name) from error

    def _write(self, what: Callable[Concatenate[sql.Run, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
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

    # -- mailboxes -----------------------------------------------------------------------------------------------------
    def cursor(self, mailbox: str) -> bytes:
        return self._read(sql.cursor, mailbox)

    def remember(self, mailbox: str, cursor: bytes) -> None:
        self._write(sql.remember, mailbox, cursor)

    def first_run(self, mailbox: str, now: datetime) -> datetime:
        return self._read(sql.known_first_run, mailbox) or self._write(sql.first_run, mailbox, now)

    # -- exchanges -----------------------------------------------------------------------------------------------------
    def record(self, exchanges: Sequence[Exchange], *, instead_of: str = "", seen: Tally | None = None) -> None:
        self._write(counts.record, exchanges, instead_of, seen)

    def case(self, key: CaseKey) -> Case:
        return self._read(sql.case, key)

    def case_by_id(self, number: int) -> Case | None:
        return self._read(sql.case_by_id, number)

    def cases(self) -> tuple[Case, ...]:
        return self._read(sql.cases)

    def exchange(self, number: int) -> Exchange | None:
        return self._read(sql.by_number, number)

    def find(self, message_ids: Sequence[str]) -> tuple[Exchange, ...]:
        return self._read(sql.find, message_ids)

    def letters_answering(self, message_id: str) -> tuple[Exchange, ...]:
        return self._read(sql.letters_answering, message_id)

    def held_letter(self, message_id: str) -> Exchange | None:
        return self._read(sql.held_letter, message_id)

    def tally(
        self, company: str, code: str, message_id: str, arrived: datetime, now: datetime, burst_window: timedelta
    ) -> Tally:
        return self._read(counts.tally, company, code, message_id, arrived, now, burst_window)

    def newcomers(self, since: datetime) -> Mapping[str, datetime]:
        return self._read(counts.newcomers, since)

    def known(self, companies: Sequence[str]) -> frozenset[str]:
        return self._read(counts.known, companies)

    def latest(self) -> datetime | None:
        return self._read(counts.latest)

    # -- the burst breaker ---------------------------------------------------------------------------------------------
    def burst(self) -> tuple[Exchange, ...]:
        return self._read(counts.burst)

    def lift(self, number: int) -> None:
        self._write(counts.lift, number)

    # -- the outbox ----------------------------------------------------------------------------------------------------
    def outbox(self, mailbox: str) -> tuple[Exchange, ...]:
        return self._read(sql.outbox, mailbox)

    def left_sending(self, mailbox: str) -> tuple[Exchange, ...]:
        return self._read(sql.left_sending, mailbox)

    def not_kept(self, mailbox: str) -> tuple[Exchange, ...]:
        return self._read(sql.not_kept, mailbox)

    def settle(self, message_id: str, outcome: Outcome, note: str = "") -> None:
        self._write(sql.settle, message_id, outcome, note)

    def kept(self, message_id: str) -> None:
        self._write(sql.kept, message_id)

    def release(self, message_id: str, raw: bytes, now: datetime) -> None:
        self._write(sql.release, message_id, raw, now)

    # -- whose address -------------------------------------------------------------------------------------------------
    def addresses(self) -> Mapping[str, str]:
        return self._read(sql.addresses)

    def learn_address(self, address: str, whose: str, now: datetime) -> None:
        self._write(sql.learn_address, address, whose, now)

    # -- another look --------------------------------------------------------------------------------------------------
    def waiting(self) -> tuple[Exchange, ...]:
        return self._read(sql.waiting)

    def look_again(self, mailbox: str) -> tuple[Exchange, ...]:
        return self._read(sql.look_again, mailbox)

    def set_look_again(self, number: int) -> None:
        self._write(sql.set_look_again, number)

    def put_away(self, number: int, note: str) -> None:
        self._write(sql.put_away, number, note)

    def forget_hold(self, message_id: str) -> None:
        self._write(sql.forget_hold, message_id)
