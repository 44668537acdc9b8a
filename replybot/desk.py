"""What a run works with, and what it says of itself when it is over; light, for most runs have nothing to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from replybot.quiet import Quiet, Restless

if TYPE_CHECKING:
    from replybot.core.case import Case, Exchange, Outcome, Tally
    from replybot.core.compose import Wording
    from replybot.core.decide import Decision
    from replybot.core.playbook import Playbook
    from replybot.core.policy import Policy
    from replybot.core.witness import Signature
    from replybot.ledger.base import Ledger
    from replybot.mailboxes.base import Mailbox
    from replybot.transports.base import Transport

OPEN_LIMIT = 1_048_576
"""Octets of a candidate that are read; nothing further down is needed for a decision (reply-safety rule 36)."""


@dataclass(frozen=True, slots=True)
class Desk:
    """All that a run on one mailbox works with."""

    name: str  # of the mailbox
    policy: Policy
    playbooks: Sequence[Playbook]
    wordings: Callable[[str], Wording]
    mailbox: Mailbox
    ledger: Ledger
    transport: Transport
    folder: str = ""
    sent_folder: str = ""
    progress: Callable[[int, int | None], None] = lambda count, left: None  # how many were looked at, and are to come
    signatures: Callable[[bytes, bool, datetime], tuple[Signature, ...]] = lambda raw, whole, now: ()
    quiet: Quiet = field(default_factory=Restless)  # until when its cases need not be looked at


@dataclass(frozen=True, slots=True)
class Taken:
    """One mail that was looked at, and what became of it."""

    key: str
    decision: Decision
    sender: str
    trace: str = ""  # of a mistake of ours
    weighs: bool = False  # it holds something of a stranger's whose loss weighs more than others'


@dataclass(frozen=True, slots=True)
class Seen:
    """A mail, decided, and what the ledger is to remember of it."""

    taken: Taken
    entries: tuple[Exchange, ...]
    again: Exchange | None = None
    tally: Tally | None = None  # the most that may have been said for the decision to hold
    past: bool = False  # mail from before all that is answered, only noted: no other decision depends on it


@dataclass(frozen=True, slots=True)
class Sent:
    """One letter that was to leave, and how that went. `said`: by the server, or why it failed."""

    letter: Exchange
    outcome: Outcome
    said: str


@dataclass(slots=True)
class Pursued:
    """What was done for cases: letters that are to leave, letters that wait, cases that were closed, what hindered."""

    letters: list[Exchange] = field(default_factory=list)
    waiting: list[Exchange] = field(default_factory=list)
    closed: list[Case] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)
    hindered: list[str] = field(default_factory=list)  # proposals that cannot be made as things stand
    postponed: int = 0  # letters that are due and wait for a cap

    @property
    def idle(self) -> bool:
        """Was nothing done, and does nothing wait that the next run could do?"""
        return not (self.letters or self.waiting or self.closed or self.trouble or self.postponed)


@dataclass(slots=True)
class Report:
    """How a run went, for whoever tells it."""

    looked_at: int = 0
    taken: list[Taken] = field(default_factory=list)  # all but the skipped
    skips: int = 0  # mails that were passed over
    latest_skips: Callable[[], Sequence[Taken]] = tuple  # tells of the latest of them; made when somebody asks
    sent: list[Sent] = field(default_factory=list)
    recorded: int = 0  # letters that are to leave, by decisions of this run
    tried: int = 0  # letters that were handed to the transport
    left: int = 0  # letters that stay in the outbox
    kept_back: int = 0  # letters in the outbox, besides, that wait until the owner has looked at a burst
    unsure: list[Exchange] = field(default_factory=list)  # of a run that died
    proven: list[Exchange] = field(default_factory=list)  # letters of which nobody knew, and that did leave
    pursued: Pursued = field(default_factory=Pursued)  # of cases that were silent, or answered
    trouble: list[str] = field(default_factory=list)

    @property
    def skipped(self) -> Sequence[Taken]:
        """The latest of the mails that were passed over, each with its reason."""
        return self.latest_skips()

    @property
    def letters(self) -> int:
        """How many letters this run counts for its limit."""
        return max(self.recorded, self.tried)

    @property
    def uneventful(self) -> bool:
        """Was there nothing to do, and did nothing go wrong? Mail that was passed over is no event."""
        done = self.taken or self.sent or self.left or self.unsure or self.proven or self.trouble
        return not done and self.pursued.idle
