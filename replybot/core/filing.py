"""What becomes of a letter in the ticket system that it goes to, as far as the system's program or maker says."""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass
from enum import StrEnum

from replybot.core import codes
from replybot.core.codes import System
from replybot.core.compose import Reply
from replybot.core.ticket import Ticket


class Fate(StrEnum):
    """Where a letter ends up. DROPPED: thrown away or hidden from all who work there, and nobody is told."""

    SAME = "same-ticket"
    NEW = "new-ticket"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Filing:
    """How a system files a letter of ours. `by`: what it looks at and the letter has ("subject", "thread", "address",
    "body"), in its own order; `unattended`: its fate if it leaves by itself, `released`: if a person lets it go."""

    system: str
    by: tuple[str, ...]
    unattended: Fate
    released: Fate


def foresee(ticket: Ticket, reply: Reply, *, mark: str) -> Filing | None:
    """The fate of this letter in the system that the mail shows; None where that is not known.

    `mark`: the playbook's word, "none" for letters without Auto-Submitted. Only what a row of the table says counts: a
    desk whose owner changed how it files may do otherwise.
    """
    system = next((row for name in ticket.shown if (row := codes.row(name)) is not None and row.files_by), None)
    if system is None:
        return None
    by = tuple(way for way in system.files_by if _has(reply, way, system, ticket))
    filed = Fate.SAME if by else Fate.NEW
    marked = mark != "none"
    return Filing(system.name, by, Fate.DROPPED if marked and system.drops_marked else filed, filed)


def _has(reply: Reply, way: str, system: System, ticket: Ticket) -> bool:
    """Does the letter carry what a system that looks at this can file it by? ("sender" is no way by itself.)"""
    if way == "subject":
        return ticket.where == "subject" and ticket.code is not None and ticket.code.value in reply.thread.subject
    if way == "thread":
        return bool(reply.thread.last_id)
    if way == "address":
        return system.address is not None and system.address.match(reply.envelope.recipient) is not None
    if way == "body":
        text = email.message_from_bytes(reply.raw, policy=email.policy.default).get_content()
        return system.body is not None and system.body.search(text) is not None
    return False
