"""A code written in groups with blanks between ("SK 26 1001 183"): too much like anything else to be recognised without
a playbook, but found where a person says that the mail belongs to a ticket."""

from __future__ import annotations

import re

from replybot.core.codes import SUBJECT_LIMIT, TELLING
from replybot.core.codes.lexicon import Kind, kind_of

GROUPS = re.compile(
    r"(?<![\w.,/-])(?P<code>(?:[A-Z]{1,4} )?\d{1,6}(?: \d{1,6}){1,5}(?: [A-Z]{1,2})?)(?![\w%€$£])(?![.,/-]\d)"
)
LEAST = 6  # figures of a code that hardly is an amount or a date
WORD = re.compile(r"[^\W\d_]+")
REACH = 4  # words and signs between the noun and its code ("Unser Zeichen, Nr.: ")


def spaced_code(subject: str) -> str:
    """The code in groups that stands behind a noun for a ticket or a reference; "" if there is none."""
    text = subject[:SUBJECT_LIMIT]
    for found in GROUPS.finditer(text):
        if sum(c.isdigit() for c in found["code"]) >= LEAST and _named(text[: found.start()]):
            return found["code"]
    return ""


def _named(before: str) -> bool:
    """Is a noun of a ticket the last word before it, but for words that only say that a number follows?"""
    for word in reversed(WORD.findall(before)[-REACH:]):
        kind = kind_of(word)
        if kind in TELLING:
            return True
        if kind is not Kind.NUMBER:
            return False
    return False
