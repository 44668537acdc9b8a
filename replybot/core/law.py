"""Which law a letter may name: one table, so that a change in law is a change in this file.

The texts are written for the General Data Protection Regulation (EU) 2016/679. Elsewhere they name another act with the
same articles, or none: then the neutral form of a text is taken (`first_reply_neutral`), in English where a
language has none. The UK GDPR keeps the article numbers (Data Protection Act 2018,
section 3).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Law:
    """How texts are changed where this law holds: the ending of their keys, and names of acts replaced in English."""

    name: str
    neutral: bool = False
    names: Mapping[str, str] = field(default_factory=dict)


LAWS = (
    Law("gdpr"),
    Law("uk", names={"GDPR": "UK GDPR"}),
    Law("ch", neutral=True),  # Federal Act on Data Protection: no articles 4(12), 33; an adviser instead of an officer
    Law("neutral", neutral=True),
)
NAMES = tuple(law.name for law in LAWS)
BY_COUNTRY = {
    "uk": "uk",
    "ch": "ch",
    "us": "neutral",
    "ca": "neutral",
    "au": "neutral",
    "nz": "neutral",
    "br": "neutral",
}


def law_for(named: str, domain: str) -> Law:
    """The law that a playbook names, else that of the country whose domain this is, else the GDPR."""
    wanted = named or BY_COUNTRY.get(domain.rpartition(".")[2].lower(), "gdpr")
    return next(law for law in LAWS if law.name == wanted)


ARTICLE = re.compile(r"\b(?:GDPR|DSGVO|RGPD|AVG|RODO)\b|\bArt(?:icles?|ikel|ículos?|icolo|\.)? ?\d")


def needs_neutral(key: str, *texts: Mapping[str, str]) -> bool:
    """Has the text of this key a neutral form in one of these languages, or does it name the GDPR or an article?"""
    return any(f"{key}_neutral" in known or ARTICLE.search(known.get(key, "")) for known in texts)
