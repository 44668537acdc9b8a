"""What `playbook new` tells: what was written, what was learned, what is not sure, and what to do next."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from replybot.cli.playbook.drafting import stand_of
from replybot.cli.playbook.lessons import Real
from replybot.cli.playbook.proving import Proven
from replybot.cli.playbook.wish import Wish
from replybot.cli.words import N_, _
from replybot.core.generalise import Proposal, judge
from replybot.core.learn import WEAK, Learned
from replybot.core.mail import hits
from replybot.core.policy import RECIPIENT_FIELDS
from replybot.settings.authoring import Entry
from replybot.settings.lint.codes import negatives
from replybot.settings.platforms import load_platform

WRONG = {
    "one digit less": N_("one digit less"),
    "one digit more": N_("one digit more"),
    "a number that goes on": N_("a number that goes on"),
    "inside a longer word": N_("inside a longer word"),
    "an order": N_("an order"),
    "an order with a number sign": N_("an order with a number sign"),
}


@dataclass(frozen=True, slots=True)
class Taught:
    """A playbook that was written, and all that is to be told of it."""

    typed: str  # what the owner called the company
    wish: Wish
    proven: Proven
    learned: Learned
    real: tuple[Real, ...]
    home: Path
    faults: tuple[str, ...]
    replaces: str = ""
    domains: tuple[str, ...] = ()  # the owner's

    @property
    def astray(self) -> Iterator[tuple[str, str]]:
        """Mails that arrived at no address of the owner's, each with one at which it arrived."""
        for one in self.real if self.domains else ():
            listed = (*one.lesson.mail.to, *one.lesson.mail.cc)
            if one.raw is not None and listed and not hits(one.lesson.mail, RECIPIENT_FIELDS, self.domains):
                yield one.called, listed[0].spec

    def live(self, entries: Sequence[Entry]) -> list[str]:
        return [entry.value for entry in entries if not entry.off]


def report(taught: Taught) -> Iterator[str]:
    """One fact a line: first what was done, last what to do."""
    draft = taught.proven.draft
    yield _("Written: {file}. Examples: {count}.", file=taught.home / "playbook.toml", count=len(draft.examples))
    if taught.typed != taught.wish.company:
        yield _("Its short name is {company}.", company=taught.wish.company)
    if taught.replaces:
        yield _("It counts instead of {path}.", path=taught.replaces)
    yield from _company(taught)
    yield from _system(taught)
    yield from _codes(taught)
    yield from _offered(taught)
    yield from _doubts(taught)
    yield from _next(taught)


def _company(taught: Taught) -> Iterator[str]:
    draft, learned = taught.proven.draft, taught.learned
    doubtful = {fact.value for fact in learned.domains if fact.confidence == WEAK}
    yield _("It is called {name}.", name=draft.name)
    sure = [one for one in taught.live(draft.domains) if one not in doubtful]
    if sure:
        yield _("It sends from {domains}.", domains=", ".join(sure))
    yield _("Answers may go to {addresses}.", addresses=", ".join(taught.live(draft.reply_to)))
    if draft.language:
        yield _("Its language: {language}.", language=draft.language.value)


def _system(taught: Taught) -> Iterator[str]:
    draft = taught.proven.draft
    if draft.platform:
        yield _("Its help desk: {name}, platform {key}.", name=load_platform(draft.platform).name, key=draft.platform)
    elif draft.systems:
        yield _("Its ticket system: {systems}.", systems=", ".join(taught.live(draft.systems)))


def _codes(taught: Taught) -> Iterator[str]:
    """The patterns, with what each takes and what it does not."""
    draft, stand = taught.proven.draft, stand_of(taught.learned)
    known = {one.pattern: one for one in taught.learned.proposals}
    for pattern in taught.live(draft.codes):
        one = known.get(pattern) or judge(pattern, stand, negatives())
        yield _("Pattern of its ticket codes: {pattern}", pattern=pattern)
        if one.single and pattern in known:
            yield _("It stands on one code only, and one is little. Bring more mails with --from.")
        yield from _takes(one)
    for one in taught.learned.proposals:
        if one.against and not taught.wish.codes:
            yield _("Not used: a pattern that also fits what is no ticket, {subject}.", subject=one.against)


def _takes(one: Proposal) -> Iterator[str]:
    """What it takes, word by word; what it leaves, by kind; what it takes though it should not."""
    for subject in one.matches:
        yield _("It fits: {subject}", subject=subject)
    if one.misses:
        yield _("It does not fit: {kinds}.", kinds=", ".join(_(WRONG[why]) for why, _subject in one.misses))
    for why, subject in one.also:
        yield _("It fits too, {why}: {subject}", why=_(WRONG[why]), subject=subject)
    if one.matches:
        count = len(negatives())
        yield _("It fits none of the {count} subjects without a ticket that come with the program.", count=count)


def _offered(taught: Taught) -> Iterator[str]:
    draft = taught.proven.draft
    for entry in draft.accept:
        if entry.off:
            yield _(
                "A mail carries the mark {mark}, and waits for you therefore. "
                'If a person plainly wrote it, accept it: --accept "{mark}", or in the file.',
                mark=entry.value,
            )
    if draft.mark:
        yield _("Its ticket system throws letters away that say that a program wrote them. See mark in the file.")
    for contact, counts in draft.contacts:
        if counts:
            yield _("The directory knows its data protection officer: {address}.", address=contact.address)
        else:
            yield _(
                "The directory offers a contact, {address}. Check it; it stands in the file as a comment.",
                address=contact.address,
            )


def _doubts(taught: Taught) -> Iterator[str]:
    """What is not sure, and what would make it so."""
    learned, proven = taught.learned, taught.proven
    for fact in learned.domains:
        if fact.confidence == WEAK:
            yield _("Not sure: it sends from {domain}, and nobody vouched for that.", domain=fact.value)
    if any(fact.confidence == WEAK for fact in learned.domains) and (tops := _servers(taught)):
        yield _(
            "If {server} is your own mail server, name it in trusted_authserv_ids, and write the playbook again.",
            server=tops,
        )
    for mail, address in taught.astray:
        yield _("{mail} arrived at {address}, which is none of your addresses.", mail=mail, address=address)
    for number in learned.uncoded:
        yield _("No ticket code was found in mail {number}.", number=number)
    for stand in learned.shapeless:
        if not taught.wish.codes:
            yield _(
                "No pattern can be made of {code}: it is only a number, with no word or sign beside it.",
                code=stand.code,
            )
    for called in proven.odd:
        yield _("Not alike: the example of {mail} gets another decision than the mail itself.", mail=called)
    for called in proven.dropped:
        yield _("No example was made of {mail}: something of the real mail would have been left in it.", mail=called)
    for one in taught.real:
        if one.raw is None:
            yield _("{mail}: it is no longer in its mailbox, so it gave no example.", mail=one.called)
    for fault in taught.faults:
        yield _("Lint says: {fault}", fault=fault)


def _servers(taught: Taught) -> str:
    from replybot.core.authentication import ids

    return next((name for one in taught.real for name in ids(one.lesson.mail.headers) if name), "")


def _next(taught: Taught) -> Iterator[str]:
    """The commands that come next. Letters leave only after a person's yes."""
    answered = any(trial.reply is not None for trial in taught.proven.trials)
    yield _("Each letter waits for you: release is ask.")
    name = shlex.quote(taught.wish.company)
    yield (
        _("Next, see the letter: replybot playbook test {name} --letter", name=name)
        if answered
        else _("Next: replybot playbook test {name}", name=name)
    )
    yield _("Then, on your own mail: replybot preview")
