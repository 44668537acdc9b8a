"""`explain`: what would be decided on these mail files, and why, check by check; touches nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from replybot.cli.desk import House, clock, open_house, wordings
from replybot.cli.hearing import heard_json, heard_text
from replybot.cli.nearly import beside_json, beside_text, nearest, nearly_json, nearly_text
from replybot.cli.remedies import remedy
from replybot.cli.words import _, told, visible
from replybot.core.case import Finding, Verdict
from replybot.core.codes import GENERAL, Sign
from replybot.core.compose import Reply
from replybot.core.decide import Decision, File, Hold, Send, Skip
from replybot.core.evidence import AGAINST
from replybot.core.filing import Fate, Filing, foresee
from replybot.core.gate import Question
from replybot.core.listen import listened
from replybot.core.policy import Whose
from replybot.core.ticket import ENOUGH
from replybot.core.whom import Greeted, greeted
from replybot.desk import Desk
from replybot.mailboxes.base import RawMail
from replybot.preview import ShowingTransport
from replybot.trial import WORDS, Files, read_file, weigh


@click.command(epilog="Example:  replybot explain --format json mails/05.eml")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to say it.")
@click.option("--now", metavar="TIME", default=None, help="Take this for the present time (ISO 8601).")
@click.option("--mailbox", metavar="NAME", default=None, help="As if the mails lay in this mailbox of the config.")
@click.option("--answer", is_flag=True, default=False, help="Read them as answers to a letter of yours, and no more.")
@click.option("--why-not", is_flag=True, default=False, help="Say which playbooks nearly fit, and what each lacks.")
@click.pass_obj
def explain(
    config: Path | None,
    files: tuple[Path, ...],
    form: str,
    now: str | None,
    mailbox: str | None,
    answer: bool,
    why_not: bool,
) -> int:
    """Say what would be decided on these mail files and why. The ledger is asked, and nothing is changed."""
    moment, failed = clock(now), False
    with open_house(config, writing=False) as house:
        for file in files:
            try:
                raw = read_file(file)
            except OSError as error:
                click.echo(_("{file}: cannot be read: {why}", file=file, why=error.strerror or error), err=True)
                failed = True
                continue
            question, decision = consider(house, raw, moment, mailbox)
            if answer:
                click.echo(_as_answer(str(file), question, form))
                continue
            near = nearest(house, question, decision.findings, full=why_not)
            beside = (house, question, near, str(file))
            if form == "json":
                said = as_json(str(file), question, decision)
                if why_not or question.book is None:
                    said |= {"nearly": nearly_json(near, question), **beside_json(*beside)}
                click.echo(json.dumps(said, ensure_ascii=False))
            else:
                lines = as_text(str(file), question, decision)
                if why_not or question.book is None:
                    lines += [*nearly_text(near, question, full=why_not), *beside_text(*beside, full=why_not)]
                click.echo("\n".join(lines) + "\n")
    return 1 if failed else 0


def _as_answer(file: str, q: Question, form: str) -> str:
    """How it would be read if it answered a letter of ours."""
    found = listened(q, to_us=None)
    if form == "json":
        return json.dumps({"file": file, "answer": heard_json(found)}, ensure_ascii=False)
    return "\n".join((f"{visible(file)}:", *heard_text(found))) + "\n"


def consider(house: House, raw: RawMail, now: datetime, mailbox: str | None) -> tuple[Question, Decision]:
    """The real decision on one mail, as if it arrived at its own Date. No run is needed first: a mailbox that was never
    looked at counts as first looked at when the mail was written."""
    names = [box.name for box in house.config.mailboxes]
    name = mailbox if mailbox in names else names[0]
    ledger = house.ledger.scratch()
    policy = house.config.policy
    desk = Desk(name, policy, house.playbooks, wordings(), Files(), ledger, ShowingTransport())
    since = policy.answer_since or (
        ledger.first_run(name, now) if ledger.cursor(name) else datetime.min.replace(tzinfo=UTC)
    )
    try:
        return weigh(desk, raw, since, now)
    finally:
        ledger.close()


def worst_first(findings: tuple[Finding, ...]) -> list[Finding]:
    """As the gate's table has them, but first what weighs most."""
    return sorted(findings, key=lambda found: -found.verdict)


def as_json(file: str, q: Question, decision: Decision) -> dict[str, Any]:
    """The object of the documented form; stable."""
    reply = decision.reply if isinstance(decision, Hold | Send) else None
    answer = decision.answer if isinstance(decision, Hold | File) else None
    filing = _filing(q, reply)
    code = q.ticket.code
    return {
        "file": file,
        "decision": WORDS[type(decision)],
        "reply_capable": q.ticket.reply_capable,
        "ticket": {"system": code.system, "code": code.value, "where": q.ticket.where} if code else None,
        "recipient": q.hit[0] if q.hit else None,
        "for_owner": q.whose is Whose.MINE,
        "company": q.ticket.company or None,
        "playbook": q.book.path if q.book else None,
        "signs": [{"weight": sign.weight, "says": sign.says} for sign in q.ticket.signs],
        "why": decision.why.says if isinstance(decision, Skip | File) else None,
        "findings": [
            {"check": f.check, "verdict": f.verdict.name.lower(), "says": f.says, "remedy": remedy(f)}
            for f in worst_first(decision.findings)
        ],
        "answer": None if answer is None else heard_json(answer),
        "reply": None
        if reply is None
        else {
            "from": reply.thread.ours,
            "to": reply.envelope.recipient,
            "subject": reply.thread.subject,
            "step": reply.step,
            "language": reply.language,
            "marked": reply.marked,
            "message_id": reply.message_id,
        },
        "filing": None
        if filing is None
        else {
            "system": filing.system,
            "by": list(filing.by),
            "unattended": filing.unattended.value,
            "released": filing.released.value,
        },
    }


def _filing(q: Question, reply: Reply | None) -> Filing | None:
    return None if reply is None or q.book is None else foresee(q.ticket, reply, mark=q.book.mark)


def _for_whom(q: Question) -> list[str]:
    """Whose address was hit, and whom the text greets; never another person's name."""
    whose = {
        Whose.MINE: _("That address is on your own list."),
        Whose.STRANGER: _("That address is a stranger's."),
        Whose.UNKNOWN: _("Nobody has said yet whose address that is."),
    }
    who = {
        Greeted.OWNER: _("It greets you by name."),
        Greeted.OTHER: _("It greets somebody else by name."),
        Greeted.NOBODY: _("It greets nobody by name."),
    }
    return [*([whose[q.whose]] if q.whose in whose else []), who[greeted(q.mail.text, q.policy.names)]]


def _sign(sign: Sign) -> str:
    """One piece of evidence, with its weight."""
    says = _(sign.text, value=sign.value) if sign.value else _(sign.text)
    if sign.weight <= AGAINST:
        return _("Against it, whatever else: {sign}.", sign=says)
    if sign.weight < 0:
        return _("Against it: {sign} ({weight}).", sign=says, weight=sign.weight)
    return _("For it: {sign} ({weight}).", sign=says, weight=f"+{sign.weight}")


def as_text(file: str, q: Question, decision: Decision) -> list[str]:
    """The same for people who listen: the decision first, then one fact a line."""
    said = {
        "send": _("would be answered"),
        "hold": _("would wait for you"),
        "file": _("would be noted, not answered"),
        "skip": _("would be passed over"),
    }[WORDS[type(decision)]]
    lines = [f"{visible(file)}: {said}."]
    if isinstance(decision, Skip | File):
        lines.append(_("Because: {why}.", why=told(decision.why)))
    if isinstance(decision, Hold | File) and decision.answer is not None:
        lines += heard_text(decision.answer)
    code = q.ticket.code
    if code and code.system == GENERAL:
        lines.append(_("Ticket code {code}, by the words and signs around it.", code=code.value))
    elif code:
        lines.append(_("Ticket code {code}, in the form of {system}.", code=code.value, system=code.system))
    else:
        lines.append(_("No ticket code."))
    lines += [_sign(sign) for sign in q.ticket.signs]
    if q.ticket.code is not None:
        capable = q.ticket.reply_capable
        sums = {"sum": q.ticket.weight, "enough": ENOUGH}
        nobody = any(sign.weight <= AGAINST for sign in q.ticket.signs)
        lines.append(
            _("An answer would reach nobody who files it.")
            if nobody
            else _("An answer would be filed there: the signs come to {sum}, and {enough} are enough.", **sums)
            if capable
            else _("An answer would hardly be filed there: the signs come to {sum}, and it takes {enough}.", **sums)
        )
    lines.append(
        _("It arrived at {address}.", address=q.hit[0]) if q.hit else _("It arrived at none of your addresses.")
    )
    lines += _for_whom(q)
    if q.book:
        lines.append(_("Company {company}, by playbook {path}.", company=q.book.name, path=q.book.path))
    else:
        lines.append(_("No playbook names its sender."))
    verdicts = {Verdict.NEVER: _("Never"), Verdict.HOLD: _("Hold"), Verdict.FINE: _("Fine")}
    for f in worst_first(decision.findings):
        lines.append(f"{verdicts[f.verdict]}: {told(f)} ({f.check}).")
        if what := remedy(f):
            advice = _("What you can do: {what}.", what=what)
            lines.append(_("What you can do: the same as above.") if advice in lines else advice)
    if isinstance(decision, Hold | Send) and decision.reply is not None:
        reply = decision.reply
        lines.append(_("The letter would go from {ours} to {to}.", ours=reply.thread.ours, to=reply.envelope.recipient))
        lines.append(_("Its subject: {subject}", subject=reply.thread.subject))
        lines.append(_("Its language: {language}.", language=reply.language))
        lines += _foreseen(_filing(q, reply))
    return lines


def _foreseen(filing: Filing | None) -> list[str]:
    """What the ticket system is known to do with the letter."""
    if filing is None:
        return [_("How this company's ticket system files a letter is not known.")]
    anchors = {
        "subject": _("its subject"),
        "thread": _("the mail it answers"),
        "address": _("the address it goes to"),
        "body": _("its last line"),
    }
    if filing.released is Fate.NEW:
        return [_("Its ticket system, {system}, would open a new ticket for it.", system=filing.system)]
    by = _(" or ").join(anchors[way] for way in filing.by)
    lines = [_("Its ticket system, {system}, finds the ticket by {anchors}.", system=filing.system, anchors=by)]
    if filing.unattended is Fate.DROPPED:
        lines.append(_("It throws letters away that leave unattended; one that you release is filed."))
    return lines
