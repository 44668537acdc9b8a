"""Operations on items ([MS-OXWSCORE], [MS-OXWSMSG], [MS-OXWSSRCH])."""

from __future__ import annotations

import base64
import binascii
import email.utils
from typing import Any

from tests.ews import answers
from tests.ews.answers import M, T, Wanted
from tests.ews.fields import MESSAGE_FLAGS
from tests.ews.folders import Caller, root, wanted_folders
from tests.ews.pieces import true
from tests.ews.search import fulfils, sorted_as
from tests.ews.store import START, Box, Item, Refused

PAGE = 1000  # what FindItem gives at once, by Exchange's throttling policy
UNSENT = 8  # in PidTagMessageFlags


def find_item(caller: Caller, asked: Any) -> str:
    said = []
    for element in wanted_folders(asked, "ParentFolderIds"):
        try:
            said.append(answers.done("FindItem", _found(caller, asked, element)))
        except Refused as error:
            said.append(answers.refused("FindItem", error.code, error.text))
    return answers.answered("FindItem", said)


def _found(caller: Caller, asked: Any, element: Any) -> str:
    box, folder = caller.folder(element)
    there = [item for item in box.items.values() if box.places[item.id] == folder.id]
    if asked.get("Traversal") != "Shallow":
        there = []  # what is deleted softly, or belongs to the folder itself: none of that here
    restriction = asked.find(f"{M}Restriction")
    if restriction is not None and len(restriction):
        there = [item for item in there if fulfils(restriction[0], item)]
    there = sorted_as(asked.find(f"{M}SortOrder"), there)
    view = asked.find(f"{M}IndexedPageItemView")
    start = int(view.get("Offset", 0)) if view is not None else 0
    most = min(PAGE, int(view.get("MaxEntriesReturned", PAGE)) if view is not None else PAGE)
    page, shape = there[start : start + most], Wanted(asked.find(f"{M}ItemShape"), brief=True)
    if "MimeContent" in shape.names:
        raise Refused("ErrorInvalidPropertyRequest", "Property is not valid for this operation.")
    inner = "".join(answers.message(box, item, shape) for item in page)
    return root("Items", inner, there, start, len(page))


def get_item(caller: Caller, asked: Any) -> str:
    shape, said = Wanted(asked.find(f"{M}ItemShape")), []
    for element in wanted_folders(asked, "ItemIds"):
        try:
            box, item = _item(caller, element, "read")
            inner = answers.element("m:Items", answers.message(box, item, shape))
            said.append(answers.done("GetItem", inner))
        except Refused as error:
            said.append(answers.refused("GetItem", error.code, error.text, "<m:Items/>"))
    return answers.answered("GetItem", said)


def create_item(caller: Caller, asked: Any) -> str:
    disposition, said = asked.get("MessageDisposition", ""), []
    places = wanted_folders(asked, "SavedItemFolderId")
    for element in wanted_folders(asked, "Items"):
        try:
            made = _created(caller, element, disposition, places)
            said.append(answers.done("CreateItem", answers.element("m:Items", made)))
        except Refused as error:
            said.append(answers.refused("CreateItem", error.code, error.text, "<m:Items/>"))
    return answers.answered("CreateItem", said)


def _created(caller: Caller, element: Any, disposition: str, places: list[Any]) -> str:
    raw = _mime(caller, element)
    default = "drafts" if disposition == "SaveOnly" else "sentitems"
    box, folder = caller.folder(places[0]) if places else (
        caller.box, caller.box.folders[caller.box.distinguished[default]]
    )  # fmt: skip
    caller.needs(box, folder.id)
    if disposition == "SaveOnly":
        read, flags = true(element.findtext(f"{T}IsRead")), _flags(element)
        item = box.put(raw, folder.id, START, read=read or bool((flags or 0) & 1), kept=False)
        item.is_draft = flags is None or bool(flags & UNSENT)
        return answers.message(box, item, Wanted(None))
    if disposition not in ("SendOnly", "SendAndSaveCopy"):
        raise Refused("ErrorMessageDispositionRequired", "Message disposition is required.")
    left = caller.store.send(box, raw)
    if disposition == "SendAndSaveCopy":
        box.put(left, folder.id, START, read=True, kept=False)
    return ""


def _flags(element: Any) -> int | None:
    """PidTagMessageFlags, if the caller sets it: what is saved is a draft otherwise (how to import items by EWS)."""
    for one in element.iter(f"{T}ExtendedProperty"):
        if int(one.find(f"{T}ExtendedFieldURI").get("PropertyTag", "0"), 16) == MESSAGE_FLAGS:
            return int(one.findtext(f"{T}Value") or 0)
    return None


def _mime(caller: Caller, element: Any) -> bytes:
    given = element.findtext(f"{T}MimeContent")
    if given is not None:
        try:
            return base64.b64decode("".join(given.split()), validate=True)
        except binascii.Error:
            raise Refused("ErrorMimeContentInvalidBase64String", "Not base64.") from None
    to = [one.text or "" for one in element.iter(f"{T}EmailAddress")]
    return (
        f"From: {caller.box.address}\r\nTo: {', '.join(to)}\r\nSubject: {element.findtext(f'{T}Subject') or ''}\r\n"
        f"Message-ID: {email.utils.make_msgid(domain='inside.test')}\r\n\r\n{element.findtext(f'{T}Body') or ''}\r\n"
    ).encode()


def send_item(caller: Caller, asked: Any) -> str:
    said, places = [], wanted_folders(asked, "SavedItemFolderId")
    for element in wanted_folders(asked, "ItemIds"):
        try:
            box, item = _item(caller, element)
            if element.get("ChangeKey") != item.change_key:
                raise Refused("ErrorStaleObject" if element.get("ChangeKey") else "ErrorChangeKeyRequired")
            left = caller.store.send(box, item.raw)
            if true(asked.get("SaveItemToFolder")):
                folder = caller.folder(places[0])[1].id if places else box.distinguished["sentitems"]
                box.put(left, folder, START, read=True, kept=False)
            box.gone(item.id)
            said.append(answers.done("SendItem"))
        except Refused as error:
            said.append(answers.refused("SendItem", error.code, error.text))
    return answers.answered("SendItem", said)


def move_item(caller: Caller, asked: Any) -> str:
    (element,) = wanted_folders(asked, "ToFolderId")
    said = []
    for one in wanted_folders(asked, "ItemIds"):
        try:
            box, item = _item(caller, one)
            to_box, to = caller.folder(element)
            caller.needs(to_box, to.id)
            if to_box is not box:
                raise Refused("ErrorCrossMailboxMoveCopy", "The double moves nothing to another mailbox.")
            moved = box.move(item.id, to.id)
            inner = answers.element("m:Items", answers.element("t:Message", answers.item_id(moved)))
            said.append(answers.done("MoveItem", inner))
        except Refused as error:
            said.append(answers.refused("MoveItem", error.code, error.text, "<m:Items/>"))
    return answers.answered("MoveItem", said)


def update_item(caller: Caller, asked: Any) -> str:
    said = []
    for change in asked.iter(f"{T}ItemChange"):
        try:
            box, item = _item(caller, change.find(f"{T}ItemId"))
            _current(item, change.find(f"{T}ItemId").get("ChangeKey"), asked.get("ConflictResolution"))
            for each in change.find(f"{T}Updates"):
                _set(box, item, each)
            inner = answers.element("m:Items", answers.element("t:Message", answers.item_id(item)))
            inner += answers.element("m:ConflictResults", answers.text("t:Count", 0))
            said.append(answers.done("UpdateItem", inner))
        except Refused as error:
            said.append(answers.refused("UpdateItem", error.code, error.text, "<m:Items/>"))
    return answers.answered("UpdateItem", said)


def _current(item: Item, change_key: str | None, resolution: str) -> None:
    """Refused: the caller knows an older state and does not want to overwrite ([MS-OXWSCORE] 3.1.4.9.4.1)."""
    if resolution == "NeverOverwrite" and change_key != item.change_key:
        raise Refused("ErrorIrresolvableConflict", "The send or update operation could not be performed because the "
                      "change key passed in the request does not match the current change key.")  # fmt: skip


def _set(box: Box, item: Item, each: Any) -> None:
    uri = each.find(f"{T}FieldURI").get("FieldURI", "")
    if uri == "item:Categories":
        item.categories = [one.text or "" for one in each.iter(f"{T}String")]
        box.changed(item)
    elif uri == "message:IsRead":
        item.is_read = true(each.findtext(f"{T}Message/{T}IsRead"))
        box.changed(item, "ReadFlagChange")
    else:
        raise Refused("ErrorInvalidPropertySet", f"The double sets no {uri}.")


def _item(caller: Caller, element: Any, rights: str = "full") -> tuple[Box, Item]:
    item_id = element.get("Id", "")
    box = caller.store.owner_of(item_id)
    caller.needs(box, box.places[item_id], rights)
    return box, box.items[item_id]


ITEMS = {
    "FindItem": find_item, "GetItem": get_item, "CreateItem": create_item, "SendItem": send_item,
    "MoveItem": move_item, "UpdateItem": update_item,
}  # fmt: skip
"""What is not here (DeleteItem, EmptyFolder ...) the double refuses: nothing may ever be deleted."""
