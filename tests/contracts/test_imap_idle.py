"""Waiting for mail on IMAP servers of all habits: what wakes us, what does not, and what is noticed all the same."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from threading import Event

import pytest

from replybot.errors import PermanentError, TemporaryError
from replybot.mailboxes import imap_idle
from replybot.mailboxes.imap import ImapMailbox
from replybot.settings.values import MailboxConfig, TransportConfig
from tests.fakes.imap_server import PASSWORD_VARIABLE, ImapServer, OddFolder, Talk, serving

RAW = b"From: service@acme.example\r\nSubject: one\r\n\r\nbody\r\n"
LONG = 60.0  # nobody waits for so long here


@dataclass
class IdleServer(ImapServer):
    """Has IDLE. `greets`: what it answers to it; `idling`: its connections in IDLE, to say something to; `ends`: what
    it answers to DONE."""

    greets: bytes = b"+ idling\r\n"
    ends: bytes = b"TAG OK done\r\n"
    idles: int = 0
    idling: list[socket.socket] = field(default_factory=list)
    began: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def serve(self, connection: socket.socket) -> None:
        self.connections += 1
        with connection, suppress(OSError):
            IdleTalk(self, connection, self.connections).run()


class IdleTalk(Talk):
    server: IdleServer

    def do_idle(self, _: str) -> bytes:
        self.server.idles += 1
        self.connection.sendall(self.server.greets)
        if not self.server.greets.endswith(b"idling\r\n"):
            return b""
        self.server.idling.append(self.connection)
        self.server.began.release()
        line = self.lines.readline()
        self.server.idling.remove(self.connection)
        assert line in (b"DONE\r\n", b""), line
        return self.server.ends if line else b""


class Waiter:
    """A mailbox at which somebody waits, and the server behind it."""

    def __init__(self, server: IdleServer, config: MailboxConfig) -> None:
        self.server, self.box = server, ImapMailbox(config)
        assert self.box.wait(LONG, Event()), "the first one learns how things stand"

    def after(self, *events: bytes | Callable[[], object], seconds: float = LONG) -> bool:
        """What `wait` says when this happens while it idles."""
        thread = threading.Thread(target=self._happen, args=events)
        thread.start()
        try:
            return self.box.wait(seconds, Event())
        finally:
            thread.join()

    def _happen(self, *events: bytes | Callable[[], object]) -> None:
        assert self.server.began.acquire(timeout=20), "it does not idle"
        for event in events:
            if isinstance(event, bytes):
                self.server.idling[-1].sendall(event)
            else:
                event()

    def arrive(self) -> None:
        self.server.inbox.put(RAW)

    def again(self) -> None:
        """The lost connection is noticed long before the time is over."""
        deadline = time.monotonic() + 20
        while self.server.connections < 2:
            assert time.monotonic() < deadline, "no second connection"
            time.sleep(0.02)

    def cut(self) -> None:
        self.server.idling[-1].shutdown(socket.SHUT_RDWR)


@contextmanager
def waiting(server: IdleServer, *folders: str, timeout: int = 10) -> Iterator[Waiter]:
    with serving(server) as how:
        config = MailboxConfig(
            "m", "imap", TransportConfig("outbox"), server=replace(how, timeout=timeout), folders=folders or ("INBOX",)
        )
        waiter = Waiter(server, config)
        try:
            yield waiter
        finally:
            waiter.box.close()


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, "secret")


@pytest.fixture
def server() -> IdleServer:
    made = IdleServer(capabilities="IMAP4rev1 IDLE")
    made.inbox.put(RAW)
    return made


def test_more_mails_than_before_are_news(server: IdleServer) -> None:
    with waiting(server) as waiter:
        assert waiter.after(waiter.arrive, b"* 2 EXISTS\r\n* 1 RECENT\r\n")
        assert not waiter.box.wait(0.1, Event()), "and no news a second time"
        assert server.idles == 2 and server.connections == 1


def test_flags_and_mails_that_go_are_no_news(server: IdleServer) -> None:
    with waiting(server) as waiter:
        said = b"* OK Still here\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* 1 EXISTS\r\n* 0 RECENT\r\n* 1 EXPUNGE\r\n"
        assert not waiter.after(server.inbox.mails.clear, said, seconds=0.5)
        assert server.connections == 1


def test_a_mail_that_comes_when_another_has_gone_is_news(server: IdleServer) -> None:
    with waiting(server) as waiter:
        assert waiter.after(waiter.arrive, b"* 1 EXPUNGE\r\n* 1 EXISTS\r\n")


def test_a_line_that_comes_in_pieces_is_one_line(server: IdleServer) -> None:
    with waiting(server) as waiter:
        pause = threading.Event()
        assert waiter.after(waiter.arrive, b"* 2 EX", lambda: pause.wait(0.2), b"ISTS\r", b"\n")


@pytest.mark.parametrize("greeting", [b"* 2 EXISTS\r\n+ idling\r\n", b"+ idling\r\n* 2 EXISTS\r\n* OK idling\r\n"])
def test_what_is_told_together_with_the_answer_to_idle_is_heard(server: IdleServer, greeting: bytes) -> None:
    with waiting(server) as waiter:
        server.greets = greeting
        assert waiter.box.wait(LONG, Event())


def test_what_the_library_has_read_already_is_heard(server: IdleServer) -> None:
    """A server may tell of mail right behind the answer to another command."""
    with waiting(server) as waiter:
        examined = IdleTalk.do_select
        server.habit = lambda _, line: None if not line.startswith("EXAMINE") else said(line) + b"* 2 EXISTS\r\n"

        def said(line: str) -> bytes:
            talk = IdleTalk(server, socket.socket(), 0)
            with talk.connection, talk.lines:
                return examined(talk, line.partition(" ")[2], examine=True)

        assert waiter.box.wait(LONG, Event())


def test_a_server_that_refuses_idle_is_asked_now_and_then(server: IdleServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_idle, "POLL_EVERY", 0.1)
    with waiting(server) as waiter:
        server.greets = b"TAG NO not now\r\n"
        server.habit = lambda number, line: b"TAG NO not for you\r\n" if line == "IDLE" else None
        coming = threading.Timer(0.3, waiter.arrive)
        coming.start()
        assert waiter.box.wait(LONG, Event())
        coming.join()
        assert server.commands("IDLE") == ["IDLE"], "not asked for again"
        assert server.connections == 1


def test_a_server_that_tells_nothing_in_idle_is_asked_now_and_then(
    server: IdleServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_idle, "LOOK_EVERY", 0.2)
    with waiting(server) as waiter:
        assert waiter.after(waiter.arrive)


def test_a_server_without_uidnext_shows_new_mail_by_their_number(
    server: IdleServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_idle, "LOOK_EVERY", 0.1)
    server.numbers_by_select = True
    with waiting(server) as waiter:
        assert not waiter.box.wait(0.3, Event())
        assert waiter.after(waiter.arrive)
        assert not waiter.after(server.inbox.mails.popitem, seconds=0.3)


@pytest.mark.parametrize("words", [b"", b"* BYE Idle for too long\r\n"])
def test_what_came_while_the_connection_was_lost_is_seen_over_the_next(server: IdleServer, words: bytes) -> None:
    with waiting(server) as waiter:
        assert waiter.after(words, waiter.arrive, waiter.cut, waiter.again)
        assert server.connections == 2


def test_a_lost_connection_alone_is_no_news(server: IdleServer) -> None:
    with waiting(server) as waiter:
        assert not waiter.after(waiter.cut, seconds=1.5)
        assert server.connections == 2


def test_a_connection_that_has_died_without_a_word_is_noticed(
    server: IdleServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_idle, "LOOK_EVERY", 0.2)
    with waiting(server, timeout=1) as waiter:
        server.ends = b""
        server.habit = lambda number, line: b"" if number == 1 and not line else None
        assert waiter.after(waiter.arrive), "its mail is seen over a new one"
        assert server.connections == 2


def test_a_server_that_is_gone_is_a_temporary_error(server: IdleServer) -> None:
    with waiting(server) as waiter:
        server.greeting = b"* BYE not now\r\n"
        with pytest.raises(TemporaryError, match=r"127\.0\.0\.1"):
            waiter.after(waiter.cut)
        server.greeting = b"* OK ready\r\n"
        waiter.arrive()
        assert waiter.box.wait(LONG, Event()), "the same mailbox goes on"


def test_a_folder_made_anew_is_news(server: IdleServer) -> None:
    with waiting(server) as waiter:
        server.inbox.uidvalidity += 1
        assert waiter.box.wait(0.1, Event())
        assert not waiter.box.wait(0.1, Event())


def test_mail_in_another_folder_is_seen_by_a_look(server: IdleServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_idle, "POLL_EVERY", 0.2)
    server.folders["Shops"] = OddFolder()
    with waiting(server, "INBOX", "Shops") as waiter:
        assert waiter.after(lambda: server.folders["Shops"].put(RAW))
        assert waiter.after(waiter.arrive, b"* 2 EXISTS\r\n")
        assert not waiter.box.wait(0.3, Event())


def test_a_folder_that_is_missing_does_not_keep_the_others_from_being_watched(server: IdleServer) -> None:
    with waiting(server, "INBOX", "Shops") as waiter:
        assert waiter.after(waiter.arrive, b"* 2 EXISTS\r\n")
        del server.folders["INBOX"]
        with pytest.raises(PermanentError, match="INBOX"):
            waiter.box.wait(0.1, Event())


def test_where_the_first_folder_is_missing_the_others_are_asked(
    server: IdleServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_idle, "POLL_EVERY", 0.1)
    with waiting(server, "Shops", "INBOX") as waiter:
        coming = threading.Timer(0.3, waiter.arrive)
        coming.start()
        assert waiter.box.wait(LONG, Event())
        coming.join()


def test_the_password_is_read_for_each_connection(server: IdleServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with waiting(server) as waiter:
        monkeypatch.setenv(PASSWORD_VARIABLE, "another")
        assert not waiter.after(waiter.cut, seconds=1.5)
        assert [line.split()[-1].strip('"') for line in server.commands("LOGIN")] == ["secret", "another"]


def test_who_waits_opens_nothing_for_writing(server: IdleServer) -> None:
    with waiting(server) as waiter:
        waiter.after(waiter.arrive, b"* 2 EXISTS\r\n")
        assert server.commands("EXAMINE")
        assert not server.commands("SELECT") and not server.commands("STORE")
