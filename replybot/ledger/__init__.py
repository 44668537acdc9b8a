"""Remembers: every mail and every letter, and what became of it; durable before a method returns."""

from __future__ import annotations

from pathlib import Path

from replybot.errors import UserError
from replybot.ledger.base import Ledger

SQLITE = "sqlite:///"


def open_ledger(url: str, *, create: bool = True) -> Ledger:
    """The ledger that `url` names ("sqlite:////absolute/path"), made if it is missing.

    With `create=False` for reading only: what the ledger says at this moment. Nothing on disk is created or altered,
    a missing file reads as an empty ledger, and whatever would write raises PermanentError; `scratch()` may be written.
    UserError: no such kind of ledger.
    """
    path = Path(url.removeprefix(SQLITE))
    if not url.startswith(SQLITE) or not path.is_absolute():
        raise UserError(f'ledger.url "{url}" is not understood; write "sqlite:////absolute/path/ledger.db"')
    from replybot.ledger.sqlite import SqliteLedger

    return SqliteLedger.open(path) if create else SqliteLedger.read(path)
