"""Which data protection authority is competent for a complaint, with reasons; and the time limits of its country.

Only what a domain and a playbook tell is known here. What cannot be known is named, with the place to look it up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

COUNTRIES = {
    "at": "AT", "be": "BE", "bg": "BG", "br": "BR", "ca": "CA", "ch": "CH", "cy": "CY", "cz": "CZ", "de": "DE",
    "dk": "DK", "ee": "EE", "es": "ES", "fi": "FI", "fr": "FR", "gr": "GR", "hr": "HR", "hu": "HU", "ie": "IE",
    "is": "IS", "it": "IT", "li": "LI", "lt": "LT", "lu": "LU", "lv": "LV", "mt": "MT", "nl": "NL", "no": "NO",
    "pl": "PL", "pt": "PT", "ro": "RO", "se": "SE", "si": "SI", "sk": "SK", "tr": "TR", "ua": "UA", "uk": "GB",
    "us": "US",
}  # fmt: skip
"""The country whose domain this is, by ISO 3166; domains that anybody uses (.com, .eu, .io) name none."""
LAWS = {"uk": "GB", "ch": "CH"}
"""The country that a playbook's law names (core/law.py)."""
GDPR = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT",
    "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip
"""Where the General Data Protection Regulation holds: the Union and, through the EEA agreement, three more."""

KINDS = {"DE": "land", "US": "sector"}
"""Which authorities of a country take complaints about companies, where that is not one national authority."""


@dataclass(frozen=True, slots=True)
class Authority:
    """One row of legal/authorities.csv."""

    id: str
    country: str
    region: str  # of Germany, the Land
    kind: str  # "national", "land", "church", "broadcasting", "sector"
    name: str
    name_en: str
    languages: tuple[str, ...]
    form: str  # address of the complaint form; "": none is known
    email: str
    postal: str
    website: str
    notes: str
    confidence: str
    compiled: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence, the key of its translation, and what fills it."""

    text: str
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Option:
    """An authority that could be asked, and why. None: it is known only what to look up."""

    authority: Authority | None
    why: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The competent authority, two others, and what is to be looked up."""

    first: Option
    others: tuple[Option, ...]
    look_up: tuple[Reason, ...] = ()
    lands: tuple[Authority, ...] = ()  # those of the German Länder, where one of them has to be found
    gdpr: bool = True  # a complaint under Art. 77 GDPR can be meant


def country_of(domains: Sequence[str]) -> str:
    """The country that the first of these domains names which names one; "" if none does."""
    named = (COUNTRIES.get(domain.rpartition(".")[2].lower(), "") for domain in domains)
    return next((country for country in named if country), "")


def find(rows: Sequence[Authority], said: str) -> tuple[Authority, ...]:
    """The authorities that somebody may mean: by id, by country or Land, else by a part of the name."""
    wanted = said.strip().casefold()
    for fits in (
        [row for row in rows if row.id == wanted],
        [row for row in rows if row.country.casefold() == wanted and row.kind == KINDS.get(row.country, "national")],
        [row for row in rows if row.region.casefold() == wanted and wanted],
        [row for row in rows if wanted and wanted in f"{row.name} {row.name_en}".casefold()],
    ):
        if fits:
            return tuple(fits)
    return ()


def choose(
    rows: Sequence[Authority], *, law: str, company: Sequence[str], owner: Sequence[str], named: Authority | None = None
) -> Choice:
    """The authority for a complaint about a company with these domains, by an owner of those. `law`: the playbook's
    word; `named`: the owner's."""
    seat = LAWS.get(law) or country_of(company)
    home = country_of(owner)
    known = (_named(named), _seat(rows, seat), _home(rows, home, seat))
    options = [option for option in known if option is not None] or [_unknown()]
    options += [_federal(rows)] if "DE" in (seat, home) else []
    options += [_anywhere(), _more(rows, seat)]
    first, *others = _apart(options)
    unsure = "DE" in (seat, home) and (first.authority is None or first.authority.country == "DE") and named is None
    lands = tuple(row for row in rows if row.kind == "land") if unsure else ()
    country = first.authority.country if first.authority else seat or home
    return Choice(first, tuple(others[:2]), _look_up(seat, home, named), lands, not country or country in GDPR)


def _apart(options: Sequence[Option]) -> list[Option]:
    """No authority twice; the reasons of both stand with the first."""
    found: list[Option] = []
    for option in options:
        at = next((n for n, one in enumerate(found) if one.authority and one.authority == option.authority), None)
        if at is None:
            found.append(option)
        else:
            found[at] = Option(found[at].authority, (*found[at].why, *option.why))
    return found


def _named(named: Authority | None) -> Option | None:
    if named is None:
        return None
    text = "You named it."
    return Option(named, (Reason(text),))


def _unknown() -> Option:
    text = "It is that of the company's seat or that of the place where you live; neither is known here."
    return Option(None, (Reason(text),))


def _national(rows: Sequence[Authority], country: str) -> Authority | None:
    wanted = [row for row in rows if row.country == country]
    return next((row for row in wanted if row.kind == "national" or row.id == "us-ftc"), None)


def _seat(rows: Sequence[Authority], seat: str) -> Option | None:
    """The authority of the company's establishment: faster in practice, for others pass the complaint on to it."""
    if not seat:
        return None
    if seat == "DE":
        text = (
            "The company seems to have its seat in Germany: then the authority of the Land of its main establishment "
            "is competent (section 40(1), (2) BDSG)."
        )
        return Option(None, (Reason(text),))
    found = _national(rows, seat)
    text = (
        "The company seems to have its seat in this country ({country}): the authority of the main establishment "
        "decides, and any other passes the complaint on to it (Art. 56, 60 and 77 GDPR)."
        if seat in GDPR
        else "The company seems to have its seat in this country ({country}), outside the GDPR."
    )
    return Option(found, (Reason(text, {"country": seat}),)) if found else None


def _home(rows: Sequence[Authority], home: str, seat: str) -> Option | None:
    """The authority where the complainant lives: always open to him (Art. 77(1) GDPR)."""
    if not home or home not in GDPR:
        return None
    if home == "DE":
        if seat == "DE":
            text = "You may also ask the authority of the Land where you live, if it is another one (Art. 77(1) GDPR)."
        else:
            text = "You seem to live in Germany: the authority of your Land takes the complaint (Art. 77(1) GDPR)."
        return Option(None, (Reason(text),))
    text = "You seem to live in this country ({country}): its authority takes your complaint always (Art. 77(1) GDPR)."
    found = _national(rows, home)
    return Option(found, (Reason(text, {"country": home}),)) if found else None


def _federal(rows: Sequence[Authority]) -> Option:
    text = "The federal commissioner is competent only for telecommunications, post and federal bodies."
    return Option(next((row for row in rows if row.id == "de-bfdi"), None), (Reason(text),))


def _anywhere() -> Option:
    text = "You may also ask the authority where you live, where you work or where it happened (Art. 77(1) GDPR)."
    return Option(None, (Reason(text),))


def _more(rows: Sequence[Authority], seat: str) -> Option:
    """Beside the usual one: the sector's, or the group's."""
    if seat == "US":
        text = "If it is about health data: the Office for Civil Rights."
        return Option(next((row for row in rows if row.id == "us-hhs-ocr"), None), (Reason(text),))
    text = "If the company belongs to a group, the authority of the group's main establishment in the Union may lead."
    return Option(None, (Reason(text),))


def _look_up(seat: str, home: str, named: Authority | None) -> tuple[Reason, ...]:
    found: list[Reason] = []
    text = "Look up the company's seat: it stands in the imprint or in the privacy notice of its web site."
    found.append(Reason(text))
    if seat == "DE" and named is None:
        text = "With the seat you know the Land; the authorities of all Länder stand below."
        found.append(Reason(text))
    if not home:
        text = "Your own country is not known here: the authority of the place where you live is always open to you."
        found.append(Reason(text))
    text = "Churches and public broadcasters have authorities of their own; there ask the company's privacy notice."
    return (*found, Reason(text))


# Limits -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit of national law: a sentence, the day on which it ends if there is one, and whether it is over."""

    says: Reason
    ends: date | None = None
    over: bool = False


def limits(country: str, known: date, requested: date | None, today: date) -> tuple[Limit, ...]:
    """What the law of the authority's country says about time. `known`: when the owner knew of it at the latest;
    `requested`: the first request under Art. 17."""

    def until(text: str, ends: date | None) -> Limit:
        day = {"ends": ends.isoformat()} if ends else {}
        return Limit(Reason(text, day), ends, ends is not None and ends < today)

    match country:
        case "AT":
            text = "Austria: the complaint must come within a year of knowing, by {ends} (section 24(4) DSG)."
            first = until(text, _years(known, 1))
            text = "Austria: and within three years of the event, by {ends} (section 24(4) DSG)."
            return first, until(text, _years(known, 3))
        case "BG":
            text = "Bulgaria: within six months of knowing, by {ends}, as far as is known; look it up (Art. 38)."
            return (until(text, known + timedelta(days=182)),)
        case "TR":
            text = "Turkey: within 60 days of the request to the company, by {ends} (Art. 14 KVKK)."
            return (until(text, (requested or known) + timedelta(days=60)),)
        case "GB":
            text = (
                "United Kingdom: the company must have had the complaint first, and 30 days to confirm that it has it."
            )
            return (until(text, None),)
        case "US":
            text = "United States: for health data within 180 days of knowing, by {ends} (45 CFR 160.306)."
            return (until(text, known + timedelta(days=180)),)
    text = "No time limit of this country is known here; look it up in the authority's own notes."
    return (until(text, None),)


def _years(day: date, count: int) -> date:
    try:
        return day.replace(year=day.year + count)
    except ValueError:  # 29 February
        return day.replace(year=day.year + count, day=28)
