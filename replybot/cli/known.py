"""What the directory knows of the company that sends from a domain; silent where nothing was imported."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from replybot.cli.words import _
from replybot.settings.values import Config

if TYPE_CHECKING:
    from replybot.directory import Match


@dataclass(frozen=True, slots=True)
class Known:
    """All that the directory has at a domain, met exactly, never by its look; None: nothing was imported."""

    domain: str
    matches: tuple[Match, ...] | None

    @property
    def one(self) -> Match | None:
        """The one company there, or surely there."""
        from replybot.directory import the_one

        found = self.matches or ()
        return found[0] if len(found) == 1 else the_one(found)


def look_up(config: Config, domain: str) -> Known:
    """What the directory has at this domain."""
    from replybot.directory import open_directory

    directory = open_directory(config.directory)
    if directory is None:
        return Known(domain, None)
    with contextlib.closing(directory):
        return Known(domain, directory.by_domain(domain))


def is_sure(match: Match) -> bool:
    """Is it the company's own domain, and not only that of its contact address?"""
    from replybot.directory import the_one

    return the_one((match,)) is not None


def known_json(known: Known) -> dict[str, Any] | None:
    """That record, as far as a playbook wants it; stable."""
    found = known.one
    if found is None:
        return None
    record = found.record
    return {
        "slug": record.slug,
        "name": record.name,
        "brands": list(record.brands),
        "domains": list(record.domains),
        "email": record.email or None,
        "webform": record.webform or None,
        "sure": is_sure(found),
        "says": found.says,
    }


def known_text(known: Known, *, full: bool) -> Iterator[str]:
    """One fact a line. `full`: also that it is not there, or that nothing was imported, and how that is done."""
    matches, found = known.matches, known.one
    if found is None and matches:
        names = ", ".join(dict.fromkeys(match.record.name for match in matches[:3]))
        yield _("The directory knows more than one company with that domain: {names}.", names=names)
    elif matches is None and full:
        yield _("No directory of companies was imported; replybot directory import --help says how that is done.")
    elif found is None and full:
        yield _("The directory knows no company with the domain {domain}.", domain=known.domain)
    if found is None:
        return
    record = found.record
    if is_sure(found):
        yield _("The directory knows it: {name}, {domains}.", name=record.name, domains=", ".join(record.domains[:3]))
    else:
        says = _(found.text, **found.args)
        yield _("The directory may know it: {name}; {says}.", name=record.name, says=says)
    if record.email:
        yield _("Its contact for data protection, by the directory: {address}.", address=record.email)
    elif record.webform:
        yield _("Its contact for data protection, by the directory, is a form: {form}", form=record.webform)
