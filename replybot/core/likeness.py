"""What names and domains look like to people: the label that is read, look-alike letters made one, offices left out."""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress

from replybot.core.codes.lexicon import fold
from replybot.core.fields import INVISIBLE
from replybot.core.witness import organisation

TWINS = str.maketrans(
    "0135аеорсухіѕјԁɡкмтвнοανρτυκιıⅼi|",
    "olesaeopcyxlsjdgkmtbhoavptuklllll",
)
"""Letters and signs that look like others (UTS 39, the few that domains are imitated with); i and l are one."""
HYPHENS = re.compile("[-\u00ad\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d\u30fc_]")
DOTS = re.compile("[\u3002\uff0e\uff61\u2024\u00b7]")
"""What browsers and mail programs read as a dot or show as one (UTS 46 section 2.3)."""


def main_label(domain: str) -> str:
    """The label that people read as the company, before the public ending: of `mail.acme.co.uk` that is `acme`."""
    return (organisation(domain) or ".".join(domain.split(".")[-2:])).partition(".")[0]


DOMAIN = re.compile(r"(?:[\w-]{1,63}\.){1,10}[\w-]{2,63}")
VIA = re.compile(r"\b(?:via|through|on behalf of|im auftrag von)\b", re.IGNORECASE)
OFFICE = re.compile(
    r"\b(?:service|kundenservice|kundendienst|support|team|customer|care|help|desk|info|gmbh|ag|se|kg|co|ltd|inc|plc|bv"
    r"|sa|srl|sas|ab|as|oy|group|gruppe|the|die|der|das)\b"
)


BAIT = re.compile(
    r"(?:my|mein|mon|mijn|moj|kunden?|client|customer|user|online|e?mail|web|app|info|news|help|hilfe|care|desk|team|shop"
    r"|store|service|services|support|center|centre|portal|konto|account|acct|login|signin|logon|anmeldung|auth|verify"
    r"|verifizierung|secure|security|sicher|sicherheit|safe|pay|payment|zahlung|rechnung|billing|invoice|bank|banking"
    r"|paket|parcel|tracking|track|zustellung|delivery|post|versand|status|update|confirm|alert|notice|bonus|gewinn"
    r"|ticket|case|reply|de|eu|com|net|org|at|ch|uk|us|[0-9])*"
)
"""Words that are put before or behind a company's name to be taken for it; any other word makes it another name."""


def bait(word: str) -> bool:
    return BAIT.fullmatch(word) is not None


def without_office(name: str) -> str:
    return " ".join(OFFICE.sub(" ", fold(name)).split())


def shown(domain: str) -> str:
    """A domain as people see it: full-width letters, other dots, other hyphens and what is invisible made plain."""
    plain = INVISIBLE.sub("", DOTS.sub(".", domain))
    return unicodedata.normalize("NFKC", HYPHENS.sub("-", plain)).lower().strip(".") if not plain.isascii() else plain


def look(label: str) -> str:
    """What a label looks like: decoded, without accents and hyphens, look-alike letters made one."""
    if label.startswith("xn--"):
        with suppress(UnicodeError):
            label = label.encode("ascii").decode("idna")
    plain = unicodedata.normalize("NFKD", HYPHENS.sub("", label.lower()))
    bare = "".join(c for c in plain if not unicodedata.combining(c)).translate(TWINS)
    return bare.replace("rn", "m").replace("vv", "w").replace("cl", "d")
