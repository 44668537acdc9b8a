"""Cheap looks before dear searches: most texts hold none of the words that a long pattern is made of.

What is found stays the same; a test makes texts out of every pattern that is sieved, and compares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

TAKEN = {0x130: "i", 0x131: "i", 0x17F: "s", 0x212A: "k"}
"""Letters that a pattern which ignores case takes for letters of ASCII, beside the capitals."""
_TAKEN = re.compile(f"[{''.join(map(chr, TAKEN))}]")


def small(text: str) -> str:
    """The text in small letters as a pattern sees it that ignores case; every place stays where it was."""
    plain = text if text.isascii() or _TAKEN.search(text) is None else text.translate(TAKEN)
    return plain.lower()


def found(pattern: re.Pattern[str], begins: Sequence[str], text: str) -> bool:
    """Does a pattern that ignores case match somewhere in this text? `begins`: how its matches begin, each with one of
    these, in small letters."""
    low = small(text)
    for begin in begins:
        at = low.find(begin)
        while at >= 0:
            if pattern.match(text, at) is not None:
                return True
            at = low.find(begin, at + 1)
    return False


def before_words(*alternatives: str, end: str = "") -> re.Pattern[str]:
    """The sign before each word at which one of these alternatives stands, which all begin with a letter; so the text
    takes a line break before its first word. `end`: what must stand behind each.

    They are sorted by their first letters: at most words a few of them are tried, and between words none.
    """
    by_letter: dict[str, list[str]] = {}
    for each in (one for text in alternatives for part in _split(text) for one in _opened(part)):
        plain = each[:1].isalnum() and each[1:2] not in REPEATS
        by_letter.setdefault(each[0] if plain else "", []).append(each[1:] if plain else each)
    groups = (f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())
    return re.compile(rf"\W(?=(?:{'|'.join(groups)}){end})")


PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
"""What of a pattern tells its groups from each other."""
REPEATS = ("?", "*", "+", "{")
GROUP = "(?:"
LONGEST = 80
"""Characters of a pattern behind a group that may stand there once for each of its alternatives."""


def _split(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern that stand in no group."""
    depth = start = 0
    for m in PIECE.finditer(pattern):
        depth += (m[0] == "(") - (m[0] == ")")
        if m[0] == "|" and depth == 0:
            yield pattern[start : m.start()]
            start = m.end()
    yield pattern[start:]


def _opened(alternative: str) -> Iterator[str]:
    """An alternative that begins with a group, as one for each of those in it; any other as it is."""
    depth, close = 0, len(alternative)
    for m in PIECE.finditer(alternative) if alternative.startswith(GROUP) else ():
        depth += (m[0] == "(") - (m[0] == ")")
        if depth == 0:
            close = m.start()
            break
    rest = alternative[close + 1 :]
    if close == len(alternative) or len(rest) > LONGEST or rest[:1] in REPEATS[1:]:
        yield alternative
        return
    if rest[:1] == "?":
        rest = rest[1:]
        yield rest
    yield from (f"{one}{rest}" for one in _split(alternative[len(GROUP) : close]))
