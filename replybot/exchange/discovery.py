"""Finds the address of EWS for a mailbox by autodiscover, and remembers it in the owner's own folder.

exchangelib's cache of this is a pickle under a name that others can guess: it is never opened.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from replybot.errors import PermanentError, ReplybotError, TemporaryError
from replybot.exchange.cloud import instead, is_cloud
from replybot.exchange.refusals import library_errors, said
from replybot.settings.notes import read_note, write_note
from replybot.settings.values import Exchange, Server


def find(exchange: Exchange) -> str:
    """The address that is remembered, else that which autodiscover tells.

    TemporaryError: none was found. PermanentError: the mailbox is in the cloud.
    """
    if known := _remembered(exchange):
        return known
    found = _ask(exchange)
    _remember(exchange, found)
    return found


def forget(exchange: Exchange) -> None:
    """The address no longer answers: ask again the next time."""
    if (file := _file(exchange)) is not None:
        with suppress(OSError):
            file.unlink()


def _ask(exchange: Exchange) -> str:
    """Autodiscover, by exchangelib, with our certificates and no cache of its own."""
    from exchangelib import Credentials
    from exchangelib.autodiscover import discovery

    from replybot.exchange.wire import hush
    from replybot.settings.credentials import read

    hush()
    login = exchange.username or exchange.address
    credentials = None if exchange.oauth else Credentials(login, read(exchange.secret))

    class Looking(discovery.Autodiscovery):  # type: ignore[misc]  # exchangelib is untyped
        def _redirect_url_is_valid(self, url: str) -> bool:
            _refuse_cloud(exchange, url)
            return bool(super()._redirect_url_is_valid(url=url))

    try:
        with _our_way(exchange):
            found = Looking(email=exchange.address, credentials=credentials).discover()[0].ews_url
    except ReplybotError:
        raise
    except library_errors() as error:
        raise TemporaryError(_not_found(exchange, said(error))) from error
    if not found:
        raise TemporaryError(_not_found(exchange, "the server names no EWS"))
    _refuse_cloud(exchange, found)
    return str(found)


def _not_found(exchange: Exchange, why: str) -> str:
    return (
        f"autodiscover found no Exchange server for {exchange.address} ({why}); write its address into config.toml: "
        'endpoint = "https://HOST/EWS/Exchange.asmx"'
    )


def _refuse_cloud(exchange: Exchange, url: str) -> None:
    host = urlsplit(url).hostname or ""
    if is_cloud(host):
        raise PermanentError(f"autodiscover of {exchange.address} leads to {host}: {instead(exchange.address)}")


@contextmanager
def _our_way(exchange: Exchange) -> Iterator[None]:
    """exchangelib keeps all this for the whole process: for as long as it looks, it is ours."""
    from exchangelib.autodiscover import discovery

    from replybot.exchange.wire import AUTH, Bearer, adapter, signed

    bearer = Bearer(exchange.oauth) if exchange.oauth else None

    class Own(signed(discovery.AutodiscoverProtocol, bearer)):  # type: ignore[misc]
        HTTP_ADAPTER_CLS = adapter(Server("autodiscover", 443, "tls", ca_file=exchange.ca_file))
        TIMEOUT = exchange.timeout

        def get_auth_type(self) -> Any:
            return AUTH[exchange.auth]  # and never a weaker one that a server asks for

    kept = discovery.AutodiscoverProtocol, discovery.autodiscover_cache
    discovery.AutodiscoverProtocol, discovery.autodiscover_cache = Own, _Nothing()
    try:
        yield
    finally:
        discovery.AutodiscoverProtocol, discovery.autodiscover_cache = kept


class _Nothing(dict[Any, Any]):
    """A cache that lasts as long as one search."""

    def __enter__(self) -> None:
        """As exchangelib asks: it takes this for a lock too."""

    def __exit__(self, *args: object) -> None:
        """Nothing was locked."""


def _file(exchange: Exchange) -> Path | None:
    name = quote(exchange.address.casefold(), safe="@")
    return None if exchange.state is None else exchange.state / f"{name}.json"


def _remembered(exchange: Exchange) -> str:
    """What was written down, if nobody else can have written it: the password goes there."""
    file = _file(exchange)
    try:
        found = json.loads((read_note(file) if file else None) or "null")
    except ValueError:
        return ""
    endpoint = found.get("endpoint") if isinstance(found, dict) else None
    return endpoint if isinstance(endpoint, str) and endpoint.startswith("https://") else ""


def _remember(exchange: Exchange, endpoint: str) -> None:
    """For the owner alone; a folder that cannot be written costs a question at each run."""
    if (file := _file(exchange)) is not None:
        with suppress(OSError):
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_note(file, json.dumps({"address": exchange.address, "endpoint": endpoint}))
