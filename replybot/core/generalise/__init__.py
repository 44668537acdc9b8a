"""A pattern for a company's ticket codes, from subjects in which one stands: narrow, and in linear time.

What stays word by word: the noun or the name that says whose number it is, the signs beside it, the letters with which
every code begins. What becomes a class with bounds: digits and other letters, by the lengths that were seen. No look
ahead, no look back, no repeat within a repeat: engines that promise linear time take it too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby

from replybot.core.generalise.before import Found, look
from replybot.core.generalise.pattern import narrowest
from replybot.core.generalise.trials import finds, trials, tried
from replybot.core.generalise.values import Proposal, Stand

__all__ = ["Proposal", "Stand", "finds", "judge", "propose"]


def propose(
    stands: Sequence[Stand], *, people: Collection[str] = (), house: str = "", negatives: Sequence[str] = ()
) -> tuple[tuple[Proposal, ...], tuple[Stand, ...]]:
    """Patterns for these codes, one for each form, and the codes for which there is none: nothing but digits with
    nothing beside them that others have not too.

    `people`: words that are people's names, folded; they never stand in a pattern. `house`: the company's domain,
    whose words may. `negatives`: subjects without a ticket; a pattern that takes one says so in `against`.
    """
    found = sorted((look(stand, frozenset(people), house) for stand in distinct(stands)), key=order)
    proposals: list[Proposal] = []
    left: list[Stand] = []
    for _form, same in groupby(found, key=lambda one: one.form):
        group = list(same)
        if proposal := narrowest(group, negatives):
            proposals.append(proposal)
        else:
            left += [one.stand for one in group]
    return tuple(sorted(proposals, key=lambda p: -p.codes)), tuple(left)


def judge(pattern: str, stand: Stand | None, negatives: Sequence[str], codes: int = 1) -> Proposal:
    """An owner's own pattern, with what it does to the subjects made from this one."""
    proposal = Proposal(pattern, codes)
    made = trials([look(stand, frozenset(), "")], negatives) if stand else ([], [])
    return tried(proposal, *made, negatives)


def distinct(stands: Sequence[Stand]) -> list[Stand]:
    """Each code once: what stands in two mails of one ticket proves no more than in one."""
    return list({stand.code: stand for stand in reversed(stands)}.values())[::-1]


def order(found: Found) -> str:
    return repr(found.form)
