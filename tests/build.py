"""Builders: a mail, a playbook, a policy, a question, as they usually are; a test says only what matters to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import regex

from replybot.core import authentication, ticket
from replybot.core.case import Case, CaseKey, Exchange, Outcome, Tally
from replybot.core.compose import Wording
from replybot.core.gate import Question
from replybot.core.mail import IncomingMail, hits, read
from replybot.core.playbook import Playbook
from replybot.core.policy import Limits, Policy, Whose
from replybot.settings.index import load_shelf

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SINCE = datetime(2026, 11, 1, tzinfo=UTC)
OURS = "h.albers@kahlo.example"
THEIRS = "service@acme.example"
CODE = "4711001"
SUBJECT = f"Ihr Anliegen [Ticket#{CODE}]"
MESSAGE_ID = "<20261123.1@acme.example>"
ARRIVED = "Mon, 23 Nov 2026 10:00:00 +0100"
BODY = "Guten Tag,\n\nbitte senden Sie uns noch die Rechnung zu Ihrem Ofen.\n\nMarit Lund\nKundenservice\n"
PASS = "mx.kahlo.example; dkim=pass header.d=acme.example; dmarc=pass (p=reject) header.from=acme.example"
BY_US = f"from out.acme.example ([192.0.2.7])\n\tby mx.kahlo.example (Postfix) with ESMTPS id 4F1; {ARRIVED}"

FIELDS: Mapping[str, str] = {
    "Return-Path": "<bounce-9@acme.example>",
    "X-Original-To": OURS,
    "Authentication-Results": PASS,
    "Received": BY_US,
    "From": f"Acme Kundenservice <{THEIRS}>",
    "To": OURS,
    "Subject": SUBJECT,
    "Date": ARRIVED,
    "Message-ID": MESSAGE_ID,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
}
"""A company's mail as a Postfix with a milter delivers it, top to bottom."""

LETTERS = {
    "en": "Dear Sir or Madam,\n\nwrong person: {{ address }}, {{ ticket }}, {{ received_on }}. To {{ dpo_term }}.\n\n"
    "{{ owner_name }}\n{{ domain }}\n",
    "de": "Guten Tag,\n\nfalsche Person: {{ address }}, {{ ticket }}, {{ received_on }}. An {{ dpo_term }}.\n\n"
    "{{ owner_name }}\n{{ domain }}\n",
}

Pairs = Sequence[tuple[str, str]]


def load_playbooks(folders: Sequence[Path], shipped: Path | None) -> tuple[Playbook, ...]:
    """The playbooks of these folders, read from their files. UserError: everything wrong with any of them."""
    return tuple(load_shelf(folders, shipped, None, write=False))


def mail(
    *, body: str | bytes = BODY, first: Pairs = (), extra: Pairs = (), without: Iterable[str] = (), **fields: str
) -> bytes:
    """The bytes of a company's ticket mail. `Reply_To="x"` sets a field; `first` stands above all, `extra` below."""
    named = {name.replace("_", "-").lower(): (name.replace("_", "-"), value) for name, value in fields.items()}
    gone = {name.lower() for name in without}
    kept = [(n, named.pop(n.lower(), (n, v))[1]) for n, v in FIELDS.items() if n.lower() not in gone]
    lines = [f"{name}: {value}" for name, value in (*first, *kept, *named.values(), *extra)]
    head = "\n".join(lines).encode("utf-8", "surrogateescape")
    octets = body.encode() if isinstance(body, str) else body
    return (head + b"\n\n").replace(b"\n", b"\r\n") + octets


def incoming(raw: bytes | None = None, *, received: datetime | None = None, **of_mail: Any) -> IncomingMail:
    """That mail, read."""
    return read(mail(**of_mail) if raw is None else raw, received)


def playbook(**of_playbook: Any) -> Playbook:
    """How to deal with Acme, whose letters may leave unattended. `codes` as text."""
    given = {
        "company": "acme",
        "name": "Acme Öfen",
        "path": "playbooks/acme/playbook.toml",
        "domains": ("acme.example",),
        "reply_to": (THEIRS,),
        "release": "unattended",
        "language": "de",
        **of_playbook,
    }
    given["codes"] = tuple(regex.compile(c) if isinstance(c, str) else c for c in given.get("codes", ()))
    return Playbook(**given)


def policy(**of_policy: Any) -> Policy:
    """Jonas Kahl's rules: nobody uses his second domain, and his mail server is trusted."""
    given = {
        "owner_name": "Jonas Kahl",
        "domains": ("kahlo.example",),
        "addresses": ("jonas@*",),
        "names": ("Jonas Kahl", "J. Kahl"),
        "unknown_addresses": "stranger",
        "trusted_authserv_ids": ("mx.kahlo.example",),
        **of_policy,
    }
    return Policy(**given)


def question(
    raw: bytes | None = None,
    *,
    book: Playbook | None = None,
    books: Sequence[Playbook] | None = None,
    rules: Policy | None = None,
    case: Case | None = None,
    tally: Tally | None = None,
    learned: Mapping[str, str] | None = None,
    received: datetime | None = None,
    now: datetime = NOW,
    since: datetime = SINCE,
    folder: str = "",
    **of_mail: Any,
) -> Question:
    """What the gate is asked about a mail; put together as `run.Eyes.question` does."""
    rules = rules or policy()
    found = incoming(raw, received=received, **of_mail)
    theirs = ticket.recognise(found, (book or playbook(),) if books is None else books)
    hit = hits(found, rules.recipient_fields, rules.domains)
    domains = theirs.playbook.domains if theirs.playbook else ()
    sender = found.sender.domain if found.sender else ""
    return Question(
        mail=found,
        ticket=theirs,
        case=case or Case(CaseKey(theirs.company, hit[0] if hit else "")),
        tally=tally or Tally(company_known=True),
        policy=rules,
        proof=authentication.examine(found.headers, sender, domains, rules.trusted_authserv_ids),
        hit=hit,
        whose=rules.whose(hit[0], learned or {}) if hit else Whose.ELSEWHERE,
        since=since,
        now=now,
        folder=folder,
    )


def wording(language: str = "en") -> Wording:
    """Short texts in two languages; English for any other, as the program does."""
    known = language if language in LETTERS else "en"
    german = {"unattended": "Das hat ein Programm gesendet."} if known == "de" else {}
    texts = {"first_reply": LETTERS[known]}
    return Wording(known, texts, "your officer", "the person responsible", date.isoformat, **german)


def letter(**of_exchange: Any) -> Exchange:
    """A letter of ours in Acme's ticket that left yesterday."""
    given = {
        "way": "out",
        "message_id": "<replybot.0123456789abcdef@kahlo.example>",
        "case": CaseKey("acme", OURS),
        "at": NOW.replace(day=22),
        "step": "notice",
        "outcome": Outcome.SENT,
        **of_exchange,
    }
    return Exchange(**given)


def limits(**of_limits: Any) -> Limits:
    """The usual limits, but for these."""
    return replace(Limits(), **of_limits)
