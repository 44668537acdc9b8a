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

FIELDS = re.compile(rb"(?im)^(from|subject|reply-to|content-type)[ \t]*:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)")
CONTROLS = bytes({*range(32), 127} - set(b"\t\r\n"))
ODD_AUTHOR = re.compile(rb"[\x80-\xff()\[\]\\]")
DOMAIN = re.compile(rb"@([a-z0-9.-]+)")
AUTHOR = re.compile(rb"(?:[^@<>\"]*<)?([^@<>\s,;:\"]{1,64})@[^@<>\s,;:\"]{1,255}>?\s*")
TOKENS = re.compile(rb"[0-9+=]")  # without one of these an address holds no ticket


def surely_nothing(block: bytes, domains: Set[str]) -> bool:
    """True: no playbook names a domain of its author (`domains`: all that playbooks name), its subject holds no code
    or nobody reads an answer, it is no report, and it answers no letter of ours. False: perhaps; read it."""
    lower = block.lower()
    if _odd(block) or OUR_ID.encode() in lower:
        return False
    fields = [(name.lower(), value) for name, value in FIELDS.findall(block)]
    authors = [value for name, value in fields if name == b"from"]
    if len(authors) != 1 or ODD_AUTHOR.search(authors[0]) or _named(authors[0], domains):
        return False
    answers = [value for name, value in fields if name == b"reply-to"]
    if any(name == b"content-type" and b"report" in value.lower() for name, value in fields):
        return False  # RFC 6522
    if not answers and _unread(authors[0]):
        return True
    if any(TOKENS.search(value) for value in answers):
        return False
    subjects = [words(value.decode("ascii", "surrogateescape")) for name, value in fields if name == b"subject"]
    return not any(codes.detect(subject) for subject in subjects)


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
    squeezed = b"".join(lower.split())
    return any(
        found.decode("ascii").strip(".") in domains for text in (lower, squeezed) for found in DOMAIN.findall(text)
    )
