"""`python -m replybot`, and the console command: starts the commands and leaves with their exit code."""

from __future__ import annotations

import sys


def main() -> None:
    """Exit codes: 0 done · 1 something failed · 2 config, playbook or command line wrong · 3 another run is at work."""
    from replybot.cli import start

    sys.exit(start(sys.argv[1:]))


if __name__ == "__main__":
    main()
