"""The changes of a folder: SyncFolderItems ([MS-OXWSSYNC])."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

from tests.ews import answers
from tests.ews.answers import M, T, Wanted
from tests.ews.folders import Caller, wanted_folders
from tests.ews.store import Box, Folder, Refused

MOST = 512  # changes in an answer, by the schema


def sync_folder_items(caller: Caller, asked: Any) -> str:
    """Both elements that exchangelib reads first stand in every answer, errors too."""
    try:
        inner = _changes(caller, asked)
    except Refused as error:
        return answers.answered(
            "SyncFolderItems", [answers.refused("SyncFolderItems", error.code, error.text, NOTHING)]
        )
    return answers.answered("SyncFolderItems", [answers.done("SyncFolderItems", inner)])


NOTHING = "<m:SyncState/><m:IncludesLastItemInRange>true</m:IncludesLastItemInRange><m:Changes/>"


def _changes(caller: Caller, asked: Any) -> str:
    (element,) = wanted_folders(asked, "SyncFolderId")
    box, folder = caller.folder(element)
    most = int(asked.findtext(f"{M}MaxChangesReturned") or 100)
    if not 1 <= most <= MOST:
        raise Refused("ErrorInvalidRequest", f"MaxChangesReturned is not between 1 and {MOST}.")
    start, end, told = _known(caller, asked.findtext(f"{M}SyncState") or "", folder)
    ignored = {one.get("Id") for one in asked.iterfind(f"{M}Ignore/{T}ItemId")}
    due = [one for one in _summed_up(folder.log[start:end]) if one[1] not in ignored]
    if not start and caller.store.newest_first:
        due.reverse()
    shape = Wanted(asked.find(f"{M}ItemShape"), brief=True)
    inner = "".join(_change(box, kind, item, shape, first=not start) for kind, item in due[told : told + most])
    told += most
    last = told >= len(due) and end == len(folder.log)
    state = (end, end, 0) if told >= len(due) else (start, end, told)
    said = answers.text("m:SyncState", _state(caller, folder, state))
    said += answers.text("m:IncludesLastItemInRange", "true" if last else "false")
    return said + answers.element("m:Changes", inner)


def _summed_up(log: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """One change for each mail, as an incremental synchronisation tells it: how it is now, not how it came to that."""
    made: dict[str, str] = {}
    for kind, item in log:
        before = made.get(item, "")
        if kind == "Delete" and before == "Create":
            del made[item]  # came and went: never seen
        elif before in ("Create", "Update") and kind != "Delete":
            continue
        else:
            made[item] = kind
    return [(kind, item) for item, kind in made.items()]


def _change(box: Box, kind: str, item_id: str, shape: Wanted, *, first: bool) -> str:
    item = box.items.get(item_id)
    if kind == "Delete":
        return (
            "" if first else answers.element("t:Delete", answers.element("t:ItemId", Id=item_id, ChangeKey="AQAAAA=="))
        )
    if item is None:
        return ""  # gone since this round began: the next round tells
    if kind == "ReadFlagChange":
        said = answers.item_id(item) + answers.text("t:IsRead", "true" if item.is_read else "false")
        return answers.element("t:ReadFlagChange", said)
    return answers.element(f"t:{kind}", answers.message(box, item, shape))


def _state(caller: Caller, folder: Folder, position: tuple[int, int, int]) -> str:
    said = json.dumps([caller.store.epoch, folder.id, *position]) + " " * 900  # real ones are some thousand characters
    return base64.b64encode(said.encode()).decode()


def _known(caller: Caller, state: str, folder: Folder) -> tuple[int, int, int]:
    """Where the caller is: from and to which change of the log this round goes, and how many of it were told."""
    if not state:
        return 0, len(folder.log), 0
    try:
        epoch, of, start, end, told = json.loads(base64.b64decode(state, validate=True))
    except (ValueError, binascii.Error):
        raise Refused("ErrorInvalidSyncStateData", "The synchronization state data is corrupt.") from None
    if epoch != caller.store.epoch or of != folder.id:
        raise Refused("ErrorInvalidSyncStateData", "The synchronization state data is of another folder or time.")
    return int(start), int(end) if told else len(folder.log), int(told)


SYNC = {"SyncFolderItems": sync_folder_items}
