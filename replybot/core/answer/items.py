"""What can be taken out of an answer literally: addresses, codes, numbers, links, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from replybot.core import codes
from replybot.core.answer.calendar import Day, Span, dates, spans
from replybot.core.answer.fold import fold
from replybot.core.answer.sentences import Sentence
from replybot.core.fields import a_labels

AT = r"(?:\s?[\[({]\s?(?:at|ät|æt|a|@|arroba|chiocciola|małpa)\s?[\])}]\s?|@)"
DOT = r"(?:\s?[\[({]\s?(?:dot|punkt|point|punto|kropka|\.)\s?[\])}]\s?|\.)"
WORD = r"[A-Za-z0-9_+-]+"
ADDRESS = re.compile(rf"(?<![\w.+-])({WORD}(?:\.{WORD}|{DOT}{WORD})*){AT}({WORD}(?:{DOT}{WORD})+)", re.IGNORECASE)
URL = re.compile(r"\bhttps?://[^\s<>\"'\])]+|\bwww\.[^\s<>\"'\])]+", re.IGNORECASE)
PHONE = re.compile(r"(?<![\w./-])(?:\+\d{1,3}[\s/.-]?)?(?:\(0?\d{1,5}\)[\s/.-]?)?\d[\d\s/.-]{5,18}\d(?![\w-])")
STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
CODE = re.compile(r"(?<![\w/.-])(?=[\w/.-]*\d)[A-Z0-9][A-Za-z0-9]*(?:[-/.][A-Za-z0-9]+)*(?![\w-])")
TOKEN = re.compile(r"\bref:!?[\w.!]+:ref\b")


@dataclass(frozen=True, slots=True)
class Mention:
    """An address in a text: as a mail program would write it, and as it stands there."""

    address: str
    written: str
    sentence: int


def mentions(said: tuple[Sentence, ...]) -> tuple[Mention, ...]:
    """The addresses that stand in these sentences, in order, each once; written with (at) and (dot) too."""
    found: dict[str, Mention] = {}
    for number, sentence in enumerate(said):
        for one in ADDRESS.finditer(sentence.text):
            local = re.sub(DOT, ".", one[1], flags=re.IGNORECASE)
            domain = a_labels(re.sub(DOT, ".", one[2], flags=re.IGNORECASE).rstrip("."))
            if domain:
                spec = f"{local}@{domain}"
                found.setdefault(spec.lower(), Mention(spec, one[0], number))
    return tuple(found.values())


def links(text: str) -> tuple[str, ...]:
    """The links that stand in a text, without what closes the sentence."""
    return tuple(dict.fromkeys(one.rstrip(".,;:!?") for one in URL.findall(text)))


def numbers(text: str) -> tuple[str, ...]:
    """Telephone numbers in a text: at least seven figures, no date."""
    found = []
    for one in PHONE.findall(text):
        figures = re.sub(r"\D", "", one)
        if 7 <= len(figures) <= 15 and not re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", one.strip()):
            found.append(one.strip())
    return tuple(found)


def codes_in(text: str) -> tuple[str, ...]:
    """The ticket codes that a line names, the likeliest first."""
    return tuple(hit.code.value for hit in codes.detect(text) if codes.firm(hit))


def any_codes(text: str) -> Iterator[tuple[str, int]]:
    """Whatever has a code's form, with its place: for sentences that are about two tickets."""
    for one in CODE.finditer(text):
        if sum(c.isdigit() for c in one[0]) >= 3:
            yield one[0], one.start()


def day_in(sentence: Sentence, near: date) -> Day | None:
    """The last date in a sentence."""
    return max(dates(sentence.text, near), key=lambda one: one.start, default=None)


def span_in(sentence: Sentence) -> Span | None:
    """The first span of time in a sentence."""
    return next(spans(sentence.text), None)


def literal(value: str, *texts: str) -> bool:
    """Does it stand in one of these texts, whatever the case and blanks?"""
    wanted = "".join(fold(value).split())
    return any(wanted in "".join(fold(text).split()) for text in texts)
