"""Sentences and clauses of a text, each with its place, so that what a rule rests on can be shown literally."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from replybot.core.answer.fold import fold

SENTENCES = 400  # so many are read
END = re.compile(r"(?<=[.!?…])[\"')\]]*\s+(?=[\"'(\[¿¡]?[^\W\d_a-z]|[¿¡]|\d)|[.!?…]+$|\n")
SHORT = re.compile(
    r"(?:\b(?:z\. ?b|d\. ?h|u\. ?a|i\. ?d\. ?r|bzw|ca|nr|art|abs|str|tel|dr|prof|hr|fr|frl|dipl|ing|inkl|ggf|evtl|usw"
    r"|bspw"
    r"|mr|mrs|ms|st|no|nos|e\. ?g|i\. ?e|etc|ext|ref|inc|ltd|vs|approx|jan|feb|apr|aug|sept?|okt|oct|nov|dez|dec"
    r"|m|mme|mlle|n|p\. ?ex|art|sr|sra|srta|d|dna|ud|uds|avda|pag|num|sig|dott|avv|sigg|egr|spett|ing|rag|prot|pag"
    r"|dra|lic|arq|att|tfno|dpto|dhr|mevr|mw|bijv|o\. ?a|p|pani?|ul|np|tj|m\. ?in|dn|godz|r|az|zn|sygn)\.|\b\d{1,2}\.)$"
)
"""Words with a full stop that end no sentence."""
BULLET = re.compile(r"^\s*(?:[-*•·–o]|\d{1,2}[.)]|[a-z]\))\s+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` as it stands, `low` folded, of the same length."""

    text: str
    low: str
    question: bool = False

    def span(self, start: int, end: int) -> str:
        """The words at this place, without blanks around them."""
        return " ".join(self.text[start:end].split())


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order; a line that does not run on into the next one is a sentence too."""
    found: list[Sentence] = []
    for block in _blocks(text):
        for piece in _split(block):
            words = piece.strip()
            if re.search(r"\w|\?", words):
                found.append(Sentence(words, fold(words), words.rstrip("\"') ").endswith("?") or words.startswith("¿")))
            if len(found) >= SENTENCES:
                return tuple(found)
    return tuple(found)


def _blocks(text: str) -> Iterator[str]:
    """Lines, joined where the text was only wrapped."""
    block = ""
    for line in text.split("\n"):
        if not line.strip():
            if block:
                yield block
            block = ""
        elif block and _runs_on(block, line):
            block = f"{block} {line.strip()}"
        else:
            if block:
                yield block
            block = line.strip()
    if block:
        yield block


def _runs_on(block: str, line: str) -> bool:
    if BULLET.match(line) or block.endswith(":") or re.search(r"\s{3,}|\t", line.strip()):
        return False
    last = block.rsplit("\n", 1)[-1]
    if re.search(r"[.!?:]$", last):
        return len(last) > 50  # a paragraph that was wrapped at the end of a sentence
    if len(last) < 40 and last.endswith(","):  # a greeting
        return False
    begins = line.lstrip()[:1]
    return len(last) >= 40 or begins.islower()


def _split(block: str) -> Iterator[str]:
    at = 0
    for found in END.finditer(block):
        if SHORT.search(fold(block[at : found.start()])) and found.end() < len(block):
            continue
        yield block[at : found.end()]
        at = found.end()
    if at < len(block):
        yield block[at:]
