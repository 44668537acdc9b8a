"""The log of the ledger: what happened to each exchange, in entries that are only appended, each bound to the one
before by a hash. Who alters, adds or removes something elsewhere than in this program is found out (`audit.py`)."""

from __future__ import annotations

import enum
import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime

from replybot.ledger.rows import Run, stamp

START = "0" * 64
"""What the first entry is bound to."""

FORGOTTEN = "forgotten"
"""What happened to an exchange that is gone by our own doing."""

FORMS: dict[int, tuple[str, ...]] = {
    1: (
        "id", "way", "at", "company", "address", "code_system", "code", "decision", "step", "outcome", "left_at",
        "tries", "released", "kept", "put_away", "look_again", "mailbox", "mail_key", "sender", "subject", "message_id",
        "answers", "envelope_sender", "envelope_recipient", "note", "findings", "digest", "size", "raw", "evidence",
    ),
    2: (
        "id", "way", "at", "company", "address", "code_system", "code", "decision", "step", "outcome", "left_at",
        "tries", "released", "kept", "put_away", "look_again", "mailbox", "mail_key", "sender", "subject", "message_id",
        "answers", "envelope_sender", "envelope_recipient", "note", "findings", "digest", "size", "raw", "evidence",
        "answer",
    ),
}  # fmt: skip
"""The columns of an exchange that an entry of each form vouches for. What was released is never edited: append."""

FORM = max(FORMS)
ENTRY = "number, at, what, exchange, state, form, content"
Entry = tuple[int, str, str, int, str, int, str]


class Fault(enum.Enum):
    """What an honest ledger never shows."""

    ENTRY = "entry"  # an entry of the log is not bound to the one before: altered, added or missing
    ALTERED = "altered"  # an exchange is not what its last entry vouches for
    GONE = "gone"  # an exchange is gone, and no entry says that it was forgotten
    UNKNOWN = "unknown"  # an exchange without an entry
    REWRITTEN = "rewritten"  # the hash that somebody wrote down before is not in the log: its end was cut or made anew


def note(run: Run, what: str, *exchanges: int, form: int = FORM) -> None:
    """Append an entry for each of these exchanges, as it stands now, in the transaction that has altered it.

    The entry holds no text of the exchange, only the hash of its row: it may outlive it (product D10).
    """
    if not exchanges:
        return
    last = run("SELECT number, hash FROM events WHERE number = (SELECT max(number) FROM events)", ())
    number, bound = last[0] if last else (0, START)
    at = clock(run)
    for exchange in exchanges:
        number += 1
        entry = (number, at, what, exchange, *stands(run, exchange, form))
        bound = binding(bound, entry)
        run(f"INSERT INTO events ({ENTRY}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*entry, bound))  # noqa: S608


def end(run: Run) -> str:
    """Number and hash of the last entry; "" before the first."""
    last = run("SELECT number, hash FROM events WHERE number = (SELECT max(number) FROM events)", ())
    return f"{last[0][0]} {last[0][1]}" if last else ""


def begin(run: Run) -> None:
    """The log of a ledger that is older than its log: an entry for each exchange, as it was found."""
    note(run, "found", *(number for (number,) in run("SELECT id FROM exchanges ORDER BY id", ())), form=1)


def stands(run: Run, exchange: int, form: int) -> tuple[str, int, str]:
    """State, form and hash of one row; state and hash are empty where there is no such row."""
    found = run(f"SELECT {', '.join(FORMS[form])} FROM exchanges WHERE id = ?", (exchange,))  # noqa: S608
    return (state(found[0], form), form, content(found[0])) if found else ("", form, "")


def state(cells: Sequence[object], form: int) -> str:
    """What a letter came to, or what was decided on a mail."""
    named = dict(zip(FORMS[form], cells, strict=True))
    return str(named["outcome"] or named["decision"])


def content(cells: Sequence[object]) -> str:
    """SHA-256 in hex of a row: of its cells as a JSON list, octets by their own SHA-256."""
    plain = [hashlib.sha256(cell).hexdigest() if isinstance(cell, (bytes, memoryview)) else cell for cell in cells]
    return digest(plain)


def binding(before: str, entry: Sequence[object]) -> str:
    """SHA-256 in hex of an entry and of the hash of the entry before."""
    return digest([before, *entry])


def digest(values: Sequence[object]) -> str:
    return hashlib.sha256(json.dumps(values, separators=(",", ":")).encode("ascii")).hexdigest()


def clock(run: Run) -> str:
    """What time it is by the database's clock, which no command line sets."""
    said = run("SELECT CURRENT_TIMESTAMP", ())[0][0]
    return stamp(said if isinstance(said, datetime) else datetime.fromisoformat(said).replace(tzinfo=UTC))
