"""What mails of one company teach: its domains, its reply addresses, its ticket system, its codes, its names."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from replybot.core import authentication, codes, ticket
from replybot.core.authentication import Proof
from replybot.core.code import TicketCode
from replybot.core.codes.system import System
from replybot.core.company import house_of
from replybot.core.fields import below
from replybot.core.generalise import Stand, propose
from replybot.core.learn.addresses import addresses_of
from replybot.core.learn.names import brand_of, brands_of, language_in, people_in, short_name
from replybot.core.learn.spaced import spaced_code
from replybot.core.learn.values import FAIR, SURE, WEAK, Fact, Learned, Left, Lesson
from replybot.core.mail import IncomingMail
from replybot.core.policy import Policy
from replybot.core.witness import organisation

__all__ = [
    "FAIR",
    "SURE",
    "WEAK",
    "Fact",
    "Learned",
    "Left",
    "Lesson",
    "brand_of",
    "houses",
    "lesson",
    "short_name",
    "study",
]


def lesson(number: int, mail: IncomingMail, policy: Policy, table: Sequence[System] = codes.SYSTEMS) -> Lesson:
    """A mail, read with the owner's word on which mail servers tell the truth. A subdomain is proven by its house."""
    domain = mail.sender.domain if mail.sender else ""
    house = house_of(domain)
    proof = authentication.examine(
        mail.headers,
        domain,
        (house,) if house else (),
        policy.trusted_authserv_ids,
        sealers=policy.trusted_arc_sealers,
        envelope=mail.return_path or "",
    )
    found = ticket.recognise(mail, (), table)
    if found.code is None and (code := spaced_code(mail.subject)):
        found = replace(found, code=TicketCode(codes.GENERAL, code), where="subject")
    return Lesson(number, mail, proof, found)


def houses(lessons: Sequence[Lesson]) -> tuple[str, ...]:
    """The organisations that wrote these mails: by registrable domain; at a rented desk by the tenant's name."""
    return tuple(dict.fromkeys(house for one in lessons if (house := house_of(one.domain))))


def study(lessons: Sequence[Lesson], *, extra: Sequence[str] = (), negatives: Sequence[str] = ()) -> Learned:
    """Everything at once. `extra`: domains that the owner says are the company's; `negatives`: subjects that no pattern
    may take."""
    people = frozenset(word for one in lessons for word in people_in(one.mail))
    domains = with_houses(domains_of(lessons, extra), lessons)
    reply_to, left = addresses_of(lessons, [fact.value for fact in domains])
    domains = with_desks(domains, reply_to)
    systems = systems_of(lessons)
    stands = [stand for one in lessons if (stand := own_stand(one, [fact.value for fact in systems]))]
    house = " ".join(fact.value for fact in domains)
    proposals, shapeless = propose(stands, people=people, house=house, negatives=negatives)
    return Learned(
        lessons=tuple(lessons),
        domains=domains,
        reply_to=reply_to,
        left=left,
        systems=systems,
        proposals=proposals,
        brands=brands_of(lessons),
        language=language_in(lessons),
        uncoded=tuple(one.number for one in lessons if one.ticket.code is None),
        shapeless=shapeless,
        people=people,
    )


def domains_of(lessons: Sequence[Lesson], extra: Sequence[str]) -> tuple[Fact, ...]:
    """Sending domains, those that a mail server vouched for first. The owner's own word is taken as it is."""
    found: dict[str, list[Lesson]] = {}
    for one in lessons:
        if one.domain and one.proof.proof is not Proof.FAILED:
            found.setdefault(one.domain, []).append(one)
    facts = [
        Fact(domain, tuple(o.number for o in those), SURE if any(o.vouched for o in those) else WEAK)
        for domain, those in found.items()
    ]
    facts += [Fact(domain, (), FAIR) for domain in extra if domain not in found]
    return tuple(sorted(facts, key=lambda fact: (SURE, FAIR, WEAK).index(fact.confidence)))


def with_houses(domains: tuple[Fact, ...], lessons: Sequence[Lesson]) -> tuple[Fact, ...]:
    """Where a proven mail from a subdomain wants its answer at another domain of the same organisation, that is the
    company's too (RFC 7489 section 3.1: relaxed alignment goes by the organisational domain)."""
    known = [fact.value for fact in domains]
    new: dict[str, list[int]] = {}
    for one in lessons:
        target = one.mail.reply_target
        if target is None or not one.vouched or below(target.domain, known):
            continue
        if organisation(target.domain) and organisation(target.domain) == organisation(one.domain):
            new.setdefault(target.domain, []).append(one.number)
    return (*domains, *(Fact(domain, tuple(numbers), FAIR) for domain, numbers in new.items()))


def with_desks(domains: tuple[Fact, ...], reply_to: Sequence[Fact]) -> tuple[Fact, ...]:
    """A rented desk to which replies go is the company's too, under the name that its maker gave it."""
    known = [fact.value for fact in domains]
    desks = [replace(fact, value=fact.value.rpartition("@")[2]) for fact in reply_to]
    new = {fact.value: fact for fact in desks if not below(fact.value, known)}
    return (*domains, *new.values())


def systems_of(lessons: Sequence[Lesson]) -> tuple[Fact, ...]:
    """The systems that the mails must come from, the most often seen first."""
    seen: dict[str, list[int]] = {}
    for one in lessons:
        for name in one.ticket.shown:
            seen.setdefault(name, []).append(one.number)
    order = sorted(seen, key=lambda name: -len(seen[name]))
    return tuple(Fact(name, tuple(seen[name]), SURE if len(seen[name]) > 1 else FAIR) for name in order)


def own_stand(one: Lesson, systems: Collection[str]) -> Stand | None:
    """Where a code stands that no system of theirs writes so: it takes a pattern of their own."""
    code = one.ticket.code
    if code is None or one.ticket.where != "subject":
        return None
    if any(hit.code == code for hit in codes.detect(one.mail.subject, tuple(systems), one.ticket.printed)) and systems:
        return None
    start = one.mail.subject.find(code.value)
    return Stand(one.mail.subject, start, start + len(code.value)) if start >= 0 else None
