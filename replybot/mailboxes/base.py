"""The mailbox port: where mail is read. Nothing here deletes, alters or marks as read.

Words: a *key* names a mail for as long as the mailbox keeps it; a *cursor* is what a mailbox wants to be told
the next time, so that only new mail is looked at; it is opaque bytes to everybody else, empty at first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from threading import Event
from typing import Protocol

HEADER_LIMIT = 65_536
"""How many octets of a header block are read; longer ones are cut, and the gate holds such mail."""


@dataclass(frozen=True, slots=True)
class RawMail:
    """A mail, or the beginning of one, as the mailbox gave it."""

    key: str
    data: bytes  # the first octets, unchanged
    size: int  # octets of the whole mail
    received: datetime | None  # when this mailbox got it (aware, UTC); None if it does not say
    whole: bool  # `data` is all of it
    folder: str = ""  # in which it lies, where a mailbox has folders; the gate refuses what lies in some
    dull: bool = False  # `data` are a few of its header fields, which showed that nobody wants more of it


@dataclass(frozen=True, slots=True)
class Batch:
    """Some new mails, header blocks only, and the cursor once they all have been dealt with."""

    mails: tuple[RawMail, ...]
    cursor: bytes
    left: int | None = None  # so many more are to come, where the mailbox knows it


Dull = Callable[[bytes, datetime | None], bool]
"""Says of some header fields of a mail (at least those of `core/glance.py`, FIRST_LOOK), and of the time when the
mailbox got it, that nobody wants to know more of it."""


class Mailbox(Protocol):
    """A place where mail is read.

    Every method may raise: TemporaryError (server away, connection lost, after bounded retries),
    PermanentError (wrong password, no such folder or file, TLS not to be trusted, unreadable);
    the text names host or path, what is wrong, and the remedy.
    """

    def new_mail(self, cursor: bytes, dull: Dull | None = None) -> Iterator[Batch]:
        """New mails since `cursor`, oldest first, in batches; changes nothing.

        `RawMail.data` holds the header block and the blank line after it (at most HEADER_LIMIT octets); or, of a mail
        that is `dull`, those of its fields that show it, where more of them costs more. A cursor that the mailbox does
        not understand any more (UIDVALIDITY changed, file rewritten) counts as empty: then every mail is new. With
        nothing new: no batch at all, or one without mails that carries a renewed cursor.
        """

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        """The first `limit` octets of one mail, header and body; never loads more. None: it is gone."""

    def mark(self, key: str, mark: str) -> None:
        """Leave our note ("skip", "hold", "file", "send") on a mail, as configured. Twice is harmless; a mailbox that
        cannot, or a mail that is gone, is no error. Never sets \\Seen, never deletes; held mail is never moved, for it
        may be opened again."""

    def keep(self, folder: str, raw: bytes, message_id: str) -> None:
        """Lay a copy of one of our letters into `folder` (the Sent folder), once: if a letter with this Message-ID
        already lies there, nothing happens. PermanentError if there is no such folder."""

    def holds(self, folder: str, message_id: str) -> bool:
        """Does a letter with this Message-ID lie in `folder`? PermanentError if there is no such folder."""

    def facts(self) -> tuple[str, ...]:
        """What `doctor` tells of this mailbox, a sentence each: server, folder, count, what it offers. Connects."""

    def wait(self, seconds: float, stop: Event) -> bool:
        """Waits until new mail may be there, at most so many seconds, and hardly a second longer once `stop` is set.
        Changes nothing.

        True: mail may have come since the last call that said True; the first call learns how things stand, and says
        it at once. False: none was seen. Mail that came and was not seen is told by a later call: a connection may be
        lost in between. Always called from the same thread; only `stop` is set by others.
        """

    def close(self) -> None:
        """Lets go of connections and files. Twice is harmless."""
