"""Looks out for mail in one mailbox, in a thread of its own, and reports what happens there."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from replybot.errors import PermanentError, ReplybotError, UserError
from replybot.mailboxes import open_mailbox
from replybot.mailboxes.base import Mailbox
from replybot.settings.values import MailboxConfig

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 600.0  # seconds between two tries to reach a mailbox
LOOK_EVERY = 600.0  # seconds after which a mailbox is looked at in any case
PATIENCE = 60.0  # seconds that trouble may last before it is worth a word
BREATH = 1.0  # seconds between news and the next look


@dataclass(frozen=True, slots=True)
class Came:
    """Mail may have come into this mailbox."""

    mailbox: str


@dataclass(frozen=True, slots=True)
class Lost:
    """This mailbox cannot be reached, and that lasts."""

    mailbox: str
    why: str


@dataclass(frozen=True, slots=True)
class Back:
    """A mailbox of which that was said can be reached again."""

    mailbox: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The thread of this lookout has ended, though nobody stopped it: our mistake."""

    lookout: Lookout


Event = Came | Lost | Back | Ended


class Lookout:
    """Waits for mail until it is stopped. Where a mailbox cannot be reached it tries again, with longer and longer
    pauses; with the longest one at once where trying again helps little, for many servers lock out who is refused
    often. Passwords and tokens are read anew each time."""

    def __init__(self, box: MailboxConfig, report: Callable[[Event], None], haste: float) -> None:
        """`haste`: all pauses are so many times shorter than they should be."""
        self.box, self.stop = box, threading.Event()
        self._report, self._haste = report, haste
        self._since: float | None = None  # since when there is trouble
        self._pause, self._said = FIRST_PAUSE, False
        self._thread = threading.Thread(target=self._watch, name=f"lookout {box.name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def end(self, seconds: float) -> None:
        """Stop, and wait at most so long until it is done: a server that does not answer holds nobody up."""
        self.stop.set()
        self._thread.join(max(0.0, seconds))

    def _watch(self) -> None:
        try:
            with contextlib.ExitStack() as opened:
                mailbox = open_mailbox(self.box)
                opened.callback(mailbox.close)
                while not self.stop.is_set():
                    self._turn(mailbox)
        finally:
            if not self.stop.is_set():
                self._report(Ended(self))

    def _turn(self, mailbox: Mailbox) -> None:
        try:
            came = mailbox.wait(LOOK_EVERY / self._haste, self.stop)
        except ReplybotError as error:
            mailbox.close()
            self._troubled(error)
            return
        if self.stop.is_set():
            return
        if self._said:
            self._report(Back(self.box.name))
        if came or self._since is not None:  # whatever a run missed meanwhile
            self._report(Came(self.box.name))
        self._since, self._pause, self._said = None, FIRST_PAUSE, False
        if came:
            self.stop.wait(BREATH / self._haste)

    def _troubled(self, error: ReplybotError) -> None:
        now = time.monotonic()
        lasting = isinstance(error, PermanentError | UserError)
        self._since = now if self._since is None else self._since
        if not self._said and not self.stop.is_set() and (lasting or now - self._since >= PATIENCE / self._haste):
            self._said = True
            self._report(Lost(self.box.name, str(error)))
        pause = LONGEST_PAUSE if lasting else self._pause
        self._pause = min(2 * self._pause, LONGEST_PAUSE)
        self.stop.wait(pause / self._haste)
