"""What an owner gets from a mail: a sound playbook, no letter that must not be, nothing of anybody in the examples."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring import measured, read

COMPANIES = read(Path(__file__).parent / "corpus" / "companies.jsonl")


@pytest.mark.parametrize(
    ("name", "count", "made", "right"), [("a", 1, 0.9, 0.9), ("a", 3, 0.9, 0.97), ("b", 2, 0.9, 0.8)]
)
def test_playbooks_made_of_mails_are_sound_and_give_nobody_away(
    name: str, count: int, made: float, right: float
) -> None:
    tally, wrong = measured([company for company in COMPANIES if company["set"] == name], count)
    said = "\n".join(wrong)
    assert tally["left in an example"] == 0, said
    assert tally["others with a letter"] == 0, said
    assert tally["test not clean"] == 0, said
    assert tally["domains not right"] <= 1, said
    assert tally["playbooks"] >= made * tally["companies"], said
    assert tally["held out, right"] >= right * tally["held out"], said
