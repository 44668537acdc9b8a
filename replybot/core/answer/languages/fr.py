"""How companies answer in fr."""

from __future__ import annotations

from replybot.core.answer.lexicon import Lexicon

LEXICON = Lexicon(language="fr", words={}, moods={}, signs={})
