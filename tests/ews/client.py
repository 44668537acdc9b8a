"""exchangelib as a client of the double: its authority is believed, and names of its domains lead to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from unittest import mock

import dns.resolver
import requests.adapters
import urllib3.util.connection
from exchangelib import BASIC, DELEGATE, UTC, Account, Build, Configuration, Credentials, FailFast, Version
from exchangelib.protocol import BaseProtocol, CachingProtocol

if TYPE_CHECKING:
    from tests.ews import Exchange, Remote


@contextmanager
def trusted(exchange: Exchange | Remote, timeout: float = 2) -> Iterator[None]:
    """exchangelib believes the double's authority, and waits this long."""
    authority = str(exchange.ca_file)

    class Trusting(requests.adapters.HTTPAdapter):
        def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
            super().cert_verify(conn=conn, url=url, verify=authority, cert=cert)

        def get_connection_with_tls_context(
            self, request: Any, verify: Any, proxies: Any = None, cert: Any = None
        ) -> Any:
            return super().get_connection_with_tls_context(request, authority, proxies=proxies, cert=cert)

    before = BaseProtocol.HTTP_ADAPTER_CLS, BaseProtocol.TIMEOUT
    BaseProtocol.HTTP_ADAPTER_CLS, BaseProtocol.TIMEOUT = Trusting, timeout
    try:
        yield
    finally:
        BaseProtocol.HTTP_ADAPTER_CLS, BaseProtocol.TIMEOUT = before
        CachingProtocol.clear_cache()


@contextmanager
def account(
    exchange: Exchange | Remote, box: str, password: str = "secret", *, login: str = "", auth: str | None = BASIC,
    access: str = DELEGATE, credentials: Any = None, known: bool = True, **more: Any,
) -> Iterator[Any]:  # fmt: skip
    """An account of exchangelib; `known`: the version is given, else exchangelib asks for it."""
    config = Configuration(
        service_endpoint=exchange.url,
        credentials=credentials or Credentials(login or box, password),
        auth_type=auth,
        version=Version(Build(15, 2)) if known else None,
        retry_policy=more.pop("retry_policy", FailFast()),
        max_connections=more.pop("max_connections", 1),
    )
    made = Account(box, config=config, autodiscover=False, access_type=access, default_timezone=UTC)
    try:
        yield made
    finally:
        made.protocol.close()
        CachingProtocol.clear_cache()


@contextmanager
def names_lead_here(exchange: Exchange, *hosts: str, srv: Mapping[str, str] | None = None) -> Iterator[None]:
    """Of all names in the world only these are known; at port 443 of each stands the double.

    `srv`: hosts by the name of an SRV record. Both for urllib3 and for the names that exchangelib looks up itself.
    """
    port = exchange.server.port
    connect = urllib3.util.connection.create_connection

    def connected(address: tuple[str, int], *args: Any, **kwargs: Any) -> Any:
        host, wanted = address
        if host in ("localhost", "127.0.0.1"):
            return connect(address, *args, **kwargs)
        if host not in hosts or wanted != 443:
            raise ConnectionRefusedError(f"{host}:{wanted}")
        return connect(("127.0.0.1", port), *args, **kwargs)

    def resolved(self: Any, name: str, kind: str = "A", **kwargs: Any) -> list[Any]:
        plain = name.rstrip(".")
        if kind == "SRV" and plain in (srv or {}):
            return [mock.Mock(to_text=lambda: f"0 100 443 {(srv or {})[plain]}.")]
        if kind == "SRV" or (plain not in hosts and not plain.startswith("localhost")):
            raise dns.resolver.NXDOMAIN
        return []

    with (
        mock.patch.object(urllib3.util.connection, "create_connection", connected),
        mock.patch.object(dns.resolver.Resolver, "resolve", resolved),
    ):
        yield
