"""A run: new mail in, decided and recorded; what is recorded goes out; and both meet only in the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import chain, islice

from replybot.core.case import Exchange, Outcome
from replybot.core.policy import Whose
from replybot.core.shelf import Shelf
from replybot.desk import Desk, Pursued, Report, Sent
from replybot.dull import FirstLook
from replybot.errors import PermanentError, TemporaryError, UnsureError
from replybot.mailboxes.base import Batch
from replybot.settle import recover

GIVE_UP = timedelta(days=5)
"""A letter that no server took for so long has failed (RFC 5321 section 4.5.4.1)."""

GAPS = (10, 30, 120, 360)
"""Minutes after it was let go at which a letter is tried a second, third ... time; then every twelve hours."""

SENT_AGAIN = "sent again by your word"
"""What the ledger notes on a letter that a person lets go once more."""


def run(
    desk: Desk, now: datetime, limit: int | None = None, *, before: int = 0, report: Report | None = None
) -> Report:
    """The three movements, in order. `limit`: at most so many letters leave, instead of the policy's per_run; `before`:
    so many of them are used up, by other mailboxes.

    Errors of the mailbox are raised once what was recorded has been sent; `report` then says what was done. A person
    who stops it stops it at once: nothing leaves any more, and the next run goes on from there.
    """
    report = Report() if report is None else report
    most = desk.policy.limits.per_run if limit is None else limit
    doubtful, found = recover(desk, report.trouble)
    report.unsure += doubtful
    report.proven += found
    stopped = False
    try:
        take_in(desk, now, report, most, before)
    except KeyboardInterrupt:  # by a person, who wants it to end: what is recorded leaves in the next run
        stopped = True
        raise
    finally:
        if not stopped:
            pursued = look_after(desk, now, max(0, most - before - report.recorded))
            report.pursued = pursued
            report.recorded += len(pursued.letters)
            report.trouble += pursued.trouble
            send_out(desk, now, report, max(0, most - before))
    return report


def take_in(desk: Desk, now: datetime, report: Report, most: int, before: int = 0) -> None:
    """Decide on every new mail; record it and, maybe, its reply in one transaction; then mark it."""
    since = desk.policy.answer_since or desk.ledger.first_run(desk.name, now)
    afresh = _to_decide_afresh(desk)
    look = FirstLook(desk, since)
    batches = _with_mail(desk, desk.mailbox.new_mail(desk.ledger.cursor(desk.name), look.dull))
    first = () if afresh else tuple(islice(batches, 1))
    if not afresh and not first:
        return
    from replybot.consider import Eyes  # all that a decision needs is slow to load, and most runs find no mail
    from replybot.intake import take

    take(desk, report, Eyes(desk, look, now, most, before), afresh, chain(first, batches), before)


def _with_mail(desk: Desk, batches: Iterable[Batch]) -> Iterator[Batch]:
    """The batches in which there is mail; of one without, only the cursor is remembered."""
    for batch in batches:
        if batch.mails:
            yield batch
        else:
            desk.ledger.remember(desk.name, batch.cursor)


def _to_decide_afresh(desk: Desk) -> tuple[Exchange, ...]:
    """Held mails whose question was answered, and those of companies that have a playbook by now."""
    asked, unmatched = desk.ledger.look_again(desk.name), desk.ledger.unmatched(desk.name)
    shelf = Shelf.of(desk.playbooks)
    known = [message_id for message_id, sender in unmatched if sender.rpartition("@")[2] in shelf.by_domain]
    found = desk.ledger.find(known) if known else ()
    return tuple({e.message_id: e for e in (*asked, *found)}.values())


def look_after(desk: Desk, now: datetime, most: int) -> Pursued:
    """Say what is due in the cases of this mailbox. `most`: so many letters may leave."""
    if (hindered := desk.quiet.now(desk.ledger.log_end(), now)) is not None:
        return Pursued(hindered=list(hindered))
    from replybot.pursue import pursue  # what tells where a case stands is slow to load, and opens playbooks

    return pursue(desk, now, most)


def send_out(desk: Desk, now: datetime, report: Report, most: int) -> None:
    """What was recorded as intended is sent, byte for byte, and its outcome written. While a burst waits for the owner,
    only what he let go himself."""
    if desk.ledger.outbox(desk.name):
        _send_out(desk, now, report, most)
    keep_copies(desk, report)


def _send_out(desk: Desk, now: datetime, report: Report, most: int) -> None:
    burst = bool(desk.ledger.burst())
    for letter in _leaving(desk, by_word=burst):
        if why := no_longer(desk, letter, now):
            desk.ledger.settle(letter.message_id, Outcome.FAILED, why)
            report.sent.append(Sent(letter, Outcome.FAILED, why))
    waiting = tuple(letter for letter in _leaving(desk, by_word=burst) if now >= due(letter))
    if waiting[:most] and way_is_open(desk, report):
        for letter in waiting[:most]:
            report.tried += 1
            report.sent.append(send(desk, letter, now))
    report.left = len(_leaving(desk, by_word=burst))
    report.kept_back = len(desk.ledger.outbox(desk.name)) - report.left


def _leaving(desk: Desk, *, by_word: bool) -> tuple[Exchange, ...]:
    """The letters in the outbox; `by_word`: those that the owner let go himself."""
    return tuple(letter for letter in desk.ledger.outbox(desk.name) if not by_word or let_go_by_owner(letter))


def due(letter: Exchange) -> datetime:
    """When it is tried next: at once, then with growing gaps (RFC 5321 section 4.5.4.1)."""
    if letter.tries <= len(GAPS):
        return letter.at + timedelta(minutes=GAPS[letter.tries - 1] if letter.tries else 0)
    return letter.at + timedelta(hours=12 * (letter.tries - len(GAPS)))


def let_go_by_owner(letter: Exchange) -> bool:
    """Did he say, of this one letter, that it is to leave?"""
    return letter.released or letter.note == SENT_AGAIN


def no_longer(desk: Desk, letter: Exchange, now: datetime) -> str:
    """Why a recorded letter may not leave by itself any more, or nothing: the owner may have said otherwise since."""
    if let_go_by_owner(letter):
        return ""
    if now - letter.at > GIVE_UP:
        return "it waited too long to be sent"
    book = Shelf.of(desk.playbooks).company(letter.case.company)
    if book is None or (book.release or desk.policy.release) != "unattended":
        return "you have asked since to see each letter before it leaves"
    if desk.policy.whose(letter.case.address, desk.ledger.addresses()) is not Whose.STRANGER:
        return "its address is no stranger's any more"
    return ""


def way_is_open(desk: Desk, report: Report) -> bool:
    """Is the transport itself in order? A wrong password must not make failures of all letters."""
    try:
        desk.transport.ready()
    except (TemporaryError, PermanentError) as error:
        report.trouble.append(str(error))
        return False
    return True


def send(desk: Desk, letter: Exchange, now: datetime) -> Sent:
    """Send one recorded letter: "sending" is durable before the transport is asked (product D6)."""
    if letter.envelope is None:
        raise PermanentError(f"letter {letter.id} has no envelope")
    desk.ledger.settle(letter.message_id, Outcome.SENDING)
    try:
        outcome, said = Outcome.SENT, desk.transport.send(letter.envelope, letter.raw)
    except TemporaryError as error:
        outcome, said = (Outcome.FAILED if now - letter.at > GIVE_UP else Outcome.DEFERRED), str(error)
    except PermanentError as error:
        outcome, said = Outcome.FAILED, str(error)
    except UnsureError as error:
        outcome, said = Outcome.UNSURE, str(error)
    desk.ledger.settle(letter.message_id, outcome, said)
    return Sent(letter, outcome, said)


def keep_copies(desk: Desk, report: Report) -> None:
    """A copy of each sent letter in the Sent folder, where one is configured; what fails is tried at the next run."""
    for letter in desk.ledger.not_kept(desk.name):
        try:
            if desk.sent_folder:
                desk.mailbox.keep(desk.sent_folder, letter.raw, letter.message_id)
            desk.ledger.kept(letter.message_id)
        except (TemporaryError, PermanentError) as error:
            report.trouble.append(str(error))
