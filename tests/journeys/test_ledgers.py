"""Whole commands on either ledger: what one program says, another knows, and the same commands work."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from replybot.ledger import open_ledger
from tests.journeys.conftest import Room
from tests.postgres import Postgres

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


# -- moving ------------------------------------------------------------------------------------------------------------
def everything(url: str) -> tuple[object, ...]:
    """All that a ledger says, but for its own address."""
    with contextlib.closing(open_ledger(url, create=False)) as ledger:
        asked = (ledger.cases(), ledger.waiting(), ledger.addresses(), ledger.cursor("catch-all"), ledger.latest())
        return (*asked, ledger.not_kept("catch-all"), ledger.outbox("catch-all"))


def test_a_ledger_moves_to_the_other_engine_and_back_and_goes_on(room: Room, postgres: Postgres) -> None:
    room.replybot("run", "--now", NOW)
    old, there, back = f"sqlite:///{room.folder}/var/ledger.db", postgres.url(), f"sqlite:///{room.folder}/back.db"
    with contextlib.closing(open_ledger(old)) as ledger:  # numbers that were given to what is gone by now
        (first, *_) = ledger.waiting()
        ledger.forget_hold(first.message_id)
        ledger.record([replace(first, message_id="<late@x>")])
        ledger.forget_hold("<late@x>")
        ledger.learn_address("ä@kahlo.example", "mine", first.at)
    for source, target in ((old, there), (there, back)):
        said = room.replybot("ledger", "copy", source, target)
        assert said.code == 0 and "Copied and compared: " in said.out, said.err
        assert everything(source) == everything(target)
    numbers = []
    for url in (old, there, back):
        with contextlib.closing(open_ledger(url)) as ledger:
            ledger.record([replace(first, message_id="<next@x>")])
            numbers += [e.id for e in ledger.find(["<next@x>"])]
    assert len(set(numbers)) == 1 and numbers[0] > first.id, "no number is given twice"
    room.change('url = "sqlite:///var/ledger.db"', f'url = "{there}"')
    assert room.replybot("run", "--now", NOW).out == "", "nothing is said again"


def test_a_ledger_that_remembers_something_is_not_filled(room: Room, postgres: Postgres) -> None:
    room.replybot("run", "--now", NOW)
    old, there = f"sqlite:///{room.folder}/var/ledger.db", postgres.url()
    assert room.replybot("ledger", "copy", old, there).code == 0
    before = everything(there)
    said = room.replybot("ledger", "copy", old, there)
    assert said.code == 1 and "name an empty one" in said.err
    assert everything(there) == before
    for words in ((old, old), ("sqlite:///nowhere.db", there), ("ledger.db", there)):
        assert room.replybot("ledger", "copy", *words).code == 2, words


def test_a_ledger_at_which_a_run_works_is_not_moved(room: Room, postgres: Postgres) -> None:
    room.replybot("run", "--now", NOW)
    old, there = f"sqlite:///{room.folder}/var/ledger.db", postgres.url()
    with at_work(old, "catch-all"):
        assert room.replybot("ledger", "copy", old, there).code == 3
    assert everything(there)[0] == ()


def test_what_was_written_otherwise_than_it_was_read_is_no_copy(
    room: Room, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.replybot("run", "--now", NOW)
    old, there = f"sqlite:///{room.folder}/var/ledger.db", postgres.url()
    from replybot.ledger import postgres as engine

    monkeypatch.setattr(engine, "storable", lambda value: value.upper() if value == "Jonas" else value)
    with contextlib.closing(open_ledger(old)) as ledger:
        ledger.learn_address("jonas@kahlo.example", "Jonas", ledger.waiting()[0].at)
    said = room.replybot("ledger", "copy", old, there)
    assert said.code == 1 and "addresses differs" in said.err
    assert everything(there)[0] == (), "nothing of it stays"
