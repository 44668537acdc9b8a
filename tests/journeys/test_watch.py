"""`watch`: mail that arrives is answered without cron; it outlives what breaks, says little, and ends when told."""

from __future__ import annotations

import email.utils
import os
import signal
import smtplib
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import IO

import pytest

from replybot.ledger import open_ledger
from tests.conftest import Servers
from tests.contracts.test_mailboxes import fresh_user
from tests.fakes.imap_server import PASSWORD_VARIABLE, ImapServer, serving
from tests.fakes.relay import Relay

CONFIG = """
[owner]
name = "Jonas Kahl"
domains = ["owner.test"]
addresses = ["jonas@*"]
unknown_addresses = "stranger"
language = "en"
[policy]
trusted_authserv_ids = ["mx.owner.test"]
answer_since = 2026-01-01
[policy.limits]
company_gap = "0s"
[ledger]
url = "sqlite:///ledger.db"
[playbooks]
folders = ["playbooks"]
shipped = false
"""

PLAYBOOK = """
name = "Company"
domains = ["company.test"]
reply_to = ["support@company.test"]
release = "unattended"
language = "de"
"""

OUTBOX = '[mailbox.transport]\nkind = "outbox"\npath = "outbox"\n'
SENDMAIL = '#!/bin/sh\ntouch "{folder}/begun"\n{meanwhile}\ncat > "{folder}/outbox/new/$$"\n'
UNTIL_TOLD = 'for n in $(seq 1200); do [ -e "{folder}/go" ] && break; sleep 0.05; done'


def mail(number: int) -> bytes:
    """A company's mail about a ticket, to the wrong person."""
    lines = [
        "Return-Path: <bounces@company.test>",
        "X-Original-To: someone.else@owner.test",
        "Authentication-Results: mx.owner.test; dmarc=pass header.from=company.test",
        "From: Kundenservice <support@company.test>",
        "To: someone.else@owner.test",
        f"Subject: [company.test #{5400 + number}] Ihre Lieferung",
        f"Date: {email.utils.formatdate()}",
        f"Message-ID: <{number}.{time.monotonic_ns()}@company.test>",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Guten Tag Frau Weidner,",
        "",
        "wo ist Ihr Paket?",
        "",
    ]
    return "\r\n".join(lines).encode()


class Home:
    """An owner's folder: config, playbook, ledger, outbox, and a Maildir for each mailbox that is one."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.config, self.running = folder, folder / "config.toml", list[Watching]()
        self.config.write_text(CONFIG)
        (folder / "playbooks" / "company").mkdir(parents=True)
        (folder / "playbooks" / "company" / "playbook.toml").write_text(PLAYBOOK)
        for part in ("new", "cur", "tmp"):
            (folder / "outbox" / part).mkdir(parents=True)

    def add(self, lines: str, transport: str = OUTBOX) -> None:
        with self.config.open("a") as file:
            file.write(f"[[mailbox]]\n{lines}\n{transport}")

    def maildir(self, name: str, transport: str = OUTBOX) -> None:
        for part in ("new", "cur", "tmp"):
            (self.folder / name / part).mkdir(parents=True)
        self.add(f'name = "{name}"\nkind = "maildir"\npath = "{name}"', transport)

    def imap(self, port: int, user: str, more: str = "") -> None:
        self.add(
            f'name = "catch-all"\nkind = "imap"\nhost = "127.0.0.1"\nport = {port}\nusername = "{user}"\n{more}'
            'security = "plain"\npassword_command = "echo secret"\ntimeout = 10'
        )

    def arrive(self, name: str, number: int) -> None:
        draft = self.folder / name / "tmp" / f"M{number}.host"
        draft.write_bytes(mail(number).replace(b"\r\n", b"\n"))
        draft.rename(self.folder / name / "new" / draft.name)

    def letters(self) -> int:
        return len(list((self.folder / "outbox" / "new").iterdir()))

    def watch(self, *words: str, haste: float = 20, **environment: str) -> Watching:
        self.running.append(Watching(self, ["watch", "--haste", str(haste), *words], environment))
        return self.running[-1]

    def run(self) -> subprocess.CompletedProcess[str]:
        return subprocess.run(self.command("run"), capture_output=True, text=True, timeout=60)

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "replybot", "--config", str(self.config), *words]


class Watching:
    """A `watch` at work, and what it says."""

    def __init__(self, home: Home, words: list[str], environment: dict[str, str]) -> None:
        self.home, self.out, self.err = home, list[str](), list[str]()
        self.process = subprocess.Popen(
            home.command(*words),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | environment,
        )
        assert self.process.stdout is not None and self.process.stderr is not None
        pairs = ((self.process.stdout, self.out), (self.process.stderr, self.err))
        self._readers = [threading.Thread(target=self._read, args=pair) for pair in pairs]
        for reader in self._readers:
            reader.start()

    @staticmethod
    def _read(stream: IO[str], lines: list[str]) -> None:
        with stream:
            for line in stream:
                lines.append(line.rstrip("\n"))

    def until(self, what: Callable[[], object]) -> None:
        """Until that is so."""
        deadline = time.monotonic() + 40
        while not what():
            assert self.process.poll() is None, (self.process.returncode, self.out, self.err)
            assert time.monotonic() < deadline, (self.out, self.err)
            time.sleep(0.02)

    def says(self, text: str, times: int = 1) -> None:
        self.until(lambda: self.said(text) >= times)

    def settled(self, mailboxes: int = 1) -> None:
        """Until it knows its mailboxes, and has run for all that it noticed (with -v)."""
        self.says("something may be new", mailboxes)
        self.until(lambda: -1 < self.last("may be new") < self.last("run begins") < self.last("The run ended"))

    def last(self, text: str) -> int:
        """The last line that says so; -1: none."""
        return max((number for number, line in enumerate(self.out) if text in line), default=-1)

    def said(self, text: str) -> int:
        return sum(text in line for line in (*self.out, *self.err))

    def tell(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Its exit code, once it was told to end."""
        if self.process.poll() is None:
            self.tell(number)
        return self.code()

    def code(self) -> int:
        code = self.process.wait(40)
        for reader in self._readers:
            reader.join()
        assert "Traceback" not in "".join(self.err), self.err
        return code


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path)
    yield made
    for watching in made.running:
        if watching.process.poll() is None:
            watching.process.kill()
        watching.code()


def deliver(servers: Servers, user: str, number: int) -> None:
    """By LMTP, as a mail server does it."""
    with smtplib.LMTP("127.0.0.1", int(servers.env["LMTP_PORT"])) as lmtp:
        lmtp.sendmail("bounces@company.test", [user], mail(number))


@pytest.mark.live
def test_mail_that_a_server_delivers_is_answered(home: Home, servers: Servers) -> None:
    user = fresh_user(servers)
    home.imap(int(servers.env["IMAP_PORT"]), user)
    watching = home.watch("--every", "1h", "-v")
    watching.settled()
    for number in (1, 2):
        deliver(servers, user, number)
        watching.until(lambda number=number: home.letters() == number)
    watching.says("Answered: Company", 2)
    assert watching.said("A run begins.") == 1 and watching.said("Mailbox catch-all: a run begins.") >= 2
    assert watching.end() == 0 and watching.err == []


@pytest.mark.live
def test_a_connection_that_is_lost_is_opened_anew_and_nothing_that_came_meanwhile_is_missed(
    home: Home, servers: Servers
) -> None:
    user, relay = fresh_user(servers), Relay(int(servers.env["IMAP_PORT"]))
    home.imap(relay.port, user)
    relay.up()
    try:
        watching = home.watch("--every", "1h", "-v", haste=100)
        watching.settled()
        relay.cut()
        deliver(servers, user, 1)
        watching.until(lambda: home.letters() == 1)
        tries = relay.connections
        relay.mute = True
        relay.cut()
        watching.until(lambda: relay.connections > tries + 12)  # that lasts
        deliver(servers, user, 2)
        relay.mute = False
        watching.until(lambda: home.letters() == 2)
        watching.says("Mailbox catch-all: it can be reached again.")
        deliver(servers, user, 3)
        watching.until(lambda: home.letters() == 3)
        assert watching.end() == 0
        assert len(watching.err) == 2, "once that it is away, once that it is back"
    finally:
        relay.down()


def test_a_server_that_is_away_from_the_start_is_told_once_though_runs_fail_too(home: Home) -> None:
    relay = Relay(1)
    home.imap(relay.port, "anna@owner.test")
    watching = home.watch("--every", "1s", "-v", haste=200)
    watching.says("The run ended with code 1", 4)
    assert watching.end() == 0
    assert watching.err[0].startswith(f"Mailbox catch-all: 127.0.0.1:{relay.port}:")
    assert watching.said("127.0.0.1") == 1


def test_a_server_without_idle_is_asked_now_and_then(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, "secret")
    server = ImapServer()
    with serving(server) as how:
        home.imap(how.port, "anna@owner.test")
        watching = home.watch("--every", "1h", "-v", haste=2_000)
        watching.settled()
        server.inbox.put(mail(1))
        watching.says("mail of support@company.test")
        assert not server.commands("IDLE")
        assert watching.end() == 0


def test_each_mailbox_wakes_a_run_of_its_own(home: Home) -> None:
    for name in ("shops", "banks"):
        home.maildir(name)
    watching = home.watch("--every", "1h", "-v")
    watching.settled(2)
    before = {name: watching.said(f"Mailbox {name}: a run begins.") for name in ("shops", "banks")}
    home.arrive("banks", 1)
    watching.until(lambda: home.letters() == 1)
    assert watching.said("Mailbox banks: a run begins.") == before["banks"] + 1
    assert watching.said("Mailbox shops: a run begins.") == before["shops"]
    home.arrive("shops", 2)
    watching.until(lambda: home.letters() == 2)
    assert watching.end() == 0


def test_a_mailbox_that_is_named_is_watched_alone(home: Home) -> None:
    for name in ("shops", "banks"):
        home.maildir(name)
    home.arrive("banks", 1)
    watching = home.watch("--every", "1s", "-v", "--mailbox", "shops")
    watching.says("The run ended with code 0", 3)
    assert home.letters() == 0
    home.arrive("shops", 2)
    watching.until(lambda: home.letters() == 1)
    assert watching.end() == 0


def test_it_is_silent_where_nothing_happens_and_runs_go_on_at_their_pace(home: Home) -> None:
    home.maildir("shops")
    watching = home.watch("--every", "1s")
    playbook, runs = home.folder / "playbooks" / "company" / "playbook.toml", home.folder / "ledger.db"
    watching.until(runs.exists)
    playbook.write_text("[")
    watching.says("playbook.toml")  # only a run reads it
    assert watching.end(signal.SIGINT) == 0
    assert watching.out == [] and watching.said("playbook.toml") == 1


def test_cron_may_run_beside_it(home: Home) -> None:
    home.maildir("shops")
    watching = home.watch("--every", "1h", "-v")
    watching.settled()
    done = home.run()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), "nothing is held while it waits"
    assert watching.end() == 0


def test_a_run_that_finds_another_one_at_work_is_tried_again(home: Home) -> None:
    home.maildir("shops")
    watching = home.watch("--every", "1h", "-v")
    watching.settled()
    with closing(open_ledger(f"sqlite:///{home.folder}/ledger.db")) as ledger, ledger.alone("shops"):
        home.arrive("shops", 1)
        watching.says("The run ended with code 3", 2)
        assert home.letters() == 0
    watching.until(lambda: home.letters() == 1)
    assert watching.end() == 0


def test_a_config_that_is_wrong_at_the_start_ends_it(home: Home) -> None:
    home.maildir("shops")
    home.config.write_text(home.config.read_text().replace("domains", "domain"))
    watching = home.watch()
    assert watching.code() == 2
    assert watching.said("domain") and watching.out == []


def test_a_playbook_that_is_wrong_at_the_start_ends_it(home: Home) -> None:
    home.maildir("shops")
    playbook = home.folder / "playbooks" / "company" / "playbook.toml"
    playbook.write_text(PLAYBOOK.replace("reply_to", "reply_too"))
    watching = home.watch()
    assert watching.code() == 2
    assert watching.said("reply_too")


@pytest.mark.parametrize("words", [("--every", "often"), ("--every", "0s"), ("--mailbox", "nowhere")])
def test_words_that_are_wrong_end_it(home: Home, words: tuple[str, str]) -> None:
    home.maildir("shops")
    watching = home.watch(*words)
    assert watching.code() == 2
    assert watching.said(words[1]) == 1


def test_a_config_that_is_broken_later_is_told_once_and_stops_nothing(home: Home) -> None:
    home.maildir("shops")
    watching = home.watch("--every", "1s", "-v")
    watching.settled()
    good = home.config.read_text()
    home.config.write_text(good.replace('name = "Jonas Kahl"', 'nme = "Jonas Kahl"'))
    watching.says("Until that is mended no run begins.")
    home.arrive("shops", 1)
    watching.says("Mailbox shops: something may be new.", 2)
    time.sleep(1.5)
    assert home.letters() == 0 and watching.said("Until that is mended") == 1 and watching.said("nme") == 1
    home.config.write_text(good)
    watching.says("The config is in order again.")
    watching.until(lambda: home.letters() == 1)
    assert watching.end() == 0


def test_a_mailbox_that_is_added_is_watched_from_then_on(home: Home) -> None:
    home.maildir("shops")
    watching = home.watch("--every", "1h", "-v")
    watching.settled()
    home.maildir("banks")
    watching.tell(signal.SIGHUP)
    watching.says("Mailbox banks: something may be new.")
    watching.says("The run ended with code 0", 2)
    home.arrive("banks", 1)
    watching.until(lambda: home.letters() == 1)
    assert watching.end() == 0


def sending_slowly(home: Home, meanwhile: str = UNTIL_TOLD, haste: float = 10) -> Watching:
    """A watch whose run is in the midst of sending, which lasts as long as this command."""
    script = home.folder / "sendmail"
    script.write_text(SENDMAIL.format(folder=home.folder, meanwhile=meanwhile.format(folder=home.folder)))
    script.chmod(0o755)
    home.maildir("shops", f'[mailbox.transport]\nkind = "sendmail"\ncommand = "{script}"\n')
    home.arrive("shops", 1)
    watching = home.watch("--every", "1h", haste=haste)
    watching.until((home.folder / "begun").exists)
    return watching


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_run_that_is_sending_is_waited_for_when_it_ends(home: Home, number: signal.Signals) -> None:
    watching = sending_slowly(home, "sleep 2")
    assert watching.end(number) == 0
    assert home.letters() == 1
    assert watching.said("Answered: Company") == 1
    assert home.run().stdout == ""


def test_a_run_that_takes_too_long_is_not_waited_for(home: Home) -> None:
    watching = sending_slowly(home, haste=100)
    assert watching.end() == 0
    assert home.letters() == 0 and watching.said("What was done until now is recorded") == 1
    (home.folder / "go").touch()


def test_who_asks_twice_does_not_wait_and_nothing_is_sent_again(home: Home) -> None:
    watching = sending_slowly(home)
    watching.tell(signal.SIGTERM)
    watching.tell(signal.SIGINT)
    assert watching.code() == 0
    assert home.letters() == 0, "it did not wait"
    assert watching.said("What was done until now is recorded") == 1
    (home.folder / "go").touch()
    deadline = time.monotonic() + 30
    while not home.letters() and time.monotonic() < deadline:
        time.sleep(0.1)  # sendmail itself was not ended
    home.run()
    assert home.letters() == 1


def test_systemd_is_told_how_it_is(home: Home, tmp_path_factory: pytest.TempPathFactory) -> None:
    home.maildir("shops")
    place = f"\0replybot-test-{os.getpid()}-{time.monotonic_ns()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(place)
        systemd.settimeout(30)
        watching = home.watch("--every", "1h", NOTIFY_SOCKET=f"@{place[1:]}", WATCHDOG_USEC="400000")
        told = [systemd.recv(4_096).decode()]
        assert told == ["READY=1\nSTATUS=Waiting for mail: shops."]
        while told.count("WATCHDOG=1") < 6 or "STATUS=A run is at work." not in told:
            told.append(systemd.recv(4_096).decode())
        watching.tell(signal.SIGTERM)
        while told[-1] != "STOPPING=1":
            told.append(systemd.recv(4_096).decode())
    assert watching.code() == 0


def test_nobody_need_listen_to_what_systemd_is_told(home: Home) -> None:
    home.maildir("shops")
    watching = home.watch("-v", NOTIFY_SOCKET=str(home.folder / "nowhere"), WATCHDOG_USEC="no number")
    watching.says("The run ended with code 0")
    assert watching.end() == 0 and watching.err == []
