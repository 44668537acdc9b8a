"""A token for whoever asks: the kept one while it lasts, else a new one, got by one process at a time."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import replace

from replybot.errors import PermanentError
from replybot.oauth.store import open_store
from replybot.oauth.tokens import PERSONS, Kept, login, wanted
from replybot.settings.values import Account

Clock = Callable[[], float]


def access_token(account: Account, refused: str, clock: Clock) -> str:
    """As the room says. What is kept is looked at without the lock; what is got, and what it replaces, under it."""
    if account.grant == "command":
        return _printed(account, refused)
    store = open_store(account)
    kept = fitting(account, store.read())
    if kept is not None and kept.good(clock(), refused):
        return kept.access
    refuse_without_login(account, kept)
    with store.alone() as write:
        kept = fitting(account, store.read())  # another process may have been here
        if kept is not None and kept.good(clock(), refused):
            return kept.access
        refuse_without_login(account, kept)
        return renewed(account, kept, write, clock).access


def renewed(account: Account, kept: Kept | None, write: Callable[[Kept], None], clock: Clock) -> Kept:
    """New tokens, kept; or the word that there will be none, kept too, so that nobody asks again."""
    from replybot.oauth.grants import renew
    from replybot.oauth.refusals import EndedError

    try:
        fresh = renew(account, kept, clock)
    except EndedError as end:
        if kept is not None and kept.refresh:
            write(replace(kept, access="", refresh="", dead=str(end)))
        raise
    write(fresh)
    return fresh


def fitting(account: Account, kept: Kept | None) -> Kept | None:
    """What is kept, if it is for what the config asks for. PermanentError: only a person gets what it asks for."""
    if kept is None or kept.of == wanted(account):
        return kept
    if account.grant in PERSONS:
        raise PermanentError(
            f"The tokens of account {account.name} were got for another application or scope than config.toml names; "
            f"run: {login(account)}"
        )
    return None


def refuse_without_login(account: Account, kept: Kept | None) -> None:
    """PermanentError: a person must log in; the authority is not asked in vain."""
    if kept is not None and kept.dead:
        raise PermanentError(kept.dead)
    if kept is None and account.grant in PERSONS:
        raise PermanentError(f"Nobody has logged in to account {account.name} yet; run: {login(account)}")


def _printed(account: Account, refused: str) -> str:
    """What the owner's command prints. One that a server has refused is not shown to it again."""
    from replybot.settings.credentials import from_command

    words = shlex.split(account.command)
    token = from_command(words, "token_command").strip()
    if token == refused:
        raise PermanentError(
            f"token_command: {words[0]} prints a token that the server refused, and no other; run it by hand to see why"
        )
    return token
