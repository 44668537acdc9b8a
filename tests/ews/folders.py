"""Operations on folders ([MS-OXWSFOLD]), and who may do what in whose mailbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.ews import answers
from tests.ews.answers import M, T
from tests.ews.store import Box, Folder, Refused, Store


@dataclass(frozen=True)
class Caller:
    """Who asks: the mailbox of who logged in, or of whom he stands for."""

    store: Store
    box: Box

    def rights(self, box: Box) -> str:
        return "full" if box is self.box else box.rights.get(self.box.address, "")

    def needs(self, box: Box, rights: str = "full") -> None:
        """Refused: the caller may not do that there."""
        has = self.rights(box)
        if not has:
            raise Refused("ErrorNonExistentMailbox" if rights == "open" else "ErrorAccessDenied", "Access is denied.")
        if rights == "full" and has != "full":
            raise Refused("ErrorAccessDenied", "Access is denied. Check credentials and try again.")

    def folder(self, element: Any) -> tuple[Box, Folder]:
        """The folder that a FolderId or DistinguishedFolderId means."""
        wanted = element.get("Id", "")
        if element.tag == f"{T}DistinguishedFolderId":
            address = element.findtext(f"{T}Mailbox/{T}EmailAddress")
            box = self.store.box(address) if address else self.box
            self.needs(box, "open")
            if wanted not in box.distinguished:
                raise Refused("ErrorFolderNotFound", "The specified folder could not be found in the store.")
            return box, box.folders[box.distinguished[wanted]]
        box = self.store.owner_of_folder(wanted)
        self.needs(box, "read")
        return box, box.folders[wanted]


def wanted_folders(operation: Any, name: str) -> list[Any]:
    found = operation.find(f"{M}{name}")
    return [] if found is None else list(found)


def get_folder(caller: Caller, asked: Any) -> str:
    said = []
    for element in wanted_folders(asked, "FolderIds"):
        try:
            box, found = caller.folder(element)
            inner = answers.element("m:Folders", answers.folder(box, found, caller.rights(box)))
            said.append(answers.done("GetFolder", inner))
        except Refused as error:
            said.append(answers.refused("GetFolder", error.code, error.text, "<m:Folders/>"))
    return answers.answered("GetFolder", said)


def find_folder(caller: Caller, asked: Any) -> str:
    (element,) = wanted_folders(asked, "ParentFolderIds")
    box, top = caller.folder(element)
    deep = asked.get("Traversal") == "Deep"
    found = [f for f in box.folders.values() if f.id != top.id and _below(box, f, top, deep=deep)]
    view = asked.find(f"{M}IndexedPageFolderView")
    start = int(view.get("Offset", 0)) if view is not None else 0
    most = int(view.get("MaxEntriesReturned", 1000)) if view is not None else 1000
    page = found[start : start + most]
    inner = "".join(answers.folder(box, one, caller.rights(box)) for one in page)
    return answers.answered("FindFolder", [answers.done("FindFolder", root("Folders", inner, found, start, len(page)))])


def create_folder(caller: Caller, asked: Any) -> str:
    (element,) = wanted_folders(asked, "ParentFolderId")
    box, parent = caller.folder(element)
    caller.needs(box)
    made = [
        box.new_folder(one.findtext(f"{T}DisplayName") or "", parent.id) for one in wanted_folders(asked, "Folders")
    ]
    said = "".join(
        answers.element("t:Folder", answers.element("t:FolderId", Id=one.id, ChangeKey="AQ")) for one in made
    )
    return answers.answered("CreateFolder", [answers.done("CreateFolder", answers.element("m:Folders", said))])


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
