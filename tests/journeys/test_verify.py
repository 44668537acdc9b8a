"""`case verify`, and what the owner may do with the ledger himself: read it, and lay a copy aside while it is used."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from replybot.ledger import open_ledger
from replybot.ledger.audit import audit
from tests.contracts.test_ledgers import letter, mail
from tests.journeys.conftest import ROOT, Room


@contextmanager
def tables(room: Room) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(room.folder / "var" / "ledger.db")) as db, db:
        yield db


def test_an_untouched_ledger_is_said_to_be_so_with_a_hash_to_keep(room: Room) -> None:
    assert room.replybot("case", "verify").out == "Nothing was altered. Entries in the log: 0.\n"
    room.replybot("run")
    said = room.replybot("case", "verify")
    assert said.code == 0 and "Nothing was altered. Entries in the log: 11." in said.out
    kept = re.search("[0-9a-f]{64}", said.out)
    assert kept is not None
    told = json.loads(room.replybot("case", "verify", "--format", "json").out)
    assert told == {"entries": 11, "last": kept[0], "faults": []}
    room.replybot("drop", "4")
    assert room.replybot("case", "verify", "--known", kept[0][:20].upper()).code == 0


def test_an_altered_ledger_is_told_of_exchange_by_exchange_and_never_used_in_silence(room: Room) -> None:
    room.replybot("run")
    with tables(room) as db:
        db.execute("UPDATE exchanges SET left_at = '2026-01-01T00:00:00.000000Z' WHERE way = 'out'")
        ((number,),) = db.execute("SELECT id FROM exchanges WHERE way = 'out'").fetchall()
    said = room.replybot("case", "verify")
    assert said.code == 1
    assert said.out == f"Exchange {number} is not what the log says of it.\n"
    assert "altered, and not by replybot" in said.err
    told = json.loads(room.replybot("case", "verify", "--format", "json").out)
    assert told["faults"] == [{"fault": "altered", "number": number}]
    assert "replybot case verify says where" in room.replybot("doctor").out


def test_a_hash_that_is_none_is_refused(room: Room) -> None:
    for said in ("3f9a", "no hash at all, but long enough"):
        answer = room.replybot("case", "verify", "--known", said)
        assert answer.code == 2 and "is no hash" in answer.err
    assert room.replybot("case", "verify", "--known", "0" * 16).code == 1


def test_a_copy_made_while_others_write_is_whole(tmp_path: Path) -> None:
    """As `sqlite3 ledger.db ".backup copy.db"` does it, in the midst of writing."""
    url = f"sqlite:///{tmp_path}/ledger.db"
    with closing(open_ledger(url)) as ledger:
        for n in range(40):
            ledger.record([mail(f"<in{n}@x>", code=f"A{n}"), letter(f"<out{n}@x>", code=f"A{n}")])
            if n % 10 == 5:
                place = tmp_path / f"copy{n}.db"
                with closing(sqlite3.connect(tmp_path / "ledger.db")) as db, closing(sqlite3.connect(place)) as to:
                    db.backup(to, pages=3, progress=lambda *_: ledger.remember("home", b"elsewhere"), sleep=0)
                with closing(open_ledger(f"sqlite:///{place}")) as copy:
                    copy.facts()
                    assert copy.engine.read(audit).entries == 2 * (n + 1)
                    assert copy.cases() == ledger.cases()


def test_the_readme_explains_every_table_and_column(room: Room) -> None:
    room.replybot("run")
    text = (ROOT / "README.md").read_text()
    part = text[text.index("## The ledger") :]
    part = part[: part.index("\n## ", 5)]
    with tables(room) as db:
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"):
            assert f"`{table}`" in part, table
            for _, column, *_ in db.execute(f"PRAGMA table_info({table})"):
                assert f"`{column}`" in part, f"{table}.{column}"
