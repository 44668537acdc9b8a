"""The mood of a statement: whether it is stated at all, or denied, made on a condition, asked for, promised."""

from __future__ import annotations

import re

from replybot.core.answer.lexicon import Found, Lexicon
from replybot.core.answer.sentences import Sentence

UNREAL = {
    "de": re.compile(r"\b(?:h(?:ä|ae)tte|w(?:ä|ae)re|w(?:ü|ue)rde|k(?:ö|oe)nnte|m(?:ü|ue)sste)\w*", re.IGNORECASE),
}
"""Forms that differ from those of the past by their accents only."""
WHETHER = {
    "de": re.compile(r"\W{0,3}(?:ob|wenn|falls|sobald|sofern|dann (?:ist|sind|wird|werden))\b"),
    "en": re.compile(r"\W{0,3}(?:whether|if|once)\b"),
    "fr": re.compile(r"\W{0,3}(?:si|s'il|alors)\b"),
    "es": re.compile(r"\W{0,3}(?:si|entonces)\b"),
    "it": re.compile(r"\W{0,3}(?:allora)\b"),
    "nl": re.compile(r"\W{0,3}(?:of|als|indien|dan is)\b"),
    "pl": re.compile(r"\W{0,3}(?:czy|jesli|jezeli|gdy|wtedy)\b"),
}
"""How a clause begins that asks whether, or says what follows if; nothing is stated in it."""
DENYING = re.compile(
    r"\b(?:weder|niemals|keinesfalls|keineswegs|zu keinem|at no (?:point|time|stage)|neither|never|nobody|no one"
    r"|jamais|aucun\w*|nunca|jamas|tampoco|ningun\w*|nessun\w*|neppure|nooit|nimmer|geenszins|nigdy|bynajmniej)\b"
)
"""Words that deny whatever follows in their sentence."""
ORDER_FR = re.compile(r"\W{0,3}(?:et |puis |alors |donc )?(?:merci de|veuillez|(?!avez|chez|assez|nez)\w+ez)\b")
SCARE = re.compile(r"\"[^\W\d_]+\"")
"""A single word in quotation marks is not meant as it stands."""


def mood_of(language: Lexicon, sentence: Sentence, found: Found) -> str:
    if sentence.question:
        return "ask"
    if SCARE.search(sentence.low, max(0, found.start - 1), found.end + 1):
        return "not"
    clause = language.clause(sentence, found.start, found.end)
    unreal = UNREAL.get(language.language)
    if unreal is not None and unreal.search(sentence.text[clause]):
        return "if"
    whether = WHETHER[language.language]
    if whether.match(sentence.low[clause]) or whether.match(sentence.low):
        return "if"
    if DENYING.search(sentence.low, 0, found.start):
        return "not"
    if language.language == "fr" and ORDER_FR.match(sentence.low):
        return "ask"
    for mood in ("if", "not", "please", "will"):
        if language.mood(mood, sentence, found.start, found.end):
            return {"please": "ask"}.get(mood, mood)
    return ""
