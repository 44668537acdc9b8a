"""A lookout at a mailbox that cannot be reached, now and then: how long it pauses, and what it reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Event

import pytest

from replybot.cli import lookout
from replybot.cli.lookout import BREATH, FIRST_PAUSE, LONGEST_PAUSE, Back, Came, Ended, Lookout, Lost
from replybot.errors import PermanentError, TemporaryError
from replybot.settings.values import MailboxConfig, TransportConfig
from tests.fakes.mailbox import ListMailbox

BOX = MailboxConfig("shops", "list", TransportConfig("outbox"))
AWAY, REFUSED = TemporaryError("connection refused"), PermanentError("wrong password")


class Impatient(Event):
    """Waits for nothing, and remembers for how long it should have; `clock` is the time that would have gone by."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.pauses.append(timeout or 0.0)
        return self.is_set()


class Moody(ListMailbox):
    """Says at each `wait` what it was told to; then it is the end."""

    moods: Iterator[bool | Exception]

    def wait(self, seconds: float, stop: Event) -> bool:
        mood = next(self.moods, None)
        if mood is None:
            stop.set()
            return True
        if isinstance(mood, Exception):
            raise mood
        return mood


class Watched:
    """What became of a lookout whose mailbox has these moods."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, moods: Iterable[bool | Exception]) -> None:
        self.box, self.stop, self.said = Moody(), Impatient(), list[lookout.Event]()
        self.box.moods = iter(moods)
        monkeypatch.setattr(lookout, "open_mailbox", lambda config: self.box)
        monkeypatch.setattr(lookout.time, "monotonic", lambda: sum(self.stop.pauses))
        one = Lookout(BOX, self.said.append, 1)
        one.stop = self.stop
        one.start()
        one.end(20)


def test_news_are_reported_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    watched = Watched(monkeypatch, [True, False, False, True])
    assert watched.said == [Came("shops"), Came("shops")]
    assert watched.stop.pauses == [BREATH, BREATH]
    assert watched.box.closed == 1


def test_pauses_grow_and_lasting_trouble_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    watched = Watched(monkeypatch, [True, *[AWAY] * 12, False])
    assert watched.stop.pauses[1:5] == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE, 8 * FIRST_PAUSE]
    assert watched.stop.pauses[-1] == LONGEST_PAUSE
    assert watched.said == [Came("shops"), Lost("shops", "connection refused"), Back("shops"), Came("shops")]
    assert watched.box.closed == 13, "each try begins anew"


def test_trouble_that_passes_soon_is_not_told_but_a_run_looks_for_what_it_missed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    watched = Watched(monkeypatch, [True, AWAY, AWAY, False, AWAY, False])
    assert watched.said == [Came("shops")] * 3
    assert watched.stop.pauses == [BREATH, FIRST_PAUSE, 2 * FIRST_PAUSE, FIRST_PAUSE]


def test_a_refusal_is_told_at_once_and_not_provoked_again_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    watched = Watched(monkeypatch, [REFUSED, REFUSED, True])
    assert watched.said == [Lost("shops", "wrong password"), Back("shops"), Came("shops")]
    assert watched.stop.pauses == [LONGEST_PAUSE, LONGEST_PAUSE, BREATH]


def test_who_is_stopped_says_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Watched(monkeypatch, []).said == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_lookout_that_ends_by_a_mistake_of_ours_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    watched = Watched(monkeypatch, [True, KeyError("our mistake")])
    assert [type(each) for each in watched.said] == [Came, Ended]
    assert watched.box.closed == 1
