"""Checks of a mail's shape: what a mail must look like before its words count (reply-safety rules 1, 2, 26 to 38)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from replybot.core.case import Finding
from replybot.core.codes.sieve import found
from replybot.core.fields import BIDI, CONTROL, INVISIBLE, MESSAGE_ID, decoded
from replybot.core.gate.question import Question, hold, never

DECODED = ("Subject", "From", "Reply-To", "To", "Cc", "Sender", "Message-ID", "In-Reply-To", "References")
SUBJECT_OCTETS = 2_048
PARAMETERS = 100
BOUNCE = re.compile(
    r"this is the mail system at host|hi\. this is the qmail-send program|message was created automatically by mail"
    r" (?:delivery|transfer) (?:software|agent)|a message that you (?:have )?sent could not be delivered"
    r"|could ?n[o'’]t be delivered to (?:one or more|the following) (?:of its )?recipients?"
    r"|delivery to the following recipients?(?:\(s\))? (?:has )?failed|delivery has failed to these recipients"
    r"|your message (?:was ?n[o'’]t|could ?n[o'’]t be|cannot be) delivered|permanent fatal errors"
    r"|the following address(?:es)? had (?:permanent|fatal|delivery|errors?)|diagnostic-code:|final-recipient:"
    r"|reporting-mta:|(?:^|\n)action: (?:failed|delayed)"
    r"|diagnostic information for administrators|diagnoseinformationen f\wr administratoren"
    r"|ihre (?:nachricht|e-?mail) (?:an .{1,80} )?konnte nicht zugestellt werden|ihre (?:nachricht|e-?mail) wurde nicht"
    r" zugestellt|fehler bei der nachrichtenzustellung|nachricht nicht zugestellt an"
    r"|votre message n'a pas (?:pu \wtre|\wt\w) (?:remis|distribu)|no se ha podido entregar (?:el|su|tu) mensaje"
    r"|messaggio non (?:\w )?(?:stato )?recapitato|uw bericht (?:kon|kan) niet worden (?:bezorgd|afgeleverd)",
    re.IGNORECASE,
)
"""How mail servers begin a delivery report that they did not mark as one (rule 19)."""
BOUNCES = (
    "this is the mail system at host", "hi. this is the qmail-send program", "message was created automatically by",
    "a message that you ", "could n", "couldn", "delivery to the following recipient", "delivery has failed to these",
    "your message ", "permanent fatal errors", "the following address", "diagnostic-code:", "final-recipient:",
    "reporting-mta:", "action: ", "\naction: ", "diagnostic information for", "diagnoseinformationen f",
    "ihre nachricht ", "ihre email ", "ihre e-mail ", "fehler bei der nachrichtenzustellung", "nachricht nicht ",
    "votre message n'a pas ", "no se ha podido entregar ", "messaggio non ", "uw bericht ",
)  # fmt: skip
"""How what BOUNCE finds begins."""
BROKEN_BASE64 = re.compile(r"=\?[^?\s]{1,80}\?b\?(?![A-Za-z0-9+/]*={0,2}\?=)", re.IGNORECASE)
WORDED = ("Subject", "From", "Reply-To")
PEOPLE = ("To", "Cc", "Sender")  # names in them are shown to nobody: only line breaks and controls count
TEXT_BEGINNING = 4_000  # characters
EMOJI = re.compile("(?<![A-Za-z0-9])[\u200d\ufe0e\ufe0f]+(?![A-Za-z0-9])|(?<=[0-9#*])\ufe0f(?=\u20e3)")
"""Joiners and variation selectors that belong to a picture, not to a word."""


def null_sender(q: Question) -> Iterator[Finding]:
    """Rules 1, 2. RFC 3834 section 2: no automatic answer to a null sender."""
    if q.mail.return_path is None:
        yield hold("its envelope sender is not known: the mail server should write Return-Path")
    elif q.mail.return_path == "" or q.mail.return_path.lower().startswith("mailer-daemon"):
        yield never("it has no sender on its envelope (Return-Path: <>)")
    if any(v.strip() in ("", "<>") for v in q.mail.all("X-Envelope-From")):
        yield never("it has no sender on its envelope ({value})", value="X-Envelope-From: <>")


def report(q: Question) -> Iterator[Finding]:
    """Rule 19. Delivery reports, receipts, abuse reports: RFC 3464, 8098, 5965."""
    kinds = {"message/delivery-status", "message/disposition-notification", "message/feedback-report"}
    for kind in q.mail.types:
        if kind == "multipart/report" or kind in kinds:
            yield never("it is a report of a mail server ({value})", value=kind)
            return
    if q.mail.has("X-Failed-Recipients"):
        yield never("it is a report of a mail server ({value})", value="X-Failed-Recipients")
    if found(BOUNCE, BOUNCES, q.mail.text[:TEXT_BEGINNING]):
        yield never("its text is that of a delivery report")


def fragment(q: Question) -> Iterator[Finding]:
    """Rules 37, 38. RFC 2046 section 5.2: nothing is put together or fetched."""
    for kind in q.mail.types:
        if kind in ("message/partial", "message/external-body"):
            yield never("it is only a piece of a mail ({value})", value=kind)
        elif kind == "text/calendar":
            yield hold("it holds a calendar entry")
        elif kind in ("multipart/encrypted", "application/pkcs7-mime", "application/pgp-encrypted"):
            yield hold("it is encrypted")


def shape(q: Question) -> Iterator[Finding]:
    """Rules 33, 34, 36: header fields that stand twice, blocks too large, parts too deep."""
    for defect in q.mail.defects:
        yield hold("its form is odd: {value}", value=defect)
    if q.mail.size > q.policy.limits.mail_size:
        yield hold("it is larger than {value} octets", value=str(q.policy.limits.mail_size))
    elif not q.mail.whole:
        yield hold("it is so large that only its beginning was read")
    if any(len(value) > SUBJECT_OCTETS for value in q.mail.all("Subject")):
        yield hold("its subject is longer than {value} octets", value=str(SUBJECT_OCTETS))
    if any(value.count(";") > PARAMETERS for value in q.mail.all("Content-Type")):
        yield hold("its Content-Type has more than {value} parameters", value=str(PARAMETERS))
    if not q.mail.has("Date"):
        yield hold("it has no Date")
    received = len(q.mail.all("Received"))
    if received > 100:
        yield never("it went through {value} servers: a loop", value=str(received))
    if max(Counter(q.mail.all("Delivered-To")).values(), default=0) >= 3:
        yield hold("it was delivered to the same address three times: a loop")


def author(q: Question) -> Iterator[Finding]:
    """Rules 26, 27, 31: exactly one author, in one From field, at an address one can compare."""
    fields = len(q.mail.all("From"))
    if fields > 1:
        yield never("it has {value} From fields", value=str(fields))
    if not q.mail.senders:
        yield never("it has no author: From is missing, empty or without a domain")
    elif len(q.mail.senders) > 1 or any(";" in v.split("<")[-1] for v in q.mail.all("From")):
        yield hold("it has more than one author")
    elif not q.mail.senders[0].plain:
        yield hold("its author's address is not plain ASCII: {value}", value=q.mail.senders[0].spec)


def message_id(q: Question) -> Iterator[Finding]:
    """Rule 32. RFC 5322 section 3.6.4: without it no thread."""
    if not q.mail.message_id:
        yield hold("its Message-ID is missing or malformed")
    for value in q.mail.all("References"):
        if MESSAGE_ID.sub("", re.sub(r"\([^()]*\)", "", value)).strip(" \t\r\n,"):
            yield hold("its References hold more than ids")


def characters(q: Question) -> Iterator[Finding]:
    """Rules 30, 31: an encoded line break is an attack, other hidden characters are at least a question."""
    for name in DECODED:
        for value in q.mail.all(name):
            text = decoded(value)
            if "\r" in text or "\n" in text:
                yield never("a line break is hidden in its {value}", value=name)
            elif _hidden(text, pictures=name in PEOPLE):
                yield hold("its {value} holds invisible characters", value=name)
            if name in WORDED and ("=?" in text or BROKEN_BASE64.search(value)):
                yield hold("an encoded word in its {value} cannot be read", value=name)
    for name in ("From", "Reply-To", "To", "Cc"):
        for value in q.mail.all(name):
            specs = re.findall(r"<([^<>]*)>", value) if "<" in value else [value]
            if any("=?" in spec for spec in specs):
                yield hold("an address in its {value} is encoded", value=name)


def _hidden(text: str, *, pictures: bool) -> bool:
    if CONTROL.search(text) or BIDI.search(text):
        return True
    return not pictures and INVISIBLE.search(EMOJI.sub("", text)) is not None
