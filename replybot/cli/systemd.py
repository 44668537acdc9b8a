"""Tells systemd how we are (sd_notify(3)); says nothing where nobody asks."""

from __future__ import annotations

import contextlib
import os
import socket

PATIENCE = 1.0  # seconds


def tell_systemd(*words: str) -> None:
    """Such as "READY=1", "STATUS=...", "WATCHDOG=1"; whether anybody hears it or not."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    place = f"\0{address[1:]}" if address.startswith("@") else address
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sending:
        sending.settimeout(PATIENCE)
        sending.sendto("\n".join(words).encode("utf-8", "replace"), place)


def beat() -> float | None:
    """Seconds within which systemd wants to hear that we live; None: it does not ask (sd_watchdog_enabled(3))."""
    asked, whom = os.environ.get("WATCHDOG_USEC", ""), os.environ.get("WATCHDOG_PID", "")
    if not asked.isdecimal() or int(asked) == 0 or (whom and whom != str(os.getpid())):
        return None
    return int(asked) / 1_000_000
