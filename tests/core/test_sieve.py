"""Cheap looks before dear searches find what the searches find."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from replybot.core import asks, evidence
from replybot.core.answer import sensitive
from replybot.core.answer.fold import fold, fold_long
from replybot.core.codes.sieve import before_words, found, small
from replybot.core.gate import machines, shape

SIEVED = [
    pytest.param(evidence.SURVEY, evidence.SURVEYS, id="survey"),
    pytest.param(evidence.CLOSING, evidence.CLOSINGS, id="closing"),
    pytest.param(shape.BOUNCE, shape.BOUNCES, id="bounce"),
    pytest.param(machines.CHALLENGE_TEXT, machines.CHALLENGES, id="challenge"),
]
STRANGE = st.text("aikst eſıİKäß’\n-,.", max_size=12)


def test_small_letters_are_those_that_a_pattern_without_case_sees() -> None:
    for letter in map(chr, range(0x110000)):
        low = small(letter)
        assert len(low) == 1
        seen = [c for c in "aikst" if re.fullmatch(c, letter, re.IGNORECASE)]
        assert seen == [c for c in "aikst" if c == low], hex(ord(letter))


@pytest.mark.parametrize(("pattern", "begins"), SIEVED)
@given(st.data())
def test_what_a_pattern_finds_is_found_behind_its_beginnings(
    pattern: re.Pattern[str], begins: Sequence[str], data: st.DataObject
) -> None:
    text = data.draw(STRANGE) + data.draw(st.from_regex(pattern)) + data.draw(STRANGE)
    assert found(pattern, begins, text) is (pattern.search(text) is not None)
    assert all(begin == begin.lower() for begin in begins)


@pytest.mark.parametrize(("pattern", "begins"), SIEVED)
@given(st.data())
def test_a_beginning_alone_is_not_enough(pattern: re.Pattern[str], begins: Sequence[str], data: st.DataObject) -> None:
    text = "".join(data.draw(st.lists(st.sampled_from(begins) | STRANGE, max_size=6)))
    assert found(pattern, begins, text) is (pattern.search(text) is not None)


def test_alternatives_are_found_before_words_only() -> None:
    pattern = before_words(r"(?:be)?antwort\w*|(?:su|tu) hijo|x-?ray|(?:a|b)+c|[|)]d\||e(?:f|g)?", end=r"\b")
    texts = ("antwort", "beantworten", "tu hijo", "xray", "x-ray", "abac", "ef", "e", "eg")
    assert all(pattern.search(f"\n{text}") for text in texts)
    assert all(pattern.search(f"\n, {text}.") for text in texts)
    assert not any(pattern.search(f"\nq{text}") for text in texts if "-" not in text)
    assert not any(pattern.search(f"\n{text}") for text in ("ef1", "hijo", "tu hijos", "x ray", "|d", ""))


@pytest.mark.parametrize("name", sensitive.GRAVE)
@given(st.data())
def test_what_weighs_more_is_found_wherever_it_stands(name: str, data: st.DataObject) -> None:
    text = data.draw(STRANGE) + data.draw(st.from_regex(sensitive.GRAVE[name])) + data.draw(STRANGE)
    low = fold(text)
    assert sensitive.grave(text) == next((n for n, p in sensitive.GRAVE.items() if p.search(low)), "")


@given(st.text() | st.text("aÄßœΣ–’\t`\u1d2c\u1fef", max_size=40))
@example("\u1d2c\t`")
@example("".join(map(chr, range(0x380, 0x500))))
def test_a_text_is_folded_as_a_letter_is(text: str) -> None:
    assert fold_long(text) == fold(text)


SAYINGS = st.sampled_from(
    (
        asks.RX_ANSWER, asks.RX_THIS, asks.RX_NOT, asks.RX_UNREAD, asks.RX_LEAVE, asks.RX_SUBJECT, asks.ABOVE,
        asks.LOST, asks.HESITATE, asks.REFUSED, asks.ELSEWHERE, asks.ELSE, asks.NEGATED, asks.NEEDLESS,
    )
)  # fmt: skip


@given(st.lists(SAYINGS.flatmap(st.from_regex) | st.sampled_from(("x", ", ", " ")), min_size=1, max_size=4))
def test_of_a_sentence_that_is_left_out_nothing_comes(pieces: list[str]) -> None:
    sentence = "".join(pieces).replace("\n", " ")
    if not asks._tells(sentence, list(asks.TURNS), list(asks.REFUSES)):
        assert asks._asks(sentence) is None
        assert asks.ABOVE.search(sentence) is None
        assert not asks._keeps(sentence)


@pytest.mark.parametrize(("pattern", "parts"), [(asks.HESITATE, asks.TURNS), (asks.REFUSED, asks.REFUSES)])
@given(st.data())
def test_each_of_them_holds_one_of_its_parts(
    pattern: re.Pattern[str], parts: Sequence[str], data: st.DataObject
) -> None:
    text = data.draw(st.from_regex(pattern, fullmatch=True))
    assert any(part in text for part in parts)


@given(st.text("ab.!?|;-–* \t\r\n\u2028", max_size=40))
@example("a\r\n\r\nb\r\n")
@example("\r\nb")
@example("a\r\r\nb")
def test_a_text_is_cut_into_sentences(text: str) -> None:
    joined = re.sub(r"(?<=[^\n])\r?\n(?=[^\n])", " ", text)
    assert asks._pieces(text) == re.split(r"[.!?;\n|]+(?=\s|$)|\n|\s[-–—*]{2,}\s?", joined)
