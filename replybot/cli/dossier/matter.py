"""All that a dossier is made of: the case, its mails read again from the mailboxes, and what must be masked in them."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from replybot.cli.case import where
from replybot.cli.desk import House
from replybot.cli.tell import company
from replybot.cli.words import _
from replybot.core.answer.newly import newly_written
from replybot.core.case import SAYINGS, Case, Exchange
from replybot.core.complaint import Ground, ground, timeline
from replybot.core.mail import IncomingMail, read
from replybot.core.mask import Keep, Learned, learn, named
from replybot.core.playbook import Playbook
from replybot.core.policy import Policy
from replybot.core.standing import Standing, is_answer, is_stray
from replybot.desk import OPEN_LIMIT
from replybot.errors import UserError
from replybot.mailboxes import open_mailbox


@dataclass(frozen=True, slots=True)
class Piece:
    """One exchange of the timeline, with its number there. `mail`: read again; None: it is gone, or was none."""

    number: int
    exchange: Exchange
    kind: str  # "letter", "stray", "answer", "report", "doubtful", or what a person took down
    mail: IncomingMail | None = None
    altered: bool = False  # it lies in the mailbox, but not byte for byte as it was recorded
    mailbox: str = ""

    @property
    def name(self) -> str:
        return f"{self.number:02}"


@dataclass(frozen=True, slots=True)
class Matter:
    """A case, as it is laid before an authority."""

    case: Case
    company: str
    book: Playbook | None
    policy: Policy
    found: Standing
    ground: Ground
    pieces: tuple[Piece, ...]
    keep: Keep
    learned: Learned
    now: datetime

    def of(self, *kinds: str) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.kind in kinds)


def gather(house: House, number: int, now: datetime) -> Matter:
    """The matter of this case. UserError: there is no such case, or no letter of it has left."""
    case, policy = house.ledger.case_by_id(number), house.config.policy
    if case is None or not case.exchanges:
        raise UserError(_("There is no case {number}; replybot case list names them.", number=number))
    found = where(case, house, now)
    try:
        rests = ground(case, found, policy.clocks, now)
    except ValueError:
        text = _(
            "No letter of yours has left in case {number}: write to the company first; replybot case show {number} "
            "says what is due.",
            number=number,
        )
        raise UserError(text) from None
    book = house.playbooks.company(case.key.company)
    name = company(case.exchanges[0], house)
    pieces = tuple(_read_again(house, timeline(case)))
    keep = _keep(case, found, policy, book, name)
    learned = {**named(_in_address(case.key.address), keep), **_learned(pieces, keep)}
    return Matter(case, name, book, policy, found, rests, pieces, keep, learned, now)


def _in_address(address: str) -> Iterator[str]:
    """Names that the wrong address itself tells: of gisela.w@ the first."""
    parts = re.split(r"[._-]", address.rpartition("@")[0])
    if len(parts) == 2:
        yield from (part.title() for part in parts if part.isalpha() and len(part) > 2)


def _keep(case: Case, found: Standing, policy: Policy, book: Playbook | None, name: str) -> Keep:
    """What may be shown in foreign text."""
    theirs = [*(book.domains if book else ()), case.key.company if "." in case.key.company else ""]
    theirs += [contact.address.rpartition("@")[2] for contact in (book.contacts if book else ())]
    theirs += [e.sender.rpartition("@")[2] for e in case.exchanges if book is None and is_answer(e)]
    first = min(e.at for e in case.exchanges)
    return Keep(
        domains=tuple(dict.fromkeys(domain for domain in (*policy.domains, *theirs) if domain)),
        codes=found.codes,
        names=(policy.owner_name, *policy.names, name),
        year=first.year - 1,
    )


def kind_of(e: Exchange) -> str:
    """What an exchange is in the timeline."""
    if e.way == "out":
        return "letter"
    if e.decision in SAYINGS:
        return e.decision
    if is_stray(e):
        return "stray"
    heard = e.answer
    if heard is None or not is_answer(e):
        return "report"
    return "doubtful" if heard.kind == "suspicious" else "answer"


def _read_again(house: House, told: Sequence[Exchange]) -> Iterator[Piece]:
    """Every exchange; of each mail what the mailbox still has of it."""
    mails: dict[int, tuple[IncomingMail, bool]] = {}
    wanted = [e for e in told if e.way == "in" and e.decision not in SAYINGS and e.mail_key]
    for box in house.config.mailboxes:
        own = [e for e in wanted if e.mailbox == box.name]
        if not own:
            continue
        with contextlib.closing(open_mailbox(box)) as mailbox:
            for e in own:
                raw = mailbox.open_mail(e.mail_key, OPEN_LIMIT)
                mail = read(raw.data, raw.received, size=raw.size, whole=raw.whole) if raw is not None else None
                if mail is not None and e.message_id in (mail.message_id, mail.name):
                    mails[e.id] = mail, mail.digest != e.digest
    for number, e in enumerate(told, start=1):
        mail, altered = mails.get(e.id, (None, False))
        yield Piece(number, e, kind_of(e), mail, altered, e.mailbox)


def written(mail: IncomingMail) -> str:
    """What its author newly wrote."""
    return newly_written(mail.bodies).text


def _learned(pieces: Sequence[Piece], keep: Keep) -> Learned:
    """What the stray mails tell of their addressee, so that it is masked wherever else it stands; nothing is kept."""
    found: dict[str, str] = {}
    for piece in pieces:
        mail = piece.mail
        if mail is None:
            continue
        if piece.kind == "stray":
            found |= learn([mail.subject, mail.text, written(mail)], keep)
            found |= named((address.name for address in (*mail.to, *mail.cc)), keep)
        else:
            found |= learn([written(mail)], keep)
    return found
