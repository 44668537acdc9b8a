"""Scores a corpus by the same code as a run.

    python -m tests.score subjects|safety FILE.jsonl [--out VERDICTS.jsonl] [-v]

Each case meets a fresh ledger, set up from its context; the program never sees a case's id, label, why or source.
One line a measure; with -v one line for each wrong case.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click
import regex

from replybot.cli.desk import wordings
from replybot.cli.explain import WORDS
from replybot.consider import Desk, Eyes
from replybot.core.case import CaseKey, Envelope, Exchange, Outcome
from replybot.core.codes import SYSTEMS, System, TicketCode
from replybot.core.decide import decide
from replybot.core.gate import Question
from replybot.core.mail import read
from replybot.core.playbook import Playbook
from replybot.core.policy import Limits, Policy
from replybot.core.ticket import recognise
from replybot.ledger import open_ledger
from replybot.ledger.base import Ledger
from replybot.mailboxes.base import RawMail
from replybot.preview import ShowingTransport
from tests.fakes.mailbox import ListMailbox

EVER = datetime(2000, 1, 1, tzinfo=UTC)
Verdict = dict[str, Any]


def subject_verdict(case: dict[str, Any], table: Sequence[System] = SYSTEMS) -> Verdict:
    """Is an answer filed into a ticket there, and into which?"""
    lines = [f"From: {case['from']}", "To: jane.doe@kahlo.example", f"Subject: {case['subject']}"]
    lines += [f"Reply-To: {case['reply_to']}"] if case.get("reply_to") else []
    lines += [f"{name}: {value}" for name, value in (case.get("headers") or {}).items()]
    raw = "\n".join(lines) + "\n\n" + (case.get("body_hint") or "") + "\n"
    found = recognise(read(raw.encode("utf-8", "surrogateescape")), (), table)
    code = found.code if found.reply_capable else None
    return {
        "reply_capable": found.reply_capable,
        "code": code.value if code else None,
        "system": code.system if code else None,
    }


def safety_verdict(case: dict[str, Any]) -> Verdict:
    """What would be decided on this mail, if it arrived now; "send" only if it would leave unattended."""
    context = case["context"]
    now = datetime.fromisoformat(context["now"])
    book = _playbook(context.get("playbook"))
    ledger = open_ledger("sqlite:////nowhere/at/all/ledger.db", create=False).scratch()
    policy = Policy(
        owner_name="The Owner",
        domains=tuple(case["owner_domains"]),
        unknown_addresses="stranger",
        release="unattended",
        trusted_authserv_ids=tuple(context["trusted_authserv_ids"]),
        limits=_limits(context.get("limits") or {}),
    )
    books = (book,) if book else ()
    desk = Desk("box", policy, books, wordings(), ListMailbox(), ledger, ShowingTransport(), context["folder"])
    _remember(ledger, context, book, now)
    since = datetime.fromisoformat(context["first_run"]) if context.get("first_run") else EVER
    eyes = Eyes(desk, since, now, policy.limits.per_run)
    eyes.replies = context.get("sent_this_run", 0)
    question = _question(eyes, case, now)
    decision = decide(question, desk.wordings)
    findings = [{"check": f.check, "verdict": f.verdict.name.lower(), "says": f.says} for f in decision.findings]
    ledger.close()
    return {"decision": WORDS[type(decision)], "findings": findings}


def _question(eyes: Eyes, case: dict[str, Any], now: datetime) -> Question:
    """The question that a run would ask, with the envelope sender as the case knows it."""
    octets = case["raw"].encode(case.get("raw_encoding", "utf-8"), "surrogateescape")
    said = case["context"].get("internal_date")
    raw = RawMail("key", octets, len(octets), datetime.fromisoformat(said) if said else None, True)
    question = eyes.question(raw)
    mail = replace(question.mail, received=question.mail.received or question.mail.date or now)
    if "envelope_from" in case:
        mail = replace(mail, return_path=case["envelope_from"])
    return replace(question, mail=mail)


def _limits(said: dict[str, Any]) -> Limits:
    """Limits by whatever of our names the context uses; minutes where it says so."""
    known = Limits()
    names = {"per_run": "per_run", "per_day": "per_day", "company_per_day": "company_per_day"}
    changes = {names[key]: value for key, value in said.items() if key in names}
    if minutes := said.get("cooldown_minutes"):
        return replace(known, company_gap=timedelta(minutes=minutes), **changes)
    return replace(known, **changes)


def _playbook(said: dict[str, Any] | None) -> Playbook | None:
    if said is None:
        return None
    return Playbook(
        company="company",
        name=said["company"],
        path="",
        domains=tuple(said["from_domains"]),
        reply_to=tuple(address.lower() for address in said["reply_addresses"]),
        codes=(regex.compile(said["code"], regex.VERSION0),),
        accept=tuple(said.get("accept_marks") or ()),
        release="unattended",
        mark="auto-replied" if said.get("accept_marks") else "",  # who accepts a platform's marks has decided (D5)
    )


def _remember(ledger: Ledger, context: dict[str, Any], book: Playbook | None, now: datetime) -> None:
    """What was said and what came before, as a ledger keeps it."""
    key, old = CaseKey("company", "someone@owner.example"), now - timedelta(days=60)
    numbers = iter(range(10_000))

    def letter(code: str, at: datetime, message_id: str = "", company: str = "company") -> Exchange:
        n = next(numbers)
        case = replace(key, company=company)
        ids, envelope = message_id or f"<replybot.{n}@owner.example>", Envelope("a@owner.example", "b@c.example")
        return Exchange(
            "out", ids, case, at, TicketCode("x", code), step=f"notice-{n}", envelope=envelope, outcome=Outcome.SENT
        )

    letters = [letter(code, old) for code in context.get("seen_ticket_codes") or ()]
    letters += [letter(f"sent-{i}", old, i) for i in context.get("sent_message_ids") or ()]
    for said in context.get("history") or ():
        same = book is not None and said["company"] == book.name
        at = datetime.fromisoformat(said["at"])
        letters.append(letter(said["ticket"], at, company="company" if same else said["company"]))
    earlier = now - timedelta(hours=5)
    letters += [letter(f"today-{n}", earlier, company=f"x{n}") for n in range(context.get("sent_today", 0))]
    came = [Exchange("in", i, key, old, decision="file") for i in context.get("seen_message_ids") or ()]
    wave = context.get("arrivals") or {}
    for n in range(wave.get("tickets", 0)):
        other = CaseKey(f"x{n % wave['companies']}", "x@owner.example")
        at = now - timedelta(minutes=wave["window_minutes"]) * n / (2 * wave["tickets"])
        came.append(Exchange("in", f"<came.{n}>", other, at, TicketCode("x", str(n)), decision="hold"))
    for exchange in (*letters, *came):
        ledger.record([exchange])


def subjects_told(cases: list[dict[str, Any]], verdicts: list[Verdict]) -> Iterator[str]:
    """Precision and recall of reply-capable, and exact codes among those found; then the same without the table.

    Leaving one system out is done in the strictest way: of no system a row is left, only the general recogniser.
    """
    yield from measures("subjects", cases, verdicts)
    alone = [subject_verdict(case, table=()) for case in cases]
    yield from measures("left to the general recogniser", cases, alone)
    pairs = list(zip(cases, alone, strict=True))
    missed = Counter(
        c["system"]
        for c, v in zip(cases, alone, strict=True)
        if c["label"] == "reply-capable" and not v["reply_capable"]
    )
    yield f"which misses, by system: {', '.join(f'{name} {n}' for name, n in sorted(missed.items())) or 'none'}"
    for case, verdict in pairs:
        if verdict["reply_capable"] != (case["label"] == "reply-capable"):
            yield f"without the table, {case['id']} {case['label']}: {json.dumps(verdict, ensure_ascii=False)}"


def measures(name: str, cases: list[dict[str, Any]], verdicts: list[Verdict]) -> Iterator[str]:
    """One line a measure."""
    pairs = [(c["label"] == "reply-capable", v) for c, v in zip(cases, verdicts, strict=True)]
    right = sum(wanted and v["reply_capable"] for wanted, v in pairs)
    said = sum(v["reply_capable"] for _, v in pairs)
    there = sum(wanted for wanted, _ in pairs)
    exact = sum(
        c["label"] == "reply-capable" and v["reply_capable"] and v["code"] == c["code"]
        for c, v in zip(cases, verdicts, strict=True)
    )
    yield f"{name}: {len(cases)}"
    yield f"reply-capable, precision: {right / max(said, 1):.3f} ({right} of {said})"
    yield f"reply-capable, recall: {right / max(there, 1):.3f} ({right} of {there})"
    yield f"exact code among those found: {exact / max(right, 1):.3f} ({exact} of {right})"
    by_subject = [(c, v) for c, v in zip(cases, verdicts, strict=True) if c.get("code_in") == "subject"]
    found = sum(v["reply_capable"] for _, v in by_subject)
    there = len(by_subject)
    yield f"recall where the code stands in the subject: {found / max(there, 1):.3f} ({found} of {there})"


def safety_told(cases: list[dict[str, Any]], verdicts: list[Verdict]) -> Iterator[str]:
    """A send on `never-reply` or `hold` is a failure; not sending on `may-reply` a fault of usefulness."""
    table = Counter((c["expected"], v["decision"]) for c, v in zip(cases, verdicts, strict=True))
    bad = sum(n for (expected, decision), n in table.items() if expected != "may-reply" and decision == "send")
    may = sum(n for (expected, _), n in table.items() if expected == "may-reply")
    yield f"cases: {len(cases)}"
    yield f"sent though it must not be: {bad}"
    yield f"sent where it may be: {table['may-reply', 'send']} of {may}"
    for (expected, decision), n in sorted(table.items()):
        yield f"{expected} -> {decision}: {n}"


def wrong(kind: str, case: dict[str, Any], verdict: Verdict) -> bool:
    if kind == "safety":
        return (verdict["decision"] == "send") != (case["expected"] == "may-reply")
    return (verdict["reply_capable"], verdict["code"]) != (case["label"] == "reply-capable", case["code"])


KINDS: dict[str, tuple[Callable[[dict[str, Any]], Verdict], Callable[..., Iterator[str]]]] = {
    "subjects": (subject_verdict, subjects_told),
    "safety": (safety_verdict, safety_told),
}


@click.command()
@click.argument("kind", type=click.Choice(list(KINDS)))
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), default=None, help="Write one verdict a line here.")
@click.option("-v", "--verbose", is_flag=True, default=False, help="One line for each wrong case.")
def main(kind: str, file: Path, out: Path | None, verbose: bool) -> None:
    """Score FILE, whatever happens to one of its lines."""
    judge, told = KINDS[kind]
    cases = [json.loads(line) for line in file.read_text().splitlines() if line.strip()]
    verdicts = [judge(case) for case in cases]
    if out:
        lines = [json.dumps({"id": c["id"], **v}, ensure_ascii=False) for c, v in zip(cases, verdicts, strict=True)]
        out.write_text("\n".join(lines) + "\n")
    for line in told(cases, verdicts):
        click.echo(line)
    for case, verdict in zip(cases, verdicts, strict=True):
        if verbose and wrong(kind, case, verdict):
            wanted = case.get("expected") or case["label"]
            click.echo(f"{case['id']} {wanted}: {json.dumps(verdict, ensure_ascii=False)}")


if __name__ == "__main__":
    sys.exit(main())
