"""`ledger copy`: moves what is remembered from one place to another."""

from __future__ import annotations

import contextlib
from pathlib import Path

import click

from replybot.cli.words import _
from replybot.errors import UserError
from replybot.ledger import SQLITE, open_ledger


@click.group(epilog="Example:  replybot ledger copy sqlite:///var/ledger.db postgresql://owner@db.example/replybot")
def ledger() -> None:
    """What replybot remembers: move it."""


@ledger.command(epilog="Example:  replybot ledger copy sqlite:///var/ledger.db postgresql://owner@db.example/replybot")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
def copy(source: str, target: str) -> int:
    """Copy a ledger into an empty one, SQLite or PostgreSQL, and compare both. Nothing may be at work meanwhile.

    Afterwards name the new one in config.toml ([ledger] url), and only there: two ledgers know nothing of each other.
    """
    from replybot.ledger.copying import copy as copy_all

    source, target = _absolute(source), _absolute(target)
    if source == target:
        raise UserError(_("FROM and TO are the same ledger."))
    if source.startswith(SQLITE) and not Path(source.removeprefix(SQLITE)).exists():
        raise UserError(_("{url}: there is no such ledger.", url=source))
    with contextlib.closing(open_ledger(source)) as old, contextlib.closing(open_ledger(target)) as new:
        done = copy_all(old, new)
    click.echo(
        _(
            'Copied and compared: {exchanges} exchanges in {cases} cases. Now write url = "{url}" into [ledger].',
            exchanges=done["exchanges"],
            cases=done["cases"],
            url=target,
        )
    )
    return 0


def _absolute(url: str) -> str:
    """A path in the address of an SQLite file counts from here."""
    return f"{SQLITE}{Path(url.removeprefix(SQLITE)).absolute()}" if url.startswith(SQLITE) else url
