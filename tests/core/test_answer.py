"""What a company's mail in a known case says, as far as its header tells."""

from __future__ import annotations

from typing import Any

import pytest

from replybot.core.answer import classify
from tests.build import OURS, incoming

REPORT = {"Content_Type": "multipart/report; boundary=x", "body": "--x\n\nx\n--x--\n"}


@pytest.mark.parametrize(
    ("given", "to_us", "kind", "gate"),
    [
        (REPORT, True, "bounce", "automatic"),
        (REPORT, False, "bounce", "automatic"),
        ({"Return_Path": "<>", "extra": [("X-Failed-Recipients", OURS)]}, True, "bounce", "automatic"),
        ({"extra": [("Auto-Submitted", "auto-replied")]}, True, "auto_ack", "automatic"),
        ({"extra": [("X-Autoreply", "yes")]}, True, "auto_ack", "automatic"),
        ({"extra": [("Auto-Submitted", "No")]}, True, "unclear", "proposal"),
        ({}, True, "unclear", "proposal"),
        ({}, False, "mail_continues", "automatic"),
        ({"extra": [("Auto-Submitted", "auto-replied")]}, False, "mail_continues", "automatic"),
    ],
)
def test_a_machine_is_told_from_a_person(given: dict[str, Any], to_us: bool, kind: str, gate: str) -> None:
    answer = classify(incoming(**given), to_us)
    assert (answer.kind, answer.gate) == (kind, gate)
    assert answer.because


def test_what_no_rule_reads_is_never_automatic() -> None:
    assert classify(incoming(body="We have deleted everything."), True).gate == "proposal"


def test_an_empty_mail_is_read_too() -> None:
    assert classify(incoming(b""), False).kind == "mail_continues"
