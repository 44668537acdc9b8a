"""A subject with a code in it, and a pattern that is proposed for such codes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stand:
    """A subject and the place of the code in it."""

    subject: str
    start: int
    end: int

    @property
    def code(self) -> str:
        return self.subject[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A pattern, how many codes stood for it, and what it does with subjects made for it."""

    pattern: str
    codes: int
    matches: tuple[str, ...] = ()
    misses: tuple[tuple[str, str], ...] = ()  # (what is wrong with it, subject)
    also: tuple[tuple[str, str], ...] = ()  # such subjects that it takes after all
    against: str = ""  # a subject without a ticket that it takes: then it is not to be used

    @property
    def single(self) -> bool:
        return self.codes == 1
