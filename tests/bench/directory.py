"""What an import of the directory costs, and a question to it, beside what only reading the file costs.

    python -m tests.bench.directory [FOLDER]

FOLDER holds companies.jsonl (by default the real data, where they lie beside the repository). The floor of an import is
json.loads on each line; that of a question is one SELECT by primary key. Memory is the most that a process of its own
held, in MiB.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from replybot.directory import Directory, open_directory
from replybot.directory.importing import Named, import_data
from tests.directory.lookalikes import TRICKS, lookalike
from tests.directory.made import MISSING, PUBLISHED, TODAY

ROOT = Path(__file__).parent.parent.parent
QUESTIONS = 3_000
WORK = {
    "nothing but Python": "pass",
    "json.loads, line by line": (
        "import json; [json.loads(line) for line in open(sys.argv[1] + '/companies.jsonl', 'rb')]"
    ),
    "import": (
        "from pathlib import Path; from replybot.directory.importing import Named, import_data; "
        "import_data(Path(sys.argv[2]), sys.argv[1], Named(), '2026-11-28', print)"
    ),
    "open and find a name": (
        "from pathlib import Path; from replybot.directory import open_directory; "
        "open_directory(Path(sys.argv[2])).find('Hewlett Packard')"
    ),
}
"""What each process of its own does, in turn."""


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def read(folder: Path) -> None:
    with (folder / "companies.jsonl").open("rb") as lines:
        for line in lines:
            json.loads(line)


def memory(work: str, folder: Path, path: Path) -> float:
    """The most that a process held that does this. Not by getrusage: that counts what its parent held, too."""
    most = "print(open('/proc/self/status').read().partition('VmHWM:')[2].split()[0])"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; {work}; {most}", str(folder), str(path)],
        check=True, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return int(done.stdout.split()[-1]) / 1024


def questions(directory: Directory, chance: random.Random) -> Iterator[tuple[str, str]]:
    """What people and mails ask, mixed: the kind, and the question."""
    records = list(directory.records())
    while True:
        record = chance.choice(records)
        words = record.name.split()
        domain = chance.choice(record.domains) if record.domains else "acme.example"
        at = chance.randrange(len(record.name))
        yield "domain", f"mail.{domain}"
        yield "address", record.email or f"service@{domain}"
        yield "name", record.name
        yield "first word", words[0]
        yield "brand", chance.choice(record.brands) if record.brands else record.name
        yield "name with a slip", record.name[:at] + record.name[at + 1 :]
        yield "look-alike", lookalike(chance, chance.choice(TRICKS), domain) or "acme.test"
        yield "unknown name", "".join(chance.choice("abcdefghijklmnop ") for _letter in range(12))


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def finding(path: Path) -> None:
    db = sqlite3.connect(path)
    lowest = statistics.median(
        seconds(lambda: db.execute("SELECT slug FROM records WHERE number = 17").fetchall()) for _time in range(1_000)
    )
    db.close()
    print(f"one SELECT by primary key, the floor of a question: {1000 * lowest:.3f} ms")
    directory = open_directory(path)
    assert directory is not None, "it was imported"
    with directory:
        first = seconds(lambda: directory.find("Hewlett Packard"))
        print(
            f"the first question by name, which loads all names: {1000 * first:.1f} ms, "
            f"{first / lowest:.0f} of the floor"
        )
        took: dict[str, list[float]] = {}
        mix = questions(directory, random.Random(8))
        for _number in range(QUESTIONS):
            kind, query = next(mix)
            took.setdefault(kind, []).append(seconds(lambda query=query: directory.find(query)))  # type: ignore[misc]
    every = [each for times in took.values() for each in times]
    for name, times in (("all kinds", every), *sorted(took.items())):
        middle, most = percentile(times, 0.5), percentile(times, 0.95)
        print(
            f"find, {name}: p50 {1000 * middle:.2f} ms, p95 {1000 * most:.2f} ms, longest {1000 * max(times):.2f} ms; "
            f"p95 {most / lowest:.0f} of the floor"
        )


def main(folder: Path) -> int:
    if not (folder / "companies.jsonl").exists():
        print(MISSING)
        return 0
    with tempfile.TemporaryDirectory(prefix="replybot-bench-") as place:
        path = Path(place) / "directory.db"
        lowest = min(seconds(lambda: read(folder)) for _time in range(5))
        print(f"json.loads, line by line, the floor of an import: {1000 * lowest:.0f} ms")
        for what in ("import", "import again"):
            took = seconds(lambda: import_data(path, str(folder), Named(), TODAY, print))
            print(
                f"{what}: {took:.2f} s, {took / lowest:.0f} of the floor; the file has {path.stat().st_size:,} octets"
            )
        finding(path)
        least = 0.0
        for what, work in WORK.items():
            held = memory(work, folder, path)
            least = least or held
            print(f"memory, {what}: {held:.0f} MiB, {held / least:.1f} of the floor")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else PUBLISHED))
