"""Whose mail it is: by exact domain the playbook's company; by name or look only a proposal, for a person to judge."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from replybot.core.codes import SYSTEMS
from replybot.core.codes.lexicon import fold
from replybot.core.fields import Address
from replybot.core.likeness import DOMAIN, HYPHENS, OFFICE, VIA, bait, look, main_label, shown, without_office
from replybot.core.playbook import Playbook
from replybot.core.witness import organisation

HOSTS = tuple(host for system in SYSTEMS for host in system.hosts)
"""Domains below which makers of help desks rent them out."""
ALIKE = 90  # of 100, for names (rapidfuzz, ratio)
END = 2  # letters at an end of a word by which those like it are found
SHORTEST = 4  # letters of a name that is hardly met by chance


class How(enum.Enum):
    """How a mail resembles a company's.

    IMITATED: its domain is made to be taken for the company's (reply-safety rule 29). SHOWN: the company's name or
    address stands where anybody can write anything (rule 28). NEAR: perhaps it is theirs.
    """

    IMITATED = "imitated"
    SHOWN = "shown"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Resembling:
    """A company that a mail looks as if it came from."""

    book: Playbook
    how: How


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


class Shelf(Sequence[Playbook]):
    """All playbooks, found by sending domain in the same time however many there are.

    A playbook is opened when it is wanted. `opening` makes a playbook of a card (cards that are playbooks need none);
    `tables`: tables by their names in TABLES, made before; what is missing is made of the cards when it is wanted.
    """

    def __init__(
        self,
        cards: Sequence[Card],
        opening: Callable[[int], Playbook] | None = None,
        tables: Callable[[str], Table | None] = lambda name: None,
    ) -> None:
        self.cards = cards
        self._opening, self._ready = opening, tables
        self._tables: dict[str, Table] = {}
        self._open: dict[int, Playbook] = {}
        self._ends: dict[str, dict[tuple[int, str, bool], list[str]]] = {}

    @classmethod
    def of(cls, playbooks: Sequence[Playbook]) -> Shelf:
        """A shelf of these playbooks; they themselves if they stand on one."""
        return playbooks if isinstance(playbooks, Shelf) else cls(tuple(playbooks))

    def with_each(self, change: Callable[[Playbook], Playbook]) -> Shelf:
        """The same shelf, whose playbooks are changed when they are opened."""
        return Shelf(self.cards, lambda number: change(self[number]), self.table)

    def __len__(self) -> int:
        return len(self.cards)

    def __getitem__(self, at):  # type: ignore[no-untyped-def]
        if isinstance(at, slice):
            return tuple(self[number] for number in range(*at.indices(len(self))))
        number = range(len(self.cards))[at]
        if number not in self._open:
            card = self.cards[number]
            self._open[number] = self._opening(number) if self._opening else cast(Playbook, card)
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
        return self._found("domains", domain)

    def company(self, short: str) -> Playbook | None:
        """The playbook of the company with this short name, or None."""
        return self._found("companies", short)

    def _found(self, table: str, word: str) -> Playbook | None:
        number = self.table(table).get(word)
        return None if number is None else self[number]

    def resembling(self, author: Address) -> Resembling | None:
        """The company whose name, brand or domain the author's resembles, if he has no domain of a playbook."""
        if author.domain in self.by_domain:
            return None
        if found := self._by_domain(shown(author.domain)):
            return found if shown(author.domain) == author.domain else Resembling(found.book, How.IMITATED)
        if book := self._in_the_name(author):
            return Resembling(book, How.SHOWN)
        if found := self._by_look(author.domain):
            return found
        if not rented(author.domain) and not VIA.search(author.name) and (book := self._by_whole_name(author.name)):
            return Resembling(book, How.SHOWN)
        for part in _parts(author):
            if book := self._by_name(part):
                return Resembling(book, How.NEAR)
        return None

    def _by_domain(self, domain: str) -> Resembling | None:
        """A domain of a playbook itself, one below it, or one that only begins like it."""
        for own in (domain, *_above(domain)):
            if book := self.match(own):
                return Resembling(book, How.NEAR)
        labels = domain.split(".")
        for end in range(2, len(labels)):
            if book := self.match(".".join(labels[:end])):
                return Resembling(book, How.IMITATED)
        return None

    def _in_the_name(self, author: Address) -> Playbook | None:
        """A playbook's domain or address in the display name or the local part of somebody else's address."""
        said = shown(f"{author.name} {author.local}".lower())
        for piece in DOMAIN.findall(said):
            for domain in (piece, *_above(piece)):
                if book := self.match(domain):
                    return book
        return None

    def _by_look(self, domain: str) -> Resembling | None:
        """A main label that looks like the company's, differs in one letter, or has words added to it."""
        from rapidfuzz import process  # slow to import, and only for mail that looks like a ticket
        from rapidfuzz.distance import Levenshtein

        looks, label = self.table("looks"), main_label(domain)
        if book := self._found("looks", look(label)):
            own = {main_label(own) for own in book.domains}
            twin = label not in own and HYPHENS.sub("", label) not in own
            return Resembling(book, How.IMITATED if twin else How.NEAR)
        pieces = HYPHENS.split(label)
        for piece in pieces if len(pieces) > 1 else ():
            if len(piece) >= SHORTEST and (book := self._found("looks", look(piece))):
                others = all(bait(other) for other in pieces if other != piece)
                return Resembling(book, How.IMITATED if others else How.NEAR)
        if len(label) <= SHORTEST + 1:
            return None
        seen = look(label)
        near = self._near("looks", seen, range(len(seen) - 1, len(seen) + 2))
        close = process.extractOne(seen, near, scorer=Levenshtein.distance, score_cutoff=1)
        return Resembling(self[looks[close[0]]], How.IMITATED) if close else None

    def _by_whole_name(self, name: str) -> Playbook | None:
        """A display name that is a company's name, but for words such as "service"."""
        said = without_office(name)
        return self._found("whole names", said) if said else None

    def _by_name(self, part: str) -> Playbook | None:
        from rapidfuzz import fuzz, process

        if (book := self._found("names", part)) or len(part) < SHORTEST:
            return book
        widest = (200 - ALIKE) / ALIKE  # how much longer a name that is so much alike can be
        near = self._near("names", part, range(int(len(part) / widest), int(len(part) * widest) + 1))
        close = process.extractOne(part, near, scorer=fuzz.ratio, score_cutoff=ALIKE)
        return self[self.table("names")[close[0]]] if close else None

    def _near(self, table: str, word: str, lengths: range) -> list[str]:
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
    labels = ((look(main_label(domain)), n) for n, card in enumerate(cards) for domain in card.domains)
    return _first((label, n) for label, n in labels if len(label) >= SHORTEST)


def _whole_names(cards: Sequence[Card]) -> Table:
    names = ((name, n) for n, card in enumerate(cards) for name in (card.name, *card.brands))
    return _first((without_office(name), n) for name, n in names)


def _all_names(cards: Sequence[Card]) -> Table:
    return _first((name, n) for n, card in enumerate(cards) for name in _names(card))


TABLES: Mapping[str, Callable[[Sequence[Card]], Table]] = {
    "domains": _domains, "companies": _companies, "looks": _looks, "whole names": _whole_names, "names": _all_names,
}  # fmt: skip
"""What playbooks are found by, and how that is made of their cards."""


def rented(domain: str) -> str:
    """The help desk below whose domain this one lies, or ""."""
    return next((host for host in HOSTS if domain.endswith("." + host)), "")


def tenant(domain: str) -> str:
    """Of a domain at a rented help desk the part by which its maker knows the company (`acme.zendesk.com`), or ""."""
    host = rented(domain)
    return f"{domain[: -len(host) - 1].rpartition('.')[2]}.{host}" if host else ""


def house_of(domain: str) -> str:
    """The domain by which a company is known: its name at a rented help desk, else that of its organisation."""
    return tenant(domain) or organisation(domain) or domain


def _above(domain: str) -> Iterator[str]:
    while "." in (domain := domain.partition(".")[2]):
        yield domain


def _names(card: Card) -> Iterator[str]:
    yield fold(card.name)
    yield card.company
    yield from (fold(brand) for brand in card.brands)
    for domain in card.domains:
        yield main_label(domain)


def _parts(author: Address) -> Iterator[str]:
    """Pieces of an author that may name a company: his display name, its words, a rented desk's name, his domain's."""
    name = VIA.sub(" ", OFFICE.sub(" ", fold(author.name)))
    if words := name.split():
        yield " ".join(words)
        yield from (word for word in words if len(word) >= SHORTEST)
    if desk := tenant(author.domain):
        yield desk.partition(".")[0]
    yield from (piece for piece in main_label(author.domain).split("-") if len(piece) >= SHORTEST)
