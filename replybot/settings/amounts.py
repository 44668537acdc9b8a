"""Amounts of time, sizes and moments as an owner writes them: "60m", "10MB", 2026-11-23.

Every function raises ValueError with a sentence that says what is wrong and what is allowed.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_OCTETS = {"": 1, "b": 1, "k": 1024, "m": 1024**2, "g": 1024**3}
_LONGEST = timedelta(days=3660)
_SMALLEST, _LARGEST = 1024, 1024**3


def duration(value: object) -> timedelta:
    """A whole number and its unit: s, m, h, d or w."""
    found = re.fullmatch(r"([0-9]{1,9}) ?([smhdw])", value) if isinstance(value, str) else None
    if found is None:
        raise ValueError('is no amount of time; write a whole number and s, m, h, d or w in quotes, such as "60m"')
    amount = timedelta(seconds=int(found[1]) * _SECONDS[found[2]])
    if amount > _LONGEST:
        raise ValueError('is longer than ten years; at most "3660d"')
    return amount


def size(value: object) -> int:
    """Octets as a whole number, or with KB, MB or GB (1 KB = 1024 octets)."""
    octets = -1
    if isinstance(value, int) and not isinstance(value, bool):
        octets = value
    elif isinstance(value, str) and (found := re.fullmatch(r"([0-9]{1,12}) ?(b|[kmg]i?b?|)", value.lower())):
        octets = int(found[1]) * _OCTETS[found[2][:1]]
    if octets < 0:
        raise ValueError('is no size; write octets as a whole number, or a text such as "10MB"')
    if not _SMALLEST <= octets <= _LARGEST:
        raise ValueError('is out of bounds; allowed: "1KB" to "1GB"')
    return octets


def moment(value: object) -> datetime | None:
    """A day or a time, in UTC unless it says otherwise; "first-run" is None."""
    if value == "first-run":
        return None
    if isinstance(value, str):
        value = _from_iso(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time())
    if not isinstance(value, datetime):
        raise ValueError('is neither "first-run" nor a date; write a date such as 2026-11-23')
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _from_iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
