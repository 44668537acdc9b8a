"""Alters mails that may be answered, a million ways, and looks whether anything breaks or leaves that must not.

    python -m tests.fuzz --minutes 10 --seed N [--jobs 2] [--keep FOLDER]

The mails are those of the safety corpus that may be answered, and that of tests/build.py. Each takes the way of a run,
on a ledger of its own. Prints how many were tried, what was decided, and each finding once, made as small as it gets;
with --keep as a file too. Exit 1 if there are findings.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import click

from tests import build
from tests.forbid import forbid
from tests.invariants import Fault, Source, source, tried
from tests.mutate import MUTATIONS, Draft
from tests.scenes import Scene, raw_of

CORPUS = Path(__file__).parent / "corpus" / "safety.jsonl"


@dataclass
class Tried:
    """What came of it."""

    mails: int = 0
    decided: Counter[str] = field(default_factory=Counter)
    found: dict[str, tuple[Fault, Source, bytes, str]] = field(default_factory=dict)  # the first of each kind
    times: Counter[str] = field(default_factory=Counter)


def sources() -> Iterator[Source]:
    """The mails to begin with."""
    for line in CORPUS.read_text("utf-8").splitlines():
        case = json.loads(line)
        if case["expected"] == "may-reply":
            data = raw_of(case).data
            if b"return-path:" not in data.lower():
                data = f"Return-Path: <{case['envelope_from']}>\r\n".encode() + data
            try:
                yield source(case["id"], data, Scene.of(case))
            except ValueError:  # answered only with what a mail server knows besides
                continue
    policy = build.policy(release="unattended")
    for name, data in built():
        yield source(name, data, Scene("s", policy, build.playbook(), "", build.SINCE, build.NOW, 0))


def built() -> Iterator[tuple[str, bytes]]:
    yield "plain", build.mail()
    yield "markup", build.mail(Content_Type="text/html", body="<p>Guten Tag,<br>bitte senden Sie die Rechnung.</p>")
    parts = "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + build.BODY
    parts += "--x\r\nContent-Type: text/html\r\n\r\n<p>Guten Tag</p>\r\n--x--\r\n"
    yield "parts", build.mail(Content_Type="multipart/alternative; boundary=x", body=parts)
    yield "encoded", build.mail(
        Subject=f"=?utf-8?q?Gr=C3=BC=C3=9Fe?= [Ticket#{build.CODE}]",
        Content_Transfer_Encoding="base64", body="R3V0ZW4gVGFnLA0KDQpiaXR0ZSBzZW5kZW4gU2llIGRpZSBSZWNobnVuZy4NCg==",
    )  # fmt: skip
    yield (
        "thread",
        build.mail(extra=[("References", "<1@acme.example>\n <2@acme.example>"), ("Reply-To", build.THEIRS)]),
    )


def altered(rng: Random, of: Source, others: list[bytes]) -> tuple[bytes, str]:
    """A mail made of this one, and the mark that forbids an answer, if it got one."""
    draft = Draft(of.data, others)
    for _ in range(rng.choice((1, 1, 2, 2, 3, 4, 5))):
        if draft.fields:
            rng.choice(MUTATIONS)(rng, draft)
    forbidden = ""
    if rng.random() < 0.3:
        book, policy = of.scene.book, of.scene.policy
        assert book is not None
        forbidden = forbid(rng, draft, policy.trusted_authserv_ids[0], policy.domains[0], book.domains[0])
    return draft.data(), forbidden


def fuzz(seed: int, seconds: float, most: int = sys.maxsize) -> Tried:
    """Alter and try, until the time is over or so many were tried."""
    rng, done, until = Random(seed), Tried(), time.monotonic() + seconds
    known = list(sources())
    others = [of.data for of in known]
    while done.mails < most and time.monotonic() < until:
        of = rng.choice(known)
        data, forbidden = altered(rng, of, others)
        word, faults = tried(data, of, forbidden)
        done.mails += 1
        done.decided[word + (" (forbidden)" if forbidden else "")] += 1
        for fault in faults:
            done.times[fault.kind] += 1
            done.found.setdefault(fault.kind, (fault, of, data, forbidden))
    return done


def shrunk(data: bytes, still: Callable[[bytes], bool]) -> bytes:
    """As little of it as still shows the fault: whole lines are left out first, then octets."""
    lines = data.split(b"\r\n")
    for size in (8, 4, 2, 1):
        at = 0
        while at < len(lines):
            fewer = lines[:at] + lines[at + size :]
            if still(b"\r\n".join(fewer)):
                lines = fewer
            else:
                at += size
    data, size = b"\r\n".join(lines), 64
    while size:
        at = 0
        while at < len(data):
            fewer_octets = data[:at] + data[at + size :]
            if still(fewer_octets):
                data = fewer_octets
            else:
                at += size
        size //= 2
    return data


def smallest(kind: str, of: Source, data: bytes, forbidden: str) -> bytes:
    if forbidden and kind == "sent though forbidden":
        return data  # what forbids must stay in it
    until = time.monotonic() + 60
    return shrunk(
        data, lambda less: time.monotonic() < until and kind in {f.kind for f in tried(less, of, forbidden)[1]}
    )


@click.command()
@click.option("--minutes", type=float, default=1.0)
@click.option("--seed", type=int, default=1)
@click.option("--jobs", type=int, default=1)
@click.option(
    "--keep", type=click.Path(path_type=Path), default=None, help="Write each finding's mail into this folder."
)
def main(minutes: float, seed: int, jobs: int, keep: Path | None) -> None:
    """Alter mails for so long, and say what came of it."""
    with ProcessPoolExecutor(jobs) as pool:
        parts = list(pool.map(fuzz, [seed * 1_000 + job for job in range(jobs)], [minutes * 60] * jobs))
    whole = Tried()
    for part in parts:
        whole.mails += part.mails
        whole.decided += part.decided
        whole.times += part.times
        whole.found = {**part.found, **whole.found}
    click.echo(f"mails: {whole.mails}, {whole.mails / (minutes * 60):.0f} a second")
    for word, n in sorted(whole.decided.items()):
        click.echo(f"{word}: {n}")
    click.echo(f"findings: {len(whole.found)}")
    for number, (kind, (fault, of, data, forbidden)) in enumerate(sorted(whole.found.items())):
        least = smallest(kind, of, data, forbidden)
        click.echo(f"\n{kind} ({whole.times[kind]} times; {of.name}): {fault.says!r}")
        click.echo(f"{forbidden and f'with {forbidden!r}: '}{least!r}")
        if keep:
            keep.mkdir(parents=True, exist_ok=True)
            (keep / f"{number}.eml").write_bytes(least)
    sys.exit(1 if whole.found else 0)


if __name__ == "__main__":
    main()
