"""What the Exchange double keeps: mailboxes, folders, items, what changed in them, and what was sent."""

from __future__ import annotations

import base64
import hashlib
import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tests.ews import mime

DISTINGUISHED = {
    "root": ("", ""),
    "msgfolderroot": ("Top of Information Store", "root"),
    "inbox": ("Inbox", "msgfolderroot"),
    "sentitems": ("Sent Items", "msgfolderroot"),
    "drafts": ("Drafts", "msgfolderroot"),
    "deleteditems": ("Deleted Items", "msgfolderroot"),
    "junkemail": ("Junk Email", "msgfolderroot"),
    "outbox": ("Outbox", "msgfolderroot"),
}
"""The folders that every mailbox has: by the name that EWS knows in all languages, the display name and the parent."""
START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


class Refused(Exception):  # noqa: N818 - an answer, not a mistake
    """A ResponseCode that the server answers instead of doing what it was asked."""

    def __init__(self, code: str, text: str = "") -> None:
        super().__init__(code)
        self.code, self.text = code, text or f"The double says {code}."


@dataclass
class Item:
    """A mail as the store keeps it."""

    id: str
    change_key: str
    raw: bytes
    folder: str  # path below the top
    received: datetime
    is_read: bool = False
    categories: list[str] = field(default_factory=list)
    headers_kept: bool = True  # of mail that came by SMTP: the header block as it came
    kind: str = "Message"
    is_draft: bool = False
    parsed: tuple[bytes, mime.Mail] | None = field(default=None, repr=False, compare=False)

    @property
    def head(self) -> bytes:
        return mime.split(self.raw)[0].rstrip(b"\r\n")

    @property
    def mail(self) -> mime.Mail:
        """The header fields, parsed once."""
        if self.parsed is None or self.parsed[0] is not self.raw:
            self.parsed = self.raw, mime.parsed(self.raw)
        return self.parsed[1]

    @property
    def message_id(self) -> str:
        return str(self.mail.get("Message-ID", "")).strip()


@dataclass
class Folder:
    """A folder, and the list of what changed in it, oldest first."""

    id: str
    name: str
    parent: str
    log: list[tuple[str, str]] = field(default_factory=list)  # kind of change, id of the item


@dataclass(frozen=True)
class Event:
    """What a subscription is told of ([MS-OXWSNTIF])."""

    kind: str  # "NewMail", "Created", "Modified", "Moved", "Deleted"
    item: str
    folder: str
    old_item: str = ""
    old_folder: str = ""


class Box:
    """One mailbox."""

    def __init__(
        self, address: str, password: str, numbers: Iterator[int], heard: Callable[[], None] = lambda: None
    ) -> None:
        self.address, self.password, self._numbers, self._heard = address.lower(), password, numbers, heard
        self.folders: dict[str, Folder] = {}
        self.distinguished: dict[str, str] = {}
        self.items: dict[str, Item] = {}
        self.places: dict[str, str] = {}  # item → id of its folder
        self.events: list[Event] = []
        self.rights: dict[str, str] = {}  # user → "full", "reviewer", of the whole mailbox
        self.folder_rights: dict[tuple[str, str], str] = {}  # folder and user → the same, of that folder
        self.send_as: set[str] = {self.address}
        self.send_on_behalf: set[str] = set()
        for name, (display, parent) in DISTINGUISHED.items():
            self.distinguished[name] = self.new_folder(display, self.distinguished.get(parent, "")).id

    def identity(self, what: str) -> str:
        """An id as long as Exchange's, that says nothing."""
        seed = f"{self.address}/{what}/{next(self._numbers)}"
        return "AAMk" + base64.b64encode(hashlib.sha512(seed.encode()).digest() * 2).decode()[:116].replace("=", "A")

    def new_folder(self, name: str, parent: str) -> Folder:
        if any(f.parent == parent and f.name.lower() == name.lower() for f in self.folders.values() if parent):
            raise Refused("ErrorFolderExists", f"A folder with the specified name already exists: {name}")
        made = Folder(self.identity("folder"), name, parent)
        self.folders[made.id] = made
        return made

    def path(self, folder: str) -> str:
        found, names, top = self.folders[folder], [], self.distinguished["msgfolderroot"]
        while found.id != top and found.parent:
            names.insert(0, found.name)
            found = self.folders[found.parent]
        return "/".join(names)

    def at(self, path: str) -> Folder:
        found = [f for f in self.folders.values() if f.parent and self.path(f.id).lower() == path.lower()]
        if not found:
            raise KeyError(path)
        return found[0]

    def put(
        self,
        raw: bytes,
        folder: str,
        received: datetime,
        *,
        read: bool = False,
        kept: bool = True,
        how: str = "Created",
    ) -> Item:
        made = Item(self.identity("item"), self.identity("key")[:40], raw, self.path(folder), received, read)
        made.headers_kept = kept
        self.items[made.id], self.places[made.id] = made, folder
        self.folders[folder].log.append(("Create", made.id))
        if how:
            self.tell(Event(how, made.id, folder))
        return made

    def changed(self, item: Item, kind: str = "Update") -> None:
        item.change_key = self.identity("key")[:40]
        self.folders[self.places[item.id]].log.append((kind, item.id))
        self.tell(Event("Modified", item.id, self.places[item.id]))

    def gone(self, item_id: str, *, told: bool = True) -> Item:
        item, place = self.items.pop(item_id), self.places.pop(item_id)
        self.folders[place].log.append(("Delete", item_id))
        if told:
            self.tell(Event("Deleted", item_id, place))
        return item

    def move(self, item_id: str, folder: str) -> Item:
        """A moved item has another id; the old one is dead ([MS-OXWSCORE] 3.1.4.7)."""
        before = self.places[item_id]
        old = self.gone(item_id, told=False)
        made = self.put(old.raw, folder, old.received, read=old.is_read, kept=old.headers_kept, how="")
        made.categories, made.is_draft = old.categories, old.is_draft
        self.tell(Event("Moved", made.id, folder, item_id, before))
        return made

    def tell(self, event: Event) -> None:
        self.events.append(event)
        self._heard()


class Store:
    """All mailboxes, and the way from one to another and out."""

    def __init__(self, users: dict[str, str]) -> None:
        self.lock, self._numbers = threading.RLock(), itertools.count(1)
        self.news = threading.Condition(self.lock)  # rung at every event
        self.boxes = {
            address.lower(): Box(address, password, self._numbers, self._ring) for address, password in users.items()
        }
        self.catch_alls: dict[str, str] = {}
        self.handed: list[tuple[str, bytes]] = []  # letters as they were handed in, refused ones too
        self.sent: list[tuple[str, bytes, tuple[str, ...]]] = []  # letters as they left
        self.impersonators: set[str] = set()
        self.rewrite_from = self.reencode = self.refold = self.thread = False
        self.most_octets = 0  # of a letter; 0: any
        self.epoch = 1  # of sync states
        self.newest_first = False  # the first synchronisation

    def _ring(self) -> None:
        with self.news:
            self.news.notify_all()

    def login(self, name: str) -> Box | None:
        """The mailbox of who logs in: by address, DOMAIN\\name or name."""
        folded = name.lower().rpartition("\\")[2]
        found = [b for b in self.boxes.values() if folded in (b.address, b.address.partition("@")[0])]
        return found[0] if found else None

    def box(self, address: str) -> Box:
        try:
            return self.boxes[address.lower()]
        except KeyError:
            raise Refused("ErrorNonExistentMailbox", f"No mailbox with such guid: {address}") from None

    def owner_of_folder(self, folder: str) -> Box:
        found = [box for box in self.boxes.values() if folder in box.folders]
        if not found:
            raise _unknown(folder, "ErrorItemNotFound", "The specified folder could not be found in the store.")
        return found[0]

    def owner_of(self, item_id: str) -> Box:
        found = [box for box in self.boxes.values() if item_id in box.items]
        if not found:
            raise _unknown(item_id, "ErrorItemNotFound", "The specified object was not found in the store.")
        return found[0]

    def deliver(
        self, address: str, raw: bytes, folder: str = "Inbox", received: datetime | None = None, *, kept: bool = True
    ) -> Item:
        """Mail from outside: with the fields that a transport puts on top (RFC 5321 section 4.4)."""
        with self.lock:
            box = self.box(address)
            when = received or START.replace(microsecond=0)
            made = box.put(mime.stamped(raw, when), box.at(folder).id, when, kept=kept)
            box.tell(Event("NewMail", made.id, box.places[made.id]))
            return made

    def send(self, box: Box, raw: bytes) -> bytes:
        """A mail leaves in the name of its From, to whom its header names; returns the copy for Sent Items.

        The copy keeps Bcc, which the mail that leaves has not: the sender may see whom he wrote to.
        """
        self.handed.append((box.address, raw))
        raw = self._allowed(box, raw)
        recipients = tuple(address.lower() for _, address in mime.addresses(mime.parsed(raw), "To", "Cc", "Bcc"))
        if not recipients:
            raise Refused("ErrorInvalidRecipients", "At least one recipient isn't valid.")
        for wanted, change in (
            (self.reencode, mime.reencoded), (self.thread or self.reencode, mime.threaded), (self.refold, mime.refolded)
        ):  # fmt: skip
            raw = change(raw) if wanted else raw
        left = mime.without(raw, "Bcc")
        self.sent.append((box.address, left, recipients))
        for recipient in recipients:
            to = recipient if recipient in self.boxes else self.catch_alls.get(recipient.partition("@")[2], "")
            if to:
                self.deliver(to, b"X-Original-To: " + recipient.encode() + b"\r\n" + left)
        return raw

    def _allowed(self, box: Box, raw: bytes) -> bytes:
        """The letter, if this mailbox may send it; with another From where the server rewrites it."""
        if self.most_octets and len(raw) > self.most_octets:
            raise Refused("ErrorMessageSizeExceeded", "The message exceeds the maximum supported size.")
        senders = [address.lower() for _, address in mime.addresses(mime.parsed(raw), "From")]
        if not senders:
            head, rest = mime.split(raw)
            return b"From: <" + box.address.encode() + b">\r\n" + head + rest
        if senders[0] in box.send_as:
            return raw
        if senders[0] in box.send_on_behalf:
            return mime.on_behalf(raw, box.address)
        if not self.rewrite_from:
            raise Refused("ErrorSendAsDenied", "The user account which was used to submit this request does not have "
                          "the right to send mail on behalf of the specified sending account.")  # fmt: skip
        return mime.rewritten(raw, box.address)


def _unknown(identity: str, code: str, words: str) -> Refused:
    """An id that Exchange never gave is malformed; one that it gave is of something that is gone."""
    if not identity.startswith("AAMk"):
        return Refused("ErrorInvalidIdMalformed", "Id is malformed.")
    return Refused(code, words)
