"""Steps that can never fall due: the days of a case, reckoned as `fold` reckons them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from replybot.core.letter import Letter
from replybot.core.steps import TEMPLATES
from replybot.settings import letters
from replybot.settings.lint.written import Found, Written, span, text
from replybot.settings.playbook_checks import table

LATER = frozenset({"answered_on", "proof_code", "delete_on", "deleted_on"})
"""What a letter into their silence cannot say: nobody has answered, and nothing was deleted."""


def opening(book: Written) -> Found:
    """One step opens, and only one: a ticket gets one reply, ever."""
    opens = [number for number, step in book.steps if step.get("on", "opening") == "opening"]
    for number in opens[1:]:
        says = 'can never fall due: a ticket gets one reply, ever, and an earlier step opens; write on = "silence"'
        yield ("step", number), f"{says}, or remove it"
    if book.steps and not opens:
        says = "can never fall due, because no step opens; add a [[step]] with "
        yield ("step", book.steps[0][0]), f'{says}name = "notice" and template = "first_reply"'


def nobody(book: Written) -> Found:
    """A step into their silence that goes to another contact needs one."""
    for name, role in (("second", "complaints"), ("officer", "officer")):
        found, address = book.into_silence(name), book.contact(role)
        if found is None:
            continue
        if not address:
            says = f'can never fall due: the playbook names no [[contact]] with role = "{role}"; add one'
            yield ("step", found[0]), f"{says}, or remove the step"
        elif name == "second" and book.reply_to and set(book.reply_to) == {address}:
            says = "can never fall due: the first letter went to the same address; name another contact with role = "
            yield ("step", found[0]), f'{says}"complaints", or remove the step'


def times(book: Written) -> Found:
    """Days that never count."""
    for name in ("second", "reminder", "officer"):
        if (found := book.into_silence(name)) is None:
            continue
        number, step = found
        after, by = span(step.get("after")), span(step.get("by"))
        if after is not None and by is not None and by <= after:
            says = "never counts: by, from the first letter, is never later; remove it, or make by longer"
            yield ("step", number, "after"), says
        elif after is not None and by is not None and name == "second":
            says = "never counts: the first letter is the last one here, and after comes first; remove it"
            yield ("step", number, "by"), says
    yield from _order(book)
    yield from _officer(book)


def _order(book: Written) -> Found:
    """The steps come in their order, whatever their days."""
    order = ("second", "reminder", "officer")
    for place, name in enumerate(order):
        found = book.into_silence(name)
        by = span(found[1].get("by")) if found else None
        for before in order[:place]:
            earlier = book.into_silence(before)
            limit = span(earlier[1].get("by")) if earlier else None
            if found and earlier and by is not None and limit is not None and by <= limit:
                says = f'is not after by = "{earlier[1]["by"]}" of "{before}", which comes first; write more days'
                yield ("step", found[0], "by"), says
                break


def _officer(book: Written) -> Found:
    """The officer is written to before the complaint is due."""
    clocks = book.around.clocks
    found = book.into_silence("officer")
    if found is None or not (found[1].get("after") or found[1].get("by")):
        return
    last = timedelta()
    if book.contact("complaints"):
        last = _due(book, "second", clocks.second_contact, last)
    reminder = _due(book, "reminder", clocks.reminder, last)
    if _due(book, "officer", reminder + clocks.officer, reminder) >= reminder + clocks.complaint:
        key = "after" if found[1].get("after") else "by"
        limit = f"{clocks.complaint.days} days after the reminder"
        says = f"can never fall due: the complaint comes first, {limit} (policy.clocks.complaint); write fewer days"
        yield ("step", found[0], key), says


def _due(book: Written, name: str, usual: timedelta, last: timedelta) -> timedelta:
    """When a step is due, counted from the first letter."""
    found = book.into_silence(name)
    after, by = (span(found[1].get("after")), span(found[1].get("by"))) if found else (None, None)
    named = [one for one in (last + after if after is not None else None, by) if one is not None]
    return max(min(named, default=usual), last + book.around.clocks.case_gap)


def templates(book: Written) -> Found:
    """A text into their silence asks only for what is known then."""
    for number, step in book.steps:
        if step.get("on") != "silence":
            continue
        lacking = sorted(set(Letter(_text(book, step)).get_identifiers()) & LATER)
        if lacking:
            named = ", ".join(f"{{{{ {one} }}}}" for one in lacking)
            key = "template" if step.get("template") else "name"
            says = f"its text asks for {named}, which nobody knows while they are silent, so the letter fails; take"
            yield ("step", number, key), f"{says} another text"


def _text(book: Written, step: Mapping[str, Any]) -> str:
    name = text(step.get("name"))
    key = text(step.get("template")) or TEMPLATES.get(name, "")
    return text(table(book.data.get("texts")).get(key)) or letters.english().get(key, "")
