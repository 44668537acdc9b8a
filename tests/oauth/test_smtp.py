"""Letters leave with a token: real Postfix, and a peer that speaks by script where Postfix never would."""

from __future__ import annotations

import base64
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from replybot.core.case import Envelope
from replybot.errors import PermanentError, TemporaryError
from replybot.oauth import access_token
from replybot.oauth.store import open_store
from replybot.settings.values import Account, Server, TransportConfig
from replybot.transports.smtp import SmtpTransport
from tests.conftest import Servers
from tests.oauth.authority import Authority, Client, kept

RAW = b"From: a@owner.test\r\nTo: support@company.test\r\nSubject: x\r\n\r\nHello.\r\n"
HERE = Envelope("a@owner.test", "support@company.test")
USER = "anna@owner.test"


@pytest.fixture
def account(authority: Authority, tmp_path: Path) -> Account:
    client = authority.client()
    account = client.account(tmp_path)
    client.log_in(account)
    return account


class Peer:
    """A server that knows tokens; `replies` are what it says to AUTH and to what follows, in turn."""

    def __init__(self, offers: str, *replies: bytes) -> None:
        self.offers, self.replies = offers, list(replies)
        self.lines: list[bytes] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                with connection, connection.makefile("rwb") as stream, contextlib.suppress(OSError):
                    connection.settimeout(10)
                    stream.write(b"220 peer\r\n")
                    stream.flush()
                    while line := stream.readline():
                        stream.write(self.reply(line) + b"\r\n")
                        stream.flush()

    def reply(self, line: bytes) -> bytes:
        verb = line.split(b" ")[0].strip().upper()
        if verb == b"EHLO":
            return f"250-peer\r\n250 AUTH {self.offers}".encode()
        if verb in (b"RSET", b"NOOP", b"QUIT"):
            return b"250 yes"
        self.lines.append(line.strip(b"\r\n"))
        return self.replies.pop(0)

    def stop(self) -> None:
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.thread.join(10)
        self.listener.close()


Start = Callable[..., tuple[Peer, SmtpTransport]]


@pytest.fixture
def start(account: Account) -> Iterator[Start]:
    with contextlib.ExitStack() as ends:

        def begin(offers: str, *replies: bytes, oauth: Account = account) -> tuple[Peer, SmtpTransport]:
            peer = Peer(offers, *replies)
            ends.callback(peer.stop)
            server = Server("127.0.0.1", peer.port, "plain", USER, oauth=oauth, timeout=10)
            transport = SmtpTransport(TransportConfig("smtp", server))
            ends.callback(transport.close)
            return peer, transport

        yield begin


def token_in(text: bytes) -> str:
    return base64.b64decode(text).split(b"Bearer ")[1].rstrip(b"\x01").decode()


def test_a_token_is_shown_at_once_where_it_fits_in_the_line(start: Start, account: Account) -> None:
    peer, transport = start("PLAIN XOAUTH2 OAUTHBEARER", b"235 welcome")
    transport.ready()
    (line,) = peer.lines
    assert line.startswith(b"AUTH XOAUTH2 ")
    assert token_in(line.split()[2]) == kept(account).access


@pytest.mark.parametrize("way", ["XOAUTH2", "OAUTHBEARER"])
def test_a_long_token_waits_until_the_server_asks(start: Start, account: Account, way: str) -> None:
    with open_store(account).alone() as write:
        write(replace(kept(account), access="t" * 2500))
    peer, transport = start(way, b"334 ", b"235 welcome")
    transport.ready()
    assert peer.lines[0] == b"AUTH " + way.encode()
    assert token_in(peer.lines[1]) == "t" * 2500


def test_no_command_is_longer_than_the_standard_allows(start: Start, account: Account) -> None:
    for size in range(330, 350):
        with open_store(account).alone() as write:
            write(replace(kept(account), access="t" * size))
        peer, transport = start("XOAUTH2", b"235 yes", b"235 yes")
        peer.replies = [b"334 ", b"235 yes"] if size > 338 else peer.replies
        transport.ready()
        transport.close()
        if peer.lines[0].startswith(b"AUTH XOAUTH2 "):
            assert len(peer.lines[0]) + 2 <= 512


@pytest.mark.parametrize(("way", "answer"), [("XOAUTH2", b""), ("OAUTHBEARER", b"AQ==")])
def test_the_servers_reason_is_answered_as_the_standard_says_and_a_new_token_is_shown(
    start: Start, account: Account, way: str, answer: bytes
) -> None:
    old = kept(account).access
    why = b"334 " + base64.b64encode(b'{"status":"invalid_token"}')
    peer, transport = start(way, why, b"535 5.7.8 no", b"235 welcome")
    transport.ready()
    assert peer.lines[1] == answer
    assert token_in(peer.lines[0].split()[2]) == old
    assert token_in(peer.lines[2].split()[2]) == kept(account).access != old


def test_a_fresh_token_that_is_refused_is_the_end_of_it(start: Start, account: Account) -> None:
    why = b"334 " + base64.b64encode(b'{"status":"400"}')
    peer, transport = start("XOAUTH2", *[why, b"535 5.7.3 unsuccessful"] * 2)
    application = replace(account, provider="microsoft", grant="device")
    with open_store(account).alone() as write:
        write(kept(account))
    transport._server = replace(transport._server, oauth=application)
    with pytest.raises(PermanentError, match=r"535 5.7.3 unsuccessful .*status 400.*IMAP and SMTP AUTH") as told:
        transport.ready()
    assert len(peer.lines) == 4
    assert kept(account).access not in str(told.value)


def test_a_servers_trouble_costs_no_token(start: Start, account: Account) -> None:
    before = kept(account)
    _peer, transport = start("XOAUTH2", b"454 4.7.0 later")
    with pytest.raises(TemporaryError, match="454"):
        transport.ready()
    assert kept(account) == before


def test_a_server_that_knows_no_tokens_is_shown_none(start: Start) -> None:
    peer, transport = start("PLAIN LOGIN")
    with pytest.raises(PermanentError, match="offers no login by token"):
        transport.ready()
    assert peer.lines == []


def test_a_letter_waits_for_the_person_and_does_not_fail(start: Start, account: Account) -> None:
    nobody = replace(account, scope="other")
    peer, transport = start("XOAUTH2", oauth=nobody)
    with pytest.raises(PermanentError, match="replybot login m365"):
        transport.ready()
    with pytest.raises(TemporaryError, match="replybot login m365"):
        transport.send(HERE, RAW)
    assert peer.lines == []


# Real Postfix


@pytest.fixture
def postfix(servers: Servers, tmp_path: Path) -> Iterator[tuple[Client, Account, SmtpTransport]]:
    client = Authority(servers.env["OAUTH_URL"]).client()
    account = client.account(tmp_path)
    client.log_in(account, "catchall@owner.test")
    ca = Path(servers.env["CA_FILE"])
    port = int(servers.env["SUBMISSION_PORT"])
    server = Server("127.0.0.1", port, "starttls", "catchall@owner.test", oauth=account, ca_file=ca)
    transport = SmtpTransport(TransportConfig("smtp", server))
    yield client, account, transport
    transport.close()


@pytest.mark.parametrize("size", [24, 1500], ids=["short", "long"])
def test_postfix_takes_a_letter_with_a_token(postfix: tuple[Client, Account, SmtpTransport], size: int) -> None:
    client, account, transport = postfix
    client.now(size=size)
    access_token(account, refused=kept(account).access)
    assert "queued" in transport.send(HERE, RAW)
    assert f"Login as {'catchall@owner.test'} works." in transport.facts()


def test_postfix_refuses_a_token_of_another_and_a_new_one_is_got_once(
    postfix: tuple[Client, Account, SmtpTransport],
) -> None:
    client, account, transport = postfix
    client.authority.post("/revoke", token=kept(account).access)
    before = client.asked()
    assert "queued" in transport.send(HERE, RAW)
    assert client.asked() == before + 1


def test_postfix_refuses_the_wrong_mailbox_for_good(
    servers: Servers, postfix: tuple[Client, Account, SmtpTransport]
) -> None:
    client, account, transport = postfix
    client.log_in(account, "postmaster@owner.test")
    before = client.asked()
    with pytest.raises(PermanentError, match=r"with a fresh token of account m365: 535 .*username must be the mailbox"):
        transport.ready()
    assert client.asked() == before + 1
