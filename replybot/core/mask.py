"""Foreign text with a person's data masked, before it leaves this machine (law.md, "Redaction").

What stays: the owner's and the company's own domains and names, the codes of the ticket, dates of the time of the case.
What is replaced becomes a mark that tells its kind and not its length. A name that was found once is masked wherever it
stands. Patterns find what they know: somebody reads the result before it is passed on.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

import regex

from replybot.core.fields import BIDI, INVISIBLE, a_labels, below
from replybot.core.personal import ADDRESS, EMAIL, HIDDEN, LINK, NAME, NUMBER, TELEPHONE
from replybot.core.personal.names import BEFORE, GENERIC, GREETING, NAMED, PARTICLE, SMALL, SMALL_TITLE, TITLE, WORD
from replybot.core.personal.rules import BARE_LINKS, EMAILS, LINKS, RULES

TEXT_LIMIT = 100_000
PLAIN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"}
LEAST, MOST = 4, 60  # letters of a word that is also looked for in small letters; of one that is looked for at all
WORDS = 400  # so many words are looked for elsewhere
Learned = Mapping[str, str]
"""Words of a person's data that were found before, each with its mark."""


@dataclass(frozen=True, slots=True)
class Keep:
    """What stays: domains whose addresses are shown; codes of the ticket; names of the owner and the company; the year
    since which a date is one of the case."""

    domains: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    year: int = 2020

    @property
    def words(self) -> frozenset[str]:
        return frozenset(word.casefold() for name in self.names for word in WORD.findall(name))


@dataclass(frozen=True, slots=True)
class Masked:
    """A text as it may be shown, and the kinds of data that were in it, by their marks."""

    text: str
    kinds: frozenset[str] = frozenset()


def mask(text: str, keep: Keep, learned: Learned | None = None) -> Masked:
    """The text with marks in place of a person's data. `learned`: what was found in other texts of the same case."""
    text = _clean(text)
    known = {**(learned or {}), **learn([text], keep)}
    seen = _looked(text, keep, known)
    return Masked(_told(seen), frozenset(mark for mark in seen.marks if mark))


def hide(text: str, keep: Keep, learned: Learned, *, addresses: bool = False) -> str:
    """The text with nothing masked but what was learned: for fields of a header, whose numbers are no one's.
    `addresses`: there are mail addresses in it; of foreign ones what stands before the @ is masked too."""
    seen = _View(_clean(text), keep)
    _codes(seen)
    for hit in list(EMAILS.finditer(seen.view)) if addresses else ():
        if below(a_labels(hit["domain"].lower()), keep.domains):
            seen.take([hit.span()], "")
        else:
            seen.take([(hit.start(), hit.start("domain") - 1)], LINK)
    _learned(seen, learned, tuple(dict.fromkeys(learned.values())))
    return _told(seen)


def learn(texts: Iterable[str], keep: Keep) -> Learned:
    """Names, places and numbers in these texts, to be masked wherever they stand."""
    found: dict[str, str] = {}
    for text in texts:
        seen = _looked(_clean(text), keep, {})
        found |= {word.title(): NAME for word in seen.greeted}
        for mark, said in _runs(seen):
            if mark == NAME:
                found |= {word: NAME for word in WORD.findall(said) if _lasting(word)}
            elif mark == ADDRESS:
                found |= dict.fromkeys(_places(said), ADDRESS)
            elif mark in (NUMBER, TELEPHONE) and (sum(c.isdigit() for c in said) >= 5 or regex.search(r"\p{L}", said)):
                found[said] = mark
    return found


def named(names: Iterable[str], keep: Keep) -> Learned:
    """Display names of people, to be masked wherever they stand."""
    own = keep.words
    words = (word for name in names if "@" not in name for word in WORD.findall(name))
    return {word: NAME for word in words if _lasting(word) and word.casefold() not in own}


# A text, seen by one rule after the other ---------------------------------------------------------------------------


@dataclass(slots=True)
class _View:
    """A text of which every rule sees only what the rules before have left."""

    text: str
    keep: Keep
    view: str = ""
    marks: list[str | None] = field(default_factory=list)  # for each letter: None, "" (it stays), or its mark
    greeted: set[str] = field(default_factory=set)  # names in small letters

    def __post_init__(self) -> None:
        self.view, self.marks = self.text, [None] * len(self.text)

    def take(self, spans: Iterable[tuple[int, int]], mark: str) -> None:
        """These places are dealt with."""
        for start, end in spans:
            if start < end and HIDDEN not in self.view[start:end]:
                self.marks[start:end] = [mark] * (end - start)
                self.view = self.view[:start] + HIDDEN * (end - start) + self.view[end:]


def _runs(seen: _View) -> Iterator[tuple[str | None, str]]:
    """The text in pieces, each with its mark."""
    at = 0
    for mark, group in groupby(seen.marks):
        end = at + sum(1 for _ in group)
        yield mark, seen.text[at:end]
        at = end


def _clean(text: str) -> str:
    """Without what hides a number from a pattern: invisible letters, odd blanks, digits of other scripts."""
    text = INVISIBLE.sub("", BIDI.sub("", text[:TEXT_LIMIT])).replace("\r\n", "\n").replace("\r", "\n")
    text = regex.sub(r"\p{Zs}", " ", text.replace(HIDDEN, ""))
    return regex.sub(r"(?![0-9])\p{Nd}", lambda hit: str(int(hit[0])), text)


def _looked(text: str, keep: Keep, learned: Learned) -> _View:
    seen = _View(text, keep)
    _codes(seen)
    _links(seen, LINKS)
    for hit in list(EMAILS.finditer(seen.view)):
        domain = a_labels(regex.sub(r"[ ]?[\[(](?:dot|punkt)[\])][ ]?", ".", hit["domain"].lower()))
        seen.take([hit.span()], "" if below(domain, keep.domains) else EMAIL)
    _links(seen, BARE_LINKS)
    _names(seen)
    _learned(seen, learned, (NAME,))
    for _given in range(2):
        hits = [hit for hit in BEFORE.finditer(seen.view) if seen.marks[hit.end()] == NAME]
        seen.take([span for hit in hits for span in _people(hit, keep.words | GENERIC, first=False)], NAME)
    for rule in RULES:
        hits = [hit for hit in rule.pattern.finditer(seen.view) if rule.fits(hit, keep.year)]
        seen.take([hit.span("it" if "it" in rule.pattern.groupindex else 0) for hit in hits], rule.mark)
    _learned(seen, learned, (ADDRESS, NUMBER, TELEPHONE))
    return seen


def _links(seen: _View, pattern: regex.Pattern[str]) -> None:
    """A link is shown to its host, and no further."""
    for hit in list(pattern.finditer(seen.view)):
        for part, said in hit.groupdict().items():
            seen.take([hit.span(part)] if said else [], LINK if part in ("who", "it") else "")


def _codes(seen: _View) -> None:
    codes = sorted(filter(None, seen.keep.codes), key=len, reverse=True)
    if codes:
        wanted = "|".join(map(regex.escape, codes))
        found = regex.compile(rf"(?<![\p{{L}}\p{{N}}])(?:{wanted})(?![\p{{L}}\p{{N}}])", regex.IGNORECASE)
        seen.take([hit.span() for hit in found.finditer(seen.view)], "")


# Names --------------------------------------------------------------------------------------------------------------


def _names(seen: _View) -> None:
    own = seen.keep.words | GENERIC
    for hit in list(GREETING.finditer(seen.view)):
        seen.take(_greeted(hit, own, seen.greeted), NAME)
    for hit in list(TITLE.finditer(seen.view)):
        seen.take(_people(hit, own, first=True), NAME)
    for pattern in NAMED:
        for hit in list(pattern.finditer(seen.view)):
            seen.take(_people(hit, own, first=False), NAME)
    for hit in list(SMALL_TITLE.finditer(seen.view)):
        if hit["it"] not in own | SMALL:
            seen.take([hit.span("it")], NAME)


def _greeted(hit: regex.Match[str], own: frozenset[str], small: set[str]) -> list[tuple[int, int]]:
    """Who is greeted: words with a capital; or up to three small ones, if there is nothing else in the line."""
    words = [(word, word[0].casefold()) for word in WORD.finditer(hit.string, *hit.span("rest"))]
    capital = [word.span() for word, low in words if word[0][0].isupper() and low not in own | SMALL]
    odd = any(low in SMALL or word[0][0].isupper() for word, low in words)
    if capital or odd or len(words) > 3 or hit["end"] not in (",", "!", "\n", ""):
        return capital
    found = [(word.span(), low) for word, low in words if low not in own]
    small |= {low for _span, low in found}
    return [span for span, _low in found]


def _people(hit: regex.Match[str], own: frozenset[str], *, first: bool) -> list[tuple[int, int]]:
    """The words of a name, up to one that begins a new sentence. `first`: after a title the first word is a name."""
    spans: list[tuple[int, int]] = []
    for number, word in enumerate(WORD.finditer(hit.string, *hit.span("it"))):
        low, capital = word[0].casefold(), word[0][0].isupper()
        if low in own or (low in SMALL and not (first and number == 0 and capital)):
            if capital and spans:
                break
            continue
        spans.append(word.span())
    return spans


def _lasting(word: str) -> bool:
    """Is this worth looking for elsewhere: with a capital, and no small word of a language?"""
    return len(word) > 1 and word[0].isupper() and word.casefold() not in SMALL | GENERIC


def _places(said: str) -> Iterator[str]:
    """Of a street with its number, or of a postcode with its town, the words."""
    for found in regex.finditer(r"\p{L}[\p{L}\p{M}.'’-]*(?:[ ]\p{L}[\p{L}\p{M}.'’-]*)*", said):
        if len(found[0]) > 3 and found[0].casefold() not in SMALL | GENERIC:
            yield found[0]


# What was found once ------------------------------------------------------------------------------------------------


def _learned(seen: _View, learned: Learned, marks: tuple[str, ...]) -> None:
    own = seen.keep.words
    for mark in marks:
        words = [word for word, its in learned.items() if its == mark and word.casefold() not in own]
        words = [word for word in words if len(word) <= MOST][:WORDS]
        for long in (True, False):
            forms = {form for word in words if (len(word) >= LEAST) is long for form in _forms(word, small=long)}
            if not forms:
                continue
            wanted = "|".join(_spaced(form) for form in sorted(forms, key=len, reverse=True))
            edge = r"[\p{L}\p{M}]" if mark == NAME else r"[\p{L}\p{M}\p{N}]"
            pattern = rf"(?<!{edge})(?:{wanted})(?:['’]?s)?(?!{edge})"
            found = regex.compile(pattern, regex.IGNORECASE if long else 0)
            seen.take([hit.span() for hit in list(found.finditer(seen.view))], mark)


def _spaced(form: str) -> str:
    return r"\s+".join(map(regex.escape, form.split()))


def _forms(word: str, *, small: bool) -> Iterator[str]:
    """How a word is also written: without accents, with two letters for an umlaut, in capitals."""
    bare = regex.sub(r"\p{M}", "", unicodedata.normalize("NFKD", word))
    two = "".join(PLAIN.get(letter, letter) for letter in word.lower())
    yield from {word, bare, two} if small else {word, bare, two.title(), word.upper(), bare.upper()}


def _told(seen: _View) -> str:
    """The text with its marks; a name of several words is one mark, and so is an address."""
    told = "".join(mark or said for mark, said in _runs(seen))
    name, address = regex.escape(NAME), regex.escape(ADDRESS)
    told = regex.sub(rf"{name}(?:\.?(?:[ ]+(?:{PARTICLE}[ ]+)*|-){name})+", NAME, told)
    return regex.sub(rf"{address}(?:[,;]?[ ]+{address})+", ADDRESS, told)
