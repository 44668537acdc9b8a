"""What an owner gets from a mail: a sound playbook, no letter that must not be, nothing of anybody in the examples."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring import measured, read

COMPANIES = read(Path(__file__).parent / "corpus" / "companies.jsonl")


@pytest.mark.parametrize("count", [1, 3])
def test_playbooks_of_forty_companies_are_sound_and_give_nobody_away(count: int) -> None:
    tally, wrong = measured(COMPANIES, count)
    said = "\n".join(wrong)
    assert tally["left in an example"] == 0, said
    assert tally["others with a letter"] == 0, said
    assert tally["held out, another code"] == 0, said
    assert tally["test not clean"] == tally["reply_to not right"] == 0, said
    assert tally["lint not clean"] == 0, said
    assert tally["playbooks"] >= 0.9 * tally["companies"], said
    assert tally["held out, right"] >= {1: 0.9, 3: 0.97}[count] * tally["held out"], said
