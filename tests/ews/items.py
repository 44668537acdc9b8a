"""Operations on items ([MS-OXWSCORE], [MS-OXWSMSG]) and the changes of a folder ([MS-OXWSSYNC])."""

from __future__ import annotations

import base64
import binascii
import email.utils
import json
from typing import Any

from tests.ews import answers
from tests.ews.answers import M, T, Wanted
from tests.ews.folders import Caller, root, wanted_folders
from tests.ews.search import holds, sorted_as
from tests.ews.store import START, Box, Item, Refused

PAGE, CHANGES = 1000, 512
"""What Exchange gives at once: of FindItem by its throttling policy, of SyncFolderItems by [MS-OXWSSYNC] 2.2.4."""


def find_item(caller: Caller, asked: Any) -> str:
    (element,) = wanted_folders(asked, "ParentFolderIds")
    box, folder = caller.folder(element)
    there = [item for item in box.items.values() if box.places[item.id] == folder.id]
    restriction = asked.find(f"{M}Restriction")
    if restriction is not None and len(restriction):
        there = [item for item in there if holds(restriction[0], item)]
    there = sorted_as(asked.find(f"{M}SortOrder"), there)
    view = asked.find(f"{M}IndexedPageItemView")
    start = int(view.get("Offset", 0)) if view is not None else 0
    most = min(PAGE, int(view.get("MaxEntriesReturned", PAGE)) if view is not None else PAGE)
    page, shape = there[start : start + most], Wanted(asked.find(f"{M}ItemShape"))
    inner = "".join(answers.message(box, item, shape) for item in page)
    return answers.answered("FindItem", [answers.done("FindItem", root("Items", inner, there, start, len(page)))])


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


def sync_folder_items(caller: Caller, asked: Any) -> str:
    """Both elements that exchangelib reads first stand in every answer, errors too."""
    state = asked.findtext(f"{M}SyncState") or ""
    try:
        (element,) = wanted_folders(asked, "SyncFolderId")
        box, folder = caller.folder(element)
        most = int(asked.findtext(f"{M}MaxChangesReturned") or 100)
        if not 1 <= most <= CHANGES:
            raise Refused("ErrorInvalidSyncStateData" if not most else "ErrorInvalidRequest", "MaxChangesReturned")
        start = _position(caller, state, folder.id)
    except Refused as error:
        more = answers.text("m:SyncState", "") + "<m:IncludesLastItemInRange>true</m:IncludesLastItemInRange>"
        return answers.answered(
            "SyncFolderItems", [answers.refused("SyncFolderItems", error.code, error.text, f"{more}<m:Changes/>")]
        )
    shape, made, end = Wanted(asked.find(f"{M}ItemShape")), [], start
    while end < len(folder.log) and len(made) < most:
        made += _change(box, folder.log, end, shape, first=not state)
        end += 1
    last = "true" if end >= len(folder.log) else "false"
    inner = answers.text("m:SyncState", _state(caller, folder.id, end))
    inner += f"<m:IncludesLastItemInRange>{last}</m:IncludesLastItemInRange>"
    inner += answers.element("m:Changes", "".join(made))
    return answers.answered("SyncFolderItems", [answers.done("SyncFolderItems", inner)])


def _change(box: Box, log: list[tuple[str, str]], at: int, shape: Wanted, *, first: bool) -> list[str]:
    kind, item_id = log[at]
    item = box.items.get(item_id)
    if kind == "Delete":
        return [] if first else [answers.element("t:Delete", answers.element("t:ItemId", Id=item_id, ChangeKey="x"))]
    if item is None or (first and kind != "Create"):
        return []
    if kind == "ReadFlagChange":
        said = answers.item_id(item) + answers.text("t:IsRead", "true" if item.is_read else "false")
        return [answers.element("t:ReadFlagChange", said)]
    return [answers.element(f"t:{kind}", answers.message(box, item, shape))]


def _state(caller: Caller, folder: str, position: int) -> str:
    said = json.dumps([caller.store.epoch, folder, position]) + " " * 900  # real ones are some thousand characters
    return base64.b64encode(said.encode()).decode()


def _position(caller: Caller, state: str, folder: str) -> int:
    if not state:
        return 0
    try:
        epoch, of, position = json.loads(base64.b64decode(state, validate=True))
    except (ValueError, binascii.Error):
        raise Refused("ErrorInvalidSyncStateData", "The synchronization state data is corrupt.") from None
    if epoch != caller.store.epoch or of != folder:
        raise Refused("ErrorInvalidSyncStateData", "The synchronization state data is of another folder or time.")
    return int(position)


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
    caller.needs(box)
    if disposition == "SaveOnly":
        read = element.findtext(f"{T}IsRead") == "true"
        item = box.put(raw, folder.id, START, read=read, kept=False)
        return answers.message(box, item, Wanted(None))
    if disposition not in ("SendOnly", "SendAndSaveCopy"):
        raise Refused("ErrorMessageDispositionRequired", "Message disposition is required.")
    left = caller.store.send(box, raw)
    if disposition == "SendAndSaveCopy":
        box.put(left, folder.id, START, read=True, kept=False)
    return ""


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
            left = caller.store.send(box, item.raw)
            if asked.get("SaveItemToFolder") == "true":
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
            caller.needs(to_box)
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
            for each in change.find(f"{T}Updates"):
                _set(box, item, each)
            inner = answers.element("m:Items", answers.element("t:Message", answers.item_id(item)))
            inner += answers.element("m:ConflictResults", answers.text("t:Count", 0))
            said.append(answers.done("UpdateItem", inner))
        except Refused as error:
            said.append(answers.refused("UpdateItem", error.code, error.text, "<m:Items/>"))
    return answers.answered("UpdateItem", said)


def _set(box: Box, item: Item, each: Any) -> None:
    uri = each.find(f"{T}FieldURI").get("FieldURI", "")
    if uri == "item:Categories":
        item.categories = [one.text or "" for one in each.iter(f"{T}String")]
        box.changed(item)
    elif uri == "message:IsRead":
        item.is_read = each.findtext(f"{T}Message/{T}IsRead") == "true"
        box.changed(item, "ReadFlagChange")
    else:
        raise Refused("ErrorInvalidPropertySet", f"The double sets no {uri}.")


def _item(caller: Caller, element: Any, rights: str = "full") -> tuple[Box, Item]:
    item_id = element.get("Id", "")
    box = caller.store.owner_of(item_id)
    caller.needs(box, rights)
    return box, box.items[item_id]


ITEMS = {
    "FindItem": find_item, "GetItem": get_item, "SyncFolderItems": sync_folder_items, "CreateItem": create_item,
    "SendItem": send_item, "MoveItem": move_item, "UpdateItem": update_item,
}  # fmt: skip
"""What is not here (DeleteItem, EmptyFolder ...) the double refuses: nothing may ever be deleted."""
