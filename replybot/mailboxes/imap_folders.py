"""What the folders on an IMAP server are called: prefixes, separators and special uses differ from server to server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from replybot.mailboxes.imap_errors import passes, tolerated

if TYPE_CHECKING:
    from imapclient import IMAPClient

USES = {use.lower(): use for use in ("\\All", "\\Archive", "\\Drafts", "\\Flagged", "\\Junk", "\\Sent", "\\Trash")}
"""RFC 6154 section 2."""

NOTHING_COMES_IN = ("\\Junk", "\\Trash", "\\Sent", "\\Drafts")
"""Uses of folders whose mail is never answered; the gate knows them by this ending of a folder's name."""

_SENT = """
sent
sent items
sent messages
sent mail
sent-mail
gesendet
gesendete elemente
gesendete objekte
gesendete nachrichten
envoyés
éléments envoyés
messages envoyés
enviados
elementos enviados
inviati
posta inviata
verzonden
verzonden items
wysłane
elementy wysłane
skickat
sendt
"""
SENT = frozenset(_SENT.split("\n")) - {""}
"""What people call the folder of sent mail; it is looked for by its special use if there is none of that name."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder: its name on the server, and what it is for, if the server says so ("\\Sent")."""

    name: str
    use: str = ""
    opens: bool = True  # mail can lie in it

    @property
    def label(self) -> str:
        """Its name, with its use where that forbids an answer, in whatever language it is named."""
        return f"{self.name} ({self.use})" if self.use in NOTHING_COMES_IN else self.name


@dataclass(frozen=True, slots=True)
class Listing:
    """The folders of an account. `prefix`: how the names of the owner's own folders begin ("INBOX.")."""

    folders: tuple[Folder, ...]
    prefix: str
    separator: str

    def names(self) -> list[str]:
        """The folders that can be opened."""
        return [folder.name for folder in self.folders if folder.opens]

    def find(self, wanted: str) -> Folder | None:
        """The folder that the owner means: of this name; else of this name below his namespace, with the server's own
        separator; else, for "Sent" in any usual spelling or a special use such as "\\Sent", the one that has it."""
        there = {folder.name: folder for folder in self.folders if folder.opens}
        if wanted.upper() == "INBOX":
            return next((folder for name, folder in there.items() if name.upper() == "INBOX"), Folder("INBOX"))
        for name in self._spellings(wanted):
            if name in there:
                return there[name]
        use = "\\sent" if re.split(r"[/.]", wanted)[-1].casefold() in SENT else wanted.lower()
        return next((folder for folder in there.values() if folder.use and folder.use.lower() == use), None)

    def to_make(self, wanted: str) -> Iterator[str]:
        """How a folder that is missing may be called, inside of the owner's namespace; the likeliest name first."""
        path = wanted.replace("/", self.separator) if self.separator else wanted
        yield path if path.startswith(self.prefix) else self.prefix + path
        if not self.prefix and self.separator and not path.startswith(f"INBOX{self.separator}"):
            yield f"INBOX{self.separator}{path}"

    def _spellings(self, wanted: str) -> Iterator[str]:
        """The ways in which a server may spell this name."""
        bare = re.sub(r"^INBOX[/.]", "", wanted)
        yield wanted
        for path in (wanted, bare):
            for separator in ("/", ".") if self.separator else ():
                spelt = path.replace(separator, self.separator)
                yield spelt
                yield self.prefix + spelt


def listing(client: IMAPClient) -> Listing:
    """All folders, by one or two LIST and one NAMESPACE (RFC 2342) where the server has it."""
    rows = client.list_folders()
    if client.has_capability("SPECIAL-USE") and not any(_use(flags) for flags, _, _ in rows):
        # RFC 6154 section 3: some, Cyrus among them, tell uses only when asked.
        rows = tolerated(lambda: _with_uses(client)) or rows
    folders = tuple(Folder(str(name), _use(flags), _opens(flags)) for flags, _, name in rows)
    separator = next((_text(delimiter) for _, delimiter, name in rows if delimiter), "")
    prefix, separator = _namespace(client) or (_guess(folders, separator), separator)
    return Listing(folders, prefix, separator)


def make(client: IMAPClient, found: Listing, wanted: str) -> str:
    """CREATE a folder inside of the owner's namespace, and subscribe to it, so that his mail program shows it. Returns
    its name on the server; the server's last refusal is raised."""
    from imapclient.exceptions import IMAPClientError

    *others, last = found.to_make(wanted)
    for name in others:
        if tolerated(partial(client.create_folder, name)) is not None:
            break
    else:
        name = last
        try:
            client.create_folder(name)
        except IMAPClientError as error:
            if passes(error) or "ALREADYEXISTS" not in str(error).upper():
                raise
    tolerated(partial(client.subscribe_folder, name))
    return name


def _with_uses(client: IMAPClient) -> list[tuple[Any, Any, Any]]:
    """LIST with the special uses, for which IMAPClient has no call of its own."""
    data = client._raw_command_untagged(b"LIST", [b'""', b'"*"', b"RETURN (SPECIAL-USE)"], uid=False)
    rows: list[tuple[Any, Any, Any]] = client._proc_folder_list(data)
    return rows


def _namespace(client: IMAPClient) -> tuple[str, str] | None:
    """Prefix and separator of the owner's own folders; None if the server does not say."""
    if not client.has_capability("NAMESPACE"):
        return None
    with suppress(ValueError, TypeError, IndexError):  # an answer that cannot be read is none
        spaces = tolerated(client.namespace)
        if spaces and spaces.personal:
            prefix, separator = spaces.personal[0]
            return _text(prefix), _text(separator)
    return None


def _guess(folders: tuple[Folder, ...], separator: str) -> str:
    """The prefix, where no NAMESPACE tells it: all folders but INBOX itself lie below INBOX."""
    others = [folder.name for folder in folders if folder.name.upper() != "INBOX"]
    below = f"INBOX{separator}"
    return below if separator and others and all(name.startswith(below) for name in others) else ""


def _use(flags: Any) -> str:
    return next((USES[word] for flag in flags if (word := _text(flag).lower()) in USES), "")


def _opens(flags: Any) -> bool:
    return not {_text(flag).lower() for flag in flags} & {"\\noselect", "\\nonexistent"}


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else "" if value is None else str(value)
