"""`playbook export`: a playbook for others, without anything of a case."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from replybot.cli.desk import open_house
from replybot.cli.playbook.chosen import chosen
from replybot.cli.words import N_, _
from replybot.core.mail import read
from replybot.core.playbook import Example, Playbook
from replybot.core.sharing import NOTED, Own, in_example, in_line, kinds_in, own
from replybot.errors import UserError
from replybot.trial import read_file

KINDS = {
    "names": N_("names"),
    "postal addresses": N_("postal addresses"),
    "telephone numbers": N_("telephone numbers"),
}


@dataclass(frozen=True, slots=True)
class Looked:
    """An example, looked through: why it is left out, if it is, and what only a person can know to be invented."""

    example: Example
    why: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()


@click.command("export", epilog="Example:  replybot playbook export nordstern --to shared")
@click.argument("name")
@click.option("--to", "folder", metavar="DIR", type=click.Path(path_type=Path), default=Path(), help="Where to put it.")
@click.pass_obj
def export(config: Path | None, name: str, folder: Path) -> int:
    """Copy the playbook NAME with its examples into DIR/NAME, for others or to make it your own.

    Nothing of a case goes with it. Examples that hold a mail, an address or a code of your ledger, or what may be
    a real person's, are left out. A line of the playbook that does is named, and nothing is copied.
    """
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        book = chosen(house.playbooks, name)
        mine = own(house.config.policy, ledger.cases())
    looked = [_looked(one, book, mine) for one in book.examples]
    text = _text(book, [one.example for one in looked if one.why], mine)
    place = folder / book.company
    _copy(book, text, place, [one.example for one in looked if not one.why])
    for line in _told(book, place, looked):
        click.echo(line)
    return 0


def _looked(example: Example, book: Playbook, mine: Own) -> Looked:
    file = Path(book.path).parent / example.mail
    try:
        raw = read_file(file)
    except OSError as error:
        return Looked(example, (_("it cannot be read: {why}", why=error.strerror or error),))
    mail = read(raw.data, size=raw.size, whole=raw.whole)
    traces = in_example(mail, raw.data, mine, book)
    holds = tuple(_(KINDS[what]) for kind, what in NOTED.items() if kind in kinds_in(mail, book))
    return Looked(example, tuple(_(trace.text, value=trace.value) for trace in traces), holds)


def _text(book: Playbook, left_out: Sequence[Example], mine: Own) -> str:
    """What the file says, without the examples that are left out. UserError: every line that must not be passed on."""
    from replybot.settings import toml
    from replybot.settings.amend import without_examples

    document = toml.read(Path(book.path))
    text = without_examples(document, [example.mail for example in left_out])
    problems = tuple(
        f"{book.path}:{number}: " + _(trace.text, value=trace.value)
        for number, line in enumerate(document.text.splitlines(), 1)
        if line in text.splitlines()
        for trace in in_line(line, mine, book)
    )
    if problems:
        raise UserError(_("The playbook holds what is not to be passed on; nothing was copied."), problems)
    return text


def _copy(book: Playbook, text: str, place: Path, examples: Sequence[Example]) -> None:
    """The folder, whole or not at all; never over another."""
    if place.exists():
        raise UserError(
            _("{place} is there already, and is left as it is; name another folder with --to.", place=place)
        )
    beside = place.with_name(f".{place.name}.part")
    try:
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(parents=True)
        (beside / "playbook.toml").write_text(text, "utf-8", newline="")
        for example in examples:
            target = beside / example.mail
            if not target.resolve().is_relative_to(beside.resolve()):
                raise UserError(
                    _("{mail} lies outside of the playbook's folder; nothing was copied.", mail=example.mail)
                )
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path(book.path).parent / example.mail, target)
        beside.rename(place)
    except OSError as error:
        raise UserError(_("{place} cannot be written: {why}", place=place, why=error.strerror or error)) from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _told(book: Playbook, place: Path, looked: Sequence[Looked]) -> Iterator[str]:
    """Where it lies, what was left out, and what only a person can judge."""
    yield _("Copied: {name}, into {place}", name=book.name, place=place)
    yield _("Examples: {count}.", count=sum(not one.why for one in looked))
    for one in looked:
        for why in one.why:
            yield _("Left out: {mail}: {why}.", mail=one.example.mail, why=why)
    for one in looked:
        if one.holds and not one.why:
            yield _(
                "See that they are invented, in {mail}: {kinds}.", mail=one.example.mail, kinds=", ".join(one.holds)
            )
    if book.release == "unattended":
        yield _(
            'It says release = "unattended": whoever takes it over sends without looking. "ask" is better to share.'
        )
