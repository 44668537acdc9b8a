"""A transport that keeps what it is given."""

from __future__ import annotations

from replybot.core.case import Envelope
from replybot.errors import ReplybotError


class Outbox:
    """Remembers every letter; `fail` makes it refuse the next ones, in that order."""

    def __init__(self) -> None:
        self.sent: list[tuple[Envelope, bytes]] = []
        self.errors: list[ReplybotError] = []
        self.closed = False
        self.remembers = False  # can it tell afterwards what it took?

    def fail(self, *errors: ReplybotError) -> None:
        """Each of the next sends raises one of these and takes nothing."""
        self.errors.extend(errors)

    def send(self, envelope: Envelope, raw: bytes) -> str:
        if self.errors:
            raise self.errors.pop(0)
        self.sent.append((envelope, raw))
        return f"250 taken as number {len(self.sent)}"

    def left(self, raw: bytes) -> bool:
        return self.remembers and raw in [letter for _, letter in self.sent]

    def ready(self) -> None:
        """As the port says; a fake is always ready."""

    def facts(self) -> tuple[str, ...]:
        return (f"It holds {len(self.sent)} letters.",)

    def close(self) -> None:
        self.closed = True
