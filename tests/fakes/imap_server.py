"""A small IMAP server on loopback whose habits a test writes down: what real servers do that Dovecot does not."""

from __future__ import annotations

import base64
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from imapclient.imap_utf7 import encode

from replybot.settings.values import Secret, Server

PASSWORD_VARIABLE = "IMAP_SERVER_PASSWORD"
PLAIN = "IMAP4rev1"


class HangUpError(Exception):
    """A habit that ends the connection, after these words."""

    def __init__(self, words: bytes = b"") -> None:
        super().__init__()
        self.words = words


@dataclass
class OddFolder:
    """One folder. `uses`: what LIST says of it; `keywords`: the client may set its own."""

    mails: dict[int, bytes] = field(default_factory=dict)
    uidvalidity: int = 7
    uses: str = ""
    keywords: bool = True
    read_only: bool = False
    numbered: bool = False

    @property
    def uidnext(self) -> int:
        return max(self.mails, default=0) + 1

    def put(self, raw: bytes) -> int:
        uid = self.uidnext
        self.mails[uid] = raw
        return uid


@dataclass
class ImapServer:
    """`habit(connection, line)`: None for what any server does, else what is said instead ("TAG" stands for the tag);
    it may raise HangUpError. `heard` holds each command with the number of its connection."""

    folders: dict[str, OddFolder] = field(default_factory=lambda: {"INBOX": OddFolder()})
    capabilities: str = PLAIN
    separator: str = "/"
    prefix: str = ""
    greeting: bytes = b"* OK ready\r\n"
    habit: Callable[[int, str], bytes | None] = lambda connection, line: None
    says_uidnext: bool = True
    numbers_by_select: bool = False  # as Courier does: what STATUS and EXAMINE say of numbers is forgotten at once
    last_for_star: bool = True  # `n:*` gives the last mail when there is none from n on
    takes_partial: bool = True
    quotes_sections: bool = False
    tokens: frozenset[str] | None = None  # those that are taken; None: whatever is said at AUTHENTICATE is
    heard: list[tuple[int, str]] = field(default_factory=list)
    connections: int = 0

    @property
    def inbox(self) -> OddFolder:
        return self.folders["INBOX"]

    def commands(self, word: str) -> list[str]:
        return [line for _, line in self.heard if word in line]

    def serve(self, connection: socket.socket) -> None:
        self.connections += 1
        with connection, suppress(OSError):
            Talk(self, connection, self.connections).run()


class Talk:
    """One connection."""

    def __init__(self, server: ImapServer, connection: socket.socket, number: int) -> None:
        self.server, self.connection, self.number = server, connection, number
        self.lines = connection.makefile("rb")
        self.name = ""

    def run(self) -> None:
        with self.lines:
            self.connection.sendall(self.server.greeting)
            if not self.server.greeting.startswith(b"* OK"):
                return
            while line := self.lines.readline():
                tag, _, rest = line.decode("utf-8", "replace").rstrip("\r\n").partition(" ")
                self.server.heard.append((self.number, rest))
                try:
                    said = self.server.habit(self.number, rest)
                except HangUpError as end:
                    self.connection.sendall(end.words)
                    return
                if said is None:
                    said = self._answer(rest)
                self.connection.sendall(said.replace(b"TAG", tag.encode()))
                if rest.upper() == "LOGOUT":
                    return

    def _answer(self, line: str) -> bytes:
        word, _, rest = line.partition(" ")
        name = word.lower() if word.upper() != "UID" else "uid_" + rest.partition(" ")[0].lower()
        said = getattr(self, f"do_{name}", None)
        if said is None:
            return b"TAG BAD unknown command\r\n"
        return bytes(said(rest))

    @property
    def folder(self) -> OddFolder:
        return self.server.folders[self.name]

    def do_capability(self, _: str) -> bytes:
        return f"* CAPABILITY {self.server.capabilities}\r\nTAG OK done\r\n".encode()

    def do_login(self, _: str) -> bytes:
        return b"TAG OK logged in\r\n"

    def do_authenticate(self, rest: str) -> bytes:
        self.connection.sendall(b"+ \r\n")
        said = self.lines.readline().decode().strip()
        self.server.heard.append((self.number, f"{rest}: {said}"))
        if self.server.tokens is None:
            return b"TAG OK logged in\r\n"
        token = base64.b64decode(said).decode().partition("Bearer ")[2].partition("\x01")[0]
        if token in self.server.tokens:
            return b"TAG OK logged in\r\n"
        self.connection.sendall(b"+ " + base64.b64encode(b'{"status": "invalid_token"}') + b"\r\n")
        self.server.heard.append((self.number, f"{rest} complaint: {self.lines.readline().decode().strip()}"))
        return b"TAG NO [AUTHENTICATIONFAILED] no\r\n"

    def do_noop(self, _: str) -> bytes:
        return b"TAG OK done\r\n"

    def do_logout(self, _: str) -> bytes:
        return b"* BYE\r\nTAG OK done\r\n"

    def do_namespace(self, _: str) -> bytes:
        return f'* NAMESPACE (("{self.server.prefix}" "{self.server.separator}")) NIL NIL\r\nTAG OK done\r\n'.encode()

    def do_list(self, rest: str) -> bytes:
        told = "SPECIAL-USE" in rest or "SPECIAL-USE" not in self.server.capabilities
        rows = [
            f'* LIST (\\HasNoChildren{" " + folder.uses if told and folder.uses else ""}) "{self.server.separator}" '
            f'"{encode(name).decode()}"\r\n'
            for name, folder in self.server.folders.items()
        ]
        return "".join(rows).encode() + b"TAG OK done\r\n"

    def do_create(self, rest: str) -> bytes:
        name = self._named(rest)
        if not name.startswith(self.server.prefix):
            return b"TAG NO Invalid mailbox name.\r\n"
        self.server.folders[name] = OddFolder()
        return b"TAG OK done\r\n"

    def do_subscribe(self, _: str) -> bytes:
        return b"TAG OK done\r\n"

    def do_status(self, rest: str) -> bytes:
        quoted = re.match(r'"((?:[^"\\]|\\.)*)"', rest)
        name = self._named(rest)
        if name not in self.server.folders or quoted is None:
            return b"TAG NO [NONEXISTENT] no such mailbox\r\n"
        folder = self.server.folders[name]
        self._number(folder, for_good=False)
        uidnext = f" UIDNEXT {folder.uidnext}" if self.server.says_uidnext else ""
        said = f"MESSAGES {len(folder.mails)} UIDVALIDITY {folder.uidvalidity}{uidnext}"
        return f"* STATUS {quoted[0]} ({said})\r\nTAG OK done\r\n".encode()

    def do_select(self, rest: str, *, examine: bool = False) -> bytes:
        name = self._named(rest)
        if name not in self.server.folders:
            return b"TAG NO [NONEXISTENT] no such mailbox\r\n"
        self.name = name
        self._number(self.folder, for_good=not examine)
        uidnext = "" if self.server.numbers_by_select else f"* OK [UIDNEXT {self.folder.uidnext}] ok\r\n"
        lasting = "\\Seen" + (" \\*" if self.folder.keywords else "")
        mode = "READ-ONLY" if examine or self.folder.read_only else "READ-WRITE"
        return (
            f"* FLAGS (\\Seen)\r\n* {len(self.folder.mails)} EXISTS\r\n* 0 RECENT\r\n"
            f"* OK [UIDVALIDITY {self.folder.uidvalidity}] ok\r\n{uidnext}"
            f"* OK [PERMANENTFLAGS ({lasting})] ok\r\nTAG OK [{mode}] done\r\n"
        ).encode()

    def do_examine(self, rest: str) -> bytes:
        return self.do_select(rest, examine=True)

    def do_uid_search(self, rest: str) -> bytes:
        if found := re.search(r"UID (\d+):(\d+|\*)", rest):
            uids = self._range(int(found[1]), found[2], star_gives_last=self.server.last_for_star)
        elif found := re.search(r'HEADER Message-ID "([^"]*)"', rest):
            uids = [uid for uid, raw in self.folder.mails.items() if f"Message-ID: {found[1]}".encode() in raw]
        else:
            return b"TAG BAD search what?\r\n"
        return f"* SEARCH{''.join(f' {uid}' for uid in uids)}\r\nTAG OK done\r\n".encode()

    def do_uid_fetch(self, rest: str) -> bytes:
        _, wanted, items = rest.split(" ", 2)
        answer = b""
        for part in wanted.split(","):
            first, _, last = part.partition(":")
            for uid in self._range(int(first), last or first, star_gives_last=True):
                answer += self._row(uid, items)
        return answer + b"TAG OK done\r\n"

    def do_uid_store(self, _: str) -> bytes:
        return b"TAG OK done\r\n"

    def do_uid_move(self, rest: str) -> bytes:
        _, uid, quoted = rest.split(" ", 2)
        name = self._named(quoted)
        if name not in self.server.folders:
            return b"TAG NO [TRYCREATE] no such mailbox\r\n"
        self.server.folders[name].put(self.folder.mails.pop(int(uid)))
        return b"TAG OK done\r\n"

    def do_append(self, rest: str) -> bytes:
        name, size = self._named(rest), re.search(r"\{(\d+)\}$", rest)
        if name not in self.server.folders:
            return b"TAG NO [TRYCREATE] no such mailbox\r\n"
        assert size is not None
        self.connection.sendall(b"+ go on\r\n")
        raw = self.lines.read(int(size[1]))
        self.lines.readline()
        self.server.folders[name].put(raw)
        return b"TAG OK done\r\n"

    def _number(self, folder: OddFolder, *, for_good: bool) -> None:
        if self.server.numbers_by_select and not folder.numbered:
            folder.uidvalidity += 1
            folder.numbered = for_good

    def _named(self, rest: str) -> str:
        found = re.match(r'"((?:[^"\\]|\\.)*)"', rest)
        word = re.sub(r"\\(.)", r"\1", found[1]) if found else rest.partition(" ")[0]
        return next((name for name in self.server.folders if encode(name).decode() == word), decoded(word))

    def _range(self, first: int, last: str, *, star_gives_last: bool) -> list[int]:
        there = sorted(self.folder.mails)
        if last == "*":
            return [uid for uid in there if uid >= first] or (there[-1:] if star_gives_last else [])
        return [uid for uid in there if first <= uid <= int(last)]

    def _row(self, uid: int, items: str) -> bytes:
        raw = self.folder.mails[uid]
        said = f'UID {uid} RFC822.SIZE {len(raw)} INTERNALDATE "23-Nov-2026 10:00:00 +0000"'.encode()
        for section, partial in re.findall(r"BODY\.PEEK\[([^\]]*)\](<0\.\d+>)?", items):
            data = self._section(raw, section)
            limit = int(partial[3:-1]) if partial and self.server.takes_partial else len(data)
            quoted = re.sub(r"([A-Za-z-]+)(?=[ )])(?!.*\()", r'"\1"', section)
            name = quoted if self.server.quotes_sections else section
            origin = "<0>" if partial else ""
            said += f" BODY[{name}]{origin} {{{len(data[:limit])}}}\r\n".encode() + data[:limit]
        return b"* %d FETCH (%s)\r\n" % (sorted(self.folder.mails).index(uid) + 1, said)

    @staticmethod
    def _section(raw: bytes, section: str) -> bytes:
        block = raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
        if not section:
            return raw
        if section == "HEADER":
            return block
        wanted = {name.lower().strip('"') for name in section.partition("(")[2].rstrip(")").split()}
        fields = re.findall(rb"(?m)^([!-9;-~]+):((?:.*)(?:\r\n[ \t].*)*\r\n)", block)
        return b"".join(name + b":" + body for name, body in fields if name.decode().lower() in wanted) + b"\r\n"


def decoded(word: str) -> str:
    from imapclient.imap_utf7 import decode

    return decode(word.encode())


@contextmanager
def serving(server: ImapServer) -> Iterator[Server]:
    """The server at work; how to reach it. The password is in PASSWORD_VARIABLE."""
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []
    ends: list[socket.socket] = []

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            ends.append(connection)
            threads.append(threading.Thread(target=server.serve, args=(connection,)))
            threads[-1].start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        port = listener.getsockname()[1]
        yield Server("127.0.0.1", port, "plain", "anna@owner.test", Secret(variable=PASSWORD_VARIABLE), timeout=10)
    finally:
        for end in (listener, *ends):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join(10)
        for thread in threads:
            thread.join(10)
