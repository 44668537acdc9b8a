"""A mailbox that is a list: what the adapters promise, without a server or a file."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Event

from replybot.errors import PermanentError
from replybot.mailboxes.base import HEADER_LIMIT, Batch, Dull, RawMail
from replybot.mailboxes.local import header_end, id_in, id_of

BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass
class ListMailbox:
    """Mails as octets, in order of arrival. `marks` and `opened` tell what was done, `folders` what was kept."""

    mails: dict[str, tuple[datetime, bytes]] = field(default_factory=dict)
    folders: dict[str, list[bytes]] = field(default_factory=lambda: {"Sent": []})
    marks: dict[str, str] = field(default_factory=dict)
    opened: list[str] = field(default_factory=list)
    closed: int = 0
    batch: int = 500
    arrived: int = 0
    waited: int = -1  # so many had arrived when `wait` last said so

    def arrive(self, raw: bytes, received: datetime | None = None) -> str:
        """One more mail; a minute after the last one if no time is given. Returns its key."""
        self.arrived += 1
        key = f"mail-{self.arrived}"
        self.mails[key] = (received or BEGINNING + timedelta(minutes=self.arrived), raw)
        return key

    def vanish(self, key: str) -> None:
        """Somebody deletes a mail."""
        del self.mails[key]

    def new_mail(self, cursor: bytes, dull: Dull | None = None) -> Iterator[Batch]:
        seen = int(cursor) if cursor.isdigit() and int(cursor) <= self.arrived else 0
        end = self.arrived
        numbers = [number for number in range(seen + 1, end + 1) if f"mail-{number}" in self.mails]
        for start in range(0, len(numbers), self.batch):
            chunk = numbers[start : start + self.batch]
            last = start + self.batch >= len(numbers)
            mails = tuple(mail for number in chunk if (mail := self._head(f"mail-{number}")))
            yield Batch(mails, str(end if last else chunk[-1]).encode())

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        if key not in self.mails:
            return None
        self.opened.append(key)
        received, raw = self.mails[key]
        return RawMail(key, raw[:limit], len(raw), received, len(raw) <= limit)

    def mark(self, key: str, mark: str) -> None:
        if key in self.mails:
            self.marks[key] = mark

    def keep(self, folder: str, raw: bytes, message_id: str) -> None:
        if not self.holds(folder, message_id):
            self.folders[folder].append(raw)

    def holds(self, folder: str, message_id: str) -> bool:
        if folder not in self.folders:
            raise PermanentError(f'list: no folder "{folder}"; there are: {", ".join(self.folders)}')
        return id_of(message_id) in (id_in(letter[: max(0, header_end(letter))]) for letter in self.folders[folder])

    def facts(self) -> tuple[str, ...]:
        return (f"A list of {len(self.mails)} mails.",)

    def wait(self, seconds: float, stop: Event) -> bool:
        end = time.monotonic() + seconds
        while self.waited == self.arrived:
            left = end - time.monotonic()
            if left <= 0 or stop.wait(min(0.01, left)):
                return False
        self.waited = self.arrived
        return True

    def close(self) -> None:
        self.closed += 1

    def _head(self, key: str) -> RawMail | None:
        if key not in self.mails:
            return None
        received, raw = self.mails[key]
        end = header_end(raw)
        head = raw[: min(end if end >= 0 else len(raw), HEADER_LIMIT)]
        return RawMail(key, head, len(raw), received, len(head) == len(raw))
