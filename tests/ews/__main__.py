"""The double as a process of its own, which serves until it is ended.

python -m tests.ews [--user ADDRESS:PASSWORD ...] [--catch-all DOMAIN=ADDRESS ...]

Prints EWS_URL, CA_FILE and SIDE_URL (side.py), a line each.
"""

from __future__ import annotations

import argparse
import signal
import threading

from tests.ews import Exchange, SideDoor


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.ews")
    parser.add_argument("--user", action="append", default=[], help="ADDRESS:PASSWORD")
    parser.add_argument("--catch-all", action="append", default=[], help="DOMAIN=ADDRESS")
    args = parser.parse_args()
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    users = dict(one.split(":", 1) for one in args.user) or {"catchall@owner.test": "secret"}
    with Exchange(users) as exchange:
        for one in args.catch_all:
            exchange.catch_all(*one.split("=", 1))
        door = SideDoor(exchange)
        print(f"EWS_URL={exchange.url}\nCA_FILE={exchange.ca_file}\nSIDE_URL={door.url}", flush=True)
        try:
            ended.wait()
        except KeyboardInterrupt:
            pass
        finally:
            door.end()


if __name__ == "__main__":
    main()
