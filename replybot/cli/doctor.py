"""`doctor`: is everything in place? Checks config, files, connections; changes nothing, sends nothing."""

from __future__ import annotations

import contextlib
from collections import Counter
from pathlib import Path

import click

from replybot.cli.desk import House, open_house
from replybot.cli.words import N_, _, visible
from replybot.core import authentication
from replybot.core.mail import read
from replybot.errors import ReplybotError
from replybot.mailboxes import open_mailbox
from replybot.mailboxes.base import Mailbox
from replybot.settings.values import MailboxConfig
from replybot.transports import open_transport

LOOKED_AT = 500
"""How many mails are looked at for the names of mail servers."""


@click.command(epilog="Example:  replybot doctor")
@click.pass_obj
def doctor(config: Path | None) -> int:
    """Check config, playbooks, ledger, mailboxes and transports. Changes nothing, sends nothing."""
    healthy = True
    with open_house(config, writing=False) as house:
        click.echo(_("Config: {path}, no problem found.", path=house.config.path))
        click.echo(_("Playbooks: {count}.", count=len(house.playbooks)))
        healthy &= _directory(house)
        healthy &= _ledger(house)
        healthy &= _accounts(house)
        for box in house.config.mailboxes:
            healthy &= _mailbox(house, box)
            healthy &= _transport(box)
        healthy &= _signatures(house)
        _warn(house)
    click.echo(_("All is well.") if healthy else _("Something needs your attention, see above."))
    return 0 if healthy else 1


def _directory(house: House) -> bool:
    """The directory of companies is a hint, and need not be there; one that cannot be read is named."""
    from replybot.directory import open_directory

    try:
        directory = open_directory(house.config.directory)
        if directory is not None:
            with contextlib.closing(directory):
                click.echo(_("Directory: {origin}.", origin=directory.origin))
        return True
    except ReplybotError as error:
        click.echo(_("Directory: {why}", why=error))
        return False


def _ledger(house: House) -> bool:
    try:
        with contextlib.closing(house.ledger.scratch()) as ledger:
            click.echo(_("Ledger: {url}, cases: {count}.", url=house.config.ledger_url, count=len(ledger.cases())))
        for fact in house.ledger.facts():
            click.echo(_("Ledger: {why}", why=fact))
        return True
    except ReplybotError as error:
        click.echo(_("Ledger: {why}", why=error))
        return False


def _accounts(house: House) -> bool:
    """How each account stands, from what is kept; whether its token is taken, its mailbox says."""
    if not house.config.accounts:
        return True
    from replybot.oauth import state, task, used

    named, healthy = used(house.config), True
    for account in house.config.accounts:
        if account not in named:
            click.echo(_("Account {name}: no mailbox and no transport names it.", name=account.name))
            continue
        try:
            for fact in state(account):
                click.echo(_("Account {name}: {fact}", name=account.name, fact=visible(fact)))
            healthy &= not task(account)
        except ReplybotError as error:
            click.echo(_("Account {name}: {why}", name=account.name, why=visible(str(error))))
            healthy = False
    return healthy


def _mailbox(house: House, box: MailboxConfig) -> bool:
    try:
        with contextlib.closing(open_mailbox(box)) as mailbox:
            for fact in mailbox.facts():
                click.echo(_("Mailbox {name}: {fact}", name=box.name, fact=fact))
            _servers(house, box, mailbox)
        return True
    except ReplybotError as error:
        click.echo(_("Mailbox {name}: {why}", name=box.name, why=error))
        return False


def _servers(house: House, box: MailboxConfig, mailbox: Mailbox) -> None:
    """Which mail servers wrote Authentication-Results: shown, never chosen (RFC 8601 section 7.1)."""
    found: Counter[str] = Counter()
    looked = 0
    for batch in mailbox.new_mail(b""):
        for raw in batch.mails:
            found.update(name for name in authentication.ids(read(raw.data, whole=False).headers)[:1] if name)
        looked += len(batch.mails)
        if looked >= LOOKED_AT:
            break
    trusted = set(house.config.policy.trusted_authserv_ids)
    for name, count in found.most_common(5):
        if name in trusted:
            text = N_("Mailbox {box}: {name} says in {count} of {looked} mails who the sender is; you trust it.")
        else:
            text = N_("Mailbox {box}: {name} says in {count} of {looked} mails who the sender is; you do not trust it.")
        click.echo(_(text, box=box.name, name=name, count=count, looked=looked))
    if looked and not found:
        click.echo(
            _(
                "Mailbox {box}: no mail server writes down who the sender is; nothing can leave unattended.",
                box=box.name,
            )
        )


def _transport(box: MailboxConfig) -> bool:
    try:
        with contextlib.closing(open_transport(box.transport)) as transport:
            for fact in transport.facts():
                click.echo(_("Transport of {name}: {fact}", name=box.name, fact=fact))
        return True
    except ReplybotError as error:
        click.echo(_("Transport of {name}: {why}", name=box.name, why=error))
        return False


def _signatures(house: House) -> bool:
    """Can signatures be checked, if the owner wants that?"""
    if house.config.policy.dkim == "off":
        return True
    from replybot.signatures import available

    if not available():
        click.echo(_("Signatures: not checked, because dkimpy is missing; run pip install 'replybot[dkim]'."))
        return False
    click.echo(_("Signatures of ticket mails are checked; for that the DNS is asked for their keys."))
    if house.config.policy.dkim == "witness" and not house.config.policy.trusted_authserv_ids:
        click.echo(_('Signatures: dkim = "witness" has no effect without trusted_authserv_ids.'))
        return False
    return True


def _warn(house: House) -> None:
    policy = house.config.policy
    if not policy.trusted_authserv_ids:
        click.echo(
            _("No mail server is trusted yet, so every letter waits for you. Name your own in trusted_authserv_ids.")
        )
    unattended = [book.name for book in house.playbooks if (book.release or policy.release) == "unattended"]
    if unattended:
        click.echo(_("Letters leave unattended to: {names}.", names=", ".join(unattended)))
    else:
        click.echo(_("No letter leaves unattended: each waits for your yes."))
    if not policy.domain_since:
        click.echo(
            _(
                "Since when you hold your domain is not said (domain_since in [owner]); the letter that offers a proof "
                "of it cannot be prepared."
            )
        )
