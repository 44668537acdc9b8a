"""A mailbox of 100,000 messages: every figure that was promised, beside its floor or a peer measured in the same run.

    python -m tests.bench.large [COUNT] [--only start,match,replies,local,idle,mbox,imap]        (default 100,000)

A line a figure: what it is, the figure, what it is measured against, the ratio, the goal, and whether it was met. Goals
are ratios wherever they can be, so that they hold on any machine; a figure that misses its goal says MISSED. Whole
processes from start to exit, bytecode present. 100,000 messages take 3 GB in a temporary folder (TMPDIR), which is
removed in the end. IMAP and SMTP need Dovecot and Postfix (tests/servers/README.md), and root.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench import large_imap, large_local, large_replies, large_rest
from tests.bench.large_figure import Figure, NotMeasuredError
from tests.bench.startup import once
from tests.journeys.conftest import ROOT


@dataclass(frozen=True, slots=True)
class Goal:
    """At most this much, or at least."""

    most: float | None = None
    least: float | None = None

    def met(self, value: float) -> bool:
        return (self.most is None or value <= self.most) and (self.least is None or value >= self.least)

    def __str__(self) -> str:
        return f"at most {self.most:g}" if self.most is not None else f"at least {self.least:g}"


GOALS = {
    "backlog, Maildir, warm cache: times reading 8 KB of each file in Python": Goal(most=4),
    "backlog, Maildir, warm cache: times quicker than the standard library's mailbox and email": Goal(least=25),
    "backlog, Maildir, cold cache: times four threads that read 8 KB of each file": Goal(most=1.2),
    "reading, IMAP, a dozen fields: times a raw socket": Goal(most=6),
    "reading, IMAP, a dozen fields: times IMAPClient's own loop": Goal(most=0.3),
    "backlog, IMAP, the whole first run: times a raw socket": Goal(most=6),
    "backlog, IMAP, the whole first run: times IMAPClient's own loop": Goal(most=0.3),
    "nothing new, Maildir: ms wall": Goal(most=200),
    "nothing new, IMAP: ms CPU": Goal(most=300),
    "nothing new, IMAP: octets read from the server": Goal(most=4_096),
    "nothing new, Maildir: CPU, times that among 1,000 messages": Goal(most=1.1),
    "nothing new, IMAP: CPU, times that among 1,000 messages": Goal(most=1.1),
    "memory, Maildir: peak MB of the first run": Goal(most=90),
    "memory, Maildir: times the peak on 1,000 messages": Goal(most=1.15),
    "memory, IMAP: peak MB of the first run": Goal(most=90),
    "memory, IMAP: times the peak on 1,000 messages": Goal(most=1.15),
    "matching among 10,000 playbooks, exact: us": Goal(most=5),
    "matching among 10,000 playbooks, by a name that resembles: us": Goal(most=1_000),
    "replies on one connection, each with two durable commits: a second": Goal(least=40),
    "replies on one connection: of commits and SMTP alone": Goal(least=0.6),
    "--help: ms wall": Goal(most=80),
}
"""What was promised, by the name of the figure. Other figures are told without a goal."""

PARTS: dict[str, Callable[[Path, int], Iterator[Figure]]] = {
    "start": large_rest.start,
    "match": large_rest.match,
    "replies": large_replies.replies,  # before the disk is busy with what the others leave behind
    "local": large_local.local,
    "idle": large_local.idle,
    "mbox": large_local.mbox,
    "imap": large_imap.imap,
}


def told(figure: Figure) -> str:
    """One figure, on one line."""
    beside = f"; {figure.beside}" if figure.beside else ""
    goal = GOALS.get(figure.name)
    if goal is None:
        return f"{figure.name}: {figure.value:,.2f}{beside}"
    return f"{figure.name}: {figure.value:,.2f}{beside}; goal {goal}: {'met' if goal.met(figure.value) else 'MISSED'}"


def measure(parts: list[str], count: int) -> int:
    """Measure and tell; how many goals were missed."""
    missed = 0
    for part in parts:
        with tempfile.TemporaryDirectory(prefix="replybot-large-") as place:
            try:
                for figure in PARTS[part](Path(place), count):
                    print(told(figure), flush=True)
                    missed += figure.name in GOALS and not GOALS[figure.name].met(figure.value)
            except NotMeasuredError as why:
                print(f"{part}: not measured: {why}", flush=True)
    return missed


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.large", description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=100_000)
    parser.add_argument("--only", default=",".join(PARTS), help="parts, separated by commas")
    said = parser.parse_args()
    parts = said.only.split(",")
    if unknown := [part for part in parts if part not in PARTS]:
        parser.error(f"no part {', '.join(unknown)}; there are {', '.join(PARTS)}")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPATH"] = str(ROOT)
    with tempfile.TemporaryDirectory(prefix="replybot-large-") as place:
        os.environ["PYTHONPYCACHEPREFIX"] = f"{place}/bytecode"
        once(Path(place), ["-m", "replybot", "--help"])
        print(f"{said.count:,} messages, 2 in 100 of them tickets, Python {sys.version.split()[0]}")
        missed = measure(parts, said.count)
    print(f"{missed} goals missed" if missed else "no goal missed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
