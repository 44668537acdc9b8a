"""A man in the middle who does harm: a TCP proxy before a line-based server (SMTP, IMAP), without TLS.

A fault strikes once, at the n-th line of one side, counted over all connections:

- `drop`: the server's n-th line is kept back and both connections are reset: what it said is never known;
- `hang`: it is kept back, and nothing comes any more;
- `garble`: octets that mean nothing come instead of it;
- `delay`: it comes two seconds late;
- `cut`: the client's n-th line does not reach the server: both connections are reset before it;
- `4xx`, `5xx`: nor does it, and the server is gone; the client hears a refusal instead.
"""

from __future__ import annotations

import contextlib
import itertools
import socket
import struct
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

FAULTS = ("drop", "hang", "garble", "delay", "cut", "4xx", "5xx")
BY_CLIENT = frozenset({"cut", "4xx", "5xx"})
ANSWERS = {
    "4xx": {"smtp": b"451 4.3.0 Try again later\r\n", "imap": b"%s NO [UNAVAILABLE] Try again later\r\n"},
    "5xx": {"smtp": b"554 5.3.0 Refused\r\n", "imap": b"%s BAD Refused\r\n"},
}


@dataclass
class Proxy:
    """Listens on `port` of 127.0.0.1. Armed with a fault it strikes once; `lines` counts what both sides have said."""

    target: int
    language: str  # "smtp", "imap"
    fault: str = ""
    at: int = 0
    lines: dict[str, int] = field(default_factory=lambda: {"client": 0, "server": 0})
    struck: bool = False

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def arm(self, fault: str, at: int) -> None:
        with self._lock:
            self.fault, self.at, self.struck, self.lines = fault, at, False, {"client": 0, "server": 0}

    def close(self) -> None:
        for each in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                each.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self.target))
                for each in (client, server):  # line by line: else each waits until the one before it was acknowledged
                    each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._open += [client, server]
                threading.Thread(target=self._pass, args=(client, server, "client"), daemon=True).start()
                threading.Thread(target=self._pass, args=(server, client, "server"), daemon=True).start()

    def _pass(self, source: socket.socket, sink: socket.socket, side: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            for line in _lines(source):
                if self._strikes(side):
                    if not self._strike(line, source, sink):
                        return
                else:
                    sink.sendall(line)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    def _strikes(self, side: str) -> bool:
        with self._lock:
            self.lines[side] += 1
            due = self.fault and not self.struck and (self.fault in BY_CLIENT) == (side == "client")
            self.struck = self.struck or bool(due and self.lines[side] == self.at)
            return bool(due and self.lines[side] == self.at)

    def _strike(self, line: bytes, source: socket.socket, sink: socket.socket) -> bool:
        """Does the harm; whether this direction goes on."""
        if self.fault == "delay":
            time.sleep(2)
            sink.sendall(line)
        elif self.fault == "garble":
            sink.sendall(b"\xff\x00*#!? \x1b[2J" + line[::-1].replace(b"\n", b"") + b"\r\n")
        elif self.fault == "hang":
            for _ in _lines(source):
                pass
            return False
        elif self.fault in ANSWERS:
            answer = ANSWERS[self.fault][self.language]
            reset(sink)
            source.sendall(answer.replace(b"%s", line.split(b" ")[0].strip() or b"*"))
            return False
        else:
            reset(source)
            reset(sink)
            return False
        return True


def reset(one: socket.socket) -> None:
    """Ends a connection without a word: what lies on the way is lost."""
    with contextlib.suppress(OSError):
        one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        one.shutdown(socket.SHUT_RDWR)
        one.close()


def _lines(source: socket.socket) -> Iterator[bytes]:
    """What comes, line by line; a rest without an end of line is passed on as it is once nothing else comes."""
    with source.makefile("rb") as stream:
        yield from itertools.takewhile(bool, iter(stream.readline, b""))
