"""What an SMTP server said, for a person, and the error that it means."""

from __future__ import annotations

from replybot.errors import PermanentError, ReplybotError, TemporaryError
from replybot.settings.servers import place
from replybot.settings.values import Server

SHOWN = 300  # characters of what a server said


def refusal(server: Server, what: str, code: int, said: bytes | str) -> ReplybotError:
    """The error for a reply that is no yes. A reply that nobody understands is no refusal for good."""
    understood = isinstance(said, bytes)  # smtplib's own words ("Line too long.") are str
    if understood and code // 100 == 5:
        return PermanentError(f"{place(server)} refused {what}: {code} {visible(said)}")
    if understood and code // 100 == 4:
        return TemporaryError(f"{place(server)} refused {what} for now: {code} {visible(said)}")
    return TemporaryError(f"{place(server)} said what is not to be understood to {what}: {visible(said)}")


def visible(said: object) -> str:
    """What the other side said, on one line, control characters shown, not too long."""
    text = said.decode("utf-8", "backslashreplace") if isinstance(said, bytes) else str(said)
    shown = (c if c.isprintable() else c.encode("unicode_escape").decode() for c in text.replace("\n", " "))
    return "".join(shown)[:SHOWN]
