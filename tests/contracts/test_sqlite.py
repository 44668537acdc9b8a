"""What only the ledger in a file promises: to outlive a kill, a full disk, other processes, missing rights."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import signal
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from replybot.core.case import Outcome
from replybot.errors import BusyError, PermanentError, ReplybotError, TakenError, TemporaryError, UserError
from replybot.ledger import open_ledger, rows, schema
from replybot.ledger.base import Ledger
from replybot.ledger.sql_ledger import SqlLedger
from replybot.ledger.sqlite import SqliteEngine
from tests.contracts.test_ledgers import ACME, FULL, NOW, WINDOW, letter, mail

processes = multiprocessing.get_context("spawn")
NOBODY = 65534
LATER = (*schema.MIGRATIONS, ("CREATE TABLE later (x TEXT)",), ("INSERT INTO later VALUES ('once')",))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


def at(path: Path, **more: Any) -> Ledger:
    return open_ledger(f"sqlite:///{path}", **more)


def filled(path: Path) -> Path:
    """A ledger with one mail and one letter, closed in order."""
    with closing(at(path)) as ledger:
        ledger.record([mail("<a@x>"), letter("<b@x>", answers="<a@x>")])
    return path


def listing(folder: Path) -> dict[str, str]:
    """All files of a folder and the hashes of their bytes."""
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob("*") if p.is_file()}


def child(work: Callable[..., None], *args: object) -> tuple[Any, Connection]:
    """Another process at `work(pipe, *args)`, and the pipe to it."""
    ours, theirs = processes.Pipe()
    process = processes.Process(target=work, args=(theirs, *args))
    process.start()
    theirs.close()
    return process, ours


@contextmanager
def rights_of_nobody() -> Iterator[None]:
    """Root is stopped by no right; so be somebody else for a while."""
    if os.geteuid() == 0:
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)
    else:
        yield


@pytest.fixture
def commons() -> Iterator[Path]:
    """A folder that everybody may enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


# -- addresses ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("url", ["", "ledger.db", "/ledger.db", "mysql://x/y", "sqlite:///ledger.db", "sqlite:///"])
def test_a_ledger_of_no_known_kind_is_the_users_mistake(url: str) -> None:
    with pytest.raises(UserError, match=r"ledger\.url"):
        open_ledger(url)


@pytest.mark.parametrize("name", ["a b?mode=ro#c%20d.db", "ümläut 🎫.db", "'; DROP.db"])
@pytest.mark.parametrize("leave_log", [False, True])
def test_odd_file_names_are_opened_and_looked_at(tmp_path: Path, name: str, leave_log: bool) -> None:
    path = tmp_path / name
    with closing(at(path)) as ledger:
        ledger.record([mail("<a@x>")])
        if leave_log:
            with closing(at(path, create=False)) as looked:
                assert looked.find(["<a@x>"])
    with closing(at(path, create=False)) as looked:
        assert looked.find(["<a@x>"])


# -- rights ------------------------------------------------------------------------------------------------------------
def test_all_that_is_made_is_for_its_owner_only(tmp_path: Path) -> None:
    was = os.umask(0)
    try:
        path = tmp_path / "var" / "lib" / "ledger.db"
        with closing(at(path)) as ledger, ledger.alone():
            ledger.record([mail()])
            rights = {p.name: p.stat().st_mode & 0o777 for p in (tmp_path / "var").rglob("*")}
            rights["var"] = (tmp_path / "var").stat().st_mode & 0o777
    finally:
        os.umask(was)
    files = {f"ledger.db{ending}": 0o600 for ending in ("", "-wal", "-shm", ".lock")}
    assert rights == {"var": 0o700, "lib": 0o700, **files}


def test_a_file_that_may_not_be_written_says_so_and_can_be_looked_at(commons: Path) -> None:
    path = filled(commons / "ledger.db")
    (commons / "ledger.db").chmod(0o444)
    with rights_of_nobody():
        with pytest.raises(PermanentError, match=r"ledger\.db: .*right"):
            at(path)
        with closing(at(path, create=False)) as looked:
            assert looked.find(["<a@x>"])


def test_a_folder_that_may_not_be_written_says_so_and_leaves_the_ledger_readable(commons: Path) -> None:
    path = filled(commons / "ledger.db")
    path.chmod(0o666)
    commons.chmod(0o555)
    before = listing(commons)
    with rights_of_nobody():
        with pytest.raises(PermanentError, match=r"ledger\.db: .*right"):
            at(path)
        for missing in (commons / "other.db", commons / "sub" / "other.db"):
            with pytest.raises(PermanentError, match=r"cannot be made.*rights"):
                at(missing)
        with closing(at(path, create=False)) as looked:
            assert looked.find(["<a@x>"])
    assert listing(commons) == before


def test_a_ledger_that_may_not_be_read_says_so(commons: Path) -> None:
    path = filled(commons / "ledger.db")
    path.chmod(0)
    with rights_of_nobody():
        for create in (True, False):
            with pytest.raises(PermanentError, match=r"ledger\.db: .*right"):
                at(path, create=create)
    commons.chmod(0)
    with rights_of_nobody():
        for create in (True, False):
            with pytest.raises(PermanentError, match=r"(made|read): Permission denied.*rights"):
                at(path, create=create)


def test_a_lock_that_may_not_be_made_says_so(commons: Path) -> None:
    path = filled(commons / "ledger.db")
    with closing(at(path)) as ledger:
        commons.chmod(0o555)
        with rights_of_nobody(), pytest.raises(PermanentError, match="lock cannot be made"), ledger.alone():
            pytest.fail("alone without a lock")


def test_a_folder_in_the_ledgers_place_says_so(tmp_path: Path) -> None:
    for create in (True, False):
        with pytest.raises(PermanentError, match=str(tmp_path)):
            at(tmp_path, create=create)


# -- looking without touching ------------------------------------------------------------------------------------------
WRITING: list[Callable[[Ledger], object]] = [
    lambda ledger: ledger.record([mail()]),
    lambda ledger: ledger.remember("home", b"1"),
    lambda ledger: ledger.first_run("home", NOW),
    lambda ledger: ledger.settle("<b@x>", Outcome.SENDING),
    lambda ledger: ledger.kept("<b@x>"),
    lambda ledger: ledger.release("<b@x>", b"", NOW),
    lambda ledger: ledger.learn_address("a@b.test", "mine", NOW),
    lambda ledger: ledger.set_look_again(1),
    lambda ledger: ledger.put_away(1, ""),
    lambda ledger: ledger.forget_hold("<a@x>"),
    lambda ledger: ledger.alone().__enter__(),
]


def use(path: Path) -> None:
    """All that a preview does with a ledger that it may only look at."""
    with closing(at(path, create=False)) as looked:
        for write in WRITING:
            with pytest.raises(PermanentError, match=r"ledger\.db: .*reading only"):
                write(looked)
        looked.cases()
        looked.tally("acme", "T1", "", NOW, NOW, WINDOW)
        scratch = looked.scratch()
        with closing(scratch), scratch.alone():
            scratch.record([mail("<scratch@x>", code="T7"), letter(code="T7", step="scratch")])
            assert scratch.first_run("home", NOW) == NOW
        assert looked.find(["<scratch@x>"]) == ()


def test_to_look_at_a_missing_ledger_creates_nothing(tmp_path: Path) -> None:
    use(tmp_path / "var" / "ledger.db")
    assert list(tmp_path.iterdir()) == []


def test_to_look_at_a_ledger_touches_nothing(path: Path) -> None:
    filled(path)
    before, stamp = listing(path.parent), path.stat().st_mtime_ns
    assert list(before) == [str(path)]
    use(path)
    assert (listing(path.parent), path.stat().st_mtime_ns) == (before, stamp)
    with closing(at(path, create=False)) as looked:
        assert len(looked.find(["<a@x>", "<b@x>"])) == 2
        assert looked.case(ACME).exchanges


def test_to_look_at_an_empty_file_touches_nothing(path: Path) -> None:
    path.touch()
    use(path)
    assert listing(path.parent) == {str(path): hashlib.sha256().hexdigest()}


def die_with_a_log(pipe: Connection, path: Path) -> None:
    ledger = at(path)
    ledger.record([mail("<log@x>", code="T8")])
    pipe.send("recorded")
    pipe.recv()


@pytest.mark.parametrize("lose", ["", "-shm"])
def test_to_look_at_a_ledger_whose_run_died_finds_all_and_touches_nothing(path: Path, lose: str) -> None:
    process, pipe = child(die_with_a_log, filled(path))
    assert pipe.recv() == "recorded"
    process.kill()
    process.join()
    if lose:
        (path.parent / f"ledger.db{lose}").unlink()
    before = listing(path.parent)
    assert str(path) + "-wal" in before
    use(path)
    with closing(at(path, create=False)) as looked:
        assert looked.find(["<log@x>"])
    now = listing(path.parent)
    assert now.keys() == before.keys()
    assert {p: h for p, h in now.items() if not p.endswith("-shm")} == {
        p: h for p, h in before.items() if not p.endswith("-shm")
    }
    with closing(at(path)) as ledger:
        assert ledger.find(["<log@x>"])


def test_to_look_while_a_run_writes_sees_what_is_recorded_and_nothing_later(path: Path) -> None:
    with closing(at(path)) as ledger, ledger.alone():
        ledger.record([mail("<a@x>")])
        before = listing(path.parent).keys()
        with closing(at(path, create=False)) as looked:
            ledger.record([mail("<b@x>")])
            assert looked.find(["<a@x>"])
            assert not looked.find(["<b@x>"])
            with closing(looked.scratch()) as scratch:
                assert not scratch.find(["<b@x>"])
        assert listing(path.parent).keys() == before
    assert [p.name for p in sorted(path.parent.iterdir())] == ["ledger.db", "ledger.db.lock"]


def write_without_pause(pipe: Connection, path: Path) -> None:
    n = 0
    while not pipe.poll():
        with closing(at(path)) as ledger:  # each close moves the log into the file and removes it
            for _ in range(5):
                n += 1
                ledger.record([mail(f"<a{n}@x>", code=f"A{n}"), letter(f"<b{n}@x>", code=f"A{n}")])
        if n == 5:
            pipe.send("begun")


def test_to_look_while_others_open_write_and_close_is_never_half_a_ledger(path: Path) -> None:
    process, pipe = child(write_without_pause, path)
    pipe.recv()
    last = 0
    for _ in range(100):
        try:
            looked = at(path, create=False)
        except TemporaryError:
            continue
        with closing(looked):
            exchanges = looked.case(ACME).exchanges
            ins = {e.ticket for e in exchanges if e.way == "in"}
            assert ins == {e.ticket for e in exchanges if e.way == "out"}
            assert len(exchanges) >= last
            last = len(exchanges)
    pipe.send("enough")
    process.join()
    assert (process.exitcode, last > 10) == (0, True)


# -- what is broken ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("create", [True, False])
def test_what_is_no_database_says_so_and_is_left_alone(path: Path, create: bool) -> None:
    path.write_bytes(b"Dear Sir or Madam, " * 500)
    before = listing(path.parent)
    with pytest.raises(PermanentError, match=r"ledger\.db: .*no ledger"):
        at(path, create=create)
    assert listing(path.parent) == before


@pytest.mark.parametrize("create", [True, False])
def test_a_damaged_ledger_says_so(path: Path, create: bool) -> None:
    with closing(at(path)) as ledger:
        for n in range(200):
            ledger.record([letter(code=f"D{n}", raw=b"x" * 3000)])
    data = bytearray(path.read_bytes())
    data[4096 * 2 : -4096] = os.urandom(len(data) - 4096 * 3)
    path.write_bytes(data)
    with pytest.raises(PermanentError, match=r"ledger\.db: .*backup"), closing(at(path, create=create)) as ledger:
        ledger.cases()


@pytest.mark.parametrize("create", [True, False])
def test_another_programs_database_is_left_alone(path: Path, create: bool) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE bookmarks (url TEXT)")
    before = listing(path.parent)
    with pytest.raises(PermanentError, match="another program's"):
        at(path, create=create)
    assert listing(path.parent) == before


@pytest.mark.parametrize("create", [True, False])
def test_a_newer_ledger_says_so_and_is_left_alone(path: Path, create: bool) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO schema_version VALUES (99)")
    before = listing(path.parent)
    with pytest.raises(PermanentError, match=r"ledger\.db: .*newer replybot.*update"):
        at(path, create=create)
    assert listing(path.parent) == before


def test_a_ledger_that_others_lock_is_tried_for_a_while(path: Path) -> None:
    with closing(SqlLedger(SqliteEngine.open(path, patience=0.05))) as ledger, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(TemporaryError, match=r"ledger\.db: .*locked"):
            ledger.record([mail("<a@x>")])
        assert ledger.find(["<a@x>"]) == ()
        other.rollback()
        ledger.record([mail("<a@x>")])


# -- a full disk -------------------------------------------------------------------------------------------------------
def fill(ledger: Ledger) -> int:
    """Record letters until the disk is full; how many were recorded."""
    for n in range(1000):
        try:
            ledger.record([mail(f"<in{n}@x>", code=f"F{n}"), letter(f"<out{n}@x>", code=f"F{n}", raw=b"x" * 4000)])
        except TemporaryError as error:
            assert "full; make room" in str(error) or "free space" in str(error)
            assert len(ledger.case(ACME).exchanges) == 2 * n  # nothing was changed
            return n
    pytest.fail("the disk was never full")


def test_a_full_disk_changes_nothing_and_once_there_is_room_it_goes_on(path: Path) -> None:
    with closing(SqlLedger(SqliteEngine.open(path))) as ledger:
        ledger.engine._db.execute("PRAGMA max_page_count = 60").fetchall()
        full = fill(ledger)
        assert full > 5
        ledger.engine._db.execute("PRAGMA max_page_count = 100000").fetchall()
        ledger.record([mail(f"<in{full}@x>")])


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=384k,nr_inodes=20", "tmpfs", str(disk)]
    with suppress(FileNotFoundError):
        if os.geteuid() == 0 and subprocess.run(mount, capture_output=True, check=False).returncode == 0:
            try:
                yield disk
            finally:
                subprocess.run(["umount", disk], check=True)
            return
    pytest.skip("only root may mount a small disk")


def test_a_real_full_disk_changes_nothing_and_once_there_is_room_it_goes_on(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * 65536)
    with closing(at(small_disk / "ledger.db")) as ledger:
        full = fill(ledger)
        assert full > 1
        ballast.unlink()
        ledger.record([mail(f"<in{full}@x>")])
    with closing(at(small_disk / "ledger.db")) as ledger:
        assert len(ledger.case(ACME).exchanges) == 2 * full + 1


def test_a_ledger_that_cannot_be_made_on_a_full_disk_may_be_made_later(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(b"x" * 4096) == 4096:
            pass
    with pytest.raises(TemporaryError, match=r"ledger\.db: .*room"):
        at(small_disk / "ledger.db")
    with suppress(OSError):
        for n in range(100):
            (small_disk / f"name{n}").touch()
    for other in (small_disk / "other.db", small_disk / "sub" / "other.db"):
        with pytest.raises(TemporaryError, match="disk is full; make room"):
            at(other)
    (small_disk / "name0").unlink()
    (small_disk / "name1").unlink()
    ballast.unlink()
    with closing(at(small_disk / "ledger.db")) as ledger:
        ledger.record([mail()])


# -- migrations --------------------------------------------------------------------------------------------------------
def open_with_later_tables(pipe: Connection, path: Path) -> None:
    schema.MIGRATIONS = LATER
    pipe.send("ready")
    pipe.recv()
    try:
        with closing(at(path)) as ledger:
            ledger.record([mail(f"<{os.getpid()}@x>")])
        pipe.send("")
    except ReplybotError as error:
        pipe.send(repr(error))


@pytest.mark.parametrize("old", [True, False])
def test_four_processes_at_once_bring_a_ledger_up_to_date_once(path: Path, old: bool) -> None:
    if old:
        filled(path)
    children = [child(open_with_later_tables, path) for _ in range(4)]
    for _, pipe in children:
        assert pipe.recv() == "ready"
    for _, pipe in children:
        pipe.send("go")
    assert [pipe.recv() for _, pipe in children] == [""] * 4
    for process, _ in children:
        process.join()
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT x FROM later").fetchall() == [("once",)]
        assert db.execute("SELECT version FROM schema_version").fetchall() == [
            (number,) for number in range(1, len(LATER) + 1)
        ]
        assert db.execute("SELECT count(*) FROM exchanges").fetchall() == [(4 + 2 * old,)]


def test_an_older_ledger_is_looked_at_with_todays_tables_and_stays_old(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path)
    before = listing(path.parent)
    monkeypatch.setattr(schema, "MIGRATIONS", LATER)
    use(path)
    with closing(SqlLedger(SqliteEngine.look(path))) as looked:
        assert looked.engine._db.execute("SELECT x FROM later").fetchall() == [("once",)]
        assert looked.find(["<a@x>"])
    assert listing(path.parent) == before


def test_a_ledger_from_before_evidence_was_kept_loses_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
    with closing(at(path)):
        pass
    with closing(sqlite3.connect(path)) as db, db:
        names = [name for name in rows.COLUMNS.split(", ") if name not in ("evidence", "answer")]
        cells = [cell for name, cell in zip(rows.COLUMNS.split(", ")[1:], rows.row(FULL), strict=True) if name in names]
        db.execute(f"INSERT INTO exchanges ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", [1, *cells])
    monkeypatch.undo()
    with closing(at(path)) as ledger:
        assert ledger.find([FULL.message_id]) == (replace(FULL, id=1, evidence=None),)
        ledger.record([mail("<new@x>")])


def test_a_migration_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path)
    monkeypatch.setattr(schema, "MIGRATIONS", (*LATER, ("INSERT INTO nowhere VALUES (1)",)))
    with pytest.raises(PermanentError, match="nowhere"):
        at(path)
    monkeypatch.undo()
    with closing(at(path)) as ledger:
        assert ledger.find(["<a@x>"])
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'").fetchall() == [(0,)]


# -- many processes, and death -----------------------------------------------------------------------------------------
def record_and_wait(pipe: Connection, path: Path) -> None:
    ledger = at(path)
    for n in range(1000):
        ledger.record([mail(f"<in{n}@x>"), letter(f"<out{n}@x>", code=f"K{n}")])
        ledger.settle(f"<out{n}@x>", Outcome.SENDING)
        pipe.send(n)


def test_what_was_recorded_outlives_a_kill(path: Path) -> None:
    process, pipe = child(record_and_wait, path)
    for _ in range(20):
        said = pipe.recv()
    process.kill()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    with suppress(EOFError):
        while pipe.poll():
            said = pipe.recv()
    with closing(at(path)) as ledger:
        for n in range(said + 1):
            (_, out) = ledger.find([f"<in{n}@x>", f"<out{n}@x>"])
            assert (out.outcome, out.tries) == (Outcome.SENDING, 1)
        assert len(ledger.left_sending("home")) >= said + 1
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_every_commit_is_forced_to_the_disk(path: Path) -> None:
    with closing(SqlLedger(SqliteEngine.open(path))) as ledger:
        assert ledger.engine._db.execute("PRAGMA synchronous").fetchall() == [(2,)]  # FULL
        assert ledger.engine._db.execute("PRAGMA journal_mode").fetchall() == [("wal",)]


def claim_all(pipe: Connection, path: Path, who: int) -> None:
    won = 0
    with closing(SqlLedger(SqliteEngine.open(path, patience=60))) as ledger:
        pipe.send("ready")
        pipe.recv()
        for n in range(200):
            try:
                ledger.record([letter(f"<{who}.{n}@x>", code=f"T{n * 7 % 100}")])
                won += 1
            except TakenError:
                pass
    pipe.send(won)


def test_four_processes_claim_a_hundred_tickets_a_hundred_times(path: Path) -> None:
    children = [child(claim_all, path, who) for who in range(4)]
    for _, pipe in children:
        assert pipe.recv() == "ready"
    for _, pipe in children:
        pipe.send("go")
    won = [pipe.recv() for _, pipe in children]
    for process, _ in children:
        process.join()
    assert sum(won) == 100
    with closing(at(path)) as ledger:
        assert len({e.ticket for e in ledger.outbox("home")}) == len(ledger.outbox("home")) == 100


def be_alone(pipe: Connection, path: Path) -> None:
    with closing(at(path)) as ledger, ledger.alone():
        pipe.send("alone")
        pipe.recv()


def test_a_second_process_is_told_who_is_at_work_until_that_one_is_killed(path: Path) -> None:
    process, pipe = child(be_alone, path)
    assert pipe.recv() == "alone"
    with closing(at(path)) as ledger:
        with pytest.raises(BusyError, match=rf"ledger\.db: .*process {process.pid}\b"), ledger.alone():
            pytest.fail("two runs at once")
        ledger.record([mail()])  # who only records need not be alone
        process.kill()
        process.join()
        with ledger.alone():
            assert (path.parent / "ledger.db.lock").read_text() == f"{os.getpid()}\n"


def test_a_ledger_is_locked_by_whatever_name_it_is_opened(path: Path) -> None:
    filled(path)
    (path.parent / "link.db").symlink_to(path)
    with closing(at(path)) as ledger, closing(at(path.parent / "link.db")) as same, ledger.alone():
        assert same.find(["<a@x>"])
        with pytest.raises(BusyError), same.alone():
            pytest.fail("two runs at once")


# -- quickness ---------------------------------------------------------------------------------------------------------
def test_no_question_of_a_run_reads_the_whole_ledger(path: Path) -> None:
    """Asked of SQLite's own plan: each statement finds its rows by an index."""
    with closing(SqlLedger(SqliteEngine.open(path))) as ledger:
        ledger.record([mail("<a@x>"), letter("<b@x>", answers="<a@x>", outcome=Outcome.HELD)])
        asked: list[str] = []
        ledger.engine._db.set_trace_callback(asked.append)
        seen = ledger.tally("acme", "T1", "<a@x>", NOW, NOW, WINDOW)
        ledger.record([letter("<c@x>", code="T2")], seen=seen)
        ledger.newcomers(NOW)
        ledger.known(["acme"])
        ledger.burst()
        ledger.lift(1)
        ledger.case(ACME)
        ledger.exchange(1)
        ledger.held_letter("<a@x>")
        for question in (ledger.outbox, ledger.left_sending, ledger.unsure, ledger.not_kept, ledger.look_again):
            question("home")
        ledger.waiting()
        ledger.release("<b@x>", b"", NOW)
        ledger.settle("<b@x>", Outcome.SENT)
        ledger.put_away(1, "")
        ledger.engine._db.set_trace_callback(None)
        for statement in asked:
            if statement.split()[0] in ("SELECT", "UPDATE", "DELETE"):
                for *_, plan in ledger.engine._db.execute("EXPLAIN QUERY PLAN " + statement).fetchall():
                    assert not plan.startswith("SCAN") or "exchanges_hold" in plan or "CONSTANT" in plan, plan
