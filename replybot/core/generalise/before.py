"""What stands before a code: the noun that says whose number it is, the bracket in which it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from replybot.core.codes import SUBJECT_LIMIT, TELLING, opening
from replybot.core.codes.lexicon import Kind, fold, kind_of
from replybot.core.generalise.values import Stand

REACH = 8  # words and signs before a code that are looked at
LONGEST_NAME = 40  # characters in a bracket before a code
PIECE = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
TYING = "#:=.°º-–—/([{<|*"
CLOSES = {"[": "]", "(": ")", "{": "}", "<": ">"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or sign before the code. `wild`: it may be another each time."""

    text: str
    gap: bool = False  # a blank behind it
    wild: bool = False

    @property
    def word(self) -> bool:
        return self.text[:1].isalpha()


@dataclass(frozen=True, slots=True)
class Found:
    stand: Stand
    before: tuple[Piece, ...]
    close: str
    noun: bool
    first: bool = False  # it begins the subject, prefixes aside
    next_word: str = ""  # a plain word right before, where nothing else says whose number it is

    @property
    def form(self) -> tuple[object, ...]:
        """What must be alike for two codes to be of one form."""
        signs = tuple(re.findall(r"[^A-Za-z0-9]+", self.stand.code))
        return tuple("*" if p.wild else fold(p.text) for p in self.before), self.close, signs


def look(stand: Stand, people: frozenset[str], house: str) -> Found:
    """The words and signs before the code, back to the noun that governs it, or to the bracket in which it stands."""
    begin = min(opening(stand.subject[:SUBJECT_LIMIT])[0], stand.start)
    left = stand.subject[begin : stand.start]
    pieces = [(m[0], m.end()) for m in PIECE.finditer(left)]
    bracket = _open_bracket(left)
    kept: list[Piece] = []
    noun, solid, plain = False, 0, ""
    for text, end in reversed(pieces[-REACH * 2 :]):
        inside = bracket >= 0 and end - len(text) > bracket
        piece = Piece(text, gap=left[end : end + 1].isspace())
        kind = kind_of(text) if piece.word else None
        if noun and not inside and (kind in TELLING or end - 1 != bracket):
            break
        if kind in TELLING and fold(text) not in people:
            kept.append(piece)
            noun, solid = True, len(kept)
        elif kind is Kind.NUMBER:
            kept.append(piece)
            solid = len(kept)
        elif end - 1 == bracket:
            kept.append(piece)
            solid = len(kept)
            break
        elif inside and (piece.word or text.isdigit() or text in "._-&+' :"):
            kept.append(_named(piece, people, house))
        elif not piece.word and text in TYING:
            kept.append(piece)
            if not noun and text in "#:=":
                solid = len(kept)
        elif kind is Kind.SMALL and len(kept) < REACH:
            kept.append(piece)
        else:
            plain = text if piece.word and kind is Kind.PLAIN and not kept and fold(text) not in people else plain
            break
    before = tuple(_joined(reversed(kept[:solid])))
    begins = len(before) == len(pieces)
    return Found(stand, before, _close(stand, before), noun, begins, plain)


def _open_bracket(left: str) -> int:
    """Where the bracket opens that is not closed before the code, near enough to belong to it; else -1."""
    at = max(left.rfind(sign) for sign in CLOSES)
    closed = at >= 0 and CLOSES[left[at]] in left[at:]
    return -1 if closed or len(left) - at > LONGEST_NAME else at


def _named(piece: Piece, people: frozenset[str], house: str) -> Piece:
    """A word in the bracket: the company's own stays, what may be another the next time does not."""
    said = fold(piece.text)
    own = not piece.word or kind_of(piece.text) in (*TELLING, Kind.NUMBER) or (len(said) > 1 and said in fold(house))
    own = own and not piece.text.isdigit() and said not in people
    return piece if own else replace(piece, wild=True)


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Wild pieces beside one another are one; a sign between two of them belongs to them."""
    kept: list[Piece] = []
    for piece in pieces:
        if piece.wild and len(kept) > 1 and kept[-2].wild and not kept[-1].word and kept[-1].text not in "#[(":
            kept.pop()
        if piece.wild and kept and kept[-1].wild:
            kept[-1] = piece
        else:
            kept.append(piece)
    yield from kept


def _close(stand: Stand, before: Sequence[Piece]) -> str:
    """The sign that closes the code's bracket, if it stands right behind it."""
    opened = next((p.text for p in before if p.text in CLOSES), "")
    behind = stand.subject[stand.end : stand.end + 1]
    return behind if opened and behind == CLOSES[opened] else ""
