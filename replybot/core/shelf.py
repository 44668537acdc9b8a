"""The shelf of all playbooks: each found by what it is named and sends from, and opened only when it is wanted.

What tells which names look alike (`likeness.py`) is slow to load: only who makes a table of them needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from replybot.core.playbook import Playbook

END = 2  # letters at an end of a word by which those like it are found
SHORTEST = 4  # letters of a name that is hardly met by chance


class Card(Protocol):
    """What is known of a playbook without opening it."""

    @property
    def company(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def brands(self) -> tuple[str, ...]: ...
    @property
    def domains(self) -> tuple[str, ...]: ...


Table = Mapping[str, int]
"""What playbooks are found by, each with the number of the first card that has it."""


class Shelf(Sequence["Playbook"]):
    """All playbooks, found by sending domain in the same time however many there are.

    A playbook is opened when it is wanted. `opening` makes a playbook of a card (cards that are playbooks need none);
    `tables`: tables by their names in TABLES, made before; what is missing is made of the cards when it is wanted.
    `stamp`: another one whenever one of the playbooks changes; "" where nobody can tell.
    """

    def __init__(
        self,
        cards: Sequence[Card],
        opening: Callable[[int], Playbook] | None = None,
        tables: Callable[[str], Table | None] = lambda name: None,
        stamp: str = "",
    ) -> None:
        self.cards, self.stamp = cards, stamp
        self._opening, self._ready = opening, tables
        self._tables: dict[str, Table] = {}
        self._open: dict[int, Playbook] = {}
        self._ends: dict[str, dict[tuple[int, str, bool], list[str]]] = {}

    @classmethod
    def of(cls, playbooks: Sequence[Playbook]) -> Shelf:
        """A shelf of these playbooks; they themselves if they stand on one."""
        return playbooks if isinstance(playbooks, Shelf) else cls(tuple(playbooks))

    def with_each(self, change: Callable[[Playbook], Playbook], stamp: str = "") -> Shelf:
        """The same shelf, whose playbooks are changed when they are opened. `stamp`: another one whenever that changes
        them otherwise; "" where nobody can tell."""
        both = f"{self.stamp}\n{stamp}" if self.stamp and stamp else ""
        return Shelf(self.cards, lambda number: change(self[number]), self.table, both)

    def __len__(self) -> int:
        return len(self.cards)

    def __getitem__(self, at):  # type: ignore[no-untyped-def]
        if isinstance(at, slice):
            return tuple(self[number] for number in range(*at.indices(len(self))))
        number = range(len(self.cards))[at]
        if number not in self._open:
            self._open[number] = self._opening(number) if self._opening else cast("Playbook", self.cards[number])
        return self._open[number]

    def table(self, name: str) -> Table:
        """One of TABLES."""
        if name not in self._tables:
            ready = self._ready(name)
            self._tables[name] = TABLES[name](self.cards) if ready is None else ready
        return self._tables[name]

    @property
    def by_domain(self) -> Table:
        """Every sending domain that a playbook names."""
        return self.table("domains")

    def match(self, domain: str) -> Playbook | None:
        """The playbook that names this sending domain (exact, A-label, lower case), or None."""
        return self.found("domains", domain)

    def company(self, short: str) -> Playbook | None:
        """The playbook of the company with this short name, or None."""
        return self.found("companies", short)

    def found(self, table: str, word: str) -> Playbook | None:
        """The first playbook that one of TABLES has under this word, or None."""
        number = self.table(table).get(word)
        return None if number is None else self[number]

    def near(self, table: str, word: str, lengths: range) -> list[str]:
        """The words of a table with one of these lengths that begin or end like this one: few, however many there are.
        One changed letter is never missed so, and two only where one is at each end."""
        if table not in self._ends:
            ends: dict[tuple[int, str, bool], list[str]] = {}
            for each in self.table(table):
                ends.setdefault((len(each), each[:END], True), []).append(each)
                ends.setdefault((len(each), each[-END:], False), []).append(each)
            self._ends[table] = ends
        keys = [(length, end, first) for length in lengths for end, first in ((word[:END], True), (word[-END:], False))]
        return [each for key in keys for each in self._ends[table].get(key, ())]


def _first(pairs: Iterable[tuple[str, int]]) -> Table:
    """For each word the first card that has it."""
    found: dict[str, int] = {}
    for word, number in pairs:
        if word:
            found.setdefault(word, number)
    return found


def _domains(cards: Sequence[Card]) -> Table:
    return _first((domain, n) for n, card in enumerate(cards) for domain in card.domains)


def _companies(cards: Sequence[Card]) -> Table:
    return _first((card.company, n) for n, card in enumerate(cards))


def _looks(cards: Sequence[Card]) -> Table:
    from replybot.core.likeness import look, main_label

    labels = ((look(main_label(domain)), n) for n, card in enumerate(cards) for domain in card.domains)
    return _first((label, n) for label, n in labels if len(label) >= SHORTEST)


def _whole_names(cards: Sequence[Card]) -> Table:
    from replybot.core.likeness import without_office

    names = ((name, n) for n, card in enumerate(cards) for name in (card.name, *card.brands))
    return _first((without_office(name), n) for name, n in names)


def _all_names(cards: Sequence[Card]) -> Table:
    return _first((name, n) for n, card in enumerate(cards) for name in _names(card))


def _names(card: Card) -> Iterator[str]:
    from replybot.core.codes.lexicon import fold
    from replybot.core.likeness import main_label

    yield fold(card.name)
    yield card.company
    yield from (fold(brand) for brand in card.brands)
    for domain in card.domains:
        yield main_label(domain)


TABLES: Mapping[str, Callable[[Sequence[Card]], Table]] = {
    "domains": _domains, "companies": _companies, "looks": _looks, "whole names": _whole_names, "names": _all_names,
}  # fmt: skip
"""What playbooks are found by, and how that is made of their cards."""
