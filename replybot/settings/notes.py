"""Notes: small files that only save work. Each may be lost, torn or foreign at any time, and then the work is done.

A note may say which command prints a password, so only one that its reader wrote, and nobody else can alter, is
believed.
"""

from __future__ import annotations

import hashlib
import os
import stat
from contextlib import suppress
from pathlib import Path

ROOM = 16_777_216  # octets that must be free before a mere cache is written: what is left is the ledger's
LARGEST = 16_777_216  # octets of a note that is read


def read_note(place: Path) -> str | None:
    """What stands in this note; None if there is none, or it is not ours."""
    try:
        opened = os.open(place, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
        with os.fdopen(opened, "rb") as file:
            state = os.fstat(file.fileno())
            ours = stat.S_ISREG(state.st_mode) and state.st_uid == os.geteuid() and not state.st_mode & 0o077
            return file.read(LARGEST).decode("utf-8") if ours else None
    except (OSError, ValueError):
        return None


def write_note(place: Path, text: str) -> None:
    """Lay it down whole, for its owner only, or not at all; a folder that is not there is not made."""
    octets = text.encode("utf-8")
    made = place.with_name(f"{place.name}.{os.getpid()}")
    try:
        if not room_for(place.parent, len(octets)):
            return
        made.unlink(missing_ok=True)
        with os.fdopen(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600), "wb") as file:
            file.write(octets)
        made.replace(place)
    except OSError:
        with suppress(OSError):
            made.unlink(missing_ok=True)


def note_beside(index: Path, name: str, config: Path) -> Path:
    """The place of a note of this name, beside the index of the playbooks: one for each config, where several share
    an index."""
    whose = hashlib.sha256(os.fsencode(config)).hexdigest()[:12]
    return index.with_name(f"{index.name}.{name}-{whose}")


def stamp_of(file: Path) -> str:
    """What tells that a file was altered; "" where there is none."""
    try:
        state = file.stat()
    except OSError:
        return ""
    return f"{state.st_mtime_ns} {state.st_size} {state.st_ino}"


def room_for(folder: Path, octets: int) -> bool:
    """May so much be written there? OSError: there is no such folder."""
    state = os.statvfs(folder)
    return state.f_bavail * state.f_frsize >= ROOM + octets
