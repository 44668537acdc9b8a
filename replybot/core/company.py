"""Whose mail it is: by exact domain the playbook's company; by name or look only a proposal, for a person to judge."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from replybot.core.codes import SYSTEMS
from replybot.core.codes.lexicon import fold
from replybot.core.fields import Address
from replybot.core.playbook import Playbook

HOSTS = tuple(host for system in SYSTEMS for host in system.hosts)
ALIKE = 90  # of 100, for names (rapidfuzz, ratio)
SHORTEST = 4  # letters of a name that is hardly met by chance

TWINS = str.maketrans(
    "0135аеорсухіѕјԁɡкмтвнοανρτυκιıⅼ",
    "olesaeopcyxisjdgkmtbhoavptukiil",
    "-\u2010\u2011\u2013",
)
"""Letters and signs that look like others (UTS 39, the few that domains are imitated with)."""


@dataclass(frozen=True, slots=True)
class Resembling:
    """A company that a mail looks as if it came from. `imitates`: its domain is made to be taken for the company's."""

    book: Playbook
    imitates: bool


class Shelf(Sequence[Playbook]):
    """All playbooks, found by sending domain in the same time however many there are."""

    def __init__(self, playbooks: Sequence[Playbook]) -> None:
        self._books = tuple(playbooks)
        self.by_domain = {domain: book for book in reversed(self._books) for domain in book.domains}
        self._names: dict[str, Playbook] | None = None
        self._looks: dict[str, Playbook] | None = None

    def __len__(self) -> int:
        return len(self._books)

    def __getitem__(self, at):  # type: ignore[no-untyped-def]
        return self._books[at]

    def match(self, domain: str) -> Playbook | None:
        """The playbook that names this sending domain (exact, A-label, lower case), or None."""
        return self.by_domain.get(domain)

    def resembling(self, author: Address) -> Resembling | None:
        """The company whose name, brand or domain the author's resembles, if he has no domain of a playbook."""
        from rapidfuzz import process  # slow to import, and only for mail that looks like a ticket
        from rapidfuzz.distance import Levenshtein

        if author.domain in self.by_domain:
            return None
        for above in _above(author.domain):
            if above in self.by_domain:
                return Resembling(self.by_domain[above], imitates=False)
        looks, label = self._look_table(), main_label(author.domain)
        if book := looks.get(look(label)):
            own = {main_label(domain) for domain in book.domains}
            return Resembling(book, imitates=label not in own and label.replace("-", "") not in own)
        for part in _parts(author):
            if book := self._by_name(part):
                return Resembling(book, imitates=False)
        if len(label) <= SHORTEST + 1:
            return None
        close = process.extractOne(look(label), looks.keys(), scorer=Levenshtein.distance, score_cutoff=1)
        return Resembling(looks[close[0]], imitates=False) if close else None

    def _by_name(self, part: str) -> Playbook | None:
        from rapidfuzz import fuzz, process

        if self._names is None:
            self._names = {name: book for book in reversed(self._books) for name in _names(book)}
        if part in self._names or len(part) < SHORTEST:
            return self._names.get(part)
        close = process.extractOne(part, self._names.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE)
        return self._names[close[0]] if close else None

    def _look_table(self) -> dict[str, Playbook]:
        if self._looks is None:
            labels = ((look(main_label(d)), book) for book in reversed(self._books) for d in book.domains)
            self._looks = {label: book for label, book in labels if len(label) >= SHORTEST}
        return self._looks


def _above(domain: str) -> Iterator[str]:
    while "." in (domain := domain.partition(".")[2]):
        yield domain


def main_label(domain: str) -> str:
    """The label that people read as the company: of `mail.acme.co.uk` that is `acme`; the longest before the ending."""
    labels = domain.split(".")
    inner = labels[:-1] or labels
    return inner[-2] if len(inner) > 1 and len(inner[-1]) <= 3 else inner[-1]


def look(label: str) -> str:
    """What a label looks like: decoded, without accents, look-alike letters made one."""
    if label.startswith("xn--"):
        with suppress(UnicodeError):
            label = label.encode("ascii").decode("idna")
    plain = unicodedata.normalize("NFKD", label.lower())
    return (
        "".join(c for c in plain if not unicodedata.combining(c)).translate(TWINS).replace("rn", "m").replace("vv", "w")
    )


def _names(book: Playbook) -> Iterator[str]:
    yield fold(book.name)
    yield book.company
    for domain in book.domains:
        yield main_label(domain)


def _parts(author: Address) -> Iterator[str]:
    """Pieces of an author that may name a company: his display name, its words, a rented desk's name, his domain's."""
    name = re.sub(
        r"\b(?:via|on behalf of|im auftrag von|through|service|kundenservice|support|team)\b", " ", fold(author.name)
    )
    if words := name.split():
        yield " ".join(words)
        yield from (word for word in words if len(word) >= SHORTEST)
    for host in HOSTS:
        if author.domain.endswith("." + host):
            yield author.domain[: -len(host) - 1].rpartition(".")[2]
    yield from (piece for piece in main_label(author.domain).split("-") if len(piece) >= SHORTEST)
