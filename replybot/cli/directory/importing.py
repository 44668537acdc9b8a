"""`directory import`: takes published data in, from a path or an address."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from replybot.cli.desk import clock, read_config
from replybot.cli.words import _, visible
from replybot.errors import UserError

if TYPE_CHECKING:
    from replybot.directory.importing import Refused
    from replybot.directory.merging import Count

NAMED = 50
"""So many records that are not sound are named; there may be thousands."""


@click.command("import", epilog="Example:  replybot directory import companies.jsonl --date 2026-07-21")
@click.argument("source", metavar="PATH|URL")
@click.option("--commit", default="", metavar="ID", help="The commit of the data, where they do not say it.")
@click.option("--date", "day", default="", metavar="YYYY-MM-DD", help="The day of the data, where they do not say it.")
@click.option("--source", "whose", default="", metavar="TEXT", help="Whose data these are. Else: datenanfragen.de.")
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def import_(config: Path | None, source: str, commit: str, day: str, whose: str, now: str | None) -> int:
    """Take published data in: companies and data protection authorities, in the form of datenanfragen.de.

    A file of JSON lines, a JSON array, a folder or archive (zip, tar.gz) with companies/*.json or companies.jsonl, or
    an http or https address of one of these. That address is the only thing that is ever fetched, and only now.

    Data of one kind take the place of all that was there of that kind; a single record only its own place. Nothing
    changes before everything was read. A record that is not sound is named and passed over: then the exit code is 1.
    """
    from replybot.directory.importing import Named, import_data

    moment = clock(now)
    named = Named(_one_line("--source", whose), _commit(commit), _day(day, moment.date()))
    path = read_config(config).directory
    told: list[int] = []

    def refused(found: Refused) -> None:
        told.append(1)
        if len(told) <= NAMED:
            click.echo(visible(_("Refused: {record}.", record=found)), err=True)

    report = import_data(path, source, named, moment.date().isoformat(), refused)
    for kind, count in report.counts.items():
        click.echo(_counted(kind, count))
    if report.refused:
        click.echo(_("Records refused: {count}. Mend them, or tell their publisher.", count=report.refused), err=True)
    click.echo(_("From {origin}. It lies in {path}.", origin=report.origin.says, path=path))
    return 1 if report.refused else 0


def _counted(kind: str, count: Count) -> str:
    values = {"all": count.read, "new": count.new, "changed": count.changed, "gone": count.gone}
    return {
        "company": _("Companies: {all}; new {new}, changed {changed}, gone {gone}.", **values),
        "authority": _("Authorities: {all}; new {new}, changed {changed}, gone {gone}.", **values),
        "obsolete": _("Obsolete records: {all}; new {new}, changed {changed}, gone {gone}.", **values),
    }[kind]


def _commit(said: str) -> str:
    if said and not re.fullmatch(r"[0-9a-fA-F]{7,64}", said):
        raise UserError(_("--commit: {value} is no commit; write 7 to 64 of the signs 0-9 and a-f.", value=said))
    return said.lower()


def _day(said: str, today: date) -> str:
    try:
        found = date.fromisoformat(said).isoformat() if said else ""
    except ValueError:
        found = ""
    if said and (found != said or found > today.isoformat()):
        raise UserError(_("--date: {value} is no day up to today; write it like 2026-07-21.", value=said))
    return found


def _one_line(option: str, said: str) -> str:
    if len(said) > 200 or not said.isprintable():
        raise UserError(_("{option}: write one line of at most 200 characters.", option=option))
    return said.strip()
