"""What the owner said on the command line of `playbook new`, checked at once and brought into a playbook's form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from replybot.cli.words import _
from replybot.core.codes import SYSTEM_NAMES
from replybot.core.generalise import judge
from replybot.errors import UserError
from replybot.settings import addresses, patterns
from replybot.settings.letters import languages
from replybot.settings.lint.codes import negatives
from replybot.settings.lint.linear import refused, said
from replybot.settings.platforms import platforms
from replybot.settings.wording import choice


@dataclass(frozen=True, slots=True)
class Wish:
    """What the owner said on the command line."""

    company: str
    name: str = ""
    domains: tuple[str, ...] = ()
    reply_to: tuple[str, ...] = ()
    platform: str = ""
    systems: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    language: str = ""
    accept: tuple[str, ...] = ()


def checked(wish: Wish) -> Wish:
    """The same in the form of a playbook. UserError: everything wrong with it at once."""
    problems: list[str] = []

    def each(option: str, reader: Callable[[str], Any], values: Sequence[str]) -> tuple[str, ...]:
        found = []
        for value in values:
            try:
                made = reader(value)
                found.append(made if isinstance(made, str) else value)
            except ValueError as error:
                problems.append(f"{option} {value}: {error}")
        return tuple(dict.fromkeys(found))

    tidy = Wish(
        company=wish.company,
        name=wish.name.strip(),
        domains=each("--domain", addresses.domain, wish.domains),
        reply_to=each("--reply-to", addresses.reply_address, wish.reply_to),
        platform="".join(each("--platform", _known(platforms()), [wish.platform] if wish.platform else [])),
        systems=each("--system", _known(SYSTEM_NAMES), wish.systems),
        codes=each("--code", _code, wish.codes),
        language="".join(each("--language", _known(languages()), [wish.language] if wish.language else [])),
        accept=each("--accept", patterns.mark, wish.accept),
    )
    if problems:
        raise UserError(_("Nothing was written; an option is wrong."), tuple(problems))
    return tidy


def _known(names: Sequence[str]) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in names:
            raise ValueError(choice(value, names))
        return value

    return read


def _code(text: str) -> str:
    """An owner's own pattern: compiled, quick, and narrow enough to pass over what is no ticket."""
    if slow := patterns.slowness(patterns.code(text)):
        raise ValueError(slow)
    if found := refused(text):
        raise ValueError(said(found[0]))
    if against := judge(text, None, negatives()).against:
        raise ValueError(f'fits a subject that is no ticket, "{against}"; demand the word that stands before the code')
    return text
