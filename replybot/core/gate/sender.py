"""Checks of who writes to whom: really the company, about a ticket, to us (reply-safety rules 22 to 29, 47 to 50)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replybot.core import codes
from replybot.core.authentication import Proof
from replybot.core.case import Finding
from replybot.core.company import How
from replybot.core.fields import addresses, below, plain
from replybot.core.gate.question import Question, fine, hold, never
from replybot.core.policy import Whose


def authentication(q: Question) -> Iterator[Finding]:
    """Rule 47: fail is never; anything but an aligned pass is hold."""
    if q.proof.proof is Proof.FAILED:
        yield never(q.proof.text, value=q.proof.value)
    elif q.proof.proof is Proof.ABSENT:
        yield hold(q.proof.text, value=q.proof.value)


def company(q: Question) -> Iterator[Finding]:
    """Rule 49: only companies with a playbook are answered; rules 28, 29: by exact domain, never by name or look."""
    sender = q.mail.sender
    like = q.ticket.resembling
    if q.book is not None or sender is None:
        return
    if like is None:
        yield hold("no playbook names the domain {value}", value=sender.domain)
    elif like.how is How.IMITATED:
        yield never("its domain {value} imitates that of {company}", value=sender.domain, company=like.book.name)
    elif like.how is How.SHOWN:
        text = "it shows the name of {company}, but comes from {value}"
        yield never(text, value=sender.domain, company=like.book.name)
    else:
        text = "it looks like {company}, but {value} is not one of its domains"
        yield hold(text, value=sender.domain, company=like.book.name)


def ticket(q: Question) -> Iterator[Finding]:
    """Rules 49, 50: exactly one code, in the subject."""
    if q.ticket.undecided:
        yield hold("a pattern of the playbook gave no answer in time: {value}", value=q.ticket.undecided)
    elif q.ticket.code is None:
        yield never("its subject holds no ticket code")
    elif not q.ticket.reply_capable:
        against = min(q.ticket.signs, key=lambda sign: sign.weight)
        if against.weight < 0:
            yield hold(against.text, value=against.value)
        else:
            yield hold("too little speaks for a ticket")
    elif q.ticket.where == "message-id":
        yield hold("its ticket code stands in its Message-ID only, not in the subject")
    elif q.ticket.where != "subject":
        yield hold("its ticket code stands in an address only, not in the subject")
    elif q.ticket.others:
        yield hold("its subject holds more than one code: {value}", value=_list(c.value for c in q.ticket.others))
    if q.ticket.code is not None and not q.ticket.code.value.isascii():
        yield hold("its ticket code is not plain ASCII")
    if len(re.findall(r"(?i)\b(?:re|aw|sv|vs|antw|odp|rif)(?:\[\d+\])?\s?:", q.mail.subject)) > 5:
        yield hold("its subject was answered more than five times")


def _list(values: Iterator[str]) -> str:
    return ", ".join(values)


def target(q: Question) -> Iterator[Finding]:
    """Rule 25: a reply goes to one address, and that stands on the playbook's list."""
    to = q.mail.reply_target
    if to is None:
        yield hold("a reply would not go to exactly one address")
        return
    if len(q.mail.all("Reply-To")) > 1:
        yield hold("it has more than one Reply-To field")
    if below(to.domain, q.policy.domains):
        yield never("a reply would come back to the owner: {value}", value=to.spec)
    elif not to.plain:
        yield hold("the address to reply to is not plain ASCII: {value}", value=to.spec)
    elif q.book is not None and not q.book.may_write_to(to.folded):
        yield hold("a reply would go to {value}, which is not on the playbook's list", value=to.spec)


def recipient(q: Question) -> Iterator[Finding]:
    """Rules 22 to 24: the address that was hit stands in To or Cc, alone of the owner's, and no outsider beside it."""
    listed = (*q.mail.to, *q.mail.cc, *addresses(q.mail.all("Bcc")))
    ours = {a.folded for a in (*q.mail.to, *q.mail.cc) if below(a.domain, q.policy.domains)}
    if not q.hit:
        yield hold("it names no address of the owner as its recipient")
    elif not ours & set(q.hit):
        yield hold("the address that was hit stands neither in To nor in Cc: {value}", value=q.hit[0])
    elif not plain(q.hit[0]):
        yield hold("the address that was hit is not plain ASCII: {value}", value=q.hit[0])
    if len(ours | set(q.hit)) > 1:
        yield hold("it went to more than one address of the owner")
    for a in listed:
        if below(a.domain, q.policy.domains):
            continue
        if q.book is None or not (below(a.domain, q.book.domains) or q.book.may_write_to(a.folded)):
            yield hold("somebody else got it too: {value}", value=a.domain)
    if q.mail.has("Resent-To") or q.mail.has("Resent-From"):
        yield hold("somebody sent it on (Resent-To)")
    if any(";" in v and ":" in v.partition("<")[0] for v in (*q.mail.all("To"), *q.mail.all("Cc"))):
        yield hold("its recipients are a group")


def whose_address(q: Question) -> Iterator[Finding]:
    """Product D8: is this address the owner's own? He is asked once for each."""
    if q.whose is Whose.UNKNOWN and q.hit:
        yield hold("it is open whether {value} is an address of yours", value=q.hit[0])


def mark_dropped(q: Question) -> Iterator[Finding]:
    """Product D5: a platform that is known to throw marked replies away, and a playbook that does not say otherwise."""
    if q.book is None or q.book.mark:
        return
    for name in q.ticket.shown:
        system = codes.row(name)
        if system is not None and system.drops_marked:
            yield hold(
                'desks that run {value} drop marked replies: release it, or set mark = "none" in the playbook',
                value=name,
            )


def release(q: Question) -> Iterator[Finding]:
    """Product D3: nothing leaves unattended until the owner says so, for all or for this company."""
    if q.book is not None and (q.book.release or q.policy.release) != "unattended":
        yield hold("you asked to see each letter before it leaves")


def read_receipt(q: Question) -> Iterator[Finding]:
    """Rule 51. RFC 8098: no receipt is ever sent."""
    if any(q.mail.has(name) for name in ("Disposition-Notification-To", "Return-Receipt-To", "X-Confirm-Reading-To")):
        yield fine("it asks for a receipt; none is sent")
