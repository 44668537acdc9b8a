"""Whose mailbox an address is: an office's may be named, a person's never."""

from __future__ import annotations

import pytest

from replybot.core.offices import for_privacy, names_person, role_like, starred


@pytest.mark.parametrize(
    "local",
    ["kundenservice", "datenschutz", "dpo", "support+ab12cd34", "case-204518", "reply+6f1c2a3b-4d5e", "acme-help.de",
     "post", "info.at", "privacy.eu", "service_2"],
)  # fmt: skip
def test_an_office_is_known_by_its_words(local: str) -> None:
    assert role_like(f"{local}@acme.example") and not names_person(f"{local}@acme.example")


@pytest.mark.parametrize(
    "local",
    ["anna.mueller", "kundenservice.mueller", "j.smith", "mueller", "204518", "noreply", "no-reply.service", "müller"],
)
def test_a_person_a_number_alone_and_a_mailbox_that_nobody_reads_are_no_office(local: str) -> None:
    assert not role_like(f"{local}@acme.example")


@pytest.mark.parametrize(
    ("address", "shown", "person"),
    [
        ("anna.mueller@acme.example", "", True),
        ("a_mueller@acme.example", "", True),
        ("mueller@acme.example", "Anna Mueller", True),
        ("mueller@acme.example", "", False),
        ("order-update@acme.example", "Acme", False),
        ("invented.leave@acme.example", "", False),
        ("klm@klm-info.example", "KLM Royal Dutch Airlines KLM", False),
    ],
)
def test_a_person_is_seen_by_two_names_or_by_the_one_beside(address: str, shown: str, person: bool) -> None:
    assert names_person(address, shown) is person


@pytest.mark.parametrize(
    ("address", "pattern"),
    [
        ("Support@acme.example", "support@acme.example"),
        ("case-204518@acme.example", "case-*@acme.example"),
        ("reply+6f1c2a3b-4d5e-4f60@acme.example", "reply+*@acme.example"),
        ("support.24h@acme.example", "support.24h@acme.example"),
        ("204518@acme.example", ""),
        ("case-204518-case-993311@acme.example", "case-*@acme.example"),
        ("204518.993311-support@acme.example", ""),
    ],
)
def test_a_ticket_s_token_becomes_a_star(address: str, pattern: str) -> None:
    assert starred(address) == pattern


def test_data_protection_is_known_by_its_words() -> None:
    assert for_privacy("datenschutz@acme.example") and for_privacy("dpo@acme.example")
    assert not for_privacy("info@datenschutz.example")
