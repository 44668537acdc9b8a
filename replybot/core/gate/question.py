"""What the gate is asked: one mail with all that is known about it; and the three answers a check can give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from replybot.core.authentication import Authentication, Proof
from replybot.core.case import Case, Finding, Tally, Verdict
from replybot.core.mail import IncomingMail
from replybot.core.playbook import Playbook
from replybot.core.policy import Policy, Whose
from replybot.core.ticket import Ticket

VALUE_LIMIT = 200  # characters of a header value in a finding


@dataclass(frozen=True, slots=True)
class Question:
    """May this mail be answered by a robot? All that the checks look at."""

    mail: IncomingMail
    ticket: Ticket
    case: Case
    tally: Tally
    policy: Policy
    proof: Authentication
    hit: tuple[str, ...]  # the owner's addresses at which it arrived
    whose: Whose
    since: datetime  # nothing older is answered
    now: datetime
    folder: str = ""  # the folder of the mailbox in which it lies

    @property
    def book(self) -> Playbook | None:
        return self.ticket.playbook

    def accepts(self, field: str, value: str = "") -> bool:
        """Does the playbook accept exactly this mark? Only for a proven sender and an unanswered ticket (D2)."""
        if self.book is None or self.proof.proof is not Proof.ALIGNED or self.tally.ticket_answered:
            return False
        mark = f"{field}: {value}" if value else field
        return mark.lower() in self.book.accept or field.lower() in self.book.accept


def never(text: str, **args: str) -> Finding:
    """This mail is not answered, and nobody is asked."""
    return Finding("", Verdict.NEVER, text, _short(args))


def hold(text: str, **args: str) -> Finding:
    """A person must look first."""
    return Finding("", Verdict.HOLD, text, _short(args))


def fine(text: str, **args: str) -> Finding:
    """No objection, but worth saying."""
    return Finding("", Verdict.FINE, text, _short(args))


def _short(args: dict[str, str]) -> dict[str, str]:
    """Header values are other people's words: enough of them to know the reason by, no more (product D10)."""
    return {key: value[:VALUE_LIMIT] for key, value in args.items()}
