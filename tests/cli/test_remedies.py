"""What the owner hears of a held mail: all that speaks against it, the worst first, each with what he can do."""

from __future__ import annotations

import pytest

from replybot.cli.explain import as_json, as_text
from replybot.cli.remedies import HOLDS, LET_BE, NEVERS, remedy
from replybot.cli.words import _, told
from replybot.core.case import Finding, Verdict
from replybot.core.decide import decide
from replybot.core.gate import CHECKS
from tests.build import PASS, question, wording
from tests.core.test_gate import BREAKING

BAD = question(
    Authentication_Results=PASS.replace("pass", "none"),
    extra=[
        ("Precedence", "bulk"),
        ("X-Auto-Response-Suppress", "All"),
        ("X-Loop", "ring my wife Anna"),
        ("Cc", "x@elsewhere.test"),
    ],
)


def test_every_hold_has_a_remedy_of_its_own_and_every_never_has_one() -> None:
    held = {check for check, _what, verdict, _given in BREAKING if verdict is Verdict.HOLD}
    assert held <= set(HOLDS)
    assert set(HOLDS) - {"proofread", "answer", "mistake"} <= {check.name for check in CHECKS}
    assert set(NEVERS) <= {check.name for check in CHECKS}
    assert remedy(Finding("loop", Verdict.NEVER, "x")) == _(LET_BE)
    assert remedy(Finding("platform", Verdict.FINE, "x")) == ""


def test_the_worst_is_said_first_and_each_reason_is_followed_by_what_can_be_done() -> None:
    lines = as_text("a.eml", BAD, decide(BAD, wording))
    reasons = [at for at, line in enumerate(lines) if line.startswith(("Never: ", "Hold: "))]
    assert [lines[at].split(":")[0] for at in reasons] == ["Never"] + ["Hold"] * (len(reasons) - 1)
    assert len(reasons) >= 5
    assert all(lines[at + 1].startswith("What you can do: ") for at in reasons)


def test_the_json_says_the_same() -> None:
    found = as_json("a.eml", BAD, decide(BAD, wording))["findings"]
    assert [one["verdict"] for one in found] == sorted(
        (one["verdict"] for one in found), key=["never", "hold", "fine"].index
    )
    assert all(one["remedy"] for one in found if one["verdict"] != "fine")


@pytest.mark.parametrize("form", [as_text, as_json])
def test_what_a_person_wrote_into_a_mark_is_not_repeated(form: object) -> None:
    assert "Anna" not in str(form("a.eml", BAD, decide(BAD, wording)))  # type: ignore[operator]


def test_a_reason_is_told_in_words() -> None:
    assert told(Finding("loop", Verdict.NEVER, "it carries a loop mark ({value})", {"value": "X-Loop"})).endswith(
        "(X-Loop)"
    )
