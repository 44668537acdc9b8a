"""Domains made to be taken for others, by every trick that is known, from a seed."""

from __future__ import annotations

import random
from collections.abc import Callable

TWINS = {
    "a": "а",
    "e": "е",
    "o": "о",
    "p": "р",
    "c": "с",
    "x": "х",
    "i": "і",
    "s": "ѕ",
    "y": "у",
    "l": "ӏ",
    "u": "ü",
    "n": "ñ",
}
"""Letters of other alphabets, and with marks, that look the same or nearly."""
ENDINGS = ("com", "de", "net", "org", "info", "shop", "co", "cm", "xyz", "online", "co.uk", "eu", "example", "test")
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
Trick = Callable[[random.Random, str, str], str]


def changed(chance: random.Random, label: str, ending: str) -> str:
    at = chance.randrange(len(label))
    return f"{label[:at]}{chance.choice(LETTERS.replace(label[at], ''))}{label[at + 1 :]}.{ending}"


def added(chance: random.Random, label: str, ending: str) -> str:
    at = chance.randrange(len(label) + 1)
    return f"{label[:at]}{chance.choice(LETTERS)}{label[at:]}.{ending}"


def dropped(chance: random.Random, label: str, ending: str) -> str:
    at = chance.randrange(len(label))
    return f"{label[:at]}{label[at + 1 :]}.{ending}"


def swapped(chance: random.Random, label: str, ending: str) -> str:
    at = chance.randrange(max(1, len(label) - 1))
    return f"{label[:at]}{label[at + 1 : at + 2]}{label[at]}{label[at + 2 :]}.{ending}"


def doubled(chance: random.Random, label: str, ending: str) -> str:
    at = chance.randrange(len(label))
    return f"{label[:at]}{label[at]}{label[at:]}.{ending}"


def homograph(chance: random.Random, label: str, ending: str) -> str:
    places = [at for at, letter in enumerate(label) if letter in TWINS]
    if not places:
        return f"{label}é.{ending}"
    at = chance.choice(places)
    return f"{label[:at]}{TWINS[label[at]]}{label[at + 1 :]}.{ending}"


def in_a_labels(chance: random.Random, label: str, ending: str) -> str:
    looks = homograph(chance, label, ending).removesuffix(f".{ending}")
    return f"xn--{looks.encode('punycode').decode('ascii')}.{ending}"


def digits(chance: random.Random, label: str, ending: str) -> str:
    return f"{label.translate(str.maketrans('oles', '0135'))}.{ending}"


def hyphenated(chance: random.Random, label: str, ending: str) -> str:
    if len(label) < 2:
        return f"{label}-{label}.{ending}"
    at = chance.randrange(1, len(label))
    return f"{label[:at]}-{label[at:]}.{ending}"


def with_a_word(chance: random.Random, label: str, ending: str) -> str:
    word = chance.choice(("service", "support", "secure", "kunden", "login", "mail"))
    return chance.choice((f"{label}-{word}.{ending}", f"{word}-{label}.{ending}", f"{label}{word}.{ending}"))


def begun(chance: random.Random, label: str, ending: str) -> str:
    """The domain stands before another one: `acme.example.login.test`."""
    return (
        f"{label}.{ending}.{chance.choice(('login', 'ssl', 'konto'))}{chance.randrange(1000)}.{chance.choice(ENDINGS)}"
    )


def elsewhere(chance: random.Random, label: str, ending: str) -> str:
    return f"{label}.{chance.choice([each for each in ENDINGS if each != ending])}"


def other_dot(chance: random.Random, label: str, ending: str) -> str:
    return f"{label}{chance.choice('。．｡․·')}{ending}"


def unseen(chance: random.Random, label: str, ending: str) -> str:
    at = chance.randrange(len(label) + 1)
    return f"{label[:at]}{chance.choice('​‍')}{label[at:]}.{ending}"


TRICKS: tuple[Trick, ...] = (
    changed, added, dropped, swapped, doubled, homograph, in_a_labels, digits, hyphenated, with_a_word, begun,
    elsewhere, other_dot, unseen,
)  # fmt: skip


def lookalike(chance: random.Random, trick: Trick, domain: str) -> str:
    """A domain that looks like this one; "" if the trick makes nothing of it."""
    label, _dot, ending = domain.partition(".")
    made = trick(chance, label, ending)
    return "" if made == domain or made.startswith((".", "-")) or "-." in made else made
