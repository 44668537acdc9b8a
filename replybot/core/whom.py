"""For whom a mail is meant: whom its text greets, or names as the customer (product D8).

Nothing of another person's name is kept or told; only whether it is the owner's.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence

from replybot.core.codes.lexicon import fold

TEXT_LIMIT = 4_000  # characters of a text in which a greeting is looked for


class Greeted(enum.Enum):
    """Whom a mail greets by name."""

    OWNER = "owner"
    OTHER = "other"
    NOBODY = "nobody"


SALUTATION = re.compile(
    r"(?:^|[\n>(])[^\S\n]{0,8}(?:hallo|hello|hi|hey|dear|guten (?:tag|morgen|abend)|good (?:morning|day|afternoon"
    r"|evening)|moin|servus"
    r"|gruss gott|liebe[rs]?|werte[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|cher|chere|madame|monsieur|hola"
    r"|buenos dias|buenas tardes"
    r"|estimad[oa]|querid[oa]|apreciad[oa]|ciao|salve|buongiorno|buonasera|gentile|egregi[oa]|spettabile|car[oa]"
    r"|beste|geachte|goedendag"
    r"|goedemorgen|goedemiddag|dag|dzien dobry|szanown[yai]|witaj|witamy|drog[iai]|czesc|hej|god dag|kara|kaere"
    r"|kjaere|ola|bom dia"
    r"|boa tarde|prezad[oa]|car[oa]|dobry den|vazen[yaei]|mil[yae])\b",
    re.MULTILINE,
)
CUSTOMER = re.compile(
    r"(?:^|\n)[^\S\n]{0,8}(?:(?:ihr )?name|kund(?:e|in|enname)|auftraggeber(?:in)?|versicherte[r]?|vertragspartner"
    r"|empfanger(?:in)?"
    r"|customer(?: name)?|account holder|client(?:e)?(?: name)?|nom(?: du client)?|titulaire|titular"
    r"|nombre(?: del cliente)?|nome(?: del cliente)?"
    r"|intestatario|klant(?:naam)?|naam|klient|imie i nazwisko|kund|kunde|zakaznik)[^\S\n]{0,3}:"
)
_TITLES = """
herr herrn frau mr mrs ms miss mx dr prof sir madam dear m mme mlle monsieur madame sr sra srta don dona sig
sigra signor signora signore dott dottssa dhr mevr mevrouw mijnheer heer pan pani panie panu und and et y e en
i or oder damen herren ladies gentlemen customer customers kunde kundin kunden client cliente clienti klant
klanten klient team all zusammen interessent
"""
TITLES = frozenset(_TITLES.split())
WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]{0,40}(?:[-'’][^\W\d_]{1,40}){0,3}")
REACH = 60  # characters behind a salutation, a wrapped line among them


def greeted(text: str, names: Sequence[str]) -> Greeted:
    """Whom the text greets, or names as its customer: the owner if one of `names` stands there, whole."""
    beginning = text[:TEXT_LIMIT]
    flat = _folded(beginning)
    wanted = [tuple(WORD.findall(fold(name))) for name in names]
    other = False
    for pattern in (SALUTATION, CUSTOMER):
        for found in pattern.finditer(flat):
            behind = re.split(r"\n\s*\n|[,!:;]", beginning[found.end() : found.end() + REACH], maxsplit=1)[0]
            words = WORD.findall(behind)
            folded = tuple(fold(word).strip(".") for word in words)
            if any(name and _stands(name, folded) for name in wanted):
                return Greeted.OWNER
            other = other or any(w[0].isupper() and f not in TITLES for w, f in zip(words, folded, strict=True))
    return Greeted.OTHER if other else Greeted.NOBODY


def _folded(text: str) -> str:
    """Folded letter by letter, so that every place stays where it was."""
    return "".join(short if len(short := fold(c)) == 1 else c.lower()[:1] or c for c in text)


def _stands(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return any(words[at : at + len(name)] == name for at in range(len(words) - len(name) + 1))
