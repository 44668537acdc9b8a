"""Reads a TOML file and gathers every problem, each with its place and remedy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as File
from typing import Any, TypeVar

import tomli
from pydantic import BaseModel, ConfigDict, ValidationError

from replybot.errors import UserError
from replybot.settings import wording
from replybot.settings.places import Path, Places

LARGEST = 1_048_576
"""Octets of a config file or playbook; what is larger was not written by a person."""


class Table(BaseModel):
    """A table of a TOML file: no other keys than these, no types that merely resemble."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


Shape = TypeVar("Shape", bound=Table)


@dataclass(frozen=True, order=True)
class Problem:
    """Something wrong, as a complete sentence with place and remedy; ordered by where it stands."""

    file: str
    line: int
    column: int
    key: str = field(compare=False)  # dotted, without the numbers of lists; "": the whole document
    says: str = field(compare=False)

    def __str__(self) -> str:
        key = f"{self.key}: " if self.key else ""
        return f"{self.file}:{self.line}: {key}{self.says}"


@dataclass(frozen=True)
class Document:
    """A file that is TOML; whether it says what it should is another question."""

    file: File
    text: str
    data: dict[str, Any]

    @cached_property
    def places(self) -> Places:
        return Places(self.text)

    def problem(self, path: Path, says: str) -> Problem:
        """Something is wrong with the key at `path` (or with its absence)."""
        key = ".".join(str(step) for step in path if isinstance(step, str))
        return Problem(str(self.file), self.places.line(path), self.places.column(path), key, says)


def read(file: File) -> Document:
    """The document in this file. UserError: it is missing, unreadable, not UTF-8, or no TOML."""
    return parse(file, _text(file))


def parse(file: File, text: str) -> Document:
    """The document that this text is; `file` says whose. UserError: it is no TOML."""
    try:
        return Document(file, text, tomli.loads(text))
    except tomli.TOMLDecodeError as error:
        place = f"{file}:{error.lineno}:{error.colno}"
        raise _refused(f"{place}: {wording.not_toml(error.msg)}") from None
    except RecursionError:
        raise _refused(f"{file}:1: lists or tables lie too deep in one another; at most 400 levels") from None


def check(document: Document, shape: type[Shape]) -> tuple[Shape | None, list[Problem]]:
    """What the document says, or everything that pydantic has against it, in our words."""
    try:
        return shape.model_validate(document.data), []
    except ValidationError as found:
        errors = found.errors(include_url=False)
    problems = []
    for error in errors:
        path = wording.place(error, document.data)
        says = wording.says(error, path, shape, document.data)
        shown = (*path, "kind") if error["type"].startswith("union_tag") else path
        problems.append(document.problem(shown, says))
    return None, problems


def refuse(problems: Iterable[Problem]) -> None:
    """UserError with all of these, in the order of the file; nothing happens where there is none."""
    ordered = sorted(problems)
    if ordered:
        raise _refused(*(str(problem) for problem in ordered))


def counted(problems: Sequence[object]) -> str:
    """`1 problem`, `2 problems`."""
    return "1 problem" if len(problems) == 1 else f"{len(problems)} problems"


def _refused(*problems: str) -> UserError:
    return UserError(f"{counted(problems)} in what you configured; nothing was done", problems)


def _text(file: File) -> str:
    try:
        with file.open("rb") as opened:
            octets = opened.read(LARGEST + 1)
    except FileNotFoundError:
        raise _refused(f"{file}: there is no such file; write it, or name another") from None
    except IsADirectoryError:
        raise _refused(f"{file}: this is a folder; name the file in it") from None
    except OSError as error:
        raise _refused(f"{file}: cannot be read ({error.strerror}); mend its permissions or its path") from None
    if len(octets) > LARGEST:
        raise _refused(f"{file}: is larger than {LARGEST} octets; is it the right file?")
    try:
        return octets.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = octets.count(b"\n", 0, error.start) + 1
        raise _refused(f"{file}:{line}: is not UTF-8; save the file as UTF-8") from None
