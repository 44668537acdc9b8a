"""Many programs on one ledger and the same mails: each ticket gets exactly one reply.

    python -m tests.many [--ledger sqlite|postgres] [--processes 8] [--tickets 1000] [--mailboxes one|each]

A Maildir of ticket mails is read by so many processes at once, `replybot run` again and again until there is nothing
left to do. `one`: all name it alike, so one run works and the others are told so; `each`: every process gives it a name
of its own, as hosts do that know nothing of each other, and only the ledger stands between them. Caps are lifted.
"""

from __future__ import annotations

import argparse
import collections
import email.utils
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from replybot.core.case import Outcome
from replybot.ledger import open_ledger
from tests.faults import CODE
from tests.postgres import Postgres, missing

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
per_run = 10000
per_day = 10000
company_gap = "0s"
company_per_day = 10000
company_per_month = 10000
burst_mails = 10000
new_companies_per_hour = 10000
[ledger]
url = "{ledger}"
[playbooks]
folders = ["playbooks"]
shipped = false
[[mailbox]]
name = "{name}"
kind = "maildir"
path = "Maildir"
transport = {{ kind = "outbox", path = "out" }}
"""
PLAYBOOK = 'name = "Company"\ndomains = ["company.test"]\nreply_to = ["support@company.test"]\nlanguage = "en"\n'


@dataclass(frozen=True, slots=True)
class Came:
    """What came of it. `letters`: in the outbox; `twice`: tickets with more than one; `open`: letters not SENT."""

    letters: int
    tickets: int
    twice: int
    open: int
    runs: int
    told_busy: int
    seconds: float


def prepare(folder: Path, tickets: int) -> None:
    """The mails, and a playbook for their company."""
    for name in ("Maildir/new", "Maildir/cur", "Maildir/tmp", "playbooks/company"):
        (folder / name).mkdir(parents=True)
    (folder / "playbooks" / "company" / "playbook.toml").write_text(PLAYBOOK)
    for n in range(1, tickets + 1):
        when = email.utils.formatdate()
        (folder / "Maildir" / "new" / f"{n:06}.mail").write_text(
            f"Return-Path: <bounces@company.test>\nX-Original-To: h{n}@owner.test\n"
            f"Received: from mx.company.test by mx.owner.test; {when}\n"
            "Authentication-Results: mx.owner.test; dmarc=pass header.from=company.test\n"
            f"From: Service <support@company.test>\nTo: h{n}@owner.test\nSubject: Your order [Ticket#{1_000_000 + n}]\n"
            f"Date: {when}\nMessage-ID: <{n}@company.test>\nMIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=utf-8\n\nDear customer, we have a question.\n"
        )


def work(folder: Path, name: str, ledger: str) -> tuple[int, int]:
    """One process after the other, until a run finds nothing to do; how many there were, and were told to wait."""
    config = folder / f"{name}.toml"
    config.write_text(CONFIG.format(ledger=ledger, name=name.partition(".")[0]))
    command = [sys.executable, "-m", "replybot", "--config", str(config), "run"]
    runs = busy = 0
    while True:
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
        runs += 1
        busy += done.returncode == 3
        if done.returncode not in (0, 3):
            raise RuntimeError(done.stdout + done.stderr)
        if done.returncode == 0 and not done.stdout:
            return runs, busy
        time.sleep(0.05)


def play(folder: Path, ledger: str, processes: int, tickets: int, *, each: bool) -> Came:
    """All at once, until all have nothing left to do."""
    prepare(folder, tickets)
    names = [f"box{n}" if each else f"box.{n}" for n in range(processes)]
    began = time.perf_counter()
    with ThreadPoolExecutor(processes) as threads:
        done = list(threads.map(lambda name: work(folder, name, ledger), names))
    seconds = time.perf_counter() - began
    with closing(open_ledger(ledger, create=False)) as book:
        out = [e for case in book.cases() for e in case.exchanges if e.way == "out"]
    arrived = collections.Counter(
        found[1] for path in (folder / "out").glob("*/*") if (found := CODE.search(path.read_bytes()))
    )
    return Came(
        letters=sum(arrived.values()),
        tickets=len(arrived),
        twice=sum(count > 1 for count in arrived.values()),
        open=sum(e.outcome is not Outcome.SENT for e in out),
        runs=sum(runs for runs, _ in done),
        told_busy=sum(busy for _, busy in done),
        seconds=seconds,
    )


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.many")
    parser.add_argument("--ledger", choices=["sqlite", "postgres"], default="sqlite")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--tickets", type=int, default=1000)
    parser.add_argument("--mailboxes", choices=["one", "each"], default="each")
    args = parser.parse_args(words)
    if args.ledger == "postgres" and (why := missing()):
        print(why, file=sys.stderr)
        return 1
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="replybot-many-")))
        url = f"sqlite:///{folder}/ledger.db"
        if args.ledger == "postgres":
            database = Postgres().start()
            stack.callback(database.end)
            url = database.url()
        came = play(folder, url, args.processes, args.tickets, each=args.mailboxes == "each")
    name = re.sub(r"\s+", " ", f"{args.ledger}, {args.processes} processes, {args.mailboxes}")
    print(f"{name}: {came}")
    return 0 if (came.letters, came.tickets, came.open) == (args.tickets, args.tickets, 0) else 1


if __name__ == "__main__":
    raise SystemExit(main())
