"""Puts marks into a mail that forbid an answer: each "never" of reply-safety section 3, and forged results.

Each is applied last, to a mail that may have been altered in any way before: then nothing must leave.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

from replybot.core.gate.machines import CHALLENGERS, LISTS, RESPONDERS
from replybot.core.gate.traces import LOOPS
from replybot.core.marks import OUR_FIELD, OUR_ID, OUR_MARK
from tests.mutate import Draft, name_of

TOKEN = "0123456789abcdef0123456789abcdef"
OURS = f"{OUR_ID}{TOKEN}@owner.example>"
ANYWHERE = (
    *((name, value) for name in ("Auto-Submitted",) for value in (
        "auto-replied", "auto-notified", "yes", "auto-replied (vacation)",
        "(why) auto-replied; owner-email=\"a@b.test\"")),
    *((name, word) for name in ("Precedence", "X-Precedence") for word in ("list", "junk", "auto_reply")),
    *((name, "x") for name in LISTS),
    *((name, begins or "yes") for name, begins in RESPONDERS),
    *((name, "x") for name in (*LOOPS, OUR_FIELD, *CHALLENGERS, "X-Failed-Recipients", "List-Unsubscribe-Post")),
    ("X-Envelope-From", "<>"), ("Return-Path", "<>"), ("Return-Path", "< >"), ("In-Reply-To", OURS),
    ("References", OURS), ("References", f"<1@acme.example>{OURS.upper()}<2@acme.example>"),
    ("From", "mallory@elsewhere.test"), ("From", ""),
    ("X-Spam-Flag", "YES"), ("X-Spam-Status", "Yes, score=9"), ("X-Spam", "Yes"), ("X-Spam-Action", "reject"),
    ("X-Forefront-Antispam-Report", "CIP:1;SFV:SPM;H:x"), ("X-SES-Spam-Verdict", "FAIL"),
)  # fmt: skip
ROBOTS = (
    "mailer-daemon",
    "MAILER_DAEMON",
    "postmaster",
    "news-request",
    "owner-news",
    "root",
    "bounce+7",
    "autoresponder",
)
NOBODY = ("noreply", "no-reply", "do_not_reply", "nicht-antworten", "ne-pas-repondre", "svara-ej")
SUBJECTS = (
    "Automatic reply: ", "Abwesenheitsnotiz: ", "Undeliverable: ", "Re: Out of office: ", "Auto: Auto: ",
    "=?utf-8?q?R=C3=A9ponse_automatique?= : ", "=?utf-8?q?x=0D=0ABcc:_a=40b.test?= ", "=?utf-8?b?eAp5?= ",
)  # fmt: skip
REPORTS = (
    "multipart/report; report-type=delivery-status; boundary=x", "message/partial; id=1; number=1; total=2",
    "message/delivery-status", "message/external-body; access-type=url", "Message/Disposition-Notification",
)  # fmt: skip
QUOTED = (
    f"Ref: {OUR_MARK}{TOKEN}", f"> Ref: {OUR_MARK}{TOKEN}", f"Message-ID: {OURS}",
    f"> > Ref: {OUR_MARK[:6]}\r\n> > {OUR_MARK[6:]}{TOKEN}",
)  # fmt: skip
FORGED = "; dkim=pass header.d={domain}; dmarc=pass header.from={domain}"


def forbid(rng: Random, d: Draft, server: str, own: str, company: str) -> str:
    """Put one such mark in; what it was. `server`: whose results are believed; `own`: the owner's domain."""
    d.load(d.data())  # an empty line that was put into a field ends the header, and a mark must stand above it
    marks: Sequence[Callable[[], str]] = (
        lambda: _field(rng, d), lambda: _field(rng, d), lambda: _field(rng, d), lambda: _author(rng, d, own, company),
        lambda: _subject(rng, d), lambda: _report(rng, d), lambda: _body(rng, d), lambda: _loop(d),
        lambda: _offer(rng, d), lambda: _failed(rng, d, server, company), lambda: _forged(rng, d, server, company),
    )  # fmt: skip
    return rng.choice(marks)()


def _cased(rng: Random, name: str) -> str:
    return rng.choice((name, name.lower(), name.upper(), name.swapcase()))


def _insert(rng: Random, d: Draft, name: str, value: str) -> str:
    shape = rng.choice(("{}: {}", "{}:{}", "{}:\r\n {}", "{}:\t{} ", "{}: {}\r\n\t"))
    field = shape.format(_cased(rng, name), value)
    d.fields.insert(rng.randint(0, len(d.fields)), field.encode())
    return field


def _without(d: Draft, *names: bytes) -> None:
    d.fields = [field for field in d.fields if name_of(field) not in names]


def _field(rng: Random, d: Draft) -> str:
    return _insert(rng, d, *rng.choice(ANYWHERE))


def _author(rng: Random, d: Draft, own: str, company: str) -> str:
    """The one author, or the one who is answered, is a robot, nobody, or the owner."""
    robot = f"{rng.choice(ROBOTS)}@{company}"
    name, value = rng.choice((
        ("From", robot), ("Sender", robot), ("Reply-To", robot), ("Reply-To", f"{rng.choice(NOBODY)}@{company}"),
        ("From", f"a@{own}"), ("From", f"a@mail.{own}"), ("Reply-To", f"a@{own}"),
        ("Return-Path", f"<{rng.choice(ROBOTS[:6])}@{company}>"),
        ("From", f'"service@{company}" <a@elsewhere.test>'), ("From", f"service@{company}.test"), ("From", "Acme"),
    ))  # fmt: skip
    _without(d, name.lower().encode())
    return _insert(rng, d, name, value)


def _subject(rng: Random, d: Draft) -> str:
    mark = rng.choice(SUBJECTS)
    for at in d.named(b"subject"):
        value = d.fields[at].partition(b":")[2]
        d.fields[at] = b"Subject: " + mark.encode() + value.lstrip()
    return f"Subject: {mark}"


def _report(rng: Random, d: Draft) -> str:
    _without(d, b"content-type")
    return _insert(rng, d, "Content-Type", rng.choice(REPORTS))


def _body(rng: Random, d: Draft) -> str:
    """A letter of ours, quoted."""
    _without(d, b"content-type", b"content-transfer-encoding")
    mark = rng.choice(QUOTED)
    d.body = rng.choice((mark.encode() + b"\r\n" + d.body[:50_000], d.body[:50_000] + b"\r\n" + mark.encode()))
    return mark


def _failed(rng: Random, d: Draft, server: str, company: str) -> str:
    """The trusted server itself says that the mail is forged."""
    said = rng.choice(
        (
            "dmarc=fail header.from={}",
            "dmarc=FAIL (p=none) header.from={}",
            "dkim=fail header.d={0}; dmarc=fail header.from={0}",
        )
    )
    d.fields.insert(0, f"Authentication-Results: {server}; {said.format(company)}".encode())
    return d.fields[0].decode()


def _forged(rng: Random, d: Draft, server: str, company: str) -> str:
    """No result of the trusted server's own, but one that came with the mail: below what its sender wrote."""
    _without(d, b"authentication-results")
    authors = [at for at in d.named(b"from") if re.match(rb"from:", d.fields[at], re.IGNORECASE)]
    if not authors:
        d.fields.insert(0, b"From: a@elsewhere.test")
        authors = [0]
    field = f"Authentication-Results: {server}{FORGED.format(domain=company)}"
    place = rng.randint(authors[0] + 1, len(d.fields))
    foreign = b"Received: from x.test by relay.elsewhere.test with ESMTP; Mon, 23 Nov 2026 10:00:00 +0100"
    if rng.random() < 0.3:
        d.fields.insert(0, foreign)
        place = 1
    d.fields.insert(place, field.encode())
    return f"forged at {place}: {field}"


def _loop(d: Draft) -> str:
    d.fields += [b"Received: from a by b; x"] * 101
    return "Received, 101 times"


def _offer(rng: Random, d: Draft) -> str:
    _insert(rng, d, "List-Unsubscribe", "<https://acme.example/off>")
    return _insert(rng, d, "Feedback-ID", "1:a")
