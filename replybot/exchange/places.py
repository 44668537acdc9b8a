"""Folders on an Exchange server: all there are, one of them, a new one. Import this only where it is needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from exchangelib.services import CreateFolder, FindFolder, GetFolder
from exchangelib.services.common import folder_ids_element
from exchangelib.util import TNS, add_xml_child, create_element

from replybot.exchange.asking import Plain, accepted, id_in, only, shape, tag

_TOLD = ("folder:DisplayName", "folder:ParentFolderId", "folder:TotalCount", "folder:EffectiveRights")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder as the server describes it."""

    id: str
    parent: str
    name: str
    total: int
    rights: frozenset[str]  # "Modify", "CreateContents", ...


def below(account: Any, top: Any) -> list[Folder]:
    """All folders below `top`, in whatever depth."""
    return [_folder(elem) for elem in accepted(_Below(account=account, page_size=500).ask(top))]


def folder(account: Any, wanted: Any) -> Folder:
    """One folder, as it is now."""
    return _folder(only(_One(account=account).ask(wanted)))


def make(account: Any, parent: Any, name: str) -> str:
    """A new folder of mails; its id."""
    return id_in(only(_New(account=account).ask(parent, name)), "FolderId")


class _Below(Plain, FindFolder):  # type: ignore[misc]  # exchangelib is untyped
    def ask(self, top: Any) -> Iterator[Any]:
        yield from self._paged_call(self._payload, None, [top], page_size=self.page_size, offset=0)

    def _payload(self, folders: Any, page_size: int, offset: int) -> Any:
        payload = create_element("m:FindFolder", attrs={"Traversal": "Deep"})
        payload.append(shape("m:FolderShape", _TOLD))
        view = {"MaxEntriesReturned": page_size, "Offset": offset, "BasePoint": "Beginning"}
        payload.append(create_element("m:IndexedPageFolderView", attrs=view))
        payload.append(folder_ids_element(folders, self.account.version, tag="m:ParentFolderIds"))
        return payload


class _One(Plain, GetFolder):  # type: ignore[misc]
    def ask(self, wanted: Any) -> Iterator[Any]:
        payload = create_element("m:GetFolder")
        payload.append(shape("m:FolderShape", _TOLD))
        payload.append(folder_ids_element([wanted], self.account.version))
        yield from self._get_elements(payload)


class _New(Plain, CreateFolder):  # type: ignore[misc]
    def ask(self, parent: Any, name: str) -> Iterator[Any]:
        payload = create_element("m:CreateFolder")
        payload.append(folder_ids_element([parent], self.account.version, tag="m:ParentFolderId"))
        made, one = create_element("m:Folders"), create_element("t:Folder")
        add_xml_child(one, "t:FolderClass", "IPF.Note")
        add_xml_child(one, "t:DisplayName", name)
        made.append(one)
        payload.append(made)
        yield from self._get_elements(payload)


def _folder(elem: Any) -> Folder:
    rights = elem.find(f"{{{TNS}}}EffectiveRights")
    parent = elem.find(f"{{{TNS}}}ParentFolderId")
    total = elem.findtext(f"{{{TNS}}}TotalCount") or "0"
    return Folder(
        id=id_in(elem, "FolderId"),
        parent=parent.get("Id", "") if parent is not None else "",
        name=elem.findtext(f"{{{TNS}}}DisplayName") or "",
        total=int(total) if total.isdecimal() else 0,
        rights=frozenset(tag(each) for each in (() if rights is None else rights) if each.text == "true"),
    )
