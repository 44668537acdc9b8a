"""`playbook lint`: everything that is wrong with the playbooks, at once."""

from __future__ import annotations

from pathlib import Path

import click

from replybot.cli.desk import clock, read_config, shipped_playbooks
from replybot.cli.words import _


@click.command("lint", epilog="Example:  replybot playbook lint")
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
