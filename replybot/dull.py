"""The first look at a mail, by a few of its header fields: does anybody want to know more of it?"""

from __future__ import annotations

import functools
from datetime import datetime
from typing import TYPE_CHECKING

from replybot.core.shelf import Shelf
from replybot.errors import ReplybotError

if TYPE_CHECKING:
    from collections.abc import Set

    from replybot.desk import Desk


KEPT = 1_024
"""Of the domains of so many authors it is kept in mind whether the ledger has them as companies without a playbook."""


class FirstLook:
    """What a run can tell of most mail without reading it. What it needs is loaded with the first mail: most runs find
    none."""

    def __init__(self, desk: Desk, since: datetime) -> None:
        """`since`: nothing older is answered."""
        self._shelf, self.since = Shelf.of(desk.playbooks), since
        self._known = functools.lru_cache(KEPT)(lambda domains: bool(desk.ledger.known(tuple(domains))))

    def dull(self, block: bytes, received: datetime | None) -> bool:
        """Is it surely nothing for us? `block`: its header, or at least the fields of `core/glance.py`, FIRST_LOOK;
        `received`: when the mailbox got it, None where it does not say. False: perhaps not; read it."""
        try:
            if self.past(received) and (domains := self._authors(block)) is not None:
                return self._books.isdisjoint(domains) and not self._known(domains)
            return bool(self._nothing(block, self._books))
        except ReplybotError:
            raise
        except Exception:  # noqa: BLE001  (house.md, "Errors": our mistake costs a hold of that mail, when it is read)
            return False

    def past(self, received: datetime | None) -> bool:
        """Did it come before all that is answered?"""
        return received is not None and received < self.since

    def too_old(self, block: bytes, received: datetime | None) -> bool:
        """Of what is dull: only because it came before all that is answered?"""
        return self.past(received) and not self._nothing(block, self._books)

    def certain(self, block: bytes, received: datetime | None) -> bool:
        """Is it surely past mail of a company with a playbook, which is opened whatever its header says?"""
        domains = self._authors(block) if self.past(received) else None
        return domains is not None and not self._books.isdisjoint(domains)

    @functools.cached_property
    def _books(self) -> Set[str]:
        return self._shelf.by_domain.keys()

    @functools.cached_property
    def _authors(self):  # type: ignore[no-untyped-def]
        from replybot.core.glance import authors

        return authors

    @functools.cached_property
    def _nothing(self):  # type: ignore[no-untyped-def]
        from replybot.core.glance import surely_nothing

        return surely_nothing
