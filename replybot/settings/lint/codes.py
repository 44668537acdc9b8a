"""Patterns of ticket codes, and the systems that write them: what fits too much, and what fits nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path as File

from replybot.core import codes, ticket
from replybot.core.mail import IncomingMail
from replybot.core.playbook import Pattern
from replybot.settings import patterns
from replybot.settings.lint.linear import refused, said
from replybot.settings.lint.written import Found, Written
from replybot.settings.playbook_checks import texts
from replybot.settings.wording import shown

NEGATIVES = File(__file__).resolve().parent.parent.parent / "negatives.txt"


@cache
def negatives() -> tuple[str, ...]:
    """Subjects that belong to no ticket."""
    lines = NEGATIVES.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def engine(book: Written) -> Found:
    """Patterns that could keep a run busy, or that a linear-time engine refuses."""
    for number, text in enumerate(texts(book.data.get("codes"))):
        pattern = book.codes[number]
        if pattern is None:
            continue
        if says := patterns.slowness(pattern):
            yield ("codes", number), says
        for one in refused(text):
            if not (says and one.what.startswith("a repeat without end")):
                yield ("codes", number), said(one)


def too_much(book: Written) -> Found:
    """Patterns that take an order, a parcel or a bill for a ticket."""
    for number, pattern in enumerate(book.codes):
        found = [subject for subject in negatives() if pattern is not None and ticket.search(pattern, subject)]
        if found:
            more = f", and {len(found) - 1} more of the kind" if len(found) > 1 else ""
            says = f"fits a subject that is no ticket, {shown(found[0])}{more}; demand the word or sign that stands"
            yield ("codes", number), f"{says} before this company's codes"


def dead(book: Written) -> Found:
    """Patterns that no example needs."""
    subjects = [mail.subject for _, mail in book.mails]
    if not any(one.answered or one.expect[:1] == ("hold",) for one, _ in book.mails):
        return
    before: dict[str, set[str]] = {}  # of each subject the codes that earlier patterns found
    for number, pattern in enumerate(book.codes):
        if pattern is None:
            continue
        found = {subject: code for subject in subjects if (code := ticket.search(pattern, subject))}
        if not found and all(ticket.search(pattern, subject) is not None for subject in subjects):
            yield ("codes", number), "fits the subject of no example; bring a mail that it is for, or remove it"
        elif found and all(code in before.get(subject, ()) for subject, code in found.items()):
            says = "finds in the examples only what the patterns before it find too; bring a mail that needs it"
            yield ("codes", number), f"{says}, or remove it"
        for subject, code in found.items():
            before.setdefault(subject, set()).add(code)


def systems(book: Written) -> Found:
    """Systems that no example shows, though some show a code."""
    named = texts(book.data.get("systems"))
    shown_by = [(mail, set(_systems(mail))) for _, mail in book.mails] if named else []
    with_code = any(one.code for one, _ in book.mails) or any(systems for _, systems in shown_by)
    if not with_code:
        return
    for number, name in enumerate(named):
        known = name in codes.SYSTEM_NAMES
        if known and not any(name in systems or codes.detect(mail.subject, (name,)) for mail, systems in shown_by):
            says = "no example shows a code of this system; bring a mail of it, or remove it"
            yield ("systems", number), says


def marks(book: Written) -> Found:
    """A mark that this help desk throws away, or that is left out without need; marks that are accepted twice."""
    dropping = [name for name in book.systems if (system := codes.row(name)) is not None and system.drops_marked]
    mark = book.data.get("mark")
    if mark == "none" and not dropping:
        of = f"{', '.join(book.systems)} is not" if book.systems else "no help desk is named that is"
        says = f'{of} known to throw marked letters away; remove mark, or name the help desk: platform = "…"'
        yield ("mark",), says
    elif mark == "auto-replied" and dropping:
        yield ("mark",), f'{", ".join(dropping)} throws letters with this mark away; write mark = "none"'
    brought = book.platform.accept if book.platform else ()
    for number, accepted in enumerate(book.accept):
        if accepted in brought:
            yield ("accept", number), f'comes with platform = "{book.data["platform"]}"; remove it here'


def _systems(mail: IncomingMail) -> Iterator[str]:
    """The systems that a mail shows, by whatever only they have."""
    found = ticket.recognise(mail, ())
    yield from found.shown
    if found.code is not None and found.where != "subject":
        yield found.code.system


def alike(one: Pattern, other: Pattern, subjects: list[str]) -> str:
    """The first subject in which two patterns find the same code, or ""."""
    for subject in subjects:
        code = ticket.search(one, subject)
        if code and code == ticket.search(other, subject):
            return subject
    return ""


def twice(found: list[str]) -> list[int]:
    """The numbers of what stood in the list before; "" is nothing."""
    seen: Counter[str] = Counter()
    numbers = []
    for number, one in enumerate(found):
        if one and seen[one]:
            numbers.append(number)
        seen[one] += 1
    return numbers
