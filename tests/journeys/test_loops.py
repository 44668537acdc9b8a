"""No loop, whoever plays the other side: the caps bound the mails ever exchanged, also with all marks stripped.

Each play runs for 10,000 steps of mails, letters and moves of the clock; its line and its bound are printed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests import loops
from tests.build import limits
from tests.loops import AT_ONCE, HOURLY, MINUTE, PLAYS, HelpDesk, Mirror, Play, Quoting, Result, Side, Threading, play

NAMES = [make()[0].name for make in PLAYS]


@pytest.mark.parametrize("make", PLAYS, ids=NAMES)
def test_a_loop_is_bounded_by_the_caps(make: Play, capsys: pytest.CaptureFixture[str]) -> None:
    result = play(*make())
    with capsys.disabled():
        print(f"\n{result}", end="", flush=True)
    assert result.steps >= loops.STEPS
    assert 1 <= result.left <= result.bound, "it began, and it ended"
    assert result.most_in_a_ticket <= loops.CASE_LETTERS, "the first one, and what follows it weeks later"


@pytest.mark.parametrize("desk", [Threading, Quoting])
def test_a_desk_that_keeps_any_trace_of_ours_gets_one_letter(desk: type[HelpDesk]) -> None:
    """Asserted apart: one letter for the whole chain, until weeks later a reminder is due."""
    assert desk.chain
    result = play(desk(AT_ONCE), MINUTE, 600)
    assert result.left == 1


class Uncapped:
    """The same players, while the owner allows all: then they do loop, so that the bounds above prove something."""

    def start(self) -> Side:
        side = super().start()  # type: ignore[misc]
        caps = limits(
            per_run=9_999, per_day=9_999, company_per_day=9_999, company_per_month=9_999, company_gap=timedelta(0),
            burst_mails=9_999, new_companies_per_hour=9_999,
        )  # fmt: skip
        side.desks[:] = [replace(desk, policy=replace(desk.policy, limits=caps)) for desk in side.desks]
        return side  # type: ignore[no-any-return]


class UncappedDesk(Uncapped, HelpDesk):
    pass


class UncappedMirror(Uncapped, Mirror):
    pass


@pytest.mark.parametrize("desk", [UncappedDesk, UncappedMirror])
def test_without_the_caps_the_same_players_loop_without_end(desk: type[HelpDesk]) -> None:
    result: Result = play(desk(HOURLY), 61 * MINUTE, 240)
    capped = play(desk.__mro__[2](HOURLY), 61 * MINUTE, 240)
    assert result.left >= 70
    assert capped.left <= capped.bound < result.left
