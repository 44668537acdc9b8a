"""What all tests share: real mail servers on loopback, started once, and a mailbox for each test that asks."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.postgres import Postgres, missing

# Whoever starts the tests in the background lets these be ignored, and what the tests start would ignore them too.
for _number, _usual in ((signal.SIGINT, signal.default_int_handler), (signal.SIGHUP, signal.SIG_DFL)):
    if signal.getsignal(_number) is signal.SIG_IGN and threading.current_thread() is threading.main_thread():
        signal.signal(_number, _usual)

SERVERS = Path(__file__).parent / "servers"
INSTALL = "apt-get install -y --no-install-recommends dovecot-imapd dovecot-lmtpd postfix openssl"


@dataclass(frozen=True)
class Servers:
    """A running Dovecot and Postfix; `env` names ports and files (tests/servers/README.md)."""

    folder: Path
    env: dict[str, str]
    numbers: Iterator[int]

    def script(self, name: str, verb: str, *args: str) -> str:
        """Run one verb of dovecot.sh or postfix.sh; returns what it printed."""
        done = subprocess.run(
            [SERVERS / f"{name}.sh", verb, self.folder, *args], check=True, capture_output=True, text=True, timeout=60
        )
        return done.stdout

    def new_user(self, domain: str = "owner.test") -> str:
        """A fresh mailbox user (password "secret"); mail to it is accepted by Postfix too."""
        user = f"box{next(self.numbers)}@{domain}"
        self.script("dovecot", "adduser", user, "secret")
        self.script("postfix", "flush")
        return user

    def maildir(self, user: str) -> Path:
        """Where Dovecot keeps that user's Maildir."""
        local, domain = user.split("@")
        return Path(self.env["MAIL_ROOT"]) / domain / local / "Maildir"


def missing_part() -> str:
    """Why real servers cannot run here, or nothing."""
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    lacking = [tool for tool in ("dovecot", "postfix", "openssl") if shutil.which(tool, path=path) is None]
    if lacking:
        return f"{', '.join(lacking)} not found: {INSTALL}"
    return "" if os.geteuid() == 0 else "Postfix's master must be started by root: run the tests as root"


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Real PostgreSQL. In CI a missing part is a failure; elsewhere those tests are skipped, and say why."""
    if why := missing():
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    running = Postgres().start()
    try:
        yield running
    finally:
        running.end()


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """Real Dovecot and Postfix. In CI a missing part is a failure; elsewhere those tests are skipped, and say why."""
    if why := missing_part():
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    with running_servers(tmp_path_factory.mktemp("servers")) as running:
        yield running


@contextmanager
def running_servers(folder: Path) -> Iterator[Servers]:
    """Real Dovecot and Postfix in this folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    running = Servers(folder, {}, itertools.count(1))
    try:
        for name in ("dovecot", "postfix"):
            lines = running.script(name, "start").splitlines()
            running.env.update(line.split("=", 1) for line in lines if "=" in line)
        yield running
    finally:
        for name in ("postfix", "dovecot"):
            subprocess.run([SERVERS / f"{name}.sh", "stop", folder], check=False, capture_output=True, timeout=60)
