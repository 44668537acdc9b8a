"""Several programs on the same mails at once: each ticket gets exactly one reply (`python -m tests.many`: large)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.many import play

pytestmark = pytest.mark.live


@pytest.mark.parametrize("each", [False, True], ids=["one mailbox", "a mailbox each"])
@pytest.mark.parametrize(("kind", "processes"), [("sqlite", 4), ("postgres", 4)])
def test_each_ticket_gets_exactly_one_reply(
    kind: str, processes: int, each: bool, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    ledger = request.getfixturevalue("postgres").url() if kind == "postgres" else f"sqlite:///{tmp_path}/ledger.db"
    came = play(tmp_path, ledger, processes, 40, each=each)
    assert (came.letters, came.tickets, came.twice, came.open) == (40, 40, 0, 0), came
    assert came.runs >= processes
    if each:
        assert came.told_busy == 0, "other mailboxes go on"
