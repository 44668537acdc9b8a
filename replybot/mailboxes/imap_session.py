"""A connection to an IMAP server: encrypted, logged in, opened anew when it is lost; and what to say when it fails."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from replybot.errors import PermanentError, ReplybotError, TemporaryError
from replybot.settings.servers import refuse_plaintext, trust
from replybot.settings.values import Server

if TYPE_CHECKING:
    from imapclient import IMAPClient

T = TypeVar("T")
TRIES = 3
PAUSE, LONGEST_PAUSE = 0.5, 5.0  # seconds between tries
_PASSING = re.compile(r"\[(?:UNAVAILABLE|SERVERBUG|INUSE|LIMIT|EXPUNGEISSUED|THROTTLED)\]", re.IGNORECASE)
"""RFC 5530 section 3: refusals that pass."""
_WRONG_NAME = (62, 64)  # OpenSSL: X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH


class ImapSession:
    """One connection at a time to one server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._client: IMAPClient | None = None
        self._selected: tuple[str, bool] | None = None  # folder, readonly
        self._answer: dict[bytes, Any] = {}  # what the server said when it was selected
        self.place = f"{server.host}:{server.port}"

    def read(self, command: Callable[[IMAPClient], T]) -> T:
        """What `command` gives; on a lost connection it is given again over a new one, TRIES times in all.

        Only for commands that may be given twice. TemporaryError when the tries are used up, PermanentError when the
        server refuses.
        """
        from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_exponential_jitter

        tries = Retrying(
            stop=stop_after_attempt(TRIES),
            wait=wait_exponential_jitter(multiplier=PAUSE, max=LONGEST_PAUSE, jitter=PAUSE),
            retry=retry_if_exception(_passes),
            reraise=True,
        )
        with self._told():
            answer: T = tries(self._try, command)
        return answer

    def once(self, command: Callable[[IMAPClient], T]) -> T:
        """What `command` gives; never given twice."""
        self.read(lambda client: client.noop())
        with self._told():
            return self._try(command)

    def examine(self, client: IMAPClient, folder: str, *, again: bool = False) -> dict[bytes, Any]:
        """EXAMINE `folder`, if that is not so already or must be `again`; what the server said then."""
        return self._choose(client, folder, readonly=True, again=again)

    def select(self, client: IMAPClient, folder: str) -> dict[bytes, Any]:
        """SELECT `folder`, to change something there; what the server said then."""
        return self._choose(client, folder, readonly=False, again=False)

    def status(self, client: IMAPClient, folder: str, *items: str) -> dict[bytes, Any]:
        """STATUS of `folder`, which is no longer selected then: of a selected one servers tell what they once saw."""
        if self._selected is not None and client.has_capability("UNSELECT"):
            self._selected = None
            client.unselect_folder()
        elif self._selected is not None:
            client.noop()
        answer: dict[bytes, Any] = client.folder_status(folder, items)
        return answer

    def close(self) -> None:
        """Log out, if there is a connection."""
        client, self._client, self._selected = self._client, None, None
        if client is not None:
            _part(client)

    def _choose(self, client: IMAPClient, folder: str, *, readonly: bool, again: bool) -> dict[bytes, Any]:
        if self._selected != (folder, readonly) or again:
            self._selected = None
            self._answer = client.select_folder(folder, readonly=readonly)
            self._selected = (folder, readonly)
        return self._answer

    def _try(self, command: Callable[[IMAPClient], T]) -> T:
        """`command` over the connection there is, or a new one; a broken one is thrown away."""
        if self._client is None:
            self._client = _connect(self._server, self.place)
        try:
            return command(self._client)
        except Exception as error:
            if _passes(error):
                client, self._client, self._selected = self._client, None, None
                with suppress(OSError):
                    client.shutdown()
            raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turns what the libraries raise into our errors, in words for the owner."""
        from imapclient.exceptions import IMAPClientError

        try:
            yield
        except ReplybotError:
            raise
        except (OSError, IMAPClientError) as error:
            raise _in_words(error, self._server, self.place) from error


def refusal(error: Exception) -> str:
    """What the server said in a refusal, without the library's words around it."""
    text = str(error)
    found = re.search(r"b'(.*)'|b\"(.*)\"", text)
    said = (found[1] or found[2] or "") if found else text.partition("failed: ")[2] or text
    return " ".join(said.split())[:200]


def _passes(error: BaseException) -> bool:
    """Whether trying again over a new connection may help."""
    from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

    match error:
        case IMAPClientAbortError():
            return True
        case IMAPClientError():
            return bool(_PASSING.search(str(error)))
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return True
        case ssl.SSLError():
            return False
    return isinstance(error, OSError)


def _in_words(error: Exception, server: Server, place: str) -> ReplybotError:
    """An error of the libraries as one of ours."""
    match error:
        case ssl.SSLCertVerificationError():
            return PermanentError(_untrusted(error, server, place))
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return TemporaryError(f"{place}: the connection was lost")
        case ssl.SSLError():
            return PermanentError(
                f"{place}: the server speaks no TLS that we can ({error.reason or error}); "
                'check server.port, or write security = "starttls"'
            )
        case socket.gaierror():
            return TemporaryError(f"{place}: unknown host {server.host}; check server.host and the name service")
        case ConnectionRefusedError():
            return TemporaryError(f"{place}: connection refused; is the server running, is server.port right?")
        case TimeoutError():
            hint = "" if server.security == "tls" else '; a port with TLS from the start needs security = "tls"'
            return TemporaryError(f"{place}: no answer within {server.timeout} seconds; check host and port{hint}")
    if _passes(error):
        return TemporaryError(f"{place}: the connection was lost ({refusal(error)})")
    return PermanentError(f"{place}: the server refused: {refusal(error)}")


def _untrusted(error: ssl.SSLCertVerificationError, server: Server, place: str) -> str:
    """Why the server's certificate is not trusted, and what to do."""
    if error.verify_code in _WRONG_NAME:
        return f"{place}: the certificate is for another host ({error.verify_message}); write its name in server.host"
    asked = server.ca_file or "the authorities of this system"
    return (
        f"{place}: the certificate is not trusted ({error.verify_message}; asked: {asked}); "
        "if the server has its own authority, name its certificate in server.ca_file"
    )


def _connect(server: Server, place: str) -> IMAPClient:
    """A connection that is encrypted as configured, and logged in."""
    from imapclient import IMAPClient

    refuse_plaintext(server)
    tls = trust(server) if server.security != "plain" else None
    implicit = server.security == "tls"
    client = IMAPClient(server.host, server.port, ssl=implicit, ssl_context=tls, timeout=server.timeout)
    try:
        client.normalise_times = False
        if server.security == "starttls":
            _start_tls(client, tls, place)
        if not client.welcome.startswith(b"* PREAUTH"):
            _log_in(client, server, place)
    except BaseException:
        with suppress(OSError):
            client.shutdown()
        raise
    return client


def _start_tls(client: IMAPClient, tls: ssl.SSLContext | None, place: str) -> None:
    """STARTTLS; a server that does not offer it gets no password."""
    if client.welcome.startswith(b"* PREAUTH") or not client.has_capability("STARTTLS"):
        raise PermanentError(f'{place}: the server offers no STARTTLS here; write security = "tls" and its port (993)')
    client.starttls(tls)


def _log_in(client: IMAPClient, server: Server, place: str) -> None:
    """LOGIN or AUTHENTICATE PLAIN; the password is in no error text."""
    from imapclient.exceptions import IMAPClientAbortError, LoginError

    from replybot.settings.credentials import read

    password = read(server.secret)
    try:
        if client.has_capability("AUTH=PLAIN"):  # needs no quoting, and takes any letter
            client.plain_login(server.username, password)
        else:
            client.login(server.username, password)
    except UnicodeError:
        error = "the server offers no AUTH=PLAIN, and its LOGIN takes no letters beyond ASCII"
    except LoginError as refused:
        said = refusal(refused)
        if isinstance(refused.__context__, IMAPClientAbortError | OSError):
            raise IMAPClientAbortError("connection lost while logging in") from None
        if _PASSING.search(said):
            raise IMAPClientAbortError(f"login not possible now {_PASSING.findall(said)[0]}") from None
        error = said.replace(password, "***") if password else said
    else:
        return
    raise PermanentError(
        f"{place}: the server refused the login of {server.username}: {error}; check username and password"
    )


def _part(client: IMAPClient) -> None:
    """LOGOUT, and let go of the connection whatever comes."""
    from imapclient.exceptions import IMAPClientError

    try:
        client.logout()
    except (OSError, IMAPClientError):
        with suppress(OSError):
            client.shutdown()
