"""The way to an Exchange server by exchangelib: whose certificate is believed, who logs in, and nothing done twice.

Import this only where it is needed: exchangelib takes half a second.
"""

from __future__ import annotations

import logging
import time
from typing import Any
from urllib.parse import urlsplit

from exchangelib import BASIC, DELEGATE, IMPERSONATION, NTLM, UTC, Account, Configuration, Credentials, FailFast
from exchangelib.protocol import Protocol
from exchangelib.transport import NOAUTH
from exchangelib.util import is_xml
from exchangelib.version import EXCHANGE_2016, Version
from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from replybot.errors import PermanentError
from replybot.exchange.refusals import RefusedError, said
from replybot.settings.credentials import read
from replybot.settings.servers import is_loopback, trust
from replybot.settings.values import Account as OAuthAccount
from replybot.settings.values import Exchange, Server

AGENT = "replybot"
FRESH = 120.0  # seconds after which the token's room is asked again: it gives none that runs out sooner
AUTH = {"ntlm": NTLM, "basic": BASIC, "oauth": NOAUTH}  # tokens are put in by ourselves


class Strict(FailFast):  # type: ignore[misc]  # exchangelib is untyped
    """No repetition of any kind, and the status of HTTP is kept: exchangelib would call half of them "busy"."""

    def raise_response_errors(self, response: Response) -> None:
        """As exchangelib asks: RefusedError for what is no SOAP. Exchange sends SOAP faults with status 500."""
        status = response.status_code
        if status == 200 or (status == 500 and response.content and is_xml(response.content)):
            return
        words = response.headers.get("X-CasErrorCode") or response.headers.get("Location") or response.reason
        after = response.headers.get("Retry-After", "")
        raise RefusedError(status, said(words), float(after) if after.isdecimal() else None)


class Bearer(AuthBase):
    """Puts a token into each request; the room of tokens gives and renews it."""

    def __init__(self, account: OAuthAccount) -> None:
        self._account, self._token, self._since = account, "", 0.0

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        from replybot.oauth import access_token

        if not self._token or time.monotonic() - self._since > FRESH:
            self._take(access_token(self._account))
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request

    def renew(self) -> None:
        """Another token than that which was just refused."""
        from replybot.oauth import access_token

        self._take(access_token(self._account, refused=self._token))

    def _take(self, token: str) -> None:
        self._token, self._since = token, time.monotonic()


def connect(exchange: Exchange, endpoint: str) -> tuple[Account, Bearer | None]:
    """The mailbox at this endpoint, and what signs its requests if that is a token; asks nobody anything yet."""
    hush()
    host, port = _host(endpoint)
    bearer = Bearer(exchange.oauth) if exchange.oauth else None
    login = exchange.username or exchange.address
    config = Configuration(
        service_endpoint=endpoint,
        credentials=None if bearer else Credentials(login, read(exchange.secret)),
        auth_type=AUTH[exchange.auth],
        version=Version(EXCHANGE_2016),  # given, or exchangelib would ask for it
        retry_policy=Strict(),
        max_connections=1,
    )
    access = IMPERSONATION if exchange.access == "impersonation" else DELEGATE
    account = Account(exchange.address, config=config, autodiscover=False, access_type=access, default_timezone=UTC)
    del Protocol[config]  # its cache would give two mailboxes on one server the same certificates
    server = Server(host, port, "tls", ca_file=exchange.ca_file)
    account.protocol = type.__call__(protocol_for(exchange, server, bearer), config=config)
    return account, bearer


def protocol_for(exchange: Exchange, server: Server, bearer: Bearer | None) -> type[Protocol]:
    """exchangelib's protocol, with the certificates and the patience of this server."""

    class Own(signed(Protocol, bearer)):  # type: ignore[misc]
        HTTP_ADAPTER_CLS = adapter(server)
        TIMEOUT = exchange.timeout
        USERAGENT = AGENT

    return Own


def signed(base: Any, bearer: Bearer | None) -> Any:
    """A protocol whose requests bear the token, if there is one."""

    class Signed(base):  # type: ignore[misc]
        def create_session(self) -> Any:
            session = super().create_session()
            if bearer is not None:
                session.auth = bearer
            return session

    return Signed


def adapter(server: Server) -> type[HTTPAdapter]:
    """Believes the owner's authority, or this system's, and no environment."""
    context = trust(server)

    class Trusting(HTTPAdapter):
        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, ssl_context=context, **kwargs)

        def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
            conn.cert_reqs, conn.ca_certs, conn.ca_cert_dir = "CERT_REQUIRED", None, None

        def get_connection_with_tls_context(
            self, request: PreparedRequest, verify: Any, proxies: Any = None, cert: Any = None
        ) -> Any:
            return super().get_connection_with_tls_context(request, verify=True, proxies=proxies, cert=cert)

    return Trusting


def hush() -> None:
    """exchangelib logs whole requests, with the mail in them: from now on it logs nothing."""
    logging.getLogger("exchangelib").setLevel(logging.CRITICAL + 1)


def _host(endpoint: str) -> tuple[str, int]:
    """Host and port; PermanentError where mail and password would cross a network unencrypted."""
    parts = urlsplit(endpoint)
    host = parts.hostname or ""
    if not host or (parts.scheme != "https" and not is_loopback(host)):
        raise PermanentError(f"{endpoint}: not encrypted; write the address of EWS with https:// into `endpoint`")
    return host, parts.port or 443
