"""Scores a corpus by the same code as a run.

    python -m tests.score subjects|safety|answers FILE.jsonl [--out VERDICTS.jsonl] [-v]
    python -m tests.score safety FILE.jsonl --together SEED [--wide]

Each case meets a fresh ledger, set up from its context; with --together all meet one ledger, in an order that the seed
shuffles (--wide: without limits of amount). The program never sees a case's id, label, why or source. One line a
measure; with -v one line for each wrong case. Exit 1 if judging a case broke: the verdicts are written all the same,
and such a case counts as a hold.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from replybot.core.codes import SYSTEMS, System
from replybot.core.mail import read
from replybot.core.ticket import recognise
from tests.answers import UNREADABLE, answer_verdict, answer_wrong, answers_told
from tests.scenes import Verdict, safety_verdict, together, whatever_happens

AMOUNTS = frozenset({"once", "company-caps", "caps", "burst", "age"})
"""Checks that may object to a mail only because of others that came before it."""
ANSWERED = frozenset({"answer", "auto-submitted", "precedence", "suppress"})
"""What else is said of a mail whose ticket was answered: it is their answer, and no mark is accepted any more (D2)."""
LABELS = {"never": "never-reply", "hold": "hold"}


def subject_verdict(case: dict[str, Any], table: Sequence[System] = SYSTEMS) -> Verdict:
    """Is an answer filed into a ticket there, and into which?"""
    lines = [f"From: {case['from']}", "To: jane.doe@kahlo.example", f"Subject: {case['subject']}"]
    lines += [f"Reply-To: {case['reply_to']}"] if case.get("reply_to") else []
    lines += [f"{name}: {value}" for name, value in (case.get("headers") or {}).items()]
    raw = "\n".join(lines) + "\n\n" + (case.get("body_hint") or "") + "\n"
    found = recognise(read(raw.encode("utf-8", "surrogateescape")), (), table)
    code = found.code if found.reply_capable else None
    return {
        "reply_capable": found.reply_capable,
        "code": code.value if code else None,
        "system": code.system if code else None,
    }


def subjects_told(cases: list[dict[str, Any]], verdicts: list[Verdict]) -> Iterator[str]:
    """Precision and recall of reply-capable, and exact codes among those found; then the same without the table.

    Leaving one system out is done in the strictest way: of no system a row is left, only the general recogniser.
    """
    yield from measures("subjects", cases, verdicts)
    alone = [subject_verdict(case, table=()) for case in cases]
    yield from measures("left to the general recogniser", cases, alone)
    pairs = list(zip(cases, alone, strict=True))
    missed = Counter(
        c["system"]
        for c, v in zip(cases, alone, strict=True)
        if c["label"] == "reply-capable" and not v["reply_capable"]
    )
    yield f"which misses, by system: {', '.join(f'{name} {n}' for name, n in sorted(missed.items())) or 'none'}"
    for case, verdict in pairs:
        if verdict["reply_capable"] != (case["label"] == "reply-capable"):
            yield f"without the table, {case['id']} {case['label']}: {json.dumps(verdict, ensure_ascii=False)}"


def measures(name: str, cases: list[dict[str, Any]], verdicts: list[Verdict]) -> Iterator[str]:
    """One line a measure."""
    pairs = [(c["label"] == "reply-capable", v) for c, v in zip(cases, verdicts, strict=True)]
    right = sum(wanted and v["reply_capable"] for wanted, v in pairs)
    said = sum(v["reply_capable"] for _, v in pairs)
    there = sum(wanted for wanted, _ in pairs)
    exact = sum(
        c["label"] == "reply-capable" and v["reply_capable"] and v["code"] == c["code"]
        for c, v in zip(cases, verdicts, strict=True)
    )
    yield f"{name}: {len(cases)}"
    yield f"reply-capable, precision: {right / max(said, 1):.3f} ({right} of {said})"
    yield f"reply-capable, recall: {right / max(there, 1):.3f} ({right} of {there})"
    yield f"exact code among those found: {exact / max(right, 1):.3f} ({exact} of {right})"
    by_subject = [(c, v) for c, v in zip(cases, verdicts, strict=True) if c.get("code_in") == "subject"]
    found = sum(v["reply_capable"] for _, v in by_subject)
    there = len(by_subject)
    yield f"recall where the code stands in the subject: {found / max(there, 1):.3f} ({found} of {there})"


def safety_told(cases: list[dict[str, Any]], verdicts: list[Verdict]) -> Iterator[str]:
    """A send on `never-reply` or `hold` is a failure; not sending on `may-reply` a fault of usefulness; a hold that
    should be a never, or the other way round, a minor fault."""
    table = Counter((c["expected"], v["decision"]) for c, v in zip(cases, verdicts, strict=True))
    bad = sum(n for (expected, decision), n in table.items() if expected != "may-reply" and decision == "send")
    may = sum(n for (expected, _), n in table.items() if expected == "may-reply")
    yield f"cases: {len(cases)}"
    yield f"sent though it must not be: {bad}"
    yield f"sent where it may be: {table['may-reply', 'send']} of {may}"
    for (expected, decision), n in sorted(table.items()):
        yield f"{expected} -> {decision}: {n}"
    confused, there = sum(map(mistaken, cases, verdicts)), len(cases) - may
    yield f"never and hold confused: {confused} of {there} ({confused / max(there, 1):.3f})"
    if errors := sum("error" in v for v in verdicts):
        yield f"cases that could not be judged: {errors}"


def mistaken(case: dict[str, Any], verdict: Verdict) -> bool:
    """Is the worst finding of a case that must not be answered another than expected?"""
    found = {f["verdict"] for f in verdict["findings"]}
    worst = next((label for word, label in LABELS.items() if word in found), "")
    return case["expected"] in LABELS.values() and worst != case["expected"]


def together_told(cases: list[dict[str, Any]], verdicts: list[Verdict]) -> Iterator[str]:
    """Why mails that may be answered were not: only time and amount may object, for the mails are the same."""
    yield from safety_told(cases, verdicts)
    kept = [(c["id"], reasons(v)) for c, v in zip(cases, verdicts, strict=True)
            if c["expected"] == "may-reply" and v["decision"] != "send"]  # fmt: skip
    table = Counter(check for _, found in kept for check in sorted(found & AMOUNTS))
    counts = ", ".join(f"{name} {n}" for name, n in sorted(table.items()))
    yield f"not sent where it may be, by check: {counts or 'none'}"
    others = [f"{name} ({', '.join(sorted(found))})" for name, found in kept if not by_amount(found)]
    yield f"not sent for another reason than time and amount: {len(others)}"
    yield from others


def reasons(verdict: Verdict) -> frozenset[str]:
    """The checks that object."""
    return frozenset(f["check"] for f in verdict["findings"] if f["verdict"] != "fine")


def by_amount(found: frozenset[str]) -> bool:
    """Do only time and amount object, and what follows from an answered ticket?"""
    return bool(found & AMOUNTS) and found <= AMOUNTS | (ANSWERED if "once" in found else frozenset())


def wrong(kind: str, case: dict[str, Any], verdict: Verdict) -> bool:
    if kind == "answers":
        return answer_wrong(case, verdict)
    if kind == "safety":
        return (verdict["decision"] == "send") != (case["expected"] == "may-reply")
    return (verdict["reply_capable"], verdict["code"]) != (case["label"] == "reply-capable", case["code"])


KINDS: dict[str, tuple[Callable[[dict[str, Any]], Verdict], Callable[..., Iterator[str]]]] = {
    "subjects": (subject_verdict, subjects_told),
    "safety": (safety_verdict, safety_told),
    "answers": (answer_verdict, answers_told),
}


UNREAD: Verdict = {"reply_capable": False, "code": None, "system": None}
"""What is said of a subject whose judging broke."""


def line(found: dict[str, Any]) -> str:
    """One line of JSON that every file takes: what is no Unicode stands as JSON's own escape."""
    return json.dumps(found, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")


@click.command()
@click.argument("kind", type=click.Choice(list(KINDS)))
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), default=None, help="Write one verdict a line here.")
@click.option("--together", "seed", type=int, default=None, help="All cases in one ledger, shuffled by this seed.")
@click.option("--wide", is_flag=True, default=False, help="With --together: without limits of amount.")
@click.option("-v", "--verbose", is_flag=True, default=False, help="One line for each wrong case.")
def main(kind: str, file: Path, out: Path | None, seed: int | None, wide: bool, verbose: bool) -> None:
    """Score FILE, whatever happens to one of its lines."""
    if seed is not None and kind != "safety":
        raise click.UsageError("--together is for the safety corpus")
    judge, told = KINDS[kind]
    cases = [json.loads(text) for text in file.read_text("utf-8").split("\n") if text.strip()]
    verdicts = [whatever_happens(judge, case) for case in cases] if seed is None else together(cases, seed, wide=wide)
    unread = {"subjects": UNREAD, "answers": UNREADABLE}.get(kind)
    if unread is not None:
        verdicts = [{**unread, "error": v["error"]} if "error" in v else v for v in verdicts]
    if out:
        lines = [line({"id": case.get("id"), **verdict}) for case, verdict in zip(cases, verdicts, strict=True)]
        out.write_bytes("".join(f"{one}\n" for one in lines).encode())
    for said in (told if seed is None else together_told)(cases, verdicts):
        click.echo(said)
    for case, verdict in zip(cases, verdicts, strict=True):
        if verbose and wrong(kind, case, verdict):
            click.echo(f"{case['id']} {case.get('expected') or case['label']}: {line(verdict)}")
    if any("error" in verdict for verdict in verdicts):
        sys.exit(1)


if __name__ == "__main__":
    main()
