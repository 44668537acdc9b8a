"""`playbook new`: a playbook for a company, learned from its mails; nothing real is left in it."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from replybot.cli.desk import clock
from replybot.cli.playbook.asking import complete, faults, looked_up, name_of, wished
from replybot.cli.playbook.drafting import drafted
from replybot.cli.playbook.lessons import Real, around, court, of_case, one_company, opened, studied, unwritten
from replybot.cli.playbook.proving import prove
from replybot.cli.playbook.taught import Taught, report
from replybot.cli.playbook.wish import checked
from replybot.core.learn import study
from replybot.errors import UserError
from replybot.ledger import open_ledger
from replybot.settings.authoring import beside, settle, text_of
from replybot.settings.lint.codes import negatives
from replybot.settings.schema import written

NOWHERE = "sqlite:////nonexistent/replybot/ledger.db"  # a ledger that is not there reads as an empty one


@click.command(epilog="Example:  replybot playbook new fjordpost --from mail.eml")
@click.argument("company", metavar="COMPANY")
@click.option(
    "--from",
    "files",
    multiple=True,
    metavar="MAIL",
    type=click.Path(path_type=Path),
    help="A mail of the company, as a file; several times for several.",
)
@click.option(
    "--from-case", "case", metavar="ID", type=click.IntRange(1, 2**63 - 1), help="Learn from the mails of this case."
)
@click.option("--name", default="", help="What people call the company.")
@click.option("--domain", "domains", multiple=True, help="A domain that it sends from.")
@click.option(
    "--reply-to",
    multiple=True,
    metavar="ADDRESS",
    help="An address that an answer may go to; * stands for a ticket's token.",
)
@click.option("--platform", default="", metavar="NAME", help="Its help desk, by the name of a profile.")
@click.option("--system", "systems", multiple=True, metavar="NAME", help="A ticket system whose codes count.")
@click.option(
    "--code",
    "codes",
    multiple=True,
    metavar="PATTERN",
    help="How its codes look: a regular expression with (?P<code>…).",
)
@click.option("--language", default="", metavar="CODE", help="The language of the letters, such as de.")
@click.option(
    "--accept", multiple=True, metavar="MARK", help='Accept this mark of a machine, such as "precedence: bulk".'
)
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder of playbooks. Default: the first of the config.",
)
@click.option("--no-examples", is_flag=True, default=False, help="Write no examples.")
@click.option("--dry-run", is_flag=True, default=False, help="Print the playbook and write nothing.")
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def new(
    config: Path | None,
    /,
    company: str,
    files: tuple[Path, ...],
    case: int | None,
    into: Path | None,
    no_examples: bool,
    dry_run: bool,
    now: str | None,
    **said: Any,
) -> int:
    """Write a playbook for COMPANY (a short name, or what people call it), learned from its mails.

    The mails become examples in which every person, number and word is invented. Whatever is not known is asked for on
    a terminal; elsewhere the option that says it is named. A playbook that is there is never changed.
    """
    where = around(config, into, clock(now).date())
    wish = checked(wished(company, said))
    unwritten(where.folder, wish.company)
    with contextlib.closing(open_ledger(NOWHERE, create=False)) as ledger:
        there, gone = of_case(config, case) if case is not None else ([], [])
        real = _numbered([*studied([*opened(files), *there], where, ledger), *gone])
        lessons = [one.lesson for one in real]
        one_company(lessons, wish.domains)
        learned = study(lessons, extra=wish.domains, negatives=negatives())
        public = looked_up(where, wish, learned)
        wish = complete(wish, learned, public)
        draft = drafted(wish, name_of(company, wish, learned, public), learned, real, where, public.contacts)
        judge = court(ledger, where, [lesson.mail for lesson in lessons])
        with beside(where.folder, wish.company) as place:
            proven = prove(draft, learned, [] if no_examples else real, place, ledger, judge)
            taught = Taught(
                company,
                wish,
                proven=proven,
                learned=learned,
                real=tuple(real),
                home=where.folder / wish.company,
                faults=faults(place, where),
                replaces=public.replaces,
                domains=where.policy.domains,
            )
            if dry_run:
                click.echo(text_of(proven.draft), nl=False)
            else:
                settle(place, where.folder)
                with contextlib.suppress(UserError):  # a foreign file of its name stays, and a playbook needs none
                    written("playbook", where.folder)
    for line in report(taught) if not dry_run else ():
        click.echo(line)
    return 0


def _numbered(real: Sequence[Real]) -> list[Real]:
    return [replace(one, lesson=replace(one.lesson, number=number)) for number, one in enumerate(real, 1)]
