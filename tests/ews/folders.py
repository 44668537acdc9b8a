"""Operations on folders ([MS-OXWSFOLD]), and who may do what in whose mailbox."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from tests.ews import answers
from tests.ews.answers import M, T, Wanted
from tests.ews.search import holds
from tests.ews.store import Box, Folder, Refused, Store


@dataclass(frozen=True)
class Caller:
    """Who asks: the mailbox of who logged in, or of whom he stands for."""

    store: Store
    box: Box
    subscriptions: Any = None

    def rights(self, box: Box, folder: str = "") -> str:
        """ "full", "reviewer" or "": of that folder, if something was said of it, else of the mailbox."""
        if box is self.box:
            return "full"
        whole = box.rights.get(self.box.address, "")
        return box.folder_rights.get((folder, self.box.address), whole) if folder else whole

    def opens(self, box: Box) -> bool:
        """May the caller open that mailbox at all?"""
        return bool(self.rights(box)) or any(user == self.box.address for _, user in box.folder_rights)

    def needs(self, box: Box, folder: str, rights: str = "full") -> None:
        """Refused: the caller may not do that there."""
        if not self.opens(box):
            raise Refused("ErrorNonExistentMailbox", "The SMTP address has no mailbox associated with it.")
        has = self.rights(box, folder)
        if not has or (rights == "full" and has != "full"):
            raise Refused("ErrorAccessDenied", "Access is denied. Check credentials and try again.")

    def folder(self, element: Any) -> tuple[Box, Folder]:
        """The folder that a FolderId or DistinguishedFolderId means."""
        wanted = element.get("Id", "")
        if element.tag == f"{T}DistinguishedFolderId":
            address = element.findtext(f"{T}Mailbox/{T}EmailAddress")
            box = self.store.box(address) if address else self.box
            if not self.opens(box):
                raise Refused("ErrorNonExistentMailbox", "The SMTP address has no mailbox associated with it.")
            if wanted not in box.distinguished:
                raise Refused("ErrorFolderNotFound", "The specified folder could not be found in the store.")
            found = box.folders[box.distinguished[wanted]]
        else:
            box = self.store.owner_of_folder(wanted)
            found = box.folders[wanted]
        if wanted not in ("root", "msgfolderroot"):
            self.needs(box, found.id, "read")
        return box, found


def wanted_folders(operation: Any, name: str) -> list[Any]:
    found = operation.find(f"{M}{name}")
    return [] if found is None else list(found)


def get_folder(caller: Caller, asked: Any) -> str:
    said, shape = [], Wanted(asked.find(f"{M}FolderShape"))
    for element in wanted_folders(asked, "FolderIds"):
        try:
            box, found = caller.folder(element)
            inner = answers.element("m:Folders", answers.folder(box, found, caller.rights(box, found.id), shape))
            said.append(answers.done("GetFolder", inner))
        except Refused as error:
            said.append(answers.refused("GetFolder", error.code, error.text, "<m:Folders/>"))
    return answers.answered("GetFolder", said)


def find_folder(caller: Caller, asked: Any) -> str:
    said = []
    for element in wanted_folders(asked, "ParentFolderIds"):
        try:
            said.append(answers.done("FindFolder", _found(caller, asked, element)))
        except Refused as error:
            said.append(answers.refused("FindFolder", error.code, error.text))
    return answers.answered("FindFolder", said)


def _found(caller: Caller, asked: Any, element: Any) -> str:
    box, top = caller.folder(element)
    deep = asked.get("Traversal") == "Deep"
    found = [f for f in box.folders.values() if f.id != top.id and _below(box, f, top, deep=deep)]
    found = [f for f in found if caller.rights(box, f.id)]
    restriction = asked.find(f"{M}Restriction")
    if restriction is not None and len(restriction):
        found = [f for f in found if holds(restriction[0], partial(_value, box, f))]
    view = asked.find(f"{M}IndexedPageFolderView")
    start = int(view.get("Offset", 0)) if view is not None else 0
    most = int(view.get("MaxEntriesReturned", 1000)) if view is not None else 1000
    page, shape = found[start : start + most], Wanted(asked.find(f"{M}FolderShape"))
    inner = "".join(answers.folder(box, one, caller.rights(box, one.id), shape) for one in page)
    return root("Folders", inner, found, start, len(page))


def _value(box: Box, one: Folder, path: Any) -> str:
    there = [item for item in box.items.values() if box.places[item.id] == one.id]
    match path.get("FieldURI"):
        case "folder:DisplayName":
            return one.name
        case "folder:FolderClass":
            return "IPF.Note"
        case "folder:TotalCount":
            return f"{len(there):012}"
    raise Refused("ErrorUnsupportedPathForQuery", f"The double knows no {path.get('FieldURI')}.")


def create_folder(caller: Caller, asked: Any) -> str:
    (element,) = wanted_folders(asked, "ParentFolderId")
    box, parent = caller.folder(element)
    said = []
    for one in wanted_folders(asked, "Folders"):
        try:
            caller.needs(box, parent.id)
            made = box.new_folder(one.findtext(f"{T}DisplayName") or "", parent.id)
            inner = answers.folder(box, made, "full", Wanted(None))
            said.append(answers.done("CreateFolder", answers.element("m:Folders", inner)))
        except Refused as error:
            said.append(answers.refused("CreateFolder", error.code, error.text, "<m:Folders/>"))
    return answers.answered("CreateFolder", said)


def root(name: str, inner: str, found: list[Any], start: int, count: int) -> str:
    """m:RootFolder of a page: exchangelib needs all three attributes."""
    end = start + count
    held = answers.element(f"t:{name}", inner)
    last = "true" if end >= len(found) else "false"
    return answers.element(
        "m:RootFolder", held, IndexedPagingOffset=end, TotalItemsInView=len(found), IncludesLastItemInRange=last
    )


def _below(box: Box, one: Folder, top: Folder, *, deep: bool) -> bool:
    while one.parent:
        if one.parent == top.id:
            return True
        if not deep:
            return False
        one = box.folders[one.parent]
    return False


FOLDERS = {"GetFolder": get_folder, "FindFolder": find_folder, "CreateFolder": create_folder}
