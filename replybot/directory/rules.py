"""The rules of the published schemas (datenanfragen.de), as a table: each says what is wrong with a value, or "".

Beyond them an address must be one, and nothing may be longer than a person reads: schemas do not say that.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from replybot.core.fields import INVISIBLE, a_labels, writable
from replybot.directory.values import AUTHORITY, COMPANY, OBSOLETE

Rule = Callable[[Any], str]

_COUNTRIES = "all at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se gb no is li ch"
COUNTRIES = tuple(_COUNTRIES.split())
CATEGORIES = (
    "addresses", "ads", "church", "collection agency", "commerce", "credit agency", "entertainment", "finance",
    "health", "insurance", "nonprofit", "political party", "public body", "school", "social media",
    "telecommunication", "travel", "utility",
)  # fmt: skip
REASONS = (
    "company-acquired", "company-defunct", "company-merged", "duplicate", "gdpr-not-applicable", "out-of-scope",
)  # fmt: skip
SLUG = r"[a-z0-9-]+"
NAME = r"\S.*\S"
NO_NAME = "empty, of one letter, of two lines, or begins or ends with a blank"
PHONE = r"\+[0-9]+ [0-9]+ (?:[0-9]+ )*[0-9]+(?: ext\. [0-9]+)?"
PGP = r"([0-9A-F]{4} ){5}( [0-9A-F]{4}){5}"
LONG, LONGEST, MANY = 300, 10_000, 1_000
URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


def text(pattern: str = "", like: str = "", longest: int = LONGEST) -> Rule:
    """A text; of this pattern as a whole, else it is not `like` that."""
    compiled = re.compile(pattern) if pattern else None

    def rule(value: Any) -> str:
        if not isinstance(value, str):
            return f"must be a text, and is {_kind(value)}"
        if len(value) > longest:
            return f"is longer than {longest} characters"
        if compiled and not compiled.fullmatch(value):
            return f"is {_shown(value)}, which is {like}"
        return ""

    return rule


def choice(*allowed: str) -> Rule:
    def rule(value: Any) -> str:
        if value in allowed and isinstance(value, str):
            return ""
        close = difflib.get_close_matches(str(value), allowed, 1)
        return f"is {_shown(value)}; " + (f'did you mean "{close[0]}"?' if close else f"allowed: {', '.join(allowed)}")

    return rule


def flag(*allowed: bool) -> Rule:
    def rule(value: Any) -> str:
        if not isinstance(value, bool):
            return f"must be true or false, and is {_kind(value)}"
        return "" if value in allowed else f"may only be {str(allowed[0]).lower()}; leave it out otherwise"

    return rule


def listed(each: Rule, least: int = 0, *, unique: bool = True) -> Rule:
    """A list in which every value keeps a rule; none stands in it twice if it is `unique`."""

    def rule(value: Any) -> str:
        if not isinstance(value, list):
            return f"must be a list, and is {_kind(value)}"
        if len(value) < least:
            return f"must hold at least {least} value"
        if len(value) > MANY:
            return f"holds more than {MANY} values"
        for number, one in enumerate(value, 1):
            if wrong := each(one):
                return f"value {number} {wrong}"
        seen = {json.dumps(one, sort_keys=True) for one in value}
        return "holds a value twice" if unique and len(seen) < len(value) else ""

    return rule


def email(value: Any) -> str:
    if wrong := text(longest=LONG)(value):
        return wrong
    return "" if clean_address(value) else f"is {_shown(value)}, which is no mail address"


def clean_address(value: str) -> str:
    """An address without invisible signs (soft hyphens of a web page), its domain in A-labels; "" if it is none."""
    local, at, domain = INVISIBLE.sub("", value).strip().rpartition("@")
    spec = f"{local}@{a_labels(domain)}"
    return spec if at and "." in domain and writable(spec) else ""


def url(value: Any) -> str:
    return text()(value) or ("" if URL.fullmatch(value) else f"is {_shown(value)}, which is no address of the web")


def element(value: Any) -> str:
    """What a company wants to be told to find somebody."""
    if not isinstance(value, dict):
        return f"must be an object, and is {_kind(value)}"
    return next((f"{key} {wrong}" for key, wrong in ELEMENT.faults(value)), "")


@dataclass(frozen=True, slots=True)
class Shape:
    """The keys of an object, each with its rule; no others are allowed."""

    keys: Mapping[str, Rule]
    required: Sequence[str] = field(default=())

    def faults(self, record: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Everything that is wrong: the key, and what about it."""
        for key in self.required:
            if key not in record:
                yield key, "is missing"
        for key, value in record.items():
            if rule := self.keys.get(key):
                if wrong := rule(value) or _unwritable(value):
                    yield key, wrong
            else:
                close = difflib.get_close_matches(key, self.keys, 1)
                yield _shown(key), "is no key of the schema" + (f'; did you mean "{close[0]}"?' if close else "")


_ANY = text()
_COMMON: Mapping[str, Rule] = {
    "slug": text(SLUG, "not only of a-z, 0-9 and -", LONG),
    "address": _ANY,
    "email": email,
    "webform": url,
    "pgp-fingerprint": text(PGP, "no fingerprint of a key"),
    "pgp-url": url,
    "web": url,
    "comments": listed(_ANY, unique=False),
}
ELEMENT = Shape(
    {
        "desc": _ANY,
        "type": choice("input", "textarea", "email", "address", "name", "birthdate"),
        "optional": flag(True, False),
    },
    ("desc", "type"),
)
SHAPES: Mapping[str, Shape] = {
    COMPANY: Shape(
        {
            **_COMMON,
            "relevant-countries": listed(choice(*COUNTRIES), 1),
            "categories": listed(choice(*CATEGORIES)),
            "name": text(NAME, NO_NAME, LONG),
            "runs": listed(text(longest=LONG)),
            "phone": text(PHONE, "no number in international form (+49 30 123456)"),
            "fax": text(PHONE, "no number in international form (+49 30 123456)"),
            "sources": listed(url, 1),
            "required-elements": listed(element),
            "request-language": text("[a-z]{2}", "no language in two letters"),
            **{f"custom-{kind}-template": _ANY for kind in ("access", "erasure", "rectification", "objection")},
            "needs-id-document": flag(True, False),
            "suggested-transport-medium": choice("fax", "letter", "email", "webform"),
            "quality": choice("tested", "verified", "imported", "scraped"),
            "facet-group": choice("church", "school"),
            "nsfw": flag(True),
        },
        ("slug", "relevant-countries", "name", "address", "sources", "quality"),
    ),
    AUTHORITY: Shape(
        {
            **_COMMON,
            "relevant-countries": listed(text("[a-z]{2}|all", "no country in two letters")),
            "name": text(longest=LONG),
            "phone": text(r"\+[0-9]+ [0-9]+ [0-9 ]+", "no number in international form (+49 30 123456)"),
            "fax": text(r"\+[0-9]+ [0-9]+ [0-9 ]+", "no number in international form (+49 30 123456)"),
            "sources": listed(url),
            "complaint-language": text("[a-z]{2}", "no language in two letters"),
            "suggested-transport-medium": choice("fax", "letter", "email"),
        },
        ("slug", "relevant-countries", "name", "address", "sources"),
    ),
    OBSOLETE: Shape(
        {
            "slug": _COMMON["slug"],
            "name": text(NAME, NO_NAME, LONG),
            "reason": choice(*REASONS),
            "redirect-to": _COMMON["slug"],
            "sources": listed(url, 1),
            "quality": choice("obsolete"),
        },
        ("slug", "name", "reason", "sources", "quality"),
    ),
}


def faults(kind: str, record: Mapping[str, Any]) -> tuple[str, ...]:
    """Everything that is wrong with this record, each as the end of a sentence that begins with the key."""
    return tuple(f"{key} {wrong}" for key, wrong in SHAPES[kind].faults(record))


def _unwritable(value: Any) -> str:
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return "holds half a character (a lone surrogate)"
    return ""


def _kind(value: Any) -> str:
    return {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}.get(
        type(value), "a number"
    )


def _shown(value: Any) -> str:
    return json.dumps(value)[:60]
