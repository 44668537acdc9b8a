"""What ten thousand playbooks cost: to check, to load, to keep, to find the right one among.

    python -m tests.bench.playbooks [COUNT]

Generated playbooks, seeded. Each figure is of a process of its own (wall seconds, peak memory), beside its baseline of
the same moment: reading and parsing every file with tomli, nothing checked. `a run` is the program's own, on an empty
mailbox; `three wanted` opens three playbooks, as a run does that has mail of three companies.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

WORDS = ("post", "paket", "strom", "netz", "buch", "reise", "bahn", "haus", "garten", "licht", "wasser", "kauf", "rad")
BOOK = """\
name = "{name}"
brands = ["{name} Plus"]
domains = ["{domain}", "mail.{domain}"]
reply_to = ["service@{domain}", "reply+*@{domain}"]
codes = ['(?i:vorgang|fall) {letter}-(?P<code>\\d{{{digits}}})\\b']
release = "ask"
language = "de"

[[contact]]
role = "officer"
address = "datenschutz@{domain}"
source = "invented for a benchmark"
checked = 2026-11-01

[[source]]
of = ["name", "brands", "domains", "reply_to", "codes"]
where = "invented for a benchmark"
checked = 2026-11-01
confidence = "low"

[[step]]
name = "notice"
template = "first_reply"
"""
CONFIG = """\
[owner]
name = "Jonas Kahl"
domains = ["kahlo.example"]
[playbooks]
folders = ["books"]
shipped = false
[[mailbox]]
name = "catch-all"
kind = "maildir"
path = "Maildir"
[mailbox.transport]
kind = "outbox"
path = "out"
"""
TASKS = {
    "parse": "import sys, tomli; from pathlib import Path\n"
    "for f in Path('books').glob('*/playbook.toml'): tomli.loads(f.read_text())",
    "load": "from pathlib import Path; from replybot.settings.index import load_shelf\n"
    "load_shelf([Path('books').absolute()], None, None, write=False)",
    "shelf": "from pathlib import Path; from replybot.settings.index import load_shelf\n"
    "shelf = load_shelf([Path('books').absolute()], None, Path('index').absolute(), write=True)\n"
    "for n in (0, len(shelf) // 2, len(shelf) - 1): assert shelf.match(shelf.cards[n].domains[0]) is not None",
    "lint": "from replybot.cli import start; import sys; sys.exit(start(['playbook', 'lint']))",
    "run": "from replybot.cli import start; import sys; sys.exit(start(['run']))",
}
MEMORY = "\nimport resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"


def generate(folder: Path, count: int) -> None:
    """So many playbooks, the same for the same count."""
    draw = random.Random(8)
    for number in range(count):
        words = "".join(draw.choice(WORDS).title() for _ in range(3))
        company = f"{words.lower()}{number}"
        text = BOOK.format(name=f"{words} {number}", domain=f"{company}.example", letter=draw.choice("ABCDEF"),
                           digits=draw.randint(5, 9))  # fmt: skip
        (folder / company).mkdir(parents=True)
        (folder / company / "playbook.toml").write_text(text)


def measured(task: str, folder: Path) -> tuple[float, float]:
    """Wall seconds and peak megabytes of a process that does this."""
    code = TASKS[task]
    if "sys.exit" in code:
        code = code.replace("sys.exit(", "done = (") + "\nassert done in (0, 2), done"
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code + MEMORY], cwd=folder, capture_output=True, text=True, check=False
    )
    took = time.perf_counter() - began
    if done.returncode:
        raise SystemExit(done.stderr)
    return took, int(done.stdout.split()[-1]) / 1024


def told(name: str, took: float, memory: float, base: tuple[str, float]) -> None:
    print(f"{name}: {took:.3f} s, {took / base[1]:.2f} of {base[0]}; peak {memory:.0f} MB")


def finding(folder: Path) -> Iterator[tuple[str, float]]:
    """Seconds to find a company among all: by its exact domain; by nothing but a name that resembles."""
    from replybot.core.company import resembling
    from replybot.core.fields import Address
    from replybot.settings.index import load_shelf

    shelf = load_shelf([folder / "books"], None, folder / "index", write=False)
    cards = random.Random(9).sample(list(shelf.cards), min(200, len(shelf)))
    domains = [card.domains[0] for card in cards]
    near = [Address(f"{card.name.lower()}s", "x", "post.test") for card in cards]
    shelf.match(domains[0]), resembling(shelf, near[0])  # tables are made once

    def each(work: Callable[[], object], times: int) -> float:
        began = time.perf_counter()
        work()
        return (time.perf_counter() - began) / times

    for domain in domains:
        shelf.match(domain)
    yield "by its domain, opened before", each(lambda: [shelf.match(domain) for domain in domains], len(domains))
    yield "by a name that resembles", each(lambda: [resembling(shelf, one) for one in near], len(near))


def main() -> None:
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    sizes = sorted({min(10, most), min(1_000, most), most})
    found: dict[str, float] = {}
    for count in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            generate(folder / "books", count)
            (folder / "config.toml").write_text(CONFIG)
            for part in ("new", "cur", "tmp"):
                (folder / "Maildir" / part).mkdir(parents=True)
            time.sleep(2.1)  # files younger than the index are not believed
            what = f"{count:,} playbooks"
            took, memory = measured("parse", folder)
            base = ("reading and parsing all", took)
            told(f"{what}, baseline, tomli alone", took, memory, base)
            told(f"{what}, all loaded and checked, no index", *measured("load", folder), base)
            told(f"{what}, index made, three wanted", *measured("shelf", folder), base)
            told(f"{what}, index there, three wanted", *measured("shelf", folder), base)
            told(f"{what}, lint", *measured("lint", folder), base)
            measured("run", folder)
            took, memory = measured("run", folder)
            found.setdefault("run", took)
            told(f"{what}, a run with nothing new", took, memory, (f"the same with {sizes[0]}", found["run"]))
            for how, seconds in finding(folder):
                found.setdefault(how, seconds)
                ratio = seconds / found[how]
                print(f"{what}, found {how}: {seconds * 1e6:.1f} us, {ratio:.1f} of that among {sizes[0]}")


if __name__ == "__main__":
    main()
