"""A simulated year, shortened (`python -m tests.year` plays the whole one): promises, caps, dates, recipients."""

from __future__ import annotations

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
