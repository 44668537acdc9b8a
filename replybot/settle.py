"""Letters of which nobody knows whether they left: and what proves that they did."""

from __future__ import annotations

from dataclasses import replace

from replybot.core.case import Exchange, Outcome
from replybot.desk import Desk
from replybot.errors import PermanentError, TemporaryError

DIED = "the program ended while it was being sent"
IN_OUTBOX = "it left: the way out still holds a copy of it"
IN_SENT = "it left: a copy of it lies in the Sent folder"


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
        if desk.sent_folder and desk.mailbox.holds(desk.sent_folder, letter.message_id):
            return IN_SENT
        if desk.transport.left(letter.raw):
            return IN_OUTBOX
    except (TemporaryError, PermanentError) as error:
        trouble.append(str(error))
    return ""
