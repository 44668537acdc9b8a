"""The second movement of a run: cases that stay silent, answers that need one, promises that end. Ledger to ledger.

What is due by the program is recorded as a letter that is to leave, and leaves by the same door as every other; what is
due by the person is prepared as a letter that waits. One path: whatever an answer asks for is said here, never while it
is taken in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from replybot.consider import Desk
from replybot.core.case import Case, Exchange, Outcome, Tally
from replybot.core.company import Shelf
from replybot.core.fold import standing
from replybot.core.further import TEMPLATES, as_exchange, further, template_of
from replybot.core.gate.amounts import EVER
from replybot.core.playbook import Playbook
from replybot.core.policy import Whose
from replybot.core.reread import misgivings
from replybot.core.standing import Next, Standing, State
from replybot.errors import OvertakenError, ReplybotError, TakenError

CLOSED_BY_WATCH = "the quiet watch is over"


@dataclass(slots=True)
class Pursued:
    """What was done for cases: letters that are to leave, letters that wait, cases that were closed, what hindered."""

    letters: list[Exchange] = field(default_factory=list)
    waiting: list[Exchange] = field(default_factory=list)
    closed: list[Case] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)
    hindered: list[str] = field(default_factory=list)  # proposals that cannot be made as things stand
    postponed: int = 0  # letters that are due and wait for a cap


def look_after(desk: Desk, now: datetime, most: int) -> Pursued:
    """Say what is due in the cases of this mailbox. `most`: so many letters may leave."""
    done = Pursued()
    shelf = Shelf.of(desk.playbooks)
    for case in desk.ledger.cases():
        if _ours(desk, case):
            _pursue(desk, case, shelf.company(case.key.company), now, most, done)
    return done


def _pursue(desk: Desk, case: Case, book: Playbook | None, now: datetime, most: int, done: Pursued) -> None:
    """One case. Whatever goes wrong in us costs this case a line, never the run."""
    try:
        found = standing(case, book, desk.policy.clocks, now)
        if found.next.due > now:
            return
        if found.next.by == "program" and found.next.step == "close":
            _close(desk, case, now, done)
        elif book is not None:
            for due in _steps(found.next):
                _say(desk, case, found, due, book, now, most, done)
    except ReplybotError:
        raise
    except Exception as broken:  # noqa: BLE001  (house.md, "Errors": our mistake is told, and the run goes on)
        done.trouble.append(f"case {case.id}: a mistake of this program: {type(broken).__name__}: {broken}")


def _ours(desk: Desk, case: Case) -> bool:
    """Does the case belong to this mailbox: the one that its first letter left from?"""
    letters = case.letters()
    return bool(letters) and letters[0].mailbox == desk.name


def _steps(due: Next) -> Iterator[Next]:
    for step in (due.step, *due.more):
        if step and step.rstrip("_0123456789") in TEMPLATES:
            yield replace(due, step=step, more=())


def _close(desk: Desk, case: Case, now: datetime, done: Pursued) -> None:
    """The watch is over, and nothing came: the case rests."""
    desk.ledger.record([saying(case, "close", CLOSED_BY_WATCH, now)])
    done.closed.append(case)


def saying(case: Case, kind: str, text: str, now: datetime, **more: object) -> Exchange:
    """What is taken down of a case, by a person or by the program: an exchange that is no mail."""
    drawn = "\n".join((case.key.company, case.key.address, kind, text, now.isoformat()))
    name = f"said:{hashlib.sha256(drawn.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}"
    mailbox = case.exchanges[0].mailbox if case.exchanges else ""
    found = Exchange(way="in", message_id=name, case=case.key, at=now, mailbox=mailbox, decision=kind, note=text)
    return replace(found, **more)  # type: ignore[arg-type]  # fields of Exchange


def _say(
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
