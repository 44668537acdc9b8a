"""What the tests ask of a real ticket system: open a ticket, take a mail as its mail server does, show its tickets."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "replybot-tests" / "desks"
"""Where `python -m tests.live.desks` installs the ticket systems of PyPI, each in a virtual environment of its own."""


class MissingError(Exception):
    """The ticket system is not installed on this machine; the text is the line that installs it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A virtual environment of its own for one system. `name`: of the file of its locked packages, beside this one."""

    name: str

    @property
    def locked(self) -> Path:
        return Path(__file__).with_name(f"{self.name}.txt")

    @property
    def home(self) -> Path:
        """Named by what is locked, so that another lock is another place."""
        return CACHE / f"{self.name}-{hashlib.sha256(self.locked.read_bytes()).hexdigest()[:12]}"

    def install(self) -> Path:
        """Makes it, unless it is there and whole already."""
        if not self.whole.exists():
            shutil.rmtree(self.home, ignore_errors=True)
            run(sys.executable, "-m", "venv", self.home)
            run(self.home / "bin" / "pip", "install", "--quiet", "--require-hashes", "-r", self.locked, seconds=600)
            self.whole.touch()
        return self.home

    @property
    def whole(self) -> Path:
        return self.home / "whole"

    def program(self, name: str) -> Path:
        """One of its programs. MissingError if it is not installed, or not to the end."""
        if not self.whole.exists():
            raise MissingError(f"{self.name} is not installed: python -m tests.live.desks")
        return self.home / "bin" / name


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket as the system itself has it. `messages`: the text of each message, the oldest first."""

    number: str
    subject: str
    open: bool
    messages: tuple[str, ...]


class Desk(Protocol):
    """One running ticket system in a folder of its own, with its own database; nothing of it touches the network."""

    system: str  # the name of its row in replybot.core.codes
    address: str  # where its customers write to, at the domain `company.test`

    def open(self, requester: str, subject: str, body: str) -> bytes:
        """A clerk opens a ticket for that address and writes this to them (UTF-8 text).

        Returns the mail that the system itself sends to `requester`, every byte, as it hands it to its mail server.
        """

    def take(self, raw: bytes) -> None:
        """A mail arrives for `address`, as the desk's mail server delivers it (CRLF or LF line ends)."""

    def tickets(self) -> Sequence[Ticket]:
        """All tickets there are, by a look into the system itself (its API or its database), not by its mails."""

    def shut(self, number: str) -> None:
        """A clerk resolves that ticket."""

    def sent(self) -> Sequence[bytes]:
        """All mails that the system has sent since it was started, the oldest first."""

    def close(self) -> None:
        """Ends whatever runs; the folder may be removed then."""


def run(
    *words: str | Path,
    feed: bytes | None = None,
    env: Mapping[str, str] | None = None,
    into: Path | None = None,
    seconds: int = 120,
) -> bytes:
    """A command's standard output. RuntimeError with all that it said, if it fails."""
    done = subprocess.run([*map(str, words)], input=feed, env={**os.environ, **(env or {})}, cwd=into,
                          capture_output=True, timeout=seconds, check=False)  # fmt: skip
    if done.returncode:
        said = (done.stdout + done.stderr).decode(errors="replace")
        raise RuntimeError(f"{words[0]} ended with {done.returncode}: {said[-3000:]}")
    return done.stdout


def needs(tool: str | Path, how: str) -> None:
    """MissingError with the line that installs it, if this program is not there."""
    if shutil.which(str(tool)) is None:
        raise MissingError(f"{tool} not found: {how}")
