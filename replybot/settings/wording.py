"""What pydantic and tomli found wrong, in our own words: what is wrong; what is allowed; did you mean "x"?

No sentence repeats a value that the owner wrote, but for a choice that could only be a misspelt word: a value may be
a password in the wrong place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from replybot.settings.places import Path

_WANTED = {
    "string_type": "text in quotes",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "list_type": "a list in square brackets",
    "date_type": "a date such as 2026-11-23, without quotes",
    "dict_type": "a table",
    "model_type": "a table",
    "model_attributes_type": "a table",
}
_BOUNDS = {
    "greater_than_equal": ("ge", "is too small; at least"),
    "less_than_equal": ("le", "is too large; at most"),
    "too_short": ("min_length", "holds too few entries; at least"),
    "too_long": ("max_length", "holds too many entries; at most"),
    "string_too_short": ("min_length", "is too short; characters at least"),
    "string_too_long": ("max_length", "is too long; characters at most"),
}
_SYNTAX = (
    ("Expected '='", "this key has no value; write key = value"),
    ("Expected", "a bracket or line end is missing here; one statement stands on one line: key = value, or [table]"),
    ("Found invalid character", "a comment or name holds a control character; remove it"),
    ("Invalid statement", "this is neither a key nor a table; write key = value, or [table]"),
    ("Invalid initial character", "no key stands here; a key has letters, digits, - and _, or stands in quotes"),
    ("Cannot declare", "this table was begun before; put all its keys below one heading"),
    ("Cannot", "this key was given before; keep one of the two"),
    ("Duplicate", "this key was given before; keep one of the two"),
    ("Unclosed array", 'a list is not closed; end it with "]"'),
    ("Unclosed inline table", 'an inline table is not closed; end it with "}"'),
    ("Unterminated string", "a text is not closed; end it with the quote it began with"),
    ("Illegal character '\\n'", "a text is not closed on its line; end it with the quote it began with"),
    ("Illegal character", "a control character stands here; remove it, or write it as an escape such as \\u0007"),
    ("Unescaped", "a backslash stands alone in a text; double it, or put the text into single quotes"),
    ("Invalid hex", "an escape is incomplete; \\x needs two hexadecimal digits, \\u four, \\U eight"),
    ("Invalid date", "there is no such date or time; write it as 2026-11-23"),
    ("Invalid value", "no value stands here; text needs quotes, and truth is true or false"),
)


def not_toml(message: str) -> str:
    """tomli's message, in our words."""
    return next((says for start, says in _SYNTAX if message.startswith(start)), "this is no TOML; see https://toml.io")


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """`; did you mean "x"?`, or nothing where no choice resembles the word."""
    best = process.extractOne(word.lower(), list(choices), scorer=fuzz.ratio, score_cutoff=60)
    return f'; did you mean "{best[0]}"?' if best else ""


def choice(word: str, choices: Iterable[str]) -> str:
    """A word that is none of these."""
    known = list(choices)
    return f"{shown(word)} is not known here; allowed: {listed(known)}{did_you_mean(word, known)}"


def listed(choices: Iterable[str]) -> str:
    return ", ".join(f'"{one}"' for one in choices)


def shown(word: str) -> str:
    """A word of the owner's in quotes, short and without control characters."""
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in word)
    return f'"{clean}"' if len(clean) <= 60 else f'"{clean[:60]}…"'


def place(error: ErrorDetails, data: Mapping[str, Any]) -> Path:
    """The path of the key in the document: pydantic's, without the names of the union members it chose."""
    path: list[str | int] = []
    here: Any = data
    for step in error["loc"]:
        if isinstance(here, dict) and here.get("kind") == step and step not in here:
            continue
        if step == "[key]" and not (isinstance(here, dict) and step in here):  # pydantic means the key before it
            continue
        path.append(step)
        here = _inside(here, step)
    return tuple(path)


def _inside(here: Any, step: str | int) -> Any:
    if isinstance(here, dict):
        return here.get(step)
    return here[step] if isinstance(here, list) and isinstance(step, int) and step < len(here) else None


def says(error: ErrorDetails, path: Path, model: type[BaseModel], data: Mapping[str, Any]) -> str:
    """One of pydantic's errors, in our words."""
    kind, context = error["type"], error.get("ctx", {})
    match kind:
        case "value_error":
            return str(context["error"])
        case "missing" | "union_tag_not_found":
            return _missing(path if kind == "missing" else (*path, "kind"), model, data)
        case "extra_forbidden":
            return _unknown(path, model, data)
        case "literal_error" | "union_tag_invalid":
            return _no_choice(error)
        case _ if kind in _WANTED:
            return _other_type(kind, path, error["input"])
        case _ if kind in _BOUNDS:
            name, what = _BOUNDS[kind]
            return f"{what} {context[name]}"
        case "string_pattern_mismatch":
            return "holds a character that is not allowed here; use letters, digits and . _ -"
        case _:
            return "cannot be read; see the documentation of this key"


def _missing(path: Path, model: type[BaseModel], data: Mapping[str, Any]) -> str:
    key, tables = str(path[-1]), list(_tables(path[:-1], model, data))
    if key == "kind":
        return f"is missing; allowed: {listed(_kind(table) for table in tables)}"
    field = tables[0].model_fields.get(key) if tables else None
    meaning = field.description if field and field.description else "it is required"
    return f"is missing; {meaning}"


def _unknown(path: Path, model: type[BaseModel], data: Mapping[str, Any]) -> str:
    key, (table, *others) = str(path[-1]), _tables(path[:-1], model, data)
    known = list(table.model_fields)
    for other in others:
        if key in other.model_fields:
            homes = [_kind(one) for one in (table, *others) if key in one.model_fields]
            return f'does not belong to kind = "{_kind(table)}"; remove it (it belongs to {listed(homes)})'
    return f"is no key that is known here; known keys: {', '.join(known)}{did_you_mean(key, known)}"


def _no_choice(error: ErrorDetails) -> str:
    context, value = error.get("ctx", {}), error["input"]
    allowed = re.findall(r"'([^']*)'", str(context.get("expected_tags") or context.get("expected")))
    word = value.get("kind") if isinstance(value, dict) else value
    if not isinstance(word, str):
        return f"must be one of {listed(allowed)}; it is {_type(word)}"
    return choice(word, allowed)


def _other_type(kind: str, path: Path, value: object) -> str:
    if kind == "list_type" and isinstance(value, dict):
        return f"must be a list of tables; write [[{path[-1]}]]"
    if kind in ("model_type", "dict_type") and isinstance(value, list):
        return f"must be one table; write [{path[-1]}], with single brackets"
    return f"must be {_WANTED[kind]}; it is {_type(value)}"


def _type(value: object) -> str:
    names: tuple[tuple[type, str], ...] = (
        (str, "text"), (bool, "true or false"), (int, "a whole number"), (float, "a number with a decimal point"),
        (datetime, "a date with a time"), (date, "a date"), (time, "a time"), (list, "a list"), (dict, "a table"),
    )  # fmt: skip
    return next((name for known, name in names if isinstance(value, known)), "something else")


def _tables(path: Path, model: type[BaseModel], data: Mapping[str, Any]) -> Iterator[type[BaseModel]]:
    """The table that describes what stands at `path`, then those it could have been with another `kind`."""
    found: list[type[BaseModel]] = [model]
    here: Any = data
    for step in path:
        here = _inside(here, step)
        if isinstance(step, str):
            field = found[0].model_fields.get(step)
            found = list(_described(field.annotation)) if field else []
        if not found:
            return
        kind = here.get("kind") if isinstance(here, dict) else None
        found.sort(key=lambda table: _kind(table) != kind)
    yield from found


def _described(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _described(part)


def _kind(table: type[BaseModel]) -> Any:
    field = table.model_fields.get("kind")
    return get_args(field.annotation)[0] if field else None
