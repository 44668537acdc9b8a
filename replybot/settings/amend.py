"""Changes to a playbook.toml that keep all that its owner wrote: comments, order, blank lines."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import tomli

from replybot.core.taught import Change
from replybot.errors import UserError
from replybot.settings import toml
from replybot.settings.places import Places
from replybot.settings.playbooks import examine

ORDER = (
    "name", "brands", "domains", "reply_to", "platform", "systems", "codes", "accept", "release", "mark", "language",
    "law", "officer",
)  # fmt: skip
"""How the keys before the first table follow one another."""
STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'')
NOTICE = (("name", '"notice"'), ("on", '"opening"'), ("template", '"first_reply"'))
"""The step that a playbook without any has; a first [[step]] of its own would take its place."""


def amended(document: toml.Document, changes: Sequence[Change]) -> str:
    """The text with these changes, and no other. UserError: the result would be no playbook in order, with what is
    wrong; or the file is written in a way in which a change finds no place."""
    returns = "\r\n" in document.text
    text = document.text.replace("\r\n", "\n")
    for change in changes:
        text = _amended(text, change)
    after = toml.parse(document.file, text)
    _table, problems = examine(after)
    toml.refuse(problems)
    changed = {change.key for change in changes}
    if any(after.data.get(key) != document.data.get(key) for key in {*after.data, *document.data} - changed):
        raise UserError(f"{document.file}: is written in a way in which this cannot be added; write it yourself")
    return text.replace("\n", "\r\n") if returns else text


def _amended(text: str, change: Change) -> str:
    if change.pairs:
        bare = change.key == "step" and "step" not in tomli.loads(text)
        return _with_table(_with_table(text, "step", NOTICE) if bare else text, change.key, change.pairs)
    return _set(text, change.key, change.value) if change.sets else _added(text, change.key, change.value)


# A value into a list --------------------------------------------------------------------------------------------------


def _added(text: str, key: str, value: str) -> str:
    listed = tomli.loads(text).get(key)
    if listed is None:
        return _with_line(text, key, f"{key} = [{quoted(value)}]")
    places = Places(text)
    if not listed:
        at = text.index("[", places.position((key,))) + 1
        return text[:at] + quoted(value) + text[at:]
    start = places.position((key, len(listed) - 1))
    found = STRING.match(text, start)
    if found is None:
        raise UserError(
            f"{key}: its last value is written in a way that cannot be added to; add {quoted(value)} yourself"
        )
    end, line = found.end(), text.rfind("\n", 0, start) + 1
    if text[line:start].strip():  # the list goes on in the line
        return f"{text[:end]}, {quoted(value)}{text[end:]}"
    comma = re.compile(r"[ \t]*,").match(text, end)
    indent, stop = text[line:start], text.find("\n", end)
    body = text if comma else f"{text[:end]},{text[end:]}"
    stop += 0 if comma else 1
    return f"{body[:stop]}\n{indent}{quoted(value)},{body[stop:]}"


def quoted(value: str) -> str:
    """A value as TOML writes it: in single quotes if there is a backslash in it and no such quote, as patterns are."""
    return f"'{value}'" if "\\" in value and "'" not in value else json.dumps(value, ensure_ascii=False)


# A key of its own -----------------------------------------------------------------------------------------------------


def _set(text: str, key: str, value: str) -> str:
    if key not in tomli.loads(text):
        return _with_line(text, key, f"{key} = {quoted(value)}")
    start = text.index("=", Places(text).position((key,))) + 1
    found = STRING.search(text, start)
    if found is None:
        raise UserError(f"{key}: its value is written in a way that cannot be changed; write {quoted(value)} yourself")
    return text[: found.start()] + quoted(value) + text[found.end() :]


def _with_line(text: str, key: str, line: str) -> str:
    """A new key: below the line where it stands as a comment, else behind the key that comes before it."""
    lines = text.split("\n")
    first = next((line for line, _key in _headers(text)), len(lines))
    shown = [n for n in range(first) if re.match(rf"#[ \t]*{key}[ \t]*=", lines[n])]
    data = tomli.loads(text)
    before = [one for one in ORDER[: ORDER.index(key)] if one in data]
    at = shown[-1] + 1 if shown else _behind(lines, before[-1], data) if before else 0
    return "\n".join([*lines[:at], line, *lines[at:]])


def _behind(lines: Sequence[str], key: str, data: dict[str, Any]) -> int:
    """The number of the line behind the value of this key: up to there the text is whole, and says it."""
    begin = Places("\n".join(lines)).line((key,))
    for end in range(begin, len(lines) + 1):
        try:
            if tomli.loads("\n".join(lines[:end])).get(key) == data[key]:
                return end
        except tomli.TOMLDecodeError:
            continue
    return len(lines)


# A further table ------------------------------------------------------------------------------------------------------


def _with_table(text: str, name: str, pairs: Sequence[tuple[str, str]]) -> str:
    """A further [[name]]: behind the last one, else behind the last of those that usually stand before it."""
    lines = text.rstrip("\n").split("\n")
    headers = _headers(text)
    block = [f"[[{name}]]", *(f"{key} = {value}" for key, value in pairs)]
    order = ("source", "contact", "step")
    wanted = [name, *(order[: order.index(name)][::-1] if name in order else ())]
    for one in wanted:
        mine = [index for index, (_n, header) in enumerate(headers) if header == one]
        if mine:
            at = _end_of_table(lines, headers, mine[-1])
            return "\n".join([*lines[:at], "", *block, *lines[at:]]) + "\n"
    at = _end_of_table(lines, headers, -1)
    return "\n".join([*lines[:at], "", *block, *lines[at:]]) + "\n"


def _headers(text: str) -> list[tuple[int, str]]:
    """The lines, from 0, on which a table begins, each with its key; not what only looks like one in a longer text."""
    places, lines, found = Places(text), text.split("\n"), set()
    for key, value in tomli.loads(text).items():
        tables = isinstance(value, list) and value and isinstance(value[0], dict)
        paths = (
            [(key, number) for number in range(len(value))] if tables else [(key,)] if isinstance(value, dict) else []
        )
        found |= {(places.line(path) - 1, key) for path in paths}
    return sorted((line, key) for line, key in found if lines[line].lstrip().startswith("["))


def _end_of_table(lines: Sequence[str], headers: Sequence[tuple[int, str]], index: int) -> int:
    """The line behind what belongs to this table (-1: to none); comments right above the next one belong to that."""
    at = headers[index + 1][0] if index + 1 < len(headers) else len(lines)
    if at == len(lines):
        return at
    while at > 0 and (not lines[at - 1].strip() or lines[at - 1].lstrip().startswith("#")):
        at -= 1
    return at


def without_examples(document: toml.Document, mails: Sequence[str]) -> str:
    """The text without the [[example]] tables of these mails, and without the comments right above each."""
    lines = document.text.split("\n")
    headers = _headers(document.text)
    named = [one.get("mail") for one in document.data.get("example", [])]
    numbers = [index for index, (_n, header) in enumerate(headers) if header == "example"]
    gone: set[int] = set()
    for mail, index in zip(named, numbers, strict=False):
        if mail in mails:
            end = _end_of_table(lines, headers, index)
            gone |= set(range(_end_of_table(lines, headers, index - 1), end))
    text = "\n".join(line for n, line in enumerate(lines) if n not in gone).rstrip("\n") + "\n"
    left = [one.get("mail") for one in toml.parse(document.file, text).data.get("example", [])]
    if left != [mail for mail in named if mail not in mails]:
        raise UserError(f"{document.file}: its examples are written in a way in which none can be left out; remove it")
    return text


# The file -------------------------------------------------------------------------------------------------------------


def replace_file(file: Path, before: bytes, after: bytes) -> None:
    """Put other octets in a file's place, whole or not at all. UserError: it is not what it was any more, or cannot be
    written; then it stays as it is."""
    real = file.resolve()
    beside = real.with_name(f".{real.name}.{os.getpid()}")
    try:
        if real.read_bytes() != before:
            raise UserError(f"{file}: it was changed meanwhile; nothing was written. Look at it, and try again")
        try:
            with beside.open("xb") as made:
                made.write(after)
                made.flush()
                os.fsync(made.fileno())
            beside.chmod(real.stat().st_mode & 0o7777)
            beside.replace(real)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(f"{file}: cannot be written ({error.strerror}); nothing was changed") from None
