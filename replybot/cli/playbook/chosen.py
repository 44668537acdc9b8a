"""The playbook that a command is asked about, and whether its file is the owner's own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from replybot.cli.desk import shipped_playbooks
from replybot.cli.words import _
from replybot.core.playbook import Playbook
from replybot.core.shelf import Shelf
from replybot.errors import UserError
from replybot.settings.values import Config


def no_such(word: str, known: Iterable[str]) -> str:
    """What is said where no playbook has this name."""
    from replybot.settings.wording import did_you_mean

    said = _("{name}: no playbook has this name (replybot playbook list names all)", name=word)
    return said + did_you_mean(word, known)


def chosen(shelf: Shelf, name: str) -> Playbook:
    """The playbook of this company. UserError: there is none."""
    book = shelf.company(name)
    if book is None:
        raise UserError(no_such(name, [card.company for card in shelf.cards]))
    return book


def is_own(config: Config, file: Path) -> bool:
    """Does this file lie in a folder of the owner's, and not only where the program keeps its own?"""
    place = file.resolve()
    if any(place.is_relative_to(folder.resolve()) for folder in config.playbook_folders):
        return True
    shipped = shipped_playbooks(config)
    return shipped is None or not place.is_relative_to(shipped.resolve())


def copy_first(config: Config, name: str) -> str:
    """How a playbook that comes with the program becomes the owner's own."""
    folder = config.playbook_folders[0] if config.playbook_folders else Path("playbooks")
    return _(
        "It comes with the program, and the next update would replace it. Copy it first: {command}",
        command=f"replybot playbook export {name} --to {folder}",
    )
