"""What becomes of a mail: Skip, Hold, File or Send; and what the ledger is to remember of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from replybot.core.answer import Answer, Because
from replybot.core.answer.kept import kept
from replybot.core.answer.sensitive import grave
from replybot.core.authentication import Proof
from replybot.core.case import CaseKey, Exchange, Finding, Heard, Outcome, Verdict
from replybot.core.codes import same
from replybot.core.compose import Reply, Wording, compose, fixed_text, under
from replybot.core.delivery import Fate, Report
from replybot.core.fields import writable
from replybot.core.gate import CHECKS, Question, examine, worst
from replybot.core.gate.question import fine
from replybot.core.language import language_of_domain, language_of_text
from replybot.core.law import law_for
from replybot.core.listen import SAYS, SPEAKING, listened
from replybot.core.mail import IncomingMail
from replybot.core.marks import OUR_ID
from replybot.core.policy import Whose
from replybot.core.proofread import faults
from replybot.core.whom import Greeted, greeted


@dataclass(frozen=True, slots=True)
class Skip:
    """Not ours, or seen before: nothing is remembered."""

    mail: IncomingMail
    why: Finding
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Hold:
    """Ours, but a person must look first. `reply`: what leaves when the person lets it go, if anything can."""

    mail: IncomingMail
    key: CaseKey
    findings: tuple[Finding, ...]
    reply: Reply | None
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class File:
    """Ours, and there is nothing to say."""

    mail: IncomingMail
    key: CaseKey
    why: Finding
    findings: tuple[Finding, ...]
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class Send:
    """Ours, and one reply is to leave."""

    mail: IncomingMail
    key: CaseKey
    findings: tuple[Finding, ...]
    reply: Reply


ONCE = tuple(check for check in CHECKS if check.name == "once")

PAST = tuple(check for check in CHECKS if check.name in ("once", "age", "whose-address"))
"""All that matters of mail from before anything is answered."""

Decision = Skip | Hold | File | Send


def decide(q: Question, wordings: Callable[[str], Wording], *, past: bool = False) -> Decision:
    """One mail, the case so far, the owner's rules and the time: one of four values.

    `wordings` gives the texts of a language (English for one that there is not). `past`: mail from before all
    that is answered, which needs no other reason; what else speaks against an answer is not asked then.
    """
    mail = q.mail
    if q.tally.mail_seen or mail.name in q.case.seen:
        return Skip(mail, fine("it stands in the ledger already"), examine(q, ONCE))
    if q.report is not None and q.case.own_ids.intersection(q.report.ids):
        return _reported(q, q.report)
    findings = examine(q, PAST) if past else examine(q)
    verdict = worst(findings)
    if q.proof.proof is Proof.FAILED:
        return Skip(mail, _worst_of(findings), findings)
    if answers_us(q):
        return _answered(q, findings, listened(q, to_us=True))
    if q.case.letters() and q.whose is not Whose.MINE and _speaks(read := listened(q, to_us=None)):
        return _answered(q, findings, read)
    if q.whose is Whose.MINE:
        return Skip(mail, fine("it went to an address of your own: {value}", value=q.hit[0]), findings)
    if q.policy.names and greeted(mail.text, q.policy.names) is Greeted.OWNER:
        return Skip(mail, fine("it greets you by name"), findings)
    if not q.hit:
        return Skip(mail, fine("it names none of your addresses"), findings)
    if q.book is None and (not q.ticket.reply_capable or _clearly_never(findings) or _unproven_stranger(q)):
        return Skip(mail, _why_not(q, findings), findings)
    key = CaseKey(q.ticket.company, q.hit[0])
    if verdict is Verdict.NEVER:
        return _never(q, key, findings)
    reply, found = _reply(q, wordings, released=verdict is not Verdict.FINE)
    findings = (*findings, *found)
    if verdict is Verdict.HOLD or reply is None:
        return Hold(mail, key, findings or (fine("there is nothing left to say in this ticket"),), reply)
    return Send(mail, key, findings, reply)


def answers_us(q: Question) -> bool:
    """Does this mail answer one of our letters: by thread, or as the next mail of a ticket that we wrote into?"""
    thread = (*q.mail.in_reply_to, *q.mail.references)
    by_thread = any(i.lower().startswith(OUR_ID) for i in thread)
    arrived = q.mail.arrived or q.now
    codes = [code for code in (q.ticket.code, *q.ticket.others) if code is not None]
    letters = [letter for code in codes for letter in q.case.letters(code.value)]
    if {code.same for code in codes} & _numbers(q):
        letters += q.case.letters()
    by_ticket = any(arrived >= letter.at for letter in letters)
    return (by_thread and bool(q.case.own_ids)) or by_ticket


def _speaks(read: Answer) -> bool:
    """Is it an answer though no thread and no ticket says so?"""
    return read.kind in SPEAKING or "proof_code" in read.extracted


def _numbers(q: Question) -> set[str]:
    """The numbers under which they keep our letters too: of a confirmation, or of the ticket it was merged into."""
    heard = [e.answer for e in q.case.exchanges if e.answer is not None and e.answer.to_us]
    return {same(str(one.items[key])) for one in heard for key in ("new_ticket", "merged_into") if key in one.items}


def _reported(q: Question, report: Report) -> Decision:
    """A mail server says what became of a letter of ours. It may be forged, and does no more than that letter's end."""
    letters = " ".join(one for one in report.ids if one in q.case.own_ids)
    said = {"fate": report.fate.value, "letters": letters, "said": report.said, "temporary": str(report.temporary)}
    more = {"smtp_status": report.status, "failed_recipient": report.recipient}
    found = {key: value for key, value in {**said, **more}.items() if value}
    answer = Answer("bounce", "automatic", extracted=found, because=(Because(report.status, "report"),))
    why = fine(_what_is_reported(report.fate), value=report.said or report.status)
    return File(q.mail, q.case.key, why, (), answer)


def _what_is_reported(fate: Fate) -> str:
    if fate is Fate.FAILED:
        return "a mail server reports that a letter of ours was not delivered: {value}"
    if fate is Fate.DELAYED:
        return "a mail server reports that a letter of ours is delayed: {value}"
    return "a mail server reports that a letter of ours was delivered: {value}"


def _answered(q: Question, findings: tuple[Finding, ...], answer: Answer) -> Decision:
    if answer.kind == "mail_continues":
        return File(q.mail, q.case.key, fine("it is the next mail that is not for you"), findings, answer)
    if answer.gate != "automatic":
        read_it = Finding("answer", Verdict.HOLD, SAYS[answer.kind])
        return Hold(q.mail, q.case.key, (read_it, *findings), None, answer)
    return File(q.mail, q.case.key, fine(SAYS[answer.kind]), findings, answer)


def _unproven_stranger(q: Question) -> bool:
    """A company nobody wrote a playbook for, whose mail the trusted server could not prove: not worth a question."""
    return bool(q.policy.trusted_authserv_ids) and q.proof.proof is Proof.ABSENT


def _clearly_never(findings: tuple[Finding, ...]) -> bool:
    """Does more than its likeness to a company forbid an answer? A proven ticket mail that resembles a company is
    noted: whoever looks through the cases sees it, and nobody is asked to write to it."""
    return any(found.verdict is Verdict.NEVER and found.check != "company" for found in findings)


def _why_not(q: Question, findings: tuple[Finding, ...]) -> Finding:
    if worst(findings) is Verdict.NEVER:
        return _worst_of(findings)
    return fine("it is no ticket that could be answered") if not q.ticket.reply_capable else _worst_of(findings)


def _worst_of(findings: tuple[Finding, ...]) -> Finding:
    return max(findings, key=lambda f: f.verdict)


def _never(q: Question, key: CaseKey, findings: tuple[Finding, ...]) -> Decision:
    """A company's mail that is not to be answered still counts for its case, if the address is a stranger's."""
    asked = any(f.check == "whose-address" for e in q.case.exchanges if e.decision == "hold" for f in e.findings)
    if q.whose is Whose.UNKNOWN and not asked and q.ticket.playbook is not None:
        return Hold(q.mail, key, findings, None)
    answer = listened(q, to_us=False) if q.case.letters() else None
    return File(q.mail, key, _worst_of(findings), findings, answer)


def _reply(
    q: Question, wordings: Callable[[str], Wording], *, released: bool
) -> tuple[Reply | None, tuple[Finding, ...]]:
    """The letter for this mail; None where there is nobody to write to, no code, or nothing left to say. A letter with
    a fault is no letter."""
    book, ticket = q.book, q.ticket
    if book is None or ticket.code is None or ticket.target is None or not q.hit:
        return None, ()
    if not writable(q.hit[0]) or not ticket.target.plain or not book.may_write_to(ticket.target.folded):
        return None, ()
    done = [e.step for e in q.case.letters(ticket.code.value)]
    step = book.step_on("opening", done)
    if step is None:
        return None, ()
    law, name = law_for(book.law, q.mail.sender.domain if q.mail.sender else ""), q.policy.owner_name
    step, wording = under(law, book, step, wordings, language_of(q))
    reply = compose(q.mail, ticket, step, book, wording, name, ours=q.hit[0], now=q.now, released=released)
    found = faults(reply, fixed_text(book, wording, step, name, q.mail.arrived or q.now), q)
    return (None if found else reply), found


def language_of(q: Question) -> str:
    """The language of the letter: the playbook's, else that of their mail, else the one it declares, else that of the
    country of their domain, else English."""
    if q.book is not None and q.book.language:
        return q.book.language
    declared = re.match(r"[a-z]{2}", q.mail.header("Content-Language").lower())
    domain = q.mail.sender.domain if q.mail.sender else ""
    return language_of_text(q.mail.text) or (declared[0] if declared else "") or language_of_domain(domain) or "en"


def entries(decision: Decision, q: Question, mailbox: str, mail_key: str) -> tuple[Exchange, ...]:
    """What the ledger remembers: of the mail no body and a masked subject, of our letter every byte (product D10)."""
    if isinstance(decision, Skip):
        return ()
    mail = decision.mail
    special = "" if q.book is None else grave(f"{mail.subject}\n{mail.text}")
    answer = decision.answer if isinstance(decision, File | Hold) else None
    word = {Hold: "hold", File: "file", Send: "send"}[type(decision)]
    theirs = Exchange(
        way="in",
        message_id=mail.name,
        case=decision.key,
        at=mail.arrived or q.now,
        ticket=q.ticket.code,
        mailbox=mailbox,
        mail_key=mail_key,
        sender=mail.sender.spec if mail.sender else "",
        subject=masked(mail.subject, q.ticket.code.value if q.ticket.code else ""),
        digest=mail.digest,
        size=mail.size,
        decision=word,
        findings=(decision.why, *decision.findings) if isinstance(decision, File) else decision.findings,
        note=answer.kind if answer else "",
        answer=kept(answer, to_us=answer.kind != "mail_continues") if answer else _sensitive(special),
        evidence=q.proof.evidence if q.book is not None else None,
    )
    reply = decision.reply if isinstance(decision, Hold | Send) else None
    if reply is None:
        return (theirs,)
    outcome = Outcome.INTENDED if isinstance(decision, Send) else Outcome.HELD
    return theirs, _letter(reply, q, decision.key, mailbox, outcome, q.now)


def _sensitive(special: str) -> Heard | None:
    """A stray mail that holds what shortens the clocks: its category, and no more."""
    return Heard("mail_continues", "proposal", items={"special_category": special}, to_us=False) if special else None


def _letter(reply: Reply, q: Question, key: CaseKey, mailbox: str, outcome: Outcome, now: datetime) -> Exchange:
    return Exchange(
        way="out",
        message_id=reply.message_id,
        case=key,
        at=now,
        ticket=q.ticket.code,
        mailbox=mailbox,
        sender=reply.envelope.sender,
        size=len(reply.raw),
        answers=q.mail.name,
        step=reply.step,
        envelope=reply.envelope,
        raw=reply.raw,
        outcome=outcome,
    )


def masked(subject: str, code: str) -> str:
    """A subject of which only the ticket code is left."""
    if not subject:
        return ""
    if not code or code not in subject:
        return "[…]"
    before, _, after = subject.partition(code)
    return " ".join(part for part in ("[…]" if before.strip() else "", code, "[…]" if after.strip() else "") if part)
