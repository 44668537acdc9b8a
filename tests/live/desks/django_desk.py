"""django-helpdesk from PyPI in a virtual environment of its own: SQLite, `get_email` reading a directory."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from tests.live.desks.base import Place, Ticket, run

PLACE = Place("django_helpdesk")
CLERK = Path(__file__).with_name("django_clerk.py")


class DjangoHelpdesk:
    """django-helpdesk in `folder`: one queue with the slug "support", its own mail templates."""

    system = "django-helpdesk"
    address = "support@company.test"

    def __init__(self, folder: Path) -> None:
        """Makes the database (about four seconds). MissingError if it is not installed."""
        PLACE.program("django-admin")
        self.folder = folder
        for name in ("sent", "incoming"):
            (folder / name).mkdir(parents=True)
        self._clerk("setup", self.address)

    def _clerk(self, *words: str, feed: bytes = b"") -> bytes:
        return run(PLACE.program("python"), CLERK, self.folder, *words, feed=feed, env={"PYTHONUTF8": "1"})

    def open(self, requester: str, subject: str, body: str) -> bytes:
        """A clerk opens a ticket and comments on it in public: the mail "(Updated)" to the one it is for."""
        before = len(self.sent())
        self._clerk("open", requester, subject, feed=body.encode())
        (mail,) = self.sent()[before:]
        return mail

    def take(self, raw: bytes) -> None:
        """By `manage.py get_email`. A RuntimeError if it left the mail where it was."""
        (self.folder / "incoming" / "mail").write_bytes(raw)
        self._clerk("take")

    def tickets(self) -> Sequence[Ticket]:
        """All of its table."""
        found = json.loads(self._clerk("tickets"))
        return [Ticket(t["number"], t["subject"], t["open"], tuple(t["messages"])) for t in found]

    def shut(self, number: str) -> None:
        """Status "closed"."""
        self._clerk("shut", number)

    def sent(self) -> Sequence[bytes]:
        """What it would have handed to its mail host."""
        return [path.read_bytes() for path in sorted((self.folder / "sent").iterdir())]

    def close(self) -> None:
        """Nothing of it runs on."""
