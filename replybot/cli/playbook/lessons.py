"""The mails from which `playbook new` learns: opened, and looked at before anything is believed of them."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from replybot.cli.desk import config_path, open_house, read_config, wordings
from replybot.cli.words import _, visible
from replybot.core.authentication import Authentication, Proof
from replybot.core.case import Exchange, Finding, Verdict
from replybot.core.decide import Decision, Hold, Send
from replybot.core.fields import below
from replybot.core.gate import Question
from replybot.core.learn import Lesson, houses, lesson
from replybot.core.mail import IncomingMail, hits, read
from replybot.core.playbook import Expected, Playbook
from replybot.core.policy import RECIPIENT_FIELDS, Policy
from replybot.core.providers import PROVIDERS
from replybot.core.ticket import Ticket
from replybot.core.witness import organisation
from replybot.desk import OPEN_LIMIT, Desk
from replybot.errors import UserError
from replybot.ledger.base import Ledger
from replybot.mailboxes import open_mailbox
from replybot.mailboxes.base import RawMail
from replybot.preview import ShowingTransport
from replybot.settings.values import Config
from replybot.trial import EARLIEST, OWNER, WORDS, Files, read_file, soon_after, weigh

SEVERAL = re.compile(rb"\r?\n\r?\nFrom \S+ [^\n]{10,40}\d{4}\r?\n")


@dataclass(frozen=True, slots=True)
class Around:
    """For whom and where a playbook is written. `config` None: there is none, and nothing is known of the owner."""

    config: Config | None
    policy: Policy
    folder: Path
    today: date


@dataclass(frozen=True, slots=True)
class Real:
    """A mail that one learns from. `raw` None: only what the ledger knows of it is left."""

    lesson: Lesson
    raw: RawMail | None
    called: str


def around(said: Path | None, into: Path | None, today: date) -> Around:
    """The owner's config; without one only what the mails say, and then the folder must be named."""
    try:
        config_path(said)
    except UserError:
        if into is None:
            raise UserError(_("There is no config file, so name the folder for the playbook: --into FOLDER")) from None
        return Around(None, Policy("", ()), into, today)
    config = read_config(said)
    folder = into or next(iter(config.playbook_folders), None)
    if folder is None:
        raise UserError(_("The config names no folder of playbooks; name one: --into FOLDER"))
    return Around(config, config.policy, folder, today)


# Opening ------------------------------------------------------------------------------------------------------------


def opened(files: Sequence[Path]) -> list[tuple[str, RawMail]]:
    """The mails in these files. UserError: all that cannot be read, or are no mail."""
    found, problems = [], []
    for file in files:
        try:
            raw = read_file(file)
        except OSError as error:
            problems.append(_("{file}: cannot be read: {why}", file=file, why=error.strerror or error))
            continue
        if raw.data.startswith(b"From ") and SEVERAL.search(raw.data):
            problems.append(_("{file}: holds several mails; save the one that you mean, as .eml.", file=file))
        found.append((visible(str(file)), raw))
    if problems:
        raise UserError(_("Nothing was written; a mail could not be used."), tuple(problems))
    return found


def of_case(said: Path | None, number: int) -> tuple[list[tuple[str, RawMail]], list[Real]]:
    """The mails of a case: those that still lie in their mailbox, and of the others what the ledger knows."""
    there: list[tuple[str, RawMail]] = []
    gone: list[Real] = []
    with open_house(said, writing=False) as house:
        case = house.ledger.case_by_id(number)
        mails = [one for one in case.mails if one.answer is None or not one.answer.to_us] if case else []
        if not mails:
            raise UserError(
                _("There is no case {number} with a mail in it; replybot case list names all.", number=number)
            )
        boxes = {box.name: box for box in house.config.mailboxes}
        for mail in mails[-5:]:
            called = _("case {number}, mail of {day}", number=number, day=mail.at.date())
            raw = None
            if box := boxes.get(mail.mailbox):
                with contextlib.closing(open_mailbox(box)) as mailbox:
                    raw = mailbox.open_mail(mail.mail_key, OPEN_LIMIT)
            if raw is not None:
                there.append((called, raw))
            else:
                gone.append(Real(_remembered(mail), None, called))
    return there, gone


def _remembered(mail: Exchange) -> Lesson:
    """What the ledger knows of a mail that is gone: sender, ticket, and whether its sender was doubted."""
    code = mail.ticket
    subject = f"{code.value}" if code else ""
    head = f"From: {mail.sender}\r\nSubject: {subject}\r\nDate: {mail.at:%d %b %Y %H:%M:%S +0000}\r\n\r\n"
    doubted = any(found.check == "authentication" for found in mail.findings)
    proof = Authentication(Proof.ABSENT if doubted else Proof.ALIGNED, "")
    ticket = Ticket(code, "subject" if code else "", (), None, "", None, (), (), code is not None)
    known = (code.system,) if code and code.system not in ("named", "") else ()
    return Lesson(0, read(head.encode(), mail.at), proof, replace(ticket, shown=known))


# Looking ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Court:
    """Decides on a mail as a run would, for an owner to whom every address is a stranger's."""

    ledger: Ledger
    policy: Policy

    def weigh(self, raw: RawMail, book: Playbook | None) -> tuple[Question, Decision]:
        scratch = self.ledger.scratch()
        try:
            books = (book,) if book else ()
            desk = Desk("new", self.policy, books, wordings(), Files(), scratch, ShowingTransport())
            return weigh(desk, raw, EARLIEST, soon_after(raw))
        finally:
            scratch.close()

    def found(self, raw: RawMail, book: Playbook) -> Expected:
        """What becomes of a mail, in the words of an example."""
        question, decision = self.weigh(raw, book)
        reply = decision.reply if isinstance(decision, Hold | Send) else None
        held = tuple(dict.fromkeys(f.check for f in decision.findings if f.verdict))
        return Expected(WORDS[type(decision)], reply.step if reply else "", question.ticket.company, "", held)


def court(ledger: Ledger, where: Around, mails: Sequence[IncomingMail]) -> Court:
    """The owner's own domains, names and mail servers; where he trusts none yet, those that wrote on top. A mail that
    arrived at none of his domains counts as his where it arrived."""
    policy, tops = where.policy, (_top(mail) for mail in mails)
    astray = [mail for mail in mails if not hits(mail, RECIPIENT_FIELDS, policy.domains)]
    trusted = policy.trusted_authserv_ids or tuple(dict.fromkeys(filter(None, tops)))
    return Court(
        ledger,
        replace(
            OWNER,
            domains=tuple(dict.fromkeys((*policy.domains, *guessed(astray)))),
            addresses=policy.addresses,
            names=policy.names,
            trusted_authserv_ids=trusted,
            trusted_arc_sealers=policy.trusted_arc_sealers,
        ),
    )


def _top(mail: IncomingMail) -> str:
    from replybot.core.authentication import ids

    return next(iter(ids(mail.headers)), "")


def guessed(mails: Sequence[IncomingMail]) -> tuple[str, ...]:
    """The domains at which mails arrived, where no config names them."""
    found: dict[str, None] = {}
    for mail in mails:
        theirs = organisation(mail.sender.domain) if mail.sender else ""
        listed = [a.domain for a in (*mail.to, *mail.cc)]
        listed = [hit.rpartition("@")[2] for hit in hits(mail, RECIPIENT_FIELDS, listed)] or listed
        found |= dict.fromkeys(domain for domain in listed if domain and not below(domain, [theirs]))
    return tuple(found)


def studied(mails: Sequence[tuple[str, RawMail]], where: Around, ledger: Ledger) -> list[Real]:
    """The mails as lessons. UserError: those from which nothing may be learned, each with its reason."""
    parsed = [read(raw.data, raw.received, size=raw.size, whole=raw.whole) for _called, raw in mails]
    judge = court(ledger, where, parsed)
    real, problems = [], []
    for number, ((called, raw), mail) in enumerate(zip(mails, parsed, strict=True), 1):
        one = lesson(number, mail, where.policy)
        why = refusal(one, judge.weigh(raw, None)[1].findings, judge.policy)
        problems += [f"{called}: {why}"] if why else []
        real.append(Real(one, raw, called))
    if problems:
        raise UserError(_("Nothing was written; a mail could not be used."), tuple(problems))
    return real


def refusal(one: Lesson, findings: Sequence[Finding], policy: Policy) -> str:
    """Why nothing may be learned from this mail, with what to do; "" where nothing speaks against it."""
    never = {found.check for found in findings if found.verdict is Verdict.NEVER}
    mail, sender = one.mail, one.mail.sender
    if not mail.headers or sender is None or not sender.plain:
        return _("it is no mail with one author; save the whole mail with its header, as .eml.")
    if {"own-mail", "own-letter", "own-mark"} & never or below(sender.domain, policy.domains):
        return _("you or this program wrote it; take a mail of the company.")
    if one.proof.proof is Proof.FAILED:
        return _("it is forged, your mail server says; nothing can be learned from it. Take another mail.")
    if organisation(sender.domain) in PROVIDERS or sender.domain in PROVIDERS:
        return _("{domain} is a provider at which anybody has an address, no company's domain.", domain=sender.domain)
    if "report" in never:
        return _("it is the report of a mail server; take a mail of the company.")
    if "list" in never and not one.ticket.shown:
        return _("it is mail to many (newsletter or mailing list); take one that belongs to a ticket.")
    if mail.has("List-Unsubscribe") and not one.ticket.reply_capable:
        return _("it is mail to many (newsletter or mailing list); take one that belongs to a ticket.")
    if one.ticket.code is None and {"responder", "automatic-subject", "auto-submitted", "challenge"} & never:
        return _("it is an automatic answer without a ticket code; take one that a person wrote.")
    return ""


def one_company(lessons: Sequence[Lesson], said: Sequence[str]) -> None:
    """UserError: the mails are of several companies, and the owner did not say that they are one."""
    found = houses(lessons)
    strangers = [house for house in found if not any(below(one, [house]) or below(house, [one]) for one in said)]
    if len(found) > 1 and (strangers or not said):
        options = " ".join(f"--domain {house}" for house in found)
        raise UserError(
            _("The mails are of several companies: {houses}. Nothing was written.", houses=", ".join(found)),
            (
                _("Give the mails of one company, and write another playbook for the other."),
                _("If all are the same company's, say so: {options}", options=options),
            ),
        )


def unwritten(folder: Path, company: str) -> None:
    """UserError: there is a playbook of this name already."""
    if (folder / company).exists() or (folder / company).is_symlink():
        raise UserError(
            _(
                "{folder} is there already; nothing was changed. Edit that one, or give another name.",
                folder=folder / company,
            )
        )


def dates(real: Sequence[Real]) -> Iterator[str]:
    """The days on which the mails were written."""
    for one in real:
        when = one.lesson.mail.arrived
        yield f"{when:%Y-%m-%d}" if when else "an unknown day"
