"""Which authority is competent, why, and until when."""

from __future__ import annotations

from datetime import date

import pytest

from replybot.core.authority import choose, country_of, find, limits
from replybot.settings.authorities import authorities, tip

ROWS = authorities()
TODAY = date(2026, 12, 8)


def chosen(company: str, owner: str, law: str = "", named: str = "") -> list[str]:
    """The ids of the authority and the others; "?" where it is not known."""
    row = find(ROWS, named)[0] if named else None
    found = choose(ROWS, law=law, company=[company], owner=[owner], named=row)
    return [option.authority.id if option.authority else "?" for option in (found.first, *found.others)]


def test_the_list_is_whole() -> None:
    assert len(ROWS) == 63
    assert len({row.id for row in ROWS}) == 63
    assert all(row.name and row.languages and row.compiled for row in ROWS)
    assert len([row for row in ROWS if row.kind == "land"]) == 17


@pytest.mark.parametrize(
    ("company", "owner", "law", "ids"),
    [
        ("shop.at", "kahlo.de", "", ["at-dsb", "?", "de-bfdi"]),
        ("shop.fr", "kahlo.at", "", ["fr-cnil", "at-dsb", "?"]),
        ("shop.at", "kahlo.at", "", ["at-dsb", "?", "?"]),
        ("shop.com", "kahlo.nl", "", ["nl-ap", "?", "?"]),
        ("shop.de", "kahlo.at", "", ["?", "at-dsb", "de-bfdi"]),
        ("shop.de", "kahlo.de", "", ["?", "?", "de-bfdi"]),
        ("shop.com", "kahlo.example", "uk", ["gb-ico", "?", "?"]),
        ("shop.ch", "kahlo.ch", "", ["ch-fdpic", "?", "?"]),
        ("shop.us", "kahlo.fr", "", ["us-ftc", "fr-cnil", "?"]),
        ("shop.com", "kahlo.example", "", ["?", "?", "?"]),
    ],
)
def test_the_companys_seat_comes_first_then_where_one_lives(company: str, owner: str, law: str, ids: list[str]) -> None:
    assert chosen(company, owner, law) == ids


def test_whom_the_owner_names_comes_first() -> None:
    assert chosen("shop.fr", "kahlo.at", named="de-be-blnbdi") == ["de-be-blnbdi", "fr-cnil", "at-dsb"]


def test_the_same_authority_for_two_reasons_stands_once_with_both() -> None:
    first = choose(ROWS, law="", company=["shop.at"], owner=["kahlo.at"]).first
    assert len(first.why) == 2


def test_every_option_has_a_reason_and_what_is_not_known_is_to_be_looked_up() -> None:
    found = choose(ROWS, law="", company=["shop.de"], owner=["kahlo.de"])
    assert all(option.why for option in (found.first, *found.others))
    assert found.look_up
    assert len(found.lands) == 17


def test_germanys_authorities_are_not_listed_where_one_was_named() -> None:
    land = find(ROWS, "Berlin")[0]
    assert not choose(ROWS, law="", company=["shop.de"], owner=["kahlo.de"], named=land).lands


@pytest.mark.parametrize(
    ("domain", "gdpr"), [("a.de", True), ("a.no", True), ("a.uk", False), ("a.ch", False), ("a.us", False)]
)
def test_outside_the_gdpr_there_is_no_complaint_under_it(domain: str, gdpr: bool) -> None:
    assert choose(ROWS, law="", company=[domain], owner=["kahlo.example"]).gdpr is gdpr


@pytest.mark.parametrize(
    ("said", "ids"),
    [
        ("at", ["at-dsb"]),
        ("GB", ["gb-ico"]),
        ("Berlin", ["de-be-blnbdi"]),
        ("cnil", ["fr-cnil"]),
        ("Garante", ["it-garante"]),
        ("nowhere", []),
        ("", []),
    ],
)
def test_an_authority_is_found_by_country_land_or_name(said: str, ids: list[str]) -> None:
    assert [row.id for row in find(ROWS, said)] == ids


def test_germany_alone_names_no_authority() -> None:
    assert len(find(ROWS, "de")) == 17


def test_a_domain_that_anybody_uses_names_no_country() -> None:
    assert country_of(["a.com", "b.eu", "c.co.uk"]) == "GB"
    assert country_of(["a.com", "b.example"]) == ""


def test_limits_are_dates_and_are_over_when_they_are() -> None:
    year, three = limits("AT", date(2026, 9, 1), None, TODAY)
    assert (year.ends, year.over) == (date(2027, 9, 1), False)
    assert (three.ends, three.over) == (date(2029, 9, 1), False)
    assert limits("AT", date(2024, 2, 29), None, TODAY)[0].ends == date(2025, 2, 28)
    assert limits("AT", date(2025, 9, 1), None, TODAY)[0].over
    assert limits("TR", date(2026, 9, 1), date(2026, 11, 1), TODAY)[0].ends == date(2026, 12, 31)
    assert limits("GB", date(2026, 9, 1), None, TODAY)[0].ends is None
    assert len(limits("FR", date(2026, 9, 1), None, TODAY)) == 1


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_a_tip_names_no_article(language: str) -> None:
    subject, text = tip(language)
    assert "Art" not in text.replace("Artikel", "Art") and "{{ company }}" in subject
