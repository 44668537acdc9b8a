"""A seeded mailbox as people have it: median 12 KB a mail, some of 2 MB, 2 in 100 ticket mails of sixteen systems.

All people, shops and companies are invented. Which mail is a ticket's is told by its number (`is_ticket`).
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from tests.bench.mailbox_words import COMPANIES, LINES, NEWS, NOTICES, ORDERS, PEOPLE, TALK, Company

START = datetime(2026, 1, 1, tzinfo=UTC)
GAP = timedelta(seconds=280)  # between two mails: 100,000 of them fill most of a year
LARGE = 0.006  # of the mails bring an attachment of up to 2.9 MB
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def is_ticket(number: int) -> bool:
    """Is the mail of this number, counted from 0, a ticket's?"""
    return number % 50 == 7


def mails(count: int, seed: int = 1, domain: str = "owner.test") -> Iterator[tuple[datetime, bytes]]:
    """`count` mails, oldest first, with the time of their arrival; the same for the same seed."""
    draw = _Draw(seed, domain)
    for number in range(count):
        at = START + number * GAP
        yield at, (draw.ticket(number, at) if is_ticket(number) else draw.everyday(number, at)).encode()


def fill_maildir(folder: Path, count: int, seed: int = 1, domain: str = "owner.test") -> None:
    """A Maildir with these mails in `cur`, a tenth of them in `new`, named by the time of arrival as Dovecot does."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for number, (at, raw) in enumerate(mails(count, seed, domain)):
        name = f"{int(at.timestamp())}.M{number % 1_000_000:06d}P{2_000 + number % 900}.mx,S={len(raw)}"
        place = f"new/{name}" if number % 10 == 9 else f"cur/{name}:2,{'S' if number % 3 else ''}"
        (folder / place).write_bytes(raw)
        os.utime(folder / place, (at.timestamp(), at.timestamp()))  # which an IMAP server takes for its INTERNALDATE


def fill_mbox(file: Path, count: int, seed: int = 1, domain: str = "owner.test") -> None:
    """An mbox file with these mails, as a deliverer writes it: a From_ line before, a blank line after each."""
    with file.open("wb") as stream:
        for at, raw in mails(count, seed, domain):
            stream.write(b"From bounce@shop.test " + at.strftime("%a %b %e %H:%M:%S %Y").encode() + b"\n")
            stream.write(raw.replace(b"\nFrom ", b"\n>From ") + b"\n")


class _Draw:
    """Draws mails; all that costs time is drawn once and cut to size."""

    def __init__(self, seed: int, domain: str) -> None:
        self.rng = random.Random(seed)
        self.seed, self.domain = seed, domain
        words = [word for line in LINES for word in line.split()]
        self.text = "".join(" ".join(self.rng.choices(words, k=9)) + "\n" for _ in range(4_000))
        self.signs = "".join(self.rng.choices(LETTERS, k=60_000))
        block = "\n".join(self.signs[at : at + 76] for at in range(0, 57_000, 76)) + "\n"
        self.base64 = block * (3_000_000 // len(block) + 1)
        self.kinds: tuple[tuple[int, Callable[[int, datetime], str]], ...] = (
            (45, self.newsletter), (66, self.order), (86, self.talk), (100, self.notice),
        )  # fmt: skip

    def everyday(self, number: int, at: datetime) -> str:
        drawn = self.rng.randrange(100)
        return next(kind for most, kind in self.kinds if drawn < most)(number, at)

    def sign(self, length: int) -> str:
        """Letters and figures that mean nothing."""
        at = self.rng.randrange(len(self.signs) - length)
        return self.signs[at : at + length]

    def head(self, number: int, at: datetime, sender: str, subject: str, more: list[str], hops: int = 2) -> list[str]:
        """Return-Path to Message-ID, as the mail server at the end of the way leaves it."""
        host = sender.rpartition("@")[2].rstrip(">")
        when, to = format_datetime(at), f"stranger{number // 3 % 397}@{self.domain}"
        lines = [
            f"Return-Path: <bounce+{number}@{host}>",
            f"X-Original-To: {to}",
            f"Delivered-To: box@{self.domain}",
            *(self.hop(host, hop, when) for hop in range(hops)),
            f"Authentication-Results: mx.{self.domain};\n\tdkim=pass (2048-bit key) header.d={host} header.i=@{host};\n"
            f"\tspf=pass smtp.mailfrom=bounce+{number}@{host};\n\tdmarc=pass (policy=none) header.from={host}",
            *(self.seal(host) if number % 8 == 3 else ()),
            self.signature(host),
        ]
        return [
            *lines,
            *more,
            f"From: {sender}",
            f"To: {to}",
            f"Subject: {subject}",
            f"Date: {when}",
            f"Message-ID: <{number}.{self.sign(10).replace('/', '.').replace('+', '-')}{self.seed}@{host}>",
            "MIME-Version: 1.0",
        ]

    def hop(self, host: str, hop: int, when: str) -> str:
        by = f"mx.{self.domain}" if hop == 0 else f"out{hop}.{host}"
        return (
            f"Received: from out{hop + 1}.{host} (out{hop + 1}.{host} [192.0.2.{self.rng.randrange(250)}])\n"
            "\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n"
            "\t key-exchange X25519 server-signature RSA-PSS (2048 bits))\n"
            f"\tby {by} (Postfix) with ESMTPS id 4F{self.sign(8)}\n\tfor <box@{self.domain}>; {when}"
        )

    def signature(self, host: str, name: str = "DKIM-Signature") -> str:
        return (
            f"{name}: v=1; a=rsa-sha256; c=relaxed/relaxed; d={host}; s=s1;\n"
            "\th=from:to:subject:date:message-id:mime-version:content-type;\n"
            f"\tbh={self.sign(43)}=;\n\tb=" + "\n\t ".join(self.sign(70) for _ in range(5)) + "=="
        )

    def seal(self, host: str) -> list[str]:
        """An ARC set, as a forwarding provider adds it (RFC 8617)."""
        return [
            f"ARC-Seal: i=1; a=rsa-sha256; t=1764230000; cv=none;\n\td=relay.test; s=arc;\n\tb={self.sign(300)}==",
            self.signature("relay.test", "ARC-Message-Signature").replace("v=1", "i=1", 1),
            f"ARC-Authentication-Results: i=1; mx.relay.test;\n\tdkim=pass header.i=@{host};\n\tdmarc=pass {host}",
        ]

    def newsletter(self, number: int, at: datetime) -> str:
        host = f"shop{number % 300}.test"
        more = [
            f"List-Unsubscribe: <https://{host}/u/{self.sign(40)}>, <mailto:u+{number}@{host}>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            f"List-Id: <news.{host}>",
            f"Feedback-ID: {number}:campaign:{host}",
            f"X-Report-Abuse: Please report abuse to abuse@{host}",
            f"X-Campaign: {self.sign(24)}",
        ]
        subject = self.rng.choice(NEWS).format(n=self.rng.randrange(5, 90))
        if number % 3 == 0:
            subject = _encoded(subject)
        return self.body(self.head(number, at, f"Laden {number % 300} <news@{host}>", subject, more), self.size(), 0.7)

    def order(self, number: int, at: datetime) -> str:
        host = f"mail.handel{number % 120}.test"
        subject = self.rng.choice(ORDERS).format(n=self.rng.randrange(10**6, 10**9))
        sender = f"{'noreply' if number % 4 else 'service'}@{host}"
        more = ["X-Mailer: Versand 4.2", f"X-SES-Outgoing: 2026.{number % 28 + 1:02}-192.0.2.9"]
        return self.body(
            self.head(number, at, f'"Handel {number % 120}" <{sender}>', subject, more, 3), self.size(), 0.6
        )

    def talk(self, number: int, at: datetime) -> str:
        person = PEOPLE[number % len(PEOPLE)]
        host = f"post{number % 9}.test"
        sender = f"{person} <{person.split()[-1].lower()}{number % 97}@{host}>"
        more = [
            f"References: <{number - 40}.a@{host}> <{number - 20}.b@{host}>",
            f"In-Reply-To: <{number - 20}.b@{host}>",
        ]
        subject = ("Re: " if number % 2 else "") + self.rng.choice(TALK)
        return self.body(self.head(number, at, sender, subject, more if number % 2 else [], 4), self.size(), 0.2)

    def notice(self, number: int, at: datetime) -> str:
        host = f"wolke{number % 40}.test"
        subject = self.rng.choice(NOTICES).format(n=self.rng.randrange(2, 99))
        more = ["Auto-Submitted: auto-generated", "Precedence: bulk", f"X-Tenant: {self.sign(32)}"]
        return self.body(self.head(number, at, f"Wolke <no-reply@{host}>", subject, more), self.size(), 0.3)

    def ticket(self, number: int, at: datetime) -> str:
        company = COMPANIES[number // 50 % len(COMPANIES)]
        subject = company.subject.format(n=70_000 + number, d=f"{at:%Y%m%d}", s=f"{number:05d}")
        name = f'"{company.name}" <{company.address}>'
        more = [line.format(n=70_000 + number) for line in company.fields]
        lines = self.head(number, at, name, _encoded(subject) if not subject.isascii() else subject, more)
        return self.body(lines, self.rng.randrange(2_500, 9_000), 0.6, company)

    def size(self) -> int:
        if self.rng.random() < LARGE:
            return int(self.rng.triangular(150_000, 2_900_000, 2_000_000))
        return int(self.rng.lognormvariate(9.12, 1.0))

    def body(self, head: list[str], size: int, html: float, company: Company | None = None) -> str:
        """A body of about `size` octets: plain, or plain and HTML, or with an attachment."""
        at = self.text.index("\n", self.rng.randrange(len(self.text) // 2)) + 1
        said = f"{company.text}\n" if company else ""
        if size <= 100_000 and self.rng.random() > html:
            lines = (self.text * 4)[at : at + size]
            return "\n".join((*head, "Content-Type: text/plain; charset=utf-8", "", said, lines)) + "\n"
        mark = f"=_{self.sign(20).replace('/', '_').replace('+', '_')}"
        kind, short = ("mixed", 1_500) if size > 100_000 else ("alternative", size // 4)
        text = f"{said}{self.text[at : at + short]}"
        first = f"--{mark}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n--{mark}\n"
        if kind == "mixed":
            start = self.rng.randrange(500) * 77
            rest = (
                'Content-Type: application/pdf; name="anlage.pdf"\nContent-Transfer-Encoding: base64\n'
                f'Content-Disposition: attachment; filename="anlage.pdf"\n\n{self.base64[start : start + size]}'
            )
        else:
            cell = text[:400].replace("\n", "<br>\n")
            rest = (
                "Content-Type: text/html; charset=utf-8\n\n<html><body><table><tr><td>"
                + f"{cell}</td></tr><tr><td>\n" * (size * 3 // 4 // (len(cell) + 20) + 1)
            )
        type_line = f'Content-Type: multipart/{kind}; boundary="{mark}"'
        return "\n".join((*head, type_line, "", f"{first}{rest}\n--{mark}--")) + "\n"


def _encoded(text: str) -> str:
    """As an encoded word (RFC 2047), on one line."""
    octets = text.encode()
    plain = "".join(chr(o) if chr(o).isalnum() and o < 128 else "_" if o == 32 else f"={o:02X}" for o in octets)
    return f"=?utf-8?Q?{plain}?="
