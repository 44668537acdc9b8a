"""What pydantic cannot see in config.toml: keys that contradict one another.

The checks read the document as it is written, so that they speak even where a type is wrong elsewhere.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path as File
from typing import Any

from replybot.settings import addresses
from replybot.settings.places import Path
from replybot.settings.servers import is_loopback

Found = Iterator[tuple[Path, str]]


def own_addresses(data: Mapping[str, Any]) -> Found:
    """An own address that lies below none of the owner's domains is a slip of the pen."""
    owner = table(data, "owner")
    domains = tuple(_read(addresses.domain, text) for text in texts(owner, "domains"))
    if not domains or "" in domains:
        return
    for number, text in enumerate(texts(owner, "addresses")):
        name = _read(addresses.own_address, text).rpartition("@")[2]
        if name and not addresses.may_lie_below(name, domains):
            known = ", ".join(domains)
            yield ("owner", "addresses", number), f"lies outside of your domains ({known}); add its domain to domains"


def mailbox_names(data: Mapping[str, Any]) -> Found:
    """Two mailboxes of one name would share what the ledger remembers of them."""
    seen: set[str] = set()
    for path, mailbox in mailboxes(data):
        name = mailbox.get("name")
        if not isinstance(name, str):
            continue
        if name in seen:
            yield (*path, "name"), "another mailbox has this name already; give each its own"
        seen.add(name)


def marks(data: Mapping[str, Any]) -> Found:
    """Only `move` needs a folder, and it does need one."""
    for path, mailbox in mailboxes(data):
        moves, folder = mailbox.get("mark") == "move", mailbox.get("mark_folder")
        if moves and mailbox.get("kind") == "mbox":
            yield (*path, "mark"), 'an mbox file has no folders; use "none"'
        elif moves and folder is None:
            yield (
                (*path, "mark"),
                'needs mark_folder; name the folder that answered mail is moved to: mark_folder = "…"',
            )
        elif folder is not None and not moves:
            yield (*path, "mark_folder"), 'has no effect without mark = "move"; add that, or remove this key'


def folders_read(data: Mapping[str, Any]) -> Found:
    """One folder or several, each once, and not the one that answered mail is moved to."""
    for path, mailbox in mailboxes(data):
        if "folders" in mailbox and "folder" in mailbox:
            yield (*path, "folder"), "folders names those to read already; keep one of the two"
        read = texts(mailbox, "folders") or [mailbox.get("folder", "")]
        for number, name in enumerate(read):
            place = (*path, "folders", number) if "folders" in mailbox else (*path, "folder")
            if name and name in read[:number]:
                yield place, "stands in the list already; remove it here"
            if name and name == mailbox.get("mark_folder"):
                yield place, "is mark_folder too, so answered mail would be read again; name another"


def plaintext(data: Mapping[str, Any]) -> Found:
    """A password in the clear leaves this machine only where the owner insists."""
    for path, server in servers(data):
        if server.get("security") != "plain" or server.get("allow_plain") is True:
            continue
        if not _is_here(server.get("host")):
            says = '"plain" sends mail and password readable to all; use "tls" or "starttls", or set allow_plain = true'
            yield (*path, "security"), says


def folders(data: Mapping[str, Any], base: File) -> Found:
    """A playbook folder that is named must be there."""
    for number, text in enumerate(texts(table(data, "playbooks"), "folders")):
        if text and not os.path.isdir(base / os.path.expanduser(text)):  # noqa: PTH111, PTH112 - these never raise
            yield ("playbooks", "folders", number), "there is no such folder; create it, or remove it from the list"


CHECKS: Sequence[Callable[[Mapping[str, Any]], Found]] = (own_addresses, mailbox_names, marks, folders_read, plaintext)


def table(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = data.get(key)
    return found if isinstance(found, dict) else {}


def texts(table: Mapping[str, Any], key: str) -> list[str]:
    """A list of texts; what is no text counts as empty, so that the numbers stay right."""
    found = table.get(key)
    return [one if isinstance(one, str) else "" for one in found] if isinstance(found, list) else []


def mailboxes(data: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    found = data.get("mailbox")
    for number, mailbox in enumerate(found if isinstance(found, list) else []):
        if isinstance(mailbox, dict):
            yield ("mailbox", number), mailbox


def servers(data: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """All tables that name a mail server: mailboxes by IMAP, transports by SMTP."""
    for path, mailbox in mailboxes(data):
        transport = table(mailbox, "transport")
        if mailbox.get("kind") == "imap":
            yield path, mailbox
        if transport.get("kind") == "smtp":
            yield (*path, "transport"), transport


def _read(reader: Callable[[str], str], text: str) -> str:
    try:
        return reader(text)
    except ValueError:
        return ""


def _is_here(host: object) -> bool:
    return not isinstance(host, str) or is_loopback(host.lower())
