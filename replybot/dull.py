"""The first look at a mail, by a few of its header fields: does anybody want to know more of it?"""

from __future__ import annotations

import enum
import functools
from datetime import datetime
from typing import TYPE_CHECKING

from replybot.core.shelf import Shelf
from replybot.errors import ReplybotError

if TYPE_CHECKING:
    from collections.abc import Set
    from types import ModuleType

    from replybot.desk import Desk


KEPT = 1_024
"""Of the domains of so many authors it is kept in mind whether the ledger has them as companies without a playbook."""


class Sight(enum.Enum):
    """What is to be done with a mail after a first look at it."""

    NOTHING = "it is surely nothing for us"
    OPEN = "past mail of a company with a playbook: opened whatever its header says"
    READ = "perhaps it is for us: its header must be read"


class FirstLook:
    """What a run can tell of most mail without reading it. What it needs is loaded with the first mail: most runs find
    none."""

    def __init__(self, desk: Desk, since: datetime) -> None:
        """`since`: nothing older is answered."""
        self._shelf, self.since = Shelf.of(desk.playbooks), since
        self._known = functools.lru_cache(KEPT)(lambda domains: bool(desk.ledger.known(tuple(domains))))

    def sight(self, block: bytes, received: datetime | None) -> Sight:
        """What is to be done with it. `block`: its header, or at least the fields of `core/glance.py`, FIRST_LOOK;
        `received`: when the mailbox got it, None where it does not say."""
        if not self.past(received) or (domains := self._glance.authors(block)) is None:
            return Sight.NOTHING if self._glance.surely_nothing(block, self._books) else Sight.READ
        if not self._books.isdisjoint(domains):
            return Sight.OPEN
        return Sight.READ if self._known(domains) else Sight.NOTHING

    def dull(self, block: bytes, received: datetime | None) -> bool:
        """Is it surely nothing for us (`mailboxes/base.py`, Dull)?"""
        try:
            return self.sight(block, received) is Sight.NOTHING
        except ReplybotError:
            raise
        except Exception:  # noqa: BLE001  (house.md, "Errors": our mistake costs a hold of that mail, when it is read)
            return False

    def past(self, received: datetime | None) -> bool:
        """Did it come before all that is answered?"""
        return received is not None and received < self.since

    def too_old(self, block: bytes, received: datetime | None) -> bool:
        """Of what is dull: only because it came before all that is answered?"""
        return self.past(received) and not self._glance.surely_nothing(block, self._books)

    @functools.cached_property
    def _books(self) -> Set[str]:
        return self._shelf.by_domain.keys()

    @functools.cached_property
    def _glance(self) -> ModuleType:
        from replybot.core import glance

        return glance
