"""The double's server: HTTPS on loopback, one thread a connection, faults on demand."""

from __future__ import annotations

import gzip
import socket
import ssl
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from lxml import etree

from tests.ews import answers, autodiscover, events
from tests.ews.answers import SOAP, T
from tests.ews.directory import DIRECTORY
from tests.ews.events import EVENTS, STREAM, Subscriptions
from tests.ews.folders import FOLDERS
from tests.ews.items import ITEMS
from tests.ews.logins import Doors, Login, caller
from tests.ews.store import Refused
from tests.ews.sync import NOTHING, SYNC

OPERATIONS = {**FOLDERS, **ITEMS, **SYNC, **EVENTS, **DIRECTORY}
SILENCE = 60.0  # seconds that a server says nothing at most
VERSIONS = ("Exchange2007", "Exchange2007_SP1", "Exchange2010", "Exchange2010_SP1", "Exchange2010_SP2", "Exchange2013",
            "Exchange2013_SP1", "Exchange2015", "Exchange2015_SP1", "Exchange2016")  # fmt: skip
PAGE = "text/html; charset=utf-8"
Said = tuple[int, bytes, list[tuple[str, str]]]


@dataclass(frozen=True)
class Request:
    """What was asked: for tests that count."""

    operation: str
    octets_in: int
    octets_out: int
    login: str = ""
    asked: bytes = b""


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
    request_queue_size = 32

    def __init__(self, doors: Doors) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(str(doors.certificate))
        self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.store, self.doors, self.subscriptions = doors.store, doors, Subscriptions()
        self.faults: list[Fault] = []
        self.requests: list[Request] = []
        self.answers: list[bytes] | None = None  # a list: every answer is kept in it
        self.redirects: dict[str, tuple[str, str]] = {}  # of autodiscover: address → kind and target
        self.build: Sequence[int] = (15, 2, 1544, 11)
        self.newest = VERSIONS[-1]  # the version of EWS that is spoken at most
        self.back_off = 1_000  # ms
        self.minute = 60.0  # seconds of a minute of a stream
        self.compress = False
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

    def note(self, request: Request, answer: bytes = b"") -> None:
        with self.store.lock:
            self.requests.append(request)
            if self.answers is not None and answer.startswith(b"<?xml"):
                self.answers.append(answer)

    def end(self) -> None:
        """Hang up on everybody, and wait for the threads."""
        self.closing.set()
        with self.store.news:
            self.store.news.notify_all()
        self.shutdown()
        for one in list(self.connections):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news; any other error is one of the double's own."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "Microsoft-IIS/10.0", ""
    server: Server

    def setup(self) -> None:
        self.server.connections.add(self.request)
        self.request.settimeout(SILENCE)
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().setup()
        self.login = Login(self.server.doors)

    def finish(self) -> None:
        with suppress(OSError):
            super().finish()
        self.server.connections.discard(self.request)

    def log_message(self, *args: Any) -> None:
        """The double keeps no log."""

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        try:
            said = self._answer(data)
            if said is not None:
                self._send(*said)
        except HungUp:
            with suppress(OSError):
                self.request.shutdown(socket.SHUT_RDWR)
            self.close_connection = True

    do_GET = do_HEAD = do_POST  # noqa: N815

    def _send(self, status: int, body: bytes, more: list[tuple[str, str]]) -> None:
        kinds = [name for name, _ in more if name == "Content-Type"]
        self.send_response(status)
        if self.server.compress and "gzip" in (self.headers.get("Accept-Encoding") or "") and body:
            body, more = gzip.compress(body), [*more, ("Content-Encoding", "gzip")]
        for name, value in more:
            self.send_header(name, value)
        if not kinds:
            self.send_header("Content-Type", "text/xml; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _answer(self, data: bytes) -> Said | None:
        if not self.path.lower().startswith(("/autodiscover", "/ews/exchange.asmx")):
            return 404, b"", []
        found = autodiscover.redirected(self.server, self.path)
        if found:
            return 302, b"", [("Location", found)]
        box, step = self.login.take(self.headers.get("Authorization") or "")
        if box is None:
            return 401, b"", [("WWW-Authenticate", step)] if step else self.login.challenge()
        if self.path.lower().startswith("/autodiscover"):
            return self._discovered(data, box)
        try:
            envelope = etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))
            asked = envelope.find(f"{{{SOAP}}}Body")[0]
        except (etree.XMLSyntaxError, IndexError, TypeError):
            return 400, b"", []
        operation = etree.QName(asked).localname
        kind = self.server.fault_for(operation)
        if operation == STREAM and kind in ("", "hang-up-after"):
            return self._stream(envelope, asked, box, len(data), hang_up=bool(kind))
        status, body, more = self._done(kind, operation, envelope, asked, box)
        self.server.note(Request(operation, len(data), len(body), box.address, data), body)
        if kind in ("hang-up-after", "timeout-after"):
            self._silent(kind)
        return status, body, more

    def _discovered(self, data: bytes, box: Any) -> Said:
        kind = self.server.fault_for("GetUserSettings")
        self.server.note(Request("GetUserSettings", len(data), 0, box.address, data))
        if kind:
            return self._done(kind, "GetUserSettings", None, None, box)
        return 200, autodiscover.answer(self.server, data, self.path), []

    def _done(self, kind: str, operation: str, envelope: Any, asked: Any, box: Any) -> Said:
        match kind:
            case "" | "hang-up-after" | "timeout-after":
                return self._do(operation, envelope, asked, box)
            case "hang-up-before" | "timeout":
                self.server.note(Request(operation, 0, 0, box.address))
                self._silent(kind)
            case "busy":
                return 500, answers.fault("ErrorServerBusy", "The server cannot service this request right now. "
                                          "Try again later.", self.server.back_off), []  # fmt: skip
            case "503":
                return 503, b"<html>Service Unavailable</html>", [("Content-Type", PAGE)]
            case "500":
                return 500, b"<html>Server Error</html>", [("Content-Type", PAGE)]
            case "401":
                return 401, b"", self.login.challenge()
            case "blocked":
                return 403, b"", [("X-CasErrorCode", "EwsBlocked")]
            case "garbage":
                return 200, b"<html><body>It works!</body>", [("Content-Type", PAGE)]
        complaint = answers.refused(operation, kind, f"The double says {kind}.", more_of(operation))
        return 200, answers.envelope(answers.answered(operation, [complaint]), self.server.build), []

    def _do(self, operation: str, envelope: Any, asked: Any, box: Any) -> Said:
        if operation not in OPERATIONS:
            return 500, answers.fault("ErrorInvalidRequest", f"The double knows no {operation}."), []
        header = envelope.find(f"{{{SOAP}}}Header")
        if not self._speaks(header):
            return 500, answers.fault("ErrorInvalidServerVersion", "The specified server version is invalid."), []
        with self.server.store.lock:
            try:
                who = caller(self.server.store, box, header, self.server.subscriptions)
                return 200, answers.envelope(OPERATIONS[operation](who, asked), self.server.build), []
            except Refused as error:
                if error.code.startswith("ErrorImpersonate") or error.code == "ErrorImpersonationFailed":
                    return 500, answers.fault(error.code, error.text), []
                complaint = answers.refused(operation, error.code, error.text, more_of(operation))
                return 200, answers.envelope(answers.answered(operation, [complaint]), self.server.build), []

    def _speaks(self, header: Any) -> bool:
        """Is the version that the caller wants one that this server knows?"""
        wanted = None if header is None else header.find(f"{T}RequestServerVersion")
        known = VERSIONS[: VERSIONS.index(self.server.newest) + 1]
        return wanted is None or wanted.get("Version") in known

    def _stream(self, envelope: Any, asked: Any, box: Any, octets: int, *, hang_up: bool) -> None:
        """Answers as they come, in chunks; `hang_up`: the connection dies after the first."""
        self.server.note(Request(STREAM, octets, 0, box.address))
        self.send_response(200)
        self.send_header("Content-Type", "text/xml; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        with suppress(OSError):
            for said in self._streamed(envelope, asked, box):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(said), said))
                self.wfile.flush()
                if hang_up:
                    raise HungUp
            self.wfile.write(b"0\r\n\r\n")

    def _streamed(self, envelope: Any, asked: Any, box: Any) -> Iterator[bytes]:
        try:
            who = caller(self.server.store, box, envelope.find(f"{{{SOAP}}}Header"), self.server.subscriptions)
        except Refused as error:
            yield answers.fault(error.code, error.text)
            return
        for one in events.stream(who, asked, self.server.closing, self.server.minute):
            said = answers.envelope(one, self.server.build)
            if self.server.answers is not None:
                self.server.answers.append(said)
            yield said

    def _silent(self, kind: str) -> None:
        if kind.startswith("timeout"):
            self.server.closing.wait(SILENCE)
        raise HungUp


def more_of(operation: str) -> str:
    """What an answer must have even when it is a complaint."""
    return NOTHING if operation == "SyncFolderItems" else ""
