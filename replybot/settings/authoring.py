"""Writes a new playbook: each key with a comment that says where it was learned, whole or not at all."""

from __future__ import annotations

import json
import shutil
import tempfile
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from replybot.core.playbook import Contact, Expected
from replybot.errors import UserError
from replybot.settings.platforms import load_platform, platforms
from replybot.settings.playbook_files import FILE

WIDTH = 110
SCHEMA = "#:schema ../playbook.schema.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """A value of a list, and why it stands there."""

    value: str
    why: str = ""
    off: bool = False  # only proposed: it stands behind a comment mark


@dataclass(frozen=True, slots=True)
class Shown:
    """An example: its file below the playbook's folder, its bytes, what becomes of it, what it is."""

    file: str
    data: bytes
    says: str
    expect: Expected = field(default_factory=lambda: Expected("hold"))


@dataclass(frozen=True, slots=True)
class Vouched:
    """Where some keys are from."""

    of: tuple[str, ...]
    where: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A playbook that is to be written. Empty lists are left out; what a comment must say stands in `notes`."""

    company: str
    name: str
    domains: tuple[Entry, ...]
    reply_to: tuple[Entry, ...]
    day: date
    brands: tuple[Entry, ...] = ()
    platform: str = ""
    systems: tuple[Entry, ...] = ()
    codes: tuple[Entry, ...] = ()
    accept: tuple[Entry, ...] = ()
    mark: Entry | None = None
    language: Entry | None = None
    contacts: tuple[tuple[Contact, bool], ...] = ()  # each: does it count, or is it only offered
    examples: tuple[Shown, ...] = ()
    sources: tuple[Vouched, ...] = ()
    notes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by key; "" is the head of the file

    def with_examples(self, examples: Sequence[Shown]) -> Draft:
        return replace(self, examples=tuple(examples))


def platform_of(systems: Sequence[str]) -> str:
    """The profile that brings all these systems, and the fewest others; "" if there is none."""
    found = [
        (len(load_platform(key).systems), key)
        for key in platforms()
        if systems and set(systems) <= set(load_platform(key).systems)
    ]
    return min(found)[1] if found else ""


# The text -----------------------------------------------------------------------------------------------------------


def text_of(draft: Draft) -> str:
    """The file, commented; it says the same as the draft and nothing else."""
    blocks = [_head(draft), *_keys(draft), *_tables(draft)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _head(draft: Draft) -> str:
    lines = [
        f"How to deal with {draft.name}. Written by `replybot playbook new` on {draft.day}.",
        *draft.notes.get("", ()),
    ]
    return "\n".join((SCHEMA, *(_comment(line) for line in lines)))


def _keys(draft: Draft) -> Iterator[str]:
    yield _block(draft, "name", ["What people call it."], f"name = {quoted(draft.name)}")
    yield _list(draft, "brands", "Other names under which it writes.", draft.brands)
    yield _list(draft, "domains", "The domains that it sends from, exactly.", draft.domains)
    yield _list(
        draft, "reply_to", "The addresses that an answer may go to; a star stands for a ticket's token.", draft.reply_to
    )
    if draft.platform:
        desk = load_platform(draft.platform)
        says = [f"Its help desk: {desk.name}.", *([desk.note] if desk.note else [])]
        yield _block(draft, "platform", says, f"platform = {quoted(draft.platform)}")
    yield _list(draft, "systems", "The ticket systems whose codes count.", draft.systems)
    yield _list(draft, "codes", "How its ticket codes look in a subject.", draft.codes, pattern=True)
    yield _list(draft, "accept", "Marks of a machine that are accepted on its mail.", draft.accept)
    if draft.mark:
        yield _single(draft, "mark", "Whether a letter that leaves unattended says so.", draft.mark)
    if draft.language:
        yield _single(draft, "language", "The language of the letters.", draft.language)
    says = ["Each letter waits for you. Leave it so until you have released some letters of this company yourself."]
    yield _block(draft, "release", says, 'release = "ask"')


def _tables(draft: Draft) -> Iterator[str]:
    notes = draft.notes.get("contact", ())
    if notes:
        yield "\n".join(_comment(note) for note in notes)
    for contact, counts in draft.contacts:
        yield _contact(contact, counts)
    for source in draft.sources:
        yield "\n".join(
            (
                "[[source]]",
                f"of = {_strings(source.of)}",
                f"where = {quoted(source.where)}",
                f"checked = {draft.day}",
                f'confidence = "{source.confidence}"',
            )
        )
    yield _comment("What to say: wrong recipient, please forward this to your data protection officer.") + (
        '\n[[step]]\nname = "notice"\non = "opening"\ntemplate = "first_reply"'
    )
    for shown in draft.examples:
        yield f"{_comment(shown.says)}\n{_example(shown)}"


def _contact(contact: Contact, counts: bool) -> str:
    lines = ["[[contact]]", f'role = "{contact.role}"', f"address = {quoted(contact.address)}"]
    lines += [f"source = {quoted(contact.source)}"] if contact.source else []
    lines += [f"checked = {contact.checked}"] if contact.checked else ["checked = "] if not counts else []
    lines += [f'confidence = "{contact.confidence}"'] if contact.confidence else []
    return "\n".join(lines if counts else (f"# {line}".rstrip() for line in lines))


def _example(shown: Shown) -> str:
    expect = shown.expect
    lines = ["[[example]]", f"mail = {quoted(shown.file)}", f'expect = "{f"{expect.decision} {expect.step}".strip()}"']
    lines += [f"company = {quoted(expect.company)}"] if expect.company else []
    lines += [f"code = {quoted(expect.code)}"] if expect.code else []
    lines += [f"held_by = {_strings(expect.held_by)}"] if expect.held_by else []
    return "\n".join(lines)


def _block(draft: Draft, key: str, says: Sequence[str], line: str) -> str:
    return "\n".join((*(_comment(text) for text in (*says, *draft.notes.get(key, ()))), line))


def _single(draft: Draft, key: str, says: str, entry: Entry) -> str:
    line = f"{key} = {quoted(entry.value)}"
    return _block(draft, key, [says, *([entry.why] if entry.why else [])], f"# {line}" if entry.off else line)


def _list(draft: Draft, key: str, says: str, entries: Sequence[Entry], *, pattern: bool = False) -> str:
    """A list, one value a line with its comment above; nothing where there is nothing to say."""
    notes = draft.notes.get(key, ())
    if not entries and not notes:
        return ""
    lines = [_comment(text) for text in (says, *notes)]
    quote = raw_quoted if pattern else quoted
    if not any(not entry.off for entry in entries):
        for entry in entries:
            lines += [*([_comment(entry.why)] if entry.why else []), f"# {key} = [{quote(entry.value)}]"]
        return "\n".join(lines)
    lines.append(f"{key} = [")
    for entry in entries:
        lines += [_comment(entry.why, "  ")] if entry.why else []
        lines.append(f"  {'# ' if entry.off else ''}{quote(entry.value)},")
    return "\n".join((*lines, "]"))


def _comment(text: str, indent: str = "") -> str:
    plain = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    start = f"{indent}# "
    rows = textwrap.wrap(plain, WIDTH, initial_indent=start, subsequent_indent=start, break_on_hyphens=False)
    return "\n".join(rows) or start.rstrip()


def _strings(values: Sequence[str]) -> str:
    return f"[{', '.join(map(quoted, values))}]"


def quoted(text: str) -> str:
    """A TOML string (TOML 1.0, basic string): JSON's escapes are among its own."""
    clean = "".join(c for c in text if c.isprintable())
    return json.dumps(clean, ensure_ascii=False)


def raw_quoted(text: str) -> str:
    """A pattern in single quotes, in which no stroke is doubled; in double ones where it holds such a quote."""
    return quoted(text) if "'" in text or not text.isprintable() else f"'{text}'"


# The folder ---------------------------------------------------------------------------------------------------------


@contextmanager
def beside(folder: Path, company: str) -> Iterator[Path]:
    """An empty folder for the playbook, which lies hidden in `folder` until `settle` brings it to light. Whatever
    happens, it is gone at the end."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        hidden = Path(tempfile.mkdtemp(prefix=f".{company}.", dir=folder))
    except OSError as error:
        raise UserError(
            f"{folder}: nothing can be written there ({error.strerror}); name another folder with --into"
        ) from None
    try:
        yield hidden / company
    finally:
        shutil.rmtree(hidden, ignore_errors=True)


def lay(place: Path, draft: Draft) -> Path:
    """Write the draft with its examples to `place`, over what was written there before; the playbook's file."""
    try:
        place.mkdir(exist_ok=True)
        for shown in draft.examples:
            file = place / shown.file
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(shown.data)
        (place / FILE).write_text(text_of(draft), encoding="utf-8")
    except OSError as error:
        raise UserError(
            f"{place}: cannot be written ({error.strerror}); make room, or name another folder with --into"
        ) from None
    return place / FILE


def settle(place: Path, folder: Path) -> Path:
    """Bring a playbook that was laid beside to its own place, in one step. UserError: there is one already."""
    home = folder / place.name
    if home.exists() or home.is_symlink():
        raise UserError(f"{home} is there already; nothing was changed. Edit that one, or give another name")
    try:
        return place.rename(home)
    except OSError as error:
        raise UserError(f"{home}: cannot be written ({error.strerror}); nothing was changed") from None
