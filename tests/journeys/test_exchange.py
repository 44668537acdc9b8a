"""Whole runs over Exchange: a stray mail answered once, the copy, the mark; lost answers, a busy server, large mail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from replybot.cli import start
from replybot.core.case import Outcome
from replybot.exchange import session
from replybot.ledger import open_ledger
from tests.ews import Item
from tests.faults_ews import COMPANY, USER, ExchangeRoom
from tests.journeys.conftest import Said


@dataclass(frozen=True)
class Owner:
    """An owner whose mail lies on Exchange; commands are run in this process."""

    room: ExchangeRoom
    capture: pytest.CaptureFixture[str]

    def replybot(self, *words: str) -> Said:
        self.capture.readouterr()
        code = start(["--config", str(self.room.folder / "config.toml"), *words])
        caught = self.capture.readouterr()
        assert "Traceback" not in caught.err, caught.err
        return Said(code, caught.out, caught.err)

    @property
    def sent(self) -> list[tuple[str, bytes, tuple[str, ...]]]:
        return self.room.exchange.sent

    def mails(self, folder: str = "Inbox") -> list[Item]:
        return self.room.exchange.mails(USER, folder)

    def asked(self) -> list[str]:
        """What was asked of the server since the last time."""
        found = [request.operation for request in self.room.exchange.requests]
        self.room.exchange.requests.clear()
        return found

    def outcomes(self) -> list[Outcome | None]:
        with closing(open_ledger(self.room.ledger, create=False)) as ledger:
            return [e.outcome for case in ledger.cases() for e in case.exchanges if e.way == "out"]


@pytest.fixture
def owner(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Owner]:
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setattr(session, "PAUSE", 0.0)
    with ExitStack() as stack:
        room = ExchangeRoom.open(tmp_path / "room", stack, f"sqlite:///{tmp_path}/room/ledger.db", 1.0)
        room.exchange.set(back_off=20)
        yield Owner(room, capsys)


def test_a_stray_mail_is_answered_once_marked_and_left_unread(owner: Owner) -> None:
    owner.room.arrive(1)
    done = owner.replybot("run")
    assert done.code == 0, done
    ((box, raw, to),) = owner.sent
    assert (box, to) == (USER, (COMPANY,))
    for words in (b"From: h1000001@owner.test", b"In-Reply-To: <1000001.", b"Auto-Submitted: auto-replied"):
        assert words in raw
    (stray,) = owner.mails()
    assert (stray.categories, stray.is_read) == (["replybot-send"], False)
    (copy,) = owner.mails("Sent Items")
    assert copy.raw == raw and copy.is_read
    assert owner.outcomes() == [Outcome.SENT]
    owner.asked()
    assert owner.replybot("run") == Said(0, "", "")
    assert owner.asked() == ["SyncFolderItems"]
    assert len(owner.sent) == 1


def test_an_answer_that_got_lost_is_found_again_and_never_asked_for_twice(owner: Owner) -> None:
    owner.room.arrive(1)
    owner.room.exchange.fault("CreateItem", "hang-up-after")
    owner.replybot("run")
    assert owner.outcomes() == [Outcome.UNSURE] and len(owner.sent) == 1
    owner.asked()
    done = owner.replybot("run", "-v")
    assert done.code == 0 and "Sent folder" in done.out, done
    assert owner.outcomes() == [Outcome.SENT] and len(owner.sent) == 1
    assert "CreateItem" not in owner.asked()
    assert owner.replybot("run") == Said(0, "", "")
    assert len(owner.mails("Sent Items")) == 1


def test_a_letter_of_which_nobody_knows_waits_for_a_person(owner: Owner) -> None:
    owner.room.arrive(1)
    owner.room.exchange.fault("CreateItem", "hang-up-before")
    for _ in range(3):
        owner.replybot("run")
        assert owner.outcomes() == [Outcome.UNSURE] and owner.sent == []
    assert "1000001" in owner.replybot("todo").out


def test_a_busy_server_gets_the_letter_at_a_later_run(owner: Owner) -> None:
    owner.room.arrive(1)
    owner.room.exchange.fault("CreateItem", "busy")
    owner.replybot("run")
    assert owner.outcomes() == [Outcome.DEFERRED] and owner.sent == []
    later = owner.room.later(minutes=30)
    assert owner.replybot("run", "--now", later).code == 0
    assert owner.outcomes() == [Outcome.SENT] and len(owner.sent) == 1


def test_a_sender_that_exchange_refuses_is_told_and_not_tried_again(owner: Owner) -> None:
    owner.room.arrive(1)
    owner.room.exchange.store.box(USER).send_as.clear()
    said = owner.replybot("run")
    assert said.code == 1 and "Send As" in said.out + said.err
    owner.asked()
    owner.replybot("run", "--now", owner.room.later(minutes=30))
    assert "CreateItem" not in owner.asked() and owner.outcomes() == [Outcome.FAILED]


def test_a_preview_changes_nothing_on_the_server(owner: Owner) -> None:
    owner.room.arrive(2)
    before = [(item.id, item.change_key, item.is_read, list(item.categories)) for item in owner.mails()]
    assert owner.replybot("preview").code == 0
    assert [(item.id, item.change_key, item.is_read, list(item.categories)) for item in owner.mails()] == before
    assert owner.sent == [] and not set(owner.asked()) & {"CreateItem", "UpdateItem", "MoveItem", "CreateFolder"}


def test_doctor_tells_what_the_server_is_and_what_is_done_without_what_it_lacks(owner: Owner) -> None:
    owner.room.arrive(2)
    said = owner.replybot("doctor")
    for words in ("Exchange 2019", "holds 2 mails", "replybot-send", "Send As", "watch asks"):
        assert words in said.out, said
    assert owner.sent == []
