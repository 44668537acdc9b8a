"""Which program made a cache: another version, or one whose checks were altered, makes it anew."""

from __future__ import annotations

import functools
import json
import os
from contextlib import suppress
from pathlib import Path

from replybot import __version__
from replybot.settings.shipped import PLATFORMS, shipped


@functools.cache
def made_by() -> str:
    """Changes with the program, its checks and the platform profiles: then everything is read again."""
    stamps = []
    here = Path(__file__).parent
    for folder in (here, here.parent / "core", shipped("playbooks") / PLATFORMS):
        with suppress(OSError), os.scandir(folder) as found:
            states = sorted((entry.name, entry.stat()) for entry in found if entry.is_file())
            stamps += [f"{name} {state.st_mtime_ns} {state.st_size}" for name, state in states]
    return json.dumps([__version__, stamps])
