"""Words of the owner's own: texts and phrases of letters, and phrases by which answers are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from replybot.core import asks
from replybot.core.answer.fold import fold
from replybot.core.language import language_of_text
from replybot.settings import letters
from replybot.settings.lint.written import Found, Written, text
from replybot.settings.places import Path
from replybot.settings.playbook_checks import table, texts
from replybot.settings.wording import shown

NEAR = (frozenset({"da", "nb"}), frozenset({"cs", "sk"}), frozenset({"hr", "sl"}), frozenset({"bg", "uk"}))
"""Languages that are told apart by too little."""

PLACEHOLDER = re.compile(r"\{\{[^{}]*\}\}")
SEPARATOR = re.compile(
    r"\s*(?:>|[-=_*#~]{2,}\s*$|=-=-|#{2,}\s*-|-- $|-{2,}\s*[^\W\d_].*-{2,}\s*$"
    r"|(?:From|Von|De|Da|Van|Od|Fra|Från|Expéditeur|Mittente|Remitente)\s?: .*@"
    r"|(?:On|Am|Le|El|Il|Op|W dniu|Den|Em|Dne)\b.{4,80}\b(?:wrote|schrieb|écrit|escribió|scritto|schreef|napisał\w*"
    r"|skrev|escreveu|napsal\w*)\b.{0,40}:\s*$)"
)
"""Lines at which help desks and mail programs cut an answer off (subject-codes section 5)."""
HURTING = re.compile(
    r"\b(?:auto-?repl(?:y|ies)|auto-?respon\w+|automatic (?:reply|response)|out[- ]of[- ](?:the[- ])?office"
    r"|abwesenheits(?:notiz|meldung|nachricht)\w*|automatische antwort|vacation (?:message|reply|notice)"
    r"|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|automatyczna odpowiedź"
    r"|autosvar|automatsvar|resposta automática)\b",
    re.IGNORECASE,
)
"""Words by which help desks take a letter for a robot's and drop it."""


def _own(book: Written) -> Iterator[tuple[Path, str, str]]:
    """Texts and phrases, each with its key."""
    for kind in ("texts", "phrases"):
        for key, said in table(book.data.get(kind)).items():
            if isinstance(said, str):
                yield (kind, key), key, said


def language(book: Written) -> Found:
    """Words are of the language that the playbook says."""
    wanted = text(book.data.get("language"))
    for place, key, said in _own(book):
        if not wanted:
            yield place[:1], 'these words are of one language; say which the letters have: language = "de"'
            return
        found = language_of_text(PLACEHOLDER.sub(" ", said)) if key != "summary" else ""
        if found and found != wanted and not any({found, wanted} <= near for near in NEAR):
            says = f'reads like "{found}", and language is "{wanted}"; write it in that language, or correct language'
            yield place, says


def cut(book: Written) -> Found:
    """Lines and words that cost a letter its reader."""
    for place, _key, said in _own(book):
        for number, line in enumerate(said.split("\n"), 1):
            if SEPARATOR.match(line) or asks.above_line(line):
                says = f"line {number} of the text, {shown(line)}, is one at which help desks cut an answer off"
                yield place, f"{says}; remove that line"
                break
        if hurting := HURTING.search(said):
            says = f"holds {shown(hurting[0])}, by which help desks take a letter for a robot's and drop it; say it in"
            yield place, f"{says} other words"


def answers(book: Written) -> Found:
    """Phrases that tell one answer from another, and theirs from ours."""
    classes: dict[str, str] = {}
    for kind, phrases in table(book.data.get("answers")).items():
        for number, phrase in enumerate(texts(phrases)):
            plain = " ".join(fold(phrase).split())
            other = classes.setdefault(plain, kind) if plain else kind
            if other != kind:
                yield ("answers", kind, number), f'stands below "{other}" too; keep it where it belongs'
            if len(plain.split()) > 1 and (plain in _letters() or plain in _of(book)):
                says = "stands in a letter of ours, which they may quote; write words that only they use"
                yield ("answers", kind, number), says


@cache
def _letters() -> str:
    """All words of the letters that come with the program."""
    found = (said for one in letters.languages() for said in letters.load_letters(one).texts.values())
    return " ".join(fold("\n".join(found)).split())


def _of(book: Written) -> str:
    return " ".join(fold("\n".join(said for _place, _key, said in _own(book))).split())
