"""What every connection to a mail server has in common: its name, whom it trusts, and when it may be unencrypted."""

from __future__ import annotations

import ipaddress
import ssl
from pathlib import Path

from replybot.errors import PermanentError
from replybot.settings.values import Server

_WRONG_NAME = (62, 64)  # OpenSSL: X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH


def place(server: Server) -> str:
    """How errors name it."""
    return f"{server.host}:{server.port}"


def is_loopback(host: str) -> bool:
    """Whether this host is surely this machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def refuse_plaintext(server: Server) -> None:
    """PermanentError where mail, and maybe a password, would cross a network for all to read."""
    if server.security != "plain" or server.allow_plain or is_loopback(server.host):
        return
    raise PermanentError(
        f'{place(server)} is another machine, and security = "plain" would send all unencrypted, the password too: '
        'set security to "tls" or "starttls", or allow_plain = true if the way is safe.'
    )


def untrusted(error: ssl.SSLCertVerificationError, place: str, ca_file: Path | None, other: str, key: str) -> str:
    """Why the certificate of `place` is not believed, and what to do: `other` if it is for another host, else a
    certificate of the server's own authority belongs into `key`."""
    if error.verify_code in _WRONG_NAME:
        return f"{place}: the certificate is for another host ({error.verify_message}); {other}"
    asked = ca_file or "the authorities of this system"
    return (
        f"{place}: the certificate is not trusted ({error.verify_message}; asked: {asked}); "
        f"if the server has its own authority, name its certificate in {key}"
    )


def trust(server: Server) -> ssl.SSLContext:
    """Whom we believe: the system's authorities, or the owner's own. PermanentError: ca_file cannot be used."""
    try:
        return ssl.create_default_context(cafile=server.ca_file)
    except OSError as error:  # ssl.SSLError is one
        raise PermanentError(f"ca_file {server.ca_file} cannot be used ({error}): name a file in PEM form.") from error
