"""A further letter of a case: composed from what the ledger knows, for no mail of theirs is at hand any more.

What may stand in it: the texts, dates, the address that was hit, their own ticket codes, sender and Message-ID, counts,
the owner's name; and of their words only a promise, masked. Nothing of the stranger was kept, so nothing can leave.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from replybot.core import codes
from replybot.core.answer.kept import mask
from replybot.core.case import SAYINGS, Case, Envelope, Exchange
from replybot.core.compose import (
    FACTS,
    SUBJECT_LIMIT,
    Reply,
    Wording,
    clean,
    heading,
    text_of,
    under,
    write,
)
from replybot.core.language import language_of_domain, language_of_text
from replybot.core.law import law_for
from replybot.core.letter import fill
from replybot.core.mail import Thread
from replybot.core.marks import OUR_MARK
from replybot.core.playbook import Playbook, Step
from replybot.core.policy import Policy
from replybot.core.standing import Next, Promise, Standing
from replybot.core.steps import id_of, template_of, token_of

NEW_THREAD = frozenset({"second", "officer", "redirected"})
TXT = "_wrong-recipient."


@dataclass(frozen=True, slots=True)
class _Before:
    """What our letters before this one were like."""

    last: Exchange
    subject: str
    references: tuple[str, ...]
    text: str


def further(
    case: Case,
    found: Standing,
    due: Next,
    book: Playbook,
    wordings: Callable[[str], Wording],
    policy: Policy,
    now: datetime,
    *,
    released: bool,
) -> Reply:
    """The letter of this step. ValueError: a value that the text asks for is missing, or no letter went before it."""
    before = _before(case)
    ours, ticket = case.key.address, _code(case, before)
    own = book.into_silence(due.step)
    step = Step(due.step, (own.template if own else "") or template_of(due.step))
    theirs = due.to or (before.last.envelope.recipient if before.last.envelope else "")
    if not theirs:
        raise ValueError("there is nobody to write to")
    law = law_for(book.law, theirs.rpartition("@")[2])
    step, wording = under(law, book, step, wordings, _language(book, before, theirs))
    values = _values(case, found, due, ticket, book, wording, policy, ours)
    message_id, token = id_of(case.key, due), token_of(case.key, due)
    thread = _thread(due, before, ours, theirs, wording, values, ticket)
    marked = not released and book.mark != "none"
    said = fill(_fitting(text_of(book, wording, step), values), values).strip()
    below = f"{fill(wording.summary, values).strip()}\n\n" if wording.summary else ""
    own_word = "" if released or marked else f"{wording.unattended}\n"
    day = found.last_stray.at.date() if found.last_stray else now.date()
    facts = FACTS.format(address=ours, code=clean(ticket), day=day)
    tokens = " ".join((f"{OUR_MARK}{token}", *codes.body_tokens(before.text)))
    body = f"{heading(wording)}\n\n{said}\n\n{below}{own_word}{facts}\nRef: {tokens}\n"
    raw = write(thread, message_id, token, body, now=now, marked=marked, suppress=not released)
    return Reply(message_id, Envelope(ours, theirs), thread, due.step, wording.language, marked, raw)


def _before(case: Case) -> _Before:
    letters = [e for e in case.letters() if e.raw]
    if not letters:
        raise ValueError("there is no letter to follow")
    last = letters[-1]
    parsed = email.message_from_bytes(last.raw, policy=email.policy.default)
    first = email.message_from_bytes(letters[0].raw, policy=email.policy.default)
    ids = tuple(str(parsed.get("References", "")).split())
    return _Before(last, " ".join(str(parsed["Subject"]).split()), ids, str(first.get_content()))


def _code(case: Case, before: _Before) -> str:
    return next((e.ticket.value for e in reversed(case.letters()) if e.ticket is not None), "")


def _language(book: Playbook, before: _Before, theirs: str) -> str:
    """The language of the letters before this one."""
    return book.language or language_of_text(before.text) or language_of_domain(theirs.rpartition("@")[2]) or "en"


def _thread(
    due: Next, before: _Before, ours: str, theirs: str, wording: Wording, values: Mapping[str, str], ticket: str
) -> Thread:
    """Into the thread of the letter before; to another contact a new one, which keeps their code in its subject."""
    subject = before.subject
    if due.step == "officer" and "dpo_direct_subject" in wording.texts:
        subject = clean(fill(wording.texts["dpo_direct_subject"], values))
    if re.sub(r"_\d+$", "", due.step) in NEW_THREAD:
        return Thread(ours, theirs, subject[: max(SUBJECT_LIMIT, len(ticket))], "", ())
    parent = due.answers.message_id if due.answers is not None and due.answers.message_id.startswith("<") else ""
    chain = tuple(dict.fromkeys((*before.references, before.last.message_id, *([parent] if parent else []))))
    return Thread(ours, theirs, subject, parent or before.last.message_id, chain[:1] + chain[1:][-18:])


def _values(
    case: Case, found: Standing, due: Next, ticket: str, book: Playbook, wording: Wording, policy: Policy, ours: str
) -> dict[str, str]:
    domain = ours.rpartition("@")[2]
    stray = found.last_stray
    came = due.answers if due.step == "proof" else stray
    promise = next((p for p in reversed(found.promises) if p.broken_by is not None), found.promise)
    words = _words(promise, wording.language) if promise is not None else ""
    known = {
        "address": ours,
        "domain": domain,
        "ticket": ticket,
        "received_on": wording.long_date(came.at.date()) if came else "",
        "first_notice_on": wording.long_date(found.first_letter.date()) if found.first_letter else "",
        "answered_on": wording.long_date(promise.at.date()) if promise else "",
        "their_words": words,
        "proof_code": str(due.answers.answer.items.get("proof_code", "")) if due.answers and due.answers.answer else "",
        "message_count": str(found.strays),
        "sender": stray.sender if stray else "",
        "message_id": stray.message_id if stray and stray.message_id.startswith("<") else "",
        "txt_name": f"{TXT}{domain}",
        "domain_since": policy.domain_since,
        "owner_name": policy.owner_name,
        "company": book.name,
        "dpo_term": wording.dpo_term if book.officer else wording.dpo_fallback,
    }
    return {key: clean(value)[:200] for key, value in known.items() if value}


def _words(promise: Promise, language: str) -> str:
    """What they said, as far as it may be quoted. Words of a mail were masked when it was read; those of a call are the
    owner's, and he may have written down a name."""
    said = promise.words if promise.exchange.decision not in SAYINGS else mask(promise.words, language)
    return said if len(said.replace("[…]", "").split()) >= 2 else ""


def _fitting(text: str, values: Mapping[str, str]) -> str:
    """A text without the line that quotes them, where there is nothing to quote."""
    if "their_words" in values:
        return text
    return "\n".join(line for line in text.split("\n") if "{{ their_words }}" not in line)


def as_exchange(reply: Reply, case: Case, due: Next, mailbox: str, now: datetime) -> Exchange:
    """How the ledger keeps the letter; without an outcome yet."""
    last = case.letters()[-1]
    return Exchange(
        way="out",
        message_id=reply.message_id,
        case=case.key,
        at=now,
        ticket=last.ticket,
        mailbox=mailbox,
        sender=reply.envelope.sender,
        size=len(reply.raw),
        answers=due.answers.message_id if due.answers else "",
        step=reply.step,
        envelope=reply.envelope,
        raw=reply.raw,
    )
