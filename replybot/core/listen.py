"""What a mail of a company that we wrote to says, and no more than whoever wrote it may say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from replybot.core.answer import Answer, Because, Company, classify
from replybot.core.answer.classes import MACHINES, worse
from replybot.core.answer.newly import newly_written
from replybot.core.answer.proof import code_in, offered
from replybot.core.authentication import Proof
from replybot.core.gate import Question
from replybot.core.witness import organisation

SPEAKING = frozenset({
    "legal_threat", "customer_insists", "dispute_referral", "dpo_answer", "asks_deletion_confirmation", "refusal",
    "address_deactivated", "forwarded_dpo", "no_record_found",
})  # fmt: skip
"""Answers that are known as such without a thread or a ticket: nobody else would be told this."""


SHORTEST = 4
"""A shorter name stands in others by chance."""


def listened(q: Question, *, to_us: bool | None) -> Answer:
    """What they say, and no more than whoever wrote it may say: who is not proven, or writes from elsewhere, brings
    nothing about by himself."""
    book = q.book
    numbers = [e.ticket.value for e in q.case.exchanges if e.ticket is not None]
    languages = (book.language,) if book is not None and book.language else ()
    domains = book.domains if book is not None else ()
    company = Company(
        domains=domains,
        languages=languages,
        codes=tuple(numbers),
        owner_names=q.policy.names,
        hit=q.case.key.address,
        phrases=book.answers if book is not None else {},
        today=q.now.date(),
    )
    found = classify(q.mail, to_us, company)
    if found.kind in MACHINES and found.kind not in ("mail_continues", "auto_ack"):
        return found
    domain = q.mail.sender.domain if q.mail.sender else ""
    strange = q.proof.proof is not Proof.ALIGNED or not _of_company(domain, domains, q.case.key.company)
    if not strange:
        code = code_in(newly_written(q.mail.bodies).text) if offered(q.case) else ""
        return found if not code else _with_code(found, code)
    doubts = (*found.doubts, "who wrote it is not proven, or writes from elsewhere")
    found = replace(found, sends=False, removed=False, forwarded=False, doubts=doubts)
    written = [e.envelope.recipient.rpartition("@")[2].lower() for e in q.case.letters() if e.envelope is not None]
    if _related(domain, (*domains, q.case.key.company, *written), _named(q)):
        return replace(found, gate=worse(found.gate, "proposal"))
    because = (Because(domain, "it answers your letter, and is no domain of theirs"), *found.because)
    also = tuple(dict.fromkeys(kind for kind in (found.kind, *found.also) if kind != "suspicious"))
    return replace(found, kind="suspicious", gate="stop", also=also, because=because)


def _named(q: Question) -> tuple[str, ...]:
    """The addresses that answers of theirs named as a contact."""
    heard = [e.answer for e in q.case.exchanges if e.answer is not None and e.answer.gate != "stop"]
    return tuple(str(one.items["redirect_address"]) for one in heard if "redirect_address" in one.items)


def _related(domain: str, known: Sequence[str], addresses: Sequence[str]) -> bool:
    """May this domain be another one of the company: the same name beside another ending or within a longer one, or
    the domain of a contact that an answer of its own names?"""
    there = {organisation(address.rpartition("@")[2].lower()) for address in addresses} - {""}
    if organisation(domain) in there or _of_company(domain, known, ""):
        return True
    names = {organisation(one).partition(".")[0] for one in known} - {""}
    here = organisation(domain).partition(".")[0]
    return any(len(name) >= SHORTEST and name in here for name in names)


def _with_code(found: Answer, code: str) -> Answer:
    """They sent the code that a letter of ours asked for: the person lets the answer go."""
    extracted = {**found.extracted, "proof_code": code}
    because = (Because(code, "the code that was asked for"), *found.because)
    return replace(found, kind="unclear", gate="proposal", extracted=extracted, because=because, sends=False)


def _of_company(domain: str, domains: Sequence[str], company: str) -> bool:
    """Is this sender's domain the company's: of its playbook, or of the same organisation?"""
    known = (*domains, company)
    own = {organisation(one) for one in known} - {""}
    return domain in known or organisation(domain) in own


SAYS = {
    "suspicious": "it looks like an answer of theirs, and may be a trap: answer nothing, open nothing",
    "legal_threat": "they threaten: read it today",
    "bounce": "a mail server reports on a letter of yours",
    "mail_continues": "it is the next mail that is not for you",
    "challenge_response": "a spam gate wants to be answered before your letter is delivered",
    "customer_insists": "they say that their customer insists on your address",
    "dispute_referral": "they want you to settle it with their customer",
    "dpo_answer": "their data protection officer has answered",
    "asks_id": "they ask who you are, or for proof",
    "asks_portal": "they want you to use a form or to sign in",
    "asks_phone": "they want to telephone",
    "no_record_found": "they find nothing about you",
    "asks_details": "they ask for details",
    "asks_deletion_confirmation": "they ask you to delete the mail and to confirm it",
    "refusal": "they refuse",
    "address_deactivated": "they say that the address is out",
    "forwarded_dpo": "they say that their data protection officer has it",
    "redirect_contact": "they name another contact",
    "no_info_privacy": "they say that data protection forbids an answer",
    "told_unsubscribe": "they take it for advertising",
    "interim_reply": "they look into it",
    "canned_misread": "they take you for their customer",
    "out_of_office": "whoever got it is away",
    "mailbox_unmonitored": "nobody reads the mailbox that it went to",
    "ticket_merged": "they keep it under another number now",
    "ticket_closed": "they closed the ticket",
    "survey": "they ask how satisfied you are",
    "auto_ack": "they confirm that they have it",
    "unclear": "they answered your letter: read it",
}
"""What an answer of each class says, in a sentence."""
