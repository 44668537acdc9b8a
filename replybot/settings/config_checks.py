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

PASSWORDS = (
    "password", "password_command", "password_file", "password_variable", "password_credential", "password_keyring",
)  # fmt: skip


def own_addresses(data: Mapping[str, Any]) -> Found:
    """An own address that lies below none of the owner's domains is a slip of the pen."""
    owner = _table(data, "owner")
    domains = tuple(_read(addresses.domain, text) for text in _texts(owner, "domains"))
    if not domains or "" in domains:
        return
    for number, text in enumerate(_texts(owner, "addresses")):
        name = _read(addresses.own_address, text).rpartition("@")[2]
        if name and not addresses.may_lie_below(name, domains):
            known = ", ".join(domains)
            yield ("owner", "addresses", number), f"lies outside of your domains ({known}); add its domain to domains"


def mailbox_names(data: Mapping[str, Any]) -> Found:
    """Two mailboxes of one name would share what the ledger remembers of them."""
    seen: set[str] = set()
    for path, mailbox in _mailboxes(data):
        name = mailbox.get("name")
        if not isinstance(name, str):
            continue
        if name in seen:
            yield (*path, "name"), "another mailbox has this name already; give each its own"
        seen.add(name)


def marks(data: Mapping[str, Any]) -> Found:
    """Only `move` needs a folder, and it does need one."""
    for path, mailbox in _mailboxes(data):
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


def logins(data: Mapping[str, Any]) -> Found:
    """Who logs in needs a name and one way to the password."""
    for path, server in _servers(data):
        given = [key for key in PASSWORDS if key in server]
        for key in given[1:]:
            yield (*path, key), f"the password is found by {given[0]} already; keep one of the two"
        if "username" in server and not given:
            yield (*path, "username"), "needs a password; add password_command or password_file"
        if "username" not in server and (given or server.get("kind") == "imap"):
            yield (*path, given[0] if given else "username"), 'the username is missing; add username = "…"'


def plaintext(data: Mapping[str, Any]) -> Found:
    """A password in the clear leaves this machine only where the owner insists."""
    for path, server in _servers(data):
        if server.get("security") != "plain" or server.get("allow_plain") is True:
            continue
        if not _is_here(server.get("host")):
            says = '"plain" sends mail and password readable to all; use "tls" or "starttls", or set allow_plain = true'
            yield (*path, "security"), says


def folders(data: Mapping[str, Any], base: File) -> Found:
    """A playbook folder that is named must be there."""
    for number, text in enumerate(_texts(_table(data, "playbooks"), "folders")):
        if text and not os.path.isdir(base / os.path.expanduser(text)):  # noqa: PTH111, PTH112 - these never raise
            yield ("playbooks", "folders", number), "there is no such folder; create it, or remove it from the list"


CHECKS: Sequence[Callable[[Mapping[str, Any]], Found]] = (own_addresses, mailbox_names, marks, logins, plaintext)


def _table(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = data.get(key)
    return found if isinstance(found, dict) else {}


def _texts(table: Mapping[str, Any], key: str) -> list[str]:
    """A list of texts; what is no text counts as empty, so that the numbers stay right."""
    found = table.get(key)
    return [one if isinstance(one, str) else "" for one in found] if isinstance(found, list) else []


def _mailboxes(data: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    found = data.get("mailbox")
    for number, mailbox in enumerate(found if isinstance(found, list) else []):
        if isinstance(mailbox, dict):
            yield ("mailbox", number), mailbox


def _servers(data: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """All tables that name a mail server: mailboxes by IMAP, transports by SMTP."""
    for path, mailbox in _mailboxes(data):
        transport = _table(mailbox, "transport")
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
