"""`login`: lets the program into an account that wants tokens; works by ear, and over SSH."""

from __future__ import annotations

import contextlib
import html
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from replybot.cli.desk import read_config
from replybot.cli.words import _, visible
from replybot.errors import PermanentError, UserError
from replybot.oauth.clock import wall
from replybot.oauth.tokens import PERSONS, Kept
from replybot.settings.values import Account, Config

if TYPE_CHECKING:
    from replybot.oauth.browser import Invitation
    from replybot.oauth.landing import Landing

PATIENCE = 15 * 60.0
"""Seconds that a browser may take."""


@click.command(epilog="Example:  replybot login m365")
@click.argument("name", required=False)
@click.option("--paste", is_flag=True, default=False, help="Read the browser's last address; do not wait for it here.")
@click.option("--open", "opens", is_flag=True, default=False, help="Open the address in this machine's browser.")
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="The port the browser comes back to. 0: any.")
@click.option(
    "--check", is_flag=True, default=False, help="Only say how the account stands; ask nobody, change nothing."
)
@click.pass_obj
def login(config: Path | None, name: str | None, paste: bool, opens: bool, port: int, check: bool) -> int:
    """Log in to the account NAME of the config, so that runs get tokens by themselves from then on.

    NAME may be left out if there is one account only. Accounts without a person get a token, to see that it works.
    """
    account = chosen(read_config(config), name)
    if check:
        return _check(account)
    if account.grant == "command":
        return _command(account)
    from replybot.oauth.store import open_store

    store = open_store(account)
    with store.alone():
        pass  # where nothing can be kept, nobody need log in
    kept = _device(account, opens) if account.grant == "device" else None
    if account.grant == "browser":
        kept = _browser(account, paste, opens, port)
    with store.alone() as write:
        if kept is None:
            from replybot.oauth.getting import renewed

            kept = renewed(account, None, write, wall)
        else:
            write(kept)
    return _done(account, kept, store.place)


def chosen(config: Config, name: str | None) -> Account:
    """The account of this name, or the only one."""
    names = ", ".join(each.name for each in config.accounts)
    if not names:
        raise UserError(_("There is no account in the config; add a table [oauth.NAME] to {path}.", path=config.path))
    found = [each for each in config.accounts if name in (None, each.name)]
    if not found:
        raise UserError(_("There is no account {name}; the config names: {names}", name=name, names=names))
    if len(found) > 1:
        raise UserError(_("There are several accounts; say which: {names}", names=names))
    return found[0]


def _check(account: Account) -> int:
    from replybot.oauth import state, task

    for sentence in state(account):
        click.echo(_("Account {name}: {fact}", name=account.name, fact=sentence))
    return 1 if task(account) else 0


def _command(account: Account) -> int:
    from replybot.oauth import access_token

    access_token(account)
    click.echo(_("The command of account {name} prints a token.", name=account.name))
    click.echo(_("To see whether the servers take it, run: replybot doctor"))
    return 0


def _device(account: Account, opens: bool) -> Kept:
    from replybot.oauth import device

    code = device.begin(account, wall)
    click.echo(_("Open this address in any browser, on any machine:"))
    click.echo(visible(code.address))
    click.echo(_("Type this code there: {code}", code=code.text))
    click.echo(_("Spelled: {code}", code=spelled(code.text)))
    click.echo(_("Log in as the mailbox's owner. The code is good for {count} minutes.", count=int(code.lasts // 60)))
    click.echo(_("This waits until you have done so; Control-C ends it."))
    if opens:
        click.launch(code.address)
    return device.wait(account, code, wall)


def spelled(code: str) -> str:
    """A code for the ear: letter by letter, in groups as it is written, else of three or four."""
    groups = [group for group in re.split(r"[^0-9A-Za-z]+", code) if group]
    if len(groups) == 1 and len(code) > 4:
        size = 4 if len(code) % 4 == 0 else 3
        groups = [code[start : start + size] for start in range(0, len(code), size)]
    return ", ".join(" ".join(group) for group in groups)


def _browser(account: Account, paste: bool, opens: bool, port: int) -> Kept:
    from replybot.oauth import browser
    from replybot.oauth.landing import a_port

    if paste:
        invitation = browser.invite(account, port or a_port())
        return browser.redeem(account, invitation, _landed(invitation, None, True, opens), wall)
    with contextlib.ExitStack() as opened:
        place = _listening(port, opened)
        invitation = browser.invite(account, place.port)
        landed = _landed(invitation, place, sys.stdin.isatty(), opens)
    return browser.redeem(account, invitation, landed, wall)


def _listening(port: int, opened: contextlib.ExitStack) -> Landing:
    from replybot.oauth.landing import landing

    try:
        return opened.enter_context(landing(port))
    except OSError as error:
        raise UserError(
            _(
                "Port {port} of this machine is taken ({why}); choose another with --port.",
                port=port,
                why=error.strerror,
            )
        ) from None


def _landed(invitation: Invitation, place: Landing | None, types: bool, opens: bool) -> str:
    """The address at which the browser ended."""
    from replybot.oauth.browser import belongs
    from replybot.oauth.landing import Waiting

    click.echo(_("Open this address in a browser, and log in there as the mailbox's owner:"))
    click.echo(visible(invitation.address))
    if place is not None:
        click.echo(_("This waits until the browser comes back to this machine; Control-C ends it."))
    if types:
        click.echo(
            _(
                "If the browser is on another machine, it ends with an error at an address that begins with {address}",
                address=invitation.returns_to,
            )
        )
        click.echo(_("Then copy the whole address, paste it here, and press Enter."))
    if opens:
        click.launch(invitation.address)
    waiting = Waiting(lambda text: belongs(invitation, text), _page, _wrong)
    landed = waiting.wait(place, sys.stdin.fileno() if types else None, PATIENCE)
    if not landed:
        raise PermanentError(_("Nobody has logged in, so nothing was kept."))
    return landed


def _wrong() -> None:
    click.echo(_("This is not the address at which this login ends; paste the whole one."), err=True)


def _page(fits: bool) -> str:
    """What the browser shows in the end."""
    says = _("You have logged in. Close this page and go back to replybot.") if fits else _("There is nothing here.")
    return f"<!doctype html><title>replybot</title><p>{html.escape(says)}</p>\n"


def _done(account: Account, kept: Kept, place: str) -> int:
    from replybot.oauth.telling import told

    if account.grant in PERSONS:
        click.echo(_("You are logged in to account {name}.", name=account.name))
    else:
        click.echo(_("Account {name} gives tokens.", name=account.name))
    for sentence in told(account, kept, place, wall):
        click.echo(visible(sentence))
    click.echo(_("To see whether the servers take it, run: replybot doctor"))
    return 0
