"""The examples of a new playbook: made, tried, and compared with what becomes of the real mails."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from replybot.cli.desk import wordings
from replybot.cli.playbook.lessons import Court, Real
from replybot.core.codes.lexicon import fold
from replybot.core.example import Cast, Setting, absence, example, from_person, left_over
from replybot.core.fields import below, words
from replybot.core.learn import Learned
from replybot.core.playbook import Expected, Playbook
from replybot.core.policy import Whose
from replybot.ledger.base import Ledger
from replybot.settings import patterns
from replybot.settings.authoring import Draft, Entry, Shown, lay
from replybot.settings.playbooks import load_playbook
from replybot.trial import Trial, try_playbook

SPARED = (0, 2, 4, 8)
"""So many characters of a code's runs stay, from none on, until the example is read as the real mail is."""
MARK = "it carries a machine's mark ({value}), and no playbook accepts that"
DROPS = 'desks that run {value} drop marked replies: release it, or set mark = "none" in the playbook'


@dataclass(frozen=True, slots=True)
class Proven:
    """The draft with its examples; the letter of the first that is answered; what could not be made right."""

    draft: Draft
    book: Playbook
    trials: tuple[Trial, ...]
    odd: tuple[str, ...] = ()  # mails whose example gets another decision, by how they are called
    dropped: tuple[str, ...] = ()  # mails of which no example could be made without something of theirs in it


@dataclass(slots=True)
class Workshop:
    """Where examples are made and tried: the folder beside, the ledger that stays empty, the owner's words."""

    place: Path
    ledger: Ledger
    judge: Court
    learned: Learned
    salt: bytes

    def setting(self, draft: Draft, spared: int) -> Setting:
        policy = self.judge.policy
        live = [entry.value for entry in draft.reply_to if not entry.off]
        cast = Cast(
            salt=self.salt,
            domains=[entry.value for entry in draft.domains if not entry.off],
            reply_to=live,
            own=lambda domain: below(domain, policy.domains),
            mine=lambda address: policy.whose(address, {}) is Whose.MINE,
            people=self.learned.people,
            taken=_words(self.learned),
            language=self.learned.language.value if self.learned.language else "",
            spared=spared,
        )
        return Setting(cast, policy.trusted_authserv_ids, policy.names, policy.domains, _anchors(self.learned))

    def tried(self, draft: Draft) -> tuple[Playbook, tuple[Trial, ...]]:
        """The draft as a playbook, and what becomes of its examples."""
        book = load_playbook(lay(self.place, draft))
        return book, tuple(try_playbook(book, self.place, wordings(), self.ledger))


def _words(learned: Learned) -> frozenset[str]:
    """All words and tokens of the real mails: nothing that is invented is one of them."""
    mails = [lesson.mail for lesson in learned.lessons]
    said = [text for m in mails for text in (m.subject, m.text, *(words(value) for _name, value in m.headers))]
    return frozenset(fold(word) for text in said for word in re.findall(r"[^\W_]{3,}", text))


def _anchors(learned: Learned) -> tuple[str, ...]:
    """Words that stand in the patterns of the codes; they are of many mails, or nouns."""
    found = [fold(word) for one in learned.proposals for word in re.findall(r"\(\?i:([^)]+)\)", one.pattern)]
    return tuple(word for word in found if word not in learned.people)


def prove(draft: Draft, learned: Learned, real: Sequence[Real], place: Path, ledger: Ledger, where: Court) -> Proven:
    """Examples of these mails, in which nothing of theirs is left, each with the decision that it gets."""
    shop = Workshop(place, ledger, where, learned, secrets.token_bytes(16))
    book, _none = shop.tried(draft)
    shown: list[Shown] = []
    odd: list[str] = []
    dropped: list[str] = []
    made = [one for one in real if one.raw is not None]
    for number, one in enumerate(made, 1):
        found, same = _faithful(shop, draft, book, one, f"examples/{number}.eml")
        if found is None:
            dropped.append(one.called)
            continue
        shown.append(found)
        odd += [] if same else [one.called]
    if made:
        shown += _both_kinds(shop, draft, shown, made[0])
    return _settled(shop, draft.with_examples(shown), odd, dropped)


def _faithful(shop: Workshop, draft: Draft, book: Playbook, one: Real, file: str) -> tuple[Shown | None, bool]:
    """The first form of the example that gets the decision of the real mail, with a code of the same form; else the
    first that holds nothing of the real mail's. None: there is none."""
    assert one.raw is not None, "only mails that are there"  # noqa: S101
    wanted = shop.judge.found(one.raw, book)
    says = f"Mail {one.lesson.number}, made anew: people, numbers and words are invented."
    kept: Shown | None = None
    code = one.lesson.ticket.code.value if one.lesson.ticket.code else ""
    for spared in SPARED:
        setting = shop.setting(draft, spared)
        data = example(one.lesson, setting)
        made = setting.cast.code_of.get(code, "")
        if (code and made == code) or left_over(one.lesson, data, setting):
            continue
        shown = Shown(file, data, says)
        found = shop.tried(draft.with_examples([shown]))[1][0].found
        shown = replace(shown, expect=found)
        if _alike(wanted, found) and found.code in ("", made):
            return shown, True
        kept = kept or shown
    return kept, False


def _alike(wanted: Expected, found: Expected) -> bool:
    same = wanted.decision == found.decision and wanted.step == found.step
    return same and set(wanted.held_by) == set(found.held_by)


def _both_kinds(shop: Workshop, draft: Draft, shown: Sequence[Shown], one: Real) -> list[Shown]:
    """What is missing: a mail that is answered, and one that is not. Both are made from the first mail."""
    kinds: tuple[tuple[bool, str, str, Callable[..., bytes]], ...] = (
        (
            True,
            "examples/person.eml",
            "Not a real mail: as a person would write in such a ticket. It is answered.",
            from_person,
        ),
        (
            False,
            "examples/absence.eml",
            "Not a real mail: an automatic answer in such a ticket. It is never answered.",
            absence,
        ),
    )
    more: list[Shown] = []
    for answered, file, says, make in kinds:
        if any(bool(each.expect.step) is answered for each in shown):
            continue
        for spared in SPARED:
            setting = shop.setting(draft, spared)
            made = Shown(file, make(one.lesson, setting), says)
            found = shop.tried(draft.with_examples([made]))[1][0].found
            if bool(found.step) is answered and not left_over(one.lesson, made.data, setting):
                more.append(replace(made, expect=found))
                break
    return more


def _settled(shop: Workshop, draft: Draft, odd: Sequence[str], dropped: Sequence[str]) -> Proven:
    """Lay the playbook with what its examples expect, after the marks that they carry were taken down."""
    marks, drops = _marks(shop.tried(draft)[1], draft), _drops(shop.tried(draft)[1])
    notes = dict(draft.notes)
    if marks:
        notes["accept"] = ("Only proposed: accept a mark if a person plainly wrote the mail that carries it.",)
    mark = Entry("none", "Its ticket system throws letters away that say that a program wrote them.", off=True)
    whole = replace(draft, accept=(*draft.accept, *marks), mark=mark if drops else None, notes=notes)
    for shown in draft.examples:
        expect = shown.expect
        whole = replace(
            whole, examples=tuple(replace(s, expect=_said(expect)) if s is shown else s for s in whole.examples)
        )
    _remove(shop.place, draft)
    book, trials = shop.tried(whole)
    return Proven(whole, book, trials, tuple(odd), tuple(dropped))


def _said(expect: Expected) -> Expected:
    """What an example says: for one that is not answered the checks count less than that it is not."""
    return expect if expect.decision in ("hold", "send") else replace(expect, held_by=(), step="")


def _remove(place: Path, draft: Draft) -> None:
    """Examples that were only tried."""
    kept = {shown.file for shown in draft.examples}
    for file in (place / "examples").glob("*.eml") if (place / "examples").is_dir() else ():
        if f"examples/{file.name}" not in kept:
            file.unlink()


def _marks(trials: Sequence[Trial], draft: Draft) -> tuple[Entry, ...]:
    """Marks of machines that hold these mails and that a playbook may accept."""
    found: dict[str, None] = {}
    for trial in trials:
        for finding in trial.findings:
            if finding.text == MARK:
                try:
                    found[patterns.mark(finding.args["value"])] = None
                except ValueError:
                    continue
    known = {entry.value for entry in draft.accept}
    return tuple(Entry(mark, "", off=True) for mark in found if mark not in known)


def _drops(trials: Sequence[Trial]) -> bool:
    return any(finding.text == DROPS for trial in trials for finding in trial.findings)
