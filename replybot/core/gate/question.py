"""What the gate is asked: one mail with all that is known about it; and the three answers a check can give."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from replybot.core import codes
from replybot.core.authentication import Authentication, Proof
from replybot.core.case import Case, Finding, Tally, Verdict
from replybot.core.delivery import Report
from replybot.core.fields import SURROGATE, words
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
    report: Report | None = None  # what a mail server says in it of a letter of ours

    @property
    def book(self) -> Playbook | None:
        return self.ticket.playbook

    def accepts(self, field: str, value: str) -> bool:
        """Does the playbook accept exactly this mark? Only for a proven sender and a code never answered (D2)."""
        if self.book is None or self.proof.proof is not Proof.ALIGNED:
            return False
        if self.ticket.code is None or self.tally.ticket_answered or self.case.letters(self.ticket.code.value):
            return False
        return f"{field}: {value}".lower() in self.book.accept

    def stamped(self, field: str) -> bool:
        """Does the ticket's own system write this field on all its mail, people's too? Only beside its fingerprint and
        a code in its own form; anywhere else the field means what it says."""
        code = self.ticket.code
        system = codes.row(code.system) if code is not None else None
        return system is not None and system.name in self.ticket.printed and field in system.stamps

    def unless_accepted(self, field: str, value: str) -> Finding:
        """A machine's mark that its platform writes on people's mail too: the playbook may accept it, else hold."""
        if self.accepts(field, value):
            return fine("accepted by the playbook: {value}", value=f"{field}: {value}")
        return hold("it carries a machine's mark ({value}), and no playbook accepts that", value=f"{field}: {value}")


def never(text: str, **args: str) -> Finding:
    """This mail is not answered, and nobody is asked."""
    return Finding("", Verdict.NEVER, text, _short(args))


def hold(text: str, **args: str) -> Finding:
    """A person must look first."""
    return Finding("", Verdict.HOLD, text, _short(args))


def fine(text: str, **args: str) -> Finding:
    """No objection, but worth saying."""
    return Finding("", Verdict.FINE, text, _short(args))


MACHINE_WORD = re.compile(r"([a-z][a-z_-]{0,23}|\d{1,3})\s*(?:[;(,].*)?", re.IGNORECASE | re.DOTALL)


def marked(field: str, value: str) -> str:
    """A header field for a finding: with its value if that is one word such as machines write. What people wrote into
    it (`X-Autoreply: I am out, ring my wife`) is nobody's business, and the ledger keeps findings (product D10)."""
    found = MACHINE_WORD.fullmatch(words(value))
    return f"{field}: {found[1].lower()}" if found else field


def _short(args: dict[str, str]) -> dict[str, str]:
    """Header values are other people's words: enough of them to know the reason by, no more (product D10)."""
    return {key: SURROGATE.sub("\ufffd", value)[:VALUE_LIMIT] for key, value in args.items()}
