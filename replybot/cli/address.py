"""`address`: whose address is it? The owner is asked once for each (product D8)."""

from __future__ import annotations

from pathlib import Path

import click

from replybot.cli.desk import clock, open_house
from replybot.cli.listing import FORMAT, listing
from replybot.cli.words import N_, _
from replybot.core.case import Exchange
from replybot.errors import UserError


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
        rows = [{"address": pattern, "whose": "mine", "by": "config"} for pattern in house.config.policy.addresses]
        answered = sorted(house.ledger.addresses().items())
        rows += [{"address": addr, "whose": whose, "by": "answer"} for addr, whose in answered]
    listing(form, ("address", "whose", "by"), rows, spoken=_in_a_line, nothing=_("You were not asked yet."))
    return 0


def _in_a_line(row: dict[str, str]) -> str:
    if row["by"] == "config":
        return _("{address} is yours, by the config.", **row)
    return _("{address} is yours.", **row) if row["whose"] == "mine" else _("{address} is a stranger's.", **row)


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
                house.ledger.put_away(exchange.id, N_("the address is the owner's"))
            else:
                house.ledger.set_look_again(exchange.id)
    click.echo(
        _("{address} is yours.", address=addr) if whose == "mine" else _("{address} is a stranger's.", address=addr)
    )
    if waited and whose == "stranger":
        click.echo(_("Mails on which the next run decides again: {count}.", count=len(waited)))
    return 0


def _asked(exchange: Exchange) -> bool:
    return any(f.check == "whose-address" for f in exchange.findings)
