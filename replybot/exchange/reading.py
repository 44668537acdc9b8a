"""Mails on an Exchange server: which are new, what their headers say, and the beginning of one.

Import this only where it is needed.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from exchangelib.services import FindItem
from exchangelib.services.common import EWSAccountService, folder_ids_element
from exchangelib.services.sync_folder_items import SyncFolderItems
from exchangelib.util import MNS, TNS, DummyResponse, create_element

from replybot.exchange.asking import Items, Plain, accepted, id_in, only, present, shape, tag
from replybot.exchange.refusals import GONE, UnreadableError, code

NOT_MAIL = frozenset({"Contact", "DistributionList", "Task", "CalendarItem", "PostItem"})
HEADERS = "0x7d"  # PidTagTransportMessageHeaders: the header block as it came
_MIME = re.compile(rb"<(?:\w+:)?MimeContent\b[^>]*>")


@dataclass(frozen=True, slots=True)
class Changes:
    """What SyncFolderItems tells: new mails, the state then, and whether that was all."""

    new: tuple[str, ...]
    state: str
    last: bool


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a mail before it is opened."""

    key: str
    size: int  # as the store counts it, which is not the size of its MIME form
    received: datetime | None
    block: str  # "" if the store keeps none


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first octets of a mail's MIME form."""

    data: bytes
    whole: bool


@dataclass(frozen=True, slots=True)
class Latest:
    """The mail of a folder that came last, and how many there are: by this one sees that another came."""

    key: str = ""
    received: str = ""  # as the server writes it, in UTC: later ones are greater
    total: int = 0

    def after(self, before: Latest) -> bool:
        """Did mail come since then? Mail that only went away is none."""
        another = bool(self.key) and self.key != before.key and self.received >= before.received
        return another or self.total > before.total


def sync(account: Any, folder: Any, state: str, most: int) -> Changes:
    """What is new in a folder since `state`, at most so many (the server allows 512)."""
    service = _Sync(account=account)
    found = accepted(service.call(folder, "IdOnly", None, state or None, None, most, None))
    if not service.sync_state:
        raise UnreadableError("no SyncState")
    return Changes(tuple(filter(None, found)), service.sync_state, service.includes_last_item_in_range)


def heads(account: Any, keys: Sequence[str]) -> list[Head]:
    """What is known of these mails, without those that are gone."""
    found = Items(account=account).ask(keys, ("item:Size", "item:DateTimeReceived"), (HEADERS,))
    return [_head(elem) for elem in found if elem is not None]


def beginning(account: Any, key: str, limit: int) -> Beginning | None:
    """The first octets of a mail, and never much more of it; none at all if the server can make no MIME form of it.
    None: it is gone."""
    return _Open(account=account).beginning(key, limit)


def find(account: Any, folder: Any, message_id: str) -> str:
    """The key of a mail with this Message-ID in a folder; "" if there is none."""
    service = _Find(account=account, page_size=1)
    wanted = _HasId(message_id)
    found = accepted(service.call([folder], None, wanted, None, "IdOnly", None, "Shallow", None, 1, 0))
    return str(found[0]) if found else ""


def latest(account: Any, folder: Any) -> Latest:
    """Which mail of a folder came last."""
    return _Find(account=account, page_size=1).latest(folder)


class _Sync(Plain, SyncFolderItems):  # type: ignore[misc]  # exchangelib is untyped
    def _get_element_container(self, message: Any, name: str | None = None) -> Any:
        self.sync_state = message.findtext(f"{{{MNS}}}SyncState") or ""
        self.includes_last_item_in_range = (message.findtext(self.last_in_range_name) or "true").strip() != "false"
        return EWSAccountService._get_element_container(self, message=message, name=name)

    def _elem_to_obj(self, elem: Any) -> str:
        if elem.tag != f"{{{TNS}}}Create" or not len(elem) or tag(elem[0]) in NOT_MAIL:
            return ""
        return id_in(elem[0], "ItemId")


def _head(elem: Any) -> Head:
    block = elem.findtext(f"{{{TNS}}}ExtendedProperty/{{{TNS}}}Value") or ""
    size = elem.findtext(f"{{{TNS}}}Size") or "0"
    received = elem.findtext(f"{{{TNS}}}DateTimeReceived") or ""
    return Head(id_in(elem, "ItemId"), int(size) if size.isdecimal() else 0, _time(received), block)


def _time(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone(UTC) if text else None
    except (ValueError, OverflowError):
        return None


class _Open(Items):
    def beginning(self, key: str, limit: int) -> Beginning | None:
        """The answer is read as it comes, and given up when it is long enough."""
        self.streaming = True
        payload = self.payload([key], ("item:MimeContent",))
        response = self._get_response(payload=payload, api_version=self._version_hint.api_version)
        taken, ended = bytearray(), True
        enough = limit * 3 // 2 + 16_384  # base64, line breaks, and the XML before it
        try:
            for chunk in response.iter_content(65_536):
                taken += chunk
                if len(taken) > enough:
                    ended = False
                    break
        finally:
            self.stop_streaming()
        return self._whole(bytes(taken), limit) if ended else Beginning(_begun(bytes(taken))[:limit], whole=False)

    def _whole(self, answer: bytes, limit: int) -> Beginning | None:
        _, body = self._get_soap_parts(response=DummyResponse(content=answer))
        for found in self._get_elements_in_response(response=self._get_soap_messages(body=body)):
            if (elem := present(found)) is None:
                return None if code(found) in GONE else Beginning(b"", whole=False)
            data = _unbase64((elem.findtext(f"{{{TNS}}}MimeContent") or "").encode())
            return Beginning(data[:limit], whole=len(data) <= limit)
        raise UnreadableError("no item")


def _begun(answer: bytes) -> bytes:
    """What has come of a MIME content."""
    start = _MIME.search(answer)
    if start is None:
        raise UnreadableError("no MimeContent")
    text = b"".join(answer[start.end() :].partition(b"<")[0].split())
    return _unbase64(text[: len(text) // 4 * 4])


def _unbase64(text: bytes) -> bytes:
    try:
        return base64.b64decode(text)
    except binascii.Error as error:
        raise UnreadableError("bad base64") from error


class _Find(Plain, FindItem):  # type: ignore[misc]
    def _elem_to_obj(self, elem: Any) -> str:
        return id_in(elem, "ItemId")

    def latest(self, folder: Any) -> Latest:
        payload = create_element("m:FindItem", attrs={"Traversal": "Shallow"})
        payload.append(shape("m:ItemShape", ("item:DateTimeReceived",)))
        view = {"MaxEntriesReturned": 1, "Offset": 0, "BasePoint": "Beginning"}
        payload.append(create_element("m:IndexedPageItemView", attrs=view))
        order, by = create_element("m:SortOrder"), create_element("t:FieldOrder", attrs={"Order": "Descending"})
        by.append(create_element("t:FieldURI", attrs={"FieldURI": "item:DateTimeReceived"}))
        order.append(by)
        payload.append(order)
        payload.append(folder_ids_element([folder], self.account.version, tag="m:ParentFolderIds"))
        page, _ = only(self._get_elements(payload))
        if isinstance(page, Exception):
            raise page
        items = None if page is None else page.find(self.element_container_name)
        if items is None or not len(items):
            return Latest()
        received = items[0].findtext(f"{{{TNS}}}DateTimeReceived") or ""
        return Latest(id_in(items[0], "ItemId"), received, int(page.get("TotalItemsInView") or 0))


class _HasId:
    """The restriction to one Message-ID, in the form that exchangelib asks for."""

    def __init__(self, message_id: str) -> None:
        self._id = message_id

    def to_xml(self, version: Any) -> Any:
        """As exchangelib asks for it."""
        wanted = create_element("m:Restriction")
        equal, constant = create_element("t:IsEqualTo"), create_element("t:FieldURIOrConstant")
        equal.append(create_element("t:FieldURI", attrs={"FieldURI": "message:InternetMessageId"}))
        constant.append(create_element("t:Constant", attrs={"Value": self._id}))
        equal.append(constant)
        wanted.append(equal)
        return wanted
