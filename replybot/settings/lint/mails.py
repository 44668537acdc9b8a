"""The examples: there are some, of more than one kind, and nobody real stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replybot.core.company import HOSTS
from replybot.core.fields import a_labels, below
from replybot.core.mail import IncomingMail
from replybot.core.personal import BANK, BIRTH, CARD
from replybot.core.personal.rules import EMAILS, NUMBERS, RULES
from replybot.core.sharing import RESERVED
from replybot.settings import addresses
from replybot.settings.lint.written import LARGEST_MAIL, Found, Written, text, told
from replybot.settings.playbook_checks import tables

NAMED = {
    BANK: "a bank account",
    CARD: "the number of a card",
    BIRTH: "a date of birth",
}
SINCE = 2020
"""A date since then is one of the case, and no birthday."""

FIELDS = ("From", "Reply-To", "Sender", "To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To")

_BLANK = r"[ ()/.-]{0,3}"


def _digits(found: str) -> str:
    return _BLANK.join(found)


FICTION = re.compile(
    rf"(?<!\d)(?:(?:\+|00)49{_BLANK}(?:\(?0\)?)?|0){_BLANK}(?:"
    + "|".join(_digits(one) for one in ("3023125", "6990009", "4066969", "2214710", "8999998", "17139200"))
    + rf")(?:{_BLANK}\d){{1,4}}(?!\d)"
    rf"|(?<!\d)(?:(?:\+|00)44{_BLANK}(?:\(?0\)?)?|0){_BLANK}(?:{_digits('1632960')}|{_digits('2079460')}"
    rf"|{_digits('7700900')})(?:{_BLANK}\d){{3}}(?!\d)"
    rf"|(?<!\d)(?:(?:\+|00)33{_BLANK}(?:\(?0\)?)?|0){_BLANK}(?:{_digits('19900')}|{_digits('26191')}|{_digits('35301')}"
    rf"|{_digits('46571')}|{_digits('53649')}|{_digits('63998')})(?:{_BLANK}\d){{4}}(?!\d)"
    rf"|(?:\+?1{_BLANK})?\(?\d{{3}}\)?{_BLANK}{_digits('55501')}\d\d(?!\d)"
    rf"|(?<!\d)(?:(?:\+|00)49{_BLANK}|0|00){_BLANK}(?:{_digits('800')}|{_digits('180')}|{_digits('900')})(?:{_BLANK}\d){{4,9}}(?!\d)"
)
"""Numbers that regulators keep for films and books (Germany, Britain, France, North America), and those of services."""

LABELLED = NUMBERS[0].pattern
ABROAD = re.compile(rf"(?<![\w+])\+[1-9]\d{{0,2}}{_BLANK}\(?\d(?:{_BLANK}\d){{5,12}}(?!\d)")
"""Telephone numbers: behind a word that says so, or with the number of a country. Others may be a parcel's."""


def kinds(book: Written) -> Found:
    """There is an example of what is answered, and one of what is not."""
    if not book.data.get("example"):
        says = 'there is no example; bring a mail that is answered and one that is not: [[example]] with mail = "…"'
        yield (), f"{says} and expect"
        return
    found = [one for one in book.examples if one.expect]
    if found and not any(one.expect[0] in ("send", "hold") for one in found):
        says = 'no example is answered; bring a mail with expect = "send notice", or "hold notice" where release asks'
        yield ("example", 0), says
    elif len({(one.expect[0], one.answered) for one in found}) == 1:
        what = "is answered" if found[0].answered else "is held"
        says = f"every example {what}; bring one of the other kind too: a mail that is answered, and one that is not"
        yield ("example", 0), says


def files(book: Written) -> Found:
    """Each is a mail, and lies in the playbook's folder."""
    for one in book.examples:
        place = ("example", one.number, "mail")
        if one.size > LARGEST_MAIL:
            yield place, "is larger than 1 MB; take attachments out of the mail"
        elif one.outside:
            yield place, "lies outside of the playbook's folder, which others get without it; copy it to examples/"
        elif one.mail is not None and not (one.mail.has("From") and one.mail.has("Subject")):
            yield place, "is no mail, for it has no From or no Subject; save the whole mail, with its header, as .eml"


def people(book: Written) -> Found:
    """Nobody real stands in an example, as far as a program can tell."""
    kept = tuple({*RESERVED, *_theirs(book)})
    for one, mail in book.mails:
        place = ("example", one.number, "mail")
        domain = next((domain for domain in _addressed(mail) if not below(domain, kept)), "")
        if domain:
            says = f"names an address at {domain}, which is not the company's; nobody real may stand in an example"
            yield place, f"{says}: write one below kahlo.example"
        said = mail.text.replace(one.code, " ") if one.code else mail.text
        found = list(_personal(FICTION.sub(" ", said), () if domain else kept))
        if found:
            says = f"seems to hold {' and '.join(found)}; nobody real may stand in an example: change what is left"
            yield place, f"{says} of the real mail"


def _personal(said: str, kept: tuple[str, ...]) -> Iterator[str]:
    """What of a person stands in a text. `kept`: domains whose addresses may; () where addresses were told already."""
    if LABELLED.search(said) or ABROAD.search(said):
        yield "a telephone number"
    for mark, named in NAMED.items():
        rules = [rule for rule in RULES if rule.mark == mark]
        if any(rule.fits(hit, SINCE) for rule in rules for hit in rule.pattern.finditer(said)):
            yield named
    if kept and any(not below(a_labels(hit["domain"].lower()), kept) for hit in EMAILS.finditer(said)):
        yield "a foreign address"


def _theirs(book: Written) -> Iterator[str]:
    yield from (one for one in book.domains if one)
    yield from HOSTS
    for address in (*book.reply_to, *(text(one.get("address")) for _, one in tables(book.data.get("contact")))):
        if domain := told(addresses.domain, address.rpartition("@")[2]):
            yield domain


def _addressed(mail: IncomingMail) -> Iterator[str]:
    """The domains of all addresses in the fields that name people."""
    for name in FIELDS:
        for value in mail.all(name):
            yield from (hit["domain"].lower() for hit in EMAILS.finditer(value))
