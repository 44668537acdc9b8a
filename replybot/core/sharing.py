"""What must not be passed on with a playbook: anything of a case, of the owner, of a real person."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from replybot.core.case import Case
from replybot.core.codes import same
from replybot.core.fields import addresses, below
from replybot.core.mail import IncomingMail
from replybot.core.mask import Keep, mask
from replybot.core.offices import names_person, role_like
from replybot.core.personal import ADDRESS, BANK, BIRTH, CARD, NAME, SECRET, TELEPHONE
from replybot.core.playbook import Playbook
from replybot.core.policy import Policy
from replybot.core.providers import PROVIDERS

RESERVED = ("example", "test", "invalid", "localhost", "example.com", "example.org", "example.net")
"""Domains that are nobody's (RFC 2606, RFC 6761)."""
DOCUMENTED = tuple(
    ipaddress.ip_network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
)
"""Addresses for examples (RFC 5737, RFC 3849)."""
MAIL = re.compile(r"[\w.+=-]{1,64}@(?:[\w-]{1,63}\.)+[\w-]{2,63}")
IP = re.compile(r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,7})(?![\w.:])", re.IGNORECASE)
WORDS = re.compile(r"[^\W_]+(?:[-/._#][^\W_]+)*")
LEAST = 5  # letters and digits of a code that is hardly the same by chance
MADE = 6  # digits of a local part that a machine made
NOBODY = re.compile(r"(?:no-?reply|bounces?|mailer|return|postmaster|srs)", re.IGNORECASE)
INVENTED = ("jonas kahl", "j. kahl")
"""The owner of the samples and examples: nobody."""
SECRETS = {BANK: "bank", CARD: "card", BIRTH: "birth", SECRET: "secret"}


@dataclass(frozen=True, slots=True)
class Own:
    """What is the owner's and his cases': his domains and names; codes, mails and addresses of the ledger."""

    domains: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    codes: frozenset[str] = frozenset()  # as `same` writes them
    mails: frozenset[str] = frozenset()  # Message-IDs and hashes
    people: frozenset[str] = frozenset()  # addresses in lower case


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that must not be passed on. `text` says what, as a template; `args` fills it."""

    text: str
    value: str = ""

    @property
    def says(self) -> str:
        return self.text.format(value=self.value)


SAYS = {
    "mail": "it is a mail that you got: it stands in your ledger",
    "domain": "it holds a domain of yours: {value}",
    "name": "it holds your name",
    "code": "it holds the code of a ticket of your cases: {value}",
    "address": "it holds an address of your cases: {value}",
    "person": "it holds an address that may be a real person's: {value}",
    "ip": "it holds an internet address that is somebody's: {value}",
    "bank": "it holds the number of a bank account that may be a real one",
    "card": "it holds the number of a card that may be a real one",
    "birth": "it holds a date that may be somebody's birth date",
    "secret": "it holds what looks like a password or a token",
}


def own(policy: Policy, cases: Sequence[Case]) -> Own:
    """What must not leave, by the config and the ledger. What is reserved for examples is nobody's."""
    exchanges = [e for case in cases for e in case.exchanges]
    codes = {e.ticket.same for e in exchanges if e.ticket is not None}
    people = {*(case.key.address.lower() for case in cases), *(e.sender.lower() for e in exchanges if e.way == "in")}
    return Own(
        domains=tuple(one for one in policy.domains if not below(one, RESERVED)),
        names=tuple(
            name for name in {policy.owner_name, *policy.names} if len(name) > 3 and name.lower() not in INVENTED
        ),
        codes=frozenset(code for code in codes if sum(c.isalnum() for c in code) >= LEAST),
        mails=frozenset(one for e in exchanges for one in (e.message_id, e.digest) if one),
        people=frozenset(one for one in people if one and not below(one.rpartition("@")[2], RESERVED)),
    )


def in_line(line: str, mine: Own, book: Playbook) -> Iterator[Trace]:
    """What one line of a playbook holds that must not be passed on."""
    low = line.lower()
    yield from _of_owner(low, mine)
    written = {*book.reply_to, *(contact.address.lower() for contact in book.contacts)}
    found = [hit.lower() for hit in MAIL.findall(low)]
    for one in found:
        if one in mine.people and one not in written and not role_like(one):
            yield _trace("address", one)
        elif one.rpartition("@")[2] in PROVIDERS:
            yield _trace("person", one)
    if code := _code_in(line, mine):
        yield _trace("code", code)


def in_example(mail: IncomingMail, raw: bytes, mine: Own, book: Playbook) -> tuple[Trace, ...]:
    """What an example holds that must not be passed on; nothing if all of it may be invented."""
    if {mail.message_id, mail.digest, mail.name} & mine.mails:
        return (_trace("mail"),)
    header = "\n".join(f"{name}: {value}" for name, value in mail.headers)
    text = f"{header}\n{mail.subject}\n{mail.text}"
    found = [*_of_owner(text.lower(), mine), *_people(mail, text, mine, book), *_internet(text)]
    if code := _code_in(f"{mail.subject}\n{mail.text}", mine):
        found.append(_trace("code", code))
    kinds = kinds_in(mail, book)
    found += [_trace(SECRETS[kind]) for kind in sorted(kinds & SECRETS.keys())]
    return tuple(dict.fromkeys(found))


def kinds_in(mail: IncomingMail, book: Playbook) -> frozenset[str]:
    """Kinds of personal data in the text of an example: whether they are invented only a person can know."""
    keep = Keep(domains=(*book.domains, *RESERVED), names=(book.name, *book.brands))
    return mask(f"{mail.subject}\n{mail.text}", keep).kinds


NOTED = {NAME: "names", ADDRESS: "postal addresses", TELEPHONE: "telephone numbers"}
"""Kinds that an example may hold, if they are invented."""


def _of_owner(low: str, mine: Own) -> Iterator[Trace]:
    for domain in mine.domains:
        if re.search(rf"(?<![\w-]){re.escape(domain.lower())}(?![\w-])", low):
            yield _trace("domain", domain)
    for name in mine.names:
        if re.search(rf"(?<!\w){re.escape(name.lower())}(?!\w)", low):
            yield _trace("name")


def _code_in(text: str, mine: Own) -> str:
    """A code of the ledger that stands in this text, or ""."""
    words = WORDS.findall(text) if mine.codes else ()
    pieces = (piece for word in words for piece in (word, *re.split(r"[/._#]", word)))
    return next((one for one in pieces if sum(c.isalnum() for c in one) >= LEAST and same(one) in mine.codes), "")


def _people(mail: IncomingMail, text: str, mine: Own, book: Playbook) -> Iterator[Trace]:
    """Addresses that are neither reserved for examples nor an office's of the company."""
    written = {*book.reply_to, *(contact.address.lower() for contact in book.contacts)}
    listed = (*mail.to, *mail.cc, *addresses(mail.all("Delivered-To")), *addresses(mail.all("X-Original-To")))
    shown = {one.folded: one.name for one in (*mail.senders, *mail.reply_to)}
    for one in listed:
        if not below(one.domain, RESERVED):
            yield _trace("person", one.folded)
    for spec in dict.fromkeys(hit.lower() for hit in MAIL.findall(text)):
        domain = spec.rpartition("@")[2]
        if below(domain, RESERVED) or spec in written or book.may_write_to(spec):
            continue
        if spec in mine.people and not below(domain, book.domains):
            yield _trace("address", spec)
        elif below(domain, book.domains):
            if names_person(spec, shown.get(spec, "")):
                yield _trace("person", spec)
        elif not _technical(spec, mail) and not role_like(spec):
            yield _trace("person", spec)


def _technical(spec: str, mail: IncomingMail) -> bool:
    """A Message-ID, or a sender on an envelope that a machine made: no mailbox of a person."""
    local, _, domain = spec.partition("@")
    if spec in {i.strip("<>").lower() for i in (mail.message_id, *mail.in_reply_to, *mail.references)}:
        return True
    made = sum(char.isdigit() for char in local) >= MADE or NOBODY.match(local) is not None
    return made and domain not in PROVIDERS


def _internet(text: str) -> Iterator[Trace]:
    for hit in dict.fromkeys(IP.findall(text)):
        try:
            found = ipaddress.ip_address(hit)
        except ValueError:
            continue
        if found.is_global and not any(found in net for net in DOCUMENTED if net.version == found.version):
            yield _trace("ip", hit)


def _trace(says: str, value: str = "") -> Trace:
    return Trace(SAYS[says], value)
