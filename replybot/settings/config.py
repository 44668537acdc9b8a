"""config.toml as frozen values: paths absolute, domains as A-labels, defaults filled in."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from replybot.core.policy import Clocks, Limits, Policy
from replybot.settings import config_checks, toml
from replybot.settings.config_tables import (
    Access,
    ConfigTable,
    Imap,
    Maildir,
    Mbox,
    Outbox,
    Sendmail,
    Smtp,
)
from replybot.settings.values import Config, MailboxConfig, Secret, Server, TransportConfig

IMAP_PORTS = {"tls": 993, "starttls": 143, "plain": 143}
SMTP_PORTS = {"tls": 465, "starttls": 587, "plain": 25}


def load_config(path: Path) -> Config:
    """What this file says. UserError: everything that is wrong with it, at once; nothing else is raised."""
    file = Path(os.path.abspath(path))  # noqa: PTH100 - without following links: "beside" is beside the link
    document = toml.read(path)
    table, problems = toml.check(document, ConfigTable)
    for check in config_checks.CHECKS:
        problems += [document.problem(*found) for found in check(document.data)]
    problems += [document.problem(*found) for found in config_checks.folders(document.data, file.parent)]
    toml.refuse(problems)
    assert table is not None, "a table without problems"  # noqa: S101
    return _config(table, file)


def _config(table: ConfigTable, file: Path) -> Config:
    base = file.parent
    url = table.ledger.url
    if url.startswith("sqlite:///"):
        url = f"sqlite:///{_absolute(base, url.removeprefix('sqlite:///'))}"
    return Config(
        path=file,
        policy=_policy(table),
        ledger_url=url,
        mailboxes=tuple(_mailbox(mailbox, base) for mailbox in table.mailbox),
        playbook_folders=tuple(_absolute(base, folder) for folder in table.playbooks.folders),
        shipped_playbooks=table.playbooks.shipped,
        playbook_index=_absolute(base, table.playbooks.index) if table.playbooks.index else None,
        directory=_absolute(base, table.directory.path),
    )


def _policy(table: ConfigTable) -> Policy:
    owner, policy = table.owner, table.policy
    return Policy(
        owner_name=owner.name,
        domains=tuple(owner.domains),
        addresses=tuple(owner.addresses),
        names=tuple(owner.names),
        unknown_addresses=owner.unknown_addresses,
        language=owner.language,
        release=policy.release,
        trusted_authserv_ids=tuple(policy.trusted_authserv_ids),
        trusted_arc_sealers=tuple(policy.trusted_arc_sealers),
        dkim=policy.dkim,
        answer_since=policy.answer_since,
        recipient_fields=tuple(policy.recipient_fields),
        limits=Limits(**dict(policy.limits)),
        clocks=Clocks(**dict(policy.clocks)),
        contact_phone=policy.contact_phone,
        domain_since=owner.domain_since,
    )


def _mailbox(table: Imap | Maildir | Mbox, base: Path) -> MailboxConfig:
    mailbox = MailboxConfig(
        name=table.name,
        kind=table.kind,
        transport=_transport(table.transport, base),
        mark=table.mark,
        mark_folder=table.mark_folder or "",
    )
    if isinstance(table, Imap):
        return replace(mailbox, server=_server(table, IMAP_PORTS, base), folder=table.folder)
    return replace(mailbox, path=_absolute(base, table.path))


def _transport(table: Smtp | Sendmail | Outbox, base: Path) -> TransportConfig:
    sent = table.sent_folder or ""
    match table:
        case Smtp():
            return TransportConfig("smtp", server=_server(table, SMTP_PORTS, base), sent_folder=sent)
        case Sendmail():
            return TransportConfig("sendmail", command=table.command, sent_folder=sent)
        case Outbox():
            return TransportConfig("outbox", path=_absolute(base, table.path), sent_folder=sent)


def _server(table: Access, ports: dict[str, int], base: Path) -> Server:
    return Server(
        host=table.host,
        port=table.port or ports[table.security],
        security=table.security,
        username=table.username or "",
        secret=_secret(table, base),
        ca_file=_absolute(base, table.ca_file) if table.ca_file else None,
        allow_plain=table.allow_plain,
        timeout=table.timeout,
    )


def _secret(table: Access, base: Path) -> Secret:
    return Secret(
        command=table.password_command or "",
        file=_absolute(base, table.password_file) if table.password_file else None,
        variable=table.password or table.password_variable or "",
        credential=table.password_credential or "",
        keyring=table.password_keyring or "",
    )


def _absolute(base: Path, text: str) -> Path:
    """Relative to the config file's folder; `~` is the home folder."""
    return Path(os.path.normpath(base / os.path.expanduser(text)))  # noqa: PTH111 - pathlib's raises on "~nobody"
