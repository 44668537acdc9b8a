"""The big bench on mail in files: a backlog warm and cold, a run with nothing new, memory, one mbox file."""

from __future__ import annotations

import mailbox
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.large_figure import Figure
from tests.bench.mailbox_generator import fill_maildir, fill_mbox
from tests.bench.mailbox_words import COMPANIES
from tests.bench.owner_config import config
from tests.bench.playbooks import generate
from tests.bench.startup import SETTLED, Cost, once

NOW = "2026-11-23T12:00:00+00:00"
FEW = 1_000
HEAD = 8_192
BOOK = 'name = "{name}"\ndomains = ["{domain}"]\nreply_to = ["{address}"]\n'


def books(folder: Path, count: int) -> Path:
    """So many invented playbooks, and one for every other company that writes to this mailbox; their index is made."""
    generate(folder / "playbooks", count)
    for company in COMPANIES[::2]:
        (folder / "playbooks" / company.system).mkdir()
        text = BOOK.format(name=company.name, domain=company.address.partition("@")[2], address=company.address)
        (folder / "playbooks" / company.system / "playbook.toml").write_text(text)
    return folder / "playbooks"


def room(folder: Path, box: str, playbooks: Path, policy: str = "") -> Path:
    """A config with its own ledger; the playbooks are those of another room."""
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(config(policy, playbooks=str(playbooks), mailbox=box))
    return folder


def maildir(path: Path) -> str:
    return f'kind = "maildir"\npath = "{path}"'


def run(folder: Path) -> Cost:
    return once(folder, ["-m", "replybot", "run", "--now", NOW])


def first_run(folder: Path) -> Cost:
    """On a ledger that knows nothing; the index of the playbooks is made already."""
    for old in folder.glob("var/ledger.db*"):
        old.unlink()
    shutil.rmtree(folder / "outbox", ignore_errors=True)
    return run(folder)


def prepared(folder: Path, box: str, playbooks: Path, policy: str = "") -> Path:
    """A room whose index of playbooks is made, by a run on an empty mailbox."""
    for part in ("new", "cur"):
        (folder.parent / "empty" / part).mkdir(parents=True, exist_ok=True)
    made = room(folder, maildir(folder.parent / "empty"), playbooks, policy)
    run(made)
    text = (made / "config.toml").read_text()
    (made / "config.toml").write_text(text.replace(maildir(folder.parent / "empty"), box))
    return made


def files(box: Path) -> list[str]:
    return [entry.path for part in ("cur", "new") for entry in os.scandir(box / part)]


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def read_heads(paths: list[str]) -> None:
    for path in paths:
        with open(path, "rb") as stream:
            stream.read(HEAD)


def in_threads(paths: list[str], count: int = 4) -> None:
    """Each its share, in turns."""
    threads = [threading.Thread(target=read_heads, args=(paths[n::count],)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def make_cold(paths: list[str]) -> None:
    """What was read of these files is forgotten by the system."""
    os.sync()
    for path in paths:
        file = os.open(path, os.O_RDONLY)
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(file)


def stdlib(box: Path) -> None:
    for message in mailbox.Maildir(box, create=False):
        str(message["Subject"])


def linked(source: Path, target: Path, chosen: Callable[[str], bool]) -> Path:
    """A Maildir of the same files, of those that are chosen by their path."""
    for part in ("cur", "new", "tmp"):
        (target / part).mkdir(parents=True)
    for path in files(source):
        if chosen(path):
            os.link(path, target / path[len(str(source)) + 1 :])
    return target


def is_ticket_file(path: str) -> bool:
    return int(path.rpartition(".M")[2][:6]) % 50 == 7


def local(folder: Path, count: int) -> Iterator[Figure]:
    """A backlog: warm, beside the floor and the standard library; cold; and what its ticket mails alone cost."""
    box = folder / "Maildir"
    fill_maildir(box, count)
    playbooks = books(folder / "books", 10_000)
    place = prepared(folder / "first", maildir(box), playbooks)
    paths = files(box)
    read_heads(paths)
    floor = min(timed(lambda: read_heads(files(box))) for _ in range(3))
    first_run(place)
    cost = min((first_run(place) for _ in range(3)), key=lambda one: one.wall)
    beside = f"{cost.wall / 1000:.2f} s ({cost.cpu / 1000:.2f} s CPU) beside {floor:.2f} s"
    yield Figure(
        "backlog, Maildir, warm cache: times reading 8 KB of each file in Python", cost.wall / 1000 / floor, beside
    )
    tenth = linked(box, folder / "tenth", lambda path: int(path.rpartition(".M")[2][:6]) < count // 10)
    peer = timed(lambda: stdlib(tenth)) * 10
    beside = f"{count / cost.wall * 1000:,.0f} a second beside {count / peer:,.0f} (a tenth measured)"
    name = "backlog, Maildir, warm cache: times quicker than the standard library's mailbox and email"
    yield Figure(name, peer / cost.wall * 1000, beside)
    yield Figure("memory, Maildir: peak MB of the first run", cost.peak)
    fill_maildir(folder / "few", FEW)
    few = first_run(prepared(folder / "first-few", maildir(folder / "few"), playbooks))
    beside = f"{cost.peak:.0f} MB beside {few.peak:.0f}"
    yield Figure("memory, Maildir: times the peak on 1,000 messages", cost.peak / few.peak, beside)

    make_cold(paths)
    threads = timed(lambda: in_threads(paths))
    make_cold(paths)
    cold = first_run(place)
    beside = f"{cold.wall / 1000:.2f} s beside {threads:.2f} s"
    yield Figure(
        "backlog, Maildir, cold cache: times four threads that read 8 KB of each file",
        cold.wall / 1000 / threads,
        beside,
    )
    yield from _of_which(folder, box, playbooks, floor)


def _of_which(folder: Path, box: Path, playbooks: Path, floor: float) -> Iterator[Figure]:
    """What of a backlog is looking through it, and what is work on its ticket mails."""
    plain = linked(box, folder / "plain", lambda path: not is_ticket_file(path))
    place = prepared(folder / "first-plain", maildir(plain), playbooks)
    first_run(place)
    cost = min((first_run(place) for _ in range(3)), key=lambda one: one.wall)
    beside = f"{cost.wall / 1000:.2f} s"
    yield Figure("the same without its ticket mails: times reading 8 KB of each file", cost.wall / 1000 / floor, beside)
    place = prepared(folder / "answering", maildir(box), playbooks, "answer_since = 2026-01-01")
    cost = first_run(place)
    beside = f"{cost.wall / 1000:.2f} s"
    yield Figure("the same, all of it judged, none too old: times the floor", cost.wall / 1000 / floor, beside)


def nothing_new(folder: Path) -> Cost:
    """Once the notes are made and old enough to be believed; the best of nine."""
    run(folder)
    time.sleep(SETTLED)
    run(folder)
    costs = [run(folder) for _ in range(9)]
    return Cost(min(c.wall for c in costs), min(c.cpu for c in costs), max(c.peak for c in costs))


def idle(folder: Path, count: int) -> Iterator[Figure]:
    """A run with nothing new, among few and among many."""
    playbooks, costs = books(folder / "books", 10_000), []
    for many in (FEW, count):
        fill_maildir(folder / f"box{many}", many)
        time.sleep(SETTLED)
        costs.append(nothing_new(prepared(folder / f"room{many}", maildir(folder / f"box{many}"), playbooks)))
    few, much = costs
    beside = f"{much.cpu:.0f} ms CPU, peak {much.peak:.0f} MB"
    yield Figure("nothing new, Maildir: ms wall", much.wall, beside)
    beside = f"{much.cpu:.1f} ms beside {few.cpu:.1f} ms"
    yield Figure("nothing new, Maildir: CPU, times that among 1,000 messages", much.cpu / few.cpu, beside)


def mbox(folder: Path, count: int) -> Iterator[Figure]:
    """The same mail in one file."""
    file = folder / "mbox"
    fill_mbox(file, count)
    place = prepared(folder / "first", f'kind = "mbox"\npath = "{file}"', books(folder / "books", 100))

    def in_pieces() -> None:
        with file.open("rb", buffering=0) as stream:
            while stream.read(1 << 20):
                pass

    in_pieces()
    floor = min(timed(in_pieces) for _ in range(3))
    cost = first_run(place)
    beside = f"{cost.wall / 1000:.2f} s beside {floor:.2f} s for {file.stat().st_size / 1e6:,.0f} MB"
    yield Figure("backlog, one mbox file: times reading it in pieces of 1 MB", cost.wall / 1000 / floor, beside)
    yield Figure("memory, one mbox file: peak MB of the first run", cost.peak)
