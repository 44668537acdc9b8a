"""Where an answer may go: addresses, with a star for the token of one ticket."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from replybot.core import codes, evidence
from replybot.core.authentication import Proof
from replybot.core.codes.lexicon import fold
from replybot.core.company import rented
from replybot.core.fields import Address, below, lower
from replybot.core.learn.values import FAIR, SURE, WEAK, Fact, Left, Lesson, sureness
from replybot.core.likeness import OFFICE
from replybot.core.mail import IncomingMail
from replybot.core.playbook import fits


def addresses_of(lessons: Sequence[Lesson], domains: Sequence[str]) -> tuple[tuple[Fact, ...], tuple[Left, ...]]:
    """Where an answer may go: what the mails name as their Reply-To, else their From; a token as a star."""
    kept: dict[str, list[Lesson]] = {}
    left: dict[tuple[str, str], list[int]] = {}
    for one in lessons:
        target = one.mail.reply_target
        if target is None or one.proof.proof is Proof.FAILED:
            continue
        why = _why_not(target, one, domains)
        pattern = "" if why else _pattern(target, one)
        if pattern:
            kept.setdefault(pattern, []).append(one)
        else:
            left.setdefault((target.folded, why or "whole"), []).append(one.number)
        sender = one.mail.sender
        if sender is not None and sender.folded != target.folded:
            left.setdefault((sender.folded, _why_not(sender, one, domains) or "beside"), []).append(one.number)
    merged = _merged(kept)
    taken = [fact.value for fact in merged]
    others = {key: numbers for key, numbers in left.items() if key[0] not in taken}
    return merged, tuple(Left(address, why, tuple(numbers)) for (address, why), numbers in others.items())


def _why_not(address: Address, one: Lesson, domains: Sequence[str]) -> str:
    at_desk = bool(rented(address.domain)) and one.vouched
    if evidence.no_reply(address):
        return "no-reply"
    if not address.plain or not (below(address.domain, domains) or at_desk):
        return "outside"
    return "person" if is_person(address, one.mail) else ""


def is_person(address: Address, mail: IncomingMail) -> bool:
    """Is this the address of somebody who works there? By the name that stands before it, if it is no company's."""
    if evidence.DESK.search(address.local) or evidence.CROWD.search(address.local):
        return False
    sender = mail.sender
    name = address.name or (sender.name if sender and sender.folded == address.folded else "")
    words = re.findall(r"[^\W\d_]{2,}", fold(OFFICE.sub(" ", name)))
    label = fold(address.domain)
    local = fold(OFFICE.sub(" ", re.sub(r"[._-]", " ", address.local)))
    said = [word for word in re.findall(r"[a-z]{2,}", local) if word not in label]
    given = [word for word in words if word not in label and word in said]
    pair = re.fullmatch(r"[a-z]{1,20}[._-][a-z]{2,30}", lower(address.local)) is not None
    return bool(given) and (pair or (len(words) > 1 and not any(word in label for word in words)))


def _pattern(target: Address, one: Lesson) -> str:
    """The address with a star for the token of one ticket; "" if it is nothing but a token."""
    local = target.local
    for start, end in _tokens(target, one):
        starred = f"{local[:start]}*{local[end:]}"
        return f"{lower(starred)}@{target.domain}" if starred != "*" else ""
    return target.folded


def _tokens(target: Address, one: Lesson) -> Iterator[tuple[int, int]]:
    """Where in the local part a token stands: by a known system, by the ticket's code, by its form."""
    for system in codes.SYSTEMS:
        if system.address and (m := system.address.match(target.folded)):
            yield m.span("code")
    code = one.ticket.code.value if one.ticket.code else ""
    signs = [re.escape(c) for c in re.findall(r"[^\W_]+", code)]
    if len(code) >= 3 and signs and (m := re.search(r"[\W_]{0,2}".join(signs), target.local, re.IGNORECASE)):
        yield m.start(), _to_the_end(target.local, m.end())
    if m := evidence.TOKEN.search(target.local):
        yield m.span("code") if m["code"] else m.span("uuid")
    if (at := _drawn(target.local)) is not None:
        yield at, len(target.local)
    sender = one.mail.sender
    if sender is not None and evidence.no_reply(sender) and evidence.MADE_UP.fullmatch(target.local):
        named_by = re.match(r"[a-z]{2,20}[-+=._]", lower(target.local))
        yield (named_by.end() if named_by else 0), len(target.local)


PIECE = re.compile(r"[A-Za-z0-9]+")
SHORTEST = 6  # letters and figures of a piece that was drawn, where nothing but its form says so


def _drawn(local: str) -> int | None:
    """Where the first piece begins that nobody chose: whatever stands behind a plus and is no word of a desk; letters
    and figures that change more than once. None if there is none, or nothing before it."""
    for piece in PIECE.finditer(local):
        sign = local[piece.start() - 1] if piece.start() else ""
        if not sign:
            continue
        changes = len(re.findall(r"(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])", piece[0]))
        desk = evidence.DESK.search(piece[0]) or evidence.CROWD.search(piece[0])
        if (sign in "+=" and not desk) or (changes > 1 and len(piece[0]) >= SHORTEST):
            return piece.start()
    return None


def _to_the_end(local: str, at: int) -> int:
    """Behind a code often stands a check: it belongs to the token, if there is no further word, or a plus before it."""
    keyed = "+" in local[:at]
    return len(local) if keyed or re.fullmatch(r"[-+=._]?[A-Za-z0-9]*\d[A-Za-z0-9._=-]*", local[at:]) else at


def _merged(kept: dict[str, list[Lesson]]) -> tuple[Fact, ...]:
    """Addresses that differ only in one piece that has digits, or stands behind a plus: one pattern."""
    facts = [Fact(a, tuple(o.number for o in those), sureness(those)) for a, those in kept.items()]
    plain = [fact for fact in facts if "*" not in fact.value]
    for at, one in enumerate(plain):
        for other in plain[at + 1 :]:
            if one in facts and other in facts and (pattern := _between(one.value, other.value)):
                both = Fact(pattern, (*one.mails, *other.mails), min(one.confidence, other.confidence, key=_rank))
                facts = [*(f for f in facts if f not in (one, other)), both]
    starred = [fact.value for fact in facts if "*" in fact.value]
    facts = [replace(fact, value=next((p for p in starred if fits(p, fact.value)), fact.value)) for fact in facts]
    merged: dict[str, Fact] = {}
    for fact in facts:
        before = merged.get(fact.value)
        merged[fact.value] = replace(fact, mails=(*before.mails, *fact.mails)) if before else fact
    return tuple(merged.values())


def _rank(confidence: str) -> int:
    return (WEAK, FAIR, SURE).index(confidence)


def _between(one: str, other: str) -> str:
    (a, _, house), (b, _, home) = one.partition("@"), other.partition("@")
    if house != home:
        return ""
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    while start and a[start - 1].isalnum():
        start -= 1
    middle, central = a[start:], b[start:]
    digits = any(c.isdigit() for c in middle) and any(c.isdigit() for c in central)
    return f"{a[:start]}*@{house}" if start > 1 and (digits or a[start - 1] in "+=") else ""
