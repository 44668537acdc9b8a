"""The pattern itself: words as they stand, digits and letters by the lengths that were seen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from replybot.core.codes.lexicon import fold
from replybot.core.generalise.before import CLOSES, LONGEST_NAME, Found, Piece
from replybot.core.generalise.trials import finds, trials, tried
from replybot.core.generalise.values import Proposal

FIELD = re.compile(r"[A-Za-z0-9]+|[^A-Za-z0-9]+")
PREFIXED = re.compile(r"([A-Za-z]{1,10})(\d+)")
END = r"(?:[^\w./-]|[./-]?$|[./-]\s)"
"""Behind a code: its number goes on nowhere (`204518-01`, `204518.5`). A sign is taken, none looked ahead at."""
BEGIN = r"(?:^|[^\w./-])"
START = r"^(?:\w{1,5}:\s{0,2}|\[\w{2,12}\]\s{0,2}){0,4}"
"""Where a subject begins, behind prefixes and the tags of mail gateways (`[EXTERN] Re: `)."""
ONE_LETTER = 4  # so many capitals before a number are a name in a single example


def narrowest(group: Sequence[Found], negatives: Sequence[str]) -> Proposal | None:
    """The first pattern that takes all codes of the group and no subject without a ticket; else the narrowest one, with
    what speaks against it. None where nothing but digits could be said."""
    last: Proposal | None = None
    matches, misses = trials(group, negatives)
    for pattern in _patterns(group):
        if all(finds(pattern, one.stand.subject) == one.stand.code for one in group):
            last = tried(Proposal(pattern, len(group)), matches, misses, negatives)
            if not last.against:
                return last
    return last


def _patterns(group: Sequence[Found]) -> Iterator[str]:
    """From the usual one to the narrower ones."""
    first = group[0]
    body = _body([one.stand.code for one in group])
    named = re.match(r"[A-Za-z]{2}", body) is not None
    before = _before(group)
    strong = first.noun or any(p.text in CLOSES for p in first.before)
    shared = {fold(one.next_word) for one in group}
    for end in (END, r"\b") if not first.close else (re.escape(first.close),):
        code = rf"(?P<code>{body})" + ("\\s{0,2}" if first.close and _blank_behind(group) else "") + end
        if strong or named:
            bare = not (first.noun or named or any(p.word for p in first.before))
            yield (START if bare and all(one.first for one in group) else "") + (before or BEGIN) + code
        if named and not before:
            yield r"\b" + code
        if len(group) > 1 and len(shared) == 1 and (word := shared.pop()):
            yield rf"\b(?i:{word})\s{{1,2}}{before}{code}"
        if before and not strong:
            yield rf"{START}{before}{code}"


def _blank_behind(group: Sequence[Found]) -> bool:
    return any(one.stand.subject[one.stand.end : one.stand.end + 1].isspace() for one in group)


def _before(group: Sequence[Found]) -> str:
    """The words and signs before the code; blanks as they were seen, or one more."""
    said = []
    for number, piece in enumerate(group[0].before):
        gaps = {one.before[number].gap for one in group}
        blank = {frozenset({True}): r"\s{1,2}", frozenset({False}): ""}.get(frozenset(gaps), r"\s{0,2}")
        text = rf"[^\[\](){{}}#]{{1,{LONGEST_NAME}}}" if piece.wild else _literal(piece)
        said.append(text if piece.wild else text + blank)
    begins = group[0].before[0] if group[0].before else None
    return (r"\b" if begins is not None and begins.word and not begins.wild else "") + "".join(said)


def _literal(piece: Piece) -> str:
    return f"(?i:{piece.text})" if piece.word else _plain(piece.text)


def _plain(text: str) -> str:
    """A text as it stands in a pattern, with no more strokes than it takes."""
    return re.sub(r"\\([^\w.^$*+?{}\[\]()|\\])", r"\1", re.escape(text))


def _body(codes: Sequence[str]) -> str:
    """The code itself: its fields between signs, each as narrow as what was seen."""
    fields = [FIELD.findall(code) for code in codes]
    said = []
    for number, values in enumerate(zip(*fields, strict=True)):
        last = number > 0 and number == len(fields[0]) - 1
        if last and all(len(value) == 1 for value in values) and not all(value.isdigit() for value in values):
            said.append(_check(values))
        else:
            said.append(_plain(values[0]) if not values[0][0].isalnum() else _field(values, first=number == 0))
    return "".join(said)


def _check(values: Sequence[str]) -> str:
    """A single sign behind the last separator is a check (a figure, or a letter for ten), whatever was seen of it."""
    large = any(value.isupper() for value in values)
    small = any(value.islower() for value in values)
    return f"[{'A-Z' * large}{'a-z' * small}0-9]"


def _field(values: Sequence[str], *, first: bool) -> str:
    if all(value.isdigit() for value in values):
        return r"\d" + _times(values)
    if len(set(values)) == 1 and (len(values) > 1 or (first and len(values[0]) <= ONE_LETTER)) and values[0].isalpha():
        return _plain(values[0])
    found = [PREFIXED.fullmatch(value) for value in values]
    names = {hit[1] for hit in found if hit}
    if all(found) and len(names) == 1 and (len(values) > 1 or first):
        return names.pop() + r"\d" + _times([hit[2] for hit in found if hit])
    return _class("".join(values)) + _times(values)


def _class(letters: str) -> str:
    small, large = any(c.islower() for c in letters), any(c.isupper() for c in letters)
    digits = "0-9" if any(c.isdigit() for c in letters) else ""
    if small and not large and digits and all(c in "0123456789abcdef" for c in letters):
        return "[a-f0-9]"
    return f"[{'A-Z' * large}{'a-z' * small}{digits}]"


def _times(values: Sequence[str]) -> str:
    least, most = min(map(len, values)), max(map(len, values))
    return f"{{{least}}}" if least == most else f"{{{least},{most}}}"
