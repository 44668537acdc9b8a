"""What a linear-time engine refuses is told from the pattern's text; RE2 itself is asked whether that is right."""

from __future__ import annotations

import os
from types import ModuleType

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from replybot.settings.lint.linear import Refused, refused, said
from replybot.settings.shipped import shipped
from tests.build import load_playbooks

OTHERWISE = ("a repeat without end", "a search that forgives errors", "a repeat without a beginning")
"""What RE2 takes, and reads otherwise or as fast as all else."""

CONSTRUCTS = [
    (r"(?<!\w)(?P<code>\d+)", 'a lookbehind "(?<!"', 0),
    (r"(?<=x)(?P<code>\d+)", 'a lookbehind "(?<="', 0),
    (r"(?P<code>\d+)(?!\d)", 'a lookahead "(?!"', 13),
    (r"(?P<code>\d+)(?=\d)", 'a lookahead "(?="', 13),
    (r"(?P<code>a)\1", 'a backreference "\\1"', 11),
    (r"(?P<code>a)(?P=code)", 'a backreference "(?P="', 11),
    (r"(?P<code>a)\g<code>", 'a backreference "\\g"', 11),
    (r"(?>(?P<code>a+))b", 'an atomic group "(?>"', 0),
    (r"(?P<code>a++)b", "a possessive repeat", 10),
    (r"(?P<code>a*+)b", "a possessive repeat", 10),
    (r"(?P<code>a{1,3}+)b", "a possessive repeat", 10),
    (r"(?P<code>a(?R)?b)", 'a recursion "(?R)"', 10),
    (r"(?P<code>a)(?1)", 'a recursion "(?1)"', 11),
    (r"(?P<code>a)(?&code)", 'a call of a group "(?&"', 11),
    (r"(?P<code>a)(b)?(?(2)c|d)", 'a condition "(?("', 15),
    (r"(?|(?P<code>a)|b)", 'a branch reset "(?|"', 0),
    (r"(?#note)(?P<code>a)", 'a comment "(?#"', 0),
    (r"x\K(?P<code>a)", 'a sign that drops what was found before "\\K"', 1),
    (r"\m(?P<code>a)", 'the sign for the start of a word "\\m"', 0),
    (r"(?P<code>a)\Z", 'another sign for the end "\\Z"', 11),
    (r"[\u00e4](?P<code>a)", 'a letter by its number "\\u"', 1),
    (r"\p{Alphabetic}(?P<code>a)", "a property of letters that only some engines know", 0),
    (r"(?x)(?P<code>a)", 'a flag "x"', 0),
    (r"(?a:x)(?P<code>a)", 'a flag "a"', 0),
    (r"(?P<code>a{1001})", "a repeat of more than 1000", 10),
    (r"(?P<code>(?:foo){e<=1})", "a search that forgives errors", 16),
    (r"a{,3}(?P<code>b)", 'a repeat without a beginning "{,"', 1),
    (r"(?P<code>(?:a+b?)+)", "a repeat without end within another", 9),
    (r"(?P<code>(?:(?:a*)|b){2,})", "a repeat without end within another", 9),
]
FINE = [
    r"(?P<code>\d{5})", r"\b(?P<code>[A-Z]{2,4}-\d+)\b", r"[]a](?P<code>a)", r"[^]a](?P<code>a)",
    r"[\]a(?=](?P<code>a)",
    r"\((?P<code>a)\)", r"\\(?P<code>a)", r"(?i)x(?P<code>a)", r"(?i-s:x)(?P<code>a)", r"[[:alpha:]](?P<code>a)",
    r"\p{L}\p{Lu}\pL\P{Greek}(?P<code>a)", r"[\d\p{L}](?P<code>b)", r"(?P<code>a{1000})", r"(?:\d{3}-)+(?P<code>a)",
    r"^\b(?P<code>a*?b+?)\B$", r"\A(?P<code>\S+)\s", r"(?<code>a)", r"(?P<code>a)|(?P<code>b)", r"[a(?!b)](?P<code>c)",
    r"(?P<code>\d+(?:-\d+)?)", r"\x41\t(?P<code>a)",
]  # fmt: skip


@pytest.fixture
def re2() -> ModuleType:
    if os.environ.get("CI"):
        import re2 as engine  # fails where it is missing

        return engine
    return pytest.importorskip("re2", reason="RE2 is not there: pip install google-re2")


def takes(engine: ModuleType, pattern: str) -> bool:
    options = engine.Options()
    options.log_errors = False
    try:
        engine.compile(pattern, options)
    except engine.error:
        return False
    return True


def refusals(pattern: str) -> list[Refused]:
    return [one for one in refused(pattern) if not one.what.startswith(OTHERWISE)]


@pytest.mark.parametrize(("pattern", "what", "at"), CONSTRUCTS, ids=[one[0] for one in CONSTRUCTS])
def test_a_construct_is_named_with_its_place_and_what_to_write_instead(pattern: str, what: str, at: int) -> None:
    regex.compile(pattern, regex.VERSION0)
    (found,) = refused(pattern)
    assert (found.what, found.at) == (what, at)
    message, _semicolon, remedy = said(found).partition("; ")
    assert what in message and f"at character {at + 1}" in message and remedy == found.remedy != ""


@pytest.mark.parametrize("pattern", FINE)
def test_what_every_engine_takes_is_no_finding(pattern: str) -> None:
    regex.compile(pattern, regex.VERSION0)
    assert refused(pattern) == ()


@pytest.mark.parametrize("pattern", [*FINE, *(one[0] for one in CONSTRUCTS)])
def test_re2_refuses_what_is_told_and_takes_the_rest(re2: ModuleType, pattern: str) -> None:
    assert takes(re2, pattern) is not bool(refusals(pattern))


PIECES = st.sampled_from(
    [
        r"a",
        r"\d",
        r"\b",
        r"[a-z]",
        r"[^\]x]",
        r"[(?=]",
        r"\(",
        r"\)",
        r"\\",
        r"(?:",
        r"(",
        r"(?i:",
        r"(?P<n>",
        r"(?=",
        r"(?<!",
        r"(?>",
        r")",
        r"|",
        r"*",
        r"+",
        r"?",
        r"{2}",
        r"{2,}",
        r"{1,3}",
        r"*?",
        r"++",
        r"^",
        r"$",
        r".",
        r"\1",
        r"\p{L}",
        r"\m",
        r"\Z",
        r"-",
        r"#",
        r"€",
        r"]",
    ]
)


@settings(max_examples=600, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=12).map("".join))
def test_re2_agrees_about_patterns_that_nobody_thought_of(pattern: str) -> None:
    engine = pytest.importorskip("re2", reason="RE2 is not there: pip install google-re2")
    try:
        regex.compile(pattern, regex.VERSION0)
    except regex.error:
        return
    found = refusals(pattern)
    if found:
        assert not takes(engine, pattern), found
    else:
        assert takes(engine, pattern) or _odd(pattern)


def _odd(pattern: str) -> bool:
    """What RE2 refuses as doubtful, and what the other engine has no name for: a repeat of a repeat, or of an edge."""
    return bool(regex.search(r"(?:[*+?]|\{\d[^}]*\})\??(?:[*+?]|\{\d)", pattern))


def test_re2_takes_every_pattern_of_the_playbooks_that_come_along(re2: ModuleType) -> None:
    for book in load_playbooks([], shipped("playbooks")):
        for pattern in book.codes:
            assert takes(re2, pattern.pattern), book.company
