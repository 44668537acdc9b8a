"""The way into an IMAP server: encrypted as configured, and logged in by password or token."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from replybot.errors import PermanentError, TemporaryError
from replybot.mailboxes.imap_errors import LATER, SOON, NotNowError, passes, refusal
from replybot.settings.servers import refuse_plaintext, trust
from replybot.settings.values import Account, Server

if TYPE_CHECKING:
    from imapclient import IMAPClient

FINAL = re.compile(
    r"\[(?:AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|EXPIRED|PRIVACYREQUIRED|CONTACTADMIN)\]", re.IGNORECASE
)
"""RFC 5530 section 3: a login that will not do, whatever words stand behind it."""


def connect(server: Server, place: str) -> tuple[IMAPClient, str]:
    """A connection that is encrypted as configured, and logged in; and how that was done ("AUTHENTICATE PLAIN")."""
    refuse_plaintext(server)
    tls = trust(server) if server.security != "plain" else None
    client = _greeted(server, tls, place)
    try:
        client.normalise_times = False
        if server.security == "starttls":
            _start_tls(client, tls, place)
        if client.welcome.startswith(b"* PREAUTH"):
            return client, "PREAUTH"
        return client, _log_in(client, server, place)
    except BaseException:
        with suppress(OSError):
            client.shutdown()
        raise


def _greeted(server: Server, tls: ssl.SSLContext | None, place: str) -> IMAPClient:
    """A connection on which the server has greeted us; one that says BYE instead is full, or wants rest."""
    from imapclient import IMAPClient
    from imapclient.exceptions import IMAPClientError

    try:
        return IMAPClient(
            server.host, server.port, ssl=server.security == "tls", ssl_context=tls, timeout=server.timeout
        )
    except IMAPClientError as error:
        said = refusal(error)
        if said.upper().startswith("* BYE"):
            raise NotNowError(f"the server takes no connection just now: {said[5:].strip() or 'BYE'}") from None
        if passes(error):
            raise
        raise PermanentError(
            f"{place}: this is no IMAP server that we can speak with ({said}); check host and port"
        ) from None


def _start_tls(client: IMAPClient, tls: ssl.SSLContext | None, place: str) -> None:
    """STARTTLS; a server that does not offer it gets no password."""
    if client.welcome.startswith(b"* PREAUTH") or not client.has_capability("STARTTLS"):
        raise PermanentError(f'{place}: the server offers no STARTTLS here; write security = "tls" and its port (993)')
    from imapclient.exceptions import IMAPClientError

    try:
        client.starttls(tls)
    except IMAPClientError as error:
        if passes(error):
            raise
        raise PermanentError(
            f'{place}: the server refused STARTTLS ({refusal(error)}); write security = "tls" and its port (993)'
        ) from None


def _log_in(client: IMAPClient, server: Server, place: str) -> str:
    if server.oauth is not None:
        return _by_token(client, server, server.oauth, place)
    return _by_password(client, server, place)


def _by_password(client: IMAPClient, server: Server, place: str) -> str:
    """AUTHENTICATE PLAIN, LOGIN, or AUTHENTICATE LOGIN, the first that the server takes; the password is in no error
    text."""
    from replybot.settings.credentials import read

    password = read(server.secret)
    way, give = _password_way(client, server, password, place)
    try:
        refused = _refused(client, give, server, place, password)
    except UnicodeError:
        refused = "the server offers no AUTH=PLAIN, and its LOGIN takes no letters beyond ASCII"
    if refused:
        raise PermanentError(
            f"{place}: the server refused the login of {server.username}: {refused}; check username and password"
        )
    return way


def _password_way(
    client: IMAPClient, server: Server, password: str, place: str
) -> tuple[str, Callable[[IMAPClient], object]]:
    """How the password is given."""
    if client.has_capability("AUTH=PLAIN"):  # needs no quoting, and takes any letter
        return "AUTHENTICATE PLAIN", lambda client: client.plain_login(server.username, password)
    if not client.has_capability("LOGINDISABLED"):
        return "LOGIN", lambda client: client.login(server.username, password)
    if client.has_capability("AUTH=LOGIN"):
        answers = iter((server.username, password))
        return "AUTHENTICATE LOGIN", lambda client: client.sasl_login("LOGIN", lambda _asked: next(answers, ""))
    if server.security == "plain":
        raise PermanentError(f'{place}: the server takes no password unencrypted; write security = "starttls" or "tls"')
    raise PermanentError(
        f"{place}: the server takes no password, only {mechanisms(client)}; "
        'if it is one of those with tokens (OAuth 2), write an [oauth.NAME] table and oauth = "NAME"'
    )


def _by_token(client: IMAPClient, server: Server, account: Account, place: str) -> str:
    """AUTHENTICATE XOAUTH2, or OAUTHBEARER where only that is offered. A refused token is renewed once."""
    from replybot.oauth import access_token, sasl

    way = sasl.choose(_offered(client))
    if not way:
        raise PermanentError(
            f"{place}: the server takes no token (OAuth 2), only {mechanisms(client)}; write a password instead"
        )
    token = access_token(account)
    refused = _token_refused(client, way, server, place, token)
    if refused:
        token = access_token(account, refused=token)
        refused = _token_refused(client, way, server, place, token)
    if refused:
        raise PermanentError(
            f"{place}: the server refused the token of [oauth.{account.name}] for {server.username}, and a fresh one "
            f"too: {refused}; {sasl.advice(account.provider, account.grant)}"
        )
    return f"AUTHENTICATE {way}"


def _token_refused(client: IMAPClient, way: str, server: Server, place: str, token: str) -> str:
    """Why the server refuses a token, or nothing. To its complaint is said what the mechanism wants, so that the
    refusal comes (RFC 7628 section 3.2.3; XOAUTH2: an empty line)."""
    from replybot.oauth import sasl

    said = iter((sasl.first(way, server.username, server.host, server.port, token),))
    complaints: list[bytes] = []

    def answer(asked: bytes) -> bytes:
        complaints.append(asked)
        return next(said, sasl.ANSWERS[way])

    refused = _refused(client, lambda client: client.sasl_login(way, answer), server, place, token)
    told = next((words for words in map(sasl.why, complaints) if words), "")
    return f"{refused} ({told})" if refused and told else refused


def _refused(client: IMAPClient, give: Callable[[IMAPClient], object], server: Server, place: str, secret: str) -> str:
    """Why the server refuses a login, without the secret, or nothing; a lost connection and "not now" are raised."""
    from imapclient.exceptions import IMAPClientAbortError, LoginError

    try:
        give(client)
        return ""
    except LoginError as refused:
        said = refusal(refused)
        lost = isinstance(refused.__context__, IMAPClientAbortError | OSError)
    if lost:
        raise IMAPClientAbortError("connection lost while logging in")
    said = said.replace(secret, "***") if secret else said
    if not FINAL.search(said):
        if SOON.search(said):
            raise NotNowError(f"the server lets {server.username} not in just now: {said}")
        if LATER.search(said):
            raise TemporaryError(f"{place}: the server lets {server.username} not in for a while: {said}")
    return said


def mechanisms(client: IMAPClient) -> str:
    """What the server offers for a login."""
    return ", ".join(_offered(client)) or "nothing that we know"


def _offered(client: IMAPClient) -> list[str]:
    return [name.decode("ascii", "replace")[5:] for name in client.capabilities() if name.startswith(b"AUTH=")]
