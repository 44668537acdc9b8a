"""An example of what a pattern takes: made from the pattern, and tried on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from re import _constants as op  # type: ignore[attr-defined]  # the standard library's own reading of a pattern
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from replybot.core.codes import System

WORDS = ("Ticket", "ticket")
DIGITS = "2048173659"
CAPITALS = "ABCDEFGHKMNP"
TRIES = 4
LONG = 12  # repeats that are enough for an example


def specimen(pattern: str) -> str:
    """A subject that this pattern takes, as short as it may be; "" if none was found. For a pattern of the owner's
    library too, as far as the standard one reads it."""
    try:
        compiled = re.compile(pattern, re.IGNORECASE)
        tree = parser.parse(pattern, re.IGNORECASE)
    except (re.error, RecursionError, OverflowError, ValueError):
        return ""
    for turn in range(TRIES):
        made = "".join(_made(tree, turn, {}))
        for example in (made.strip(), made):
            if compiled.search(example):
                return example
    return ""


def of_system(system: System) -> str:
    """A subject with a code in the first form of this system that has an example."""
    for form in (*system.subject, *system.loose):
        if made := specimen(form.pattern.pattern):
            return made
    return ""


def _made(tree: Any, turn: int, groups: dict[int, str]) -> Iterator[str]:
    for kind, value in tree:
        yield _piece(kind, value, turn, groups)


def _piece(kind: Any, value: Any, turn: int, groups: dict[int, str]) -> str:
    """What one piece of a pattern may stand for; nothing for what only looks around."""
    if kind is op.LITERAL:
        return chr(value)
    if kind in (op.IN, op.ANY, op.NOT_LITERAL, op.CATEGORY):
        return next(_letters(kind, value, turn), "")
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeated(value, turn, groups)
    if kind is op.BRANCH:
        return "".join(_made(value[1][turn % len(value[1])], turn, groups))
    if kind is op.SUBPATTERN:
        said = "".join(_made(value[3], turn, groups))
        groups[value[0]] = said
        return said
    if kind is op.ATOMIC_GROUP:
        return "".join(_made(value, turn, groups))
    return groups.get(value, "") if kind is op.GROUPREF else ""


def _repeated(value: Any, turn: int, groups: dict[int, str]) -> str:
    """Repeats: as few as there must be, for one letter some more, so that it looks like a code or a word."""
    least, most, inner = value
    count = min(int(most), max(int(least), LONG if least > LONG else min(6, int(most)) if least else turn % 2))
    if len(inner) == 1 and inner[0][0] in (op.IN, op.ANY, op.NOT_LITERAL, op.CATEGORY):
        return "".join(islice(_letters(inner[0][0], inner[0][1], turn), count))
    return "".join("".join(_made(inner, turn, groups)) for _ in range(max(int(least), min(count, 1))))


def _letters(kind: Any, value: Any, turn: int) -> Iterator[str]:
    """Letters of a class, again and again: digits in a row, the letters of a word, else whatever fits."""
    fits = [char for char in _tried() if _in(kind, value, char)]
    word = next((list(word) for word in WORDS if set(word) <= set(fits)), [])
    digits = [char for char in DIGITS if char in fits]
    capitals = [char for char in CAPITALS if char in fits]
    if word and not (digits and turn % 2):
        wanted = word
    elif digits:
        wanted = [capitals[0], *digits] if capitals and turn % 2 else digits
    else:
        wanted = capitals or fits
    while wanted:
        yield from wanted


def _tried() -> Iterator[str]:
    yield from (chr(number) for number in range(32, 127))


def _in(kind: Any, value: Any, char: str) -> bool:
    """Does this letter belong to the class?"""
    if kind is op.ANY:
        return True
    if kind is op.NOT_LITERAL:
        return ord(char) != int(value)
    if kind is op.CATEGORY:
        return _of_category(value, char)
    negated: bool = bool(value) and value[0][0] is op.NEGATE
    return negated is not any(_item(one, said, char) for one, said in value if one is not op.NEGATE)


def _item(kind: Any, value: Any, char: str) -> bool:
    if kind is op.RANGE:
        return int(value[0]) <= ord(char) <= int(value[1])
    return ord(char) == int(value) if kind is op.LITERAL else _of_category(value, char)


def _of_category(category: Any, char: str) -> bool:
    found: dict[Any, bool] = {
        op.CATEGORY_DIGIT: char.isdigit(),
        op.CATEGORY_NOT_DIGIT: not char.isdigit(),
        op.CATEGORY_WORD: char.isalnum() or char == "_",
        op.CATEGORY_NOT_WORD: not (char.isalnum() or char == "_"),
        op.CATEGORY_SPACE: char.isspace(),
        op.CATEGORY_NOT_SPACE: not char.isspace(),
    }
    return found.get(category, False)
