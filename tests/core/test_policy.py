"""Whose address is whose (product D8)."""

from __future__ import annotations

import pytest

from replybot.core.policy import Limits, Policy, Whose
from tests.build import policy

RULES = policy(
    domains=("kahlo.example", "berg.test"), addresses=("jonas@*", "post@kahlo.example", "*@jk.kahlo.example")
)


@pytest.mark.parametrize(
    ("address", "whose"),
    [
        ("jonas@kahlo.example", Whose.MINE),
        ("JONAS@Berg.test", Whose.MINE),
        ("post@kahlo.example", Whose.MINE),
        ("shop@jk.kahlo.example", Whose.MINE),
        ("post@berg.test", Whose.STRANGER),
        ("jonas@elsewhere.test", Whose.ELSEWHERE),
        ("post@notkahlo.example", Whose.ELSEWHERE),
        ("xjonas@kahlo.example", Whose.STRANGER),
        ("h.albers@mail.kahlo.example", Whose.STRANGER),
        ("learnt@kahlo.example", Whose.MINE),
        ("", Whose.ELSEWHERE),
        ("kahlo.example", Whose.STRANGER),
    ],
)
def test_whose_an_address_is(address: str, whose: Whose) -> None:
    assert RULES.whose(address, {"learnt@kahlo.example": "mine"}) is whose


def test_an_unlisted_address_is_asked_about_unless_the_owner_said_otherwise() -> None:
    careful = Policy(owner_name="J", domains=("kahlo.example",))
    assert careful.whose("x@kahlo.example", {}) is Whose.UNKNOWN
    assert careful.whose("x@kahlo.example", {"x@kahlo.example": "stranger"}) is Whose.STRANGER


def test_the_owner_s_list_goes_before_what_he_once_answered() -> None:
    assert RULES.whose("post@kahlo.example", {"post@kahlo.example": "stranger"}) is Whose.MINE


def test_the_defaults_send_nothing_and_trust_nobody() -> None:
    fresh = Policy(owner_name="J", domains=("kahlo.example",))
    assert (fresh.release, fresh.trusted_authserv_ids, fresh.unknown_addresses) == ("ask", (), "ask")
    assert (Limits().per_run, Limits().per_day, Limits().company_per_day) == (5, 20, 3)
