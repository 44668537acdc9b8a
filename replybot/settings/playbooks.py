"""Folders of playbooks as frozen values; and `lint`, which says all that could be better in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from replybot.core.playbook import Contact, Example, Expected, Playbook, Source, Step
from replybot.errors import UserError
from replybot.settings import patterns, playbook_checks, toml
from replybot.settings.platforms import load_platform
from replybot.settings.playbook_tables import PlaybookTable

FILE = "playbook.toml"


def load_playbooks(folders: Sequence[Path], shipped: Path | None) -> tuple[Playbook, ...]:
    """The playbooks in FOLDER/*/playbook.toml, the owner's folders first.

    A company that occurs in an earlier folder is replaced by that one. UserError: everything wrong with any of them.
    """
    books, problems = [], []
    for file in _files(folders, shipped):
        document, table, found = _examine(file)
        problems += found
        if document and table:
            books.append(_playbook(table, file))
    if problems:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise UserError(f"{count} in the playbooks; nothing was done", tuple(problems))
    return tuple(books)


def load_playbook(file: Path) -> Playbook:
    """The playbook in this file. UserError: everything wrong with it."""
    document, table, problems = _examine(file)
    if document is None or table is None or problems:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise UserError(f"{count} in {file}", tuple(problems))
    return _playbook(table, file)


def playbook_files(folders: Sequence[Path], shipped: Path | None) -> tuple[Path, ...]:
    """The files of all playbooks, one a company, in the order in which they count."""
    return tuple(_files(folders, shipped))


def lint(folders: Sequence[Path], shipped: Path | None, today: date) -> tuple[str, ...]:
    """Every problem that `load_playbooks` would refuse, then what only lint says.

    Sentences that begin with "advice:" after their place name what works and should be better.
    """
    said: list[str] = []
    owners: dict[str, str] = {}
    for file in _files(folders, shipped):
        document, table, problems = _examine(file)
        said += problems
        if document is None:
            continue
        found = [*playbook_checks.slow_codes(document), *playbook_checks.advice(document, today)]
        said += [str(document.problem(*one)) for one in found]
        said += _shared(document, table, owners) if table else []
    return (*said, *_overlooked(folders))


def _files(folders: Sequence[Path], shipped: Path | None) -> Iterator[Path]:
    """One file per company: the first in the order of the folders."""
    seen: set[str] = set()
    for folder in (*folders, *([shipped] if shipped else [])):
        for file in sorted(folder.glob(f"*/{FILE}")):
            if file.parent.name not in seen:
                seen.add(file.parent.name)
                yield file


def _examine(file: Path) -> tuple[toml.Document | None, PlaybookTable | None, list[str]]:
    """What a file says, and all problems with it in the order of its lines."""
    try:
        document = toml.read(file)
    except UserError as error:
        return None, None, list(error.problems)
    table, problems = toml.check(document, PlaybookTable)
    for check in playbook_checks.CHECKS:
        problems += [document.problem(*found) for found in check(document)]
    return document, table, [str(problem) for problem in sorted(problems)]


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


def _shared(document: toml.Document, table: PlaybookTable, owners: dict[str, str]) -> Iterator[str]:
    """Domains that an earlier playbook names too; notes this one's in `owners`."""
    for number, domain in enumerate(table.domains):
        other = owners.setdefault(domain, str(document.file))
        if other != str(document.file):
            says = f"{domain} stands in {other} too, which wins; remove it from one of the two"
            yield str(document.problem(("domains", number), says))


def _overlooked(folders: Sequence[Path]) -> Iterator[str]:
    """Folders that look like a playbook and are none, because the file has another name."""
    for folder in folders:
        for file in sorted(folder.glob("*/*.toml")):
            if not (file.parent / FILE).exists():
                yield f'{file}:1: advice: this file is not read; a playbook is called "{FILE}"'
                break
