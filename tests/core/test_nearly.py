"""Which playbooks a mail nearly fits, and what each lacks."""

from __future__ import annotations

from typing import Any

import pytest

from replybot.core.company import house_of
from replybot.core.gate import Question, examine
from replybot.core.gate.question import hold
from replybot.core.nearly import MANY, NO_PLAYBOOK_ACCEPTS, Lack, Near, nearly
from replybot.core.playbook import Playbook
from replybot.core.shelf import Shelf
from tests.build import playbook, question

ACME = playbook()
FJORD = playbook(
    company="fjordpost", name="Fjordpost", domains=("fjordpost.test",), reply_to=("hilfe@fjordpost.test",),
    codes=(r"\bFJ-(?P<code>\d{6})\b",),
)  # fmt: skip


def near(*books: Playbook, patterns: bool = True, **of_mail: Any) -> tuple[Near, ...]:
    shelf = Shelf(books or (ACME, FJORD))
    q = question(books=shelf, **of_mail)
    return nearly(q, shelf, examine(q), patterns=patterns)


def lacks(found: tuple[Near, ...]) -> list[tuple[str, Lack]]:
    return [(one.company, one.lack) for one in found]


def from_(domain: str, name: str = "Kundenservice") -> dict[str, str]:
    return {
        "From": f"{name} <service@{domain}>",
        "Authentication_Results": f"mx.kahlo.example; dmarc=pass header.from={domain}",
    }


# No playbook names the sender


@pytest.mark.parametrize(
    ("named", "domain"),
    [("acme.example", "mail.acme.example"), ("mail.acme.example", "acme.example"), ("a.acme.test", "b.acme.test")],
    ids=["below", "above", "beside"],
)
def test_another_domain_of_the_same_organisation_comes_nearest(named: str, domain: str) -> None:
    book = playbook(domains=(named,), reply_to=(f"service@{named}",))
    (found, *_rest) = near(book, FJORD, **from_(domain))
    assert (found.company, found.lack) == ("acme", Lack.SUBDOMAIN)
    assert (
        found.says == f"it comes from {domain}; the playbook names {named}, of the same organisation, but not this one"
    )
    assert found.path == book.path and found.name == "Acme Öfen"


def test_a_company_at_a_rented_desk_is_not_its_neighbour_there() -> None:
    book = playbook(domains=("acme.zendesk.com",), reply_to=("support@acme.zendesk.com",))
    assert Lack.SUBDOMAIN not in [one.lack for one in near(book, **from_("fjordpost.zendesk.com"))]
    assert near(book, **from_("mail.acme.zendesk.com"))[0].lack is Lack.SUBDOMAIN


def test_nobody_is_of_the_house_of_a_mail_provider() -> None:
    book = playbook(domains=("service.gmx.de",), reply_to=("a@service.gmx.de",))
    assert lacks(near(book, **from_("gmx.de", "Marit Lund"))) != [("acme", Lack.SUBDOMAIN)]


def test_a_look_alike_is_told_as_one() -> None:
    (found,) = near(**from_("fj0rdpost.test"))
    assert (found.company, found.lack) == ("fjordpost", Lack.IMITATED)
    assert "fjordpost.test" in found.says


def test_a_name_that_anybody_can_write_is_told() -> None:
    (found,) = near(**from_("suedwind.example", "Fjordpost Service"))
    assert (found.company, found.lack) == ("fjordpost", Lack.NAMED)
    assert found.says == "it calls itself Fjordpost Service, but comes from suedwind.example, not from fjordpost.test"


def test_the_pattern_of_another_playbook_that_fits_the_subject_is_told() -> None:
    (found,) = near(Subject="Ihr Anliegen FJ-204518", **from_("suedwind.example"))
    assert (found.company, found.lack) == ("fjordpost", Lack.PATTERN)
    assert "FJ-204518" not in found.says and "204518" in found.says


def test_patterns_are_tried_only_where_somebody_asks_and_there_are_few() -> None:
    given = {"Subject": "Ihr Anliegen FJ-204518", **from_("suedwind.example")}
    assert near(patterns=False, **given) == ()
    many = [playbook(company=f"c{n}", name=f"C{n}x", domains=(f"c{n}.test",)) for n in range(MANY)]
    assert near(FJORD, *many, **given) == ()


def test_the_nearest_comes_first_and_each_company_once() -> None:
    acme = playbook(codes=(r"\bFJ-(?P<code>\d{6})\b",), domains=("acme.example",))
    found = near(FJORD, acme, Subject="Ihr Anliegen FJ-204518", **from_("mail.acme.example", "Acme Öfen"))
    assert lacks(found) == [("acme", Lack.SUBDOMAIN), ("fjordpost", Lack.PATTERN)]


def test_a_mail_that_resembles_nothing_is_near_to_nothing() -> None:
    assert near(**from_("suedwind.example")) == ()


def test_a_mail_without_a_sender_is_near_to_nothing() -> None:
    assert near(without=["From"]) == ()


# The playbook names the sender


def test_a_mail_that_its_playbook_fits_lacks_nothing() -> None:
    assert near(ACME) == ()


def test_a_subject_without_a_code_in_the_playbooks_form_is_told_with_what_it_holds() -> None:
    book = playbook(codes=(r"\bAC-(?P<code>\d{6})\b",))
    (found,) = near(book)
    assert found.lack is Lack.CODE
    assert r"‘\bAC-(?P<code>\d{6})\b’" in found.says and "instead it holds 4711001" in found.says
    (bare,) = near(book, Subject="Ihr Anliegen")
    assert bare.says.endswith("nor anything else that looks like one")
    (any_form,) = near(ACME, Subject="Ihr Anliegen")
    assert any_form.says == "its subject holds no code in any form that is known"
    (system,) = near(playbook(systems=("rt",)))
    assert system.says.startswith("its subject holds no code in the form of rt; instead it holds 4711001")


def test_a_reply_address_that_is_not_on_the_list_is_told_with_the_list() -> None:
    book = playbook(reply_to=("service@acme.example", "case-*@acme.example"))
    (found,) = near(book, Reply_To="kunden@acme.example")
    assert found.lack is Lack.TARGET
    assert found.args == {"address": "kunden@acme.example", "listed": "service@acme.example, case-*@acme.example"}


def test_a_mark_that_is_not_accepted_is_told() -> None:
    (found,) = near(playbook(accept=("auto-submitted: auto-generated",)), Precedence="bulk")
    assert (found.lack, found.args["mark"]) == (Lack.MARK, "Precedence: bulk")
    assert near(ACME, Precedence="bulk")[0].says.endswith("the playbook accepts none")


def test_a_mark_that_is_accepted_of_a_proven_sender_only_is_told_otherwise() -> None:
    book = playbook(accept=("precedence: bulk",))
    assert near(book, Precedence="bulk") == ()
    (found,) = near(book, Precedence="bulk", without=["Authentication-Results"])
    assert found.lack is Lack.PROOF


def test_the_gate_still_says_of_a_mark_what_is_looked_for_here() -> None:
    q: Question = question(book=ACME, Precedence="bulk")
    assert q.unless_accepted("Precedence", "bulk").text == hold(NO_PLAYBOOK_ACCEPTS, value="x").text


def test_long_lists_are_cut() -> None:
    book = playbook(reply_to=tuple(f"a{n}@acme.example" for n in range(9)))
    assert near(book, Reply_To="x@acme.example")[0].args["listed"].endswith("a2@acme.example (+6)")


@pytest.mark.parametrize(
    ("domain", "company"),
    [
        ("mail.acme.co.uk", "acme.co.uk"), ("acme.example", "acme.example"),
        ("support.acme.zendesk.com", "acme.zendesk.com"),
        ("acme.zendesk.com", "acme.zendesk.com"), ("zendesk.com", "zendesk.com"), ("localhost", "localhost"),
    ],
)  # fmt: skip
def test_a_company_is_known_by_the_domain_of_its_organisation(domain: str, company: str) -> None:
    assert house_of(domain) == company
