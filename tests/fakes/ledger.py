"""A ledger in plain lists: honest, and independent of SQL. It fails like the real one where the contract says so."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from replybot.core.case import LEFT, Case, CaseKey, Exchange, Outcome, Tally, Verdict
from replybot.core.code import same
from replybot.errors import BusyError, OvertakenError, TakenError

NOT_SAID = (None, Outcome.HELD, Outcome.DROPPED)
DAY, MONTH, HOUR = timedelta(days=1), timedelta(days=30), timedelta(hours=1)
FIRST = datetime.min.replace(tzinfo=UTC)


class ListLedger:
    """`Ledger` (replybot/ledger/base.py) for tests; durable for as long as the object lives."""

    def __init__(self) -> None:
        self._exchanges: list[Exchange] = []
        self._left_at: dict[str, datetime] = {}  # Message-ID → when that letter was let go
        self._claims: dict[tuple[str, str, str], str] = {}
        self._numbers: dict[CaseKey, int] = {}
        self._given = 0
        self._again: set[int] = set()
        self._cursors: dict[str, bytes] = {}
        self._first_runs: dict[str, datetime] = {}
        self._addresses: dict[str, str] = {}
        self._at_work: set[str] = set()

    @contextmanager
    def alone(self, mailbox: str = "") -> Iterator[None]:
        if mailbox in self._at_work or "" in self._at_work or (not mailbox and self._at_work):
            raise BusyError(f"another run is at work on this {f'mailbox {mailbox}' if mailbox else 'ledger'}")
        self._at_work.add(mailbox)
        try:
            yield
        finally:
            self._at_work.remove(mailbox)

    def scratch(self) -> ListLedger:
        other = copy.deepcopy(self)
        other._at_work = set()
        return other

    def facts(self) -> tuple[str, ...]:
        return (f"A list of {len(self._exchanges)} exchanges.",)

    def close(self) -> None:
        pass

    # -- mailboxes
    def cursor(self, mailbox: str) -> bytes:
        return self._cursors.get(mailbox, b"")

    def remember(self, mailbox: str, cursor: bytes) -> None:
        self._cursors[mailbox] = cursor

    def first_run(self, mailbox: str, now: datetime) -> datetime:
        return self._first_runs.setdefault(mailbox, now.astimezone(UTC))

    # -- exchanges
    def record(self, exchanges: Sequence[Exchange], *, instead_of: str = "", seen: Tally | None = None) -> None:
        for one in exchanges:
            if seen is not None and one.way == "out" and one.outcome not in NOT_SAID:
                now = self._said(one.case.company, one.at)
                if (
                    now.day > seen.day
                    or now.company_day > seen.company_day
                    or now.company_month > seen.company_month
                    or (now.company_last or FIRST) > (seen.company_last or FIRST)
                ):
                    raise OvertakenError(f"more was said since {one.answers} was decided on")
        gone = self._of_hold(instead_of) if instead_of else set()
        kept, claims = [e for e in self._exchanges if e.id not in gone], dict(self._claims)
        given, left_at, numbers = self._given, dict(self._left_at), dict(self._numbers)
        for one in exchanges:
            if any(e.message_id == one.message_id for e in kept):
                raise TakenError(f"{one.message_id} is already in the ledger")
            if one.way == "out" and one.outcome not in NOT_SAID:
                claim(claims, one)
                left_at[one.message_id] = one.at
            given += 1
            kept.append(replace(one, id=given, at=one.at.astimezone(UTC)))
            numbers.setdefault(one.case, len(numbers) + 1)
        self._exchanges, self._claims, self._given = kept, claims, given
        self._left_at, self._numbers = left_at, numbers
        self._again -= gone

    def case(self, key: CaseKey) -> Case:
        return Case(key, oldest_first(e for e in self._exchanges if e.case == key), self._numbers.get(key, 0))

    def case_by_id(self, number: int) -> Case | None:
        return next((self.case(key) for key, own in self._numbers.items() if own == number), None)

    def cases(self) -> tuple[Case, ...]:
        full = [case for case in map(self.case, self._numbers) if case.exchanges]
        return tuple(sorted(full, key=lambda c: (max(map(self._touched, c.exchanges)), c.id), reverse=True))

    def cases_of(self, mailbox: str) -> Iterator[Case]:
        written = [case.key for case in self.cases() if any(e.mailbox == mailbox for e in case.letters())]
        return (case for case in map(self.case, written) if case.exchanges)

    def _touched(self, one: Exchange) -> datetime:
        return self._left_at.get(one.message_id, one.at)

    def log_end(self) -> str:
        if not self._given:
            return ""
        cells = [[getattr(e, name) for name in e.__slots__] for e in self._exchanges]
        return hashlib.sha256(repr((cells, sorted(self._again))).encode("utf-8", "surrogatepass")).hexdigest()

    def exchange(self, number: int) -> Exchange | None:
        return next((e for e in self._exchanges if e.id == number), None)

    def find(self, message_ids: Sequence[str]) -> tuple[Exchange, ...]:
        return oldest_first(e for e in self._exchanges if e.message_id in set(message_ids))

    def letters_answering(self, message_id: str) -> tuple[Exchange, ...]:
        return oldest_first(e for e in self._exchanges if e.way == "out" and message_id and e.answers == message_id)

    def held_letter(self, message_id: str) -> Exchange | None:
        held = [e for e in self.letters_answering(message_id) if e.outcome is Outcome.HELD]
        return held[-1] if held else None

    def tally(
        self, company: str, code: str, message_id: str, arrived: datetime, now: datetime, burst_window: timedelta
    ) -> Tally:
        counted = self._counted(lambda at: -burst_window < at - arrived <= burst_window)
        return replace(
            self._said(company, now),
            ticket_mails=sum(
                e.way == "in"
                and e.ticket is not None
                and e.message_id != message_id
                and -burst_window < e.at - arrived <= burst_window
                and e.id > counted
                for e in self._exchanges
            ),
            new_companies=len(self.newcomers(max(now, FIRST + HOUR) - HOUR)),
            ticket_answered=bool(code) and any(key[:2] == (company, same(code)) for key in self._claims),
            mail_seen=any(e.message_id == message_id for e in self._exchanges),
            company_known=any(e.case.company == company and now - e.at >= HOUR for e in self._exchanges),
        )

    def _said(self, company: str, now: datetime) -> Tally:
        left = [(e.case.company, self._left_at[e.message_id]) for e in self._exchanges if e.outcome in LEFT]
        own = [at for whose, at in left if whose == company]
        return Tally(
            day=sum(now - at < DAY for _, at in left),
            company_day=sum(now - at < DAY for at in own),
            company_month=sum(now - at < MONTH for at in own),
            company_last=max((at.astimezone(UTC) for at in own), default=None),
        )

    def _counted(self, then: Callable[[datetime], bool]) -> int:
        """The last number that was given to a mail of a burst at such a time."""
        return max((e.id for e in self._exchanges if then(e.at) and (in_burst(e) or was_looked_at(e))), default=0)

    def newcomers(self, since: datetime) -> Mapping[str, datetime]:
        counted = self._counted(lambda at: at > since)
        old = {e.case.company for e in self._exchanges if e.at <= since or e.id <= counted}
        first: dict[str, datetime] = {}
        for e in self._exchanges:
            if e.case.company not in old:
                first[e.case.company] = min(e.at, first.get(e.case.company, e.at))
        return first

    def known(self, companies: Sequence[str]) -> frozenset[str]:
        return frozenset(companies) & {e.case.company for e in self._exchanges}

    def latest(self) -> datetime | None:
        return max((at.astimezone(UTC) for at in (*self._left_at.values(), *self._first_runs.values())), default=None)

    # -- the burst breaker
    def burst(self) -> tuple[Exchange, ...]:
        return tuple(e for e in self.waiting() if in_burst(e))

    def lift(self, number: int) -> None:
        self.set_look_again(number)
        mail = self.exchange(number)
        assert mail is not None
        findings = (replace(f, verdict=Verdict.FINE) if f.check == "burst" else f for f in mail.findings)
        self._put(replace(mail, findings=tuple(findings)))

    # -- the outbox
    def outbox(self, mailbox: str) -> tuple[Exchange, ...]:
        return self._letters(mailbox, Outcome.INTENDED, Outcome.DEFERRED)

    def left_sending(self, mailbox: str) -> tuple[Exchange, ...]:
        return self._letters(mailbox, Outcome.SENDING)

    def unsure(self, mailbox: str) -> tuple[Exchange, ...]:
        return tuple(e for e in self._letters(mailbox, Outcome.UNSURE) if not e.put_away)

    def not_kept(self, mailbox: str) -> tuple[Exchange, ...]:
        return tuple(e for e in self._letters(mailbox, Outcome.SENT) if not e.kept)

    def _letters(self, mailbox: str, *outcomes: Outcome) -> tuple[Exchange, ...]:
        found = [e for e in self._exchanges if e.way == "out" and e.mailbox == mailbox and e.outcome in outcomes]
        return tuple(sorted(found, key=lambda e: (self._left_at[e.message_id], e.id)))

    def settle(self, message_id: str, outcome: Outcome, note: str = "") -> None:
        letter = self._letter(message_id)
        outbox = (Outcome.INTENDED, Outcome.DEFERRED)
        if (
            outcome is Outcome.HELD
            or (letter.outcome in NOT_SAID and outcome is not Outcome.DROPPED)
            or (outcome is Outcome.SENDING and letter.outcome not in outbox)
            or (outcome is Outcome.INTENDED and letter.outcome not in (Outcome.UNSURE, Outcome.FAILED, Outcome.BOUNCED))
            or (letter.outcome is Outcome.SENT and outcome in outbox)
            or (letter.outcome is Outcome.BOUNCED and outcome is Outcome.DEFERRED)
        ):
            raise TakenError(f"{message_id} is {letter.outcome} and cannot become {outcome}")
        tries = letter.tries + (outcome is Outcome.SENDING)
        self._put(replace(letter, outcome=outcome, note=note, tries=tries, put_away=False))

    def kept(self, message_id: str) -> None:
        self._put(replace(self._letter(message_id), kept=True))

    def release(self, message_id: str, raw: bytes, now: datetime) -> None:
        held = self._letter(message_id)
        if held.outcome is not Outcome.HELD:
            raise TakenError(f"{message_id} is not held any more")
        claim(self._claims, held)
        digest = hashlib.sha256(raw).hexdigest() if held.digest else ""
        size = len(raw) if held.size else 0
        self._left_at[message_id] = now
        self._put(replace(held, outcome=Outcome.INTENDED, released=True, at=now, raw=raw, digest=digest, size=size))

    def _letter(self, message_id: str) -> Exchange:
        for e in self._exchanges:
            if e.way == "out" and e.message_id == message_id:
                return e
        raise LookupError(f"no letter {message_id} in the ledger")

    def _put(self, changed: Exchange) -> None:
        self._exchanges = [changed if e.id == changed.id else e for e in self._exchanges]

    # -- whose address
    def addresses(self) -> Mapping[str, str]:
        return dict(self._addresses)

    def learn_address(self, address: str, whose: str, now: datetime) -> None:
        self._addresses[address.lower()] = whose

    # -- another look
    def waiting(self) -> tuple[Exchange, ...]:
        return oldest_first(e for e in self._exchanges if not e.put_away and self._waits(e))

    def _waits(self, one: Exchange) -> bool:
        if one.way == "out" and one.outcome is Outcome.HELD:
            return not any(e.decision == "hold" for e in self.find([one.answers]) if e.way == "in")
        if one.way == "out":
            return one.outcome in (Outcome.FAILED, Outcome.UNSURE, Outcome.BOUNCED)
        return one.decision == "hold" and not self._answered(one.message_id)

    def _answered(self, message_id: str) -> bool:
        return any(e.message_id in self._left_at for e in self.letters_answering(message_id))

    def unmatched(self, mailbox: str) -> tuple[tuple[str, str], ...]:
        held = [e for e in self.waiting() if e.way == "in" and e.mailbox == mailbox]
        return tuple((e.message_id, e.sender) for e in held if any(f.check == "company" for f in e.findings))

    def look_again(self, mailbox: str) -> tuple[Exchange, ...]:
        return oldest_first(e for e in self._exchanges if e.id in self._again and e.mailbox == mailbox)

    def set_look_again(self, number: int) -> None:
        mail = self.exchange(number)
        if mail is None or mail.way != "in" or mail.decision != "hold":
            raise LookupError(f"{number} is no held mail")
        if self._answered(mail.message_id):
            raise TakenError(f"{mail.message_id} was answered already")
        self._again.add(number)
        self._put(replace(mail, put_away=False))

    def put_away(self, number: int, note: str) -> None:
        one = self.exchange(number)
        if one is None:
            raise LookupError(f"there is no exchange {number}")
        concerned = [one]
        if one.outcome is Outcome.HELD:
            concerned += [e for e in self._exchanges if e.way == "in" and e.message_id == one.answers]
        else:
            concerned += [e for e in self.letters_answering(one.message_id) if e.outcome is Outcome.HELD]
        for each in concerned:
            outcome = Outcome.DROPPED if each.outcome is Outcome.HELD else each.outcome
            note_ = "; ".join(filter(None, (each.note, note)))
            self._put(replace(each, outcome=outcome, note=note_, put_away=True))
            self._again.discard(each.id)

    def found_as(self, message_id: str, mailbox: str, mail_key: str) -> None:
        for at, e in enumerate(self._exchanges):
            known = e.message_id == message_id and e.mailbox == mailbox and e.way == "in"
            if known and e.mail_key.startswith("delivered:") and not mail_key.startswith("delivered:"):
                self._exchanges[at] = replace(e, mail_key=mail_key)

    def forget_hold(self, message_id: str) -> None:
        self.record((), instead_of=message_id)

    def _of_hold(self, message_id: str) -> set[int]:
        if not any(e.message_id == message_id and e.way == "in" and e.decision == "hold" for e in self._exchanges):
            raise LookupError(f"{message_id} is no held mail")
        if self._answered(message_id):
            raise TakenError(f"{message_id} was answered already")
        return {e.id for e in (*self.letters_answering(message_id), *self.find([message_id]))}


def claim(claims: dict[tuple[str, str, str], str], letter: Exchange) -> None:
    """The step of a ticket, or of an address, once."""
    code = letter.ticket.same if letter.ticket else f"address:{letter.case.address}"
    if (letter.case.company, code, letter.step) in claims:
        raise TakenError(f"{letter.step} was already said to {letter.case.company} in {code}")
    claims[letter.case.company, code, letter.step] = letter.message_id


def in_burst(one: Exchange) -> bool:
    """A mail that is or was held by the burst breaker, and is no answer to a letter of ours."""
    checks = {(f.check, f.verdict) for f in one.findings}
    return one.decision == "hold" and ("burst", Verdict.HOLD) in checks and "answer" not in {c for c, _ in checks}


def was_looked_at(one: Exchange) -> bool:
    """A mail of a burst that a person has looked at."""
    return one.way == "in" and any(f.check == "burst" and f.verdict is Verdict.FINE for f in one.findings)


def oldest_first(exchanges: Iterator[Exchange]) -> tuple[Exchange, ...]:
    """By time, then by number."""
    return tuple(sorted(exchanges, key=lambda e: (e.at, e.id)))
