"""`playbook learned`: what the cases taught about a company, offered as changes to its playbook."""

from __future__ import annotations

import contextlib
import difflib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from replybot.cli.desk import House, clock, open_house
from replybot.cli.playbook.chosen import chosen, copy_first, is_own
from replybot.cli.words import _, visible
from replybot.core.case import Case
from replybot.core.company import house_of
from replybot.core.fields import below
from replybot.core.playbook import Playbook
from replybot.core.providers import PROVIDERS
from replybot.core.standing import is_answer
from replybot.core.taught import Change, Taught, taught
from replybot.errors import UserError

BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Offer:
    """What the cases of one company taught, and the file as it would be then; `after` empty: nothing to change."""

    book: Playbook
    cases: Sequence[Case]
    facts: tuple[Taught, ...]
    before: bytes
    after: bytes = b""
    refused: tuple[str, ...] = ()  # changes that cannot be made, each with the reason

    @property
    def diff(self) -> str:
        old, new = (text.decode("utf-8-sig").splitlines(keepends=True) for text in (self.before, self.after))
        return "".join(difflib.unified_diff(old, new, self.book.path, self.book.path)) if self.after else ""


@click.command("learned", epilog="Example:  replybot playbook learned nordstern --apply")
@click.argument("name", required=False)
@click.option("--apply", is_flag=True, default=False, help="Write the changes into the file of the playbook NAME.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to say it.")
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def learned(config: Path | None, name: str | None, apply: bool, form: str, now: str | None) -> int:
    """Say what the cases taught about the companies, or about NAME, and what their playbooks could say of it.

    The changes are shown as a difference of the file; nothing is written without --apply.
    """
    if apply and name is None:
        raise UserError(_("--apply wants the name of one playbook; replybot playbook learned says which have changes."))
    moment = clock(now)
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        cases = ledger.cases()
        books = [chosen(house.playbooks, name)] if name else _books(house, cases)
        offers = [_offer(book, cases, house, moment) for book in books]
    for offer in offers:
        own = is_own(house.config, Path(offer.book.path))
        written = apply and bool(offer.after)
        if form == "text":
            click.echo("\n".join(_as_text(offer, house, own=own, applying=apply)) + "\n")
        if written:
            _write(offer, house, own=own)
            click.echo(_("Written: {file}", file=offer.book.path), err=form == "json")
        if form == "json":
            click.echo(json.dumps(_as_json(offer, applied=written), ensure_ascii=False))
    if form == "text" and not offers:
        click.echo(_("There is no case yet of a company that has a playbook."))
    return 0


def _books(house: House, cases: Sequence[Case]) -> list[Playbook]:
    """The playbooks of companies that have cases, or whose other domains have."""
    shelf, found = house.playbooks, {}
    for key in dict.fromkeys(case.key.company for case in cases):
        if book := shelf.company(key):
            found[book.company] = book
        elif (there := house_of(key)) not in PROVIDERS:
            numbers = {number for named, number in shelf.by_domain.items() if below(named, (there,))}
            found |= {shelf[number].company: shelf[number] for number in numbers}
    return list(found.values())


def _offer(book: Playbook, cases: Sequence[Case], house: House, now: datetime) -> Offer:
    own = [case for case in cases if case.key.company == book.company]
    facts = taught(book, cases, house.config.policy.clocks, now)
    changes = [fact.change for fact in facts if fact.change is not None]
    before = Path(book.path).read_bytes()
    if not changes:
        return Offer(book, own, facts, before)
    after, refused = _changed(Path(book.path), before, changes)
    return Offer(book, own, facts, before, after if after != before else b"", refused)


def _changed(file: Path, before: bytes, changes: Sequence[Change]) -> tuple[bytes, tuple[str, ...]]:
    """The file with all changes that can be made, and why others cannot."""
    from replybot.settings import toml
    from replybot.settings.amend import amended

    text, refused = before.decode("utf-8-sig"), []
    for change in changes:
        try:
            text = amended(toml.parse(file, text), [change])
        except UserError as error:
            refused += [*error.problems] or [str(error)]
    return (BOM if before.startswith(BOM) else b"") + text.encode(), tuple(refused)


def _write(offer: Offer, house: House, *, own: bool) -> None:
    from replybot.settings.amend import replace_file

    if not own:
        raise UserError(copy_first(house.config, offer.book.company))
    replace_file(Path(offer.book.path), offer.before, offer.after)


def _numbers(offer: Offer) -> dict[str, int]:
    return {
        "cases": len(offer.cases),
        "letters": sum(len(case.letters()) for case in offer.cases),
        "answers": sum(is_answer(e) for case in offer.cases for e in case.mails),
    }


def _as_text(offer: Offer, house: House, *, own: bool, applying: bool) -> Iterator[str]:
    """The numbers, then one fact a line, then the difference, then the command that writes it."""
    name = offer.book.name
    yield _("{name}. Cases: {cases}, letters: {letters}, answers: {answers}.", name=name, **_numbers(offer))
    if not offer.facts:
        yield _("Nothing was learned from them yet.")
    for fact in offer.facts:
        says = _(fact.text, **fact.args)
        yield _("Learned, and offered: {says}.", says=says) if fact.change else _("Learned: {says}.", says=says)
    for problem in offer.refused:
        yield _("Cannot be written into the file: {problem}", problem=problem)
    if not offer.after:
        return
    yield _("The change to {file}:", file=offer.book.path)
    yield visible(offer.diff).rstrip("\n")
    if not own:
        yield copy_first(house.config, offer.book.company)
    elif not applying:
        yield _("To write it: {command}", command=f"replybot playbook learned {offer.book.company} --apply")


def _as_json(offer: Offer, *, applied: bool) -> dict[str, Any]:
    """One object a company; stable."""
    return {
        "company": offer.book.company,
        "name": offer.book.name,
        "playbook": offer.book.path,
        **_numbers(offer),
        "learned": [
            {"kind": fact.kind.value, "says": fact.says, "values": dict(fact.args), "change": _change(fact.change)}
            for fact in offer.facts
        ],
        "refused": list(offer.refused),
        "diff": offer.diff or None,
        "applied": applied,
    }


def _change(change: Change | None) -> dict[str, Any] | None:
    if change is None:
        return None
    table = {key: value.strip('"') for key, value in change.pairs}
    return {"key": change.key, "value": change.value or None, "table": table or None}
