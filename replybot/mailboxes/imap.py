"""Folders on an IMAP server, read with EXAMINE and BODY.PEEK: nobody sees that we were there.

What is new is known by UIDVALIDITY and UIDNEXT, which one STATUS tells on any server. CONDSTORE and QRESYNC (RFC 7162)
tell of changed flags and deleted mail besides, which nobody here asks for, and cost a round trip more: not used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

from replybot.errors import UserError
from replybot.mailboxes.base import Batch, Dull, RawMail
from replybot.mailboxes.folders import FolderError, in_turn
from replybot.mailboxes.imap_errors import RefusedError, tolerated
from replybot.mailboxes.imap_names import Names
from replybot.mailboxes.imap_reading import Reading, beginning, folders_of, parse, search
from replybot.mailboxes.imap_session import ImapSession
from replybot.settings.values import MailboxConfig

if TYPE_CHECKING:
    from imapclient import IMAPClient

    from replybot.mailboxes.imap_idle import Waiting


class ImapMailbox:
    """Folders on an IMAP server. A cursor costs two numbers a folder, and nothing new costs one round trip each."""

    def __init__(self, config: MailboxConfig) -> None:
        if config.server is None:
            raise UserError(f'mailbox "{config.name}": imap needs a [server]')
        self._config = config
        self._session = ImapSession(config.server)
        self._names = Names(self._session.place, config.server.username)
        self._reading = Reading(self._session, self._names)
        self._waiting: Waiting | None = None

    def new_mail(self, cursor: bytes, dull: Dull | None = None) -> Iterator[Batch]:
        """As the port says, folder by folder. A connection lost in between is opened anew and reading goes on at the
        same batch; what is wrong with one folder is raised when the others have been read."""
        return in_turn(self._config.folders, cursor, self._reading.looking(dull))

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        """As the port says."""
        return self._session.read(lambda client: self._mail(client, key, max(1, limit)))

    def mark(self, key: str, mark: str) -> None:
        """With "keyword" a keyword such as `replybot-send`, with "move" the folder; what a server cannot is left.

        Nothing is ever expunged: without MOVE no mail is moved.
        """
        if mark == "skip" or self._config.mark not in ("keyword", "move"):
            return
        self._session.read(lambda client: self._leave(client, key, mark))

    def keep(self, folder: str, raw: bytes, message_id: str) -> None:
        """As the port says; if the connection is lost during APPEND nobody knows, and the next keep looks first."""
        if self.holds(folder, message_id):
            return
        name = self._names.known(folder)
        try:
            self._session.once(lambda client: client.append(name, raw, flags=(b"\\Seen",)))
        except RefusedError as error:
            raise FolderError(
                f'{self._session.place}: folder "{folder}": the server takes no copy of a letter: {error.said}'
            ) from error

    def holds(self, folder: str, message_id: str) -> bool:
        """As the port says."""
        return self._session.read(lambda client: self._holds(client, folder, message_id))

    def facts(self) -> tuple[str, ...]:
        """As the port says."""
        from replybot.mailboxes.imap_facts import Facts

        facts = Facts(self._config, self._session, self._names)
        return self._session.read(facts.told)

    def wait(self, seconds: float, stop: Event) -> bool:
        """As the port says; a connection lost in between is opened anew."""
        if self._waiting is None:
            from replybot.mailboxes.imap_idle import Waiting

            self._waiting = Waiting(self._session, self._names, self._config.folders)
        return self._waiting.wait(seconds, stop)

    def close(self) -> None:
        """As the port says."""
        self._session.close()

    def _mail(self, client: IMAPClient, key: str, limit: int) -> RawMail | None:
        """A mail, if it is still there."""
        found = self._enter(client, key, self._session.examine)
        if found is None:
            return None
        wanted, uid, _ = found
        if not self._session.lasting:
            client.noop()  # elsewise Courier writes a letter of its own in place of a mail that is gone
        label = self._names.label(client, wanted)
        items = ["INTERNALDATE", "RFC822.SIZE", f"BODY.PEEK[]<0.{limit}>"]
        mail = beginning(key, client.fetch([uid], items).get(uid), limit, label)
        if mail is not None and not mail.data:
            client.noop()  # another program may have deleted it: now the server must say so
            mail = beginning(key, client.fetch([uid], items).get(uid), limit, label)
        return mail

    def _enter(
        self, client: IMAPClient, key: str, choose: Callable[[IMAPClient, str], dict[bytes, Any]]
    ) -> tuple[str, int, dict[bytes, Any]] | None:
        """Opens the folder in which a mail lies: its name, the mail's UID, and what the server said of it. None: there
        is no such folder any more; that it is missing, or refused, is said where new mail is read."""
        uidvalidity, uid, folder = parse(key)
        for wanted in folders_of(folder, self._config.folders) if uid else ():
            try:
                answer = self._names.at(client, wanted, partial(choose, client))
            except FolderError:
                continue
            if answer.get(b"UIDVALIDITY") == uidvalidity:
                return wanted, uid, answer
        return None

    def _leave(self, client: IMAPClient, key: str, mark: str) -> None:
        """Set the keyword or move the mail, if the server lets us. What is held stays: it may be opened again."""
        found = self._enter(client, key, self._session.select)
        if found is None:
            return
        _, uid, answer = found
        if self._config.mark == "keyword":
            keyword = f"replybot-{mark}".encode()
            lasting = {flag.lower() for flag in answer.get(b"PERMANENTFLAGS", ())}
            if b"\\*" in lasting or keyword in lasting:
                tolerated(lambda: client.add_flags([uid], [keyword], silent=True))
        elif mark != "hold" and self._config.mark_folder and client.has_capability("MOVE"):
            self._move(client, uid, self._config.mark_folder)

    def _move(self, client: IMAPClient, uid: int, wanted: str) -> None:
        """MOVE one mail; the folder is made if it is missing. A server that refuses is left in peace."""
        if tolerated(lambda: client.move([uid], self._names.known(wanted))) is not None:
            return
        name = self._names.made(client, wanted)
        if name is not None:
            tolerated(lambda: client.move([uid], name))

    def _holds(self, client: IMAPClient, folder: str, message_id: str) -> bool:
        """Whether a letter with this Message-ID lies in `folder`."""
        self._names.at(client, folder, lambda name: self._session.status(client, name, "UIDNEXT"))
        self._names.at(client, folder, lambda name: self._session.examine(client, name, again=True))
        quoted = message_id.strip().replace("\\", "\\\\").replace('"', '\\"')
        return bool(search(client, f'HEADER Message-ID "{quoted}"'))
