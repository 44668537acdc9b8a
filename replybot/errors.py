"""The errors that rooms raise for one another; each says who is to do what next."""

from __future__ import annotations


class ReplybotError(Exception):
    """The base of all errors that replybot raises on purpose."""


class UserError(ReplybotError):
    """Config or playbook is wrong; nothing was done (exit 2).

    `problems` are complete sentences, each with its place ("config.toml:12: ...") and remedy.
    """

    def __init__(self, summary: str, problems: tuple[str, ...] = ()) -> None:
        super().__init__(summary)
        self.summary = summary
        self.problems = problems


class TemporaryError(ReplybotError):
    """The other side surely did not take it; the next run tries again."""


class PermanentError(ReplybotError):
    """The other side surely did not take it, and trying again will not help."""


class UnsureError(ReplybotError):
    """Nobody knows whether the other side took it; it is never sent again by itself."""


class BusyError(ReplybotError):
    """Another run is at work on this ledger (exit 3)."""


class TakenError(ReplybotError):
    """This step was already said in this ticket; the ledger refuses a second time."""


class OvertakenError(ReplybotError):
    """More was said since the decision than it knew of; it is to be made afresh."""
