"""Whose mailbox an address is, going by its local part: an office's, a ticket's, or a person's, whom nobody names."""

from __future__ import annotations

import re

from replybot.core.evidence import CROWD, DESK, NO_REPLY
from replybot.core.fields import plain

PRIVACY = re.compile(
    r"datenschutz|privacy|privac|dpo\b|dsb\b|gdpr|dsgvo|rgpd|avg\b|dataprot|data[-_.]?protection", re.IGNORECASE
)
ROLE = re.compile(
    r"info|kontakt|contact|office|post\b|mail\b|team|reply|antwort|vorgang|abuse|legal|recht|compliance|konto|account"
    r"|bestell|order|zentrale|hallo|hello",
    re.IGNORECASE,
)
OFFICES = (PRIVACY, ROLE, DESK, CROWD)
TOKEN = re.compile(r"(?<=[+=._-])(?=[a-z0-9-]*\d)[a-z0-9]{4,}(?:-[a-z0-9]{4,})*|\d{4,}")
SHORT = 3  # letters of a word that is hardly a name


def role_like(address: str) -> bool:
    """Is this the mailbox of an office, by its words, and nobody's name in it? A ticket's token may stand there."""
    local, _, domain = address.lower().partition("@")
    parts = [part for part in re.split(r"[._+=-]", local) if part]
    rest = [part for part in parts if not any(words.search(part) for words in OFFICES)]
    if NO_REPLY.search(local) or not plain(address.lower()) or len(rest) == len(parts):
        return False
    return all(len(part) <= SHORT or part in domain or any(c.isdigit() for c in part) for part in rest)


def names_person(address: str, shown: str = "") -> bool:
    """Does its local part name a person, as far as one can see: a first and a last name, or the last word of the name
    that is shown beside it? Not where a word of an office stands in it, or nobody reads it."""
    local, _, domain = address.lower().partition("@")
    parts = [part for part in re.split(r"[._+=-]", local) if part]
    if NO_REPLY.search(local) or any(one.search(local) for one in OFFICES) or parts[:1] == ["invented"]:
        return False
    words = [word for word in re.findall(r"[^\W\d_]+", shown.lower()) if len(word) > SHORT - 1]
    if len(words) >= 2 and words[-1] in local and words[-1] not in domain:
        return True
    return len(parts) == 2 and all(part.isalpha() and (len(part) < SHORT or part not in domain) for part in parts)


def for_privacy(address: str) -> bool:
    """Does its local part say that data protection reads it?"""
    return PRIVACY.search(address.partition("@")[0]) is not None


def starred(address: str) -> str:
    """The address with a star for the token of one ticket, as `reply_to` has it; "" if nothing else is left of it, or
    more than one number stands in it."""
    local, _, domain = address.lower().partition("@")
    found = TOKEN.search(local)
    if found is None:
        return f"{local}@{domain}"
    before, behind = local[: found.start()], local[found.end() :]
    if not (before + behind).strip("+=._-") or TOKEN.search(behind) or "*" in before + behind:
        return ""
    return f"{before}*{behind}@{domain}"
