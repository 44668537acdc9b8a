"""Words as patterns see them: small letters without accents, as long as the text, so that a place here is one there."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

OTHERS = {"ß": "s", "ł": "l", "ø": "o", "đ": "d", "æ": "a", "œ": "o", "ı": "i", "’": "'", "‘": "'", "´": "'", "`": "'",
          "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-", "\t": " "}  # fmt: skip
UMLAUTS = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss?", "å": "aa?", "æ": "ae?", "œ": "oe?"}
"""Letters that are also written as two; how a pattern finds both."""
FOREIGN = re.compile(r"[^\x00-\x7f]")
FEW = 30


@lru_cache(4_096)
def _letter(letter: str) -> str:
    low = letter.lower()
    if low in OTHERS:
        return OTHERS[low]
    if low.isascii():
        return low
    base = unicodedata.normalize("NFKD", low)[:1]
    return base if len(base) == 1 else letter


def fold(text: str) -> str:
    """Lower case without accents; of the same length."""
    if text.isascii():
        return text.lower()
    return "".join(map(_letter, text))


def fold_long(text: str) -> str:
    """The same as `fold`, quicker where a text is long: most hold few letters of another alphabet, and each of these is
    changed at once wherever it stands."""
    others = set(FOREIGN.findall(text))
    folded = {letter: fold(letter) for letter in others} if len(others) < FEW else {}
    if not folded or any(to.lower() != to or fold(to) != to for to in folded.values()):
        return fold(text)
    plain = text.replace("\t", " ").replace("`", "'")
    for letter, to in folded.items():
        plain = plain.replace(letter, to)
    return plain.lower()
