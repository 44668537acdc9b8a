"""Frozen values as JSON and back: each field of the config survives, and nothing foreign becomes a value."""

from __future__ import annotations

import json
import types
import typing
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from replybot.core.case import CaseKey
from replybot.settings import plain
from replybot.settings.values import Config, Secret

MOMENT = datetime(2026, 3, 14, 9, 26, 53, 589793, tzinfo=UTC)


def default(field: Field[Any]) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default


def other(hint: Any, usual: Any) -> Any:
    """A value of this type that is not the usual one, whatever it is made of."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return other(next(one for one in typing.get_args(hint) if one is not type(None)), usual)
    if typing.get_origin(hint) is tuple:
        one, two = (other(typing.get_args(hint)[0], each) for each in ("", "x"))
        return (one, two)
    if is_dataclass(hint):
        return unlike(hint)
    if hint is str:
        return f"{usual if isinstance(usual, str) else ''}ä\n€"
    if hint is int:
        return 7 + (usual if isinstance(usual, int) else 0)
    return {bool: usual is not True, Path: Path("/ä/ b"), datetime: MOMENT, timedelta: timedelta(3, 4, 5)}[hint]


def unlike(kind: Any) -> Any:
    """One of this kind, of which no field has its default."""
    hints = typing.get_type_hints(kind)
    return kind(**{field.name: other(hints[field.name], default(field)) for field in fields(kind)})


@pytest.mark.parametrize("kind", plain.KINDS.values(), ids=plain.KINDS)
def test_a_value_of_which_every_field_differs_from_its_default_comes_back(kind: Any) -> None:
    value = unlike(kind)
    assert all(getattr(value, field.name) != default(field) for field in fields(kind))
    assert plain.read(plain.write(value)) == value
    assert repr(plain.read(plain.write(value))) == repr(value), "of the same types"


def test_the_kinds_are_all_that_a_config_is_made_of() -> None:
    def parts(kind: Any) -> set[Any]:
        def inner(hint: Any) -> set[Any]:
            own = parts(hint) if is_dataclass(hint) else set()
            return own.union(*(inner(one) for one in typing.get_args(hint)))

        return {kind}.union(*(inner(hint) for hint in typing.get_type_hints(kind).values()))

    assert parts(Config) <= set(plain.KINDS.values())


@pytest.mark.parametrize("value", [None, True, 3, 2.5, "", "\x00\ud7ff", (), ((), ("a", None)), Path("."), MOMENT])
def test_single_values_come_back(value: object) -> None:
    assert plain.read(plain.write(value)) == value


@pytest.mark.parametrize("value", [CaseKey("a", "b"), {"a": "b"}, ["a"], b"a", object(), (1, {2})])
def test_what_is_none_of_our_values_is_not_written(value: object) -> None:
    with pytest.raises(TypeError):
        plain.write(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "\x00\x00",
        '{"a": "Secret"}',
        '{"a": "Secret", "of": {}}',
        '{"a": "Secret", "of": {"command": "x"}}',
        json.dumps({"a": "Secret", "of": {**{f.name: "" for f in fields(Secret)}, "more": ""}}),
        '{"a": "os.system", "of": {"command": "true"}}',
        '{"a": "Path", "of": {}}',
        '{"a": "path", "of": 3}',
        '{"a": "moment", "of": "yesterday"}',
        '{"a": "span", "of": [1, 2]}',
        '{"b": 1}',
        plain.write(Secret(command="x"))[:-9],
    ],
)
def test_nothing_foreign_or_torn_becomes_a_value(text: str) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        plain.read(text)
