"""What a chain of ARC seals proves about the sender of a forwarded mail (RFC 8617)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from replybot.core.fields import FIELD_LIMIT, a_labels, lower, unfold

MOST = 50  # sets of one mail (RFC 8617 section 4.2.1)
KINDS = ("arc-seal", "arc-message-signature", "arc-authentication-results")
INSTANCE = re.compile(r"\s*i\s*=\s*([1-9]\d?)\s*(?:;|\Z)")


@dataclass(frozen=True, slots=True)
class Chain:
    """The sets of a mail: who sealed them, from the first hop on, and what the first one had found out."""

    sealers: tuple[str, ...]  # domains, "" for a seal that names none
    original: str  # the results of the first set, in the form of Authentication-Results
    whole: bool  # each set is there once and complete, and each seal says of those before it what it must


def chain(headers: Sequence[tuple[str, str]]) -> Chain | None:
    """The chain that stands in these fields; None if there is none. That its seals hold, only `arc=pass` of a trusted
    server says."""
    fields = [(name.lower(), value) for name, value in headers if name.lower() in KINDS]
    if not fields:
        return None
    sets: dict[int, dict[str, str]] = {}
    whole = len(fields) <= MOST * len(KINDS)
    for kind, value in fields[: MOST * len(KINDS)]:
        number = _instance(kind, value)
        whole &= 1 <= number <= MOST and kind not in sets.setdefault(number, {})
        sets.setdefault(number, {}).setdefault(kind, unfold(value))
    whole &= sorted(sets) == list(range(1, len(sets) + 1)) and all(len(each) == len(KINDS) for each in sets.values())
    seals = [tags(each.get("arc-seal", "")) or {} for _, each in sorted(sets.items())]
    whole &= [seal.get("cv", "").lower() for seal in seals] == ["none", *["pass"] * (len(seals) - 1)]
    first = sets.get(1, {}).get("arc-authentication-results", "")
    return Chain(tuple(a_labels(seal.get("d", "")) for seal in seals), INSTANCE.sub("", first, count=1), whole)


def _instance(kind: str, value: str) -> int:
    """Which set a field belongs to; 0 if it does not say so, or says it twice."""
    if len(value) > FIELD_LIMIT:
        return 0
    if kind == "arc-authentication-results":  # i= stands before all else (section 4.1.1)
        found = INSTANCE.match(unfold(value))
        return int(found[1]) if found else 0
    said = (tags(unfold(value)) or {}).get("i", "")
    return int(said) if re.fullmatch(r"[1-9]\d?", said, re.ASCII) else 0


def tags(text: str) -> dict[str, str] | None:
    """A list of tags (RFC 6376 section 3.2), names in lower case; None if it is none, or names one twice."""
    found: dict[str, str] = {}
    for part in text.split(";"):
        if not part.strip():
            continue
        name, equals, value = part.partition("=")
        name = lower(name.strip())
        if not equals or name in found or not re.fullmatch(r"[a-z]\w*", name, re.ASCII):
            return None
        found[name] = value.strip()
    return found
