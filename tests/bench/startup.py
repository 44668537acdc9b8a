"""What it costs to start: `--version`, `--help`, a first run, a run with nothing new; wall, CPU, peak memory.

    python -m tests.bench.startup [COUNT]        (default 20,000 messages, beside 1,000)

One line a figure, each of whole processes, the best of several, bytecode present, caches warm; the ratio is to Python
itself, started to do nothing in the same run. A figure that misses its goal says so.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from replybot.core.case import CaseKey, Envelope, Exchange, Outcome
from replybot.core.code import TicketCode
from replybot.ledger import open_ledger
from tests.bench.mailbox_generator import fill_maildir
from tests.bench.owner_config import config
from tests.journeys.conftest import ROOT

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SETTLED = 2.2  # seconds until what was just written is believed not to change unseen
CLOSED, OPEN = 1_000, 200
RAW = (
    b"From: x7@owner.test\r\nTo: support@company.test\r\nSubject: Re: [#1]\r\n\r\n"
    + b"Guten Tag, falsche Adresse.\r\n" * 50
)
PLAYBOOK = 'name = "Helio"\ndomains = ["helio-rz.test"]\nreply_to = ["support@helio-rz.test"]\nlanguage = "de"\n'


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one process: milliseconds and MB."""

    wall: float
    cpu: float
    peak: float


WATCH = """
import os, resource, sys, time
began = time.perf_counter()
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, 1, 0)])
_, status, used = os.wait4(pid, 0)
print(os.waitstatus_to_exitcode(status), time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""
"""A small process that starts another: of a big one a child would be told the memory of its parent."""


def once(folder: Path, words: list[str]) -> Cost:
    watch = [sys.executable, "-I", "-S", "-c", WATCH, sys.executable, *words]
    said = subprocess.run(watch, cwd=folder, check=True, capture_output=True, text=True)
    code, wall, cpu, peak = said.stdout.split()
    if code != "0":
        raise SystemExit(f"{' '.join(words)}: left with {code}: {said.stderr}")
    return Cost(float(wall) * 1000, float(cpu) * 1000, float(peak) / 1000)


def best(folder: Path, *words: str, times: int = 9) -> Cost:
    """The least wall and CPU, the most memory."""
    costs = [once(folder, list(words)) for _ in range(times)]
    return Cost(min(c.wall for c in costs), min(c.cpu for c in costs), max(c.peak for c in costs))


def told(name: str, cost: Cost, floor: Cost, missed: str = "") -> None:
    print(
        f"{name}: {cost.wall:.0f} ms wall, {cost.cpu:.0f} ms CPU, {cost.cpu / floor.cpu:.1f} x Python; "
        f"peak {cost.peak:.0f} MB" + (f"; goal missed: {missed}" if missed else "")
    )


def room(folder: Path, count: int) -> Path:
    (folder / "playbooks" / "company").mkdir(parents=True)
    (folder / "playbooks" / "company" / "playbook.toml").write_text(PLAYBOOK)
    (folder / "config.toml").write_text(config("answer_since = 2026-01-01", playbooks=None))
    fill_maildir(folder / "Maildir", count)
    return folder


def histories() -> Iterator[list[Exchange]]:
    """Cases of which a letter left a day ago; most of them were closed since."""
    for n in range(CLOSED + OPEN):
        key, ticket = CaseKey("company", f"x{n}@owner.test"), TicketCode("otrs", f"2026{n:08}")
        at = NOW - timedelta(days=1, seconds=n)
        mail = Exchange("in", f"<{n}@company.test>", key, at, ticket, "bench", str(n), decision="send")
        letter = Exchange(
            "out", f"<replybot.{n:032}@owner.test>", key, at, ticket, "bench", answers=mail.message_id, step="notice",
            envelope=Envelope(key.address, "support@company.test"), raw=RAW, outcome=Outcome.SENT, kept=True,
        )  # fmt: skip
        later = [Exchange("in", f"<{n}.{k}@company.test>", key, at + timedelta(minutes=k), ticket, "bench", f"{n}.{k}")
                 for k in (1, 2, 3)]  # fmt: skip
        close = Exchange("in", f"said:{n}", key, at + timedelta(hours=1), mailbox="bench", decision="close")
        yield [mail, letter, *later, *([close] if n < CLOSED else [])]


def run(folder: Path, times: int) -> Cost:
    return best(folder, "-m", "replybot", "run", "--now", NOW.isoformat(), times=times)


def nothing_new(folder: Path) -> Cost:
    """Once all notes are made, and old enough to be believed."""
    run(folder, 1)
    time.sleep(SETTLED)
    run(folder, 2)
    return run(folder, 9)


def measure(folder: Path, count: int) -> None:
    floor = best(folder, "-c", "pass")
    told("Python, to do nothing", floor, floor)
    for word in ("--version", "--help"):
        cost = best(folder, "-m", "replybot", word)
        told(word, cost, floor, "80 ms" if cost.wall > 80 else "")
    quiet, first = [], []
    for many in (1_000, count):
        place = room(folder / str(many), many)
        first.append(run(place, 1))
        told(f"first run on {many} messages", first[-1], floor, "90 MB" if first[-1].peak > 90 else "")
        quiet.append(nothing_new(place))
        told(f"nothing new among {many} messages", quiet[-1], floor, "200 ms" if quiet[-1].wall > 200 else "")
    print(f"nothing new, {count} beside 1000 messages: {quiet[1].cpu / quiet[0].cpu:.2f} of the CPU time (goal 1.10)")
    print(f"first run, {count} beside 1000 messages: {first[1].peak / first[0].peak:.2f} of the memory (goal 1.15)")
    with closing(open_ledger(f"sqlite:///{folder}/1000/var/ledger.db")) as ledger:
        for history in histories():
            ledger.record(history)
    looked = run(folder / "1000", 1)
    told(f"{CLOSED} closed and {OPEN} open cases, all looked at", looked, floor)
    told("the same, nothing new since", nothing_new(folder / "1000"), floor)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPATH"] = str(ROOT)
    with tempfile.TemporaryDirectory(prefix="replybot-bench-") as place:
        os.environ["PYTHONPYCACHEPREFIX"] = f"{place}/bytecode"
        once(Path(place), ["-m", "replybot", "--help"])
        measure(Path(place), count)


if __name__ == "__main__":
    main()
