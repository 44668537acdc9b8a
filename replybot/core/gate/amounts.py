"""Checks of time and amount: how old, how often, how many (reply-safety rules 40 to 45, product D7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from replybot.core.case import Finding
from replybot.core.codes import linked
from replybot.core.gate.question import Question, hold, never

SKEW = timedelta(hours=24)
APART = timedelta(days=2)


def age(q: Question) -> Iterator[Finding]:
    """Rule 40; product D3: mail from before the first run is never answered."""
    arrived = q.mail.arrived
    if q.mail.date is None:
        yield hold("its Date cannot be read")
    if arrived is None:
        return
    if arrived < q.since:
        yield never("it came before {value}, and nothing older is answered", value=f"{q.since:%Y-%m-%d %H:%M} UTC")
    for moment in {arrived, q.mail.date or arrived}:
        if moment > q.now + SKEW:
            yield hold("it comes from the future: {value}", value=f"{moment:%Y-%m-%d %H:%M} UTC")
        elif q.now - moment > q.policy.limits.max_age:
            yield hold("it is older than {value} days", value=str(q.policy.limits.max_age.days))
            break
    if q.mail.date is not None and abs(arrived - q.mail.date) > APART:
        yield hold("its Date and its arrival are more than two days apart")


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
    """Rule 43: a cool-down per company, measured at both ends, and a cap for the day."""
    limits, last = q.policy.limits, q.tally.company_last
    # An unmarked reply meets fewer robots that would stop a loop: the guard gets tighter (reply-safety section 4).
    unmarked = q.book is not None and q.book.mark == "none"
    gap = max(limits.company_gap, timedelta(hours=24)) if unmarked else limits.company_gap
    cap = min(limits.company_per_day, 1) if unmarked else limits.company_per_day
    if last is not None and (q.now - last < gap or abs((q.mail.arrived or q.now) - last) < gap):
        yield hold("this company was answered less than {value} minutes ago", value=str(int(gap.total_seconds() // 60)))
    if q.tally.company_day >= cap:
        yield hold("this company was answered {value} times today", value=str(q.tally.company_day))


def caps(q: Question) -> Iterator[Finding]:
    """Rule 44: so many a run, so many a day."""
    if q.tally.run >= q.policy.limits.per_run:
        yield hold("this run has sent its {value} replies", value=str(q.policy.limits.per_run))
    if q.tally.day >= q.policy.limits.per_day:
        yield hold("today's {value} replies are sent", value=str(q.policy.limits.per_day))


def burst(q: Question) -> Iterator[Finding]:
    """Rule 45: a wave of ticket mail is somebody's game; a person looks first."""
    if q.tally.ticket_mails > q.policy.limits.burst_mails:
        yield hold("a burst: {value} ticket mails within minutes", value=str(q.tally.ticket_mails))
    if not q.tally.company_known and q.tally.new_companies > q.policy.limits.new_companies_per_hour:
        yield hold("a burst: {value} new companies within an hour", value=str(q.tally.new_companies))
