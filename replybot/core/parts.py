"""The parts of a mail: their types and their words. Nothing is fetched, unpacked or rendered."""

from __future__ import annotations

import email.message
import html
import re
from collections.abc import Iterator

from replybot.core.fields import in_charset, words

TYPE_LIMIT = 2_048  # characters of a Content-Type field that are looked at
DEPTH_LIMIT = 20  # reply-safety rule 36
PARTS_LIMIT = 200
TEXT_LIMIT = 262_144  # characters of body text that are kept for the marks and tokens


Bodies = tuple[tuple[str, str], ...]


def body(message: email.message.Message) -> tuple[tuple[str, ...], str, Bodies, tuple[str, ...]]:
    """Content types, words, text parts with their markup, and what is wrong with the parts. Stops reading at the limits
    (reply-safety rule 36)."""
    types: list[str] = []
    bodies: list[tuple[str, str]] = []
    wrong = "its multipart body has no usable boundary" if _broken(message) else ""
    room = TEXT_LIMIT
    for depth, part in _walk(message):
        if depth > DEPTH_LIMIT:
            wrong = f"its MIME parts are nested deeper than {DEPTH_LIMIT}"
            break
        if len(types) >= PARTS_LIMIT:
            wrong = f"it has more than {PARTS_LIMIT} MIME parts"
            break
        types.append(_type(part))
        if types[-1] in ("text/plain", "text/html") and room > 0:
            source = part_source(part, room)
            room -= len(source)
            bodies.append((types[-1], source))
    else:
        wrong = "its text is longer than what is read" if room <= 0 else wrong
    text = "\n".join(words_of(kind, source) for kind, source in bodies)
    return tuple(types), text, tuple(bodies), (wrong,) if wrong else ()


def _walk(message: email.message.Message) -> Iterator[tuple[int, email.message.Message]]:
    stack = [(0, message)]
    while stack:
        depth, part = stack.pop()
        yield depth, part
        # of a part without children get_payload() would decode the text, in whatever charset the mail names
        children = part.get_payload() if part.is_multipart() else None
        if isinstance(children, list):
            stack += [(depth + 1, child) for child in reversed(children) if isinstance(child, email.message.Message)]


def _type(part: email.message.Message) -> str:
    value = words(str(part.get("Content-Type", "text/plain")))
    found = re.match(r"\s*([\w.+-]+/[\w.+-]+)", value)
    return found[1].lower() if found else "text/plain"


def _broken(message: email.message.Message) -> bool:
    return _type(message).startswith("multipart/") and not message.is_multipart()


def words_of(kind: str, source: str) -> str:
    """The words of a text part, markup taken out."""
    return html.unescape(re.sub(r"<[^<>]*>", " ", _shown(source))) if kind == "text/html" else source


def part_source(part: email.message.Message, room: int) -> str:
    """One text part as it stands: declared charset, then UTF-8, then cp1252."""
    try:
        octets = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001  (a broken transfer encoding costs the text of this part)
        return ""
    if not isinstance(octets, bytes):
        return ""
    octets = octets[: room * 4]
    text = ""
    for charset in (_charset(part), "utf-8", "cp1252"):
        try:
            text = in_charset(octets, charset)
            break
        except (LookupError, ValueError):
            text = octets.decode("cp1252", "replace")
    return text[:room]


HIDDEN = re.compile(r"<!--|<style\b|<script\b|<title\b", re.IGNORECASE)
ENDS = {"<!--": "-->", "<style": "</style", "<script": "</script", "<title": "</title"}


def _shown(markup: str) -> str:
    """Markup without comments, styles and scripts, in linear time; what is never closed is left as it stands."""
    low = markup.lower()
    if len(low) != len(markup):  # a letter that grows in lower case
        low = markup
    pieces, at = [], 0
    while found := HIDDEN.search(markup, at):
        end = ENDS[found[0].lower()]
        close = low.find(end, found.end())
        if close < 0:
            break
        pieces.append(markup[at : found.start()])
        at = close + (len(end) if end == "-->" else low.find(">", close) + 1 - close or len(end))
    return "".join((*pieces, markup[at:]))


def _charset(part: email.message.Message) -> str:
    found = re.search(r"charset\s*=\s*\"?([\w.:-]{1,40})", words(str(part.get("Content-Type", ""))), re.IGNORECASE)
    return found[1] if found else "utf-8"
