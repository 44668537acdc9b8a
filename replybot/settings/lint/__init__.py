"""`playbook lint`: everything wrong at once, in playbooks that are read as they stand; nothing of it runs in a run."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from replybot.errors import UserError
from replybot.settings import toml
from replybot.settings.lint import codes, facts, folders, mails, names, overlaps, steps, words
from replybot.settings.lint.fault import ADVICE, ERROR, Fault, fault, unread
from replybot.settings.lint.written import Around, Found, Written
from replybot.settings.playbook_files import FILE, playbook_files
from replybot.settings.playbooks import examine
from replybot.settings.shipped import PLATFORMS

__all__ = ["ADVICE", "CHECKS", "ERROR", "Around", "Fault", "lint", "lint_some"]


def readable(book: Written) -> Found:
    """Editors can read it too."""
    if not re.search(r"\{[^{}\n]*\n|,\s*\}|\\[ex]", book.document.text):  # only then can it be TOML 1.1
        return
    try:
        tomllib.loads(book.document.text)
    except tomllib.TOMLDecodeError:
        yield (), "this is TOML 1.1, which many editors do not know; avoid line breaks in inline tables"
    except RecursionError:
        return


CHECKS: Sequence[Callable[[Written], Found]] = (
    readable,
    names.domains, names.reply_to, names.contacts,
    facts.contacts, facts.sources, facts.release, facts.doubles,
    codes.engine, codes.too_much, codes.dead, codes.systems, codes.marks,
    steps.opening, steps.nobody, steps.times, steps.templates,
    words.language, words.cut, words.answers,
    mails.kinds, mails.files, mails.people,
)  # fmt: skip
"""What lint asks beside what a run refuses; each answer is an advice."""


def lint(where: Sequence[Path], shipped: Path | None, around: Around) -> tuple[Fault, ...]:
    """Everything wrong with the playbooks of these folders and the shipped ones, and with what lies beside them."""
    found = list(_looked(playbook_files(where, shipped), (), around))
    for folder in dict.fromkeys((*where, *([shipped] if shipped else []))):
        found += folders.strays(folder)
    for folder in dict.fromkeys(where):
        found += folders.schema(folder)
    if shipped is not None:
        found += folders.profiles(shipped / PLATFORMS, around.today)
    return tuple(found)


def lint_some(asked: Sequence[Path], where: Sequence[Path], shipped: Path | None, around: Around) -> tuple[Fault, ...]:
    """Everything wrong with these files and folders; the other playbooks only count for what overlaps with them.

    UserError: a path that does not exist, or a folder without playbooks.
    """
    found: list[Fault] = []
    files: dict[Path, None] = {}
    for path in asked:
        if path.suffix == ".toml" and path.parent.name == PLATFORMS and path.is_file():
            found += folders.profile(path, around.today)
        elif path.is_dir() and path.name == PLATFORMS and not (path / FILE).exists():
            found += folders.profiles(path, around.today)
        else:
            files |= dict.fromkeys(_playbooks(path))
            found += _beside(path, around)
    return (*_looked(tuple(files), playbook_files(where, shipped), around), *found)


def _playbooks(path: Path) -> tuple[Path, ...]:
    """The playbooks that a path means: itself, that of the folder, or all in the folders of this folder."""
    if path.is_file():
        return (path,)
    if not path.exists():
        raise UserError(f"{path}: there is no such file or folder; name a playbook, or a folder of them")
    if (path / FILE).is_file():
        return (path / FILE,)
    found = tuple(sorted(path.glob(f"*/{FILE}")))
    if not found:
        raise UserError(f'{path}: holds no playbook; a playbook is called "{FILE}", in a folder of its own')
    return found


def _beside(path: Path, around: Around) -> Iterator[Fault]:
    if path.is_file() and path.name != FILE:
        remedy = f'a playbook is called "{FILE}", in a folder of its own; rename it'
        yield Fault(str(path), 1, 1, ADVICE, "", "this file is not read by a run", remedy)
    elif path.is_dir() and not (path / FILE).is_file():
        yield from folders.strays(path)
        yield from folders.profiles(path / PLATFORMS, around.today)


def _looked(files: Sequence[Path], beside: Sequence[Path], around: Around) -> Iterator[Fault]:
    """What is wrong with these files, in their order and in that of their lines."""
    found: dict[str, list[Fault]] = {str(file): [] for file in files}
    cards: dict[str, overlaps.Card] = {}
    for file in files:
        try:
            document = toml.read(file)
        except UserError as error:
            found[str(file)] += [unread(str(file), sentence) for sentence in error.problems]
            continue
        book = Written(document, around)
        found[str(file)] += (fault(problem, ERROR) for problem in examine(document)[1])
        for check in CHECKS:
            found[str(file)] += (fault(document.problem(*one), ADVICE) for one in check(book))
        cards[str(file)] = overlaps.card(book, asked=True)
    for one, place, says in overlaps.overlaps(_in_order(cards, files, beside, around)):
        found[one.file].append(fault(toml.read(Path(one.file)).problem(place, says), ADVICE))
    for file in files:
        yield from sorted(found[str(file)])


def _in_order(
    cards: dict[str, overlaps.Card], files: Sequence[Path], beside: Sequence[Path], around: Around
) -> list[overlaps.Card]:
    """All playbooks in the order in which they count; those that were asked for and are not among the owner's first."""
    asked = {file.resolve(): str(file) for file in files}
    companies = {file.absolute().parent.name for file in files}
    others = [file for file in beside if file.resolve() in asked or file.parent.name not in companies]
    known = {file.resolve() for file in others}
    first = [cards[name] for file, name in asked.items() if file not in known and name in cards]
    return [*first, *_others(others, asked, cards, around)]


def _others(
    others: Iterable[Path], asked: dict[Path, str], cards: dict[str, overlaps.Card], around: Around
) -> Iterator[overlaps.Card]:
    for file in others:
        if (name := asked.get(file.resolve())) is not None:
            if name in cards:
                yield cards[name]
            continue
        try:
            yield overlaps.card(Written(toml.read(file), around), asked=False)
        except UserError:
            continue
