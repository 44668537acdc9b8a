"""Rows of the ledger and the values they stand for."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from replybot.core.case import CaseKey, Envelope, Exchange, Finding, Heard, Outcome, Verdict
from replybot.core.code import TicketCode
from replybot.core.witness import Evidence, Signature

Run = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]
"""Runs one statement (`?` for each argument) and returns all rows."""

UNSAID = frozenset({Outcome.HELD, Outcome.DROPPED})
"""A letter that comes in with one of these (or none) was not let go: it claims nothing."""

FIRST, LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)

COLUMNS = (
    "id, way, message_id, company, address, at, code_system, code, mailbox, mail_key, sender, subject, digest, size, "
    "decision, findings, answers, step, envelope_sender, envelope_recipient, raw, outcome, note, tries, released, "
    "kept, evidence, answer, put_away"
)


def row(exchange: Exchange) -> tuple[object, ...]:
    """An exchange in the order of COLUMNS, but without its id."""
    e = exchange
    return (
        e.way,
        e.message_id,
        e.case.company,
        e.case.address,
        stamp(e.at),
        e.ticket.system if e.ticket else None,
        e.ticket.value if e.ticket else None,
        e.mailbox,
        e.mail_key,
        e.sender,
        e.subject,
        e.digest,
        e.size,
        e.decision,
        write_findings(e.findings),
        e.answers,
        e.step,
        e.envelope.sender if e.envelope else None,
        e.envelope.recipient if e.envelope else None,
        e.raw,
        e.outcome.value if e.outcome else None,
        e.note,
        e.tries,
        int(e.released),
        int(e.kept),
        write_evidence(e.evidence),
        write_answer(e.answer),
        int(e.put_away),
    )


def exchange(cells: Sequence[Any]) -> Exchange:
    """The exchange that stands in these cells, in the order of COLUMNS."""
    number, way, message_id, company, address, at, system, code, mailbox, mail_key, sender, subject = cells[:12]
    digest, size, decision, findings, answers, step, whence, whither, raw, outcome, note, tries = cells[12:24]
    return Exchange(
        way=way,
        message_id=message_id,
        case=CaseKey(company, address),
        at=moment(at),
        ticket=None if code is None else TicketCode(system, code),
        mailbox=mailbox,
        mail_key=mail_key,
        sender=sender,
        subject=subject,
        digest=digest,
        size=size,
        decision=decision,
        findings=read_findings(findings),
        answers=answers,
        step=step,
        envelope=None if whence is None else Envelope(whence, whither),
        raw=bytes(raw),
        outcome=None if outcome is None else Outcome(outcome),
        note=note,
        tries=tries,
        released=bool(cells[24]),
        kept=bool(cells[25]),
        evidence=read_evidence(cells[26]),
        answer=read_answer(cells[27]),
        put_away=bool(cells[28]),
        id=number,
    )


def let_go(exchange: Exchange) -> bool:
    """Is this a letter that is to leave, or did: one that claims what it says?"""
    return exchange.way == "out" and exchange.outcome is not None and exchange.outcome not in UNSAID


def claim_code(exchange: Exchange) -> str:
    """The code that a letter claims: its ticket's, else one for the address."""
    return exchange.ticket.same if exchange.ticket else f"address:{exchange.case.address}"


def write_findings(findings: Sequence[Finding]) -> str:
    """Findings as JSON, with the verdict by its name."""
    if not findings:
        return "[]"
    return json.dumps(
        [{"check": f.check, "verdict": f.verdict.name, "text": f.text, "args": dict(f.args)} for f in findings],
        ensure_ascii=False,
    )


def read_findings(text: str) -> tuple[Finding, ...]:
    """Findings from JSON."""
    if text == "[]":
        return ()
    return tuple(Finding(f["check"], Verdict[f["verdict"]], f["text"], f["args"]) for f in json.loads(text))


def write_evidence(evidence: Evidence | None) -> str:
    """Evidence as JSON in ASCII, "" for none; the moments of a signature are those of `stamp`."""
    if evidence is None:
        return ""
    return json.dumps(asdict(evidence), default=stamp)


def read_evidence(text: str) -> Evidence | None:
    """Evidence from JSON."""
    if not text:
        return None
    said = json.loads(text)
    return Evidence(**{**said, "signatures": tuple(map(_signature, said["signatures"]))})


def write_answer(heard: Heard | None) -> str:
    """How an answer was read as JSON in ASCII, "" for none."""
    return "" if heard is None else json.dumps(asdict(heard))


def read_answer(text: str) -> Heard | None:
    """How an answer was read, from JSON."""
    if not text:
        return None
    said = json.loads(text)
    items = {key: tuple(value) if isinstance(value, list) else value for key, value in said["items"].items()}
    because = tuple((span, rule) for span, rule in said["because"])
    return Heard(**{**said, "also": tuple(said["also"]), "items": items, "because": because})


def _signature(said: dict[str, Any]) -> Signature:
    moments = {name: moment(said[name]) for name in ("made", "expires", "asked") if said[name]}
    return Signature(**{**said, **moments, "signed": tuple(said["signed"])})


def stamp(at: datetime) -> str:
    """A moment as text of fixed width: 2026-03-14T10:00:00.000000Z. It must be aware."""
    if at.tzinfo is None:
        raise ValueError("a moment in the ledger needs a time zone")
    try:
        return at.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"
    except OverflowError:  # the first or last day that Python knows, elsewhere
        return at.replace(tzinfo=UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def moment(text: str) -> datetime:
    """The moment that such a text names."""
    return datetime.fromisoformat(text)


def shifted(at: datetime, by: timedelta) -> datetime:
    """`at + by`, or the end of time that lies there."""
    try:
        return at + by
    except OverflowError:
        return LAST if by > timedelta() else FIRST


def storable(value: object) -> object:
    """A text that every engine takes: what is no Unicode, and NUL, becomes an escape, always the same one."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")
