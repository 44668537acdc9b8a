"""What an SMTP server's words and silences mean: a peer that speaks by script, and real Postfix."""

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
from replybot.errors import PermanentError, ReplybotError, TemporaryError, UnsureError
from replybot.settings import credentials
from replybot.settings.values import Secret, Server, TransportConfig
from replybot.transports import smtp
from replybot.transports.smtp import SmtpTransport
from tests.conftest import Servers

HERE = Envelope("desk@owner.test", "ticket@company.example")
RAW = b"From: a@owner.test\r\nTo: b@company.example\r\nSubject: x\r\n\r\nHello.\r\n"
PASSWORD = "correct horse bättery"
CUT, HANG, SILENCE = b"<cut>", b"<hang>", b"<silence>"
GARBLED = b"\x00\xff?? what"

Script = dict[str, bytes]
YES: Script = {
    "greeting": b"220 peer.test",
    "EHLO": b"250-peer.test\r\n250-8BITMIME\r\n250-AUTH LOGIN PLAIN\r\n250 SIZE 1000000",
    "AUTH": b"235 welcome",
    "MAIL": b"250 sender ok",
    "RCPT": b"250 recipient ok",
    "DATA": b"354 go on",
    "dot": b"250 2.0.0 queued as 4711",
    "RSET": b"250 forgotten",
    "NOOP": b"250 yes",
    "QUIT": b"221 bye",
}


class Peer:
    """A server that says its script, whatever is said to it, and writes down what it hears."""

    def __init__(self, **script: bytes) -> None:
        self.script = YES | script
        self.lines: list[bytes] = []
        self.letters: list[bytes] = []
        self.connections = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def stop(self) -> None:
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.thread.join(10)
        self.listener.close()

    def serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                self.connections += 1
                with connection, connection.makefile("rwb") as stream, contextlib.suppress(OSError):
                    connection.settimeout(10)
                    self.talk(stream)

    def talk(self, stream) -> None:
        going = self.say(stream, "greeting")
        while going and (line := stream.readline()):
            self.lines.append(line)
            verb = verb_of(line)
            going = self.say(stream, "EHLO" if verb == "HELO" else verb)
            if going and verb == "DATA" and self.script["DATA"].startswith(b"354"):
                going = self.take(stream)
            going = going and verb != "QUIT"

    def take(self, stream) -> bool:
        """The letter, up to the final dot."""
        if self.script["dot"] == SILENCE:  # gone before the first line
            return False
        letter = b""
        while (line := stream.readline()) != b".\r\n":
            if not line:
                return False
            letter += line
        self.letters.append(letter)
        return self.say(stream, "dot")

    def say(self, stream, stage: str) -> bool:
        reply = self.script.get(stage, b"500 what?")
        if reply == CUT:
            return False
        if reply == HANG:
            stream.read()
            return False
        stream.write(reply if reply.endswith(CUT) else reply + b"\r\n")
        stream.flush()
        return not reply.endswith(CUT) and not reply.startswith(b"421")

    def verbs(self) -> list[str]:
        return [verb_of(line) for line in self.lines]


def verb_of(line: bytes) -> str:
    return line.decode("latin-1").strip().partition(" ")[0].upper()


Open = Callable[..., tuple[Peer, SmtpTransport]]


@pytest.fixture
def to_peer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens a transport to a peer with this script; both end with the test."""
    monkeypatch.setattr(credentials, "read", lambda _: PASSWORD)
    monkeypatch.setattr(smtp, "FINAL_PATIENCE", 1)
    with contextlib.ExitStack() as ends:

        def start(server: Server | None = None, **script: bytes) -> tuple[Peer, SmtpTransport]:
            peer = Peer(**script)
            ends.callback(peer.stop)
            hangs = HANG in script.values()
            base = server or Server("127.0.0.1", 0, "plain", "me@owner.test", Secret(variable="X"))
            config = replace(base, port=peer.port, timeout=0.2 if hangs else 10)  # type: ignore[arg-type]
            transport = SmtpTransport(TransportConfig("smtp", config))
            ends.callback(transport.close)
            return peer, transport

        yield start


# What is surely not taken, and what nobody knows

EARLY = ("greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA")
EARLY_ROWS = [
    (stage, reply, error)
    for stage in EARLY
    for reply, error in (
        (b"451 4.3.0 later", TemporaryError),
        (b"421 4.3.2 going down", TemporaryError),
        (b"550 5.7.1 never", PermanentError),
        (b"550-5.7.1 never\r\n550 5.7.1 ever", PermanentError),
        (GARBLED, TemporaryError),
        (b"7" * 20_000, TemporaryError),
        (b"999 what", TemporaryError),
        (CUT, TemporaryError),
        (b"250-half a rep" + CUT, TemporaryError),
        (HANG, TemporaryError),
    )
]
TABLE = [
    *EARLY_ROWS,
    ("AUTH", b"535 5.7.8 wrong", PermanentError),
    ("AUTH", b"454 4.7.0 later", TemporaryError),
    ("AUTH", b"534 5.7.9 stronger, please", PermanentError),
    ("MAIL", b"354 what", TemporaryError),
    ("DATA", b"250 what", TemporaryError),
    ("dot", b"451 4.3.0 later", TemporaryError),
    ("dot", b"452 4.3.1 no room", TemporaryError),
    ("dot", b"421 4.3.2 going down", TemporaryError),
    ("dot", b"550 5.7.1 spam", PermanentError),
    ("dot", b"552 5.3.4 too big", PermanentError),
    ("dot", b"554 5.6.0 malformed", PermanentError),
    ("dot", GARBLED, UnsureError),
    ("dot", b"", UnsureError),
    ("dot", b"25", UnsureError),
    ("dot", b"354 what", UnsureError),
    ("dot", b"999 what", UnsureError),
    ("dot", b"OK queued", UnsureError),
    ("dot", b"7" * 20_000, UnsureError),
    ("dot", b"250-2.0.0 queu" + CUT, UnsureError),
    ("dot", b"250-2.0.0 queued\r\n" + CUT, UnsureError),
    ("dot", CUT, UnsureError),
    ("dot", HANG, UnsureError),
    ("dot", SILENCE, UnsureError),
]


@pytest.mark.parametrize(
    ("stage", "reply", "error"), TABLE, ids=[f"{s}-{r[:24].decode('ascii', 'replace')}" for s, r, _ in TABLE]
)
def test_a_reply_or_a_silence_means(stage: str, reply: bytes, error: type[ReplybotError], to_peer: Open) -> None:
    peer, transport = to_peer(**{stage: reply})
    with pytest.raises(error) as caught:
        transport.send(HERE, RAW)
    assert type(caught.value) is error
    assert f"127.0.0.1:{peer.port}" in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(peer.letters) <= 1
    assert peer.verbs().count("DATA") <= 1


def test_only_a_yes_after_the_final_dot_is_sent(to_peer: Open) -> None:
    peer, transport = to_peer()
    assert transport.send(HERE, RAW) == "250 2.0.0 queued as 4711"
    assert peer.letters == [RAW]


def test_an_unsure_letter_is_not_sent_again_and_the_next_one_gets_a_new_connection(to_peer: Open) -> None:
    peer, transport = to_peer(dot=GARBLED)
    with pytest.raises(UnsureError):
        transport.send(HERE, RAW)
    peer.script = dict(YES)
    transport.send(HERE, RAW.replace(b"Hello", b"Other"))
    assert peer.letters == [RAW, RAW.replace(b"Hello", b"Other")]
    assert peer.connections == 2


def test_the_servers_words_are_shown_safely_and_not_at_length(to_peer: Open) -> None:
    _, transport = to_peer(RCPT=b"550-\x1b[2Jgo \xff away\r\n550 " + b"x" * 5000)
    with pytest.raises(PermanentError) as caught:
        transport.send(HERE, RAW)
    assert r"550 \x1b[2Jgo \xff away xxx" in str(caught.value)
    assert len(str(caught.value)) < 400


# One connection


def test_a_connection_is_used_again(to_peer: Open) -> None:
    peer, transport = to_peer()
    for _ in range(3):
        transport.send(HERE, RAW)
    assert peer.connections == 1
    assert peer.verbs().count("AUTH") == 1
    assert len(peer.letters) == 3


def test_a_refused_recipient_does_not_spoil_the_connection(to_peer: Open) -> None:
    peer, transport = to_peer(RCPT=b"550 5.1.1 who?")
    with pytest.raises(PermanentError):
        transport.send(HERE, RAW)
    peer.script = dict(YES)
    transport.send(HERE, RAW)
    assert peer.connections == 1
    assert peer.letters == [RAW]


@pytest.mark.parametrize("reset", [CUT, b"421 you were idle", GARBLED, b"502 no"])
def test_a_connection_that_died_while_idle_is_opened_anew(to_peer: Open, reset: bytes) -> None:
    peer, transport = to_peer(RSET=reset)
    transport.send(HERE, RAW)
    transport.send(HERE, RAW)
    assert peer.connections == 2
    assert len(peer.letters) == 2


def test_a_server_that_went_away_meanwhile_is_for_now(to_peer: Open) -> None:
    peer, transport = to_peer(RSET=CUT)
    transport.send(HERE, RAW)
    peer.script["greeting"] = CUT
    with pytest.raises(TemporaryError):
        transport.send(HERE, RAW)
    assert len(peer.letters) == 1


def test_closing_says_goodbye_and_a_rude_peer_does_not_matter(to_peer: Open) -> None:
    for goodbye in (b"221 bye", CUT, GARBLED, HANG):
        peer, transport = to_peer(QUIT=goodbye)
        transport.send(HERE, RAW)
        transport.close()
        transport.close()
        assert peer.verbs()[-1] == "QUIT"


# What is on the wire


def test_a_report_is_asked_for_failure_only_where_the_server_offers_reports(to_peer: Open) -> None:
    peer, transport = to_peer(EHLO=b"250-peer.test\r\n250-AUTH PLAIN\r\n250 DSN")
    transport.send(HERE, RAW)
    assert b"MAIL FROM:<desk@owner.test> RET=HDRS\r\n" in peer.lines
    assert b"RCPT TO:<ticket@company.example> NOTIFY=FAILURE\r\n" in peer.lines


def test_no_report_is_asked_for_where_there_are_none(to_peer: Open) -> None:
    peer, transport = to_peer()
    transport.send(HERE, RAW)
    assert b"MAIL FROM:<desk@owner.test>\r\n" in peer.lines
    assert b"RCPT TO:<ticket@company.example>\r\n" in peer.lines


def test_this_machines_name_is_not_told(to_peer: Open) -> None:
    peer, transport = to_peer()
    transport.send(HERE, RAW)
    assert peer.lines[0].lower() == b"ehlo [127.0.0.1]\r\n"
    assert socket.gethostname().encode() not in b"".join(peer.lines)


def test_dots_are_doubled_and_nothing_else_is_touched(to_peer: Open) -> None:
    peer, transport = to_peer()
    transport.send(HERE, b"A: b\r\n\r\n.\r\n..x\r\n a.\r\n" + b"z" * 5000 + b"\r\n")
    assert peer.letters == [b"A: b\r\n\r\n..\r\n...x\r\n a.\r\n" + b"z" * 5000 + b"\r\n"]


@pytest.mark.parametrize("body", [b"a\n.\nMAIL FROM:<x@y.test>", b"a\r.\r", b"a\n\r\n", b"\r\r\n"])
def test_a_letter_with_line_ends_of_its_own_is_refused_before_anything_is_said(to_peer: Open, body: bytes) -> None:
    peer, transport = to_peer()
    with pytest.raises(PermanentError, match="CR or LF"):
        transport.send(HERE, b"A: b\r\n\r\n" + body + b"\r\n")
    assert peer.connections == 0


@pytest.mark.parametrize("address", ["", "a@x.test>\r\nRCPT TO:<b@y.test", "a@x.test> NOTIFY=SUCCESS", "a@x.test\0"])
def test_an_address_that_is_more_than_an_address_is_refused(to_peer: Open, address: str) -> None:
    peer, transport = to_peer()
    for envelope in (Envelope(address, HERE.recipient), Envelope(HERE.sender, address)):
        with pytest.raises(PermanentError, match="envelope"):
            transport.send(envelope, RAW)
    assert peer.connections == 0


def test_an_address_in_other_letters_needs_a_server_that_knows_them(to_peer: Open) -> None:
    abroad = Envelope(HERE.sender, "büro@company.example")
    peer, transport = to_peer()
    with pytest.raises(PermanentError, match="SMTPUTF8"):
        transport.send(abroad, RAW)
    assert "MAIL" not in peer.verbs()
    peer, transport = to_peer(EHLO=b"250-peer.test\r\n250-SMTPUTF8\r\n250-AUTH PLAIN\r\n250 8BITMIME")
    transport.send(abroad, RAW)
    transport.send(HERE, RAW)
    assert b"MAIL FROM:<desk@owner.test> SMTPUTF8\r\n" in peer.lines
    assert "RCPT TO:<büro@company.example>\r\n".encode() in peer.lines
    assert b"MAIL FROM:<desk@owner.test>\r\n" in peer.lines


def test_a_letter_in_eight_bits_is_announced_or_refused(to_peer: Open) -> None:
    raw = RAW + "Grüße\r\n".encode()
    peer, transport = to_peer()
    transport.send(HERE, raw)
    assert b"MAIL FROM:<desk@owner.test> BODY=8BITMIME\r\n" in peer.lines
    assert peer.letters == [raw]
    peer, transport = to_peer(EHLO=b"250-peer.test\r\n250 AUTH PLAIN")
    with pytest.raises(PermanentError, match="8BITMIME"):
        transport.send(HERE, raw)
    assert peer.letters == []


def test_facts_log_in_and_say_what_is_offered(to_peer: Open) -> None:
    peer, transport = to_peer(EHLO=b"250-peer.test\r\n250-DSN\r\n250-AUTH PLAIN\r\n250 SIZE 5000")
    assert transport.facts() == (
        f"127.0.0.1:{peer.port} answers.",
        "The connection is not encrypted.",
        "Login as me@owner.test works.",
        "The server offers DSN, SIZE 5000.",
    )
    assert peer.verbs() == ["EHLO", "AUTH", "NOOP"]


# Who we are


@pytest.mark.parametrize("offer", [b"PLAIN", b"LOGIN"])
def test_a_password_with_letters_of_any_language_logs_in(to_peer: Open, offer: bytes) -> None:
    script = {} if offer == b"PLAIN" else {"AUTH": b"334 VXNlcm5hbWU6"}
    user, word = (base64.b64encode(text.encode()) for text in ("me@owner.test", PASSWORD))
    if offer == b"LOGIN":
        script |= {user.decode().upper(): b"334 UGFzc3dvcmQ6", word.decode().upper(): b"235 welcome"}
    peer, transport = to_peer(EHLO=b"250-peer.test\r\n250 AUTH " + offer, **script)
    transport.send(HERE, RAW)
    both = base64.b64encode(f"\0me@owner.test\0{PASSWORD}".encode())
    said = [b"AUTH PLAIN " + both] if offer == b"PLAIN" else [b"AUTH LOGIN", user, word]
    assert [line.strip() for line in peer.lines[1 : 1 + len(said)]] == said


def test_the_password_is_never_in_an_error_even_when_the_server_repeats_it(to_peer: Open) -> None:
    tokens = [base64.b64encode(t.encode()) for t in (f"\0me@owner.test\0{PASSWORD}", PASSWORD)]
    echo = b"535 5.7.8 wrong: AUTH PLAIN " + b" ".join([*tokens, PASSWORD.encode()])
    _, transport = to_peer(AUTH=echo)
    with pytest.raises(PermanentError, match="wrong: AUTH PLAIN") as caught:
        transport.send(HERE, RAW)
    error: BaseException | None = caught.value
    while error is not None:
        for secret in (PASSWORD, *(token.decode() for token in tokens)):
            assert secret not in f"{error} {error!r}"
        error = error.__cause__ or error.__context__


def test_a_server_without_login_gets_no_password(to_peer: Open) -> None:
    peer, transport = to_peer(EHLO=b"250 peer.test")
    with pytest.raises(PermanentError, match="no login"):
        transport.send(HERE, RAW)
    assert peer.verbs() == ["EHLO"]


def test_without_a_username_nobody_logs_in(to_peer: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials, "read", lambda _: pytest.fail("asked for the password"))
    peer, transport = to_peer(Server("127.0.0.1", 0, "plain"))
    transport.send(HERE, RAW)
    assert "AUTH" not in peer.verbs()


# Who they are


def test_without_starttls_neither_password_nor_letter_is_said(to_peer: Open) -> None:
    peer, transport = to_peer(Server("127.0.0.1", 0, "starttls", "me@owner.test"))
    for call in (lambda: transport.send(HERE, RAW), transport.facts):
        with pytest.raises(PermanentError, match="STARTTLS"):
            call()
    assert set(peer.verbs()) == {"EHLO"}


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (b"454 4.7.0 later", TemporaryError),
        (b"501 no", PermanentError),
        (b"220 go\r\n250 plain words", TemporaryError),
        (GARBLED, TemporaryError),
        (CUT, TemporaryError),
        (HANG, TemporaryError),
    ],
    ids=["454", "501", "plaintext", "garbled", "cut", "hang"],
)
def test_without_encryption_nothing_goes_on(to_peer: Open, reply: bytes, error: type[ReplybotError]) -> None:
    peer, transport = to_peer(
        Server("127.0.0.1", 0, "starttls", "me@owner.test"), EHLO=b"250-peer.test\r\n250 STARTTLS", STARTTLS=reply
    )
    with pytest.raises(error):
        transport.send(HERE, RAW)
    assert not {"AUTH", "MAIL"} & set(peer.verbs())


def test_tls_to_a_port_that_speaks_plain_is_for_now(to_peer: Open) -> None:
    _, transport = to_peer(Server("127.0.0.1", 0, "tls"))
    with pytest.raises(TemporaryError):
        transport.send(HERE, RAW)


@pytest.mark.parametrize("host", ["192.0.2.1", "mail.owner.test", "localhost.owner.test", "0.0.0.0"])
def test_plaintext_to_another_machine_is_refused_before_anything(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "dial", lambda *_: pytest.fail("connected"))
    with pytest.raises(PermanentError, match="allow_plain"):
        SmtpTransport(TransportConfig("smtp", Server(host, 25, "plain"))).send(HERE, RAW)


def test_plaintext_to_another_machine_can_be_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise ConnectionRefusedError("no")

    monkeypatch.setattr(smtp, "dial", refused)
    with pytest.raises(TemporaryError):
        SmtpTransport(TransportConfig("smtp", Server("192.0.2.1", 25, "plain", allow_plain=True))).send(HERE, RAW)


def test_a_server_that_is_not_there_is_for_now() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(TemporaryError, match="refused"):
        SmtpTransport(TransportConfig("smtp", Server("127.0.0.1", port, "plain"))).send(HERE, RAW)


def test_a_name_that_nobody_knows_is_for_now(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(TemporaryError, match="not known"):
        SmtpTransport(TransportConfig("smtp", Server("mail.owner.test", 587, "starttls"))).send(HERE, RAW)


def test_a_name_that_can_be_no_name_is_for_good() -> None:
    with pytest.raises(PermanentError, match="no name"):
        SmtpTransport(TransportConfig("smtp", Server("a..b.test", 587, "starttls"))).send(HERE, RAW)


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_ca_file_that_is_none_is_named(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "ca.pem"
    if content:
        path.write_text(content)
    with pytest.raises(PermanentError, match=r"ca_file .*ca\.pem"):
        SmtpTransport(TransportConfig("smtp", Server("127.0.0.1", 1, "tls", ca_file=path))).send(HERE, RAW)


# Real Postfix


@pytest.fixture
def postfix(servers: Servers, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., SmtpTransport]]:
    monkeypatch.setenv("MAIL_PASSWORD", "secret")
    base = Server(
        "127.0.0.1",
        int(servers.env["SUBMISSION_PORT"]),
        "starttls",
        "catchall@owner.test",
        Secret(variable="MAIL_PASSWORD"),
        ca_file=Path(servers.env["CA_FILE"]),
    )
    with contextlib.ExitStack() as ends:

        def start(**changes: object) -> SmtpTransport:
            transport = SmtpTransport(TransportConfig("smtp", replace(base, **changes)))  # type: ignore[arg-type]
            ends.callback(transport.close)
            return transport

        yield start


@pytest.mark.live
@pytest.mark.parametrize(
    ("local", "error", "code"),
    [
        ("reject", PermanentError, "550 5.7.1"),
        ("full", PermanentError, "552 5.2.2"),
        ("nobody", PermanentError, "550 5.1.1"),
        ("defer", TemporaryError, "451 4.7.1"),
        ("greylist", TemporaryError, "450 4.2.0"),
    ],
)
def test_postfix_refuses(postfix: Callable[..., SmtpTransport], local: str, error: type, code: str) -> None:
    transport = postfix()
    with pytest.raises(error, match=code):
        transport.send(Envelope("catchall@owner.test", f"{local}@company.test"), RAW)
    assert transport.send(Envelope("catchall@owner.test", "support@company.test"), RAW).startswith("250 2.0.0 Ok")


@pytest.mark.live
def test_a_wrong_password_is_for_good_and_not_shown(
    postfix: Callable[..., SmtpTransport], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAIL_PASSWORD", "wr0ng-pass")
    with pytest.raises(PermanentError, match="535") as caught:
        postfix().facts()
    assert "wr0ng-pass" not in str(caught.value)


@pytest.mark.live
@pytest.mark.parametrize(("security", "port"), [("starttls", "SUBMISSION_PORT"), ("tls", "SUBMISSIONS_PORT")])
def test_a_certificate_that_nobody_vouches_for_is_refused(
    servers: Servers, postfix: Callable[..., SmtpTransport], security: str, port: str
) -> None:
    with pytest.raises(PermanentError, match="ca_file"):
        postfix(security=security, port=int(servers.env[port]), ca_file=None).send(HERE, RAW)


@pytest.mark.live
def test_facts_of_postfix(postfix: Callable[..., SmtpTransport]) -> None:
    _, encrypted, login, offers = postfix().facts()
    assert "TLSv1." in encrypted
    assert "catchall@owner.test" in login
    assert all(name in offers for name in ("DSN", "SIZE 52428800", "SMTPUTF8"))
