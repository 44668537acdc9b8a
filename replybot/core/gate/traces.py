"""Checks for our own traces: what answers us, or came from us, is never answered by a robot (rules 16, 20, 21, 48)."""

from __future__ import annotations

from collections.abc import Iterator

from replybot.core.case import Finding
from replybot.core.fields import INVISIBLE, below
from replybot.core.gate.question import Question, hold, never
from replybot.core.marks import OUR_FIELD, OUR_ID, OUR_MARK

LOOPS = ("X-Loop", "X-No-Loop", "X-OTRS-Loop", "X-OTOBO-Loop", "X-Roundup-Loop", "X-Libredesk-Loop-Prevention")


def own_letter(q: Question) -> Iterator[Finding]:
    """Rule 20. RFC 5322 section 3.6.4: a mail that names one of our letters answers us."""
    thread = " ".join((*q.mail.all("In-Reply-To"), *q.mail.all("References"), *q.mail.all("Message-ID"))).lower()
    if OUR_ID in thread or any(own.lower() in thread for own in q.case.own_ids):
        yield never("it answers a letter of ours")


def own_mark(q: Question) -> Iterator[Finding]:
    """Rules 16, 21: our field, or our mark in the body, also where quoting and wrapping broke the line."""
    if q.mail.has(OUR_FIELD):
        yield never("it carries our own field {value}", value=OUR_FIELD)
    squeezed = INVISIBLE.sub("", "".join(q.mail.text.split())).replace(">", "").lower()
    if OUR_MARK in squeezed:
        yield never("it quotes a letter of ours")


def own_mail(q: Question) -> Iterator[Finding]:
    """Rule 48: mail from the owner's own domains."""
    if any(below(a.domain, q.policy.domains) for a in q.mail.senders):
        yield never("it comes from one of the owner's own domains")
    elif q.mail.return_path and below(q.mail.return_path.rpartition("@")[2].lower(), q.policy.domains):
        yield hold("its envelope sender is one of the owner's own addresses")


def loop(q: Question) -> Iterator[Finding]:
    """Rule 16: loop fields of other programs."""
    for name in LOOPS:
        if q.mail.has(name):
            yield never("it carries a loop mark ({value})", value=f"{name}: {q.mail.header(name)}")
    ours = {d.lower() for d in q.policy.domains}
    if q.mail.header("X-RT-Loop-Prevention").lower() in ours:
        yield never("it carries a loop mark ({value})", value="X-RT-Loop-Prevention")
