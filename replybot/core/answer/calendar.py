"""Days, dates and spans of time as companies write them, in the languages that are read; found literally."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from replybot.core.answer.fold import fold

MONTHS = {
    1: "januar janner january janvier enero gennaio januari stycznia jan",
    2: "februar feber february fevrier febrero febbraio februari lutego feb fevr",
    3: "marz maerz march mars marzo maart marca mar",
    4: "april avril abril aprile kwietnia apr avr",
    5: "mai may mayo maggio mei maja",
    6: "juni june juin junio giugno czerwca jun",
    7: "juli july juillet julio luglio lipca jul",
    8: "august aout agosto augustus sierpnia aug",
    9: "september septembre septiembre settembre wrzesnia sep sept",
    10: "oktober october octobre octubre ottobre pazdziernika okt oct",
    11: "november novembre noviembre listopada nov",
    12: "dezember december decembre diciembre dicembre grudnia dez dec",
}
_MONTH = {name: number for number, names in MONTHS.items() for name in names.split()}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_DATES = (
    re.compile(r"(?<!\d)(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"),
    re.compile(r"(?<![\d./-])(?P<d>\d{1,2})[./-](?P<m>\d{1,2})[./-](?P<y>20\d\d|\d\d)(?![\d/-])"),
    re.compile(rf"(?<!\d)(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th|er|º|o)?\s+(?:of |de |di |d')?(?P<n>{_NAMES})\b\.?"
               r"(?:,?\s+(?:de |del )?(?P<y>20\d\d))?"),
    re.compile(rf"\b(?P<n>{_NAMES})\b\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?P<y>20\d\d))?"),
    re.compile(r"(?<![\d./-])(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.(?![\d])"),
    re.compile(r"(?<![\d./-])(?P<d>\d{1,2})/(?P<m>\d{1,2})(?![\d/])"),
)  # fmt: skip

_NUMBERS = {
    1: "ein einem einen einer eine one un une uno una een jeden jednego",
    2: "zwei two deux dos due twee dwa dwoch dwie",
    3: "drei three trois tres tre drie trzy trzech", 4: "vier four quatre cuatro quattro cztery czterech",
    5: "funf fuenf five cinq cinco cinque vijf piec pieciu", 6: "sechs six seis sei zes szesc szesciu",
    7: "sieben seven sept siete sette zeven siedem siedmiu", 8: "acht eight huit ocho otto osiem osmiu",
    10: "zehn ten dix diez dieci tien dziesiec dziesieciu",
    14: "vierzehn fourteen quatorze catorce quattordici veertien"
    " czternastu czternascie", 15: "funfzehn fifteen quinze quince quindici vijftien pietnastu", 30: "dreissig dreisig"
    " thirty trente treinta trenta dertig trzydziestu",
}  # fmt: skip
_NUMBER = {name: number for number, names in _NUMBERS.items() for name in names.split()}
_BUSINESS = (
    r"(?:werktag\w*|arbeitstag\w*|bankarbeitstag\w*|geschaftstag\w*|(?:working|business|work) days?|jours? ouvr\w+"
    r"|dias? (?:habil\w*|laborabl\w*)|giorn\w+ (?:lavorativ\w+|feriali)|werkdag\w*|dni robocz\w+|dzien robocz\w+)"
)
_DAYS = r"(?:tage?n?\b|kalendertag\w*|days?\b|jours?\b|dias?\b|giorn[oi]\b|dagen\b|dag\b|dni\b|dzien\b)"
_WEEKS = r"(?:wochen?\b|weeks?\b|semaines?\b|semanas?\b|settiman[ae]\b|we[ek]{1,2}en?\b|tygodni\w*|tydzien\b)"
_HOURS = r"(?:stunden?\b|hours?\b|hrs?\b|heures?\b|horas?\b|or[ae]\b|uur\b|uren\b|godzin\w*)"
_MONTHS_UNIT = r"(?:monate?n?\b|months?\b|mois\b|mes(?:es)?\b|mes[ei]\b|maand(?:en)?\b|miesi[ae]c\w*)"
SPAN = re.compile(
    rf"(?<![\w.])(?P<n>\d{{1,3}}|{'|'.join(sorted(_NUMBER, key=len, reverse=True))})"
    rf"(?:\s*(?:-|bis|to|a|à|o|or|oder|tot|do)\s*(?P<to>\d{{1,3}}))?\s*(?:\(\d+\)\s*)?(?:full |volle |weitere[nr]? )?"
    rf"(?:(?P<business>{_BUSINESS})|(?P<days>{_DAYS})|(?P<weeks>{_WEEKS})|(?P<hours>{_HOURS})"
    rf"|(?P<months>{_MONTHS_UNIT}))"
)


@dataclass(frozen=True, slots=True)
class Day:
    """A date that stands in a text, and where."""

    day: date
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Span:
    """So many days, from now on; `business`: days on which one works."""

    days: int
    business: bool
    start: int
    end: int


def dates(text: str, near: date) -> Iterator[Day]:
    """The dates in a text; one without a year is taken for the one nearest to `near`."""
    low, taken = fold(text), set[int]()
    for pattern in _DATES:
        for found in pattern.finditer(low):
            place = range(*found.span())
            if taken.intersection(place):
                continue
            parts = found.groupdict()
            month = _MONTH[parts["n"]] if parts.get("n") else int(parts["m"])
            year = parts.get("y")
            if (day := _day(int(parts["d"]), month, year, near)) is not None:
                taken.update(place)
                yield Day(day, *found.span())


def _day(day: int, month: int, year: str | None, near: date) -> date | None:
    years = [int(year) + (2000 if len(year) == 2 else 0)] if year else [near.year - 1, near.year, near.year + 1]
    found = []
    for one in years:
        try:
            found.append(date(one, month, day))
        except ValueError:
            continue
    return min(found, key=lambda one: abs((one - near).days)) if found else None


def spans(text: str) -> Iterator[Span]:
    """Spans of time in a text; of `3 to 5 days` the longer one. Hours are whole days, rounded up."""
    for found in SPAN.finditer(fold(text)):
        number = int(found["to"] or 0) or (int(found["n"]) if found["n"].isdigit() else _NUMBER[found["n"]])
        days = number
        if found["weeks"]:
            days = number * 7
        elif found["hours"]:
            days = -(-number // 24)
        elif found["months"]:
            days = number * 30
        yield Span(days, bool(found["business"]), *found.span())
