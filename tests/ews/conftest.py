"""A double for each test; when the test is over, every answer that it gave is held against the schema."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.ews import Exchange
from tests.ews.client import trusted
from tests.ews.order import problems

ME, OTHER, READER = "catchall@owner.test", "support@company.test", "reader@owner.test"
USERS = {ME: "secret", OTHER: "other", READER: "third"}


def mail(number: int, subject: str = "Your order", sender: str = "a@company.test", to: str = ME) -> bytes:
    return (
        f"From: {sender}\r\nTo: {to}\r\nSubject: {subject} {number}\r\nMessage-ID: <{number}@company.test>\r\n"
        "In-Reply-To: <before@owner.test>\r\nReferences: <first@owner.test>\r\n <before@owner.test>\r\n\r\nHello.\r\n"
    ).encode()


@pytest.fixture
def server() -> Iterator[Exchange]:
    with Exchange(USERS) as running, trusted(running):
        running.server.answers = []
        yield running
        for answer in running.server.answers:
            assert not list(problems(answer))
