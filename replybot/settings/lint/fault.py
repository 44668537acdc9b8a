"""One thing that is wrong with a playbook, or should be better: where it stands, what it is, what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from replybot.settings.toml import Problem

ERROR, ADVICE = "error", "advice"
"""An error stops a run before it begins; with an advice it goes on, and does something else than its owner thinks."""

_PLACE = re.compile(r"(?::(\d+))?(?::(\d+))?: ")
_REMEDY = re.compile(r'((?:"[^"]*"|[^"])*?); (.+)', re.DOTALL)


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A finding of `playbook lint`, ordered by where it stands."""

    file: str
    line: int
    column: int
    kind: str = field(compare=False)  # ERROR or ADVICE
    key: str = field(compare=False)  # dotted; "": the whole file
    message: str = field(compare=False)
    remedy: str = field(compare=False)

    def __str__(self) -> str:
        key = f"{self.key}: " if self.key else ""
        return f"{self.file}:{self.line}:{self.column}: {self.kind}: {key}{self.message}; {self.remedy}"


def fault(problem: Problem, kind: str) -> Fault:
    """A problem of a document as a finding: what stands behind its first semicolon is the remedy."""
    message, remedy = parted(problem.says)
    return Fault(problem.file, problem.line, problem.column, kind, problem.key, message, remedy)


def unread(file: str, sentence: str) -> Fault:
    """Why a file could not even be read, from the sentence that says so: "FILE:LINE:COLUMN: what; remedy"."""
    rest = sentence.removeprefix(file)
    place = _PLACE.match(rest)
    line, column = (int(place[1] or 1), int(place[2] or 1)) if place else (1, 1)
    message, remedy = parted(rest[place.end() :] if place else rest)
    return Fault(file, line, column, ERROR, "", message, remedy)


def parted(says: str) -> tuple[str, str]:
    """A sentence in two: what is wrong, and what to do. A semicolon in quotes parts nothing."""
    found = _REMEDY.fullmatch(says)
    if found is None:
        return says, "see playbooks/README.md"
    rest, _, meant = found[2].partition("; did you mean ")
    return found[1], f"did you mean {meant} {rest[:1].upper()}{rest[1:]}" if meant else rest
