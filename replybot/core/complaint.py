"""What a complaint rests on: is the month over, did they refuse, does the covering letter say what happened."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from replybot.core.case import SAYINGS, Case, Exchange, Outcome
from replybot.core.compose import Wording, clean
from replybot.core.law import Law
from replybot.core.letter import fill
from replybot.core.playbook import Playbook
from replybot.core.policy import Clocks, Policy
from replybot.core.standing import Standing, is_answer, is_stray
from replybot.core.track import NAMES_ART_17

GONE = (Outcome.SENT, Outcome.BOUNCED, Outcome.UNSURE)
"""Letters that left, or may have left."""
VALUE_LIMIT = 200
SAID_BY = {"notice": ("notice",), "reminder": ("reminder",), "officer": ("officer",)}
"""What the covering letter says was done, by the steps that do it."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a complaint rests on at this moment."""

    demanded: datetime | None  # the first letter that asks for erasure under Art. 17 GDPR
    month_ends: datetime | None  # one month after it (Art. 12(3) GDPR)
    over: bool  # that month is over
    refused: Exchange | None  # the first refusal
    missing: tuple[str, ...]  # steps that the covering letter names and that were not taken
    first: datetime  # the first letter
    known: datetime  # the first stray mail, else the first letter: since then the owner knows
    quiet: datetime | None  # since when they say that it is done, and nothing has come


def letters(case: Case) -> tuple[Exchange, ...]:
    """Our letters that left or may have left, oldest first."""
    found = [e for e in case.exchanges if e.way == "out" and e.outcome in GONE and e.raw]
    return tuple(sorted(found, key=lambda e: (e.at, e.id)))


def timeline(case: Case) -> tuple[Exchange, ...]:
    """All that is told in the timeline, oldest first: mails, letters that left, what was taken down."""
    left = {e.message_id for e in letters(case)}
    return tuple(
        sorted(
            (e for e in case.exchanges if e.way == "in" or e.message_id in left),
            key=lambda e: (e.at, e.way == "out", e.id),
        )
    )


def ground(case: Case, found: Standing, clocks: Clocks, now: datetime) -> Ground:
    """What the complaint rests on. ValueError: no letter has left."""
    left = letters(case)
    if not left:
        raise ValueError("no letter has left")
    demanded = next((e.at for e in left if e.step in NAMES_ART_17), None)
    ends = _month(demanded, clocks.complaint) if demanded else None
    steps = {e.step for e in left} | {"notice"}  # whatever the first letter was, it gave notice
    strays = [e.at for e in case.exchanges if is_stray(e)]
    promise = found.promise
    return Ground(
        demanded=demanded,
        month_ends=ends,
        over=ends is not None and ends <= now,
        refused=next((e for e in timeline(case) if is_answer(e) and e.answer and e.answer.kind == "refusal"), None),
        missing=tuple(name for name, needed in SAID_BY.items() if not steps & set(needed)),
        first=left[0].at,
        known=min([*strays, left[0].at]),
        quiet=promise.at if promise is not None and promise.broken_by is None else None,
    )


def _month(demanded: datetime, span: timedelta) -> datetime:
    """One month, on the next working day (Regulation 1182/71 Art. 3)."""
    end = demanded + span
    while end.weekday() >= 5:
        end += timedelta(days=1)
    return end


def covering(
    subject: str, text: str, case: Case, found: Standing, company: str, wording: Wording, policy: Policy
) -> tuple[str, str]:
    """Subject and text of the covering letter, filled with what the ledger knows. ValueError: a value is missing."""
    ours = case.key.address
    strays = [e for e in case.exchanges if is_stray(e)]
    last = max(strays, key=lambda e: e.at, default=None)
    first = letters(case)
    known = {
        "address": ours,
        "domain": ours.rpartition("@")[2],
        "company": company,
        "ticket": ", ".join(found.codes),
        "message_count": str(len(strays)),
        "received_on": wording.long_date(last.at.date()) if last else "",
        "first_notice_on": wording.long_date(first[0].at.date()) if first else "",
        "owner_name": policy.owner_name,
    }
    values = {key: clean(value)[:VALUE_LIMIT] for key, value in known.items() if value}
    return clean(fill(_having(subject, values), values)), fill(_having(text, values), values).strip()


def _having(text: str, values: Mapping[str, str]) -> str:
    """A text without the lines that are only a label for a value that there is not."""
    lacking = re.compile(r"\{\{ (ticket|received_on) \}\}")
    return "\n".join(
        line for line in text.split("\n") if not (hit := lacking.search(line)) or hit[1] in values or len(line) > 80
    )


def under_law(text: str, law: Law, language: str) -> str:
    """The same text where the act has another name."""
    for old, new in law.names.items() if language == "en" else ():
        text = re.sub(rf"\b{old}\b", new, text)
    return text


def of_playbook(book: Playbook | None, key: str, wording: Wording) -> str:
    """A text that the playbook may have in its own words."""
    return (book.texts.get(key) if book else None) or wording.texts.get(key, "")


def is_mail(e: Exchange) -> bool:
    """Did it come as mail, or was it taken down by a person?"""
    return e.decision not in SAYINGS
