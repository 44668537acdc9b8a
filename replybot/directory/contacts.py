"""Contacts for the ladder of a playbook, as the directory knows them: never checked, always with their source."""

from __future__ import annotations

import re
from collections.abc import Iterable

from replybot.core.playbook import Contact
from replybot.directory.finding import CERTAIN, Directory
from replybot.directory.values import COMPANY, Match

PRIVACY = re.compile(
    r"datenschutz|dsgvo|privacy|gdpr|rgpd|rodo|lopd|data.?protection|data.?privacy|data.?subject|personvern|personuppgift"
    r"|persondata|protezione.?dati|protecciondedatos|protection.?donnees|gegevensbescherming|tietosuoja|adatvedel"
    r"|(?:^|[._-])(?:dpo|dsb|dsr|dsar|iod|dpd|rpd|fg|avg|eu-?rep)(?:[._-]|$)"
)
"""What stands before the @ of an address that is meant for requests about data protection."""
SHARED = 5
"""Of so many companies at one domain none is suggested."""


def contact_of(match: Match, directory: Directory) -> Contact | None:
    """The record's contact address, as an officer's; None: an authority, or there is no address."""
    record = match.record
    if record.kind != COMPANY or not record.email:
        return None
    origin = record.origin.says if record.origin.imported else directory.origin
    return Contact("officer", record.email, f"{origin}, record {record.slug}", "", confidence(match))


def confidence(match: Match) -> str:
    """How far this contact can be relied on; never "high", as nobody checked it here."""
    own = match.how in ("domain", "address", "brand") and match.score >= CERTAIN
    checked = match.record.quality in ("tested", "verified")
    return "medium" if own and checked and is_for_privacy(match.record.email) else "low"


def is_for_privacy(address: str) -> bool:
    """Does the address itself say that it is meant for data protection?"""
    return PRIVACY.search(address.rpartition("@")[0].lower()) is not None


def contacts_for(directory: Directory, domains: Iterable[str]) -> tuple[Contact, ...]:
    """What to suggest for a company that sends from these domains, each address once. Nothing where its contact address
    is at an outside officer's domain only, or where many companies share a domain."""
    found: dict[str, Contact] = {}
    for domain in domains:
        matches = [m for m in directory.by_domain(domain) if m.score >= CERTAIN]
        if len(matches) < SHARED:
            for match in matches:
                if contact := contact_of(match, directory):
                    found.setdefault(contact.address.lower(), contact)
    return tuple(found.values())
