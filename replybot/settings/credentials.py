"""Passwords, from where the owner keeps them: command, file, environment, systemd credential or keyring."""

from __future__ import annotations

import os
import shlex
import stat
import subprocess
from collections.abc import Sequence
from pathlib import Path

from replybot.errors import PermanentError
from replybot.settings.values import Secret

TIMEOUT = 30
"""Seconds that a command may take: a keyring that asks a person does not answer a cron job."""


def read(secret: Secret, what: str = "password") -> str:
    """The password, or another secret whose keys begin with `what`.

    PermanentError: it is not there; the text says where, and the remedy, never the secret.
    """
    if secret.command:
        return from_command(shlex.split(secret.command), f"{what}_command")
    if secret.file:
        return _from_file(secret.file, f"{what}_file")
    if secret.variable:
        return _from_environment(secret.variable, f"{what}_variable")
    if secret.credential:
        return _from_systemd(secret.credential, f"{what}_credential")
    if secret.keyring:
        service, _, user = secret.keyring.rpartition("/")
        return from_command(["keyring", "get", service, user], f"{what}_keyring")
    raise PermanentError(f"no {what} is configured; add {what}_command or {what}_file to config.toml")


def from_command(words: Sequence[str], key: str) -> str:
    """The first line that the owner's command prints; `key` is where the config names it."""
    name = words[0] if words else ""
    try:
        done = subprocess.run(  # noqa: S603 - the owner's own command, no shell
            words, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT, check=False
        )
    except subprocess.TimeoutExpired:
        raise PermanentError(
            f"{key}: {name} gave no answer within {TIMEOUT} seconds; it must not ask anybody: try it without a terminal"
        ) from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "not a valid command"
        raise PermanentError(f"{key}: {name} could not be started ({why}); give its full path") from None
    if done.returncode != 0:
        raise PermanentError(f"{key}: {name} failed with exit code {done.returncode}; run it by hand to see why")
    return _first_line(done.stdout, f"{key}: {name} printed")


def _from_file(file: Path, key: str) -> str:
    try:
        with file.open("rb") as opened:
            if stat.S_IMODE(os.fstat(opened.fileno()).st_mode) & 0o077:
                raise PermanentError(f"{key}: {file} can be read by others; run: chmod 600 {shlex.quote(str(file))}")
            octets = opened.read(65_536)
    except OSError as error:
        raise PermanentError(
            f"{key}: {file} cannot be read ({error.strerror}); create it with mode 600, or mend the path"
        ) from None
    return _first_line(octets, f"{key}: {file} holds")


def _from_environment(name: str, key: str) -> str:
    value = os.environ.get(name)
    if value is None:
        raise PermanentError(f"{key}: ${name} is not set; set it in the service's environment")
    return _first_line(os.fsencode(value), f"{key}: ${name} holds")


def _from_systemd(name: str, key: str) -> str:
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        raise PermanentError(f"{key}: systemd gave no credentials; add LoadCredential={name}:FILE to the service")
    file = Path(folder) / name
    try:
        octets = file.read_bytes()
    except OSError as error:
        raise PermanentError(
            f"{key}: {file} cannot be read ({error.strerror}); add LoadCredential={name}:FILE to the service"
        ) from None
    return _first_line(octets, f"{key}: {name} holds")


def _first_line(octets: bytes, where: str) -> str:
    line = octets.split(b"\n", 1)[0].rstrip(b"\r")
    try:
        password = line.decode("utf-8")
    except UnicodeDecodeError:
        raise PermanentError(f"{where} what is not UTF-8; the secret stands alone on the first line") from None
    if not password:
        raise PermanentError(f"{where} an empty first line; the secret stands alone on it")
    return password
