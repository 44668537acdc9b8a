"""Gets tokens for servers that want one instead of a password (OAuth 2), and keeps them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from replybot.oauth.clock import wall

if TYPE_CHECKING:
    from replybot.settings.values import Account, Config


def access_token(account: Account, *, refused: str = "", clock: Callable[[], float] = wall) -> str:
    """A token that lasts some minutes yet: the one that is kept, else a new one.

    `refused`: a token of this account that a server did not take; another is given, if there is one to be had. Ask so
    once only: a server that refuses the next one too does so for a reason of its own.

    TemporaryError: there is none for now. PermanentError: a person must do something; the text says what.
    """
    from replybot.oauth.getting import access_token as get

    return get(account, refused, clock)


def state(account: Account, *, clock: Callable[[], float] = wall) -> tuple[str, ...]:
    """What is known of this account without asking anybody: sentences for a person, what to do in the last one."""
    from replybot.oauth.telling import state as tell

    return tell(account, clock)


def task(account: Account, *, clock: Callable[[], float] = wall) -> str:
    """What a person must do before this account works again, in one sentence; "" if it works as far as is known."""
    from replybot.oauth.telling import task as wanted

    return wanted(account, clock)


def used(config: Config) -> tuple[Account, ...]:
    """The accounts that a mailbox or a transport names, in the order of the config."""
    ways = [each for box in config.mailboxes for each in (box, box.transport)]
    servers = [each for way in ways for each in (way.server, way.exchange) if each is not None]
    named = {each.oauth.name for each in servers if each.oauth is not None}
    return tuple(each for each in config.accounts if each.name in named)
