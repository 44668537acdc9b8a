"""Restrictions and sort orders of FindItem ([MS-OXWSSRCH])."""

from __future__ import annotations

from typing import Any

from tests.ews.answers import T, header, property_of
from tests.ews.store import Item, Refused


def holds(wanted: Any, item: Item) -> bool:
    """Does a mail fulfil this restriction?"""
    name = wanted.tag.removeprefix(T)
    if name == "And":
        return all(holds(one, item) for one in wanted)
    if name == "Or":
        return any(holds(one, item) for one in wanted)
    if name == "Not":
        return not holds(wanted[0], item)
    value = _value(wanted[0], item)
    if name == "Exists":
        return bool(value)
    constant = next(wanted.iter(f"{T}Constant")).get("Value", "")
    if name == "Contains":
        return _contains(wanted, value, constant)
    fold = str.lower if name in ("IsEqualTo", "IsNotEqualTo") else str
    made = {
        "IsEqualTo": fold(value) == fold(constant),
        "IsNotEqualTo": fold(value) != fold(constant),
        "IsGreaterThan": value > constant,
        "IsGreaterThanOrEqualTo": value >= constant,
        "IsLessThan": value < constant,
        "IsLessThanOrEqualTo": value <= constant,
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
        items = sorted(items, key=lambda item: _value(path, item), reverse=one.get("Order") == "Descending")
    return items


def _value(path: Any, item: Item) -> str:
    if path.tag == f"{T}ExtendedFieldURI":
        return property_of(item, int(path.get("PropertyTag", "0"), 16))
    match path.get("FieldURI"):
        case "message:InternetMessageId":
            return item.message_id
        case "item:Subject":
            return header(item, "Subject")
        case "item:DateTimeReceived":
            return f"{item.received:%Y-%m-%dT%H:%M:%SZ}"
        case "message:IsRead":
            return "true" if item.is_read else "false"
        case "item:Size":
            return f"{len(item.raw):012}"
    raise Refused("ErrorUnsupportedPathForQuery", f"The double knows no {path.get('FieldURI')}.")
