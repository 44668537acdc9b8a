"""The main job against real servers: a company submits through Postfix, replybot reads by IMAP, the reply arrives."""

from __future__ import annotations

import email
import email.policy
import hashlib
import json
import os
import signal
import smtplib
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from imapclient import IMAPClient

from tests.conftest import Servers

pytestmark = pytest.mark.live

BODY = "Guten Tag Frau Weidner,\r\n\r\nIhr Paket mit der Seriennummer SN-4711-0815 liegt in der Ahornallee 12.\r\n"
SECRETS = ("Weidner", "SN-4711-0815", "Ahornallee", "Paket", "Seriennummer")


@dataclass(frozen=True)
class Owner:
    """An owner's whole set-up in a folder: config, playbook, ledger; mail on the real servers."""

    folder: Path
    servers: Servers
    company: str  # the company's mailbox
    hit: str

    def replybot(self, *words: str, expect: int = 0) -> str:
        done = self.start(*words)
        out, err = done.communicate(timeout=60)
        assert done.returncode == expect, (out, err)
        assert "Traceback" not in err, err
        return out + err

    def start(self, *words: str) -> subprocess.Popen[str]:
        environment = os.environ | {"LANG": "C.UTF-8", "SSL_CERT_FILE": self.servers.env["CA_FILE"]}
        return subprocess.Popen(
            [sys.executable, "-m", "replybot", "--config", str(self.folder / "config.toml"), *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def imap(self, user: str) -> IMAPClient:
        client = IMAPClient("127.0.0.1", int(self.servers.env["IMAP_PORT"]), ssl=False)
        client.login(user, "secret")
        return client

    def mails(self, user: str, folder: str = "INBOX") -> list[bytes]:
        client = self.imap(user)
        client.select_folder(folder, readonly=True)
        found = (
            [m[b"BODY[]"] for m in client.fetch(client.search(), ["BODY.PEEK[]"]).values()] if client.search() else []
        )
        client.logout()
        return found

    def flags(self) -> dict[int, tuple[bytes, ...]]:
        client = self.imap("catchall@owner.test")
        client.select_folder("INBOX", readonly=True)
        found = {uid: m[b"FLAGS"] for uid, m in client.fetch(client.search(), ["FLAGS"]).items()}
        client.logout()
        return found

    def submit(self, subject: str, number: str, *, to: str = "") -> str:
        """The company writes: through Postfix's MX, to any local part of the catch-all domain."""
        message_id = f"<{number}.{time.monotonic_ns()}@company.test>"
        lines = [
            "Authentication-Results: mx.owner.test; dmarc=pass header.from=company.test",
            f"From: Kundenservice <{self.company}>",
            f"To: {to or self.hit}",
            f"Subject: {subject}",
            f"Date: {email.utils.formatdate()}",
            f"Message-ID: {message_id}",
            "References: <first@company.test>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "",
            BODY,
        ]
        with smtplib.SMTP("127.0.0.1", int(self.servers.env["MX_PORT"])) as smtp:
            smtp.sendmail("bounces@company.test", [to or self.hit], "\r\n".join(lines).encode())
        self.wait_for(message_id, "catchall@owner.test")
        return message_id

    def wait_for(self, message_id: str, user: str) -> None:
        deadline = time.monotonic() + 20
        while not any(message_id.encode() in mail for mail in self.mails(user)):
            assert time.monotonic() < deadline, f"{message_id} did not arrive for {user}"
            time.sleep(0.1)

    def empty(self, *users: str) -> None:
        for user in users:
            client = self.imap(user)
            for folder in ("INBOX", "Sent"):
                client.select_folder(folder)
                if found := client.search():
                    client.delete_messages(found)
                    client.expunge()
            client.logout()


CONFIG = """
[owner]
name = "Jonas Kahl"
domains = ["owner.test"]
addresses = ["jonas@*"]
unknown_addresses = "stranger"
language = "en"
[policy]
release = "ask"
trusted_authserv_ids = ["mx.owner.test"]
answer_since = 2026-01-01
[policy.limits]
company_gap = "0s"
[ledger]
url = "sqlite:///ledger.db"
[playbooks]
folders = ["playbooks"]
shipped = false
[[mailbox]]
name = "catch-all"
kind = "imap"
host = "localhost"
port = {imap}
security = "starttls"
username = "catchall@owner.test"
password_command = "echo secret"
ca_file = "{ca}"
[mailbox.transport]
kind = "smtp"
host = "localhost"
port = {smtp}
security = "starttls"
username = "catchall@owner.test"
password_command = "echo secret"
ca_file = "{ca}"
sent_folder = "Sent"
timeout = 20
"""

PLAYBOOK = """
name = "Company"
domains = ["company.test"]
reply_to = ["{company}"]
release = "unattended"
language = "de"
"""


@pytest.fixture
def owner(servers: Servers, tmp_path: Path) -> Iterator[Owner]:
    company = "support@company.test"
    found = Owner(tmp_path, servers, company, "someone.else@owner.test")
    found.empty("catchall@owner.test", company)
    write_config(found, int(servers.env["SUBMISSION_PORT"]))
    (tmp_path / "playbooks" / "company").mkdir(parents=True)
    (tmp_path / "playbooks" / "company" / "playbook.toml").write_text(PLAYBOOK.format(company=company))
    yield found
    found.empty("catchall@owner.test", company)


def write_config(owner: Owner, smtp_port: int) -> None:
    env = owner.servers.env
    text = CONFIG.format(imap=env["IMAP_PORT"], smtp=smtp_port, ca=env["CA_FILE"])
    (owner.folder / "config.toml").write_text(text)


@pytest.mark.parametrize(
    "subject", ["[company.test #5417] Ihre Lieferung", "Ihre Frage [Ticket#2026112010004217]"], ids=["rt", "otrs"]
)
def test_a_company_gets_exactly_one_reply_into_its_ticket(owner: Owner, subject: str) -> None:
    parent = owner.submit(subject, "one")
    owner.replybot("run")
    for _ in range(5):
        assert owner.replybot("run") == ""
    replies = wait_for_replies(owner, 1)
    parsed = email.message_from_bytes(replies[0], policy=email.policy.default)
    assert parsed["From"] == owner.hit
    assert parsed["To"] == owner.company
    assert parsed["Subject"] == f"Re: {subject}"
    assert parsed["In-Reply-To"] == parent
    assert parsed["References"].split() == ["<first@company.test>", parent]
    assert parsed["Auto-Submitted"] == "auto-replied"
    assert parsed["Return-Path"] == f"<{owner.hit}>"
    text = parsed.get_content()
    assert owner.hit in text and "Datenschutz" in text
    assert not any(secret in text for secret in SECRETS)
    assert not any(secret.encode() in replies[0] for secret in SECRETS)
    copies = owner.mails("catchall@owner.test", "Sent")
    assert len(copies) == 1 and replies[0].endswith(copies[0])
    assert all(b"\\Seen" not in flags for flags in owner.flags().values())


def wait_for_replies(owner: Owner, count: int) -> list[bytes]:
    deadline = time.monotonic() + 20
    while len(found := owner.mails(owner.company)) < count:
        assert time.monotonic() < deadline, f"{len(found)} replies instead of {count}"
        time.sleep(0.1)
    return found


def test_a_preview_shows_byte_for_byte_what_is_sent_and_changes_nothing(owner: Owner) -> None:
    owner.replybot("run")  # a ledger from an earlier run lies there
    owner.submit("[company.test #77] Ihre Lieferung", "two")
    now, ledger = "2026-11-23T12:00:00+00:00", owner.folder / "ledger.db"
    now = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime())
    before = (files(owner.folder), owner.flags(), owner.mails("catchall@owner.test", "Sent"))
    with Tap(int(owner.servers.env["SUBMISSION_PORT"])) as tap:
        write_config(owner, tap.port)
        config = hashlib.sha256((owner.folder / "config.toml").read_bytes()).hexdigest()
        shown = json.loads(owner.replybot("preview", "--format", "json", "--now", now))
        assert tap.connections == 0, "a preview opened a socket to the submission port"
        before[0]["config.toml"] = config
        assert (files(owner.folder), owner.flags(), owner.mails("catchall@owner.test", "Sent")) == before
        assert ledger.exists()
        owner.replybot("run", "--now", now)
        assert tap.connections == 1
    arrived = wait_for_replies(owner, 1)[0]
    assert shown["envelope"] == {"sender": owner.hit, "recipient": owner.company}
    assert arrived.endswith(shown["raw"].encode("ascii"))


def files(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


class Tap:
    """A port on loopback that counts connections and passes them on; `stall` holds the final answer back for ever."""

    def __init__(self, target: int, *, stall: bool = False) -> None:
        self.target, self.stall, self.connections = target, stall, 0
        self.stalled = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._open: list[socket.socket] = []

    def __enter__(self) -> Tap:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        for one in (self._socket, *self._open):
            one.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            server = socket.create_connection(("127.0.0.1", self.target))
            self._open += [client, server]
            threading.Thread(target=self._pass, args=(client, server, False), daemon=True).start()
            threading.Thread(target=self._pass, args=(server, client, True), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket, answers: bool) -> None:
        """Everything inside is TLS: the size of what the client said tells that the letter itself has gone by."""
        passed = 0
        try:
            while data := one.recv(65_536):
                passed += len(data)
                if not answers and self.stall and passed > 2_500:
                    other.sendall(data)
                    self.stalled.set()
                    continue
                if answers and self.stalled.is_set():
                    continue  # the server's answer never reaches the client
                other.sendall(data)
        except OSError:
            pass


def test_a_run_killed_while_sending_never_sends_again_and_says_so(owner: Owner) -> None:
    owner.submit("[company.test #99] Ihre Lieferung", "three")
    with Tap(int(owner.servers.env["SUBMISSION_PORT"]), stall=True) as tap:
        write_config(owner, tap.port)
        running = owner.start("run")
        assert tap.stalled.wait(20), "the letter was never handed over"
        time.sleep(0.3)
        os.kill(running.pid, signal.SIGKILL)
        running.communicate(timeout=20)
    write_config(owner, int(owner.servers.env["SUBMISSION_PORT"]))
    said = owner.replybot("run")
    assert "Perhaps sent" in said
    for _ in range(3):
        assert owner.replybot("run") == ""
    todo = owner.replybot("todo")
    assert "nobody knows" in todo and "replybot release" in todo
    time.sleep(0.5)
    assert len(wait_for_replies(owner, 1)) == 1, "the letter left once, and never again"


def test_wrong_password_and_dead_servers_are_one_clear_line_and_exit_1(owner: Owner) -> None:
    path = owner.folder / "config.toml"
    right = path.read_text()
    path.write_text(right.replace("echo secret", "echo wrong", 1))
    said = owner.replybot("run", expect=1)
    assert "catchall@owner.test" in said and len(said.strip().splitlines()) == 1
    path.write_text(right.replace(f"port = {owner.servers.env['IMAP_PORT']}", "port = 1", 1))
    said = owner.replybot("run", expect=1)
    assert "localhost:1" in said and len(said.strip().splitlines()) == 1
    path.write_text(right)
    owner.submit("[company.test #55] Ihre Lieferung", "four")
    write_config(owner, 1)
    said = owner.replybot("run", expect=1)
    assert "Left in the outbox for the next run: 1" in said and "localhost:1" in said
    write_config(owner, int(owner.servers.env["SUBMISSION_PORT"]))
    assert "Answered" in owner.replybot("run")
    assert len(wait_for_replies(owner, 1)) == 1
