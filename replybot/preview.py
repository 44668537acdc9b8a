"""A run with its three doors locked: it walks the same way, and nobody can feel it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from threading import Event

from replybot.core.case import Envelope
from replybot.desk import Desk
from replybot.mailboxes.base import Batch, Dull, Mailbox, RawMail
from replybot.quiet import Restless


@dataclass(frozen=True, slots=True)
class LockedMailbox:
    """Reads, and leaves no note and no copy."""

    mailbox: Mailbox

    def new_mail(self, cursor: bytes, dull: Dull | None = None) -> Iterator[Batch]:
        return self.mailbox.new_mail(cursor, dull)

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        return self.mailbox.open_mail(key, limit)

    def mark(self, key: str, mark: str) -> None:
        pass

    def keep(self, folder: str, raw: bytes, message_id: str) -> None:
        pass

    def holds(self, folder: str, message_id: str) -> bool:
        return self.mailbox.holds(folder, message_id)

    def facts(self) -> tuple[str, ...]:
        return self.mailbox.facts()

    def wait(self, seconds: float, stop: Event) -> bool:
        return self.mailbox.wait(seconds, stop)

    def close(self) -> None:
        self.mailbox.close()


class ShowingTransport:
    """Takes every letter and sends none: `shown` holds them, byte for byte."""

    def __init__(self) -> None:
        self.shown: list[tuple[Envelope, bytes]] = []

    def send(self, envelope: Envelope, raw: bytes) -> str:
        self.shown.append((envelope, raw))
        return "shown, not sent"

    def left(self, raw: bytes) -> bool:
        return False

    def ready(self) -> None:
        pass

    def facts(self) -> tuple[str, ...]:
        return ()

    def close(self) -> None:
        pass


def locked(desk: Desk) -> Desk:
    """The same desk, with a mailbox that does not mark, a ledger in memory, a transport that shows, and no notes."""
    return replace(
        desk,
        mailbox=LockedMailbox(desk.mailbox),
        ledger=desk.ledger.scratch(),
        transport=ShowingTransport(),
        quiet=Restless(),
    )
