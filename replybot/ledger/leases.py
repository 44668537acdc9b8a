"""Who is at work on a mailbox, in rows that say until when: for ledgers that several hosts share.

A lease guards work, not sending: a letter is sent by whoever turns its row to "sending", and a step is said by whoever
gets its row in `claims`.
"""

from __future__ import annotations

import os
import socket
from pathlib import Path

from replybot.errors import BusyError
from replybot.ledger.rows import Run

LEASE = 600.0
"""Seconds for which a run may be silent before another host takes its mailbox over; the longest dialogue with a mail
server stays below it."""

CLOCK = "CAST(extract(epoch FROM clock_timestamp()) AS DOUBLE PRECISION)"  # the database's: one clock for all hosts


def take(run: Run, name: str, mailbox: str) -> int:
    """The mailbox is ours for a while; its fence. A mailbox of "" is the whole ledger."""
    found = run(f"SELECT mailbox, holder, until, {CLOCK} FROM leases", ())  # noqa: S608
    for other, holder, until, now in found:
        meets = other == mailbox or not other or not mailbox
        if meets and until > now and not gone(holder):
            what = f"mailbox {other}" if other else "ledger"
            who, left = holder.partition(" ")[0], round(until - now)
            raise BusyError(f"{name}: another run is at work on this {what} ({who}, for {left} seconds more at most)")
    found = run(
        f"INSERT INTO leases (mailbox, holder, until, fence) VALUES (?, ?, {CLOCK} + ?, 1) "  # noqa: S608 our own words
        "ON CONFLICT (mailbox) DO UPDATE "
        "SET holder = excluded.holder, until = excluded.until, fence = leases.fence + 1 RETURNING fence",
        (mailbox, myself(), LEASE),
    )
    return int(found[0][0])


def prolong(run: Run, mailbox: str, fence: int) -> None:
    run(f"UPDATE leases SET until = {CLOCK} + ? WHERE mailbox = ? AND fence = ?", (LEASE, mailbox, fence))  # noqa: S608


def ours(run: Run, mailbox: str, fence: int) -> bool:
    """Has nobody else taken it since?"""
    return bool(run("SELECT 1 FROM leases WHERE mailbox = ? AND fence = ?", (mailbox, fence)))


def let_go(run: Run, mailbox: str, fence: int) -> None:
    run("UPDATE leases SET until = 0 WHERE mailbox = ? AND fence = ?", (mailbox, fence))


def myself() -> str:
    """Host and process for people, then what tells whether that process is still there."""
    return f"{socket.gethostname()}/{os.getpid()} {_here()} {os.getpid()} {_began(os.getpid())}"


def gone(holder: str) -> bool:
    """Is this surely a process that has ended? Only of our own host, and among the processes that we can see."""
    _, _, rest = holder.partition(" ")
    place, _, process = rest.partition(" ")
    number, _, began = process.partition(" ")
    if not place or place != _here() or not number.isdecimal():
        return False
    return _began(int(number)) != began


def _here() -> str:
    """Names this system since its start, and the processes that can be seen from here; "" where that is not known."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        return f"{boot}:{Path('/proc/self/ns/pid').readlink()}".replace(" ", "")
    except OSError:
        return ""


def _began(process: int) -> str:
    """When a process of this system began, in its own ticks; "" if there is none."""
    try:
        said = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return ""
    fields = said.rpartition(")")[2].split()
    return "" if fields[0] in ("Z", "X") else fields[19]
