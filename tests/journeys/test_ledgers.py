"""Whole commands on either ledger: what one program says, another knows, and the same commands work."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator

import pytest

from replybot.ledger import open_ledger
from tests.journeys.conftest import Room

NOW = "2026-11-24T10:00:00+00:00"


@pytest.fixture(params=["sqlite", "postgres"])
def at(request: pytest.FixtureRequest, room: Room) -> Callable[[], str]:
    """The sample on this ledger; its address."""
    url = f"sqlite:///{room.folder}/var/ledger.db"
    if request.param == "postgres":
        url = request.getfixturevalue("postgres").url()
        room.change('url = "sqlite:///var/ledger.db"', f'url = "{url}"')
    return lambda: url


def test_the_sample_is_answered_once_and_told_alike_on_either_ledger(room: Room, at: Callable[[], str]) -> None:
    shown = json.loads(room.replybot("preview", "--format", "json", "--now", NOW).out)
    first = room.replybot("run", "--now", NOW)
    assert first.code == 0 and "Answered" in first.out
    (letter,) = room.letters()
    assert letter.read_bytes() == shown["raw"].encode()
    assert room.replybot("run", "--now", NOW).out == ""
    assert "Nordstern Computer" in room.replybot("case", "list").out
    assert room.replybot("todo").code == 0
    assert "Ledger:" in room.replybot("doctor").out
    assert room.letters() == [letter]


@contextlib.contextmanager
def at_work(url: str, mailbox: str) -> Iterator[None]:
    with contextlib.closing(open_ledger(url)) as ledger, ledger.alone(mailbox):
        yield


def test_a_second_run_of_a_mailbox_ends_with_code_3_and_says_so(room: Room, at: Callable[[], str]) -> None:
    with at_work(at(), "catch-all"):
        said = room.replybot("run", "--now", NOW)
        assert said.code == 3
        assert "another run is at work on this mailbox catch-all" in said.err
    assert room.replybot("run", "--now", NOW).code == 0


def test_a_run_of_another_mailbox_goes_on(room: Room, at: Callable[[], str]) -> None:
    with at_work(at(), "another one"):
        assert room.replybot("run", "--now", NOW).code == 0
    assert len(room.letters()) == 1
