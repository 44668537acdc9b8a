"""Whose mail it is: by exact domain the playbook's company; by name or look only a proposal, for a person to judge."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from replybot.core.codes import SYSTEMS
from replybot.core.codes.lexicon import fold
from replybot.core.fields import INVISIBLE, Address
from replybot.core.playbook import Playbook

HOSTS = tuple(host for system in SYSTEMS for host in system.hosts)
ALIKE = 90  # of 100, for names (rapidfuzz, ratio)
SHORTEST = 4  # letters of a name that is hardly met by chance

TWINS = str.maketrans(
    "0135аеорсухіѕјԁɡкмтвнοανρτυκιıⅼi|",
    "olesaeopcyxlsjdgkmtbhoavptuklllll",
)
"""Letters and signs that look like others (UTS 39, the few that domains are imitated with); i and l are one."""
HYPHENS = re.compile("[-\u00ad\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d\u30fc_]")
DOTS = re.compile("[\u3002\uff0e\uff61\u2024\u00b7]")
"""What browsers and mail programs read as a dot or show as one (UTS 46 section 2.3)."""


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


class Shelf(Sequence[Playbook]):
    """All playbooks, found by sending domain in the same time however many there are."""

    def __init__(self, playbooks: Sequence[Playbook]) -> None:
        self._books = tuple(playbooks)
        self.by_domain = {domain: book for book in reversed(self._books) for domain in book.domains}
        self._names: dict[str, Playbook] | None = None
        self._looks: dict[str, Playbook] | None = None
        self._whole: dict[str, Playbook] | None = None

    def __len__(self) -> int:
        return len(self._books)

    def __getitem__(self, at):  # type: ignore[no-untyped-def]
        return self._books[at]

    def match(self, domain: str) -> Playbook | None:
        """The playbook that names this sending domain (exact, A-label, lower case), or None."""
        return self.by_domain.get(domain)

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
        hosted = any(author.domain.endswith("." + host) for host in HOSTS)
        if not hosted and not VIA.search(author.name) and (book := self._by_whole_name(author.name)):
            return Resembling(book, How.SHOWN)
        for part in _parts(author):
            if book := self._by_name(part):
                return Resembling(book, How.NEAR)
        return None

    def _by_domain(self, domain: str) -> Resembling | None:
        """A domain of a playbook itself, one below it, or one that only begins like it."""
        if domain in self.by_domain:
            return Resembling(self.by_domain[domain], How.NEAR)
        for above in _above(domain):
            if above in self.by_domain:
                return Resembling(self.by_domain[above], How.NEAR)
        labels = domain.split(".")
        for end in range(2, len(labels)):
            if book := self.by_domain.get(".".join(labels[:end])):
                return Resembling(book, How.IMITATED)
        return None

    def _in_the_name(self, author: Address) -> Playbook | None:
        """A playbook's domain or address in the display name or the local part of somebody else's address."""
        said = shown(f"{author.name} {author.local}".lower())
        for piece in DOMAIN.findall(said):
            for domain in (piece, *_above(piece)):
                if domain in self.by_domain:
                    return self.by_domain[domain]
        return None

    def _by_look(self, domain: str) -> Resembling | None:
        """A main label that looks like the company's, differs in one letter, or has words added to it."""
        from rapidfuzz import process  # slow to import, and only for mail that looks like a ticket
        from rapidfuzz.distance import Levenshtein

        looks, label = self._look_table(), main_label(domain)
        if book := looks.get(look(label)):
            own = {main_label(own) for own in book.domains}
            twin = label not in own and HYPHENS.sub("", label) not in own
            return Resembling(book, How.IMITATED if twin else How.NEAR)
        for piece in HYPHENS.split(label):
            if piece != label and len(piece) >= SHORTEST and (book := looks.get(look(piece))):
                return Resembling(book, How.IMITATED)
        if len(label) <= SHORTEST + 1:
            return None
        close = process.extractOne(look(label), looks.keys(), scorer=Levenshtein.distance, score_cutoff=1)
        return Resembling(looks[close[0]], How.IMITATED) if close else None

    def _by_whole_name(self, name: str) -> Playbook | None:
        """A display name that is a company's name, but for words such as "service"."""
        if self._whole is None:
            self._whole = {_without_office(book.name): book for book in reversed(self._books)}
        said = _without_office(name)
        return self._whole.get(said) if said else None

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


DOMAIN = re.compile(r"(?:[\w-]{1,63}\.){1,10}[\w-]{2,63}")
VIA = re.compile(r"\b(?:via|through|on behalf of|im auftrag von)\b", re.IGNORECASE)
OFFICE = re.compile(
    r"\b(?:service|kundenservice|kundendienst|support|team|customer|care|help|desk|info|gmbh|ag|se|kg|co|ltd|inc|plc|bv"
    r"|sa|srl|sas|ab|as|oy|group|gruppe|the|die|der|das)\b"
)


def _without_office(name: str) -> str:
    return " ".join(OFFICE.sub(" ", fold(name)).split())


def shown(domain: str) -> str:
    """A domain as people see it: full-width letters, other dots, other hyphens and what is invisible made plain."""
    plain = INVISIBLE.sub("", DOTS.sub(".", domain))
    return unicodedata.normalize("NFKC", HYPHENS.sub("-", plain)).lower().strip(".") if not plain.isascii() else plain


def look(label: str) -> str:
    """What a label looks like: decoded, without accents and hyphens, look-alike letters made one."""
    if label.startswith("xn--"):
        with suppress(UnicodeError):
            label = label.encode("ascii").decode("idna")
    plain = unicodedata.normalize("NFKD", HYPHENS.sub("", label.lower()))
    bare = "".join(c for c in plain if not unicodedata.combining(c)).translate(TWINS)
    return bare.replace("rn", "m").replace("vv", "w").replace("cl", "d")


def _names(book: Playbook) -> Iterator[str]:
    yield fold(book.name)
    yield book.company
    for domain in book.domains:
        yield main_label(domain)


def _parts(author: Address) -> Iterator[str]:
    """Pieces of an author that may name a company: his display name, its words, a rented desk's name, his domain's."""
    name = VIA.sub(" ", OFFICE.sub(" ", fold(author.name)))
    if words := name.split():
        yield " ".join(words)
        yield from (word for word in words if len(word) >= SHORTEST)
    for host in HOSTS:
        if author.domain.endswith("." + host):
            yield author.domain[: -len(host) - 1].rpartition(".")[2]
    yield from (piece for piece in main_label(author.domain).split("-") if len(piece) >= SHORTEST)
