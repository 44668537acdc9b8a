"""The first movement of a run, where there is mail: each decided on, recorded, and heard for what it says of ours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from replybot.consider import Eyes
from replybot.core.answer.sensitive import grave
from replybot.core.case import Exchange, Item, Outcome
from replybot.core.decide import Decision, File, Skip
from replybot.core.delivery import Fate
from replybot.core.marks import OUR_ID
from replybot.desk import OPEN_LIMIT, Desk, Report, Seen, Taken
from replybot.dull import FirstLook
from replybot.errors import OvertakenError, PermanentError, TakenError, TemporaryError
from replybot.mailboxes.base import Batch, RawMail

TRIES = 4
"""So often a mail is decided while others are quicker; the last time it is held."""

CAME_BACK = "it left: a copy of it came into this mailbox"
THEY_ANSWERED = "it left: they answered it"


def take(
    desk: Desk, report: Report, eyes: Eyes, afresh: Iterable[Exchange], batches: Iterable[Batch], before: int
) -> None:
    """Decide on held mails afresh, then on new mails, batch by batch. `before`: so many replies are used up, by
    other mailboxes."""
    try:
        for held in afresh:
            if (raw := desk.mailbox.open_mail(held.mail_key, OPEN_LIMIT)) is not None:
                _settle_mail(desk, report, eyes, eyes.look(raw, again=held))
        for batch in batches:
            _settle_batch(desk, report, eyes, batch.mails)
            report.looked_at += len(batch.mails)
            desk.ledger.remember(desk.name, batch.cursor)
            desk.progress(report.looked_at, batch.left)
    finally:
        report.recorded = eyes.replies - before
        report.skips, report.latest_skips = eyes.passed, eyes.skipped


def take_one(desk: Desk, now: datetime, report: Report) -> None:
    """Decide on the one mail that a mail server hands in (`mailboxes/delivered.py`); record it and, maybe, its reply.
    The cursor of the mailbox that it is on its way to stays."""
    since = desk.policy.answer_since or desk.ledger.first_run(desk.name, now)
    eyes = Eyes(desk, FirstLook(desk, since), now, desk.policy.limits.per_run)
    for batch in desk.mailbox.new_mail(b""):
        for seen in eyes.look_through(batch.mails):
            _settle_mail(desk, report, eyes, seen)


def _settle_batch(desk: Desk, report: Report, eyes: Eyes, mails: Sequence[RawMail]) -> None:
    """Mail that is only noted is recorded in one transaction, as far as it stands together: its commits are what takes
    time in a first run. If the run dies before, the next one finds it again."""
    noted: list[Seen] = []
    for seen in eyes.look_through(mails):
        if seen.past:
            noted.append(seen)
        else:
            _note(desk, report, eyes, noted)
            noted = []
            _settle_mail(desk, report, eyes, seen)
    _note(desk, report, eyes, noted)


def _note(desk: Desk, report: Report, eyes: Eyes, noted: Sequence[Seen]) -> None:
    """Record these together; one by one if another was quicker with one of them, or two are the same mail."""
    if not noted:
        return
    try:
        desk.ledger.record([entry for seen in noted for entry in seen.entries])
    except TakenError:
        for seen in noted:
            _settle_mail(desk, report, eyes, seen)
    else:
        for seen in noted:
            _recorded(desk, report, eyes, seen)


def _settle_mail(desk: Desk, report: Report, eyes: Eyes, seen: Seen) -> None:
    told_by(desk, seen.taken.decision)
    _recorded(desk, report, eyes, _record(desk, eyes, seen))


def _recorded(desk: Desk, report: Report, eyes: Eyes, done: Seen | None) -> None:
    if done is None:
        eyes.passed += 1
        return
    if isinstance(done.taken.decision, Skip) and done.again is None:
        desk.ledger.found_as(done.taken.decision.mail.name, desk.name, done.taken.key)
        eyes.pass_over(done.taken)
        return
    eyes.replies += any(e.outcome is Outcome.INTENDED for e in done.entries)
    report.taken.append(_for_the_report(done))
    try:
        desk.mailbox.mark(done.taken.key, done.entries[0].decision if done.entries else "skip")
    except (TemporaryError, PermanentError) as error:  # a courtesy: the ledger remembers
        report.trouble.append(str(error))


def _for_the_report(seen: Seen) -> Taken:
    """What the report tells of a mail. Its text and header are let go: a first run may take thousands in."""
    decision = seen.taken.decision
    noted = any(e.answer is not None and e.answer.items.get("special_category") for e in seen.entries)
    weighs = noted and bool(grave(f"{decision.mail.subject}\n{decision.mail.text}"))
    mail = replace(decision.mail, headers=(), text="", bodies=())
    return replace(seen.taken, decision=replace(decision, mail=mail), weighs=weighs)


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


def told_by(desk: Desk, decision: Decision) -> None:
    """What a mail says of letters of ours: that they left, since it answers them or is a copy of one; or what a mail
    server reports. Before the mail is recorded: then a run that dies in between hears it again. No mail brings a
    letter back into the outbox."""
    mail = decision.mail
    if isinstance(decision, File) and decision.answer is not None and "letters" in decision.answer.extracted:
        _reported(desk, decision.answer.extracted)
        return
    answered = [i for i in (*mail.in_reply_to, *mail.references) if i.lower().startswith(OUR_ID)]
    own = [mail.message_id] if mail.message_id.lower().startswith(OUR_ID) else []
    for letter in desk.ledger.find([*answered, *own]) if answered or own else ():
        if letter.way == "out" and letter.outcome is Outcome.UNSURE:
            note = CAME_BACK if letter.message_id in own else THEY_ANSWERED
            desk.ledger.settle(letter.message_id, Outcome.SENT, note)


def _reported(desk: Desk, extracted: Mapping[str, Item]) -> None:
    outcome = Outcome.BOUNCED if extracted["fate"] == Fate.FAILED.value else Outcome.SENT
    note = str(extracted.get("said") or extracted.get("smtp_status") or extracted["fate"])
    for letter in desk.ledger.find(str(extracted["letters"]).split()):
        if letter.way == "out" and letter.outcome in (Outcome.SENT, Outcome.UNSURE):
            desk.ledger.settle(letter.message_id, outcome, note)
