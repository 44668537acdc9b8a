"""What goes wrong with an IMAP server: what passes, what does not, and what to tell the owner."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from replybot.errors import PermanentError, ReplybotError, TemporaryError
from replybot.settings.servers import untrusted
from replybot.settings.values import Server

T = TypeVar("T")
SOON = re.compile(
    r"\[(?:UNAVAILABLE|SERVERBUG|INUSE|LIMIT|EXPUNGEISSUED)\]"  # RFC 5530 section 3: refusals that pass
    r"|too many (?:simultaneous |concurrent |open )?(?:connections|sessions)"
    r"|(?:maximum|max) (?:number of )?connections|connection limit|server (?:is )?(?:busy|unavailable)"
    r"|temporar(?:y|ily)",
    re.IGNORECASE,
)
"""What servers say when it is not the command that is wrong, many without a code: tried again in this run."""

LATER = re.compile(
    r"\[THROTTLED\]|rate limit|throttled|try again later|too many (?:failed )?(?:login|auth)", re.IGNORECASE
)
"""What they say when they want to be left in peace for a while: tried again in the next run."""

REMEDIES = {
    "OVERQUOTA": "the mailbox is full; make room in it",
    "NOPERM": "the account may not do this there; the server's operator must give it the right (ACL)",
    "TRYCREATE": "there is no such folder; make it, or name another one",
    "NONEXISTENT": "there is no such folder; make it, or name another one",
    "CONTACTADMIN": "the server's operator must be asked",
    "EXPIRED": "the password has expired; set a new one",
    "TOOBIG": "the letter is larger than the server takes",
}
"""Codes of refusals (RFC 5530 section 3) and what to do."""


class RefusedError(PermanentError):
    """The server answered a command with NO or BAD; the connection stands. `said`: its words, and a remedy."""

    def __init__(self, place: str, said: str) -> None:
        super().__init__(f"{place}: the server refused: {said}")
        self.said = said


class NotNowError(Exception):
    """Raised and caught in these rooms alone: the server says that it cannot just now. Tried again over a new
    connection; in the end its text is that of a TemporaryError."""


def refusal(error: BaseException) -> str:
    """What the server said in a refusal, without the library's words around it."""
    text = str(error)
    found = re.search(r"b'(.*)'|b\"(.*)\"", text)
    said = (found[1] or found[2] or "") if found else text.partition("failed: ")[2] or text
    return " ".join(said.split())[:200]


def refused_words(error: BaseException) -> str:
    """What the server said in a refusal, and what to do if its code tells."""
    said = refusal(error)
    code = re.search(r"\[([A-Z-]+)", said)
    return f"{said}; {REMEDIES[code[1]]}" if code and code[1] in REMEDIES else said


def for_good(error: BaseException) -> bool:
    """Whether this is a refusal that will come again."""
    return not passes(error) and not LATER.search(str(error))


def tolerated(command: Callable[[], T]) -> T | None:
    """What `command` gives; None if the server refuses it. What passes, and a lost connection, is raised."""
    from imapclient.exceptions import IMAPClientError

    try:
        return command()
    except IMAPClientError as error:
        if passes(error):
            raise
        return None


def passes(error: BaseException) -> bool:
    """Whether trying again over a new connection may help."""
    from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

    match error:
        case IMAPClientAbortError() | NotNowError():
            return True
        case IMAPClientError():
            return bool(SOON.search(str(error)))
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return True
        case ssl.SSLError():
            return False
    return isinstance(error, OSError)


@contextmanager
def told(server: Server, place: str) -> Iterator[None]:
    """Turns what the libraries raise into our errors, in words for the owner."""
    from imapclient.exceptions import IMAPClientError

    try:
        yield
    except ReplybotError:
        raise
    except (OSError, IMAPClientError, NotNowError) as error:
        raise _in_words(error, server, place) from error
    except ValueError as error:  # numbers, names, times in an answer that are none
        raise TemporaryError(f"{place}: an answer of the server cannot be read ({type(error).__name__})") from error


def _in_words(error: Exception, server: Server, place: str) -> ReplybotError:
    """An error of the libraries as one of ours."""
    match error:
        case ssl.SSLCertVerificationError():
            return PermanentError(
                untrusted(error, place, server.ca_file, "write its name in server.host", "server.ca_file")
            )
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
        case NotNowError():
            return TemporaryError(f"{place}: {error}; the next run tries again")
    return _refused(error, place)


def _refused(error: Exception, place: str) -> ReplybotError:
    """A connection that the server ended, or a command that it refused."""
    from imapclient.exceptions import IMAPClientAbortError

    said = refusal(error)
    if isinstance(error, IMAPClientAbortError | OSError):
        return TemporaryError(f"{place}: the connection was lost ({said})")
    if SOON.search(said) or LATER.search(said):
        return TemporaryError(f"{place}: the server cannot just now: {said}; the next run tries again")
    return RefusedError(place, refused_words(error))
