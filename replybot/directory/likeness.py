"""Which names are like another: all its words stand in them, or they differ by a few letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

SHORTEST = 4  # letters of a name below which a few letters more or less are another name
ALIKE = 84  # of 100 (rapidfuzz, ratio of the sorted words)
MOST = 89  # what is only alike scores less than what is the same
LEAST = 55
COUNT = 10
"""So many that are alike are worth hearing."""


@dataclass(frozen=True, slots=True)
class Near:
    """A name that is like another one; `form`: "words" or "similar"."""

    record: int
    form: str
    score: int
    said: str


class Likeness:
    """All names of the directory, in memory, to be compared with one. Rows: the folded name, its words in order
    without what says where, the number of the record, the name as it is written."""

    def __init__(self, rows: Iterable[tuple[str, str, int, str]]) -> None:
        self._rows = tuple(rows)
        self._letters = [letters for _folded, letters, *_rest in self._rows]
        self._by_word: dict[str, set[int]] = {}
        for number, (folded, *_rest) in enumerate(self._rows):
            for word in folded.split():
                self._by_word.setdefault(word, set()).add(number)

    def with_all_words(self, folded: str) -> Iterator[Near]:
        """Names in which all these words stand; the more of the name they are, the nearer."""
        wanted = Counter(folded.split())
        groups = sorted((self._by_word.get(word, set()) for word in wanted), key=len)
        for number in set.intersection(*groups) if groups else ():
            name, _letters, record, said = self._rows[number]
            if wanted <= Counter(name.split()):
                share = sum(map(len, wanted.elements())) / len(name.replace(" ", ""))
                yield Near(record, "words", LEAST + round((MOST - LEAST) * share), said)

    def with_other_letters(self, letters: str) -> Iterator[Near]:
        """Names that differ in a few letters."""
        from rapidfuzz import fuzz, process

        if len(letters.replace(" ", "")) >= SHORTEST:
            close = process.extract(letters, self._letters, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=COUNT)
            for _letters, score, number in close:
                *_rest, record, said = self._rows[number]
                yield Near(record, "similar", min(MOST, int(score)), said)
