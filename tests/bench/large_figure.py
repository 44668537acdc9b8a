"""What one part of the big bench says: a figure, and what it was measured against."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """`name` is also its key in the table of goals; `beside`: floor or peer of the same run, in words."""

    name: str
    value: float
    beside: str = ""


class NotMeasuredError(Exception):
    """A part of this machine is missing; the text says which."""
