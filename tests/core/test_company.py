"""Whose mail it is: by exact domain in constant time; by name or look only a proposal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.company import Shelf, look, main_label
from replybot.core.fields import Address
from tests.build import playbook

BOOK = playbook(
    company="nordstern", name="Nordstern Energie", domains=("nordstern.example", "post.nordstern-service.example")
)
SHELF = Shelf((playbook(company="suedwind", name="Südwind", domains=("suedwind.test",)), BOOK))


def author(spec: str, name: str = "") -> Address:
    local, _, domain = spec.partition("@")
    return Address(name, local, domain)


@pytest.mark.parametrize("domain", BOOK.domains)
def test_the_exact_domain_is_the_company_s(domain: str) -> None:
    assert SHELF.match(domain) is BOOK
    assert SHELF.resembling(author(f"x@{domain}")) is None


@pytest.mark.parametrize("domain", ["mail.nordstern.example", "nordstern.example.evil.test", "ordstern.example", ""])
def test_nothing_else_is(domain: str) -> None:
    assert SHELF.match(domain) is None


@pytest.mark.parametrize(
    ("spec", "name", "imitates"),
    [
        ("service@mail.nordstern.example", "", False),
        ("service@nordstern.test", "", False),
        ("support@nordstern.zendesk.com", "", False),
        ("help@desk.test", "Nordstern Energie via Helpdesk", False),
        ("help@desk.test", "Nordstern", False),
        ("x@nordstern-kundenservice.test", "", False),
        ("x@nordsterm.example", "", False),
        ("x@n0rdstern.example", "", True),
        ("x@xn--nrdstern-nbh.example", "", True),
        ("x@nordstem.example", "", True),
    ],
)
def test_what_looks_like_a_company_is_only_proposed(spec: str, name: str, imitates: bool) -> None:
    found = SHELF.resembling(author(spec, name))
    assert found is not None
    assert (found.book, found.imitates) == (BOOK, imitates)


@pytest.mark.parametrize(("spec", "name"), [("x@acme.test", "Acme"), ("x@stern.test", "Stern"), ("x@nord.test", "")])
def test_what_is_only_near_is_not(spec: str, name: str) -> None:
    assert SHELF.resembling(author(spec, name)) is None


def test_the_first_playbook_of_a_domain_has_it() -> None:
    first, second = playbook(company="a"), playbook(company="b")
    assert Shelf((first, second)).match(first.domains[0]) is first
    assert (len(SHELF), list(SHELF)[1]) == (2, BOOK)


@given(st.text(), st.text())
def test_resembling_never_raises(domain: str, name: str) -> None:
    SHELF.resembling(Address(name, "x", domain))
    look(main_label(domain))
