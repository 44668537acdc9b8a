"""What the exchanges of a case add up to, and what is due in it (house.md, "The values").

Every state has a next step with a date, by the program or by the person (company-answers section 2, law section 13).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from replybot.core.case import LEFT, Case, Exchange, Heard, Outcome
from replybot.core.patience import patience
from replybot.core.playbook import Playbook
from replybot.core.policy import Clocks
from replybot.core.standing import (
    REPLIES,
    SAID_BESIDE,
    STOPPED,
    Next,
    Standing,
    State,
    is_answer,
    is_stray,
    promises,
)
from replybot.core.track import Track

TROUBLE = (Outcome.FAILED, Outcome.UNSURE)


def standing(case: Case, book: Playbook | None, clocks: Clocks, now: datetime) -> Standing:
    """Where this case stands at this moment. A case without exchanges is SEEN, due at once."""
    return _Reader(case, book, clocks, now).standing()


class _Reader:
    """One case, read once."""

    def __init__(self, case: Case, book: Playbook | None, clocks: Clocks, now: datetime) -> None:
        self.case, self.book, self.clocks, self.now = case, book, clocks, now
        self.exchanges = sorted(case.exchanges, key=lambda e: (e.at, e.id))
        self.letters = [e for e in self.exchanges if e.way == "out" and e.outcome in LEFT]
        self.first = self.letters[0].at if self.letters else None
        self.answers = [e for e in self.exchanges if is_answer(e)]
        self.strays = [e for e in self.exchanges if is_stray(e)]
        self.sensitive = any(e.answer is not None and e.answer.items.get("special_category") for e in self.exchanges)
        self.steps = {e.step for e in self.letters}
        self.track = Track(tuple(self.letters), book, clocks, self.sensitive)
        self.promises = promises(self.exchanges, self.strays, clocks.grace)

    def _latest(self, decision: str) -> Exchange | None:
        return next((e for e in reversed(self.exchanges) if e.decision == decision), None)

    def standing(self) -> Standing:
        state, since, due = self._where()
        codes = [e.ticket.value for e in self.exchanges if e.ticket is not None]
        codes += [str(v) for e in self.exchanges if e.answer for k, v in e.answer.items.items() if k in NUMBERS]
        return Standing(
            state=state,
            since=since,
            next=due,
            promises=self.promises,
            first_letter=self.first,
            letters=len(self.letters),
            strays=len(self.strays),
            last_stray=self.strays[-1] if self.strays else None,
            codes=tuple(dict.fromkeys(codes)),
            contacts=tuple(dict.fromkeys(e.envelope.recipient for e in self.letters if e.envelope)),
            sensitive=self.sensitive,
        )

    # -- the table, worst first
    def _where(self) -> tuple[State, datetime, Next]:
        last = self.exchanges[-1].at if self.exchanges else self.now
        for look in (self._kept, self._closed, self._stuck, self._stopped, self._broken, self._asked, self._watched,
                     self._seen):  # fmt: skip
            if (found := look(last)) is not None:
                return found
        return self._silent()

    def _kept(self, last: datetime) -> tuple[State, datetime, Next] | None:
        keep, loose = self._latest("keep"), self._latest("let go")
        if keep is None or (loose is not None and loose.at >= keep.at):
            return None
        review = keep.at + timedelta(days=180)
        while review <= self.now:
            review += timedelta(days=180)
        return State.KEPT, keep.at, Next("review", review, "person", "nothing is sent or deleted until you say so")

    def _closed(self, last: datetime) -> tuple[State, datetime, Next] | None:
        close, again = self._latest("close"), self._latest("reopen")
        if close is None or (again is not None and again.at >= close.at):
            return None
        if any(s.at > close.at for s in self.strays):
            return None  # the case is open again, whichever of their mailboxes wrote
        return (
            State.CLOSED,
            close.at,
            Next("purge", close.at + timedelta(days=30), "program", "the stray data are deleted"),
        )

    def _stuck(self, last: datetime) -> tuple[State, datetime, Next] | None:
        for e in reversed(self.exchanges):
            if e.way == "out" and e.outcome in TROUBLE and not e.put_away:
                return State.STUCK, e.at, Next("look", e.at, "person", "a letter of yours is stuck", answers=e)
        bounced = next((e for e in self.letters if e.outcome is Outcome.BOUNCED and not e.put_away), None)
        if bounced is None or any(e.at > bounced.at for e in self.letters):
            return None
        if (contact := self.track.contact("officer")) and "officer" not in self.steps:
            return (
                State.STUCK,
                bounced.at,
                Next("officer", bounced.at, "program", "a letter came back", contact, bounced),
            )
        if (contact := self.track.suggested()) and "officer" not in self.steps:
            text = "a letter came back: to the officer whom the directory names, if you find that right"
            return State.STUCK, bounced.at, Next("officer", bounced.at, "person", text, contact, bounced)
        return (
            State.STUCK,
            bounced.at,
            Next("contact", bounced.at, "person", "a letter came back, and no other contact is known", answers=bounced),
        )

    def _stopped(self, last: datetime) -> tuple[State, datetime, Next] | None:
        """They threatened, insisted, referred the dispute: until the owner has spoken, nothing leaves by itself."""
        for e in reversed(self.answers):
            heard = e.answer
            if heard is None or heard.gate != "stop":
                continue
            spoken = [
                x
                for x in self.exchanges
                if x.at > e.at and (x.decision == "reopen" or (x.released and x in self.letters))
            ]
            if spoken or e.put_away:
                return None
            more = tuple(step for kind in heard.also if (step := REPLIES.get(kind)) and kind in SAID_BESIDE)
            step = REPLIES.get(heard.kind, "")
            return State.STOPPED, e.at, Next(step, e.at, "person", STOPPED.get(heard.kind, STOPPED[""]), "", e, more)
        return None

    def _broken(self, last: datetime) -> tuple[State, datetime, Next] | None:
        promise = next((p for p in reversed(self.promises) if p.broken_by is not None), None)
        if promise is None or promise.broken_by is None:
            return None
        told = [e for e in self.letters if e.step.startswith("still_arriving") and e.at > promise.broken_by.at]
        if told:
            return None
        count = sum(e.step.startswith("still_arriving") for e in self.letters)
        step = "still_arriving" if not count else f"still_arriving_{count + 1}"
        if promise is not self.promises[-1] and self.promises[-1].broken_by is None:
            return None  # they have said it again since
        at = promise.broken_by.at
        due = Next(step, at, "person", "they said that it was done, and mail still comes", answers=promise.exchange)
        return State.BROKEN, at, due

    def _asked(self, last: datetime) -> tuple[State, datetime, Next] | None:
        """Their latest answer wants something: a reply, or the owner's word."""
        if not self.answers:
            return None
        e = self.answers[-1]
        heard = e.answer
        if heard is None or e.put_away or any(x.at > e.at for x in self.letters) or self._said_since(e):
            return None
        step = "proof" if "proof_code" in heard.items else REPLIES.get(heard.kind)
        if heard.gate == "proposal" or (step is not None and not heard.sends):
            return (
                State.WAITING,
                e.at,
                Next(step or "", e.at, "person", "they wrote, and you decide", self._sent_to(heard), e),
            )
        if step is None or (heard.kind == "ticket_closed" and any(p.broken_by is None for p in self.promises)):
            return None
        if heard.kind == "redirect_contact":
            step, why = self._hop(heard)
            if why:
                return State.WAITING, e.at, Next(step, e.at, "person", why, self._sent_to(heard), e)
        elif step in self.steps:
            again = Next(step, e.at, "person", "they say it again, and it was answered once", answers=e)
            return State.WAITING, e.at, again
        if not self.track.may_go_on():
            return State.WAITING, e.at, Next(step, e.at, "person", "enough letters have left by themselves", answers=e)
        return (
            State.ANSWERED,
            e.at,
            Next(step, self.track.gap(e.at), "program", "their answer needs one of yours", self._sent_to(heard), e),
        )

    def _hop(self, heard: Heard) -> tuple[str, str]:
        """The step that follows them to another contact, and why it is left to the person, or nothing."""
        hops = sum(x.step.startswith("redirected") for x in self.letters)
        step = f"redirected_{hops + 1}" if hops else "redirected"
        if self._sent_to(heard).lower() in self.track.written():
            return step, "they say it again, and it was answered once"
        return step, "they sent you on too often" if hops >= self.clocks.hops else ""

    def _sent_to(self, heard: Heard) -> str:
        return str(heard.items.get("redirect_address", "")) if heard.kind == "redirect_contact" else ""

    def _said_since(self, e: Exchange) -> bool:
        return any(x.at > e.at and x.decision in ("reopen", "close") for x in self.exchanges)

    def _watched(self, last: datetime) -> tuple[State, datetime, Next] | None:
        promise = self.promises[-1] if self.promises else None
        if (
            promise is None
            or promise.broken_by is not None
            or any(e.step.startswith("still_arriving") and e.at > promise.at for e in self.letters)
        ):
            return None
        until = promise.at + self.clocks.watch
        return (
            State.PROMISED,
            promise.at,
            Next("close", until, "program", "the quiet watch ends", answers=promise.exchange),
        )

    def _seen(self, last: datetime) -> tuple[State, datetime, Next] | None:
        if self.letters:
            return None
        held = [e for e in self.exchanges if e.way == "out" and e.outcome is Outcome.HELD]
        waits = [e for e in self.exchanges if e.way == "in" and e.decision == "hold" and not e.put_away]
        if held or waits:
            at = (held or waits)[0].at
            return (
                State.WAITING,
                at,
                Next("", at, "person", "a mail or a letter waits for you", answers=(held or waits)[0]),
            )
        since = self.strays[0].at if self.strays else last
        due = since + self.track.halved(self.clocks.reminder)
        contact = self.track.contact("officer") or self.track.suggested()
        if contact:
            return (
                State.SEEN,
                since,
                Next("officer", due, "person", "nothing of theirs can be answered: write to the officer", contact),
            )
        return State.SEEN, since, Next("contact", due, "person", "nothing of theirs can be answered: find a contact")

    # -- silence
    def _silent(self) -> tuple[State, datetime, Next]:
        first = self.first or self.now
        last = self.letters[-1].at if self.letters else first
        heard = self.answers[-1].answer if self.answers and self.answers[-1].at > last else None
        since = self.answers[-1].at if heard else last
        state = State.NOTIFIED if not heard else State.PASSED_ON if heard.forwarded else State.ANSWERED
        due = self.track.ladder(self._patience(), answered=bool(self.answers), now=self.now)
        over = due.step == "complaint" and due.due <= self.now
        return State.COMPLAINT if over else state, since, due

    def _patience(self) -> datetime:
        """Before this moment nobody is chased: they named a day, or are looking into it."""
        until = [self.now.replace(year=1970)]
        for e in self.answers:
            if e.answer is not None:
                until.append(patience(e.at, e.answer, self.clocks))
        return max(until)


NUMBERS = ("new_ticket", "merged_into", "old_ticket")
