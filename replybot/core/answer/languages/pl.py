"""How companies answer in pl."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(language="pl", words={}, moods={}, signs={})
