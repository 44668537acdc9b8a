"""The proof of a domain without papers: the company sends a code of its own choice to the address, and it is quoted
back (law section 9). Only who gets the mail of that address can know it.
"""

from __future__ import annotations

import re

from replybot.core.answer.fold import fold
from replybot.core.case import Case

OFFERS = frozenset({"disputed", "identity"})
"""Steps whose letters offer this proof."""
LABEL = (
    r"(?:(?:pruf|test|kontroll|nachweis|bestatigungs)?(?:code|wort|zeichenfolge|begriff)|codewort|kennzeichen"
    r"|(?:test|check|control|verification|proof)?[ -]?(?:code|word|string)|(?:mot|code)(?: de (?:controle"
    r"|verification|test))?"
    r"|(?:palabra|codigo)(?: de (?:control|prueba))?|(?:parola|codice)(?: di (?:controllo|prova))?|codewoord"
    r"|controlecode"
    r"|(?:kod|slowo)(?: kontroln\w+)?)"
)
CODE = re.compile(
    rf"\b{LABEL}\b[^\n.!?]{{0,40}}?(?:\bist|\blautet|\bis|\best|\bes|\bto|\bbrzmi|:"
    rf"|=)\s*[\"']?([A-Za-z0-9][A-Za-z0-9-]{{3,31}})\b"
    rf"|\b{LABEL}\s+[\"']([A-Za-z0-9][A-Za-z0-9 -]{{2,31}})[\"']"
)
KEYS_TO_A_DOOR = re.compile(
    r"\b(?:anmeld\w*|einlogg\w*|login|log ?in|sign ?in|konto\w*|account|compte|cuenta|passw\w*|kennwort|tan\b|pin\b"
    r"|einmal\w*"
    r"|one-?time|otp\b|minuten|minutes|gultig|valid for|expires|zwei-?faktor|two-?factor|sicherheitscode|security code)"
)
"""Words of codes that open something: those are the customer's, and are never quoted to anybody."""


def offered(case: Case) -> bool:
    """Has a letter of this case offered the proof?"""
    return any(letter.step in OFFERS for letter in case.letters())


def code_in(text: str) -> str:
    """The one code that a mail names for this purpose, literally; "" if there is none, or more than one, or if it may
    open something."""
    low = fold(text)
    if KEYS_TO_A_DOOR.search(low):
        return ""
    found = {text[m.start(group) : m.end(group)] for m in CODE.finditer(low) for group in (1, 2) if m[group]}
    return found.pop() if len(found) == 1 else ""
