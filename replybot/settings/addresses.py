"""Domains, addresses and hosts as an owner writes them, brought into one form: lower case, A-labels (RFC 5890).

Every function raises ValueError with a sentence that says what is wrong and what is allowed; none repeats a value
that could hold a password.
"""

from __future__ import annotations

import ipaddress
import re

from replybot.core.fields import below

_LOCAL = re.compile(r"[a-z0-9.!#$%&'*+/=^_`{|}~-]{1,64}")
_UNDERSCORED = re.compile(r"(?=.*_)[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*")  # no host name, but containers are called so
_DOTS = re.compile(r"^\.|\.\.|\.$")
_LABEL = r"(?!..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_A_LABELS = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")  # plain ones: of these there is nothing to be made
_LONGEST = 253


def domain(text: str) -> str:
    """`Bücher.example` becomes `xn--bcher-kva.example` (IDNA 2008, UTS 46)."""
    if "@" in text:
        raise ValueError('is an address; write only the domain, such as "kahlo.example"')
    if text.startswith(("*.", ".")):
        raise ValueError('names a domain with a wildcard; write the domain itself, such as "kahlo.example"')
    name = _a_labels(text)
    if "." not in name or (name[-1].isdigit() and _is_ip(name)):  # it holds no ":" by now
        raise ValueError('is no full domain; write one with a dot, such as "kahlo.example"')
    return name


def host(text: str) -> str:
    """A host name as A-labels, or an IP address as it stands."""
    if "://" in text or "@" in text or "/" in text:
        raise ValueError('is more than a host; write only its name, such as "mail.kahlo.example"')
    if _is_ip(text.strip("[]")):
        return text.strip("[]")
    if ":" in text:
        raise ValueError("holds a port; write the port as a key of its own: port = 993")
    if _UNDERSCORED.fullmatch(text.lower()):
        return text.lower()
    return _a_labels(text)


def address(text: str) -> str:
    """One address, without any wildcard."""
    if "*" in text:
        raise ValueError('holds "*"; write one address')
    local, name = _halves(text)
    return f"{local}@{domain(name)}"


def own_address(text: str) -> str:
    """An address of the owner's: exact, or with "*" in either half (`jonas@*`, `*@shop.kahlo.example`)."""
    local, name = _halves(text)
    if local == name == "*":
        raise ValueError("would make every address your own, and nothing would ever be answered; name yours")
    if re.search(r"[?\[\]]", text):
        raise ValueError('holds "?", "[" or "]"; the only wildcard is "*"')
    return f"{local}@{_starred(name) if '*' in name else domain(name)}"


def reply_address(text: str) -> str:
    """An address of the company's; one "*" in the local part stands for a ticket token."""
    local, name = _halves(text)
    if text.count("*") > 1 or "*" in name:
        raise ValueError('may hold "*" once, and only before the @; it stands for a ticket token')
    if local == "*":
        raise ValueError('would allow every address of that domain; write what stands around the token: "case-*@…"')
    return f"{local}@{domain(name)}"


def may_lie_below(pattern: str, domains: tuple[str, ...]) -> bool:
    """Can a domain that fits this pattern ("*" in it) be one of `domains`, or below one?"""
    if "*" not in pattern:
        return below(pattern, domains)
    tail = pattern.rpartition("*")[2]
    return any(f".{one}".endswith(tail) or tail.endswith(f".{one}") for one in domains)


def _halves(text: str) -> tuple[str, str]:
    local, at, name = text.lower().rpartition("@")
    if not at or not local or not name:
        raise ValueError('is no address; write one such as "post@kahlo.example"')
    if not _LOCAL.fullmatch(local) or _DOTS.search(local):
        raise ValueError("holds a character before the @ that is not allowed there; use letters, digits and . _ + -")
    return local, name


def _starred(name: str) -> str:
    """A domain pattern: its whole labels as A-labels, "*" as it stands."""
    if _DOTS.search(name):
        raise ValueError('is no domain pattern; write one such as "*.kahlo.example"')
    return ".".join(label if "*" in label and label.isascii() else _a_labels(label) for label in name.split("."))


def _a_labels(text: str) -> str:
    if len(text) <= _LONGEST and _A_LABELS.fullmatch(text):
        return text
    if text != text.strip() or not text:
        raise ValueError("is empty or has a blank at its beginning or end; remove it")
    import idna  # slow to load, and most names are plain

    try:
        name = idna.encode(text, uts46=True).decode("ascii").lower()
    except idna.IDNAError:
        raise ValueError("is no valid domain name (RFC 5891); use letters, digits, hyphens and dots") from None
    if name.endswith("."):
        raise ValueError("ends with a dot; remove it")
    return name


def _is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
