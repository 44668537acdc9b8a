"""The second movement of a run: cases that stay silent, answers that need one, promises that end. Ledger to ledger.

One path: whatever an answer asks for is said here, never while it is taken in. What tells where a case stands is quick
to load; what writes a letter (`say.py`) is not, and is loaded when one is to be written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from replybot.core.case import Case, Exchange
from replybot.core.fold import standing
from replybot.core.playbook import Playbook
from replybot.core.shelf import Shelf
from replybot.core.standing import Next, Standing
from replybot.core.steps import TEMPLATES, id_of
from replybot.desk import Desk, Pursued
from replybot.errors import ReplybotError

CLOSED_BY_WATCH = "the quiet watch is over"
LAST = datetime.max.replace(tzinfo=UTC)


def pursue(desk: Desk, now: datetime, most: int) -> Pursued:
    """Say what is due in the cases of this mailbox. `most`: so many letters may leave. Where nothing was to be done, it
    is noted until when that is so."""
    done, log, soonest = Pursued(), desk.ledger.log_end(), LAST
    shelf = Shelf.of(desk.playbooks)
    for case in desk.ledger.cases_of(desk.name):
        if _ours(desk, case):
            soonest = min(soonest, _pursue(desk, case, shelf.company(case.key.company), now, most, done))
    if done.idle:
        desk.quiet.note(log, now, soonest, tuple(done.hindered))
    return done


def _pursue(desk: Desk, case: Case, book: Playbook | None, now: datetime, most: int, done: Pursued) -> datetime:
    """One case; until when nothing more is due in it. Whatever goes wrong in us costs this case a line, never the run.

    What is due and was not done is not done by waiting: time alone brings a step only on the day that it is due.
    """
    try:
        found = standing(case, book, desk.policy.clocks, now)
        if found.next.due > now:
            return found.next.due
        if found.next.by == "program" and found.next.step == "close":
            _close(desk, case, now, done)
        elif book is not None:
            _say(desk, case, found, book, now, most, done)
    except ReplybotError:
        raise
    except Exception as broken:  # noqa: BLE001  (house.md, "Errors": our mistake is told, and the run goes on)
        done.trouble.append(f"case {case.id}: a mistake of this program: {type(broken).__name__}: {broken}")
    return LAST


def _ours(desk: Desk, case: Case) -> bool:
    """Does the case belong to this mailbox: the one that its first letter left from?"""
    letters = case.letters()
    return bool(letters) and letters[0].mailbox == desk.name


def _steps(due: Next) -> Iterator[Next]:
    for step in (due.step, *due.more):
        if step and step.rstrip("_0123456789") in TEMPLATES:
            yield replace(due, step=step, more=())


def _say(desk: Desk, case: Case, found: Standing, book: Playbook, now: datetime, most: int, done: Pursued) -> None:
    """The letters that are due, but for those that were written before, whatever became of them."""
    steps = [due for due in _steps(found.next) if not desk.ledger.find([id_of(case.key, due)])]
    if steps:
        from replybot.say import say

        for due in steps:
            say(desk, case, found, due, book, now, most, done)


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
