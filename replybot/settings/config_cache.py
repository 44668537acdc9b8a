"""config.toml as it was checked the last time: a run whose config did not change need not check it again.

A note (`notes.py`) beside the index of the playbooks, one for each config. It holds the text that was checked; where
the file says anything else by now, or the program is another, it is checked again, and so is one that names a folder
which is gone.
"""

from __future__ import annotations

import os
from pathlib import Path

import tomli

from replybot.settings import plain
from replybot.settings.made_by import made_by
from replybot.settings.notes import note_beside, read_note, write_note
from replybot.settings.values import Config

LARGEST = 1_048_576  # octets of a config file that is worth a note


def load(path: Path, *, write: bool) -> Config:
    """What this file says, checked now or before. `write`: what is checked now is noted. UserError as of `load_config`:
    everything that is wrong with it."""
    file = Path(os.path.abspath(path))  # noqa: PTH100 - as in config.py
    before = _state(file)
    if before is not None and (known := _known(file, before[0])) is not None:
        return known
    from replybot.settings.config import load_config

    config = load_config(path)
    if write and before is not None and before == _state(file) and config.playbook_index is not None:
        noted = plain.write((_key(file, before[0]), config))
        write_note(note_beside(config.playbook_index, "config", file), noted)
    return config


def _state(file: Path) -> tuple[str, int, int, int] | None:
    """What stands in the file, and what tells that it was altered; None: it cannot be read."""
    try:
        with file.open("rb") as opened:
            octets, state = opened.read(LARGEST), os.fstat(opened.fileno())
        return octets.decode("utf-8"), state.st_mtime_ns, state.st_size, state.st_ino
    except (OSError, ValueError):
        return None


def _known(file: Path, text: str) -> Config | None:
    """The config that was checked, if this very text was, and the folders that it names are there still."""
    try:
        playbooks = tomli.loads(text).get("playbooks", {})
        index = playbooks.get("index", "var/playbooks.index")
        place = Path(os.path.normpath(file.parent / os.path.expanduser(index)))  # noqa: PTH111 - as in config.py
        found = plain.read(read_note(note_beside(place, "config", file)) or "null") if index else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):  # no TOML, or no note of ours
        return None
    match found:
        case (str(key), Config() as config) if key == _key(file, text):
            there = "folders" not in playbooks or all(folder.is_dir() for folder in config.playbook_folders)
            return config if there else None
    return None


def _key(file: Path, text: str) -> str:
    """All that a checked config depends on, but for the folders that it names."""
    return "\n".join((made_by(), str(file), os.path.expanduser("~"), text))  # noqa: PTH111 - never raises
