"""A playbook as the program sees it, as values: each with where it is from, for `playbook show`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from replybot.cli.desk import wordings
from replybot.cli.playbook.chosen import is_own
from replybot.core import codes
from replybot.core.compose import Wording, heading, text_of, under
from replybot.core.law import law_for
from replybot.core.playbook import Contact, Playbook, Step
from replybot.core.policy import Clocks
from replybot.core.specimen import of_system, specimen
from replybot.core.steps import template_of
from replybot.settings.values import Config

VOUCHED = ("name", "brands", "domains", "reply_to", "platform", "systems", "codes", "accept", "mark", "language", "law")
"""Keys that a source can vouch for, where the playbook says them."""
SILENCE = ("second", "reminder", "officer")


def seen(book: Playbook, config: Config, today: date, *, whole: bool) -> dict[str, Any]:
    """The object of `playbook show --format json`, but for the cases; stable. `by` says where a value is from:
    "playbook", "platform", "config" or "default". `whole`: letters with their whole text."""
    said = _written(book)
    return {
        "company": book.company,
        "name": book.name,
        "playbook": book.path,
        "own": is_own(config, Path(book.path)),
        "brands": list(book.brands),
        "domains": list(book.domains),
        "reply_to": list(book.reply_to),
        "platform": _platform(book),
        "codes": [*_patterns(book), *_systems(book, said)],
        "accept": [{"mark": one, "by": _by(said, "accept", one)} for one in book.accept],
        "release": _from(book.release, config.policy.release, "config"),
        "mark": {"value": book.mark or "auto-replied", "by": _by(said, "mark") if book.mark else "default"},
        "language": _from(book.language, None, "default"),
        "law": _from(book.law, None, "default"),
        "officer": {"value": book.officer, "by": "playbook" if "officer" in said else "default"},
        "contacts": [_contact(one, today) for one in book.contacts],
        "suggested": [_contact(one, today) for one in book.suggested],
        "sources": [
            {"of": list(one.of), "where": one.where, **_checked(one.checked, one.confidence, today)}
            for one in book.sources
        ],
        "unsourced": _unsourced(book, said),
        "steps": [*_openings(book), *_silence(book, config.policy.clocks)],
        "letters": [*_letters(book, whole=whole)],
        "texts": sorted(book.texts),
        "phrases": sorted(book.phrases),
        "answers": {kind: list(phrases) for kind, phrases in book.answers.items()},
        "examples": [
            {
                "mail": one.mail,
                "expect": f"{one.expect.decision} {one.expect.step}".strip(),
                "held_by": list(one.expect.held_by),
            }
            for one in book.examples
        ],
    }


def _written(book: Playbook) -> Mapping[str, Any]:
    """What stands in the file itself."""
    from replybot.settings import toml

    return toml.read(Path(book.path)).data


def _by(said: Mapping[str, Any], key: str, value: str = "") -> str:
    own = value in said.get(key, ()) if value else key in said
    return "playbook" if own else "platform"


def _from(own: str, other: str | None, whence: str) -> dict[str, Any]:
    return {"value": own, "by": "playbook"} if own else {"value": other, "by": whence}


def _platform(book: Playbook) -> dict[str, str] | None:
    from replybot.settings.platforms import load_platform

    if not book.platform:
        return None
    found = load_platform(book.platform)
    return {"key": found.key, "name": found.name, "note": found.note}


# Codes ----------------------------------------------------------------------------------------------------------------


def _patterns(book: Playbook) -> Iterator[dict[str, Any]]:
    """Its own patterns, each with a subject of its examples in which it finds a code, else with one that is made up."""
    subjects = list(_subjects(book))
    for pattern in book.codes:
        found = next((subject for subject in subjects if _finds(pattern, subject)), "")
        made = specimen(pattern.pattern)
        example = found or (made if made and _finds(pattern, made) else "")
        yield {"pattern": pattern.pattern, "system": None, "example": example or None, "by": "playbook"}


def _systems(book: Playbook, said: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The systems whose forms it takes; none named, and no pattern: any that is known."""
    by = _by(said, "systems")
    for name in book.systems:
        row = codes.row(name)
        yield {"pattern": None, "system": name, "example": (row and of_system(row)) or None, "by": by}
    if not book.systems and not book.codes:
        yield {"pattern": None, "system": "any", "example": None, "by": "default"}


def _finds(pattern: Any, subject: str) -> bool:
    with suppress(TimeoutError):
        return pattern.search(subject, timeout=0.1) is not None
    return False


def _subjects(book: Playbook) -> Iterator[str]:
    from replybot.core.mail import read
    from replybot.trial import read_file

    for one in book.examples:
        with suppress(OSError):
            yield read(read_file(Path(book.path).parent / one.mail).data).subject


# Facts and their age --------------------------------------------------------------------------------------------------


def _checked(day: str, confidence: str, today: date) -> dict[str, Any]:
    days = None
    with suppress(ValueError):
        days = (today - date.fromisoformat(day)).days
    return {"checked": day or None, "days": days, "confidence": confidence or None}


def _contact(contact: Contact, today: date) -> dict[str, Any]:
    aged = _checked(contact.checked, contact.confidence, today)
    return {"role": contact.role, "address": contact.address, "source": contact.source or None, **aged}


def _unsourced(book: Playbook, said: Mapping[str, Any]) -> list[str]:
    vouched = {key for source in book.sources for key in source.of}
    return [key for key in VOUCHED if key in said and key not in vouched and key not in ("mark", "language", "law")]


# The ladder -----------------------------------------------------------------------------------------------------------


def _openings(book: Playbook) -> Iterator[dict[str, Any]]:
    for step in book.steps:
        if step.on == "opening":
            yield {"step": step.name, "on": "opening", "text": step.template, "to": None, "due": [], "by": "playbook"}


def _silence(book: Playbook, clocks: Clocks) -> Iterator[dict[str, Any]]:
    """What follows when nobody answers, each with its clock in days: the playbook's, else the owner's."""
    usual = {
        "second": (clocks.second_contact, "first letter"),
        "reminder": (clocks.reminder, "first letter"),
        "officer": (clocks.officer, "reminder"),
    }
    to = {"second": book.contact("complaints"), "reminder": "", "officer": book.contact("officer")}
    for name in SILENCE:
        if name == "second" and not to[name]:
            continue
        own = book.into_silence(name)
        due = [{"days": _days(own.after), "from": "last letter"}] if own and own.after else []
        due += [{"days": _days(own.by), "from": "first letter"}] if own and own.by else []
        span, start = usual[name]
        yield {
            "step": name,
            "on": "silence",
            "text": (own.template if own else "") or template_of(name),
            "to": to[name] or None,
            "due": due or [{"days": _days(span), "from": start}],
            "by": "playbook" if due else "config",
        }
    due = [{"days": _days(clocks.complaint), "from": "demand"}]
    yield {"step": "complaint", "on": "silence", "text": None, "to": None, "due": due, "by": "config"}


def _days(span: timedelta) -> int | float:
    days = span / timedelta(days=1)
    return int(days) if days == int(days) else round(days, 2)


# Letters --------------------------------------------------------------------------------------------------------------


def _letters(book: Playbook, *, whole: bool) -> Iterator[dict[str, Any]]:
    """The text of each step that the playbook names, in its language; English where each mail's own decides."""
    for step in _steps(book):
        step, wording = under(law_for(book.law, book.domains[0]), book, step, wordings(), book.language or "en")
        text = _text(book, step, wording)
        yield {
            "step": step.name,
            "language": wording.language,
            "own": step.template in book.texts,
            "headline": wording.headline or heading(wording).splitlines()[0],
            "text": (text if whole else next((line for line in text.splitlines()[1:] if line.strip()), text)) or None,
        }


def _steps(book: Playbook) -> Iterator[Step]:
    for step in book.steps:
        yield step if step.template else Step(step.name, template_of(step.name), step.on)
    named = {step.name for step in book.steps}
    yield from (Step(name, template_of(name), "silence") for name in SILENCE[1:] if name not in named)


def _text(book: Playbook, step: Step, wording: Wording) -> str:
    """As it is written, with its placeholders; the officer's name in the grammar of the language. "": there is none
    that names no law, or not this one."""
    if step.template not in (*book.texts, *wording.texts):
        return ""
    term = wording.dpo_term if book.officer else wording.dpo_fallback
    return text_of(book, wording, step).strip().replace("{{ dpo_term }}", term)
