"""The languages in which answers are read, one file each; loaded when the first answer is read."""

from __future__ import annotations

import importlib
from functools import cache

from replybot.core.answer.lexicon import Lexicon

LANGUAGES = ("de", "en", "fr", "es", "it", "nl", "pl")


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of one of `LANGUAGES`; KeyError for another."""
    if language not in LANGUAGES:
        raise KeyError(language)
    found = importlib.import_module(f"{__name__}.{language}").LEXICON
    assert isinstance(found, Lexicon)  # noqa: S101  (for the type checker: our own table)
    return found
