"""Waits on this machine for the browser to come back with a code, or for a person to paste the address it ended at."""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

LARGEST = 16_384
"""Octets of a request, and of a pasted line."""
MOST = 32
"""Connections at once: browsers open some ahead, and say nothing on them."""


@dataclass
class Landing:
    """A place on the loopback interface where a browser may end."""

    port: int
    listeners: tuple[socket.socket, ...] = ()
    heard: dict[socket.socket, bytes] = field(default_factory=dict)

    def close(self) -> None:
        for each in (*self.heard, *self.listeners):
            each.close()


@contextlib.contextmanager
def landing(port: int = 0) -> Iterator[Landing]:
    """Listens at 127.0.0.1, and at ::1 if there is one, for `localhost` may be either. OSError: the port is taken."""
    first = socket.create_server(("127.0.0.1", port))
    place = Landing(first.getsockname()[1], (first,))
    with contextlib.suppress(OSError):
        second = socket.create_server(("::1", place.port), family=socket.AF_INET6)
        place.listeners = (first, second)
    try:
        yield place
    finally:
        place.close()


def a_port() -> int:
    """One at which nothing listens on this machine just now."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port


@dataclass
class Waiting:
    """Who waits for the address at which a login ended: what fits, what a browser is shown, what a typist is told."""

    fits: Callable[[str], bool]
    page: Callable[[bool], str]
    wrong: Callable[[], None]
    watched: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)
    line: bytes = b""

    def wait(self, place: Landing | None, typed: int | None, patience: float) -> str:
        """The address: asked for at `place`, or written to the descriptor `typed`.

        "": nobody came within `patience` seconds, or what was typed has ended and there is no place.
        """
        until = time.monotonic() + patience
        with self.watched:
            for listener in place.listeners if place else ():
                self.watched.register(listener, selectors.EVENT_READ, self._accept)
            if typed is not None:
                self.watched.register(typed, selectors.EVENT_READ, self._read)
            while self.watched.get_map() and (left := until - time.monotonic()) > 0:
                for key, _events in self.watched.select(left):
                    if found := key.data(place, key.fileobj):
                        return str(found)
        return ""

    def _read(self, _place: Landing | None, typed: int) -> str:
        """Some of what is typed: the first line that fits."""
        got = os.read(typed, LARGEST)
        *lines, self.line = (self.line + got).split(b"\n")
        if not got or len(self.line) > LARGEST:
            lines, self.line = [self.line], b""
        if not got:
            self.watched.unregister(typed)
        for text in filter(None, (each.decode("utf-8", "replace").strip() for each in lines)):
            if self.fits(text):
                return text
            self.wrong()
        return ""

    def _accept(self, place: Landing, listener: socket.socket) -> str:
        with contextlib.suppress(OSError):
            fresh, _peer = listener.accept()
            fresh.setblocking(False)
            if len(place.heard) >= MOST:
                self._let_go(place, next(iter(place.heard)))
            place.heard[fresh] = b""
            self.watched.register(fresh, selectors.EVENT_READ, self._serve)
        return ""

    def _serve(self, place: Landing, connection: socket.socket) -> str:
        """One step on one connection; what it asked for, if that fits."""
        got = b""
        with contextlib.suppress(OSError):
            got = connection.recv(LARGEST)
        request = place.heard[connection] = place.heard[connection] + got
        if got and b"\r\n\r\n" not in request and len(request) < LARGEST:
            return ""
        asked = _asked(request)
        found = asked if asked and self.fits(asked) else ""
        with contextlib.suppress(OSError):
            connection.settimeout(5)
            connection.sendall(_answer(self.page(bool(found)), bool(found)))
        self._let_go(place, connection)
        return found

    def _let_go(self, place: Landing, connection: socket.socket) -> None:
        del place.heard[connection]
        self.watched.unregister(connection)
        connection.close()


def _asked(request: bytes) -> str:
    """The address in the first line of a request to read."""
    words = request.partition(b"\r\n")[0].decode("latin-1").split(" ")
    return words[1] if len(words) == 3 and words[0] == "GET" else ""


def _answer(page: str, fits: bool) -> bytes:
    body = page.encode()
    head = (
        f"HTTP/1.1 {'200 OK' if fits else '404 Not Found'}\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
        "Connection: close\r\n\r\n"
    )
    return head.encode() + body
