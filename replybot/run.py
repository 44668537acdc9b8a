"""A run: new mail in, decided and recorded; what is recorded goes out; and both meet only in the ledger."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from replybot.core import authentication, ticket
from replybot.core.case import Case, CaseKey, Exchange, Finding, Outcome, Tally, Verdict
from replybot.core.compose import Wording
from replybot.core.decide import Decision, Hold, Skip, decide, entries
from replybot.core.gate import Question
from replybot.core.mail import IncomingMail, hits, read
from replybot.core.marks import OUR_ID
from replybot.core.playbook import Playbook, match
from replybot.core.policy import Policy, Whose
from replybot.errors import PermanentError, ReplybotError, TakenError, TemporaryError, UnsureError
from replybot.ledger.base import Ledger
from replybot.mailboxes.base import Mailbox, RawMail
from replybot.transports.base import Transport

OPEN_LIMIT = 1_048_576
"""Octets of a candidate that are read; nothing further down is needed for a decision (reply-safety rule 36)."""
GIVE_UP = timedelta(days=5)
"""A letter that no server took for so long has failed (RFC 5321 section 4.5.4.1)."""


@dataclass(frozen=True, slots=True)
class Desk:
    """All that a run on one mailbox works with."""

    name: str  # of the mailbox
    policy: Policy
    playbooks: Sequence[Playbook]
    wordings: Callable[[str], Wording]
    mailbox: Mailbox
    ledger: Ledger
    transport: Transport
    folder: str = ""
    sent_folder: str = ""
    progress: Callable[[int], None] = lambda count: None  # told now and then how many mails were looked at


@dataclass(frozen=True, slots=True)
class Taken:
    """One mail that was looked at, and what became of it."""

    key: str
    decision: Decision
    sender: str
    trace: str = ""  # of a mistake of ours


@dataclass(frozen=True, slots=True)
class Sent:
    """One letter that was to leave, and how that went. `said`: by the server, or why it failed."""

    letter: Exchange
    outcome: Outcome
    said: str


@dataclass(slots=True)
class Report:
    """How a run went, for whoever tells it."""

    looked_at: int = 0
    taken: list[Taken] = field(default_factory=list)  # all but the skipped
    skipped: list[Taken] = field(default_factory=list)  # the latest SKIPS_KEPT
    skips: int = 0
    sent: list[Sent] = field(default_factory=list)
    left: int = 0  # letters that stay in the outbox
    unsure: list[Exchange] = field(default_factory=list)  # of a run that died
    trouble: list[str] = field(default_factory=list)


SKIPS_KEPT = 100


def run(desk: Desk, now: datetime, limit: int | None = None) -> Report:
    """The three movements, in order. `limit`: at most so many letters leave, instead of the policy's per_run.

    Errors of the mailbox are raised once what was recorded has been sent.
    """
    report = Report()
    most = desk.policy.limits.per_run if limit is None else limit
    recover(desk, report)
    try:
        take_in(desk, now, report, most)
    finally:
        send_out(desk, now, report, most)
    return report


def recover(desk: Desk, report: Report) -> None:
    """A letter that a dead run left as "sending" may have left: it is never sent again by itself (product D6)."""
    for letter in desk.ledger.left_sending(desk.name):
        note = "the program ended while it was being sent"
        desk.ledger.settle(letter.message_id, Outcome.UNSURE, note)
        report.unsure.append(replace(letter, outcome=Outcome.UNSURE, note=note))


def take_in(desk: Desk, now: datetime, report: Report, most: int) -> None:
    """Decide on every new mail; record it and, maybe, its reply in one transaction; then mark it."""
    since = desk.policy.answer_since or desk.ledger.first_run(desk.name, now)
    eyes = Eyes(desk, since, now, most)
    for held in _to_decide_afresh(desk):
        if (raw := desk.mailbox.open_mail(held.mail_key, OPEN_LIMIT)) is not None:
            _settle_mail(desk, report, eyes, eyes.look(raw, again=held))
    for batch in desk.mailbox.new_mail(desk.ledger.cursor(desk.name)):
        for seen in eyes.look_through(batch.mails):
            _settle_mail(desk, report, eyes, seen)
        report.looked_at += len(batch.mails)
        desk.ledger.remember(desk.name, batch.cursor)
        desk.progress(report.looked_at)


def _to_decide_afresh(desk: Desk) -> tuple[Exchange, ...]:
    """Held mails whose question was answered, and those of companies that have a playbook by now."""
    asked = desk.ledger.look_again(desk.name)
    unmatched = tuple(
        e
        for e in desk.ledger.waiting()
        if e.way == "in"
        and e.mailbox == desk.name
        and any(f.check == "company" for f in e.findings)
        and match(e.sender.rpartition("@")[2], desk.playbooks)
    )
    return tuple({e.message_id: e for e in (*asked, *unmatched)}.values())


@dataclass(frozen=True, slots=True)
class _Seen:
    """A mail, decided, and what the ledger is to remember of it."""

    taken: Taken
    entries: tuple[Exchange, ...]
    again: Exchange | None = None


def _settle_mail(desk: Desk, report: Report, eyes: Eyes, seen: _Seen) -> None:
    if isinstance(seen.taken.decision, Skip) and seen.again is None:
        report.skips += 1
        report.skipped = [*report.skipped[-SKIPS_KEPT + 1 :], seen.taken]
        return
    try:
        desk.ledger.record(seen.entries)
    except TakenError:  # another run was quicker: it has said what there was to say
        report.skips += 1
        return
    eyes.replies += any(e.outcome is Outcome.INTENDED for e in seen.entries)
    report.taken.append(seen.taken)
    try:
        desk.mailbox.mark(seen.taken.key, seen.entries[0].decision if seen.entries else "skip")
    except (TemporaryError, PermanentError) as error:  # a courtesy: the ledger remembers
        report.trouble.append(str(error))


class Eyes:
    """Reads mails and decides on them, one after the other; counts the replies of this run."""

    def __init__(self, desk: Desk, since: datetime, now: datetime, most: int) -> None:
        self.desk, self.since, self.now, self.most = desk, since, now, most
        self.learned = desk.ledger.addresses()
        self.replies = 0
        self.arrivals: list[datetime] = []  # of the ticket mails in this batch

    def look_through(self, mails: Sequence[RawMail]) -> Iterator[_Seen]:
        """A batch, header blocks only: all are looked at first, so that a wave is seen before any of it is answered."""
        heads = [(raw, read(raw.data, raw.received, size=raw.size, whole=raw.whole)) for raw in mails]
        marked = [(raw, head, ticket.recognise(head, self.desk.playbooks)) for raw, head in heads]
        self.arrivals = [head.arrived or self.now for _, head, theirs in marked if theirs.reply_capable]
        for raw, head, theirs in marked:
            yield self._look_at(raw, head, theirs)

    def _look_at(self, raw: RawMail, head: IncomingMail, theirs: ticket.Ticket) -> _Seen:
        if not ticket.worth_opening(head, theirs, OUR_ID):
            why = Finding("ticket", Verdict.FINE, "it is no ticket that could be answered")
            return _Seen(Taken(raw.key, Skip(head, why), _sender(head)), ())
        whole = self.desk.mailbox.open_mail(raw.key, OPEN_LIMIT)
        if whole is None:
            why = Finding("shape", Verdict.FINE, "it is gone from the mailbox")
            return _Seen(Taken(raw.key, Skip(head, why), _sender(head)), ())
        return self.look(whole)

    def look(self, raw: RawMail, again: Exchange | None = None) -> _Seen:
        """Decide on one mail. Whatever goes wrong in us costs this mail a hold, never the run."""
        try:
            question = self.question(raw, again)
            decision = decide(question, self.desk.wordings)
            found = entries(decision, question, self.desk.name, raw.key)
            return _Seen(Taken(raw.key, decision, _sender(question.mail)), found, again)
        except ReplybotError:
            raise
        except Exception as broken:  # noqa: BLE001  (house.md, "Errors": our mistake holds that mail, and the run goes on)
            return self._broken(raw, broken, again)

    def question(self, raw: RawMail, again: Exchange | None = None) -> Question:
        """Read, recognise, recall: all that the gate wants to know about this mail."""
        desk = self.desk
        incoming = read(raw.data, raw.received, size=raw.size, whole=raw.whole)
        theirs = ticket.recognise(incoming, desk.playbooks)
        hit = hits(incoming, desk.policy.recipient_fields, desk.policy.domains)
        book = theirs.playbook
        return Question(
            mail=incoming,
            ticket=theirs,
            case=_without(self._case(theirs, incoming, hit), again),
            tally=self._tally(theirs, incoming, again),
            policy=replace(desk.policy, limits=replace(desk.policy.limits, per_run=self.most)),
            proof=authentication.examine(
                incoming.headers,
                incoming.sender.domain if incoming.sender else "",
                book.domains if book else (),
                desk.policy.trusted_authserv_ids,
            ),
            hit=hit,
            whose=desk.policy.whose(hit[0], self.learned) if hit else Whose.ELSEWHERE,
            since=self.since,
            now=self.now,
            folder=desk.folder,
        )

    def _case(self, theirs: ticket.Ticket, mail: IncomingMail, hit: tuple[str, ...]) -> Case:
        """The case that a mail belongs to: by our own letter in its thread, else by company and address."""
        ours = [i for i in (*mail.in_reply_to, *mail.references) if i.lower().startswith(OUR_ID)]
        for letter in self.desk.ledger.find(ours) if ours else ():
            return self.desk.ledger.case(letter.case)
        return self.desk.ledger.case(CaseKey(theirs.company, hit[0] if hit else ""))

    def _tally(self, theirs: ticket.Ticket, mail: IncomingMail, again: Exchange | None) -> Tally:
        arrived = mail.arrived or self.now
        window = self.desk.policy.limits.burst_window
        code = theirs.code.value if theirs.code else ""
        tally = self.desk.ledger.tally(theirs.company, code, mail.name, arrived, self.now, window)
        wave = sum(1 for other in self.arrivals if abs(other - arrived) < window) - 1
        return replace(
            tally,
            run=self.replies,
            ticket_mails=max(tally.ticket_mails, wave),
            mail_seen=tally.mail_seen and again is None,
        )

    def _broken(self, raw: RawMail, broken: Exception, again: Exchange | None) -> _Seen:
        trace = "".join(traceback.format_exception(broken))
        mail = read(raw.data[:0], raw.received, size=raw.size, whole=False)
        mail = replace(mail, digest=f"unread {self.desk.name} {raw.key}")
        text = "a mistake of this program: {value}"
        why = Finding("mistake", Verdict.HOLD, text, {"value": type(broken).__name__})
        hold = Hold(mail, CaseKey("unknown", ""), (why,), None)
        entry = Exchange(
            way="in",
            message_id=mail.name,
            case=hold.key,
            at=raw.received or self.now,
            mailbox=self.desk.name,
            mail_key=raw.key,
            size=raw.size,
            decision="hold",
            findings=hold.findings,
        )
        return _Seen(Taken(raw.key, hold, "", trace), (entry,), again)


def _sender(mail: IncomingMail) -> str:
    return mail.sender.spec if mail.sender else ""


def _without(case: Case, again: Exchange | None) -> Case:
    """The case as it stood before a mail that is decided afresh was held."""
    if again is None:
        return case
    return replace(
        case, exchanges=tuple(e for e in case.exchanges if again.message_id not in (e.message_id, e.answers))
    )


def send_out(desk: Desk, now: datetime, report: Report, most: int) -> None:
    """What was recorded as intended is sent, byte for byte, and its outcome written."""
    waiting = desk.ledger.outbox(desk.name)
    for letter in waiting[:most]:
        sent = send(desk, letter, now)
        report.sent.append(sent)
    report.left = len(desk.ledger.outbox(desk.name))
    keep_copies(desk, report)


def send(desk: Desk, letter: Exchange, now: datetime) -> Sent:
    """Send one recorded letter: "sending" is durable before the transport is asked (product D6)."""
    if letter.envelope is None:
        raise PermanentError(f"letter {letter.id} has no envelope")
    desk.ledger.settle(letter.message_id, Outcome.SENDING)
    try:
        outcome, said = Outcome.SENT, desk.transport.send(letter.envelope, letter.raw)
    except TemporaryError as error:
        outcome, said = (Outcome.FAILED if now - letter.at > GIVE_UP else Outcome.DEFERRED), str(error)
    except PermanentError as error:
        outcome, said = Outcome.FAILED, str(error)
    except UnsureError as error:
        outcome, said = Outcome.UNSURE, str(error)
    desk.ledger.settle(letter.message_id, outcome, said)
    return Sent(letter, outcome, said)


def keep_copies(desk: Desk, report: Report) -> None:
    """A copy of each sent letter in the Sent folder, where one is configured; what fails is tried at the next run."""
    for letter in desk.ledger.not_kept(desk.name):
        try:
            if desk.sent_folder:
                desk.mailbox.keep(desk.sent_folder, letter.raw, letter.message_id)
            desk.ledger.kept(letter.message_id)
        except (TemporaryError, PermanentError) as error:
            report.trouble.append(str(error))
