"""The folder of a dossier: new, for its owner's eyes only, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from replybot.cli.words import _
from replybot.errors import UserError

MANIFEST = "manifest.txt"


def vacant(folder: Path) -> None:
    """UserError: there is something already, or its own folder is missing."""
    if folder.exists() or folder.is_symlink():
        raise UserError(_("{folder} is there already; name a new folder with --out.", folder=folder))
    if not folder.absolute().parent.is_dir():
        parent = folder.absolute().parent
        raise UserError(_("There is no folder {parent} in which {folder} could be made.", parent=parent, folder=folder))


def manifest(files: Mapping[str, bytes]) -> bytes:
    """The SHA-256 of every file, a line each, in the form that `sha256sum --check` reads."""
    return "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)).encode()


def lay(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files and their manifest into a new folder. What goes wrong on the way leaves nothing behind."""
    vacant(folder)
    folder.mkdir(mode=0o700)
    try:
        folder.chmod(0o700)
        for name, data in {**files, MANIFEST: manifest(files)}.items():
            path = folder / name
            if not path.parent.is_dir():
                path.parent.mkdir(mode=0o700)
                path.parent.chmod(0o700)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                os.fchmod(file.fileno(), 0o600)
                file.write(data)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
