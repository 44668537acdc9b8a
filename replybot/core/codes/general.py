"""Codes of ticket systems that nobody listed: by the words before a number and the signs around it.

A subject is cut into words, numbers and signs; every number is looked at with what stands before it. What speaks for a
ticket and what against is a list of named signs with weights, so that it can be told and argued with. The time is
linear in the length of the subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from replybot.core.codes.around import Around, Noun, bracket_of, noun_of
from replybot.core.codes.lexicon import Kind, kind_of
from replybot.core.codes.moods import Mood, moods
from replybot.core.codes.shapes import (
    CURRENCY,
    DATE,
    DIGIT,
    FULL_DATE,
    GLUED,
    GROUP,
    KEY,
    MADE,
    MONEY,
    NAMED,
    SLUG,
    STANDARD,
    STATE,
    VERSION,
    Token,
    opening,
    tokens_of,
)
from replybot.core.codes.system import Sign


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number in a subject that may be a ticket's code, and what speaks for and against."""

    value: str
    start: int
    end: int
    signs: tuple[Sign, ...]
    ambiguous: bool = True  # no other noun than "ticket" governs it: it may be one to go to a show with

    @property
    def weight(self) -> int:
        return sum(sign.weight for sign in self.signs)


def candidates(subject: str) -> tuple[Candidate, ...]:
    """Every number that may be a ticket's code, the likeliest first, each with its signs."""
    if DIGIT.search(subject) is None:
        return ()
    begin, answered = opening(subject)
    tokens = tokens_of(subject, begin)
    found = [one for at, t in enumerate(tokens) if t.digits and (one := _candidate(tokens, at, answered))]
    if found:
        common = subject_signs(subject, tokens)
        found = [
            replace(one, signs=(*one.signs, *(s for s in common if one.ambiguous or s is not SHOW))) for one in found
        ]
    return tuple(sorted(found, key=lambda c: (-c.weight, c.start)))


PAPERS = ("INV-", "RE-", "RG-", "PO-", "SO-", "ORD-", "BE-", "KD-", "AB-", "LS-", "AN-", "FA-", "FV-", "QU-", "CN-")
"""How the numbers of invoices, orders and delivery notes often begin."""

TICKET_WORD = re.compile(r"ticket|t[iy]ket|bil[je]+t|billet|bigliett|bilhete", re.IGNORECASE)
SHOW = Sign(-5, "its subject speaks of a ticket to travel, park or see a show with")
MOODS = {
    Mood.EVENT: SHOW,
    Mood.MASS: Sign(-4, "its subject is that of a mail to many"),
    Mood.SURVEY: Sign(-5, "its subject asks for an opinion"),
}


def subject_signs(subject: str, tokens: Sequence[Token] = ()) -> tuple[Sign, ...]:
    """What the whole subject says, whatever the number. An answer to somebody is no mass mail."""
    begin, answered = opening(subject)
    words = [token.text for token in tokens or tokens_of(subject, begin)]
    found = set() if answered else moods(words)
    signs = tuple(sign for mood, sign in MOODS.items() if mood in found)
    return (*signs, Sign(2, "its subject ends in the state of a ticket")) if STATE.search(subject) else signs


def _candidate(tokens: Sequence[Token], at: int, answered: bool) -> Candidate | None:
    """The number at this place, if anything at all makes it a ticket's; None if it is another thing's."""
    lead, code = _split(tokens[at].text)
    if not code.isascii():  # digits of another script and width: nothing that could be written back
        return None
    at_end, code = _joined(tokens, at, code)
    around = bracket_of(tokens, at, at_end)
    noun = noun_of(tokens, at, lead, around)
    twice = at > 1 and [t.text for t in (*tokens[at - 2 : at], *tokens[at_end + 1 : at_end + 3])] == ["#"] * 4
    if twice:
        noun = Noun(noun.kind if noun.kind is not Kind.OTHER else None, True)
    elif noun.kind is Kind.OTHER or _other_thing(tokens, at, at_end, code, noun):
        return None
    hashed = not lead and at > 0 and tokens[at - 1].text == "#"
    signs = [*_noun_signs(noun, code), *_place_signs(tokens, at, at_end, code, hashed, around, noun)]
    if twice:
        signs.append(Sign(3, "its number stands between number signs"))
    if not signs:
        return None
    signs += _size_signs(code, noun, around)
    signs += _other_words(tokens, at, noun.kind, around, answered)
    start = tokens[at].start + tokens[at].text.index(code.partition(" ")[0])
    ambiguous = noun.kind not in (Kind.TICKET, Kind.REQUEST) or TICKET_WORD.search(noun.word) is not None
    return Candidate(code, start, start + len(code), tuple(signs), ambiguous and not twice)


def _split(chunk: str) -> tuple[str, str]:
    """A noun that is glued to its number (`Ticket-4711`, `Nr.4711`), and the number without a name behind a stroke."""
    chunk = NAMED.sub("", chunk)
    found = GLUED.match(chunk)
    if found is None:
        return "", chunk
    word, rest = found[1], chunk[found.end() :]
    kind = kind_of(word)
    if kind is Kind.NUMBER and (found[2] == "." or not word.isupper()):
        return word, rest
    glued = kind in (Kind.TICKET, Kind.REQUEST, Kind.OTHER) and len(word) > 3 and not word.isupper()
    return (word, rest) if glued and found[2] == "-" and word[0].isupper() else ("", chunk)


def _joined(tokens: Sequence[Token], at: int, code: str) -> tuple[int, str]:
    """A number written in groups (`700 418 22`): where it ends, and all of it."""
    end = at
    while end + 1 < len(tokens) and end - at < 5:
        follows = tokens[end + 1]
        if not (follows.text.isdigit() and 2 <= len(follows.text) <= 4 and follows.start == tokens[end].end + 1):
            break
        end += 1
    groups = [t.text for t in tokens[at + 1 : end + 1]]
    short = GROUP.fullmatch(code) is not None and all(len(g) >= 3 for g in groups[:-1])
    if end == at or not short or (len(groups) == 1 and len(groups[0]) < 3) or DATE.fullmatch(groups[-1]):
        return at, code
    return end, " ".join((code, *groups))


def _noun_signs(noun: Noun, code: str) -> Iterator[Sign]:
    long = sum(c.isdigit() for c in code) >= 5
    if noun.kind is Kind.TICKET:
        yield Sign(5 if noun.tied else 4, "a word for a ticket stands before its number")
    elif noun.kind is Kind.REQUEST:
        yield Sign(4 if noun.direct and (noun.tied or long) else 3, "a word for a request stands before its number")
    elif noun.kind is Kind.REFERENCE:
        yield Sign(3 if noun.theirs else 2, "a word for a reference stands before its number")
    elif noun.kind is Kind.NUMBER:
        yield Sign(1, "a word for a number stands before it")


def _place_signs(
    tokens: Sequence[Token], at: int, at_end: int, code: str, hashed: bool, around: Around, noun: Noun
) -> Iterator[Sign]:
    """How the number is set off from the rest."""
    named = noun.kind not in (None, Kind.NUMBER)
    if around.sign:
        yield from _in_bracket(code, hashed, around, named)
    elif hashed:
        yield Sign(2, "its number stands behind a number sign")
    if MADE.fullmatch(code.replace(" ", "")) and noun.kind not in (Kind.TICKET, Kind.REQUEST):
        yield Sign(1, "its number has the form of a code")
        if not around.sign and _at_edge(tokens, at, at_end):
            yield Sign(1, "its number is set off from the rest of the subject")
        if at == 0 and KEY.fullmatch(code) and not code.startswith(PAPERS):
            yield Sign(1, "its subject begins with a short name and a number")
    elif noun.kind is None and not around.sign and code.isdigit() and len(code) > 4 and _between(tokens, at, at_end):
        yield Sign(2, "its number is set off from the rest of the subject")


def _in_bracket(code: str, hashed: bool, around: Around, named: bool) -> Iterator[Sign]:
    """`named`: a noun says already what the number is; then a bracket adds little."""
    if hashed and (around.sign == "[" or around.alone):
        weight = 4 if around.sign == "[" and around.alone else 3
        yield Sign(1 if named else weight, "its number stands in brackets behind a number sign")
    elif hashed:
        yield Sign(2, "its number stands behind a number sign")
    elif around.alone and (KEY.fullmatch(code) or (SLUG.fullmatch(code) and around.sign == "[")):
        yield Sign(4 if around.sign == "[" else 3, "its number stands in brackets, with a short name before it")
    elif around.tagged and not named and sum(c.isdigit() for c in code) >= 4:
        yield Sign(4, "its number stands in brackets, with a short name before it")
    elif around.sign in ("[", "<", "{") or (around.alone and MADE.fullmatch(code)):
        weight = 3 if around.sign == "{" and around.alone else 2
        yield Sign(1 if named else weight, "its number stands in brackets")


def _at_edge(tokens: Sequence[Token], at: int, at_end: int) -> bool:
    """Does it begin or end the subject, or stand beside a stroke?"""
    if at == 0 or at_end + 1 == len(tokens):
        return True
    return any(token.text in "|-–—~:" for token in (tokens[at - 1], tokens[at_end + 1]))


def _between(tokens: Sequence[Token], at: int, at_end: int) -> bool:
    """Does it stand between two signs that are the same?"""
    if at == 0 or at_end + 1 == len(tokens) or tokens[at - 1].chunk:
        return False
    return tokens[at - 1].text == tokens[at_end + 1].text


def _size_signs(code: str, noun: Noun, around: Around) -> Iterator[Sign]:
    """Small numbers count things; the second ticket of two is none of a help desk."""
    count = sum(c.isdigit() for c in code)
    if count <= 2 and len(code) < 6:
        plain = not around.sign and TICKET_WORD.search(noun.word) is not None
        yield Sign(-5 if plain else -3, "its number is very short")
    elif count == 3 and len(code) < 6:
        yield Sign(-1, "its number is short")


def _other_words(tokens: Sequence[Token], at: int, noun: Kind | None, around: Around, answered: bool) -> Iterator[Sign]:
    """Nouns elsewhere in the subject; in an answer they tell what somebody asked about, and count for nothing."""
    if noun in (Kind.TICKET, Kind.REQUEST):
        return
    words = [(i, t) for i, t in enumerate(tokens) if t.chunk and not t.digits and i != at]
    kinds = [_in_phrase(tokens, i) for i, _ in words]
    if Kind.TICKET in kinds:
        yield Sign(2, "its subject speaks of a ticket")
    elif Kind.REQUEST in kinds:
        yield Sign(1, "its subject speaks of a request")
    edge = around.back if around.sign else at
    if edge > 0 and tokens[edge - 1].chunk and kind_of(tokens[edge - 1].text) is Kind.OTHER:
        yield Sign(-1 if answered else -3, "a word for an order, a payment or the like stands before its number")
    elif Kind.OTHER in kinds and not answered:
        yield Sign(
            -2 if noun in (Kind.REFERENCE, Kind.NUMBER) else -1, "its subject speaks of an order, a payment or the like"
        )


def _in_phrase(tokens: Sequence[Token], at: int) -> Kind:
    """What a word says; of `pedido de suporte` the second noun."""
    kind = kind_of(tokens[at].text)
    if kind is Kind.OTHER and at + 2 < len(tokens) and kind_of(tokens[at + 1].text) is Kind.SMALL:
        behind = kind_of(tokens[at + 2].text)
        return behind if behind in (Kind.TICKET, Kind.REQUEST) else kind
    return kind


def _other_thing(tokens: Sequence[Token], at: int, at_end: int, code: str, noun: Noun) -> bool:
    """Is the number a date, a time, a price, a version, a telephone number or the name of a standard?"""
    before = tokens[at - 1] if at else None
    after = tokens[at_end + 1] if at_end + 1 < len(tokens) else None
    if after is not None and (after.text in MONEY or after.text.lower() in CURRENCY):
        return True
    if before is not None and (before.text in MONEY or before.text == "+" or before.text.lower() in CURRENCY):
        return True
    if noun.kind in (Kind.TICKET, Kind.REQUEST):
        return bool(FULL_DATE.fullmatch(code)) or (not noun.tied and bool(DATE.fullmatch(code)))
    if DATE.fullmatch(code) or VERSION.fullmatch(code) or STANDARD.fullmatch(code):
        return True
    clock = (
        after is not None and after.text == ":" and at_end + 2 < len(tokens) and tokens[at_end + 2].start == after.end
    )
    return clock and code.isdigit() and len(code) <= 2 and tokens[at_end + 2].text[:2].isdigit()
