"""The ledger in SQL: each of its promises, asked of whichever engine keeps the tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from replybot.core.case import Case, CaseKey, Exchange, Outcome, Tally
from replybot.errors import PermanentError
from replybot.ledger import counts, events, sql, whole
from replybot.ledger.rows import Run
from replybot.ledger.schema import MIGRATIONS

P = ParamSpec("P")
T = TypeVar("T")
FEW = 50  # cases that are held at once, where they are handed out one after the other


class Engine(Protocol):
    """Tables somewhere, and two ways to run statements on them. Errors are those of `Ledger`."""

    def read(self, what: Callable[Concatenate[Run, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Calls `what` with a runner of statements that only read."""

    def write(self, what: Callable[Concatenate[Run, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Calls `what` in one transaction beside which no other writes; durable when this returns, undone when it
        raises."""

    def testify(self, what: Callable[Concatenate[Run, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """As `write`, also for who has lost his mailbox to another since: what has happened is told."""

    def alone(self, mailbox: str) -> AbstractContextManager[None]:
        """`Ledger.alone`."""

    def scratch(self) -> Engine:
        """The same tables in memory."""

    def sound(self, run: Run) -> str:
        """What serves the tables, in words, once it has looked for damage. PermanentError: it found some."""

    def columns(self, run: Run, table: str) -> tuple[str, ...]:
        """The columns of a table, in the order in which they were made."""

    def last_number(self, run: Run, table: str) -> int:
        """The last number that a table has given, also to what is gone."""

    def set_last_number(self, run: Run, table: str, number: int) -> None:
        """No number up to this one is given again."""

    def close(self) -> None:
        """Lets go of files and connections."""


@dataclass(frozen=True, slots=True)
class SqlLedger:
    """`Ledger` (base.py) on an engine."""

    engine: Engine

    def alone(self, mailbox: str = "") -> AbstractContextManager[None]:
        return self.engine.alone(mailbox)

    def scratch(self) -> SqlLedger:
        return SqlLedger(self.engine.scratch())

    def facts(self) -> tuple[str, ...]:
        from replybot.ledger.audit import audit  # no run asks for these
        from replybot.ledger.soundness import broken as contradictions

        served = self.engine.read(self.engine.sound)
        count, broken = self.engine.read(contradictions)
        if broken:
            raise PermanentError(f"its tables contradict each other ({', '.join(broken)}); put a backup in its place")
        found = self.engine.read(audit)
        if found.faults:
            raise PermanentError("it was altered, and not by replybot; replybot case verify says where")
        return (
            f"{served}, tables of version {len(MIGRATIONS)}.",
            f"Exchanges: {count}; all that was said is claimed.",
            f"Entries in its log: {found.entries}; nothing was altered.",
        )

    def close(self) -> None:
        self.engine.close()

    # -- mailboxes -----------------------------------------------------------------------------------------------------
    def cursor(self, mailbox: str) -> bytes:
        return self.engine.read(sql.cursor, mailbox)

    def remember(self, mailbox: str, cursor: bytes) -> None:
        self.engine.write(sql.remember, mailbox, cursor)

    def first_run(self, mailbox: str, now: datetime) -> datetime:
        return self.engine.read(sql.known_first_run, mailbox) or self.engine.write(sql.first_run, mailbox, now)

    # -- exchanges -----------------------------------------------------------------------------------------------------
    def record(self, exchanges: Sequence[Exchange], *, instead_of: str = "", seen: Tally | None = None) -> None:
        self.engine.write(counts.record, exchanges, instead_of, seen)

    def case(self, key: CaseKey) -> Case:
        return self.engine.read(whole.case, key)

    def case_by_id(self, number: int) -> Case | None:
        return self.engine.read(whole.case_by_id, number)

    def cases(self) -> tuple[Case, ...]:
        return self.engine.read(whole.cases)

    def cases_of(self, mailbox: str) -> Iterator[Case]:
        numbers = self.engine.read(whole.numbers, mailbox)
        for start in range(0, len(numbers), FEW):
            yield from self.engine.read(whole.some, numbers[start : start + FEW])

    def log_end(self) -> str:
        return self.engine.read(events.end)

    def exchange(self, number: int) -> Exchange | None:
        return self.engine.read(sql.by_number, number)

    def find(self, message_ids: Sequence[str]) -> tuple[Exchange, ...]:
        return self.engine.read(sql.find, message_ids)

    def letters_answering(self, message_id: str) -> tuple[Exchange, ...]:
        return self.engine.read(sql.letters_answering, message_id)

    def held_letter(self, message_id: str) -> Exchange | None:
        return self.engine.read(sql.held_letter, message_id)

    def tally(
        self, company: str, code: str, message_id: str, arrived: datetime, now: datetime, burst_window: timedelta
    ) -> Tally:
        return self.engine.read(counts.tally, company, code, message_id, arrived, now, burst_window)

    def newcomers(self, since: datetime) -> Mapping[str, datetime]:
        return self.engine.read(counts.newcomers, since)

    def known(self, companies: Sequence[str]) -> frozenset[str]:
        return self.engine.read(counts.known, companies)

    def latest(self) -> datetime | None:
        return self.engine.read(counts.latest)

    # -- the burst breaker ---------------------------------------------------------------------------------------------
    def burst(self) -> tuple[Exchange, ...]:
        return self.engine.read(counts.burst)

    def lift(self, number: int) -> None:
        self.engine.write(counts.lift, number)

    # -- the outbox ----------------------------------------------------------------------------------------------------
    def outbox(self, mailbox: str) -> tuple[Exchange, ...]:
        return self.engine.read(sql.outbox, mailbox)

    def left_sending(self, mailbox: str) -> tuple[Exchange, ...]:
        return self.engine.read(sql.left_sending, mailbox)

    def unsure(self, mailbox: str) -> tuple[Exchange, ...]:
        return self.engine.read(sql.unsure, mailbox)

    def not_kept(self, mailbox: str) -> tuple[Exchange, ...]:
        return self.engine.read(sql.not_kept, mailbox)

    def settle(self, message_id: str, outcome: Outcome, note: str = "") -> None:
        if outcome is Outcome.SENDING:  # what is about to be done, by who may do it
            self.engine.write(sql.settle, message_id, outcome, note)
        else:
            self.engine.testify(sql.settle, message_id, outcome, note)

    def kept(self, message_id: str) -> None:
        self.engine.write(sql.kept, message_id)

    def release(self, message_id: str, raw: bytes, now: datetime) -> None:
        self.engine.write(sql.release, message_id, raw, now)

    # -- whose address -------------------------------------------------------------------------------------------------
    def addresses(self) -> Mapping[str, str]:
        return self.engine.read(sql.addresses)

    def learn_address(self, address: str, whose: str, now: datetime) -> None:
        self.engine.write(sql.learn_address, address, whose, now)

    # -- another look --------------------------------------------------------------------------------------------------
    def waiting(self) -> tuple[Exchange, ...]:
        return self.engine.read(sql.waiting)

    def unmatched(self, mailbox: str) -> Sequence[tuple[str, str]]:
        return self.engine.read(counts.unmatched, mailbox)

    def look_again(self, mailbox: str) -> tuple[Exchange, ...]:
        return self.engine.read(sql.look_again, mailbox)

    def set_look_again(self, number: int) -> None:
        self.engine.write(sql.set_look_again, number)

    def put_away(self, number: int, note: str) -> None:
        self.engine.write(sql.put_away, number, note)

    def found_as(self, message_id: str, mailbox: str, mail_key: str) -> None:
        if self.engine.read(sql.was_delivered, message_id, mailbox, mail_key):
            self.engine.write(sql.found_as, message_id, mail_key)

    def forget_hold(self, message_id: str) -> None:
        self.engine.write(sql.forget_hold, message_id)
