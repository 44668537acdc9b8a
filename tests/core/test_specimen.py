"""An example of what a pattern takes."""

from __future__ import annotations

import re

import pytest

from replybot.core.codes import SYSTEMS
from replybot.core.specimen import of_system, specimen


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bNC-(?P<code>\d{6})\b",
        r"(?i:\bcase)(?i: id| number| no\.?)?\s*[:#]?\s*(?P<code>5\d{9})\b",
        r"\[(?:Ticket|Vorgang)#(?P<code>20\d{14})\]",
        r"(?P<code>[A-Z0-9]{8})(?!\d)",
        r"[^\W\d_]+ (?P<code>[^ ]{4,})$",
        r"(?P<a>x|y)-(?P=a)-(?P<code>\d+)",
    ],
)
def test_the_example_fits_its_pattern(pattern: str) -> None:
    made = specimen(pattern)
    assert made and re.search(pattern, made)
    assert made.isprintable() and len(made) < 60


@pytest.mark.parametrize(
    "pattern", ["(", r"\p{Lu}+(?P<code>\d)", r"(?P<code>\d)(?!\d|$)\b\B", "", "(?P<code>a{9999999999})"]
)
def test_a_pattern_without_an_example_has_none_and_breaks_nothing(pattern: str) -> None:
    assert specimen(pattern) == ""


def test_nearly_every_system_that_writes_its_code_into_the_subject_has_an_example() -> None:
    writing = [system for system in SYSTEMS if system.subject or system.loose]
    made = {system.name: of_system(system) for system in writing}
    assert [name for name, example in made.items() if not example] == ["trac", "connectwise"]
    for system in writing:
        forms = (*system.subject, *system.loose)
        assert not made[system.name] or any(form.pattern.search(made[system.name]) for form in forms), system.name
