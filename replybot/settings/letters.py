"""The notice texts that come with the program, one file per language, loaded when a letter needs one."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from replybot.core.compose import Wording
from replybot.errors import UserError

NOTICES = Path(__file__).resolve().parent.parent / "notices"

LOCALES = {"en": "en_GB", "pt": "pt_PT"}
"""The letters are in British English and European Portuguese (notices/README.md), their dates too."""


@functools.cache
def languages() -> tuple[str, ...]:
    """The languages there are texts in: "bg", "cs", …"""
    return tuple(sorted(file.stem for file in NOTICES.glob("*.toml")))


@functools.cache
def load_letters(language: str) -> Wording:
    """The texts of one language, read once. UserError: there are none.

    It holds only what that language has; a text it lacks is taken whole from "en", with English term and date.
    """
    if language not in languages():
        raise UserError(f'there are no letters in the language "{language}"; there are: {", ".join(languages())}')
    data = _read(language)
    meta = data["meta"]
    return Wording(
        language=language,
        texts=_texts(data),
        dpo_term=meta["dpo_term"],
        dpo_fallback=meta["dpo_term_fallback"],
        long_date=_long_date(language),
        headline=meta["headline"],
        summary=_summary(str(meta["confidence"])),
        unattended=meta.get("unattended") or _read("en")["meta"]["unattended"],
    )


def _summary(confidence: str) -> str:
    """What stands in English below a text that no native speaker vouches for."""
    doubtful = confidence.startswith("low") or "needs-native-review" in confidence
    return english()["summary"] if doubtful else ""


@functools.cache
def english() -> Mapping[str, str]:
    """The English texts by key: every key there is."""
    return _texts(_read("en"))


def _texts(data: Mapping[str, Any]) -> Mapping[str, str]:
    return MappingProxyType({key: text for key, text in data.items() if isinstance(text, str)})


def _read(language: str) -> dict[str, Any]:
    import tomli

    return tomli.loads((NOTICES / f"{language}.toml").read_text("utf-8"))


def _long_date(language: str) -> Callable[[date], str]:
    def long_date(day: date) -> str:
        from babel.dates import format_date

        return str(format_date(day, "long", locale=LOCALES.get(language, language)))

    return long_date
