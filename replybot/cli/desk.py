"""Opens the desk: the one place where ports meet adapters, and where the clock is asked."""

from __future__ import annotations

import contextlib
import functools
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from replybot.cli.words import _, use_language
from replybot.core.shelf import Shelf
from replybot.desk import Desk
from replybot.errors import ReplybotError, UserError
from replybot.ledger import open_ledger
from replybot.ledger.base import Ledger
from replybot.mailboxes import open_mailbox
from replybot.preview import locked as lock
from replybot.quiet import Quiet, QuietNote, Restless
from replybot.settings.notes import note_beside, stamp_of
from replybot.settings.values import Config, MailboxConfig
from replybot.transports import open_transport

if TYPE_CHECKING:
    from replybot.core.compose import Wording
    from replybot.core.playbook import Playbook
    from replybot.core.witness import Signature
    from replybot.directory import Directory

BETWEEN = 5.0  # seconds between two lines of progress


@dataclass(frozen=True, slots=True)
class House:
    """Config, playbooks and ledger, opened; mailboxes are opened one by one."""

    config: Config
    playbooks: Shelf
    ledger: Ledger


def clock(said: str | None = None) -> datetime:
    """The one place that asks what time it is, once a command; `said` instead of it (ISO 8601), for rehearsals."""
    if said is None:
        return datetime.now(UTC)
    try:
        found = datetime.fromisoformat(said)
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):  # the first or last day that Python knows, elsewhere
        raise UserError(_("--now: {value} is no time; write it like 2026-11-23T12:00:00+00:00", value=said)) from None


def config_path(said: Path | None) -> Path:
    """--config, $REPLYBOT_CONFIG, ./config.toml, $XDG_CONFIG_HOME/replybot/config.toml: the first that there is."""
    if said is not None:
        return said
    if named := os.environ.get("REPLYBOT_CONFIG"):
        return Path(named)
    home = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    places = (Path("config.toml"), home / "replybot" / "config.toml")
    for place in places:
        if place.exists():
            return place
    looked = ", ".join(str(place) for place in places)
    raise UserError(_("There is no config file. Looked at: {places}. Name one with --config.", places=looked))


def read_config(said: Path | None, *, writing: bool = False) -> Config:
    """The config, read and checked; from here on the program speaks the owner's language. `writing`: that it was
    checked is noted, so that the next run need not do it again."""
    from replybot.settings.config_cache import load

    config = load(config_path(said), write=writing)
    use_language(config.policy.language)
    return config


def read_playbooks(config: Config, *, writing: bool = False) -> Shelf:
    """The owner's playbooks, then the shipped ones. `writing`: their index is brought up to date."""
    from replybot.settings.index import load_shelf

    return load_shelf(config.playbook_folders, shipped_playbooks(config), config.playbook_index, write=writing)


def shipped_playbooks(config: Config) -> Path | None:
    """The folder of the playbooks that come with the program, if the owner wants them."""
    from replybot.settings.shipped import shipped

    return shipped("playbooks") if config.shipped_playbooks else None


@contextlib.contextmanager
def open_house(said: Path | None, *, writing: bool) -> Iterator[House]:
    """Config, playbooks, ledger. Not `writing`: nothing is created or changed on disk."""
    config = read_config(said, writing=writing)
    playbooks = read_playbooks(config, writing=writing)
    ledger = open_ledger(config.ledger_url, create=writing)
    with contextlib.ExitStack() as opened:
        opened.enter_context(contextlib.closing(ledger))
        yield House(config, _suggesting(config, playbooks, opened), ledger)


def _suggesting(config: Config, playbooks: Shelf, opened: contextlib.ExitStack) -> Shelf:
    """The same playbooks; one that names no officer gets the contact that the directory has for its domains, if it has
    exactly one. A directory that cannot be read gives no hint: no run needs it, and `doctor` says what is wrong."""
    if not config.directory.exists():
        return playbooks

    @functools.cache
    def directory() -> Directory | None:
        from replybot.directory import open_directory

        with contextlib.suppress(ReplybotError):
            found = open_directory(config.directory)
            return found if found is None else opened.enter_context(found)
        return None

    def with_hint(book: Playbook) -> Playbook:
        if book.contact("officer") or (known := directory()) is None:
            return book
        from replybot.directory import contacts_for

        with contextlib.suppress(ReplybotError):
            found = contacts_for(known, book.domains)
            return replace(book, suggested=found) if len(found) == 1 else book
        return book

    return playbooks.with_each(with_hint, stamp_of(config.directory))


@contextlib.contextmanager
def open_desk(house: House, box: MailboxConfig, *, locked: bool = False) -> Iterator[Desk]:
    """One mailbox with its transport. `locked`: a preview."""
    mailbox, transport = open_mailbox(box), open_transport(box.transport)
    with contextlib.closing(mailbox), contextlib.closing(transport):
        desk = Desk(
            name=box.name,
            policy=house.config.policy,
            playbooks=house.playbooks,
            wordings=wordings(),
            mailbox=mailbox,
            ledger=house.ledger,
            transport=transport,
            folder=box.folder if box.kind == "imap" else "",
            sent_folder=box.transport.sent_folder,
            progress=_progress(),
            signatures=_signatures(house.config),
            quiet=_quiet(house, box),
        )
        yield lock(desk) if locked else desk


def _quiet(house: House, box: MailboxConfig) -> Quiet:
    """The note on the cases of this mailbox, beside the index of the playbooks; none where that cannot be relied on."""
    index, playbooks = house.config.playbook_index, house.playbooks.stamp
    if index is None or not playbooks:
        return Restless()
    return QuietNote(note_beside(index, f"quiet-{box.name}", house.config.path), f"{playbooks}\n{house.config!r}")


def _signatures(config: Config) -> Callable[[bytes, bool, datetime], tuple[Signature, ...]]:
    """Checks the signatures of a mail, if the owner wants that."""
    if config.policy.dkim == "off":
        return lambda raw, whole, now: ()

    def examined(raw: bytes, whole: bool, now: datetime) -> tuple[Signature, ...]:
        from replybot.signatures import ask, examine

        return examine(raw, whole, ask, now)

    return examined


def wordings() -> Callable[[str], Wording]:
    """Texts by language; English for a language that there is not."""

    def wording(language: str) -> Wording:
        from replybot.settings.letters import languages, load_letters

        return load_letters(language if language in languages() else "en")

    return wording


def chosen(config: Config, name: str | None) -> Sequence[MailboxConfig]:
    """The mailbox of this name, or all."""
    if name is None:
        return config.mailboxes
    found = [box for box in config.mailboxes if box.name == name]
    if not found:
        names = ", ".join(box.name for box in config.mailboxes)
        raise UserError(_("There is no mailbox {name}; the config names: {names}", name=name, names=names))
    return found


def _progress() -> Callable[[int, int | None], None]:
    """A line on standard error every few seconds when that is a terminal; nothing in cron."""
    if not sys.stderr.isatty():
        return lambda count, left: None
    told = [time.monotonic()]

    def tell(count: int, left: int | None) -> None:
        if left == 0 or time.monotonic() - told[0] < BETWEEN:
            return
        told[0] = time.monotonic()
        if left is None:
            click.echo(_("{count} mails looked at", count=count), err=True)
        else:
            click.echo(_("{count} of {total} mails looked at", count=count, total=count + left), err=True)

    return tell
