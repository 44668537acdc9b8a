"""Checks the signatures of a mail (DKIM, RFC 6376) and fetches the keys that they name: the adapter of dkimpy.

dkimpy verifies; everything that a hostile mail could make slow or wrong is looked at here first: sizes, keys, times.
"""

from __future__ import annotations

import base64
import binascii
import importlib.util
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from replybot.core.arc import tags
from replybot.core.fields import HOST, a_labels, lower
from replybot.core.mail import read
from replybot.core.witness import Signature

MOST = 5  # signatures that are looked at
TIMEOUT = 5.0  # seconds for one key
IN_ALL = 12.0  # seconds after which no more keys of this mail are asked for
HEADER_LIMIT = 65_536
FIELDS_LIMIT = 500
SIGNATURE_LIMIT = 8_192
NAMES_LIMIT = 200  # in h=
RECORD_LIMIT = 4_000
BITS_LIMIT = 16_384  # of a key; more would be slow
EXPONENT_BITS = 64
LEEWAY = timedelta(hours=1)  # by which a signer's clock may be ahead
NEEDED = frozenset({"v", "a", "b", "bh", "d", "h", "s"})
TYPES = {"rsa-sha256": "rsa", "rsa-sha1": "rsa", "ed25519-sha256": "ed25519"}
OPEN_TO_DISPUTE = re.compile(rb"\r(?!\n)|[\x00\x0b\x0c]|^From ", re.MULTILINE)
"""What makes programs disagree on which fields there are, and where the header ends."""
HOSTILE = re.compile(rb"[ \t\r\n]{100}|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a resolver said: the TXT records of a name, none if there is none; and which resolver that was."""

    texts: tuple[str, ...]
    resolver: str = ""


Lookup = Callable[[str], Answer]
"""Asks for the TXT records of a name. Whatever it raises means that nobody knows now."""


def available() -> bool:
    """Is the library there that checks signatures?"""
    return importlib.util.find_spec("dkim") is not None and importlib.util.find_spec("dns") is not None


def ask(name: str) -> Answer:
    """The records of this name, by the resolver of this machine."""
    import dns.exception
    import dns.resolver

    resolver = dns.resolver.Resolver()
    try:
        found = resolver.resolve(f"{name}.", "TXT", lifetime=TIMEOUT, search=False, raise_on_no_answer=False)
    except dns.resolver.NXDOMAIN:
        return Answer((), ", ".join(map(str, resolver.nameservers[:1])))
    texts = (b"".join(record.strings).decode("utf-8", "backslashreplace") for record in found.rrset or ())
    return Answer(tuple(texts), str(found.nameserver or ""))


def examine(raw: bytes, whole: bool, lookup: Lookup, now: datetime) -> tuple[Signature, ...]:
    """Each signature of this mail, from the top, with its result at `now`. Never raises.

    A result says what the numbers say; that an algorithm is weak or a key short is for others to judge.
    """
    head = _head(raw)
    fields = [body for name, body in _fields(head[:HEADER_LIMIT]) if name == b"dkim-signature"][:MOST]
    found: list[Signature] = []
    once = _sparing(lookup)
    for number, body in enumerate(fields):
        sane = len(body) <= SIGNATURE_LIMIT and not HOSTILE.search(body)
        said = tags(re.sub(r"\r?\n", "", body.decode("utf-8", "surrogateescape"))) if sane else None
        one = _stated(said or {}, now)
        try:
            found.append(_examined(one, said, raw, head, number, whole=whole, lookup=once, now=now))
        except Exception:  # noqa: BLE001  (whatever the library makes of a hostile mail)
            found.append(replace(one, result="permerror", why="malformed"))
    return tuple(found)


def _sparing(lookup: Lookup) -> Lookup:
    """Asks for each key once, and for none when the time is up."""
    known: dict[str, Answer | None] = {}
    end = time.monotonic() + IN_ALL

    def once(name: str) -> Answer:
        if name not in known:
            known[name] = None
            if time.monotonic() < end:
                known[name] = lookup(name)
        found = known[name]
        if found is None:
            raise TimeoutError(name)
        return found

    return once


def _head(raw: bytes) -> bytes:
    """The header block without the mbox line, up to and with the empty line; all of it if there is none."""
    if raw.startswith(b"From "):
        raw = raw.partition(b"\n")[2]
    end = re.search(rb"(?:\A|\n)\r?\n", raw)
    return raw[: end.end()] if end else raw


def _fields(head: bytes) -> list[tuple[bytes, bytes]]:
    parts = re.split(rb"\n(?![ \t])", head)
    pairs = (part.partition(b":") for part in parts if b":" in part)
    return [(name.strip().lower(), body) for name, _, body in pairs]


def _stated(said: Mapping[str, str], now: datetime) -> Signature:
    """What a signature says of itself."""
    expires = _moment(said.get("x", ""))
    return Signature(
        domain=a_labels(said.get("d", "")),
        selector=lower(said.get("s", ""))[:253],
        algorithm=lower(said.get("a", ""))[:40],
        result="permerror",
        why="malformed",
        signed=tuple(lower(name.strip())[:80] for name in said.get("h", "").split(":")[:NAMES_LIMIT] if name.strip()),
        limited="l" in said,
        made=_moment(said.get("t", "")),
        expires=expires,
        expired=expires is not None and expires < now,
    )


def _moment(seconds: str) -> datetime | None:
    return datetime.fromtimestamp(int(seconds), UTC) if re.fullmatch(r"[0-9]{1,11}", seconds) else None


def _examined(
    one: Signature,
    said: Mapping[str, str] | None,
    raw: bytes,
    head: bytes,
    number: int,
    *,
    whole: bool,
    lookup: Lookup,
    now: datetime,
) -> Signature:
    if said is None or _unsound(said, one):
        return one
    if not whole:
        return replace(one, result="unread", why="")
    if len(head) > HEADER_LIMIT or head.count(b"\n") > HEADER_LIMIT // 8 or len(_fields(head)) > FIELDS_LIMIT:
        return replace(one, why="large")
    if OPEN_TO_DISPUTE.search(head):
        return one
    if not available():
        return replace(one, result="temperror", why="no-library")
    try:
        answer = lookup(f"{one.selector}._domainkey.{one.domain}")
    except Exception:  # noqa: BLE001  (time-out, no resolver, garbage from the network: nobody knows now)
        return replace(one, result="temperror", why="no-answer", asked=now)
    one = replace(one, asked=now, resolver=str(answer.resolver)[:100])
    records = [text for text in answer.texts if "p=" in text.replace(" ", "")]
    if len(records) != 1:
        return replace(one, why="key" if records else "no-key", record="\n".join(records)[:RECORD_LIMIT])
    one = replace(one, record=records[0][:RECORD_LIMIT])
    why, bits, testing = _key(records[0], said, one)
    one = replace(one, bits=bits, testing=testing)
    if why:
        return replace(one, why=why)
    if one.made is not None and one.made > now + LEEWAY:
        return replace(one, why="future")
    return replace(one, result="pass" if _verified(raw, head, number, said, records[0]) else "fail", why="")


def _unsound(said: Mapping[str, str], one: Signature) -> bool:
    """Is it no signature as RFC 6376 section 3.5 has it?"""
    identity = a_labels(said.get("i", f"@{one.domain}").rpartition("@")[2])
    return (
        not said.keys() >= NEEDED
        or said["v"] != "1"
        or one.algorithm not in TYPES
        or "." not in one.domain
        or HOST.fullmatch(one.selector) is None
        or "from" not in one.signed
        or not said["h"].isascii()
        or said["h"].count(":") >= NAMES_LIMIT
        or not (identity == one.domain or identity.endswith(f".{one.domain}"))
        or lower(said.get("q", "dns/txt")) != "dns/txt"
        or re.fullmatch(r"[0-9]{0,10}", said.get("l", "")) is None
        or (one.made is None and "t" in said)
        or (one.expires is None and "x" in said)
        or (one.made is not None and one.expires is not None and one.expires < one.made)
    )


def _key(record: str, said: Mapping[str, str], one: Signature) -> tuple[str, int, bool]:
    """(what is wrong, bits, is it a test?) of a key (RFC 6376 section 3.6.1)."""
    key = tags(record) if len(record) <= RECORD_LIMIT and record.isascii() else None
    if key is None or key.get("v", "DKIM1") != "DKIM1":
        return "key", 0, False
    flags = [flag.strip() for flag in key.get("t", "").split(":")]
    testing = "y" in flags
    if not key.get("p"):
        return "revoked", 0, testing
    services = [name.strip() for name in key.get("s", "*").split(":")]
    hashes = [name.strip() for name in key["h"].split(":")] if "h" in key else [one.algorithm.partition("-")[2]]
    kind = key.get("k", "rsa")
    strict = "s" in flags and a_labels(said.get("i", "@" + one.domain).rpartition("@")[2]) != one.domain
    fits = kind == TYPES[one.algorithm] and one.algorithm.partition("-")[2] in hashes
    bits = _bits(kind, key["p"])
    if strict or not fits or not bits or not {"*", "email"} & set(services):
        return "key", bits, testing
    return "", bits, testing


def _bits(kind: str, text: str) -> int:
    """The length of a public key; 0 for one that cannot be read, or that would take for ever."""
    from dkim.crypto import UnparsableKeyError, parse_public_key

    try:
        octets = base64.b64decode(re.sub(r"\s+", "", text), validate=True)
        if kind == "ed25519":
            return 256 if len(octets) == 32 else 0
        key = parse_public_key(octets)
        bits, exponent = key["modulus"].bit_length(), key["publicExponent"]
    except (binascii.Error, ValueError, UnparsableKeyError, IndexError, KeyError, TypeError):
        return 0
    return bits if 0 < bits <= BITS_LIMIT and 1 < exponent < 2**EXPONENT_BITS else 0


def _verified(raw: bytes, head: bytes, number: int, said: Mapping[str, str], record: str) -> bool:
    """Does the signature hold under this key? What dkimpy reads in quadratic time is brought into short form first."""
    import dkim
    from dkim.util import parse_tag_value

    body = raw[raw.index(head) + len(head) :]
    if said.get("c", "simple/simple").partition("/")[2] == "relaxed":
        body = re.sub(rb"[ \t]+", b" ", body)
    message = dkim.DKIM(head + body, minkey=0)
    fields = [(name, value) for name, value in message.headers if name.lower() == b"dkim-signature"]
    tag_list: dict[bytes, bytes] = parse_tag_value(fields[number][1])
    if {key.decode() for key in tag_list} != said.keys() or not _read_alike(head, message.headers):
        raise ValueError("the library reads another mail than the gate")
    dkim.validate_signature_fields({key: value for key, value in tag_list.items() if key not in (b"t", b"x")})
    names = [name.strip().lower() for name in tag_list[b"h"].split(b":")]
    key = tags(record) or {}  # `_key` has looked at the rest, of which dkimpy understands less
    octets = f"k={key.get('k', 'rsa')}; p={key.get('p', '')}".encode("ascii")

    def given(_name: bytes, timeout: float = TIMEOUT) -> bytes:
        return octets

    try:
        return bool(message.verify_sig(tag_list, names, fields[number], given))
    except dkim.ValidationError:  # the body is another one
        return False


def _read_alike(head: bytes, theirs: Sequence[Sequence[bytes]]) -> bool:
    """Does the library see the very fields by which the gate decides?"""
    ours = [(name, value.encode("ascii", "surrogateescape")) for name, value in read(head).headers]
    return [(name.encode(), value.split()) for name, value in ours] == [(n, value.split()) for n, value in theirs]
