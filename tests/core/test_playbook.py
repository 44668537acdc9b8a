"""Which playbook a domain belongs to, where it lets letters go, and what is to be said."""

from __future__ import annotations

import pytest

from replybot.core.playbook import Step
from replybot.core.shelf import Shelf
from tests.build import playbook


@pytest.mark.parametrize(
    ("domain", "found"),
    [
        ("acme.example", True),
        ("mail.acme.example", False),
        ("acme.example.test", False),
        ("xacme.example", False),
        ("acme-example", False),
        ("xn--cme-5cd.example", False),
        ("аcme.example", False),
        ("acme.example.", False),
        ("", False),
    ],
)
def test_a_domain_is_matched_exactly(domain: str, found: bool) -> None:
    assert (Shelf((playbook(),)).match(domain) is not None) is found


def test_the_first_playbook_that_names_a_domain_wins() -> None:
    own, shipped = playbook(name="own"), playbook(name="shipped")
    assert Shelf((own, shipped)).match("acme.example") is own


@pytest.mark.parametrize(
    ("pattern", "address", "may"),
    [
        ("service@acme.example", "Service@Acme.example", True),
        ("service@acme.example", "service@acme.example.test", False),
        ("service@acme.example", "xservice@acme.example", False),
        ("reply+*@acme.example", "reply+id4711-a1@acme.example", True),
        ("reply+*@acme.example", "reply+@acme.example", False),
        ("reply+*@acme.example", "reply+a@b@acme.example", False),
        ("reply+*@acme.example", "reply+a b@acme.example", False),
        ("reply+*@acme.example", f"reply+{'a' * 81}@acme.example", False),
        ("reply+*@acme.example", "reply+a@acme-example", False),
        ("a.b@acme.example", "axb@acme.example", False),
    ],
)
def test_letters_go_only_to_listed_addresses(pattern: str, address: str, may: bool) -> None:
    assert playbook(reply_to=(pattern,)).may_write_to(address) is may


def test_nothing_is_listed_by_default() -> None:
    assert not playbook(reply_to=()).may_write_to("service@acme.example")


def test_a_step_is_said_once_and_only_where_it_belongs() -> None:
    book = playbook(steps=(Step("notice", "first_reply"), Step("again", "x"), Step("late", "reminder", "silence")))
    assert book.step_on("opening", ()) == Step("notice", "first_reply")
    assert book.step_on("opening", ("notice",)) == Step("again", "x")
    assert book.step_on("opening", ("notice", "again")) is None
    assert book.step_on("silence", ()) == Step("late", "reminder", "silence")
    assert book.step_on("answered", ()) is None
