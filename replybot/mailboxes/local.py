"""What mail in files has in common: where it lies, its header block, its Message-ID, and what to say when it fails."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from replybot.errors import PermanentError, UserError
from replybot.mailboxes.base import HEADER_LIMIT
from replybot.settings.values import MailboxConfig

CHUNK = 8_192  # holds the whole header block of all but odd mails
_BLANK_LINE = re.compile(rb"\n\r?\n")
_MESSAGE_ID = re.compile(rb"(?im)^message-id[ \t]*:\s*(\S+)")


def place(config: MailboxConfig) -> Path:
    """Where the mail lies; UserError if config.toml does not say."""
    if config.path is None:
        raise UserError(f'mailbox "{config.name}": a {config.kind} needs `path`')
    return config.path


def header_end(data: bytes, seen: int = 0) -> int:
    """Where the header block ends, blank line included; -1 while it goes on. `seen` octets hold no blank line."""
    if data.startswith(b"\n"):
        return 1
    if data.startswith(b"\r\n"):
        return 2
    found = _BLANK_LINE.search(data, max(0, seen - 3))
    return found.end() if found else -1


def header_block(data: bytes, seen: int = 0) -> bytes | None:
    """The header block and its blank line, at most HEADER_LIMIT octets; None if more of the mail must be read first."""
    end = header_end(data, seen)
    if end < 0 and len(data) < HEADER_LIMIT:
        return None
    return data[: min(end, HEADER_LIMIT)] if end >= 0 else data[:HEADER_LIMIT]


def id_in(header: bytes) -> bytes:
    """The Message-ID in a header block, without its brackets, or nothing."""
    found = _MESSAGE_ID.search(header)
    return found[1].strip(b"<>") if found else b""


def id_of(message_id: str) -> bytes:
    """A Message-ID in the same form."""
    return message_id.strip().strip("<>").encode()


def instant(seconds: float) -> datetime:
    """A Unix time as an aware one."""
    return datetime.fromtimestamp(seconds, UTC)


def refused(path: Path, error: OSError) -> PermanentError:
    """Why a file or folder cannot be used, and what to do."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return PermanentError(f"{path}: not found; check `path` in config.toml, and that its disk is mounted")
        case PermissionError():
            return PermanentError(
                f"{path}: no permission; let the user who runs replybot read it (chmod, chown, setfacl)"
            )
    return PermanentError(f"{path}: {error.strerror or error}; check the disk and `path` in config.toml")


def near(wanted: str, names: list[str]) -> str:
    """The folders there are, for an error text: the one probably meant first."""
    if not names:
        return "there are no folders"
    from rapidfuzz import fuzz, process

    def bare(name: str) -> str:
        return name.replace(".", "/").rsplit("/", 1)[-1].casefold()

    best = process.extractOne(bare(wanted), names, scorer=fuzz.ratio, processor=bare, score_cutoff=60)
    hint = f'did you mean "{best[0]}"? ' if best else ""
    shown = ", ".join(sorted(names)[:8]) + (", ..." if len(names) > 8 else "")
    return f"{hint}there are: {shown}"
