"""The grammar of Authentication-Results (RFC 8601 section 2.2): results, and nothing that only looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from replybot.core.fields import FIELD_LIMIT, a_labels, lower

TOKEN = re.compile(r'\s+|"((?:[^"\\]|\\.)*)(?:"|\\?\Z)|([^\s()";=]+)|([;=()])|(")', re.DOTALL)
PLAIN = re.compile(r"(?:[^()\\]|\\.?)+", re.DOTALL)  # text in a comment, and pairs that stand for themselves

METHODS = frozenset({"arc", "dkim", "dmarc", "spf"})
EQUALS = ("sep", "=")
END = ("end", "")

Tokens = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Result:
    """One `method=result` with its properties (RFC 8601 section 2.2): `dkim`, `pass`, {"header.d": "acme.example"}."""

    method: str
    result: str
    properties: tuple[tuple[str, str], ...]

    def get(self, name: str) -> str:
        """What the result says of `name`; "" if nothing, or two things."""
        said = {value for key, value in self.properties if key == name}
        return said.pop() if len(said) == 1 else ""

    def domain(self, name: str) -> str:
        """The domain in that property, bare or behind an @, as A-labels; "" if it is none."""
        return a_labels(self.get(name).strip("<>").rpartition("@")[2])


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """The words and separators of a field; comments (which nest) and white space are passed over. Linear time."""
    for kind, value in _tokens(text[:FIELD_LIMIT]):
        yield "word" if kind == "quoted" else kind, value


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    i = depth = 0
    while i < len(text):
        if depth:
            if (plain := PLAIN.match(text, i)) is not None:
                i = plain.end()
                continue
            depth += (text[i] == "(") - (text[i] == ")")
            i += 1
            continue
        m = TOKEN.match(text, i)
        if m is None:
            return
        i = m.end()
        if m[3] == "(":
            depth = 1
        elif m[1] is not None:
            yield "quoted", re.sub(r"\\(.)", r"\1", m[1], flags=re.DOTALL)
        elif m[2]:
            yield "word", m[2]
        elif m[3] in (";", "="):
            yield "sep", m[3]


def parse(field: str) -> tuple[str, tuple[Result, ...]]:
    """(authserv-id in lower case, results) of one field body; the id is "" where the field has none, and there are no
    results behind an id that is followed by anything but version 1 of this grammar."""
    parts: list[list[tuple[str, str]]] = [[]]
    for token in _tokens(field[:FIELD_LIMIT]):
        if token == ("sep", ";"):
            parts.append([])
        else:
            parts[-1].append(token)
    first = parts[0]
    if EQUALS in first:  # no authserv-id: nobody signs this (Microsoft 365)
        return "", _results(parts)
    name = lower(first[0][1]) if first else ""
    if any(token != ("word", "1") for token in first[1:]) or len(first) > 2:
        return name, ()
    return name, _results(parts[1:])


def _results(parts: Sequence[Tokens]) -> tuple[Result, ...]:
    return tuple(result for part in parts for result in _in(part))


def _in(part: Tokens) -> tuple[Result, ...]:
    """`method=result` and what follows it; nothing where the part does not begin like that.

    A part in which words stand about, or a second result, has no properties: a pass in it is of nobody, a failure stays
    one. A name has no value where the grammar gives it none (`a=b=c`, `a=`).
    """
    words = [*_joined(part), END, END]
    if words[0][0] != "word" or words[1] != EQUALS or words[2][0] != "word":
        return ()
    pairs: list[tuple[str, str]] = []
    for i, token in enumerate(words):
        if token == EQUALS and words[i - 1][0] == "word":
            sound = words[i + 1][0] in ("word", "quoted") and EQUALS not in (words[i - 2], words[i + 2])
            pairs.append((lower(words[i - 1][1]), lower(words[i + 1][1]) if sound else ""))
    found = [(name.partition("/")[0], value) for name, value in pairs]
    method, result = found[0]
    others = [pair for pair in found[1:] if pair[0] in METHODS]
    stray = any(EQUALS not in words[i - 1 : i + 2] for i in range(1, len(words) - len((END, END))))
    if others or stray:
        return tuple(Result(name, value, ()) for name, value in (found[0], *others) if value)
    return (Result(method, result, tuple(pairs[1:])),) if result else ()


def _joined(part: Tokens) -> list[tuple[str, str]]:
    """What is one word for the grammar: white space and comments may stand around the dot and the slash of a name
    (`dkim / 1 = pass header . d = x`), and a local part may be quoted (`"a b"@acme.example`)."""
    found: list[tuple[str, str]] = []
    for kind, value in part:
        before = found[-1] if found else ("", "")
        joins = before[1][-1:] in ("/", ".") or value[:1] in ("/", ".")
        if kind == before[0] == "word" and joins and found[-2:-1] != [EQUALS]:
            found[-1] = ("word", before[1] + value)
        elif kind == "word" and value[:1] == "@" and before[0] == "quoted" and found[-2:-1] == [EQUALS]:
            found[-1] = ("quoted", before[1] + value)
        else:
            found.append((kind, value))
    return found
