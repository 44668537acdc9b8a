"""Sends through this machine's own mail system: its sendmail program, asked for one recipient at a time."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import signal
import subprocess
import tempfile
from typing import IO

from replybot.core.case import Envelope
from replybot.errors import PermanentError, TemporaryError, UnsureError, UserError
from replybot.settings.values import TransportConfig

TIMEOUT = 120  # seconds
SHOWN = 300  # characters of what the program said
NOT_NOW = (errno.EAGAIN, errno.ENOMEM, errno.EMFILE, errno.ENFILE)

# One plain address (RFC 5321 section 4.1.2, Dot-string). No option, program, file or list: sendmail knows them all.
ADDRESS = re.compile(r"(?![-|/:])[\w.!#$%&'*+/=?^`{|}~-]+@[\w.\[\]:-]+")


class SendmailTransport:
    """One run of the program for each letter."""

    def __init__(self, config: TransportConfig) -> None:
        if not config.command:
            raise UserError('A transport of kind "sendmail" needs the path of its program: set command.')
        self._command = config.command

    def send(self, envelope: Envelope, raw: bytes) -> str:
        """As the port says. The program gets the lines as this system ends them, in LF."""
        for address in (envelope.sender, envelope.recipient):
            if not ADDRESS.fullmatch(address):
                raise PermanentError(f"The address {address!r} is not safe to hand to {self._command}.")
        arguments = [self._command, "-i", "-f", envelope.sender, "--", envelope.recipient]
        code, errors = run(arguments, raw.replace(b"\r\n", b"\n"))
        return self._outcome(code, first_line(errors))

    def left(self, raw: bytes) -> bool:
        """As the port says: who took it does not tell afterwards."""
        return False

    def ready(self) -> None:
        """As the port says."""
        self.facts()

    def facts(self) -> tuple[str, ...]:
        """As the port says; whether the mail system behind the program takes letters shows only with one."""
        if not os.access(self._command, os.X_OK):
            raise PermanentError(missing(self._command))
        return (f"{self._command} is there and may be run.", "Its mail system was not asked: only a letter shows it.")

    def close(self) -> None:
        """As the port says: there is nothing to let go of."""

    def _outcome(self, code: int, said: str) -> str:
        """What an exit code means (sysexits.h)."""
        if code == os.EX_OK:
            return f"{self._command} took it."
        if code < 0:
            raise UnsureError(f"{self._command} was ended by signal {-code}: {said or 'it said nothing'}")
        if code == os.EX_TEMPFAIL:
            raise TemporaryError(f"{self._command} refused for now (exit {code}): {said or 'it said nothing'}")
        raise PermanentError(f"{self._command} refused (exit {code}): {said or 'it said nothing'}")


def run(arguments: list[str], letter: bytes) -> tuple[int, bytes]:
    """Exit code and standard error of a program that reads a letter. When it takes too long, all that it started ends.

    UnsureError: it took too long. TemporaryError, PermanentError: it did not start.
    """
    # Files, not pipes: a delivery that goes on in the background may hold a pipe open.
    with scratch(letter) as stdin, scratch(b"") as stderr:
        with start(arguments, stdin, stderr) as process:
            try:
                code = process.wait(TIMEOUT)
            except subprocess.TimeoutExpired as error:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                raise UnsureError(f"{arguments[0]} did not end within {TIMEOUT} seconds.") from error
        stderr.seek(0)
        return code, stderr.read(4096)


def scratch(content: bytes) -> IO[bytes]:
    """A file without a name that holds this content, to be read from its start."""
    try:
        file = tempfile.TemporaryFile()  # noqa: SIM115 (whoever asks closes it)
        file.write(content)
        file.seek(0)
    except OSError as error:
        raise TemporaryError(f"There is no room for a copy of the letter: {error.strerror}") from error
    return file


def start(arguments: list[str], stdin: IO[bytes], stderr: IO[bytes]) -> subprocess.Popen[bytes]:
    """The running program, in a process group of its own.

    TemporaryError, PermanentError: it does not run.
    """
    try:
        return subprocess.Popen(  # noqa: S603 (no shell, and every argument was looked at)
            arguments, stdin=stdin, stdout=subprocess.DEVNULL, stderr=stderr, start_new_session=True
        )
    except OSError as error:
        if error.errno in NOT_NOW:
            raise TemporaryError(f"{arguments[0]} could not be started now: {error.strerror}") from error
        raise PermanentError(f"{missing(arguments[0])} ({error.strerror})") from error


def missing(command: str) -> str:
    return f"{command} cannot be run: set command to the path of a sendmail program, for example /usr/sbin/sendmail."


def first_line(errors: bytes) -> str:
    """The first line of what a program complained of, control characters shown, not too long."""
    line = errors.strip().partition(b"\n")[0].decode("utf-8", "backslashreplace").strip()
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)[:SHOWN]
