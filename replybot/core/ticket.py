"""Which ticket a mail belongs to, whose it is, and whether an answer would be filed there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from replybot.core import codes
from replybot.core.codes import TicketCode
from replybot.core.fields import Address
from replybot.core.mail import IncomingMail
from replybot.core.playbook import Pattern, Playbook, match

NO_REPLY = re.compile(
    r"(?:^|[^a-z])(?:no|do|dont|not|never|nicht|keine|ne|non|nao|nie|ne|geen|ei|ikke|svara|inte|pas)?[-_.]?(?:"
    r"no[-_.]?reply|noreply|do[-_.]?not[-_.]?(?:reply|respond)|donotreply|not?[-_.]?antworten|nicht[-_.]?antworten"
    r"|keine[-_.]?antwort|ne[-_.]?pas[-_.]?repondre|nepasrepondre|no[-_.]?responder|noresponder|non[-_.]?rispondere"
    r"|nao[-_.]?responder|geen[-_.]?antwoord|niet[-_.]?beantwoorden|nie[-_.]?odpowiadaj|neodpovidejte|svara[-_.]?ej"
    r"|ikke[-_.]?svar|ei[-_.]?vastausta|unattended|unmonitored)",
    re.IGNORECASE,
)
ASKS_NO_REPLY = re.compile(
    r"(?:do not|don't|please do not) reply to this|replies? to this (?:mail|e-?mail|message|address) (?:will|is|can)"
    r" ?not"
    r"|nicht auf diese (?:e-?mail|nachricht|mail) antworten|antworten sie (?:bitte )?nicht auf diese"
    r"|diese (?:e-?mail|nachricht)[^.]{0,60}nicht beantwortet werden|ne (?:pas|répondez pas)[^.]{0,20}répondre à ce"
    r"|no responda a este|non rispondere a quest|niet (?:te )?(?:be)?antwoorden op dit|nie odpowiadaj na t",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ticket:
    """A mail's ticket, and how we deal with its company. `code` None: no code, the mail cannot be filed by it."""

    code: TicketCode | None
    where: str  # "subject", "address" or ""
    others: tuple[TicketCode, ...]  # further codes in the subject
    playbook: Playbook | None
    company: str  # the playbook's name, else the sending domain
    target: Address | None  # to whom a reply would go
    printed: tuple[str, ...]  # systems whose fingerprint the mail carries
    signals: tuple[str, ...]  # what speaks for and against, in words
    reply_capable: bool
    undecided: str = ""  # a pattern of the playbook that gave no answer in time


def recognise(mail: IncomingMail, playbooks: Sequence[Playbook]) -> Ticket:
    """Read the ticket out of a mail. Never raises; without any sign of one the ticket has no code and no playbook."""
    sender = mail.sender
    book = match(sender.domain, playbooks) if sender else None
    printed = codes.prints(tuple((n, v.replace("\r", "").replace("\n", "")) for n, v in mail.headers))
    found, undecided = _codes(mail, book, printed)
    where = "subject" if found else ""
    if not found and (token := _address_code(mail)):
        found, where = (token,), "address"
    capable, signals = _capable(mail, found, book, printed)
    return Ticket(
        code=found[0] if found else None,
        where=where,
        others=found[1:],
        playbook=book,
        company=book.company if book else (sender.domain if sender else ""),
        target=mail.reply_target,
        printed=printed,
        signals=signals,
        reply_capable=capable,
        undecided=undecided,
    )


def _codes(mail: IncomingMail, book: Playbook | None, printed: Sequence[str]) -> tuple[tuple[TicketCode, ...], str]:
    """Codes in the subject: the playbook's own patterns first, then the rows of the table that it allows."""
    if book is None:
        return tuple(hit.code for hit in codes.detect(mail.subject, (), printed)), ""
    found: list[TicketCode] = []
    for pattern in book.codes:
        value = search(pattern, mail.subject)
        if value is None:
            return (), pattern.pattern
        if value:
            found.append(TicketCode(book.company, value))
    if book.systems or not book.codes:
        found += [hit.code for hit in codes.detect(mail.subject, book.systems, printed)]
    distinct = {code.value: code for code in reversed(found)}
    return tuple(code for code in found if distinct.pop(code.value, None) is not None), ""


def search(pattern: Pattern, subject: str) -> str | None:
    """What an owner's pattern finds: the code, "" if nothing, None if it gave no answer in time (0.1 s of CPU)."""
    try:
        found = pattern.search(subject[: codes.SUBJECT_LIMIT], timeout=0.1)
    except TimeoutError:
        return None
    if not found:
        return ""
    named = found.groupdict()
    return str(named.get("code") or found.group(0))


def _address_code(mail: IncomingMail) -> TicketCode | None:
    target = mail.reply_target
    if target is None:
        return None
    for system in codes.SYSTEMS:
        if system.address and (m := system.address.match(target.folded)):
            return TicketCode(system.name, m["code"].upper())
    return None


def _capable(
    mail: IncomingMail, found: Sequence[TicketCode], book: Playbook | None, printed: Sequence[str]
) -> tuple[bool, tuple[str, ...]]:
    """Would a plain reply be filed into a ticket? With the reasons, for and against."""
    target = mail.reply_target
    against: list[str] = []
    reasons: list[str] = []
    if found:
        reasons.append(f"a ticket code of the form of {found[0].system}")
    if printed:
        reasons.append(f"a fingerprint of {', '.join(printed)}")
    if target is None:
        against.append("a reply would not go to exactly one address")
    elif no_reply(target):
        against.append(f"a reply would go to {target.spec}, which nobody reads")
    if ASKS_NO_REPLY.search(" ".join(mail.text.split())):
        against.append("its text asks not to reply")
    if book is not None and target is not None and book.may_write_to(target.folded):
        reasons.append("a reply would go to an address on the playbook's list")
    return bool(found) and not against, (*reasons, *against)


def no_reply(address: Address) -> bool:
    """Does this address say of itself that nobody reads it? (reply-safety rule 4)"""
    return NO_REPLY.search(address.local) is not None


def worth_opening(mail: IncomingMail, ticket: Ticket, own_mark: str) -> bool:
    """Judged by the header alone: must the body be read before anything is decided?

    Only for mail that could be answered, belongs to a company with a playbook, or answers one of our letters.
    """
    ours = own_mark in " ".join((*mail.in_reply_to, *mail.references, *mail.all("X-Failed-Recipients")))
    report = bool(mail.types) and mail.types[0] == "multipart/report"
    return ticket.code is not None or ticket.playbook is not None or ours or report
