"""The transport port: how a letter leaves."""

from __future__ import annotations

from typing import Protocol

from replybot.core.case import Envelope


class Transport(Protocol):
    """A way out for our letters."""

    def send(self, envelope: Envelope, raw: bytes) -> str:
        """Hand one mail over (`raw`: every byte, lines end in CRLF); returns what the other side said.

        TemporaryError, PermanentError: the other side surely did not take it.
        UnsureError: nobody knows; it is never sent again by itself.
        """

    def left(self, raw: bytes) -> bool:
        """Did this letter surely leave by us? Asked of one that nobody knows of; False where that cannot be told."""

    def ready(self) -> None:
        """Connects and logs in, sends nothing: what is wrong with the way out itself shows here, before any letter is
        touched. TemporaryError, PermanentError as in `send`."""

    def facts(self) -> tuple[str, ...]:
        """What `doctor` tells of this transport, a sentence each. Connects and logs in, sends nothing.

        TemporaryError, PermanentError as in `send`.
        """

    def close(self) -> None:
        """Lets go of connections. Twice is harmless."""
