"""The pieces of a subject and their forms: prefixes, tokens, dates, prices, versions, codes that programs make."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from replybot.core.codes.system import rx

PREFIX = re.compile(
    r"\s*(?:(?:re|aw|antw|antwort|sv|vs|vb|vá|r|i|res|enc|rv|tr|fwd?|wg|pd|odp|doorst|ynt|ilt|ts|atb|bls|fs|rif"
    r"|továbbítás"
    r"|aut|ha|απ|πρθ|hs|sen|vl|yn|trs|回复|转发|答复)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\d{1,2})?\s?[:：]"
    r"|[\[({<*#!=-]{1,5}\s?(?:extern\w*|spam|suspected|possible|probable|verdacht\w*|verdächtig\w*|achtung|vorsicht"
    r"|caution"
    r"|warning|warnung|sicher|secure|verschlüsselt|encrypted|bulk|junk|phish\w*|unverified|ext|no[- ]?spam|newsletter"
    r"|attention|esterno|externe|zewn\w*|outside|untrusted)\b[^\[\](){}<>*\r\n]{0,40}[\])}>*#!=-]{1,5})",
    re.IGNORECASE,
)
"""A reply's or forward's prefix in any language, or the tag of a mail gateway."""

TOKEN = re.compile(r"(?P<chunk>[^\W_]+(?:[-/._][^\W_]+)*)|[^\w\s]|_")
REPLY_INSIDE = re.compile(r"\s*\[[^\[\]\d]{1,60}\] ?(?:re|aw|sv|antw|odp|rv|r): ", re.IGNORECASE)
DIGIT = re.compile("[0-9]")
OPEN, CLOSE = "[({<|", "])}>|"
PAIRS = dict(zip(OPEN, CLOSE, strict=True))

DATE = rx(
    r"(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])(?:[./-](?:\d{2}|(?:19|20)\d\d))?|(?:0?[1-9]"
    r"|1[0-2])/(?:0?[1-9]|[12]\d|3[01])"
    r"(?:/(?:\d{2}|20\d\d))?|(?:19|20)\d\d(?:[-./](?:0?[1-9]|1[0-2])(?:[-./](?:0?[1-9]|[12]\d|3[01]))?)?"
    r"|(?:0?[1-9]|1[0-2])[-/](?:19|20)\d\d|(?:q[1-4]|kw|w)[-/]?\d{1,4}|(?:19|20)\d\d[-/](?:q[1-4]|\d\d)"
)
FULL_DATE = rx(r"\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|(?:19|20)\d\d)|(?:19|20)\d\d-\d{1,2}-\d{1,2}|(?:19|20)\d\d")
VERSION = rx(r"v?\d{1,3}(?:\.\d{1,4}){1,3}(?:[-.]?(?:rc|beta|alpha|b|a)\d{0,2})?|v\d{1,4}")
STANDARD = re.compile(
    r"(?:CVE|GHSA|USN|DSA|RFC|ISO|DIN|EN|IEC|IEEE|NIST|COVID|SARS|CERT|USB|MP|UTF|SHA|PS|WH|RTX|GTX|HTTP|IPV|ISBN"
    r"|EAN)[-/ ]?\d[\w.-]*"
    r"|[A-Z]-?\d{1,4}"
)
KEY = re.compile(r"[A-Z][A-Z0-9_]{1,9}-\d{1,7}")
SLUG = re.compile(r"[a-z][a-z0-9_-]{1,40}-\d{1,9}|[a-z]{3,20}\d{1,9}")
MADE = re.compile(
    r"(?=[A-Z0-9./_-]*[A-Z])(?=(?:[A-Z./_-]*\d){3})[A-Z0-9]+(?:[./_-][A-Z0-9]+)*(?:[./-][a-z]{1,3})?"
    r"|\d{2,}(?:[./-]\d{2,})+(?:[./-]\d{1,})*"
)
"""The form of a code that a program made: capitals and at least three digits, or several groups of digits."""

STATE = rx(
    r"\((?:new|neu|updated?|closed|resolved|reopened|in progress|pending|assigned|solved|aktualisiert|geschlossen"
    r"|gel[oö]st|erledigt|offen"
    r"|in bearbeitung|nouveau|r[eé]solu|ferm[eé]|mis à jour|en cours|nuevo|resuelto|cerrado|actualizado|nuovo"
    r"|risolto|chiuso|aggiornato"
    r"|in corso|nieuw|opgelost|gesloten|bijgewerkt|nowy|nowe|rozwi[aą]zan\w|zamkni[eę]t\w|ny|l[oö]st|st[aä]ngd"
    r"|l[oø]st|lukket|novo"
    r"|resolvido|fechado|nov[yý]|vy[rř]e[sš]en\w?|uzav[rř]en\w?)\)"
)
MONEY = frozenset("€$£%¥")
CURRENCY = frozenset(
    ("eur", "usd", "chf", "zł", "zl", "kr", "sek", "dkk", "nok", "kč", "pln", "euro", "gbp", "ft", "lei")
)


class Token(NamedTuple):
    """A piece of a subject: letters and digits with what joins them (`chunk`), or one sign."""

    text: str
    start: int
    end: int
    chunk: bool
    digits: bool


def tokens_of(subject: str, begin: int) -> list[Token]:
    """The pieces of a subject from a place on."""
    return [
        Token(
            text := m[0],
            m.start(),
            m.end(),
            m.lastgroup is not None,
            not text.isalpha() and DIGIT.search(text) is not None,
        )
        for m in TOKEN.finditer(subject, begin)
    ]


@lru_cache(256)
def opening(subject: str) -> tuple[int, bool]:
    """Where the subject itself begins, behind prefixes and gateway tags; and whether a prefix was among them."""
    at, answered = 0, False
    for _ in range(12):
        found = PREFIX.match(subject, at)
        if found is None or found.end() == at:
            break
        answered = answered or found[0].rstrip()[-1:] in (":", "：")
        at = found.end()
    return at, answered or REPLY_INSIDE.match(subject, at) is not None


GLUED = re.compile(r"([^\W\d_]{1,30})([-.])(?=\w*\d)")
"""A word that is glued to a number."""

NAMED = re.compile(r"(?<=\d)/[A-Z][a-z][\w./-]*$")
"""A name behind a number and a stroke, as some systems write the customer's."""

GROUP = re.compile(r"[A-Z]{0,3}\d{1,4}")
"""How a number may begin that is written in groups."""
