"""Header fields, read: decoding, addresses, Message-IDs; nothing here raises, whatever the field holds."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LONGEST_LOCAL = 64  # octets
FIELD_LIMIT = 16_384  # characters of one field that are looked at (reply-safety rule 34)
MESSAGE_ID = re.compile(r"<[!-;=?A-~]{1,200}@[!-;=?A-~]{1,200}>")  # RFC 5322 section 3.6.4, without the obsolete forms
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
INVISIBLE = re.compile("[\u00ad\u034f\u180e\u200b-\u200d\u2060-\u2064\ufeff\ufe00-\ufe0f]")
SURROGATE = re.compile("[\ud800-\udfff]")
CAPITALS = re.compile("[A-Z]+")  # of ASCII alone: the Kelvin sign in lower case would be a k
OTHER_DOTS = re.compile("[\u3002\uff0e\uff61]")  # idna takes them for a full stop
HOST = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f]")
BEFORE, BEHIND = ("", "<", ",", ";", " ", "\t"), ("", ">", ",", ";", " ", "\t", "(")
"""What may stand around an address (RFC 5322 section 3.4)."""


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of a field (RFC 5322 section 3.4). `domain` is lower case, in A-labels (RFC 5890), `name` decoded."""

    name: str
    local: str
    domain: str
    verbatim: bool = True  # it stands in its field in one piece, without comments, blanks or routes in it

    @property
    def spec(self) -> str:
        return f"{self.local}@{self.domain}"

    @property
    def plain(self) -> bool:
        """ASCII only, no quoting, no encoded word, in one piece: an address that every program reads alike."""
        return self.verbatim and plain(self.spec)

    @property
    def folded(self) -> str:
        """For comparison: companies and hosts do not tell local parts apart by case. What does not stand in one piece
        is equal to no address that does."""
        return lower(self.spec if self.verbatim else f'"{self.local}"@{self.domain}')


def plain(spec: str) -> bool:
    """Is this an address in ASCII, without quoting, encoded word or blank?"""
    return re.fullmatch(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9.-]+", spec) is not None and "=?" not in spec


def writable(spec: str) -> bool:
    """Is it `plain`, or an address with letters of other alphabets before the @ (RFC 6532 section 3.2), in normal form
    C? A mail from it takes SMTPUTF8 (RFC 6531). At most 64 octets stand before the @ (RFC 5321 section 4.5.3.1.1)."""
    local, _, domain = spec.rpartition("@")
    if len(local.encode("utf-8", "replace")) > LONGEST_LOCAL:
        return False
    shape = "".join("x" if not c.isascii() and c.isalnum() else c for c in local)
    return plain(f"{shape}@{domain}") and unicodedata.is_normalized("NFC", local)


def lower(text: str) -> str:
    """With small letters for ASCII's capitals; a letter of another alphabet is never made one of ASCII."""
    return CAPITALS.sub(lambda m: m[0].lower(), text)


def a_labels(name: str) -> str:
    """A domain for comparison: lower-case A-labels without a final dot; "" for what is no domain (RFC 5890)."""
    name = lower(undeclared(name)).removesuffix(".")
    if OTHER_DOTS.search(name):
        return ""
    if not name.isascii():
        import idna

        small = "".join(c if c.lower().isascii() else c.lower() for c in name)
        try:
            name = idna.encode(small).decode("ascii")
        except (idna.IDNAError, UnicodeError):
            return ""
    return name if HOST.fullmatch(name) else ""


def unfold(value: str) -> str:
    return re.sub(r"\r?\n(?=[ \t])", "", value[:FIELD_LIMIT]).strip()


def undeclared(value: str) -> str:
    """Octets of no declared charset (surrogates, as `headers` holds them) as text: UTF-8, else cp1252."""
    octets = value.encode("utf-8", "surrogateescape")
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("cp1252", "replace")


def decoded(value: str) -> str:
    """A field body with its encoded words decoded (RFC 2047), control characters left in; bad words stay."""
    text = re.sub(r"\r?\n(?=[ \t])", "", undeclared(value[:FIELD_LIMIT]))
    if "=?" not in text:
        return text
    import email.header  # slow to import, and only for a mail that is read

    try:
        return SURROGATE.sub("\ufffd", "".join(_word(*word) for word in email.header.decode_header(text)))
    except Exception:  # noqa: BLE001  (bad base64, unknown charset: whatever the standard library makes of it)
        return text


def _word(part: str | bytes, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    return in_charset(part, charset, "replace") if charset else part.decode("raw_unicode_escape", "replace")


PYTHONS_OWN = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"})
"""Codecs that are no charsets of mail; some take quadratic time."""


def in_charset(octets: bytes, charset: str, errors: str = "strict") -> str:
    """Octets as text without surrogates; LookupError for a charset that there is not, ValueError if they do not fit."""
    name = codecs.lookup(charset).name
    if name.replace("_", "-") in PYTHONS_OWN:
        raise LookupError(charset)
    return SURROGATE.sub("\ufffd", octets.decode(name, errors))


def words(value: str) -> str:
    """A field body for people and patterns: decoded, on one line; an encoded line break is no line break."""
    return " ".join(re.sub("[\x00-\x1f\x7f\u0085\u2028\u2029]+", " ", decoded(value)).split())


def addresses(values: Iterable[str]) -> tuple[Address, ...]:
    """The addresses in these fields. Split first, decode after: a display name cannot become an address."""
    import email.utils  # slow to import, and only for a mail that is read

    found: list[Address] = []
    for value in values:
        read = undeclared(value[:FIELD_LIMIT])
        guessed = read.encode("utf-8", "replace") != value[:FIELD_LIMIT].encode("utf-8", "surrogateescape")
        text = re.sub(r"[\r\n]+", " ", read)
        try:
            pairs = email.utils.getaddresses([text])
        except Exception:  # noqa: BLE001, S112  ("((((" ends in RecursionError; such a field holds no address)
            continue
        for name, spec in pairs:
            local, at, domain = spec.rpartition("@")
            domain = lower(domain.strip(" \t").rstrip("."))
            if not domain.isascii():  # RFC 6532 section 3.2; what is no domain stays as it is
                domain = a_labels(domain) or domain
            if at and local and domain:
                sure = spec.isascii() or not guessed
                found.append(Address(words(name), local, domain, sure and _stands(spec, text)))
    return tuple(found)


def _stands(spec: str, text: str) -> bool:
    """Does this address stand in the field in one piece? What a parser puts together, others may read otherwise."""
    at = text.find(spec)
    while at >= 0:
        if text[max(0, at - 1) : at] in BEFORE and text[at + len(spec) : at + len(spec) + 1] in BEHIND:
            return True
        at = text.find(spec, at + 1)
    return False


def message_ids(value: str) -> tuple[str, ...]:
    """The well-formed ids in a thread field, in order (RFC 5322 section 3.6.4); junk between them is passed over, and
    what looks like an encoded word: some programs would decode it, and it would be another id."""
    return tuple(found for found in MESSAGE_ID.findall(value[:FIELD_LIMIT]) if "=?" not in found)


def below(domain: str, domains: Sequence[str]) -> bool:
    """Is `domain` one of `domains`, or a subdomain of one?"""
    return any(domain == own or domain.endswith("." + own) for own in domains)
