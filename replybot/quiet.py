"""Until when nothing is due: what was found the last time all cases were looked at, so that not each run looks at all.

A mere note: it holds while neither the ledger nor anything else that a case depends on has changed. Without it every
case is looked at.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from replybot.settings.notes import read_note, write_note

LONGEST = timedelta(days=1)
"""After so long all cases are looked at in any case."""


class Quiet(Protocol):
    """What is known of the cases of one mailbox, as far as they need not be looked at."""

    def now(self, log: str, now: datetime) -> tuple[str, ...] | None:
        """What hindered proposals, if that is all there is to say of the cases at this moment; None: look at them.
        `log`: `Ledger.log_end`."""

    def note(self, log: str, now: datetime, until: datetime, hindered: tuple[str, ...]) -> None:
        """They were looked at, and nothing was to be done; before `until` nothing is due that was not due now."""


class Restless:
    """Knows nothing: all cases are looked at."""

    def now(self, log: str, now: datetime) -> tuple[str, ...] | None:
        return None

    def note(self, log: str, now: datetime, until: datetime, hindered: tuple[str, ...]) -> None:
        pass


@dataclass(frozen=True, slots=True)
class QuietNote:
    """`Quiet` in a file. `about`: all that a case depends on besides the ledger and the time."""

    place: Path
    about: str

    def now(self, log: str, now: datetime) -> tuple[str, ...] | None:
        try:
            about, since, until, *hindered = json.loads(read_note(self.place) or "[]")
            quiet = datetime.fromisoformat(since) <= now < datetime.fromisoformat(until)
        except (ValueError, TypeError):
            return None
        known = quiet and about == self._of(log) and all(isinstance(each, str) for each in hindered)
        return tuple(hindered) if known else None

    def note(self, log: str, now: datetime, until: datetime, hindered: tuple[str, ...]) -> None:
        end = min(until, now + LONGEST)
        write_note(self.place, json.dumps([self._of(log), now.isoformat(), end.isoformat(), *hindered]))

    def _of(self, log: str) -> str:
        return hashlib.sha256(f"{log}\n{self.about}".encode("utf-8", "surrogateescape")).hexdigest()
