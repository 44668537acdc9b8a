"""What is said when one logs in with a token: XOAUTH2 (Google's, Microsoft's) and OAUTHBEARER (RFC 7628)."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable

from replybot.errors import PermanentError

KNOWN = ("XOAUTH2", "OAUTHBEARER")
"""The one that all servers with tokens have comes first."""
ANSWERS = {"XOAUTH2": b"", "OAUTHBEARER": b"\x01"}
"""What the client says to a server's error text, before the refusal itself comes (RFC 7628 section 3.2.3)."""
SHOWN = 200
_UNFIT = re.compile(r"[\x00-\x1f\x7f]")
_UNFIT_TOKEN = re.compile(r"[^\x21-\x7e]")


def choose(offered: Iterable[str]) -> str:
    """The way that we take, of the names that a server offers in any case; "" if it knows none of ours."""
    names = {name.upper() for name in offered}
    return next((name for name in KNOWN if name in names), "")


def first(way: str, user: str, host: str, port: int, token: str) -> bytes:
    """What the client says first, not yet in base64."""
    return oauthbearer(user, host, port, token) if way == "OAUTHBEARER" else xoauth2(user, token)


def xoauth2(user: str, token: str) -> bytes:
    """Not yet in base64. PermanentError: user or token cannot be said so."""
    _refuse_unfit(user, token)
    return f"user={user}\x01auth=Bearer {token}\x01\x01".encode()


def oauthbearer(user: str, host: str, port: int, token: str) -> bytes:
    """Not yet in base64 (RFC 7628 section 3.1). PermanentError: user or token cannot be said so."""
    _refuse_unfit(user, token)
    name = user.replace("=", "=3D").replace(",", "=2C")  # RFC 5801 section 4: saslname
    return f"n,a={name},\x01host={host}\x01port={port}\x01auth=Bearer {token}\x01\x01".encode()


def why(said: bytes) -> str:
    """A server's error text in words, or "" if it is none: JSON, in base64 or plain (RFC 7628 section 3.2.2)."""
    for text in (said, *_decoded(said)):
        try:
            found = json.loads(text)
        except ValueError:
            continue
        if isinstance(found, dict):
            told = [f"{key} {found[key]}" for key in ("status", "error", "scope") if isinstance(found.get(key), str)]
            return _UNFIT.sub(" ", ", ".join(told))[:SHOWN]
    return ""


def advice(provider: str, grant: str) -> str:
    """What is worth looking at when a server refuses a fresh token, as the end of a sentence."""
    if (provider, grant) == ("microsoft", "client-credentials"):
        return (
            "allow the application IMAP.AccessAsApp and SMTP.SendAsApp with admin consent, make it known by "
            "New-ServicePrincipal with the object id of the Enterprise application (not of the app registration), and "
            "give it the mailbox by Add-MailboxPermission; username is the mailbox"
        )
    if provider == "microsoft":
        return (
            "username must be the mailbox that the account may open, IMAP and SMTP AUTH must be switched on for it, "
            " and scope must name what this server is for"
        )
    if provider == "google":
        return "username must be the mailbox that you logged in to, and scope must be https://mail.google.com/"
    return "username must be the mailbox that the account may open, and scope must name what this server is for"


def _refuse_unfit(user: str, token: str) -> None:
    """What holds a separator would be read as something else."""
    if _UNFIT.search(user):
        raise PermanentError("username holds a control character; write the mailbox's address")
    if not token or _UNFIT_TOKEN.search(token):
        raise PermanentError("the token holds what no token may hold (RFC 6750 section 2.1), or nothing")


def _decoded(said: bytes) -> list[bytes]:
    try:
        return [base64.b64decode(said.strip(), validate=True)]
    except (binascii.Error, ValueError):
        return []
