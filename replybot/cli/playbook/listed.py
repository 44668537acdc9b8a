"""`playbook list`: the playbooks, each with its company's domains."""

from __future__ import annotations

from pathlib import Path

import click

from replybot.cli.desk import read_config, read_playbooks
from replybot.cli.listing import FORMAT, listing
from replybot.cli.words import _

COLUMNS = ("company", "name", "domains", "release", "language", "path")


@click.command("list", epilog="Example:  replybot playbook list --format csv")
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
