"""Tells how an account stands, from what is kept, without asking anybody."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from replybot.errors import PermanentError
from replybot.oauth.getting import fitting, refuse_without_login
from replybot.oauth.refusals import FAR, ended
from replybot.oauth.store import open_store
from replybot.oauth.tokens import PERSONS, Kept, login
from replybot.settings.values import Account

Clock = Callable[[], float]
SOON = 30 * 86_400.0
"""Seconds before its end from which on a certificate is spoken of."""


def task(account: Account, clock: Clock) -> str:
    """As the room says."""
    if account.grant == "command":
        return ""
    try:
        kept = fitting(account, open_store(account).read())
        refuse_without_login(account, kept)
    except PermanentError as error:
        return str(error)
    if kept is not None and account.grant in PERSONS and not kept.refresh and not kept.good(clock()):
        return ended(account)
    return ""


def state(account: Account, clock: Clock) -> tuple[str, ...]:
    """As the room says."""
    return tuple(_sentences(account, clock))


def _sentences(account: Account, clock: Clock) -> Iterator[str]:
    if account.grant == "command":
        yield f"Its tokens are printed by {shlex.split(account.command)[0]}; none is kept."
        return
    if wanted := task(account, clock):
        yield wanted
        return
    store = open_store(account)
    kept = fitting(account, store.read())
    if kept is None:
        yield "No token is kept; the next run gets one by itself."
    else:
        yield from told(account, kept, store.place, clock)
    if account.certificate is not None:
        yield from _certificate(account, clock)


def told(account: Account, kept: Kept, place: str, clock: Clock) -> Iterator[str]:
    """What is kept, where, and how long it lasts."""
    yield f"Its token is kept in {place}."
    if kept.scope:
        yield f"It is good for: {kept.scope}."
    end = _moment(kept.came + kept.lasts)
    if account.grant in PERSONS and not kept.refresh:
        yield f"It lasts until {end} and cannot be renewed; before that, run: {login(account)}"
        if account.provider != "google":
            yield 'Most authorities give what renews it when "offline_access" stands in scope.'
    elif kept.good(clock()):
        yield f"It lasts until {end} and is renewed by itself."
    else:
        yield "It has run out; the next run renews it by itself."
    if abs(kept.ahead) > FAR:
        way = "ahead of" if kept.ahead > 0 else "behind"
        yield (
            f"The clock of this machine was {abs(kept.ahead) / 60:.0f} minutes {way} the authority's when it came; "
            "set it right."
        )


def _certificate(account: Account, clock: Clock) -> Iterator[str]:
    from replybot.oauth.assertions import certificate_ends

    if account.certificate is None:
        return
    try:
        end = certificate_ends(account.certificate)
    except PermanentError as error:
        yield str(error)
        return
    left = end.timestamp() - clock()
    if left < 0:
        yield f"certificate: {account.certificate} ran out on {end:%Y-%m-%d}; make a new one for the application."
    elif left < SOON:
        yield f"certificate: {account.certificate} runs out on {end:%Y-%m-%d}; make a new one for the application soon."


def _moment(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC).astimezone():%Y-%m-%d %H:%M}"
