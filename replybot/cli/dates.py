"""`case dates`: what is due when, over all cases; for a calendar too (RFC 5545)."""

from __future__ import annotations

import contextlib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import click

from replybot.cli.case import case, next_of, where
from replybot.cli.desk import House, clock, open_house
from replybot.cli.listing import listing
from replybot.cli.tell import company
from replybot.cli.words import _
from replybot.core.case import Case
from replybot.core.standing import Standing, State
from replybot.errors import UserError

COLUMNS = ("due", "by", "case", "company", "address", "step", "state")


@case.command("dates", epilog="Example:  replybot case dates --format ics > dates.ics")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "csv", "ics"]), default="text", help="How to say it."
)
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def dates(config: Path | None, form: str, now: str | None) -> int:
    """List the next date of each case, the nearest first. As ics it is a file for your calendar.

    A calendar file names companies and your addresses, and nothing of what they wrote.
    """
    moment = clock(now)
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        found = [(one, where(one, house, moment)) for one in ledger.cases()]
        rows = sorted(
            (_row(one, at, company(one.exchanges[0], house), house) for one, at in found), key=lambda row: row["due"]
        )
    if form == "ics":
        click.echo(_calendar(rows, moment), nl=False)
    else:
        listing(form, COLUMNS, rows, spoken=_spoken, nothing=_("There is no case yet."))
    return 0


def _row(found: Case, at: Standing, name: str, house: House) -> dict[str, Any]:
    return {
        "case": found.id,
        "company": name,
        "address": found.key.address,
        "state": at.state.value,
        "step": at.next.step or None,
        "due": at.next.due.isoformat(),
        "by": at.next.by,
        "said_next": next_of(at, house.playbooks.company(found.key.company)),
        "said_open": at.state is not State.CLOSED,
    }


def _spoken(row: dict[str, Any]) -> str:
    return _("Case {case}, {company}, {address}: {said_next}.", **row)


def _calendar(rows: list[dict[str, Any]], now: datetime) -> str:
    """One entry a case; its name stays the same from time to time, so that a calendar replaces it."""
    try:
        from icalendar import Calendar, Event
    except ImportError:
        raise UserError(_("A calendar file needs icalendar: pip install 'replybot[calendar]'")) from None
    calendar = Calendar()
    calendar.add("prodid", "-//replybot//dates//EN")
    calendar.add("version", "2.0")
    for row in rows:
        due = datetime.fromisoformat(row["due"])
        event = Event()
        event.add("uid", f"case-{row['case']}@replybot")
        event.add("dtstamp", now)
        event.add("dtstart", due)
        event.add("dtend", due + timedelta(minutes=15))
        event.add("summary", _("Case {case}, {company}: {said_next}", **row))
        event.add("description", _("replybot case show {case}", case=row["case"]))
        calendar.add_component(event)
    return str(calendar.to_ical().decode("utf-8"))
