"""What is kept of an account: its tokens, how long they last, and why they no longer do."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import Any

from replybot.settings.values import Account

MARK = "replybot tokens"
"""The first word of what is kept: nothing else is ever written over."""
PERSONS = ("device", "browser")
"""Grants for which a person logs in."""
MARGIN = 300.0
"""Seconds before its end from which a token is taken for run out: no run shall lose it, whatever the clocks say."""
BACK = 60.0
"""Seconds by which a clock may go back before a token is no longer believed to be of the past."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The tokens of one account."""

    of: str  # for what they were got: `wanted` of the account
    access: str = ""
    refresh: str = ""
    scope: str = ""
    came: float = 0.0  # by the clock of this machine
    lasts: float = 0.0  # seconds from then on
    ahead: float = 0.0  # seconds by which this machine's clock was ahead of the authority's
    dead: str = ""  # what the person must do, in one sentence

    def good(self, now: float, refused: str = "") -> bool:
        """May this access token be used now? One whose clock went back behind its coming is not believed."""
        margin = min(MARGIN, self.lasts / 4)
        lasting = self.came - BACK <= now < self.came + self.lasts - margin
        return bool(self.access) and self.access != refused and lasting


def wanted(account: Account) -> str:
    """For whom and what an account's tokens are; others are of no use to it."""
    kind = "person" if account.grant in PERSONS else account.grant
    return "\n".join((kind, account.client_id, account.token_url, account.subject, account.scope))


def login(account: Account) -> str:
    """What a person types to log in."""
    import shlex

    return f"replybot login {shlex.quote(account.name)}"


def written(kept: Kept) -> bytes:
    """As it stands in the file."""
    values = {each.name: getattr(kept, each.name) for each in fields(Kept)}
    return (json.dumps({MARK: 1} | values, indent=1) + "\n").encode()


def ours(octets: bytes) -> bool:
    """Did we write this, whole or torn? What is empty is nobody's."""
    begin = json.dumps({MARK: 1}, indent=1)[:-4].encode()
    return octets[: len(begin)] == begin[: len(octets)] or not octets.strip(b"\0 \r\n")


def understood(octets: bytes) -> Kept | None:
    """What was written; None for what is torn or foreign."""
    try:
        found = json.loads(octets)
    except ValueError:
        return None
    if not isinstance(found, dict) or found.pop(MARK, None) != 1:
        return None
    return _checked(found)


def _checked(found: dict[str, Any]) -> Kept | None:
    kinds = {each.name: float if each.type == "float" else str for each in fields(Kept)}
    for name, kind in kinds.items():
        value = found.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and kind is float:
            found[name] = value = float(value)
        if not isinstance(value, kind):
            return None
    return Kept(**{name: found[name] for name in kinds})
