"""The ledger port: what was said, what came, what is to be sent. Durable before a method returns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Protocol

from replybot.core.case import Case, CaseKey, Exchange, Outcome, Tally


class Ledger(Protocol):
    """All exchanges, and whose address is whose.

    Any method may raise PermanentError (not readable, read-only, corrupt, newer than this program) or TemporaryError
    (disk full, locked by somebody else for too long); the text names the file and the remedy, and nothing was changed.
    LookupError: a method that alters one exchange was given a number or a Message-ID that is not there (our mistake).
    Times must be aware; they come back in UTC. A text that is no Unicode is kept with escapes, and found again.
    """

    def alone(self, mailbox: str = "") -> AbstractContextManager[None]:
        """Holds the only run on this mailbox, on whatever host; without one, the only run on the ledger. It ends with
        the process, however that ends; at once where the process can be seen to be gone, else when its time is over.
        BusyError: another works there."""

    def scratch(self) -> Ledger:
        """A copy in memory, for a preview: what is recorded there is never seen again. The ledger is not touched."""

    def facts(self) -> tuple[str, ...]:
        """What `doctor` tells of this ledger, a sentence each: its tables, and that they hold together. PermanentError:
        they do not, or the engine finds them damaged."""

    def close(self) -> None:
        """Lets go of files. Twice is harmless."""

    # -- mailboxes -----------------------------------------------------------------------------------------------------
    def cursor(self, mailbox: str) -> bytes:
        """Where the last run left off; empty for a mailbox never seen."""

    def remember(self, mailbox: str, cursor: bytes) -> None:
        """Where this run left off."""

    def first_run(self, mailbox: str, now: datetime) -> datetime:
        """When this mailbox was first looked at; `now`, and kept, if it never was (product D3)."""

    # -- exchanges -----------------------------------------------------------------------------------------------------
    def record(self, exchanges: Sequence[Exchange], *, instead_of: str = "", seen: Tally | None = None) -> None:
        """Append these, all or none. An exchange with way "out" and outcome INTENDED claims (company, code, step) in
        the same transaction; so does any other outcome but HELD and DROPPED, which claim nothing. A letter without a
        ticket claims its step for the address that was hit.
        TakenError: already claimed, or a Message-ID is already there; nothing was recorded.
        `instead_of` is the Message-ID of a held mail that is decided afresh: its hold is forgotten (`forget_hold`, with
        its errors) in the same transaction, so no kill in between loses the mail.
        `seen` is the tally on which the decision rests, or the most that may count for it to hold. OvertakenError: a
        letter that claims is among these, and more letters count for its company or for the day, asked in the same
        transaction at its `at`, than `seen` says; nothing was recorded.
        Ids are given by the ledger, once and never again (`Exchange.id` is ignored)."""

    def case(self, key: CaseKey) -> Case:
        """One case with its exchanges, oldest first; an empty case with id 0 if there is none. A case keeps its number,
        also while its only mail is decided afresh."""

    def case_by_id(self, number: int) -> Case | None:
        """The case of this number."""

    def cases(self) -> tuple[Case, ...]:
        """All cases that have exchanges; first the one with the newest mail, letter or release."""

    def cases_of(self, mailbox: str) -> Iterator[Case]:
        """The cases in which a letter of this mailbox left or is about to, in the order that `cases` has when the first
        is asked for: one after the other, few of them held at once, each as it stood when its turn was near. Between
        two of them the ledger may be written."""

    def log_end(self) -> str:
        """Names the last entry of its log: another one whenever an exchange was recorded, altered or forgotten. "": it
        has none yet."""

    def exchange(self, number: int) -> Exchange | None:
        """The exchange of this number."""

    def find(self, message_ids: Sequence[str]) -> tuple[Exchange, ...]:
        """The exchanges with these Message-IDs (both ways), in whatever case they stand, oldest first."""

    def letters_answering(self, message_id: str) -> tuple[Exchange, ...]:
        """Our letters, sent or not, that answer the mail with this Message-ID, oldest first."""

    def held_letter(self, message_id: str) -> Exchange | None:
        """The HELD letter that answers this mail; it belongs to the mail's hold and waits with it."""

    def tally(
        self, company: str, code: str, message_id: str, arrived: datetime, now: datetime, burst_window: timedelta
    ) -> Tally:
        """What the caps need to know (product D7); what the run counts itself keeps its default.

        A letter counts from the time it was let go: its `at`, or its release; a day is 24 hours, a month 30 days.
        `ticket_mails` are the other mails with a ticket that arrived less than `burst_window` before this one, or up to
        as much after it. A company is new for an hour after its first exchange. What was recorded before a mail
        of that time that is or was part of a burst (`burst`, `lift`) was counted there, and counts no more.
        `ticket_answered` is asked of claims; without a code it is False."""

    def newcomers(self, since: datetime) -> Mapping[str, datetime]:
        """The companies whose exchanges are all later than `since`, each with the time of its first; without those
        that were counted in a burst since then."""

    def known(self, companies: Sequence[str]) -> frozenset[str]:
        """Those of these companies that have exchanges."""

    def latest(self) -> datetime | None:
        """The latest moment that our own clock wrote: when a letter was let go, or a mailbox first looked at. What a
        mail says of its time does not count: anybody can write that."""

    # -- the burst breaker ---------------------------------------------------------------------------------------------
    def burst(self) -> tuple[Exchange, ...]:
        """The mails that wait, held by a finding "burst", oldest first; no answers to letters of ours. While there is
        one, nothing leaves unattended."""

    def lift(self, number: int) -> None:
        """A person has looked at this mail of a burst: its finding "burst" objects no more, and the mail is decided
        afresh (`set_look_again`, with its errors)."""

    # -- the outbox ----------------------------------------------------------------------------------------------------
    def outbox(self, mailbox: str) -> tuple[Exchange, ...]:
        """Letters of this mailbox that are INTENDED or DEFERRED; first the one that was let go first."""

    def left_sending(self, mailbox: str) -> tuple[Exchange, ...]:
        """Letters that are SENDING although nobody is at work: a run died over them."""

    def unsure(self, mailbox: str) -> tuple[Exchange, ...]:
        """Letters that are UNSURE and were not put away: what proves that they left may still turn up."""

    def not_kept(self, mailbox: str) -> tuple[Exchange, ...]:
        """Letters that were SENT and whose copy is not yet in the Sent folder."""

    def settle(self, message_id: str, outcome: Outcome, note: str = "") -> None:
        """Write what became of a letter: the only update of an exchange. SENDING counts one try; the note replaces the
        one before; a letter that was put away and now is in trouble again waits again.
        TakenError: SENDING, and the letter does not lie in the outbox (somebody took it); back to the outbox, and it
        was SENT or BOUNCED; anything but DROPPED, and it is HELD or DROPPED; HELD. Nothing was changed."""

    def kept(self, message_id: str) -> None:
        """The copy of this letter lies in the Sent folder, or none is wanted."""

    def release(self, message_id: str, raw: bytes, now: datetime) -> None:
        """A person let a HELD letter go, with these final bytes: it becomes INTENDED and `released`, and claims its
        ticket and step; size and digest, where recorded, are those of the new bytes; `at` becomes `now`.
        TakenError: something was already said there, or the letter is not HELD any more; nothing was changed."""

    # -- whose address -------------------------------------------------------------------------------------------------
    def addresses(self) -> Mapping[str, str]:
        """What the person answered: address → "mine" or "stranger"."""

    def learn_address(self, address: str, whose: str, now: datetime) -> None:
        """Keep such an answer, in lower case; a later one replaces it."""

    # -- another look --------------------------------------------------------------------------------------------------
    def waiting(self) -> tuple[Exchange, ...]:
        """What waits for a person, oldest first: incoming mails with decision "hold" that no letter answers which was
        let go, letters FAILED, UNSURE or BOUNCED; none that was put away. A HELD letter is named only if it answers no
        held mail: else it belongs to that hold."""

    def unmatched(self, mailbox: str) -> Sequence[tuple[str, str]]:
        """Message-ID and sender of the mails of this mailbox that wait, held by a finding "company"."""

    def look_again(self, mailbox: str) -> tuple[Exchange, ...]:
        """Held mails of this mailbox that are to be decided afresh at the next run, oldest first."""

    def set_look_again(self, number: int) -> None:
        """Have this held mail decided afresh at the next run, even if it was put away. TakenError: it was answered."""

    def put_away(self, number: int, note: str) -> None:
        """A person is done with this exchange: it does not wait any more, nor is it decided afresh; the note is added.
        A HELD letter that answers it becomes DROPPED; naming that letter means its mail too. Other outcomes stay."""

    def found_as(self, message_id: str, mailbox: str, mail_key: str) -> None:
        """A mail that was recorded while it was being delivered lies in its mailbox now, under this key."""

    def forget_hold(self, message_id: str) -> None:
        """Take back the record of one held mail and its held or dropped letter, because it is decided afresh now.
        TakenError: a letter that answers it was let go; nothing was changed."""
