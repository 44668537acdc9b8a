"""The game of `tests/faults.py` over Exchange: mailbox and transport on a double of tests/ews, which hangs up, too."""

from __future__ import annotations

import collections
import email.utils
import itertools
import random
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, timedelta
from pathlib import Path

from tests.ews import Exchange
from tests.faults import CODE, OURS, OWNER, Point, Room, Score

USER, COMPANY = "catchall@owner.test", "service@company.test"
MAILBOX = """
[[mailbox]]
name = "catch-all"
kind = "ews"
address = "{user}"
endpoint = "{url}"
auth = "basic"
username = "{user}"
password_file = "secret"
ca_file = "{ca}"
mark = "keyword"
timeout = 20
[mailbox.transport]
kind = "ews"
sent_folder = "Sent"
"""
TROUBLE = ("", "", "", "", "hang-up-after", "hang-up-after", "hang-up-before", "garbage")
"""What may become of a letter that is handed over; after each of them nobody knows whether it left."""


class ExchangeRoom(Room):
    """An owner with a mailbox on a double of his own, which also delivers to the company."""

    def __init__(self, folder: Path, exchange: Exchange, ledger: str, seed: float) -> None:
        self.folder, self.exchange, self.ledger = folder, exchange, ledger
        self.rng = random.Random(seed)
        self.user, self.company = USER, COMPANY
        self.codes = itertools.count(1_000_001)
        self.sent: dict[str, str] = {}
        fields = {"ledger": ledger, "user": USER, "url": exchange.url, "ca": exchange.ca_file}
        inside = OWNER.replace('["mx.owner.test"]', '["mx.owner.test", "inside.test"]')  # of the gateway, of Exchange
        self.furnish((inside + MAILBOX).format(**fields))

    @classmethod
    def open(cls, folder: Path, stack: ExitStack, ledger: str, seed: float) -> ExchangeRoom:
        """With a double that ends with the stack."""
        return cls(folder, stack.enter_context(Exchange({USER: "secret", COMPANY: "other"})), ledger, seed)

    def deliver(self, code: str, raw: bytes) -> None:
        """By the double, which lets the owner answer in the name of whom the mail was for."""
        self.exchange.allow_send_as(USER, f"h{code}@owner.test")
        raw = raw.replace(b"\r\n\r\n", b"\r\nReturn-Path: bounces@company.test\r\n\r\n", 1)
        self.exchange.deliver(USER, raw, received=email.utils.localtime().astimezone(UTC))

    def later(self, **much: int) -> str:
        """So much later than it is, as a command takes it."""
        return (email.utils.localtime() + timedelta(**much)).isoformat()

    def play(self, points: Sequence[Point], score: Score) -> None:
        """As everywhere; and now and then the server hangs up, before or after it has sent a letter."""
        for _ in points:
            if kind := self.rng.choice(TROUBLE):
                self.exchange.fault("CreateItem", kind)
        super().play(points, score)

    def rest(self, points: Sequence[Point], score: Score) -> None:
        self.exchange.server.faults.clear()
        super().rest(points, score)

    def arrived(self) -> collections.Counter[str]:
        """What the double has sent to the company."""
        letters = [raw for _, raw, to in self.exchange.sent if COMPANY in to]
        return collections.Counter(found[1].decode() for raw in letters if (found := CODE.search(raw)))

    def kept(self) -> set[bytes]:
        """The ids of the copies that it laid into Sent."""
        return {i for item in self.exchange.mails(USER, "Sent Items") for i in OURS.findall(item.raw)}
