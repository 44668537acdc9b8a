"""A first glance at a header block: is this mail surely nothing for us? Most are, and need not be read at all.

What the glance lets by is read and recognised as ever; so it may err on one side only. A header that is odd in any way
is let by.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Set
from functools import lru_cache

from replybot.core import codes, evidence
from replybot.core.fields import words
from replybot.core.marks import OUR_ID

READ = ("From", "Subject", "Reply-To", "Content-Type", "Message-ID")
FIRST_LOOK = (*READ, "List-Unsubscribe", "In-Reply-To", "References", "X-Failed-Recipients")
"""The fields on which it depends whether a mail is worth opening: what is surely nothing by these alone is so by all,
and a server need not send more of it. Of the last three only OUR_ID matters. A field that hides behind a lone CR in one
that is not here is not seen then: to a mail server it is none, and what has such is never answered."""

FIELDS = re.compile(
    rb"\n(%s)[ \t]*:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)" % "|".join(READ).lower().encode()
)  # of a block in lower case
PLAIN = re.compile(rb"[ -<>-~]*")  # no encoded word, no fold
SIMPLE = re.compile(rb"[^@]*<[a-z0-9._%+-]+@([a-z0-9.-]+)>\s*")
CONTROLS = bytes({*range(32), 127} - set(b"\t\r\n"))
ODD_AUTHOR = re.compile(rb"[\x80-\xff()\[\]\\]")
DOMAIN = re.compile(rb"@([a-z0-9.-]+)")
AUTHOR = re.compile(rb"(?:(?:[^@<>\"]*|\"[^@<>\"]*\"[ \t]*)<)?([^@<>\s,;:\"]{1,64})@[^@<>\s,;:\"]{1,255}>?\s*")
HINTS = re.compile(
    b"|".join(re.escape(system.message_id.holds.encode()) for system in codes.SYSTEMS if system.message_id is not None)
)
OURS = OUR_ID.encode()
MASS = b"\nlist-unsubscribe:"
ENCODED = re.compile(
    rb"=\?utf-8\?(?:q\?((?:[!-<>@-~]|=[0-9a-f]{2})*)|b\?((?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}(?:==|[a-z0-9+/]=))?))\?=",
    re.IGNORECASE,
)
FIGURE = re.compile(rb"[0-9]")
BETWEEN = re.compile(rb"(?:\r?\n)?[ \t]+")
KNOWN, USUAL = 1_024, 200  # so many authors are kept in mind, of at most so many octets: mail often has the same ones
AUTHORS = re.compile(rb"\n(from|content-type)[ \t]*:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)")  # of a block in lower case
TOKENS = re.compile(rb"[0-9+=]")  # without one of these an address holds no ticket


def surely_nothing(block: bytes, domains: Set[str]) -> bool:
    """True: no playbook names a domain of its author (`domains`: all that playbooks name), its subject holds no code
    or nobody reads an answer, it is no report, and it answers no letter of ours. False: perhaps; read it."""
    lower = b"\n" + block.lower()
    if _odd(block) or OURS in lower:
        return False
    writers: list[bytes] = []
    subjects: list[bytes] = []
    answers: list[bytes] = []
    for found in FIELDS.finditer(lower):
        name = found[1]
        if name == b"message-id":
            if HINTS.search(found[2]):
                return False
        elif name == b"content-type":
            if b"report" in found[2]:  # RFC 6522
                return False
        else:
            start, end = found.span(2)
            value = block[start - 1 : end - 1]  # as it is written
            (writers if name == b"from" else subjects if name == b"subject" else answers).append(value)
    if len(writers) != 1:
        return False
    author = _seen(writers[0])
    if author is None or not domains.isdisjoint(author[1]):
        return False
    if not answers and author[0]:
        return True
    if any(map(TOKENS.search, answers)):
        return False
    texts = [_words(value) for value in subjects if not _without_number(value)]
    mass = not answers and MASS in lower
    if mass and all(map(codes.hardly, texts)):
        return True
    return not any(codes.firm(hit) or not mass for text in texts for hit in codes.detect(text))


def authors(block: bytes) -> frozenset[str] | None:
    """The domains that a mail may be from, by what stands behind an @ in its author field. None: read it, whoever wrote
    it; its header is odd, or it may be a report, or an answer to a letter of ours."""
    lower = b"\n" + block.lower()
    if _odd(block) or OURS in lower:
        return None
    found: bytes | None = None
    for name, value in AUTHORS.findall(lower):
        if name != b"from":
            if b"report" in value:  # RFC 6522
                return None
        elif found is not None:
            return None
        else:
            found = value
    author = None if found is None else _seen(found)
    return None if author is None else author[1]


def _seen(value: bytes) -> tuple[bool, frozenset[str]] | None:
    """`_author`; what is odd in length is not kept in mind."""
    return _author(value) if len(value) <= USUAL else _author.__wrapped__(value)


def _without_number(value: bytes) -> bool:
    """Surely nothing in which `codes.detect` could find a code, told before anything is decoded."""
    return b"=?" not in value and b"::" not in value and FIGURE.search(value) is None


def _words(value: bytes) -> str:
    """The same as `words`, faster for what needs no decoding or only the usual one."""
    if PLAIN.fullmatch(value):
        return " ".join(value.decode("ascii").split())
    text = _decoded(value.strip(b" \t"))
    if text is not None and "=?" not in text:
        return words(text)
    return words(value.decode("ascii", "surrogateescape"))


def _decoded(value: bytes) -> str | None:
    """What consists of encoded words in UTF-8 and nothing else (RFC 2047), if they are as they should be."""
    octets, at = b"", 0
    while found := ENCODED.match(value, at):
        octets += binascii.a2b_qp(found[1], header=True) if found[1] is not None else binascii.a2b_base64(found[2])
        at = found.end()
        if at == len(value):
            return octets.decode("utf-8", "replace")
        blank = BETWEEN.match(value, at)
        if blank is None or at > 2_000:
            break
        at = blank.end()
    return None


@lru_cache(KNOWN)
def _author(value: bytes) -> tuple[bool, frozenset[str]] | None:
    """Does nobody read what is sent to this author, and the domains behind an @; None if the field is odd."""
    return None if ODD_AUTHOR.search(value) else (_unread(value), _named(value))


def _unread(author: bytes) -> bool:
    """Does the author's address say of itself that nobody reads it? Only of a form that leaves no doubt."""
    found = AUTHOR.fullmatch(author.strip())
    return found is not None and evidence.NO_REPLY.search(found[1].decode("ascii", "replace")) is not None


def _odd(block: bytes) -> bool:
    """Control characters, or a CR that ends no line: there the standard library sees fields that others do not."""
    if len(block.translate(None, CONTROLS)) != len(block):
        return True
    return b"\r" in block and block.count(b"\r") != block.count(b"\r\n")


def _named(author: bytes) -> frozenset[str]:
    """The domains behind an @, with or without the blanks that RFC 5322 section 4.4 allows."""
    lower = author.lower()
    if simple := SIMPLE.fullmatch(lower):
        return frozenset({simple[1].decode("ascii").strip(".")})
    squeezed = b"".join(lower.split())
    return frozenset(found.decode("ascii").strip(".") for text in (lower, squeezed) for found in DOMAIN.findall(text))
