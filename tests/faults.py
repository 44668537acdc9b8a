"""Kills the program at every system call that others can feel, and compares what the company got with the ledger.

    python -m tests.faults [--ledger sqlite|postgres] [--kills 2000] [--workers 4] [--seed 1] [--minutes 60]

Real Dovecot and Postfix. Each round two stray mails arrive; `replybot run` is killed (SIGKILL by strace, before the
n-th write, fsync, rename, connect ... of its own), or one such call fails (disk full, connection reset); so are the
next two runs, while they recover; then it runs undisturbed until nothing is left to do. First every point is hit once,
then points are drawn at random until so many runs were killed. Printed are the points, the rounds, and how many letters
came twice, mails got lost, or stayed unsure although a copy proves them sent.
"""

from __future__ import annotations

import argparse
import collections
import email.utils
import itertools
import os
import random
import re
import shutil
import smtplib
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from replybot.core.case import Exchange, Outcome
from replybot.ledger import open_ledger
from replybot.ledger.audit import audit
from tests.conftest import Servers, missing_part, running_servers
from tests.postgres import Postgres, missing

INSTALL = "apt-get install -y --no-install-recommends strace"
FELT = (
    "write", "writev", "pwrite64", "fsync", "fdatasync", "rename", "renameat", "unlink", "ftruncate", "sendto",
    "sendmsg", "connect", "flock", "mkdir",
)  # fmt: skip
"""System calls that a disk, a server or another program can feel."""
FAILURES = {"pwrite64": "ENOSPC", "fsync": "EIO", "fdatasync": "EIO", "sendto": "ECONNRESET", "connect": "ECONNREFUSED"}
"""Calls that are also made to fail, and how."""
AT_ONCE = 3  # disturbances in a round
OURS = re.compile(rb"<replybot\.\w+@")
CODE = re.compile(rb"^Subject: .*\[Ticket#(\d+)\]", re.MULTILINE)

OWNER = """
[owner]
name = "Jonas Kahl"
domains = ["owner.test"]
unknown_addresses = "stranger"
language = "en"
[policy]
release = "unattended"
trusted_authserv_ids = ["mx.owner.test"]
answer_since = 2026-01-01
[policy.limits]
per_run = 10000
per_day = 10000
company_gap = "0s"
company_per_day = 10000
company_per_month = 10000
burst_mails = 10000
new_companies_per_hour = 10000
[ledger]
url = "{ledger}"
[playbooks]
folders = ["playbooks"]
shipped = false
"""
MAILBOX = """
[[mailbox]]
name = "catch-all"
kind = "imap"
host = "localhost"
port = {imap}
security = "starttls"
username = "{user}"
password_file = "secret"
ca_file = "{ca}"
mark = "keyword"
[mailbox.transport]
kind = "smtp"
host = "localhost"
port = {smtp}
security = "starttls"
username = "{user}"
password_file = "secret"
ca_file = "{ca}"
sent_folder = "Sent"
timeout = 20
"""
PLAYBOOK = """
name = "Company"
domains = ["company.test"]
reply_to = ["{company}"]
language = "en"
"""


def hindrance() -> str:
    """Why faults cannot be put in here, or nothing."""
    if shutil.which("strace") is None:
        return f"strace not found: {INSTALL}"
    done = subprocess.run(
        ["strace", "-qq", "-e", "inject=write:signal=KILL:when=1", "true"], capture_output=True, check=False
    )
    return "" if done.returncode == 0 else "strace may not trace here"


@dataclass(frozen=True, slots=True)
class Point:
    """The n-th call of this name by a run; `error` empty: the run is killed before it."""

    call: str
    number: int
    error: str = ""

    @property
    def injection(self) -> str:
        what = f"error={self.error}" if self.error else "signal=KILL"
        return f"inject={self.call}:{what}:when={self.number}"


@dataclass
class Score:
    """What came of the rounds."""

    rounds: int = 0
    killed: int = 0
    letters: int = 0
    twice: int = 0
    lost: int = 0
    wrong: int = 0  # the ledger says sent, and it did not arrive; or not sent, and it did
    unsure: int = 0
    provable: int = 0  # unsure, although a copy lies in Sent
    hit: set[Point] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)

    def line(self, name: str) -> str:
        return (
            f"{name}: {self.rounds} rounds, {self.killed} killed, {len(self.hit)} points hit; {self.letters} letters, "
            f"{self.twice} twice, {self.lost} mails lost, {self.wrong} told wrongly, {self.unsure} unsure, "
            f"{self.provable} of them provable."
        )


class Room:
    """An owner with a mailbox, a company with another, a ledger; mails arrive and runs are disturbed."""

    def __init__(self, folder: Path, servers: Servers, ledger: str) -> None:
        self.folder, self.servers, self.ledger = folder, servers, ledger
        self.user, self.company = servers.new_user(), servers.new_user("company.test")
        for user in (self.user, self.company):
            self._wait_for(user)
        self.codes = itertools.count(1_000_001)
        self.sent: dict[str, str] = {}  # code → Message-ID of the stray mail
        env = servers.env
        fields = {"imap": env["IMAP_PORT"], "smtp": env["SUBMISSION_PORT"], "ca": env["CA_FILE"], "user": self.user}
        self.furnish((OWNER + MAILBOX).format(ledger=ledger, **fields))

    def furnish(self, config: str) -> None:
        """Config, playbook and password."""
        (self.folder / "playbooks" / "company").mkdir(parents=True)
        (self.folder / "config.toml").write_text(config)
        (self.folder / "playbooks" / "company" / "playbook.toml").write_text(PLAYBOOK.format(company=self.company))
        (self.folder / "secret").write_text("secret\n")
        (self.folder / "secret").chmod(0o600)

    def arrive(self, count: int = 2) -> None:
        """Stray mails."""
        for _ in range(count):
            code = str(next(self.codes))
            self.sent[code] = f"<{code}.{self.user}>"
            raw = (
                f"X-Original-To: h{code}@owner.test\r\n"
                "Authentication-Results: mx.owner.test; dmarc=pass header.from=company.test\r\n"
                f"Received: by mx.owner.test; {email.utils.formatdate()}\r\n"
                f"From: Service <{self.company}>\r\nTo: h{code}@owner.test\r\nSubject: Your order [Ticket#{code}]\r\n"
                f"Date: {email.utils.formatdate()}\r\nMessage-ID: {self.sent[code]}\r\nMIME-Version: 1.0\r\n"
                "Content-Type: text/plain; charset=utf-8\r\n\r\nDear customer, we have a question.\r\n"
            )
            self.deliver(code, raw.encode())

    def deliver(self, code: str, raw: bytes) -> None:
        """By Dovecot."""
        with self._lmtp() as lmtp:
            lmtp.sendmail("bounces@company.test", [self.user], raw)

    def _lmtp(self) -> smtplib.LMTP:
        return smtplib.LMTP("127.0.0.1", int(self.servers.env["LMTP_PORT"]))

    def _wait_for(self, user: str) -> None:
        """Dovecot looks at its list of users once a second: a new one may have to wait."""
        for _ in range(100):
            with self._lmtp() as lmtp:
                lmtp.ehlo()
                lmtp.mail("bounces@company.test")
                if lmtp.rcpt(user)[0] == 250:
                    return
            time.sleep(0.1)
        raise RuntimeError(f"Dovecot does not know {user}")

    def run(self, *strace: str, later: timedelta = timedelta()) -> int:
        """One run, so much later than it is; its exit code."""
        now = (email.utils.localtime() + later).isoformat()
        command = [sys.executable, "-m", "replybot", "--config", str(self.folder / "config.toml"), "run", "--now", now]
        if strace:
            command = ["strace", "-f", "-qq", *strace, *command]
        env = os.environ | {"LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(command, env=env, capture_output=True, timeout=180, check=False)
        return done.returncode

    def points(self) -> list[Point]:
        """Every call of an undisturbed run that may be hit. To PostgreSQL no send fails: libpq then waits for what the
        server has to say, which in truth would hear nothing and end the connection."""
        self.arrive()
        log = self.folder / "strace.log"
        self.run("-e", f"trace={','.join(FELT)}", "-o", str(log))
        counted = collections.Counter(re.findall(r"^(?:\d+ +)?(\w+)\(", log.read_text(errors="replace"), re.MULTILINE))
        kills = [Point(call, n) for call in FELT for n in range(1, counted[call] + 1)]
        failing = set(FAILURES) - ({"sendto"} if self.ledger.startswith("postgresql") else set())
        return kills + [Point(one.call, one.number, FAILURES[one.call]) for one in kills if one.call in failing]

    def play(self, points: Sequence[Point], score: Score) -> None:
        """One round: disturbed at each of these, the later ones while it recovers; then until nothing is left to do."""
        self.arrive()
        for point in points:
            code = self.run("-e", f"trace={point.call}", "-o", "/dev/null", "-e", point.injection)
            score.killed += code in (-9, 137)
            score.hit.add(point)
        score.rounds += 1
        self.rest(points, score)

    def rest(self, points: Sequence[Point], score: Score) -> None:
        """Runs that nobody disturbs, until one has nothing to complain of."""
        for _ in range(4):
            if self.run() == 0:
                break
        else:
            score.complaints.append(f"{points}: it does not come to rest")

    def arrived(self) -> collections.Counter[str]:
        """The codes of all letters that came to the company."""
        self.servers.script("postfix", "flush")
        wait_until_idle(self.servers)
        letters = mails(self.servers.maildir(self.company))
        return collections.Counter(found[1].decode() for raw in letters if (found := CODE.search(raw)))

    def kept(self) -> set[bytes]:
        """The ids of the letters of which a copy lies in Sent, as far as the at sign."""
        return {i for raw in mails(self.servers.maildir(self.user) / ".Sent") for i in OURS.findall(raw)}

    def compare(self, score: Score) -> None:
        """What arrived at the company, and what the ledger says of it."""
        arrived, kept = self.arrived(), self.kept()
        with closing(open_ledger(self.ledger, create=False)) as ledger:
            score.complaints += [f"{fault.value} {number}" for fault, number in ledger.engine.read(audit).faults]
            exchanges = {e.message_id: e for case in ledger.cases() for e in case.exchanges}
        letters: dict[str, Exchange] = {e.ticket.value: e for e in exchanges.values() if e.way == "out" and e.ticket}
        for code, message_id in self.sent.items():
            self._compare(code, message_id in exchanges, letters.get(code), arrived[code], kept, score)

    def _compare(
        self, code: str, known: bool, letter: Exchange | None, count: int, kept: set[bytes], score: Score
    ) -> None:
        outcome = letter.outcome if letter else None
        score.letters += count
        score.twice += count > 1
        score.lost += not known or letter is None
        score.unsure += outcome is Outcome.UNSURE
        copy = letter is not None and letter.message_id.partition("@")[0].encode() + b"@" in kept
        score.provable += outcome is Outcome.UNSURE and copy
        score.wrong += (outcome is Outcome.SENT) != (count == 1) and outcome is not Outcome.UNSURE
        if count > 1 or not known or letter is None or (outcome is Outcome.SENT) != (count == 1):
            said = outcome.value if outcome else "nothing"
            if outcome is not Outcome.UNSURE:
                score.complaints.append(f"ticket {code}: {said}, and {count} arrived")


def mails(folder: Path) -> Iterator[bytes]:
    for path in sorted(folder.glob("new/*")) + sorted(folder.glob("cur/*")):
        yield path.read_bytes()


def wait_until_idle(servers: Servers) -> None:
    """Until Postfix has delivered all that it took."""
    for _ in range(200):
        if not servers.script("postfix", "queue").strip():
            return
        time.sleep(0.05)


def play(
    rooms: Sequence[Room], points: Sequence[Point], kills: int, score: Score, rng: random.Random, minutes: float = 1e9
) -> None:
    """Every point once, as long as there are rounds for it, then drawn ones, until so many runs were killed, or so many
    minutes are over."""
    end = time.monotonic() + 60 * minutes
    every = list(points)
    rng.shuffle(every)
    deadly = [point for point in every if not point.error]
    scores = [Score() for _ in rooms]

    def work(number: int) -> None:
        own, mine = random.Random(rng.random()), every[number :: len(rooms)]
        while scores[number].killed < kills / len(rooms) and time.monotonic() < end:
            mine += own.choices(deadly, k=max(0, AT_ONCE - len(mine)))
            rooms[number].play(mine[:AT_ONCE], scores[number])
            del mine[:AT_ONCE]
        rooms[number].compare(scores[number])

    with ThreadPoolExecutor(len(rooms)) as threads:
        list(threads.map(work, range(len(rooms))))
    for one in scores:
        for name in ("rounds", "killed", "letters", "twice", "lost", "wrong", "unsure", "provable"):
            setattr(score, name, getattr(score, name) + getattr(one, name))
        score.hit |= one.hit
        score.complaints += one.complaints


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--ledger", choices=["sqlite", "postgres"], default="sqlite")
    parser.add_argument("--mail", choices=["imap", "ews"], default="imap", help="ews: on the double of tests/ews")
    parser.add_argument("--kills", type=int, default=2000)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1e9, help="end after so many, with what was reached")
    args = parser.parse_args(words)
    needed = (
        missing_part() if args.mail == "imap" else "",
        hindrance(),
        missing() if args.ledger == "postgres" else "",
    )
    if why := next(filter(None, needed), ""):
        print(why, file=sys.stderr)
        return 1
    score, name = Score(), f"{args.ledger}, {args.mail}"
    with ExitStack() as stack:
        rng = random.Random(args.seed)
        rooms = _rooms(stack, args.mail, args.ledger, args.workers, rng)
        points = rooms[0].points()
        print(f"{name}: {len(points)} points", flush=True)
        play(rooms, points, args.kills, score, rng, args.minutes)
    print(score.line(name))
    print("\n".join(score.complaints[:20]))
    return 1 if score.twice or score.lost or score.wrong or score.provable else 0


def _rooms(stack: ExitStack, mail: str, ledger: str, count: int, rng: random.Random) -> Sequence[Room]:
    """So many rooms, with all the servers that they need."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="replybot-faults-")))
    database = Postgres().start() if ledger == "postgres" else None
    if database is not None:
        stack.callback(database.end)
    urls = [database.url() if database else f"sqlite:///{folder}/room{n}/ledger.db" for n in range(count)]
    if mail == "ews":
        from tests.faults_ews import ExchangeRoom

        return [ExchangeRoom.open(folder / f"room{n}", stack, url, rng.random()) for n, url in enumerate(urls)]
    servers = stack.enter_context(running_servers(folder / "servers"))
    return [Room(folder / f"room{n}", servers, url) for n, url in enumerate(urls)]


if __name__ == "__main__":
    raise SystemExit(main())
