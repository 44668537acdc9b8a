"""Keeps the tokens of an account: in a file that only its owner can read, or in the desktop's keyring."""

from __future__ import annotations

import contextlib
import errno
import os
import shlex
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from replybot.errors import PermanentError, TemporaryError, UserError
from replybot.oauth.lock import belongs, locked
from replybot.oauth.tokens import Kept, login, ours, understood, written
from replybot.settings.values import Account

LARGEST = 1_048_576
ROOM = 32_768
"""Octets that are laid aside before the authority is asked: a refresh token that cannot be kept is lost for good."""
WAITS = 4
"""Times the account's timeout: how long another process may take to renew."""
Write = Callable[[Kept], None]
_PASSING = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM)


class Store(Protocol):
    """Where the tokens of one account are kept."""

    place: str

    def read(self) -> Kept | None:
        """What is kept, or None. PermanentError: it cannot be read, others can read it, or it is not ours."""

    def alone(self) -> contextlib.AbstractContextManager[Write]:
        """From here on nobody else writes. Gives what writes: whole and for good, or not at all.

        TemporaryError: another process does not let go. PermanentError: nothing can be kept there.
        """


def open_store(account: Account) -> Store:
    """The place that the config names."""
    if account.token_keyring:
        from replybot.oauth.keyring import TokenKeyring

        return TokenKeyring(account)
    if account.token_file is None:
        raise UserError(f"Account {account.name} has no place for its tokens: set token_file or token_keyring.")
    return TokenFile(account, account.token_file)


class TokenFile:
    """A file of mode 600; beside it a lock, for the file itself is replaced whenever something is written."""

    def __init__(self, account: Account, path: Path) -> None:
        self.place = str(path)
        self._account, self._path = account, path

    def read(self) -> Kept | None:
        """As the port says."""
        octets = self._octets()
        if octets is None:
            return None
        kept = understood(octets)
        if kept is None and ours(octets):
            raise PermanentError(f"{self.place}: this token file is damaged; run: {login(self._account)}")
        if kept is None:
            raise PermanentError(
                f"{self.place}: this is no token file of replybot; move it away or name another one in token_file, "
                f"then run: {login(self._account)}"
            )
        return kept

    @contextlib.contextmanager
    def alone(self) -> Iterator[Write]:
        """As the port says."""
        with locked(self._path.with_name(self._path.name + ".lock"), self._account.timeout * WAITS):
            self._refuse_foreign()
            fresh = self._path.with_name(self._path.name + ".new")
            with self._told():
                descriptor = _laid_aside(fresh)
            try:
                yield lambda kept: self._replace(descriptor, fresh, written(kept))
            finally:
                os.close(descriptor)
                fresh.unlink(missing_ok=True)

    def _replace(self, descriptor: int, fresh: Path, octets: bytes) -> None:
        """The new file in the old one's place: after a power failure it is the one or the other, whole."""
        with self._told():
            if os.pwrite(descriptor, octets, 0) < len(octets):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.ftruncate(descriptor, len(octets))
            os.fsync(descriptor)
            fresh.replace(self._path)
            folder = os.open(self._path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def _refuse_foreign(self) -> None:
        """What is not ours is not written over; what is damaged is."""
        octets = self._octets()
        if octets is not None and not ours(octets):
            self.read()

    def _octets(self) -> bytes | None:
        with self._told():
            try:
                descriptor = os.open(self._path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
            except FileNotFoundError:
                return None
            with os.fdopen(descriptor, "rb") as opened:
                self._refuse_open(os.fstat(descriptor))
                return opened.read(LARGEST)

    def _refuse_open(self, found: os.stat_result) -> None:
        if not stat.S_ISREG(found.st_mode):
            raise PermanentError(f"{self.place}: this is no file; name a file in token_file")
        if stat.S_IMODE(found.st_mode) & 0o077:
            raise PermanentError(
                f"{self.place}: this token file can be read by others; run: chmod 600 {shlex.quote(self.place)}"
            )

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            kind = TemporaryError if error.errno in _PASSING else PermanentError
            raise kind(
                f"{self.place}: the tokens of account {self._account.name} cannot be kept there "
                f"({error.strerror or error}); make room, or let the file and its folder belong to you"
            ) from error


def _laid_aside(path: Path) -> int:
    """A new file with room in it, opened for writing."""
    path.unlink(missing_ok=True)  # of a process that died: we hold the lock
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        belongs(descriptor, path.parent)
        if os.write(descriptor, bytes(ROOM)) < ROOM:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        os.fsync(descriptor)
    except OSError:
        os.close(descriptor)
        path.unlink(missing_ok=True)
        raise
    return descriptor
