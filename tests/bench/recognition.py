"""How fast mails are told from tickets by their header, on one core.

    python -m tests.bench.recognition

One line a figure: decisions a second on a mailbox of which 2 in 100 are ticket mails, against the standard library
reading the same header blocks with its default policy, one after the other in the same run; the same with 10 to 10,000
playbooks; and seconds for subjects of up to 1 MB, which should grow with the length alone.
"""

from __future__ import annotations

import email
import email.policy
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from replybot.core.codes import detect
from replybot.core.glance import surely_nothing
from replybot.core.mail import read
from replybot.core.marks import OUR_ID
from replybot.core.shelf import Shelf
from replybot.core.ticket import recognise, worth_opening
from tests.bench.mailbox_generator import mails
from tests.build import playbook

COUNT = 5_000
CORPUS = Path(__file__).parents[1] / "corpus" / "subjects.jsonl"


def heads(share: int) -> list[bytes]:
    """Header blocks of a seeded mailbox, 2 in 100 of tickets, with subjects of the labelled corpus: of the rest one in
    `share` (0: none) has one of the corpus, nearly all of which hold numbers and are near to a ticket's."""
    cases = [json.loads(line) for line in CORPUS.read_text().splitlines()]
    tickets = [c["subject"] for c in cases if c["label"] == "reply-capable"]
    others = [c["subject"] for c in cases if c["label"] != "reply-capable"]
    found = []
    for n, (_, raw) in enumerate(mails(COUNT)):
        block = raw.partition(b"\n\n")[0] + b"\n\n"
        pool = tickets if n % 50 == 7 else others
        start = block.index(b"\nSubject: ") + 10
        if n % 50 != 7 and (share == 0 or n % share):
            found.append(block)
            continue
        subject = pool[n % len(pool)].encode()
        found.append(block[:start] + subject + block[block.index(b"\n", start) :])
    return found


def decide(block: bytes, shelf: Shelf) -> bool:
    """What a run decides on a header block: must the mail be opened?"""
    if surely_nothing(block, shelf.by_domain.keys()):
        return False
    head = read(block)
    return worth_opening(head, recognise(head, shelf), OUR_ID)


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds, the best of three."""
    best = float("inf")
    for _ in range(3):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def shelf(count: int) -> Shelf:
    names = [f"company{n}" for n in range(count)]
    return Shelf([replace(playbook(), company=name, name=name, domains=(f"{name}.example",)) for name in names])


def library(blocks: Sequence[bytes]) -> None:
    for block in blocks:
        message = email.message_from_bytes(block, policy=email.policy.default)
        _ = message["From"], message["Subject"], message["Reply-To"], message["Content-Type"]


def main() -> None:
    for share, what in (
        (0, "the seeded mailbox"),
        (4, "a quarter of the subjects near to a ticket's"),
        (1, "all subjects near to a ticket's"),
    ):
        blocks = heads(share)
        base = len(blocks) / seconds(lambda blocks=blocks: library(blocks))  # type: ignore[misc]
        print(f"{what}: standard library, email default policy: {base:,.0f} header blocks/s")
        for count in (10, 100, 1_000, 10_000):
            books = shelf(count)
            opened = sum(decide(block, books) for block in blocks)
            took = seconds(lambda blocks=blocks, books=books: [decide(block, books) for block in blocks])  # type: ignore[misc]
            rate = len(blocks) / took
            print(f"{what}: {count:,} playbooks: {rate:,.0f} decisions/s, {rate / base:.1f}x; {opened} opened")
    for size in (1_000, 10_000, 100_000, 1_000_000):
        for name, piece in (("[#", "[#4711 "), ("words", "Anfrage Nr. 4711 - "), ("digits", "1")):
            subject = (piece * size)[:size]
            raw = f"From: a@b.example\nSubject: {subject}\n\n".encode()
            took = seconds(lambda raw=raw: recognise(read(raw), ()))  # type: ignore[misc]
            alone = seconds(lambda subject=subject: detect(subject))  # type: ignore[misc]
            print(f"subject of {size:,} octets of {name}: {took * 1e3:.1f} ms, codes alone {alone * 1e3:.1f} ms")


if __name__ == "__main__":
    main()
