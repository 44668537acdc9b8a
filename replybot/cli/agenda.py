"""What `watch` has to run next, and when: mail that came is waited for to calm down, and all is run now and then."""

from __future__ import annotations

ALL = ""
"""The target of a run of all mailboxes; any other target is a mailbox's name."""

CALM = 3.0  # seconds without mail that end a burst of it
PATIENT = 10  # mail that comes without end is waited for at most so many times as long as a calm
FIRST_AGAIN = 10.0  # seconds until a run that found another one at work is tried again; then twice as long
SOON = 4  # a run that failed is tried again until that took so many times as long


class Agenda:
    """Runs by their target and their time, in seconds of any clock that goes forward."""

    def __init__(self, every: float, haste: float, now: float) -> None:
        """`every`: seconds between runs of all; `haste`: other pauses are so many times shorter than they should be."""
        self._every, self._haste, self._calm = every, haste, CALM / haste
        self._due = {ALL: now + self._calm}
        self._burst: dict[str, float] = {}  # when mail came first
        self._put_off: dict[str, float] = {}  # for how long, the last time

    def next(self) -> tuple[str, float]:
        """The target that is due first, and when."""
        return min(self._due.items(), key=lambda entry: entry[1])

    def came(self, mailbox: str, now: float) -> None:
        """Mail may have come into this mailbox."""
        latest = self._burst.setdefault(mailbox, now) + PATIENT * self._calm
        self._due[mailbox] = min(now + self._calm, latest)

    def hurry(self, now: float) -> None:
        """All are to be run at once."""
        self._due[ALL] = now

    def begun(self, target: str, now: float) -> None:
        """A run begins: it sees to all that was due for its target. What comes from now on is due anew."""
        for covered in [target] if target else list(self._due):
            self._due.pop(covered, None)
            self._burst.pop(covered, None)
        self._due.setdefault(ALL, now + self._every)

    def done(self, target: str) -> None:
        """The run did what it could."""
        self._put_off.pop(target, None)

    def failed(self, target: str, now: float) -> None:
        """The run did not do all. That of one mailbox is tried again soon, a few times, for mail has come there; what
        all need waits for the next run of all."""
        if target and self._put_off.get(target, 0.0) < SOON * FIRST_AGAIN / self._haste:
            self.again(target, now)
        else:
            self.done(target)

    def again(self, target: str, now: float) -> float:
        """The run could not begin, or broke off: it is tried again, later and later, but no later than all are run.
        Returns for how long it is put off."""
        pause = min(self._put_off.get(target, FIRST_AGAIN / self._haste / 2) * 2, self._every)
        self._put_off[target] = pause
        self._due[target] = min(self._due.get(target, now + pause), now + pause)
        return pause
