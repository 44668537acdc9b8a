"""What the words before a number say: the number of a ticket, some reference, or another thing's number."""

from __future__ import annotations

import enum
import re
import unicodedata
from functools import lru_cache

from replybot.core.codes.words import NUMBER, OTHER, OUR, REFERENCE, REQUEST, SMALL, TICKET


class Kind(enum.Enum):
    """What a word says of the number behind it."""

    TICKET = "ticket"  # a ticket's, hardly anything else's
    REQUEST = "request"  # a request's, which may or may not be a ticket
    REFERENCE = "reference"  # somebody's sign for something
    OTHER = "other"  # an order's, a parcel's, a newsletter's
    NUMBER = "number"  # the word "number" itself: what stands before it counts
    SMALL = "small"  # articles and prepositions
    PLAIN = "plain"


ACCENTS = re.compile("[\u0300-\u034e\u0350-\u036f]+")  # combining all; a pattern is quicker than a look at each letter
FOLDS = {"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ß": "ss"}


def fold(word: str) -> str:
    """Lower case without accents, as the lists write it."""
    low = word.lower()
    if low.isascii():
        return low
    for letter, plain in FOLDS.items():
        low = low.replace(letter, plain)
    if low.isascii():
        return low
    bare = ACCENTS.sub("", unicodedata.normalize("NFKD", low))
    return bare if bare.isascii() else "".join(c for c in bare if not unicodedata.combining(c))


def _lists(text: str) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Whole words, beginnings, and ends of compounds."""
    words = [fold(w) for w in text.split()]
    whole = frozenset(w.strip("+*") for w in words if not w.startswith("~"))
    begins = tuple(sorted({w.strip("+*") for w in words if w.endswith("*")}))
    ends = tuple(sorted({w.strip("+*~") for w in words if w.startswith(("+", "~"))}))
    return whole, begins, ends


_KINDS = tuple((kind, *_lists(text)) for kind, text in (
    (Kind.NUMBER, NUMBER), (Kind.TICKET, TICKET), (Kind.REQUEST, REQUEST), (Kind.REFERENCE, REFERENCE),
    (Kind.OTHER, OTHER), (Kind.SMALL, SMALL),
))  # fmt: skip
_SUFFIX = re.compile(
    r"(?:s|n|en)?[-_.]?(?:nummer|nummern|number|nr|no|num|numero|id|kennung|kenn-?nr|code|ref|szam|cislo)$"
)
_NOUNS = (Kind.TICKET, Kind.REQUEST, Kind.REFERENCE, Kind.OTHER)


@lru_cache(8_192)
def kind_of(word: str) -> Kind:
    """What a word of a subject says of a number behind it; of a compound its last part, `number` aside."""
    low = fold(word).strip("-_.")
    if found := _whole(low):
        return found
    if "." in low:  # a host name
        return Kind.PLAIN
    stem = _SUFFIX.sub("", low)
    if stem and stem != low:
        found = _whole(stem) or _compound(stem)
        return found or Kind.NUMBER
    return _compound(low) or Kind.PLAIN


def _whole(low: str) -> Kind | None:
    return next((kind for kind, whole, _, _ in _KINDS if low in whole), None)


def _compound(low: str) -> Kind | None:
    """By its end if the language builds compounds there, else by the longest beginning that is known."""
    if "-" in low:
        first, _, last = low.rpartition("-")
        return _whole(last) or _compound(last) or _compound(first) or _whole(first)
    found: dict[Kind, int] = {}
    for kind, _, begins, ends in _KINDS:
        start = max((len(b) for b in begins if low.startswith(b)), default=0)
        end = max((len(e) for e in ends if low.endswith(e) and len(low) > len(e) + 2), default=0)
        found[kind] = max(start, end + END if end else 0)
    best = max(_NOUNS, key=lambda kind: found.get(kind, 0))
    return best if found.get(best, 0) > 2 else None


END = 4
"""So much longer must the beginning of a compound be to count more than its end."""

OURS = frozenset(OUR.split())
"""Words for "our" before a reference: theirs, then, not ours."""

CUSTOMERS = frozenset(
    ("clienti", "clientes", "clients", "client", "customer", "customers", "kunden", "klanten", "klienta", "kunder")
)
"""Behind a word for help they say whose help desk it is, not whose number follows (`Assistenza Clienti`)."""
