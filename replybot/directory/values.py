"""What the directory knows, as values: records, where they are from, and how a question met them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

PUBLISHED = "datenanfragen.de company data (CC0)"
"""Whose data these are, unless the import says otherwise."""

COMPANY, AUTHORITY, OBSOLETE = "company", "authority", "obsolete"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where records are from. Days are ISO 8601; "" is what nobody said."""

    source: str = ""  # whose data
    place: str = ""  # the file, folder or address that was read
    commit: str = ""
    date: str = ""  # of the data
    imported: str = ""

    @property
    def says(self) -> str:
        parts = [self.source or self.place]
        parts += [f"commit {self.commit[:12]}"] if self.commit else []
        parts += [f"of {self.date}"] if self.date else []
        return ", ".join([*parts, f"imported {self.imported}"])


@dataclass(frozen=True, slots=True)
class Record:
    """A company, or an authority, with its contact for data protection. What is not known is "" or ()."""

    slug: str
    name: str
    brands: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()  # registrable, A-labels: of the website, of the contact address, of brands
    countries: tuple[str, ...] = ()  # two letters, or "all"
    email: str = ""  # meant for requests about data protection; of an authority: for complaints
    webform: str = ""
    web: str = ""
    address: str = ""  # lines; the last one is the country
    language: str = ""  # of a letter to them
    transport: str = ""  # what the data advise: "email", "webform", "letter", "fax"
    needs_id: bool = False  # they always want an identity document
    quality: str = ""  # "tested", "verified", "imported", "scraped"; of an authority ""
    sources: tuple[str, ...] = ()  # public places
    kind: str = COMPANY  # or "authority"
    group: str = ""  # "church", "school"
    notes: tuple[str, ...] = ()
    origin: Origin = field(default_factory=Origin)


SAYS = {
    "address": "its contact address is {value}",
    "host": "it is at {value} itself",
    "both": "its website and its contact address are at {value}",
    "web": "its website is at {value}",
    "contact": "only its contact address is at {value}; its website is at {other}",
    "no-web": "its contact address is at {value}; no website is known",
    "service": "it names {value} among its services",
    "brand": "it runs {value}",
    "name": "it is called {value}",
    "slug": "its record is called {value}",
    "moved": "its record has taken the place of {value}",
    "label": "its website is {value}",
    "words": "the words that you named stand in {value}",
    "similar": "{value} resembles what you named",
}
"""How a record was met, as the end of a sentence about it; the keys of their translations."""


@dataclass(frozen=True, slots=True)
class Match:
    """A record that a question met. `score`: of 100, how close; `how`: by "domain", "address", "brand", "name" in
    full, or only "similar". `text` is a template in English, the key of its translation; `args` fills it."""

    record: Record
    score: int
    how: str
    text: str
    args: Mapping[str, str] = field(default_factory=dict)

    @property
    def says(self) -> str:
        return self.text.format(**self.args)


@dataclass(frozen=True, slots=True)
class Gone:
    """A record that the data had once and have no longer, and that leads to no other."""

    slug: str
    name: str
    reason: str  # "company-defunct", "gdpr-not-applicable", …


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the directory knows about a mail's sender. Only `by_author` and `by_reply_to` are matches: `hinted` is what
    the display name says, which anybody can write."""

    author: str  # domain; "": there is not exactly one author
    by_author: tuple[Match, ...]
    reply_to: str  # domain, if another one
    by_reply_to: tuple[Match, ...]
    shown: str  # the display name
    hinted: tuple[Match, ...]
