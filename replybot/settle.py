"""Letters of which nobody knows whether they left: what proves it; and what mail servers report of those that did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from replybot.consider import Desk
from replybot.core.case import Exchange, Item, Outcome
from replybot.core.decide import Decision, File
from replybot.core.delivery import Fate
from replybot.core.marks import OUR_ID
from replybot.errors import PermanentError, TemporaryError

DIED = "the program ended while it was being sent"
IN_OUTBOX = "it left: it lies in the outbox folder"
IN_SENT = "it left: a copy of it lies in the Sent folder"
CAME_BACK = "it left: a copy of it came into this mailbox"
THEY_ANSWERED = "it left: they answered it"


def recover(desk: Desk, trouble: list[str]) -> tuple[list[Exchange], list[Exchange]]:
    """A letter that a dead run left as "sending" may have left: it is never sent again by itself (product D6).

    All letters of this mailbox of which nobody knows are looked for: in what the transport remembers, and in the Sent
    folder, where providers lay copies themselves. Returns those that have become doubtful, and those that were found.
    """
    doubtful, found = [], []
    for letter in desk.ledger.left_sending(desk.name):
        desk.ledger.settle(letter.message_id, Outcome.UNSURE, DIED)
        doubtful.append(replace(letter, outcome=Outcome.UNSURE, note=DIED))
    for letter in desk.ledger.unsure(desk.name):
        if proof := _proof(desk, letter, trouble):
            desk.ledger.settle(letter.message_id, Outcome.SENT, proof)
            found.append(replace(letter, outcome=Outcome.SENT, note=proof))
    known = {letter.message_id for letter in found}
    return [letter for letter in doubtful if letter.message_id not in known], found


def _proof(desk: Desk, letter: Exchange, trouble: list[str]) -> str:
    try:
        if desk.transport.left(letter.raw):
            return IN_OUTBOX
        if desk.sent_folder and desk.mailbox.holds(desk.sent_folder, letter.message_id):
            return IN_SENT
    except (TemporaryError, PermanentError) as error:
        trouble.append(str(error))
    return ""


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
