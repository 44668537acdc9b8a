"""What only a server can do to us: refuse, hang up, change its mind; and what we must never do to it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from replybot.errors import PermanentError, TemporaryError, UserError
from replybot.mailboxes import imap_reading, imap_session, open_mailbox
from replybot.mailboxes.base import Mailbox
from replybot.settings.values import MailboxConfig, Secret, Server
from tests.conftest import Servers
from tests.contracts.test_mailboxes import OUTBOX, DovecotPlace, letter, read, subjects

pytestmark = pytest.mark.live


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_session, "PAUSE", 0.0)


@pytest.fixture
def dovecot(servers: Servers, tmp_path: Path) -> DovecotPlace:
    return DovecotPlace(servers, tmp_path)


def server_of(dovecot: DovecotPlace) -> Server:
    env = dovecot.servers.env
    return Server(
        "127.0.0.1",
        int(env["IMAPS_PORT"]),
        "tls",
        dovecot.user,
        Secret(file=dovecot.secret),
        ca_file=Path(env["CA_FILE"]),
        timeout=10,
    )


def box_at(server: Server, folder: str = "INBOX", mark: str = "none") -> Mailbox:
    config = MailboxConfig("m", "imap", OUTBOX, server=server, folders=(folder,), mark=mark, mark_folder="Done")
    return open_mailbox(config)


class Wire:
    """A TCP relay on loopback. It counts what the server sends; `cut`: after how many octets each connection breaks."""

    def __init__(self, port: int, cut: list[int]) -> None:
        self.target, self.cut, self.received, self.connections = port, cut, 0, 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.sockets = [self.listener]
        self.threads = [threading.Thread(target=self._accept)]
        self.threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                ours, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            theirs = socket.create_connection(("127.0.0.1", self.target))
            self.sockets += [ours, theirs]
            left = self.cut.pop(0) if self.cut else 1 << 40
            for source, sink, limit in ((ours, theirs, 1 << 40), (theirs, ours, left)):
                thread = threading.Thread(target=self._pump, args=(source, sink, limit, source is theirs))
                self.threads.append(thread)
                thread.start()

    def _pump(self, source: socket.socket, sink: socket.socket, limit: int, counts: bool) -> None:
        with suppress(OSError):
            while limit > 0 and (data := source.recv(min(65_536, limit))):
                limit -= len(data)
                self.received += len(data) if counts else 0
                sink.sendall(data)
        hang_up(source, sink)

    def close(self) -> None:
        hang_up(self.listener)
        self.threads[0].join(10)
        hang_up(*self.sockets)
        for thread in self.threads:
            thread.join(10)
        for end in self.sockets:
            end.close()


def hang_up(*ends: socket.socket) -> None:
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@contextmanager
def wire(dovecot: DovecotPlace, *cut: int) -> Iterator[tuple[Wire, Server]]:
    """A server behind a relay, unencrypted, so that octets can be counted."""
    relay = Wire(int(dovecot.servers.env["IMAP_PORT"]), list(cut))
    try:
        yield relay, replace(server_of(dovecot), port=relay.port, security="plain")
    finally:
        relay.close()


def octets_of_reading(dovecot: DovecotPlace) -> int:
    """What the server sends when the mailbox is read from its beginning."""
    with wire(dovecot) as (relay, server), closing(box_at(server)) as box:
        read(box)
        return relay.received


def test_starttls_reads_as_tls_does(dovecot: DovecotPlace) -> None:
    dovecot.arrive(letter("one"))
    port = int(dovecot.servers.env["IMAP_PORT"])
    with closing(box_at(replace(server_of(dovecot), port=port, security="starttls"))) as box:
        assert subjects(read(box)[0]) == ["one"]
        assert any("encrypted with TLS" in fact for fact in box.facts())


def test_nothing_new_costs_one_status(dovecot: DovecotPlace) -> None:
    for n in range(5):
        dovecot.arrive(letter(f"mail {n}"))
    with wire(dovecot) as (relay, server), closing(box_at(server)) as box:
        _, cursor = read(box)
        box.close()
        before = relay.received
        assert list(box.new_mail(cursor)) == []
        assert relay.received - before < 4_096


def test_another_uidvalidity_makes_every_mail_new(dovecot: DovecotPlace) -> None:
    with dovecot.client() as client, closing(box_at(server_of(dovecot), "Lab")) as box:
        client.create_folder("Lab")
        client.append("Lab", letter("old"))
        (old,), cursor = read(box)
        client.delete_folder("Lab")
        client.create_folder("Lab")
        client.append("Lab", letter("new"))
        mails, renewed = read(box, cursor)
        assert subjects(mails) == ["new"]
        assert read(box, renewed)[0] == []
        assert box.open_mail(old.key, 1_000) is None
        box.mark(old.key, "send")


def test_a_wrong_password_is_refused_with_the_user_but_not_the_password(dovecot: DovecotPlace) -> None:
    dovecot.secret.write_text("not-the-one-Ü\n")
    with closing(box_at(server_of(dovecot))) as box, pytest.raises(PermanentError) as caught:
        read(box)
    assert f"refused the login of {dovecot.user}" in str(caught.value)
    chain: BaseException | None = caught.value
    while chain is not None:
        assert "not-the-one" not in f"{chain} {chain!r}"
        chain = chain.__cause__ or chain.__context__


def test_an_unknown_host_is_temporary_and_named(dovecot: DovecotPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object, **kwargs: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(TemporaryError, match=r"mail\.acme\.test:993: unknown host"):
        read(box_at(replace(server_of(dovecot), host="mail.acme.test", port=993)))


def test_a_refused_connection_is_temporary_and_named(dovecot: DovecotPlace) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(TemporaryError, match=f"127.0.0.1:{port}: connection refused"):
        read(box_at(replace(server_of(dovecot), port=port)))


def test_a_silent_server_is_temporary(dovecot: DovecotPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_session, "TRIES", 1)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        server = replace(server_of(dovecot), port=port, security="plain", timeout=0.2)  # type: ignore[arg-type]
        with pytest.raises(TemporaryError, match="no answer within"):
            read(box_at(server))


def test_a_missing_folder_is_named_with_the_one_that_was_meant(dovecot: DovecotPlace) -> None:
    with dovecot.client() as client:
        client.create_folder("Lists/Tickets")
    with (
        closing(box_at(server_of(dovecot), "Lists/Tikets")) as box,
        pytest.raises(PermanentError, match=r'no folder "Lists/Tikets".*did you mean "Lists/Tickets".*INBOX'),
    ):
        read(box)


def test_a_certificate_of_a_stranger_is_not_trusted(dovecot: DovecotPlace) -> None:
    with pytest.raises(PermanentError, match=r"certificate is not trusted.*server\.ca_file"):
        read(box_at(replace(server_of(dovecot), ca_file=None)))


def test_a_certificate_for_another_host_is_not_trusted(dovecot: DovecotPlace) -> None:
    with socket.create_server(("127.0.0.2", 0)) as listener:
        port = listener.getsockname()[1]
        thread = threading.Thread(target=_splice, args=(listener, int(dovecot.servers.env["IMAPS_PORT"])))
        thread.start()
        with pytest.raises(PermanentError, match=r"for another host.*127\.0\.0\.2"):
            read(box_at(replace(server_of(dovecot), host="127.0.0.2", port=port)))
        thread.join(10)


def _splice(listener: socket.socket, port: int) -> None:
    """One connection through to `port`, until either side ends it."""
    ours, _ = listener.accept()
    with ours, socket.create_connection(("127.0.0.1", port)) as theirs:
        back = threading.Thread(target=_copy, args=(theirs, ours))
        back.start()
        _copy(ours, theirs)
        back.join(10)


def _copy(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65_536):
            sink.sendall(data)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_RDWR)


def test_a_port_without_tls_is_named(dovecot: DovecotPlace) -> None:
    port = int(dovecot.servers.env["IMAP_PORT"])
    with pytest.raises(PermanentError, match=f"{port}: the server speaks no TLS.*starttls"):
        read(box_at(replace(server_of(dovecot), port=port)))


def test_a_missing_ca_file_is_named(dovecot: DovecotPlace, tmp_path: Path) -> None:
    with pytest.raises(PermanentError, match=r"ca_file .*missing\.pem"):
        read(box_at(replace(server_of(dovecot), ca_file=tmp_path / "missing.pem")))


def test_plaintext_to_another_machine_is_refused_before_connecting(
    dovecot: DovecotPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "create_connection", None)
    with pytest.raises(PermanentError, match=r"unencrypted.*allow_plain"):
        read(box_at(replace(server_of(dovecot), host="192.0.2.1", security="plain")))


def test_a_server_without_starttls_gets_no_password(dovecot: DovecotPlace) -> None:
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_bare_server, args=(listener, heard))
        thread.start()
        with pytest.raises(PermanentError, match=r'no STARTTLS.*"tls"'):
            read(box_at(replace(server_of(dovecot), port=listener.getsockname()[1], security="starttls")))
        thread.join(10)
    assert not any(word in b"".join(heard).upper() for word in (b"LOGIN", b"AUTHENTICATE"))


def _bare_server(listener: socket.socket, heard: list[bytes]) -> None:
    """An IMAP server that can nothing but CAPABILITY."""
    connection, _ = listener.accept()
    with connection, connection.makefile("rb") as lines:
        connection.sendall(b"* OK ready\r\n")
        with suppress(OSError):
            for line in lines:
                heard.append(line)
                tag = line.split()[0]
                connection.sendall(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n")


def test_an_oversized_mail_is_not_loaded_whole(dovecot: DovecotPlace) -> None:
    dovecot.arrive(letter("huge", "0123456789abcde\r\n" * 1_200_000))
    with wire(dovecot) as (relay, server), closing(box_at(server)) as box:
        (mail,), _ = read(box)
        assert mail.size > 20_000_000
        opened = box.open_mail(mail.key, 100_000)
        assert opened is not None and len(opened.data) == 100_000 and not opened.whole
        assert relay.received < 150_000


def test_a_connection_that_breaks_between_batches_is_opened_anew(
    dovecot: DovecotPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_reading, "BATCH", 2)
    for n in range(9):
        dovecot.arrive(letter(f"mail {n}"))
    octets = octets_of_reading(dovecot)
    with wire(dovecot, octets - 900, octets - 1_000) as (relay, server), closing(box_at(server)) as box:
        mails, cursor = read(box)
        assert subjects(mails) == [f"mail {n}" for n in range(9)]
        assert relay.connections in (2, 3)
        assert read(box, cursor)[0] == []


@pytest.mark.parametrize("where", ["login", "mail"])
def test_a_connection_that_breaks_each_time_is_temporary(dovecot: DovecotPlace, where: str) -> None:
    dovecot.arrive(b"".join(b"X-Long: %900d\r\n" % n for n in range(10)) + letter("one"))
    octets = 300 if where == "login" else octets_of_reading(dovecot) - 5_000
    with wire(dovecot, *[octets] * 3) as (relay, server), closing(box_at(server)) as box:
        with pytest.raises(TemporaryError, match="connection was lost"):
            read(box)
        assert relay.connections == 3


def test_a_run_that_stops_between_batches_goes_on_there(dovecot: DovecotPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_reading, "BATCH", 2)
    for n in range(5):
        dovecot.arrive(letter(f"mail {n}"))
    with closing(box_at(server_of(dovecot))) as box:
        first = next(iter(box.new_mail(b"")))
        assert subjects(list(first.mails)) == ["mail 0", "mail 1"]
        assert subjects(read(box, first.cursor)[0]) == ["mail 2", "mail 3", "mail 4"]


@pytest.mark.parametrize("way", ["none", "keyword", "move"])
def test_no_mail_is_ever_seen_or_deleted(dovecot: DovecotPlace, way: str) -> None:
    for n in range(3):
        dovecot.arrive(letter(f"mail {n}"))
    with closing(box_at(server_of(dovecot), mark=way)) as box:
        mails, _ = read(box)
        for mail, mark in zip(mails, ("send", "hold", "skip"), strict=True):
            box.open_mail(mail.key, 10_000)
            box.mark(mail.key, mark)
        box.facts()
    with dovecot.client() as client:
        found: dict[str, set[bytes]] = {}
        for folder in ("INBOX", "Done") if way == "move" else ("INBOX",):
            client.select_folder(folder, readonly=True)
            for answer in client.fetch(client.search(), ["FLAGS", "BODY.PEEK[HEADER]"]).values():
                subject = answer[b"BODY[HEADER]"].split(b"Subject: ")[1].split(b"\r")[0].decode()
                found[f"{folder}/{subject}"] = set(answer[b"FLAGS"]) - {b"\\Recent"}
    match way:
        case "none":
            assert found == {f"INBOX/mail {n}": set() for n in range(3)}
        case "keyword":
            assert found == {
                "INBOX/mail 0": {b"replybot-send"},
                "INBOX/mail 1": {b"replybot-hold"},
                "INBOX/mail 2": set(),
            }
        case "move":
            assert found == {"Done/mail 0": set(), "INBOX/mail 1": set(), "INBOX/mail 2": set()}


def test_facts_tell_what_the_server_offers(dovecot: DovecotPlace) -> None:
    dovecot.arrive(letter("one"))
    with closing(box_at(server_of(dovecot), mark="keyword")) as box:
        said = "\n".join(box.facts())
    for words in ("Dovecot", "TLSv1.", '"INBOX"', "holds 1 mails", "MOVE", "IDLE", "keeps keywords"):
        assert words in said


def test_a_mailbox_without_a_server_is_the_owners_error() -> None:
    with pytest.raises(UserError, match="server"):
        open_mailbox(MailboxConfig("m", "imap", OUTBOX))
