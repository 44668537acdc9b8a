"""The tables of the ledger, as numbered migrations; one text for every engine.

An engine fills in {number} (a key that is given once and never again), {bytes}, and {fixed} and {stays}, which see to
it that the log is only appended to. Times are ISO 8601 in UTC with
microseconds and sort as text; yes and no are 1 and 0; `findings` and `evidence` are JSON. The tables keep what the
ledger promises:

- `exchanges.message_id` is unique: a mail is recorded once, whichever way it went.
- The primary key of `claims` is (company, code, step): a step is said once in a ticket, by whomever. A letter without a
  ticket claims the code "address:" and the address that was hit.
- `events` says what happened to each exchange, entry by entry (events.py).
- `exchanges.left_at` is when a letter was let go, by the program or by a person; a letter without it never was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from replybot.ledger import events
from replybot.ledger.rows import Run

MIGRATIONS: tuple[tuple[str | Callable[[Run], None], ...], ...] = (
    (  # 1
        """CREATE TABLE cases (
            id {number},
            company TEXT NOT NULL,
            address TEXT NOT NULL,
            UNIQUE (company, address)
        )""",
        """CREATE TABLE exchanges (
            id {number},
            way TEXT NOT NULL CHECK (way IN ('in', 'out')),
            at TEXT NOT NULL,
            company TEXT NOT NULL,
            address TEXT NOT NULL,
            code_system TEXT,
            code TEXT,
            decision TEXT NOT NULL,
            step TEXT NOT NULL,
            outcome TEXT,
            left_at TEXT,
            tries INTEGER NOT NULL,
            released INTEGER NOT NULL,
            kept INTEGER NOT NULL,
            put_away INTEGER NOT NULL DEFAULT 0,
            look_again INTEGER NOT NULL DEFAULT 0,
            mailbox TEXT NOT NULL,
            mail_key TEXT NOT NULL,
            sender TEXT NOT NULL,
            subject TEXT NOT NULL,
            message_id TEXT NOT NULL UNIQUE,
            answers TEXT NOT NULL,
            envelope_sender TEXT,
            envelope_recipient TEXT,
            note TEXT NOT NULL,
            findings TEXT NOT NULL,
            digest TEXT NOT NULL,
            size BIGINT NOT NULL,
            raw {bytes} NOT NULL,
            FOREIGN KEY (company, address) REFERENCES cases (company, address)
        )""",
        "CREATE INDEX exchanges_case ON exchanges (company, address, at)",
        "CREATE INDEX exchanges_company ON exchanges (company, at)",
        "CREATE INDEX exchanges_at ON exchanges (at)",
        "CREATE INDEX exchanges_left ON exchanges (left_at) WHERE left_at IS NOT NULL",
        "CREATE INDEX exchanges_company_left ON exchanges (company, left_at) WHERE left_at IS NOT NULL",
        "CREATE INDEX exchanges_outcome ON exchanges (outcome, mailbox, kept) WHERE outcome IS NOT NULL",
        "CREATE INDEX exchanges_answers ON exchanges (answers) WHERE answers <> ''",
        "CREATE INDEX exchanges_hold ON exchanges (at) WHERE decision = 'hold' AND put_away = 0",
        "CREATE INDEX exchanges_look_again ON exchanges (mailbox) WHERE look_again = 1",
        """CREATE TABLE claims (
            company TEXT NOT NULL,
            code TEXT NOT NULL,
            step TEXT NOT NULL,
            message_id TEXT NOT NULL REFERENCES exchanges (message_id),
            PRIMARY KEY (company, code, step)
        )""",
        "CREATE INDEX claims_message_id ON claims (message_id)",
        "CREATE TABLE mailboxes (name TEXT PRIMARY KEY, first_run TEXT, cursor {bytes} NOT NULL)",
        "CREATE TABLE addresses (address TEXT PRIMARY KEY, whose TEXT NOT NULL, learned_at TEXT NOT NULL)",
    ),
    (  # 2
        "ALTER TABLE exchanges ADD COLUMN evidence TEXT NOT NULL DEFAULT ''",
    ),
    (  # 3: who is at work, where no lock of the system tells; `until` in seconds since 1970, by the database's clock
        """CREATE TABLE leases (
            mailbox TEXT PRIMARY KEY,
            holder TEXT NOT NULL,
            until DOUBLE PRECISION NOT NULL,
            fence INTEGER NOT NULL
        )""",
    ),
    (  # 4: the log; `form` names the columns whose hash `content` is, `hash` binds the entry to the one before
        """CREATE TABLE events (
            number INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            what TEXT NOT NULL,
            exchange BIGINT NOT NULL,
            state TEXT NOT NULL,
            form INTEGER NOT NULL,
            content TEXT NOT NULL,
            hash TEXT NOT NULL
        )""",
        "CREATE INDEX events_exchange ON events (exchange, number)",
        "{fixed}",
        "{stays}",
        events.begin,
    ),
    (  # 5: how an answer of the company was read, as JSON; "" for a mail that is none
        "ALTER TABLE exchanges ADD COLUMN answer TEXT NOT NULL DEFAULT ''",
    ),
)
"""Each is applied once, in order, all missing ones in one transaction. What was released is never edited: append."""

VERSION_TABLE = "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)"
VERSION = "SELECT max(version) FROM schema_version"
NEW_VERSION = "INSERT INTO schema_version (version) VALUES (?)"


def advance(run: Run, words: Mapping[str, str], done: int, until: int | None = None) -> None:
    """Apply what is missing after `done` migrations, in the transaction of the caller. `until`: only so many in all."""
    for number, steps in enumerate(MIGRATIONS[done:until], start=done + 1):
        for step in steps:
            if callable(step):
                step(run)
            else:
                run(step.format_map(words), ())
        run(NEW_VERSION, (number,))
