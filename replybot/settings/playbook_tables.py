"""The tables of a playbook.toml as they are written: every key, its type, its default."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from replybot.core.law import NAMES
from replybot.settings import addresses, amounts, patterns
from replybot.settings.toml import Table
from replybot.settings.wording import choice


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError("is empty; write something, or remove the key")
    return text


def _law(text: str) -> str:
    if text not in NAMES:
        raise ValueError(choice(text, NAMES))
    return text


def _language(text: str) -> str:
    from replybot.settings.letters import languages

    if text not in languages():
        raise ValueError(choice(text, languages()))
    return text


def known_system(text: str) -> str:
    """The name of a row in the table of codes."""
    from replybot.core import codes

    names: tuple[str, ...] = getattr(codes, "SYSTEM_NAMES", ())
    if names and text not in names:
        raise ValueError(choice(text, names))
    return text


def _pattern(text: str) -> str:
    patterns.code(text)
    return text


def _class(text: str) -> str:
    from replybot.core.answer.classes import ORDER

    if text not in ORDER:
        raise ValueError(choice(text, ORDER))
    return text


def _platform(text: str) -> str:
    from replybot.settings.platforms import platforms

    if text not in platforms():
        raise ValueError(choice(text, platforms()))
    return text


def _key(text: str) -> str:
    if text not in FACTS:
        raise ValueError(choice(text, FACTS))
    return text


BEYOND = ("proofread", "mistake")
"""What may hold a mail besides the checks of the gate: the letter, read once more; a mistake of the program."""


def _check(text: str) -> str:
    from replybot.core.gate import CHECKS

    names = [*(check.name for check in CHECKS), *BEYOND]
    if text not in names:
        raise ValueError(choice(text, names))
    return text


def _phrase(text: str) -> str:
    if len(text.split()) < 2:
        raise ValueError("is a single word, which stands in too many mails; write the phrase that this company uses")
    return text


def _expected(text: str) -> str:
    words = ("send", "hold", "file", "skip")
    if text.split()[:1] not in [[word] for word in words] or len(text.split()) > 2:
        raise ValueError(choice(text, words) + "; after it may stand the name of a step")
    return " ".join(text.split())


Text = Annotated[str, AfterValidator(_filled)]
Domain = Annotated[str, AfterValidator(addresses.domain)]
Duration = Annotated[timedelta, BeforeValidator(amounts.duration, json_schema_input_type=str)]
Confidence = Literal["", "high", "medium", "low"]
FACTS = (
    "name",
    "brands",
    "domains",
    "reply_to",
    "platform",
    "systems",
    "codes",
    "accept",
    "mark",
    "language",
    "law",
    "officer",
)
"""Keys of a playbook that say what is so, and that a [[source]] can vouch for."""


class ContactTable(Table):
    """Somebody at the company to write to."""

    role: Literal["thread", "complaints", "officer"] = Field(description='role = "thread", "complaints" or "officer"')
    address: Annotated[str, AfterValidator(addresses.address)] = Field(description='address = "…"')
    source: str = ""
    checked: date | None = None
    confidence: Confidence = ""


class SourceTable(Table):
    """Where facts of this playbook are from."""

    of: list[Annotated[str, AfterValidator(_key)]] = Field(
        min_length=1, description='the keys that it vouches for: of = ["domains", "brands"]'
    )
    where: Text = Field(description='a public place: where = "https://…"')
    checked: date = Field(description="the day on which you read it: checked = 2026-11-23")
    confidence: Literal["high", "medium", "low"] = Field(
        description='how sure it is: confidence = "high", "medium" or "low"'
    )


class StepTable(Table):
    """One thing to say: to the first mail of a ticket, or into their silence."""

    name: Text = Field(
        description='a name of your choice: name = "notice"; into the silence "second", "reminder" or "officer"'
    )
    template: str = Field(default="", description='the key of its text: template = "first_reply"')
    on: Literal["opening", "silence"] = "opening"
    after: Duration | None = Field(default=None, description='counted from your last letter: after = "14d"')
    by: Duration | None = Field(default=None, description='counted from your first letter: by = "30d"')


class ExampleTable(Table):
    """A mail and what must become of it."""

    mail: Text = Field(description="the mail's file, from the playbook's folder: mail = \"examples/1.eml\"")
    expect: Annotated[str, AfterValidator(_expected)] = Field(description='expect = "send", "hold", "file" or "skip"')
    company: str = Field(default="", description="the company's short name, as the mail must be known by")
    code: str = Field(default="", description="the ticket code that must be found in it")
    held_by: list[Annotated[str, AfterValidator(_check)]] = Field(
        default_factory=list,
        description="checks of the gate that must speak against it, as `replybot explain` names them",
    )


class PlaybookTable(Table):
    """How to deal with one company."""

    name: Text = Field(description='what people call the company: name = "…"')
    brands: list[Text] = Field(default_factory=list)
    domains: list[Domain] = Field(min_length=1, description='the domains its mail comes from: domains = ["…"]')
    reply_to: list[Annotated[str, AfterValidator(addresses.reply_address)]] = Field(
        min_length=1, description='the addresses you may write to: reply_to = ["…"]'
    )
    platform: Annotated[str, AfterValidator(_platform)] | None = None
    systems: list[Annotated[str, AfterValidator(known_system)]] = Field(default_factory=list)
    codes: list[Annotated[str, AfterValidator(_pattern)]] = Field(default_factory=list)
    accept: list[Annotated[str, AfterValidator(patterns.mark)]] = Field(default_factory=list)
    release: Literal["", "ask", "unattended"] = ""
    mark: Literal["", "auto-replied", "none"] = ""
    language: Annotated[str, AfterValidator(_language)] | None = None
    law: Annotated[str, AfterValidator(_law)] | None = None
    officer: bool = True
    contact: list[ContactTable] = Field(default_factory=list)
    source: list[SourceTable] = Field(default_factory=list)
    step: list[StepTable] = Field(
        default_factory=lambda: [StepTable(name="notice", template="first_reply")],
        min_length=1,
    )
    texts: dict[str, str] = Field(default_factory=dict)
    phrases: dict[str, str] = Field(default_factory=dict)
    example: list[ExampleTable] = Field(default_factory=list)
    answers: dict[Annotated[str, AfterValidator(_class)], list[Annotated[str, AfterValidator(_phrase)]]] = Field(
        default_factory=dict
    )
