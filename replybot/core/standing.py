"""Where a case stands: its state, what is due in it and who does it. Made by `fold.py`, never stored."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from replybot.core.case import SAYINGS, Exchange

REPLIES = {
    "canned_misread": "misread", "redirect_contact": "redirected", "asks_phone": "in_writing", "asks_id": "identity",
    "asks_portal": "portal", "asks_details": "details", "no_record_found": "search", "no_info_privacy": "yes_or_no",
    "told_unsubscribe": "not_advertising", "ticket_closed": "not_solved", "customer_insists": "disputed",
    "dispute_referral": "no_dispute", "refusal": "officer", "mailbox_unmonitored": "officer",
    "asks_deletion_confirmation": "",
}  # fmt: skip
"""What is said to an answer of a class; "": nothing that could be prepared."""

SAID_BESIDE = ("customer_insists", "dispute_referral", "no_info_privacy")
"""Of what a stop says besides, the classes that have an answer of their own."""

STOPPED = {
    "suspicious": "a mail that looks like theirs and is not: do not answer it",
    "legal_threat": "they threaten: nothing leaves by itself any more",
    "customer_insists": "their customer says that the address is his: you can prove that it is yours",
    "": "a loop, or something that no program may say yes to: look at it",
    "dispute_referral": "they send you to their customer: there is nothing to settle with him",
}
"""Why the owner must speak first."""


class State(enum.Enum):
    """What a case comes to."""

    SEEN = "seen"  # mail came, and nothing could be answered yet
    WAITING = "waiting"  # a person must decide something
    STUCK = "stuck"  # a letter failed, or nobody knows whether it left
    NOTIFIED = "notified"  # our letter left; we wait for them
    ANSWERED = "answered"  # they wrote, and it is not done
    PASSED_ON = "passed_on"  # they say that the officer has it
    PROMISED = "promised"  # they say that it is done: the quiet watch
    BROKEN = "broken"  # mail came after that
    STOPPED = "stopped"  # nothing leaves by itself any more
    COMPLAINT = "complaint"  # the legal month is over
    CLOSED = "closed"
    KEPT = "kept"  # legal hold: nothing is sent, nothing deleted


@dataclass(frozen=True, slots=True)
class Promise:
    """What they said that is to be watched: when, in which words (masked), in which exchange."""

    at: datetime
    words: str
    exchange: Exchange
    broken_by: Exchange | None = None


@dataclass(frozen=True, slots=True)
class Next:
    """What is due: a step of ours, "close", or what the person has to do; `answers`: the exchange it responds to."""

    step: str
    due: datetime
    by: str  # "program" or "person"
    why: str  # a sentence, the key of its translation
    to: str = ""  # the address of another contact; "": into the thread
    answers: Exchange | None = None
    more: tuple[str, ...] = ()  # further steps that could be said instead or besides


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands."""

    state: State
    since: datetime
    next: Next
    promises: tuple[Promise, ...] = ()
    first_letter: datetime | None = None
    letters: int = 0  # of ours that left
    strays: int = 0  # mails that were not meant for the owner
    last_stray: Exchange | None = None
    codes: tuple[str, ...] = ()  # all numbers by which they call it
    contacts: tuple[str, ...] = ()  # addresses that were written to
    sensitive: bool = False

    @property
    def promise(self) -> Promise | None:
        return self.promises[-1] if self.promises else None


def is_stray(e: Exchange) -> bool:
    """A mail that was not meant for the owner, and no answer to him."""
    if e.way != "in" or e.decision in SAYINGS:
        return False
    return e.answer is None or not e.answer.to_us or e.answer.kind == "mail_continues"


def is_answer(e: Exchange) -> bool:
    """An answer of theirs, by mail or by telephone."""
    heard = e.answer
    return e.way == "in" and heard is not None and heard.to_us and heard.kind not in ("mail_continues", "bounce")


def promises(exchanges: Sequence[Exchange], strays: Sequence[Exchange], grace: timedelta) -> tuple[Promise, ...]:
    """Each word of theirs that it is done, with the first mail that came after its grace and belies it."""
    said = [e for e in exchanges if e.answer is not None and (e.answer.removed or e.answer.kind == "dpo_answer")]
    found = []
    for number, one in enumerate(said):
        until = said[number + 1].at if number + 1 < len(said) else datetime.max.replace(tzinfo=UTC)
        broken = next((s for s in strays if one.at + grace < s.at <= until), None)
        words = one.answer.because[0][0] if one.answer and one.answer.because else ""
        found.append(Promise(one.at, words, one, broken))
    return tuple(found)
