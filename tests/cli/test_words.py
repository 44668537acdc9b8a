"""The program's own language: every sentence is there in German, and foreign text cannot hurt who listens."""

from __future__ import annotations

import ast
import io
import string
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

import replybot
from replybot.cli.words import LOCALES, N_, _, day, told, use_language, visible
from replybot.core.case import Finding, Verdict

ROOT = Path(replybot.__file__).parent
PO = LOCALES / "de" / "LC_MESSAGES" / "replybot.po"
MO = PO.with_suffix(".mo")
COMPILE = "then compile: pybabel compile -d replybot/locale -D replybot"
SOURCES = sorted(
    (*ROOT.glob("*.py"), *(p for room in ("cli", "core", "directory") for p in (ROOT / room).rglob("*.py")))
)
KEYWORDS: dict[str, tuple[int, ...] | None] = {
    **dict.fromkeys(("_", "N_", "never", "hold", "fine")),
    "Finding": (3,),
    "Authentication": (2,),
    "Sign": (2,),
    "Next": (4,),
}
RETURNING = ("_trusted", "_foreign", "no_longer", "_what_is_reported")
"""Functions that return a sentence: why no result can be believed."""
NAMED = (
    "text",
    "note",
    "SENT_AGAIN",
    "FORM",
    "DIED",
    "IN_OUTBOX",
    "IN_SENT",
    "CAME_BACK",
    "THEY_ANSWERED",
    "CLOSED_BY_WATCH",
)
"""Variables that hold a sentence, where the line would be too long otherwise."""
TABLES = ("SAYS", "STOPPED")
"""Tables of sentences."""
MONDAY = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)


def sentences() -> dict[str, str]:
    """Every sentence that is to be translated, and where it stands."""
    found: dict[str, str] = {}
    for file in SOURCES:
        place = file.relative_to(ROOT.parent)
        for line, text, _comments, _context in extract_from_file("python", file, keywords=KEYWORDS):
            found.setdefault(str(text), f"{place}:{line}")
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            for line, text in plain_sentences(node):
                found.setdefault(text, f"{place}:{line}")
    return found


def plain_sentences(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Sentences that stand in no call: returned, or kept in a variable first."""
    values: list[ast.expr | None] = []
    if isinstance(node, ast.FunctionDef) and node.name in RETURNING:
        values = [inner.value for inner in ast.walk(node) if isinstance(inner, ast.Return)]
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in NAMED:
        values = [node.value]
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in TABLES:
        values = list(node.value.values) if isinstance(node.value, ast.Dict) else []
    for value in values:
        for part in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                yield part.lineno, part.value


def german() -> Catalog:
    with PO.open("rb") as file:
        return read_po(file, locale="de")


def entries(catalogue: Catalog) -> dict[str, str]:
    return {str(message.id): str(message.string) for message in catalogue if message.id}


def placeholders(text: str) -> set[str]:
    return {name for _text, name, _form, _conversion in string.Formatter().parse(text) if name is not None}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    use_language("en")
    yield
    use_language("en")


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The owner's time zone."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


# The catalogue


def test_the_extractor_finds_sentences_of_every_kind() -> None:
    found = sentences()
    for text in (
        "Nothing waits for you.",  # _
        "Monday",  # N_
        "it is encrypted",  # hold
        "its subject holds no ticket code",  # never
        "it greets you by name",  # fine
        "it is gone from the mailbox",  # Finding
        "your mail server says: {value}",  # Authentication
        "an unknown sender",  # _ within _
        "the sender is not proven: no mail server that you trust has looked at it",  # returned
        "a mistake of this program: {value}",  # kept in a variable
        "the program ended while it was being sent",
        "they say that the address is out",  # in a table
        "no answer: a reminder",  # the reason of a next step
    ):
        assert text in found


def test_every_sentence_has_its_german() -> None:
    there = entries(german())
    missing = [f"{place}: {text}" for text, place in sentences().items() if not there.get(text)]
    assert not missing, f"add to {PO}, {COMPILE}\n" + "\n".join(missing)


def test_no_translation_outlives_its_sentence() -> None:
    stale = sorted(entries(german()).keys() - sentences().keys())
    assert not stale, f"remove from {PO}, {COMPILE}\n" + "\n".join(stale)


def test_no_translation_is_a_guess() -> None:
    catalogue = german()
    assert not [message.id for message in catalogue if message.fuzzy and message.id]
    assert not catalogue.fuzzy
    assert not catalogue.obsolete


def test_a_translation_fills_in_what_its_sentence_does() -> None:
    wrong = [text for text, said in entries(german()).items() if placeholders(text) != placeholders(said)]
    assert not wrong, f"mend in {PO}, {COMPILE}\n" + "\n".join(wrong)


def test_a_translation_ends_as_its_sentence_does() -> None:
    wrong = [
        text
        for text, said in entries(german()).items()
        if (text[-1] in ".:?") + (text[-1] in ".") != (said[-1] in ".:?") + (said[-1] in ".")
    ]
    assert not wrong, f"mend in {PO}, {COMPILE}\n" + "\n".join(wrong)


def test_the_compiled_catalogue_is_todays() -> None:
    compiled = read_mo(io.BytesIO(MO.read_bytes()))
    assert entries(compiled) == entries(german()), f"{MO} is not made from {PO.name}; {COMPILE}"


# Speaking


def test_german_is_spoken_where_german_is_wanted() -> None:
    use_language("de")
    assert _("Nothing waits for you.") == "Nichts wartet auf Sie."
    assert _(
        "Case {id}: {company}, {address}: {said}.", id=1, company="Acme", address="a@b", said=_("they refuse")
    ) == ("Fall 1: Acme, a@b: sie lehnen ab.")
    assert told(
        Finding("company", Verdict.HOLD, "no playbook names the domain {value}", {"value": "acme.example"})
    ) == ("kein Playbook nennt die Domain acme.example")


@pytest.mark.parametrize("wanted", ["en", "fr", "xx", "C.UTF-8"])
def test_any_other_language_is_english(wanted: str) -> None:
    use_language(wanted)
    assert _("Nothing waits for you.") == "Nothing waits for you."


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        ({"LANG": "de_DE.UTF-8"}, "Ja"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "de_AT.UTF-8"}, "Ja"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "Yes"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "de:en"}, "Ja"),
        ({}, "Yes"),
    ],
)
def test_without_a_wish_the_locale_is_asked(
    environment: dict[str, str], spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    use_language("")
    assert _("Yes") == spoken


def test_a_wish_outweighs_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "de")
    use_language("en")
    assert _("Yes") == "Yes"


@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_stays_nothing_and_what_is_not_ours_stays_as_it_is(language: str) -> None:
    use_language(language)
    assert _("") == ""  # gettext gives the head of the catalogue here
    assert _("250 2.0.0 {queued}") == "250 2.0.0 {queued}"
    assert N_("Monday") == "Monday"


# Foreign text


@pytest.mark.parametrize(
    ("foreign", "shown"),
    [
        ("\x1b[2J", "\\u001b[2J"),
        ("a\rb", "a\\u000db"),
        ("a\nb", "a\\u000ab"),
        ("\x00\x07\x7f\x9b", "\\u0000\\u0007\\u007f\\u009b"),
        ("\u202egro.elpmaxe", "\\u202egro.elpmaxe"),
        ("\u2066\u2069\u200e\u061c", "\\u2066\\u2069\\u200e\\u061c"),
        ("a\u200bb\ufeff", "a\\u200bb\\ufeff"),
        ("\u2028\u2029", "\\u2028\\u2029"),
        ("\udcff", "?"),
        ("Grüße, 山田 {id}", "Grüße, 山田 {id}"),
    ],
)
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_value_is_shown_with_its_hidden_characters_as_escapes(language: str, foreign: str, shown: str) -> None:
    use_language(language)
    said = _("No playbook names its sender.") + " " + _("It arrived at {address}.", address=foreign)
    assert said.endswith((f"arrived at {shown}.", f"Angekommen bei {shown}."))
    assert shown in told(Finding("spam", Verdict.NEVER, "it lies in the folder {value}", {"value": foreign}))


def test_a_text_of_many_lines_keeps_its_lines() -> None:
    assert visible("one\n\ttwo\x1b") == "one\n\ttwo\\u001b"


# Time


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("language", "said"), [("de", "Dienstag 2026-11-24 00:30"), ("en", "Tuesday 2026-11-24 00:30")]
)
def test_a_moment_is_told_by_weekday_and_iso_date_where_the_owner_lives(language: str, said: str) -> None:
    use_language(language)
    assert day(MONDAY) == said


def test_a_moment_is_told_in_utc_where_that_is_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        assert day(MONDAY) == "Monday 2026-11-23 23:30"
    time.tzset()
