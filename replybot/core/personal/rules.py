"""The rules, in the order in which they look: each names what it finds by the mark that takes its place.

The group `it` is replaced, else the whole; a rule without a mark says what stays. No later rule looks at either.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import regex

from replybot.core.personal import (
    ADDRESS,
    AMOUNT,
    BANK,
    BIRTH,
    CARD,
    EMAIL,
    HIDDEN,
    NO_LETTER,
    NO_MORE,
    NUMBER,
    SECRET,
    TELEPHONE,
)
from replybot.core.personal.checks import (
    DATE,
    Hit,
    is_card,
    is_iban,
    is_labelled,
    is_number,
    is_old,
    is_postcode,
    is_recent,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """What to look for. `mark`: what takes its place; "": it stays. `fits`: is this hit really one?"""

    mark: str
    pattern: regex.Pattern[str]
    fits: Callable[[Hit, int], bool]


def _rule(mark: str, pattern: str, fits: Callable[[Hit, int], bool] = lambda hit, year: True) -> Rule:
    return Rule(mark, regex.compile(pattern, regex.IGNORECASE | regex.MULTILINE), fits)


_HOST = r"(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}"
_REST = r"[^\s<>\"']*[^\s<>\"'.,;:!?)]"
LINKS = regex.compile(
    rf"(?P<stays>(?:https?|ftp)://)(?P<who>[^\s/<>@]{{1,80}}@)?(?P<host>{_HOST}|[\d.]{{7,15}})(?P<it>[/?#:]{_REST})?/?",
    regex.IGNORECASE,
)
BARE_LINKS = regex.compile(rf"{NO_LETTER}(?P<host>(?:www\.)?{_HOST})(?P<it>/{_REST})/?", regex.IGNORECASE)
"""Links: shown to their host, and no further."""
EMAILS = regex.compile(
    r"[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}(?:@|[ ]?[\[(](?:at|ät|@|w)[\])][ ]?)"
    r"(?P<domain>[\p{L}\p{N}-]{1,63}(?:(?:\.|[ ]?[\[(](?:dot|punkt)[\])][ ]?)[\p{L}\p{N}-]{1,63}){1,6})",
    regex.IGNORECASE,
)

_HOUSE = r"\d{1,4}(?:[ ]?[a-z](?!\p{L}))?(?:[ ]?[-/+][ ]?\d{1,4}[ ]?[a-z]?)?(?![\p{L}\d]|[.:]\d)"
_STREET = (
    r"(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|damm|ufer|chaussee|steig|stieg|pfad|hof|markt|graben|zeile"
    r"|kamp|wall|brücke|promenade|straat|laan|plein|gracht|kade|dijk|singel|steeg|dreef|plantsoen|park|baan|gatan|gade"
    r"|vej)"
)
_DAY = (
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Jan|Feb|März|April|Mai|Juni|Juli|August"
    r"|Sept|Okt|Nov|Dez|Jahre|Schritt|Punkt|Absatz|Abschnitt|Fall|Anhang)"
)
_BY = r"am|an der|im|in|bei|ob der|a\.[ ]?d\.|sur|sous|en|de|la|les|le|del|di|aan|aan de|nad"
_TOWN = (
    rf"\p{{Lu}}[\p{{L}}\p{{M}}.'’-]{{1,40}}"
    rf"(?:[ ](?:(?:{_BY})[ ])?\p{{Lu}}[\p{{L}}\p{{M}}'’-]{{1,40}}|/\p{{Lu}}\p{{L}}{{1,30}})?"
)
_MONEY = r"(?:€|eur(?:os?)?|chf|franken|fr\.|usd|us-dollar|dollars?|\$|gbp|£|pounds?|zł|pln|złotych|kr|sek|dkk|nok)"
_SUM = r"(?:\d{1,3}(?:[.,'’ ]\d{3}){0,4}(?:[.,]\d{1,2}|,--?|\.-)?|\d{1,9}(?:[.,]\d{1,2}|,--?|\.-)?)"
_BORN = (
    r"(?:geboren(?:[ ]am)?|geb\.?(?:[ ]am)?|geburts(?:datum|tag)|born(?:[ ]on)?|date of birth|birth ?date|dob|née?[ ]le"
    r"|date de naissance|nacid[oa](?:[ ]el)?|fecha de nacimiento|nat[oa][ ]il|data di nascita|geboortedatum|urodzon[ya]"
    r"|data urodzenia)"
)
_LOCKS = (
    r"(?:passwor[dt]|kennwort|mot de passe|contraseña|wachtwoord|hasło|pin|tan|einmalcode|zugangscode|bestätigungscode"
    r"|verification code|access code|code d'accès|security code)(?:[ ](?:lautet|ist|is|est|es|è))?"
)
_NUMBERED = (
    r"(?:\p{L}*(?:nummern?|nr\.?|number|numéro|numero|número|numer|kennung)|no\.|n°|nº|№|s/n|id|imei|code|kod|código"
    r"|codice)"
)
_SIGN = r"[\p{L}\p{N}/._-]"
_PHONE = (
    r"(?:tel(?:\.|efon(?:nummer)?|ephone|éfono|efono|efoon|éphone)?|phone|mobil(?:e|nummer)?|handy|fax|móvil|cellulare"
    r"|komórka)"
)
_PLZ = r"(?:plz|postleitzahl|post ?code|zip(?: code)?|code postal|código postal|c\.?a\.?p\.?|kod pocztowy)"

STAYS = (
    _rule(
        "",
        r"(?<![\d.])\d{1,2}(?::\d{2}){1,2}(?!\d)"
        r"|(?<!\d)\d{1,2}\.\d{2}(?:[ ]?[-–][ ]?\d{1,2}\.\d{2})?(?=[ ]?(?:uhr|h\b))",
    ),
    _rule(
        "",
        rf"{NO_LETTER}(?:art(?:\.|ikeln?|icles?|ículos?|icol[oi]|ykuł)?|§§?|abs\.|para\.)[ ]?\d{{1,4}}[a-z]?"
        rf"(?:\(\d+\))*(?:[/,]\d{{1,3}})*{NO_MORE}",
    ),
    _rule("", r"(?<![\d/])2016/679(?![\d/])"),
)
"""Times, articles of law, the number of the GDPR."""
STREETS = (
    _rule(
        ADDRESS,
        rf"{NO_LETTER}(?-i:(?:Am|An der|An den|Auf dem|Auf der|Im|In der|In den|Unter den|Zum|Zur|Hinter der?|Vor dem"
        rf"|Beim?|Alte[rn]?|Große[rn]?|Kleine[rn]?|Neue[rn]?|Lange|Hohe)[ ](?!{_DAY})(?:\p{{Lu}}[\p{{L}}-]+[ ]){{1,2}})"
        rf"(?!\d{{4}}){_HOUSE}",
    ),
    _rule(ADDRESS, rf"{NO_LETTER}(?:\p{{L}}[\p{{L}}\p{{M}}.'’-]{{0,40}}-)?\p{{L}}{{0,30}}{_STREET}[ ]{{0,2}}{_HOUSE}"),
    _rule(
        ADDRESS,
        rf"{NO_LETTER}\d{{1,5}}[a-z]?,?[ ](?:[\p{{L}}.'’-]+[ ]){{1,3}}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr"
        rf"|close|court|ct|way|place|pl|square|sq|terrace|crescent|gardens|grove|row|boulevard|blvd){NO_MORE}\.?",
    ),
    _rule(
        ADDRESS,
        rf"{NO_LETTER}\d{{1,4}}(?:[ ]?(?:bis|ter|quater))?,?[ ](?:rue|avenue|av\.|boulevard|bd|place|chemin|allée"
        r"|impasse|route|quai|cours|square|passage|sentier|villa)[ ](?:(?:de|du|des|la|le|les)[ ]|[dl]['’])*"
        r"[\p{L}\p{M}'’-]+(?:[ ](?-i:\p{Lu})[\p{L}'’-]+){0,3}",
    ),
    _rule(
        ADDRESS,
        rf"{NO_LETTER}(?:calle|c/|avenida|avda\.?|plaza|paseo|carrer|camino|ronda|travesía|via|viale|piazza|piazzale"
        r"|corso|largo|vicolo|strada|contrada|ul\.|ulica|ulicy|al\.|aleja|pl\.|plac|os\.|osiedle|rue|allée)[ ]?"
        rf"(?:[\p{{L}}\p{{M}}.'’-]+[ ,]{{1,2}}){{1,5}}(?:n[º°]?\.?[ ]?)?\d{{1,4}}[a-z]?(?:/\d+|[ ]m\.[ ]?\d+)?(?!\d)",
    ),
)
TOWNS = (
    _rule(ADDRESS, rf"(?<={HIDDEN}[,;]?[ \n]{{1,2}})\d{{4,5}}[ ](?-i:{_TOWN})"),
    _rule(
        ADDRESS,
        rf"(?-i:{NO_LETTER}(?:{_TOWN},?[ ])?(?:[A-Z]{{1,2}}\d[A-Z\d]?[ ]\d[A-Z]{{2}}|[A-Z]{{2}}[ ]\d{{5}}(?:-\d{{4}})?)"
        rf"{NO_MORE})",
    ),
    _rule(
        ADDRESS,
        rf"{NO_LETTER}(?:[A-Z]{{1,2}}-)?(?P<it>(?:\d{{5}}|\d{{2}}-\d{{3}}|\d{{4}}-\d{{3}}"
        rf"|\d{{4}}(?:[ ]?(?-i:[A-Z]{{2}}){NO_MORE})?)[ ]{{1,2}}(?-i:{_TOWN}))",
        is_postcode,
    ),
    _rule(ADDRESS, rf"{NO_LETTER}{_PLZ}[ \t]*:?[ \t]*(?P<it>[\dA-Z][\dA-Z -]{{2,8}}\d\p{{L}}{{0,2}})"),
)
NUMBERS = (
    _rule(
        TELEPHONE,
        rf"{NO_LETTER}{_PHONE}[ \t]*[.:]?[ \t]*(?:nr\.?|no\.?)?[ \t]*[:.]?[ \t]*(?P<it>[+(]?\d[\d ()/.–-]{{3,22}}\d)",
    ),
    _rule(
        NUMBER,
        rf"{NO_LETTER}{_NUMBERED}[ \t]*[:#=]?[ \t]*(?P<it>(?={_SIGN}{{0,30}}\d)[\p{{L}}\p{{N}}](?:{_SIGN}{{0,30}}"
        rf"[\p{{L}}\p{{N}}])?(?:[ ]\d{{2,10}}){{0,6}}){NO_MORE}",
        is_labelled,
    ),
    _rule(TELEPHONE, rf"{NO_LETTER}(?:\+|\(?0)[ ]?\(?\d(?:[ \t()/.–-]{{0,3}}\d){{5,}}{NO_MORE}"),
    _rule(NUMBER, rf"{NO_LETTER}\d(?:[ \t()/.–-]{{0,2}}\d){{6,}}{NO_MORE}"),
    _rule(
        NUMBER,
        rf"{NO_LETTER}(?=[\p{{L}}\p{{N}}_./#-]{{0,200}}\d)[\p{{L}}\p{{N}}_]+(?:[-./#][\p{{L}}\p{{N}}_]+)*{NO_MORE}",
        is_number,
    ),
    _rule(EMAIL, r"[^\s<>()\"]+@[^\s<>()\"]+"),
)
RULES = (
    _rule(SECRET, rf"{NO_LETTER}{_LOCKS}[ \t]*(?:[:=][ \t]*(?P<it>[^\s:=]\S*)|[ \t](?P<it>\S*\d\S*))"),
    _rule(BANK, rf"{NO_LETTER}[A-Z]{{2}}\d{{2}}(?:[ ]?[A-Z0-9]{{2,4}}){{3,8}}{NO_MORE}", is_iban),
    _rule(NUMBER, rf"{NO_LETTER}[A-Z]{{2}}\d{{2}}(?:[ ]?\d{{4}}){{2,7}}(?:[ ]?\d{{1,3}})?{NO_MORE}"),
    _rule(CARD, r"(?<![\d.-])\d(?:[ -]?\d){12,18}(?!\d)", is_card),
    _rule(BIRTH, rf"{NO_LETTER}{_BORN}\W{{0,6}}(?P<it>{DATE})"),
    _rule("", rf"(?<![\d.])(?P<it>{DATE})", is_recent),
    _rule(BIRTH, rf"(?<![\d.])(?P<it>{DATE})", is_old),
    *STAYS,
    _rule(AMOUNT, rf"(?:{_MONEY}[ ]?{_SUM}|(?<![\d.,]){_SUM}[ ]?{_MONEY}){NO_MORE}"),
    *STREETS,
    *TOWNS,
    *NUMBERS,
)
