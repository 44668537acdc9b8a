"""Witnesses of who sent a mail: signatures, the host that brought it, and what is kept of them as evidence."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from replybot.core.fields import a_labels, below, unfold

if TYPE_CHECKING:
    import ipaddress

    from publicsuffixlist import PublicSuffixList

SENDERS_SIDE = frozenset(
    {"from", "to", "cc", "subject", "date", "message-id", "mime-version", "dkim-signature", "reply-to", "sender"}
    | {"content-type", "in-reply-to", "references"}
)
"""Fields that no mail server writes on top of a mail: what stands below one of them came with it."""
COVERED = ("from", "to", "subject", "reply-to")
"""Fields that a signature must cover to be a witness, as often as they stand in the mail."""
STRONG = frozenset({"rsa-sha256", "ed25519-sha256"})  # RFC 8301, RFC 8463
LEAST_BITS = 1024  # of an RSA key (RFC 8301 section 3.2)
BY_HOST = re.compile(r"\s*(?:from\s+\S+(?:\s[^;]*?)??)?\sby\s+\[?([^\s\[\]();]+)\]?", re.IGNORECASE)
"""`from HELO by HOST`, comments taken out; HELO may be any word, also `by`."""
POSTFIX = re.compile(
    r"from ([A-Za-z0-9._:-]+) \(([A-Za-z0-9._-]+) \[(?:IPv6:)?[0-9A-Fa-f.:]+\]\)[^\[\]]* by ([A-Za-z0-9._-]+)\s"
)
"""`from HELO (verified.name [address]) ... by mx.kahlo.example`. Whoever sends chooses HELO, but not the brackets."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One DKIM signature as it was found at receipt (RFC 6376), with the key that was published then.

    `result`: "pass", "fail", "temperror", "permerror", or "unread" for a mail that was not read whole. `why` says in
    one word what was wrong if that was not the signature itself.
    """

    domain: str  # d=, as A-labels
    selector: str  # s=
    algorithm: str  # a=
    result: str
    why: str = ""  # "malformed", "large", "no-key", "key", "revoked", "no-answer", "no-library", "future"
    bits: int = 0  # of the key, if it was read
    signed: tuple[str, ...] = ()  # h=
    limited: bool = False  # l=: text can be added below
    made: datetime | None = None  # t=
    expires: datetime | None = None  # x=
    expired: bool = False
    testing: bool = False  # the key says t=y: to be taken as no signature
    record: str = ""  # the key's record as it was fetched
    asked: datetime | None = None
    resolver: str = ""  # who gave the record


@dataclass(frozen=True, slots=True)
class Evidence:
    """What spoke for the sender when the mail was read: `text` is a sentence, filled by `value`."""

    proof: str  # "aligned", "failed", "absent"
    text: str
    value: str = ""
    field: str = ""  # the trusted Authentication-Results field as it stood
    place: int = 0  # the number of that field in the header, from the top; 0: there is none
    signatures: tuple[Signature, ...] = ()


@functools.cache
def suffixes() -> PublicSuffixList:
    """The endings under which domains are registered (publicsuffix.org), loaded once."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


def address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The IP address that this is, if it is one."""
    import ipaddress  # slow to load, and only for a mail that is read

    try:
        return ipaddress.ip_address(host.lower().removeprefix("ipv6:"))
    except ValueError:
        return None


def organisation(host: str) -> str:
    """The domain under which one organisation names its hosts; "" for an address, a bare name and a public suffix."""
    return _organisation(a_labels(host))


@functools.lru_cache(1_024)
def _organisation(name: str) -> str:
    """Of few hosts all mail comes; a name has at most 253 letters."""
    if "." not in name or address(name) is not None or re.fullmatch(r"[\d.]+", name):
        return ""
    return suffixes().privatesuffix(name) or ""


def of_house(host: str, own: Collection[str]) -> bool:
    """Is this host one of `own`, or named by the same organisation?"""
    name = a_labels(host)
    if name and any(name == a_labels(each) for each in own):
        return True
    house = organisation(name)
    return bool(house) and any(house == organisation(each) for each in own)


def stamped_by(received: str) -> str:
    """The host that wrote a Received field, as it calls itself; "" if it does not say so. Comments say nothing."""
    found = BY_HOST.match(" " + _without_comments(unfold(received)))
    return found[1].rstrip(".") if found else ""


def _without_comments(text: str) -> str:
    kept: list[str] = []
    depth = 0
    for part in re.split(r"(\\.|[()])", text):
        mark = part[-1:] if part[:1] != "\\" or depth == 0 else ""  # only in a comment does a backslash quote
        depth = max(0, depth + (mark == "(") - (mark == ")"))
        if depth == 0 and mark not in ("(", ")"):
            kept.append(part)
    return " ".join(kept)


def carrier(headers: Sequence[tuple[str, str]], own: Collection[str]) -> tuple[str, str]:
    """(host, why not): the host that handed the mail to the own server and that this server knows by name."""
    top = next(((name, value) for name, value in headers if name.lower() in ("received", *SENDERS_SIDE)), ("", ""))
    received = top[1] if top[0].lower() == "received" else ""
    if not of_house(stamped_by(received), own):
        text = "the sender is not proven: signed, but the uppermost Received field is not your mail server's"
        return "", text
    line = re.sub(r"\s+", " ", unfold(received))
    found = POSTFIX.match(line)
    if found is None or line.count("[") != 1 or not of_house(found[3], own) or "." not in a_labels(found[2]):
        text = "the sender is not proven: signed, but your mail server did not verify which host brought it"
        return "", text
    return a_labels(found[2]), ""


def brings_for(host: str, company_domains: Sequence[str], envelope: str) -> bool:
    """Does this host belong to the company, or to the organisation of the envelope sender?"""
    house = organisation(envelope.rpartition("@")[2])
    return below(host, [*map(a_labels, company_domains)]) or (bool(house) and below(host, (house,)))


def uncovered(signature: Signature, headers: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The fields that decide about an answer and that this signature leaves open to change."""
    there = [name.lower() for name, _ in headers]
    need = {name: max(there.count(name), name != "reply-to") for name in COVERED}
    return tuple(name.title() for name, times in need.items() if signature.signed.count(name) < times)


def doubt(signature: Signature, headers: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """(sentence, value): why this signature is no witness; two empty texts if it is one."""
    text = ""
    value = signature.domain
    if signature.result == "unread":
        text = "the sender is not proven: the mail is too large for the signature of {value} to be checked"
    elif signature.result == "temperror":
        text = "the sender is not proven: the signature of {value} could not be checked now"
    elif signature.result == "permerror":
        text = "the sender is not proven: the signature of {value} or its key is broken"
    elif signature.result != "pass":
        text = "the sender is not proven: the signature of {value} does not hold"
    elif signature.expired:
        text = "the sender is not proven: the signature of {value} has expired"
    elif signature.testing:
        text = "the sender is not proven: the key of {value} is only being tested"
    elif signature.limited:
        text = "the sender is not proven: the signature of {value} lets text be added to the mail"
    elif signature.algorithm not in STRONG:
        text = "the sender is not proven: the signature of {value} uses an algorithm that is too weak"
    elif signature.algorithm.startswith("rsa") and signature.bits < LEAST_BITS:
        text = "the sender is not proven: the key of {value} is too short"
    elif missing := uncovered(signature, headers):
        text = "the sender is not proven: its signature does not cover {value}"
        value = ", ".join(missing)
    return text, value if text else ""
