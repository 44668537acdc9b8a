"""A first glance at a header block: is this mail surely nothing for us? Most are, and need not be read at all.

What the glance lets by is read and recognised as ever; so it may err on one side only. A header that is odd in any way
is let by.
"""

from __future__ import annotations

import re
from collections.abc import Set

from replybot.core import codes, evidence
from replybot.core.fields import words
from replybot.core.marks import OUR_ID

FIELDS = re.compile(rb"\n(from|subject|reply-to|content-type|message-id)[ \t]*:")  # of a block in lower case
BODY = re.compile(rb"[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*")
PLAIN = re.compile(rb"[ -<>-~]*")  # no encoded word, no fold
SIMPLE = re.compile(rb"[^@]*<[a-z0-9._%+-]+@([a-z0-9.-]+)>\s*")
CONTROLS = bytes({*range(32), 127} - set(b"\t\r\n"))
ODD_AUTHOR = re.compile(rb"[\x80-\xff()\[\]\\]")
DOMAIN = re.compile(rb"@([a-z0-9.-]+)")
AUTHOR = re.compile(rb"(?:[^@<>\"]*<)?([^@<>\s,;:\"]{1,64})@[^@<>\s,;:\"]{1,255}>?\s*")
HINTS = re.compile(
    b"|".join(re.escape(system.message_id.holds.encode()) for system in codes.SYSTEMS if system.message_id is not None)
)
OURS = OUR_ID.encode()
MASS = b"\nlist-unsubscribe:"
TOKENS = re.compile(rb"[0-9+=]")  # without one of these an address holds no ticket


def surely_nothing(block: bytes, domains: Set[str]) -> bool:
    """True: no playbook names a domain of its author (`domains`: all that playbooks name), its subject holds no code
    or nobody reads an answer, it is no report, and it answers no letter of ours. False: perhaps; read it."""
    lower = block.lower()
    if _odd(block) or OURS in lower:
        return False
    authors, subjects, answers = [], [], []
    for found in FIELDS.finditer(b"\n" + lower):
        name, value = found[1], _body(block, found.end() - 1)
        if name == b"from":
            authors.append(value)
        elif name == b"subject":
            subjects.append(value)
        elif name == b"reply-to":
            answers.append(value)
        elif name == b"message-id":
            if HINTS.search(value.lower()):
                return False
        elif b"report" in value.lower():  # Content-Type; RFC 6522
            return False
    if len(authors) != 1 or ODD_AUTHOR.search(authors[0]) or _named(authors[0], domains):
        return False
    if not answers and _unread(authors[0]):
        return True
    if any(map(TOKENS.search, answers)):
        return False
    texts = [_words(value) for value in subjects]
    mass = MASS in lower and not answers
    if mass and all(map(codes.hardly, texts)):
        return True
    return not any(codes.firm(hit) or not mass for text in texts for hit in codes.detect(text))


def _body(block: bytes, start: int) -> bytes:
    found = BODY.match(block, start)
    return found[0] if found else b""


def _words(value: bytes) -> str:
    """The same as `words`, faster for what needs no decoding."""
    if PLAIN.fullmatch(value):
        return " ".join(value.decode("ascii").split())
    return words(value.decode("ascii", "surrogateescape"))


def _unread(author: bytes) -> bool:
    """Does the author's address say of itself that nobody reads it? Only of a form that leaves no doubt."""
    found = AUTHOR.fullmatch(author.strip())
    return found is not None and evidence.NO_REPLY.search(found[1].decode("ascii", "replace")) is not None


def _odd(block: bytes) -> bool:
    """Control characters, or a CR that ends no line: there the standard library sees fields that others do not."""
    return len(block.translate(None, CONTROLS)) != len(block) or block.count(b"\r") != block.count(b"\r\n")


def _named(author: bytes, domains: Set[str]) -> bool:
    """Does a domain of a playbook stand behind an @, with or without the blanks that RFC 5322 section 4.4 allows?"""
    lower = author.lower()
    if simple := SIMPLE.fullmatch(lower):
        return simple[1].decode("ascii").strip(".") in domains
    squeezed = b"".join(lower.split())
    return any(
        found.decode("ascii").strip(".") in domains for text in (lower, squeezed) for found in DOMAIN.findall(text)
    )
