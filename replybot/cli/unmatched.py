"""Companies whose ticket mail waits because no playbook names them: one entry of `todo` each, with the command that
writes the playbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from replybot.cli.desk import House
from replybot.cli.known import known_json, known_text, look_up
from replybot.cli.nearly import new_playbook
from replybot.cli.words import _, day, visible
from replybot.core.case import Exchange, Verdict
from replybot.core.company import house_of
from replybot.core.providers import PROVIDERS
from replybot.ledger.base import Ledger

NAMED = 5
"""So many addresses that were hit are named one by one."""
LOOKS = "it looks like {company}, but {value} is not one of its domains"
"""What the gate says of a mail that perhaps is a company's that has a playbook (gate/sender.py)."""


def is_unmatched(exchange: Exchange) -> bool:
    """Does this mail wait for a playbook: no other question of the program stands before that one?"""
    held = {found.check for found in exchange.findings if found.verdict is Verdict.HOLD}
    domain = _domain(exchange)
    if exchange.way != "in" or "company" not in held or {"whose-address", "answer", "mistake"} & held:
        return False
    return bool(domain) and house_of(domain) not in PROVIDERS


def _domain(exchange: Exchange) -> str:
    return exchange.sender.rpartition("@")[2]


def groups(waiting: Sequence[Exchange]) -> tuple[tuple[Exchange, ...], ...]:
    """These mails by the company that sent them, the mails of each oldest first."""
    found: dict[str, list[Exchange]] = {}
    for exchange in sorted(waiting, key=lambda e: (e.at, e.id)):
        found.setdefault(house_of(_domain(exchange)), []).append(exchange)
    return tuple(tuple(mails) for mails in found.values())


def row(mails: Sequence[Exchange], house: House, ledger: Ledger) -> dict[str, Any]:
    """The entry of one company; beside the fields of every entry `mails`, `ids`, `addresses`, `since`, `domain`,
    `resembles`, `directory`, `playbook` (that was written since)."""
    last, domains = mails[-1], list(dict.fromkeys(_domain(e) for e in reversed(mails)))
    known = look_up(house.config, domains[0])
    record = known_json(known)
    book = next((found for one in domains if (found := house.playbooks.match(one))), None)
    numbers = [e.id for e in mails]
    drop = "replybot drop " + " ".join(map(str, numbers))
    case = ledger.case(last.case)
    write = "replybot run" if book else new_playbook(house, known, "--from-case", str(case.id))
    return {
        "id": last.id,
        "kind": "playbook",
        "case": case.id,
        "company": record["name"] if record and record["sure"] else house_of(domains[0]),
        "address": last.case.address,
        "ticket": last.ticket.value if last.ticket and len(mails) == 1 else None,
        "arrived": last.at.isoformat(),
        "sender": last.sender,
        "letter": None,
        "why": _why(domains, book.name if book else ""),
        "commands": [write, drop],
        "domain": house_of(domains[0]),
        "mails": len(mails),
        "ids": numbers,
        "since": mails[0].at.isoformat(),
        "addresses": list(dict.fromkeys(e.case.address for e in mails)),
        "resembles": _resembles(mails) or None,
        "directory": record,
        "playbook": book.path if book else None,
        "said_directory": list(known_text(known, full=False)),
        "said": day(last.at),
        "said_since": day(mails[0].at),
    }


def _why(domains: Sequence[str], name: str) -> str:
    if name:
        return _("the playbook of {name} was written since; the next run decides again", name=name)
    if len(domains) == 1:
        return _("no playbook names the domain {value}", value=domains[0])
    more = f" (+{len(domains) - NAMED})" if len(domains) > NAMED else ""
    return _("no playbook names the domains {value}", value=", ".join(domains[:NAMED]) + more)


def _resembles(mails: Sequence[Exchange]) -> str:
    """The company with a playbook that one of them looks like, as the gate said when it came."""
    said = [found for e in mails for found in e.findings if found.text == LOOKS]
    return str(said[-1].args.get("company", "")) if said else ""


def spoken(task: dict[str, Any]) -> Iterator[str]:
    """The entry for people: one fact a line, the commands last."""
    if task["mails"] == 1:
        yield _("Number {id}: a mail of {company} could be answered, and no playbook names it.", **task)
    else:
        yield _("{company}: {mails} mails of this company could be answered, and no playbook names it.", **task)
    yield _("Why: {why}.", **task)
    addresses = task["addresses"]
    more = len(addresses) - NAMED
    named = ", ".join(addresses[:NAMED])
    if more > 0:
        yield _("They went to {addresses}, and {more} more addresses.", addresses=named, more=more)
    else:
        yield _("They went to: {addresses}.", addresses=named) if task["mails"] > 1 else _("Address {address}.", **task)
    if task["mails"] > 1:
        yield _("Since {said_since}; the latest is of {sender}, {said}.", **task)
    else:
        yield _("Mail of {sender}, {said}.", **task)
    if task["ticket"]:
        yield _("Ticket {ticket}.", **task)
    if task["resembles"] and not task["playbook"]:
        yield _("It looks like {resembles}. If it is theirs, add {domain} to domains in their playbook.", **task)
    yield from task["said_directory"]
    write, drop = (visible(command) for command in task["commands"])
    if task["playbook"]:
        yield _("To have it decided on: {command}", command=write)
    else:
        yield _("To write its playbook: {command}", command=write)
    yield (
        _("To answer none of them: {command}", command=drop)
        if task["mails"] > 1
        else _("Not to answer it: {command}", command=drop)
    )
