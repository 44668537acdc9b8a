"""What is read in the labelled answers: the bars that a release must keep, on each corpus."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.answers import answer_verdict, answers_told, claims, unfounded, wanted_gate

CORPUS = Path(__file__).parent / "corpus"
BARS = {
    ("company-replies.jsonl", ""): (0.85, 0.30, 0.70),
    ("other-words.jsonl", "de"): (0.85, 0.30, 0.70),
    ("other-words.jsonl", "abc"): (0.65, 0.30, 0.55),
}
"""File and the sets in it (all, if none is named) → least gate, most unclear, least exact class."""


def cases(file: str, sets: str) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in (CORPUS / file).read_text("utf-8").splitlines()]
    return [case for case in found if not sets or case["id"][0] in sets]


@pytest.mark.parametrize(("file", "sets"), BARS, ids=lambda value: str(value))
def test_a_release_keeps_its_bars(file: str, sets: str, capsys: pytest.CaptureFixture[str]) -> None:
    given = cases(file, sets)
    verdicts = [answer_verdict(case) for case in given]
    with capsys.disabled():
        print(f"\n{file} {sets}")
        print("\n".join(answers_told(given, verdicts)))
    pairs = list(zip(given, verdicts, strict=True))
    assert [c["id"] for c, v in pairs if v["sends"] and wanted_gate(c) != "automatic"] == []
    assert [c["id"] for c, v in pairs if v["removed"] and not claims(c)[0]] == []
    assert [c["id"] for c, v in pairs if v["forwarded"] and not claims(c)[1]] == []
    assert [(c["id"], found) for c, v in pairs if (found := unfounded(c, v))] == []
    gate, unclear, exact = BARS[file, sets]
    assert sum(wanted_gate(c) == v["gate"] for c, v in pairs) >= gate * len(pairs)
    assert sum(v["class"] == "unclear" for v in verdicts) <= unclear * len(pairs)
    assert sum(c["label"] == v["class"] for c, v in pairs) >= exact * len(pairs)


def test_a_reader_that_sends_nothing_would_be_seen() -> None:
    """The bars alone could be kept by silence."""
    given = cases("company-replies.jsonl", "") + cases("other-words.jsonl", "de")
    assert sum(answer_verdict(case)["sends"] for case in given) >= 25


def test_no_verdict_depends_on_the_id_the_label_or_the_reason() -> None:
    for case in cases("company-replies.jsonl", "")[:40]:
        bare = {key: value for key, value in case.items() if key in ("subject", "from", "headers", "body")}
        assert answer_verdict(bare) == answer_verdict(case)


def test_no_answer_is_read_by_its_company() -> None:
    """The same words from another sender are read alike, but for what the sender's own role and domain say."""
    for case in cases("company-replies.jsonl", ""):
        if case["label"] in ("suspicious", "redirect_contact", "dpo_answer") or "@" in case["body"]:
            continue
        other = {**case, "from": "Somebody <somebody@elsewhere.example>", "subject": case["subject"]}
        mine, theirs = answer_verdict({**case, "from": "Anybody <anybody@company.example>"}), answer_verdict(other)
        assert mine["class"] == theirs["class"]
