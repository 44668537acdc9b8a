"""Whose mail it is: by exact domain the playbook's company; by name or look only a proposal, for a person to judge."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from replybot.core.codes import SYSTEMS
from replybot.core.codes.lexicon import fold
from replybot.core.fields import Address
from replybot.core.likeness import DOMAIN, HYPHENS, OFFICE, VIA, bait, look, main_label, shown, without_office
from replybot.core.playbook import Playbook
from replybot.core.shelf import SHORTEST, Shelf
from replybot.core.witness import organisation

HOSTS = tuple(host for system in SYSTEMS for host in system.hosts)
"""Domains below which makers of help desks rent them out."""
ALIKE = 90  # of 100, for names (rapidfuzz, ratio)


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


def resembling(shelf: Shelf, author: Address) -> Resembling | None:
    """The company whose name, brand or domain the author's resembles, if he has no domain of a playbook."""
    if author.domain in shelf.by_domain:
        return None
    if found := _by_domain(shelf, shown(author.domain)):
        return found if shown(author.domain) == author.domain else Resembling(found.book, How.IMITATED)
    if book := _in_the_name(shelf, author):
        return Resembling(book, How.SHOWN)
    if found := _by_look(shelf, author.domain):
        return found
    if not rented(author.domain) and not VIA.search(author.name) and (book := _by_whole_name(shelf, author.name)):
        return Resembling(book, How.SHOWN)
    for part in _parts(author):
        if book := _by_name(shelf, part):
            return Resembling(book, How.NEAR)
    return None


def _by_domain(shelf: Shelf, domain: str) -> Resembling | None:
    """A domain of a playbook itself, one below it, or one that only begins like it."""
    for own in (domain, *_above(domain)):
        if book := shelf.match(own):
            return Resembling(book, How.NEAR)
    labels = domain.split(".")
    for end in range(2, len(labels)):
        if book := shelf.match(".".join(labels[:end])):
            return Resembling(book, How.IMITATED)
    return None


def _in_the_name(shelf: Shelf, author: Address) -> Playbook | None:
    """A playbook's domain or address in the display name or the local part of somebody else's address."""
    said = shown(f"{author.name} {author.local}".lower())
    for piece in DOMAIN.findall(said):
        for domain in (piece, *_above(piece)):
            if book := shelf.match(domain):
                return book
    return None


def _by_look(shelf: Shelf, domain: str) -> Resembling | None:
    """A main label that looks like the company's, differs in one letter, or has words added to it."""
    from rapidfuzz import process  # slow to import, and only for mail that looks like a ticket
    from rapidfuzz.distance import Levenshtein

    looks, label = shelf.table("looks"), main_label(domain)
    if book := shelf.found("looks", look(label)):
        own = {main_label(own) for own in book.domains}
        twin = label not in own and HYPHENS.sub("", label) not in own
        return Resembling(book, How.IMITATED if twin else How.NEAR)
    pieces = HYPHENS.split(label)
    for piece in pieces if len(pieces) > 1 else ():
        if len(piece) >= SHORTEST and (book := shelf.found("looks", look(piece))):
            others = all(bait(other) for other in pieces if other != piece)
            return Resembling(book, How.IMITATED if others else How.NEAR)
    if len(label) <= SHORTEST + 1:
        return None
    seen = look(label)
    near = shelf.near("looks", seen, range(len(seen) - 1, len(seen) + 2))
    close = process.extractOne(seen, near, scorer=Levenshtein.distance, score_cutoff=1)
    return Resembling(shelf[looks[close[0]]], How.IMITATED) if close else None


def _by_whole_name(shelf: Shelf, name: str) -> Playbook | None:
    """A display name that is a company's name, but for words such as "service"."""
    said = without_office(name)
    return shelf.found("whole names", said) if said else None


def _by_name(shelf: Shelf, part: str) -> Playbook | None:
    from rapidfuzz import fuzz, process

    if (book := shelf.found("names", part)) or len(part) < SHORTEST:
        return book
    widest = (200 - ALIKE) / ALIKE  # how much longer a name that is so much alike can be
    near = shelf.near("names", part, range(int(len(part) / widest), int(len(part) * widest) + 1))
    close = process.extractOne(part, near, scorer=fuzz.ratio, score_cutoff=ALIKE)
    return shelf[shelf.table("names")[close[0]]] if close else None


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


def _parts(author: Address) -> Iterator[str]:
    """Pieces of an author that may name a company: his display name, its words, a rented desk's name, his domain's."""
    name = VIA.sub(" ", OFFICE.sub(" ", fold(author.name)))
    if words := name.split():
        yield " ".join(words)
        yield from (word for word in words if len(word) >= SHORTEST)
    if desk := tenant(author.domain):
        yield desk.partition(".")[0]
    yield from (piece for piece in main_label(author.domain).split("-") if len(piece) >= SHORTEST)
