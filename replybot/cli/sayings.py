"""What a person takes down of a case: a note, a telephone call, a promise; that it is over, that it is not, that it is
kept."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from replybot.cli import dates
from replybot.cli.case import case
from replybot.cli.desk import House, clock, open_house
from replybot.cli.listing import ID
from replybot.cli.words import N_, _
from replybot.core.answer.classes import ORDER, gate_of, worse
from replybot.core.case import Case, Heard, Item
from replybot.errors import UserError
from replybot.pursue import saying

NUMBER = click.argument("number", type=ID, metavar="CASE")
NOW = click.option("--now", metavar="TIME", default=None, hidden=True)
ON = click.option("--on", "on", metavar="TIME", default=None, help="When it was (ISO 8601), if not now.")

QUESTIONS = (
    ("removed", N_("Did they say that the address was removed, blocked or corrected?")),
    ("informed", N_("Did they say that their customer was told?")),
    ("insists", N_("Did they say that the customer insists that the address is theirs?")),
    ("settle", N_("Did they want you to settle it with the customer?")),
    ("silent", N_("Did they say that data protection forbids them to say more?")),
)
"""The five statements of a call, as a person hears them."""
CLASSES = {
    "removed": "address_deactivated", "insists": "customer_insists", "settle": "dispute_referral",
    "silent": "no_info_privacy", "forwarded": "forwarded_dpo",
}  # fmt: skip


def _case(house: House, number: int) -> Case:
    found = house.ledger.case_by_id(number)
    if found is None or not found.exchanges:
        raise UserError(_("There is no case {number}; replybot case list names them.", number=number))
    return found


def _moment(on: str | None, now: str | None) -> datetime:
    moment = clock(now)
    if on is None:
        return moment
    said = clock(on)
    if said > moment:
        raise UserError(_("--on: {value} lies in the future.", value=on))
    return said


def _write_down(config: Path | None, number: int, kind: str, text: str, at: datetime, **more: Any) -> Case:
    with open_house(config, writing=True) as house:
        found = _case(house, number)
        house.ledger.record([saying(found, kind, text, at, **more)])
    return found


@case.command("note", epilog='Example:  replybot case note 1 "Their hotline closes at four."')
@NUMBER
@click.argument("text")
@ON
@NOW
@click.pass_obj
def note(config: Path | None, number: int, text: str, on: str | None, now: str | None) -> int:
    """Write TEXT into the case. It changes nothing, and leaves this machine only with the complaint."""
    if not text.strip():
        raise UserError(_("There is nothing to note."))
    _write_down(config, number, "note", text.strip(), _moment(on, now))
    click.echo(_("Noted in case {number}.", number=number))
    return 0


@case.command("call", epilog="Example:  replybot case call 1 --removed --informed --insists")
@NUMBER
@click.option("--removed", is_flag=True, help="They said: the address is removed, blocked or corrected.")
@click.option("--informed", is_flag=True, help="They said: the customer was told.")
@click.option("--insists", is_flag=True, help="They said: the customer insists that the address is theirs.")
@click.option("--settle", is_flag=True, help="They said: settle it with the customer.")
@click.option("--silent", is_flag=True, help="They said: data protection forbids us to say more.")
@click.option("--forwarded", is_flag=True, help="They said: the data protection officer has it.")
@click.option("--words", default="", help="What they said, in their words, as far as you remember.")
@click.option("--who", default="", help="Who called, as far as you know.")
@ON
@NOW
@click.pass_obj
def call(
    config: Path | None, /, number: int, words: str, who: str, on: str | None, now: str | None, **said: bool
) -> int:
    """Take down a telephone call. Without options five questions are asked; answer with y or n.

    What they said becomes a dated statement of the company: "removed" is watched like a promise in writing; if the
    customer insists, the proof that the address is yours is prepared; nothing of it is sent without you.
    """
    if not any(said.values()) and not words:
        if not sys.stdin.isatty():
            raise UserError(_("Say what they said, such as --removed; replybot case call --help names all."))
        said |= {name: click.confirm(_(question), default=False) for name, question in QUESTIONS}
    at = _moment(on, now)
    found = _write_down(config, number, "call", _line(who, words), at, answer=heard(said, words))
    click.echo(_("The call stands in case {number} ({address}).", number=number, address=found.key.address))
    if said.get("removed"):
        click.echo(_("That the address is out is watched from now on."))
    if said.get("insists") or said.get("settle"):
        click.echo(_("Nothing leaves by itself in this case; the next run prepares what you can answer."))
    return 0


def _line(who: str, words: str) -> str:
    return "; ".join(part.strip() for part in (who, words) if part.strip())


def heard(said: dict[str, bool], words: str) -> Heard:
    """A call as an answer of the company: its class, and what follows from it."""
    kinds = [kind for kind in ORDER if any(said.get(name) for name, own in CLASSES.items() if own == kind)]
    if "customer_insists" in kinds or "dispute_referral" in kinds:  # "in dispute" beats "blocked"
        kinds.sort(key=lambda kind: kind not in ("customer_insists", "dispute_referral"))
    kind = kinds[0] if kinds else "unclear"
    gate = gate_of(kind)
    for other in kinds[1:]:
        gate = worse(gate, gate_of(other))
    items: dict[str, Item] = {}
    if said.get("removed"):
        items["claims_removed"] = True
    if said.get("informed"):
        items["customer_informed"] = True
    if said.get("insists"):
        items["verified_with_customer"] = True
    because = ((words.strip(), "a telephone call"),) if words.strip() else ()
    return Heard(
        kind, gate, tuple(kinds[1:]), items, because, sends=False, removed=bool(said.get("removed")),
        forwarded=bool(said.get("forwarded")),
    )  # fmt: skip


@case.command("promise", epilog='Example:  replybot case promise 1 "We will have it removed by Friday" --by 2026-12-04')
@NUMBER
@click.argument("words")
@click.option("--by", "by", metavar="DAY", default=None, help="The day that they named (2026-12-04).")
@click.option("--done", is_flag=True, help="They say that it is done: the quiet watch begins.")
@ON
@NOW
@click.pass_obj
def promise(
    config: Path | None, number: int, words: str, by: str | None, done: bool, on: str | None, now: str | None
) -> int:
    """Take down what they promised, in their WORDS. Until the day they named, and some days more, nobody is chased."""
    items: dict[str, Item] = {}
    if by is not None:
        items["promised_date"] = clock(by).date().isoformat()
    kind = "address_deactivated" if done else "interim_reply"
    answer = Heard(kind, "automatic", items=items, because=((words.strip(), "a promise"),), removed=done)
    _write_down(config, number, "promise", words.strip(), _moment(on, now), answer=answer)
    click.echo(_("The promise stands in case {number}, and is watched.", number=number))
    return 0


@case.command("close", epilog='Example:  replybot case close 1 "Solved by telephone"')
@NUMBER
@click.argument("why", default="")
@NOW
@click.pass_obj
def close(config: Path | None, number: int, why: str, now: str | None) -> int:
    """End the case. It opens again by itself when the company writes to that address."""
    _write_down(config, number, "close", why.strip(), clock(now))
    click.echo(_("Case {number} is closed.", number=number))
    return 0


@case.command("reopen", epilog="Example:  replybot case reopen 1")
@NUMBER
@click.argument("why", default="")
@NOW
@click.pass_obj
def reopen(config: Path | None, number: int, why: str, now: str | None) -> int:
    """Take up the case again: it was closed, or nothing left by itself any more."""
    _write_down(config, number, "reopen", why.strip(), clock(now))
    click.echo(_("Case {number} is open again.", number=number))
    return 0


@case.command("hold", epilog='Example:  replybot case hold 1 "Letter of their lawyer"')
@NUMBER
@click.argument("why", default="")
@click.option("--off", is_flag=True, help="Lift it.")
@NOW
@click.pass_obj
def hold(config: Path | None, number: int, why: str, off: bool, now: str | None) -> int:
    """Legal hold: nothing is sent in this case, and nothing of it deleted, until you lift it with --off."""
    _write_down(config, number, "let go" if off else "keep", why.strip(), clock(now))
    click.echo(
        _("Case {number} goes on.", number=number)
        if off
        else _("Case {number} is kept: nothing is sent, nothing deleted.", number=number)
    )
    return 0


__all__ = ["case", "dates"]
