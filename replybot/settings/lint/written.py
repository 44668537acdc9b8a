"""A playbook as it is written, whatever is wrong with it: what cannot be read is empty, and the other checks say so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path as File
from typing import Any, TypeVar

from replybot.core.codes import row
from replybot.core.company import HOSTS
from replybot.core.fields import below
from replybot.core.mail import IncomingMail, read
from replybot.core.playbook import Pattern
from replybot.core.policy import Clocks
from replybot.core.sharing import RESERVED
from replybot.core.witness import organisation
from replybot.errors import UserError
from replybot.settings import addresses, amounts, patterns
from replybot.settings.places import Path
from replybot.settings.platforms import Platform, load_platform
from replybot.settings.playbook_checks import tables, texts
from replybot.settings.toml import Document

Found = Iterator[tuple[Path, str]]
"""What a check finds: the key, and a sentence with its remedy behind a semicolon."""

Value = TypeVar("Value")

LARGEST_MAIL = 1_048_576


@dataclass(frozen=True, slots=True)
class Around:
    """What lint knows beside the playbooks: the day, the owner's domains, when he follows up."""

    today: date
    own: tuple[str, ...] = ()
    clocks: Clocks = field(default_factory=Clocks)


@dataclass(frozen=True, slots=True)
class Shown:
    """An example with its mail, if it could be read."""

    number: int
    expect: tuple[str, ...]  # "send", "notice"
    code: str
    held_by: tuple[str, ...]
    mail: IncomingMail | None = None
    size: int = 0
    outside: bool = False  # of the playbook's folder

    @property
    def answered(self) -> bool:
        """Would it be answered, if need be after the owner's yes?"""
        return self.expect[:1] == ("send",) or (
            self.expect[:1] == ("hold",) and (len(self.expect) > 1 or self.held_by == ("release",))
        )


class Written:
    """A playbook's document with what stands in it, key by key."""

    def __init__(self, document: Document, around: Around) -> None:
        self.document = document
        self.around = around
        self.data: Mapping[str, Any] = document.data

    @property
    def company(self) -> str:
        return self.document.file.absolute().parent.name

    @property
    def name(self) -> str:
        return text(self.data.get("name"))

    @property
    def brands(self) -> list[str]:
        return texts(self.data.get("brands"))

    @cached_property
    def domains(self) -> list[str]:
        """A-labels in lower case; "" for what is none."""
        return [told(addresses.domain, one) or "" for one in texts(self.data.get("domains"))]

    @cached_property
    def reply_to(self) -> list[str]:
        return [told(addresses.reply_address, one) or "" for one in texts(self.data.get("reply_to"))]

    @cached_property
    def codes(self) -> list[Pattern | None]:
        return [told(patterns.code, one) for one in texts(self.data.get("codes"))]

    @cached_property
    def accept(self) -> list[str]:
        return [told(patterns.mark, one) or "" for one in texts(self.data.get("accept"))]

    @cached_property
    def platform(self) -> Platform | None:
        try:
            return load_platform(key) if (key := text(self.data.get("platform"))) else None
        except UserError:
            return None

    @cached_property
    def systems(self) -> tuple[str, ...]:
        """Rows of the table of codes that count: those named, else those of the platform."""
        named = tuple(one for one in texts(self.data.get("systems")) if row(one) is not None)
        return named or (self.platform.systems if self.platform else ())

    @cached_property
    def invented(self) -> bool:
        """Is this a company that there is not?"""
        known = [one for one in self.domains if one]
        return bool(known) and all(made_up(one) for one in known)

    @cached_property
    def steps(self) -> list[tuple[int, Mapping[str, Any]]]:
        return list(tables(self.data.get("step")))

    def into_silence(self, name: str) -> tuple[int, Mapping[str, Any]] | None:
        """The step of this name into their silence, with its number."""
        found = (one for one in self.steps if one[1].get("on") == "silence" and one[1].get("name") == name)
        return next(found, None)

    def contact(self, role: str) -> str:
        """The address of the first contact of this role, or ""."""
        found = (one for _, one in tables(self.data.get("contact")) if one.get("role") == role)
        return next((told(addresses.address, text(one.get("address"))) or "" for one in found), "")

    @cached_property
    def examples(self) -> list[Shown]:
        """The examples, each with its mail. Files outside of the folder and too large ones are not read."""
        return [_shown(self.document.file.parent, number, one) for number, one in tables(self.data.get("example"))]

    @cached_property
    def mails(self) -> list[tuple[Shown, IncomingMail]]:
        """The examples whose mail could be read."""
        return [(one, one.mail) for one in self.examples if one.mail is not None and one.mail.headers]

    def theirs(self, domain: str) -> bool:
        """Does this domain belong to the company, as far as the playbook says: one of its domains, or beside one?"""
        return bool(domain) and house(domain) in {house(one) for one in self.domains if one}


def _shown(folder: File, number: int, table: Mapping[str, Any]) -> Shown:
    name = text(table.get("mail"))
    expect = tuple(text(table.get("expect")).split())
    shown = Shown(number, expect, text(table.get("code")), tuple(texts(table.get("held_by"))))
    try:
        file = folder / name
        if not name or not file.is_file():
            return shown
        size, outside = file.stat().st_size, not file.resolve().is_relative_to(folder.resolve())
        mail = None if outside or size > LARGEST_MAIL else read(file.read_bytes())
        return replace(shown, mail=mail, size=size, outside=outside)
    except (OSError, ValueError, RuntimeError):  # also a loop of links
        return shown


def text(found: object) -> str:
    return found if isinstance(found, str) else ""


def day(found: object) -> date | None:
    return found.date() if isinstance(found, datetime) else found if isinstance(found, date) else None


def span(found: object) -> timedelta | None:
    return told(amounts.duration, found)


def told(reader: Callable[[Any], Value], found: object) -> Value | None:
    """What a reader makes of it, or None."""
    try:
        return reader(found)
    except ValueError:
        return None


def made_up(domain: str) -> bool:
    return below(domain, RESERVED)


def house(domain: str) -> str:
    """What tells the company a domain belongs to: what was registered, but of a rented help desk the whole domain."""
    root = organisation(domain)
    return domain if root in HOSTS else root
