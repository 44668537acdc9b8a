"""Waits for new mail on an IMAP server: by IDLE (RFC 2177) where it is offered, everywhere by a look now and then."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

from replybot.mailboxes.folders import FolderError, together
from replybot.mailboxes.imap_names import Names
from replybot.mailboxes.imap_session import ImapSession

if TYPE_CHECKING:
    from imapclient import IMAPClient

LOOK_EVERY = 300.0
"""Seconds that one IDLE lasts. Some servers (Courier) offer it and tell nothing; a connection that died without a word
is noticed by the next command only; routers forget one that is silent for long; and servers end it after half an hour.
"""
POLL_EVERY = 60.0  # seconds between two looks where there is no IDLE, or folders beside the one that it tells of
SLICE = 1.0  # seconds after which `stop` is looked at
LONGEST_LINE = 1_000_000  # octets

Standing = tuple[int, int, int]
"""UIDVALIDITY, UIDNEXT (0: the server does not say) and how many mails: what a folder shows of new mail."""

_COUNT = re.compile(rb"\* (\d+) (EXISTS|EXPUNGE)\b", re.IGNORECASE)


class Waiting:
    """Waits for new mail in folders. IDLE tells of the first one; the others are asked for by STATUS."""

    def __init__(self, session: ImapSession, names: Names, folders: Sequence[str]) -> None:
        self._session, self._names = session, names
        self._first, *self._others = dict.fromkeys(folders)
        self._standing: dict[str, Standing] = {}
        self._idles = True  # as far as we know

    def wait(self, seconds: float, stop: Event) -> bool:
        """As the port says. What came while the connection was lost is seen over the new one."""
        end = time.monotonic() + seconds
        while not self._session.read(partial(self._turn, end=end, stop=stop)):
            if stop.is_set() or time.monotonic() >= end:
                return False
        return True

    def _turn(self, client: IMAPClient, end: float, stop: Event) -> bool:
        """One look, and then one IDLE or pause; whether something may be new. Over a new connection it begins anew."""
        idles = self._idles and client.has_capability("IDLE")  # asked first: no command may come before IDLE itself
        if self._changed(client):
            return True
        left = end - time.monotonic()
        if left <= 0 or stop.is_set():
            return False
        standing = self._standing.get(self._first)
        if standing is None or not idles:
            stop.wait(min(left, POLL_EVERY))
            return False
        told = idle(client, min(left, POLL_EVERY if self._others else LOOK_EVERY), stop, standing[2])
        self._idles = told is not None
        if told:
            self._changed(client)  # what is there now will be read, and must not wake us again
        return bool(told)

    def _changed(self, client: IMAPClient) -> bool:
        """Whether any folder shows new mail since the last look; the first one is open afterwards. A folder that is
        missing or refused is left out, if there are others: whoever reads new mail says what is wrong with it."""
        changed, refused = False, list[FolderError]()
        for wanted in (*self._others, self._first):
            try:
                now = self._look(client, wanted)
            except FolderError as error:
                self._standing.pop(wanted, None)
                refused.append(error)
                continue
            changed |= self._standing.get(wanted) is None or _grown(self._standing[wanted], now)
            self._standing[wanted] = now
        if not self._standing:
            raise together(refused)
        return changed

    def _look(self, client: IMAPClient, wanted: str) -> Standing:
        if wanted == self._first:
            answer = self._names.at(client, wanted, lambda name: self._session.examine(client, name, again=True))
            count = answer.get(b"EXISTS")
        else:
            items = ("UIDVALIDITY", "UIDNEXT", "MESSAGES")
            answer = self._names.at(client, wanted, lambda name: self._session.status(client, name, *items))
            count = answer.get(b"MESSAGES")
        return int(answer.get(b"UIDVALIDITY") or 0), int(answer.get(b"UIDNEXT") or 0), int(count or 0)


def _grown(before: Standing, now: Standing) -> bool:
    """Whether mail came in between. Fewer mails and other flags are no news."""
    if before[0] != now[0] or before[1] != now[1]:
        return True
    return not now[1] and now[2] > before[2]


def idle(client: IMAPClient, seconds: float, stop: Event, count: int) -> bool | None:
    """IDLE in the open folder, which held `count` mails: whether more came; None: the server refuses it.

    Over the socket itself: IMAPClient's own cannot tell a lost connection from silence, nor go on after half a line.
    """
    imap = client._imap
    lines, tag = _Lines(imap), imap._new_tag()
    imap.tagged_commands.pop(tag, None)  # its answer is read here
    imap.send(tag + b" IDLE\r\n")
    end, grown = time.monotonic() + seconds, False
    while not (line := lines.owed()).startswith(b"+"):
        if line.startswith(tag + b" "):
            return None
        count, grown = _counted(line, count, grown)
    while not grown and not stop.is_set() and (left := end - time.monotonic()) > 0:
        if (told := lines.next(min(SLICE, left))) is not None:
            count, grown = _counted(told, count, grown)
    imap.send(b"DONE\r\n")
    while not (line := lines.owed()).startswith(tag + b" "):
        count, grown = _counted(line, count, grown)
    return grown


def _counted(line: bytes, count: int, grown: bool) -> tuple[int, bool]:
    """So many mails the folder holds after this line; and whether more came, now or before."""
    found = _COUNT.match(line)
    if found is None:
        return count, grown
    if found[2].upper() == b"EXPUNGE":
        return count - 1, grown
    return int(found[1]), grown or int(found[1]) > count


class _Lines:
    """The server's lines, read past imaplib: a time-out would spoil what it reads from."""

    def __init__(self, imap: Any) -> None:
        self._socket = imap.sock
        self._patience: float | None = self._socket.gettimeout()
        self._octets = self._kept(imap)

    def owed(self) -> bytes:
        """The next line, which must come soon. TimeoutError: it does not."""
        end = time.monotonic() + (self._patience or LOOK_EVERY)
        while (line := self.next(end - time.monotonic())) is None:
            if time.monotonic() >= end:
                raise TimeoutError("timed out")
        return line

    def next(self, seconds: float) -> bytes | None:
        """The next line; None: it did not come within so many seconds, or not all of it."""
        if b"\n" not in self._octets:
            self._octets += self._received(max(seconds, 0.001))
        line, end, rest = self._octets.partition(b"\n")
        if not end:
            return None
        self._octets = rest
        return line.rstrip(b"\r")

    def _received(self, seconds: float) -> bytes:
        self._socket.settimeout(seconds)
        try:
            more: bytes = self._socket.recv(8_192)
        except TimeoutError:
            return b""
        finally:
            self._socket.settimeout(self._patience)
        if not more:
            raise ConnectionResetError("the server ended the connection")
        if len(self._octets) > LONGEST_LINE:
            raise ConnectionResetError("the server sent a line that does not end")
        return more

    def _kept(self, imap: Any) -> bytes:
        """What imaplib has read already and not looked at."""
        if hasattr(imap, "_readbuf"):  # from Python 3.14 on
            kept = b"".join(imap._readbuf)
            imap._readbuf.clear()
            return kept
        self._socket.settimeout(0)
        try:
            with suppress(ssl.SSLWantReadError):
                if size := len(imap.file.peek()):
                    return bytes(imap.file.read1(size))
        finally:
            self._socket.settimeout(self._patience)
        return b""
