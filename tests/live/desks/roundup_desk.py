"""Roundup from PyPI in its own virtual environment: the classic template, SQLite, `roundup-mailgw` for the mail."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from tests.live.desks.base import Place, Ticket, run

PLACE = Place("roundup")
CLERK = Path(__file__).with_name("roundup_clerk.py")
SETTINGS = {
    "mail_domain": "company.test",
    "tracker_web": "http://tracker.company.test/",
    "tracker_email": "issue_tracker",
    "mail_host": "localhost",
    "nosy_messages_to_author": "yes",  # else it never answers the one who wrote, and a loop could not even begin
}
START = re.compile(r"^From \S+ .*\nFROM: .*\nTO: .*\n", re.MULTILINE)
"""What Roundup writes before each mail of its `SENDMAILDEBUG` file."""


class Roundup:
    """A Roundup tracker in `folder`. A requester must be a user, by its default rules: the clerk makes them one."""

    system = "roundup"
    address = "issue_tracker@company.test"

    def __init__(self, folder: Path) -> None:
        """Installs the tracker (about a second). MissingError if Roundup is not installed."""
        PLACE.program("roundup-admin")
        self.folder = folder
        self.home = folder / "tracker"
        (folder / "sent").mkdir(parents=True)
        settings = ",".join(f"{key}={value}" for key, value in SETTINGS.items())
        self._roundup("roundup-admin", "-i", self.home, "install", "classic", "sqlite", settings)
        self._roundup("roundup-admin", "-i", self.home, "initialise", "secret")

    def _roundup(self, program: str, *words: str | Path, feed: bytes = b"") -> bytes:
        """One command of it. What it sends meanwhile becomes the next file of `sent`."""
        sent = self.folder / "sent" / f"{len(list((self.folder / 'sent').iterdir())):06}"
        return run(PLACE.program(program), *words, feed=feed, env={"SENDMAILDEBUG": str(sent), "PYTHONUTF8": "1"})

    def _clerk(self, *words: str, feed: bytes = b"") -> bytes:
        return self._roundup("python", CLERK, self.home, *words, feed=feed)

    def open(self, requester: str, subject: str, body: str) -> bytes:
        """A clerk opens an issue with a message, and the requester on its "nosy" list."""
        before = len(self.sent())
        self._clerk("open", requester, subject, feed=body.encode())
        (mail,) = self.sent()[before:]
        return mail

    def take(self, raw: bytes) -> None:
        """By `roundup-mailgw` as a pipe of the mail server."""
        self._roundup("roundup-mailgw", self.home, feed=raw)

    def tickets(self) -> Sequence[Ticket]:
        """All issues that are not retired."""
        found = json.loads(self._clerk("tickets"))
        return [Ticket(t["number"], t["subject"], t["open"], tuple(t["messages"])) for t in found]

    def shut(self, number: str) -> None:
        """Status "resolved"."""
        self._clerk("shut", number)

    def sent(self) -> Sequence[bytes]:
        """What it would have handed to its mail host."""
        files = [path.read_text(encoding="utf-8") for path in sorted((self.folder / "sent").iterdir())]
        return [mail.encode().rstrip(b"\n") + b"\n" for text in files for mail in START.split(text)[1:]]

    def close(self) -> None:
        """Nothing of it runs on."""
