"""Authentication-Results: what the owner's own mail server found out about the sender (RFC 8601), and nothing else.

Only fields whose authserv-id is on the owner's list are read, exactly compared. A field is believed where the own
server can have put it: above it there is nothing that only the sender's side writes (reply-safety, section 3a).
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from replybot.core.fields import FIELD_LIMIT, below, unfold

TOKEN = re.compile(r'\s+|"((?:[^"\\]|\\.)*)(?:"|\\?\Z)|([^\s()";=]+)|([;=()])|(")', re.DOTALL)
SENDERS_SIDE = frozenset(
    {"from", "to", "cc", "subject", "date", "message-id", "mime-version", "dkim-signature", "reply-to", "sender"}
)
SHARED = re.compile(r"(?:com?|org|net|ac|gov|edu|or|ne|go)\.[a-z]{2}$")  # co.uk and its like belong to nobody
BY_HOST = re.compile(r"\sby\s+\[?([A-Za-z0-9.:_-]+)\]?", re.IGNORECASE)


class Proof(enum.Enum):
    """Is it really the company? ALIGNED: yes, by its own domain. FAILED: no. ABSENT: nobody says so."""

    ALIGNED = "aligned"
    FAILED = "failed"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Authentication:
    """What the trusted fields add up to, with a sentence (a template, and what fills it)."""

    proof: Proof
    text: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """One `method=result` with its properties (RFC 8601 section 2.2): `dkim`, `pass`, {"header.d": "acme.example"}."""

    method: str
    result: str
    properties: tuple[tuple[str, str], ...]

    def get(self, name: str) -> str:
        return next((value for key, value in self.properties if key == name), "")


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """The words and separators of a field; comments (which nest) and white space are passed over. Linear time."""
    text = text[:FIELD_LIMIT]
    i = depth = 0
    while i < len(text):
        if depth:
            if text[i] == "\\":
                i += 2
                continue
            depth += (text[i] == "(") - (text[i] == ")")
            i += 1
            continue
        m = TOKEN.match(text, i)
        if m is None:
            return
        i = m.end()
        if m[3] == "(":
            depth = 1
        elif m[1] is not None:
            yield "word", re.sub(r"\\(.)", r"\1", m[1])
        elif m[2]:
            yield "word", m[2]
        elif m[3] in (";", "="):
            yield "sep", m[3]


def parse(field: str) -> tuple[str, tuple[Result, ...]]:
    """(authserv-id in lower case, results) of one field body; the id is "" where the field has none."""
    parts: list[list[tuple[str, str]]] = [[]]
    for kind, value in tokens(field):
        if (kind, value) == ("sep", ";"):
            parts.append([])
        else:
            parts[-1].append((kind, value))
    first = parts[0]
    if ("sep", "=") in first:  # no authserv-id: nobody signs this
        return "", tuple(filter(None, map(_result, parts)))
    name = first[0][1].lower() if first else ""
    return name, tuple(filter(None, map(_result, parts[1:])))


def _result(part: Sequence[tuple[str, str]]) -> Result | None:
    pairs: list[tuple[str, str]] = []
    for i, (kind, value) in enumerate(part):
        if (kind, value) == ("sep", "=") and 0 < i < len(part) - 1 and part[i - 1][0] == part[i + 1][0] == "word":
            pairs.append((part[i - 1][1].lower(), part[i + 1][1].lower()))
    if not pairs:
        return None
    method = pairs[0][0].partition("/")[0]
    return Result(method, pairs[0][1], tuple(pairs[1:]))


def ids(headers: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The authserv-ids that occur in a mail, from the top; `doctor` shows them, it never chooses."""
    return tuple(dict.fromkeys(parse(unfold(v))[0] for n, v in headers if n.lower() == "authentication-results"))


def examine(
    headers: Sequence[tuple[str, str]], sender_domain: str, company_domains: Sequence[str], trusted: Sequence[str]
) -> Authentication:
    """Does an own server say that the From domain is proven? Evidence of fraud outweighs evidence of truth."""
    if not trusted:
        return Authentication(
            Proof.ABSENT, "the sender is not proven: no mail server is trusted yet (trusted_authserv_ids)"
        )
    own = {name.lower() for name in trusted}
    results = _trusted(headers, own)
    if isinstance(results, str):
        return Authentication(Proof.ABSENT, results)
    if (dmarc := [r for r in results if r.method == "dmarc"]) and (bad := _dmarc_fails(dmarc, sender_domain)):
        return Authentication(Proof.FAILED, "it is forged, your mail server says: {value}", bad)
    if not sender_domain:
        return Authentication(Proof.ABSENT, "the sender is not proven: it has no single author")
    if any(r.result == "pass" and r.get("header.from") == sender_domain for r in dmarc):
        return Authentication(Proof.ALIGNED, "your mail server says: {value}", f"dmarc=pass for {sender_domain}")
    signed = [r for r in results if r.method == "dkim" and r.result == "pass"]
    for r in signed:
        if _aligned(domain := _signer(r), sender_domain, company_domains):
            return Authentication(Proof.ALIGNED, "your mail server says: {value}", f"dkim=pass for {domain}")
    if signed:
        return Authentication(Proof.ABSENT, "the sender is not proven: signed, but only by {value}", _signer(signed[0]))
    if any(r.method == "dkim" and r.result == "fail" for r in results):
        return Authentication(Proof.ABSENT, "the sender is not proven: its signature does not hold")
    return Authentication(Proof.ABSENT, "the sender is not proven: your mail server found no proof")


def _dmarc_fails(dmarc: Sequence[Result], sender_domain: str) -> str:
    for r in dmarc:
        if r.result == "fail":
            return "dmarc=fail"
        if r.result == "pass" and sender_domain and (domain := r.get("header.from")) and domain != sender_domain:
            return f"dmarc=pass, but for {domain}"
    return ""


def _signer(r: Result) -> str:
    return r.get("header.d") or r.get("header.i").rpartition("@")[2]


def _aligned(domain: str, sender_domain: str, company_domains: Sequence[str]) -> bool:
    """Equal, or both below one domain that the playbook names: stricter than RFC 7489, and needs no suffix list."""
    if domain == sender_domain:
        return True
    return bool(domain) and any(below(domain, (d,)) and below(sender_domain, (d,)) for d in company_domains)


def _trusted(headers: Sequence[tuple[str, str]], own: set[str]) -> tuple[Result, ...] | str:
    """The results of the topmost field with a trusted id and of its neighbours; or why none can be believed."""
    found: list[Result] = []
    above: list[tuple[str, str]] = []
    started = False
    for name, value in headers:
        if name.lower() == "authentication-results":
            authserv, results = parse(unfold(value))
            if authserv in own:
                if not started and (why := _foreign(above, own)):
                    return why
                started = True
                found += results
                continue
        if started:
            break
        above.append((name.lower(), value))
    return tuple(found) if started else "the sender is not proven: no mail server that you trust has looked at it"


def _foreign(above: Sequence[tuple[str, str]], own: set[str]) -> str:
    """Why a field below these cannot have been written by the own server, or nothing."""
    for name, value in above:
        if name in SENDERS_SIDE:
            return "the sender is not proven: the result stands below what the sender wrote"
        if name == "received" and not _own_host(value, own):
            return "the sender is not proven: the result was there before your mail server took it"
    return ""


def _own_host(received: str, own: set[str]) -> bool:
    m = BY_HOST.search(" " + unfold(received))
    if m is None:
        return False
    host = m[1].lower().rstrip(".")
    if (
        ":" in host or "." not in host or re.fullmatch(r"[\d.]+", host)
    ):  # an address or a bare name inside the own house
        return True
    parents = [
        parent if (parent := name.partition(".")[2]).count(".") and not SHARED.match(parent) else name for name in own
    ]
    return host in own or below(host, parents)
