"""Mails that broke us once, or were read in a way that others may not read them, as the fuzzer found them."""

from __future__ import annotations

import pytest

from replybot.core.decide import Hold, Send, decide
from replybot.core.fields import addresses, message_ids
from replybot.core.mail import read
from tests.build import CODE, MESSAGE_ID, OURS, SUBJECT, playbook, question, wording


def held_for(**given: str) -> set[str]:
    """The checks by which a mail is held; nothing breaks on the way."""
    decision = decide(question(**given), wording)
    assert isinstance(decision, Hold), decision
    return {finding.check for finding in decision.findings}


@pytest.mark.parametrize(
    "value", ["<a@=?punycode?b?eGxl?=>", "<=??q??=@acme.example>", "<1@acme=?utf-8?q?=2E?=example>"]
)
def test_an_id_that_some_programs_would_decode_is_no_id(value: str) -> None:
    assert message_ids(value) == ()
    assert "message-id" in held_for(Message_ID=value)
    decision = decide(question(References=f"<1@acme.example> {value}"), wording)
    assert isinstance(decision, Send)
    assert decision.reply.thread.references == ("<1@acme.example>", MESSAGE_ID)


@pytest.mark.parametrize(
    "author",
    [
        "service@ac()me.example",
        "ser(x)vice@acme.example",
        "service@acme. example",
        "service @acme.example",
        "<@elsewhere.test:service@acme.example>",
        '"service@acme.example" <service@ac()me.example>',
    ],
)
def test_an_address_that_a_parser_must_put_together_is_not_written_to(author: str) -> None:
    (found,) = addresses([author])
    assert found.spec == "service@acme.example"
    assert not found.plain
    assert {"author", "target"} <= held_for(From=author)


@pytest.mark.parametrize(
    "author", ["service@acme.example", "Acme <service@acme.example>", "Acme<service@acme.example>(Team)",
               "service@acme.example (Acme)", "\r\n service@acme.example", "Acme <service@ACME.example.>"]
)  # fmt: skip
def test_an_address_in_one_piece_is_plain_whatever_stands_around_it(author: str) -> None:
    (found,) = addresses([author])
    assert found.plain


@pytest.mark.parametrize("begins", ["=?utf?q?=BC=??q??==Fe?= ü", "=?utf-8?q?=3D=3Futf-8=3Fq=3Fx=3F=3D?=", "=?x?= ü =?"])
def test_a_subject_that_looks_encoded_when_it_is_decoded_breaks_no_letter(begins: str) -> None:
    q = question(Subject=f"{begins} {SUBJECT}")
    decision = decide(q, wording)
    assert isinstance(decision, Hold)
    assert decision.reply is not None
    assert f"[Ticket#{CODE}]" in read(decision.reply.raw).subject


def test_a_company_s_name_in_its_own_code_is_no_stranger_s() -> None:
    """Request Tracker's codes begin with the name of the installation."""
    book = playbook(codes=(r"\[(?P<code>acme\.example #\d+)\]",))
    found = decide(question(book=book, Subject="Ofen [acme.example #40921]", To=f"Acme <{OURS}>"), wording)
    assert isinstance(found, Send)


def test_a_letter_that_only_becomes_ascii_in_lower_case_makes_no_known_domain() -> None:
    """The Kelvin sign, U+212A, is a k for `str.lower`."""
    (found,) = addresses(["service@a\u212ame.example"])
    assert found.domain == "a\u212ame.example"
    assert not found.plain


@pytest.mark.parametrize(
    "author",
    [
        "service@\u2028acme.example",
        "service@\u00a0acme.example",
        "service@acme.example\u2003",
        "service@\x1cacme.example",
    ],
)
def test_what_only_unicode_calls_a_blank_is_part_of_an_address(author: str) -> None:
    (found,) = addresses([author])
    assert found.domain != "acme.example"
    assert not found.plain


def test_a_letter_that_only_unicode_calls_a_capital_k_is_another_letter() -> None:
    (found,) = addresses(["Service@\u212aahlo.EXAMPLE"])
    assert (found.domain, found.plain) == ("\u212aahlo.example", False)
    (found,) = addresses(["\u212aarl@kahlo.example"])
    assert found.folded == "\u212aarl@kahlo.example"
    assert "recipient" in held_for(To="\u212aarl@kahlo.example", X_Original_To="\u212aarl@kahlo.example")


def test_a_letter_never_leaves_from_an_address_that_a_parser_put_together() -> None:
    assert "recipient" in held_for(To="h.al bers@kahlo.example", X_Original_To="h.al bers@kahlo.example")
