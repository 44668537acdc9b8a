"""The ticket codes of the systems we know, and what looks like the code of one that we do not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from replybot.core.code import TicketCode, linked, same
from replybot.core.codes.commercial import COMMERCIAL
from replybot.core.codes.general import SHOW, Candidate, candidates, subject_signs
from replybot.core.codes.lexicon import Kind, kind_of
from replybot.core.codes.open_source import OPEN_SOURCE
from replybot.core.codes.service_desks import SERVICE_DESKS
from replybot.core.codes.shapes import DIGIT, opening
from replybot.core.codes.system import Sign, System

__all__ = [
    "GENERAL",
    "SHOW",
    "SUBJECT_LIMIT",
    "SYSTEMS",
    "SYSTEM_NAMES",
    "TELLING",
    "Hit",
    "Sign",
    "System",
    "TicketCode",
    "body_tokens",
    "detect",
    "firm",
    "hardly",
    "linked",
    "opening",
    "prints",
    "row",
    "same",
    "subject_signs",
]  # fmt: skip

SUBJECT_LIMIT = 2_048  # characters of a subject that are looked at
SYSTEMS = (*OPEN_SOURCE, *COMMERCIAL, *SERVICE_DESKS)
GENERAL = "named"
"""How a code is called that belongs to no row: it was recognised by the words and signs around it."""
SYSTEM_NAMES = (*(system.name for system in SYSTEMS), GENERAL)

SURE = 6
FIRM = 4
SET_OFF = "[({<#|"
TELLING = (Kind.TICKET, Kind.REQUEST, Kind.REFERENCE)
WORDS = re.compile(r"[^\W_]+(?:[-/._][^\W_]+)*")
FORM = "a ticket code in the form of {value}"


@dataclass(frozen=True, slots=True)
class Hit:
    """A code that stands in a subject, the row of the table that found it, and what speaks for it being a ticket's."""

    code: TicketCode
    start: int
    end: int
    signs: tuple[Sign, ...]
    sure: bool = False  # in a form that hardly anything else has, or beside the system's fingerprint

    @property
    def weight(self) -> int:
        return sum(sign.weight for sign in self.signs)


def firm(hit: Hit) -> bool:
    """Does the subject alone leave little doubt that this is a ticket's code?"""
    return hit.sure or hit.weight > FIRM


def hardly(subject: str) -> bool:
    """Surely without a firm hit, told faster than by `detect`: no sign and no word that makes a number a ticket's."""
    text = subject[:SUBJECT_LIMIT]
    if DIGIT.search(text) is None and "::" not in text:
        return True
    if any(sign in text for sign in SET_OFF) or any(kind_of(word) in TELLING for word in WORDS.findall(text)):
        return False
    return not any(
        pattern.search(text) for holds, entries in GROUPS if holds in text for pattern, _, loose in entries if not loose
    )


def row(name: str) -> System | None:
    """The row of this name."""
    return next((system for system in SYSTEMS if system.name == name), None)


def prints(fields: Sequence[tuple[str, str]], text: str = "", table: Sequence[System] = SYSTEMS) -> tuple[str, ...]:
    """Names of the systems whose fingerprint stands in these (name, unfolded body) fields or in the text."""
    by_field = BY_FIELD if table is SYSTEMS else _by_field(table)
    found = {
        system
        for name, body in fields
        for system, pattern in by_field.get(name.lower(), ())
        if pattern.search(body.strip())
    }
    if text:
        found |= {system.name for system in table if system.text is not None and system.text.search(text)}
    return tuple(system.name for system in table if system.name in found) if found else ()


def _by_field(table: Sequence[System]) -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """All fingerprints by the field they stand in, lower case."""
    found: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for system in table:
        for name, pattern in system.prints:
            found.setdefault(name.lower(), []).append((system.name, pattern))
    return found


BY_FIELD = _by_field(SYSTEMS)


def detect(
    subject: str,
    systems: Sequence[str] = (),
    printed: Sequence[str] = (),
    table: Sequence[System] = SYSTEMS,
    likely: Sequence[str] = (),
) -> tuple[Hit, ...]:
    """Every code in a subject, the likeliest first: by weight, a fingerprinted system's before the others.

    `systems`: only these rows (a playbook names them, and its word makes their forms sure); empty: all rows and the
    general recogniser. `likely`: systems that a form is named after first, if several have it. Hits that overlap a
    likelier one are left out.
    """
    text = subject[:SUBJECT_LIMIT]
    if DIGIT.search(text) is None and "::" not in text:
        return ()
    general = {(one.start, one.end): one for one in candidates(text)}
    rows = list(_by_rows(text, table, systems, {*systems, *printed}, general))
    found = [hit for hit in rows if hit.sure]
    found.sort(key=lambda hit: (hit.code.system not in printed, -hit.weight))
    found += sorted((hit for hit in rows if not hit.sure), key=lambda hit: hit.code.system not in likely)
    if not systems or GENERAL in systems:
        found += [Hit(TicketCode(GENERAL, g.value), g.start, g.end, g.signs) for g in general.values()]
    kept: list[Hit] = []
    for hit in found:
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda hit: (hit.code.system not in printed, -hit.weight, hit.start)))


Entry = tuple[re.Pattern[str], System, bool]
Groups = tuple[tuple[str, tuple[Entry, ...]], ...]


def _grouped(table: Sequence[System]) -> Groups:
    """All forms by the text that their matches hold: most subjects hold few of these."""
    found: dict[str, list[Entry]] = {}
    for system in table:
        for loose, forms in ((False, system.subject), (True, system.loose)):
            for form in forms:
                found.setdefault(form.holds, []).append((form.pattern, system, loose))
    return tuple((holds, tuple(entries)) for holds, entries in found.items())


GROUPS = _grouped(SYSTEMS)


def _by_rows(
    text: str,
    table: Sequence[System],
    systems: Sequence[str],
    sure: set[str],
    general: Mapping[tuple[int, int], Candidate],
) -> Iterator[Hit]:
    """What the rows find. A loose form counts as sure beside its fingerprint; else it needs what the words say."""
    groups = GROUPS if table is SYSTEMS else _grouped(table)
    for pattern, system, loose in [entry for holds, entries in groups if holds in text for entry in entries]:
        if systems and system.name not in systems:
            continue
        for m in pattern.finditer(text):
            span = m.span("code")
            beside = general.get(span)
            if not loose or system.name in sure:
                context = (
                    tuple(sign for sign in beside.signs if sign.weight < -3 and sign is not SHOW) if beside else ()
                )
                signs = (Sign(SURE, FORM, system.name), *context)
                yield Hit(TicketCode(system.name, m["code"]), *span, signs, sure=True)
            elif beside is not None:
                yield Hit(TicketCode(system.name, m["code"]), *span, beside.signs)


def body_tokens(text: str) -> tuple[str, ...]:
    """The tokens in a body by which known systems file a reply: only what matches a grammar of the table."""
    found = [m.group(0) for system in SYSTEMS if system.body for m in system.body.finditer(text)]
    return tuple(dict.fromkeys(found))[:4]
