"""How companies answer in it."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(language="it", words={}, moods={}, signs={})
