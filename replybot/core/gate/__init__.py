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
    """A question with a name, by which playbooks, findings and people call it."""

    name: str
    ask: Callable[[Question], Iterator[Finding]]


FINDINGS_LIMIT = 20  # of one check, the worst first: a hostile mail cannot fill the ledger

CHECKS = (
    # Transport and shape
    Check("null-sender", shape.null_sender),
    Check("report", shape.report),
    Check("fragment", shape.fragment),
    Check("shape", shape.shape),
    Check("author", shape.author),
    Check("message-id", shape.message_id),
    Check("characters", shape.characters),
    # From us, about us
    Check("own-letter", traces.own_letter),
    Check("own-mark", traces.own_mark),
    Check("own-mail", traces.own_mail),
    Check("loop", traces.loop),
    # Machines
    Check("automatic-sender", machines.automatic_sender),
    Check("auto-submitted", machines.auto_submitted),
    Check("precedence", machines.precedence),
    Check("list", machines.lists),
    Check("suppress", machines.suppress),
    Check("responder", machines.responder),
    Check("platform", machines.platform),
    Check("automatic-subject", machines.automatic_subject),
    Check("challenge", machines.challenge),
    Check("spam", machines.spam),
    # Really the company
    Check("authentication", sender.authentication),
    Check("company", sender.company),
    # A ticket, for us
    Check("ticket", sender.ticket),
    Check("target", sender.target),
    Check("recipient", sender.recipient),
    Check("whose-address", sender.whose_address),
    Check("read-receipt", sender.read_receipt),
    Check("mark-dropped", sender.mark_dropped),
    # Time and amount
    Check("once", amounts.once),
    Check("age", amounts.age),
    Check("company-caps", amounts.company_caps),
    Check("caps", amounts.caps),
    Check("burst", amounts.burst),
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
        return (replace(hold(text, value=f"{type(broken).__name__}: {broken}"[:200]), check=check.name),)


def worst(findings: tuple[Finding, ...]) -> Verdict:
    """The worst verdict of all."""
    return max((finding.verdict for finding in findings), default=Verdict.FINE)
