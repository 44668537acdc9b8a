"""The double as a process of its own, which serves until it is ended; what it knows ends with it.

python -m tests.ews [--folder DIR] [--user ADDRESS:PASSWORD ...] [--catch-all DOMAIN=ADDRESS ...]

Prints EWS_URL, AUTODISCOVER_URL, CA_FILE and SIDE_URL (side.py), a line each.
"""

from __future__ import annotations

import argparse
import signal
import threading
from pathlib import Path

from tests.ews import Exchange, SideDoor


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.ews")
    parser.add_argument("--folder", type=Path, help="where the certificates are written")
    parser.add_argument("--user", action="append", default=[], help="ADDRESS:PASSWORD")
    parser.add_argument("--catch-all", action="append", default=[], help="DOMAIN=ADDRESS")
    args = parser.parse_args()
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    users = dict(one.split(":", 1) for one in args.user) or {"catchall@owner.test": "secret"}
    with Exchange(users, folder=args.folder) as exchange:
        for one in args.catch_all:
            exchange.catch_all(*one.split("=", 1))
        door = SideDoor(exchange)
        print(f"EWS_URL={exchange.url}\nAUTODISCOVER_URL={exchange.autodiscover_url}")
        print(f"CA_FILE={exchange.ca_file}\nSIDE_URL={door.url}", flush=True)
        ended.wait()
        door.end()


if __name__ == "__main__":
    main()
