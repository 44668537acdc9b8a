"""What `doctor` tells of an IMAP mailbox: what the server offers, and what is done without what it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from replybot.mailboxes.folders import FolderError, together
from replybot.mailboxes.imap_folders import NOTHING_COMES_IN, Folder
from replybot.mailboxes.imap_names import Names
from replybot.mailboxes.imap_session import ImapSession
from replybot.settings.values import MailboxConfig

if TYPE_CHECKING:
    from imapclient import IMAPClient

OFFERS = (
    ("IDLE", '"replybot watch" is told of new mail at once', '"replybot watch" has to ask now and then'),
    (
        "SPECIAL-USE",
        "folders of sent mail and spam are known in any language",
        "folders of sent mail and spam are known by usual names only",
    ),
    ("NAMESPACE", "it says where the folders of this account begin", "that is seen from the names of folders"),
    (
        "MOVE",
        'with mark = "move" answered mail is moved',
        'mark = "move" does nothing here, because a mail could only be copied and deleted, and nothing is ever deleted',
    ),
    ("UIDPLUS", *["it is not needed, because nothing is ever deleted"] * 2),
    ("CONDSTORE", *["it is not needed, because UIDVALIDITY and UIDNEXT tell what is new"] * 2),
)
"""Extensions, what they are good for, and what is done without them."""


class Facts:
    """Asks a server, changes nothing."""

    def __init__(self, config: MailboxConfig, session: ImapSession, names: Names) -> None:
        self._config, self._session, self._names = config, session, names

    def told(self, client: IMAPClient) -> tuple[str, ...]:
        """One sentence for each thing that matters. FolderError with all folders that are missing, if any is."""
        folders = tuple(self._folders(client))
        return (
            *self._connection(client),
            *folders,
            *self._offers(client),
            *self._marks(client),
            *self._copies(client),
        )

    def _connection(self, client: IMAPClient) -> Iterator[str]:
        greeting = re.sub(r"^\* \w+ (?:\[[^\]]*\] ?)?", "", client.welcome.decode("utf-8", "replace")).strip()[:100]
        yield f"IMAP server {self._session.place} greets with: {greeting}"
        version = getattr(client.socket(), "version", lambda: None)()
        yield f"The connection is encrypted with {version}." if version else "The connection is not encrypted."
        yield f"The login went by {self._session.way_in}."

    def _folders(self, client: IMAPClient) -> Iterator[str]:
        """Those that are read; the Sent folder too must be there."""
        wrong: list[FolderError] = []
        username = self._config.server.username if self._config.server else ""
        for wanted in self._config.folders:
            try:
                state = self._names.at(
                    client,
                    wanted,
                    lambda name: self._session.status(client, name, "MESSAGES", "UIDVALIDITY", "UIDNEXT"),
                )
            except FolderError as error:
                wrong.append(error)
                continue
            yield (
                f'Folder "{wanted}" of {username} holds {state.get(b"MESSAGES")} mails '
                f"(UIDVALIDITY {state.get(b'UIDVALIDITY')})."
            )
            yield from self._oddities(client, wanted, state.get(b"UIDNEXT"))
        if sent := self._config.transport.sent_folder:
            try:
                self._names.at(client, sent, lambda name: self._session.status(client, name, "MESSAGES"))
            except FolderError as error:
                wrong.append(error)
        if wrong:
            raise together(wrong)

    def _oddities(self, client: IMAPClient, wanted: str, uidnext: object) -> Iterator[str]:
        if (name := self._names.known(wanted)) != wanted:
            yield f'The server calls the folder "{wanted}" "{name}".'
        found = None if wanted.upper() == "INBOX" else self._names.listing(client).find(name)
        if found is not None and found.use in NOTHING_COMES_IN:
            yield f'Folder "{wanted}" is this account\'s {found.use} folder: no mail in it is ever answered.'
        self._names.at(client, wanted, lambda name: self._session.examine(client, name))
        if not uidnext:
            yield f'Of folder "{wanted}" the server does not say what is new (UIDNEXT): each run has to search in it.'

    def _offers(self, client: IMAPClient) -> Iterator[str]:
        for name, good_for, without in OFFERS:
            if client.has_capability(name):
                yield f"The server offers {name}: {good_for}."
            else:
                yield f"The server lacks {name}: {without}."
        if not self._session.lasting:
            yield (
                "The server gives mails lasting numbers only in folders that are opened for writing: "
                "they are opened so, and nothing in them is changed."
            )
        listing = self._names.listing(client)
        if listing.prefix:
            yield f'Folders of this account begin with "{listing.prefix}"; that need not be written in the config.'

    def _marks(self, client: IMAPClient) -> Iterator[str]:
        match self._config.mark:
            case "keyword":
                for wanted in self._config.folders:
                    yield self._keywords(client, wanted)
            case "move" if client.has_capability("MOVE"):
                yield self._mark_folder(self._names.find(client, self._config.mark_folder), client)

    def _keywords(self, client: IMAPClient, wanted: str) -> str:
        """SELECT tells; it alters nothing but which session saw a mail first."""
        answer = self._names.at(client, wanted, lambda name: self._session.select(client, name))
        if not answer:
            return f'Folder "{wanted}" can only be read: no mail in it is marked. The ledger remembers all the same.'
        if b"\\*" in answer.get(b"PERMANENTFLAGS", ()):
            return f'The server keeps keywords of ours in folder "{wanted}".'
        return (
            f'The server does not keep keywords of ours in folder "{wanted}": no mail in it is marked. '
            "The ledger remembers all the same."
        )

    def _mark_folder(self, found: Folder | None, client: IMAPClient) -> str:
        if found is not None:
            return f'Answered mail goes into the folder "{found.name}".'
        name = next(self._names.listing(client).to_make(self._config.mark_folder))
        return f'Answered mail goes into the folder "{name}", which is made when it is first needed.'

    def _copies(self, client: IMAPClient) -> Iterator[str]:
        if sent := self._config.transport.sent_folder:
            yield f'Copies of letters go into the folder "{self._names.known(sent)}".'
