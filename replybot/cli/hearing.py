"""How an answer of a company was read, told: its class, what may follow, and the words that it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from replybot.cli.words import _
from replybot.core.answer import Answer
from replybot.core.listen import SAYS


def heard_json(answer: Answer) -> dict[str, Any]:
    """The object `answer` of `explain --format json`; stable."""
    return {
        "class": answer.kind,
        "also": list(answer.also),
        "gate": answer.gate,
        "sends": answer.sends,
        "removed": answer.removed,
        "forwarded": answer.forwarded,
        "extracted": {key: list(v) if isinstance(v, tuple) else v for key, v in answer.extracted.items()},
        "because": [{"span": b.span, "rule": b.rule} for b in answer.because],
        "doubts": list(answer.doubts),
    }


def heard_text(answer: Answer) -> Iterator[str]:
    """One fact a line."""
    yield _("Read as an answer of theirs: {says} ({kind}).", says=_(SAYS[answer.kind]), kind=answer.kind)
    for other in answer.also:
        yield _("It also says: {says} ({kind}).", says=_(SAYS[other]), kind=other)
    for because in answer.because:
        if because.span:
            yield _("Because of the words: {span}", span=because.span)
        yield _("By the rule: {rule}.", rule=because.rule.partition(":")[0])
    yield {
        "automatic": _("The program may go on by itself."),
        "proposal": _("You decide what follows."),
        "stop": _("Nothing leaves by itself in this case any more."),
    }[answer.gate]
    if answer.sends:
        yield _("An answer to it is due by itself.")
    for doubt in answer.doubts:
        yield _("No letter follows by itself: {doubt}.", doubt=_(doubt))
    for key, value in answer.extracted.items():
        shown = ", ".join(value) if isinstance(value, tuple) else value
        yield _("Taken out of it: {key}: {value}", key=key, value=shown)
