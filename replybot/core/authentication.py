"""Authentication-Results: what the owner's own mail server found out about the sender (RFC 8601), and nothing else.

Only fields whose authserv-id is on the owner's list are read, exactly compared. A field is believed where the own
server can have put it: above it there is nothing that only the sender's side writes (reply-safety, section 3a). Where
the owner says so, two more are heard: a chain of forwarders whom he trusts, and a signature that the host backs which
brought the mail.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from ipaddress import IPv6Address

from replybot.core.arc import Chain, chain
from replybot.core.fields import a_labels, below, undeclared, unfold
from replybot.core.results import Result, parse
from replybot.core.results import tokens as tokens
from replybot.core.witness import (
    SENDERS_SIDE,
    Evidence,
    Signature,
    address,
    brings_for,
    carrier,
    doubt,
    of_house,
    stamped_by,
)

KEPT = 4_000  # characters of a field that are kept as evidence


class Proof(enum.Enum):
    """Is it really the company? ALIGNED: yes, by its own domain. FAILED: no. ABSENT: nobody says so."""

    ALIGNED = "aligned"
    FAILED = "failed"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Authentication:
    """What the witnesses add up to, with a sentence (a template, and what fills it); and the witnesses themselves."""

    proof: Proof
    text: str
    value: str = ""
    field: str = ""
    place: int = 0
    signatures: tuple[Signature, ...] = ()

    @property
    def evidence(self) -> Evidence:
        """What the ledger keeps of it."""
        return Evidence(self.proof.value, self.text, self.value, self.field, self.place, self.signatures)


def ids(headers: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The authserv-ids that occur in a mail, from the top; `doctor` shows them, it never chooses."""
    return tuple(dict.fromkeys(parse(unfold(v))[0] for n, v in headers if n.lower() == "authentication-results"))


def examine(
    headers: Sequence[tuple[str, str]],
    sender_domain: str,
    company_domains: Sequence[str],
    trusted: Sequence[str],
    *,
    sealers: Sequence[str] = (),
    signatures: tuple[Signature, ...] = (),
    second_witness: bool = False,
    envelope: str = "",
) -> Authentication:
    """Does an own server say that the From domain is proven? Evidence of fraud outweighs evidence of truth.

    `sealers`: forwarders whose word about the mail they got is believed (ARC). `second_witness`: where no own server
    has written anything, one of these `signatures` may prove it, if the host that brought the mail agrees;
    `envelope` is the envelope sender.
    """
    own = {name.lower() for name in trusted}
    said = _said(headers, own)
    place = min(said, default=-1) + 1
    asked = _Asked(headers, a_labels(sender_domain), tuple(map(a_labels, company_domains)), own, said)
    if not own:
        text = "the sender is not proven: no mail server is trusted yet (trusted_authserv_ids)"
        found = Authentication(Proof.ABSENT, text)
    elif not place and second_witness:
        found = _by_signature(asked, signatures, envelope)
    else:
        found = _by_server(asked, tuple(map(a_labels, sealers)))
    field = undeclared(unfold(headers[place - 1][1]))[:KEPT] if place else ""
    return replace(found, field=field, place=place, signatures=signatures)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The mail in question: its fields, its author's domain, the domains of its company, the names of own servers."""

    headers: Sequence[tuple[str, str]]
    sender: str
    company: Sequence[str]
    own: Collection[str]
    said: Mapping[int, tuple[Result, ...]]  # results by the index of their field, where its id is an own server's

    def aligned(self, domain: str) -> bool:
        """Equal, or both below one domain that the playbook names: stricter than RFC 7489, and needs no suffix list."""
        if not domain or not self.sender:
            return False
        return domain == self.sender or any(below(domain, (d,)) and below(self.sender, (d,)) for d in self.company if d)


def _said(headers: Sequence[tuple[str, str]], own: Collection[str]) -> dict[int, tuple[Result, ...]]:
    parsed = ((i, parse(unfold(v))) for i, (n, v) in enumerate(headers) if n.lower() == "authentication-results")
    return {i: results for i, (authserv, results) in parsed if authserv in own}


def _by_server(asked: _Asked, sealers: Collection[str]) -> Authentication:
    """What the own server says, and what the forwarders say whom it vouches for."""
    results = _trusted(asked)
    if isinstance(results, str):
        return Authentication(Proof.ABSENT, results)
    bad = _dmarc_fails(results, asked.sender)
    arc = {r.result for r in results if r.method == "arc"} == {"pass"}
    sealed = _by_forwarders(asked, sealers, chain(asked.headers)) if arc and asked.sender else None
    if bad:
        if sealed is not None and sealed.proof is Proof.ALIGNED and bad == "dmarc=fail":
            return sealed
        return Authentication(Proof.FAILED, "it is forged, your mail server says: {value}", bad)
    if not asked.sender:
        return Authentication(Proof.ABSENT, "the sender is not proven: it has no single author")
    if said := _passes(results, asked):
        if _contradicted(asked):
            text = "the sender is not proven: one field of your mail server says pass, another says fail"
            return Authentication(Proof.ABSENT, text)
        return Authentication(Proof.ALIGNED, "your mail server says: {value}", said)
    return sealed or _not_proven(results)


def _not_proven(results: Sequence[Result]) -> Authentication:
    signed = [domain for r in results if (r.method, r.result) == ("dkim", "pass") and (domain := _signer(r))]
    if signed:
        return Authentication(Proof.ABSENT, "the sender is not proven: signed, but only by {value}", signed[0])
    if any(r.method == "dkim" and r.result == "fail" for r in results):
        return Authentication(Proof.ABSENT, "the sender is not proven: its signature does not hold")
    return Authentication(Proof.ABSENT, "the sender is not proven: your mail server found no proof")


def _dmarc_fails(results: Sequence[Result], sender: str) -> str:
    """dmarc=fail, or a pass for somebody else than the author that is shown."""
    passed = ""
    for r in results:
        if (r.method, r.result) == ("dmarc", "fail"):
            return "dmarc=fail"
        if (r.method, r.result) == ("dmarc", "pass") and sender:
            domain = r.domain("header.from")
            passed = passed or (f"dmarc=pass, but for {domain}" if domain not in ("", sender) else "")
    return passed


def _passes(results: Sequence[Result], asked: _Asked) -> str:
    """The result that proves the author: dmarc=pass for his domain, or dkim=pass of an aligned one."""
    for r in results:
        if (r.method, r.result) == ("dmarc", "pass") and r.domain("header.from") == asked.sender:
            return f"dmarc=pass for {asked.sender}"
    for r in results:
        if (r.method, r.result) == ("dkim", "pass") and asked.aligned(domain := _signer(r)):
            return f"dkim=pass for {domain}"
    return ""


def _signer(r: Result) -> str:
    """Who signed: header.d, else the domain of header.i; "" where the two contradict (RFC 6376 section 3.5, i=)."""
    names = {name for name, _ in r.properties}
    domain, identity = r.domain("header.d"), r.domain("header.i")
    if "header.d" not in names:
        return identity
    return domain if "header.i" not in names or below(identity, (domain,)) else ""


def _by_forwarders(asked: _Asked, sealers: Collection[str], found: Chain | None) -> Authentication:
    """The own server says that the seals hold. Are they of forwarders whom the owner trusts, and what did the first
    one find?"""
    if found is None or not found.whole:
        return Authentication(
            Proof.ABSENT, "the sender is not proven: it was forwarded, but a seal is missing or wrong"
        )
    strangers = [domain or "?" for domain in found.sealers if not domain or domain not in sealers]
    if strangers:
        text = "the sender is not proven: it was forwarded by {value}, whose word is not trusted (trusted_arc_sealers)"
        return Authentication(Proof.ABSENT, text, strangers[0])
    first = found.sealers[0]
    results = parse(found.original)[1]
    if _dmarc_fails(results, asked.sender) or not (said := _passes(results, asked)):
        return Authentication(Proof.ABSENT, "the sender is not proven: {value} forwarded it and found no proof", first)
    return Authentication(Proof.ALIGNED, "the forwarder whom you trust says: {value}", f"{said} ({first})")


def _by_signature(asked: _Asked, signatures: Sequence[Signature], envelope: str) -> Authentication:
    """No own server says anything: does an aligned signature hold, and did a host of that house bring the mail?"""
    if not asked.sender:
        return Authentication(Proof.ABSENT, "the sender is not proven: it has no single author")
    if not signatures:
        return Authentication(
            Proof.ABSENT, "the sender is not proven: your mail server says nothing, and no signature could be checked"
        )
    own = [signature for signature in signatures if asked.aligned(signature.domain)]
    if not own:
        others = signatures[0].domain or "?"
        return Authentication(Proof.ABSENT, "the sender is not proven: signed, but only by {value}", others)
    doubts = [doubt(signature, asked.headers) for signature in own]
    if ("", "") not in doubts:
        return Authentication(Proof.ABSENT, *doubts[0])
    signer = own[doubts.index(("", ""))].domain
    host, why = carrier(asked.headers, asked.own)
    if why:
        return Authentication(Proof.ABSENT, why)
    if not brings_for(host, asked.company, envelope):
        text = "the sender is not proven: signed, but brought by {value}, which belongs to nobody concerned"
        return Authentication(Proof.ABSENT, text, host)
    return Authentication(
        Proof.ALIGNED, "its signature holds, and the host that brought it fits: {value}", f"{signer}, {host}"
    )


def _trusted(asked: _Asked) -> tuple[Result, ...] | str:
    """The results of the topmost field with a trusted id and of its neighbours; or why none can be believed."""
    if not asked.said:
        return "the sender is not proven: no mail server that you trust has looked at it"
    first = last = min(asked.said)
    if why := _foreign(asked.headers[:first], asked.own):
        return why
    while last in asked.said:
        last += 1
    return tuple(result for i in range(first, last) for result in asked.said[i])


def _contradicted(asked: _Asked) -> bool:
    """Does any field with a trusted id say dmarc=fail? A pass further down counts for nothing, a failure does."""
    return any((r.method, r.result) == ("dmarc", "fail") for results in asked.said.values() for r in results)


def _foreign(above: Sequence[tuple[str, str]], own: Collection[str]) -> str:
    """Why a field below these cannot have been written by the own server, or nothing."""
    for name, value in above:
        if name.lower() in SENDERS_SIDE:
            return "the sender is not proven: the result stands below what the sender wrote"
        if name.lower() == "received" and not _own_stamp(value, own):
            return "the sender is not proven: the result was there before your mail server took it"
    return ""


def _own_stamp(received: str, own: Collection[str]) -> bool:
    """Was this Received field written in the own house? There, hosts may have bare names and private addresses."""
    host = stamped_by(received)
    if (found := address(host)) is not None:
        inner = found.sixtofour if isinstance(found, IPv6Address) else None  # Google's 2002:a05:: is 10.5.0.0/16
        return (inner or found).is_private
    return bool(host) and ("." not in host or of_house(host, own))
