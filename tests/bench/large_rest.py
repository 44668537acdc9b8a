"""The big bench on what does not depend on the mailbox: the start, and finding a playbook among ten thousand."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.large_figure import Figure
from tests.bench.playbooks import finding, generate
from tests.bench.startup import SETTLED, best

PLAYBOOKS = 10_000
NAMES = {
    "by its domain, opened before": "matching among 10,000 playbooks, exact: us",
    "by a name that resembles": "matching among 10,000 playbooks, by a name that resembles: us",
}


def start(folder: Path, count: int) -> Iterator[Figure]:
    """`--help`, beside Python that does nothing."""
    floor, cost = best(folder, "-c", "pass"), best(folder, "-m", "replybot", "--help")
    beside = f"{cost.cpu:.0f} ms CPU; Python alone {floor.wall:.0f} ms wall"
    yield Figure("--help: ms wall", cost.wall, beside)


def match(folder: Path, count: int) -> Iterator[Figure]:
    """One company among ten thousand."""
    generate(folder / "books", PLAYBOOKS)
    time.sleep(SETTLED)  # files younger than the index are not believed
    from replybot.settings.index import load_shelf

    load_shelf([folder / "books"], None, folder / "index", write=True)
    for how, seconds in finding(folder):
        yield Figure(NAMES[how], seconds * 1e6)
