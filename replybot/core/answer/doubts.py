"""What keeps the program from acting on an answer by itself, though its class would allow it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replybot.core.answer.reading import Said
from replybot.core.answer.sensitive import category

ADVERSE = re.compile(
    r"\b(?:jedoch|allerdings|aber|dennoch|trotzdem|leider|gleichwohl|indes(?:sen)?|wiederum|nur dass|however|but"
    r"|though|although"
    r"|unfortunately|nevertheless|yet|except|toutefois|cependant|mais|neanmoins|malheureusement|pourtant|en revanche"
    r"|sin"
    r" embargo|pero|no obstante|aunque|lamentablemente|desgraciadamente|tuttavia|pero|ma|purtroppo|ciononostante"
    r"|comunque"
    r"|echter|maar|helaas|niettemin|toch|jednak|jednakze|ale|niestety|lecz|natomiast|mimo)\b"
)
"""Words after which the contrary may follow."""
FORWARDED = re.compile(r"\s*(?:wg|fw|fwd|tr|rv|enc|i|doorst|pd)\s?:", re.IGNORECASE)
"""How a subject begins that was passed on: what stands below may be meant for a colleague."""


def unsure_of(said: Said, name: str) -> str:
    """Why what they state may not be what they mean, or nothing."""
    if FORWARDED.match(said.subject):
        return "it was passed on, and may be meant for somebody else"
    stated = said.first(name, f"{name}_it", f"{name}_short")
    place = stated.sentence if stated is not None else 0
    for number, sentence in enumerate(said.sentences):
        if number < place or not (found := ADVERSE.search(sentence.low)):
            continue
        after = stated is None or number > place or found.start() >= stated.end
        if after and (number in said.unread or _left_over(said, number, found.end()) > BEHIND):
            return "something to the contrary may follow"
    return ""


def _left_over(said: Said, number: int, start: int = 0) -> int:
    """How many words of a sentence, from this place on, no sign accounts for."""
    spans = [(s.start, s.end) for s in said.signs if s.sentence == number and s.name != "hazard"]
    low = said.sentences[number].low
    words = [m.span() for m in re.finditer(r"[^\W\d_]{4,}", low) if m.start() >= start]
    return sum(not any(a <= begin < b for a, b in spans) for begin, _ in words)


PAPERS = re.compile(
    r"\b(?:unterschr\w*|unterzeichn\w*|sign(?:ed|ature|er|ez|iert\w*)?\b|undertaking|firm(?:ar|e|ado|ato|are|i)\b"
    r"|onderteken\w*"
    r"|podpis\w*|erased|passport|licen[cs]e|reisepass|ausweis\w*|personaldokument\w*|ablichtung\w*|vorder- und ruck\w*"
    r"|identity|identitat\w*|identite|identidad|identita|identiteit\w*|tozsamosc\w*|dowod\w* osob\w*|proof of"
    r"|utility bill"
    r"|justificati\w*|piece d'ident\w*|dni\b|pesel\b|geburt\w*|geboren|birth\w*|born\b|naissance|nacimiento|nascita"
    r"|geboorte\w*|urodz\w*|iban\b|passw\w*|kennwort\w*|mot de passe|contrasena|wachtwoord|haslo\w*|kreditkart\w*)"
)
"""Whatever else is said: a person looks where these are named."""
BEHIND = 3  # words after an adversative that nothing accounts for
LEFT_OVER = 9  # such words in all that the program may pass over when it writes by itself


def doubts_of(kind: str, said: Said) -> Iterator[str]:
    """What keeps the program from writing by itself though the class allows it."""
    pleasant = {s.sentence for s in said.signs if s.name == "pleasantry"}
    if sum(_left_over(said, n) for n in range(len(said.sentences)) if n not in pleasant) > LEFT_OVER:
        yield "parts of it are not understood"
    if FORWARDED.match(said.subject):
        yield "it was passed on, and may be meant for somebody else"
    text = " ".join(sentence.low for sentence in said.sentences)
    if (found := PAPERS.search(text)) is not None:
        yield f"it may ask for papers, a signature or money: {found[0]}"
    if special := category(text):
        yield f"it speaks of {special}"
    if len(said.languages) != 1 and not _one_language(said, kind):
        yield "its language is not sure"
    if (sign := said.first("hazard")) is not None and kind != "asks_portal":
        yield f"a person should see: {sign.span}"
    if len(said.unread) > 1 or (said.unread and sum(len(said.sentences[n].text.split()) for n in said.unread) > 14):
        yield "parts of it are not understood"
    if any(s.name.startswith(("if_", "not_")) for s in said.signs):
        yield "it denies something, or makes a condition"


def _one_language(said: Said, kind: str) -> bool:
    return len({sign.language for sign in said.signs if sign.name == kind}) == 1
