"""Ready profiles of help desks: what a company's playbook gets by naming its platform in one line."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from replybot.errors import UserError
from replybot.settings import patterns, toml
from replybot.settings.playbook_tables import SourceTable, Text, known_system
from replybot.settings.shipped import PLATFORMS, shipped


class PlatformTable(toml.Table):
    """A help desk that many companies use."""

    name: Text = Field(description='what people call it: name = "Zendesk"')
    systems: list[Annotated[str, AfterValidator(known_system)]] = Field(
        min_length=1, description='rows of the table of codes: systems = ["zendesk"]'
    )
    accept: list[Annotated[str, AfterValidator(patterns.mark)]] = Field(default_factory=list)
    mark: Literal["", "auto-replied", "none"] = ""
    note: str = ""
    source: list[SourceTable] = Field(min_length=1, description="at least one [[source]] says where this is from")


@dataclass(frozen=True, slots=True)
class Platform:
    """What a help desk brings into a playbook that names it."""

    key: str
    name: str
    systems: tuple[str, ...]
    accept: tuple[str, ...] = ()
    mark: str = ""
    note: str = ""


def folder() -> Path:
    """Where the profiles lie: they come with the program."""
    return shipped("playbooks") / PLATFORMS


@functools.cache
def platforms() -> tuple[str, ...]:
    """The names of the profiles there are: "dynamics", "freshdesk", …"""
    return tuple(sorted(file.stem for file in folder().glob("*.toml")))


@functools.cache
def load_platform(key: str) -> Platform:
    """The profile of this name, read once. UserError: there is none, or it is wrong."""
    if key not in platforms():
        raise UserError(f'there is no platform "{key}"; there are: {", ".join(platforms())}')
    document = toml.read(folder() / f"{key}.toml")
    table, problems = toml.check(document, PlatformTable)
    toml.refuse(problems)
    assert table is not None, "a table without problems"  # noqa: S101
    return Platform(key, table.name, tuple(table.systems), tuple(table.accept), table.mark, table.note)
