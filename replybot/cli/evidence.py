"""What spoke for a sender when his mail was read: as sentences, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from replybot.cli.words import N_, _, day
from replybot.core.witness import Evidence, Signature


def evidence_json(found: Evidence) -> dict[str, Any]:
    moments = ("made", "expires", "asked")
    signatures = [
        {**asdict(s), **{name: at.isoformat() if (at := getattr(s, name)) else None for name in moments}}
        for s in found.signatures
    ]
    return {**asdict(found), "says": found.text.format(value=found.value), "signatures": signatures}


def evidence(found: Evidence | None) -> Iterator[str]:
    """What spoke for the sender, one fact a line."""
    if found is None:
        return
    yield _("Evidence: {why}.", why=_(found.text, value=found.value))
    if found.place:
        yield _(
            "Evidence: field {place} of the header, in the name of your mail server: {field}",
            place=found.place,
            field=" ".join(found.field.split()),
        )
    for s in found.signatures:
        values = {"domain": s.domain or "?", "selector": s.selector, "algorithm": s.algorithm, "bits": s.bits}
        said = _signature(s)
        yield _("Evidence: signature of {domain} ({algorithm}, key {selector}): {said}.", said=said, **values)
        if s.bits:
            yield _("Evidence: its key has {bits} bits.", **values)
        if s.testing:
            yield _("Evidence: its key is only being tested.")
        if s.signed:
            yield _("Evidence: it covers the fields {fields}.", fields=", ".join(s.signed))
        if s.limited:
            yield _("Evidence: it does not cover the end of the text.")
        if s.made:
            yield _("Evidence: it was made on {day}.", day=day(s.made))
        if s.expires:
            text = N_("Evidence: it had expired on {day}.") if s.expired else N_("Evidence: it expires on {day}.")
            yield _(text, day=day(s.expires))
        if s.asked and s.record:
            by, record = s.resolver or "?", s.record
            yield _("Evidence: its key on {day}, from {by}: {record}", day=day(s.asked), by=by, record=record)


def _signature(s: Signature) -> str:
    """How the check of a signature ended."""
    return {
        "pass": _("it holds"),
        "fail": _("it does not hold"),
        "unread": _("not checked, because the mail is too large"),
        "large": _("not checked, because the header is too large"),
        "no-library": _("not checked, because dkimpy is missing (pip install 'replybot[dkim]')"),
        "no-answer": _("not checked, because nobody gave its key"),
        "no-key": _("its key is not published"),
        "key": _("its key is broken or not made for it"),
        "revoked": _("its key is revoked"),
        "future": _("it is dated in the future"),
    }.get(s.why or s.result, _("it is malformed"))
