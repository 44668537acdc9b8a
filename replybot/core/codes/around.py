"""What stands around a number: the noun that says whose number it is, and the bracket in which it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from replybot.core.codes.lexicon import CUSTOMERS, OURS, Kind, fold, kind_of
from replybot.core.codes.shapes import CLOSE, OPEN, PAIRS, Token

REACH = 8  # signs and words before a number that are looked at


class Noun(NamedTuple):
    """The word that says whose number it is. `tied`: by a sign or the word "number"; `direct`: nothing between."""

    kind: Kind | None
    tied: bool
    direct: bool = True
    theirs: bool = False  # "our reference"
    word: str = ""


class Around(NamedTuple):
    """The bracket around a number. `alone`: nothing but a number sign beside it; `tagged`: only a short name in
    capitals and a colon before it; `back`: where it opens."""

    sign: str = ""
    alone: bool = False
    tagged: bool = False
    back: int = -1


def noun_of(tokens: Sequence[Token], at: int, lead: str, around: Around) -> Noun:
    """The noun that governs the number: the nearest before it; and whether a mark (`#`, `:`, "number") ties them."""
    tied, numbered, strange = False, False, 0
    if lead:
        if (kind := kind_of(lead)) is not Kind.NUMBER:
            return Noun(kind, True, word=lead)
        tied = numbered = True
    for back in range(at - 1, max(at - REACH, -1), -1):
        token = tokens[back]
        inside = back > around.back
        if not token.chunk:
            if token.text in "#:=°º.":
                tied = tied or token.text in "#:="
            elif token.text == ")" or token.text not in SOFT:
                break
            elif token.text in "-–—|~" and not (around.sign and inside):
                kind = kind_of(tokens[back - 1].text) if back and not tokens[back - 1].digits else Kind.PLAIN
                if strange or numbered or kind not in (Kind.TICKET, Kind.REQUEST):
                    break
            continue
        kind = Kind.PLAIN if token.digits else kind_of(token.text)
        if kind is Kind.NUMBER:
            tied = numbered = True
        elif kind is Kind.PLAIN:
            strange += 1
            if strange > (2 if numbered and inside else 0):
                break
        elif kind is Kind.REFERENCE:
            further = (
                noun_of(tokens[around.back + 1 : back + 1], back - around.back - 1, "", Around()) if inside else None
            )
            known = further is not None and further.kind in (Kind.TICKET, Kind.REQUEST, Kind.OTHER)
            if further is None or not known:
                return Noun(kind, True, inside, back > 0 and fold(tokens[back - 1].text) in OURS)
            return Noun(further.kind, True, inside, word=further.word)
        elif kind is not Kind.SMALL:
            if kind is Kind.OTHER and (not inside or _customers(tokens, back)):
                return Noun(None, tied, False)
            if back > 0 and tokens[back - 1].text == "#":
                tied = True
            return Noun(kind, tied or (inside and around.sign != ""), strange == 0, word=token.text)
    return Noun(Kind.NUMBER if numbered else None, tied)


SOFT = "[({<\"'„“”«»|~-–—/#"


def _customers(tokens: Sequence[Token], at: int) -> bool:
    """Is it the second word of "customer service" in a language that turns it round?"""
    if at == 0 or fold(tokens[at].text) not in CUSTOMERS:
        return False
    return kind_of(tokens[at - 1].text) in (Kind.TICKET, Kind.REQUEST)


def bracket_of(tokens: Sequence[Token], at: int, at_end: int) -> Around:
    """The bracket in which the number stands, if any."""
    for back in range(at - 1, max(at - REACH * 2, -1), -1):
        text = tokens[back].text
        if text in OPEN and not tokens[back].chunk:
            close, ahead = PAIRS[text], tokens[at_end + 1 : at_end + 8]
            if any(t.text == close for t in ahead):
                before = tokens[back + 1 : at]
                behind = ahead[: next(i for i, t in enumerate(ahead) if t.text == close)]
                alone = all(t.text == "#" for t in (*before, *behind))
                name = before[0].text if len(before) == 2 and before[1].text == ":" and not behind else ""
                return Around(text, alone, name.isupper() and 2 <= len(name) <= 6, back)
            break
        if text in CLOSE and not tokens[back].chunk:
            break
    return Around()
