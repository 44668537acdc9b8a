"""`case`: all exchanges of one company about one address, told as a story."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from replybot.cli.desk import House, open_house, read_config
from replybot.cli.listing import FORMAT, ID, listing
from replybot.cli.tell import company, note, why
from replybot.cli.words import N_, _, day, told
from replybot.core.case import Case, Exchange, Outcome, State
from replybot.core.witness import Evidence, Signature
from replybot.errors import UserError
from replybot.ledger import open_ledger
from replybot.ledger.events import Fault

KNOWN = 16  # digits of a hash that are enough to know it by
COLUMNS = ("id", "company", "address", "state", "mails", "letters", "last")


@click.group(epilog="Example:  replybot case show 1")
def case() -> None:
    """List, show and verify the cases. A case is a company and the address at which it writes to you."""


@case.command("list", epilog="Example:  replybot case list --format csv")
@FORMAT
@click.pass_obj
def list_(config: Path | None, form: str) -> int:
    """List the cases, the last touched first."""
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        rows = [_row(found, house) for found in ledger.cases()]
    listing(form, COLUMNS, rows, spoken=_in_a_line, nothing=_("There is no case yet."))
    return 0


def _in_a_line(row: dict[str, Any]) -> str:
    return _("Case {id}: {company}, {address}: {said}. Mails: {mails}, letters: {letters}. Last: {said_last}.", **row)


def _row(found: Case, house: House) -> dict[str, Any]:
    last = max(e.at for e in found.exchanges)
    return {
        "id": found.id,
        "company": company(found.exchanges[0], house),
        "address": found.key.address,
        "state": found.state.value,
        "mails": sum(e.way == "in" for e in found.exchanges),
        "letters": sum(e.outcome is Outcome.SENT for e in found.exchanges),
        "last": last.isoformat(),
        "said_last": day(last),
        "said": _state(found.state),
    }


def _state(state: State) -> str:
    return {
        State.NEW: _("nothing was said yet"),
        State.WAITING: _("waits for you"),
        State.NOTIFIED: _("told; no answer yet"),
        State.ANSWERED: _("they answered"),
        State.STUCK: _("a letter is stuck"),
    }[state]


@case.command("show", epilog="Example:  replybot case show 1")
@click.argument("number", type=ID, metavar="CASE")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to say it.")
@click.pass_obj
def show(config: Path | None, number: int, form: str) -> int:
    """Tell one case as a story, oldest first. Of their mails the ledger holds no text; of your letters every word."""
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        found = ledger.case_by_id(number)
        if found is None or not found.exchanges:
            raise UserError(_("There is no case {number}; replybot case list names them.", number=number))
        row = _row(found, house)
        if form == "json":
            click.echo(json.dumps({**row, "exchanges": [_exchange(e) for e in found.exchanges]}, ensure_ascii=False))
            return 0
        click.echo(_("Case {id}: {company}, {address}: {said}.", **row))
        for exchange in found.exchanges:
            click.echo(_told(exchange))
            for line in _evidence(exchange.evidence):
                click.echo(line)
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
        "evidence": None if e.evidence is None else _evidence_json(e.evidence),
    }


def _evidence_json(found: Evidence) -> dict[str, Any]:
    moments = ("made", "expires", "asked")
    signatures = [
        {**asdict(s), **{name: at.isoformat() if (at := getattr(s, name)) else None for name in moments}}
        for s in found.signatures
    ]
    return {**asdict(found), "says": found.text.format(value=found.value), "signatures": signatures}


def _evidence(found: Evidence | None) -> Iterator[str]:
    """What spoke for the sender, one fact a line."""
    if found is None:
        return
    yield _("Evidence: {why}.", why=_(found.text, value=found.value))
    if found.place:
        yield _(
            "Evidence: field {place} of the header, in the name of your mail server: {field}",
            place=found.place,
            field=" ".join(found.field.split()),
        )
    for s in found.signatures:
        values = {"domain": s.domain or "?", "selector": s.selector, "algorithm": s.algorithm, "bits": s.bits}
        said = _signature(s)
        yield _("Evidence: signature of {domain} ({algorithm}, key {selector}): {said}.", said=said, **values)
        if s.bits:
            yield _("Evidence: its key has {bits} bits.", **values)
        if s.testing:
            yield _("Evidence: its key is only being tested.")
        if s.signed:
            yield _("Evidence: it covers the fields {fields}.", fields=", ".join(s.signed))
        if s.limited:
            yield _("Evidence: it does not cover the end of the text.")
        if s.made:
            yield _("Evidence: it was made on {day}.", day=day(s.made))
        if s.expires:
            text = N_("Evidence: it had expired on {day}.") if s.expired else N_("Evidence: it expires on {day}.")
            yield _(text, day=day(s.expires))
        if s.asked and s.record:
            by, record = s.resolver or "?", s.record
            yield _("Evidence: its key on {day}, from {by}: {record}", day=day(s.asked), by=by, record=record)


def _signature(s: Signature) -> str:
    """How the check of a signature ended."""
    return {
        "pass": _("it holds"),
        "fail": _("it does not hold"),
        "unread": _("not checked, because the mail is too large"),
        "large": _("not checked, because the header is too large"),
        "no-library": _("not checked, because dkimpy is missing (pip install 'replybot[dkim]')"),
        "no-answer": _("not checked, because nobody gave its key"),
        "no-key": _("its key is not published"),
        "key": _("its key is broken or not made for it"),
        "revoked": _("its key is revoked"),
        "future": _("it is dated in the future"),
    }.get(s.why or s.result, _("it is malformed"))


def _told(e: Exchange) -> str:
    values = {
        "day": day(e.at),
        "sender": e.sender or _("an unknown sender"),
        "subject": e.subject or "[…]",
        "number": e.id,
        "to": e.envelope.recipient if e.envelope else "",
        "step": e.step,
    }
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
