"""Sends nothing: writes each letter into a Maildir folder, where a person finds it."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
from pathlib import Path

from replybot.core.case import Envelope
from replybot.errors import PermanentError, ReplybotError, TemporaryError, UnsureError, UserError
from replybot.settings.values import TransportConfig

MESSAGE_ID = re.compile(rb"^Message-ID:\s*(<[^>\r\n]+>)", re.IGNORECASE | re.MULTILINE)
NOT_NOW = (errno.ENOSPC, errno.EDQUOT, errno.EAGAIN, errno.ENOMEM, errno.EMFILE, errno.ENFILE)


class OutboxTransport:
    """A Maildir. The same letter is the same file, however often it is written."""

    def __init__(self, config: TransportConfig) -> None:
        if config.path is None:
            raise UserError('A transport of kind "outbox" needs a folder: set path.')
        self._folder = config.path

    def send(self, envelope: Envelope, raw: bytes) -> str:
        """As the port says. The envelope is not written down: From and To of the letter stand for it."""
        name = name_of(raw)
        try:
            prepare(self._folder)
            lies = already_read(self._folder, name)
            if lies is None:
                lies = self._folder / "new" / name
                write(self._folder / "tmp" / name, raw)
                (self._folder / "tmp" / name).replace(lies)
        except OSError as error:
            raise failure(self._folder, error) from error
        try:
            keep(lies.parent)
        except OSError as error:
            raise UnsureError(f"The letter lies at {lies}, but may not outlive a power failure: {error}") from error
        return f"The letter lies at {lies}."

    def left(self, raw: bytes) -> bool:
        """As the port says: it lies there, read or not. Where it does not, its reader may have taken it away."""
        name = name_of(raw)
        return (self._folder / "new" / name).exists() or already_read(self._folder, name) is not None

    def ready(self) -> None:
        """As the port says."""
        self.facts()

    def facts(self) -> tuple[str, ...]:
        """As the port says; writes nothing, not even the folder."""
        there = next(place for place in (self._folder, *self._folder.parents) if place.exists())
        if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            raise PermanentError(f"Nothing can be written into {there}: set path to a folder of your own.")
        if there != self._folder:
            return (f"Letters will be written into {self._folder}, which is made for the first one.",)
        count = sum(1 for part in ("new", "cur") for _ in self._folder.glob(f"{part}/[!.]*"))
        return (f"Letters are written into {self._folder}.", f"Letters that lie there: {count}.")

    def close(self) -> None:
        """As the port says: there is nothing to let go of."""


def name_of(raw: bytes) -> str:
    """A file name that follows from the Message-ID, else from the bytes."""
    found = MESSAGE_ID.search(raw.partition(b"\r\n\r\n")[0])
    return hashlib.sha256(found.group(1) if found else raw).hexdigest()[:32] + ".replybot"


def prepare(folder: Path) -> None:
    """A Maildir for our eyes only, unless it is there."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for part in ("tmp", "new", "cur"):
        (folder / part).mkdir(mode=0o700, exist_ok=True)


def already_read(folder: Path, name: str) -> Path | None:
    """Where a mail program put the letter when the person looked at it."""
    return next(iter(folder.glob(f"cur/{name}*")), None)


def write(path: Path, raw: bytes) -> None:
    """The whole file, on the disk, or none."""
    path.unlink(missing_ok=True)  # of a run that died
    try:
        with path.open("xb") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        raise


def keep(folder: Path) -> None:
    """The names in a folder outlive a power failure."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def failure(folder: Path, error: OSError) -> ReplybotError:
    """What a failed write means for the letter."""
    why = error.strerror or str(error)
    if error.errno in NOT_NOW:
        return TemporaryError(
            f"The letter could not be written into {folder} ({why}): make room; the next run tries it."
        )
    return PermanentError(f"The letter could not be written into {folder} ({why}): set path to a folder of your own.")
