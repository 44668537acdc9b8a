"""`playbook`: how to deal with each company; list and check."""

from __future__ import annotations

from pathlib import Path

import click

from replybot.cli.desk import clock, read_config, read_playbooks, shipped_playbooks
from replybot.cli.listing import FORMAT, listing
from replybot.cli.words import _

COLUMNS = ("company", "name", "domains", "release", "language", "path")


@click.group(epilog="Example:  replybot playbook lint")
def playbook() -> None:
    """List and check the playbooks. playbooks/README.md says how to write one."""


@playbook.command("list", epilog="Example:  replybot playbook list --format csv")
@FORMAT
@click.pass_obj
def list_(config: Path | None, form: str) -> int:
    """List the playbooks, each with its company's domains."""
    read = read_config(config)
    rows = [
        {
            "company": book.company,
            "name": book.name,
            "domains": " ".join(book.domains),
            "release": book.release or read.policy.release,
            "language": book.language,
            "path": book.path,
        }
        for book in read_playbooks(read)
    ]
    listing(form, COLUMNS, rows, spoken=_in_a_line, nothing=_("There is no playbook."))
    return 0


def _in_a_line(row: dict[str, str]) -> str:
    how = _("letters leave unattended") if row["release"] == "unattended" else _("each letter waits for your yes")
    return _("{name}: {domains}; {how}. File: {path}", how=how, **row)


@playbook.command("lint", epilog="Example:  replybot playbook lint")
@click.pass_obj
def lint(config: Path | None) -> int:
    """Check all playbooks: everything that is wrong, with file, line, key and remedy. Exit 2 if something is."""
    from replybot.settings.playbooks import lint as find_faults

    read = read_config(config)
    faults = find_faults(read.playbook_folders, shipped_playbooks(read), today=clock().date())
    for fault in faults:
        click.echo(fault)
    if faults:
        click.echo(_("Problems: {count}.", count=len(faults)), err=True)
        return 2
    click.echo(_("All playbooks are in order."))
    return 0
