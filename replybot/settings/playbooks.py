"""Folders of playbooks as frozen values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from replybot.core.playbook import Contact, Example, Expected, Playbook, Source, Step
from replybot.errors import UserError
from replybot.settings import patterns, playbook_checks, toml
from replybot.settings.platforms import load_platform
from replybot.settings.playbook_tables import PlaybookTable


def load_playbook(file: Path) -> Playbook:
    """The playbook in this file. UserError: everything wrong with it."""
    return read_playbook(toml.read(file))


def read_playbook(document: toml.Document, *, checked: bool = False) -> Playbook:
    """The playbook that this document says. UserError: everything wrong with it. `checked`: its text was looked at
    before and found in order."""
    table, problems = toml.check(document, PlaybookTable) if checked else examine(document)
    if table is None or problems:
        raise UserError(f"{toml.counted(problems)} in {document.file}", tuple(str(problem) for problem in problems))
    return _playbook(table, document.file)


def examine(document: toml.Document) -> tuple[PlaybookTable | None, list[toml.Problem]]:
    """What a document says, and all problems with it in the order of its lines."""
    table, problems = toml.check(document, PlaybookTable)
    for check in playbook_checks.CHECKS:
        problems += [document.problem(*found) for found in check(document)]
    return table, sorted(problems)


def _playbook(table: PlaybookTable, file: Path) -> Playbook:
    desk = load_platform(table.platform) if table.platform else None
    accept = (*(desk.accept if desk else ()), *table.accept)
    return Playbook(
        company=file.absolute().parent.name,
        name=table.name,
        path=str(file),
        domains=tuple(table.domains),
        reply_to=tuple(table.reply_to),
        brands=tuple(table.brands),
        platform=table.platform or "",
        systems=tuple(table.systems) or (desk.systems if desk else ()),
        codes=tuple(patterns.code(text) for text in table.codes),
        accept=tuple(dict.fromkeys(accept)),
        release=table.release,
        mark=table.mark or (desk.mark if desk else ""),
        language=table.language or "",
        law=table.law or "",
        officer=table.officer,
        contacts=tuple(_contacts(table)),
        steps=tuple(Step(step.name, step.template, step.on, step.after, step.by) for step in table.step),
        texts=dict(table.texts),
        phrases=dict(table.phrases),
        answers={kind: tuple(phrases) for kind, phrases in table.answers.items()},
        examples=tuple(_examples(table)),
        sources=tuple(
            Source(tuple(one.of), one.where, one.checked.isoformat(), one.confidence) for one in table.source
        ),
    )


def _contacts(table: PlaybookTable) -> Iterator[Contact]:
    for contact in table.contact:
        checked = contact.checked.isoformat() if contact.checked else ""
        yield Contact(contact.role, contact.address, contact.source, checked, contact.confidence)


def _examples(table: PlaybookTable) -> Iterator[Example]:
    for one in table.example:
        decision, _, step = one.expect.partition(" ")
        yield Example(one.mail, Expected(decision, step, one.company, one.code, tuple(one.held_by)))
