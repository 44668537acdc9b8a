"""What an authority may do to us: lead elsewhere, never end, be somebody else, speak strangely. No secret is told."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from replybot.errors import PermanentError, ReplybotError, TemporaryError
from replybot.oauth import access_token
from replybot.oauth import authority as room
from replybot.settings.values import Account, Secret
from tests.conftest import Servers

SECRET = "sehr-geheim-4711"
Serve = Callable[..., Account]


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """An application's account whose authority answers each request with these octets, or is silent."""
    listeners, threads = [], []
    path = tmp_path / "secret"
    path.write_text(SECRET)
    path.chmod(0o600)

    def start(*answers: bytes, tls: ssl.SSLContext | None = None, **more: object) -> Account:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)
        thread = threading.Thread(target=_talk, args=(listener, answers, tls))
        thread.start()
        threads.append(thread)
        url = f"http{'s' if tls else ''}://127.0.0.1:{listener.getsockname()[1]}/token"
        made = Account("app", "client-credentials", "google", client_id="x", token_url=url, scope="imap")
        made = replace(made, secret=Secret(file=path), token_file=tmp_path / "t" / "app.json", timeout=5)
        return replace(made, **more)  # type: ignore[arg-type]

    yield start
    for listener in listeners:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
    for thread in threads:
        thread.join(10)


def _talk(listener: socket.socket, answers: tuple[bytes, ...], tls: ssl.SSLContext | None) -> None:
    for answer in answers:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection, contextlib.suppress(OSError):
            connection.settimeout(10)
            with tls.wrap_socket(connection, server_side=True) if tls else connection as stream:
                heard = b""
                while b"\r\n\r\n" not in heard or not heard.partition(b"\r\n\r\n")[2]:
                    if not (got := stream.recv(65_536)):
                        break
                    heard += got
                stream.sendall(answer)


def http(body: bytes, status: str = "200 OK", *more: bytes) -> bytes:
    head = b"".join(line + b"\r\n" for line in more)
    return b"HTTP/1.1 %s\r\nContent-Length: %d\r\n%s\r\n%s" % (status.encode(), len(body), head, body)


TOKEN = b'{"access_token": "tok-1", "token_type": "bearer", "expires_in": "60"}'


def test_a_number_written_as_text_is_a_number(serve: Serve) -> None:
    assert access_token(serve(http(TOKEN))) == "tok-1"


STRANGE = {
    "elsewhere": (http(b"{}", "307 Moved", b"Location: http://127.0.0.1:1/"), PermanentError, "not followed"),
    "a page": (http(b"<html>Welcome</html>"), PermanentError, "not as an authority"),
    "not found": (http(b"{}", "404 Not Found"), PermanentError, "answers 404"),
    "a list": (http(b"[1]"), PermanentError, "not as an authority"),
    "no token": (http(b'{"token_type": "bearer"}'), PermanentError, "no Bearer token"),
    "another kind": (http(b'{"access_token": "x", "token_type": "mac"}'), PermanentError, "no Bearer token"),
    "a number": (http(b'{"access_token": 5}'), PermanentError, "no Bearer token"),
    "endless": (http(b"x" * 300_000), PermanentError, "larger than"),
    "cut": (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}", TemporaryError, "not to be reached"),
    "garbage": (b"\x00\xff what\r\n\r\n}", TemporaryError, "not to be reached"),
    "nothing": (b"}"[:0], TemporaryError, "not to be reached"),
    "busy page": (http(b"<html>", "503 Busy"), TemporaryError, "just now"),
    "odd error": (http(b'{"error": {"code": 7}}', "400 Bad"), PermanentError, "answers 400"),
    "new word": (http(b'{"error": "weird\\u001b[2J"}', "400 Bad"), PermanentError, r"weird \[2J"),
}


@pytest.mark.parametrize("name", STRANGE)
def test_what_is_no_answer_is_named_and_nothing_is_kept(serve: Serve, name: str) -> None:
    octets, kind, says = STRANGE[name]
    account = serve(octets, timeout=1 if name in ("cut", "nothing") else 5)
    with pytest.raises(kind, match=says):
        access_token(account)
    assert not account.token_file.exists()  # type: ignore[union-attr]


@pytest.mark.parametrize("value", [b"-5", b"NaN", b"1e999", b'"soon"', b"null", b"[]"])
def test_a_strange_time_does_not_stop_a_token(serve: Serve, value: bytes) -> None:
    assert access_token(serve(http(TOKEN.replace(b'"60"', value)))) == "tok-1"


def test_a_secret_that_the_authority_repeats_is_not_shown(serve: Serve) -> None:
    body = b'{"error": "invalid_client", "error_description": "bad: %s"}' % SECRET.encode()
    with pytest.raises(PermanentError, match="client_secret_file") as told:
        access_token(serve(http(body, "401 No")))
    assert SECRET not in str(told.value)
    assert "[...]" in str(told.value)


def test_plain_http_to_another_machine_is_never_spoken() -> None:
    account = Account("app", "client-credentials", token_url="http://login.kahlo.example/token")
    with pytest.raises(PermanentError, match="unencrypted"):
        room.ask(account, account.token_url, "secret", lambda: 0.0)


def test_a_proxy_is_not_told_what_goes_to_this_machine(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert access_token(serve(http(TOKEN))) == "tok-1"


def test_a_certificate_is_looked_at(serve: Serve, servers: Servers) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    folder = Path(servers.env["CA_FILE"]).parent
    tls.load_cert_chain(folder / "server.pem", folder / "server.key")
    with pytest.raises(PermanentError, match=r"is not trusted .*ca_file of the account app"):
        access_token(serve(http(TOKEN), tls=tls))
    assert access_token(serve(http(TOKEN), tls=tls, ca_file=folder / "ca.pem")) == "tok-1"
    with pytest.raises(PermanentError, match=r"ca_file .* cannot be used"):
        access_token(serve(http(TOKEN), tls=tls, ca_file=folder / "no.pem", scope="smtp"))


@pytest.mark.parametrize("url", ["https://xn--\udcff.test/", "https://" + "a" * 80 + ".test/", "https://a b/"])
def test_an_address_that_is_none_is_named(url: str) -> None:
    with pytest.raises(ReplybotError):
        room.ask(Account("app", "device"), url, "", lambda: 0.0)
