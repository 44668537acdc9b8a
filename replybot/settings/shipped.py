"""Where the folders lie that come with the program: in the package when installed, beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

PLATFORMS = "platforms"
"""The folder, among the shipped playbooks, of the profiles of help desks."""

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(name: str) -> Path:
    """The folder NAME (for example "playbooks") that comes with the program; it may be missing in a broken install."""
    installed = _PACKAGE / "shipped" / name
    return installed if installed.exists() else _PACKAGE.parent / name
