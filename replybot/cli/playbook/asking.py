"""What `playbook new` still wants to know: from the directory, from the playbooks there are, from the owner."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from replybot.cli.desk import read_playbooks, shipped_playbooks
from replybot.cli.playbook.drafting import outside
from replybot.cli.playbook.lessons import Around
from replybot.cli.playbook.wish import Wish
from replybot.cli.words import N_, _
from replybot.core.codes.lexicon import fold
from replybot.core.learn import Learned, short_name
from replybot.core.playbook import Contact
from replybot.errors import PermanentError, UserError
from replybot.settings import addresses
from replybot.settings.lint import Around as Bounds
from replybot.settings.lint import lint_some

if TYPE_CHECKING:
    from replybot.directory import Match

SHORT = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")


@dataclass(frozen=True, slots=True)
class Public:
    """What the directory and the other playbooks know of the company."""

    match: Match | None = None
    contacts: tuple[Contact, ...] = ()
    replaces: str = ""  # the file of a playbook of the same name that comes with the program


def wished(company: str, said: Mapping[str, Any]) -> Wish:
    """What the command line says. UserError: no short name can be made of what the company is called."""
    short = company if SHORT.fullmatch(company) else short_name(company)
    if not short:
        raise UserError(
            _("{company}: no short name can be made of this; use letters a to z, digits, hyphens.", company=company)
        )
    return Wish(company=short, **said)


def name_of(company: str, wish: Wish, learned: Learned, public: Public) -> str:
    """What people call it: the option, what was typed, the name before its address, the directory, the short name."""
    if wish.name or company != wish.company:
        return wish.name or company.strip()
    brand = next((fact.value for fact in learned.brands if _same(fact.value, wish.company)), "")
    if brand or public.match is None:
        return brand or wish.company.replace("-", " ").title()
    return public.match.record.name


CLEAR = 5  # letters of a short name that hardly stand in another company's name by chance


def _same(brand: str, company: str) -> bool:
    one, other = fold(brand).replace(" ", ""), company.replace("-", "")
    return one.startswith(other) or other.startswith(one) or (len(other) >= CLEAR and other in one)


def looked_up(where: Around, wish: Wish, learned: Learned) -> Public:
    """The directory's record and contacts, by the domains; without a mail also by the name. UserError: another playbook
    names one of the domains."""
    if where.config is None:
        return Public()
    domains = list(dict.fromkeys((*(fact.value for fact in learned.domains), *wish.domains)))
    shelf = read_playbooks(where.config)
    replaces = ""
    for domain in domains:
        book = shelf.match(domain)
        if book is not None and book.company == wish.company:
            replaces = book.path
        elif book is not None:
            raise UserError(
                _("{domain} stands in {path} already; nothing was written.", domain=domain, path=book.path),
                (
                    _(
                        "Edit that one; or give yours the same name, {name}, in a folder of your own: it counts then.",
                        name=book.company,
                    ),
                ),
            )
    match, contacts = _in_directory(where, wish, domains, by_name=not learned.lessons)
    return Public(match, contacts, replaces)


def _in_directory(
    where: Around, wish: Wish, domains: Sequence[str], *, by_name: bool
) -> tuple[Match | None, tuple[Contact, ...]]:
    from replybot.directory import contact_of, contacts_for, open_directory, the_one

    assert where.config is not None, "asked only with a config"  # noqa: S101
    try:
        directory = open_directory(where.config.directory)
    except PermanentError as error:
        click.echo(_("The directory cannot be read: {why}", why=error), err=True)
        return None, ()
    if directory is None:
        return None, ()
    with contextlib.closing(directory):
        if domains:
            found = [match for domain in domains for match in directory.by_domain(domain)]
            return the_one(found), contacts_for(directory, domains)
        match = the_one(directory.find(wish.name or wish.company)) if by_name else None
        contact = contact_of(match, directory) if match else None
        return match, (contact,) if contact else ()


# Missing facts ------------------------------------------------------------------------------------------------------


def complete(wish: Wish, learned: Learned, public: Public) -> Wish:
    """Nothing that a playbook must have is missing. On a terminal it is asked for, elsewhere the options are named, all
    at once."""
    no_domain = not learned.domains and not wish.domains
    no_address = not learned.reply_to and not wish.reply_to
    missing: tuple[str, ...] = (_("No mail tells from which domain it sends: --domain DOMAIN"),) if no_domain else ()
    missing += _no_address(learned) if no_address else ()
    if missing and not _terminal():
        raise UserError(_("Nothing was written; something is missing."), missing)
    for line in missing:
        click.echo(line)
    if no_domain:
        proposed = next(iter(public.match.record.domains), "") if public.match else ""
        domain = _asked(_("The domain that it sends from"), proposed, addresses.domain)
        wish = replace(wish, domains=(domain,))
    if no_address:
        wish = replace(wish, reply_to=(_asked(_("The address for answers"), "", addresses.reply_address),))
    known = [*(fact.value for fact in learned.domains), *wish.domains]
    if strangers := outside(known, wish.reply_to):
        domain = strangers[0].rpartition("@")[2]
        raise UserError(
            _("{address} lies outside of the company's domains; nothing was written.", address=strangers[0]),
            (_("If {domain} is the company's, say so: --domain {domain}", domain=domain),),
        )
    return wish


def _terminal() -> bool:
    """Is there a person who can be asked?"""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _asked(question: str, proposed: str, reader: Callable[[str], str]) -> str:
    """A person's answer, asked again until it can be used."""

    def read(value: str) -> str:
        try:
            return reader(value.strip())
        except ValueError as error:
            raise click.BadParameter(str(error)) from None

    return str(click.prompt(question, default=proposed or None, value_proc=read))


WHY = {
    "no-reply": N_("Nobody reads {address}."),
    "outside": N_("{address} lies outside of the company's domains."),
    "person": N_("{address} is the address of somebody who works there; others write from others."),
    "whole": N_("{address} is nothing but a ticket's token."),
}


def _no_address(learned: Learned) -> tuple[str, ...]:
    """Why no mail tells where an answer may go, and what to say."""
    seen = [_(WHY[one.why], address=one.address) for one in learned.left if one.why in WHY]
    return (*seen, _("No mail tells where an answer may go: --reply-to ADDRESS"))


def faults(place: Path, where: Around) -> tuple[str, ...]:
    """What lint says of the playbook that was laid at this place."""
    config = where.config
    folders = config.playbook_folders if config else (where.folder,)
    shipped = shipped_playbooks(config) if config else None
    clocks = {"clocks": config.policy.clocks} if config else {}
    found = lint_some([place], folders, shipped, Bounds(where.today, where.policy.domains, **clocks))
    return tuple(str(fault).replace(str(place), str(where.folder / place.name)) for fault in found)
