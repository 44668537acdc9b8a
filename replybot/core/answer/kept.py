"""What the ledger keeps of an answer: its reading, and of their words only those of the rules (product D10).

A sentence of theirs may hold a name, a number, an address of the stranger. Of the words that a reading rests on, those
stay that the language's own tables know, and its small words; the rest becomes [...].
"""

from __future__ import annotations

import re
from functools import cache

from replybot.core.answer.fold import fold
from replybot.core.answer.judge import Answer
from replybot.core.answer.languages import LANGUAGES, lexicon
from replybot.core.answer.small import MORE
from replybot.core.case import Heard
from replybot.core.language import SMALL_WORDS

KEPT = frozenset({
    "redirect_address", "substitute_address", "new_ticket", "old_ticket", "merged_into", "closed_ticket",
    "thread_token", "proof_code", "promised_days", "promised_unit", "promised_date", "return_date", "reopen_days",
    "deadline_days",
    "deadline_date", "asks_for", "claims_removed", "customer_informed", "verified_with_customer", "worsened", "loop",
    "smtp_status", "temporary", "cause", "foreign_domain", "special_category",
})  # fmt: skip
"""Items that the follow-up needs; links, telephone numbers and other contacts stay in the mailbox."""
HOLE = "[…]"
STEM = 4  # letters that a stem must have to vouch for a word


def kept(answer: Answer, *, to_us: bool) -> Heard:
    """How the ledger keeps this reading."""
    because = tuple((mask(one.sentence or one.span, one.rule[:2]), one.rule) for one in answer.because)
    items = {key: value for key, value in answer.extracted.items() if key in KEPT}
    return Heard(
        answer.kind, answer.gate, answer.also, items, because, answer.sends, answer.removed, answer.forwarded, to_us
    )


def mask(words: str, language: str) -> str:
    """Words of theirs, without those that the tables of this language do not know."""
    if language not in LANGUAGES:
        return HOLE if words else ""
    known, out = _stems(language), []
    for word in words.split():
        bare = fold(re.sub(r"[^\w'-]", "", word))
        fine = bool(bare) and not re.search(r"[\d@]", word) and _vouched(bare, known, _small(language))
        out.append(word if fine or not re.search(r"\w", word) else HOLE)
    return re.sub(rf"(?:{re.escape(HOLE)}\s*){{2,}}", f"{HOLE} ", " ".join(out)).strip()


def _vouched(word: str, stems: frozenset[str], small: frozenset[str]) -> bool:
    parts = [part for part in re.split(r"['-]", word) if part]
    return all(len(part) == 1 or part in small or _begins_like(part, stems) for part in parts)


def _begins_like(word: str, stems: frozenset[str]) -> bool:
    return any(word[:n] in stems for n in range(STEM, len(word) + 1))


@cache
def _small(language: str) -> frozenset[str]:
    return frozenset(map(fold, f"{SMALL_WORDS[language]} {MORE[language]}".split()))


@cache
def _stems(language: str) -> frozenset[str]:
    """The stems that stand in the tables of a language."""
    found = lexicon(language)
    written = [*found.words.values(), *(cue for cues in found.signs.values() for cue in cues),
               *(cue for cues in found.moods.values() for cue in cues)]  # fmt: skip
    stems: set[str] = set()
    for text in written:
        plain = re.sub(r"\\[wWsSdDbB]|\{[^}]*\}|\[[^\]]*\]", " ", text)
        stems |= {fold(word) for word in re.findall(r"[^\W\d_]+", plain)}
    return frozenset(stem for stem in stems if len(stem) >= STEM)
