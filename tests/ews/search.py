"""Restrictions and sort orders of FindItem ([MS-OXWSSRCH])."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from tests.ews import mime
from tests.ews.fields import attached, header, property_of, sent_at, time
from tests.ews.order import TYPES
from tests.ews.pieces import true
from tests.ews.store import Item, Refused

T = f"{{{TYPES}}}"
NUMBERS = ("item:Size", "folder:TotalCount")
Value = Callable[[Any], str]  # of a field or property, by its path


def fulfils(wanted: Any, item: Item) -> bool:
    """Does a mail fulfil this restriction?"""
    if wanted.tag in (f"{T}IsEqualTo", f"{T}Contains") and wanted[0].get("FieldURI") == "item:Categories":
        constant = next(wanted.iter(f"{T}Constant")).get("Value", "")
        return constant.lower() in [one.lower() for one in item.categories]
    return holds(wanted, partial(value, item))


def holds(wanted: Any, value: Value) -> bool:
    """Is this restriction fulfilled by what has these values?"""
    name = wanted.tag.removeprefix(T)
    if name == "And":
        return all(holds(one, value) for one in wanted)
    if name == "Or":
        return any(holds(one, value) for one in wanted)
    if name == "Not":
        return not holds(wanted[0], value)
    has = value(wanted[0])
    if name == "Exists":
        return bool(has)
    constant = next(wanted.iter(f"{T}Constant")).get("Value", "")
    if name == "Contains":
        return _contains(wanted, has, constant)
    if wanted[0].get("FieldURI") in NUMBERS:
        constant = f"{int(constant):012}"
    elif has in ("true", "false"):
        constant = "true" if true(constant) else "false"
    fold = str.lower if name in ("IsEqualTo", "IsNotEqualTo") else str
    made = {
        "IsEqualTo": fold(has) == fold(constant),
        "IsNotEqualTo": fold(has) != fold(constant),
        "IsGreaterThan": has > constant,
        "IsGreaterThanOrEqualTo": has >= constant,
        "IsLessThan": has < constant,
        "IsLessThanOrEqualTo": has <= constant,
    }
    if name not in made:
        raise Refused("ErrorUnsupportedPathForQuery", f"The double knows no {name}.")
    return made[name]


def _contains(wanted: Any, value: str, constant: str) -> bool:
    if "Ignore" in wanted.get("ContainmentComparison", ""):
        value, constant = value.lower(), constant.lower()
    match wanted.get("ContainmentMode"):
        case "FullString":
            return value == constant
        case "Prefixed":
            return value.startswith(constant)
    return constant in value


def sorted_as(order: Any, items: list[Item]) -> list[Item]:
    """As asked; else newest first, as Exchange gives them."""
    fields = [] if order is None else list(order.iter(f"{T}FieldOrder"))
    if not fields:
        return sorted(items, key=lambda item: item.received, reverse=True)
    for one in reversed(fields):
        path = one[0]
        items = sorted(items, key=lambda item: value(item, path), reverse=one.get("Order") == "Descending")
    return items


FOUND: dict[str, Callable[[Item], str]] = {
    "message:InternetMessageId": lambda item: item.message_id,
    "item:Subject": lambda item: header(item, "Subject"),
    "item:DateTimeReceived": lambda item: time(item.received),
    "item:DateTimeCreated": lambda item: time(item.received),
    "item:LastModifiedTime": lambda item: time(item.received),
    "item:DateTimeSent": lambda item: time(sent_at(item)),
    "message:IsRead": lambda item: "true" if item.is_read else "false",
    "item:IsDraft": lambda item: "true" if item.is_draft else "false",
    "item:HasAttachments": lambda item: "true" if attached(item) else "false",
    "item:Size": lambda item: f"{len(item.raw) + 1_700:012}",
    "item:ItemClass": lambda item: "IPM.Note",
    "item:InReplyTo": lambda item: header(item, "In-Reply-To"),
    "message:References": lambda item: header(item, "References"),
    "message:From": lambda item: "; ".join(f"{w} {a}" for w, a in mime.addresses(item.mail, "From")),
    "message:Sender": lambda item: "; ".join(f"{w} {a}" for w, a in mime.addresses(item.mail, "From")),
    "message:ToRecipients": lambda item: "; ".join(f"{w} {a}" for w, a in mime.addresses(item.mail, "To")),
    "message:CcRecipients": lambda item: "; ".join(f"{w} {a}" for w, a in mime.addresses(item.mail, "Cc")),
}


def value(item: Item, path: Any) -> str:
    """What a restriction or an order compares; times and numbers in a form that sorts."""
    if path.tag == f"{T}ExtendedFieldURI":
        return property_of(item, path)
    uri = path.get("FieldURI", "")
    if uri not in FOUND:
        raise Refused("ErrorUnsupportedPathForQuery", f"The double knows no {uri}.")
    return FOUND[uri](item)
