"""Subjects made with invented numbers, to show what a pattern takes and what it does not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from replybot.core.codes import SUBJECT_LIMIT
from replybot.core.generalise.before import Found
from replybot.core.generalise.values import Proposal
from replybot.core.stand_in import digits_like

Trials = tuple[list[str], list[tuple[str, str]]]


def trials(group: Sequence[Found], negatives: Sequence[str]) -> Trials:
    """Subjects made with invented numbers: such that it must take, and such that are near and no ticket's."""
    ends = sorted({len(one.stand.code): one for one in group}.items())
    matches = [
        _made(one, digits_like(one.stand.code, b"match", n)) for n, (_size, one) in enumerate([ends[0], *ends[1:][-1:]])
    ]
    longest, code = ends[-1][1], digits_like(ends[-1][1].stand.code, b"miss")
    shortest = digits_like(ends[0][1].stand.code, b"short")
    last = list(re.finditer(r"\d+", code))[-1:]
    more = code[: last[0].end()] + "7" + code[last[0].end() :] if last else code + "7"
    less = re.sub(r"\d(?=\D*$)", "", shortest, count=1)
    misses = [
        ("one digit less", _made(ends[0][1], less)),
        ("one digit more", _made(longest, more)),
        ("a number that goes on", _made(longest, code, behind="-01")),
        ("inside a longer word", _made(longest, "X" + code + "x")),
        ("an order", f"Ihre Bestellung {code}"),
        ("an order with a number sign", f"Your order #{code}"),
    ]
    return list(dict.fromkeys(matches)), [(why, text) for why, text in misses if less or why != "one digit less"]


def _made(found: Found, code: str, behind: str = "") -> str:
    said = "".join(("…" if p.wild else p.text) + (" " if p.gap else "") for p in found.before)
    return f"{said}{code}{behind}{found.close}"


def tried(
    proposal: Proposal, matches: Sequence[str], misses: Sequence[tuple[str, str]], negatives: Sequence[str]
) -> Proposal:
    """A number that only digits make counts against a pattern that takes it in an order; a code with the company's own
    letters is told, and no more."""
    taken = [(why, text) for why, text in misses if finds(proposal.pattern, text)]
    against = next((text for text in negatives if finds(proposal.pattern, text)), "")
    bare = next((text for why, text in taken if why.startswith("an order") and re.search(r" #?\d+$", text)), "")
    return replace(
        proposal,
        matches=tuple(text for text in matches if finds(proposal.pattern, text)),
        misses=tuple(one for one in misses if one not in taken),
        also=tuple(taken),
        against=against or bare,
    )


def finds(pattern: str, subject: str) -> str:
    """What a pattern takes for the code in a subject."""
    found = re.search(pattern, subject[:SUBJECT_LIMIT])
    return found["code"] if found else ""
