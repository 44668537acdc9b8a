"""One letter that is due in a case, written and recorded: to leave by the same door as every other, or to wait.

What is due by the program is recorded as a letter that is to leave; what is due by the person is prepared as a letter
that waits.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from replybot.core.case import Case, Outcome, Tally
from replybot.core.further import as_exchange, further
from replybot.core.gate.amounts import EVER
from replybot.core.playbook import Playbook
from replybot.core.policy import Whose
from replybot.core.reread import misgivings
from replybot.core.standing import Next, Standing, State
from replybot.core.steps import template_of
from replybot.desk import Desk, Pursued
from replybot.errors import OvertakenError, TakenError


def say(
    desk: Desk, case: Case, found: Standing, due: Next, book: Playbook, now: datetime, most: int, done: Pursued
) -> None:
    """One letter of a case: to leave, if everything speaks for it; else to wait for the person."""
    alone = due.by == "program" and not _person_first(desk, case, book, found)
    alone = alone and not (due.step == "in_writing" and desk.policy.contact_phone == "ask")
    if alone and (len(done.letters) >= most or _too_many(desk, case, now)):
        done.postponed += 1
        return
    try:
        reply = further(case, found, due, book, desk.wordings, desk.policy, now, released=not alone)
    except ValueError as error:
        _not_made(case, due, str(error), done)
        return
    if desk.ledger.find([reply.message_id]):
        return
    if faults := misgivings(reply, book, case):
        _not_made(case, due, "; ".join(faults), done)
        return
    letter = as_exchange(reply, case, due, case.letters()[0].mailbox, now)
    letter = replace(letter, outcome=Outcome.INTENDED if alone else Outcome.HELD)
    try:
        desk.ledger.record([letter], seen=_bearable(desk, case, now) if alone else None)
    except (TakenError, OvertakenError):  # another host was quicker
        done.postponed += 1
        return
    (done.letters if alone else done.waiting).append(letter)


def _not_made(case: Case, due: Next, why: str, done: Pursued) -> None:
    """A letter that was due by the program is trouble; a proposal is only missing, and the person decides anyway."""
    said = f"case {case.id}, {template_of(due.step)}: {why}"
    (done.trouble if due.by == "program" else done.hindered).append(said)


def _person_first(desk: Desk, case: Case, book: Playbook, found: Standing) -> bool:
    """Is a letter of this case to be seen by the owner before it leaves?"""
    if (book.release or desk.policy.release) != "unattended" or found.state in (State.STOPPED, State.KEPT):
        return True
    return desk.policy.whose(case.key.address, desk.ledger.addresses()) is not Whose.STRANGER


def _too_many(desk: Desk, case: Case, now: datetime) -> bool:
    """Caps of the day, of the company, and the burst breaker (product D7, company-answers section 4)."""
    limits, clocks, tally = desk.policy.limits, desk.policy.clocks, _tally(desk, case, now)
    return (
        bool(desk.ledger.burst())
        or tally.day >= limits.per_day
        or tally.company_day >= min(limits.company_per_day, clocks.company_follow_ups_per_day)
        or tally.company_month >= limits.company_per_month
    )


def _tally(desk: Desk, case: Case, now: datetime) -> Tally:
    return desk.ledger.tally(case.key.company, "", "", now, now, desk.policy.limits.burst_window)


def _bearable(desk: Desk, case: Case, now: datetime) -> Tally:
    limits, clocks, tally = desk.policy.limits, desk.policy.clocks, _tally(desk, case, now)
    return replace(
        tally,
        day=max(tally.day, limits.per_day - 1),
        company_day=max(tally.company_day, clocks.company_follow_ups_per_day - 1),
        company_month=max(tally.company_month, limits.company_per_month - 1),
        company_last=EVER,
    )
