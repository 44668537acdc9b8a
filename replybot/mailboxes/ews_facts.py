"""What `doctor` tells of a mailbox on an Exchange server: what it offers, and what is done without what it lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from replybot.settings.values import Exchange, MailboxConfig

if TYPE_CHECKING:
    from replybot.exchange.places import Folder


def told(
    config: MailboxConfig, exchange: Exchange, server: str, folders: Sequence[Folder], *, mark_folder: bool
) -> tuple[str, ...]:
    """A sentence each. `folders`: those that are read, as they are now; `mark_folder`: whether it is there."""
    held = zip(config.folders, folders, strict=True)
    return (
        server,
        access(exchange),
        *(f'The folder "{name}" holds {folder.total} mails.' for name, folder in held),
        *_marking(config, folders, mark_folder),
        "New mail is found by the server's list of changes; of each mail first the header travels, and the whole only "
        "if it may be a ticket's.",
        "Exchange writes a mail anew when it gives it out, so a sender's signature (DKIM) cannot be checked on it; the "
        "word of your own mail server (trusted_authserv_ids) decides.",
        "EWS tells nobody of new mail by itself; watch asks every half minute.",
    )


def access(exchange: Exchange) -> str:
    """Who logs in, and as whom."""
    login = f"a token of [oauth.{exchange.oauth.name}]" if exchange.oauth else exchange.username or exchange.address
    if exchange.access == "impersonation":
        return f"Login by {login} works; it acts as {exchange.address} (impersonation)."
    if login.casefold() == exchange.address.casefold():
        return f"Login by {login} works."
    return f"Login by {login} works; it opens the mailbox {exchange.address} by rights of its own (delegate)."


def _marking(config: MailboxConfig, folders: Sequence[Folder], mark_folder: bool) -> Iterator[str]:
    """What becomes of the marks on mails."""
    if config.mark == "none":
        yield "Mails are not marked; what was seen stands in the ledger."
        return
    denied = [name for name, folder in zip(config.folders, folders, strict=True) if "Modify" not in folder.rights]
    if denied:
        places = ", ".join(denied)
        yield f"The rights do not suffice to mark mails in {places}; there only the ledger knows what was seen."
    if config.mark == "keyword":
        yield "Mails are marked by a category (replybot-send, replybot-hold, replybot-file); none is marked as read."
        return
    made = "" if mark_folder else ", which is made when the first one goes there"
    yield f'Mails that were answered or filed are moved to "{config.mark_folder}"{made}; held mail stays.'
