"""What a linear-time engine (RE2) refuses in a pattern, told from the pattern's text alone.

Such an engine never tries again: its time grows with the subject and with nothing else. What it refuses can keep a
backtracking engine busy, and cannot be carried to another program. The walk reads the syntax of the `regex` library.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST = 1_000
"""Repeats that RE2 counts at most."""

EDGE = r"write \b, or take the sign itself into the pattern, outside of (?P<code>…)"
_GROUPS = (
    ("(?<=", "a lookbehind", EDGE),
    ("(?<!", "a lookbehind", EDGE),
    ("(?=", "a lookahead", EDGE),
    ("(?!", "a lookahead", EDGE),
    ("(?>", "an atomic group", "write (?:…), and bound the repeats in it"),
    ("(?P=", "a backreference", "write out what may stand there"),
    ("(?P>", "a call of a group", "write out what may stand there"),
    ("(?&", "a call of a group", "write out what may stand there"),
    ("(?R)", "a recursion", "write out as many levels as a subject has"),
    ("(?(", "a condition", "write two patterns"),
    ("(?|", "a branch reset", "write two patterns"),
    ("(?#", "a comment", "write it as a TOML comment above the line"),
)
_CALL = re.compile(r"\(\?[+-]?\d+\)")
_NAME = re.compile(r"\(\?P?<([A-Za-z_]\w*)>")
_FLAGS = re.compile(r"\(\?([A-Za-z0-9]*)(?:-[a-zA-Z]+)?[:)]")
_KNOWN_FLAGS = frozenset("ims")
_COUNT = re.compile(r"\{(\d*)(,?)(\d*)\}")
_FUZZY = re.compile(r"\{[^{}]*[idse][^{}]*\}")
_ESCAPES = {
    **dict.fromkeys("123456789", ("a backreference", "write out what may stand there")),
    "g": ("a backreference", "write out what may stand there"),
    "k": ("a backreference", "write out what may stand there"),
    "G": ("an anchor of an earlier search", "remove it"),
    "K": ("a sign that drops what was found before", "put the code alone into (?P<code>…)"),
    "m": ("the sign for the start of a word", r"write \b"),
    "M": ("the sign for the end of a word", r"write \b"),
    "X": ("a sign for a whole letter with its accents", "write the letters that may stand there"),
    "R": ("a sign for any line break", r"write \s; a subject has no line break"),
    "h": ("a sign for a blank", "write [ \\t]"),
    "H": ("a sign for what is no blank", r"write \S"),
    "L": ("a named list", "write the words: (?:one|two)"),
    "N": ("a letter by its name", "write the letter itself"),
    "Z": ("another sign for the end", "write $"),
    "u": ("a letter by its number", "write the letter itself"),
    "U": ("a letter by its number", "write the letter itself"),
}
_ALWAYS = frozenset("NuULpPhHXR")  # also within a set
_PROPERTY = re.compile(r"\\[pP](?:\{\^?(\w+)\}|(\w))")
_NAMES = (
    "C Cc Cf Co Cs L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs Latin Greek"
    " Cyrillic Armenian Hebrew Arabic Thai Han Hiragana Katakana Hangul Georgian Devanagari"
)
_CATEGORIES = frozenset(_NAMES.split())


@dataclass(frozen=True, slots=True)
class Refused:
    """A construct, in words; where it stands in the pattern (from 0); what to write instead."""

    at: int
    what: str
    remedy: str


@dataclass(slots=True)
class _Open:
    """A group that is not closed yet. `endless`: something in it may repeat without end."""

    at: int
    look: bool
    endless: bool = False


def refused(pattern: str) -> tuple[Refused, ...]:
    """Everything in a pattern that RE2 refuses or reads otherwise, and repeats without end within one another; each
    kind once, in the order of the text. The pattern is one that `regex` has compiled."""
    found: dict[str, Refused] = {}
    for one in _Walk(pattern).found():
        found.setdefault(one.what, one)
    return tuple(found.values())


class _Walk:
    """One walk over a pattern, sign by sign."""

    def __init__(self, pattern: str) -> None:
        self.text = pattern
        self.around = [_Open(0, False)]

    def found(self) -> Iterator[Refused]:
        i = 0
        while i < len(self.text):
            sign, start, group = self.text[i], i, None
            if sign == "\\":
                yield from self._escape(i, within=False)
                i += 2
                if self.text[start + 1 : i] in ("p", "P", "N", "L", "g", "k") and self.text[i : i + 1] in ("{", "<"):
                    i = self._after(i, "}" if self.text[i] == "{" else ">")
            elif sign == "[":
                ended = self._set_end(i)
                yield from self._in_set(i, ended)
                i = ended
            elif sign == "(":
                yield from self._group(i)
                i = self._into(i)
                continue
            elif sign == ")":
                group = self.around.pop() if len(self.around) > 1 else None
                i += 1
            else:
                i += 1
                if sign in "|^":
                    continue
            i, faults = self._repeats(i, group)
            yield from faults

    def _after(self, i: int, closing: str) -> int:
        end = self.text.find(closing, i)
        return len(self.text) if end < 0 else end + 1

    def _escape(self, i: int, *, within: bool) -> Iterator[Refused]:
        letter = self.text[i + 1 : i + 2]
        if within and letter not in _ALWAYS:
            return
        if letter in ("p", "P"):
            named = _PROPERTY.match(self.text, i)
            if named is None or (named[1] or named[2]) not in _CATEGORIES:
                yield Refused(i, "a property of letters that only some engines know", r"write \p{L}, or the letters")
        elif letter in _ESCAPES:
            what, remedy = _ESCAPES[letter]
            yield Refused(i, f'{what} "\\{letter}"', remedy)

    def _set_end(self, i: int) -> int:
        """What comes after the set that begins at `i`."""
        i += 2 if self.text[i + 1 : i + 2] == "^" else 1
        first = True
        while i < len(self.text) and (first or self.text[i] != "]"):
            if self.text.startswith("[:", i) and ":]" in self.text[i:]:
                i = self.text.index(":]", i) + 2
            else:
                i += 2 if self.text[i] == "\\" else 1
            first = False
        return i + 1

    def _in_set(self, start: int, end: int) -> Iterator[Refused]:
        i = start
        while i < end:
            if self.text[i] == "\\":
                yield from self._escape(i, within=True)
                i += 1
            i += 1

    def _group(self, i: int) -> Iterator[Refused]:
        """What is wrong with the group that begins at `i`."""
        for begins, what, remedy in _GROUPS:
            if self.text.startswith(begins, i):
                yield Refused(i, f'{what} "{begins}"', remedy)
                return
        if found := _CALL.match(self.text, i):
            yield Refused(i, f'a recursion "{found[0]}"', "write out as many levels as a subject has")
        elif not _NAME.match(self.text, i) and (flags := _FLAGS.match(self.text, i)) and set(flags[1]) - _KNOWN_FLAGS:
            other = "".join(sorted(set(flags[1]) - _KNOWN_FLAGS))
            yield Refused(i, f'a flag "{other}"', "use only i, m and s, such as (?i:…)")

    def _into(self, i: int) -> int:
        """Past the opening of the group at `i`, which is noted; of what has no inside, past its end."""
        if self.text.startswith(("(?P=", "(?P>", "(?&", "(?R)", "(?#"), i) or _CALL.match(self.text, i):
            return self._after(i, ")")
        opening = _NAME.match(self.text, i)
        if opening is None and (flags := _FLAGS.match(self.text, i)):
            opening = flags
            if flags[0].endswith(")"):
                return flags.end()
        look = self.text.startswith(("(?=", "(?!", "(?<=", "(?<!"), i)
        self.around.append(_Open(i, look))
        if opening is not None:
            return opening.end()
        if self.text.startswith("(?(", i):
            return self._after(i, ")")
        return i + next((len(begins) for begins, *_ in _GROUPS if self.text.startswith(begins, i)), 1)

    def _repeats(self, i: int, group: _Open | None) -> tuple[int, list[Refused]]:
        """The repeat at `i`, if there is one, of the group that was just closed or of one sign."""
        faults: list[Refused] = []
        endless, end = False, i
        if self.text[i : i + 1] in ("*", "+", "?"):
            endless, end = self.text[i] != "?", i + 1
        elif counted := _COUNT.match(self.text, i):
            endless, end = bool(counted[2]) and not counted[3], counted.end()
            if max(int(counted[1] or 0), int(counted[3] or 0)) > MOST:
                faults.append(Refused(i, f"a repeat of more than {MOST}", "a subject is shorter; write {1,20}"))
            if not counted[1] and (counted[2] or counted[3]):
                faults.append(Refused(i, 'a repeat without a beginning "{,"', "write {0,20}"))
        elif fuzzy := _FUZZY.match(self.text, i):
            faults.append(Refused(i, "a search that forgives errors", "write out what may stand there"))
            end = fuzzy.end()
        if end > i and self.text[end : end + 1] in ("+", "?"):
            if self.text[end] == "+":
                faults.append(Refused(i, "a possessive repeat", "leave out the second +"))
            end += 1
        if endless and group is not None and group.endless:
            faults.append(Refused(group.at, "a repeat without end within another", "bound one of the two: {1,20}"))
        if (endless or (group is not None and group.endless)) and not (group is not None and group.look):
            self.around[-1].endless = True
        return end, faults


def said(one: Refused) -> str:
    """As a finding says it."""
    place = f"at character {one.at + 1}"
    if one.what.startswith("a repeat without end"):
        return f"holds {one.what} {place}, which can take very long; {one.remedy}"
    return f"holds {one.what} {place}, which a linear-time engine such as RE2 refuses; {one.remedy}"
