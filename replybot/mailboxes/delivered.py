"""One mail that a mail server hands in while it delivers it: not in any mailbox yet, and read once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from threading import Event

from replybot.mailboxes.base import HEADER_LIMIT, Batch, Dull, RawMail

KEY = "delivered:"
"""How the key of such a mail begins (`Ledger.found_as`): the mailbox that it is on its way to has another name for it,
which is learned when a run meets the mail there."""


@dataclass(frozen=True, slots=True)
class DeliveredMail:
    """`Mailbox` (base.py) with this one mail in it."""

    mail: RawMail

    def new_mail(self, cursor: bytes, dull: Dull | None = None) -> Iterator[Batch]:
        head = re.match(rb"(?s).*?\r?\n\r?\n", self.mail.data[:HEADER_LIMIT])
        data = head[0] if head else self.mail.data[:HEADER_LIMIT]
        whole = self.mail.whole and len(data) == self.mail.size
        yield Batch((RawMail(self.mail.key, data, self.mail.size, self.mail.received, whole),), b"")

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        if key != self.mail.key:
            return None
        data = self.mail.data[:limit]
        return RawMail(key, data, self.mail.size, self.mail.received, self.mail.whole and len(data) == self.mail.size)

    def mark(self, key: str, mark: str) -> None:
        """As the port says: here is nothing to mark."""

    def keep(self, folder: str, raw: bytes, message_id: str) -> None:
        """As the port says: letters are kept by whoever sends them."""

    def holds(self, folder: str, message_id: str) -> bool:
        """As the port says: it cannot be told from here."""
        return False

    def facts(self) -> tuple[str, ...]:
        return (f"One mail of {self.mail.size} octets.",)

    def wait(self, seconds: float, stop: Event) -> bool:
        """As the port says: no other mail comes here."""
        return False

    def close(self) -> None:
        """As the port says: nothing is held open."""


def delivered(data: bytes, size: int, now: datetime, *, sender: str | None, recipient: str) -> DeliveredMail:
    """The mail as the server would write it into a mailbox: envelope on top, where the server says it (RFC 5321
    section 4.4). `data`: its first octets, `size`: of all; `sender`: "" is the null sender, None: not known."""
    end = b"\r\n" if b"\r\n" in data[:1_000] else b"\n"
    if data.startswith(b"From "):  # a line of mbox, which some pipes write
        size -= data.find(b"\n") + 1
        data = data.partition(b"\n")[2]
    clean = {name: re.sub(r"[\x00-\x20\x7f<>]", "", value or "") for name, value in (("s", sender), ("r", recipient))}
    top = b"" if sender is None else f"Return-Path: <{clean['s']}>".encode() + end
    top += f"X-Original-To: {clean['r']}".encode() + end if recipient else b""
    raw = top + data
    digest = re.search(rb"(?im)^message-id:\s*(<[^>\r\n]{1,400}>)", data[:HEADER_LIMIT])
    key = KEY + (digest[1].decode("ascii", "replace") if digest else f"{now:%Y%m%d%H%M%S%f}")
    return DeliveredMail(RawMail(key, raw, size + len(top), now, len(data) == size))
