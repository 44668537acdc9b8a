"""A run as a program of its own: what it leaks or breaks ends with it, and it reads config and playbooks afresh."""

from __future__ import annotations

import os
import site
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import replybot


def start_run(file: Path, words: Sequence[str], *, ours: bool) -> subprocess.Popen[str]:
    """`run` with this config and these words, by this very program, started from where we stand; what it says is to be
    read by `communicate`. `ours`: it is ended by us alone, and a Ctrl-C at the terminal does not reach it."""
    env = {name: value for name, value in os.environ.items() if name not in ("NOTIFY_SOCKET", "WATCHDOG_USEC")}
    env["PYTHONIOENCODING"] = "utf-8"
    home = str(Path(replybot.__file__).parent.parent)
    if home not in site.getsitepackages():  # where Python looks by itself
        env["PYTHONPATH"] = os.pathsep.join(filter(None, (home, env.get("PYTHONPATH"))))
    return subprocess.Popen(  # noqa: S603 our own words
        [sys.executable, "-P", "-m", "replybot", "--config", str(file.absolute()), "run", *words],
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        process_group=0 if ours else None,
    )
