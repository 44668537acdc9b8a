"""`playbook show`: a playbook as the program sees it, with what its platform and the defaults add."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import click

from replybot.cli.desk import House, clock, open_house
from replybot.cli.playbook.chosen import chosen
from replybot.cli.playbook.seen import seen
from replybot.cli.playbook.spoken import spoken
from replybot.core.playbook import Playbook
from replybot.core.standing import is_answer
from replybot.core.taught import taught
from replybot.ledger.base import Ledger


@click.command("show", epilog="Example:  replybot playbook show nordstern --letter")
@click.argument("name")
@click.option("--letter", is_flag=True, default=False, help="Show its letters in full, not only their first lines.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to say it.")
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def show(config: Path | None, name: str, letter: bool, form: str, now: str | None) -> int:
    """Show the playbook NAME as the program sees it: what stands in it, what its platform and the defaults add, how old
    its sources are, when each letter follows, what its codes look like, what its cases taught."""
    moment = clock(now)
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        book = chosen(house.playbooks, name)
        said = seen(book, house.config, moment.date(), whole=letter) | {"cases": _cases(book, house, ledger, moment)}
    click.echo(json.dumps(said, ensure_ascii=False) if form == "json" else "\n".join(spoken(said)))
    return 0


def _cases(book: Playbook, house: House, ledger: Ledger, moment: Any) -> dict[str, int]:
    """What there is of this company in the ledger, in numbers; `offers`: changes that `playbook learned` has."""
    cases = ledger.cases()
    own = [case for case in cases if case.key.company == book.company]
    facts = taught(book, cases, house.config.policy.clocks, moment)
    return {
        "cases": len(own),
        "letters": sum(len(case.letters()) for case in own),
        "answers": sum(is_answer(e) for case in own for e in case.mails),
        "offers": sum(fact.change is not None for fact in facts),
    }
