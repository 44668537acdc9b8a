"""A run: new mail in, decided and recorded; what is recorded goes out; and both meet only in the ledger."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from replybot.consider import OPEN_LIMIT, Desk, Eyes, Seen, Taken
from replybot.core.case import Exchange, Outcome
from replybot.core.company import Shelf
from replybot.core.decide import Skip
from replybot.core.policy import Whose
from replybot.errors import OvertakenError, PermanentError, TakenError, TemporaryError, UnsureError
from replybot.pursue import Pursued, look_after
from replybot.settle import recover, told_by

GIVE_UP = timedelta(days=5)
"""A letter that no server took for so long has failed (RFC 5321 section 4.5.4.1)."""

GAPS = (10, 30, 120, 360)
"""Minutes after it was let go at which a letter is tried a second, third ... time; then every twelve hours."""


SENT_AGAIN = "sent again by your word"
"""What the ledger notes on a letter that a person lets go once more."""

TRIES = 4
"""So often a mail is decided while others are quicker; the last time it is held."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One letter that was to leave, and how that went. `said`: by the server, or why it failed."""

    letter: Exchange
    outcome: Outcome
    said: str


@dataclass(slots=True)
class Report:
    """How a run went, for whoever tells it."""

    looked_at: int = 0
    taken: list[Taken] = field(default_factory=list)  # all but the skipped
    skipped: list[Taken] = field(default_factory=list)  # the latest of them
    skips: int = 0
    sent: list[Sent] = field(default_factory=list)
    recorded: int = 0  # letters that are to leave, by decisions of this run
    tried: int = 0  # letters that were handed to the transport
    left: int = 0  # letters that stay in the outbox
    kept_back: int = 0  # letters in the outbox, besides, that wait until the owner has looked at a burst
    unsure: list[Exchange] = field(default_factory=list)  # of a run that died
    proven: list[Exchange] = field(default_factory=list)  # letters of which nobody knew, and that did leave
    pursued: Pursued = field(default_factory=Pursued)  # of cases that were silent, or answered
    trouble: list[str] = field(default_factory=list)

    @property
    def letters(self) -> int:
        """How many letters this run counts for its limit."""
        return max(self.recorded, self.tried)


def run(
    desk: Desk, now: datetime, limit: int | None = None, *, before: int = 0, report: Report | None = None
) -> Report:
    """The three movements, in order. `limit`: at most so many letters leave, instead of the policy's per_run; `before`:
    so many of them are used up, by other mailboxes.

    Errors of the mailbox are raised once what was recorded has been sent; `report` then says what was done.
    """
    report = Report() if report is None else report
    most = desk.policy.limits.per_run if limit is None else limit
    doubtful, found = recover(desk, report.trouble)
    report.unsure += doubtful
    report.proven += found
    try:
        take_in(desk, now, report, most, before)
    finally:
        pursued = look_after(desk, now, max(0, most - before - report.recorded))
        report.pursued = pursued
        report.recorded += len(pursued.letters)
        report.trouble += pursued.trouble
        send_out(desk, now, report, max(0, most - before))
    return report


def take_in(desk: Desk, now: datetime, report: Report, most: int, before: int = 0) -> None:
    """Decide on every new mail; record it and, maybe, its reply in one transaction; then mark it."""
    since = desk.policy.answer_since or desk.ledger.first_run(desk.name, now)
    eyes = Eyes(desk, since, now, most, before)
    try:
        _take_in(desk, report, eyes)
    finally:
        report.recorded = eyes.replies - before
        report.skips, report.skipped = eyes.passed, eyes.skipped()


def take_one(desk: Desk, now: datetime, report: Report) -> None:
    """Decide on the one mail that a mail server hands in (`mailboxes/delivered.py`); record it and, maybe, its reply.
    The cursor of the mailbox that it is on its way to stays."""
    since = desk.policy.answer_since or desk.ledger.first_run(desk.name, now)
    eyes = Eyes(desk, since, now, desk.policy.limits.per_run)
    for batch in desk.mailbox.new_mail(b""):
        for seen in eyes.look_through(batch.mails):
            _settle_mail(desk, report, eyes, seen)


def _take_in(desk: Desk, report: Report, eyes: Eyes) -> None:
    for held in _to_decide_afresh(desk):
        if (raw := desk.mailbox.open_mail(held.mail_key, OPEN_LIMIT)) is not None:
            _settle_mail(desk, report, eyes, eyes.look(raw, again=held))
    for batch in desk.mailbox.new_mail(desk.ledger.cursor(desk.name)):
        for seen in eyes.look_through(batch.mails):
            _settle_mail(desk, report, eyes, seen)
        report.looked_at += len(batch.mails)
        desk.ledger.remember(desk.name, batch.cursor)
        desk.progress(report.looked_at)


def _to_decide_afresh(desk: Desk) -> tuple[Exchange, ...]:
    """Held mails whose question was answered, and those of companies that have a playbook by now."""
    asked, shelf = desk.ledger.look_again(desk.name), Shelf.of(desk.playbooks)
    unmatched = tuple(
        e
        for e in desk.ledger.waiting()
        if e.way == "in"
        and e.mailbox == desk.name
        and any(f.check == "company" for f in e.findings)
        and shelf.match(e.sender.rpartition("@")[2])
    )
    return tuple({e.message_id: e for e in (*asked, *unmatched)}.values())


def _settle_mail(desk: Desk, report: Report, eyes: Eyes, seen: Seen) -> None:
    told_by(desk, seen.taken.decision)
    done = _record(desk, eyes, seen)
    if done is None:
        eyes.passed += 1
        return
    if isinstance(done.taken.decision, Skip) and done.again is None:
        desk.ledger.found_as(done.taken.decision.mail.name, desk.name, done.taken.key)
        eyes.pass_over(done.taken)
        return
    eyes.replies += any(e.outcome is Outcome.INTENDED for e in done.entries)
    report.taken.append(done.taken)
    try:
        desk.mailbox.mark(done.taken.key, done.entries[0].decision if done.entries else "skip")
    except (TemporaryError, PermanentError) as error:  # a courtesy: the ledger remembers
        report.trouble.append(str(error))


def _record(desk: Desk, eyes: Eyes, seen: Seen) -> Seen | None:
    """What was recorded of a mail. Where another was quicker, or more was said since, it is decided afresh, and in the
    end held. None: there was nothing left to record, or nothing to decide on."""
    for attempt in range(1, TRIES + 1):
        if isinstance(seen.taken.decision, Skip) and seen.again is None:
            return seen
        try:
            instead_of = seen.again.message_id if seen.again else ""
            desk.ledger.record(seen.entries, instead_of=instead_of, seen=seen.tally)
            return seen
        except LookupError:  # the hold that was decided afresh is gone: somebody has decided
            return None
        except (TakenError, OvertakenError):
            raw = desk.mailbox.open_mail(seen.taken.key, OPEN_LIMIT)
            if raw is None:
                return None
            seen = eyes.look(raw, seen.again, contested=attempt == TRIES - 1)
    return None


def send_out(desk: Desk, now: datetime, report: Report, most: int) -> None:
    """What was recorded as intended is sent, byte for byte, and its outcome written. While a burst waits for the owner,
    only what he let go himself."""
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
    keep_copies(desk, report)


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
