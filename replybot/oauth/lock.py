"""One process at a time: a lock that ends with its holder, in a folder that nobody else may write to."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shlex
import stat
import time
from collections.abc import Iterator
from pathlib import Path

from replybot.errors import PermanentError, TemporaryError

PAUSE = 0.02
"""Seconds between looks at a lock that another holds."""


@contextlib.contextmanager
def locked(path: Path, patience: float) -> Iterator[None]:
    """Holds the lock at `path`. TemporaryError: another has not let go of it within `patience` seconds."""
    safe_folder(path.parent)
    with _opened(path) as descriptor:
        until = time.monotonic() + patience
        while not _taken(descriptor):
            if time.monotonic() > until:
                raise TemporaryError(
                    f"{path}: another process has held this lock for {patience:.0f} seconds; "
                    "it is renewing a token, and the next run tries again"
                )
            time.sleep(PAUSE)
        yield


def safe_folder(folder: Path) -> None:
    """Makes the folder, for the owner alone. PermanentError: others may write to it, or it cannot be made."""
    try:
        if not folder.is_dir():
            above = next(each for each in folder.parents if each.is_dir())
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for each in (folder, *folder.parents):
                if each == above:
                    break
                belongs(each, above)
        mode = stat.S_IMODE(folder.stat().st_mode)
    except OSError as error:
        raise PermanentError(f"{folder}: cannot be made ({error.strerror}); tokens are to be kept there") from None
    if mode & 0o022:
        raise PermanentError(
            f"{folder}: tokens are kept here, and others may write to it; run: chmod 700 {shlex.quote(str(folder))}"
        )


def belongs(made: Path | int, beside: Path) -> None:
    """What root has made beside a user's files belongs to that user, or his own runs could not use it."""
    if os.geteuid() == 0:
        owner = beside.stat()
        os.chown(made, owner.st_uid, owner.st_gid)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[int]:
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise PermanentError(f"{path}: cannot be opened ({error.strerror}); let it belong to you") from None
    try:
        belongs(descriptor, path.parent)
        yield descriptor
    finally:
        os.close(descriptor)


def _taken(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
