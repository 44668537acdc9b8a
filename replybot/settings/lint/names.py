"""Names of the company: its domains, the addresses that are written to, the people behind them."""

from __future__ import annotations

import unicodedata
from contextlib import suppress

import idna

from replybot.core.company import HOSTS
from replybot.core.evidence import no_reply
from replybot.core.fields import Address, below
from replybot.core.witness import organisation
from replybot.settings import addresses
from replybot.settings.lint.written import Found, Written, text, told
from replybot.settings.playbook_checks import tables

SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "HEBREW", "ARABIC", "CHEROKEE", "COPTIC", "GEORGIAN")


def domains(book: Written) -> Found:
    """Domains that cannot be one company's own."""
    for number, domain in enumerate(book.domains):
        if not domain:
            continue
        if domain in HOSTS:
            says = f'is a help desk that many companies rent; write the company\'s own part of it: "acme.{domain}"'
        elif below(domain, book.around.own):
            says = "is your own domain (config.toml, owner.domains), not a company's; remove it"
        elif not organisation(domain):
            says = "is an ending below which anybody has a name (publicsuffix.org), not a company's; write it in full"
        elif mixed := _mixed(domain):
            says = f"mixes letters of {mixed}, as imitations do; compare it with the company's own, letter by letter"
        else:
            continue
        yield ("domains", number), says


def reply_to(book: Written) -> Found:
    """Addresses at which nobody reads an answer."""
    for number, address in enumerate(book.reply_to):
        if address and _nobody(address):
            yield ("reply_to", number), _unread(address)


def contacts(book: Written) -> Found:
    """People who can be written to, and who belong to the company."""
    for number, contact in tables(book.data.get("contact")):
        address = told(addresses.address, text(contact.get("address"))) or ""
        domain = address.rpartition("@")[2]
        place = ("contact", number, "address")
        if not address:
            continue
        if _nobody(address):
            yield place, _unread(address)
        if below(domain, book.around.own):
            yield place, "is an address of your own domain (config.toml, owner.domains); write the company's"
        elif book.domains and not book.theirs(domain) and contact.get("role") != "officer":
            says = f"lies outside of the company's domains; correct it, or add {domain} to domains if it is theirs"
            yield place, says


def _nobody(address: str) -> bool:
    local, _, domain = address.partition("@")
    return no_reply(Address("", local.replace("*", "x"), domain))


def _unread(address: str) -> str:
    return f"says of itself that nobody reads it ({address}); write the address that is read, or remove it"


def _mixed(domain: str) -> str:
    """The scripts of a label that mixes several, or ""."""
    for label in domain.split("."):
        with suppress(idna.IDNAError, UnicodeError):
            shown = idna.decode(label) if label.startswith("xn--") else label
            known = {unicodedata.name(c, "none").split()[0] for c in shown if c.isalpha()}
            found = sorted(known & set(SCRIPTS))
            if len(found) > 1:
                return " and ".join(one.capitalize() for one in found)
    return ""
