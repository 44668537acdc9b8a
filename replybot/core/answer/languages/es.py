"""How companies answer in es."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(language="es", words={}, moods={}, signs={})
