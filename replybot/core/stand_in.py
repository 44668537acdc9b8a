"""Stand-ins: invented people, addresses and numbers of the same shape as the real ones.

The same word gets the same stand-in wherever it stands. Which one it gets depends on a salt that is thrown away, so
nobody finds the real number by trying all of them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection

GIVEN = (
    "Alwin", "Berit", "Corvin", "Dörte", "Edda", "Falk", "Gesa", "Hauke", "Imke", "Jorin", "Kaja", "Levke", "Malte",
    "Nele", "Okko", "Pelle", "Runa", "Swantje", "Tjark", "Ubbo", "Wiebke", "Yorick",
)  # fmt: skip
FAMILY = (
    "Ahrensfeld", "Brackwede", "Calvörde", "Dornbrink", "Elmshagen", "Fintelmoor", "Grabenhorst", "Harkebrügge",
    "Ilsenbach", "Jerxheim", "Kluvensiek", "Lindwedel", "Morsleben", "Nordstemmen", "Osterwieck", "Pattbergen",
    "Quarnebeck", "Rethmar", "Schwanewede", "Tarmstedt", "Uehrde", "Vinnhorst",
)  # fmt: skip
"""Names that hardly anybody has: the second ones are places."""
ASCII = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
CAPITALS, SMALL, FIGURES = "ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghjkmnpqrstuvwxyz", "0123456789"
RUN = re.compile(r"[A-Za-z]+|\d+")


def _stream(salt: bytes, word: str) -> bytes:
    return hashlib.sha512(salt + b"\0" + word.encode("utf-8", "surrogatepass")).digest()


def person(salt: bytes, word: str, unless: Collection[str] = ()) -> tuple[str, str]:
    """An invented person for whoever `word` is: given and family name, none of which stands in `unless` (folded)."""
    drawn = _stream(salt, word.casefold())
    first = [name for name in GIVEN if name.casefold() not in unless]
    last = [name for name in FAMILY if name.casefold() not in unless]
    return (first or list(GIVEN))[drawn[0] % len(first or GIVEN)], (last or list(FAMILY))[
        drawn[1] % len(last or FAMILY)
    ]


def local_of(name: tuple[str, str]) -> str:
    """The part before the @ that such a person would have."""
    return f"{name[0][0]}.{name[1]}".lower().translate(ASCII)


def digits_like(code: str, salt: bytes, turn: int = 0) -> str:
    """The same code with other digits: none stays what it was, and no leading zero comes or goes."""
    drawn = _stream(salt, f"{code}\0{turn}")
    made = []
    for at, c in enumerate(code):
        if not c.isascii() or not c.isdigit():
            made.append(c)
            continue
        leads = at == 0 or not code[at - 1].isdigit()
        others = "0" if leads and c == "0" else [d for d in FIGURES if d != c and not (leads and d == "0")]
        made.append(others[drawn[at % len(drawn)] % len(others)])
    return "".join(made)


def scrambled(text: str, salt: bytes, known: Collection[str] = (), spared: int = 0, turn: int = 0) -> str:
    """The same shape of letters and figures, other ones; signs stay. Words of `known` (small letters) stay too, and the
    first `spared` characters of each run. What is no ASCII becomes an x. Each `turn` gives other ones."""
    drawn = _stream(salt, f"{text}\0{turn}")
    made: list[str] = []
    plain = "".join(c if c.isascii() or not c.isalnum() else "x" for c in text)
    at = 0
    for hit in RUN.finditer(plain):
        made.append(plain[at : hit.start()])
        made.append(hit[0] if hit[0].lower() in known else _run(hit[0], drawn, hit.start(), spared))
        at = hit.end()
    return "".join(made) + plain[at:]


def _run(run: str, drawn: bytes, at: int, spared: int) -> str:
    made = list(run[:spared])
    hexadecimal = set(run.lower()) <= set("abcdef")
    for n, c in enumerate(run[spared:], spared):
        pool = FIGURES if c.isdigit() else CAPITALS if c.isupper() else SMALL
        pool = pool[:6] if hexadecimal and not c.isdigit() else pool
        others = [one for one in pool if one != c and not (c.isdigit() and n == 0 and one == "0")]
        made.append("0" if c == "0" and n == 0 else others[drawn[(at + n) % len(drawn)] % len(others)])
    return "".join(made)
