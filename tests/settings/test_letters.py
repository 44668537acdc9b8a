"""The notice texts that come along: all languages, with term and date."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from replybot.core.letter import Letter
from replybot.errors import UserError
from replybot.settings.letters import NOTICES, languages, load_letters
from replybot.settings.patterns import CORE, FURTHER
from replybot.settings.shipped import shipped

DAY = date(2026, 11, 3)


def test_there_are_letters_in_28_languages() -> None:
    assert len(languages()) == 28


@pytest.mark.parametrize("language", languages())
def test_every_language_has_what_a_first_reply_needs(language: str) -> None:
    wording = load_letters(language)
    assert wording.language == language
    assert {"address", "ticket", "dpo_term"} <= set(Letter(wording.texts["first_reply"]).get_identifiers()) <= CORE
    assert wording.dpo_term
    assert wording.dpo_fallback
    assert "2026" in wording.long_date(DAY)
    for text in wording.texts.values():
        assert Letter(text).is_valid()
        assert set(Letter(text).get_identifiers()) <= CORE | FURTHER


def test_dates_are_written_as_in_the_table_of_terms() -> None:
    with (NOTICES / "terms.csv").open(encoding="utf-8") as table:
        meant = {row["lang"]: row["date_long_example"] for row in csv.DictReader(table)}
    assert {language: load_letters(language).long_date(DAY) for language in languages()} == meant


def test_a_language_is_read_once() -> None:
    assert load_letters("de") is load_letters("de")


def test_a_language_without_letters_is_a_user_error() -> None:
    with pytest.raises(UserError, match="xx"):
        load_letters("xx")


def test_the_shipped_playbooks_are_found_in_a_checkout() -> None:
    assert (shipped("playbooks") / "nordstern" / "playbook.toml").is_file()
