"""The ledger port: what was said, what came, what is to be sent. Durable before a method returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from replybot.core.case import Case, CaseKey, Exchange, Outcome, Tally


class Ledger(Protocol):
    """All exchanges, and whose address is whose.

    Any method may raise PermanentError (not readable, read-only, corrupt, newer than this program) or TemporaryError
    (disk full, locked by somebody else for too long); the text names the file and the remedy, and nothing was changed.
    """

    def alone(self) -> AbstractContextManager[None]:
        """Holds the only run on this ledger; ends with the process, however that ends. BusyError: another run is at work."""

    def scratch(self) -> Ledger:
        """A copy in memory, for a preview: what is recorded there is never seen again. The ledger is not touched."""

    def close(self) -> None:
        """Lets go of files. Twice is harmless."""

    # -- mailboxes ------------------------------------------------------------------------------------------------------
    def cursor(self, mailbox: str) -> bytes:
        """Where the last run left off; empty for a mailbox never seen."""

    def remember(self, mailbox: str, cursor: bytes) -> None:
        """Where this run left off."""

    def first_run(self, mailbox: str, now: datetime) -> datetime:
        """When this mailbox was first looked at; `now`, and kept, if it never was (product D3)."""

    # -- exchanges ------------------------------------------------------------------------------------------------------
    def record(self, exchanges: Sequence[Exchange]) -> None:
        """Append these, all or none. An exchange with way "out" and outcome INTENDED claims (company, code, step) in the
        same transaction. TakenError: already claimed, or a Message-ID is already there; nothing was recorded.
        Ids are given by the ledger (`Exchange.id` is ignored)."""

    def case(self, key: CaseKey) -> Case:
        """One case with its exchanges, oldest first; an empty case with id 0 if there is none."""

    def case_by_id(self, number: int) -> Case | None:
        """The case of this number."""

    def cases(self) -> tuple[Case, ...]:
        """All cases, the last touched first."""

    def exchange(self, number: int) -> Exchange | None:
        """The exchange of this number."""

    def find(self, message_ids: Sequence[str]) -> tuple[Exchange, ...]:
        """The exchanges with these Message-IDs (both ways), whatever their case."""

    def tally(self, company: str, code: str, message_id: str, arrived: datetime, now: datetime) -> Tally:
        """What the caps need to know (product D7); `Tally.run` is 0, the run counts that itself."""

    # -- the outbox -----------------------------------------------------------------------------------------------------
    def outbox(self, mailbox: str) -> tuple[Exchange, ...]:
        """Letters of this mailbox that are INTENDED or DEFERRED, oldest first."""

    def left_sending(self, mailbox: str) -> tuple[Exchange, ...]:
        """Letters that are SENDING although nobody is at work: a run died over them."""

    def not_kept(self, mailbox: str) -> tuple[Exchange, ...]:
        """Letters that were SENT and whose copy is not yet in the Sent folder."""

    def settle(self, message_id: str, outcome: Outcome, note: str = "") -> None:
        """Write what became of a letter: the only update of an exchange. SENDING counts one try."""

    def kept(self, message_id: str) -> None:
        """The copy of this letter lies in the Sent folder, or none is wanted."""

    def release(self, message_id: str, raw: bytes) -> None:
        """A person let a HELD letter go, with these final bytes: it becomes INTENDED, and claims its ticket and step.
        TakenError: something was already said there."""

    # -- whose address --------------------------------------------------------------------------------------------------
    def addresses(self) -> Mapping[str, str]:
        """What the person answered: address → "mine" or "stranger"."""

    def learn_address(self, address: str, whose: str, now: datetime) -> None:
        """Keep such an answer; a later one replaces it."""

    # -- another look ---------------------------------------------------------------------------------------------------
    def waiting(self) -> tuple[Exchange, ...]:
        """What waits for a person: incoming mails with decision "hold" not yet answered, letters FAILED or UNSURE."""

    def look_again(self, mailbox: str) -> tuple[Exchange, ...]:
        """Held mails of this mailbox that are to be decided afresh at the next run."""

    def set_look_again(self, number: int) -> None:
        """Have this held mail decided afresh at the next run."""

    def put_away(self, number: int, note: str) -> None:
        """A person is done with this exchange: it does not wait any more; a HELD letter in it becomes DROPPED."""

    def forget_hold(self, message_id: str) -> None:
        """Take back the record of one held mail and its held letter, because it is decided afresh now."""
