"""What lies in a folder of playbooks beside them: files that nobody reads, the platforms' profiles, the schema."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path as File

from replybot.errors import UserError
from replybot.settings import patterns, toml
from replybot.settings.lint.codes import twice
from replybot.settings.lint.facts import FRESH
from replybot.settings.lint.fault import ADVICE, ERROR, Fault, fault, unread
from replybot.settings.lint.written import day, told
from replybot.settings.places import Path
from replybot.settings.platforms import PlatformTable
from replybot.settings.playbook_checks import tables, texts
from replybot.settings.playbook_files import FILE
from replybot.settings.shipped import PLATFORMS

DEEPEST = 3
"""Folders below a folder of playbooks in which a stray file is looked for."""


def strays(folder: File) -> Iterator[Fault]:
    """TOML files that look like a playbook and are none."""
    for file in sorted(folder.rglob("*.toml")):
        inner = file.relative_to(folder).parts
        if len(inner) > DEEPEST or PLATFORMS in inner[:-1] or (len(inner) == 2 and inner[1] == FILE):
            continue
        if file.name == FILE:
            remedy = f"move its folder to {folder}"
        else:
            remedy = f'a playbook is called "{FILE}", in a folder of its own; rename it, or remove it'
        yield Fault(str(file), 1, 1, ADVICE, "", "this file is not read", remedy)


def schema(folder: File) -> Iterator[Fault]:
    """The schema in this folder, if replybot wrote it, is that of this version."""
    file = folder / "playbook.schema.json"
    if not file.is_file():
        return
    from replybot.settings.schema import as_text, ours  # takes a moment, and hardly any folder has one

    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return
    if ours(text, "playbook") and text != as_text("playbook"):
        remedy = "write it anew: replybot playbook schema --write"
        yield Fault(str(file), 1, 1, ADVICE, "", "this schema is of another version of replybot", remedy)


def profiles(folder: File, today: date) -> Iterator[Fault]:
    """What is wrong with the profiles of help desks in this folder."""
    for file in sorted(folder.glob("*.toml")):
        yield from profile(file, today)


def profile(file: File, today: date) -> Iterator[Fault]:
    """What is wrong with one profile."""
    try:
        document = toml.read(file)
    except UserError as error:
        yield from (unread(str(file), sentence) for sentence in error.problems)
        return
    _table, problems = toml.check(document, PlatformTable)
    yield from (fault(problem, ERROR) for problem in sorted(problems))
    marks = [told(patterns.mark, one) or "" for one in texts(document.data.get("accept"))]
    found: list[tuple[Path, str]] = [
        (("accept", n), "stands in this list twice; remove one of the two") for n in twice(marks)
    ]
    for number, source in tables(document.data.get("source")):
        checked = day(source.get("checked"))
        if checked is not None and checked > today:
            says = f"{checked} lies in the future; write the day on which you looked"
            found.append((("source", number, "checked"), says))
        elif checked is not None and today - checked > FRESH:
            says = f"last checked on {checked}, more than two years ago; check it again, and write the new date"
            found.append((("source", number, "checked"), says))
    yield from (fault(document.problem(path, says), ADVICE) for path, says in found)
