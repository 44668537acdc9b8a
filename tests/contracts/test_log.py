"""The log of the ledger: every change is in it, nobody can alter it unseen; and ledgers of former versions get one."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from replybot.core.case import Outcome
from replybot.errors import PermanentError
from replybot.ledger import open_ledger
from replybot.ledger.audit import MOST, Audit, audit
from replybot.ledger.copying import copy
from replybot.ledger.events import Fault
from replybot.ledger.rows import Run
from replybot.ledger.sql_ledger import SqlLedger
from tests.contracts.test_ledgers import NOW, letter, mail
from tests.postgres import Postgres

OLD = Path(__file__).parent.parent / "ledgers"


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/l.db" if request.param == "sqlite" else request.getfixturevalue("postgres").url()


@pytest.fixture
def ledger(url: str) -> Iterator[SqlLedger]:
    """A mail and its letter, that was sent; another that waits."""
    with closing(open_ledger(url)) as ledger:
        ledger.record([mail("<a@x>"), letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD)])
        ledger.release("<b@x>", b"Subject: y\r\n\r\ny\r\n", NOW)
        ledger.settle("<b@x>", Outcome.SENDING)
        ledger.settle("<b@x>", Outcome.SENT, "250 taken")
        ledger.record([mail("<c@x>", code="T2")])
        yield ledger


def checked(ledger: SqlLedger, known: str = "") -> Audit:
    return ledger.engine.read(audit, known)


def history(ledger: SqlLedger) -> list[tuple[object, ...]]:
    return ledger.engine.read(lambda run: run("SELECT exchange, what, state FROM events ORDER BY number", ()))


def defenceless(run: Run) -> None:
    """What somebody does who may alter the database: the log's own guards are gone."""
    if "postgres" in str(getattr(run, "__self__", "")).lower():
        run("DROP TRIGGER events_fixed ON events", ())
    else:
        run("DROP TRIGGER events_fixed", ())
        run("DROP TRIGGER events_stay", ())


def test_each_change_is_an_entry_with_what_came_of_it(ledger: SqlLedger) -> None:
    ledger.kept("<b@x>")
    ledger.put_away(3, "seen to")
    ledger.set_look_again(3)
    ledger.forget_hold("<c@x>")
    assert history(ledger) == [
        (1, "recorded", "hold"),
        (2, "recorded", "held"),
        (2, "released", "intended"),
        (2, "settled", "sending"),
        (2, "settled", "sent"),
        (3, "recorded", "hold"),
        (2, "kept", "sent"),
        (3, "put away", "hold"),
        (3, "to be decided afresh", "hold"),
        (3, "forgotten", ""),
    ]
    found = checked(ledger)
    assert (found.entries, found.faults) == (10, ())
    assert re.fullmatch("[0-9a-f]{64}", found.last)


def test_the_log_holds_no_word_of_a_mail(ledger: SqlLedger) -> None:
    ledger.record([mail("<secret-id@x>", subject="secret", sender="secret@x.test", note="secret")])
    log = ledger.engine.read(lambda run: run("SELECT * FROM events", ()))
    assert "secret" not in repr(log)


def test_what_is_refused_leaves_no_entry(ledger: SqlLedger) -> None:
    before = history(ledger)
    with pytest.raises(LookupError):
        ledger.settle("<none@x>", Outcome.SENT)
    with pytest.raises(LookupError):
        ledger.forget_hold("<b@x>")
    assert history(ledger) == before


@pytest.mark.parametrize("statement", ["UPDATE events SET what = 'x' WHERE number = 2", "DELETE FROM events"])
def test_the_log_is_only_appended_to(ledger: SqlLedger, statement: str) -> None:
    with pytest.raises(PermanentError, match="the log is only appended to"):
        ledger.engine.write(lambda run: run(statement, ()))
    assert checked(ledger).faults == ()


TAMPERED: dict[str, tuple[str, tuple[tuple[Fault, int], ...]]] = {
    "a subject": ("UPDATE exchanges SET subject = 'x' WHERE id = 1", ((Fault.ALTERED, 1),)),
    "an outcome": ("UPDATE exchanges SET outcome = 'failed' WHERE id = 2", ((Fault.ALTERED, 2),)),
    "a letter's words": ("UPDATE exchanges SET raw = '' WHERE id = 2", ((Fault.ALTERED, 2),)),
    "a date": ("UPDATE exchanges SET at = '2020-01-01T00:00:00.000000Z' WHERE id = 1", ((Fault.ALTERED, 1),)),
    "a mail gone": ("DELETE FROM exchanges WHERE id = 3", ((Fault.GONE, 3),)),
    "a mail made up": (
        "INSERT INTO exchanges (way, at, company, address, decision, step, tries, released, kept, mailbox, mail_key, "
        "sender, subject, message_id, answers, note, findings, digest, size, raw) SELECT way, at, company, address, "
        "decision, step, tries, released, kept, mailbox, mail_key, sender, subject, 'made up', answers, note, "
        "findings, digest, size, raw FROM exchanges WHERE id = 3",
        ((Fault.UNKNOWN, 4),),
    ),
    "an entry": ("UPDATE events SET state = 'failed' WHERE number = 4", ((Fault.ENTRY, 4),)),
    "an entry's time": ("UPDATE events SET at = '2020' WHERE number = 1", ((Fault.ENTRY, 1),)),
    "an entry gone": ("DELETE FROM events WHERE number = 3", ((Fault.ENTRY, 4),)),
    "a first entry gone": ("DELETE FROM events WHERE number = 1", ((Fault.ENTRY, 2), (Fault.UNKNOWN, 1))),
    "a last entry gone": ("DELETE FROM events WHERE number = 6", ((Fault.UNKNOWN, 3),)),
    "a hash": ("UPDATE events SET hash = content WHERE number = 2", ((Fault.ENTRY, 2), (Fault.ENTRY, 3))),
    "all entries": ("DELETE FROM events", ((Fault.UNKNOWN, 1), (Fault.UNKNOWN, 2), (Fault.UNKNOWN, 3))),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_who_alters_the_tables_is_found_out(ledger: SqlLedger, what: str) -> None:
    statement, expected = TAMPERED[what]

    def tamper(run: Run) -> None:
        defenceless(run)
        run(statement, ())

    ledger.engine.write(tamper)
    assert checked(ledger).faults == expected
    with pytest.raises(PermanentError, match=r"altered.*case verify"):
        ledger.facts()


def test_who_makes_the_log_anew_is_found_out_by_a_hash_that_was_written_down(ledger: SqlLedger) -> None:
    from replybot.ledger import events

    written_down = checked(ledger).last
    ledger.settle("<b@x>", Outcome.BOUNCED, "mailbox full")
    assert checked(ledger, written_down).faults == ()
    assert checked(ledger, written_down[:16]).faults == ()

    def anew(run: Run) -> None:
        defenceless(run)
        run("UPDATE exchanges SET outcome = 'sent' WHERE id = 2", ())
        run("DELETE FROM events", ())
        events.begin(run)

    ledger.engine.write(anew)
    assert checked(ledger).faults == ()
    assert checked(ledger, written_down).faults == ((Fault.REWRITTEN, 0),)


def test_the_end_of_the_log_cut_off_with_what_it_told_is_found_out_too(ledger: SqlLedger) -> None:
    written_down = checked(ledger).last

    def cut(run: Run) -> None:
        defenceless(run)
        run("DELETE FROM events WHERE exchange = 3", ())
        run("DELETE FROM exchanges WHERE id = 3", ())

    ledger.engine.write(cut)
    assert checked(ledger).faults == ()
    assert checked(ledger, written_down).faults == ((Fault.REWRITTEN, 0),)


def test_so_many_faults_are_told_and_no_more(ledger: SqlLedger) -> None:
    ledger.record([mail(f"<{n}@x>", code=f"A{n}") for n in range(MOST + 10)])
    ledger.engine.write(lambda run: run("UPDATE exchanges SET note = 'x'", ()))
    assert len(checked(ledger).faults) == MOST


def test_a_copy_keeps_the_log_and_its_hashes(ledger: SqlLedger, tmp_path: Path, postgres: Postgres) -> None:
    for target in (f"sqlite:///{tmp_path}/copy.db", postgres.url()):
        with closing(open_ledger(target)) as other:
            assert copy(ledger, other)["events"] == 6
            assert checked(other) == checked(ledger)
            other.settle("<b@x>", Outcome.BOUNCED)
            assert checked(other, checked(ledger).last).faults == ()


# -- ledgers of former versions ----------------------------------------------------------------------------------------
def stored(version: int, folder: Path) -> str:
    """A ledger that the program of that version wrote when it ran over the sample, as it was dumped."""
    path = folder / "old.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript((OLD / f"tables{version}.sql").read_text())
    return f"sqlite:///{path}"


def stored_in_postgres(version: int, postgres: Postgres) -> str:
    url = postgres.url()
    place = url.rpartition("%3D")[2]
    postgres.sql(f"SET search_path = {place}; " + (OLD / f"tables{version}.postgres.sql").read_text())
    return url


OLDER: dict[str, Callable[[Path, pytest.FixtureRequest], str]] = {
    "1": lambda folder, request: stored(1, folder),
    "2": lambda folder, request: stored(2, folder),
    "3": lambda folder, request: stored(3, folder),
    "4": lambda folder, request: stored(4, folder),
    "3 in PostgreSQL": lambda folder, request: stored_in_postgres(3, request.getfixturevalue("postgres")),
    "4 in PostgreSQL": lambda folder, request: stored_in_postgres(4, request.getfixturevalue("postgres")),
}


@pytest.mark.parametrize("version", OLDER)
def test_a_ledger_of_a_former_version_is_read_brought_up_to_date_and_loses_nothing(
    version: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = OLDER[version](tmp_path, request)
    with closing(open_ledger(url, create=False)) as ledger:
        looked = ledger.cases()
    with closing(open_ledger(url)) as ledger:
        assert ledger.cases() == looked
        assert [(c.id, c.key.company, len(c.exchanges)) for c in looked] == [
            (1, "nordstern", 6),
            (8, "nordstern-computers.example", 1),
            (4, "fjordpost.example", 1),
        ]
        (sent,) = [e for case in looked for e in case.exchanges if e.way == "out"]
        assert sent.outcome is Outcome.SENT and b"Nordstern" not in sent.raw and b"2026111810004217" in sent.raw
        assert [e.sender for e in ledger.waiting()] == ["support@fjordpost.example"]
        assert ledger.addresses() == {"jonas@kahlo.example": "mine"}
        assert ledger.tally("nordstern", "2026111810004217", "<n@x>", NOW, NOW, NOW - NOW).ticket_answered
        begun = {what for _, what, _ in history(ledger)}
        assert begun == ({"found"} if version[0] < "4" else {"recorded", "settled", "kept"})
        ledger.facts()
        ledger.record([mail("<new@x>")])
        assert max(e.id for e in ledger.find(["<new@x>"])) == 9
        assert checked(ledger).faults == ()


def test_there_is_a_stored_ledger_of_each_former_version() -> None:
    from replybot.ledger.schema import MIGRATIONS

    assert {path.stem for path in OLD.glob("tables?.sql")} == {f"tables{n}" for n in range(1, len(MIGRATIONS))}
