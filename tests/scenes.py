"""Sets up a desk and a ledger as a case of the safety corpus describes them, and decides on its mail as a run does.

A scene is what stands around one mail: the owner's rules, a playbook, the time, and what was said and seen before.
Scenes may share a ledger; what this module invents to fill it has names that no other scene has.
"""

from __future__ import annotations

import hashlib
import random
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import regex

from replybot.cli.desk import wordings
from replybot.consider import Eyes
from replybot.core.case import CaseKey, Envelope, Exchange, Outcome
from replybot.core.codes import TicketCode
from replybot.core.decide import Decision, decide, entries
from replybot.core.gate import Question
from replybot.core.mail import IncomingMail
from replybot.core.playbook import Playbook
from replybot.core.policy import Limits, Policy
from replybot.desk import Desk
from replybot.dull import FirstLook
from replybot.ledger import open_ledger
from replybot.ledger.base import Ledger
from replybot.mailboxes.base import RawMail
from replybot.preview import ShowingTransport
from replybot.trial import WORDS
from tests.fakes.mailbox import ListMailbox

EVER = datetime(2000, 1, 1, tzinfo=UTC)
Verdict = dict[str, Any]


def empty_ledger() -> Ledger:
    """A ledger in memory, of the kind that a run writes into a file."""
    nowhere = open_ledger("sqlite:////nowhere/at/all/ledger.db", create=False)
    try:
        return nowhere.scratch()
    finally:
        nowhere.close()


def safety_verdict(case: dict[str, Any]) -> Verdict:
    """What would be decided on this mail, if it arrived now; "send" only if it would leave unattended."""
    ledger = empty_ledger()
    try:
        return Scene.of(case).judged(case, ledger)
    finally:
        ledger.close()


WIDE = {"per_run": 9_999, "per_day": 9_999, "company_per_day": 9_999, "company_per_month": 9_999,
        "burst_mails": 9_999, "new_companies_per_hour": 9_999, "company_gap": timedelta()}  # fmt: skip
OF_AMOUNT = ("limits", "history", "arrivals", "sent_this_run", "sent_today")
"""What a context says of amounts."""


def together(cases: Sequence[dict[str, Any]], seed: int, *, wide: bool = False) -> list[Verdict]:
    """The verdicts on all cases, in their own order, if one ledger meets them in an order that the seed shuffles.

    `wide`: no limit of amount stands in the way, so that most mails meet what others left behind; cases that are about
    amounts keep to ledgers of their own.
    """
    order = list(range(len(cases)))
    random.Random(seed).shuffle(order)
    verdicts: list[Verdict] = [{} for _ in cases]
    ledger = empty_ledger()
    try:
        for at in order:
            verdicts[at] = whatever_happens(partial(_among_others, name=f"s{at}", ledger=ledger, wide=wide), cases[at])
    finally:
        ledger.close()
    return verdicts


def _among_others(case: dict[str, Any], *, name: str, ledger: Ledger, wide: bool) -> Verdict:
    if wide and any(said in case["context"] for said in OF_AMOUNT):
        return safety_verdict(case)
    scene = Scene.of(case, name)
    scene = replace(scene, policy=replace(scene.policy, limits=Limits(**WIDE))) if wide else scene
    return scene.judged(case, ledger)


def whatever_happens(judge: Callable[[dict[str, Any]], Verdict], case: dict[str, Any]) -> Verdict:
    """A verdict on every case: what breaks the judging is a hold, and names the error."""
    try:
        return judge(case)
    except Exception as error:  # noqa: BLE001  (one strange case costs one verdict, never the score)
        says = f"{type(error).__name__}: {error}"
        return {"decision": "hold", "findings": [{"check": "error", "verdict": "hold", "says": says}], "error": says}


@dataclass(frozen=True, slots=True)
class Scene:
    """What stands around a mail. `name` is in all that is invented, so that two scenes never share it by accident."""

    name: str
    policy: Policy
    book: Playbook | None
    folder: str
    since: datetime
    now: datetime
    sent_this_run: int

    @classmethod
    def of(cls, case: dict[str, Any], name: str = "s") -> Scene:
        context = case["context"]
        policy = Policy(
            owner_name="The Owner",
            domains=tuple(case["owner_domains"]),
            unknown_addresses="stranger",
            release="unattended",
            trusted_authserv_ids=tuple(context["trusted_authserv_ids"]),
            limits=_limits(context.get("limits") or {}),
        )
        return cls(
            name=name,
            policy=policy,
            book=_playbook(context.get("playbook")),
            folder=context["folder"],
            since=datetime.fromisoformat(context["first_run"]) if context.get("first_run") else EVER,
            now=datetime.fromisoformat(context["now"]),
            sent_this_run=context.get("sent_this_run", 0),
        )

    def desk(self, ledger: Ledger) -> Desk:
        books = (self.book,) if self.book else ()
        return Desk("box", self.policy, books, wordings(), ListMailbox(), ledger, ShowingTransport(), self.folder)

    def eyes(self, ledger: Ledger) -> Eyes:
        """The eyes of a run on this ledger, at this moment."""
        desk = self.desk(ledger)
        return Eyes(desk, FirstLook(desk, self.since), self.now, self.policy.limits.per_run, self.sent_this_run)

    def judged(self, case: dict[str, Any], ledger: Ledger) -> Verdict:
        """Remember what came before, decide on the mail, and record that as a run does."""
        for exchange in self.memory(case["context"]):
            if not ledger.find([exchange.message_id]):  # what two cases share was there already
                ledger.record([exchange])
        question, decision = self.decided(raw_of(case), ledger, case.get("envelope_from"))
        recorded = entries(decision, question, "box", f"key-{self.name}")
        if recorded:
            ledger.record(recorded, seen=question.tally)
        findings = [{"check": f.check, "verdict": f.verdict.name.lower(), "says": f.says} for f in decision.findings]
        return {"decision": WORDS[type(decision)], "findings": findings}

    def decided(self, raw: RawMail, ledger: Ledger, envelope: str | None = None) -> tuple[Question, Decision]:
        """The question that a run would ask, with the envelope sender if it is known otherwise, and the decision."""
        eyes = self.eyes(ledger)
        question = eyes.question(raw)
        question = replace(question, mail=self._delivered(question.mail, envelope))
        return question, decide(question, eyes.desk.wordings)

    def _delivered(self, mail: IncomingMail, envelope: str | None) -> IncomingMail:
        mail = replace(mail, received=mail.received or mail.date or self.now)
        return mail if envelope is None else replace(mail, return_path=envelope)

    def memory(self, context: dict[str, Any]) -> Iterator[Exchange]:
        """What was said and what came before, as a ledger keeps it."""
        company, old = self.book.company if self.book else "nobody", self.now - timedelta(days=60)
        for code in context.get("seen_ticket_codes") or ():
            yield self._letter(f"seen-{code}", company, code, old)
        for sent in context.get("sent_message_ids") or ():
            yield self._letter(f"sent-{sent}", company, f"{self.name}-sent", old, message_id=sent)
        for n, said in enumerate(context.get("history") or ()):
            at = datetime.fromisoformat(said["at"])
            yield self._letter(f"history-{n}", short(said["company"]), said["ticket"], at)
        for n in range(context.get("sent_today", 0)):
            yield self._letter(f"today-{n}", f"{self.name}-x{n}", f"today-{n}", self.now - timedelta(hours=5))
        for seen in context.get("seen_message_ids") or ():
            yield Exchange("in", seen, CaseKey(company, f"someone.{self.name}@owner.example"), old, decision="file")
        wave = context.get("arrivals") or {}
        for n in range(wave.get("tickets", 0)):
            key = CaseKey(f"{self.name}-x{n % wave['companies']}", f"x.{self.name}@owner.example")
            at = self.now - timedelta(minutes=wave["window_minutes"]) * n / (2 * wave["tickets"])
            yield Exchange("in", f"<came.{self.name}.{n}>", key, at, TicketCode("x", str(n)), decision="hold")

    def _letter(self, what: str, company: str, code: str, at: datetime, message_id: str = "") -> Exchange:
        """A letter of ours that left, to an address that no mail of the case was written to."""
        step = f"{self.name}: {what}"
        own = hashlib.sha256(step.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return Exchange(
            way="out",
            message_id=message_id or f"<replybot.{own}@owner.example>",
            case=CaseKey(company, f"someone.{self.name}@owner.example"),
            at=at,
            ticket=TicketCode("x", code),
            step=step,
            envelope=Envelope("a@owner.example", "b@c.example"),
            outcome=Outcome.SENT,
        )


def raw_of(case: dict[str, Any]) -> RawMail:
    """The mail of a case as a mailbox hands it over."""
    octets = case["raw"].encode(case.get("raw_encoding", "utf-8"), "surrogateescape")
    said = case["context"].get("internal_date")
    return RawMail("key", octets, len(octets), datetime.fromisoformat(said) if said else None, True)


def short(name: str) -> str:
    """A company's short name, as the folder of a playbook has it; the same name gives the same one."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    letters = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return letters or "c" + hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]


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
        company=short(said["company"]),
        name=said["company"],
        path="",
        domains=tuple(said["from_domains"]),
        reply_to=tuple(address.lower() for address in said["reply_addresses"]),
        codes=(regex.compile(said["code"], regex.VERSION0),),
        accept=tuple(said.get("accept_marks") or ()),
        release="unattended",
        language="en",
        mark="auto-replied" if said.get("accept_marks") else "",  # who accepts a platform's marks has decided (D5)
    )
