"""Waits for new mail in files on this machine, by looking at them about once a second."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from threading import Event

from replybot.mailboxes.maildir_cursor import TICK, fingerprint
from replybot.mailboxes.maildir_names import files, unique

LOOK_EVERY = 1.0  # seconds


def until(look: Callable[[], bool], seconds: float, stop: Event) -> bool:
    """Looks now, and again and again until `look` says that there is something new, or the time is over."""
    end = time.monotonic() + seconds
    while not look():
        left = end - time.monotonic()
        if left <= 0 or stop.wait(min(LOOK_EVERY, left)):
            return False
    return True


class NewNames:
    """Whether mail came into these folders of a Maildir: a name that was not there before. Flags that change, and mail
    that another program moves from new to cur or away, are nothing new."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._stamps: tuple[int, ...] = ()
        self._seen: array[int] | None = None
        self._again = 0.0  # when the names must be compared once more, though no stamp changes; 0: not

    def __call__(self, stamps: tuple[int, ...]) -> bool:
        """`stamps`: when the folders were last changed. While they are young, mail may come that leaves them as they
        are, for clocks of file systems are coarse: so names are compared a second time."""
        now = time.monotonic()
        if stamps != self._stamps:
            self._stamps, self._again = stamps, now + 1.5 * TICK / 1e9
        elif not 0 < self._again <= now:
            return False
        else:
            self._again = 0.0
        seen, self._seen = self._seen, array("Q", self._names())
        return seen is None or bool(set(self._seen).difference(seen))

    def _names(self) -> Iterable[int]:
        return (fingerprint(unique(entry.name)) for folder in self._folders for entry in files(folder))
