"""A room of its own for each journey: the repository's config, sample and playbooks, copied."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from replybot.cli import start

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Room:
    """A folder with a config in it; commands are run in this process."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    def replybot(self, *words: str) -> Said:
        self.capture.readouterr()
        code = start(["--config", str(self.config), *words])
        caught = self.capture.readouterr()
        assert "Traceback" not in caught.err, caught.err
        return Said(code, caught.out, caught.err)

    def change(self, old: str, new: str) -> None:
        text = self.config.read_text()
        assert old in text, f"{old} does not stand in the config"
        self.config.write_text(text.replace(old, new))

    def letters(self) -> list[Path]:
        return sorted((self.folder / "var" / "outbox" / "new").glob("*"))


@pytest.fixture
def room(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Room:
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "REPLYBOT_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    shutil.copy(ROOT / "config.toml", tmp_path)
    shutil.copytree(ROOT / "playbooks", tmp_path / "playbooks")
    shutil.copytree(ROOT / "replybot" / "sample", tmp_path / "replybot" / "sample")
    return Room(tmp_path, capsys)
