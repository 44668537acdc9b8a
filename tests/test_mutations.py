"""No check of the gate can be taken away without a test that fails."""

from __future__ import annotations

from replybot.core.gate import CHECKS
from tests.mutations import cases, notices, without_check


def test_each_check_that_is_left_out_is_missed_by_a_case() -> None:
    tried = cases()
    assert not [case.name for case in tried if notices(case, CHECKS)], "the cases hold while nothing is left out"
    missed = dict(without_check(tried))
    assert set(missed) == {check.name for check in CHECKS}
    assert not [name for name, noticed in missed.items() if not noticed]
