"""No check of the gate can be taken away without a test that fails."""

from __future__ import annotations

import re

from replybot.core import decide, gate
from replybot.core.evidence import AUTOMATIC_SUBJECT, NO_REPLY
from replybot.core.gate import CHECKS, examine, machines, shape
from tests.build import question
from tests.mutations import alternatives, table, without_check


def test_each_check_that_is_left_out_is_missed_by_a_test() -> None:
    missed = dict(without_check())
    assert set(missed) == {check.name for check in CHECKS}
    assert not [name for name, failing in missed.items() if not failing]


def test_the_table_is_whole_again_afterwards() -> None:
    with table(()):
        assert examine(question(Return_Path="<>")) == ()
    assert examine(question(Return_Path="<>"))
    assert (CHECKS, tuple(c for c in CHECKS if c.name == "once")) == (gate.CHECKS, decide.ONCE)


def test_each_alternative_of_a_word_list_is_found() -> None:
    assert [text_of("^(?:a|b(?:x|y)|[|)]|\\|)$", *span) for span in alternatives("^(?:a|b(?:x|y)|[|)]|\\|)$")] == [
        "a", "b(?:x|y)", "[|)]", "\\|",
    ]  # fmt: skip
    for pattern in (machines.ROBOTS, AUTOMATIC_SUBJECT, NO_REPLY, shape.BOUNCE, machines.CHALLENGE):
        assert len(alternatives(pattern.pattern)) >= 8
        for start, end in alternatives(pattern.pattern):
            re.compile(text_of(pattern.pattern, start, end))


def text_of(pattern: str, start: int, end: int) -> str:
    return pattern[start:end]
