"""What is changed on an Exchange server: categories, the folder of a mail, and letters that are sent or laid down.

Import this only where it is needed.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from typing import Any

from exchangelib.services import CreateItem, MoveItem, UpdateItem
from exchangelib.services.common import folder_ids_element
from exchangelib.util import TNS, add_xml_child, create_element

from replybot.exchange.asking import Items, Once, Plain, extended, only

FLAGS = "0xe07"  # PidTagMessageFlags; 1: read, and no draft


def categories(account: Any, key: str) -> tuple[str, tuple[str, ...]] | None:
    """The change key of a mail and its categories; None: it is gone."""
    (elem,) = Items(account=account).ask([key], ("item:Categories",))
    if elem is None:
        return None
    found = elem.findall(f"{{{TNS}}}Categories/{{{TNS}}}String")
    return elem.find(f"{{{TNS}}}ItemId").get("ChangeKey", ""), tuple(each.text or "" for each in found)


def categorise(account: Any, key: str, change_key: str, wanted: Sequence[str]) -> None:
    """Give a mail these categories and change nothing else of it: no receipt is sent, it stays as unread as it was."""
    from exchangelib import Message

    mail = Message(id=key, changekey=change_key or None, categories=list(wanted))
    only(_Update(account=account).call([(mail, ["categories"])], "AutoResolve", "SaveOnly", "SendToNone", True))


def move(account: Any, key: str, to: Any) -> None:
    """Move a mail; it has another key then."""
    from exchangelib.properties import ItemId

    only(_Move(account=account).call([ItemId(id=key)], to))


def send(account: Any, raw: bytes, copy_to: Any) -> None:
    """Hand a letter over; the server lays a copy into the folder when it leaves. Asked exactly once."""
    only(_Create(account=account).ask(raw, copy_to, "SendAndSaveCopy"))


def lay(account: Any, raw: bytes, folder: Any) -> None:
    """Lay a letter into a folder, as one that was sent; nothing is sent. Asked exactly once."""
    only(_Create(account=account).ask(raw, folder, "SaveOnly"))


class _Update(Plain, UpdateItem):  # type: ignore[misc]  # exchangelib is untyped
    def _elem_to_obj(self, elem: Any) -> Any:
        return elem


class _Move(Plain, MoveItem):  # type: ignore[misc]
    def _elem_to_obj(self, elem: Any) -> Any:
        return elem


class _Create(Once, CreateItem):  # type: ignore[misc]
    def ask(self, raw: bytes, folder: Any, disposition: str) -> Iterator[Any]:
        payload = create_element("m:CreateItem", attrs={"MessageDisposition": disposition})
        payload.append(folder_ids_element([folder], self.account.version, tag="m:SavedItemFolderId"))
        made, mail = create_element("m:Items"), create_element("t:Message")
        add_xml_child(mail, "t:MimeContent", base64.b64encode(raw).decode("ascii"))
        if disposition == "SaveOnly":
            flags = create_element("t:ExtendedProperty")
            flags.append(extended(FLAGS, "Integer"))
            add_xml_child(flags, "t:Value", "1")
            mail.append(flags)
        add_xml_child(mail, "t:IsRead", "true")
        made.append(mail)
        payload.append(made)
        yield from self._get_elements(payload)
