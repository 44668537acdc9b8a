"""What the ledger counts for the caps and the burst breaker (product D7), in SQL that every engine reads alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from replybot.core.case import LEFT, Exchange, Finding, Outcome, Tally, Verdict
from replybot.core.code import same
from replybot.errors import OvertakenError
from replybot.ledger import events, sql
from replybot.ledger.rows import LAST, Run, let_go, moment, shifted, stamp, write_findings
from replybot.ledger.sql import UNANSWERED, by_number, many, oldest_first, set_look_again

NOT_LEFT = ", ".join(f"'{outcome.value}'" for outcome in Outcome if outcome not in LEFT)
SAID = f"FROM exchanges WHERE way = 'out' AND outcome NOT IN ({NOT_LEFT}) AND left_at IS NOT NULL "

# In the JSON of the findings; a quotation mark within a value has a backslash before it, so no mail can imitate these.
HELD_BY_BURST = (
    """decision = 'hold' AND findings LIKE '%"check": "burst", "verdict": "HOLD"%' """
    """AND findings NOT LIKE '%"check": "answer"%'"""
)
HELD_BY_COMPANY = """findings LIKE '%"check": "company"%'"""
LOOKED_AT = """findings LIKE '%"check": "burst", "verdict": "FINE"%'"""

DAY, MONTH, HOUR = timedelta(days=1), timedelta(days=30), timedelta(hours=1)


def first(run: Run, what: str, *args: object) -> Any:
    return run("SELECT " + what, args)[0][0]


def said(run: Run, company: str, now: datetime) -> Tally:
    """What was said of late: in all, and to this company."""
    day, month = stamp(shifted(now, -DAY)), stamp(shifted(now, -MONTH))
    last = first(run, "max(left_at) " + SAID + "AND company = ?", company)
    return Tally(
        day=first(run, "count(*) " + SAID + "AND left_at > ?", day),
        company_day=first(run, "count(*) " + SAID + "AND left_at > ? AND company = ?", day, company),
        company_month=first(run, "count(*) " + SAID + "AND left_at > ? AND company = ?", month, company),
        company_last=moment(last) if last else None,
    )


def record(run: Run, exchanges: Sequence[Exchange], instead_of: str, seen: Tally | None) -> None:
    if seen is not None:
        refuse_overtaken(run, exchanges, seen)
    sql.record(run, exchanges, instead_of)


def refuse_overtaken(run: Run, exchanges: Sequence[Exchange], seen: Tally) -> None:
    """Asked within the transaction that records: was more said by now than whoever decided knew of?"""
    for letter in exchanges:
        if let_go(letter):
            now = said(run, letter.case.company, letter.at)
            newer = now.company_last is not None and (seen.company_last is None or now.company_last > seen.company_last)
            more = (now.day, now.company_day, now.company_month)
            if newer or any(
                n > was for n, was in zip(more, (seen.day, seen.company_day, seen.company_month), strict=True)
            ):
                raise OvertakenError(f"a letter was let go since the answer to {letter.answers} was decided")


def tally(
    run: Run, company: str, code: str, message_id: str, arrived: datetime, now: datetime, burst_window: timedelta
) -> Tally:
    hour = shifted(now, -HOUR)
    begin, end = shifted(arrived, -burst_window), shifted(arrived, burst_window)
    answered = code and first(run, "count(*) FROM claims WHERE company = ? AND code = ?", company, same(code))
    return replace(
        said(run, company, now),
        ticket_mails=first(
            run,
            "count(*) FROM exchanges WHERE way = 'in' AND code IS NOT NULL AND at > ? AND at <= ? AND message_id <> ? "
            "AND id > ?",
            stamp(begin),
            stamp(end),
            message_id,
            counted(run, begin, end),
        ),
        new_companies=len(newcomers(run, hour)),
        ticket_answered=bool(answered),
        mail_seen=bool(first(run, "count(*) FROM exchanges WHERE message_id = ?", message_id)),
        company_known=bool(first(run, "count(*) FROM exchanges WHERE company = ? AND at <= ?", company, stamp(hour))),
    )


def counted(run: Run, begin: datetime, end: datetime) -> int:
    """The number of the last mail of that time that was held in a burst: what stands before it was counted there."""
    return int(
        first(
            run,
            "coalesce(max(id), 0) FROM exchanges "
            f"WHERE at > ? AND at <= ? AND way = 'in' AND ({HELD_BY_BURST} OR {LOOKED_AT})",
            stamp(begin),
            stamp(end),
        )
    )


def newcomers(run: Run, since: datetime) -> Mapping[str, datetime]:
    found = run(
        "SELECT e.company, e.at FROM exchanges e WHERE e.at > ? AND NOT EXISTS "
        "(SELECT 1 FROM exchanges o WHERE o.company = e.company AND (o.at < e.at OR o.id <= ?)) ORDER BY e.at",
        (stamp(since), counted(run, since, LAST)),
    )
    return {company: moment(at) for company, at in found}


def known(run: Run, companies: Sequence[str]) -> frozenset[str]:
    found = "SELECT company FROM exchanges WHERE company = ? LIMIT 1"
    return frozenset(company for company in companies if run(found, (company,)))


def latest(run: Run) -> datetime | None:
    moments = [first(run, "max(left_at) FROM exchanges WHERE left_at IS NOT NULL")]
    moments.append(first(run, "max(first_run) FROM mailboxes"))
    return max((moment(at) for at in moments if at), default=None)


def unmatched(run: Run, mailbox: str) -> tuple[tuple[str, str], ...]:
    found = run(
        "SELECT message_id, sender FROM exchanges WHERE decision = 'hold' AND put_away = 0 AND way = 'in' "  # noqa: S608
        f"AND mailbox = ? AND {HELD_BY_COMPANY} AND {UNANSWERED}",
        (mailbox,),
    )
    return tuple((message_id, sender) for message_id, sender in found)


def burst(run: Run) -> tuple[Exchange, ...]:
    return oldest_first(
        many(
            run,
            f"WHERE decision = 'hold' AND put_away = 0 AND way = 'in' AND {HELD_BY_BURST} AND {UNANSWERED}",
        )
    )


def lift(run: Run, number: int) -> None:
    mail = by_number(run, number)
    set_look_again(run, number)
    if mail is not None:
        run("UPDATE exchanges SET findings = ? WHERE id = ?", (write_findings(looked_at(mail.findings)), number))
        events.note(run, "looked at", number)


def looked_at(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings of a mail of a burst, once a person has looked at it: they say so, and object no more."""
    return tuple(replace(f, verdict=Verdict.FINE) if f.check == "burst" else f for f in findings)
