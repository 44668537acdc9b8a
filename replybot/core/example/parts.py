"""The text and the parts of an example: what the real mail asks, in sentences of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from replybot.core import asks, codes, evidence
from replybot.core.example.cast import ELSEWHERE, OWNERS_NAME, Cast
from replybot.core.example.plain_words import (
    ABOVE,
    ANSWER,
    CLOSES,
    GREETS,
    KEEP,
    LEAVE,
    NO_ANSWER,
    NOBODY,
    OFFICE,
    OPINION,
    SAYS,
    sentences,
)
from replybot.core.example.setting import Setting, hit_of
from replybot.core.learn import Lesson
from replybot.core.whom import Greeted, greeted

MOST = 5  # attachments


def _text(one: Lesson, setting: Setting, sure: bool) -> str:
    """What it asks, in sentences of ours: whom it greets, whether one may answer, who signs."""
    mail, cast = one.mail, setting.cast
    say = sentences(cast.language)
    text = mail.text[: asks.TEXT_LIMIT]
    whom, hit = greeted(text, setting.names), hit_of(mail, setting)
    reader = OWNERS_NAME if whom is Greeted.OWNER else " ".join(cast.person(hit.folded if hit else ""))
    said = [say[NOBODY] if whom is Greeted.NOBODY else say[GREETS].format(name=reader), say[SAYS]]
    answer = sure or asks.answering(text)
    if answer is False:
        said.append(say[NO_ANSWER])
    elif not sure and asks.above_line(text):
        said.append(say[ABOVE])
    elif not sure and asks.keeps_subject(text):
        said.append(say[KEEP])
    elif answer:
        said.append(say[ANSWER])
    if not sure and evidence.SURVEY.search(text[: evidence.TEXT_LIMIT]):
        said.append(say[OPINION])
    if not sure and mail.has("List-Unsubscribe"):
        said.append(say[LEAVE])
    signs = evidence.CLOSING.search(text[-4_000:])
    who = " ".join(cast.person("who signs")) + "\n" if signs else ""
    said.append(f"{say[CLOSES]}\n{who}{say[OFFICE]}")
    return "\n\n".join([*said, *_tokens(text, cast)]) + "\n"


def _tokens(text: str, cast: Cast) -> Iterator[str]:
    """Tokens by which a known system files an answer, each with other letters and figures; of what only its templates
    have, the words by which it is known."""
    for token in codes.body_tokens(text)[:1]:
        made = (cast.scrambled(token, ("ref", "thread"), spared) for spared in (0, 3))
        yield from [one for one in made if codes.body_tokens(one) == (one,)][:1]
    for system in codes.SYSTEMS:
        found = system.text.search(text[: evidence.TEXT_LIMIT]) if system.text else None
        if found and system.text and found[0] not in codes.body_tokens(text):
            known = frozenset(re.findall(r"[a-z]+", system.text.pattern.lower()))
            said = cast.scrambled(found[0], known)
            yield from [said] if system.text.search(said) else []


def body(one: Lesson, setting: Setting, *, sure: bool = False) -> tuple[list[tuple[str, str]], str]:
    """Content-Type with what belongs to it, and the parts: a text, a page if there was one, empty attachments.
    `sure`: it asks for an answer, whatever the real one asks."""
    text, types = _text(one, setting, sure), one.mail.types
    plain, page = _plain_part(text), _page_part(text, setting.cast.language) if "text/html" in types else ""
    others = [kind for kind in types if not kind.startswith("multipart/") and kind not in ("text/plain", "text/html")]
    if page and "text/plain" not in types and not others:
        return _fields(page), page.partition("\n\n")[2]
    inner = (
        _together("alternative", [plain, page], "=_alternative") if page and "text/plain" in types else page or plain
    )
    root = next((kind.partition("/")[2] for kind in types[:1] if kind.startswith("multipart/")), "mixed")
    if others:
        root = "mixed" if root == "alternative" else root
        whole = _together(root, [inner, *(_empty(kind, n) for n, kind in enumerate(others[:MOST], 1))], "=_parts")
    else:
        whole = inner if root in ("mixed", "alternative") else _together(root, [inner], "=_parts")
    return _fields(whole), whole.partition("\n\n")[2]


def _fields(part: str) -> list[tuple[str, str]]:
    return [
        (name, value) for name, _, value in (line.partition(": ") for line in part.partition("\n\n")[0].split("\n"))
    ]


def _plain_part(text: str) -> str:
    return f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}"


def _page_part(text: str, language: str) -> str:
    rows = "\n".join(f"<p>{row.replace(chr(10), '<br>')}</p>" for row in text.strip().split("\n\n"))
    page = f'<!DOCTYPE html>\n<html lang="{language or "en"}"><body>\n{rows}\n</body></html>\n'
    return f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{page}"


def _together(kind: str, parts: Sequence[str], boundary: str) -> str:
    body = "".join(f"--{boundary}\n{part.rstrip(chr(10))}\n\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n{body}--{boundary}--\n'


def _empty(kind: str, number: int) -> str:
    """A part of this type with a neutral name and nothing in it."""
    if kind == "message/rfc822":
        return f"Content-Type: message/rfc822\n\nFrom: service@{ELSEWHERE}\nSubject: -\n\n-\n"
    sort = kind if re.fullmatch(r"[a-z]{3,20}/[a-z0-9.+-]{1,60}", kind) else "application/octet-stream"
    named = f'{sort}; name="attachment-{number}"'
    return f"Content-Type: {named}\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n"
