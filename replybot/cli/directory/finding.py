"""`directory find`: a company by name, domain, address or mail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from replybot.cli.desk import clock, read_config
from replybot.cli.directory.spoken import as_row, gone_text, in_short, in_text, nothing_text
from replybot.cli.listing import FORMAT, listing
from replybot.cli.words import _
from replybot.errors import UserError

if TYPE_CHECKING:
    from replybot.directory import Directory, Match, Sighting

COLUMNS = ("found_by", "score", "how", "slug", "name", "email", "webform", "web", "address", "quality", "imported")
SPOKEN = 10
"""So many records are read out; the other forms have them all."""
IN_FULL = 3
"""Of more records only the contact is said."""


@click.command("find", epilog="Example:  replybot directory find mail.hp.com")
@click.argument("what", metavar="NAME|DOMAIN|ADDRESS|MAIL.eml", nargs=-1, required=True)
@click.option("--record", "slug", is_flag=True, help="Take the word for the slug of a record: hp-store.")
@click.option("--all", "whole", is_flag=True, help=f"Say all of them, not only the first {SPOKEN}.")
@FORMAT
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def find(config: Path | None, what: tuple[str, ...], slug: bool, whole: bool, form: str, now: str | None) -> int:
    """Find a company's data protection contact, or a data protection authority. Nobody is asked, nothing is changed.

    A domain, an address and a mail are met only exactly, by the domain that somebody registered: mail.hp.com is hp.com,
    and hp-support.com is somebody else's. A name is met in full or nearly, with a score of 100 for the same. Of a mail
    the author's domain counts, then that of Reply-To. A mail is a file that ends in .eml, or a path with a slash.
    """
    from replybot.directory import open_directory

    read = read_config(config)
    directory = open_directory(read.directory)
    if directory is None:
        raise UserError(
            _("Nothing was imported yet into {path}. First: replybot directory import PATH|URL", path=read.directory)
        )
    query = " ".join(what).strip()
    mail = None if slug else _as_mail(query)
    with directory:
        found = _of_mail(directory, mail) if mail else _of_query(directory, query, slug=slug)
    rows = [as_row(by, match, clock(now).date(), str(mail or "")) for by, match in found.matches]
    if form == "text":
        _tell(found, rows if whole else rows[:SPOKEN], len(rows))
    else:
        listing(form, COLUMNS, rows, spoken=in_text, nothing="")
    return 0


@dataclass(frozen=True, slots=True)
class _Found:
    """Matches, each with what of the question met it, and what is to be said before and after them."""

    matches: Sequence[tuple[str, Match]]
    before: Sequence[str] = ()
    after: Sequence[str] = ()


def _tell(found: _Found, rows: Sequence[dict[str, Any]], count: int) -> None:
    for line in found.before:
        click.echo(line)
    if count > IN_FULL:
        listing("text", COLUMNS, rows, spoken=in_short, nothing="")
    elif rows:
        listing("text", COLUMNS, rows, spoken=in_text, nothing="", between="\n\n")
    if count > len(rows):
        click.echo(_("And {count} more: --all says them.", count=count - len(rows)))
    for line in found.after:
        click.echo(line)


def _as_mail(query: str) -> Path | None:
    """The file, if a mail is meant. UserError: it is none that can be read."""
    if "://" in query or not (query.lower().endswith(".eml") or "/" in query):
        return None
    path = Path(query).expanduser()
    if not path.is_file():
        raise UserError(_("{path}: there is no such mail; name a file, or a company without a slash.", path=path))
    return path


def _of_query(directory: Directory, query: str, *, slug: bool) -> _Found:
    matches = directory.by_slug(query) if slug else directory.find(query)
    if not matches:
        return _Found((), (*nothing_text(query), *gone_text(directory.gone(query))))
    return _Found([("query", match) for match in matches], tuple(_choice(matches)))


def _choice(found: Sequence[Match]) -> Iterator[str]:
    """That there are several, and what that means."""
    from replybot.directory import the_one

    if len(found) < 2 or not any(match.how in ("domain", "address") for match in found):
        return
    if the_one(found) is found[0]:
        yield _("Records that share this domain: {count}. The first one fits best; make sure of it.", count=len(found))
    else:
        yield _("Records that share this domain: {count}. It does not say which one wrote: choose.", count=len(found))


def _of_mail(directory: Directory, file: Path) -> _Found:
    from replybot.core.mail import read

    seen = directory.of_mail(read(file.read_bytes()))
    said, found = list(_author(seen)), [("author", match) for match in seen.by_author]
    if seen.reply_to:
        said += [_("Replies go to another domain: {domain}.", domain=seen.reply_to)]
        said += list(_choice(seen.by_reply_to)) if seen.by_reply_to else list(nothing_text(seen.reply_to))
        known = {match.record.slug for _by, match in found}
        found += [("reply-to", match) for match in seen.by_reply_to if match.record.slug not in known]
    if not found and seen.hinted:
        said += list(_hint(seen))
    after = [_("A sender can be forged; replybot explain says what proves this one.")] if found else []
    return _Found(found, said, after)


def _author(seen: Sighting) -> Iterator[str]:
    if not seen.author:
        yield _("This mail names no author, or several: by its author it is nobody's.")
        return
    yield _("The author's domain: {domain}.", domain=seen.author)
    yield from _choice(seen.by_author) if seen.by_author else nothing_text(seen.author)


def _hint(seen: Sighting) -> Iterator[str]:
    """What the display name says: never a match."""
    named = [
        f"{match.record.name} ({match.record.domains[0]})" if match.record.domains else match.record.name
        for match in seen.hinted
    ]
    yield _(
        "The name in front of the address says “{name}”, which anybody can write. Companies of such a name: {names}.",
        name=seen.shown,
        names="; ".join(list(dict.fromkeys(named))[:3]),
    )
    yield _("That is only a hint: their domains are others than the one that this mail comes from.")
