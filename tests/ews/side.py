"""The side door of a double that runs as a process of its own: small JSON calls over plain HTTP on loopback."""

from __future__ import annotations

import base64
import json
import threading
import urllib.error
import urllib.request
from dataclasses import fields, is_dataclass
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.ews.server import Request
from tests.ews.store import Item, Refused

if TYPE_CHECKING:
    from tests.ews import Exchange

CALLS = (
    "deliver", "mails", "remove", "read_by_owner", "folders", "make_folder", "fault", "redirect", "catch_all",
    "allow_send_as", "allow_send_on_behalf", "grant", "allow_impersonation", "allow_token", "change_password",
    "forget_sync_states", "set",
)  # fmt: skip
LOOKS = ("sent", "handed", "requests", "url", "autodiscover_url", "ca_file")


class SideDoor(ThreadingHTTPServer):
    """Serves calls on one double."""

    daemon_threads = False

    def __init__(self, exchange: Exchange) -> None:
        super().__init__(("127.0.0.1", 0), _Door)
        self.exchange = exchange
        self.url = f"http://127.0.0.1:{self.server_address[1]}/"
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05})
        self.thread.start()

    def end(self) -> None:
        self.shutdown()
        self.thread.join()
        self.server_close()

    def called(self, asked: dict[str, Any]) -> Any:
        """The answer of a call, or what can be looked at."""
        name = asked["call"]
        if name not in CALLS + LOOKS:
            raise AttributeError(name)
        with self.exchange.store.lock:
            found = getattr(self.exchange, name)
            return json.dumps(found(*asked["args"], **asked["kwargs"]) if name in CALLS else found, default=_plain)


class _Door(BaseHTTPRequestHandler):
    server: SideDoor

    def log_message(self, *args: Any) -> None:
        """It keeps no log."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])), object_hook=_octets)
        try:
            status, said = 200, self.server.called(asked)
        except (AttributeError, KeyError, TypeError, ValueError, Refused) as error:
            status, said = 400, f"{type(error).__name__}: {error}"
        octets = said.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(octets)))
        self.end_headers()
        self.wfile.write(octets)


class Remote:
    """The same calls as on an Exchange, from another process; RuntimeError for what cannot be done."""

    def __init__(self, side_url: str) -> None:
        self._url = side_url

    def call(self, name: str, *args: Any, **kwargs: Any) -> Any:
        data = json.dumps({"call": name, "args": args, "kwargs": kwargs}, default=_plain).encode()
        try:
            with urllib.request.urlopen(urllib.request.Request(self._url, data=data)) as answer:
                return json.loads(answer.read(), object_hook=_octets)
        except urllib.error.HTTPError as error:
            with error:
                raise RuntimeError(error.read().decode()) from None

    def deliver(
        self, address: str, raw: bytes, folder: str = "Inbox", received: datetime | None = None, **kwargs: Any
    ) -> str:
        when = received and received.isoformat()
        return str(self.call("deliver", address, raw, folder, when, **kwargs))

    def mails(self, address: str, folder: str = "Inbox") -> list[Item]:
        found = self.call("mails", address, folder)
        return [Item(**{**one, "received": datetime.fromisoformat(one["received"])}) for one in found]

    def remove(self, address: str, item_id: str) -> None:
        self.call("remove", address, item_id)

    def read_by_owner(self, address: str, item_id: str) -> None:
        self.call("read_by_owner", address, item_id)

    def folders(self, address: str) -> list[str]:
        return list(self.call("folders", address))

    def make_folder(self, address: str, path: str) -> None:
        self.call("make_folder", address, path)

    def fault(self, operation: str, kind: str, times: int = 1) -> None:
        self.call("fault", operation, kind, times)

    def redirect(self, what: str, kind: str, target: str) -> None:
        self.call("redirect", what, kind, target)

    def catch_all(self, domain: str, address: str) -> None:
        self.call("catch_all", domain, address)

    def allow_send_as(self, mailbox: str, address: str) -> None:
        self.call("allow_send_as", mailbox, address)

    def allow_send_on_behalf(self, mailbox: str, address: str) -> None:
        self.call("allow_send_on_behalf", mailbox, address)

    def grant(self, mailbox: str, user: str, rights: str, folder: str = "") -> None:
        self.call("grant", mailbox, user, rights, folder)

    def allow_impersonation(self, user: str) -> None:
        self.call("allow_impersonation", user)

    def allow_token(self, token: str, address: str = "") -> None:
        self.call("allow_token", token, address)

    def change_password(self, address: str, password: str) -> None:
        self.call("change_password", address, password)

    def forget_sync_states(self) -> None:
        self.call("forget_sync_states")

    def set(self, **values: Any) -> None:
        self.call("set", **values)

    @property
    def sent(self) -> list[tuple[str, bytes, tuple[str, ...]]]:
        return [(box, raw, tuple(to)) for box, raw, to in self.call("sent")]

    @property
    def handed(self) -> list[tuple[str, bytes]]:
        return [(box, raw) for box, raw in self.call("handed")]

    @property
    def requests(self) -> list[Request]:
        return [Request(**one) for one in self.call("requests")]

    @property
    def url(self) -> str:
        return str(self.call("url"))

    @property
    def autodiscover_url(self) -> str:
        return str(self.call("autodiscover_url"))

    @property
    def ca_file(self) -> Path:
        return Path(self.call("ca_file"))


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return {"octets": base64.b64encode(value).decode()}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    if is_dataclass(value):
        return {one.name: getattr(value, one.name) for one in fields(value) if one.repr}
    raise TypeError(f"{type(value).__name__} does not go through the side door")


def _octets(found: dict[str, Any]) -> Any:
    return base64.b64decode(found["octets"]) if set(found) == {"octets"} else found
