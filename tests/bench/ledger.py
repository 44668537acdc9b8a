"""How many exchanges a second become durable, beside what the disk allows.

    python -m tests.bench.ledger [SECONDS]

The floor is a file of 4 KiB pages, each written and forced to the disk in turn. An exchange is a mail with the letter
that answers it, recorded in one transaction; then the letter's three steps: sending, sent, kept.
"""

from __future__ import annotations

import itertools
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from replybot.core.case import CaseKey, Envelope, Exchange, Outcome
from replybot.core.codes import TicketCode
from replybot.ledger import open_ledger
from replybot.ledger.base import Ledger
from tests.postgres import Postgres, missing

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
RAW = b"Subject: Re: [Ticket#1]\r\n\r\n" + b"Guten Tag, falsche Adresse.\r\n" * 50


def rate(work: Callable[[], object], seconds: float) -> float:
    """How often a second."""
    done, end, began = 0, time.perf_counter() + seconds, time.perf_counter()
    while time.perf_counter() < end:
        work()
        done += 1
    return done / (time.perf_counter() - began)


def floor(folder: Path) -> Callable[[], object]:
    """Writes a page and forces it to the disk."""
    file = os.open(folder / "floor", os.O_CREAT | os.O_WRONLY, 0o600)

    def page() -> None:
        os.write(file, b"x" * 4096)
        os.fdatasync(file)

    return page


def steps(ledger: Ledger) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is measured, by name."""
    numbers = itertools.count(1)

    def pair() -> str:
        n = next(numbers)
        key, ticket = CaseKey("acme", f"h{n % 500}@owner.test"), TicketCode("otrs", str(n))
        at = NOW + timedelta(seconds=n)
        mail = Exchange("in", f"<{n}@acme.example>", key, at, ticket, "home", str(n), decision="send")
        letter = Exchange(
            "out", f"<replybot.{n:032}@owner.test>", key, at, ticket, "home", answers=mail.message_id, step="notice",
            envelope=Envelope("h@owner.test", "service@acme.example"), raw=RAW, outcome=Outcome.INTENDED,
        )  # fmt: skip
        ledger.record([mail, letter])
        return letter.message_id

    def whole() -> None:
        name = pair()
        ledger.settle(name, Outcome.SENDING)
        ledger.settle(name, Outcome.SENT, "250 ok")
        ledger.kept(name)

    yield "recorded, a mail and its letter", pair
    yield "recorded, sent and kept (4 commits)", whole


def main(seconds: float) -> int:
    with tempfile.TemporaryDirectory(prefix="replybot-bench-", dir=os.environ.get("BENCH_DIR")) as place:
        folder = Path(place)
        lowest = rate(floor(folder), seconds)
        print(f"floor, one page forced to the disk: {lowest:.0f} a second")
        ledgers = {"sqlite": f"sqlite:///{folder}/ledger.db"}
        database = None if missing() else Postgres().start()
        if database is not None:
            ledgers["postgres"] = database.url()
        try:
            for name, url in ledgers.items():
                with closing(open_ledger(url)) as ledger:
                    for what, work in steps(ledger):
                        found = rate(work, seconds)
                        print(f"{name}, {what}: {found:.0f} a second, {found / lowest:.2f} of the floor")
        finally:
            if database is not None:
                database.end()
            else:
                print(missing())
    return 0


if __name__ == "__main__":
    raise SystemExit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 3.0))
