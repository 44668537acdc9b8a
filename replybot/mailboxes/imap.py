"""A folder on an IMAP server, read with EXAMINE and BODY.PEEK: nobody sees that we were there."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any

from replybot.errors import PermanentError, TemporaryError, UserError
from replybot.mailboxes.base import HEADER_LIMIT, Batch, RawMail
from replybot.mailboxes.imap_session import ImapSession, refusal
from replybot.mailboxes.local import near
from replybot.settings.values import MailboxConfig, Server

if TYPE_CHECKING:
    from imapclient import IMAPClient

BATCH = 500  # a list of that many UIDs stays below the 8,000 octets of a line that all servers take (RFC 7162)
_FACTS = ("MOVE", "UIDPLUS", "CONDSTORE", "IDLE")


@dataclass(frozen=True, slots=True)
class _Memory:
    """What the cursor says: mail below `uidnext` was seen, as long as the folder keeps its `uidvalidity`."""

    uidvalidity: int = 0
    uidnext: int = 1


class ImapMailbox:
    """A folder on an IMAP server. A cursor costs two numbers, and nothing new costs one round trip."""

    def __init__(self, config: MailboxConfig) -> None:
        if config.server is None:
            raise UserError(f'mailbox "{config.name}": imap needs a [server]')
        self._config = config
        self._server: Server = config.server
        self._folder = config.folder
        self._session = ImapSession(config.server)

    def new_mail(self, cursor: bytes) -> Iterator[Batch]:
        """As the port says; a connection lost in between is opened anew and reading goes on at the same batch."""
        memory = _remember(cursor)
        now = self._session.read(self._state)
        if now == memory:
            return
        since = memory.uidnext if memory.uidvalidity == now.uidvalidity else 1
        uids = self._session.read(lambda client: self._uids(client, now, since))
        for start in range(0, len(uids), BATCH):
            chunk = uids[start : start + BATCH]
            mails = self._session.read(partial(self._heads, now=now, uids=chunk.tolist()))
            last = start + BATCH >= len(uids)
            yield Batch(mails, _cursor(now.uidvalidity, max(chunk[-1] + 1, now.uidnext if last else 0)))
        if not uids:
            yield Batch((), _cursor(now.uidvalidity, max(now.uidnext, since)))

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        """As the port says."""
        return self._session.read(lambda client: self._mail(client, key, limit))

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
        self._session.once(lambda client: client.append(folder, raw, flags=(b"\\Seen",)))

    def holds(self, folder: str, message_id: str) -> bool:
        """As the port says."""
        return self._session.read(lambda client: self._holds(client, folder, message_id))

    def facts(self) -> tuple[str, ...]:
        """As the port says."""
        return self._session.read(self._facts)

    def close(self) -> None:
        """As the port says."""
        self._session.close()

    def _state(self, client: IMAPClient) -> _Memory:
        """Where the folder stands, by one STATUS."""
        answer = self._status(client, self._folder, "UIDVALIDITY", "UIDNEXT")
        return _Memory(answer[b"UIDVALIDITY"], answer[b"UIDNEXT"])

    def _status(self, client: IMAPClient, folder: str, *items: str) -> dict[bytes, Any]:
        """STATUS; PermanentError with the folders there are, if this one is not there."""
        from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

        try:
            return self._session.status(client, folder, *items)
        except IMAPClientAbortError:
            raise
        except IMAPClientError as error:
            there = [name for _, _, name in client.list_folders()]
            if folder in there or folder.upper() == "INBOX":
                raise
            raise PermanentError(
                f'{self._session.place}: {self._server.username} has no folder "{folder}" ({refusal(error)}); '
                f"{near(folder, there)}"
            ) from error

    def _examine(self, client: IMAPClient, uidvalidity: int, *, again: bool = False) -> None:
        """EXAMINE the folder; TemporaryError if it is another one than that whose UIDs we have."""
        if self._session.examine(client, self._folder, again=again).get(b"UIDVALIDITY") != uidvalidity:
            raise TemporaryError(
                f'{self._session.place}: the folder "{self._folder}" was made anew while it was read; '
                "the next run begins with its first mail"
            )

    def _uids(self, client: IMAPClient, now: _Memory, since: int) -> array[int]:
        """The UIDs from `since` on, ascending. Servers answer with the last mail when there are none (`n:*`)."""
        self._examine(client, now.uidvalidity, again=True)
        found = client.search(["UID", f"{since}:*"])
        return array("L", sorted(uid for uid in found if uid >= since))

    def _heads(self, client: IMAPClient, now: _Memory, uids: list[int]) -> tuple[RawMail, ...]:
        """The header blocks of those that are still there."""
        self._examine(client, now.uidvalidity)
        items = ["INTERNALDATE", "RFC822.SIZE", f"BODY.PEEK[HEADER]<0.{HEADER_LIMIT}>"]
        answers = client.fetch(uids, items)
        mails = (_raw(f"{now.uidvalidity}:{uid}", answers.get(uid), b"BODY[HEADER]") for uid in uids)
        return tuple(mail for mail in mails if mail is not None)

    def _mail(self, client: IMAPClient, key: str, limit: int) -> RawMail | None:
        """A mail, if it is still there."""
        uidvalidity, uid = _parse(key)
        answer = self._session.examine(client, self._folder)
        if not uid or answer.get(b"UIDVALIDITY") != uidvalidity:
            return None
        items = ["INTERNALDATE", "RFC822.SIZE", f"BODY.PEEK[]<0.{max(1, limit)}>"]
        mail = _raw(key, client.fetch([uid], items).get(uid), b"BODY[]")
        if mail is not None and not mail.data:
            client.noop()  # another program may have deleted it: now the server must say so
            mail = _raw(key, client.fetch([uid], items).get(uid), b"BODY[]")
        return mail

    def _leave(self, client: IMAPClient, key: str, mark: str) -> None:
        """Set the keyword or move the mail, if the server lets us. What is held stays: it may be opened again."""
        uidvalidity, uid = _parse(key)
        answer = self._session.select(client, self._folder)
        if not uid or answer.get(b"UIDVALIDITY") != uidvalidity:
            return
        if self._config.mark == "keyword":
            keyword = f"replybot-{mark}".encode()
            lasting = {flag.lower() for flag in answer.get(b"PERMANENTFLAGS", ())}
            if b"\\*" in lasting or keyword in lasting:
                client.add_flags([uid], [keyword], silent=True)
        elif mark != "hold" and self._config.mark_folder and client.has_capability("MOVE"):
            _move(client, uid, self._config.mark_folder)

    def _holds(self, client: IMAPClient, folder: str, message_id: str) -> bool:
        """Whether a letter with this Message-ID lies in `folder`."""
        self._status(client, folder, "UIDNEXT")
        self._session.examine(client, folder, again=True)
        return bool(client.search(["HEADER", "Message-ID", message_id.strip()]))

    def _facts(self, client: IMAPClient) -> tuple[str, ...]:
        """One sentence for each thing that matters."""
        state = self._status(client, self._folder, "MESSAGES", "UIDVALIDITY")
        has = [name for name in _FACTS if client.has_capability(name)]
        lacks = [name for name in _FACTS if name not in has]
        greeting = client.welcome.decode("utf-8", "replace").rpartition("] ")[2].strip()[:100]
        version = getattr(client.socket(), "version", lambda: None)()
        said = [
            f"IMAP server {self._session.place} greets with: {greeting}",
            f"The connection is encrypted with {version}." if version else "The connection is not encrypted.",
            f'Folder "{self._folder}" of {self._server.username} holds {state[b"MESSAGES"]} mails '
            f"(UIDVALIDITY {state[b'UIDVALIDITY']}).",
            f"The server offers {', '.join(has) or 'none of the extensions'}"
            + (f"; it lacks {', '.join(lacks)}." if lacks and has else "."),
        ]
        if self._config.mark == "keyword":
            lasting = self._session.select(client, self._folder).get(b"PERMANENTFLAGS", ())
            kept = "keeps" if b"\\*" in lasting else "does not keep"
            said.append(f"The server {kept} keywords of ours.")
        if self._config.mark == "move" and "MOVE" not in has:
            said.append('Without MOVE, mark = "move" does nothing here.')
        return tuple(said)


def _raw(key: str, answer: dict[bytes, Any] | None, section: bytes) -> RawMail | None:
    """A FETCH answer as a mail; None if it is gone.

    Of a mail that another program deleted meanwhile Dovecot says that it has no octets. The name of the section is
    spelt with or without its origin, so its start must do.
    """
    if answer is None or b"RFC822.SIZE" not in answer:
        return None
    value = next((value for name, value in answer.items() if name.startswith(section)), None)
    data = value if isinstance(value, bytes) else b"" if value is None else str(value).encode()
    size = max(int(answer[b"RFC822.SIZE"]), len(data))
    received = answer.get(b"INTERNALDATE")
    received = received.astimezone(UTC) if received is not None and received.tzinfo else None
    return RawMail(key, data, size, received, len(data) >= size) if size else None


def _move(client: IMAPClient, uid: int, folder: str) -> None:
    """MOVE one mail; the folder is made if it is missing. A server that refuses is left in peace."""
    from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

    try:
        try:
            client.move([uid], folder)
        except IMAPClientAbortError:
            raise
        except IMAPClientError as error:
            if "TRYCREATE" not in str(error).upper():
                raise
            client.create_folder(folder)
            client.move([uid], folder)
    except IMAPClientAbortError:
        raise
    except IMAPClientError:
        return


def _parse(key: str) -> tuple[int, int]:
    """UIDVALIDITY and UID of a key; zeros for one that is not ours."""
    uidvalidity, _, uid = key.partition(":")
    if not (uidvalidity.isdecimal() and uid.isdecimal()):
        return 0, 0
    return int(uidvalidity), int(uid)


def _remember(cursor: bytes) -> _Memory:
    """What a cursor says; nothing if it is not one of ours."""
    try:
        said = json.loads(cursor)
        return _Memory(int(said["uidvalidity"]), int(said["uidnext"]))
    except (ValueError, KeyError, TypeError):
        return _Memory()


def _cursor(uidvalidity: int, uidnext: int) -> bytes:
    return json.dumps({"uidvalidity": uidvalidity, "uidnext": uidnext}).encode()
