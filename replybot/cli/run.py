"""The main job: `run`, and `preview`, a run that cannot be felt."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from replybot.cli.desk import chosen, clock, open_desk, open_house
from replybot.cli.teller import Teller
from replybot.cli.words import _
from replybot.desk import Report
from replybot.errors import BusyError, PermanentError, TemporaryError, UserError
from replybot.run import run as run_desk

if TYPE_CHECKING:
    from replybot.core.case import Envelope

MAILBOX = click.option("--mailbox", metavar="NAME", default=None, help="Only this mailbox of the config.")
LIMIT = click.option("--limit", type=click.IntRange(0), default=None, help="Send at most so many letters in this run.")
NOW = click.option("--now", metavar="TIME", default=None, help="Take this for the present time (ISO 8601).")


@click.command(epilog="Example:  replybot run --dry-run")
@click.option("--dry-run", is_flag=True, default=False, help="Show what would happen; change nothing.")
@click.option("-v", "--verbose", is_flag=True, default=False, help="Also say why other mails were passed over.")
@LIMIT
@MAILBOX
@click.option("--all", "every", is_flag=True, default=False, help="For each config in the folder that --config names.")
@click.option("--jobs", type=click.IntRange(1), default=4, show_default=True, help="With --all: so many at once.")
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def run(
    config: Path | None,
    dry_run: bool,
    verbose: bool,
    limit: int | None,
    mailbox: str | None,
    every: bool,
    jobs: int,
    now: str | None,
) -> int:
    """Take new mail in, decide on it, and send what is due. Says nothing when there is nothing to say.

    With --all each owner has a config of his own in one folder, with a ledger of its own; playbooks may be shared. What
    goes wrong with one stops none of the others.
    """
    if every:
        return _all(config, dry_run=dry_run, verbose=verbose, limit=limit, mailbox=mailbox, jobs=jobs, now=now)
    if dry_run:
        return _preview(config, limit, mailbox, now, "text", letters=False, verbose=verbose)
    moment = clock(now)
    busy = False
    with open_house(config, writing=True) as house:
        teller = Teller(verbose=verbose)
        for box in chosen(house.config, mailbox):
            report = Report()
            try:
                with house.ledger.alone(box.name), open_desk(house, box) as desk:
                    run_desk(desk, moment, limit, before=teller.letters, report=report)
            except KeyboardInterrupt:
                click.echo("\n" + _("What was done until now is recorded; the next run goes on from there."), err=True)
                raise
            except BusyError as error:
                busy = True
                click.echo(_("Mailbox {name}: {why}", name=box.name, why=error), err=True)
            except (TemporaryError, PermanentError) as error:
                teller.trouble = _("Mailbox {name}: {why}", name=box.name, why=error)
            teller.tell(report, house)
    return 1 if teller.failed else 3 if busy else 0


def _all(
    config: Path | None,
    *,
    dry_run: bool,
    verbose: bool,
    limit: int | None,
    mailbox: str | None,
    jobs: int,
    now: str | None,
) -> int:
    from replybot.cli.owners import run_all

    if mailbox is not None:
        raise UserError(_("--all and --mailbox exclude each other."))
    words = ["--dry-run"] * dry_run + ["--verbose"] * verbose
    words += [] if limit is None else ["--limit", str(limit)]
    words += [] if now is None else ["--now", now]
    return run_all(config, words, jobs)


@click.command(epilog="Example:  replybot preview --format json")
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text", help="How to show it.")
@LIMIT
@MAILBOX
@NOW
@click.pass_obj
def preview(config: Path | None, form: str, limit: int | None, mailbox: str | None, now: str | None) -> int:
    """Show what a run would do now, with the full text of every letter. Nothing is changed, nothing leaves."""
    return _preview(config, limit, mailbox, now, form, letters=True, verbose=True)


def _preview(
    config: Path | None,
    limit: int | None,
    mailbox: str | None,
    now: str | None,
    form: str,
    *,
    letters: bool,
    verbose: bool,
) -> int:
    import json

    from replybot.cli.show import letter_json, letters_html, letters_text
    from replybot.preview import ShowingTransport

    moment, shown, waits = clock(now), [], []
    with contextlib.ExitStack() as opened:
        house = opened.enter_context(open_house(config, writing=False))
        teller = Teller(verbose=verbose, preview=True, silent=form != "text")
        for box in chosen(house.config, mailbox):
            report = Report()
            try:
                with open_desk(house, box, locked=True) as desk:
                    house = replace(house, ledger=opened.enter_context(contextlib.closing(desk.ledger)))
                    run_desk(desk, moment, limit, before=teller.letters, report=report)
                    if isinstance(desk.transport, ShowingTransport):
                        shown += desk.transport.shown
                    waits += _waiting(report)
            except (TemporaryError, PermanentError) as error:
                teller.trouble = _("Mailbox {name}: {why}", name=box.name, why=error)
            teller.tell(report, house)
    if form == "json":
        for number, (envelope, raw) in enumerate((*shown, *waits)):
            row = {**letter_json(envelope, raw), "waits": number >= len(shown)}
            click.echo(json.dumps(row, ensure_ascii=False))
    elif form == "html":
        click.echo(letters_html(shown, waits))
    elif letters:
        click.echo(letters_text(shown), nl=False)
        if waits:
            click.echo("\n" + _("These wait for your yes:"))
            click.echo(letters_text(waits), nl=False)
    return 1 if teller.failed else 0


def _waiting(report: Report) -> list[tuple[Envelope, bytes]]:
    """The letters of this run that wait for the owner, as they would leave once he lets them go."""
    from replybot.core.decide import Hold

    replies = [each.decision.reply for each in report.taken if isinstance(each.decision, Hold) and each.decision.reply]
    further = [(e.envelope, e.raw) for e in report.pursued.waiting if e.envelope is not None]
    return [*((reply.envelope, reply.raw) for reply in replies), *further]
