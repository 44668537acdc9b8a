"""A directory of the made records, for all tests that only look into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from replybot.directory import Directory, finding, open_directory
from replybot.directory.importing import Named
from tests.directory.made import MISSING, PUBLISHED, imported, written
from tests.journeys.conftest import Room, room

__all__ = ["Room", "room"]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file with the made records, to be looked at."""
    folder = tmp_path_factory.mktemp("made")
    imported(folder / "directory.db", written(folder / "data"), named=Named(commit="0123abcd" * 5, date="2026-07-21"))
    return folder / "directory.db"


@pytest.fixture
def directory(made: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Directory]:
    """The made records, opened. freemail.example is where anybody has an address."""
    monkeypatch.setattr(finding, "PROVIDERS", frozenset({"freemail.example"}))
    found = open_directory(made)
    assert found is not None
    with found:
        yield found


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Directory]:
    """The real data, imported once; skipped where they are not."""
    if not (PUBLISHED / "companies.jsonl").exists():
        pytest.skip(MISSING)
    path = tmp_path_factory.mktemp("published") / "directory.db"
    report, refused = imported(path, PUBLISHED)
    assert (refused, report.counts["company"].read) == ([], 3_069)
    found = open_directory(path)
    assert found is not None
    with found:
        yield found
