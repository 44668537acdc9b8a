"""A seeded mailbox: ordinary mail of about 12 KB (median), some large, 2 in 100 ticket mails of several systems."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

SUBJECTS = (
    "[company.test #{n}] Ihre Anfrage",
    "Ihre Frage [Ticket#20261120{n:08d}]",
    "Ihr Anliegen (Vorgangsnummer: {n})",
)
WORDS = [
    "Lieferung",
    "Konto",
    "Rechnung",
    "Antwort",
    "Termin",
    "Hinweis",
    "Angebot",
    "Nachricht",
    "Bestellung",
    "Vertrag",
    "Frage",
    "Woche",
]
START = datetime(2026, 11, 1, tzinfo=UTC)


def mails(count: int, seed: int = 1, domain: str = "owner.test") -> Iterator[tuple[datetime, bytes]]:
    """`count` mails, oldest first, with the time of their arrival; the same for the same seed."""
    rng = random.Random(seed)
    for n in range(count):
        at = START + timedelta(seconds=n * 180)
        ticket = n % 50 == 7
        size = 2_000_000 if n % 4_999 == 4_998 else int(rng.lognormvariate(9.2, 0.8))
        sender = "support@company.test" if ticket else f"news{n % 300}@shop{n % 300}.test"
        subject = rng.choice(SUBJECTS).format(n=10_000 + n) if ticket else " ".join(rng.choices(WORDS, k=5))
        head = [
            f"Return-Path: <bounce-{n}@{sender.partition('@')[2]}>",
            f"Delivered-To: stranger{n % 40}@{domain}",
            f"Received: from mx.{sender.partition('@')[2]} (unknown [192.0.2.7])",
            f"\tby mx.{domain} (Postfix) with ESMTPS id 4F{n:07x}; {format_datetime(at)}",
            f"Authentication-Results: mx.{domain}; dkim=pass header.d={sender.partition('@')[2]};",
            f"\tdmarc=pass header.from={sender.partition('@')[2]}",
            f"DKIM-Signature: v=1; a=rsa-sha256; d={sender.partition('@')[2]}; s=s1;",
            "\tb=" + "".join(rng.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=300)),
            f"From: Kundenservice <{sender}>",
            f"To: stranger{n % 40}@{domain}",
            f"Subject: {subject}",
            f"Date: {format_datetime(at)}",
            f"Message-ID: <{n}.{seed}@{sender.partition('@')[2]}>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            *([] if ticket else ["List-Unsubscribe: <https://shop.test/u>", "List-Id: <news.shop.test>"]),
        ]
        line = " ".join(rng.choices(WORDS, k=9)) + "\n"
        yield at, ("\n".join(head) + "\n\n" + line * (size // len(line) + 1)).encode()


def fill_maildir(folder: Path, count: int, seed: int = 1) -> None:
    """A Maildir with these mails in `cur`, named by the time of arrival."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for n, (at, raw) in enumerate(mails(count, seed)):
        (folder / "cur" / f"{int(at.timestamp())}.M{n}.bench:2,").write_bytes(raw)
