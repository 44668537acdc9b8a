"""What the company states: that it is done, that the officer has it; and what of it is no statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from replybot.core.answer.reading import SHORT, TERSE, Said, Sign


@dataclass(frozen=True, slots=True)
class Because:
    """The words that a reading rests on, and the rule that read them."""

    span: str
    rule: str
    sentence: str = ""  # in which they stand


def because_of(sign: Sign, said: Said) -> Because:
    sentence = said.sentences[sign.sentence].text if sign.sentence >= 0 else ""
    return Because(sign.span, f"{sign.language} {sign.name.removeprefix('subject:')}: {sign.cue}"[:300], sentence)


def officers(said: Said) -> Iterator[tuple[str, Because]]:
    """The officer's answer: his role, and at least one statement about what was done."""
    officer = said.role or (said.first("officer") and said.of("officer")[0].span)
    it = said.first("removed_it")
    done = said.first("handled", "removed", "informed") or (it if it and _speaks_of_address(said, it) else None)
    if officer and done is not None and not said.has("out_of_office"):
        yield "dpo_answer", because_of(done, said)


def statements(said: Said) -> Iterator[tuple[str, Because]]:
    sign = said.first("removed")
    if sign is None and (it := said.first("removed_it")) is not None and _speaks_of_address(said, it):
        sign = it
    if sign is None and said.words <= SHORT:
        sign = next((one for one in said.of("removed_short") if _hardly_more(said, one)), None)
    if sign is None and said.newly.quoted and len(said.sentences) and _terse(said):
        sign = said.first("done")
    if sign is not None and not said.has("told_unsubscribe", "reinstated", "stored"):
        yield "address_deactivated", because_of(sign, said)
    pointing = {one.sentence for one in said.of("redirect_contact", "will_forwarded", "ask_forwarded")}
    sign = next((one for one in said.of("forwarded") if one.sentence not in pointing), None)
    if sign is not None:  # who names the officer for us to write to has passed nothing on
        yield "forwarded_dpo", because_of(sign, said)
    looking = {one.sentence for one in said.of("interim_reply")}
    denied = [one for one in said.of("not_removed", "not_forwarded", "if_removed") if one.sentence not in looking]
    if denied and not said.has("removed"):
        yield "refusal", because_of(denied[0], said)
    if (sign := said.first("promise", "will_removed", "will_forwarded")) is not None:
        yield "interim_reply", because_of(sign, said)


def _hardly_more(said: Said, sign: Sign) -> bool:
    """Does its sentence say next to nothing else, or name the address?"""
    words = len(re.findall(r"\w+", said.sentences[sign.sentence].text))
    return words < SHORT - TERSE + 2 or any(one.sentence == sign.sentence for one in said.of("address"))


def _speaks_of_address(said: Said, it: Sign) -> bool:
    """Does "it" mean the address: the last thing named before, in this sentence or the one before?"""
    return any(it.sentence - 2 <= sign.sentence <= it.sentence + 1 for sign in said.of("address"))


def _terse(said: Said) -> bool:
    content = [
        n for n, s in enumerate(said.sentences) if {x.name for x in said.signs if x.sentence == n} != {"pleasantry"}
    ]
    return sum(len(re.findall(r"\w+", said.sentences[n].text)) for n in content) <= TERSE
