"""Domains, compared as mail servers do: exactly, below the suffix under which they were registered."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from replybot.core import company, providers
from replybot.core.company import tenant
from replybot.core.fields import a_labels
from replybot.core.likeness import DOTS
from replybot.core.witness import organisation, suffixes

LABELS = re.compile(r"[^\s@/,;:()<>\"']+\.[^\s@/,;:()<>\"'.]+\.?")
PROVIDERS = providers.PROVIDERS | providers.MIXED
"""Where anybody has an address: one at such a domain tells nothing about the company that uses it."""


@functools.lru_cache(maxsize=4_096)
def registrable(host: str) -> str:
    """The domain that somebody registered, as A-labels: of `mail.acme.co.uk` that is `acme.co.uk`. At a rented help
    desk it is the tenant's name there. "": a bare suffix, an IP address, or no domain."""
    name = a_labels(host)
    return tenant(name) or organisation(name)


def bare(host: str) -> str:
    """The host as A-labels, without the "www." of a website, unless that is all that was registered (www.gov.uk)."""
    name = a_labels(host)
    less = name.removeprefix("www.")
    return less if registrable(less) else name


def rented(host: str) -> str:
    """The help desk below whose domain this one lies, or ""."""
    return company.rented(a_labels(host))


def host_of(url: str) -> str:
    """The host of a web address, or ""."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def domain_of(address: str) -> str:
    """What stands behind the @."""
    return address.rpartition("@")[2]


def domains_in(text: str) -> Iterator[str]:
    """Words that look like a domain, in any script and with any sign that is read as a dot."""
    yield from (found[0] for found in LABELS.finditer(DOTS.sub(".", text)))


def is_domain(text: str) -> bool:
    """Is this one word that looks like a domain? A word in A-labels is one, with a dot or without."""
    word = DOTS.sub(".", text.strip())
    return LABELS.fullmatch(word) is not None or word.lower().startswith("xn--")


def as_service(brand: str) -> str:
    """The domain that a brand's name is ("Amazon.de", "www.adac-motorsport.de"), or ""."""
    host = host_of(brand) if "://" in brand else brand
    name = a_labels(host.strip()).removeprefix("www.") if is_domain(host) else ""
    return name if name and known_ending(name) and registrable(name) == name else ""


def known_ending(name: str) -> bool:
    """Does this domain end as domains on the internet do, or those of documentation and tests (RFC 2606)?"""
    ending = name.rpartition(".")[2]
    return ending in ("example", "test") or suffixes().publicsuffix(ending, accept_unknown=False) is not None
