"""The side door of a double that runs as a process of its own: small JSON calls over plain HTTP on loopback."""

from __future__ import annotations

import base64
import json
import threading
import urllib.request
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from tests.ews.store import Item

if TYPE_CHECKING:
    from tests.ews import Exchange

CALLS = (
    "deliver", "mails", "remove", "folders", "make_folder", "fault", "catch_all", "allow_send_as", "grant",
    "allow_impersonation", "forget_sync_states", "set", "sent", "requests",
)  # fmt: skip


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


class _Door(BaseHTTPRequestHandler):
    server: SideDoor

    def log_message(self, *args: Any) -> None:
        """It keeps no log."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])), object_hook=_octets)
        found = getattr(self.server.exchange, asked["call"]) if asked["call"] in CALLS else None
        if found is None:
            self.send_error(404)
            return
        with self.server.exchange.store.lock:
            answer = found(*asked["args"], **asked["kwargs"]) if callable(found) else found
            said = json.dumps(answer, default=_plain).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)


class Remote:
    """The same calls as on an Exchange, from another process."""

    def __init__(self, side_url: str) -> None:
        self._url = side_url

    def call(self, name: str, *args: Any, **kwargs: Any) -> Any:
        data = json.dumps({"call": name, "args": args, "kwargs": kwargs}, default=_plain).encode()
        with urllib.request.urlopen(urllib.request.Request(self._url, data=data)) as answer:
            return json.loads(answer.read(), object_hook=_octets)

    def deliver(self, address: str, raw: bytes, folder: str = "Inbox", **kwargs: Any) -> str:
        return str(self.call("deliver", address, raw, folder, **kwargs))

    def mails(self, address: str, folder: str = "Inbox") -> list[Item]:
        found = self.call("mails", address, folder)
        return [Item(**{**one, "received": datetime.fromisoformat(one["received"])}) for one in found]

    def fault(self, operation: str, kind: str, times: int = 1) -> None:
        self.call("fault", operation, kind, times)

    @property
    def sent(self) -> list[tuple[str, bytes, tuple[str, ...]]]:
        return [(box, raw, tuple(to)) for box, raw, to in self.call("sent")]


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return {"octets": base64.b64encode(value).decode()}
    if isinstance(value, datetime):
        return value.isoformat()
    return vars(value)


def _octets(found: dict[str, Any]) -> Any:
    return base64.b64decode(found["octets"]) if set(found) == {"octets"} else found
