"""Frozen values as JSON and back. What stands in a file is data: it names one of our own values, and is never run."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from replybot.core import policy
from replybot.settings import values

KINDS: dict[str, Any] = {
    name: kind for room in (policy, values) for name, kind in vars(room).items() if is_dataclass(kind)
}
"""The values that can be written."""


def write(value: object) -> str:
    """TypeError: something in it is none of what can be written."""
    return json.dumps(_plain(value), ensure_ascii=False)


def read(text: str) -> object:
    """The value that was written. ValueError, TypeError, KeyError: nothing of ours stands there."""
    return _value(json.loads(text))


def _plain(value: object) -> Any:
    match value:
        case None | bool() | int() | float() | str():
            return value
        case tuple():
            return [_plain(each) for each in value]
        case Path():
            return {"a": "path", "of": str(value)}
        case datetime():
            return {"a": "moment", "of": value.isoformat()}
        case timedelta():
            return {"a": "span", "of": [value.days, value.seconds, value.microseconds]}
    name = type(value).__name__
    if KINDS.get(name) is not type(value):
        raise TypeError(f"{type(value)} cannot be written")
    return {"a": name, "of": {each.name: _plain(getattr(value, each.name)) for each in fields(KINDS[name])}}


def _value(said: Any) -> Any:
    match said:
        case list():
            return tuple(_value(each) for each in said)
        case {"a": "path", "of": str(text)}:
            return Path(text)
        case {"a": "moment", "of": str(text)}:
            return datetime.fromisoformat(text)
        case {"a": "span", "of": [int(days), int(seconds), int(parts)]}:
            return timedelta(days, seconds, parts)
        case {"a": str(name), "of": dict(cells)}:
            kind = KINDS[name]
            if cells.keys() != {each.name for each in fields(kind)}:
                raise ValueError(f"{name} has other fields by now")
            return kind(**{key: _value(cell) for key, cell in cells.items()})
        case None | bool() | int() | float() | str():
            return said
    raise ValueError("nothing of ours")
