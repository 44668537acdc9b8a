"""Companies' answers, read by the same code as a run; the measures of `python -m tests.score answers`."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from replybot.cli.hearing import heard_json
from replybot.core.answer import Company, classify
from replybot.core.answer.classes import gate_of
from replybot.core.answer.items import literal
from replybot.core.mail import read

Verdict = dict[str, Any]
UNREADABLE: Verdict = {
    "class": "unclear", "also": [], "gate": "proposal", "sends": False, "removed": False, "forwarded": False,
    "extracted": {}, "because": [], "doubts": [],
}  # fmt: skip
"""What is said of an answer whose reading broke."""
TODAY = date(2026, 9, 15)
"""When the answers of the corpus came: dates without a year are those nearest to it."""
FREE = frozenset({
    "asks_for", "promised_unit", "promised_days", "reopen_days", "deadline_days", "temporary", "claims_removed",
    "customer_informed", "verified_with_customer", "foreign_domain", "worsened", "special_category", "loop", "cause",
})  # fmt: skip
"""Items that are no words of the mail."""


TO_PERSON = frozenset({"customer_name", "original_mail", "original_attachment", "other_readers", "headers", "details"})
"""What the ledger alone cannot answer, or must not (company-answers section 3, asks_details)."""


def raw_of(case: dict[str, Any]) -> bytes:
    """The mail of a line: what it says, and nothing that the label, id or why say."""
    headers = dict(case.get("headers") or {})
    kind = headers.pop("Content-Type", "text/plain; charset=utf-8")
    if not kind.startswith("text/"):  # the type of a report, whose parts the line does not have
        headers["Content-Type"], kind = kind, ""
    lines = [f"From: {case['from']}", "To: owner@kahlo.example", f"Subject: {case['subject']}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    lines += [f"Content-Type: {kind}"] if kind else []
    return ("\n".join(lines) + "\n\n" + case["body"] + "\n").encode("utf-8", "surrogateescape")


def answer_verdict(case: dict[str, Any]) -> Verdict:
    """What is read in one answer."""
    raw = raw_of(case)
    mail = read(raw, envelope=(case.get("headers") or {}).get("Return-Path"))
    if "multipart/" in mail.header("Content-Type"):
        mail = _with_text(mail, case["body"])
    found = classify(mail, None, Company(today=TODAY))
    return heard_json(found)


def _with_text(mail: Any, body: str) -> Any:
    from dataclasses import replace

    return replace(mail, text=body, bodies=(("text/plain", body),))


def wanted_gate(case: dict[str, Any]) -> str:
    """The gate of a line: as it says, else that of its class."""
    if "gate" in case:
        return str(case["gate"])
    items, kind = case.get("extracted") or {}, case["label"]
    asked = set(items.get("asks_for") or ())
    if items.get("worsened") or items.get("loop") or items.get("cause"):
        return "stop"
    if items.get("foreign_domain") and kind == "redirect_contact":
        return "proposal"
    if items.get("special_category") or (kind == "asks_details" and asked & TO_PERSON):
        return "proposal"
    if kind == "redirect_contact" and asked & TO_PERSON:
        return "proposal"
    return gate_of(kind)


def claims(case: dict[str, Any]) -> tuple[bool, bool]:
    """Does the company say that the address was removed; that the matter was passed on?"""
    if "removed" in case:
        return bool(case["removed"]), bool(case["forwarded"])
    labels = {case["label"], *case.get("also", ())}
    items = case.get("extracted") or {}
    removed = items.get("claims_removed") is True or "address_deactivated" in labels
    return removed, "forwarded_dpo" in labels or "forwarded_to" in items or bool(items.get("forwarded"))


def unfounded(case: dict[str, Any], verdict: Verdict) -> list[str]:
    """Items that do not stand in the mail."""
    texts = (case["subject"], case["body"], case["from"])
    bad = []
    for key, value in verdict["extracted"].items():
        if key in FREE:
            continue
        for one in value if isinstance(value, list) else [value]:
            stands = _date_stands(str(one), *texts) if key.endswith("_date") else literal(str(one), *texts)
            if not stands and not _obfuscated(str(one), *texts):
                bad.append(f"{key}={one}")
    return bad


def _date_stands(iso: str, *texts: str) -> bool:
    day = date.fromisoformat(iso)
    return any(
        re.search(rf"(?<!\d)0?{d}(?!\d)", text)
        for text in texts
        for d in (day.day, (day.day - 2) % 31 + 1, 28, 29, 30, 31)
    )


def _obfuscated(address: str, *texts: str) -> bool:
    words = re.findall(r"[\w-]+", address)
    return any(re.search(r"\W+(?:\w{1,6}\W+)?".join(map(re.escape, words)), text, re.IGNORECASE) for text in texts)


def answers_told(cases: list[dict[str, Any]], verdicts: list[Verdict]) -> Iterator[str]:
    """The measures, over all and by language."""
    yield from _measures("all", cases, verdicts)
    groups: dict[str, list[tuple[dict[str, Any], Verdict]]] = defaultdict(list)
    for case, verdict in zip(cases, verdicts, strict=True):
        groups[case["language"]].append((case, verdict))
    for language in sorted(groups, key=lambda one: -len(groups[one])):
        yield from _measures(language, *map(list, zip(*groups[language], strict=True)))


def _measures(name: str, cases: list[dict[str, Any]], verdicts: list[Verdict]) -> Iterator[str]:
    pairs = list(zip(cases, verdicts, strict=True))
    total = len(pairs)
    sent = sum(v["sends"] for c, v in pairs if wanted_gate(c) != "automatic")
    removed = sum(v["removed"] and not claims(c)[0] for c, v in pairs)
    forwarded = sum(v["forwarded"] and not claims(c)[1] for c, v in pairs)
    missed = sum(claims(c)[0] and not v["removed"] for c, v in pairs)
    loose = sum(bool(unfounded(c, v)) for c, v in pairs)
    gates = sum(wanted_gate(c) == v["gate"] for c, v in pairs)
    exact = sum(c["label"] == v["class"] for c, v in pairs)
    unclear = sum(v["class"] == "unclear" for v in verdicts)
    sending = sum(v["sends"] for v in verdicts)
    yield (
        f"{name}: {total}; automatic mail on P or S {sent}; false removed {removed}, false forwarded {forwarded}; "
        f"not literal {loose}; gate {gates / total:.3f}; unclear {unclear / total:.3f}; "
        f"exact class {exact / total:.3f}; "
        f"removed not seen {missed}; automatic mails {sending}"
    )


def answer_wrong(case: dict[str, Any], verdict: Verdict) -> bool:
    return bool(
        case["label"] != verdict["class"]
        or wanted_gate(case) != verdict["gate"]
        or unfounded(case, verdict)
        or (verdict["removed"] and not claims(case)[0])
        or (verdict["forwarded"] and not claims(case)[1])
    )


def confusion(cases: list[dict[str, Any]], verdicts: list[Verdict]) -> Counter[tuple[str, str]]:
    return Counter((c["label"], v["class"]) for c, v in zip(cases, verdicts, strict=True) if c["label"] != v["class"])
