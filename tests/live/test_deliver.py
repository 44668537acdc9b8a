"""`deliver` called by a real Postfix, and by a real Dovecot's Sieve: each mail to the catch-all is delivered and
considered, whatever the ledger does.

The set-ups are those of README.md, "At delivery". PIPE_MAILS in the environment: how many mails (16).
"""

from __future__ import annotations

import email.utils
import json
import os
import shutil
import smtplib
import sqlite3
import subprocess
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from replybot.ledger import open_ledger
from tests.conftest import Servers, missing_part, running_servers
from tests.faults import mails
from tests.many import CONFIG, PLAYBOOK

pytestmark = pytest.mark.live
ROOT = Path(__file__).parent.parent.parent
COUNT = int(os.environ.get("PIPE_MAILS", "16"))
AS_MAIL = ("setpriv", "--reuid=mail", "--regid=mail", "--clear-groups")
PACKAGES = sysconfig.get_paths()["purelib"]
PROGRAM = (
    "/usr/bin/env", f"PYTHONPATH={ROOT}:{PACKAGES}", "PYTHONDONTWRITEBYTECODE=1", "/usr/bin/python3", "-m", "replybot",
)  # fmt: skip
"""The system's Python, which every user may run, with what the tests' own has installed."""

MASTER = """\
replybot unix - n n - 4 pipe
    flags=q user=mail null_sender=
    argv={program} --config {config} deliver --sender ${{sender}} --recipient ${{original_recipient}}
"""
ALIASES = """\
/^postmaster@owner\\.test$/  postmaster@owner.test
/^(.*)@owner\\.test$/        catchall@owner.test, ${1}@replybot.invalid
"""


SIEVE = """\
protocol lmtp {{
  mail_plugins = sieve
}}
plugin {{
  sieve_plugins = sieve_extprograms
  sieve_global_extensions = +vnd.dovecot.pipe
  sieve_pipe_bin_dir = {folder}/bin
  sieve_pipe_exec_timeout = 60s
  sieve_before = {folder}/replybot.sieve
}}
"""
SCRIPT = """\
require ["vnd.dovecot.pipe", "copy", "envelope", "variables"];
if envelope :matches "from" "*" { set "from" "${1}"; }
pipe :copy "replybot" ["--sender", "${from}"];
"""
WRAPPER = """\
#!/bin/sh
exec {program} --config {config} deliver "$@"
"""


@dataclass(frozen=True)
class Delivery:
    """A mail server that hands each mail for the catch-all to replybot too."""

    servers: Servers
    folder: Path
    by: str  # "postfix", "sieve"

    def submit(self, number: int) -> None:
        when = email.utils.formatdate()
        raw = (
            "Authentication-Results: mx.owner.test; dmarc=pass header.from=company.test\r\n"
            f"From: Service <support@company.test>\r\nTo: h{number}@owner.test\r\n"
            f"Subject: Your order [Ticket#{1_000_000 + number}]\r\nDate: {when}\r\n"
            f"Message-ID: <{number}@company.test>\r\n"
            "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear customer, we have a question.\r\n"
        )
        with smtplib.SMTP("127.0.0.1", int(self.servers.env["MX_PORT"])) as smtp:
            smtp.sendmail("bounces@company.test", [f"h{number}@owner.test"], raw.encode())

    def waiting(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.servers.script("postfix", "queue").splitlines()]

    def wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while self.waiting():
            assert time.monotonic() < end, (self.waiting()[:2], self.servers.script("postfix", "log")[-2000:])
            if any(entry["queue_name"] == "deferred" for entry in self.waiting()):
                conf = self.servers.env["POSTFIX_CONF"]
                subprocess.run(["postqueue", "-c", conf, "-f"], check=True, timeout=20)
            time.sleep(0.5)


@pytest.fixture(params=["postfix", "sieve"])
def delivery(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Delivery]:
    if why := missing_part() or (missing_sieve() if request.param == "sieve" else ""):
        pytest.fail(why) if os.environ.get("CI") else pytest.skip(why)
    known = subprocess.run([*AS_MAIL, *PROGRAM, "--version"], capture_output=True, check=False, cwd="/")
    if known.returncode:
        pytest.skip(f"the user mail cannot run replybot here: {known.stderr.decode()[-200:]}")
    folder = Path(tempfile.mkdtemp(prefix="replybot-pipe-"))
    try:
        if request.param == "sieve":
            monkeypatch.setenv("DOVECOT_EXTRA", SIEVE.format(folder=folder))
            (folder / "bin").mkdir()
            (folder / "bin" / "replybot").write_text(
                WRAPPER.format(program=" ".join(PROGRAM), config=folder / "config.toml")
            )
            (folder / "bin" / "replybot").chmod(0o755)
            (folder / "replybot.sieve").write_text(SCRIPT)
        with running_servers(tmp_path / "servers") as servers:
            prepare(folder, servers)
            if request.param == "postfix":
                pipe(folder, servers)
            yield Delivery(servers, folder, request.param)
    finally:
        shutil.rmtree(folder)


def missing_sieve() -> str:
    """Why Sieve cannot call programs here, or nothing."""
    found = any(Path("/usr/lib").glob("dovecot/modules/sieve/lib*_sieve_extprograms_plugin.so"))
    return "" if found else "dovecot-sieve not found: apt-get install -y --no-install-recommends dovecot-sieve"


def prepare(folder: Path, servers: Servers) -> None:
    (folder / "playbooks" / "company").mkdir(parents=True)
    (folder / "playbooks" / "company" / "playbook.toml").write_text(PLAYBOOK)
    config = CONFIG.format(ledger="sqlite:///ledger.db", name="catch-all")
    (folder / "config.toml").write_text(config.replace('"Maildir"', f'"{servers.maildir("catchall@owner.test")}"'))
    for place in (folder, *folder.rglob("*")):
        shutil.chown(place, "mail", "mail")


def pipe(folder: Path, servers: Servers) -> None:
    """Postfix itself calls replybot."""
    conf = Path(servers.env["POSTFIX_CONF"])
    (conf / "catchall").write_text(ALIASES)
    with (conf / "master.cf").open("a") as master:
        master.write(MASTER.format(program=" ".join(PROGRAM), config=folder / "config.toml"))
    settings = ("transport_maps=inline:{replybot.invalid=replybot:}", "replybot_destination_recipient_limit=1")
    subprocess.run(["postconf", "-c", str(conf), *settings], check=True, timeout=20)
    subprocess.run(["postfix", "-c", str(conf), "reload"], check=True, capture_output=True, timeout=20)


def test_each_mail_is_delivered_and_considered_though_the_ledger_stops_meanwhile(delivery: Delivery) -> None:
    for number in range(COUNT // 2):
        delivery.submit(number)
    delivery.wait(60 + COUNT)
    assert considered(delivery) == COUNT // 2
    with closing(sqlite3.connect(delivery.folder / "ledger.db")) as other:
        other.execute("BEGIN EXCLUSIVE")  # nobody can write: each call waits, and leaves with 75
        for number in range(COUNT // 2, COUNT):
            delivery.submit(number)
        end = time.monotonic() + 60
        while not noticed(delivery):
            assert time.monotonic() < end
            time.sleep(0.5)
        other.execute("ROLLBACK")
    delivery.wait(120 + COUNT)
    if delivery.by == "sieve":  # Sieve does not try again: those mails lie in the mailbox, for the next run
        assert considered(delivery) < COUNT
        config = str(delivery.folder / "config.toml")
        subprocess.run([*AS_MAIL, *PROGRAM, "--config", config, "run"], check=True, capture_output=True, cwd="/")
    numbers = {f"<{number}@company.test>" for number in range(COUNT)}
    with closing(open_ledger(f"sqlite:///{delivery.folder}/ledger.db", create=False)) as ledger:
        exchanges = [e for case in ledger.cases() for e in case.exchanges]
        assert {e.message_id for e in exchanges if e.way == "in"} == numbers, "each is considered, once"
        letters = [e for e in exchanges if e.way == "out"]
        assert len(letters) == COUNT and {e.case.address for e in letters} == {f"h{n}@owner.test" for n in range(COUNT)}
    lies = [raw for raw in mails(delivery.servers.maildir("catchall@owner.test")) if b"@company.test>" in raw]
    assert len(lies) == COUNT, "each is delivered, once"
    assert "status=bounced" not in delivery.servers.script("postfix", "log")


def considered(delivery: Delivery) -> int:
    with closing(open_ledger(f"sqlite:///{delivery.folder}/ledger.db", create=False)) as ledger:
        return sum(e.way == "in" for case in ledger.cases() for e in case.exchanges)


def noticed(delivery: Delivery) -> bool:
    """Has the mail server met the ledger that cannot be written?"""
    if delivery.by == "postfix":
        return any(entry["queue_name"] == "deferred" for entry in delivery.waiting())
    return "exit code 75" in delivery.servers.script("dovecot", "log")


def test_the_readme_shows_these_set_ups() -> None:
    shown = " ".join((ROOT / "README.md").read_text().split())
    assert " ".join(SCRIPT.split()) in shown
    for line in SIEVE.format(folder="/etc/replybot").splitlines():
        if "timeout" not in line:
            assert line.strip() in shown, line
    assert "transport_maps = inline:{replybot.invalid=replybot:}" in shown
    assert "deliver --sender ${sender} --recipient ${original_recipient}" in shown
