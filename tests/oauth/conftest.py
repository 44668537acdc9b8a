"""The test authority, started once."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.oauth.authority import Authority

MOCK = Path(__file__).parent.parent / "servers" / "oauth2_mock.py"


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Authority]:
    port = tmp_path_factory.mktemp("authority") / "port"
    running = subprocess.Popen([sys.executable, str(MOCK), "0", str(port)])
    try:
        until = time.monotonic() + 20
        while not (port.exists() and port.read_text()):
            assert running.poll() is None and time.monotonic() < until, "the authority did not start"
            time.sleep(0.02)
        yield Authority(f"http://127.0.0.1:{port.read_text()}")
    finally:
        running.terminate()
        running.wait(10)
