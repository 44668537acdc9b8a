"""config.toml as frozen values: paths absolute, domains as A-labels, defaults filled in."""

from __future__ import annotations

import os
from pathlib import Path

from replybot.core.policy import Clocks, Limits, Policy
from replybot.settings import config_checks, login_checks, toml
from replybot.settings.config_tables import ConfigTable
from replybot.settings.reaching import absolute, account, mailbox
from replybot.settings.values import Config


def load_config(path: Path) -> Config:
    """What this file says. UserError: everything that is wrong with it, at once; nothing else is raised."""
    file = Path(os.path.abspath(path))  # noqa: PTH100 - without following links: "beside" is beside the link
    document = toml.read(path)
    table, problems = toml.check(document, ConfigTable)
    for check in (*config_checks.CHECKS, *login_checks.CHECKS):
        problems += [document.problem(*found) for found in check(document.data)]
    problems += [document.problem(*found) for found in config_checks.folders(document.data, file.parent)]
    toml.refuse(problems)
    assert table is not None, "a table without problems"  # noqa: S101
    return _config(table, file)


def _config(table: ConfigTable, file: Path) -> Config:
    base, url = file.parent, table.ledger.url
    accounts = {name: account(name, one, base) for name, one in table.oauth.items()}
    if url.startswith("sqlite:///"):
        url = f"sqlite:///{absolute(base, url.removeprefix('sqlite:///'))}"
    return Config(
        path=file,
        policy=_policy(table),
        ledger_url=url,
        mailboxes=tuple(mailbox(one, base, accounts) for one in table.mailbox),
        playbook_folders=tuple(absolute(base, folder) for folder in table.playbooks.folders),
        shipped_playbooks=table.playbooks.shipped,
        playbook_index=absolute(base, table.playbooks.index) if table.playbooks.index else None,
        directory=absolute(base, table.directory.path),
        accounts=tuple(accounts.values()),
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
