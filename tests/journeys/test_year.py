"""A simulated year, shortened (`python -m tests.year` plays the whole one): promises, caps, dates, recipients."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from replybot.quiet import QuietNote
from tests.year import SCRIPTS, play


def test_in_a_year_every_broken_promise_is_found_and_none_invented() -> None:
    year = play(companies := 2 * len(SCRIPTS), 100, seed=7)
    print("\n".join(year.told()))
    assert year.faults == []
    assert (year.found, year.invented) == (year.broken, 0)
    assert year.broken >= 4
    assert year.letters["notice"] == companies
    assert sum(year.letters.values()) > companies, "some are followed up"
    assert {"promised", "closed", "broken"} & set(year.states)


def test_a_year_in_which_silent_cases_are_not_looked_at_again_is_the_same_year(tmp_path: Path) -> None:
    class Counting(QuietNote):
        kept = 0

        def now(self, log: str, now: datetime) -> tuple[str, ...] | None:
            known = super().now(log, now)
            Counting.kept += known is not None
            return known

    hours = range(2, 24, 3)
    looked = play(len(SCRIPTS), 60, 7, hours)
    noted = play(len(SCRIPTS), 60, 7, hours, Counting(tmp_path / "note", "these playbooks"))
    assert noted.diary == looked.diary != []
    assert (noted.states, noted.faults) == (looked.states, [])
    assert Counting.kept > 200, "mostly nothing is due"
