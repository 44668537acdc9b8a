"""A mailbox on an Exchange server of one's own, by EWS: nobody sees that we were there.

Exchange keeps no mail as it came: what is opened here is the MIME form that it makes of what it kept, in which header
fields may be ordered and written otherwise, and by which DKIM signatures no longer hold.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

from replybot.errors import PermanentError, UserError
from replybot.exchange.names import Names
from replybot.exchange.refusals import DENIED, code, library_errors
from replybot.exchange.session import ExchangeSession
from replybot.mailboxes.base import HEADER_LIMIT, Batch, Dull, RawMail
from replybot.mailboxes.folders import FolderError, State, in_turn
from replybot.mailboxes.local import header_end, near
from replybot.settings.values import Exchange, MailboxConfig

if TYPE_CHECKING:
    from replybot.exchange.places import Folder
    from replybot.exchange.reading import Changes, Head, Latest

BATCH = 200  # mails; the server gives at most 512
MARK = "replybot-"
NO_FOLDER = frozenset({"ErrorSyncFolderNotFound", "ErrorFolderNotFound", "ErrorItemNotFound", "ErrorFolderCorrupt"})
LOOK_EVERY = 30.0  # seconds between two looks while waiting


class EwsMailbox:
    """Folders of a mailbox on an Exchange server. A cursor holds what the server calls the sync state of each."""

    def __init__(self, config: MailboxConfig) -> None:
        if config.exchange is None:
            raise UserError(f'mailbox "{config.name}": ews needs `address` and a login')
        self._config = config
        self._exchange: Exchange = config.exchange
        self._session = ExchangeSession(config.exchange)
        self._names = Names(self._session)
        self._latest: dict[str, Latest] = {}  # of each folder, when it was last looked at

    def new_mail(self, cursor: bytes, dull: Dull | None = None) -> Iterator[Batch]:
        """As the port says. On a first run Exchange hands out mails in an order of its own; in each batch they are
        oldest first. Whoever is interrupted goes on with the next batch."""
        return in_turn(self._config.folders, cursor, self._read)

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        """As the port says. EWS gives no part of a mail, so the answer is cut off on its way when it is long enough."""
        from replybot.exchange import reading

        if not _is_key(key):
            return None
        found = self._session.read(lambda account: reading.beginning(account, key, limit))
        if found is None:
            return None
        heads = self._session.read(lambda account: reading.heads(account, [key]))
        if not heads:
            return None
        data = found.data or block(heads[0].block)[:limit]
        size = len(data) if found.whole else max(heads[0].size, len(data) + 1)
        return RawMail(key, data, size, heads[0].received, found.whole)

    def mark(self, key: str, mark: str) -> None:
        """With "keyword" a category such as `replybot-send`, with "move" the folder, which is made if need be. Where
        the rights do not suffice nothing is left, and `facts` says so."""
        if mark == "skip" or self._config.mark not in ("keyword", "move") or not _is_key(key):
            return
        if self._config.mark == "keyword":
            self._session.permitted(partial(_categorise, key=key, mark=mark))
        elif mark != "hold" and (there := self._names.make(self._config.mark_folder)) is not None:
            self._session.permitted(partial(_move, key=key, to=there))

    def keep(self, folder: str, raw: bytes, message_id: str) -> None:
        """As the port says; if the answer is lost nobody knows, and the next `keep` looks first. What leaves by this
        same mailbox the server itself lays into Sent, at once or a moment later."""
        from replybot.exchange import changing

        there = self._folder(folder)
        if self._config.transport.exchange != self._exchange and not self.holds(folder, message_id):
            self._session.once(lambda account: changing.lay(account, raw, there))

    def holds(self, folder: str, message_id: str) -> bool:
        """As the port says."""
        from replybot.exchange import reading

        there = self._folder(folder)
        return bool(self._session.read(lambda account: reading.find(account, there, message_id)))

    def facts(self) -> tuple[str, ...]:
        """As the port says."""
        from replybot.exchange import places
        from replybot.mailboxes.ews_facts import told

        def now(name: str) -> Folder:
            there = self._folder(name)
            return self._session.read(lambda account: places.folder(account, there))

        folders = [now(name) for name in self._config.folders]
        lies_there = self._config.mark == "move" and self._names.find(self._config.mark_folder) is not None
        return told(self._config, self._exchange, self._session.server(), folders, mark_folder=lies_there)

    def wait(self, seconds: float, stop: Event) -> bool:
        """As the port says: asks now and then which mail came last."""
        end = time.monotonic() + seconds
        while not self._stirs():
            left = end - time.monotonic()
            if left <= 0 or stop.wait(min(LOOK_EVERY, left)):
                return False
        return True

    def _stirs(self) -> bool:
        """Whether mail came into one of the folders since the last time; the first time nobody knows."""
        from replybot.exchange import reading

        came = False
        for name in self._config.folders:
            there = self._folder(name)
            now = self._session.read(partial(reading.latest, folder=there))
            before = self._latest.get(name)
            came |= before is None or now.after(before)
            self._latest[name] = now
        return came

    def close(self) -> None:
        """As the port says."""
        self._session.close()

    def _folder(self, name: str) -> Any:
        found = self._names.find(name)
        if found is None:
            there = near(name, self._names.there())
            raise FolderError(f'{self._session.place}: {self._exchange.address} has no folder "{name}"; {there}')
        return found

    def _read(self, name: str, state: State) -> Iterator[tuple[tuple[RawMail, ...], State]]:
        """One folder, batch by batch, each with the state once it has been dealt with."""
        folder, known = self._folder(name), state if isinstance(state, str) else ""
        while True:
            changes = self._changes(name, folder, known)
            mails = self._heads(name, changes.new) if changes.new else ()
            if mails or changes.state != known:
                yield mails, changes.state
            if changes.last or changes.state == known:
                return
            known = changes.state

    def _changes(self, name: str, folder: Any, state: str) -> Changes:
        """What is new; a state that the server does not understand any more counts as none."""
        from replybot.exchange import reading

        def ask(account: Any) -> Changes:
            try:
                return reading.sync(account, folder, state, BATCH)
            except library_errors() as error:
                if not state or code(error) != "ErrorInvalidSyncStateData":
                    raise
                return reading.sync(account, folder, "", BATCH)

        try:
            return self._session.read(ask)
        except PermanentError as error:
            if error.__cause__ is not None and code(error.__cause__) in NO_FOLDER | DENIED:
                raise FolderError(f'the folder "{name}": {error}') from error
            raise

    def _heads(self, name: str, keys: Sequence[str]) -> tuple[RawMail, ...]:
        """The header blocks of those that are still there, oldest first."""
        from replybot.exchange import reading

        found = self._session.read(lambda account: reading.heads(account, keys))
        mails = (self._raw(head, name) for head in sorted(found, key=_came))
        return tuple(mail for mail in mails if mail is not None)

    def _raw(self, head: Head, name: str) -> RawMail | None:
        """One mail, header block only: as it came, where the store keeps that, else as in the MIME form."""
        from replybot.exchange import reading

        data = block(head.block)
        if not data:
            found = self._session.read(lambda account: reading.beginning(account, head.key, HEADER_LIMIT))
            if found is None:
                return None
            data = found.data[: max(0, header_end(found.data))] or found.data
        return RawMail(head.key, data[:HEADER_LIMIT], head.size, head.received, whole=False, folder=name)


def block(kept: str) -> bytes:
    """A header block as the store keeps it, with the line ends and the blank line that belong to it."""
    lines = kept.replace("\r\n", "\n").strip("\n").split("\n")
    if lines and lines[0].startswith("Microsoft Mail Internet Headers"):
        del lines[0]
    text = "\r\n".join(lines).encode("utf-8", "surrogateescape")
    return text + b"\r\n\r\n" if text else b""


def _is_key(key: str) -> bool:
    """Whether this can be the id of an item: base64, for that goes into XML."""
    return re.fullmatch(r"[A-Za-z0-9+/=_-]{1,1000}", key) is not None


def _came(head: Head) -> datetime:
    return head.received or datetime.max.replace(tzinfo=UTC)


def _categorise(account: Any, key: str, mark: str) -> None:
    """Our category beside the owner's; another one of ours goes."""
    from replybot.exchange import changing

    if (found := changing.categories(account, key)) is None:
        return
    change_key, there = found
    wanted = [*(each for each in there if not each.startswith(MARK)), f"{MARK}{mark}"]
    if wanted != list(there):
        changing.categorise(account, key, change_key, wanted)


def _move(account: Any, key: str, to: Any) -> None:
    from replybot.exchange import changing

    changing.move(account, key, to)
