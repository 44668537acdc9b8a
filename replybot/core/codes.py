"""The ticket codes of the systems we know: a table, and what it finds in a subject."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TicketCode:
    """A ticket's number in the company's system: `otrs`, `2026031410000457` (bare, as it stands in the text)."""

    system: str
    value: str
