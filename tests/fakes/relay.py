"""A relay before a server: it can be away, and it can cut what is open."""

from __future__ import annotations

import contextlib
import socket
import threading

from tests.proxies import reset


class Relay:
    """Passes a port of 127.0.0.1 on to another one, while it is up. Its own port stays the same."""

    def __init__(self, target: int) -> None:
        self.target, self.connections, self.mute = target, 0, False
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self._listener: socket.socket | None = None
        self._open: list[socket.socket] = []

    def up(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def down(self) -> None:
        """Nobody gets in, and all who are in are thrown out."""
        listener, self._listener = self._listener, None
        if listener is not None:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        self.cut()

    def cut(self) -> None:
        """All who are in are thrown out."""
        ends, self._open = self._open, []
        for end in ends:
            reset(end)

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                self.connections += 1
                if self.mute:  # whoever gets in is thrown out
                    reset(client)
                    continue
                server = socket.create_connection(("127.0.0.1", self.target))
                self._open += [client, server]
                for ends in ((client, server), (server, client)):
                    threading.Thread(target=self._pass, args=ends, daemon=True).start()

    @staticmethod
    def _pass(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65_536):
                sink.sendall(data)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
