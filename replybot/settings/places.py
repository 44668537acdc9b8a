"""Where a key of a TOML document stands: nobody else tells it, neither tomli nor pydantic."""

from __future__ import annotations

import re
from dataclasses import dataclass

import tomli

Path = tuple[str | int, ...]

DEEPEST = 32
"""Keys that lie deeper have the place of their ancestor; nothing of ours lies deeper than six."""

_KEY = re.compile(r'[ \t]*(?:([A-Za-z0-9_-]+)|("(?:[^"\\\n]|\\.)*")|\'([^\'\n]*)\')[ \t]*')
_STRING = re.compile(r'"""(?:[^\\]|\\[\s\S])*?"{3,5}' r"|'''[\s\S]*?'{3,5}" r'|"(?:[^"\\\n]|\\.)*"' r"|'[^'\n]*'")
_SKIP = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SCALAR = re.compile(r"[^\s,\[\]{}#][^,\[\]{}#\n]*")


@dataclass(slots=True)
class _Open:
    """An array or inline table that is not closed yet; `count` is the index of the next element, -1 in a table."""

    path: Path
    count: int


class Places:
    """The places of all keys, tables and array elements of a document that tomli has accepted.

    It walks with a stack of its own, so that nesting costs memory and never a RecursionError.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._at: dict[Path, int] = {}
        self._arrays: dict[Path, int] = {}  # arrays of tables: index of the latest element
        base: Path = ()
        i = self._skip(0)
        while i < len(text):
            if text[i] == "[":
                i, base = self._header(i)
            else:
                i = self._value(*self._assignment(i, base))
            i = self._skip(i)

    def position(self, path: Path) -> int:
        """The offset of this key in the text; of a missing key: of the nearest table around it."""
        while path and path not in self._at:
            path = path[:-1]
        return self._at.get(path, 0)

    def line(self, path: Path) -> int:
        """The line (from 1) of `position`."""
        return self._text.count("\n", 0, self.position(path)) + 1

    def column(self, path: Path) -> int:
        """The column (from 1, in characters) of `position`."""
        at = self.position(path)
        return at - self._text.rfind("\n", 0, at)

    def _skip(self, i: int) -> int:
        return _end(_SKIP.match(self._text, i))

    def _header(self, i: int) -> tuple[int, Path]:
        """`[a.b]` or `[[a.b]]` at `i`: what comes after it, and the path it opens."""
        brackets = 2 if self._text.startswith("[[", i) else 1
        keys, after = self._keys(i + brackets)
        base: Path = ()
        for depth, (key, _) in enumerate(keys, 1):
            base = _below(base, key)
            if brackets == 2 and depth == len(keys):
                self._at.setdefault(base, i)
                self._arrays[base] = self._arrays.get(base, -1) + 1
            if base in self._arrays:
                base = _below(base, self._arrays[base])
            self._at.setdefault(base, i)
        self._at[base] = i  # also where `[a.b.c]` came before `[a.b]`
        return after + brackets, base

    def _keys(self, i: int) -> tuple[list[tuple[str, int]], int]:
        """A dotted key at `i`: its parts, each with its place, and what comes after it."""
        found: list[tuple[str, int]] = []
        while not found or self._text[i] == ".":
            match = _KEY.match(self._text, i + bool(found))
            assert match is not None, "tomli has accepted this key"  # noqa: S101
            i = match.end()
            found.append((_plain(match), match.start() + len(match[0]) - len(match[0].lstrip())))
        return found, i

    def _assignment(self, i: int, path: Path) -> tuple[int, Path]:
        """`a.b =` at `i`, below `path`: where the value begins, and its path."""
        keys, after = self._keys(i)
        for key, place in keys:
            path = _below(path, key)
            self._at.setdefault(path, place)
        return self._skip(after + 1), path

    def _value(self, i: int, path: Path) -> int:
        """Walk over the value at `i`, noting what it holds; returns what comes after it."""
        around: list[_Open] = []
        while True:
            if self._text[i] in "[{":
                around.append(_Open(path, 0 if self._text[i] == "[" else -1))
                i = self._skip(i + 1)
            else:
                quoted = self._text[i] in "\"'"
                i = self._skip(_end((_STRING if quoted else _SCALAR).match(self._text, i)))
            while around and self._text[i] in ",]}":
                if self._text[i] != ",":
                    around.pop()
                if not around:
                    return i + 1
                i = self._skip(i + 1)
            if not around:
                return i
            i, path = self._element(i, around[-1])

    def _element(self, i: int, inside: _Open) -> tuple[int, Path]:
        if inside.count < 0:
            return self._assignment(i, inside.path)
        path = _below(inside.path, inside.count)
        inside.count += 1
        self._at.setdefault(path, i)
        return i, path


def _below(path: Path, step: str | int) -> Path:
    """One step deeper; beyond DEEPEST all counts as the same place, for a key of 100,000 dots."""
    return (*path, step) if len(path) < DEEPEST else path


def _plain(match: re.Match[str]) -> str:
    if match[2] is not None:
        return str(tomli.loads("k=" + match[2])["k"])
    return match[1] if match[1] is not None else match[3]


def _end(match: re.Match[str] | None) -> int:
    assert match is not None, "tomli has accepted this document"  # noqa: S101
    return match.end()
