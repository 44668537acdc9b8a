"""A letter, composed: into the thread, every byte; built from checked values, with nothing of the stranger in it."""

from __future__ import annotations

import email.header
import email.message
import email.policy
import email.utils
import hashlib
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from replybot.core import codes
from replybot.core.case import Envelope
from replybot.core.fields import BIDI, CONTROL, INVISIBLE, words
from replybot.core.law import Law, needs_neutral
from replybot.core.letter import Letter, fill
from replybot.core.mail import IncomingMail, Thread
from replybot.core.marks import OUR_FIELD, OUR_ID, OUR_MARK
from replybot.core.playbook import Playbook, Step
from replybot.core.ticket import Ticket

SUBJECT_LIMIT = 150  # characters of our subject, "Re: " included (reply-safety section 4)
REFERENCES_LIMIT = 18  # of the latest ids, beside the first and the parent
REFERENCES_OCTETS = 4_000
VALUE_LIMIT = 200  # characters of a filled-in value
SUPPRESS = "DR, RN, NRN, OOF, AutoReply"  # not All: Exchange would keep delivery reports back, which we want
REPLY_PREFIX = re.compile(
    r"^(?:(?:re|aw|antw|antwort|sv|odp|rif|ynt)(?:\[\d{1,3}\]|\^\d{1,3})?\s?[:：]\s*)+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one language: letters by key, how to name the officer, how to write a date; the first line of every
    letter; what stands in English below a text whose wording is in doubt; and that a program sent it, for letters that
    leave by themselves without a mark in the header."""

    language: str
    texts: Mapping[str, str]
    dpo_term: str
    dpo_fallback: str
    long_date: Callable[[date], str]
    headline: str = ""
    summary: str = ""
    unattended: str = "This reply was sent by a program on the owner's behalf."


@dataclass(frozen=True, slots=True)
class Reply:
    """An outgoing mail, finished. `marked`: it says Auto-Submitted: auto-replied (product D5)."""

    message_id: str
    envelope: Envelope
    thread: Thread
    step: str
    language: str
    marked: bool
    raw: bytes


class _ThreadPolicy(email.policy.EmailPolicy):
    """Writes thread fields as ids, one a line: the standard library encodes ids of 78 characters and more as words,
    and helpdesks then ignore them (RFC 5322 section 3.6.4)."""

    def _ids(self, name: str, value: str) -> str:
        ids = str(value).split()
        if any(not i.isascii() or len(i) > 900 for i in ids):
            raise ValueError("unusable message-id")
        return f"{name}: " + (self.linesep + " ").join(ids) + self.linesep

    def _subject(self, name: str, value: str) -> bytes:
        """ASCII as it stands; else as the standard library writes it, the code left readable, if the same text can be
        read from that again; what looks like an encoded word, and is none, is encoded once more."""
        text = str(value)
        if text.isascii() and "=?" not in text:
            return self._at_blanks(name, text).encode("ascii")
        with suppress(UnicodeError):
            folded: bytes = super().fold_binary(name, value)
            begins = not folded.startswith(f"{name}:{self.linesep}".encode())  # simple desks read the first line alone
            if begins and words(folded.decode("ascii").partition(":")[2]) == text:
                return folded
        encoded = email.header.Header(text, "utf-8", 76, name).encode(linesep=self.linesep)
        return f"{name}: {encoded}{self.linesep}".encode("ascii")

    def _at_blanks(self, name: str, value: str) -> str:
        """A field of ASCII words, folded at its blanks, its first word beside its name (RFC 5322 section 2.2.3)."""
        lines = [f"{name}:"]
        for word in value.split(" "):
            if len(lines[-1]) + 1 + len(word) > (self.max_line_length or 78) and lines != [f"{name}:"]:
                lines.append("")
            lines[-1] += f" {word}"
        return self.linesep.join(lines) + self.linesep

    def fold(self, name: str, value: str) -> str:
        return self.fold_binary(name, value).decode("utf-8")

    def fold_binary(self, name: str, value: str) -> bytes:
        if name.lower() in ("in-reply-to", "references", "message-id"):
            return self._ids(name, value).encode("ascii")
        return self._subject(name, value) if name.lower() == "subject" else super().fold_binary(name, value)


POLICY = _ThreadPolicy(linesep="\r\n", max_line_length=78)
POLICY_UTF8 = POLICY.clone(utf8=True)  # for an address that ASCII cannot write (RFC 6532); all else stays ASCII


def compose(
    mail: IncomingMail,
    ticket: Ticket,
    step: Step,
    book: Playbook,
    wording: Wording,
    owner_name: str,
    *,
    ours: str,
    now: datetime,
    released: bool,
) -> Reply:
    """One letter into the ticket's thread (product D4, D5), from the address that was hit (`ours`) to the reply target.

    `released`: a person lets it go, so it carries no automatic mark (RFC 3834 section 5.2). ValueError: a template
    asks for a value that there is not.
    """
    if ticket.target is None or ticket.code is None:
        raise ValueError("no address or no code to reply to")
    message_id = _message_id(mail, step, ours)
    token = message_id[len(OUR_ID) : message_id.index("@")]
    thread = Thread(ours, ticket.target.spec, _subject(mail.subject, ticket), mail.message_id, _references(mail))
    marked = not released and book.mark != "none"
    values = _values(ticket, book, wording, owner_name, ours, mail.arrived or now)
    said = fill(text_of(book, wording, step), values).strip()
    facts = FACTS.format(address=ours, code=clean(ticket.code.value), day=(mail.arrived or now).date())
    own_word = "" if released or marked else f"{wording.unattended}\n"
    tokens = " ".join((f"{OUR_MARK}{token}", *codes.body_tokens(mail.text)))
    below = f"{fill(wording.summary, values).strip()}\n\n" if wording.summary else ""
    body = f"{heading(wording)}\n\n{said}\n\n{below}{own_word}{facts}\nRef: {tokens}\n"
    raw = write(thread, message_id, token, body, now=now, marked=marked, suppress=not released)
    return Reply(message_id, Envelope(ours, thread.theirs), thread, step.name, wording.language, marked, raw)


def text_of(book: Playbook, wording: Wording, step: Step) -> str:
    """The text of a step before it is filled: the playbook's own, else that of the language. ValueError: neither has
    it."""
    text = book.texts.get(step.template) or wording.texts.get(step.template)
    if text is None:
        raise ValueError(f"there is no text {step.template}")
    return text


def under(
    law: Law, book: Playbook, step: Step, wordings: Callable[[str], Wording], language: str
) -> tuple[Step, Wording]:
    """The step and the texts that this law allows: neutral ones; or the same with another name of the law. A text that
    the language lacks is taken from English whole, term and date too (notices/README.md). A playbook's own texts and
    phrases stay as its owner wrote them."""
    wording, english = wordings(language), wordings("en")
    if law.neutral and step.template not in book.texts and needs_neutral(step.template, wording.texts, english.texts):
        step = replace(step, template=f"{step.template}_neutral")
    if step.template not in (*book.texts, *wording.texts):
        wording = english
    for old, new in law.names.items() if wording.language == "en" else ():
        texts = {key: re.sub(rf"\b{old}\b", new, text) for key, text in wording.texts.items()}
        wording = replace(wording, texts=texts)
    said = book.phrases.get
    return step, replace(
        wording,
        headline=said("headline", wording.headline),
        summary=said("summary", wording.summary),
        unattended=said("unattended", wording.unattended),
        dpo_term=said("officer", wording.dpo_term),
        dpo_fallback=said("officer", wording.dpo_fallback),
    )


PHRASES = ("headline", "officer", "summary", "unattended")
"""Single phrases that a playbook may say otherwise; `officer` whether or not there is one."""


def fixed_text(book: Playbook, wording: Wording, step: Step, owner_name: str, received: datetime) -> str:
    """What a letter says whatever the mail says: its template with the values that are no words of the mail."""
    values = {"received_on": wording.long_date(received.date()), "owner_name": owner_name}
    terms = {"dpo_term": wording.dpo_term if book.officer else wording.dpo_fallback}
    texts = (heading(wording), text_of(book, wording, step), wording.summary, wording.unattended)
    facts = FACTS.format(address="", code="", day=received.date())
    return "\n".join((*(Letter(text).safe_substitute({**values, **terms}) for text in texts), facts))


HEADING = (
    "Wrong email address – data protection: I am not your customer. Please do not store this address for your customer."
)
FACTS = "Wrong-Recipient: 1; address={address}; reference={code}; received={day}; request=forward-to-dpo,remove,confirm"
"""What the letter says, for programs, in version 1 of the form (README, "The letter"). No more than stands above it."""


def heading(wording: Wording) -> str:
    """The first lines say to people and to programs what it is about: in the ticket's language and in English."""
    own = [wording.headline] if wording.headline and wording.language != "en" else []
    return "\n".join((*own, HEADING))


def _values(
    ticket: Ticket, book: Playbook, wording: Wording, owner_name: str, ours: str, arrived: datetime
) -> dict[str, str]:
    values = {
        "address": ours,
        "domain": ours.rpartition("@")[2],
        "ticket": ticket.code.value if ticket.code else "",
        "received_on": wording.long_date(arrived.date()),
        "owner_name": owner_name,
        "dpo_term": wording.dpo_term if book.officer else wording.dpo_fallback,
    }
    return {key: clean(value)[:VALUE_LIMIT] for key, value in values.items() if value}


def clean(value: str) -> str:
    """One line without control, bidi or invisible characters."""
    return " ".join(INVISIBLE.sub("", BIDI.sub("", CONTROL.sub(" ", value))).split())


def _message_id(mail: IncomingMail, step: Step, ours: str) -> str:
    """Computed, not drawn: the same answer to the same mail is the same row, and the ledger refuses it twice."""
    drawn = hashlib.sha256("\n".join((mail.name, step.name, ours)).encode("utf-8", "surrogateescape")).hexdigest()
    return f"{OUR_ID}{drawn[:32]}@{ours.rpartition('@')[2]}>"


def _subject(theirs: str, ticket: Ticket) -> str:
    """`Re: ` and their subject, the code verbatim in it, however long it is (product D4); without what the system that
    the mail shows would refuse at its end, if the code does not stand there."""
    code = ticket.code.value if ticket.code is not None else ""
    bare = clean(REPLY_PREFIX.sub("", theirs))
    for refuses in [row.refuses for name in ticket.shown if (row := codes.row(name)) and row.refuses]:
        while (shorter := refuses.sub("", bare)) != bare and code in shorter:
            bare = shorter
    room = max(SUBJECT_LIMIT - len("Re: "), len(code) + 2)  # the longest of codes stays whole, with its bracket
    end = bare.find(code) + len(code)
    if len(bare) > room:
        closing = len(bare[end:]) - len(bare[end:].lstrip(")]#:"))  # the bracket that belongs to the code
        bare = bare[:room] if end + closing <= room else bare[end + closing - room : end + closing]
    return f"Re: {bare.strip()}"


def _references(mail: IncomingMail) -> tuple[str, ...]:
    """First id, the latest ones, the parent: well-formed ids only, under 4 kB (RFC 5322 section 3.6.4)."""
    if not mail.message_id:
        return ()
    older = tuple(
        dict.fromkeys(i for i in (mail.references or mail.in_reply_to) if i != mail.message_id and i.isascii())
    )
    chosen = older[:1] + older[1:][-REFERENCES_LIMIT:]
    while chosen and sum(len(i) + 3 for i in (*chosen, mail.message_id)) > REFERENCES_OCTETS:
        chosen = chosen[:1] + chosen[2:] if len(chosen) > 1 else ()
    return (*chosen, mail.message_id)


def write(
    thread: Thread, message_id: str, token: str, body: str, *, now: datetime, marked: bool, suppress: bool
) -> bytes:
    out = email.message.EmailMessage(policy=POLICY if thread.ours.isascii() else POLICY_UTF8)
    out["From"] = thread.ours
    out["To"] = thread.theirs
    out["Subject"] = thread.subject
    out["Date"] = email.utils.format_datetime(now.astimezone(UTC))
    out["Message-ID"] = message_id
    if thread.last_id:
        out["In-Reply-To"] = thread.last_id
        out["References"] = " ".join(thread.references)
    if marked:
        out["Auto-Submitted"] = "auto-replied"
    if suppress:
        out["X-Auto-Response-Suppress"] = SUPPRESS
    out[OUR_FIELD] = token
    out.set_content(body, cte="quoted-printable")
    return out.as_bytes()


def redated(raw: bytes, now: datetime) -> bytes:
    """A held letter, dated when a person let it go (RFC 5322 section 3.6.1: when it is complete and ready)."""
    head, blank, body = raw.partition(b"\r\n\r\n")
    stamp = f"Date: {email.utils.format_datetime(now.astimezone(UTC))}".encode("ascii")
    return re.sub(rb"(?m)^Date: [^\r\n]*", stamp, head, count=1) + blank + body
