"""Remembers: every mail and every letter, and what became of it; durable before a method returns."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from replybot.errors import UserError

if TYPE_CHECKING:
    from replybot.ledger.sql_ledger import SqlLedger

SQLITE, POSTGRES = "sqlite:///", "postgresql://"


def open_ledger(url: str, *, create: bool = True) -> SqlLedger:
    """The ledger that `url` names ("sqlite:////absolute/path", "postgresql://user@host/database"), its tables made if
    they are missing.

    With `create=False` for reading only: what the ledger says at this moment. Nothing on disk or in the database is
    created or altered, a missing ledger reads as an empty one, and whatever would write raises PermanentError;
    `scratch()` may be written. UserError: no such kind of ledger.
    """
    from replybot.ledger.sql_ledger import SqlLedger

    if url.startswith(POSTGRES):
        from replybot.ledger import postgres

        return SqlLedger(postgres.open_engine(url) if create else postgres.read_engine(url))
    path = Path(url.removeprefix(SQLITE))
    if not url.startswith(SQLITE) or not path.is_absolute():
        raise UserError(
            f'ledger.url "{url}" is not understood; write "sqlite:////absolute/path/ledger.db" or '
            '"postgresql://user@host/database"'
        )
    from replybot.ledger.sqlite import SqliteEngine

    return SqlLedger(SqliteEngine.open(path) if create else SqliteEngine.look(path))
