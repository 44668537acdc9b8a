"""The program's own language, and how foreign text is shown: German and English, for people who listen."""

from __future__ import annotations

import gettext
import os
import re
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from replybot.core.case import Finding

LOCALES = Path(__file__).parent.parent / "locale"
LANGUAGES = ("de", "en")
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")

_catalogue: gettext.NullTranslations = gettext.NullTranslations()


def use_language(wanted: str) -> None:
    """Speak German or English; "" asks the locale (LC_ALL, LC_MESSAGES, LANG, LANGUAGE)."""
    global _catalogue
    named = wanted or next(
        (v for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG") if (v := os.environ.get(name))), ""
    )
    language = named[:2].lower()
    known = [language] if language in LANGUAGES and language != "en" else []
    _catalogue = (
        gettext.translation("replybot", LOCALES, languages=known, fallback=True)
        if known
        else gettext.NullTranslations()
    )


def _(text: str, **values: object) -> str:
    """A sentence in the language of the owner, its values shown safely."""
    said = _catalogue.gettext(text) if text else ""  # gettext("") is the head of the catalogue
    return said.format(**{key: _line(str(value)) for key, value in values.items()}) if values else said


def _line(value: str) -> str:
    """A value within a sentence: a line break in it is foreign too, and would forge a line."""
    return visible(value).replace("\n", "\\u000a")


def N_(text: str) -> str:  # noqa: N802  (gettext's own name)
    """Marks a sentence for translation that is translated later."""
    return text


def told(finding: Finding) -> str:
    """A finding in the language of the owner."""
    return _(finding.text, **finding.args)


def visible(text: str) -> str:
    """Foreign text, with control characters, bidi marks and escape sequences shown as escapes."""
    return _HIDDEN.sub(lambda m: f"\\u{ord(m[0]):04x}", text.encode("utf-8", "replace").decode("utf-8"))


DAYS = (N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"), N_("Sunday"))


def day(moment: datetime) -> str:
    """A moment for people: weekday, ISO date and time in the owner's time zone."""
    local = moment.astimezone()
    return f"{_(DAYS[local.weekday()])} {local:%Y-%m-%d %H:%M}"
