"""What the ledger does, in SQL that every engine reads alike; what writes is called inside one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from replybot.core.case import Exchange, Outcome
from replybot.errors import TakenError
from replybot.ledger import events
from replybot.ledger.rows import COLUMNS, UNSAID, Run, claim_code, exchange, let_go, moment, row, stamp

DELIVERED = "delivered:"  # how the key of a mail begins that was handed in while it was delivered
CHUNK = 500  # Message-IDs in one statement

SELECT = f"SELECT {COLUMNS} FROM exchanges "  # noqa: S608 our own words
UNANSWERED = (
    "NOT EXISTS (SELECT 1 FROM exchanges o WHERE o.answers = exchanges.message_id AND o.answers <> '' "
    "AND o.left_at IS NOT NULL)"
)
OF_NO_HOLD = (
    "NOT EXISTS (SELECT 1 FROM exchanges i WHERE i.message_id = exchanges.answers AND i.way = 'in' "
    "AND i.decision = 'hold')"
)
OUTBOX = frozenset({Outcome.INTENDED, Outcome.DEFERRED})


# -- mailboxes ---------------------------------------------------------------------------------------------------------
def cursor(run: Run, mailbox: str) -> bytes:
    found = run("SELECT cursor FROM mailboxes WHERE name = ?", (mailbox,))
    return bytes(found[0][0]) if found else b""


def remember(run: Run, mailbox: str, cursor: bytes) -> None:
    run(
        "INSERT INTO mailboxes (name, cursor) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor",
        (mailbox, cursor),
    )


def known_first_run(run: Run, mailbox: str) -> datetime | None:
    found = run("SELECT first_run FROM mailboxes WHERE name = ? AND first_run IS NOT NULL", (mailbox,))
    return moment(found[0][0]) if found else None


def first_run(run: Run, mailbox: str, now: datetime) -> datetime:
    run(
        "INSERT INTO mailboxes (name, first_run, cursor) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET first_run = coalesce(mailboxes.first_run, excluded.first_run)",
        (mailbox, stamp(now), b""),
    )
    return known_first_run(run, mailbox) or now


# -- exchanges ---------------------------------------------------------------------------------------------------------
def record(run: Run, exchanges: Sequence[Exchange], instead_of: str = "") -> None:
    if instead_of:
        forget_hold(run, instead_of)
    names = COLUMNS.removeprefix("id, ")
    marks = ", ".join("?" for _ in names.split(","))
    insert = (
        f"INSERT INTO exchanges ({names}, left_at) VALUES ({marks}, ?) "  # noqa: S608 our own words
        "ON CONFLICT (message_id) DO NOTHING RETURNING id"
    )
    for one in exchanges:
        key = one.case
        run("INSERT INTO cases (company, address) VALUES (?, ?) ON CONFLICT DO NOTHING", (key.company, key.address))
        made = run(insert, (*row(one), stamp(one.at) if let_go(one) else None))
        if not made:
            raise TakenError(f"{one.message_id} is already in the ledger")
        if let_go(one):
            claim(run, one)
        events.note(run, "recorded", *made[0])


def claim(run: Run, letter: Exchange) -> None:
    code = claim_code(letter)
    if not run(
        "INSERT INTO claims (company, code, step, message_id) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING RETURNING step",
        (letter.case.company, code, letter.step, letter.message_id),
    ):
        raise TakenError(f'"{letter.step}" was already said to {letter.case.company} in {code}')


def by_number(run: Run, number: int) -> Exchange | None:
    found = many(run, "WHERE id = ?", number)
    return found[0] if found else None


def find(run: Run, message_ids: Sequence[str]) -> tuple[Exchange, ...]:
    wanted = list(dict.fromkeys(message_ids))
    found: list[Exchange] = []
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        found += many(run, f"WHERE message_id IN ({', '.join('?' for _ in part)})", *part)
    return oldest_first(found)


def oldest_first(exchanges: Iterable[Exchange]) -> tuple[Exchange, ...]:
    return tuple(sorted(exchanges, key=lambda e: (e.at, e.id)))


def many(run: Run, where: str, *args: object) -> tuple[Exchange, ...]:
    return tuple(exchange(cells) for cells in run(SELECT + where, args))


# -- the outbox --------------------------------------------------------------------------------------------------------
def outbox(run: Run, mailbox: str) -> tuple[Exchange, ...]:
    return many(run, "WHERE outcome IN ('intended', 'deferred') AND mailbox = ? ORDER BY left_at, id", mailbox)


def left_sending(run: Run, mailbox: str) -> tuple[Exchange, ...]:
    return many(run, "WHERE outcome = 'sending' AND mailbox = ? ORDER BY left_at, id", mailbox)


def unsure(run: Run, mailbox: str) -> tuple[Exchange, ...]:
    return many(run, "WHERE outcome = 'unsure' AND mailbox = ? AND put_away = 0 ORDER BY left_at, id", mailbox)


def not_kept(run: Run, mailbox: str) -> tuple[Exchange, ...]:
    return many(run, "WHERE outcome = 'sent' AND mailbox = ? AND kept = 0 ORDER BY left_at, id", mailbox)


def settle(run: Run, message_id: str, outcome: Outcome, note: str) -> None:
    found = letter(run, message_id)
    was = found.outcome
    if not may_become(was, outcome):
        raise TakenError(f"{message_id} is {was.value if was else 'nothing'}: it cannot become {outcome.value}")
    run(
        "UPDATE exchanges SET outcome = ?, note = ?, tries = tries + ?, put_away = 0 WHERE message_id = ?",
        (outcome.value, note, int(outcome is Outcome.SENDING), message_id),
    )
    events.note(run, "settled", found.id)


def may_become(was: Outcome | None, outcome: Outcome) -> bool:
    """No step of a letter's life may lead to a second sending, or past a person or a claim."""
    if was in UNSAID:
        return outcome is Outcome.DROPPED
    if outcome is Outcome.SENDING:
        return was in OUTBOX
    if outcome is Outcome.INTENDED:
        return was in (Outcome.UNSURE, Outcome.FAILED, Outcome.BOUNCED)
    return not (was in (Outcome.SENT, Outcome.BOUNCED) and outcome in OUTBOX) and outcome is not Outcome.HELD


def kept(run: Run, message_id: str) -> None:
    number = letter(run, message_id).id
    run("UPDATE exchanges SET kept = 1 WHERE id = ?", (number,))
    events.note(run, "kept", number)


def release(run: Run, message_id: str, raw: bytes, now: datetime) -> None:
    held = letter(run, message_id)
    if held.outcome is not Outcome.HELD:
        raise TakenError(
            f"{message_id} is not held any more: it is {held.outcome.value if held.outcome else 'nothing'}"
        )
    claim(run, held)
    size, digest = len(raw) if held.size else 0, hashlib.sha256(raw).hexdigest() if held.digest else ""
    run(
        "UPDATE exchanges SET outcome = 'intended', released = 1, at = ?, left_at = ?, raw = ?, size = ?, digest = ? "
        "WHERE message_id = ?",
        (stamp(now), stamp(now), raw, size, digest, message_id),
    )
    events.note(run, "released", held.id)


def letter(run: Run, message_id: str) -> Exchange:
    found = many(run, "WHERE message_id = ? AND way = 'out'", message_id)
    if not found:
        raise LookupError(f"no letter {message_id} in the ledger")
    return found[0]


# -- whose address -----------------------------------------------------------------------------------------------------
def addresses(run: Run) -> Mapping[str, str]:
    return dict(run("SELECT address, whose FROM addresses ORDER BY address", ()))


def learn_address(run: Run, address: str, whose: str, now: datetime) -> None:
    run(
        "INSERT INTO addresses (address, whose, learned_at) VALUES (?, ?, ?) "
        "ON CONFLICT (address) DO UPDATE SET whose = excluded.whose, learned_at = excluded.learned_at",
        (address.lower(), whose, stamp(now)),
    )


# -- another look ------------------------------------------------------------------------------------------------------
def waiting(run: Run) -> tuple[Exchange, ...]:
    holds = many(
        run,
        "WHERE decision = 'hold' AND put_away = 0 AND way = 'in' AND " + UNANSWERED,
    )
    letters = many(run, "WHERE outcome IN ('failed', 'unsure', 'bounced') AND put_away = 0")
    alone = many(run, "WHERE outcome = 'held' AND put_away = 0 AND " + OF_NO_HOLD)
    return oldest_first(holds + letters + alone)


def letters_answering(run: Run, message_id: str) -> tuple[Exchange, ...]:
    return many(run, "WHERE answers = ? AND answers <> '' AND way = 'out' ORDER BY at, id", message_id)


def held_letter(run: Run, message_id: str) -> Exchange | None:
    held = [e for e in letters_answering(run, message_id) if e.outcome is Outcome.HELD]
    return held[-1] if held else None


def look_again(run: Run, mailbox: str) -> tuple[Exchange, ...]:
    return many(run, "WHERE look_again = 1 AND put_away = 0 AND mailbox = ? ORDER BY at, id", mailbox)


def set_look_again(run: Run, number: int) -> None:
    mail = by_number(run, number)
    if mail is None or mail.way != "in" or mail.decision != "hold":
        raise LookupError(f"{number} is no held mail")
    refuse_answered(run, mail.message_id)
    run("UPDATE exchanges SET look_again = 1, put_away = 0 WHERE id = ?", (number,))
    events.note(run, "to be decided afresh", number)


def put_away(run: Run, number: int, note: str) -> None:
    one = by_number(run, number)
    if one is None:
        raise LookupError(f"there is no exchange {number}")
    if one.outcome is Outcome.HELD:  # a held letter has no life of its own: its mail is done with too
        concerned = (one, *(e for e in find(run, (one.answers,)) if e.way == "in"))
    else:
        concerned = (one, *(e for e in letters_answering(run, one.message_id) if e.outcome is Outcome.HELD))
    for each in concerned:
        outcome = Outcome.DROPPED if each.outcome is Outcome.HELD else each.outcome
        run(
            "UPDATE exchanges SET put_away = 1, look_again = 0, outcome = ?, note = ? WHERE id = ?",
            (outcome.value if outcome else None, "; ".join(filter(None, (each.note, note))), each.id),
        )
    events.note(run, "put away", *(each.id for each in concerned))


def was_delivered(run: Run, message_id: str, mailbox: str, mail_key: str) -> bool:
    """Is the key that we have of this mail one that its mailbox does not know?"""
    asked = "SELECT mail_key FROM exchanges WHERE message_id = ? AND way = 'in' AND mailbox = ?"
    return any(
        key.startswith(DELIVERED) and not mail_key.startswith(DELIVERED) for (key,) in run(asked, (message_id, mailbox))
    )


def found_as(run: Run, message_id: str, mail_key: str) -> None:
    done = run(
        "UPDATE exchanges SET mail_key = ? WHERE message_id = ? AND way = 'in' RETURNING id", (mail_key, message_id)
    )
    events.note(run, "found in its mailbox", *(number for (number,) in done))


def forget_hold(run: Run, message_id: str) -> None:
    found = many(run, "WHERE message_id = ? AND way = 'in' AND decision = 'hold'", message_id)
    if not found:
        raise LookupError(f"{message_id} is no held mail")
    refuse_answered(run, message_id)
    gone = run(
        "DELETE FROM exchanges WHERE id = ? OR (answers = ? AND way = 'out') RETURNING id", (found[0].id, message_id)
    )
    events.note(run, events.FORGOTTEN, *sorted(number for (number,) in gone))


def refuse_answered(run: Run, message_id: str) -> None:
    if run("SELECT 1 FROM exchanges WHERE answers = ? AND answers <> '' AND left_at IS NOT NULL", (message_id,)):
        raise TakenError(f"{message_id} was answered already")
