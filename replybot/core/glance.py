"""A first glance at a header block: is this mail surely nothing for us? Most are, and need not be read at all.

What the glance lets by is read and recognised as ever; so it may err on one side only. A header that is odd in any way
is let by.
"""

from __future__ import annotations

import re
from collections.abc import Set

from replybot.core import codes
from replybot.core.fields import words
from replybot.core.marks import OUR_ID

FIELDS = re.compile(rb"(?im)^(from|subject|reply-to|content-type)[ \t]*:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)")
CONTROLS = bytes({*range(32), 127} - set(b"\t\r\n"))
ODD_AUTHOR = re.compile(rb"[\x80-\xff()\[\]\\]")
DOMAIN = re.compile(rb"@([a-z0-9.-]+)")


def surely_nothing(block: bytes, domains: Set[str]) -> bool:
    """True: no playbook names a domain of its author (`domains`: all that playbooks name), its subject holds no code,
    it is no report, and it answers no letter of ours. False: perhaps; read it."""
    lower = block.lower()
    if _odd(block) or OUR_ID.encode() in lower or b"jira" in lower:  # codes.NEEDS_PRINT
        return False
    authors = 0
    for name, value in FIELDS.findall(block):
        field = name.lower()
        if field == b"from":
            authors += 1
            if ODD_AUTHOR.search(value) or _named(value, domains):
                return False
        elif field == b"subject":
            if codes.detect(words(value.decode("ascii", "surrogateescape"))):
                return False
        elif (b"+" if field == b"reply-to" else b"report") in value.lower():  # an address token; RFC 6522
            return False
    return authors == 1


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
