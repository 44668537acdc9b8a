"""What the Exchange double keeps: mailboxes, folders, items, what changed in them, and what was sent."""

from __future__ import annotations

import base64
import email
import email.policy
import email.utils
import hashlib
import itertools
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

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

    @property
    def head(self) -> bytes:
        return re.split(rb"\r?\n\r?\n", self.raw, maxsplit=1)[0]

    @property
    def fields(self) -> email.message.Message:
        return email.message_from_bytes(self.head + b"\r\n\r\n", policy=email.policy.compat32)

    @property
    def message_id(self) -> str:
        return str(self.fields.get("Message-ID", "")).strip()


@dataclass
class Folder:
    """A folder, and the list of what changed in it, oldest first."""

    id: str
    name: str
    parent: str
    log: list[tuple[str, str]] = field(default_factory=list)  # kind of change, id of the item


class Box:
    """One mailbox."""

    def __init__(self, address: str, password: str, numbers: Iterator[int]) -> None:
        self.address, self.password, self._numbers = address.lower(), password, numbers
        self.folders: dict[str, Folder] = {}
        self.distinguished: dict[str, str] = {}
        self.items: dict[str, Item] = {}
        self.places: dict[str, str] = {}  # item → id of its folder
        self.rights: dict[str, str] = {}  # user → "full", "reviewer"
        self.send_as: set[str] = {self.address}
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

    def put(self, raw: bytes, folder: str, received: datetime, *, read: bool = False, kept: bool = True) -> Item:
        made = Item(self.identity("item"), self.identity("key")[:40], raw, self.path(folder), received, read)
        made.headers_kept = kept
        self.items[made.id], self.places[made.id] = made, folder
        self.folders[folder].log.append(("Create", made.id))
        return made

    def changed(self, item: Item, kind: str = "Update") -> None:
        item.change_key = self.identity("key")[:40]
        self.folders[self.places[item.id]].log.append((kind, item.id))

    def gone(self, item_id: str) -> Item:
        item = self.items.pop(item_id)
        self.folders[self.places.pop(item_id)].log.append(("Delete", item_id))
        return item

    def move(self, item_id: str, folder: str) -> Item:
        """A moved item has another id; the old one is dead ([MS-OXWSCORE] 3.1.4.7)."""
        old = self.gone(item_id)
        made = self.put(old.raw, folder, old.received, read=old.is_read, kept=old.headers_kept)
        made.categories = old.categories
        return made


class Store:
    """All mailboxes, and the way from one to another and out."""

    def __init__(self, users: dict[str, str]) -> None:
        self.lock, self._numbers = threading.RLock(), itertools.count(1)
        self.boxes = {address.lower(): Box(address, password, self._numbers) for address, password in users.items()}
        self.catch_alls: dict[str, str] = {}
        self.sent: list[tuple[str, bytes, tuple[str, ...]]] = []
        self.impersonators: set[str] = set()
        self.rewrite_from = self.reencode = False
        self.epoch = 1  # of sync states

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
            raise Refused("ErrorItemNotFound", "The specified folder could not be found in the store.")
        return found[0]

    def owner_of(self, item_id: str) -> Box:
        found = [box for box in self.boxes.values() if item_id in box.items]
        if not found:
            raise Refused("ErrorItemNotFound", "The specified object was not found in the store.")
        return found[0]

    def deliver(
        self, address: str, raw: bytes, folder: str = "Inbox", received: datetime | None = None, *, kept: bool = True
    ) -> Item:
        """Mail from outside: with the fields that a transport puts on top (RFC 5321 section 4.4)."""
        with self.lock:
            box = self.box(address)
            when = received or START.replace(microsecond=0)
            return box.put(stamped(raw, when), box.at(folder).id, when, kept=kept)

    def send(self, box: Box, raw: bytes) -> bytes:
        """A mail leaves in the name of its From, to whom its header names; returns it as it left.

        Exchange keeps Message-ID, In-Reply-To and References of MIME that it is given, and drops Bcc ([MS-OXCMAIL]).
        """
        head = email.message_from_bytes(raw, policy=email.policy.compat32)
        (_, sender), *_ = email.utils.getaddresses([str(head.get("From", box.address))])
        if sender.lower() not in box.send_as:
            if not self.rewrite_from:
                raise Refused("ErrorSendAsDenied", "The user account which was used to submit this request does not "
                              "have the right to send mail on behalf of the specified sending account.")  # fmt: skip
            raw = re.sub(rb"(?im)^From:.*$", b"From: <" + box.address.encode() + b">\r", raw, count=1)
        recipients = tuple(
            address.lower()
            for name in ("To", "Cc", "Bcc")
            for _, address in email.utils.getaddresses([str(value) for value in head.get_all(name, [])])
        )
        if not recipients:
            raise Refused("ErrorInvalidRecipients", "At least one recipient isn't valid.")
        left = re.sub(rb"(?im)^Bcc:.*\r?\n(?:[ \t].*\r?\n)*", b"", raw, count=1)
        left = reencoded(left) if self.reencode else left
        self.sent.append((box.address, left, recipients))
        for recipient in recipients:
            to = recipient if recipient in self.boxes else self.catch_alls.get(recipient.partition("@")[2], "")
            if to:
                self.deliver(to, b"X-Original-To: " + recipient.encode() + b"\r\n" + left)
        return left


def stamped(raw: bytes, when: datetime) -> bytes:
    """With what Exchange's transport writes above a mail that comes in."""
    lines = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    top = (
        f"Received: from mx.outside.test (192.0.2.7) by MBX01.inside.test (10.0.0.5) with Microsoft SMTP Server;\r\n"
        f" {email.utils.format_datetime(when)}\r\n"
    )
    low = "X-MS-Exchange-Organization-AuthSource: MBX01.inside.test\r\nX-MS-Exchange-Organization-AuthAs: Anonymous\r\n"
    head, gap, body = lines.partition(b"\r\n\r\n")
    return top.encode() + head + b"\r\n" + low.encode() + (b"\r\n" if gap else b"") + body


def reencoded(raw: bytes) -> bytes:
    """The text in base64 and field names in another order, as a conversion to MAPI and back leaves a mail."""
    mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
    if mail.is_multipart():
        return raw
    text = mail.get_payload(decode=True)
    del mail["Content-Transfer-Encoding"]
    mail["Content-Transfer-Encoding"] = "base64"
    mail["Thread-Topic"] = str(mail["Subject"])
    mail["Thread-Index"] = base64.b64encode(hashlib.sha1(raw).digest()).decode()
    mail.set_payload(base64.encodebytes(bytes(text or b"")).decode().replace("\n", "\r\n"))
    return bytes(mail)
