"""The big bench over IMAP: a backlog on a real Dovecot, a run with nothing new, memory, octets on the line."""

from __future__ import annotations

import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from replybot.core.glance import surely_nothing
from replybot.mailboxes.imap_fetch import glimpses
from tests.bench.large_figure import Figure, NotMeasuredError
from tests.bench.large_local import FEW, books, first_run, nothing_new, prepared, run, timed
from tests.bench.mailbox_generator import fill_maildir
from tests.conftest import SERVERS, missing_part

FIELDS = "SUBJECT FROM TO CC REPLY-TO DATE MESSAGE-ID IN-REPLY-TO REFERENCES DELIVERED-TO X-ORIGINAL-TO"  # eleven
BATCH = 500
READ_AT_ONCE = 2_000


@dataclass
class Relay:
    """Listens on `port` of 127.0.0.1 and counts what the server behind it says."""

    target: int
    heard: int = 0
    _open: list[socket.socket] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self.target))
            self._open += [client, server]
            threading.Thread(target=self._copy, args=(client, server, False), daemon=True).start()
            threading.Thread(target=self._copy, args=(server, client, True), daemon=True).start()

    def _copy(self, source: socket.socket, sink: socket.socket, counted: bool) -> None:
        try:
            while data := source.recv(65_536):
                self.heard += len(data) if counted else 0
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def close(self) -> None:
        for each in (self._listener, *self._open):
            each.close()


def raw_socket(port: int, user: str) -> None:
    """Eleven fields of all messages, asked for at once; what comes is thrown away."""
    with socket.create_connection(("127.0.0.1", port)) as line:
        stream = line.makefile("rb")
        stream.readline()
        for n, command in enumerate((f"LOGIN {user} secret", "EXAMINE INBOX")):
            line.sendall(f"a{n} {command}\r\n".encode())
            while not stream.readline().startswith(f"a{n} OK".encode()):
                pass
        line.sendall(f"z FETCH 1:* (UID BODY.PEEK[HEADER.FIELDS ({FIELDS})])\r\n".encode())
        end = b""
        while b"\r\nz OK" not in end:
            end = end[-64:] + stream.read1(1 << 20)
        stream.close()


def imapclient_loop(port: int, user: str) -> None:
    """The same as one writes it with IMAPClient: lists of UIDs, some hundred at a time."""
    from imapclient import IMAPClient

    with IMAPClient("127.0.0.1", port, ssl=False) as client:
        client.login(user, "secret")
        client.select_folder("INBOX", readonly=True)
        uids = client.search()
        for at in range(0, len(uids), BATCH):
            client.fetch(uids[at : at + BATCH], [f"BODY.PEEK[HEADER.FIELDS ({FIELDS})]"])


def ours(port: int, user: str, *, judged: bool) -> tuple[int, int]:
    """Our fields of all messages, batch by batch; `judged`: each glanced at. How many there were, and were nothing."""
    from imapclient import IMAPClient

    seen = nothing = 0
    with IMAPClient("127.0.0.1", port, ssl=False) as client:
        client.login(user, "secret")
        uids = range(1, int(client.select_folder("INBOX", readonly=True)[b"UIDNEXT"]))
        for at in range(0, len(uids), READ_AT_ONCE):
            found = glimpses(client, uids[at : at + READ_AT_ONCE])
            seen += len(found)
            if judged:
                nothing += sum(surely_nothing(one.fields, frozenset()) for one in found.values())
    return seen, nothing


def config(port: int, user: str) -> str:
    return (
        f'kind = "imap"\nhost = "localhost"\nport = {port}\nsecurity = "plain"\n'
        f'username = "{user}"\npassword_command = "echo secret"'
    )


@contextmanager
def dovecot(folder: Path, boxes: dict[str, int]) -> Iterator[int]:
    """A throw-away server with a mailbox for each of these users; its port."""
    start = [SERVERS / "dovecot.sh", "start", folder, *(f"{user}:secret" for user in boxes)]
    lines = subprocess.run(start, check=True, capture_output=True, text=True).stdout
    try:
        env = dict(line.split("=", 1) for line in lines.splitlines() if "=" in line)
        for user, count in boxes.items():
            fill_maildir(Path(env["MAIL_ROOT"]) / "owner.test" / user.partition("@")[0] / "Maildir", count)
        subprocess.run(["chown", "-R", env["MAIL_USER"], env["MAIL_ROOT"]], check=True)
        yield int(env["IMAP_PORT"])
    finally:
        subprocess.run([SERVERS / "dovecot.sh", "stop", folder], check=False, capture_output=True)


def imap(folder: Path, count: int) -> Iterator[Figure]:
    """A mailbox with few and one with many messages, on a server of its own."""
    if why := missing_part():
        raise NotMeasuredError(why)
    users = {FEW: "few@owner.test", count: "many@owner.test"}
    with dovecot(folder / "servers", {user: many for many, user in users.items()}) as port:
        yield from _measured(folder, count, port, users)


def best(work: Callable[[], None], times: int = 3) -> float:
    return min(timed(work) for _ in range(times))


def _measured(folder: Path, count: int, port: int, users: dict[int, str]) -> Iterator[Figure]:
    playbooks = books(folder / "books", 10_000)
    rooms = {many: prepared(folder / f"room{many}", config(port, user), playbooks) for many, user in users.items()}
    raw_socket(port, users[count])  # the server makes its cache
    began = time.perf_counter()
    imapclient_loop(port, users[count])
    peer = time.perf_counter() - began
    floor = best(lambda: raw_socket(port, users[count]))
    reading = best(lambda: ours(port, users[count], judged=False))
    beside = f"{reading:.2f} s beside {floor:.2f} s, and {peer:.2f} s of IMAPClient's"
    yield Figure("reading, IMAP, a dozen fields: times a raw socket", reading / floor, beside)
    yield Figure("reading, IMAP, a dozen fields: times IMAPClient's own loop", reading / peer, beside)
    costs = {many: min((first_run(rooms[many]) for _ in range(2)), key=lambda one: one.wall) for many in users}
    much, few = costs[count], costs[FEW]
    beside = f"{much.wall / 1000:.2f} s ({much.cpu / 1000:.2f} s CPU) beside {floor:.2f} s"
    yield Figure("backlog, IMAP, the whole first run: times a raw socket", much.wall / 1000 / floor, beside)
    beside = f"{much.wall / 1000:.2f} s beside {peer:.2f} s"
    yield Figure("backlog, IMAP, the whole first run: times IMAPClient's own loop", much.wall / 1000 / peer, beside)
    yield Figure("memory, IMAP: peak MB of the first run", much.peak)
    beside = f"{much.peak:.0f} MB beside {few.peak:.0f}"
    yield Figure("memory, IMAP: times the peak on 1,000 messages", much.peak / few.peak, beside)
    yield from _idle(rooms, count, port)


def _idle(rooms: dict[int, Path], count: int, port: int) -> Iterator[Figure]:
    quiet = {many: nothing_new(room) for many, room in rooms.items()}
    yield Figure("nothing new, IMAP: ms CPU", quiet[count].cpu, f"{quiet[count].wall:.0f} ms wall")
    beside = f"{quiet[count].cpu:.1f} ms beside {quiet[FEW].cpu:.1f} ms"
    yield Figure("nothing new, IMAP: CPU, times that among 1,000 messages", quiet[count].cpu / quiet[FEW].cpu, beside)
    relay = Relay(port)
    try:
        file = rooms[count] / "config.toml"
        file.write_text(file.read_text().replace(f"port = {port}", f"port = {relay.port}"))
        run(rooms[count])
        relay.heard = 0
        run(rooms[count])
        yield Figure("nothing new, IMAP: octets read from the server", relay.heard)
    finally:
        relay.close()
