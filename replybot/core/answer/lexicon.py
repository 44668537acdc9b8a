"""How companies say things in one language: signs, each with the cues by which it is known.

A cue is read within one sentence. `a & b`: both, in any order; `! c`: and this one not. A cue consists of stems for
folded text: it begins at a word's beginning and may go on (`\\b` ends a word); ` .. ` is anything between, the rest of
the word before it too; ` ?` is a blank or none; `{name}` is one of `words`; the rest are regular expressions. Letters
that are also written as two (ä, ae) are found in both forms.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from replybot.core.answer.fold import UMLAUTS, fold
from replybot.core.answer.sentences import Sentence

GAP = r"\w*(?:\W|\W.{0,90}?\W)"
PATIENCE = 2_500  # characters of one sentence that patterns are tried on


@dataclass(frozen=True, slots=True)
class Found:
    """A cue in a sentence: from where to where, and the cue as it is written in its table."""

    sign: str
    start: int
    end: int
    cue: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue, compiled: all of `needs` and none of `forbids`."""

    written: str
    needs: tuple[re.Pattern[str], ...]
    forbids: tuple[re.Pattern[str], ...]

    def search(self, low: str) -> tuple[int, int] | None:
        """Where it stands: from its first part to its last."""
        places = []
        for part in self.needs:
            if (found := part.search(low)) is None:
                return None
            places.append(found.span())
        if any(part.search(low) for part in self.forbids):
            return None
        return min(start for start, _ in places), max(end for _, end in places)


@dataclass(frozen=True)
class Lexicon:
    """One language. `words`: names for groups of stems; `signs`: sign → its cues; `breaks`: where clauses part, beside
    commas; `moods`: what makes a statement none: "not", "if", "will", "please"."""

    language: str
    words: Mapping[str, str]
    signs: Mapping[str, tuple[str, ...]]
    moods: Mapping[str, tuple[str, ...]]
    breaks: str = ""

    @cached_property
    def cues(self) -> Mapping[str, tuple[Cue, ...]]:
        return {sign: tuple(self._cue(one) for one in written) for sign, written in self.signs.items()}

    @cached_property
    def mood_cues(self) -> Mapping[str, tuple[Cue, ...]]:
        return {mood: tuple(self._cue(one) for one in written) for mood, written in self.moods.items()}

    @cached_property
    def clause_end(self) -> re.Pattern[str]:
        words = f"|\\s(?:{self._stems(self.breaks)})\\b" if self.breaks else ""
        return re.compile(rf"[,;:()]\s|\s-+\s|[.!?]\s{words}")

    def _cue(self, written: str) -> Cue:
        needs: list[re.Pattern[str]] = []
        forbids: list[re.Pattern[str]] = []
        for part in re.split(r"\s&\s|\s(?=!\s)", written):
            wanted = not part.startswith("! ")
            (needs if wanted else forbids).append(self._compiled(part.removeprefix("! ")))
        return Cue(written, tuple(needs), tuple(forbids))

    def _compiled(self, part: str) -> re.Pattern[str]:
        return re.compile(rf"(?<![^\W_])(?:{self._stems(part)})")

    def _stems(self, part: str) -> str:
        """The regular expression of a cue's part."""
        part = re.sub(r"\{([a-z_]+)\}", lambda m: f"(?:{self._stems(self.words[m[1]])})", part)
        part = part.replace(" .. ", GAP).replace("..", GAP)
        out, escaped = [], False
        for letter in part.replace(" ?", r"\s*"):
            if escaped or letter == "\\":
                out.append(letter)
                escaped = not escaped
            elif letter == " ":
                out.append(r"\s+")
            elif letter in UMLAUTS:
                out.append(f"(?:{UMLAUTS[letter]})")
            else:
                out.append(fold(letter))
        return "".join(out)

    def read(self, sentence: Sentence, every: frozenset[str] = frozenset()) -> tuple[Found, ...]:
        """Every sign in a sentence, by its first cue that fits; of the signs in `every` by all that fit."""
        low = sentence.low[:PATIENCE]
        found = []
        for sign, cues in self.cues.items():
            for cue in cues:
                if place := cue.search(low):
                    found.append(Found(sign, *place, cue.written))
                    if sign not in every:
                        break
        return tuple(found)

    def mood(self, mood: str, sentence: Sentence, start: int, end: int) -> bool:
        """Does the clause (or the clauses) from `start` to `end` stand in this mood?"""
        clause = self.clause(sentence, start, end)
        return any(cue.search(sentence.low[clause]) for cue in self.mood_cues.get(mood, ()))

    def clause(self, sentence: Sentence, start: int, end: int) -> slice:
        """The clause (or the clauses) from `start` to `end`."""
        low = sentence.low[:PATIENCE]
        ends = [0, *(one.start() for one in self.clause_end.finditer(low)), len(low)]
        first = max((one for one in ends if one <= start), default=0)
        return slice(first, min((one for one in ends if one >= end), default=len(low)))
