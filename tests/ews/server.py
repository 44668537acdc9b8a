"""The double's server: HTTPS on loopback, one thread a connection, faults on demand."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from lxml import etree

from tests.ews import answers, autodiscover
from tests.ews.answers import SOAP
from tests.ews.folders import FOLDERS
from tests.ews.items import ITEMS
from tests.ews.logins import Login, caller
from tests.ews.store import Refused, Store

OPERATIONS = {**FOLDERS, **ITEMS}
SILENCE = 60.0  # seconds that a server says nothing at most


@dataclass(frozen=True)
class Request:
    """What was asked: for tests that count."""

    operation: str
    octets_in: int
    octets_out: int
    login: str = ""


@dataclass
class Fault:
    """What goes wrong with this operation ("*": any), and how often yet."""

    operation: str
    kind: str
    times: int


class HungUp(Exception):  # noqa: N818
    """The connection ends without an answer."""


class Server(ThreadingHTTPServer):
    """Serves one store; everything that a test wants to see or break stands here."""

    daemon_threads, block_on_close = False, True

    def __init__(self, store: Store, certificate: str, offers: tuple[str, ...]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.store, self.offers = store, offers
        self.tokens: dict[str, str] = {}
        self.faults: list[Fault] = []
        self.requests: list[Request] = []
        self.build: Sequence[int] = (15, 2, 1544, 11)
        self.back_off = 1_000  # ms
        self.closing = threading.Event()
        self.connections: set[Any] = set()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def fault_for(self, operation: str) -> str:
        with self.store.lock:
            for one in self.faults:
                if one.operation in (operation, "*") and one.times > 0:
                    one.times -= 1
                    return one.kind
        return ""

    def end(self) -> None:
        """Hang up on everybody, and wait for the threads."""
        self.closing.set()
        self.shutdown()
        for one in list(self.connections):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def setup(self) -> None:
        self.server.connections.add(self.request)
        self.request.settimeout(SILENCE)
        super().setup()
        self.login = Login(self.server.store, self.server.tokens, self.server.offers)

    def finish(self) -> None:
        with suppress(OSError):
            super().finish()
        self.server.connections.discard(self.request)

    def log_message(self, *args: Any) -> None:
        """The double keeps no log."""

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        try:
            status, body, more = self._answer(data)
        except HungUp:
            with suppress(OSError):
                self.request.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
            return
        self.send_response(status)
        for name, value in more:
            self.send_header(name, value)
        self.send_header("Content-Type", "text/xml; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST  # noqa: N815

    def _answer(self, data: bytes) -> tuple[int, bytes, list[tuple[str, str]]]:
        box, step = self.login.take(self.headers.get("Authorization") or "")
        if box is None:
            offers = [step] if step else self.login.challenge()
            return 401, b"", [("WWW-Authenticate", one) for one in offers]
        if self.path.lower().startswith("/autodiscover"):
            return autodiscover.answer(self.server, data, self.path)
        try:
            envelope = etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))
            asked = envelope.find(f"{{{SOAP}}}Body")[0]
        except (etree.XMLSyntaxError, IndexError, TypeError):
            return 400, b"", []
        operation = etree.QName(asked).localname
        kind = self.server.fault_for(operation)
        status, body, more = self._done(kind, operation, envelope, asked, box)
        self.server.requests.append(Request(operation, len(data), len(body), box.address))
        if kind in ("hang-up-after", "timeout-after"):
            self._silent(kind)
        return status, body, more

    def _done(
        self, kind: str, operation: str, envelope: Any, asked: Any, box: Any
    ) -> tuple[int, bytes, list[tuple[str, str]]]:
        build = self.server.build
        match kind:
            case "" | "hang-up-after" | "timeout-after":
                return self._do(operation, envelope, asked, box)
            case "hang-up-before" | "timeout":
                self.server.requests.append(Request(operation, 0, 0, box.address))
                self._silent(kind)
            case "busy":
                return 500, answers.fault("ErrorServerBusy", "The server cannot service this request right now. "
                                          "Try again later.", self.server.back_off), []  # fmt: skip
            case "503":
                return 503, b"", []
            case "500":
                return 500, b"", []
            case "401":
                return 401, b"", [("WWW-Authenticate", one) for one in self.login.challenge()]
            case "blocked":
                return 403, b"", [("X-CasErrorCode", "EwsBlocked")]
            case "garbage":
                return 200, b"<html><body>It works!</body>", []
        complaint = answers.refused(operation, kind, f"The double says {kind}.", more_of(operation))
        return 200, answers.envelope(answers.answered(operation, [complaint]), build), []

    def _do(self, operation: str, envelope: Any, asked: Any, box: Any) -> tuple[int, bytes, list[tuple[str, str]]]:
        build = self.server.build
        if operation not in OPERATIONS:
            return 500, answers.fault("ErrorInvalidRequest", f"The double knows no {operation}."), []
        with self.server.store.lock:
            try:
                who = caller(self.server.store, box, envelope.find(f"{{{SOAP}}}Header"))
                return 200, answers.envelope(OPERATIONS[operation](who, asked), build), []
            except Refused as error:
                if error.code.startswith("ErrorImpersonate"):
                    return 500, answers.fault(error.code, error.text), []
                complaint = answers.refused(operation, error.code, error.text, more_of(operation))
                return 200, answers.envelope(answers.answered(operation, [complaint]), build), []

    def _silent(self, kind: str) -> None:
        if kind.startswith("timeout"):
            self.server.closing.wait(SILENCE)
        raise HungUp


def more_of(operation: str) -> str:
    """What an answer must have even when it is a complaint."""
    if operation == "SyncFolderItems":
        return "<m:SyncState/><m:IncludesLastItemInRange>true</m:IncludesLastItemInRange><m:Changes/>"
    return ""
