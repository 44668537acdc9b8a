"""Single texts as an owner writes them: names, commands, where a password is found. ValueError says what is wrong."""

from __future__ import annotations

import re
import shlex
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator

from replybot.settings.servers import is_loopback

NOT_HERE = (
    "a password never stands in this file; use password_command, password_file, password_credential,"
    ' password_keyring, or password = "$VARIABLE"'
)


def filled(text: str) -> str:
    if not text.strip():
        raise ValueError("is empty; write something, or remove the key")
    if any(ord(c) < 32 or ord(c) == 127 for c in text):
        raise ValueError("holds a line break or another control character; remove it")
    return text


def one_line(text: str) -> str:
    return filled(text) if text else text


def variable(text: str) -> str:
    if not re.fullmatch(r"\$?[A-Za-z_][A-Za-z0-9_]*", text):
        raise ValueError('is no name of an environment variable; use letters, digits and _, such as "MAIL_PASSWORD"')
    return text.removeprefix("$")


def no_password(text: str) -> str:
    if not re.fullmatch(r"\$[A-Za-z_][A-Za-z0-9_]*", text):
        raise ValueError(NOT_HERE)
    return text.removeprefix("$")


def never(value: object) -> object:
    if not isinstance(value, str):
        raise ValueError(NOT_HERE)
    return value


def command(text: str) -> str:
    try:
        words = shlex.split(text)
    except ValueError:
        raise ValueError("has a quote that is not closed; it is split like in a shell, but no shell runs it") from None
    if not words:
        raise ValueError('is empty; write a program and its arguments, such as "pass show mail"')
    return text


def credential(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-][A-Za-z0-9._-]*", text):
        raise ValueError("is no name of a systemd credential; use letters, digits and . _ -")
    return text


def keyring(text: str) -> str:
    service, _, user = text.rpartition("/")
    if not service or not user:
        raise ValueError('is no service and user; write both with a slash between, such as "mail/jonas"')
    return text


def https(text: str) -> str:
    """An address to which secrets go: encrypted, or on this machine."""
    try:
        found = urlsplit(text)
        port, host = found.port, found.hostname or ""
    except ValueError:
        port, host, found = None, "", urlsplit("")
    if not host or found.scheme not in ("https", "http") or re.search(r"\s", text) or port == 0:
        raise ValueError('is no address of the web; write it whole, such as "https://mail.kahlo.example/path"')
    if found.username or found.password or found.fragment:
        raise ValueError("holds a name, a password or a mark (#); write the plain address")
    if found.scheme == "http" and not is_loopback(host):
        raise ValueError("would send secrets unencrypted; write https://")
    return text


Text = Annotated[str, AfterValidator(filled)]
Url = Annotated[str, AfterValidator(https)]
Variable = Annotated[str, AfterValidator(variable)]
Reference = Annotated[str, BeforeValidator(never), AfterValidator(no_password)]
Command = Annotated[str, AfterValidator(command)]
Credential = Annotated[str, AfterValidator(credential)]
Keyring = Annotated[str, AfterValidator(keyring)]
