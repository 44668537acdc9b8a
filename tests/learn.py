"""How well patterns generalise: learned from a few subjects, tried on others of the desk and on all without a ticket.

    python -m tests.learn [-v]

The table of ticket systems is switched off, so that every code takes a pattern of its own. Two measures:

- `corpus`: the positives of tests/corpus/subjects.jsonl by their system, of different invented companies. What was
  learned from one company's mail need not fit another's, so recall is a lower bound; precision is what counts.
- `desks`: made desks, each one company with one form of code, ten subjects each; this is the case that `playbook new`
  has to do with.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from replybot.core.generalise import Proposal, Stand, finds, propose
from replybot.core.mail import read
from replybot.core.ticket import recognise
from replybot.settings.lint.codes import negatives

CORPUS = Path(__file__).parent / "corpus" / "subjects.jsonl"

DESKS = (
    "Fall FJ-{6}", "Ihr Fall FJ-{6}: {w}", "Vorgang {8}: {w}", "{w} – Vorgangsnummer {3}-{4}", "[KD#{7}] {w}",
    "Ticket {5} | {w}", "{w} (Anfrage Nr. {6})", "Case {10}: {w}", "Your request #{5} - {w}", "{w} [ref {4}/{2}]",
    "Dossier n° {7} : {w}", "{w} - Incidencia {6}", "Pratica {4}-{3}: {w}", "{w} zaaknummer {8}",
    "Zgłoszenie nr {6}: {w}", "Ärende {7} {w}", "Sag {6}: {w}", "{w} Schadennummer S{2}-{6}", "Reklamation R{8} {w}",
    "Kundenanfrage {6}_{2}: {w}", "{w} (Support-ID ABX{5})", "Complaint C/{5}/26 {w}",
    "[Nordwind Hilfe] Fall {6} {w}", "{w} Aktenzeichen {3}.{4}",
)  # fmt: skip
"""Desks of one company each: `{6}` six digits, `{w}` a few words."""
OF_TICKETS = ("out-of-office", "bounce", "survey-after-ticket", "ticket-noreply")
"""Negatives that hold a ticket's code: that they are not answered is the gate's business, not the pattern's."""
WORDS = (
    "Ihre Rückfrage", "Rückmeldung erbeten", "Neues zu Ihrer Nachricht", "Wir brauchen noch etwas",
    "About your message", "Update", "Votre message", "Su mensaje", "La sua domanda", "Uw vraag",
    "Your question of Monday", "Kurze Frage",
)  # fmt: skip


@dataclass
class Tally:
    """Of the subjects that were held back: how many were found; of those without a ticket: how many were taken."""

    learned: int = 0
    without: int = 0
    held: int = 0
    found: int = 0
    wrong: int = 0
    taken: set[str] = field(default_factory=set)
    missed: list[str] = field(default_factory=list)


def main(verbose: bool) -> None:
    lines = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    against = negative_subjects()
    for name, groups in (("corpus", list(of_corpus(lines))), ("desks", list(of_desks()))):
        for k in (1, 2, 3):
            tally = measure(groups, k, against)
            print(_said(name, k, tally, len(against)))
            for subject in sorted(tally.taken) if verbose else ():
                print(f"  taken: {subject}")
            for subject in tally.missed if verbose else ():
                print(f"  missed: {subject}")


def negative_subjects() -> list[str]:
    """Subjects of the corpus without any ticket's code."""
    lines = map(json.loads, CORPUS.read_text(encoding="utf-8").splitlines())
    negative = (line for line in lines if line["label"] == "not-reply-capable")
    return [line["subject"] for line in negative if line["system"] not in OF_TICKETS]


def _said(name: str, k: int, t: Tally, against: int) -> str:
    hits = t.found + t.wrong + len(t.taken)
    precision = f"{t.found / hits:.3f}" if hits else "none"
    recall = f"{t.found / t.held:.3f}" if t.held else "none"
    return (
        f"{name}, learned from {k}: groups with a pattern {t.learned}, without {t.without}; "
        f"recall {t.found} of {t.held} = {recall}; wrong code {t.wrong}; "
        f"taken of {against} without a ticket {len(t.taken)}; precision {precision}"
    )


Group = Sequence[tuple[str, str, str]]  # (subject, code, sender)


def of_corpus(lines: Sequence[dict[str, str]]) -> Iterator[Group]:
    """The positives of each system that has at least four with their code in the subject."""
    systems: dict[str, list[tuple[str, str, str]]] = {}
    for line in lines:
        if line["label"] == "reply-capable" and line["code_in"] == "subject":
            systems.setdefault(line["system"], []).append((line["subject"], line["code"], line["from"]))
    yield from (group for group in systems.values() if len(group) >= 4)


def of_desks() -> Iterator[Group]:
    """Ten subjects of every made desk, always the same ones."""
    draw = random.Random(8)
    for template in DESKS:
        yield [_made(template, draw) for _ in range(10)]


def _made(template: str, draw: random.Random) -> tuple[str, str, str]:
    said = template.replace("{w}", draw.choice(WORDS))
    spans = [m.span() for m in re.finditer(r"\S*\{\d+\}\S*", said)]
    whole = said[min(a for a, _ in spans) : max(b for _, b in spans)]

    def digits(m: re.Match[str]) -> str:
        return "".join([draw.choice("123456789"), *(draw.choice("0123456789") for _ in range(int(m[1]) - 1))])

    code = re.sub(r"\{(\d+)\}", digits, whole)
    subject = said.replace(whole, code)
    bare = re.sub(r"^\[?KD#|^[\[(#]+|[\])|:]+$", "", code)
    return subject, bare, "Kundenservice <service@nordwind.example>"


def measure(groups: Sequence[Group], k: int, against: Sequence[str]) -> Tally:
    """Learn from every k neighbours in a group, try the others."""
    tally = Tally()
    for group in groups:
        for at in range(0, len(group) - k, k):
            learned, held = group[at : at + k], [*group[:at], *group[at + k :]]
            patterns = [one.pattern for one in taught(learned) if not one.against]
            tally.learned, tally.without = tally.learned + bool(patterns), tally.without + (not patterns)
            if patterns:
                _try(patterns, held, against, tally)
    return tally


def taught(group: Group) -> Sequence[Proposal]:
    """Patterns from these subjects: the codes are those that the recogniser finds without any table."""
    stands = []
    for subject, _code, sender in group:
        mail = read(f"From: {sender}\r\nSubject: {subject}\r\n\r\n".encode())
        code = recognise(mail, (), table=()).code
        at = mail.subject.find(code.value) if code else -1
        if code and at >= 0:
            stands.append(Stand(mail.subject, at, at + len(code.value)))
    house = group[0][2].rpartition("@")[2].strip(">")
    return propose(stands, house=house, negatives=negatives())[0]


def _try(patterns: Sequence[str], held: Group, against: Sequence[str], tally: Tally) -> None:
    for subject, code, _sender in held:
        hits = {hit for pattern in patterns if (hit := finds(pattern, subject))}
        tally.held += 1
        tally.found += code in hits
        tally.wrong += bool(hits) and code not in hits
        if code not in hits:
            tally.missed.append(f"{subject}  [{code}]  {' '.join(hits)}  {patterns[0]}")
    tally.taken |= {subject for subject in against if any(finds(pattern, subject) for pattern in patterns)}


if __name__ == "__main__":
    main("-v" in sys.argv[1:])
