"""The person's word on a letter that waits: `release` and `drop`."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import click

from replybot.cli.desk import House, clock, open_desk, open_house
from replybot.cli.listing import ID
from replybot.cli.tell import why
from replybot.cli.words import N_, _
from replybot.core.case import Exchange, Outcome
from replybot.core.compose import redated
from replybot.core.edit import said_in, with_text
from replybot.desk import Desk, Report
from replybot.errors import BusyError, PermanentError, TakenError, UserError
from replybot.run import SENT_AGAIN, keep_copies, let_go_by_owner, send, way_is_open

NUMBER = click.argument("number", type=ID, metavar="[ID]", required=False)
DROPPED = N_("dropped by the owner")
WAVE = timedelta(hours=1)
"""A letter that was ready when a burst was found belongs to it, if its mail came within this time of one that waits."""


@click.command(epilog="Example:  replybot release 7")
@NUMBER
@click.option("--burst", is_flag=True, default=False, help="Decide again on all mails of a burst; you have looked.")
@click.option("--edit", is_flag=True, default=False, help="Change its text first, in $VISUAL or $EDITOR.")
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def release(config: Path | None, number: int | None, burst: bool, edit: bool, now: str | None) -> int:
    """Send the letter that waits as number ID. It carries no automatic mark: you sent it."""
    moment = clock(now)
    if not (wanted := _wanted(number, burst=burst)):
        return _release_burst(config)
    with open_house(config, writing=True) as house:
        letter = _released(house, wanted, now=moment, edit=edit)
        box = next((box for box in house.config.mailboxes if box.name == letter.mailbox), None)
        if box is None:
            raise UserError(
                _("The config names no mailbox {name} any more; the letter stays in the outbox.", name=letter.mailbox)
            )
        try:
            with house.ledger.alone(box.name), open_desk(house, box) as desk:
                return _send_now(desk, letter, moment)
        except BusyError:
            click.echo(_("A run is at work; it, or the next one, sends the letter."))
            return 0


def _wanted(number: int | None, *, burst: bool) -> int:
    """The number that was asked for; 0: the burst."""
    if burst == (number is not None):
        raise UserError(_("Say either a number or --burst; replybot todo lists what waits."))
    return number or 0


def _burst(house: House) -> tuple[Exchange, ...]:
    """The mails of the burst that waits."""
    if not (found := house.ledger.burst()):
        raise UserError(_("No burst of mails waits; nothing was changed."))
    return found


def _release_burst(config: Path | None) -> int:
    with open_house(config, writing=True) as house, house.ledger.alone():
        found = _burst(house)
        for mail in found:
            house.ledger.lift(mail.id)
    click.echo(_("Mails of the burst on which the next run decides again: {count}.", count=len(found)))
    click.echo(_("The usual limits hold for them; what is over a limit waits for you."))
    return 0


def _released(house: House, number: int, *, now: datetime, edit: bool = False) -> Exchange:
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
    raw = _edited(letter) if edit and letter.outcome is Outcome.HELD else letter.raw
    try:
        if letter.outcome is Outcome.HELD:
            ledger.release(letter.message_id, redated(raw, now), now)
        elif letter.outcome in (Outcome.UNSURE, Outcome.FAILED, Outcome.BOUNCED):
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


def _edited(letter: Exchange) -> bytes:
    """The letter with the text that the owner made of it; header, facts and mark stay as they are."""
    own, kept = said_in(letter.raw)
    changed = click.edit(own + "\n", require_save=True, extension=".txt")
    if changed is None:
        raise UserError(_("The text was not saved; nothing was sent."))
    if not changed.strip():
        raise UserError(_("The text is empty; nothing was sent."))
    return with_text(letter.raw, f"{changed.strip()}\n{kept}")


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
@click.argument("numbers", type=ID, metavar="[ID]...", nargs=-1)
@click.option("--burst", is_flag=True, default=False, help="Answer none of the mails of a burst.")
@click.pass_obj
def drop(config: Path | None, numbers: tuple[int, ...], burst: bool) -> int:
    """Do not send the letter that waits as number ID, or: you have seen to it. It waits no longer.

    Several numbers are dropped together, all or none.
    """
    if not _wanted(numbers[0] if numbers else None, burst=burst):
        return _drop_burst(config)
    wanted = tuple(dict.fromkeys(numbers))
    with open_house(config, writing=True) as house:
        waiting = {e.message_id for e in house.ledger.waiting()}
        for number in wanted:
            exchange = house.ledger.exchange(number)
            if exchange is None or not waiting & {exchange.message_id, exchange.answers}:
                raise UserError(_("Number {number} does not wait; replybot todo lists what does.", number=number))
        for number in wanted:
            house.ledger.put_away(number, DROPPED)
    for number in wanted:
        click.echo(_("Number {number} waits no longer.", number=number))
    return 0


def _drop_burst(config: Path | None) -> int:
    """None of its mails is answered; nor those whose letters were ready, but not sent, when it was found."""
    with open_house(config, writing=True) as house, house.ledger.alone():
        found, ledger = _burst(house), house.ledger
        moments = [mail.at for mail in found]
        ready = [letter for box in house.config.mailboxes for letter in ledger.outbox(box.name)]
        ready = [letter for letter in ready if letter.outcome is Outcome.INTENDED and not let_go_by_owner(letter)]
        caught = [
            letter
            for letter in ready
            if any(abs(mail.at - at) <= WAVE for mail in ledger.find([letter.answers]) for at in moments)
        ]
        for letter in caught:
            ledger.settle(letter.message_id, Outcome.DROPPED, DROPPED)
        for mail in found:
            ledger.put_away(mail.id, DROPPED)
    click.echo(_("Mails of the burst that wait no longer and get no answer: {count}.", count=len(found)))
    if caught:
        click.echo(_("Letters to others of them that were ready and do not leave: {count}.", count=len(caught)))
    return 0
