"""Killed at drawn points among all that others can feel, with real servers, on both ledgers: a short game of
`python -m tests.faults`, which plays the whole one."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from tests.conftest import Servers
from tests.faults import Room, Score, hindrance, play

pytestmark = pytest.mark.live
KILLS = 12


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_no_kill_and_no_failure_sends_twice_loses_a_mail_or_tells_it_wrongly(
    kind: str, servers: Servers, tmp_path: Path, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    if why := hindrance():
        pytest.fail(why) if os.environ.get("CI") and "not found" in why else pytest.skip(why)
    urls = [
        request.getfixturevalue("postgres").url() if kind == "postgres" else f"sqlite:///{tmp_path}/{n}/ledger.db"
        for n in range(2)
    ]
    rooms = [Room(tmp_path / str(n), servers, url) for n, url in enumerate(urls)]
    score, points = Score(), rooms[0].points()
    assert {"write", "sendto", "connect"} <= {point.call for point in points}
    play(rooms, points, KILLS, score, random.Random())
    with capsys.disabled():
        print(f"\n{len(points)} points. " + score.line(kind))
    assert (score.twice, score.lost, score.wrong, score.provable) == (0, 0, 0, 0), score.complaints
    assert score.complaints == []
    assert score.killed >= KILLS
    assert score.letters >= 2 * score.rounds - score.unsure
