"""XML as EWS writes it: envelopes, response messages, items and folders, in the order of the schema (order.py)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape

from tests.ews.fields import FIELDS, SUMMARY, property_of, summary
from tests.ews.order import FOLDER, MESSAGE, MESSAGES, RIGHTS, SOAP, TYPES
from tests.ews.pieces import element, text, true
from tests.ews.store import Box, Folder, Item

ERRORS = "http://schemas.microsoft.com/exchange/services/2006/errors"
T, M = f"{{{TYPES}}}", f"{{{MESSAGES}}}"
HEAVY = ("MimeContent", "InternetMessageHeaders", "Attachments", "TextBody")
"""What no base shape holds: it must be asked for."""


def envelope(body: str, build: Sequence[int]) -> bytes:
    major, minor, first, second = build
    version = (
        f'<t:ServerVersionInfo MajorVersion="{major}" MinorVersion="{minor}" MajorBuildNumber="{first}" '
        f'MinorBuildNumber="{second}" Version="V2017_07_11"/>'
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="{SOAP}" xmlns:t="{TYPES}" xmlns:m="{MESSAGES}">'
        f"<s:Header>{version}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def fault(code: str, words: str, back_off: int = 0) -> bytes:
    """A SOAP fault, as for ErrorServerBusy (with BackOffMilliseconds where Exchange throttles)."""
    more = ""
    if back_off:
        value = f'<t:Value Name="BackOffMilliseconds">{back_off}</t:Value>'
        more = f'<t:MessageXml xmlns:t="{TYPES}">{value}</t:MessageXml>'
    return (
        f'<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="{SOAP}"><s:Body><s:Fault>'
        f'<faultcode xmlns:a="{TYPES}">a:{code}</faultcode><faultstring xml:lang="en-US">{escape(words)}</faultstring>'
        f'<detail><e:ResponseCode xmlns:e="{ERRORS}">{code}</e:ResponseCode>'
        f'<e:Message xmlns:e="{ERRORS}">{escape(words)}</e:Message>{more}</detail></s:Fault></s:Body></s:Envelope>'
    ).encode()


def answered(operation: str, messages: Iterable[str]) -> str:
    inner = element("m:ResponseMessages", "".join(messages))
    return element(f"m:{operation}Response", inner)


def done(operation: str, inner: str = "") -> str:
    said = "<m:ResponseCode>NoError</m:ResponseCode>" + inner
    return f'<m:{operation}ResponseMessage ResponseClass="Success">{said}</m:{operation}ResponseMessage>'


def refused(operation: str, code: str, words: str, inner: str = "") -> str:
    said = (
        text("m:MessageText", words) + text("m:ResponseCode", code) + "<m:DescriptiveLinkKey>0</m:DescriptiveLinkKey>"
    )
    return f'<m:{operation}ResponseMessage ResponseClass="Error">{said}{inner}</m:{operation}ResponseMessage>'


def item_id(item: Item) -> str:
    return element("t:ItemId", Id=item.id, ChangeKey=item.change_key)


def message(box: Box, item: Item, wanted: Wanted) -> str:
    """A mail with the fields that were asked for."""
    parts = {"ItemId": item_id(item)}
    for name in wanted.names:
        if name in FIELDS and (said := summary(box, item, name) if wanted.brief else FIELDS[name](box, item)):
            parts[name] = said
    if found := "".join(_extended(item, path, brief=wanted.brief) for path in wanted.paths):
        parts["ExtendedProperty"] = found
    return element(f"t:{item.kind}", "".join(parts[name] for name in MESSAGE if name in parts))


def folder(box: Box, one: Folder, rights: str, wanted: Wanted) -> str:
    """A folder with the fields that were asked for."""
    there = [item for item in box.items.values() if box.places[item.id] == one.id]
    allowed = RIGHTS if rights == "full" else ("Read",)
    said = "".join(text(f"t:{name}", "true" if name in allowed else "false") for name in RIGHTS)
    known = [name for name, identity in box.distinguished.items() if identity == one.id]
    parts = {
        "ParentFolderId": element("t:ParentFolderId", Id=one.parent, ChangeKey="AQAAABY") if one.parent else "",
        "FolderClass": text("t:FolderClass", "IPF.Note") if one.parent else "",
        "DisplayName": text("t:DisplayName", one.name),
        "TotalCount": text("t:TotalCount", len(there)),
        "ChildFolderCount": text("t:ChildFolderCount", sum(f.parent == one.id for f in box.folders.values())),
        "EffectiveRights": element("t:EffectiveRights", said),
        "DistinguishedFolderId": text("t:DistinguishedFolderId", known[0]) if known else "",
        "UnreadCount": text("t:UnreadCount", sum(not item.is_read for item in there)),
    }
    names = set(parts) if wanted.all else {"FolderId", *wanted.names}
    parts["FolderId"] = element("t:FolderId", Id=one.id, ChangeKey="AQAAABY")
    names.add("FolderId")
    return element("t:Folder", "".join(parts[name] for name in FOLDER if name in parts and name in names))


class Wanted:
    """What an ItemShape or FolderShape asks for; `brief`: for FindItem and SyncFolderItems."""

    def __init__(self, shape: Any, *, brief: bool = False) -> None:
        base = shape.findtext(f"{T}BaseShape") if shape is not None else "IdOnly"
        uris = [e.get("FieldURI", "") for e in shape.iter(f"{T}FieldURI")] if shape is not None else []
        self.brief, self.all = brief, base != "IdOnly"
        self.names = [uri.partition(":")[2] for uri in uris]
        if self.all:
            self.names += [name for name in FIELDS if name not in HEAVY]
        if shape is not None and true(shape.findtext(f"{T}IncludeMimeContent")):
            self.names.append("MimeContent")
        self.paths = list(shape.iter(f"{T}ExtendedFieldURI")) if shape is not None else []


def _extended(item: Item, path: Any, *, brief: bool) -> str:
    value = property_of(item, path)
    if not value:
        return ""
    uri = element("t:ExtendedFieldURI", **dict(path.attrib))
    return element("t:ExtendedProperty", uri + text("t:Value", value[:SUMMARY] if brief else value))
