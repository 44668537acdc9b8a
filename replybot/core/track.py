"""The letters of a case that left, and what may follow them: how soon, how many, to whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from replybot.core.case import Exchange
from replybot.core.patience import month_after
from replybot.core.playbook import Playbook
from replybot.core.policy import Clocks
from replybot.core.standing import Next

NAMES_ART_17 = ("reminder", "officer")
"""Steps whose letters ask for erasure under Art. 17 GDPR: from the first of them runs the month of Art. 12(3)."""


@dataclass(frozen=True, slots=True)
class Track:
    """What was said to a company in a case. `sensitive`: health, bank, papers, so that every clock is halved."""

    letters: tuple[Exchange, ...]  # ours that left, the first first
    book: Playbook | None
    clocks: Clocks
    sensitive: bool

    @property
    def steps(self) -> set[str]:
        return {e.step for e in self.letters}

    def ladder(self, patience: datetime, *, answered: bool, now: datetime) -> Next:
        """What is due while they are silent: the next contact, a reminder, the officer, the complaint; nothing before
        `patience` is over. `now`: for a case without letters, and for the complaint that is due already."""
        first = self.letters[0].at if self.letters else now
        demanded = next((e.at for e in self.letters if e.step in NAMES_ART_17), None)
        if demanded is not None and (complaint := month_after(demanded, self.halved(self.clocks.complaint))) <= now:
            return Next("complaint", complaint, "person", "the legal month is over: the complaint can be prepared")
        by = "program" if self.may_go_on() else "person"
        other = self.contact("complaints")
        if other and other not in self.written() and "second" not in self.steps and not answered:
            due = self.due("second", first + self.halved(self.clocks.second_contact), patience)
            return Next("second", due, by, "no answer: the next contact", other)
        if "reminder" not in self.steps:
            due = self.due("reminder", first + self.halved(self.clocks.reminder), patience)
            return Next("reminder", due, by, "no answer: a reminder")
        reminded = next(e.at for e in self.letters if e.step == "reminder")
        if "officer" not in self.steps:
            due = self.due("officer", reminded + self.halved(self.clocks.officer), patience)
            if contact := self.contact("officer"):
                return Next("officer", due, by, "no answer: to the officer directly", contact)
            if contact := self.suggested():
                text = "no answer: to the officer whom the directory names, if you find that right"
                return Next("officer", due, "person", text, contact)
            return Next("contact", due, "person", "no answer, and no officer's address is known")
        return Next("complaint", complaint, "person", "the complaint can be prepared")

    def due(self, name: str, usual: datetime, patience: datetime) -> datetime:
        """When a step into their silence is due: as the playbook says, else by the owner's clocks."""
        step = self.book.into_silence(name) if self.book else None
        last = self.letters[-1].at if self.letters else usual
        spans = ((last, step.after), (self.letters[0].at if self.letters else usual, step.by)) if step else ()
        named = [start + self.halved(span) for start, span in spans if span is not None]
        return self.gap(max(min(named, default=usual), patience))

    # -- limits
    def gap(self, due: datetime) -> datetime:
        """Not before the gap between two letters that leave by themselves is over."""
        alone = [e.at for e in self.letters if not e.released]
        return max(due, alone[-1] + self.clocks.case_gap) if alone else due

    def may_go_on(self) -> bool:
        return sum(not e.released for e in self.letters) < self.clocks.case_letters

    def halved(self, span: timedelta) -> timedelta:
        return span / 2 if self.sensitive else span

    def written(self) -> set[str]:
        return {e.envelope.recipient.lower() for e in self.letters if e.envelope}

    def contact(self, role: str) -> str:
        """A contact of this role: the playbook's; for the officer, also whom they named for data protection."""
        return self.book.contact(role) if self.book else ""

    def suggested(self) -> str:
        """The officer as the directory knows him, where nobody has written there yet."""
        found = self.book.suggested if self.book else ()
        return next((c.address for c in found if c.role == "officer" and c.address not in self.written()), "")
