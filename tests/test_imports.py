"""Start-up counts: nothing heavy is imported before it is needed (whole processes, asked for what they have loaded)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import ROOT

HEAVY = (
    "exchangelib", "imapclient", "lxml", "inscriptis", "jinja2", "publicsuffixlist", "tenacity", "psycopg", "oauthlib",
    "requests", "smtplib",
)  # fmt: skip
ASK = "import sys; from replybot.cli import start; start(sys.argv[1:]); print(*sys.modules, sep='\\n')"


def loaded(folder: Path, *words: str) -> set[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", ASK, *words], cwd=folder, env=environment, check=True, capture_output=True, text=True
    )
    return {name.partition(".")[0] for name in done.stdout.splitlines()}


@pytest.mark.parametrize("words", [("--version",), ("--help",)])
def test_version_and_help_load_neither_pydantic_nor_anything_heavy(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert not loaded(tmp_path, *words) & {*HEAVY, "pydantic", "regex", "rapidfuzz", "sqlite3", "babel", "tomli"}


def test_a_run_on_a_maildir_with_nothing_new_loads_nothing_heavy(tmp_path: Path) -> None:
    sample = ROOT / "replybot" / "sample"
    (tmp_path / "replybot").mkdir()
    (tmp_path / "replybot" / "sample").symlink_to(sample)
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "config.toml").write_text((ROOT / "config.toml").read_text())
    loaded(tmp_path, "run")
    assert not loaded(tmp_path, "run") & {*HEAVY, "babel"}
