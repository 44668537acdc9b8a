"""`login` as a person has it: in a terminal of its own, read line by line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


class Terminal:
    """The command, running; what it says is read line by line."""

    def __init__(self, config: Path, *words: str) -> None:
        command = [sys.executable, "-m", "replybot", "--config", str(config), "login", *words]
        pipe = subprocess.PIPE
        environment = os.environ | {"LANG": "C.UTF-8", "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment)
        self.said: list[str] = []

    def until(self, found: str) -> str:
        """Reads on to the line with these words; returns it, or the one after it if the words end in a colon."""
        assert self.process.stdout is not None
        while line := self.process.stdout.readline():
            self.said.append(line.strip())
            if found in line:
                return self.process.stdout.readline().strip() if line.strip().endswith(":") else line.strip()
        raise AssertionError((found, self.said, self.process.communicate()[1]))

    def end(self, typed: str | None = None) -> tuple[int, str, str]:
        out, err = self.process.communicate(typed, timeout=30)
        assert "Traceback" not in err, err
        return self.process.returncode, out, err
