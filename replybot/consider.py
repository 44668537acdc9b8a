"""One mail, considered: read, recognised, recalled from the ledger, decided on."""

from __future__ import annotations

import traceback
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from replybot.core import authentication, delivery, ticket
from replybot.core.authentication import Proof
from replybot.core.case import Case, CaseKey, Exchange, Finding, Tally, Verdict
from replybot.core.decide import File, Hold, Skip, decide, entries
from replybot.core.gate import Question
from replybot.core.gate.amounts import bearable, too_old
from replybot.core.gate.machines import LISTS
from replybot.core.gate.question import fine
from replybot.core.mail import IncomingMail, hits, read
from replybot.core.marks import OUR_ID
from replybot.core.policy import Whose
from replybot.core.shelf import Shelf
from replybot.core.witness import Signature
from replybot.desk import OPEN_LIMIT, Desk, Seen, Taken
from replybot.dull import FirstLook, Sight
from replybot.errors import ReplybotError
from replybot.mailboxes.base import HEADER_LIMIT, RawMail
from replybot.wave import densest, newcomers

LATEST = 100
"""So many of the mails that are passed over can be told one by one."""
MASS = (*LISTS, "List-Unsubscribe", "List-Unsubscribe-Post")


@dataclass(frozen=True, slots=True)
class _Head:
    """What a header block says of its mail. `skip`: what becomes of it if it is not worth opening. `counts`: a ticket
    mail of this company, for the burst breaker; not what is passed over anyway, or forged mail could hold everything.
    """

    open: bool
    counts: bool
    arrived: datetime | None
    skip: Skip
    sender: str
    company: str = ""


class Eyes:
    """Reads mails and decides on them, one after the other; counts the replies of this run."""

    def __init__(self, desk: Desk, first: FirstLook, now: datetime, most: int, replies: int = 0) -> None:
        self.desk, self.first, self.now, self.most, self.replies = desk, first, now, most, replies
        self.since = first.since
        self.learned = desk.ledger.addresses()
        self.breaker = bool(desk.ledger.burst())  # a burst was found, now or before, and nobody has looked at it
        self.clock = desk.ledger.latest()
        self.shelf = Shelf.of(desk.playbooks)
        self.unread = _Head(True, False, None, Skip(read(b"", whole=False), fine("it cannot be read")), "")
        self.passed = 0
        self.latest: deque[Taken | RawMail] = deque(maxlen=LATEST)
        self.wave = self.newcomers = 0  # the most ticket mails, and new companies, at once that this run has seen

    def look_through(self, mails: Sequence[RawMail]) -> Iterator[Seen]:
        """A batch, header blocks only: all are looked at first, so that a wave is seen before any of it is answered."""
        candidates = [(raw, head) for raw in mails if (head := self._first_look(raw)) is not None]
        self._count([head for _, head in candidates if head.counts])
        for raw, head in candidates:
            yield self._open(raw) if head.open else Seen(Taken(raw.key, head.skip, head.sender), ())

    def _count(self, heads: Sequence[_Head]) -> None:
        """Is there a wave among these? What the ledger knows was counted when it came."""
        limits, ledger = self.desk.policy.limits, self.desk.ledger
        there = {e.message_id for e in ledger.find([head.skip.mail.name for head in heads])} if heads else ()
        new = [(head.company, head.arrived or self.now) for head in heads if head.skip.mail.name not in there]
        new = [(company, at) for company, at in new if at >= self.since]
        self.wave = max(self.wave, densest([at for _, at in new], limits.burst_window))
        self.newcomers = max(self.newcomers, newcomers([each for each in new if each[0]], ledger))
        if self.wave > limits.burst_mails or self.newcomers > limits.new_companies_per_hour:
            self.breaker = True

    def _first_look(self, raw: RawMail) -> _Head | None:
        """What the header block says; None: surely nothing for us, only to be counted, and explained if somebody asks.
        A header that breaks us is opened: then the mail is held, like any that we make a mistake with."""
        try:
            cut = len(raw.data) >= HEADER_LIMIT  # what stands behind the cut nobody knows: the gate holds it
            sight = Sight.NOTHING if raw.dull else Sight.READ if cut else self.first.sight(raw.data, raw.received)
            if sight is Sight.NOTHING:
                self.pass_over(raw)
                return None
            if sight is Sight.OPEN:
                return self.unread
            head = read(raw.data, raw.received, size=raw.size, whole=raw.whole)
            theirs = ticket.recognise(head, self.shelf)
            worth = cut or ticket.worth_opening(head, theirs, OUR_ID)
            if worth and not cut and self._is_past(head, theirs):
                return _Head(False, False, head.arrived, Skip(head, too_old(self.since)), _sender(head), theirs.company)
            skip, counts = Skip(head, self._why_not(head)), self._counts(head, theirs)
            return _Head(worth, counts, head.arrived, skip, _sender(head), theirs.company)
        except Exception:  # noqa: BLE001  (house.md, "Errors": our mistake holds that mail, and the run goes on)
            return replace(self.unread, counts=True, arrived=raw.received)

    def _is_past(self, head: IncomingMail, theirs: ticket.Ticket) -> bool:
        """Is it mail from before all that is answered, of a company that has no playbook, no report, and of a case that
        the ledger does not know? Then it is passed over, whatever its text says. In a first run much is."""
        if theirs.playbook is not None or not head.message_id or head.arrived is None or head.arrived >= self.since:
            return False
        if ticket.worth_opening(head, replace(theirs, code=None), OUR_ID):  # it answers us, or is a report
            return False
        hit = hits(head, self.desk.policy.recipient_fields, self.desk.policy.domains)
        return not self._case(theirs, head, hit, ()).exchanges

    def _counts(self, head: IncomingMail, theirs: ticket.Ticket) -> bool:
        """Is it a ticket mail that asks for a decision? Not forged or unproven mail, nor mail to the owner himself."""
        if not theirs.reply_capable:
            return False
        policy, book = self.desk.policy, theirs.playbook
        hit = hits(head, policy.recipient_fields, policy.domains)
        if not hit or policy.whose(hit[0], self.learned) is Whose.MINE:
            return False
        if not policy.trusted_authserv_ids:
            return True
        domain, domains = head.sender.domain if head.sender else "", book.domains if book else ()
        sealers = policy.trusted_arc_sealers
        proof = authentication.examine(
            head.headers, domain, domains, policy.trusted_authserv_ids, sealers=sealers
        ).proof
        return proof is not Proof.FAILED and (book is not None or proof is not Proof.ABSENT)

    def pass_over(self, what: Taken | RawMail) -> None:
        """Count a mail that nothing is done about; the latest are kept, to be told."""
        self.passed += 1
        self.latest.append(what)

    def skipped(self) -> tuple[Taken, ...]:
        """The latest mails that were passed over, each with its reason."""
        found = tuple(raw if isinstance(raw, Taken) else self._passed_over(raw) for raw in self.latest)
        self.latest = deque(found, LATEST)
        return found

    def _passed_over(self, raw: RawMail) -> Taken:
        head = read(raw.data, raw.received, size=raw.size, whole=raw.whole)
        why = too_old(self.since) if self.first.too_old(raw.data, raw.received) else self._why_not(head)
        return Taken(raw.key, Skip(head, why), _sender(head))

    def _open(self, raw: RawMail) -> Seen:
        whole = self.desk.mailbox.open_mail(raw.key, OPEN_LIMIT)
        if whole is not None:
            return self.look(whole)
        empty = read(b"", raw.received, size=raw.size, whole=False)
        return Seen(Taken(raw.key, Skip(empty, fine("it is gone from the mailbox")), ""), ())

    def _why_not(self, head: IncomingMail) -> Finding:
        """Why a mail is not even opened, for those who ask."""
        hit = hits(head, self.desk.policy.recipient_fields, self.desk.policy.domains)
        if hit and self.desk.policy.whose(hit[0], self.learned) is Whose.MINE:
            return fine("it went to an address of your own: {value}", value=hit[0])
        if mass := next((name for name in MASS if head.has(name)), ""):
            return fine("it is mass mail ({value})", value=mass)
        return fine("it is no ticket that could be answered")

    def look(self, raw: RawMail, again: Exchange | None = None, *, contested: bool = False) -> Seen:
        """Decide on one mail. Whatever goes wrong in us costs this mail a hold, never the run."""
        try:
            past = again is None and self.first.past(raw.received)
            question = self.question(raw, again, briefly=past)
            if past and not self._only_noted(question):
                past, question = False, self.question(raw)
            question = replace(question, tally=replace(question.tally, contested=contested))
            decision = decide(question, self.desk.wordings, past=past)
            self.breaker |= isinstance(decision, Hold) and any(map(_is_burst, decision.findings))
            found = entries(decision, question, self.desk.name, raw.key)
            taken, past = Taken(raw.key, decision, _sender(question.mail)), past and isinstance(decision, File)
            return Seen(taken, found, again, bearable(question), past)
        except ReplybotError:
            raise
        except Exception as broken:  # noqa: BLE001  (house.md, "Errors": our mistake holds that mail, and the run goes on)
            return self._broken(raw, broken, again)

    def _only_noted(self, q: Question) -> bool:
        """Is it, of mail from before all that is answered, of a company with a playbook, and of a case without a letter
        of ours? A first run finds thousands."""
        return q.book is not None and not q.report and not q.case.letters()

    def question(self, raw: RawMail, again: Exchange | None = None, *, briefly: bool = False) -> Question:
        """Read, recognise, recall: all that the gate wants to know about this mail. `briefly`: without what its text
        says for and against a ticket, and without what was said of late."""
        desk = self.desk
        incoming = read(raw.data, raw.received, size=raw.size, whole=raw.whole)
        theirs = ticket.recognise(replace(incoming, text="") if briefly else incoming, self.shelf)
        hit = hits(incoming, desk.policy.recipient_fields, desk.policy.domains)
        book, report = theirs.playbook, delivery.report(raw.data, incoming)
        whose = desk.policy.whose(hit[0], self.learned) if hit else Whose.ELSEWHERE
        return Question(
            mail=incoming,
            ticket=theirs,
            case=_without(self._case(theirs, incoming, hit, report.ids if report else ()), again),
            tally=self._seen(incoming) if briefly else self._tally(theirs, incoming, again),
            policy=replace(desk.policy, limits=replace(desk.policy.limits, per_run=self.most)),
            proof=authentication.examine(
                incoming.headers,
                incoming.sender.domain if incoming.sender else "",
                book.domains if book else (),
                desk.policy.trusted_authserv_ids,
                sealers=desk.policy.trusted_arc_sealers,
                signatures=self._signatures(raw, theirs) if whose in (Whose.STRANGER, Whose.UNKNOWN) else (),
                second_witness=desk.policy.dkim == "witness" and book is not None,
                envelope=incoming.return_path or "",
            ),
            hit=hit,
            whose=whose,
            since=self.since,
            now=self.now,
            folder=raw.folder or desk.folder,
            report=report,
        )

    def _signatures(self, raw: RawMail, theirs: ticket.Ticket) -> tuple[Signature, ...]:
        """Checked only for a company's ticket mail: its key is asked for in public."""
        if self.desk.policy.dkim == "off" or theirs.playbook is None or theirs.code is None:
            return ()
        return self.desk.signatures(raw.data, raw.whole, self.now)

    def _case(self, theirs: ticket.Ticket, mail: IncomingMail, hit: tuple[str, ...], reported: tuple[str, ...]) -> Case:
        """The case that a mail belongs to: by our own letter in its thread or report, else by company and address."""
        ours = [i for i in (*reported, *mail.in_reply_to, *mail.references) if i.lower().startswith(OUR_ID)]
        for letter in self.desk.ledger.find(ours) if ours else ():
            return self.desk.ledger.case(letter.case)
        return self.desk.ledger.case(CaseKey(theirs.company, hit[0] if hit else ""))

    def _seen(self, mail: IncomingMail) -> Tally:
        """Of mail that no letter answers: was it handled before?"""
        return Tally(mail_seen=bool(self.desk.ledger.find([mail.name])), clock=self.clock)

    def _tally(self, theirs: ticket.Ticket, mail: IncomingMail, again: Exchange | None) -> Tally:
        arrived = mail.arrived or self.now
        window = self.desk.policy.limits.burst_window
        code = theirs.code.value if theirs.code else ""
        tally = self.desk.ledger.tally(theirs.company, code, mail.name, arrived, self.now, window)
        return replace(
            tally,
            run=self.replies,
            ticket_mails=max(tally.ticket_mails + 1, self.wave),
            new_companies=max(tally.new_companies, self.newcomers),
            mail_seen=tally.mail_seen and again is None,
            breaker=self.breaker,
            looked_at=again is not None and any(f.check == "burst" and not _is_burst(f) for f in again.findings),
            clock=self.clock,
        )

    def _broken(self, raw: RawMail, broken: Exception, again: Exchange | None) -> Seen:
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
        return Seen(Taken(raw.key, hold, "", trace), (entry,), again)


def _is_burst(finding: Finding) -> bool:
    return finding.check == "burst" and finding.verdict is Verdict.HOLD


def _sender(mail: IncomingMail) -> str:
    return mail.sender.spec if mail.sender else ""


def _without(case: Case, again: Exchange | None) -> Case:
    """The case as it stood before a mail that is decided afresh was held."""
    if again is None:
        return case
    return replace(
        case, exchanges=tuple(e for e in case.exchanges if again.message_id not in (e.message_id, e.answers))
    )
