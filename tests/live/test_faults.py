"""Killed at drawn points among all that others can feel, with real servers, on both ledgers, and over the double of
Exchange: a short game of `python -m tests.faults`, which plays the whole one."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.conftest import Servers
from tests.faults import Room, Score, hindrance, play
from tests.faults_ews import ExchangeRoom

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
    game(kind, rooms, {"write", "sendto", "connect"}, KILLS, capsys)


def test_the_same_over_exchange_whose_server_hangs_up_now_and_then(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if why := hindrance():
        pytest.fail(why) if os.environ.get("CI") and "not found" in why else pytest.skip(why)
    with ExitStack() as stack:
        urls = [f"sqlite:///{tmp_path}/{n}/ledger.db" for n in range(2)]
        rooms = [
            ExchangeRoom.open(tmp_path / str(n), stack, url, random.Random().random()) for n, url in enumerate(urls)
        ]
        game("exchange", rooms, {"write", "connect", "pwrite64"}, KILLS // 3, capsys)


def game(name: str, rooms: Sequence[Room], felt: set[str], kills: int, capsys: pytest.CaptureFixture[str]) -> None:
    """Play until so many runs were killed; nothing may have gone wrong then."""
    score, points = Score(), rooms[0].points()
    assert felt <= {point.call for point in points}
    play(rooms, points, kills, score, random.Random())
    with capsys.disabled():
        print(f"\n{len(points)} points. " + score.line(name))
    assert (score.twice, score.lost, score.wrong, score.provable) == (0, 0, 0, 0), score.complaints
    assert score.complaints == []
    assert score.killed >= kills
    assert score.letters >= 2 * score.rounds - score.unsure
