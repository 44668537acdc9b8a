"""The person's word on a letter that waits: `release` and `drop`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from replybot.cli.desk import House, clock, open_desk, open_house
from replybot.cli.tell import why
from replybot.cli.words import N_, _
from replybot.consider import Desk
from replybot.core.case import Exchange, Outcome
from replybot.core.compose import redated
from replybot.errors import BusyError, PermanentError, TakenError, UserError
from replybot.run import SENT_AGAIN, Report, keep_copies, send, way_is_open

NUMBER = click.argument("number", type=click.IntRange(1), metavar="ID")


@click.command(epilog="Example:  replybot release 7")
@NUMBER
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def release(config: Path | None, number: int, now: str | None) -> int:
    """Send the letter that waits as number ID. It carries no automatic mark: you sent it."""
    moment = clock(now)
    with open_house(config, writing=True) as house:
        letter = _released(house, number, now=moment)
        box = next((box for box in house.config.mailboxes if box.name == letter.mailbox), None)
        if box is None:
            raise UserError(
                _("The config names no mailbox {name} any more; the letter stays in the outbox.", name=letter.mailbox)
            )
        try:
            with house.ledger.alone(), open_desk(house, box) as desk:
                return _send_now(desk, letter, moment)
        except BusyError:
            click.echo(_("A run is at work; it, or the next one, sends the letter."))
            return 0


def _released(house: House, number: int, *, now: datetime) -> Exchange:
    """The letter, let go: INTENDED in the ledger."""
    ledger = house.ledger
    exchange = ledger.exchange(number)
    if exchange is None:
        raise UserError(_("There is no number {number}; replybot todo lists what waits.", number=number))
    letters = (exchange,) if exchange.way == "out" else ledger.letters_answering(exchange.message_id)
    letter = next(iter(letters), None)
    if letter is None:
        raise PermanentError(
            _("Number {number} has no letter to send: {why}.", number=number, why=why(exchange.findings))
        )
    try:
        if letter.outcome is Outcome.HELD:
            ledger.release(letter.message_id, redated(letter.raw, now), now)
        elif letter.outcome in (Outcome.UNSURE, Outcome.FAILED):
            ledger.settle(letter.message_id, Outcome.INTENDED, SENT_AGAIN)
        else:
            raise TakenError
    except TakenError:
        raise PermanentError(
            _("Number {number} was dealt with before; nothing is sent twice.", number=number)
        ) from None
    found = ledger.exchange(letter.id)
    if found is None:
        raise PermanentError(_("There is no number {number}; replybot todo lists what waits.", number=letter.id))
    return found


def _send_now(desk: Desk, letter: Exchange, now: datetime) -> int:
    report = Report()
    if not way_is_open(desk, report):
        click.echo(_("The letter stays in the outbox for the next run."))
        return _failed(report)
    sent = send(desk, letter, now)
    keep_copies(desk, report)
    _failed(report)
    if sent.outcome is Outcome.SENT:
        click.echo(_("Sent to {to}. {said}", to=letter.envelope.recipient if letter.envelope else "", said=sent.said))
        return 0
    text = {
        Outcome.DEFERRED: N_("Not yet sent, the next run tries again. {said}"),
        Outcome.UNSURE: N_("Perhaps sent, nobody knows; see replybot todo. {said}"),
    }.get(sent.outcome, N_("Could not be sent; see replybot todo. {said}"))
    click.echo(_(text, said=sent.said), err=True)
    return 1


def _failed(report: Report) -> int:
    for trouble in report.trouble:
        click.echo(trouble, err=True)
    return 1


@click.command(epilog="Example:  replybot drop 7")
@NUMBER
@click.pass_obj
def drop(config: Path | None, number: int) -> int:
    """Do not send the letter that waits as number ID, or: you have seen to it. It waits no longer."""
    with open_house(config, writing=True) as house:
        exchange = house.ledger.exchange(number)
        waiting = {e.message_id for e in house.ledger.waiting()}
        if exchange is None or not waiting & {exchange.message_id, exchange.answers}:
            raise UserError(_("Number {number} does not wait; replybot todo lists what does.", number=number))
        house.ledger.put_away(number, N_("dropped by the owner"))
    click.echo(_("Number {number} waits no longer.", number=number))
    return 0
