"""What a company's cases taught about it: addresses, domains, codes, how long it takes, what becomes of marked letters.

Each is a fact with its numbers; where the playbook could say it, also the change to it. Nothing of a stranger can be in
one, nor of a person at the company: addresses that name somebody are counted, and left out.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import median

from replybot.core.case import Case, Exchange
from replybot.core.company import house_of
from replybot.core.evidence import NO_REPLY
from replybot.core.fields import below
from replybot.core.generalise import Stand, propose
from replybot.core.offices import for_privacy, role_like, starred
from replybot.core.playbook import Playbook
from replybot.core.policy import Clocks
from replybot.core.providers import PROVIDERS
from replybot.core.standing import is_answer, is_stray

ENOUGH = 3
"""So many letters, or cases, on each side before a habit is offered as a change."""
MOST = 2 / 3
"""Of the letters that a person released, so many must have been answered to tell that marked ones are not."""
NUMBERS = ("new_ticket", "merged_into")


class Kind(enum.StrEnum):
    """What was learned."""

    CONTACT = "contact"  # they named another address of theirs
    REPLY_TO = "reply_to"  # they answered from an address that is not on the list
    DOMAIN = "domains"  # they write, proven, from a domain that is not named
    CODE = "codes"  # they named a number in a form that the playbook does not take
    MARK = "mark"  # letters that carry the mark are not answered
    DAYS = "days"  # how long they take
    CONFIRMS = "confirms"  # they say that an address is out, and whether that held
    PEOPLE = "people"  # addresses that were left out


SAYS = {
    "contact": "they named {address} as a contact; answers that did: {count}",
    "elsewhere": "they named {address} as a contact, outside of the domains that the playbook names; answers: {count}",
    "reply_to": "they answered from {address}, to which the playbook does not write; answers: {count}",
    "domains": "mails came from {domain} with their sender proven, and the playbook does not name it; mails: {count}",
    "codes": "they call a ticket by a number in a form that the playbook does not take: {form}",
    "loose": "they call a ticket by a number in another form, which is too plain to be a pattern",
    "mark": "none of {marked} letters with the mark was answered, but of {released} that you released {answered}",
    "unsure": "of {marked} letters with the mark {heard} were answered, of {released} that you released {answered}",
    "days": "days until they answer: {days} as a rule, {most} at the most; cases: {count}",
    "patience": "days until they answer: {days} as a rule, {most} at the most, beyond the reminder; cases: {count}",
    "confirms": "answers that say that an address is out: {count}; after so many of them mail came again: {broken}",
    "people": "addresses that name a person, and are left out: {count}",
}
"""Each fact in a sentence: the key of its translation."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change to a playbook: a value into the list at `key`; or `key` set to it; or a further table `key` with
    `pairs` (dates and numbers as they stand in TOML)."""

    key: str
    value: str = ""
    pairs: tuple[tuple[str, str], ...] = ()
    sets: bool = False


@dataclass(frozen=True, slots=True)
class Taught:
    """One fact that the cases taught, and the change that it speaks for, if any."""

    kind: Kind
    text: str
    args: Mapping[str, str] = field(default_factory=dict)
    change: Change | None = None

    @property
    def says(self) -> str:
        return self.text.format(**self.args)


def taught(book: Playbook, cases: Sequence[Case], clocks: Clocks, now: datetime) -> tuple[Taught, ...]:
    """What these cases teach about the company of this playbook. Cases of other companies are passed over, but for
    those of a domain of the same organisation, which no playbook names."""
    own = [case for case in cases if case.key.company == book.company]
    houses = {house_of(domain) for domain in book.domains} - PROVIDERS
    beside = [case for case in cases if case.key.company not in book.domains and house_of(case.key.company) in houses]
    people: set[str] = set()
    found = [
        *_contacts(book, own, now, people),
        *_senders(book, own, people),
        *_domains(book, own, beside),
        *_codes(book, own),
        *_marked(book, own, now),
        *_days(book, own, clocks),
        *_confirms(own),
    ]
    if people:
        found.append(_taught(Kind.PEOPLE, "people", count=str(len(people))))
    return tuple(found)


# Addresses ----------------------------------------------------------------------------------------------------------


def _contacts(book: Playbook, cases: Sequence[Case], now: datetime, people: set[str]) -> Iterator[Taught]:
    known = {contact.address.lower() for contact in book.contacts} | set(book.reply_to)
    named: dict[str, list[Exchange]] = {}
    for e in _answers(cases):
        address = str(e.answer.items.get("redirect_address", "")).lower() if e.answer else ""
        if address and address not in known and _proven(e) and not book.may_write_to(address):
            named.setdefault(address, []).append(e)
    for address, answers in named.items():
        if not role_like(address):
            people.add(address)
            continue
        role = "officer" if for_privacy(address) else "complaints"
        day = max(e.at for e in answers).date().isoformat()
        pairs = (
            ("role", f'"{role}"'),
            ("address", f'"{address}"'),
            ("source", f'"named in an answer of the company on {day}"'),
            ("checked", now.date().isoformat()),
        )
        inside = below(address.rpartition("@")[2], book.domains)
        change = Change("contact", pairs=pairs)
        yield _taught(
            Kind.CONTACT, "contact" if inside else "elsewhere", change, address=address, count=str(len(answers))
        )


def _senders(book: Playbook, cases: Sequence[Case], people: set[str]) -> Iterator[Taught]:
    """Where they answered from: an address to which the playbook could write."""
    counted: dict[str, int] = {}
    for e in _answers(cases):
        address = e.sender.lower()
        if not _proven(e) or book.may_write_to(address) or not below(address.rpartition("@")[2], book.domains):
            continue
        if NO_REPLY.search(address.partition("@")[0]) or (e.answer and e.answer.kind == "mailbox_unmonitored"):
            continue
        if not role_like(address):
            people.add(address)
        elif pattern := starred(address):
            counted[pattern] = counted.get(pattern, 0) + 1
    for address, count in counted.items():
        yield _taught(Kind.REPLY_TO, "reply_to", Change("reply_to", address), address=address, count=str(count))


def _domains(book: Playbook, own: Sequence[Case], beside: Sequence[Case]) -> Iterator[Taught]:
    """Domains of the same organisation that wrote with their sender proven."""
    houses = {house_of(domain) for domain in book.domains} - PROVIDERS
    counted: dict[str, int] = {}
    for case in own:
        for e in case.mails:
            domain = e.sender.rpartition("@")[2].lower()
            if domain not in book.domains and house_of(domain) in houses and _proven(e):
                counted[domain] = counted.get(domain, 0) + 1
    for case in beside:
        proven = [e for e in case.mails if e.decision == "hold" and not _checks(e) & {"authentication", "mistake"}]
        if proven:
            counted[case.key.company] = counted.get(case.key.company, 0) + len(proven)
    for domain, count in counted.items():
        yield _taught(Kind.DOMAIN, "domains", Change("domains", domain), domain=domain, count=str(count))


# Codes --------------------------------------------------------------------------------------------------------------


def _codes(book: Playbook, cases: Sequence[Case]) -> Iterator[Taught]:
    """Numbers by which they say that they keep a ticket, and that the playbook would not take out of a subject."""
    if not book.codes:
        return
    known = {e.ticket.value for case in cases for e in case.mails if e.ticket is not None}
    named = [str(e.answer.items[key]) for e in _answers(cases) if e.answer for key in NUMBERS if key in e.answer.items]
    values = sorted({value for value in named if value not in known and not _taken(book, value)})
    if not values:
        return
    proposals, left = propose([Stand(value, 0, len(value)) for value in values if value.isascii()])
    for proposal in proposals:
        if not proposal.against:
            yield _taught(Kind.CODE, "codes", Change("codes", proposal.pattern), form=proposal.pattern)
    if left or any(proposal.against for proposal in proposals):
        yield _taught(Kind.CODE, "loose")


def _taken(book: Playbook, value: str) -> bool:
    return any(pattern.search(value, timeout=0.1) is not None for pattern in book.codes)


# Behaviour ----------------------------------------------------------------------------------------------------------


def _marked(book: Playbook, cases: Sequence[Case], now: datetime) -> Iterator[Taught]:
    """Letters that left by themselves carried the mark, those that a person let go did not."""
    if book.mark == "none":
        return
    fates = [(e.released, _heard(case, e)) for case in cases for e in case.letters() if _old_enough(case, e, now)]
    marked = [heard for released, heard in fates if not released]
    released = [heard for released, heard in fates if released]
    if len(marked) < ENOUGH or len(released) < ENOUGH:
        return
    numbers = {
        "marked": str(len(marked)),
        "heard": str(sum(marked)),
        "released": str(len(released)),
        "answered": str(sum(released)),
    }
    drops = not any(marked) and sum(released) >= MOST * len(released)
    change = Change("mark", "none", sets=True) if drops else None
    yield _taught(Kind.MARK, "mark" if drops else "unsure", change, **numbers)


def _heard(case: Case, letter: Exchange) -> bool:
    """Did they answer this letter, before the next one left?"""
    later = [e.at for e in case.letters() if e.at > letter.at]
    until = min(later, default=None)
    return any(is_answer(e) and e.at > letter.at and (until is None or e.at <= until) for e in case.mails)


def _old_enough(case: Case, letter: Exchange, now: datetime) -> bool:
    return _heard(case, letter) or now - letter.at >= timedelta(days=14)


def _days(book: Playbook, cases: Sequence[Case], clocks: Clocks) -> Iterator[Taught]:
    """From the first letter of a case to the first answer that a person wrote."""
    spans: list[int] = []
    for case in cases:
        first = min((e.at for e in case.letters()), default=None)
        answers = [e.at for e in case.mails if is_answer(e) and e.answer and e.answer.kind not in MACHINES_ALONE]
        after = [at for at in answers if first is not None and at > first]
        if first is not None and after:
            spans.append((min(after) - first).days)
    if not spans:
        return
    usual, most = round(median(spans)), max(spans)
    values = {"count": str(len(spans)), "days": str(usual), "most": str(most)}
    late = len(spans) >= ENOUGH and timedelta(days=usual) >= clocks.reminder and book.into_silence("reminder") is None
    pairs = (("name", '"reminder"'), ("on", '"silence"'), ("after", f'"{most + 3}d"'))
    yield _taught(Kind.DAYS, "patience" if late else "days", Change("step", pairs=pairs) if late else None, **values)


MACHINES_ALONE = ("auto_ack", "out_of_office", "survey", "bounce")
"""Answers that nobody wrote."""


def _confirms(cases: Sequence[Case]) -> Iterator[Taught]:
    said = [(case, e) for case in cases for e in case.mails if is_answer(e) and e.answer and e.answer.removed]
    if not said:
        return
    broken = sum(any(is_stray(x) and x.at > e.at + timedelta(hours=48) for x in case.mails) for case, e in said)
    yield _taught(Kind.CONFIRMS, "confirms", count=str(len(said)), broken=str(broken))


# Of exchanges -------------------------------------------------------------------------------------------------------


def _answers(cases: Sequence[Case]) -> Iterator[Exchange]:
    """Answers that may be believed: nothing that a trap or a threat says."""
    for case in cases:
        for e in case.mails:
            if is_answer(e) and e.answer and e.answer.gate != "stop" and "suspicious" not in e.answer.also:
                yield e


def _proven(e: Exchange) -> bool:
    return e.evidence is not None and e.evidence.proof == "aligned"


def _checks(e: Exchange) -> set[str]:
    return {found.check for found in e.findings}


def _taught(kind: Kind, says: str, change: Change | None = None, **args: str) -> Taught:
    return Taught(kind, SAYS[says], args, change)
