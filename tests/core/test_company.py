"""Whose mail it is: by exact domain in constant time; by name or look only a proposal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.company import How, resembling
from replybot.core.fields import Address
from replybot.core.likeness import look, main_label
from replybot.core.shelf import Shelf
from tests.build import playbook

BOOK = playbook(
    company="nordstern", name="Nordstern Energie", domains=("nordstern.example", "post.nordstern-service.example")
)
SHELF = Shelf((playbook(company="suedwind", name="Südwind", domains=("suedwind.test",)), BOOK))


def author(spec: str, name: str = "") -> Address:
    local, _, domain = spec.rpartition("@")
    return Address(name, local, domain)


@pytest.mark.parametrize("domain", BOOK.domains)
def test_the_exact_domain_is_the_company_s(domain: str) -> None:
    assert SHELF.match(domain) is BOOK
    assert resembling(SHELF, author(f"x@{domain}")) is None


@pytest.mark.parametrize("domain", ["mail.nordstern.example", "nordstern.example.evil.test", "ordstern.example", ""])
def test_nothing_else_is(domain: str) -> None:
    assert SHELF.match(domain) is None


@pytest.mark.parametrize(
    ("spec", "name", "how"),
    [
        ("service@mail.nordstern.example", "", How.NEAR),
        ("service@nordstern.test", "", How.NEAR),
        ("support@nordstern.zendesk.com", "", How.NEAR),
        ("support@nordstern.zendesk.com", "Nordstern Energie", How.NEAR),
        ("help@desk.test", "Nordstern Energie via Helpdesk", How.NEAR),
        ("help@desk.test", "Frau Berg, Nordstern", How.NEAR),
        ("help@desk.test", "Nordstern Energie", How.SHOWN),
        ("help@desk.test", "NORDSTERN ENERGIE Kundenservice", How.SHOWN),
        ("help@desk.test", "service@nordstern.example", How.SHOWN),
        ("help@desk.test", "Berg (service@mail.nordstern.example)", How.SHOWN),
        ('"service@nordstern.example"@desk.test', "", How.SHOWN),
        ("x@nordstern.example.desk.test", "", How.IMITATED),
        ("x@nordstern-kundenservice.test", "", How.IMITATED),
        ("x@service-nordstern.test", "", How.IMITATED),
        ("x@nordsterm.example", "", How.IMITATED),
        ("x@n0rdstern.example", "", How.IMITATED),
        ("x@xn--nrdstern-nbh.example", "", How.IMITATED),
        ("x@nordstem.example", "", How.IMITATED),
        ("x@nord-stern.example", "", How.NEAR),
        ("x@nordstern\u3002example", "", How.IMITATED),
        ("x@nordstern\uff0eexample", "", How.IMITATED),
        ("x@nord\u200bstern.example", "", How.IMITATED),
        ("x@\uff4eordstern.example", "", How.IMITATED),
        ("x@post.nordstern\u2010service.example", "", How.IMITATED),
        ("x@n\u043erdstern.example", "", How.IMITATED),
    ],
)
def test_what_looks_like_a_company_is_never_taken_for_it(spec: str, name: str, how: How) -> None:
    found = resembling(SHELF, author(spec, name))
    assert found is not None
    assert (found.book, found.how) == (BOOK, how)


@pytest.mark.parametrize(
    ("domain", "how"),
    [
        ("otto-kundenservice.example", How.IMITATED),
        ("my-otto-login24.example", How.IMITATED),
        ("otto-mueller.example", How.NEAR),
        ("s-otto-verein.example", How.NEAR),
    ],
)
def test_a_word_beside_a_name_accuses_only_where_it_is_made_to_be_taken_for_the_company(domain: str, how: How) -> None:
    """A short name is also a first name, a number, half of another company's name."""
    found = resembling(Shelf((playbook(company="otto", name="Otto", domains=("otto.test",)),)), author(f"x@{domain}"))
    assert found is not None
    assert found.how is how


@pytest.mark.parametrize(
    ("domain", "label"),
    [("service.abc.test", "abc"), ("mail.acme.co.uk", "acme"), ("abc.de", "abc"), ("localhost", "localhost")],
)
def test_the_label_that_people_read_is_the_one_before_the_public_ending(domain: str, label: str) -> None:
    assert main_label(domain) == label


@pytest.mark.parametrize(("spec", "name"), [("x@acme.test", "Acme"), ("x@stern.test", "Stern"), ("x@nord.test", "")])
def test_what_is_only_near_is_not(spec: str, name: str) -> None:
    assert resembling(SHELF, author(spec, name)) is None


def test_the_first_playbook_of_a_domain_has_it() -> None:
    first, second = playbook(company="a"), playbook(company="b")
    assert Shelf((first, second)).match(first.domains[0]) is first
    assert (len(SHELF), list(SHELF)[1]) == (2, BOOK)


@given(st.text(), st.text())
def test_resembling_never_raises(domain: str, name: str) -> None:
    resembling(SHELF, Address(name, "x", domain))
    look(main_label(domain))
