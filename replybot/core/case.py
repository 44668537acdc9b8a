"""What the ledger remembers of one company and one address: exchanges, and what they add up to."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from replybot.core.code import TicketCode, same
from replybot.core.witness import Evidence


class Verdict(enum.IntEnum):
    """What a check says; the worst of all checks wins (product D1)."""

    FINE = 0
    HOLD = 1
    NEVER = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason at the gate: the check's name, its verdict, and a sentence with the header value that caused it.

    `text` is a template in English, the key of its translation; `args` fills it. `says` is both in one.
    """

    check: str
    verdict: Verdict
    text: str
    args: Mapping[str, str] = field(default_factory=dict)

    @property
    def says(self) -> str:
        return self.text.format(**self.args) if self.args else self.text


class Outcome(enum.Enum):
    """What became of one of our letters: held → intended → sending → sent, or one of the other ends."""

    HELD = "held"  # waits for a person's release
    INTENDED = "intended"  # recorded, to be sent
    SENDING = "sending"  # durable before the transport is called
    SENT = "sent"
    DEFERRED = "deferred"  # surely not taken; the next run tries again
    FAILED = "failed"  # surely not taken, and never will be
    BOUNCED = "bounced"  # taken, and a mail server reports since that it was not delivered; whoever got it may say so
    UNSURE = "unsure"  # nobody knows; a person looks
    DROPPED = "dropped"  # a person said no


SAYINGS = frozenset({"note", "call", "promise", "close", "reopen", "keep", "let go"})
"""What a person takes down of a case, as `Exchange.decision`: a note; a telephone call; a promise; that it is over;
that it is not; that nothing may be sent or deleted (legal hold); that it may."""

LEFT = frozenset({Outcome.INTENDED, Outcome.SENDING, Outcome.SENT, Outcome.DEFERRED, Outcome.UNSURE, Outcome.BOUNCED})
"""Outcomes of letters that left or are about to: they count for the caps (product D7)."""


@dataclass(frozen=True, slots=True, order=True)
class CaseKey:
    """The name of a case: a company (its playbook's name, else its domain) and the address that was hit."""

    company: str
    address: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """From whom to whom a letter truly goes (RFC 5321 section 3.3), whatever its header says."""

    sender: str
    recipient: str


Item = str | int | bool | tuple[str, ...]
"""What was taken out of an answer: a word of it, a number, yes or no, several words."""


@dataclass(frozen=True, slots=True)
class Heard:
    """How an answer of the company was read, as the ledger keeps it: no text of theirs but the words that the reading
    rests on, masked where they are no words of the rule (product D10)."""

    kind: str  # the class
    gate: str  # "automatic", "proposal", "stop"
    also: tuple[str, ...] = ()
    items: Mapping[str, Item] = field(default_factory=dict)
    because: tuple[tuple[str, str], ...] = ()  # (words, rule)
    sends: bool = False  # an automatic letter may follow
    removed: bool = False  # they say that the address is out
    forwarded: bool = False  # they say that the officer has it
    to_us: bool = True  # it answers our letter; else it is the next misdirected mail


@dataclass(frozen=True, slots=True)
class Exchange:
    """One mail, in or out, as the ledger keeps it.

    Of a stray mail: ids, times, sender, code, hash, size and a masked subject; never a body (product D10).
    Of our own letters: every byte (`raw`).
    """

    way: str  # "in" or "out"
    message_id: str  # with angle brackets; "sha256:..." for a mail that has none
    case: CaseKey
    at: datetime  # in: arrival in the mailbox; out: composed (UTC)
    ticket: TicketCode | None = None
    mailbox: str = ""  # name of the mailbox in the config
    mail_key: str = ""  # the mailbox's own name for the mail
    sender: str = ""  # addr-spec of From
    subject: str = ""  # masked: what is no code is [...]
    digest: str = ""  # SHA-256 in hex of the bytes that were read
    size: int = 0  # octets
    decision: str = ""  # in: "hold", "file", "send"
    findings: tuple[Finding, ...] = ()
    answers: str = ""  # out: Message-ID of the mail that it answers
    step: str = ""  # out: what it says, as the playbook names it
    envelope: Envelope | None = None
    raw: bytes = b""
    outcome: Outcome | None = None
    note: str = ""  # what the server or the person said
    tries: int = 0  # out: how often the transport was asked
    released: bool = False  # a person let it go: it carries no automatic mark
    kept: bool = False  # out: a copy lies in the Sent folder, or none was asked for
    id: int = 0  # the ledger's number, by which a person names it
    put_away: bool = False  # a person is done with it
    answer: Heard | None = None  # in: how it was read
    evidence: Evidence | None = None  # in, of a company with a playbook: what spoke for the sender

    def __repr__(self) -> str:
        return f"<{self.way} {self.id} {self.message_id} {self.case.company} {self.outcome or self.decision}>"


class State(enum.Enum):
    """What a case comes to. Never stored: `fold` says it."""

    NEW = "new"  # nothing was said yet
    WAITING = "waiting"  # a letter waits for the person
    NOTIFIED = "notified"  # our notice left; we wait for them
    ANSWERED = "answered"  # they wrote after our notice
    STUCK = "stuck"  # a letter failed, or nobody knows whether it left


@dataclass(frozen=True, slots=True)
class Case:
    """All exchanges of one company about one address, and what they add up to."""

    key: CaseKey
    exchanges: tuple[Exchange, ...] = ()
    id: int = 0

    @property
    def mails(self) -> tuple[Exchange, ...]:
        """What came as mail; not what a person took down."""
        return tuple(e for e in self.exchanges if e.way == "in" and e.decision not in SAYINGS)

    @property
    def seen(self) -> frozenset[str]:
        """Message-IDs of every mail in this case, both ways."""
        return frozenset(e.message_id for e in self.exchanges)

    @property
    def own_ids(self) -> frozenset[str]:
        """Message-IDs of our own letters, sent or not."""
        return frozenset(e.message_id for e in self.exchanges if e.way == "out")

    def letters(self, code: str = "") -> tuple[Exchange, ...]:
        """Our letters that left or are about to, in this ticket (`code`) or in all."""
        return tuple(
            e
            for e in self.exchanges
            if e.way == "out"
            and e.outcome in LEFT
            and (not code or (e.ticket is not None and e.ticket.same == same(code)))
        )

    @property
    def state(self) -> State:
        return fold(self.exchanges)


def fold(exchanges: tuple[Exchange, ...]) -> State:
    """What the exchanges of a case add up to, oldest first."""
    outs = [e for e in exchanges if e.way == "out"]
    if any(e.outcome in (Outcome.FAILED, Outcome.UNSURE, Outcome.BOUNCED) for e in outs):
        return State.STUCK
    left = [e for e in outs if e.outcome in LEFT]
    if any(e.outcome is Outcome.HELD for e in outs) and not left:
        return State.WAITING
    if not left:
        return State.WAITING if any(e.way == "in" and e.decision == "hold" for e in exchanges) else State.NEW
    first = min(e.at for e in left)
    if any(e.way == "in" and e.at > first for e in exchanges):
        return State.ANSWERED
    return State.NOTIFIED


@dataclass(frozen=True, slots=True)
class Tally:
    """How much was said and came of late, over all cases: what the caps of product D7 are asked about."""

    run: int = 0  # replies recorded in this run
    day: int = 0  # replies recorded in the last 24 hours
    company_day: int = 0  # of these, to this company
    company_month: int = 0  # replies to this company in the last 30 days
    company_last: datetime | None = None  # when the last reply to this company was recorded
    ticket_mails: int = 0  # ticket mails that arrived within one burst window, this one among them
    new_companies: int = 0  # companies first seen within the last hour
    ticket_answered: bool = False  # this company's ticket was answered, whatever address was hit
    mail_seen: bool = False  # this Message-ID stands in the ledger, in whatever case
    company_known: bool = False  # this company wrote before the last hour
    breaker: bool = False  # a burst was found, and no person has looked at it yet
    looked_at: bool = False  # a person has looked at the burst in which this mail came
    contested: bool = False  # others were quicker, again and again
    clock: datetime | None = None  # the latest moment that this program's own clock wrote
