"""Finds the folder that the owner means, whatever the server calls it, and says what is wrong if there is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from replybot.mailboxes.folders import FolderError
from replybot.mailboxes.imap_errors import for_good, refusal, refused_words, tolerated
from replybot.mailboxes.imap_folders import Folder, Listing, listing, make
from replybot.mailboxes.local import near

if TYPE_CHECKING:
    from imapclient import IMAPClient

T = TypeVar("T")


class Names:
    """The owner's names for folders, and the server's. The server is asked only if his do not do."""

    def __init__(self, place: str, username: str) -> None:
        self._place, self._username = place, username
        self._known: dict[str, str] = {}  # by the owner's name
        self._listing: Listing | None = None

    def at(self, client: IMAPClient, wanted: str, command: Callable[[str], T]) -> T:
        """What `command` gives for the folder that the owner calls `wanted`; FolderError if there is none, with those
        there are, or if the server refuses it. `command` may be given twice."""
        from imapclient.exceptions import IMAPClientError

        tried = self.known(wanted)
        try:
            return command(tried)
        except IMAPClientError as error:
            if not for_good(error):
                raise
            refused = error
        found = self.find(client, wanted)
        if found is not None and found.name != tried:
            try:
                return command(found.name)
            except IMAPClientError as error:
                if not for_good(error):
                    raise
                refused = error
        if found is None:
            raise self._missing(wanted, refused)
        raise FolderError(f'{self._place}: folder "{wanted}": the server refused: {refused_words(refused)}')

    def known(self, wanted: str) -> str:
        """The server's name for a folder, as far as we know."""
        return self._known.get(wanted, wanted)

    def find(self, client: IMAPClient, wanted: str) -> Folder | None:
        """The folder that the owner means, by a fresh listing."""
        self._listing = listing(client)
        found = self._listing.find(wanted)
        if found is not None:
            self._known[wanted] = found.name
        return found

    def label(self, client: IMAPClient, wanted: str) -> str:
        """What the gate is told of the folder: its name, and its use where that forbids an answer. INBOX needs no
        listing, the others one a run."""
        if wanted.upper() == "INBOX":
            return "INBOX"
        found = self.listing(client).find(self.known(wanted))
        return found.label if found is not None else wanted

    def listing(self, client: IMAPClient) -> Listing:
        """All folders, asked for once."""
        if self._listing is None:
            self._listing = listing(client)
        return self._listing

    def made(self, client: IMAPClient, wanted: str) -> str | None:
        """The server's name for a folder, which is made if it is missing; None if the server refuses that."""
        found = self.find(client, wanted)
        if found is not None:
            return found.name
        name = tolerated(partial(make, client, self.listing(client), wanted))
        if name is not None:
            self._known[wanted] = name
        return name

    def _missing(self, wanted: str, refused: Exception) -> FolderError:
        there = self._listing.names() if self._listing is not None else []
        return FolderError(
            f'{self._place}: {self._username} has no folder "{wanted}" ({refusal(refused)}); {near(wanted, there)}'
        )
