"""A playbook: how to deal with one company."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Protocol

from replybot.core.fields import lower


class Pattern(Protocol):
    """A pattern that an owner wrote, compiled by `settings` with the regex library (bounded in time)."""

    pattern: str

    def search(self, string: str, *, timeout: float | None = None) -> Any: ...


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to say. `on`: the situation it answers ("opening", or "silence": nobody answered); `template`: the key
    of its text, "" for the usual one. Of a step into the silence: `after` counts from our last letter, `by` from our
    first; the earlier of the two counts, and without both the owner's own clock."""

    name: str
    template: str
    on: str = "opening"
    after: timedelta | None = None
    by: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody at the company to write to, with the public source of the address and the day it was checked."""

    role: str  # "thread", "complaints", "officer"
    address: str
    source: str = ""
    checked: str = ""
    confidence: str = ""  # "high", "medium", "low", or "": not said


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts of a playbook are from: the keys `of`, a public place, the day it was read, how sure they are."""

    of: tuple[str, ...]  # "name", "brands", "domains", "reply_to", "codes", …
    where: str
    checked: str = ""  # ISO 8601
    confidence: str = ""  # "high", "medium", "low"


@dataclass(frozen=True, slots=True)
class Expected:
    """What must become of an example; "" and () where nothing is said."""

    decision: str  # "send", "hold", "file", "skip"
    step: str = ""
    company: str = ""
    code: str = ""
    held_by: tuple[str, ...] = ()  # names of checks of the gate, all of which must be among the findings


@dataclass(frozen=True, slots=True)
class Example:
    """A mail that a playbook brings along, and what must become of it."""

    mail: str
    expect: Expected


@dataclass(frozen=True, slots=True)
class Playbook:
    """How to deal with one company. Domains and addresses are A-labels in lower case (RFC 5890)."""

    company: str  # short name, the folder's: [a-z0-9-]
    name: str  # what people call it
    path: str  # the file, for `explain`
    domains: tuple[str, ...]  # exact sending domains
    reply_to: tuple[str, ...]  # addresses we may write to; "*" stands for one ticket token
    brands: tuple[str, ...] = ()  # further names under which it writes
    platform: str = ""  # the help desk it uses; what that brings stands in `systems`, `accept` and `mark`
    systems: tuple[str, ...] = ()  # names of rows in the code table; empty: any
    codes: tuple[Pattern, ...] = ()  # patterns of its own, with the named group `code`
    accept: tuple[str, ...] = ()  # exact machine marks: "precedence: bulk"
    release: str = ""  # "ask", "unattended", or "": as the policy says
    mark: str = ""  # "auto-replied", "none", or "": by default
    language: str = ""  # of the letters; "": see decide.language_of
    law: str = ""  # of the letters: a name of law.LAWS; "": that of the domain's country, else the GDPR
    officer: bool = True  # a data protection officer is known or likely
    contacts: tuple[Contact, ...] = ()
    steps: tuple[Step, ...] = (Step("notice", "first_reply"),)
    texts: Mapping[str, str] = field(default_factory=dict)  # overrides of templates, by key
    phrases: Mapping[str, str] = field(default_factory=dict)  # overrides of single phrases, by compose.PHRASES
    examples: tuple[Example, ...] = ()
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # class of answer → phrases of this company
    sources: tuple[Source, ...] = ()
    suggested: tuple[Contact, ...] = ()  # contacts that the directory knows: a person confirms each before it is used

    def step_on(self, situation: str, done: Sequence[str]) -> Step | None:
        """The first step for this situation that was not said yet."""
        return next((s for s in self.steps if s.on == situation and s.name not in done), None)

    def into_silence(self, name: str) -> Step | None:
        """What this playbook says about the step of this name into their silence ("second", "reminder", "officer")."""
        return next((s for s in self.steps if s.on == "silence" and s.name == name), None)

    def contact(self, role: str) -> str:
        """The address of the first contact of this role, or "" if the playbook names none."""
        return next((c.address for c in self.contacts if c.role == role), "")

    def may_write_to(self, address: str) -> bool:
        """Is this address on the list? `*` in a pattern stands for a ticket token in the local part."""
        return any(fits(pattern, lower(address)) for pattern in self.reply_to)


def fits(pattern: str, address: str) -> bool:
    """Is the address this one, or of this pattern, in which "*" stands for one ticket token?"""
    if "*" not in pattern:
        return pattern == address
    rx = "[a-z0-9._=+-]{1,80}".join(re.escape(part) for part in pattern.split("*"))
    return re.fullmatch(rx, address) is not None
