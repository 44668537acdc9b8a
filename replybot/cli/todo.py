"""`todo`: what waits for a person, most urgent first, each with the command that answers it."""

from __future__ import annotations

import contextlib
import shlex
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from replybot.cli import unmatched
from replybot.cli.case import reason, where
from replybot.cli.desk import House, clock, open_house
from replybot.cli.listing import FORMAT, listing
from replybot.cli.show import letters_text
from replybot.cli.tell import burst_warning, company, note, why
from replybot.cli.words import _, day, visible
from replybot.core.case import Case, Exchange, Outcome
from replybot.ledger.base import Ledger
from replybot.settings.values import Config

COLUMNS = ("id", "kind", "company", "address", "ticket", "arrived", "why", "commands")


@click.command(epilog="Example:  replybot todo --format json")
@FORMAT
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def todo(config: Path | None, form: str, now: str | None) -> int:
    """List what waits for you, most urgent first, each with the command that answers it."""
    moment = clock(now)
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        tasks = [*_logins(house.config), *([_burst(ledger)] if ledger.burst() else [])]
        tasks += [task for _order, task in sorted(_tasks(house, ledger, moment), key=lambda each: each[0])]
    listing(form, COLUMNS, tasks, spoken=_spoken, nothing=_("Nothing waits for you."), between="\n\n")
    return 0


def _tasks(house: House, ledger: Ledger, now: datetime) -> Iterator[tuple[tuple[int, str], dict[str, Any]]]:
    """Each task with how urgent it is; mails of companies without a playbook are one task a company."""
    waiting = ledger.waiting()
    strangers = [e for e in waiting if unmatched.is_unmatched(e) and _kind(e, ledger) == "look"]
    alone = {e.id for e in waiting} - {e.id for e in strangers}
    for exchange in (e for e in waiting if e.id in alone):
        yield _urgency(exchange, ledger), _task(exchange, house, ledger, now)
    for mails in unmatched.groups(strangers):
        yield _urgency(mails[0], ledger), unmatched.row(mails, house, ledger)


def _logins(config: Config) -> Iterator[dict[str, Any]]:
    """Before all else: while an account waits for a login, no mail of it is read and none leaves."""
    if not config.accounts:
        return
    from replybot.oauth import task, used
    from replybot.oauth.tokens import login

    for account in used(config):
        if wanted := task(account):
            row: dict[str, Any] = dict.fromkeys((*COLUMNS, "case", "sender", "letter"))
            yield row | {"kind": "login", "why": wanted, "commands": [login(account)]}


def _burst(ledger: Ledger) -> dict[str, Any]:
    """The burst comes first: while it waits, nothing leaves by itself."""
    warning = burst_warning(ledger)
    row: dict[str, Any] = dict.fromkeys((*COLUMNS, "case", "sender", "letter"))
    return row | {"kind": "burst", "why": warning, "commands": ["replybot drop --burst", "replybot release --burst"]}


def _kind(exchange: Exchange, ledger: Ledger) -> str:
    checks = {f.check for f in exchange.findings}
    if exchange.way == "out" and exchange.outcome is not Outcome.HELD:
        return {Outcome.UNSURE: "unsure", Outcome.BOUNCED: "bounced"}.get(exchange.outcome or Outcome.FAILED, "failed")
    if exchange.way == "out" and exchange.outcome is Outcome.HELD:
        return "further"
    if "answer" in checks:
        return "reply" if ledger.held_letter(exchange.message_id) else "answer"
    if "whose-address" in checks:
        return "address"
    return "letter" if ledger.held_letter(exchange.message_id) else "look"


def _urgency(exchange: Exchange, ledger: Ledger) -> tuple[int, str]:
    order = ("unsure", "failed", "bounced", "stop", "reply", "answer", "further", "address", "letter", "look")
    stops = exchange.answer is not None and exchange.answer.gate == "stop"
    return order.index("stop" if stops else _kind(exchange, ledger)), exchange.at.isoformat()


def _task(exchange: Exchange, house: House, ledger: Ledger, now: datetime) -> dict[str, Any]:
    kind, number = _kind(exchange, ledger), exchange.id
    case = ledger.case(exchange.case)
    address = shlex.quote(exchange.case.address)  # whoever writes to a catch-all chooses its local part
    drop, release_ = f"replybot drop {number}", f"replybot release {number}"
    commands = {
        "unsure": [release_, drop],
        "failed": [release_, drop],
        "bounced": [release_, drop],
        "answer": [f"replybot case show {case.id}", drop],
        "reply": [release_, f"{release_} --edit", drop],
        "further": [release_, f"{release_} --edit", drop],
        "address": [
            f"replybot address mine {address}",
            f"replybot address stranger {address}",
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
        "letter": _proposal(exchange, ledger) if kind in ("reply", "further", "letter") else None,
        "why": why(exchange.findings) if exchange.way == "in" else note(exchange) or _due(case, house, now),
        "commands": commands,
        "said": day(exchange.at),
    }


def _proposal(exchange: Exchange, ledger: Ledger) -> str:
    """The full text of what is proposed, with the fields that matter."""
    letter = exchange if exchange.way == "out" else ledger.held_letter(exchange.message_id)
    if letter is None or letter.envelope is None:
        return ""
    return letters_text([(letter.envelope, letter.raw)]).strip()


def _due(case: Case, house: House, now: datetime) -> str:
    return reason(where(case, house, now), house.playbooks.company(case.key.company))


def _spoken(task: dict[str, Any]) -> str:
    if task["kind"] in ("login", "burst"):
        return visible(str(task["why"]))
    if task["kind"] == "playbook":
        return "\n".join(unmatched.spoken(task))
    head = {
        "unsure": _("Number {id}: perhaps a letter to {company} was sent, nobody knows.", **task),
        "failed": _("Number {id}: a letter to {company} could not be sent.", **task),
        "bounced": _("Number {id}: a letter to {company} came back.", **task),
        "answer": _("Number {id}: {company} answered your letter.", **task),
        "reply": _("Number {id}: {company} answered your letter, and a reply is ready.", **task),
        "further": _("Number {id}: a further letter to {company} is ready.", **task),
        "address": _("Number {id}: is {address} an address of yours?", **task),
        "letter": _("Number {id}: a letter to {company} waits for your yes.", **task),
        "look": _("Number {id}: a mail of {company} wants your eye.", **task),
    }[task["kind"]]
    lines = [head, _("Why: {why}.", why=str(task["why"]).rstrip("."))]
    if task["ticket"]:
        lines.append(_("Ticket {ticket}, address {address}.", **task))
    elif task["address"]:
        lines.append(_("Address {address}.", **task))
    lines.append(
        _("Mail of {sender}, {said}.", **{**task, "sender": task["sender"] or _("an unknown sender")})
        if task["kind"] not in ("unsure", "failed", "bounced", "further")
        else _("Composed {said}.", **task)
    )
    meanings = {
        "unsure": (_("If it did not leave, send it again"), _("If it left, or to let it rest")),
        "failed": (_("To try again"), _("To let it rest")),
        "bounced": (_("To try again"), _("To let it rest")),
        "answer": (_("To read the case"), _("When you have seen to it")),
        "reply": (_("To send it"), _("To change it first"), _("Not to send it")),
        "further": (_("To send it"), _("To change it first"), _("Not to send it")),
        "address": (_("Yes"), _("No, a stranger's")),
        "letter": (_("To send it"), _("Not to send it")),
        "look": (_("When you have seen to it"),),
    }[task["kind"]]
    lines += [f"{meaning}: {visible(command)}" for meaning, command in zip(meanings, task["commands"], strict=True)]
    if task["letter"]:
        lines += ["", task["letter"]]
    return "\n".join(lines)
