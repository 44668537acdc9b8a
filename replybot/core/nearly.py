"""Which playbooks a mail nearly fits, and what each of them lacks; the nearest first."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from replybot.core import codes
from replybot.core.case import Finding, Verdict
from replybot.core.company import How, house_of, resembling
from replybot.core.fields import below
from replybot.core.gate import Question
from replybot.core.playbook import Playbook
from replybot.core.providers import PROVIDERS
from replybot.core.shelf import Shelf
from replybot.core.ticket import search

MANY = 500
"""Of so many playbooks the patterns are not all tried on a subject."""
SHOWN = 3
"""So many domains, codes and patterns are named one by one."""


class Lack(enum.StrEnum):
    """What is missing for a playbook to fit; the nearest first."""

    MARK = "mark"  # it carries a machine's mark that is not accepted
    PROOF = "proof"  # the mark is accepted, but nobody proves the sender
    TARGET = "reply-to"  # an answer would go to an address that is not on the list
    CODE = "code"  # no code in the form that the playbook gives
    SUBDOMAIN = "subdomain"  # of the same organisation, but this domain is not named
    PATTERN = "domain"  # the pattern fits the subject, and the domain is another company's
    IMITATED = "look-alike"  # its domain is made to be taken for the company's
    NAMED = "name"  # it shows the company's name, and comes from elsewhere
    ALIKE = "alike"  # something of it resembles the company


SAYS = {
    Lack.MARK: "it carries the mark {mark}; the playbook accepts only {accepted}",
    "no mark": "it carries the mark {mark}; the playbook accepts none",
    Lack.PROOF: "the playbook accepts the mark {mark}, but only in the first mail of a ticket and from a proven sender",
    Lack.TARGET: "an answer would go to {address}, and the playbook's list has {listed}",
    Lack.CODE: "its subject holds no code in the form of {forms}; instead it holds {instead}",
    "no code": "its subject holds no code in the form of {forms}, nor anything else that looks like one",
    "no form": "its subject holds no code in any form that is known",
    Lack.SUBDOMAIN: "it comes from {domain}; the playbook names {named}, of the same organisation, but not this one",
    Lack.PATTERN: "it holds {code}, as the playbook's pattern wants, but comes from {domain}, not from {named}",
    Lack.IMITATED: "its domain {domain} looks like {named}, and is another one",
    Lack.NAMED: "it calls itself {said}, but comes from {domain}, not from {named}",
    Lack.ALIKE: "something of it resembles the company, but it comes from {domain}, not from {named}",
}
"""What is missing, in a sentence: the key of its translation."""


@dataclass(frozen=True, slots=True)
class Near:
    """A playbook that a mail nearly fits, and what it lacks. `args` fills the sentence."""

    company: str
    name: str
    path: str
    lack: Lack
    text: str
    args: Mapping[str, str] = field(default_factory=dict)

    @property
    def says(self) -> str:
        return self.text.format(**self.args)


def nearly(q: Question, shelf: Shelf, findings: Sequence[Finding] = (), *, patterns: bool = True) -> tuple[Near, ...]:
    """The playbooks that nearly fit this mail, the nearest first; nothing for a mail without a sender.

    Of the playbook that names its sender: all that still stands in the way, going by what the gate found. Of others:
    what they have in common with it; `patterns`: the forms of their codes too, if there are not too many of them.
    """
    if q.mail.sender is None:
        return ()
    if q.book is not None:
        found = list(_of_its_own(q, q.book, findings))
    else:
        found = [*_of_its_house(q, shelf), *_resembling(q, shelf)]
        found += _by_pattern(q, shelf) if patterns and len(shelf) < MANY else ()
    order = list(Lack)
    nearest = sorted(found, key=lambda one: order.index(one.lack))
    if q.book is not None:
        return tuple(nearest)
    first: dict[str, Near] = {}
    for one in nearest:
        first.setdefault(one.company, one)
    return tuple(first.values())


def _of_its_own(q: Question, book: Playbook, findings: Sequence[Finding]) -> Iterator[Near]:
    """The sender is the company's: its code, the address to reply to, its marks."""
    if q.ticket.code is None or (q.ticket.where != "subject" and not q.ticket.undecided):
        forms = [*(f"‘{pattern.pattern}’" for pattern in book.codes), *book.systems]
        instead = _instead(q)
        text = SAYS["no form" if not forms else Lack.CODE if instead else "no code"]
        yield _near(book, Lack.CODE, text, forms=_some(forms), instead=instead)
    target = q.mail.reply_target
    if target is not None and not book.may_write_to(target.folded):
        yield _near(book, Lack.TARGET, address=target.spec, listed=_some(book.reply_to))
    for found in findings:
        mark = found.args.get("value", "")
        if found.verdict is Verdict.HOLD and found.text == NO_PLAYBOOK_ACCEPTS and mark:
            lack = Lack.PROOF if mark.lower() in book.accept else Lack.MARK
            text = SAYS[lack] if book.accept else SAYS["no mark"]
            yield _near(book, lack, text, mark=mark, accepted=_some(book.accept))


NO_PLAYBOOK_ACCEPTS = "it carries a machine's mark ({value}), and no playbook accepts that"
"""What the gate says of such a mark (gate/question.py)."""


def _instead(q: Question) -> str:
    """What there is in the subject that any system, or anybody, may take for a code."""
    hits = codes.detect(q.mail.subject)
    return _some(
        [
            hit.code.value if hit.code.system == codes.GENERAL else f"{hit.code.value} ({hit.code.system})"
            for hit in hits
        ]
    )


def _of_its_house(q: Question, shelf: Shelf) -> Iterator[Near]:
    """Playbooks that name another domain of the same organisation."""
    domain = q.mail.sender.domain if q.mail.sender else ""
    house = house_of(domain)
    if house in PROVIDERS:
        return
    numbers = sorted({number for named, number in shelf.by_domain.items() if below(named, (house,))})
    for book in (shelf[number] for number in numbers):
        named = [one for one in book.domains if below(one, (house,))]
        yield _near(book, Lack.SUBDOMAIN, domain=domain, named=_some(named))


def _resembling(q: Question, shelf: Shelf) -> Iterator[Near]:
    """The company that it looks as if it came from."""
    sender = q.mail.sender
    found = resembling(shelf, sender) if sender is not None else None
    if sender is None or found is None:
        return
    lack = {How.IMITATED: Lack.IMITATED, How.SHOWN: Lack.NAMED, How.NEAR: Lack.ALIKE}[found.how]
    book = found.book
    yield _near(book, lack, domain=sender.domain, named=_some(book.domains), said=sender.name or sender.spec)


def _by_pattern(q: Question, shelf: Shelf) -> Iterator[Near]:
    """Playbooks whose own pattern finds a code in this subject."""
    domain = q.mail.sender.domain if q.mail.sender else ""
    for book in shelf:
        for pattern in book.codes:
            if code := search(pattern, q.mail.subject):
                yield _near(book, Lack.PATTERN, code=code, domain=domain, named=_some(book.domains))
                break


def _near(book: Playbook, lack: Lack, text: str = "", **args: str) -> Near:
    return Near(book.company, book.name, book.path, lack, text or SAYS[lack], args)


def _some(values: Sequence[str]) -> str:
    more = len(values) - SHOWN
    return ", ".join(values[:SHOWN]) + (f" (+{more})" if more > 0 else "")
