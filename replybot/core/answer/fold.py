"""Words as patterns see them: small letters without accents, as long as the text, so that a place here is one there."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

OTHERS = {"ß": "s", "ł": "l", "ø": "o", "đ": "d", "æ": "a", "œ": "o", "ı": "i", "’": "'", "‘": "'", "´": "'", "`": "'",
          "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-", "\t": " "}  # fmt: skip
UMLAUTS = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss?", "å": "aa?", "æ": "ae?", "œ": "oe?"}
"""Letters that are also written as two; how a pattern finds both."""


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
