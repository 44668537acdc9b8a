"""A ticket's code, and when two of them are one; apart from the tables of systems, which are slow to load."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class TicketCode:
    """A ticket's number in the company's system: `otrs`, `2026031410000457` (bare, as it stands in the text)."""

    system: str
    value: str

    @property
    def same(self) -> str:
        """For comparison, whatever row of the table found it."""
        return same(self.value)


@lru_cache(4_096)
def runs(code: str) -> tuple[str, ...]:
    """A code's letters and digits, run by run, without what people and programs change about them.

    Width and case do not count (UAX 15, NFKC; helpdesks look codes up without case), nor which signs stand between,
    nor zeros before a number: `#INC-00042/1` is ("inc", "42", "1").
    """
    plain = unicodedata.normalize("NFKC", code).casefold()
    found = re.findall(r"\d+|[^\W\d_]+", plain)
    return tuple((run.lstrip("0") or "0") if run.isdecimal() else run for run in found) or (plain.strip(),)


def same(code: str) -> str:
    """How codes are compared: two that read alike here are one ticket."""
    return "-".join(runs(code))


MEANT = 4  # digits of a number that is hardly the same by chance


def linked(one: str, other: str) -> bool:
    """Are these two codes perhaps one ticket, or one a follow-up of the other (`12345678-01` of `12345678`)?

    True if the runs of one stand at the beginning or the end of the other's, a number of at least MEANT digits among
    them. A person decides; codes that differ in one digit are two tickets, and nothing else is guessed.
    """
    short, long = sorted((runs(one), runs(other)), key=len)
    if short == long or not any(run.isdecimal() and len(run) >= MEANT for run in short):
        return False
    return short in (long[: len(short)], long[-len(short) :])
