"""What every mailbox promises: the fake, a Maildir, an mbox file, real Dovecots rich and poor, a double of Exchange."""

from __future__ import annotations

import os
import pwd
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Timer
from typing import Any

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from replybot.errors import PermanentError, UserError
from replybot.mailboxes import ews, imap_idle, open_mailbox
from replybot.mailboxes.base import HEADER_LIMIT, Dull, Mailbox, RawMail
from replybot.settings.values import Exchange as ExchangeServer
from replybot.settings.values import MailboxConfig, Secret, Server, TransportConfig
from tests.conftest import Servers
from tests.ews import Exchange
from tests.fakes.mailbox import ListMailbox

OUTBOX = TransportConfig("outbox")


def letter(subject: str, body: str = "Guten Tag,\r\nwir bearbeiten Ihre Anfrage.\r\n") -> bytes:
    """A mail that says only what matters."""
    return (
        f"From: Service <service@acme.example>\r\nTo: anna@owner.test\r\nSubject: {subject}\r\n"
        f"Message-ID: <{subject.replace(' ', '.')}@acme.example>\r\n\r\n{body}"
    ).encode()


def same(data: bytes) -> bytes:
    """Octets without the difference in line breaks: files have LF, IMAP has CRLF."""
    return data.replace(b"\r\n", b"\n")


class Place(ABC):
    """Where a kind of mailbox keeps its mail, seen from behind."""

    @abstractmethod
    def open(self, mark: str = "none") -> Mailbox: ...

    @abstractmethod
    def arrive(self, raw: bytes) -> None: ...

    @abstractmethod
    def vanish(self, subject: str) -> None: ...

    @abstractmethod
    def snapshot(self) -> object:
        """All that must not change by reading."""

    @abstractmethod
    def kept(self) -> list[bytes]:
        """The letters in Sent."""


class ListPlace(Place):
    def __init__(self) -> None:
        self.box = ListMailbox()

    def open(self, mark: str = "none") -> Mailbox:
        return self.box

    def arrive(self, raw: bytes) -> None:
        self.box.arrive(raw)

    def vanish(self, subject: str) -> None:
        self.box.vanish(next(key for key, (_, raw) in self.box.mails.items() if subject.encode() in raw))

    def snapshot(self) -> object:
        return dict(self.box.mails)

    def kept(self) -> list[bytes]:
        return self.box.folders["Sent"]


class MaildirPlace(Place):
    def __init__(self, folder: Path) -> None:
        self.path, self.count = folder / "Maildir", 0
        for part in (self.path, self.path / ".Sent"):
            for name in ("cur", "new", "tmp"):
                (part / name).mkdir(parents=True)

    def open(self, mark: str = "none") -> Mailbox:
        return open_mailbox(MailboxConfig("m", "maildir", OUTBOX, path=self.path, mark=mark, mark_folder="Answered"))

    def arrive(self, raw: bytes) -> None:
        self.count += 1
        (self.path / "new" / f"{1_780_000_000 + self.count}.M1P1.host").write_bytes(same(raw))

    def vanish(self, subject: str) -> None:
        for file in self.path.glob("*/*.host*"):
            if subject.encode() in file.read_bytes():
                file.unlink()

    def snapshot(self) -> object:
        files = [path for path in sorted(self.path.rglob("*")) if path.is_file()]
        return [(path, path.read_bytes(), path.stat().st_mtime_ns) for path in files]

    def kept(self) -> list[bytes]:
        return [path.read_bytes() for path in (self.path / ".Sent" / "cur").iterdir()]


class MboxPlace(Place):
    def __init__(self, folder: Path) -> None:
        self.path, self.count = folder / "box", 0
        self.path.touch()
        (folder / "Sent").touch()

    def open(self, mark: str = "none") -> Mailbox:
        return open_mailbox(MailboxConfig("m", "mbox", OUTBOX, path=self.path, mark=mark))

    def arrive(self, raw: bytes) -> None:
        self.count += 1
        with self.path.open("ab") as file:
            file.write(
                f"From service@acme.example Mon Nov 23 10:{self.count:02}:00 2026\n".encode() + same(raw) + b"\n"
            )

    def vanish(self, subject: str) -> None:
        first, *rest = self.path.read_bytes().split(b"From service@acme.example Mon")
        left = [part for part in rest if subject.encode() not in part]
        self.path.write_bytes(first + b"".join(b"From service@acme.example Mon" + part for part in left))

    def snapshot(self) -> object:
        return self.path.read_bytes(), self.path.stat().st_mtime_ns

    def kept(self) -> list[bytes]:
        text = (self.path.parent / "Sent").read_bytes()
        return [part.partition(b"\n")[2][:-1] for part in text.split(b"From MAILER-DAEMON ")[1:]]


_fresh: dict[Path, list[str]] = {}


def fresh_user(servers: Servers) -> str:
    """A mailbox nobody has used. Dovecot looks for new ones once a second, so many are made at a time."""
    waiting = _fresh.setdefault(servers.folder, [])
    if not waiting:
        waiting += [f"reader{next(servers.numbers)}@owner.test" for _ in range(40)]
        for user in waiting:
            servers.script("dovecot", "adduser", user, "secret")
        while not logs_in(servers, waiting[-1]):
            time.sleep(0.05)
    return waiting.pop()


def logs_in(servers: Servers, user: str) -> bool:
    with IMAPClient("127.0.0.1", int(servers.env["IMAP_PORT"]), ssl=False, timeout=10) as client:
        try:
            client.login(user, "secret")
        except LoginError:
            return False
    return True


class DovecotPlace(Place):
    sent = "Sent"

    def __init__(self, servers: Servers, folder: Path) -> None:
        self.servers, self.user, self.count = servers, fresh_user(servers), 0
        self.secret = folder / "password"
        self.secret.write_text("secret\n")
        self.secret.chmod(0o600)

    def open(self, mark: str = "none") -> Mailbox:
        env = self.servers.env
        server = Server(
            "127.0.0.1",
            int(env["IMAPS_PORT"]),
            "tls",
            self.user,
            Secret(file=self.secret),
            ca_file=Path(env["CA_FILE"]),
        )
        return open_mailbox(MailboxConfig("m", "imap", OUTBOX, server=server, mark=mark, mark_folder="Answered"))

    def client(self) -> IMAPClient:
        client = IMAPClient("127.0.0.1", int(self.servers.env["IMAP_PORT"]), ssl=False, timeout=10)
        client.login(self.user, "secret")
        return client

    def arrive(self, raw: bytes) -> None:
        """As a deliverer does it: a file in new, which Dovecot numbers when it looks."""
        self.count += 1
        folder = self.servers.maildir(self.user)
        user = pwd.getpwnam(self.servers.env["MAIL_USER"])
        for part in (folder.parent.parent, folder.parent, folder, folder / "cur", folder / "new", folder / "tmp"):
            if not part.exists():
                part.mkdir(mode=0o700)
                os.chown(part, user.pw_uid, user.pw_gid)
        draft = folder / "tmp" / f"{1_780_000_000 + self.count}.M1P1.host"
        draft.write_bytes(raw)
        draft.chmod(0o644)
        os.chown(draft, user.pw_uid, user.pw_gid)
        draft.rename(folder / "new" / draft.name)

    def vanish(self, subject: str) -> None:
        with self.client() as client:
            client.select_folder("INBOX")
            client.delete_messages(client.search(["SUBJECT", subject]))
            client.expunge()

    def snapshot(self) -> object:
        with self.client() as client:
            client.select_folder("INBOX", readonly=True)
            answers = client.fetch(client.search(), ["FLAGS", "BODY.PEEK[]"])
            recent = b"\\Recent"  # says which session saw a mail first; nobody asks for it
            return {
                uid: (sorted(set(a[b"FLAGS"]) - {recent}), same(a[b"BODY[]"])) for uid, a in sorted(answers.items())
            }

    def kept(self) -> list[bytes]:
        with self.client() as client:
            client.select_folder(self.sent, readonly=True)
            return [answer[b"BODY[]"] for answer in client.fetch(client.search(), ["BODY.PEEK[]"]).values()]


class PoorPlace(DovecotPlace):
    """A Dovecot that offers no extension, and has its folders below INBOX, as Courier does."""

    sent = "INBOX.Sent"


class ExchangePlace(Place):
    """A mailbox on a double of Exchange (tests/ews)."""

    user = "anna@owner.test"

    def __init__(self, exchange: Exchange, folder: Path) -> None:
        self.exchange, self.count = exchange, 0
        self.secret = folder / "password"
        self.secret.write_text("secret\n")
        self.secret.chmod(0o600)

    def server(self, **changed: Any) -> ExchangeServer:
        login = ExchangeServer(
            self.user,
            self.exchange.url,
            "basic",
            username=self.user,
            secret=Secret(file=self.secret),
            ca_file=self.exchange.ca_file,
            timeout=10,
        )
        return replace(login, **changed)

    def open(self, mark: str = "none") -> Mailbox:
        config = MailboxConfig("m", "ews", OUTBOX, exchange=self.server(), mark=mark, mark_folder="Answered")
        return open_mailbox(config)

    def arrive(self, raw: bytes) -> None:
        """Laid into the store as it is: a transport would write fields on top."""
        self.count += 1
        store, came = self.exchange.store, datetime(2026, 11, 23, 10, tzinfo=UTC) + timedelta(seconds=self.count)
        with store.lock:
            box = store.box(self.user)
            box.put(raw, box.distinguished["inbox"], came)

    def vanish(self, subject: str) -> None:
        for item in self.exchange.mails(self.user):
            if subject.encode() in item.raw:
                self.exchange.remove(self.user, item.id)

    def snapshot(self) -> object:
        return [replace(item) for folder in ("Inbox", "Sent Items") for item in self.exchange.mails(self.user, folder)]

    def kept(self) -> list[bytes]:
        return [item.raw for item in self.exchange.mails(self.user, "Sent Items")]


SERVED = [pytest.param(name, marks=pytest.mark.live) for name in ("imap", "poor imap")]


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    with Exchange({ExchangePlace.user: "secret"}) as running:
        yield running


@pytest.fixture(params=["list", "maildir", "mbox", "ews", *SERVED])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    match request.param:
        case "list":
            return ListPlace()
        case "maildir":
            return MaildirPlace(tmp_path)
        case "mbox":
            return MboxPlace(tmp_path)
        case "ews":
            return ExchangePlace(request.getfixturevalue("exchange"), tmp_path)
        case "poor imap":
            return PoorPlace(request.getfixturevalue("poor_servers"), tmp_path)
    return DovecotPlace(request.getfixturevalue("servers"), tmp_path)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who must ask whether mail has come asks often."""
    monkeypatch.setattr(imap_idle, "POLL_EVERY", 0.1)
    monkeypatch.setattr(ews, "LOOK_EVERY", 0.1)


@pytest.fixture
def box(place: Place) -> Iterator[Mailbox]:
    opened = place.open()
    yield opened
    opened.close()


def read(box: Mailbox, cursor: bytes = b"", dull: Dull | None = None) -> tuple[list[RawMail], bytes]:
    """All that is new, and the cursor then."""
    mails: list[RawMail] = []
    for batch in box.new_mail(cursor, dull):
        mails += batch.mails
        cursor = batch.cursor
    return mails, cursor


def subjects(mails: list[RawMail]) -> list[str]:
    lines = (line for mail in mails for line in mail.data.decode().splitlines())
    return [line.removeprefix("Subject: ") for line in lines if line.startswith("Subject: ")]


def test_with_an_empty_cursor_every_mail_is_new_oldest_first(place: Place, box: Mailbox) -> None:
    for name in ("one", "two", "three"):
        place.arrive(letter(name))
    assert subjects(read(box)[0]) == ["one", "two", "three"]


def test_an_empty_mailbox_has_nothing_new(place: Place, box: Mailbox) -> None:
    mails, cursor = read(box)
    assert mails == []
    place.arrive(letter("first"))
    assert subjects(read(box, cursor)[0]) == ["first"]


def test_what_was_seen_is_not_new_again(place: Place, box: Mailbox) -> None:
    place.arrive(letter("one"))
    _, cursor = read(box)
    for _ in range(3):
        mails, cursor = read(box, cursor)
        assert mails == []


def test_a_mail_that_comes_later_is_alone_new(place: Place, box: Mailbox) -> None:
    place.arrive(letter("one"))
    _, cursor = read(box)
    place.arrive(letter("two"))
    mails, cursor = read(box, cursor)
    assert subjects(mails) == ["two"]
    assert read(box, cursor)[0] == []


def test_another_process_goes_on_with_the_cursor(place: Place, box: Mailbox) -> None:
    place.arrive(letter("one"))
    _, cursor = read(box)
    place.arrive(letter("two"))
    box.close()
    with closing(place.open()) as other:
        assert subjects(read(other, cursor)[0]) == ["two"]


def test_a_cursor_that_is_not_understood_counts_as_empty(place: Place, box: Mailbox) -> None:
    place.arrive(letter("one"))
    assert subjects(read(box, b"\x00\xffnonsense\n123")[0]) == ["one"]


def test_a_new_mail_is_its_header_block_only(place: Place, box: Mailbox) -> None:
    place.arrive(letter("one"))
    mail = read(box)[0][0]
    assert same(mail.data) == same(letter("one")).partition(b"\n\n")[0] + b"\n\n"
    assert not mail.whole


def test_an_endless_header_block_is_cut(place: Place, box: Mailbox) -> None:
    fields = "".join(f"X-Padding-{n}: {'x' * 900}\r\n" for n in range(100))
    place.arrive(b"Subject: padded\r\n" + fields.encode() + b"\r\nbody\r\n")
    mail = read(box)[0][0]
    assert len(mail.data) == HEADER_LIMIT and not mail.whole


def test_the_size_is_that_of_the_whole_mail(place: Place, box: Mailbox) -> None:
    place.arrive(letter("one"))
    mail = read(box)[0][0]
    opened = box.open_mail(mail.key, 1_000_000)
    assert opened is not None
    assert opened.size == len(opened.data)
    assert mail.size == opened.size or isinstance(place, ExchangePlace), "its store counts in its own way"
    assert opened.whole and same(opened.data) == same(letter("one"))


def test_when_it_came_is_an_aware_time_in_utc(place: Place, box: Mailbox) -> None:
    place.arrive(letter("one"))
    mail = read(box)[0][0]
    opened = box.open_mail(mail.key, 100)
    assert opened is not None and mail.received is not None and opened.received == mail.received
    assert mail.received.tzinfo is UTC and mail.received.utcoffset() == timedelta(0)
    assert mail.received.year == 2026


def test_a_mail_is_never_read_beyond_the_limit(place: Place, box: Mailbox) -> None:
    raw = letter("long", "0123456789\r\n" * 50_000)
    place.arrive(raw)
    mail = box.open_mail(read(box)[0][0].key, 1_000)
    assert mail is not None
    assert len(mail.data) == 1_000 and not mail.whole and mail.size > 500_000
    assert same(raw).startswith(same(mail.data.rstrip(b"\r")))


def test_a_mail_without_a_body_is_read_whole(place: Place, box: Mailbox) -> None:
    place.arrive(b"Subject: bare\r\n\r\n")
    mail = read(box)[0][0]
    opened = box.open_mail(mail.key, 1_000)
    assert opened is not None and opened.whole
    assert same(opened.data) == same(mail.data) == b"Subject: bare\n\n"


def test_a_mail_that_is_gone_is_none_and_no_error(place: Place) -> None:
    for name in ("one", "two"):
        place.arrive(letter(name))
    with closing(place.open(mark="keyword")) as box:
        keys = [mail.key for mail in read(box)[0]]
        place.vanish("one")
        assert box.open_mail(keys[0], 1_000) is None
        box.mark(keys[0], "send")
        assert box.open_mail(keys[1], 1_000) is not None
        assert box.open_mail("no such key", 1_000) is None
        assert box.open_mail("", 1_000) is None


def test_reading_changes_nothing(place: Place, box: Mailbox) -> None:
    for name in ("one", "two"):
        place.arrive(letter(name))
    read(box)
    before = place.snapshot()
    mails, cursor = read(box)
    for mail in mails:
        box.open_mail(mail.key, 100_000)
    read(box, cursor)
    box.facts()
    assert place.snapshot() == before


@pytest.mark.parametrize("way", ["none", "keyword", "move"])
def test_marking_twice_is_harmless_and_skip_leaves_no_trace(place: Place, way: str) -> None:
    for name in ("one", "two"):
        place.arrive(letter(name))
    with closing(place.open(mark=way)) as box:
        mails, cursor = read(box)
        before = place.snapshot()
        box.mark(mails[0].key, "skip")
        assert place.snapshot() == before
        for _ in range(2):
            box.mark(mails[0].key, "send")
            box.mark(mails[1].key, "hold")
        box.mark("no such key", "send")
        assert read(box, cursor)[0] == []


def test_a_letter_is_kept_once(place: Place, box: Mailbox) -> None:
    for name in ("Re one", "Re two", "Re one"):
        box.keep("Sent", letter(name, "Text\r\nFrom here on\r\n"), f"<{name.replace(' ', '.')}@acme.example>")
    with closing(place.open()) as other:
        other.keep("Sent", letter("Re two"), "<Re.two@acme.example>")
    kept = sorted(same(raw) for raw in place.kept())
    assert [subject in raw for subject, raw in zip((b"Re one", b"Re two"), kept, strict=True)] == [True, True]
    assert kept[0].rstrip().endswith(b"From here on")


def test_what_is_kept_is_found_by_its_message_id_and_nothing_else_is(place: Place, box: Mailbox) -> None:
    place.arrive(letter("Re two"))
    assert not box.holds("Sent", "<Re.one@acme.example>")
    box.keep("Sent", letter("Re one"), "<Re.one@acme.example>")
    assert box.holds("Sent", "<Re.one@acme.example>")
    assert not box.holds("Sent", "<Re.two@acme.example>"), "it lies elsewhere"
    assert not box.holds("Sent", "<one@acme.example>")
    with closing(place.open()) as other:
        assert other.holds("Sent", "<Re.one@acme.example>")
    assert len(place.kept()) == 1


def test_a_missing_folder_keeps_nothing_and_is_named(place: Place, box: Mailbox) -> None:
    with pytest.raises(PermanentError, match="Sennt"):
        box.keep("Sennt", letter("Re one"), "<Re.one@acme.example>")
    with pytest.raises(PermanentError, match="Sennt"):
        box.holds("Sennt", "<Re.one@acme.example>")


def test_the_first_wait_learns_how_things_stand_and_the_next_has_no_news(place: Place, box: Mailbox) -> None:
    place.arrive(letter("one"))
    assert box.wait(60, Event())
    read(box)
    before = place.snapshot()
    for _ in range(3):
        assert not box.wait(0.01, Event())
    assert place.snapshot() == before


def test_mail_that_came_between_two_waits_is_told(place: Place, box: Mailbox) -> None:
    assert box.wait(60, Event())
    for name in ("one", "two"):
        place.arrive(letter(name))
        assert box.wait(60, Event())
        assert subjects(read(box)[0])[-1] == name
        assert not box.wait(0.01, Event())


def test_mail_that_comes_ends_the_wait(place: Place, box: Mailbox, quick: None) -> None:
    assert box.wait(60, Event())
    coming = Timer(0.3, place.arrive, [letter("one")])
    coming.start()
    try:
        assert box.wait(60, Event())
    finally:
        coming.join()
    assert subjects(read(box)[0]) == ["one"]


def test_who_waits_can_be_stopped(place: Place, box: Mailbox) -> None:
    assert box.wait(60, Event())
    stop = Event()
    stopping = Timer(0.3, stop.set)
    stopping.start()
    try:
        assert not box.wait(3_600, stop)
        assert not box.wait(3_600, stop), "already stopped"
    finally:
        stopping.join()


def test_mail_that_goes_is_no_news(place: Place, box: Mailbox, quick: None) -> None:
    for name in ("one", "two"):
        place.arrive(letter(name))
    assert box.wait(60, Event())
    going = Timer(0.1, place.vanish, ["one"])
    going.start()
    try:
        assert not box.wait(0.8, Event()) or isinstance(place, MboxPlace), "who rewrites an mbox may have added to it"
    finally:
        going.join()
    assert not box.wait(0.01, Event()) or isinstance(place, MboxPlace)


def test_facts_are_sentences(place: Place, box: Mailbox) -> None:
    place.arrive(letter("one"))
    facts = box.facts()
    assert any("1 mails" in fact for fact in facts)
    assert all(fact.strip() for fact in facts)


def test_closing_twice_is_harmless(place: Place, box: Mailbox) -> None:
    read(box)
    box.close()
    box.close()


def test_a_kind_that_nobody_knows_is_the_owners_error() -> None:
    with pytest.raises(UserError, match="carrier pigeon"):
        open_mailbox(MailboxConfig("m", "carrier pigeon", OUTBOX))
