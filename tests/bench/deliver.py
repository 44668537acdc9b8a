"""What `deliver` costs a mail: wall time of the whole process, and how much of it is imports.

    python -m tests.bench.deliver [ROUNDS]

The baseline is Python itself, started to do nothing, in the same run.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.many import CONFIG, PLAYBOOK, prepare

PRIVATE = b"From: a@elsewhere.test\nTo: jo@owner.test\nSubject: lunch?\nMessage-ID: <l@elsewhere.test>\n\nAt noon?\n"


def seconds(command: list[str], raw: bytes, rounds: int) -> float:
    """The median."""
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        done = subprocess.run(command, input=raw, capture_output=True, check=False)
        taken.append(time.perf_counter() - began)
        if done.returncode:
            raise RuntimeError(done.stderr.decode())
    return statistics.median(taken)


def imports(command: list[str], raw: bytes) -> float:
    """Seconds that the imports of one such process take, by Python's own account."""
    done = subprocess.run(
        [command[0], "-X", "importtime", *command[1:]], input=raw, capture_output=True, check=True, text=False
    )
    own = re.findall(rb"(?m)^import time:\s+(\d+) \|", done.stderr)
    return sum(map(int, own)) / 1e6


def main(rounds: int) -> int:
    with tempfile.TemporaryDirectory(prefix="replybot-bench-") as place:
        folder = Path(place)
        prepare(folder, 1)
        (folder / "config.toml").write_text(CONFIG.format(ledger=f"sqlite:///{folder}/ledger.db", name="box"))
        (folder / "playbooks" / "company" / "playbook.toml").write_text(PLAYBOOK)
        (ticket,) = [path.read_bytes() for path in (folder / "Maildir" / "new").iterdir()]
        command = [sys.executable, "-m", "replybot", "--config", str(folder / "config.toml"), "deliver"]
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        nothing = seconds([sys.executable, "-c", "pass"], b"", rounds)
        print(f"python, doing nothing: {nothing * 1000:.0f} ms")
        for name, raw in (("a private mail", PRIVATE), ("a ticket mail", ticket)):
            wall, loaded = seconds(command, raw, rounds), imports(command, raw)
            print(
                f"deliver, {name}: {wall * 1000:.0f} ms, {wall / nothing:.1f} times python alone; "
                f"imports {loaded * 1000:.0f} ms, {loaded / wall:.0%} of it"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 9))
