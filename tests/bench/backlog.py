"""How fast a backlog is looked at, and what a run with nothing new costs: Maildir, and IMAP on a real Dovecot.

    python -m tests.bench.backlog [COUNT]        (default 10,000; IMAP needs Dovecot from Debian's packages)

One line a figure. Whole processes from start to exit, bytecode present, caches warm; the baselines, measured in the
same run, are Python reading 8 KB of each file, and the standard library's `mailbox` with `email` headers (on a tenth).
"""

from __future__ import annotations

import mailbox
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.mailbox_generator import fill_maildir
from tests.conftest import SERVERS, missing_part

CONFIG = """
[owner]
name = "Jonas Kahl"
domains = ["owner.test"]
unknown_addresses = "stranger"
[policy]
trusted_authserv_ids = ["mx.owner.test"]
answer_since = 2026-01-01
[ledger]
url = "sqlite:///ledger.db"
[playbooks]
folders = ["playbooks"]
shipped = false
[[mailbox]]
name = "bench"
{mailbox}
[mailbox.transport]
kind = "outbox"
path = "outbox"
"""
PLAYBOOK = 'name = "Company"\ndomains = ["company.test"]\nreply_to = ["support@company.test"]\nlanguage = "de"\n'


def room(folder: Path, box: str) -> Path:
    """A config and a playbook in a folder; returns the config."""
    (folder / "playbooks" / "company").mkdir(parents=True)
    (folder / "playbooks" / "company" / "playbook.toml").write_text(PLAYBOOK)
    (folder / "config.toml").write_text(CONFIG.format(mailbox=box))
    return folder / "config.toml"


def whole_run(config: Path) -> tuple[float, float, int]:
    """Wall seconds, CPU seconds, peak resident octets of one `replybot run`."""
    started = time.perf_counter()
    pid = os.posix_spawn(
        sys.executable,
        [sys.executable, "-m", "replybot", "--config", str(config), "run", "--now", "2026-11-23T12:00:00+00:00"],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"the run failed: {os.waitstatus_to_exitcode(status)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def read_heads(folder: Path) -> None:
    for entry in os.scandir(folder / "cur"):
        with open(entry.path, "rb") as stream:
            stream.read(8_192)


def stdlib(folder: Path, count: int) -> None:
    box = mailbox.Maildir(folder, create=False)
    for n, key in enumerate(box.iterkeys()):
        if n >= count:
            break
        str(box[key]["Subject"])


def report(name: str, count: int, config: Path, floor: float, floor_name: str) -> None:
    whole_run(config)  # warms bytecode and caches
    for old in config.parent.glob("ledger.db*"):
        old.unlink()
    shutil.rmtree(config.parent / "outbox", ignore_errors=True)
    wall, cpu, peak = whole_run(config)
    speed, ratio = f"{count / wall:,.0f} messages/s", f"{wall / floor:.1f} x {floor_name}"
    print(f"{name}: backlog {speed}, {wall:.2f} s wall, {cpu:.2f} s CPU, {ratio}")
    print(f"{name}: peak memory {peak / 1e6:.0f} MB")
    second = min(whole_run(config) for _ in range(5))
    print(f"{name}: second run with nothing new {second[0] * 1000:.0f} ms wall, {second[1] * 1000:.0f} ms CPU")


def bench_maildir(folder: Path, count: int) -> None:
    box = folder / "Maildir"
    fill_maildir(box, count)
    read_heads(box)
    floor = timed(lambda: read_heads(box))
    print(f"floor: Python reading 8 KB of each file: {count / floor:,.0f} messages/s, {floor:.2f} s")
    tenth = timed(lambda: stdlib(box, count // 10)) * 10
    print(f"peer: standard library mailbox and email: {count / tenth:,.0f} messages/s (a tenth measured)")
    report("maildir", count, room(folder / "m", f'kind = "maildir"\npath = "{box}"'), floor, "floor")


def bench_imap(folder: Path, count: int) -> None:
    servers = folder / "servers"
    lines = subprocess.run(
        [SERVERS / "dovecot.sh", "start", servers, "bench@owner.test:secret"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    try:
        env = dict(line.split("=", 1) for line in lines.splitlines() if "=" in line)
        box = Path(env["MAIL_ROOT"]) / "owner.test" / "bench" / "Maildir"
        fill_maildir(box, count)
        subprocess.run(["chown", "-R", env["MAIL_USER"], env["MAIL_ROOT"]], check=True)
        from imapclient import IMAPClient

        def peer() -> None:
            client = IMAPClient("localhost", int(env["IMAP_PORT"]), ssl=False)
            client.login("bench@owner.test", "secret")
            client.select_folder("INBOX", readonly=True)
            uids = client.search()
            for i in range(0, len(uids), 500):
                client.fetch(uids[i : i + 500], ["BODY.PEEK[HEADER]"])
            client.logout()

        peer()  # the server builds its cache
        floor = timed(peer)
        print(f"peer: IMAPClient fetching all header blocks: {count / floor:,.0f} messages/s, {floor:.2f} s")
        config = room(
            folder / "i",
            f'kind = "imap"\nhost = "localhost"\nport = {env["IMAP_PORT"]}\nsecurity = "plain"\n'
            'username = "bench@owner.test"\npassword_command = "echo secret"',
        )
        report("imap", count, config, floor, "IMAPClient")
    finally:
        subprocess.run([SERVERS / "dovecot.sh", "stop", servers], check=False, capture_output=True)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as name:
        print(f"{count} messages, 2 in 100 tickets")
        bench_maildir(Path(name), count)
        if why := missing_part():
            print(f"imap: not measured: {why}")
        else:
            bench_imap(Path(name), count)


if __name__ == "__main__":
    main()
