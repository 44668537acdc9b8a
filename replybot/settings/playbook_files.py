"""Where the playbooks lie: one file a company, found with one look at each; none is opened."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence, Set
from contextlib import suppress
from pathlib import Path

FILE = "playbook.toml"

Looks = Sequence[tuple[str, Sequence[str]]]
"""Each folder that has playbooks, and for each of those the name of its own folder, and the time in nanoseconds, the
size and the number of its file, a slash between two: texts, for there are ten thousand, and each run makes them."""


def playbook_files(folders: Sequence[Path], shipped: Path | None) -> tuple[Path, ...]:
    """The files of all playbooks, one a company, in the order in which they count."""
    return tuple(Path(file) for file, _stamp in places(looks(folders, shipped)))


def looks(folders: Sequence[Path], shipped: Path | None) -> Looks:
    """One file a company, the first in the order of the folders: one look at each, and nothing more."""
    found: list[tuple[str, Sequence[str]]] = []
    for folder in (*folders, *([shipped] if shipped else [])):
        before = {line.partition("/")[0] for _folder, lines in found for line in lines}
        with suppress(OSError):
            if lines := _lines(folder, before):
                found.append((os.fspath(folder), lines))
    return found


def _lines(folder: Path, before: Set[str]) -> Sequence[str]:
    """A line for each playbook of this folder, but for the companies that had one before."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        lines: list[str] = []
        add, look, ending = lines.append, os.stat, f"/{FILE}"
        names = sorted(os.listdir(opened))  # noqa: PTH208 - a descriptor is no Path
        for name in names if not before else (name for name in names if name not in before):
            try:
                state = look(name + ending, dir_fd=opened)
            except OSError:
                continue
            add(f"{name}/{state.st_mtime_ns}/{state.st_size}/{state.st_ino}")
        return lines
    finally:
        os.close(opened)


def places(found: Looks) -> Iterator[tuple[str, str]]:
    """Each file, and what tells that it changed."""
    for folder, lines in found:
        for line in lines:
            name, _, stamp = line.partition("/")
            yield os.path.join(folder, name, FILE), stamp.replace("/", " ")  # noqa: PTH118 - ten thousand times
