"""Checks for our own traces: what answers us, or came from us, is never answered by a robot (rules 16, 20, 21, 48)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

from replybot.core.case import Finding
from replybot.core.fields import INVISIBLE, below, words
from replybot.core.gate.question import Question, hold, marked, never
from replybot.core.marks import OUR_FIELD, OUR_ID, OUR_MARK

LOOPS = ("X-Loop", "X-No-Loop", "X-OTRS-Loop", "X-OTOBO-Loop", "X-Roundup-Loop", "X-Libredesk-Loop-Prevention")
THREAD = ("In-Reply-To", "References", "Message-ID", "Resent-Message-ID")
NAME = OUR_ID.strip("<.")  # "replybot"
TOKEN = re.compile(NAME + r"\W?(?:1\W?)?[0-9a-f]{12}", re.IGNORECASE)
"""Our name and the beginning of a token, as it stands in our ids and marks."""
QUOTING = re.compile(r"\n(?:[ \t]{0,8}(?:[A-Za-z]{0,4}[>|]|:(?=[ \t]))){1,20}")
"""A line break, and what mail programs put behind it, before a quoted line: `> > `, `| `, `JK> `."""
SOFT_BREAK = re.compile(r"=\r?\n")
SPREAD = re.compile("[^a-z0-9]*".join(NAME))
"""Our name, whatever stands between its letters."""


def own_letter(q: Question) -> Iterator[Finding]:
    """Rule 20. RFC 5322 section 3.6.4: a mail that names one of our letters answers us, in whatever field."""
    thread = " ".join(value for name in THREAD for value in q.mail.all(name)).lower()
    if OUR_ID in thread or any(own.lower() in thread for own in q.case.own_ids):
        yield never("it answers a letter of ours")
        return
    for name, value in q.mail.headers:
        if NAME in value.lower() and TOKEN.search(words(value)):
            yield never("it names a letter of ours in its {value}", value=name)
            return


def own_mark(q: Question) -> Iterator[Finding]:
    """Rules 16, 21: our field, or our mark in the body, whatever quoting, wrapping and conversions did to the line."""
    if q.mail.has(OUR_FIELD):
        yield never("it carries our own field {value}", value=OUR_FIELD)
    if quotes_us(q.mail.text):
        yield never("it quotes a letter of ours")


def quotes_us(text: str) -> bool:
    """Does this text hold our mark, an id of ours or our field? Also wrapped, quoted with any sign, percent-encoded,
    in full width, with soft hyphens, as undecoded quoted-printable or with markup between its letters."""
    plain = unicodedata.normalize("NFKC", text) if not text.isascii() else text
    if NAME[0] not in plain and NAME[0].upper() not in plain:
        return False
    bare = QUOTING.sub("\n", f"\n{SOFT_BREAK.sub('', plain)}").removeprefix("\n")
    bare = (bare if bare.isascii() else INVISIBLE.sub("", bare)).casefold()
    bare = unquote(bare) if "%" in bare else bare
    if SPREAD.search(bare) is None:
        return False
    if OUR_MARK in "".join(bare.split()).replace(">", ""):
        return True
    return re.search(NAME + r"1?[0-9a-f]{12}", re.sub(r"[^a-z0-9]", "", bare)) is not None


def own_mail(q: Question) -> Iterator[Finding]:
    """Rule 48: mail from the owner's own domains."""
    if any(below(a.domain, q.policy.domains) for a in q.mail.senders):
        yield never("it comes from one of the owner's own domains")
    elif q.mail.return_path and below(q.mail.return_path.rpartition("@")[2].lower(), q.policy.domains):
        yield hold("its envelope sender is one of the owner's own addresses")


def loop(q: Question) -> Iterator[Finding]:
    """Rules 16, 17: loop fields of other programs; and the mark of a help desk of the owner's own."""
    for name in LOOPS:
        for value in q.mail.all(name):
            if q.stamped(name):
                yield q.unless_accepted(name, words(value).lower())
            else:
                yield never("it carries a loop mark ({value})", value=marked(name, value))
    for name in ("X-RT-Loop-Prevention", "RT-Ticket"):
        for value in q.mail.all(name):
            if below(value.partition("#")[0].strip().lower(), q.policy.domains):
                yield never("it carries a loop mark ({value})", value=name)
