"""`playbook lint`: everything that is wrong with the playbooks, at once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from replybot.cli.desk import clock, config_path, read_config, shipped_playbooks
from replybot.cli.words import _, visible
from replybot.errors import UserError
from replybot.settings.values import Config

if TYPE_CHECKING:
    from replybot.settings.lint import Fault

SEVERITY = {"error": "error", "advice": "warning"}
"""What editors call them."""


@click.command("lint", epilog="Example:  replybot playbook lint playbooks/acme --format editor")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[FOLDER|FILE]...")
@click.option("--format", "form", type=click.Choice(["text", "json", "editor"]), default="text", help="How to say it.")
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def lint(config: Path | None, paths: tuple[Path, ...], form: str, now: str | None) -> int:
    """Check all playbooks, or those of these folders and files: everything that is wrong, with line, key and remedy.

    An error stops every run before it begins. An advice does not, but something happens that you hardly want. Exit 2 if
    there is either.
    """
    read = _config(config, needed=not paths)
    faults = _faults(read, paths, clock(now).date())
    for line in _lines(faults, form):
        click.echo(line)
    if faults:
        errors = sum(fault.kind == "error" for fault in faults)
        click.echo(_("Errors: {errors}. Advice: {advice}.", errors=errors, advice=len(faults) - errors), err=True)
        return 2
    if form == "text":
        click.echo(_("All playbooks are in order."))
    return 0


def _config(said: Path | None, *, needed: bool) -> Config | None:
    """The config; None where none is needed and there is none, or the one that happens to be there is wrong."""
    if needed or said is not None:
        return read_config(said)
    try:
        path = config_path(None)
    except UserError:
        return None
    try:
        return read_config(path)
    except UserError:
        says = _("{file} is wrong, so its playbooks were not compared with these. Ask: replybot doctor", file=path)
        click.echo(says, err=True)
        return None


def _faults(read: Config | None, paths: Sequence[Path], today: date) -> tuple[Fault, ...]:
    from replybot.settings.lint import Around, lint, lint_some

    if read is None:
        return lint_some(paths, (), None, Around(today))
    around = Around(today, read.policy.domains, read.policy.clocks)
    if paths:
        return lint_some(paths, read.playbook_folders, shipped_playbooks(read), around)
    return lint(read.playbook_folders, shipped_playbooks(read), around)


def _lines(faults: Sequence[Fault], form: str) -> Iterator[str]:
    if form == "json":
        yield from (json.dumps(asdict(fault), ensure_ascii=False) for fault in faults)
    elif form == "editor":
        for one in faults:
            key = f"{one.key}: " if one.key else ""
            said = f"{SEVERITY[one.kind]}: {key}{one.message}; {one.remedy}"
            yield visible(f"{one.file}:{one.line}:{one.column}: {said}").replace("\n", "\\u000a")
    else:
        for file, found in groupby(faults, lambda fault: fault.file):
            yield _("In {file}:", file=file)
            yield from map(_spoken, found)


def _spoken(one: Fault) -> str:
    remedy = one.remedy if one.remedy.endswith((".", "?", "!", "…")) else f"{one.remedy}."
    said = {"line": one.line, "key": one.key, "message": one.message, "remedy": remedy}
    if one.kind == "error":
        if one.key:
            return _("Error in line {line}, {key}: {message}. Remedy: {remedy}", **said)
        return _("Error in line {line}: {message}. Remedy: {remedy}", **said)
    if one.key:
        return _("Advice for line {line}, {key}: {message}. Remedy: {remedy}", **said)
    return _("Advice for line {line}: {message}. Remedy: {remedy}", **said)
