"""What only the ledger in PostgreSQL does: several hosts on one, a server that goes away and comes back."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from replybot.core.case import Outcome
from replybot.errors import BusyError, PermanentError, TakenError, TemporaryError
from replybot.ledger import open_ledger
from replybot.ledger.base import Ledger
from tests.contracts.test_ledgers import letter, mail
from tests.postgres import Postgres, missing

pytestmark = pytest.mark.live
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def url(postgres: Postgres) -> str:
    return postgres.url()


@pytest.fixture
def own() -> Iterator[Postgres]:
    """A server of this test alone, that it may stop."""
    if why := missing():
        pytest.fail(why) if os.environ.get("CI") else pytest.skip(why)
    server = Postgres().start()
    yield server
    server.end()


def schema_of(url: str) -> str:
    return url.rpartition("%3D")[2]


# -- who is at work ----------------------------------------------------------------------------------------------------
HOLD = """
import sys, time
from replybot.ledger import open_ledger
with open_ledger(sys.argv[1]).alone(sys.argv[2]):
    print("at work", flush=True)
    time.sleep(60)
"""


def at_work(url: str, mailbox: str) -> subprocess.Popen[str]:
    running = subprocess.Popen([sys.executable, "-c", HOLD, url, mailbox], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert running.stdout is not None and running.stdout.readline() == "at work\n"
    return running


@pytest.mark.parametrize(("theirs", "ours", "meet"), [
    ("home", "home", True), ("home", "", True), ("", "home", True), ("", "", True), ("home", "other", False),
])  # fmt: skip
def test_a_second_program_is_told_who_is_at_work_until_that_one_is_killed(
    url: str, theirs: str, ours: str, meet: bool
) -> None:
    with closing(open_ledger(url)) as ledger:
        with at_work(url, theirs) as running:
            if meet:
                with pytest.raises(BusyError, match=rf"another run is at work.*/{running.pid},"), ledger.alone(ours):
                    pytest.fail("two runs at once")
                ledger.record([mail()])  # who only records need not be alone
            running.kill()
        with ledger.alone(ours):  # its process is seen to be gone: nobody waits for its time to be over
            pass


def test_another_host_s_mailbox_is_ours_once_its_time_is_over(url: str) -> None:
    with closing(open_ledger(url)) as ledger:
        with ledger.alone("home"):
            lease(ledger, "UPDATE leases SET holder = 'far/7 elsewhere:pid:[1] 7 99', until = until + 1000")
        lease(ledger, "UPDATE leases SET until = 20000000000")
        with pytest.raises(BusyError, match=r"mailbox home \(far/7"), ledger.alone("home"):
            pytest.fail("two runs at once")
        lease(ledger, "UPDATE leases SET until = 1")
        with ledger.alone("home"):
            pass


def lease(ledger: Ledger, statement: str) -> None:
    ledger.engine._db.execute(statement)  # type: ignore[attr-defined]


def test_who_was_silent_for_too_long_writes_no_more(url: str) -> None:
    """Its mailbox was taken over by another: what it still wants to record or send is refused, before it is said."""
    with closing(open_ledger(url)) as late, closing(open_ledger(url)) as next_one, late.alone("home"):
        late.record([letter("<a@x>", code="T1")])
        lease(late, "UPDATE leases SET until = 1, holder = 'far/7 x 7 9'")
        with next_one.alone("home"):
            for write in (
                lambda: late.record([letter("<b@x>", code="T2")]),
                lambda: late.settle("<a@x>", Outcome.SENDING),
                lambda: late.remember("home", b"1"),
            ):
                with pytest.raises(TemporaryError, match="another run took mailbox home over"):
                    write()
            assert [e.message_id for e in next_one.outbox("home")] == ["<a@x>"]
            next_one.settle("<a@x>", Outcome.SENDING)


def test_who_was_silent_while_a_letter_left_can_still_tell_that_it_did(url: str) -> None:
    with closing(open_ledger(url)) as late, closing(open_ledger(url)) as next_one, late.alone("home"):
        late.record([letter("<a@x>", code="T1")])
        late.settle("<a@x>", Outcome.SENDING)
        lease(late, "UPDATE leases SET until = 1, holder = 'far/7 x 7 9'")
        with next_one.alone("home"):
            next_one.settle("<a@x>", Outcome.UNSURE, "the program ended while it was being sent")
            late.settle("<a@x>", Outcome.SENT, "250 ok")
            (found,) = next_one.find(["<a@x>"])
            assert (found.outcome, found.note) == (Outcome.SENT, "250 ok")


def test_the_time_of_a_run_is_extended_by_what_it_writes(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("replybot.ledger.leases.LEASE", 2.0)
    with closing(open_ledger(url)) as ledger, closing(open_ledger(url)) as other, ledger.alone("home"):
        lease(ledger, "UPDATE leases SET holder = 'far/7 x 7 9'")
        for n in range(12):
            time.sleep(0.2)
            ledger.remember("home", str(n).encode())
        with pytest.raises(BusyError), other.alone("home"):
            pytest.fail("two runs at once")


def claim_all(url: str, who: int) -> int:
    won = 0
    with closing(open_ledger(url)) as ledger:
        for n in range(100):
            try:
                ledger.record([letter(f"<{who}.{n}@x>", code=f"T{n * 7 % 50}")])
                won += 1
            except TakenError:
                pass
    return won


def test_eight_programs_claim_fifty_tickets_a_hundred_times(url: str) -> None:
    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(lambda who: claim_all(url, who), range(8))) == 50
    with closing(open_ledger(url)) as ledger:
        assert len({e.ticket for e in ledger.outbox("home")}) == len(ledger.outbox("home")) == 50


def test_six_programs_make_the_tables_once(url: str) -> None:
    def make(_: int) -> None:
        open_ledger(url).close()

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(make, range(6)))


# -- a server that goes away -------------------------------------------------------------------------------------------
@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_server_that_was_restarted_or_crashed_has_all_that_was_said(own: Postgres, mode: str) -> None:
    with closing(open_ledger(own.url())) as ledger:
        ledger.record([mail("<a@x>"), letter("<b@x>")])
        own.stop(mode)
        with pytest.raises(TemporaryError, match="the database server"):
            ledger.record([mail("<c@x>")])
        with pytest.raises(TemporaryError, match="the database server"):
            ledger.find(["<a@x>"])
        own.start()
        assert [e.message_id for e in ledger.find(["<a@x>", "<b@x>", "<c@x>"])] == ["<a@x>", "<b@x>"]
        own.stop(mode)
        own.start()
        ledger.record([mail("<c@x>")])  # nothing was half said: it begins on a new connection
        assert ledger.find(["<c@x>"])


def test_errors_name_server_and_remedy_and_no_password(url: str) -> None:
    wrong = url.replace("/postgres?", "/nowhere?").replace("owner@", "owner:geheim@")
    with pytest.raises(PermanentError, match="no such database") as caught:
        open_ledger(wrong)
    assert "geheim" not in str(caught.value)
    with pytest.raises(PermanentError, match=r"role|user or password"):
        open_ledger(url.replace("owner@", "nobody_here@"))
    with pytest.raises(TemporaryError, match="cannot be reached"):
        open_ledger("postgresql://owner@127.0.0.1:1/postgres")


# -- tables ------------------------------------------------------------------------------------------------------------
def test_to_look_at_a_missing_ledger_creates_nothing(url: str, postgres: Postgres) -> None:
    with closing(open_ledger(url, create=False)) as ledger:
        assert ledger.cases() == ()
        with pytest.raises(PermanentError, match="for reading only"):
            ledger.record([mail()])
    tables = f"SELECT count(*) FROM pg_tables WHERE schemaname = '{schema_of(url)}'"
    assert postgres.sql(tables) == "0\n"


def test_to_look_at_a_ledger_writes_nothing(url: str) -> None:
    with closing(open_ledger(url)) as ledger:
        ledger.record([mail("<a@x>")])
    with closing(open_ledger(url, create=False)) as ledger:
        assert ledger.find(["<a@x>"])
        for write in (lambda: ledger.record([mail()]), lambda: ledger.remember("home", b"")):
            with pytest.raises(PermanentError, match="for reading only"):
                write()
        with closing(ledger.scratch()) as copy:
            copy.record([mail("<b@x>")])
        assert not ledger.find(["<b@x>"])


def test_a_newer_ledger_says_so_and_is_left_alone(url: str, postgres: Postgres) -> None:
    open_ledger(url).close()
    postgres.sql(f"INSERT INTO {schema_of(url)}.schema_version VALUES (99)")
    for create in (True, False):
        with pytest.raises(PermanentError, match=r"newer replybot.*update"):
            open_ledger(url, create=create)


def test_another_programs_tables_are_left_alone(url: str, postgres: Postgres) -> None:
    postgres.sql(f"CREATE TABLE {schema_of(url)}.exchanges (x TEXT)")
    with pytest.raises(PermanentError, match="another program's"):
        open_ledger(url)


def test_texts_sort_by_their_octets_whatever_the_language_of_the_database(url: str) -> None:
    with closing(open_ledger(url)) as ledger:
        for address in ("b@x.test", "B@x.test", "ä@x.test", "a-b@x.test", "ab@x.test"):
            ledger.learn_address(address, "mine", mail().at)
        assert list(ledger.addresses()) == sorted(ledger.addresses())


def test_what_a_run_asks_and_what_it_writes_is_whole(url: str) -> None:
    """A moment that another program uses to write is never seen half."""
    with closing(open_ledger(url)) as one, closing(open_ledger(url)) as other:
        one.record([mail("<a@x>")])

        def between(run: Any) -> tuple[int, int]:
            before = run("SELECT count(*) FROM exchanges", ())[0][0]
            other.record([mail("<b@x>")])
            return before, run("SELECT count(*) FROM exchanges", ())[0][0]

        assert one.engine.read(between) == (1, 1)  # type: ignore[attr-defined]
