"""How fast header fields come from a real Dovecot: our own reading beside a bare socket and IMAPClient's loop.

    python -m tests.bench.imap [COUNT]        (default 20,000; needs Dovecot from Debian's packages)

A line a figure. The floor is a bare socket that asks for eleven fields of all messages at once and throws away what
comes; the peer is IMAPClient fetching the same fields by lists of 500. Both are measured in the same run, each several
times, one after the other, and the best counts.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

from tests.bench.large_imap import dovecot, imapclient_loop, ours, raw_socket
from tests.conftest import missing_part

FEW = 2_000
TIMES = 5


def quickest(port: int, user: str) -> tuple[float, float, float, float]:
    """Seconds: the floor, the peer, our reading, our reading with a glance at each."""
    work = (
        lambda: raw_socket(port, user),
        lambda: imapclient_loop(port, user),
        lambda: ours(port, user, judged=False),
        lambda: ours(port, user, judged=True),
    )
    best = [float("inf")] * len(work)
    for _ in range(TIMES):  # in turn, so that what else this machine does weighs on each alike
        for place, each in enumerate(work):
            began = time.perf_counter()
            each()
            best[place] = min(best[place], time.perf_counter() - began)
    return best[0], best[1], best[2], best[3]


def peak(port: int, user: str) -> int:
    """The most octets that Python held at once while it read and glanced."""
    tracemalloc.start()
    try:
        ours(port, user, judged=True)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def told(name: str, seconds: float, count: int, floor: float, peer: float) -> str:
    each = seconds / count * 1e6
    return f"{name}: {seconds:.3f} s, {each:.1f} us each; {seconds / floor:.2f} x floor, {seconds / peer:.3f} x peer"


def measure(folder: Path, count: int) -> None:
    few, many = "few@owner.test", "many@owner.test"
    with dovecot(folder, {few: FEW, many: count}) as port:
        for user in (few, many):
            seen, nothing = ours(port, user, judged=True)  # and the server makes its cache
        if seen != count:
            raise SystemExit(f"of {count} messages only {seen} were answered as expected")
        print(f"{nothing} of {count} are surely nothing by these fields")
        floor, peer, reading, judged = quickest(port, many)
        print(told("floor: a bare socket, eleven fields", floor, count, floor, peer))
        print(told("peer: IMAPClient, eleven fields, by 500", peer, count, floor, peer))
        print(told("ours: reading", reading, count, floor, peer))
        print(told("ours: reading and a glance at each", judged, count, floor, peer))
        small, large = peak(port, few), peak(port, many)
        print(f"memory: {large / 1e6:.1f} MB at most with {count}, {small / 1e6:.1f} MB with {FEW}")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if why := missing_part():
        raise SystemExit(f"not measured: {why}")
    with tempfile.TemporaryDirectory() as place:
        measure(Path(place), count)


if __name__ == "__main__":
    main()
