"""Where the playbooks lie: one file a company, found with one look at each; none is opened."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

FILE = "playbook.toml"


def playbook_files(folders: Sequence[Path], shipped: Path | None) -> tuple[Path, ...]:
    """The files of all playbooks, one a company, in the order in which they count."""
    return tuple(Path(file) for file, _state in places(folders, shipped))


def places(folders: Sequence[Path], shipped: Path | None) -> Iterator[tuple[str, os.stat_result]]:
    """One file a company, the first in the order of the folders, with its state: one look at each."""
    seen: set[str] = set()
    for folder in (*folders, *([shipped] if shipped else [])):
        try:
            names = sorted(entry.name for entry in os.scandir(folder))
        except OSError:
            continue
        for name in names:
            file = os.path.join(folder, name, FILE)  # noqa: PTH118 - ten thousand times
            try:
                state = os.stat(file)  # noqa: PTH116
            except OSError:
                continue
            if name not in seen:
                seen.add(name)
                yield file, state
