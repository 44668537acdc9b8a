"""Odd real-shaped mails come through the double whole, whatever is asked of them."""

from __future__ import annotations

from pathlib import Path

from tests.ews import Exchange
from tests.ews.client import account
from tests.ews.conftest import ME

MAILS = sorted((Path(__file__).parents[1] / "mails").rglob("*.eml"))


def test_odd_mails_come_through_whole(server: Exchange) -> None:
    for path in MAILS:
        server.deliver(ME, path.read_bytes())
    stored = {item.id: item for item in server.mails(ME)}
    with account(server, ME) as box:
        found = list(box.inbox.all())
    assert len(found) == len(MAILS) > 20
    for item in found:
        assert item.mime_content == stored[item.id].raw
