"""How a run went, in plain sentences: one fact a line, the message first, numbers last."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from replybot.cli.words import N_, _, day, told, visible
from replybot.core.case import Exchange, Finding, Outcome, Verdict
from replybot.core.decide import File, Hold, Send, Skip
from replybot.core.listen import SAYS
from replybot.core.steps import TEMPLATES
from replybot.desk import Report, Sent, Taken
from replybot.ledger.base import Ledger

if TYPE_CHECKING:
    from replybot.cli.desk import House

SKIPS_SHOWN = 20


def happened(report: Report, house: House, *, preview: bool) -> list[str]:
    """What became of letters, and which mails wait for the owner."""
    lines = [_sent(sent, house, preview=preview) for sent in report.sent]
    lines += [_unsure(letter) for letter in report.unsure]
    lines += [_proven(letter) for letter in report.proven]
    return lines + [line for taken in report.taken if (line := _taken(taken, house.ledger, preview=preview))]


def in_the_cases(report: Report, house: House, *, preview: bool) -> list[str]:
    """What they answered, what weighs more than other mail, and what was due."""
    lines = [line for taken in report.taken if (line := _answered(taken, house))]
    lines += [line for taken in report.taken if (line := _weighs(taken, house))]
    return lines + _pursued(report, house, preview=preview)


def without_event(report: Report, *, verbose: bool) -> list[str]:
    """Mails that were only noted, and those that were passed over."""
    return [line for taken in report.taken if (line := _filed(taken))] + _skips(report, verbose=verbose)


def burst_warning(ledger: Ledger) -> str:
    """What a burst does until the owner has looked at it, and how he ends that; nothing if there is none."""
    if not (burst := ledger.burst()):
        return ""
    return _(
        "Too many mails came at once: {count} of them wait, and no letter leaves by itself until you have looked and "
        "say either replybot drop --burst (answer none of them) or replybot release --burst (decide on them again).",
        count=len(burst),
    )


def company(exchange: Exchange, house: House) -> str:
    """What people call the company of an exchange."""
    return _called(exchange.case.company, house)


def _called(key: str, house: House) -> str:
    book = house.playbooks.company(key)
    return book.name if book else key


def _sent(sent: Sent, house: House, *, preview: bool) -> str:
    letter = sent.letter
    values = {
        "company": company(letter, house),
        "ticket": letter.ticket.value if letter.ticket else "",
        "address": letter.case.address,
        "to": letter.envelope.recipient if letter.envelope else "",
        "said": sent.said,
    }
    if preview:
        return _("Would answer: {company}, ticket {ticket}, from {address} to {to}.", **values)
    if letter.step in FURTHER and sent.outcome is Outcome.SENT:
        values["step"] = letter.step
        return _("Wrote to {company}, “{step}”, ticket {ticket}, from {address} to {to}. {said}", **values)
    match sent.outcome:
        case Outcome.SENT:
            return _("Answered: {company}, ticket {ticket}, from {address} to {to}. {said}", **values)
        case Outcome.DEFERRED:
            return _("Not yet sent, the next run tries again: {company}, ticket {ticket}. {said}", **values)
        case Outcome.UNSURE:
            return _("Perhaps sent, nobody knows; see replybot todo: {company}, ticket {ticket}. {said}", **values)
        case _:
            return _("Could not be sent; see replybot todo: {company}, ticket {ticket}. {said}", **values)


def _unsure(letter: Exchange) -> str:
    return _(
        "Perhaps sent, nobody knows; see replybot todo: {company}, ticket {ticket}. {said}",
        company=letter.case.company,
        ticket=letter.ticket.value if letter.ticket else "",
        said=note(letter),
    )


def _proven(letter: Exchange) -> str:
    return _(
        "Was sent after all: {company}, ticket {ticket}; {said}.",
        company=letter.case.company,
        ticket=letter.ticket.value if letter.ticket else "",
        said=note(letter),
    )


def note(exchange: Exchange) -> str:
    """What the server, the person or the program said of it, shown safely."""
    return visible(_(exchange.note))


def why(findings: tuple[Finding, ...]) -> str:
    """The reasons of the worst verdict, in a sentence."""
    if answered := [f for f in findings if f.check == "answer"]:  # that a robot must not answer it goes without saying
        return told(answered[0])
    worst = max((f.verdict for f in findings), default=Verdict.FINE)
    return "; ".join(dict.fromkeys(told(f) for f in findings if f.verdict is worst))


def _taken(taken: Taken, ledger: Ledger, *, preview: bool) -> str:
    match taken.decision:
        case Hold() as hold:
            found = ledger.find([hold.mail.name])
            values = {
                "sender": taken.sender or _("an unknown sender"),
                "address": hold.key.address or _("an unknown address"),
                "why": why(hold.findings),
            }
            if preview or not found:
                return _("Would wait for you: mail of {sender} to {address}: {why}.", **values)
            return _(
                "Waits for you as number {number}: mail of {sender} to {address}: {why}.", number=found[0].id, **values
            )
        case File() as filed if filed.answer is not None and filed.answer.kind == "bounce":
            return _("A report of a mail server on one of your letters: mail of {sender}.", sender=taken.sender)
        case Send() | File() | Skip():
            return ""


def _answered(taken: Taken, house: House) -> str:
    """An answer of theirs that brings something about by itself: the owner is told what they say."""
    decision = taken.decision
    if not isinstance(decision, File) or decision.answer is None or decision.answer.kind in QUIET:
        return ""
    return _(
        "They answered: {company}, about {address}: {why}.",
        company=_called(decision.key.company, house),
        address=decision.key.address,
        why=_(SAYS[decision.answer.kind]),
    )


def _weighs(taken: Taken, house: House) -> str:
    """The first mail of a case whose loss weighs more than others': the owner hears of it the same day."""
    decision = taken.decision
    if isinstance(decision, Skip) or not taken.weighs:
        return ""
    case = house.ledger.case(decision.key)
    heavy = [e for e in case.exchanges if e.answer is not None and e.answer.items.get("special_category")]
    if not heavy or heavy[0].message_id != decision.mail.name:
        return ""
    what = heavy[0].answer.items["special_category"] if heavy[0].answer else ""
    return _(
        "Sensitive: {company} writes to {address} about {matter}; the deadlines are halved. "
        "To see the case: replybot case show {number}.",
        company=company(heavy[0], house),
        address=decision.key.address,
        matter=_(MATTERS.get(str(what), MATTERS["health"])),
        number=case.id,
    )


MATTERS = {
    "health": N_("somebody's health"),
    "bank": N_("somebody's money"),
    "papers": N_("somebody's identity papers"),
    "children": N_("somebody's children"),
    "keys": N_("somebody's access to an account"),
}
"""What weighs more, as it is said."""
FURTHER = frozenset(TEMPLATES)
"""Letters that follow a first one."""
QUIET = frozenset({"bounce", "mail_continues", "survey"})


def _pursued(report: Report, house: House, *, preview: bool) -> list[str]:
    """What was due in the cases: letters that wait for the owner, cases that were closed."""
    lines = []
    for letter in report.pursued.waiting:
        values = {"company": company(letter, house), "address": letter.case.address, "number": _number(letter, house)}
        lines.append(
            _("A letter to {company} about {address} would wait for your yes.", **values)
            if preview
            else _("A letter to {company} about {address} waits for your yes as number {number}.", **values)
        )
    for case in report.pursued.closed:
        values = {"company": company(case.exchanges[0], house), "address": case.key.address}
        lines.append(_("Closed, for nothing came any more: {company}, {address}.", **values))
    return lines


def _number(letter: Exchange, house: House) -> int:
    return next((e.id for e in house.ledger.find([letter.message_id])), 0)


def _filed(taken: Taken) -> str:
    if not isinstance(taken.decision, File):
        return ""
    if taken.decision.answer is not None and taken.decision.answer.kind not in QUIET:
        return ""
    filed = taken.decision
    arrived = day(filed.mail.arrived) if filed.mail.arrived else _("an unknown day")
    return _(
        "Noted, not answered: mail of {sender} to {address} of {day}: {why}.",
        sender=taken.sender,
        address=filed.key.address,
        day=arrived,
        why=told(filed.why),
    )


def _skips(report: Report, *, verbose: bool) -> list[str]:
    """Mails that were passed over: one by one while they are few, else counted by reason."""
    few = report.skips <= SKIPS_SHOWN or verbose
    lines = []
    if few and report.skips <= len(report.skipped):
        for taken in report.skipped:
            if isinstance(taken.decision, Skip):
                sender = taken.sender or _("an unknown sender")
                lines.append(_("Passed over: mail of {sender}: {why}.", sender=sender, why=told(taken.decision.why)))
        return lines
    reasons = Counter(told(taken.decision.why) for taken in report.skipped if isinstance(taken.decision, Skip))
    most = "; ".join(f"{reason} ({count})" for reason, count in reasons.most_common(5))
    return [
        _(
            "Passed over: {count} mails. Of the last {last}: {why}.",
            count=report.skips,
            last=len(report.skipped),
            why=most,
        )
    ]
