"""What must not be passed on with a playbook is found, and what is invented is let through."""

from __future__ import annotations

from typing import Any

import pytest

from replybot.core.case import Case, CaseKey
from replybot.core.codes import TicketCode
from replybot.core.mail import read
from replybot.core.sharing import Own, Trace, in_example, in_line, kinds_in, own
from tests.build import letter, mail, playbook, policy

BOOK = playbook(domains=("acme.example", "acme.shop"), reply_to=("service@acme.example",))
STRAY = {"way": "in", "outcome": None, "decision": "hold", "step": ""}


def mine(**of_policy: Any) -> Own:
    rules = policy(domains=("lund-family.dk",), names=("Otto Lund",), owner_name="Otto Lund", **of_policy)
    ticket = TicketCode("rt", "INC-204518")
    seen = letter(**STRAY, message_id="<1@acme.shop>", ticket=ticket, sender="anna.berg@acme.shop", digest="f00")
    return own(rules, [Case(CaseKey("acme", "h.albers@lund-family.dk"), (seen,), 1)])


def traces(raw: bytes) -> list[str]:
    return [trace.says for trace in in_example(read(raw), raw, mine(), BOOK)]


def test_an_invented_mail_may_be_passed_on() -> None:
    assert traces(mail()) == []


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (mail(Message_ID="<1@acme.shop>"), "it is a mail that you got"),
        (mail(body="Ihr Vorgang inc 204518 und INC-204518"), "it holds the code of a ticket of your cases: INC-204518"),
        (mail(body="Guten Tag, Otto Lund"), "it holds your name"),
        (mail(To="x@kahlo.example, h.albers@lund-family.dk"), "it holds a domain of yours: lund-family.dk"),
        (
            mail(To="otto.brandt1985@gmail.com"),
            "it holds an address that may be a real person's: otto.brandt1985@gmail.com",
        ),
        (mail(body="Schreiben Sie an jens.holm@nordsee.dk"), "it holds an address that may be a real person's"),
        (
            mail(From="Anna Berg <anna.berg@acme.shop>"),
            "it holds an address that may be a real person's: anna.berg@acme.shop",
        ),
        (mail(extra=[("X-Originating-IP", "[8.8.8.8]")]), "it holds an internet address that is somebody's: 8.8.8.8"),
        (mail(body="IBAN DE89 3704 0044 0532 0130 00"), "it holds the number of a bank account that may be a real one"),
    ],
    ids=[
        "the mail itself",
        "a code",
        "a name",
        "a domain",
        "a recipient",
        "an address",
        "a person there",
        "an ip",
        "a bank",
    ],
)
def test_what_is_somebodys_is_found(raw: bytes, says: str) -> None:
    assert any(found.startswith(says) for found in traces(raw)), traces(raw)


@pytest.mark.parametrize(
    "raw",
    [
        mail(From="Acme <order-update@acme.shop>"),
        mail(Return_Path="<bounce-9912@mailer.acme.shop>", Message_ID="<99.1@mta7.cloudmail.net>"),
        mail(body="Fragen: datenschutz@acme.shop oder info@partner-desk.eu"),
        mail(
            extra=[
                ("Received", "from out.acme.shop ([203.0.113.9]) by mx.kahlo.example; Mon, 23 Nov 2026 10:00:00 +0100")
            ]
        ),
        mail(body="Version 1.2.3.4, am 12.11.2026"),
    ],
    ids=["an office", "machines", "offices in the text", "an address for examples", "a version"],
)
def test_what_is_a_companys_or_nobodys_is_let_through(raw: bytes) -> None:
    assert [said for said in traces(raw) if "1.2.3.4" not in said] == []


def test_names_are_told_for_a_person_to_judge() -> None:
    assert "[name]" in kinds_in(read(mail(body="Guten Tag Herr Albers,\n\nhier ist etwas.\n")), BOOK)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("# seen in INC-204518", ["it holds the code of a ticket of your cases: INC-204518"]),
        ("# Otto Lund wrote this", ["it holds your name"]),
        ("# mine is x@lund-family.dk", ["it holds a domain of yours: lund-family.dk"]),
        ("# anna.berg@acme.shop answered", ["it holds an address of your cases: anna.berg@acme.shop"]),
        ("# ask otto@gmail.com", ["it holds an address that may be a real person's: otto@gmail.com"]),
        ('reply_to = ["service@acme.example"]', []),
        (r"codes = ['\bINC-(?P<code>\d{6})\b']", []),
        ("# an address at outland-family.dk.example", []),
    ],
)
def test_a_line_of_the_playbook_is_looked_through(line: str, says: list[str]) -> None:
    assert [trace.says for trace in in_line(line, mine(), BOOK)] == says


def test_the_invented_owner_of_the_sample_is_nobody() -> None:
    found = own(policy(), ())
    assert found.domains == () and found.names == ()
    assert list(in_line("# jonas@kahlo.example, Jonas Kahl", found, BOOK)) == []


def test_a_trace_reads_as_a_sentence() -> None:
    assert Trace("it holds your name").says == "it holds your name"
