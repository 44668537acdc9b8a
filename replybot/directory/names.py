"""Companies' names, made comparable: small letters, no accents, no legal forms, no countries."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe"})
LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i", "’": "'"})
WORD = re.compile(r"[^\W_]+")
ASIDE = re.compile(r"[(\[][^()\[\]]*[)\]]")
"""What stands in brackets: "1&1 Internet Ltd. (formerly)"."""
POSSESSIVE = re.compile(r"(?<=\w)['`]s\b")
AND = frozenset(("und", "and", "et"))

FORMS = (
    "ag|gmbh|mbh|ggmbh|se|kg|kgaa|ohg|gbr|ug|ek|eg|ev|co|cokg|ltd|limited|plc|llc|llp|lp|inc|incorporated|corp"
    "|corporation|company|pte|pty|bv|nv|vof|sa|sas|sasu|sarl|eurl|sprl|srl|spa|snc|sl|slu|ab|asa|as|aps|oy|oyj|kft|zrt"
    "|nyrt|doo|dd|sro|aktiengesellschaft|haftungsbeschrankt|gesellschaft mit beschrankter haftung|eingetragener verein"
    "|betriebs|e v|e k|e g|e kfr|a g|s e|s a|s a s|s a r l|s r l|s p a|s l|s l u|b v|n v|c v|a s|p l c|l l c|sp z o o"
    "|s r o|d o o"
)
LEGAL = re.compile(rf"(?: (?:{FORMS}))+$")
"""What only says which form a company has, at the end of its folded name."""
_REGIONS = (
    "deutschland germany de europe europa eu emea international internationale global worldwide osterreich austria at"
    " schweiz switzerland suisse svizzera ch uk gb britain ireland irland dublin france frankreich italia italy italien"
    " espana spain spanien iberia nederland netherlands niederlande belgium belgique polska poland polen portugal"
    " sverige sweden danmark denmark norge norway luxembourg luxemburg benelux dach usa us group gruppe holding"
    " holdings services vertrieb"
)
REGIONS = frozenset(_REGIONS.split())
"""Words at the end of a name that say where, not who."""


def fold(text: str) -> str:
    """In small letters without accents, its words with one blank between; "&", "and" and "und" left out."""
    return " ".join(words(text))


def words(text: str) -> list[str]:
    """The words of a name, folded."""
    low = POSSESSIVE.sub("s", text.casefold().translate(LETTERS))
    plain = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    found = WORD.findall(plain)
    return [word for word in found if word not in AND] or found


def core(text: str) -> str:
    """Folded, without what stands in brackets and without a legal form at its end."""
    found = words(ASIDE.sub(" ", text)) or words(text)
    return LEGAL.sub("", " ".join(found))


def short(text: str) -> str:
    """The core, without a country or "group" at its end: "HP Deutschland GmbH" is "hp"."""
    kept = core(text).split()
    while len(kept) > 1 and kept[-1] in REGIONS:
        kept.pop()
    return LEGAL.sub("", " ".join(kept))


def key(folded: str) -> str:
    """What two names are compared by: "H & M", "H&M" and "h und m" are one; so are "ABOUT YOU" and "aboutyou"."""
    return folded.replace(" ", "")


def in_order(folded: str) -> str:
    """The words in the order of the alphabet, for names whose words stand in another one."""
    return " ".join(sorted(folded.split()))


def spellings(text: str) -> Iterator[str]:
    """A name, and the same with two letters for an umlaut, as people write it where they have none."""
    yield text
    written = text.casefold().translate(UMLAUTS)
    if written != text.casefold():
        yield written
