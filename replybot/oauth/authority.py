"""Asks the authority that gives tokens: encrypted, verified, never led elsewhere, and no longer than is reasonable."""

from __future__ import annotations

import email.utils
import http.client
import json
import socket
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from replybot import __version__
from replybot.errors import PermanentError, TemporaryError
from replybot.settings.servers import is_loopback
from replybot.settings.values import Account

LARGEST = 262_144
"""Octets of an answer."""
CHUNK = 16_384


@dataclass(frozen=True, slots=True)
class Answer:
    """What an authority said: yes, with values; or no, with `error` among them."""

    url: str
    status: int
    values: Mapping[str, Any] = field(repr=False)
    ahead: float = 0.0  # seconds by which our clock is ahead of its clock

    @property
    def error(self) -> str:
        """Its word for what is wrong (RFC 6749 section 5.2), or nothing."""
        return str(self.values.get("error") or "") if self.status >= 400 else ""


def ask(
    account: Account, url: str, body: str, clock: Callable[[], float], headers: Mapping[str, str] | None = None
) -> Answer:
    """POST a form; a refusal in the words of OAuth is an answer too.

    TemporaryError: it was not to be reached, or cannot just now. PermanentError: it is no such authority.
    """
    sent = {
        "User-Agent": f"replybot/{__version__}",
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    request = urllib.request.Request(url, body.encode(), sent | dict(headers or {}), method="POST")  # noqa: S310
    try:
        _refuse_plaintext(url)
        with _opener(account, url).open(request, timeout=account.timeout) as answer:
            status, date, octets = answer.status, answer.headers.get("Date", ""), _read(answer, account, url)
    except (UnicodeError, http.client.InvalidURL) as error:
        raise PermanentError(f"{url}: this is no address of a server; mend it in the account {account.name}") from error
    except (OSError, http.client.HTTPException) as error:
        raise _unreached(account, url, error) from error
    return _understood(account, url, status, octets, _ahead(date, clock()))


def host(url: str) -> str:
    """How errors name an authority."""
    return urlsplit(url).netloc


def _refuse_plaintext(url: str) -> None:
    """The config lets no other address in; whoever came here by another way is stopped too."""
    found = urlsplit(url)
    if found.scheme != "https" and not (found.scheme == "http" and is_loopback(found.hostname or "")):
        raise PermanentError(f"{url}: would send secrets unencrypted; write https://")


def _opener(account: Account, url: str) -> urllib.request.OpenerDirector:
    """What knows proxies (not for this machine itself) and https, and follows no word to another address."""
    opener = urllib.request.OpenerDirector()
    if urlsplit(url).scheme == "https":
        opener.add_handler(urllib.request.ProxyHandler())
        opener.add_handler(urllib.request.HTTPSHandler(context=_trust(account)))
    else:
        opener.add_handler(urllib.request.HTTPHandler())
    return opener


def _trust(account: Account) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=account.ca_file)
    except OSError as error:
        raise PermanentError(f"ca_file {account.ca_file} cannot be used ({error}): name a file in PEM form.") from error


def _read(answer: http.client.HTTPResponse, account: Account, url: str) -> bytes:
    """The whole answer, of no more octets and in no more time than an answer can need."""
    octets, until = b"", time.monotonic() + account.timeout
    while part := answer.read1(CHUNK):
        octets += part
        if len(octets) > LARGEST:
            raise PermanentError(f"{url}: the answer is larger than {LARGEST} octets; is this the right address?")
        if time.monotonic() > until:
            raise TimeoutError("the answer does not end")
    if answer.length:
        raise ConnectionError("the answer broke off")
    return octets


def _unreached(account: Account, url: str, error: Exception) -> TemporaryError | PermanentError:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, ssl.SSLCertVerificationError):
        return PermanentError(
            f"The certificate of {host(url)} is not trusted ({reason.verify_message}): "
            f"if it was made by a CA of your own, name that CA's certificate in ca_file of the account {account.name}."
        )
    if isinstance(reason, TimeoutError):
        reason = f"no answer within {account.timeout} seconds"
    elif isinstance(reason, socket.gaierror):
        reason = "unknown host; check the address and the name service"
    return TemporaryError(
        f"{host(url)}, which gives the tokens of account {account.name}, was not to be reached: {reason}"
    )


def _understood(account: Account, url: str, status: int, octets: bytes, ahead: float) -> Answer:
    """Yes or no in the words of OAuth; anything else is an error."""
    try:
        values = json.loads(octets)
    except ValueError:
        values = None
    word = values.get("error") if isinstance(values, dict) else None
    if status >= 500 or status in (408, 429) or word in ("temporarily_unavailable", "server_error"):
        raise TemporaryError(f"{host(url)} gives no token of account {account.name} just now: it answers {status}")
    if 300 <= status < 400:
        raise PermanentError(f"{url}: leads on to another address ({status}), which is not followed; mend the address")
    if not isinstance(values, dict) or (status >= 400 and not isinstance(word, str)):
        raise PermanentError(f"{url}: answers {status}, and not as an authority for tokens does; check the address")
    return Answer(url, status, values, ahead)


def _ahead(date: str, now: float) -> float:
    try:
        return now - email.utils.parsedate_to_datetime(date).timestamp()
    except (ValueError, TypeError):
        return 0.0
