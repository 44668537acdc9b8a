"""The subject of an example: its codes, changed, and the words that every company writes."""

from __future__ import annotations

import re

from replybot.core import evidence
from replybot.core.codes.lexicon import fold
from replybot.core.codes.moods import moods
from replybot.core.codes.shapes import DATE, opening
from replybot.core.example.plain_words import SUBJECT, sentences
from replybot.core.example.setting import Setting
from replybot.core.learn import Lesson

PIECE = re.compile(r"[^\W_]+(?:[-/.][^\W_]+)*|\s+|.", re.DOTALL)


def subject(one: Lesson, setting: Setting, *, plain: bool = False) -> str:
    """The codes, changed; the words that every company writes; for all others one that says nothing. `plain`: without
    the words of an automatic answer."""
    real, cast = one.mail.subject, setting.cast
    begin, answered = opening(real)
    known = sorted(filter(None, cast.code_of), key=len, reverse=True)
    parts = re.split("(" + "|".join(map(re.escape, known)) + ")", real[begin:]) if known else [real[begin:]]
    said = []
    nothing = sentences(cast.language)[SUBJECT]
    for number, part in enumerate(parts):
        said.append(cast.code_of[part] if number % 2 else _masked(part, setting, nothing))
    automatic = evidence.AUTOMATIC_SUBJECT.match(real)
    made = re.sub(r" +(?=[,;:.!?])", "", "".join(said)).strip()
    if automatic is None:
        return ("Re: " if answered and begin else "") + made
    rest = made[max(0, len(automatic[0]) - begin) :].lstrip(" :-–") if plain else made
    return rest or made if plain else _automatic(automatic[0], made, nothing)


def _automatic(opens: str, made: str, nothing: str) -> str:
    """With the words of an automatic answer, as they stood: none of them is anybody's."""
    return made if evidence.AUTOMATIC_SUBJECT.match(made) else f"{opens}: {made.removeprefix(nothing).strip()}"


def _masked(text: str, setting: Setting, nothing: str) -> str:
    made: list[str] = []
    for piece in PIECE.findall(text):
        if piece[0].isalpha() or piece[0].isdigit():
            word = _word(piece, setting)
            made.append(word or ("" if (made and made[-1].strip() == nothing) or nothing in made[-2:] else nothing))
        else:
            made.append(" " if piece.isspace() else piece if piece.isascii() or piece in "–—„“”»«…°º№§·•|" else "")
    return re.sub(rf"(?:{re.escape(nothing)}[ ]?)+(?= {re.escape(nothing)})| +(?= )", "", "".join(made))


def _word(piece: str, setting: Setting) -> str:
    """A word as it may stand in an example; "" for one that may not."""
    if DATE.fullmatch(piece):
        return re.sub(r"\d+", lambda m: {4: "2026", 2: "11"}.get(len(m[0]), "1"), piece)
    if re.search(r"\d", piece):
        return setting.cast.token(piece)
    words = re.findall(r"[^\W\d_]+", piece)
    fine = (
        fold(w) in setting.anchors or setting.cast.plain(w) or (moods([w]) and fold(w) not in setting.cast.people)
        for w in words
    )
    return piece if all(fine) else ""
