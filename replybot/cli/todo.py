"""What waits for a person, and the person's word on it: `todo`, `release`, `drop`, `address`."""

from __future__ import annotations

import contextlib
import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from replybot.cli.desk import House, clock, open_desk, open_house
from replybot.cli.tell import company, why
from replybot.cli.words import _, day
from replybot.core.case import Exchange, Outcome
from replybot.core.compose import redated
from replybot.errors import BusyError, PermanentError, TakenError, UserError
from replybot.ledger.base import Ledger
from replybot.run import Desk, Report, keep_copies, send

FORMAT = click.option(
    "--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", help="How to say it."
)
COLUMNS = ("id", "kind", "company", "address", "ticket", "arrived", "why", "commands")


@click.command(epilog="Example:  replybot todo --format json")
@FORMAT
@click.pass_obj
def todo(config: Path | None, form: str) -> int:
    """List what waits for you, most urgent first, each with the command that answers it."""
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        tasks = [_task(e, house, ledger) for e in sorted(ledger.waiting(), key=lambda e: _urgency(e, ledger))]
    if form == "json":
        for task in tasks:
            click.echo(json.dumps(task, ensure_ascii=False))
    elif form == "csv":
        click.echo(table(COLUMNS, [{**t, "commands": "; ".join(t["commands"])} for t in tasks]), nl=False)
    elif not tasks:
        click.echo(_("Nothing waits for you."))
    else:
        click.echo("\n\n".join(_spoken(task) for task in tasks))
    return 0


def table(columns: Sequence[str], rows: Sequence[dict[str, Any]]) -> str:
    """Rows as CSV with a header line (RFC 4180)."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _kind(exchange: Exchange, ledger: Ledger) -> str:
    checks = {f.check for f in exchange.findings}
    if exchange.way == "out":
        return "unsure" if exchange.outcome is Outcome.UNSURE else "failed"
    if "answer" in checks:
        return "answer"
    if "whose-address" in checks:
        return "address"
    return "letter" if ledger.held_letter(exchange.message_id) else "look"


def _urgency(exchange: Exchange, ledger: Ledger) -> tuple[int, str]:
    order = ("unsure", "failed", "answer", "address", "letter", "look")
    return order.index(_kind(exchange, ledger)), exchange.at.isoformat()


def _task(exchange: Exchange, house: House, ledger: Ledger) -> dict[str, Any]:
    kind, number = _kind(exchange, ledger), exchange.id
    case = ledger.case(exchange.case)
    drop, release_ = f"replybot drop {number}", f"replybot release {number}"
    commands = {
        "unsure": [release_, drop],
        "failed": [release_, drop],
        "answer": [f"replybot case show {case.id}", drop],
        "address": [
            f"replybot address mine {exchange.case.address}",
            f"replybot address stranger {exchange.case.address}",
        ],
        "letter": [release_, drop],
        "look": [drop],
    }[kind]
    return {
        "id": number,
        "kind": kind,
        "case": case.id,
        "company": company(exchange, house),
        "address": exchange.case.address,
        "ticket": exchange.ticket.value if exchange.ticket else None,
        "arrived": exchange.at.isoformat(),
        "sender": exchange.sender,
        "why": why(exchange.findings) if exchange.way == "in" else exchange.note,
        "commands": commands,
        "said": day(exchange.at),
    }


def _spoken(task: dict[str, Any]) -> str:
    head = {
        "unsure": _("Number {id}: perhaps a letter to {company} was sent, nobody knows.", **task),
        "failed": _("Number {id}: a letter to {company} could not be sent.", **task),
        "answer": _("Number {id}: {company} answered your letter.", **task),
        "address": _("Number {id}: is {address} an address of yours?", **task),
        "letter": _("Number {id}: a letter to {company} waits for your yes.", **task),
        "look": _("Number {id}: a mail of {company} wants your eye.", **task),
    }[task["kind"]]
    lines = [head, _("Why: {why}.", why=str(task["why"]).rstrip("."))]
    if task["ticket"]:
        lines.append(_("Ticket {ticket}, address {address}.", **task))
    else:
        lines.append(_("Address {address}.", **task))
    lines.append(
        _("Mail of {sender}, {said}.", **task)
        if task["kind"] not in ("unsure", "failed")
        else _("Composed {said}.", **task)
    )
    meanings = {
        "unsure": (_("If it did not leave, send it again"), _("If it left, or to let it rest")),
        "failed": (_("To try again"), _("To let it rest")),
        "answer": (_("To read the case"), _("When you have seen to it")),
        "address": (_("Yes"), _("No, a stranger's")),
        "letter": (_("To send it"), _("Not to send it")),
        "look": (_("When you have seen to it"),),
    }[task["kind"]]
    lines += [f"{meaning}: {command}" for meaning, command in zip(meanings, task["commands"], strict=True)]
    return "\n".join(lines)


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


def _released(house: House, number: int, *, now: Any) -> Exchange:
    """The letter, let go: INTENDED in the ledger."""
    ledger = house.ledger
    exchange = ledger.exchange(number)
    if exchange is None:
        raise UserError(_("There is no number {number}; replybot todo lists what waits.", number=number))
    letter = exchange if exchange.way == "out" else ledger.held_letter(exchange.message_id)
    if letter is None:
        raise PermanentError(
            _("Number {number} has no letter to send: {why}.", number=number, why=why(exchange.findings))
        )
    try:
        if letter.outcome is Outcome.HELD:
            ledger.release(letter.message_id, redated(letter.raw, now), now)
        elif letter.outcome in (Outcome.UNSURE, Outcome.FAILED):
            ledger.settle(letter.message_id, Outcome.INTENDED, _("sent again by your word"))
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


def _send_now(desk: Desk, letter: Exchange, now: Any) -> int:
    sent = send(desk, letter, now)
    report = Report()
    keep_copies(desk, report)
    for trouble in report.trouble:
        click.echo(trouble, err=True)
    if sent.outcome is Outcome.SENT:
        click.echo(_("Sent to {to}. {said}", to=letter.envelope.recipient if letter.envelope else "", said=sent.said))
        return 0
    click.echo(_("Not sent ({outcome}): {said}", outcome=sent.outcome.value, said=sent.said), err=True)
    return 1


@click.command(epilog="Example:  replybot drop 7")
@NUMBER
@click.pass_obj
def drop(config: Path | None, number: int) -> int:
    """Do not send the letter that waits as number ID, or: you have seen to it. It waits no longer."""
    with open_house(config, writing=True) as house:
        if house.ledger.exchange(number) is None:
            raise UserError(_("There is no number {number}; replybot todo lists what waits.", number=number))
        house.ledger.put_away(number, "dropped by the owner")
    click.echo(_("Number {number} waits no longer.", number=number))
    return 0


@click.group(epilog="Example:  replybot address stranger gisela.w@kahlo.example")
def address() -> None:
    """Say whose address it is: yours or a stranger's."""


@address.command("mine", epilog="Example:  replybot address mine shop@kahlo.example")
@click.argument("addr", metavar="ADDR")
@click.pass_obj
def mine(config: Path | None, addr: str) -> int:
    """ADDR is an address of yours: mail to it is passed over from now on."""
    return _learn(config, addr, "mine")


@address.command("stranger", epilog="Example:  replybot address stranger gisela.w@kahlo.example")
@click.argument("addr", metavar="ADDR")
@click.pass_obj
def stranger(config: Path | None, addr: str) -> int:
    """ADDR is no address of yours: who writes there has the wrong one. Mails that waited for this are decided again."""
    return _learn(config, addr, "stranger")


@address.command("list", epilog="Example:  replybot address list --format csv")
@FORMAT
@click.pass_obj
def list_(config: Path | None, form: str) -> int:
    """List whose address is whose, as far as you were asked."""
    with open_house(config, writing=False) as house:
        rows = [{"address": a, "whose": w} for a, w in sorted(house.ledger.addresses().items())]
        patterns = house.config.policy.addresses
    if form == "json":
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    elif form == "csv":
        click.echo(table(("address", "whose"), rows), nl=False)
    else:
        for pattern in patterns:
            click.echo(_("{address} is yours, by the config.", address=pattern))
        for row in rows:
            said = _("{address} is yours.", **row) if row["whose"] == "mine" else _("{address} is a stranger's.", **row)
            click.echo(said)
    return 0


def _learn(config: Path | None, addr: str, whose: str) -> int:
    addr = addr.strip().lower()
    with open_house(config, writing=True) as house:
        if "@" not in addr or not house.config.policy.owns(addr.rpartition("@")[2]):
            names = ", ".join(house.config.policy.domains)
            raise UserError(_("{address} is not an address below your domains: {names}", address=addr, names=names))
        house.ledger.learn_address(addr, whose, clock())
        waited = [e for e in house.ledger.waiting() if e.way == "in" and e.case.address == addr and _asked(e)]
        for exchange in waited:
            if whose == "mine":
                house.ledger.put_away(exchange.id, "the address is the owner's")
            else:
                house.ledger.set_look_again(exchange.id)
    click.echo(
        _("{address} is yours.", address=addr) if whose == "mine" else _("{address} is a stranger's.", address=addr)
    )
    if waited and whose == "stranger":
        click.echo(_("The next run decides again on {count} mails that waited for this.", count=len(waited)))
    return 0


def _asked(exchange: Exchange) -> bool:
    return any(f.check == "whose-address" for f in exchange.findings)
