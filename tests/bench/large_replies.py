"""The big bench on letters that leave: each with two durable commits, on one connection to a real Postfix."""

from __future__ import annotations

import shutil
import smtplib
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from replybot.core.case import CaseKey, Envelope, Exchange, Outcome
from replybot.core.code import TicketCode
from replybot.ledger import open_ledger
from tests.bench.large_figure import Figure, NotMeasuredError
from tests.bench.owner_config import config
from tests.bench.startup import Cost, once
from tests.conftest import Servers, missing_part, running_servers

LETTERS = 300
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TO = "support@company.test"
WORDS = ("-m", "replybot", "run", "--now", NOW.isoformat())
SMTP = 'kind = "smtp"\nhost = "localhost"\nport = {port}\nsecurity = "plain"'
BOOK = f'name = "Company"\ndomains = ["company.test"]\nreply_to = ["{TO}"]\nlanguage = "de"\nrelease = "unattended"\n'


def letter(number: int) -> bytes:
    return (
        f"From: x{number}@owner.test\r\nTo: {TO}\r\nSubject: Re: Ihre Anfrage [Ticket#{number}]\r\n"
        f"Date: Mon, 23 Nov 2026 12:00:00 +0000\r\nMessage-ID: <replybot.{number:032}@owner.test>\r\n\r\n"
        + "Guten Tag, diese Nachricht hat die falsche Adresse erreicht.\r\n"
        * 30
    ).encode()


def fill(url: str, count: int) -> list[str]:
    """So many letters wait in this ledger; their Message-IDs."""
    names = []
    with closing(open_ledger(url)) as ledger:
        for n in range(count):
            key, ticket = CaseKey("company", f"x{n}@owner.test"), TicketCode("zammad", str(n))
            at = NOW - timedelta(hours=1)
            mail = Exchange("in", f"<{n}@company.test>", key, at, ticket, "bench", str(n), decision="send")
            envelope, name = Envelope(key.address, TO), f"<replybot.{n:032}@owner.test>"
            answer = Exchange(
                "out", name, key, at, ticket, "bench", answers=mail.message_id, step="notice", envelope=envelope,
                raw=letter(n), size=len(letter(n)), outcome=Outcome.INTENDED,
            )  # fmt: skip
            ledger.record([mail, answer])
            names.append(name)
    return names


def commits(url: str, names: list[str]) -> float:
    """Seconds for both steps of each letter, each made durable, and nothing else."""
    with closing(open_ledger(url)) as ledger:
        began = time.perf_counter()
        for name in names:
            ledger.settle(name, Outcome.SENDING)
            ledger.settle(name, Outcome.SENT, "250 2.0.0 Ok: queued")
        return time.perf_counter() - began


def smtp(port: int, count: int) -> float:
    """Seconds for so many letters over one connection, and nothing else."""
    with smtplib.SMTP("localhost", port, local_hostname="[127.0.0.1]", timeout=30) as client:
        began = time.perf_counter()
        for n in range(count):
            client.sendmail(f"x{n}@owner.test", [TO], letter(n))
        return time.perf_counter() - began


def replies(folder: Path, count: int) -> Iterator[Figure]:
    """Letters that wait in the outbox leave in one run."""
    if why := missing_part():
        raise NotMeasuredError(why)
    with running_servers(folder / "servers") as servers:
        yield from _measured(folder, servers)


def _measured(folder: Path, servers: Servers) -> Iterator[Figure]:
    port = int(servers.env["MX_PORT"])
    for part in ("new", "cur"):
        (folder / "Maildir" / part).mkdir(parents=True)
    (folder / "playbooks" / "company").mkdir(parents=True)
    (folder / "playbooks" / "company" / "playbook.toml").write_text(BOOK)
    (folder / "config.toml").write_text(config('release = "unattended"', transport=SMTP.format(port=port)))
    nothing = once(folder, [*WORDS])
    took = (min(_in_one_run(folder).wall for _ in range(2)) - nothing.wall) / 1000
    alone = min(_alone(f"sqlite:///{folder}/alone{turn}.db", port) for turn in range(2))
    beside = f"{LETTERS} letters in {took:.2f} s, without the start; commits and SMTP alone {alone:.2f} s"
    yield Figure("replies on one connection, each with two durable commits: a second", LETTERS / took, beside)
    yield Figure("replies on one connection: of commits and SMTP alone", alone / took)


def _alone(url: str, port: int) -> float:
    """Seconds for the commits and for SMTP, one after the other, with nothing of the program around them."""
    return commits(url, fill(url, LETTERS)) + smtp(port, LETTERS)


def _in_one_run(folder: Path) -> Cost:
    """A ledger in which letters wait, and a run that sends them all."""
    shutil.rmtree(folder / "var")
    (folder / "var").mkdir()
    url = f"sqlite:///{folder}/var/ledger.db"
    names = fill(url, LETTERS)
    cost = once(folder, [*WORDS, "--limit", str(LETTERS)])
    with closing(open_ledger(url)) as ledger:
        left = sum(one.outcome is Outcome.SENT for one in ledger.find(names))
    if left != LETTERS:
        raise NotMeasuredError(f"only {left} of {LETTERS} letters left")
    return cost
