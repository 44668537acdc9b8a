"""`case`: all exchanges of one company about one address, told as a story."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from replybot.cli.desk import House, clock, open_house, read_config
from replybot.cli.evidence import evidence, evidence_json
from replybot.cli.listing import FORMAT, ID, listing
from replybot.cli.tell import company, note, why
from replybot.cli.words import N_, _, day, told
from replybot.core.case import SAYINGS, Case, Exchange, Outcome
from replybot.core.fold import standing
from replybot.core.playbook import Playbook
from replybot.core.standing import Standing, State
from replybot.errors import UserError
from replybot.ledger import open_ledger
from replybot.ledger.events import Fault

KNOWN = 16  # digits of a hash that are enough to know it by
COLUMNS = ("id", "company", "address", "state", "mails", "letters", "last", "next", "due", "by")


@click.group(epilog="Example:  replybot case show 1")
def case() -> None:
    """List, show and verify the cases. A case is a company and the address at which it writes to you."""


@case.command("list", epilog="Example:  replybot case list --format csv")
@FORMAT
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def list_(config: Path | None, form: str, now: str | None) -> int:
    """List the cases, the last touched first."""
    moment = clock(now)
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        rows = [_row(found, house, moment) for found in ledger.cases()]
    listing(form, COLUMNS, rows, spoken=_in_a_line, nothing=_("There is no case yet."))
    return 0


def _in_a_line(row: dict[str, Any]) -> str:
    return _(
        "Case {id}: {company}, {address}: {said}. Mails: {mails}, letters: {letters}. Last: {said_last}. "
        "Next: {said_next}.",
        **row,
    )


def where(found: Case, house: House, now: datetime) -> Standing:
    """Where a case stands, by its company's playbook and the owner's clocks."""
    book = house.playbooks.company(found.key.company)
    return standing(found, book, house.config.policy.clocks, now)


def _row(found: Case, house: House, now: datetime) -> dict[str, Any]:
    last = max(e.at for e in found.exchanges)
    stands = where(found, house, now)
    return {
        "id": found.id,
        "company": company(found.exchanges[0], house),
        "address": found.key.address,
        "state": stands.state.value,
        "mails": len(found.mails),
        "letters": sum(e.outcome is Outcome.SENT for e in found.exchanges),
        "last": last.isoformat(),
        "next": stands.next.step or None,
        "due": stands.next.due.isoformat(),
        "by": stands.next.by,
        "promises": [
            {"at": p.at.isoformat(), "words": p.words, "broken": p.broken_by.at.isoformat() if p.broken_by else None}
            for p in stands.promises
        ],
        "said_last": day(last),
        "said_next": next_of(stands, house.playbooks.company(found.key.company)),
        "said": _state(stands.state),
    }


def _state(state: State) -> str:
    return {
        State.SEEN: _("nothing was said yet"),
        State.WAITING: _("waits for you"),
        State.NOTIFIED: _("told; no answer yet"),
        State.ANSWERED: _("they answered, and it is not done"),
        State.PASSED_ON: _("they say that their data protection officer has it"),
        State.PROMISED: _("they say that the address is out; watched"),
        State.BROKEN: _("they said that it was done, and mail still comes"),
        State.STOPPED: _("nothing leaves by itself any more"),
        State.STUCK: _("a letter is stuck"),
        State.COMPLAINT: _("the legal month is over"),
        State.CLOSED: _("closed"),
        State.KEPT: _("kept: nothing is sent, nothing deleted"),
    }[state]


def reason(found: Standing, book: Playbook | None) -> str:
    """Why the next step is due; of an address that only the directory names, also where that has it from."""
    why, known = _(found.next.why), book.suggested if book else ()
    source = next((c.source for c in known if c.address == found.next.to), "")
    return _("{why}; {to} is from: {source}", why=why, to=found.next.to, source=source) if source else why


def next_of(found: Standing, book: Playbook | None) -> str:
    """What is due next, by whom, and when."""
    why = reason(found, book)
    values = {"day": day(found.next.due), "why": why, "step": found.next.step, "to": found.next.to}
    if found.next.by == "person":
        return _("your turn since {day}: {why}", **values)
    if found.next.step in ("close", "purge"):
        return _("on {day}: {why}", **values)
    if found.next.to:
        return _("on {day} the letter “{step}” to {to}: {why}", **values)
    return _("on {day} the letter “{step}”: {why}", **values)


@case.command("show", epilog="Example:  replybot case show 1")
@click.argument("number", type=ID, metavar="CASE")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to say it.")
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def show(config: Path | None, number: int, form: str, now: str | None) -> int:
    """Tell one case as a story, oldest first. Of their mails the ledger holds no text; of your letters every word."""
    moment = clock(now)
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        found = ledger.case_by_id(number)
        if found is None or not found.exchanges:
            raise UserError(_("There is no case {number}; replybot case list names them.", number=number))
        row = _row(found, house, moment)
        if form == "json":
            click.echo(json.dumps({**row, "exchanges": [_exchange(e) for e in found.exchanges]}, ensure_ascii=False))
            return 0
        click.echo(_("Case {id}: {company}, {address}: {said}.", **row))
        for exchange in found.exchanges:
            click.echo(_told(exchange))
            for line in evidence(exchange.evidence):
                click.echo(line)
        click.echo(_("Next: {said_next}.", **row))
    return 0


@case.command("verify", epilog="Example:  replybot case verify --known 3f9a2c51d07be488")
@click.option("--known", metavar="HASH", default="", help="A hash that an earlier verify printed, or its first digits.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to say it.")
@click.pass_obj
def verify(config: Path | None, known: str, form: str) -> int:
    """Check that nobody has altered what is remembered: every exchange of every case against the log.

    The log is only appended to, and each entry is bound to the one before by a hash. Who rewrites the whole log is
    found out only by a hash that you kept elsewhere: write down the last one, and name it the next time with --known.
    """
    from replybot.ledger.audit import audit

    known = known.strip().lower()
    if known and not (len(known) >= KNOWN and set(known) <= set("0123456789abcdef")):
        raise UserError(
            _("--known: {value} is no hash; write at least {count} digits of it (0-9, a-f).", value=known, count=KNOWN)
        )
    with contextlib.closing(open_ledger(read_config(config).ledger_url, create=False)) as ledger:
        found = ledger.engine.read(audit, known)
    if form == "json":
        faults = [{"fault": fault.value, "number": number} for fault, number in found.faults]
        click.echo(json.dumps({"entries": found.entries, "last": found.last or None, "faults": faults}))
        return 1 if found.faults else 0
    for fault, number in found.faults:
        click.echo(_fault(fault, number))
    if found.faults:
        click.echo(
            _("This ledger was altered, and not by replybot. Lay it aside, and put a backup in its place."), err=True
        )
        return 1
    click.echo(_("Nothing was altered. Entries in the log: {count}.", count=found.entries))
    if found.last:
        click.echo(_("Hash of the last one, to be kept elsewhere: {hash}", hash=found.last))
    return 0


def _fault(fault: Fault, number: int) -> str:
    """What an honest ledger never shows, in a sentence."""
    return {
        Fault.ENTRY: _("Entry {number} of the log does not follow from the one before.", number=number),
        Fault.ALTERED: _("Exchange {number} is not what the log says of it.", number=number),
        Fault.GONE: _("Exchange {number} is gone, and the log does not say why.", number=number),
        Fault.UNKNOWN: _("Exchange {number} does not stand in the log.", number=number),
        Fault.REWRITTEN: _("The hash that you named is not in the log: its end was cut off, or it was made anew."),
    }[fault]


def _exchange(e: Exchange) -> dict[str, Any]:
    return {
        "id": e.id,
        "way": e.way,
        "message_id": e.message_id,
        "at": e.at.isoformat(),
        "ticket": e.ticket.value if e.ticket else None,
        "system": e.ticket.system if e.ticket else None,
        "sender": e.sender,
        "subject": e.subject,
        "sha256": e.digest or None,
        "size": e.size,
        "decision": e.decision or None,
        "findings": [{"check": f.check, "verdict": f.verdict.name.lower(), "says": f.says} for f in e.findings],
        "answers": e.answers or None,
        "step": e.step or None,
        "outcome": e.outcome.value if e.outcome else None,
        "note": e.note or None,
        "raw": e.raw.decode("utf-8", "replace") if e.raw else None,
        "answer": None if e.answer is None else asdict(e.answer),
        "evidence": None if e.evidence is None else evidence_json(e.evidence),
    }


def _told(e: Exchange) -> str:
    values = {
        "day": day(e.at),
        "sender": e.sender or _("an unknown sender"),
        "subject": e.subject or "[…]",
        "number": e.id,
        "to": e.envelope.recipient if e.envelope else "",
        "step": e.step,
    }
    if e.decision in SAYINGS:
        return _taken_down(e)
    if e.way == "in":
        reasons = told(e.findings[0]) if e.decision == "file" and e.findings else why(e.findings)
        if not reasons:
            return {
                "hold": _("{day}: mail of {sender}, subject {subject}; it waited for you.", **values),
                "file": _("{day}: mail of {sender}, subject {subject}; it was noted.", **values),
                "send": _("{day}: mail of {sender}, subject {subject}; it was answered.", **values),
            }[e.decision]
        values["why"] = reasons
        return {
            "hold": _("{day}: mail of {sender}, subject {subject}; it waited for you: {why}.", **values),
            "file": _("{day}: mail of {sender}, subject {subject}; it was noted: {why}.", **values),
            "send": _("{day}: mail of {sender}, subject {subject}; it was answered: {why}.", **values),
        }[e.decision]
    text = {
        Outcome.HELD: _("{day}: your letter “{step}” to {to} waits for your yes.", **values),
        Outcome.INTENDED: _("{day}: your letter “{step}” to {to} is about to be sent.", **values),
        Outcome.SENDING: _("{day}: your letter “{step}” to {to} is being sent.", **values),
        Outcome.SENT: _("{day}: your letter “{step}” to {to} was sent.", **values),
        Outcome.DEFERRED: _("{day}: your letter “{step}” to {to} was not taken yet.", **values),
        Outcome.FAILED: _("{day}: your letter “{step}” to {to} could not be sent.", **values),
        Outcome.BOUNCED: _("{day}: your letter “{step}” to {to} was sent and came back.", **values),
        Outcome.UNSURE: _("{day}: your letter “{step}” to {to} was perhaps sent.", **values),
        Outcome.DROPPED: _("{day}: your letter “{step}” to {to} was not sent, by your word.", **values),
    }[e.outcome or Outcome.HELD]
    return f"{text} {note(e)}" if e.note else text


def _taken_down(e: Exchange) -> str:
    """What a person took down, or the program for him, in a sentence."""
    values = {"day": day(e.at), "words": _(e.note)}
    if e.decision == "call":
        said = [_(SAID[name]) for name in heard_in(e)]
        values["said"] = "; ".join(said) or _("nothing of weight")
        text = (
            N_("{day}: they telephoned and said: {said}. {words}")
            if e.note
            else N_("{day}: they telephoned and said: {said}.")
        )
        return _(text, **values)
    text = {
        "note": N_("{day}: you noted: {words}"),
        "promise": N_("{day}: they promised: {words}"),
        "close": N_("{day}: the case was closed. {words}"),
        "reopen": N_("{day}: the case was opened again. {words}"),
        "keep": N_("{day}: nothing may be sent or deleted from here on. {words}"),
        "let go": N_("{day}: it may be sent and deleted again. {words}"),
    }[e.decision]
    return _(text, **values).strip()


SAID = {
    "address_deactivated": N_("the address is out"),
    "informed": N_("the customer was told"),
    "customer_insists": N_("the customer insists that the address is theirs"),
    "dispute_referral": N_("settle it with the customer"),
    "no_info_privacy": N_("data protection forbids them to say more"),
    "forwarded_dpo": N_("the data protection officer has it"),
}


def heard_in(e: Exchange) -> list[str]:
    """What was said in a call, by the names of `SAID`."""
    if e.answer is None:
        return []
    kinds = {e.answer.kind, *e.answer.also}
    return [name for name in SAID if name in kinds or (name == "informed" and e.answer.items.get("customer_informed"))]
