"""Runs with tokens, real Dovecot and Postfix: first login, an end on the way, two at once, withdrawal, clocks."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from replybot.mailboxes.imap_session import ImapSession
from replybot.oauth import clock
from replybot.oauth.store import open_store
from replybot.oauth.tokens import Kept
from replybot.settings.config import load_config
from replybot.settings.values import Account
from replybot.transports.smtp import SmtpTransport
from tests.conftest import Servers
from tests.journeys.conftest import Room, Said
from tests.live.test_main_job import CONFIG, PLAYBOOK, Owner, wait_for_replies
from tests.oauth.authority import Authority, Client
from tests.oauth.terminal import Terminal

USER = "catchall@owner.test"
WITHDRAWN = "The access of account m365 was withdrawn or has run out (invalid_grant: refresh token revoked); "
WITHDRAWN += "run: replybot login m365"


@dataclass(frozen=True)
class House:
    """An owner whose mailbox and transport want tokens."""

    owner: Owner
    client: Client
    room: Room

    def run(self, *words: str) -> Said:
        return self.room.replybot(*(words or ("run",)))

    def write(self, grant: str = "device", name: str = "config.toml", ledger: str = "ledger.db") -> Path:
        env = self.owner.servers.env
        text = CONFIG.format(imap=env["IMAP_PORT"], smtp=env["SUBMISSION_PORT"], ca=env["CA_FILE"])
        text = text.replace('password_command = "echo secret"', 'oauth = "m365"').replace("ledger.db", ledger)
        path = self.owner.folder / name
        path.write_text(text + self.client.table(grant))
        return path

    @property
    def account(self) -> Account:
        return load_config(self.room.config).accounts[0]

    def log_in(self) -> None:
        self.client.log_in(self.account, USER)

    def kept(self) -> Kept:
        found = open_store(self.account).read()
        assert found is not None
        return found

    def keep(self, kept: Kept) -> None:
        with open_store(self.account).alone() as write:
            write(kept)

    def forget_access(self) -> None:
        """The access token is worth nothing any more, and we do not know it."""
        self.client.authority.post("/revoke", token=self.kept().access)


@pytest.fixture
def house(servers: Servers, tmp_path: Path, capsys: pytest.CaptureFixture[str], clean: None) -> Iterator[House]:
    company = "support@company.test"
    owner = Owner(tmp_path, servers, company, "someone.else@owner.test")
    owner.empty(USER, company)
    (tmp_path / "playbooks" / "company").mkdir(parents=True)
    (tmp_path / "playbooks" / "company" / "playbook.toml").write_text(PLAYBOOK.format(company=company))
    made = House(owner, Authority(servers.env["OAUTH_URL"]).client(), Room(tmp_path, capsys))
    made.write()
    yield made
    owner.empty(USER, company)


@pytest.fixture
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "REPLYBOT_CONFIG"):
        monkeypatch.delenv(name, raising=False)


def on_the_way(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], None]) -> None:
    """Between the reading of the mailbox and the sending of the letters something happens, once."""
    ready, left = SmtpTransport.ready, [happens]

    def after(transport: SmtpTransport) -> None:
        if left:
            left.pop()()
        ready(transport)

    monkeypatch.setattr(SmtpTransport, "ready", after)


def cut_imap(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Cuts every IMAP connection that there is."""
    sessions: list[ImapSession] = []
    begin = ImapSession.__init__

    def noted(session: ImapSession, *args: object) -> None:
        begin(session, *args)  # type: ignore[arg-type]
        sessions.append(session)

    monkeypatch.setattr(ImapSession, "__init__", noted)

    def cut() -> None:
        clients = [session._client for session in sessions if session._client is not None]
        assert clients
        for client in clients:
            client.socket().shutdown(socket.SHUT_RDWR)

    return cut


# First login


@pytest.mark.parametrize("way", ["device", "browser", "paste"])
def test_one_login_and_the_letters_leave_unattended_from_then_on(house: House, way: str) -> None:
    path = house.write("device" if way == "device" else "browser")
    house.owner.submit("Ihre Frage [Ticket#2026112010004217]", "one")
    before = house.run()
    assert (before.code, before.out) == (1, "")
    assert before.err.strip() == (
        "Mailbox catch-all: Nobody has logged in to account m365 yet; run: replybot login m365"
    )
    terminal = Terminal(path, "m365", *(["--paste"] if way == "paste" else []))
    typed = None
    if way == "device":
        house.client.authority.type(terminal.until("Type this code there").rpartition(" ")[2], USER)
    else:
        landed = house.client.authority.browse(terminal.until("Open this address in a browser"), user=USER)
        typed = landed + "\n"
    if way == "browser":
        with urllib.request.urlopen(landed, timeout=10):
            typed = None
    done, out, err = terminal.end(typed)
    assert (done, err) == (0, "")
    assert "You are logged in to account m365." in out
    assert house.run("doctor").code == 0
    first = house.run()
    assert first.code == 0, first
    assert house.run() == Said(0, "", "")
    wait_for_replies(house.owner, 1)
    assert house.client.stats()["token"] == 1


# An end on the way


@pytest.mark.parametrize("cut", [False, True], ids=["smtp", "imap and smtp"])
def test_a_token_that_ends_in_the_middle_of_a_run_is_renewed_once_and_the_run_goes_on(
    house: House, monkeypatch: pytest.MonkeyPatch, cut: bool
) -> None:
    house.log_in()
    old = house.kept()
    house.owner.submit("Ihre Frage [Ticket#2026112010004217]", "one")
    cut_now = cut_imap(monkeypatch) if cut else lambda: None

    def end() -> None:
        house.forget_access()
        cut_now()

    on_the_way(monkeypatch, end)
    said = house.run()
    assert (said.code, said.err) == (0, "")
    new = house.kept()
    assert new.access != old.access
    assert new.refresh != old.refresh
    assert house.client.stats()["token"] == 2
    wait_for_replies(house.owner, 1)
    assert len(house.owner.mails(USER, "Sent")) == 1, "the copy was kept over the new IMAP connection"


def test_a_token_that_ends_between_two_runs_is_renewed_before_anybody_refuses_it(house: House) -> None:
    house.log_in()
    house.keep(replace(house.kept(), came=house.kept().came - 3600))
    assert house.client.authority.knows(house.kept().access)
    assert house.run().code == 0
    assert house.client.stats()["token"] == 2


# Two at once


def test_two_runs_at_once_renew_once_and_lose_no_refresh_token(house: House) -> None:
    house.log_in()
    house.keep(replace(house.kept(), came=house.kept().came - 3600))
    house.client.now(delay=0.5)
    paths = [house.write(name=f"{n}.toml", ledger=f"{n}.db") for n in ("one", "two", "three")]
    environment = os.environ | {"LANG": "C.UTF-8"}
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "replybot", "--config", str(path), "run"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment,
        )
        for path in paths
    ]
    said = [(each.communicate(timeout=60)[0], each.returncode) for each in running]
    assert said == [("", 0)] * 3
    stats = house.client.stats()
    assert (stats["token"], stats["refused"]) == (2, 0)
    house.keep(replace(house.kept(), came=house.kept().came - 3600))
    assert house.run().code == 0, "the refresh token that was kept is the living one"


# Withdrawal


def test_a_withdrawn_login_is_one_sentence_until_the_person_logs_in_again(house: House) -> None:
    house.log_in()
    house.owner.submit("Ihre Frage [Ticket#2026112010004217]", "one")
    house.client.authority.revoke(USER)
    first = house.run()
    assert (first.code, first.out, first.err.strip()) == (1, "", f"Mailbox catch-all: {WITHDRAWN}")
    asked = house.client.asked()
    for _ in range(3):
        assert house.run() == first
    assert house.client.asked() == asked, "nobody was asked again"
    todo = house.run("todo")
    assert todo.out.strip() == WITHDRAWN
    row = house.run("todo", "--format", "json").out
    assert '"kind": "login"' in row
    assert '"commands": ["replybot login m365"]' in row
    doctor = house.run("doctor")
    assert doctor.code == 1
    assert WITHDRAWN in doctor.out
    check = house.run("login", "--check")
    assert (check.code, check.out.strip()) == (1, f"Account m365: {WITHDRAWN}")
    assert house.client.asked() == asked
    house.log_in()
    assert house.run("todo").out.strip() == "Nothing waits for you."
    assert house.run().code == 0
    wait_for_replies(house.owner, 1)


def test_a_login_withdrawn_in_the_middle_of_a_run_loses_no_letter_and_doubles_none(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.log_in()
    house.owner.submit("Ihre Frage [Ticket#2026112010004217]", "one")
    on_the_way(monkeypatch, lambda: house.client.authority.revoke(USER))
    said = house.run()
    assert said.code == 1
    assert said.err.count("run: replybot login m365") == 1
    house.log_in()
    assert house.run().code == 0
    assert house.run() == Said(0, "", "")
    wait_for_replies(house.owner, 1)
    assert len(house.owner.mails(house.owner.company)) == 1


def test_trouble_of_the_authority_is_no_withdrawal(house: House) -> None:
    house.log_in()
    house.forget_access()
    house.client.now(fail=503)
    said = house.run()
    assert said.code == 1
    assert "gives no token of account m365 just now: it answers 503" in said.err
    assert house.run("todo").out.strip() == "Nothing waits for you."
    assert house.run().code == 0


# Clocks


@pytest.mark.parametrize("minutes", [-10, 10])
def test_a_clock_that_goes_wrong_costs_one_renewal_at_most(
    house: House, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    house.client.now(ttl=700)
    house.log_in()
    house.owner.submit("Ihre Frage [Ticket#2026112010004217]", "one")
    right = clock.time.time
    monkeypatch.setattr(clock, "time", SimpleNamespace(time=lambda: right() + minutes * 60))
    for _ in range(3):
        said = house.run()
        assert (said.code, said.err) == (0, "")
    assert house.client.stats()["token"] == 2
    wait_for_replies(house.owner, 1)


@pytest.mark.parametrize("minutes", [-10, 10])
def test_a_clock_that_is_wrong_all_the_time_costs_nothing_and_is_told(
    house: House, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    right = clock.time.time
    monkeypatch.setattr(clock, "time", SimpleNamespace(time=lambda: right() + minutes * 60))
    house.log_in()
    for _ in range(2):
        assert house.run().code == 0
    assert house.client.stats()["token"] == 1
    told = house.run("login", "--check").out
    assert re.search(rf"10 minutes {'ahead of' if minutes > 0 else 'behind'} the authority's", told)


def test_a_clock_that_believes_a_dead_token_alive_is_set_right_by_the_servers_no(house: House) -> None:
    house.client.now(lasts=0.01)
    house.log_in()
    house.client.now(lasts=900)
    assert house.run().code == 0
    assert house.client.stats()["token"] == 2
