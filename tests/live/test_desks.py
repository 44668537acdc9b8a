"""Letters filed for real: by Request Tracker, Roundup and django-helpdesk, which nobody here wrote.

Each opens a ticket for `someone.else@owner.test`; its own mail goes through `replybot run`; the letter goes back in;
and whatever the system says to that goes through `replybot run` again.
"""

from __future__ import annotations

import email
import email.policy
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.live.desks.base import Desk, MissingError
from tests.live.desks.django_desk import DjangoHelpdesk
from tests.live.desks.roundup_desk import Roundup
from tests.live.desks.rt_desk import RequestTracker

pytestmark = pytest.mark.live

HIT = "someone.else@owner.test"
SUBJECT = "Ihre Anfrage: Rückgabe des Geräts"
BODY = (
    "Guten Tag Frau Weidner,\n\nIhr Gerät mit der Nummer SN-4711-0815 liegt bereit.\n\nFreundliche Grüße\nIhr Service\n"
)
README = Path(__file__).parent.parent / "README.md"

CONFIG = """
[owner]
name = "Jonas Kahl"
domains = ["owner.test"]
unknown_addresses = "stranger"
language = "en"
[policy]
release = "unattended"
trusted_authserv_ids = ["mx.owner.test"]
answer_since = 2026-01-01
[policy.limits]
company_gap = "0s"
[ledger]
url = "sqlite:///ledger.db"
[playbooks]
folders = ["playbooks"]
shipped = false
[[mailbox]]
name = "catch-all"
kind = "maildir"
path = "Maildir"
transport = { kind = "outbox", path = "out" }
"""
PLAYBOOK = """
name = "Company"
domains = ["company.test"]
reply_to = ["{address}"]
accept = {accept}
language = "de"
"""
ACCEPTED = {
    "rt": ["precedence: bulk"],
    "roundup": ["precedence: bulk", "x-roundup-loop: hello"],
    "django-helpdesk": [],
}
"""The marks that each system writes on the mail of people; its playbook accepts them."""
ARRIVED = """\
Return-Path: <bounces@company.test>
Delivered-To: {hit}
X-Original-To: {hit}
Received: from mail.company.test (mail.company.test [192.0.2.7]) by mx.owner.test with ESMTPS; {date}
Authentication-Results: mx.owner.test; dmarc=pass header.from=company.test
"""

WAYS = {"unattended": 'mark = "auto-replied"\n', "released": 'release = "ask"\n', "mark none": 'mark = "none"\n'}
"""How the letter leaves, and what the playbook says for it."""


@dataclass(frozen=True)
class Owner:
    """The owner's folder: a Maildir in which the company's mail arrives, and an outbox for the letters."""

    folder: Path

    @classmethod
    def new(cls, folder: Path, desk: Desk, words: str) -> Owner:
        for name in ("Maildir/new", "Maildir/cur", "Maildir/tmp", "playbooks/company"):
            (folder / name).mkdir(parents=True)
        (folder / "config.toml").write_text(CONFIG)
        book = PLAYBOOK.format(address=desk.address, accept=json.dumps(ACCEPTED[desk.system]))
        (folder / "playbooks/company/playbook.toml").write_text(book + words)
        return cls(folder)

    def arrive(self, raw: bytes) -> Path:
        """A mail as the owner's own server delivers it."""
        date = email.message_from_bytes(raw)["Date"]
        path = self.folder / "Maildir" / "new" / f"{len(list(self.folder.glob('Maildir/*/*'))):06}.mail"
        path.write_bytes(ARRIVED.format(hit=HIT, date=date).encode() + raw)
        return path

    def replybot(self, *words: str | Path) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "replybot", "--config", self.folder / "config.toml", *words],
            capture_output=True,
            timeout=60,
            env=os.environ | {"LANG": "C.UTF-8"},
            check=False,
        )
        said = done.stdout.decode()
        assert done.returncode == 0, (said, done.stderr.decode())
        return said

    def letters(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted((self.folder / "out" / "new").glob("*"))]


@dataclass(frozen=True)
class Row:
    """What became of one letter: as explain foresaw it, and as the ticket system has it."""

    system: str
    way: str
    foreseen: str
    happened: str
    held: bool  # by its defaults the program would not have sent it unattended
    opened: int  # further tickets
    answered: int  # mails that the system sent to the owner because of the letter, or because the ticket was closed
    further: int  # letters that these mails brought about


@dataclass
class Desks:
    """The ticket systems, each started when first asked for, and what became of the letters sent to them."""

    folder: Path
    running: dict[str, Desk] = field(default_factory=dict)
    rows: dict[tuple[str, str], Row] = field(default_factory=dict)

    def desk(self, system: str) -> Desk:
        if system not in self.running:
            try:
                self.running[system] = SYSTEMS[system](self.folder / system.replace(" ", "-"))
            except MissingError as why:
                if os.environ.get("CI"):
                    pytest.fail(str(why))
                pytest.skip(str(why))
        return self.running[system]

    def row(self, system: str, way: str) -> Row:
        if (system, way) not in self.rows:
            folder = self.folder / f"{system} {way}".replace(" ", "-")
            self.rows[system, way] = play(self.desk(system), system, way, folder)
        return self.rows[system, way]


SYSTEMS = {"Request Tracker 5": RequestTracker, "Roundup": Roundup, "django-helpdesk": DjangoHelpdesk}
CELLS = [(system, way) for system in SYSTEMS for way in WAYS]


def play(desk: Desk, system: str, way: str, folder: Path) -> Row:
    """One letter's whole way: there, into the system, and whatever comes back."""
    stray = desk.open(HIT, SUBJECT, BODY)
    before = {ticket.number: ticket for ticket in desk.tickets()}
    plain = Owner.new(folder / "by-default", desk, "")
    held = json.loads(plain.replybot("explain", "--format", "json", plain.arrive(stray)))["decision"] == "hold"
    owner = Owner.new(folder / "owner", desk, WAYS[way])
    seen = json.loads(owner.replybot("explain", "--format", "json", owner.arrive(stray)))
    assert seen["filing"]["system"] == desk.system
    foreseen = seen["filing"]["released" if way == "released" else "unattended"]
    owner.replybot("run")
    if way == "released":
        assert owner.letters() == []
        waits = json.loads(owner.replybot("todo", "--format", "json"))  # one line: one thing to do
        owner.replybot("release", str(waits["id"]))
    (letter,) = owner.letters()
    sent = len(desk.sent())
    desk.take(letter)
    after = {ticket.number: ticket for ticket in desk.tickets()}
    grown = [n for n in before if len(after[n].messages) > len(before[n].messages)]
    number = max(before, key=int)
    desk.shut(number)
    answers = [mail for mail in desk.sent()[sent:] if HIT in str(email.message_from_bytes(mail)["To"])]
    for answer in answers:
        owner.arrive(answer)
    for _ in range(3):
        owner.replybot("run")
    happened = "same-ticket" if grown == [number] else "new-ticket" if len(after) > len(before) else "dropped"
    opened, further = len(after) - len(before), len(owner.letters()) - 1
    return Row(system, way, foreseen, happened, held, opened, len(answers), further)


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    found = Desks(tmp_path_factory.mktemp("desks"))
    yield found
    for desk in found.running.values():
        desk.close()


@pytest.mark.parametrize(("system", "way"), CELLS)
def test_a_letter_ends_up_where_explain_foresaw_and_no_answer_to_it_is_answered(
    desks: Desks, system: str, way: str
) -> None:
    row = desks.row(system, way)
    assert row.happened == row.foreseen
    assert row.opened == 0
    assert row.further == 0


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_leaves_by_default_is_filed_into_the_same_ticket(desks: Desks, system: str) -> None:
    unattended, released = desks.row(system, "unattended"), desks.row(system, "released")
    assert (released if released.held else unattended).happened == "same-ticket"
    assert released.happened == "same-ticket"


def test_roundup_files_a_letter_into_a_ticket_whose_title_it_would_refuse_itself(desks: Desks, tmp_path: Path) -> None:
    desk = desks.desk("Roundup")
    owner = Owner.new(tmp_path / "owner", desk, WAYS["mark none"])
    owner.arrive(desk.open(HIT, "Termin am 3.12. [dringend]", BODY))
    owner.replybot("run")
    (letter,) = owner.letters()
    desk.take(letter)
    last = desk.tickets()[-1]
    assert len(last.messages) == 2 and HIT in last.messages[-1]


def test_the_readme_of_the_tests_has_this_table(desks: Desks, capsys: pytest.CaptureFixture[str]) -> None:
    found = table([desks.row(*cell) for cell in CELLS])
    with capsys.disabled():
        print("\n" + found)
    assert found in README.read_text(), "copy the printed table into tests/README.md"


def table(rows: list[Row]) -> str:
    """One line a letter, in Markdown."""
    heads = ("System", "The letter leaves", "explain foresaw", "It is in", "Tickets opened", "Mails back", "Answered")
    lines = [heads, ("---",) * len(heads)]
    for row in rows:
        way = f"{row.way} (by default it is held)" if row.held and row.way == "unattended" else row.way
        counts = (str(row.opened), str(row.answered), str(row.further))
        lines.append((row.system, way, row.foreseen, row.happened, *counts))
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
