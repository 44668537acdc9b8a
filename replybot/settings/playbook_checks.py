"""What pydantic cannot see in a playbook.

The checks read the document as it is written, so that they speak even where a type is wrong elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path as File
from typing import Any

from replybot.core.compose import PHRASES
from replybot.core.fields import below
from replybot.core.providers import PROVIDERS
from replybot.settings import addresses, letters, patterns
from replybot.settings.places import Path
from replybot.settings.toml import Document
from replybot.settings.wording import choice

Found = Iterator[tuple[Path, str]]

SILENT = ("second", "reminder", "officer")
"""The steps that follow when nobody answers (fold.py), in their order."""


def folder_name(document: Document) -> Found:
    """The folder's name is the company's."""
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", document.file.absolute().parent.name):
        yield (), "the folder's name is the company's short name; rename it with a-z, 0-9 and hyphens only"


def providers(document: Document) -> Found:
    """No company is everybody who has an address at a mail provider."""
    for number, text in enumerate(texts(document.data.get("domains"))):
        if _read(addresses.domain, text) in PROVIDERS:
            says = "is a mail provider's, where anybody has an address; write the company's own domain, or no playbook"
            yield ("domains", number), says


def reply_addresses(document: Document) -> Found:
    """We write to nobody outside of the company."""
    domains = tuple(_read(addresses.domain, text) for text in texts(document.data.get("domains")))
    if not domains or "" in domains:
        return
    for number, text in enumerate(texts(document.data.get("reply_to"))):
        name = _read(addresses.reply_address, text).rpartition("@")[2]
        if name and not below(name, domains):
            yield (
                ("reply_to", number),
                f"lies outside of the company's domains; correct it, or add {name} to domains if it is the company's",
            )


def overrides(document: Document) -> Found:
    """Texts of one's own know the placeholders of their key; an opening names address and ticket."""
    for key, text in table(document.data.get("texts")).items():
        if key not in letters.english():
            yield ("texts", key), f"no letter has this key: {choice(key, letters.english())}"
        elif isinstance(text, str):
            opens = key in _openings(document)
            says = _read_error(patterns.letter, text, patterns.CORE if opens else patterns.CORE | patterns.FURTHER)
            missing = patterns.lacking(text, ("address", "ticket")) if opens and not says else []
            if missing:
                says = f"must contain {' and '.join(f'{{{{ {name} }}}}' for name in missing)}; the company needs it"
            if says:
                yield ("texts", key), says


def phrases(document: Document) -> Found:
    """Phrases of one's own: one line each, and of the placeholders only those of an opening."""
    for key, text in table(document.data.get("phrases")).items():
        if key not in PHRASES:
            yield ("phrases", key), f"no phrase has this key: {choice(key, PHRASES)}"
        elif isinstance(text, str):
            says = _read_error(patterns.phrase, text, patterns.CORE if key == "summary" else frozenset())
            if says:
                yield ("phrases", key), says


def steps(document: Document) -> Found:
    """Every step has its own name, and a text that an opening can fill."""
    seen: set[str] = set()
    for number, step in tables(document.data.get("step")):
        name, template = step.get("name"), step.get("template")
        if isinstance(name, str) and name in seen:
            yield ("step", number, "name"), "another step has this name already; give each its own"
        seen.add(str(name))
        silence = step.get("on") == "silence"
        if not template and not silence:
            yield ("step", number, "template"), 'is missing; the key of its text: template = "first_reply"'
        elif silence and isinstance(name, str) and name not in SILENT:
            yield ("step", number, "name"), f"is no step into their silence: {choice(name, SILENT)}"
        elif not silence and (step.get("after") or step.get("by")):
            yield (
                ("step", number),
                'answers at once, so after and by mean nothing; remove them, or write on = "silence"',
            )
        elif isinstance(template, str) and template and template not in letters.english():
            yield ("step", number, "template"), choice(template, letters.english())
        elif (
            isinstance(template, str) and template and not silence and template not in table(document.data.get("texts"))
        ):
            says = _read_error(patterns.letter, letters.english()[template], patterns.CORE)
            if says:
                yield ("step", number, "template"), 'is not meant for an opening; use "first_reply"'


def examples(document: Document) -> Found:
    """An example's mail is there, and its step too."""
    known = [step.get("name") for _, step in tables(document.data.get("step"))] or ["notice"]
    for number, example in tables(document.data.get("example")):
        mail, expect = example.get("mail"), example.get("expect")
        if isinstance(mail, str) and mail and not _is_file(document.file.parent, mail):
            yield ("example", number, "mail"), "there is no such file; its path counts from the playbook's folder"
        words = expect.split() if isinstance(expect, str) else []
        if len(words) == 2 and words[1] not in known:
            yield ("example", number, "expect"), "names a step that the playbook does not have; correct its name"


CHECKS: Sequence[Callable[[Document], Found]] = (
    folder_name,
    providers,
    reply_addresses,
    overrides,
    phrases,
    steps,
    examples,
)


def _openings(document: Document) -> set[str]:
    """Keys of the texts that open a ticket's thread."""
    used = [step.get("template") for _, step in tables(document.data.get("step"))]
    return {"first_reply", "first_reply_neutral", *(key for key in used if isinstance(key, str))}


def table(found: object) -> Mapping[str, Any]:
    """What was found, if it is a table; else an empty one. `tables` and `texts` read lists so."""
    return found if isinstance(found, dict) else {}


def tables(found: object) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for number, table in enumerate(found if isinstance(found, list) else []):
        if isinstance(table, dict):
            yield number, table


def texts(found: object) -> list[str]:
    return [one if isinstance(one, str) else "" for one in found] if isinstance(found, list) else []


def _read(reader: Callable[[str], str], text: str) -> str:
    try:
        return reader(text)
    except ValueError:
        return ""


def _read_error(reader: Callable[[str, frozenset[str]], str], text: str, known: frozenset[str]) -> str:
    try:
        reader(text, known)
    except ValueError as error:
        return str(error)
    return ""


def _is_file(folder: File, name: str) -> bool:
    try:
        return (folder / name).is_file()
    except (OSError, ValueError):
        return False
