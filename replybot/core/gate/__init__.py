"""The gate: may a robot answer this mail? A table of questions that one can read from top to bottom.

Every check is asked, and the worst verdict wins (product D1). A check that breaks is a hold, never a pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from replybot.core.case import Finding, Verdict
from replybot.core.gate import amounts, machines, sender, shape, traces
from replybot.core.gate.question import Question, hold

__all__ = ["CHECKS", "Check", "Question", "examine", "worst"]


@dataclass(frozen=True, slots=True)
class Check:
    """A question with a name, by which findings and people call it. `rules`: what it keeps of reply-safety section 3;
    none where product.md asks for it."""

    name: str
    ask: Callable[[Question], Iterator[Finding]]
    rules: tuple[int, ...] = ()


FINDINGS_LIMIT = 20  # of one check, the worst first: a hostile mail cannot fill the ledger

CHECKS = (
    # Transport and shape
    Check("null-sender", shape.null_sender, (1, 2)),
    Check("report", shape.report, (19,)),
    Check("fragment", shape.fragment, (37, 38)),
    Check("shape", shape.shape, (33, 34, 35, 36)),
    Check("author", shape.author, (26, 27, 31)),
    Check("message-id", shape.message_id, (32,)),
    Check("characters", shape.characters, (30, 31)),
    # From us, about us
    Check("own-letter", traces.own_letter, (20,)),
    Check("own-mark", traces.own_mark, (16, 21)),
    Check("own-mail", traces.own_mail, (48,)),
    Check("loop", traces.loop, (16, 17)),
    # Machines
    Check("automatic-sender", machines.automatic_sender, (3, 4)),
    Check("auto-submitted", machines.auto_submitted, (5, 6, 7)),
    Check("precedence", machines.precedence, (8, 9)),
    Check("list", machines.lists, (10, 11, 12, 13)),
    Check("suppress", machines.suppress, (14,)),
    Check("responder", machines.responder, (15,)),
    Check("platform", machines.platform, (17,)),
    Check("automatic-subject", machines.automatic_subject, (18,)),
    Check("challenge", machines.challenge, (39,)),
    Check("spam", machines.spam, (46,)),
    # Really the company
    Check("authentication", sender.authentication, (47,)),
    Check("company", sender.company, (28, 29, 49)),
    # A ticket, for us
    Check("ticket", sender.ticket, (31, 49, 50)),
    Check("target", sender.target, (25,)),
    Check("recipient", sender.recipient, (22, 23, 24)),
    Check("whose-address", sender.whose_address),
    Check("read-receipt", sender.read_receipt, (51,)),
    Check("mark-dropped", sender.mark_dropped),
    # Time and amount
    Check("once", amounts.once, (41, 42)),
    Check("age", amounts.age, (40,)),
    Check("company-caps", amounts.company_caps, (43,)),
    Check("caps", amounts.caps, (44,)),
    Check("burst", amounts.burst, (45,)),
    # The owner's word
    Check("release", sender.release),
)


def examine(question: Question, checks: tuple[Check, ...] = CHECKS) -> tuple[Finding, ...]:
    """Ask every check; what was not silently fine, in the order of the table."""
    return tuple(finding for check in checks for finding in _ask(check, question))


def _ask(check: Check, question: Question) -> tuple[Finding, ...]:
    try:
        distinct = {found.says: replace(found, check=check.name) for found in check.ask(question)}
        return tuple(sorted(distinct.values(), key=lambda found: -found.verdict)[:FINDINGS_LIMIT])
    except Exception as broken:  # noqa: BLE001  (reply-safety section 2: reading a rule may fail; then hold)
        text = "this check failed: {value}"
        return (replace(hold(text, value=type(broken).__name__), check=check.name),)  # its words may be the mail's


def worst(findings: tuple[Finding, ...]) -> Verdict:
    """The worst verdict of all."""
    return max((finding.verdict for finding in findings), default=Verdict.FINE)
