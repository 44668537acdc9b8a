"""A simulated year: companies of scripted behaviour write, answer, promise, break promises; the program runs each day.

    python -m tests.year [--companies 200] [--days 365] [--seed 1]

What they answer is drawn from the labelled answers of tests/corpus, by class. Counted are letters by step, answers by
class, promises broken and found broken; looked at each day: caps, next dates, recipients, planted strings. Exit 1 if
anything is not as it must be.
"""

from __future__ import annotations

import argparse
import email
import email.policy
import itertools
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from replybot.cli.desk import wordings
from replybot.core.case import LEFT, Outcome
from replybot.core.fold import standing
from replybot.core.playbook import Contact, Playbook
from replybot.core.policy import Policy
from replybot.desk import Desk
from replybot.quiet import Quiet, Restless
from replybot.run import run
from tests.build import playbook
from tests.fakes.ledger import ListLedger
from tests.fakes.mailbox import ListMailbox
from tests.fakes.transport import Outbox

BEGIN = datetime(2026, 1, 5, 6, tzinfo=UTC)
DAY = timedelta(days=1)
CORPUS = Path(__file__).parent / "corpus" / "company-replies.jsonl"
PHONE = "+49 30 5550177"  # the owner's, which nobody is ever told
SCRIPTS: dict[str, tuple[tuple[str, int], ...]] = {
    "silent": (),
    "acknowledges": (("auto_ack", 0),),
    "removes": (("address_deactivated", 3),),
    "removes and still writes": (("address_deactivated", 3), ("stray", 12)),
    "removes, and one mail was queued": (("address_deactivated", 3), ("stray", 1)),
    "removes twice": (("address_deactivated", 2), ("stray", 9), ("address_deactivated", 6), ("stray", 20)),
    "passes on, and the officer answers": (("forwarded_dpo", 2), ("dpo_answer", 9)),
    "misreads": (("canned_misread", 1), ("canned_misread", 9)),
    "telephones": (("asks_phone", 2),),
    "wants papers": (("asks_id", 3),),
    "wants a form": (("asks_portal", 1), ("address_deactivated", 12)),
    "finds nothing": (("no_record_found", 4),),
    "refuses": (("refusal", 5),),
    "insists": (("customer_insists", 6),),
    "refers": (("dispute_referral", 6),),
    "threatens": (("legal_threat", 4),),
    "is away": (("out_of_office", 0),),
    "looks into it": (("interim_reply", 1), ("address_deactivated", 14)),
    "keeps silent by law": (("no_info_privacy", 3),),
    "closes": (("ticket_closed", 2),),
    "asks for an opinion": (("survey", 3),),
    "writes on": (("stray", 5), ("stray", 30), ("stray", 60)),
}


@dataclass
class Firm:
    """A company: its script, and what it has said by now."""

    number: int
    language: str
    script: str
    book: Playbook
    rng: random.Random
    at: int = 0  # how far its script is
    due: list[tuple[datetime, str]] = field(default_factory=list)
    promised: list[datetime] = field(default_factory=list)
    strays: list[datetime] = field(default_factory=list)
    last_letter: str = ""

    @property
    def domain(self) -> str:
        return f"c{self.number}.example"

    @property
    def address(self) -> str:
        return f"g{self.number}.lindqvist@kahlo.example"

    @property
    def planted(self) -> tuple[str, ...]:
        """What only the stray mails hold."""
        return (f"Wunderlich{self.number}", f"Fliederweg {self.number}", f"0170 555{self.number:05}", PHONE)


@dataclass
class Year:
    """How it went."""

    letters: Counter[str] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    broken: int = 0
    found: int = 0
    invented: int = 0
    faults: list[str] = field(default_factory=list)
    diary: list[str] = field(default_factory=list)  # each letter: when, to whom, by which name
    seconds: float = 0.0

    def told(self) -> Iterator[str]:
        yield f"letters: {sum(self.letters.values())} ({_counts(self.letters)})"
        yield f"answers that came: {sum(self.answers.values())} ({_counts(self.answers)})"
        yield f"cases at the end: {_counts(self.states)}"
        yield f"promises broken: {self.broken}, found: {self.found}, invented: {self.invented}"
        yield f"faults: {len(self.faults)}; {self.seconds:.1f} s"


def _counts(counter: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counter.items()))


def firms(count: int, rng: random.Random) -> list[Firm]:
    names = list(SCRIPTS)
    found = []
    for number in range(1, count + 1):
        language = rng.choice(("de", "en"))
        domain = f"c{number}.example"
        contacts = [Contact("officer", f"dpo@{domain}", "imprint", "2026-01-01")] if rng.random() < 0.8 else []
        contacts += [Contact("complaints", f"complaints@{domain}", "site", "2026-01-01")] if rng.random() < 0.3 else []
        book = playbook(
            company=f"c{number}", name=f"Firm {number}", domains=(domain,), reply_to=(f"service@{domain}",),
            language=language, contacts=tuple(contacts),
        )  # fmt: skip
        found.append(Firm(number, language, names[(number - 1) % len(names)], book, random.Random(rng.random())))
    return found


def answers() -> dict[tuple[str, str], list[dict[str, Any]]]:
    """The labelled answers by class and language; those that name other companies' addresses are left out."""
    found: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for line in CORPUS.read_text("utf-8").splitlines():
        case = json.loads(line)
        if not case.get("also") and "redirect_address" not in case.get("extracted", {}):
            found.setdefault((case["label"], case["language"]), []).append(case)
    return found


STRAYS = {
    "de": ("Ihre Rechnung {n}", "Guten Tag Frau {name},\n\nanbei Ihre Rechnung. {street}, Telefon {phone}.\n"),
    "en": ("Your invoice {n}", "Dear Ms {name},\n\nplease find attached your invoice. {street}, phone {phone}.\n"),
}
OPENING = {
    "de": ("Ihr Anliegen [Ticket#{code}]", "Guten Tag Frau {name},\n\nsenden Sie uns bitte die Papiere. {street}, {phone}.\n"),  # noqa: E501
    "en": ("Your request [Ticket#{code}]", "Dear Ms {name},\n\nplease send us the papers. {street}, {phone}.\n"),
}  # fmt: skip


def post(firm: Firm, kind: str, when: datetime, box: ListMailbox, number: int, pool: Any) -> str:
    """One mail of a company; the class that it has."""
    code = 5_000_000 + firm.number
    words = {"name": f"Wunderlich{firm.number}", "street": f"Fliederweg {firm.number}",
             "phone": f"0170 555{firm.number:05}", "code": code, "n": 880_000 + number}  # fmt: skip
    extra: list[str] = []
    if kind in ("opening", "stray"):
        subject, body = (text.format(**words) for text in (OPENING if kind == "opening" else STRAYS)[firm.language])
        if kind == "stray":
            extra = ["Auto-Submitted: auto-generated"]
    else:
        case = firm.rng.choice(pool.get((kind, firm.language)) or pool[kind, "de"])
        subject = ("Re: " + OPENING[firm.language][0]).format(**words)
        body = case["body"]
        extra = [f"{name}: {value}" for name, value in (case.get("headers") or {}).items() if name != "Return-Path"]
        extra += [f"In-Reply-To: {firm.last_letter}", f"References: {firm.last_letter}"]
    sender = f"no-reply@{firm.domain}" if kind == "stray" else f"service@{firm.domain}"
    if kind == "dpo_answer":
        sender = f"dpo@{firm.domain}"
    stamp = f"{when:%a, %d %b %Y %H:%M:%S} +0000"
    head = [
        f"Return-Path: <b@{firm.domain}>", f"X-Original-To: {firm.address}",
        f"Authentication-Results: mx.kahlo.example; dmarc=pass header.from={firm.domain}",
        f"Received: from mx.{firm.domain} by mx.kahlo.example; {stamp}", f"From: <{sender}>", f"To: {firm.address}",
        f"Subject: {subject}", f"Date: {stamp}", f"Message-ID: <{number}@{firm.domain}>", "MIME-Version: 1.0", *extra,
    ]  # fmt: skip
    if not any(line.startswith("Content-Type:") for line in extra):
        head.append("Content-Type: text/plain; charset=utf-8")
    box.arrive(("\r\n".join(head) + "\r\n\r\n" + body.replace("\n", "\r\n") + "\r\n").encode(), when)
    return kind


def play(count: int, days: int, seed: int = 1, hours: Sequence[int] = (14,), quiet: Quiet | None = None) -> Year:
    """`hours` of each day at which the program runs."""
    rng, year, began = random.Random(seed), Year(), time.perf_counter()
    pool, houses = answers(), firms(count, rng)
    box, transport = ListMailbox(), Outbox()
    rules = Policy(
        "Jonas Kahl", ("kahlo.example",), ("jonas@*",), ("Jonas Kahl",), "stranger", release="unattended",
        trusted_authserv_ids=("mx.kahlo.example",), answer_since=BEGIN, domain_since="2001",
    )  # fmt: skip
    desk = Desk("home", rules, tuple(h.book for h in houses), wordings(), box, ListLedger(), transport,
                quiet=quiet or Restless())  # fmt: skip
    for firm in houses:  # three new ones a day, hours apart
        day, turn = divmod(firm.number - 1, 3)
        firm.due.append((BEGIN + day * DAY + turn * timedelta(hours=4), "opening"))
    number = 0
    for day, hour in itertools.product(range(days), hours):
        now = BEGIN + day * DAY + timedelta(hours=hour)
        for firm in houses:
            for when, kind in sorted(one for one in firm.due if one[0] <= now):
                number += 1
                post(firm, kind, when, box, number, pool)
                year.answers[kind] += kind != "opening"
                if kind in ("opening", "stray"):
                    firm.strays.append(when)
                if kind in ("address_deactivated", "dpo_answer"):
                    firm.promised.append(when)
            firm.due = [one for one in firm.due if one[0] > now]
        before = len(transport.sent)
        run(desk, now)
        new = transport.sent[before:]
        year.diary += [f"{now:%F} {envelope.recipient} {email.message_from_bytes(raw)['Message-ID']}"
                       for envelope, raw in new]  # fmt: skip
        _go_on(houses, new, now)
        _look(desk, houses, new, now, year)
    _sum_up(desk, houses, BEGIN + days * DAY, year)
    year.seconds = time.perf_counter() - began
    return year


def _go_on(houses: Sequence[Firm], new: Sequence[tuple[Any, bytes]], now: datetime) -> None:
    """Each letter brings the next acts of its company's script on."""
    by_address = {firm.address: firm for firm in houses}
    for envelope, raw in new:
        firm = by_address[envelope.sender]
        firm.last_letter = str(email.message_from_bytes(raw, policy=email.policy.default)["Message-ID"])
        script, when = SCRIPTS[firm.script], now
        if firm.at == 0:
            for kind, after in script:
                when += timedelta(days=after, hours=2)
                firm.due.append((when, kind))
            firm.at = len(script)


def _look(desk: Desk, houses: Sequence[Firm], new: Sequence[tuple[Any, bytes]], now: datetime, year: Year) -> None:
    """What must hold on every day."""
    limits, clocks = desk.policy.limits, desk.policy.clocks
    owners = {firm.address: firm for firm in houses}
    if len(new) > limits.per_run:
        year.faults.append(f"{now:%F}: {len(new)} letters in a run")
    per_firm = Counter(envelope.sender for envelope, _ in new)
    if per_firm and max(per_firm.values()) > limits.company_per_day:
        year.faults.append(f"{now:%F}: too many letters to one company")
    for envelope, raw in new:
        firm = owners[envelope.sender]
        if not envelope.recipient.endswith(f"@{firm.domain}"):
            year.faults.append(f"{now:%F}: a letter to {envelope.recipient}")
        said = str(email.message_from_bytes(raw, policy=email.policy.default).get_content()) + raw.decode()
        year.faults += [f"{now:%F}: {one} left" for one in firm.planted if one in said]
    for case in desk.ledger.cases():
        found = standing(case, _book(desk, case.key.company), clocks, now)
        if found.next.due is None or found.next.by not in ("program", "person"):
            year.faults.append(f"{now:%F}: case {case.id} has no next date")
        alone = [e for e in case.exchanges if e.way == "out" and e.outcome in LEFT and not e.released]
        if len(alone) > clocks.case_letters:
            year.faults.append(f"{now:%F}: case {case.id} has {len(alone)} letters")


def _book(desk: Desk, company: str) -> Playbook | None:
    return next((book for book in desk.playbooks if book.company == company), None)


def _sum_up(desk: Desk, houses: Sequence[Firm], now: datetime, year: Year) -> None:
    by_company = {firm.book.company: firm for firm in houses}
    for case in desk.ledger.cases():
        firm = by_company[case.key.company]
        found = standing(case, firm.book, desk.policy.clocks, now)
        year.states[found.state.value] += 1
        year.letters.update(e.step for e in case.exchanges if e.outcome is Outcome.SENT)
        wanted, seen = _broken(firm, desk.policy.clocks.grace), sum(p.broken_by is not None for p in found.promises)
        year.broken += wanted
        year.found += min(wanted, seen)
        year.invented += max(0, seen - wanted)
        if wanted != seen:
            year.faults.append(f"{firm.book.company} ({firm.script}, {firm.language}): {wanted} broken, {seen} found")


def _broken(firm: Firm, grace: timedelta) -> int:
    """The promises that were broken, by the script."""
    count = 0
    for number, when in enumerate(firm.promised):
        until = firm.promised[number + 1] if number + 1 < len(firm.promised) else datetime.max.replace(tzinfo=UTC)
        count += any(when + grace < stray <= until for stray in firm.strays)
    return count


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.year")
    parser.add_argument("--companies", type=int, default=200)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(words)
    year = play(args.companies, args.days, args.seed)
    print("\n".join(year.told()))
    print("\n".join(year.faults[:30]), file=sys.stderr)
    return 1 if year.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
