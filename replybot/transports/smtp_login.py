"""Logs in to an SMTP server, by password or by token (RFC 4954, RFC 7628)."""

from __future__ import annotations

import base64
import smtplib

from replybot.errors import PermanentError
from replybot.settings.servers import place
from replybot.settings.values import Account, Server
from replybot.transports.smtp_words import refusal, visible

LONGEST_LINE = 510  # of a command, without its end (RFC 5321 section 4.5.3.1.4)


def find_password(server: Server) -> str:
    """The password or the token, asked for only when it is needed."""
    if server.oauth is not None:
        from replybot.oauth import access_token

        return access_token(server.oauth)
    if not server.username:
        return ""
    from replybot.settings import credentials

    return credentials.read(server.secret)


def log_in(smtp: smtplib.SMTP, server: Server, password: str) -> None:
    """AUTH PLAIN, else LOGIN (RFC 4954). smtplib's own knows ASCII passwords only, and names what it cannot encode."""
    offered = smtp.esmtp_features.get("auth", "").upper().split()
    tokens = [in_base64(f"\0{server.username}\0{password}"), in_base64(server.username), in_base64(password)]
    if "PLAIN" in offered:
        steps = [f"AUTH PLAIN {tokens[0]}"]
    elif "LOGIN" in offered:
        steps = ["AUTH LOGIN", *tokens[1:]]
    else:
        raise PermanentError(f"{place(server)} offers no login by password here, but a username is set.")
    for step in steps:
        code, said = smtp.docmd(step)
        if code != 334:
            break
    if code // 100 != 2:
        for secret in filter(None, (password, *tokens)):
            said = said.replace(secret.encode(errors="surrogateescape"), b"[...]")
        raise refusal(server, "AUTH", code, said)


def log_in_by_token(smtp: smtplib.SMTP, server: Server, account: Account, token: str) -> None:
    """XOAUTH2 or OAUTHBEARER (RFC 7628); a token that the server refuses is replaced once."""
    from replybot.oauth import access_token, sasl

    way = sasl.choose(smtp.esmtp_features.get("auth", "").split())
    if not way:
        raise PermanentError(
            f"{place(server)} offers no login by token here (XOAUTH2, OAUTHBEARER): write a password instead of oauth."
        )
    code, said, why = show(smtp, server, way, token)
    if code // 100 == 5:
        token = access_token(account, refused=token)
        code, said, why = show(smtp, server, way, token)
    if code // 100 == 2:
        return
    if code // 100 == 5:
        because = f" ({visible(why)})" if why else ""
        advice = sasl.advice(account.provider, account.grant)
        raise PermanentError(
            f"{place(server)} refused {server.username} with a fresh token of account {account.name}: "
            f"{code} {visible(said.replace(token.encode(), b'[...]'))}{because}; {advice}."
        )
    raise refusal(server, "AUTH", code, said)


def show(smtp: smtplib.SMTP, server: Server, way: str, token: str) -> tuple[int, bytes, str]:
    """The token, and what the server says to it: its reply, and the reason that it gave before."""
    from replybot.oauth import sasl

    first = base64.b64encode(sasl.first(way, server.username, server.host, server.port, token)).decode()
    code, said = 334, b""
    if len(step := f"AUTH {way} {first}") > LONGEST_LINE:  # RFC 4954 section 4: then the server is asked first
        code, said = smtp.docmd(f"AUTH {way}")
        step = first
    if code == 334:
        code, said = smtp.docmd(step)
    why = ""
    if code == 334:
        why = sasl.why(said)
        code, said = smtp.docmd(base64.b64encode(sasl.ANSWERS[way]).decode())
    return code, said, why


def in_base64(text: str) -> str:
    return base64.b64encode(text.encode(errors="surrogateescape")).decode()
