"""What config.toml says of mailboxes, transports and accounts, as frozen values: ports and addresses filled in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from replybot.settings.mailbox_tables import (
    Access,
    Ews,
    EwsTransport,
    Exchanging,
    Imap,
    Login,
    Maildir,
    Mbox,
    OAuth,
    Outbox,
    Sendmail,
    Smtp,
)
from replybot.settings.values import Account, Exchange, MailboxConfig, Secret, Server, TransportConfig

IMAP_PORTS = {"tls": 993, "starttls": 143, "plain": 143}
SMTP_PORTS = {"tls": 465, "starttls": 587, "plain": 25}
MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/"
"""Microsoft identity platform, OAuth 2 endpoints; `organizations` is any tenant."""
MICROSOFT_USER = "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access"
MICROSOFT_APPLICATION = "https://outlook.office365.com/.default"
GOOGLE_TOKEN, GOOGLE_ASK = "https://oauth2.googleapis.com/token", "https://accounts.google.com/o/oauth2/v2/auth"
GOOGLE_SCOPE = "https://mail.google.com/"
Accounts = Mapping[str, Account]


def mailbox(table: Imap | Ews | Maildir | Mbox, base: Path, accounts: Accounts) -> MailboxConfig:
    """A mailbox with its transport."""
    made = MailboxConfig(
        name=table.name,
        kind=table.kind,
        transport=_transport(table, base, accounts),
        mark=table.mark,
        mark_folder=table.mark_folder or "",
    )
    match table:
        case Imap():
            server = _server(table, IMAP_PORTS, base, accounts)
            return replace(made, server=server, folders=_folders(table))
        case Ews():
            exchange = _exchange(table, table.address, base, accounts)
            return replace(made, exchange=exchange, folders=_folders(table))
    return replace(made, path=absolute(base, table.path))


def account(name: str, table: OAuth, base: Path) -> Account:
    """An account; the addresses that Microsoft and Google have for all are filled in."""
    token_url, device_url, authorize_url, scope = _known(table)
    kept = None if table.token_keyring or table.token_command else absolute(base, f"var/oauth/{name}.json")
    return Account(
        name=name,
        grant=table.grant,
        provider=table.provider,
        client_id=table.client_id or "",
        secret=Secret(
            command=table.client_secret_command or "",
            file=_file(base, table.client_secret_file),
            variable=table.client_secret or table.client_secret_variable or "",
            credential=table.client_secret_credential or "",
            keyring=table.client_secret_keyring or "",
        ),
        certificate=_file(base, table.certificate),
        key_file=_file(base, table.key_file),
        subject=table.subject or "",
        token_url=table.token_url or token_url,
        device_url=table.device_url or device_url,
        authorize_url=table.authorize_url or authorize_url,
        scope=table.scope or scope,
        token_file=_file(base, table.token_file) or kept,
        token_keyring=table.token_keyring or "",
        command=table.token_command or "",
        ca_file=_file(base, table.ca_file),
        timeout=table.timeout,
    )


def absolute(base: Path, text: str) -> Path:
    """Relative to the config file's folder; `~` is the home folder."""
    return Path(os.path.normpath(base / os.path.expanduser(text)))  # noqa: PTH111 - pathlib's raises on "~nobody"


def _known(table: OAuth) -> tuple[str, str, str, str]:
    """The addresses for token, device and authorisation, and the scope, that everybody has with this provider."""
    if table.provider == "microsoft":
        at = MICROSOFT.format(tenant=table.tenant or "organizations")
        scope = MICROSOFT_APPLICATION if table.grant == "client-credentials" else MICROSOFT_USER
        return f"{at}token", f"{at}devicecode", f"{at}authorize", scope
    if table.provider == "google":
        return GOOGLE_TOKEN, "", GOOGLE_ASK, GOOGLE_SCOPE
    return "", "", "", ""


def _transport(table: Imap | Ews | Maildir | Mbox, base: Path, accounts: Accounts) -> TransportConfig:
    way, sent = table.transport, table.transport.sent_folder or ""
    match way:
        case Smtp():
            return TransportConfig("smtp", server=_server(way, SMTP_PORTS, base, accounts), sent_folder=sent)
        case EwsTransport():
            reached = table if isinstance(table, Ews) and not _own(way) else way
            address = way.address or (table.address if isinstance(table, Ews) else "")
            if isinstance(table, Ews) and reached is table and address == table.address:
                sent = sent or "Sent"  # the server lays copies there in any case
            return TransportConfig("ews", exchange=_exchange(reached, address, base, accounts), sent_folder=sent)
        case Sendmail():
            return TransportConfig("sendmail", command=way.command, sent_folder=sent)
        case Outbox():
            return TransportConfig("outbox", path=absolute(base, way.path), sent_folder=sent)


def _own(way: EwsTransport) -> bool:
    """Does it say itself where its server is and who logs in?"""
    return bool(way.endpoint or way.username or way.oauth)


def _folders(table: Imap | Ews) -> tuple[str, ...]:
    return tuple(table.folders or (table.folder or "INBOX",))


def _server(table: Access, ports: dict[str, int], base: Path, accounts: Accounts) -> Server:
    return Server(
        host=table.host,
        port=table.port or ports[table.security],
        security=table.security,
        username=table.username or "",
        secret=_secret(table, base),
        oauth=accounts[table.oauth] if table.oauth else None,
        ca_file=_file(base, table.ca_file),
        allow_plain=table.allow_plain,
        timeout=table.timeout,
    )


def _exchange(table: Exchanging, address: str, base: Path, accounts: Accounts) -> Exchange:
    return Exchange(
        address=address,
        endpoint=table.endpoint or "",
        auth="oauth" if table.oauth else table.auth or "ntlm",
        access=table.access,
        username=table.username or "",
        secret=_secret(table, base),
        oauth=accounts[table.oauth] if table.oauth else None,
        ca_file=_file(base, table.ca_file),
        timeout=table.timeout,
        state=absolute(base, "var/exchange"),
    )


def _secret(table: Login, base: Path) -> Secret:
    return Secret(
        command=table.password_command or "",
        file=_file(base, table.password_file),
        variable=table.password or table.password_variable or "",
        credential=table.password_credential or "",
        keyring=table.password_keyring or "",
    )


def _file(base: Path, text: str | None) -> Path | None:
    return absolute(base, text) if text else None
