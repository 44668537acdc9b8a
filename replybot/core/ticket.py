"""Which ticket a mail belongs to, whose it is, and whether an answer would be filed there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from replybot.core import codes, evidence
from replybot.core.codes import SYSTEMS, Hit, Sign, System, TicketCode
from replybot.core.company import Resembling, resembling
from replybot.core.fields import Address
from replybot.core.mail import IncomingMail
from replybot.core.playbook import Pattern, Playbook
from replybot.core.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Ticket:
    """A mail's ticket, and how we deal with its company. `code` None: no code, the mail cannot be filed by it."""

    code: TicketCode | None
    where: str  # "subject", "address", "message-id" or ""
    others: tuple[TicketCode, ...]  # further codes in the subject
    playbook: Playbook | None
    company: str  # the playbook's name, else the sending domain
    target: Address | None  # to whom a reply would go
    printed: tuple[str, ...]  # systems whose fingerprint the mail carries
    signs: tuple[Sign, ...]  # what speaks for and against
    reply_capable: bool
    firm: bool = False  # its code stands in a form, or behind a word, that leaves little doubt
    shown: tuple[str, ...] = ()  # systems that the mail shows, by whatever only they have; the code's own first
    resembling: Resembling | None = None  # a company it looks like, though no playbook names its domain
    undecided: str = ""  # a pattern of the playbook that gave no answer in time

    @property
    def weight(self) -> int:
        """What its signs come to; ENOUGH makes it reply-capable."""
        return sum(sign.weight for sign in self.signs)


LEAST = 3
"""Characters of a code in the subject that counts for more than a token in the address, though it is not firm."""

ENOUGH = 4
"""A mail is answered into its ticket if the weights of its signs come to this."""


def recognise(mail: IncomingMail, playbooks: Sequence[Playbook], table: Sequence[System] = SYSTEMS) -> Ticket:
    """Read the ticket out of a mail. Never raises; without any sign of one the ticket has no code and no playbook.

    `table`: the systems that are known; without a row its codes are left to the general recogniser.
    """
    sender = mail.sender
    shelf = Shelf.of(playbooks)
    book = shelf.match(sender.domain) if sender else None
    fields = tuple((name, value.replace("\r", "").replace("\n", "")) for name, value in mail.headers)
    printed = codes.prints(fields, mail.text[: evidence.TEXT_LIMIT], table)
    hits, undecided = _codes(mail, book, printed, table)
    where = "subject" if hits else ""
    slight = all(len(hit.code.value) < LEAST and not codes.firm(hit) for hit in hits)
    if slight and (found := _elsewhere(mail, table, sure=bool(hits))):
        hits, where = (found[0],), found[1]
    signs = _signs(mail, hits, book, printed, table)
    capable = bool(hits) and sum(sign.weight for sign in signs) >= ENOUGH
    return Ticket(
        code=hits[0].code if hits else None,
        where=where,
        others=tuple(hit.code for hit in hits[1:]),
        playbook=book,
        company=book.company if book else (sender.domain if sender else ""),
        target=mail.reply_target,
        printed=printed,
        signs=signs,
        reply_capable=capable,
        firm=any(codes.firm(hit) for hit in hits),
        shown=_shown(mail, hits, where, printed, table),
        resembling=resembling(shelf, sender) if capable and sender is not None and book is None else None,
        undecided=undecided,
    )


def _shown(
    mail: IncomingMail, hits: Sequence[Hit], where: str, printed: Sequence[str], table: Sequence[System]
) -> tuple[str, ...]:
    """The systems this mail must come from: its code's, if only that one writes it so; by a fingerprint; by the host
    at which the maker runs it."""
    sure = [hits[0].code.system] if hits and (hits[0].sure or where in ("address", "message-id")) else []
    names = {system.name for system in table}
    found = dict.fromkeys((*sure, *printed, *evidence.hosted(mail.reply_target, table)))
    return tuple(name for name in found if name in names)


def _codes(
    mail: IncomingMail, book: Playbook | None, printed: Sequence[str], table: Sequence[System]
) -> tuple[tuple[Hit, ...], str]:
    """Codes in the subject: the playbook's own patterns first, then the rows of the table that it allows."""
    if book is None:
        likely = evidence.hosted(mail.reply_target, table)
        return _distinct(codes.detect(mail.subject, (), printed, table, likely)), ""
    found: list[Hit] = []
    for pattern in book.codes:
        value = search(pattern, mail.subject)
        if value is None:
            return (), pattern.pattern
        if value:
            start = mail.subject.find(value)
            own = Sign(codes.SURE, "a ticket code in the form that the playbook gives")
            found.append(Hit(TicketCode(book.company, value), start, start + len(value), (own,)))
    if book.systems or not book.codes:
        found += codes.detect(mail.subject, book.systems, printed, table)
    return _distinct(found), ""


def _distinct(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """Each code once; beside a strong one the weak ones are no second ticket."""
    kept: list[Hit] = []
    for hit in hits:
        strong = not kept or hit.weight >= ENOUGH
        if strong and all(hit.code.same != other.code.same for other in kept):
            kept.append(hit)
    return tuple(kept)


def _elsewhere(mail: IncomingMail, table: Sequence[System], *, sure: bool) -> tuple[Hit, str] | None:
    """A code that stands in the address to reply to, else in the Message-ID, where the subject has none. `sure`: only
    one in an address as a known system writes it; a number in the subject that nobody vouches for is less."""
    signs = tuple(sign for sign in codes.subject_signs(mail.subject) if sign is not codes.SHOW)
    system, code = evidence.token_code(mail, table)
    if code and (system or not sure):
        return Hit(TicketCode(system or codes.GENERAL, code), 0, 0, signs), "address"
    if sure:
        return None
    for known in table:
        if known.message_id is not None and (m := known.message_id.pattern.search(mail.message_id)):
            own = Sign(codes.SURE, codes.FORM, known.name)
            return Hit(TicketCode(known.name, m["code"]), 0, 0, (own, *signs)), "message-id"
    return None


def _signs(
    mail: IncomingMail, hits: Sequence[Hit], book: Playbook | None, printed: Sequence[str], table: Sequence[System]
) -> tuple[Sign, ...]:
    """Would a plain reply be filed into a ticket? What speaks for it and against."""
    code = hits[0].code.value if hits else ""
    target = mail.reply_target
    signs = [*(hits[0].signs if hits else ())]
    if book is not None and target is not None and book.may_write_to(target.folded):
        signs.append(Sign(3, "a reply would go to an address on the playbook's list"))
    signs += evidence.of_address(mail, code, table)
    signs += evidence.of_header(mail, code, printed)
    signs += evidence.of_text(mail)
    return tuple(signs)


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


def worth_opening(mail: IncomingMail, ticket: Ticket, own_mark: str) -> bool:
    """Judged by the header alone: must the body be read before anything is decided?

    Only for mail that could be answered whatever its text says, belongs to a company with a playbook, or answers one of
    our letters. Mass mail is not opened for a number that only may be a code.
    """
    ours = own_mark in " ".join((*mail.in_reply_to, *mail.references, *mail.all("X-Failed-Recipients")))
    report = bool(mail.types) and mail.types[0] == "multipart/report"
    mass = mail.has("List-Unsubscribe") and not mail.has("Reply-To") and not ticket.firm
    hopeful = ticket.code is not None and not mass and ticket.weight + evidence.TEXT_MOST >= ENOUGH
    return hopeful or ticket.playbook is not None or ours or report
