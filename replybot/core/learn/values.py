"""What is learned from mails: facts, each with the mails it is from and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from replybot.core.authentication import Authentication, Proof
from replybot.core.generalise import Proposal, Stand
from replybot.core.mail import IncomingMail
from replybot.core.ticket import Ticket

SURE, FAIR, WEAK = "high", "medium", "low"


@dataclass(frozen=True, slots=True)
class Lesson:
    """A mail that one learns from, with what is known of it. `number`: how it is called, from 1."""

    number: int
    mail: IncomingMail
    proof: Authentication
    ticket: Ticket

    @property
    def vouched(self) -> bool:
        return self.proof.proof is Proof.ALIGNED

    @property
    def domain(self) -> str:
        return self.mail.sender.domain if self.mail.sender else ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that was learned: what, from which mails, how sure."""

    value: str
    mails: tuple[int, ...]
    confidence: str


@dataclass(frozen=True, slots=True)
class Left:
    """An address that was seen and is not taken over, and why: "no-reply", "person", "outside", "whole", "beside"."""

    address: str
    why: str
    mails: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Learned:
    """All that the mails teach. `uncoded`: mails without a ticket's code; `shapeless`: codes that are only digits
    with nothing beside them, so that no pattern can be made."""

    lessons: tuple[Lesson, ...]
    domains: tuple[Fact, ...]
    reply_to: tuple[Fact, ...]
    left: tuple[Left, ...]
    systems: tuple[Fact, ...]
    proposals: tuple[Proposal, ...]
    brands: tuple[Fact, ...]
    language: Fact | None
    uncoded: tuple[int, ...] = ()
    shapeless: tuple[Stand, ...] = ()
    people: frozenset[str] = frozenset()

    @property
    def vouched(self) -> bool:
        return any(lesson.vouched for lesson in self.lessons)


def sureness(those: Sequence[Lesson]) -> str:
    if not any(one.vouched for one in those):
        return WEAK
    return SURE if len(those) > 1 else FAIR
