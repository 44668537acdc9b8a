"""What two playbooks claim: the same domain, address or name, domains that look alike, the same mail."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import combinations

from replybot.core.likeness import look, main_label
from replybot.settings import patterns
from replybot.settings.lint.codes import alike
from replybot.settings.lint.written import Written, house
from replybot.settings.places import Path
from replybot.settings.playbook_checks import texts

LONG = 7
"""Letters of a label that hardly differs from another's in one letter by chance."""
MANY = 50
"""Playbooks below one registered domain whose patterns are compared with one another."""


@dataclass(frozen=True, slots=True)
class Card:
    """What of a playbook can overlap with another. `asked`: its own findings were asked for."""

    file: str
    asked: bool
    name: str
    brands: tuple[str, ...]
    domains: tuple[str, ...]
    reply_to: tuple[str, ...]
    codes: tuple[str, ...]
    mails: tuple[tuple[int, str, str], ...]  # number of the example, subject, the sender's domain


Overlap = tuple[Card, Path, str]
"""The playbook in which it is told, the key, and a sentence with its remedy."""


def card(book: Written, *, asked: bool) -> Card:
    mails = ((one.number, mail.subject, mail.sender.domain if mail.sender else "") for one, mail in book.mails)
    return Card(
        file=str(book.document.file),
        asked=asked,
        name=book.name,
        brands=tuple(book.brands),
        domains=tuple(book.domains),
        reply_to=tuple(book.reply_to),
        codes=tuple(texts(book.data.get("codes"))),
        mails=tuple(mails),
    )


def overlaps(cards: Sequence[Card]) -> Iterator[Overlap]:
    """All overlaps that a playbook asked for has part in, each told once. `cards`: in the order in which they count."""
    yield from _claimed(cards, _domains, "{what} stands in {other} too, {order}; remove it from one of the two")
    yield from _claimed(cards, _reply_to, "{what} stands in {other} too; write it where it belongs")
    says = '"{what}" is the name or a brand in {other} too; keep it in one of the two, or make one playbook of them'
    yield from _claimed(cards, _names, says)
    yield from _look_alikes(cards)
    yield from _strangers(cards)
    yield from _same_mail(cards)


Keys = Callable[[Card], Iterator[tuple[str, str, Path]]]
"""What a playbook claims: how it is compared, how it is written, where it stands."""


def _domains(one: Card) -> Iterator[tuple[str, str, Path]]:
    yield from ((domain, domain, ("domains", n)) for n, domain in enumerate(one.domains) if domain)


def _reply_to(one: Card) -> Iterator[tuple[str, str, Path]]:
    yield from ((address, address, ("reply_to", n)) for n, address in enumerate(one.reply_to) if address)


def _names(one: Card) -> Iterator[tuple[str, str, Path]]:
    if one.name.strip():
        yield one.name.strip().casefold(), one.name.strip(), ("name",)
    yield from ((b.strip().casefold(), b.strip(), ("brands", n)) for n, b in enumerate(one.brands) if b.strip())


def _claimed(cards: Sequence[Card], keys: Keys, says: str) -> Iterator[Overlap]:
    first: dict[str, tuple[Card, Path]] = {}
    for one in cards:
        for key, written, place in keys(one):
            other, its = first.setdefault(key, (one, place))
            if other is one:
                continue
            if one.asked:
                yield one, place, says.format(what=written, other=other.file, order="which wins")
            elif other.asked:
                yield other, its, says.format(what=written, other=one.file, order="which is not asked for it")


def _look_alikes(cards: Sequence[Card]) -> Iterator[Overlap]:
    """Domains that people take for one another, of two companies."""
    labels: dict[str, tuple[Card, int]] = {}
    for one in cards:
        for number, domain in enumerate(one.domains):
            if domain:
                labels.setdefault(main_label(domain), (one, number))
    seen: defaultdict[str, list[str]] = defaultdict(list)
    for label in labels:
        for form in _forms(look(label)):
            seen[form].append(label)
    told: set[frozenset[str]] = set()
    for group in seen.values():
        for pair in combinations(group, 2):
            if frozenset(pair) not in told and _near(*pair):
                told.add(frozenset(pair))
                yield from _pair(labels[pair[0]], labels[pair[1]])


def _forms(label: str) -> set[str]:
    """A label, and if it is long what is left of it without one of its letters: near ones share such a form."""
    return {label, *(label[:n] + label[n + 1 :] for n in range(len(label)) if len(label) >= LONG)}


def _near(one: str, other: str) -> bool:
    """Do these labels look alike: the same to the eye, or long and one letter apart?"""
    from rapidfuzz.distance import Levenshtein

    if look(one) == look(other):
        return True
    if min(len(one), len(other)) < LONG or Levenshtein.distance(look(one), look(other)) > 1:
        return False
    return [c for c in one if not c.isdigit()] != [c for c in other if not c.isdigit()]  # numbered ones are meant so


def _pair(first: tuple[Card, int], second: tuple[Card, int]) -> Iterator[Overlap]:
    (one, number), (other, its) = (second, first) if second[0].asked else (first, second)
    if one is not other and one.asked:
        says = f"looks like {other.domains[its]} in {other.file}; compare them letter by letter: is one an imitation?"
        yield one, ("domains", number), says


def _strangers(cards: Sequence[Card]) -> Iterator[Overlap]:
    """Examples that come from another playbook's domain."""
    owners = {domain: one for one in reversed(cards) for domain in one.domains if domain}
    for one in cards:
        for number, _subject, domain in one.mails if one.asked else ():
            other = owners.get(domain)
            if other is not None and other is not one and domain not in one.domains:
                says = f"comes from {domain}, whose mail {other.file} deals with; move the example there"
                yield one, ("example", number, "mail"), says


def _same_mail(cards: Sequence[Card]) -> Iterator[Overlap]:
    """Playbooks of one house whose patterns find the same code in the same mail."""
    houses: defaultdict[str, dict[str, Card]] = defaultdict(dict)
    for one in cards:
        for root in {house(domain) for domain in one.domains if domain} if one.codes else ():
            houses[root][one.file] = one
    for sisters in houses.values():
        for one, other in combinations(list(sisters.values())[:MANY], 2):
            here, there = (other, one) if other.asked else (one, other)
            if not here.asked or set(here.domains) & set(there.domains):  # what is claimed twice was told
                continue
            if found := _both(here, there):
                says = f"{there.file} finds the same code in an example, and both are of one house; make the pattern"
                yield here, ("codes", found[0]), f"{says} narrower, or make one playbook of them"


def _both(one: Card, other: Card) -> tuple[int] | None:
    """The number of the first pattern of `one` that finds a code as the other does."""
    subjects = [subject for _number, subject, _domain in (*one.mails, *other.mails)]
    for number, text in enumerate(one.codes):
        for theirs in other.codes:
            with suppress(ValueError):
                if alike(patterns.code(text), patterns.code(theirs), subjects):
                    return (number,)
    return None
