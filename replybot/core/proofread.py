"""A letter, read once more before it is recorded: what must not stand in it (reply-safety section 4).

Nothing here should ever find anything; it is the last look at what cannot be called back, and it trusts none of the
rooms that built the letter. A fault is a hold without a letter: there is nothing that a person could let go by mistake.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage

from replybot.core import codes
from replybot.core.case import Finding, Verdict
from replybot.core.compose import Reply
from replybot.core.fields import BIDI, CONTROL, INVISIBLE, addresses
from replybot.core.gate import Question, examine
from replybot.core.gate.question import hold
from replybot.core.mail import IncomingMail, read
from replybot.core.marks import OUR_FIELD, OUR_MARK

CHECK = "proofread"
REQUIRED = ("From", "To", "Subject", "Date", "Message-ID", OUR_FIELD, "MIME-Version", "Content-Type")
ALLOWED = (
    *REQUIRED,
    "In-Reply-To",
    "References",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "Content-Transfer-Encoding",
)
FROM = re.compile(r"(?m)^From:([^\r]*(?:\r\n[ \t][^\r]*)*)")
SIZE_LIMIT = 16_384  # octets of a whole letter
LINE_LIMIT = 998  # octets, RFC 5322 section 2.1.1
RUN = 4  # so many words in a row are a quotation
CODE_WORDS = 3  # a ticket code of more words is no code
CODE_PIECES = 6  # groups of figures, with blanks between
WORD = re.compile(r"\w+")
NUMBER = re.compile(r"\d(?:[ ./-]?\d){3,}")
SPEC = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}")
GREETED = re.compile(
    r"(?:sehr geehrte[rsn]?|guten (?:tag|morgen|abend)|liebe[rs]?|hallo|hi|hello|dear|bonjour|ch[eè]re?|estimad[oa]"
    r"|hola|buongiorno|gentile|beste|geachte|szanown[aey]|kære|hej|hei)[ ,]+"
    r"(?:(?:herrn?|frau|mr|mrs|ms|mme|monsieur|madame|señora?|signora?|heer|mevrouw|pani?|dr|prof)\.?[ ]+){0,3}"
    r"((?:[^\W\d_][\w'’-]{1,30}[ ]?){1,4})",
    re.IGNORECASE,
)


def faults(reply: Reply, fixed: str, q: Question) -> tuple[Finding, ...]:
    """What is wrong with a letter that answers `q.mail`; nothing if it may be recorded.

    `fixed`: its text without what came from the mail (`compose.fixed_text`); these words are no quotation.
    """
    letter = email.message_from_bytes(reply.raw, policy=email.policy.SMTP)
    found = (
        *_header(letter, reply, q),
        *_bytes(reply.raw, reply.envelope.sender),
        *_content(letter, fixed, q),
        *_known_again(reply, q),
    )
    return tuple(replace(one, check=CHECK) for one in found)


def _header(letter: EmailMessage, reply: Reply, q: Question) -> Iterator[Finding]:
    names = [name.lower() for name in letter]
    for name in sorted(set(names)):
        if name not in {allowed.lower() for allowed in ALLOWED}:
            yield hold("the letter holds a field that does not belong there: {value}", value=name)
        if names.count(name) > 1:
            yield hold("the letter holds a field twice: {value}", value=name)
    for name in REQUIRED:
        if name.lower() not in names:
            yield hold("the letter lacks a field: {value}", value=name)
    head = reply.raw.partition(b"\r\n\r\n")[0].decode("utf-8", "surrogateescape")
    to, ours = addresses(letter.get_all("To", ())), addresses(FROM.findall(head))
    if len(to) != 1 or to[0].spec != reply.envelope.recipient or q.book is None:
        yield hold("the letter does not go to exactly one address")
    elif not q.book.may_write_to(to[0].folded):
        yield hold("the letter would go to {value}, which is not on the playbook's list", value=to[0].spec)
    if len(ours) != 1 or ours[0].folded not in q.hit or reply.envelope.sender != ours[0].spec or ours[0].name:
        yield hold("the letter does not come from the address that was hit")
    if str(letter.get("Auto-Submitted", "auto-replied")) != "auto-replied":
        yield hold("the letter holds a wrong mark: {value}", value="Auto-Submitted")
    if letter.get_content_type() != "text/plain":
        yield hold("the letter is no plain text")


def _bytes(raw: bytes, ours: str) -> Iterator[Finding]:
    if not ours.isascii():
        raw = raw.replace(f"From: {ours}\r\n".encode(), b"", 1)
    if len(raw) > SIZE_LIMIT:
        yield hold("the letter is too long")
    if any(len(line) > LINE_LIMIT for line in raw.split(b"\r\n")):
        yield hold("a line of the letter is too long")
    if re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\xff]|\r(?!\n)|(?<!\r)\n", raw):
        yield hold("the letter holds octets that do not belong there")


def _content(letter: EmailMessage, fixed: str, q: Question) -> Iterator[Finding]:
    """Neither four words in a row nor a name, number or address of theirs, but for code and reference tokens."""
    text = str(letter.get_content()) if letter.get_content_type() == "text/plain" else ""
    for value in (str(letter.get("Subject", "")), text):
        if CONTROL.search(value) or BIDI.search(value) or INVISIBLE.search(value):
            yield hold("the letter holds invisible characters")
    code = q.ticket.code.value if q.ticket.code else ""
    lost = q.ticket.where == "subject" and code not in str(letter.get("Subject", ""))
    pieces = code.split()
    wordy = sum(not piece.isdigit() for piece in pieces) > CODE_WORDS or len(pieces) > CODE_PIECES
    if not code or lost or wordy:
        yield hold("the subject of the letter does not hold the ticket code")
    theirs = f"{q.mail.subject}\n{q.mail.text}".casefold()
    ours, own = _filled_in(text, code, q), fixed.casefold()
    if (set(_runs(ours)) & set(_runs(theirs))) - set(_runs(own)):
        yield hold("the letter quotes their mail")
    company = f"{q.book.name} {' '.join(q.book.domains)}".casefold() if q.book else ""
    if (set(WORD.findall(f"{ours} {code.casefold()}")) & set(_names(q.mail))) - set(WORD.findall(f"{own} {company}")):
        yield hold("the letter holds a name out of their mail")
    numbers, known = set(_numbers(theirs)), set(_numbers(own))
    if any(one in number or number in one for one in set(_numbers(ours)) - known for number in numbers):
        yield hold("the letter holds a number out of their mail")
    if set(SPEC.findall(ours)) & set(SPEC.findall(theirs)):
        yield hold("the letter holds an address out of their mail")


def _filled_in(text: str, code: str, q: Question) -> str:
    """The letter's text without what must stand in it: code, tokens, the owner's name and the address that was hit."""
    body, _, line = text.rpartition("\nRef: ")
    rest = [
        word for word in line.split() if word not in codes.body_tokens(q.mail.text) and not word.startswith(OUR_MARK)
    ]
    bare = " ".join((body, *rest)).casefold()
    for known in (code, *q.hit, q.policy.owner_name, *q.policy.domains):
        bare = bare.replace(known.casefold(), " \x1f ") if known else bare
    return bare


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every four words in a row; what was taken out interrupts."""
    for piece in text.split("\x1f"):
        words = WORD.findall(piece)
        yield from (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _numbers(text: str) -> Iterator[str]:
    """Numbers of four digits and more, but for years; in one piece, however they were grouped."""
    for found in (*NUMBER.findall(text), *re.findall(r"\d{4,}", text)):
        digits = re.sub(r"\D", "", found)
        if not re.fullmatch(r"(?:19|20)\d\d", digits):
            yield digits


def _names(mail: IncomingMail) -> Iterator[str]:
    """Words that name a person: whom the text greets, and the display names of the recipients."""
    said = [found[1] for found in GREETED.finditer(mail.text[:20_000])]
    for piece in (*said, *(address.name for address in (*mail.to, *mail.cc))):
        yield from (word.casefold() for word in WORD.findall(piece) if len(word) > 2 and word[0].isupper())


def _known_again(reply: Reply, q: Question) -> Iterator[Finding]:
    """Our own gate says never to it, whoever runs it: then two installations cannot talk to each other."""
    back = replace(q, mail=read(reply.raw, q.now), policy=replace(q.policy, domains=()))
    checks = {found.check for found in examine(back) if found.verdict is Verdict.NEVER}
    if not {"own-letter", "own-mark"} <= checks:
        yield hold("the letter would not be known again as ours")
