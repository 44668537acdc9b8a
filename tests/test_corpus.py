"""The labelled corpora, by the same code as a run: what must not be answered is not, whatever else passes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.score import safety_verdict, subject_verdict

CORPUS = Path(__file__).parent / "corpus"


def cases(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CORPUS / f"{name}.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("case", cases("safety"), ids=lambda case: case["id"])
def test_no_mail_that_must_not_be_answered_is_sent_an_answer(case: dict[str, Any]) -> None:
    verdict = safety_verdict(case)
    if case["expected"] != "may-reply":
        assert verdict["decision"] != "send", verdict
        assert verdict["decision"] == "skip" or verdict["findings"], "a reason is told"


def test_every_subject_gets_a_verdict_and_a_code_only_with_a_system() -> None:
    found = [subject_verdict(case) for case in cases("subjects")]
    assert len(found) == 370
    assert all((one["code"] is None) == (one["system"] is None) for one in found)
    assert sum(one["reply_capable"] for one in found) > 100
