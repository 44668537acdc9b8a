"""Plays the program against help desks that answer every letter with a new ticket, and against itself.

    python -m tests.loops [--steps 10000] [NAME...]

Everything speaks for sending: the playbook says "unattended", the trusted server proves each mail afresh, no mail is
marked. A step is one mail, one letter or one move of the clock. One line a player: steps, days, mails that came,
letters that left, and the bound that the caps give. Exit 1: a bound was passed.
"""

from __future__ import annotations

import email
import email.message
import email.policy
import functools
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import click

from replybot.cli.desk import wordings
from replybot.core.compose import Wording
from replybot.core.playbook import Playbook
from replybot.core.policy import Clocks, Limits
from replybot.desk import Desk
from replybot.ledger import open_ledger
from replybot.ledger.base import Ledger
from replybot.run import run
from tests.build import FIELDS, NOW, OURS, mail, playbook, policy
from tests.fakes.mailbox import ListMailbox
from tests.fakes.transport import Outbox

STEPS = 10_000
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
ADDRESSED = "service@desk.example"
SWEEP = 25  # mails after which the owner goes through what waits
TEXT = "Guten Tag,\n\nwir haben Ihre Nachricht erhalten und melden uns.\n\nIhr Kundenservice\n"


@dataclass(frozen=True, slots=True)
class Post:
    """A mail on its way to a mailbox."""

    due: datetime
    raw: bytes
    box: int = 0


@dataclass(slots=True)
class Side:
    """One installation: its desks (one for each mailbox or host) and all that left by them."""

    desks: list[Desk]
    letters: list[tuple[datetime, email.message.EmailMessage]] = field(default_factory=list)

    @property
    def ledger(self) -> Ledger:
        return self.desks[0].ledger


CASE_LETTERS = Clocks().case_letters
"""So many letters of a case leave by themselves, the first one and what follows it."""


@dataclass(slots=True)
class Result:
    """How a play went."""

    name: str
    steps: int
    days: float
    came: int
    left: int
    bound: int
    most_in_a_ticket: int
    seconds: float

    @property
    def kept(self) -> bool:
        return self.left <= self.bound and self.most_in_a_ticket <= CASE_LETTERS

    def __str__(self) -> str:
        return (
            f"{self.name}: {self.steps} steps, {self.days:.0f} days, {self.came} mails came, {self.left} letters left, "
            f"bound {self.bound}{'' if self.kept else '  PASSED'}"
        )


@functools.cache
def wording(language: str) -> Wording:
    """The real texts, read once."""
    return wordings()(language)


def installation(
    books: Sequence[Playbook], boxes: int = 1, domain: str = "kahlo.example", caps: Limits | None = None
) -> Side:
    """An installation with a ledger in memory, which all its mailboxes share."""
    ledger = open_ledger("sqlite:////nowhere/at/all/ledger.db", create=False).scratch()
    rules = policy(domains=(domain,), trusted_authserv_ids=(f"mx.{domain}",), answer_since=NOW - DAY)
    rules = replace(rules, limits=caps or rules.limits)
    return Side(
        [Desk(f"box{n}", rules, books, wording, ListMailbox(), ledger, Outbox()) for n in range(boxes)],
    )


def ticket_mail(sender: str, recipient: str, code: int, when: datetime, **fields: Any) -> bytes:
    """A ticket mail as the owner's own server delivers it: proven afresh, without any trace of ours."""
    theirs, ours = (address.rpartition("@")[2] for address in (sender, recipient))
    date = f"{when:%a, %d %b %Y %H:%M:%S} +0000"
    standard = {
        "Return_Path": f"<bounce-{code}@{theirs}>",
        "X_Original_To": recipient,
        "Authentication_Results": f"mx.{ours}; dkim=pass header.d={theirs}; dmarc=pass header.from={theirs}",
        "Received": f"from out.{theirs} by mx.{ours} with ESMTPS id {code}; {date}",
        "From": sender,
        "To": recipient,
        "Subject": f"Ihr Anliegen [Ticket#{code}]",
        "Date": date,
        "Message_ID": f"<{code}.{int(when.timestamp())}@{theirs}>",
    }
    return mail(**{"body": TEXT, **standard, **fields})


class HelpDesk:
    """Opens a new ticket for every letter, and confirms it `delay` later without any trace of the letter; when it has
    heard nothing for a while, it opens one of its own accord. Subclasses keep this or that."""

    name = "a new ticket for every letter, all traces stripped"
    every = 100  # moves of the clock after which it opens a ticket of its own accord, if it heard nothing
    chain = False  # all it sends answers its first mail: one letter ever
    mark = ""

    def __init__(self, delay: timedelta, seed: int = 1) -> None:
        self.delay, self.code, self.dice = delay, 4_711_000, random.Random(seed)
        self.last: email.message.EmailMessage | None = None
        self.text = ""

    def books(self) -> tuple[Playbook, ...]:
        name = {"company": "desk", "name": "Desk", "domains": ("desk.example",)}
        return (playbook(**name, reply_to=(ADDRESSED, "reply+*@desk.example"), mark=self.mark),)

    def start(self) -> Side:
        self.side = installation(self.books())
        return self.side

    @property
    def sides(self) -> tuple[Side, ...]:
        return (self.side,)

    def opens(self, now: datetime) -> list[Post]:
        """What it sends of its own accord."""
        return [Post(now + self.delay, self.compose(now + self.delay))]

    def answers(self, letter: email.message.EmailMessage, now: datetime, side: int) -> list[Post]:
        self.last = letter
        return [Post(now + self.delay, self.compose(now + self.delay))]

    def compose(self, when: datetime) -> bytes:
        self.code += 1
        return ticket_mail(ADDRESSED, OURS, self.code, when, **(self.traces() if self.last else {}))

    def traces(self) -> dict[str, Any]:
        """What is left of our last letter in its mail."""
        return {}

    def bound(self, span: timedelta) -> int:
        if self.chain:
            return CASE_LETTERS
        return sum(most(side, span) for side in self.sides)


def most(side: Side, span: timedelta) -> int:
    """The letters that the caps of one installation allow in so long a time."""
    limits, books = side.desks[0].policy.limits, side.desks[0].playbooks

    def windows(length: timedelta) -> int:
        return span // length + 1

    def company(book: Playbook) -> int:
        tight = book.mark == "none"
        a_day, gap = limits.company_per_day, limits.company_gap
        a_day, gap = (min(a_day, 1), max(gap, DAY)) if tight else (a_day, gap)
        return min(
            a_day * windows(DAY),
            limits.company_per_month * windows(30 * DAY),
            windows(gap) if gap else sys.maxsize,
        )

    return min(limits.per_day * windows(DAY), sum(map(company, books)))


class Echoing(HelpDesk):
    """Copies every header field of ours that it does not need itself."""

    name, chain = "echoes all our header fields", True

    def traces(self) -> dict[str, Any]:
        assert self.last is not None
        own = {name.lower() for name in (*FIELDS, "Message-ID", "Content-Transfer-Encoding")}
        return {"extra": [(name, str(value)) for name, value in self.last.items() if name.lower() not in own]}


class Threading(HelpDesk):
    """Keeps nothing but the thread."""

    name, chain = "keeps In-Reply-To only", True

    def traces(self) -> dict[str, Any]:
        assert self.last is not None
        return {"extra": [("In-Reply-To", str(self.last["Message-ID"]))]}


class Stamping(HelpDesk):
    """Keeps nothing but our own field."""

    name, chain = "keeps our own field only", True

    def traces(self) -> dict[str, Any]:
        assert self.last is not None
        return {"extra": [("X-Replybot", str(self.last["X-Replybot"]))]}


class Marking(HelpDesk):
    """Says of its confirmations what we say of our letters."""

    name, chain = "keeps Auto-Submitted only", True

    def traces(self) -> dict[str, Any]:
        return {"extra": [("Auto-Submitted", "auto-replied")]}


class Quoting(HelpDesk):
    """Quotes our letter below its own text."""

    name, chain = "quotes our text with our mark", True

    def traces(self) -> dict[str, Any]:
        return {"body": TEXT + "\n" + "".join(f"> {line}\n" for line in self.quoted().splitlines())}

    def quoted(self) -> str:
        assert self.last is not None
        return str(self.last.get_content())


class QuotingStripped(Quoting):
    """Quotes our letter, but for the line with our mark."""

    name, chain = "quotes our text without our mark", False

    def quoted(self) -> str:
        assert self.last is not None
        return re.sub(r"(?m)^Ref: .*$", "", str(self.last.get_content()))


class Growing(HelpDesk):
    """Its subject grows by one code each round."""

    name = "the subject grows by one code each round"

    def traces(self) -> dict[str, Any]:
        assert self.last is not None
        before = str(self.last["Subject"])[-400:]
        return {"Subject": f"{before} [Ticket#{self.code}]"}


class Renaming(HelpDesk):
    """Every mail comes from another of its addresses, with another token in Reply-To."""

    name = "another From and Reply-To token each time"

    def compose(self, when: datetime) -> bytes:
        self.code += 1
        token = f"{self.dice.getrandbits(40):010x}"
        return ticket_mail(f"team-{token}@desk.example", OURS, self.code, when, Reply_To=f"reply+{token}@desk.example")


class Unmarked(HelpDesk):
    """A desk for which the playbook says mark = "none"."""

    name, mark = 'all traces stripped, playbook says mark = "none"', "none"


class Fickle(HelpDesk):
    """Strips and keeps, hurries and waits, as the dice fall."""

    name = "whatever the dice say, each time"

    def compose(self, when: datetime) -> bytes:
        self.delay = self.dice.choice((timedelta(0), 7 * MINUTE, 61 * MINUTE, timedelta(hours=25)))
        kind = self.dice.choice((Echoing, Threading, Quoting, QuotingStripped, Growing, HelpDesk, HelpDesk, HelpDesk))
        self.code += 1
        traces = kind.traces(self) if self.last else {}  # type: ignore[arg-type]
        return ticket_mail(ADDRESSED, OURS, self.code, when, **traces)

    quoted = QuotingStripped.quoted


class Spreading(HelpDesk):
    """Writes to two mailboxes, each read by a program of its own, on one ledger."""

    name, every = "two mailboxes, two programs on one ledger", 200

    def start(self) -> Side:
        self.side = installation(self.books(), boxes=2)
        return self.side

    def opens(self, now: datetime) -> list[Post]:
        return [Post(now + self.delay, self.compose(now + self.delay), box) for box in (0, 1)]

    def answers(self, letter: email.message.EmailMessage, now: datetime, side: int) -> list[Post]:
        self.last = letter
        return self.opens(now)


class Mirror(HelpDesk):
    """A second installation, with a playbook for the first one's domain; a relay between them strips all traces and
    gives every letter a new ticket code."""

    name, every = "two installations, a relay that strips all traces", 200
    hosts = ("kahlo.example", "desk.example")

    def start(self) -> Side:
        books = (
            self.books(),
            (playbook(company="kahlo", name="Kahlo", domains=("kahlo.example",), reply_to=(OURS,)),),
        )
        self.both = tuple(installation(book, domain=host) for book, host in zip(books, self.hosts, strict=True))
        # One desk list for the play: desk 0 is the first installation, desk 1 the second.
        self.side = Side([self.both[0].desks[0], self.both[1].desks[0]])
        return self.side

    @property
    def sides(self) -> tuple[Side, ...]:
        return self.both

    def relayed(self, when: datetime, box: int) -> Post:
        self.code += 1
        ends = (ADDRESSED, OURS) if box == 0 else (OURS, ADDRESSED)
        return Post(when, ticket_mail(*ends, self.code, when), box)

    def opens(self, now: datetime) -> list[Post]:
        return [self.relayed(now + self.delay, box) for box in (0, 1)]

    def answers(self, letter: email.message.EmailMessage, now: datetime, side: int) -> list[Post]:
        return [self.relayed(now + self.delay, 1 - side)]


class Wave(HelpDesk):
    """A relay wave: strangers type our address into the forms of sixty companies, by the dozen, and each of these
    opens a new ticket for every letter. The owner lifts the breaker each time, by `release --burst`."""

    name = "a relay wave of sixty companies, the owner releases each burst"
    word, every = "release", 300

    def books(self) -> tuple[Playbook, ...]:
        return tuple(
            playbook(company=f"c{n}", name=f"C{n}", domains=(f"c{n}.example",), reply_to=(f"service@c{n}.example",))
            for n in range(60)
        )

    def opens(self, now: datetime) -> list[Post]:
        count = self.dice.choice((1, 2, 5, 15))
        return [self.of_company(self.dice.randrange(60), now + self.delay) for _ in range(count)]

    def answers(self, letter: email.message.EmailMessage, now: datetime, side: int) -> list[Post]:
        found = re.search(r"@c(\d+)\.", str(letter["To"]))
        assert found
        return [self.of_company(int(found[1]), now + self.delay)]

    def of_company(self, number: int, when: datetime) -> Post:
        self.code += 1
        return Post(when, ticket_mail(f"service@c{number}.example", OURS, self.code, when))


class DroppedWave(Wave):
    name, word = "a relay wave of sixty companies, the owner drops each burst", "drop"


class UnheededWave(Wave):
    name, word = "a relay wave of sixty companies, nobody looks", ""


def play(player: HelpDesk, pace: timedelta, steps: int = STEPS) -> Result:
    """Mails, letters and moves of the clock, until there were so many of them."""
    begun, side = time.perf_counter(), player.start()
    now, waiting, done, came, idle = NOW, player.opens(NOW), 0, 0, 0
    codes: Counter[str] = Counter()
    left = 0
    while done < steps:
        now, done, idle = now + pace, done + 1, idle + 1
        due = [post for post in waiting if post.due <= now]
        waiting = [post for post in waiting if post.due > now]
        for post in due:
            box = side.desks[post.box].mailbox
            assert isinstance(box, ListMailbox)
            box.arrive(post.raw, post.due)
        came, done = came + len(due), done + len(due)
        if due:
            idle = 0
            for number, desk in enumerate(side.desks):
                run(desk, now)
                for letter in taken_from(desk):
                    left, done = left + 1, done + 1
                    codes[f"{number} {code_of(letter)}"] += 1
                    waiting += player.answers(letter, now, number)
        elif idle >= player.every:
            idle = 0
            waiting += player.opens(now)
        if due and came // SWEEP > (came - len(due)) // SWEEP:
            for each in player.sides:
                go_through(each.ledger, player)
    for each in player.sides:
        each.ledger.close()
    span = now - NOW
    found = max(codes.values(), default=0)
    return Result(player.name, done, span / DAY, came, left, player.bound(span), found, time.perf_counter() - begun)


def taken_from(desk: Desk) -> list[email.message.EmailMessage]:
    """The letters that left since the last time."""
    assert isinstance(desk.transport, Outbox)
    found = [email.message_from_bytes(raw, policy=email.policy.default) for _, raw in desk.transport.sent]
    desk.transport.sent.clear()
    return [letter for letter in found if isinstance(letter, email.message.EmailMessage)]


def code_of(letter: email.message.EmailMessage) -> str:
    """The ticket that a letter goes into, and at whom."""
    found = re.findall(r"Ticket#(\d+)", str(letter["Subject"]))
    return f"{letter['To']} {found[-1] if found else ''}"


def go_through(ledger: Ledger, player: HelpDesk) -> None:
    """The owner: a burst is released or dropped, by his habit; whatever else waits is dropped. He sends nothing."""
    word = getattr(player, "word", "drop")
    burst = ledger.burst()
    if word == "release":
        for exchange in burst:
            ledger.lift(exchange.id)
    spared = {exchange.id for exchange in burst} if word != "drop" else set()
    for exchange in ledger.waiting():
        if exchange.id not in spared:
            ledger.put_away(exchange.id, "dropped by the owner")


Play = Callable[[], tuple[HelpDesk, timedelta]]
AT_ONCE, HOURLY, DAILY = timedelta(0), 61 * MINUTE, timedelta(hours=25)


def named(player: HelpDesk, pace: timedelta, when: str) -> tuple[HelpDesk, timedelta]:
    player.name = f"{player.name}, {when}"
    return player, pace


PLAYS: tuple[Play, ...] = (
    lambda: named(HelpDesk(AT_ONCE), 5 * MINUTE, "at once"),
    lambda: named(HelpDesk(HOURLY), 30 * MINUTE, "after 61 minutes"),
    lambda: named(HelpDesk(DAILY), timedelta(hours=1), "after 25 hours"),
    lambda: (Echoing(HOURLY), 30 * MINUTE),
    lambda: (Threading(HOURLY), 30 * MINUTE),
    lambda: (Stamping(HOURLY), 30 * MINUTE),
    lambda: (Marking(HOURLY), 30 * MINUTE),
    lambda: (Quoting(HOURLY), 30 * MINUTE),
    lambda: (QuotingStripped(HOURLY), 30 * MINUTE),
    lambda: (Growing(HOURLY), 30 * MINUTE),
    lambda: (Renaming(HOURLY), 30 * MINUTE),
    lambda: (Unmarked(DAILY), timedelta(hours=1)),
    lambda: (Fickle(HOURLY), 47 * MINUTE),
    lambda: (Spreading(HOURLY), 30 * MINUTE),
    lambda: named(Mirror(AT_ONCE), 5 * MINUTE, "at once"),
    lambda: named(Mirror(HOURLY), 30 * MINUTE, "after 61 minutes"),
    lambda: (Wave(HOURLY), 2 * MINUTE),
    lambda: (DroppedWave(HOURLY), 2 * MINUTE),
    lambda: (UnheededWave(HOURLY), 2 * MINUTE),
)


@click.command()
@click.argument("words", nargs=-1)
@click.option("--steps", default=STEPS, show_default=True)
def main(words: tuple[str, ...], steps: int) -> None:
    """Play them all, or those whose name holds one of WORDS."""
    failed = False
    for each in PLAYS:
        player, pace = each()
        if not words or any(word in player.name for word in words):
            result = play(player, pace, steps)
            failed |= not result.kept
            click.echo(f"{result} ({result.seconds:.1f} s)")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
