"""Checks of time and amount: how old, how often, how many (reply-safety rules 40 to 45, product D7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from replybot.core.case import Finding, Tally, Verdict
from replybot.core.codes import linked
from replybot.core.gate.question import Question, fine, hold, never

SKEW = timedelta(hours=24)
APART = timedelta(days=2)
DAY = timedelta(hours=24)
EVER = datetime.max.replace(tzinfo=UTC)


def age(q: Question) -> Iterator[Finding]:
    """Rule 40; product D3: mail from before the first run is never answered."""
    arrived, clock = q.mail.arrived, q.tally.clock
    if clock is not None and clock - q.now > SKEW:
        value = f"{clock:%Y-%m-%d %H:%M} UTC"
        yield hold("the clock was set back: replybot was at work at {value} already", value=value)
    if q.mail.date is None:
        yield hold("its Date cannot be read")
    if arrived is None:
        return
    if arrived < q.since:
        yield replace(too_old(q.since), verdict=Verdict.NEVER)
    for moment in {arrived, q.mail.date or arrived}:
        if moment - q.now > SKEW:
            yield hold("it comes from the future: {value}", value=f"{moment:%Y-%m-%d %H:%M} UTC")
        elif q.now - moment > q.policy.limits.max_age:
            yield hold("it is older than {value} days", value=str(q.policy.limits.max_age.days))
            break
    if q.mail.date is not None and abs(arrived - q.mail.date) > APART:
        yield hold("its Date and its arrival are more than two days apart")


def too_old(since: datetime) -> Finding:
    """Of mail from before all that is answered: why nothing is said to it."""
    return fine("it came before {value}, and nothing older is answered", value=f"{since:%Y-%m-%d %H:%M} UTC")


def once(q: Question) -> Iterator[Finding]:
    """Rules 41, 42; product D7: one reply per ticket, ever; a mail is handled once."""
    if q.tally.mail_seen or q.mail.name in q.case.seen:
        yield never("it was handled before")
    codes = [code for code in (q.ticket.code, *q.ticket.others) if code is not None]
    for code in codes:
        if (code is codes[0] and q.tally.ticket_answered) or q.case.letters(code.value):
            yield never("ticket {value} was answered before", value=code.value)
            return
    answered = [letter.ticket.value for letter in q.case.letters() if letter.ticket is not None]
    for code in codes:
        if kin := next((old for old in answered if linked(old, code.value)), ""):
            yield hold("it may be the ticket {value} that was answered before", value=kin)


def company_caps(q: Question) -> Iterator[Finding]:
    """Rule 43: a cool-down per company, measured at both ends, and caps for the day and the month."""
    limits, last = q.policy.limits, q.tally.company_last
    gap, cap = _guard(q)
    if gap and last is not None and (q.now - last < gap or abs((q.mail.arrived or q.now) - last) < gap):
        yield hold("this company was answered less than {value} minutes ago", value=str(int(gap.total_seconds() // 60)))
    if q.tally.company_day >= cap:
        yield hold("this company was answered {value} times today", value=str(q.tally.company_day))
    if q.tally.company_month >= limits.company_per_month:
        text = "this company was answered {value} times in 30 days; replybot release lets this letter go all the same"
        yield hold(text, value=str(q.tally.company_month))


def _guard(q: Question) -> tuple[timedelta, int]:
    """The cool-down of a company and its letters a day. An unmarked reply meets fewer robots that would stop a loop:
    the guard gets tighter (reply-safety section 4)."""
    limits = q.policy.limits
    if q.book is not None and q.book.mark == "none":
        return max(limits.company_gap, DAY), min(limits.company_per_day, 1)
    return limits.company_gap, limits.company_per_day


def bearable(q: Question) -> Tally:
    """The most that others may have said by the time a letter is recorded, for it to be no letter too many: what the
    checks of this room would still let pass. The ledger asks in the same transaction (`Ledger.record`)."""
    limits, tally = q.policy.limits, q.tally
    gap, cap = _guard(q)
    return replace(
        tally,
        day=max(tally.day, limits.per_day - 1),
        company_day=max(tally.company_day, cap - 1),
        company_month=max(tally.company_month, limits.company_per_month - 1),
        company_last=tally.company_last if gap else EVER,
    )


def caps(q: Question) -> Iterator[Finding]:
    """Rule 44: so many a run, so many a day; and nothing while others are quicker, for then nobody knows how many."""
    if q.tally.run >= q.policy.limits.per_run:
        yield hold("this run has sent its {value} replies", value=str(q.policy.limits.per_run))
    if q.tally.day >= q.policy.limits.per_day:
        yield hold("today's {value} replies are sent", value=str(q.policy.limits.per_day))
    if q.tally.contested:
        yield hold("other runs on this ledger answer at the same time")


def burst(q: Question) -> Iterator[Finding]:
    """Rule 45: a wave of ticket mail is somebody's game; a person looks first, and until then all is held."""
    limits, tally = q.policy.limits, q.tally
    if tally.looked_at and not tally.breaker:
        yield fine("it came in a burst that you have looked at")
    elif tally.ticket_mails > limits.burst_mails:
        yield hold("a burst: {value} ticket mails within minutes", value=str(tally.ticket_mails))
    elif not tally.company_known and tally.new_companies > limits.new_companies_per_hour:
        yield hold("a burst: {value} new companies within an hour", value=str(tally.new_companies))
    elif tally.breaker:
        yield hold("a burst of mails was found, and you have not looked at it yet")
