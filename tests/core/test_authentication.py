"""Authentication-Results: what is believed, what is passed over, and what is taken for a forgery."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.authentication import Authentication, Proof, examine, ids
from replybot.core.fields import FIELD_LIMIT, lower
from replybot.core.results import parse
from replybot.core.witness import Signature

ALIGNED, FAILED, ABSENT = Proof.ALIGNED, Proof.FAILED, Proof.ABSENT
MX = "mx.kahlo.example"
DMARC = "dmarc=pass header.from=acme.example"
OWN = ("Received", f"from out.acme.example by {MX} (Postfix) with ESMTPS id 1; Mon, 23 Nov 2026 10:00:00 +0100")
FOREIGN = ("Received", "from a.elsewhere.test by relay.elsewhere.test with ESMTP; Mon, 23 Nov 2026 10:00:00 +0100")
AUTHOR = ("From", "service@acme.example")


def results(*fields: str | tuple[str, str], sender: str = "acme.example", domains: tuple[str, ...] = ()) -> Proof:
    """What these fields prove; a text is an Authentication-Results field, and the own Received stands below."""
    headers = [f if isinstance(f, tuple) else ("Authentication-Results", f) for f in fields]
    return examine([*headers, OWN, AUTHOR], sender, domains or ("acme.example",), (MX,)).proof


@pytest.mark.parametrize(
    "field",
    [
        f"{MX}; {DMARC}",
        f"{MX.upper()}; DMARC=Pass header.From=Acme.Example",
        f"{MX} 1; dmarc/1 = pass (p=reject (really)) header.from = acme.example",
        f'"{MX}"; {DMARC}',
        f"(hello) {MX} (there); {DMARC}",
        f"{MX};\r\n\tspf=fail smtp.mailfrom=x.test;\r\n\t{DMARC}",
        f"{MX}; dkim=fail header.d=acme.example; dkim=pass header.d=acme.example",
        f"{MX}; dkim=pass (2048-bit key) header.i=@acme.example header.s=s1",
        f"{MX}; dkim=pass header.d=desk.test; dkim=pass header.d=acme.example; spf=none",
        f'{MX}; dmarc=pass reason="dmarc=fail; so what" header.from=acme.example',
        f"{MX}; x-new=strange; {DMARC}",
    ],
)
def test_an_aligned_pass_of_the_own_server_is_proof(field: str) -> None:
    assert results(field) is ALIGNED


@pytest.mark.parametrize(
    "field",
    [
        "",
        f"{MX}; none",
        f"{MX}",
        f"{MX}; (dmarc=pass header.from=acme.example)",
        f"{MX}; spf=pass (dmarc=pass header.from=acme.example) smtp.mailfrom=acme.example",
        f'{MX}; auth=pass smtp.auth="x;dmarc=pass header.from=acme.example"',
        f'{MX}; auth=pass smtp.auth="x\\";dmarc=pass header.from=acme.example"',
        f'{MX}; spf=pass reason="dmarc=pass header.from=acme.example',
        f"{MX}; spf=pass (unclosed; {DMARC}",
        f"{MX}; spf=pass smtp.mailfrom=acme.example",
        f"{MX}; dmarc=none header.from=acme.example",
        f"{MX}; dmarc=pass",
        f"{MX}; dkim=neutral header.d=acme.example",
        f"{MX}; dkim=temperror header.d=acme.example",
        f"{MX}; dkim=permerror header.d=acme.example; dmarc=bestguesspass header.from=acme.example",
        f"{MX}; dkim=policy header.d=acme.example",
        f"{MX}; dkim=fail header.d=acme.example",
        f"{MX}; dkim=pass header.d=desk.test",
        f"{MX}; dkim=pass header.d=evilacme.example",
        f"{MX}; dkim=pass header.d=example",
        f"{MX}; dkim=pass",
        f"{MX}; arc=pass header.d=acme.example",
        f"mx.kahlo.example.test; {DMARC}",
        f"mx.kahlo.exampl; {DMARC}",
        f"x.{MX}; {DMARC}",
        f"elsewhere.test; {DMARC}",
        f"{DMARC}; spf=pass",
        f"spf=pass smtp.mailfrom=acme.example; {DMARC}",
        f"{MX}=x; {DMARC}",
    ],
)
def test_anything_else_is_no_proof(field: str) -> None:
    assert results(field) is ABSENT


@pytest.mark.parametrize(
    "field",
    [
        f"{MX}; dmarc=fail (p=none) header.from=acme.example",
        f"{MX}; dkim=pass header.d=acme.example; dmarc=fail header.from=acme.example",
        f"{MX}; dmarc=pass header.from=elsewhere.test",
        f"{MX}; dmarc=pass header.from=mail.acme.example",
        f"{MX}; {DMARC}; dmarc=pass header.from=elsewhere.test",
        f"{MX}; {DMARC}; dmarc=fail",
        f"{MX}; dmarc=pass dmarc=fail header.from=acme.example",
        f"{MX}; dkim=pass header.d=acme.example dmarc=fail; {DMARC}",
        f"{MX}; dkim=pass header.d=acme.example; dmarc=fail and more",
    ],
)
def test_a_dmarc_failure_or_a_pass_for_another_domain_is_a_forgery(field: str) -> None:
    assert results(field) is FAILED


def test_a_signature_is_aligned_by_a_domain_that_the_playbook_names() -> None:
    signed_above = f"{MX}; dkim=pass header.d=acme.example"
    signed_below = f"{MX}; dkim=pass header.d=mail.acme.example"
    assert results(signed_above, sender="mail.acme.example") is ALIGNED
    assert results(signed_below) is ALIGNED
    assert results(signed_above, sender="mail.acme.example", domains=("mail.acme.example",)) is ABSENT
    assert results(f"{MX}; dkim=pass header.d=other.example", domains=("acme.example",)) is ABSENT


def test_nobody_is_trusted_until_the_owner_says_so() -> None:
    headers = [("Authentication-Results", f"{MX}; {DMARC}"), OWN, AUTHOR]
    assert examine(headers, "acme.example", ("acme.example",), ()).proof is ABSENT


def test_an_id_is_compared_without_case_on_both_sides() -> None:
    headers = [("authentication-results", f"mX.kahlo.EXAMPLE; {DMARC}"), OWN, AUTHOR]
    assert examine(headers, "acme.example", ("acme.example",), ("MX.Kahlo.example",)).proof is ALIGNED


@pytest.mark.parametrize("above", [True, False], ids=["result above Received", "result below Received"])
def test_the_result_is_believed_in_both_orders(above: bool) -> None:
    result = ("Authentication-Results", f"{MX}; {DMARC}")
    headers = [result, OWN, FOREIGN, AUTHOR] if above else [OWN, result, FOREIGN, AUTHOR]
    assert examine(headers, "acme.example", ("acme.example",), (MX,)).proof is ALIGNED


def test_results_may_come_in_two_fields_around_each_other() -> None:
    assert results(f"{MX}; spf=pass smtp.mailfrom=x.test", f"{MX}; {DMARC}") is ALIGNED
    assert results(f"{MX}; {DMARC}", f"{MX}; dmarc=fail header.from=acme.example") is FAILED


def test_a_forged_field_below_the_true_one_counts_for_nothing() -> None:
    assert results(f"{MX}; dkim=none", OWN, f"{MX}; {DMARC}") is ABSENT
    assert results(f"{MX}; dmarc=fail header.from=acme.example", ("X-Foo", ""), f"{MX}; {DMARC}") is FAILED
    assert results(f"{MX}; {DMARC}", ("X-Foo", ""), "elsewhere.test; dmarc=fail") is ALIGNED


def test_a_failure_in_a_lower_field_of_the_own_server_still_speaks_against_the_mail() -> None:
    assert results(f"{MX}; {DMARC}", ("X-Foo", ""), f"{MX}; dmarc=fail") is ABSENT


def test_a_foreign_server_s_field_above_the_true_one_does_not_hide_it() -> None:
    assert results("elsewhere.test; dmarc=fail", f"{MX}; {DMARC}") is ALIGNED


@pytest.mark.parametrize("name", ["From", "to", "Subject", "Date", "Message-ID", "MIME-Version", "DKIM-Signature"])
def test_a_field_below_what_the_sender_wrote_is_not_believed(name: str) -> None:
    assert results(OWN, (name, "x"), f"{MX}; {DMARC}") is ABSENT


@pytest.mark.parametrize("by", ["relay.elsewhere.test", "mx.kahlo.example.test", "xkahlo.example"])
def test_a_field_below_a_foreign_server_s_stamp_is_not_believed(by: str) -> None:
    assert results(OWN, ("Received", f"from a by {by} with SMTP; x"), f"{MX}; {DMARC}") is ABSENT
    assert results(("Received", "from somewhere"), f"{MX}; {DMARC}") is ABSENT


@pytest.mark.parametrize("by", ["imap.kahlo.example", "store.in.kahlo.example", "localhost", "10.1.2.3", "fe80::1"])
def test_a_field_below_stamps_of_the_own_house_is_believed(by: str) -> None:
    assert results(("Received", f"from mx by {by} with LMTP; x"), OWN, f"{MX}; {DMARC}") is ALIGNED


@pytest.mark.parametrize("name", ["X-Original-Authentication-Results", "ARC-Authentication-Results", "Received-SPF"])
def test_fields_of_other_names_count_for_nothing(name: str) -> None:
    assert results((name, f"i=1; {MX}; {DMARC}"), (name, f"{MX}; {DMARC}")) is ABSENT


def test_the_form_without_an_id_has_no_id() -> None:
    name, found = parse("spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=acme.example; dkim=pass header.d=acme.example")
    assert name == ""
    assert [(r.method, r.result) for r in found] == [("spf", "pass"), ("dkim", "pass")]


def test_the_ids_of_a_mail_are_shown_from_the_top_once_each() -> None:
    headers = [("Authentication-Results", v) for v in (f"{MX}; x=y", "A.test; x=y", f"{MX.upper()}; x=y", "spf=pass")]
    assert ids(headers) == (MX, "a.test", "")


def test_huge_fields_are_read_in_bounded_time() -> None:
    script = f"""
from replybot.core.results import parse
for piece in ('(', ')', '"', '\\\\', 'a=', ';', '=', ' ', '"\\\\', '(\\\\', 'a="b";', '()', '\\x00', '"" '):
    for _ in range(3):
        parse(({MX!r} + '; ' + piece * 1_000_000)[:1_000_000])
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_what_stands_beyond_the_limit_is_not_read() -> None:
    assert results(f"{MX}; {'a=b; ' * FIELD_LIMIT}{DMARC}") is ABSENT


@given(st.text() | st.text(alphabet='();="\\ \r\n\tabdmrcps.-/'))
def test_parsing_never_raises(field: str) -> None:
    name, found = parse(field)
    assert name == lower(name)
    assert all(r.method == lower(r.method) for r in found)


@given(st.text(alphabet='();="\\ abc'))
def test_nothing_inside_a_comment_or_a_quoted_string_becomes_a_result(inside: str) -> None:
    quoted = inside.replace("\\", "\\\\").replace('"', '\\"')
    comment = inside.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    assert results(f'{MX}; spf=none reason="{quoted}{DMARC};" ({comment};{DMARC};)') is ABSENT


def test_the_form_of_a_large_mail_service_is_believed() -> None:
    """Its inner hops call themselves by addresses that hold a private one (6to4)."""
    service, signed = "mx.service.example", "dkim=pass header.i=@acme.example header.s=s1 header.b=QUJD; spf=pass"
    headers = [
        ("Delivered-To", "jonas@kahlo.example"),
        ("Received", "by 2002:a05:6a10:4c84:b0:3f0:1:2 with SMTP id q4csp; Mon, 23 Nov 2026 01:00:00 -0800 (PST)"),
        ("X-Received", "by 2002:a17:906:1:b0:3f0:1:2 with SMTP id w1; Mon, 23 Nov 2026 01:00:00 -0800 (PST)"),
        ("ARC-Authentication-Results", f"i=1; {service}; {signed}"),
        ("Return-Path", "<a@acme.example>"),
        ("Received", f"from out.acme.example (out.acme.example. [192.0.2.7]) by {service} with ESMTPS id 1; x"),
        ("Authentication-Results", f"{service}; {signed} smtp.mailfrom=a@acme.example"),
        AUTHOR,
    ]
    assert examine(headers, "acme.example", ("acme.example",), (service,)).proof is ALIGNED
    headers[1] = ("Received", "by 2001:4860::1 with SMTP id q4csp; Mon, 23 Nov 2026 01:00:00 -0800 (PST)")
    assert examine(headers, "acme.example", ("acme.example",), (service,)).proof is ABSENT


@pytest.mark.parametrize(
    "field",
    [
        f"{MX}; dkim=pass header.d=acme.example header.d=desk.test",
        f"{MX}; dkim=pass header.d=desk.test header.d=acme.example",
        f"{MX}; dkim=pass header.i=@acme.example header.i=@desk.test",
        f"{MX}; dkim=pass header.d=desk.test header.i=@acme.example",
        f"{MX}; dkim=pass header.d=mail.acme.example header.i=@acme.example",
        f"{MX}; dkim=pass header.d= header.i=@acme.example",
        f"{MX}; dmarc=pass header.from=acme.example header.from=desk.test",
        f"{MX}; dmarc=pass dmarc=pass header.from=acme.example",
        f"{MX}; dmarc=pass header.from=acme.example spf",
        f'{MX}; dmarc=pass header.from=acme.example "spf"',
        f'{MX}; dkim=pass header.i="x@acme.example"@desk.test',
        f'{MX}; dkim=pass header.i="x@acme.example" @desk.test',
        f'{MX}; dkim=pass header.i="x@acme.example"y@desk.test',
        f"{MX}; dkim=pass header.i=x@acme.example @desk.test",
        f'{MX}; dkim=pass header.d=acme.example"@desk.test"',
        f"{MX}; dkim=pass header.i=@desk.test@acme.example/",
        f"{MX}; dkim=pass header.d=acme.example dkim=fail",
        f"{MX}; dkim=fail dkim/1=pass header.d=acme.example",
        f"{MX}; dmarc==pass header.from=acme.example",
        f"{MX}; dmarc=pass header.from==acme.example",
        f"{MX}; dmarc=pass=x header.from=acme.example",
        f"{MX}; dmarc=pass header.from=acme.example=x",
        f"{MX}; =pass header.from=acme.example",
        f"{MX}; dmarc=; header.from=acme.example",
        f"{MX}; dmarc; {DMARC.partition(' ')[2]}",
        f'{MX}; "dmarc"=pass header.from=acme.example',
        f'{MX}; dmarc="pass" header.from=acme.example',
        f'{MX}; spf=none reason="dkim=pass header.d=acme.example"',
        f'{MX}; spf=none reason="\\"; dkim=pass header.d=acme.example"',
        f"{MX}; dkim=none (\\) dkim=pass header.d=acme.example; dkim=pass header.d=acme.example)",
        f"{MX}; dkim=none ((a) b; dkim=pass header.d=acme.example",
        f"{MX}; dkim=pass policy.d=acme.example",
        f"{MX}; dkim=pass policy.header.d=acme.example",
        f"{MX}; dkim=pass smtp.mailfrom=acme.example body.d=acme.example",
        f"{MX}; dmarc=pass policy.dmarc=reject policy.from=acme.example",
        f"{MX}; dmarc=passed header.from=acme.example",
        f"{MX}; dmarc=hardfail header.from=acme.example",
        f"{MX}; dmarc=pass header.from=acme.example..",
        f"{MX}; dkim=pass header.d=.acme.example",
        f"{MX}; dkim=pass header.d=acme.example.desk.test",
        f"{MX}; dkim=pass header.d=acme.example/x",
        f"{MX} 2; {DMARC}",
        f"{MX} 1 1; {DMARC}",
        f"{MX} x; {DMARC}",
        f"{MX}, {DMARC}",
        f"{MX}: {DMARC}",
        f"{MX} {DMARC}",
        f'"{MX} "; {DMARC}',
        f'"({MX})"; {DMARC}',
        f"{MX}.; {DMARC}",
        f"({MX}); {DMARC}",
        f"; {DMARC}",
        f"none; {DMARC}",
        f"Mx.\u212aahlo.example; {DMARC}",
        f"i=1; {MX}; {DMARC}",
        f"{MX}; i=1; arc=pass; none",
    ],
)
def test_what_only_resembles_a_proof_is_none(field: str) -> None:
    assert results(field) is ABSENT


@pytest.mark.parametrize(
    "field",
    [
        f"{MX}; DKIM=PASS HEADER.D=ACME.EXAMPLE",
        f"{MX}; dkim=pass header.d=acme.example.",
        f"{MX}; dkim=pass header.d=acme.example header.d=acme.example",
        f"{MX}; dkim=pass header.d=acme.example header.i=bounce@mail.acme.example",
        f'{MX}; dkim=pass header.d="acme.example"',
        f'{MX}; dkim=pass header.i="a;b=c @x"@acme.example header.d=acme.example',
        f"{MX}; dkim / 1 (c) = (c) pass (c) header (c) . (c) d (c) = (c) acme.example (c)",
        f"{MX}; dmarc=pass (p=none sp=none dis=none) header.from=acme.example policy.published-domain-policy=none",
        f"{MX}; dmarc=pass action=none header.from=acme.example; compauth=pass reason=100",
        f"{MX}; dkim=pass header.d=acme.example header.b=Ab/C+d== header.s=s1",
        f"{MX}; spf=pass and so on smtp.mailfrom=bounce+h=kahlo.example@x.test; {DMARC}",
        f'"{MX}" 1 ; ; {DMARC};',
        f'{MX}; dkim=pass\r\n\theader.d=acme.example\r\n\treason="signature\r\n\tverified"',
        f"{MX}; dkim=none (\\( not open; \\) ); {DMARC}",
    ],
)
def test_every_form_that_the_grammar_allows_is_read(field: str) -> None:
    assert results(field) is ALIGNED


def test_a_domain_is_the_same_with_its_letters_and_as_a_label() -> None:
    for signed in ("xn--bcher-kva.example", "bücher.example", "BÜCHER.Example", "b\u00fccher.example."):
        for sender in ("bücher.example", "xn--bcher-kva.example"):
            assert results(f"{MX}; dkim=pass header.d={signed}", sender=sender, domains=(sender,)) is ALIGNED
    octets = "bücher.example".encode().decode("ascii", "surrogateescape")  # as mail.read hands it out
    assert results(f"{MX}; dkim=pass header.d={octets}", sender="bücher.example", domains=("x.test",)) is ALIGNED
    assert results(f"{MX}; dkim=pass header.d=fass.example", sender="faß.example", domains=("x.test",)) is ABSENT
    assert results(f"{MX}; dkim=pass header.d=аcme.example") is ABSENT  # a Cyrillic а


def test_several_fields_of_the_own_server_are_one_and_the_failure_wins() -> None:
    assert results(f"{MX}; spf=pass", f"{MX}; none", f"{MX}; {DMARC}") is ALIGNED
    for fields in ([f"{MX}; {DMARC}", f"{MX}; dmarc=fail"], [f"{MX}; dmarc=fail", f"{MX}; {DMARC}"]):
        assert results(*fields) is FAILED
    assert results(f"{MX}; spf=none", "elsewhere.test; none", f"{MX}; {DMARC}") is ABSENT


def test_a_mail_of_two_authors_is_not_proven_but_may_be_forged() -> None:
    assert results(f"{MX}; {DMARC}", sender="") is ABSENT
    assert results(f"{MX}; dmarc=fail header.from=acme.example", sender="") is FAILED


@pytest.mark.parametrize(
    ("own", "by", "proof"),
    [
        ("mx1.kahlo.example", "mx.kahlo.example", ALIGNED),
        ("mx1.kahlo.example", "kahlo.example", ALIGNED),
        ("kahlo.example", "a.b.kahlo.example", ALIGNED),
        ("mx.kahlo.co.uk", "imap.kahlo.co.uk", ALIGNED),
        ("mx.kahlo.co.uk", "mx.other.co.uk", ABSENT),
        ("kahlo.co.uk", "other.co.uk", ABSENT),
        ("a.github.io", "b.github.io", ABSENT),
        ("a.github.io", "mx.a.github.io", ALIGNED),
        ("github.io", "b.github.io", ABSENT),
        ("example", "mx.example", ABSENT),
        ("mailhost", "mail.elsewhere.test", ABSENT),
        ("192.0.2.1", "8.8.2.1", ABSENT),
        ("mx.kahlo.example", "[8.8.8.8]", ABSENT),
        ("mx.kahlo.example", "MX2.KAHLO.EXAMPLE.", ALIGNED),
        ("mx.bücher.example", "imap.xn--bcher-kva.example", ALIGNED),
    ],
)
def test_a_house_is_one_organisation_and_never_a_public_suffix(own: str, by: str, proof: Proof) -> None:
    stamp = ("Received", f"from x.test (x.test [192.0.2.9]) by {by} (Postfix) with ESMTP id 1; Mon, 23 Nov 2026")
    headers = [stamp, ("Authentication-Results", f"{own}; {DMARC}"), AUTHOR]
    assert examine(headers, "acme.example", ("acme.example",), (own,)).proof is proof


@pytest.mark.parametrize(
    "stamp",
    [
        "from by (x [192.0.2.9]) by relay.elsewhere.test with ESMTP; x",
        "from a.test (by mx.kahlo.example) by relay.elsewhere.test with ESMTP; x",
        "from a.test (\\) by mx.kahlo.example \\() by relay.elsewhere.test with ESMTP; x",
        "from a.test by relay.elsewhere.test (by mx.kahlo.example) with ESMTP; x",
        "from a.test by relay.elsewhere.test with ESMTP for <x@kahlo.example>; by mx.kahlo.example",
        "from a.test (x; by mx.kahlo.example",
        "from mx.kahlo.example; Mon, 23 Nov 2026 10:00:00 +0100",
        "",
        "by",
    ],
)
def test_a_stamp_that_only_mentions_the_own_server_is_foreign(stamp: str) -> None:
    assert results(OWN, ("Received", stamp), f"{MX}; {DMARC}") is ABSENT


def test_what_the_owner_may_read_later_is_kept() -> None:
    headers = [OWN, ("Authentication-Results", f"{MX};\r\n {DMARC} (caf\udce9)"), AUTHOR]
    kept = examine(headers, "acme.example", ("acme.example",), (MX,)).evidence
    assert (kept.proof, kept.place, kept.field) == ("aligned", 2, f"{MX}; {DMARC} (café)")
    assert kept.text.format(value=kept.value) == "your mail server says: dmarc=pass for acme.example"
    headers[1] = ("Authentication-Results", f"{MX}; {'a' * 20_000}")
    assert len(examine(headers, "acme.example", (), (MX,)).evidence.field) == 4_000
    nothing = examine([OWN, AUTHOR], "acme.example", ("acme.example",), (MX,)).evidence
    assert (nothing.proof, nothing.place, nothing.field, nothing.signatures) == ("absent", 0, "", ())


NAMES = st.sampled_from(["Authentication-Results", "Received", "From", "To", "ARC-Seal", "X-Foo", ""])
VALUES = st.text() | st.text(alphabet='();="\\ \r\n\t./1abdmrcpsfby') | st.sampled_from([f"{MX}; {DMARC}", OWN[1], MX])


@given(st.lists(st.tuples(NAMES, VALUES), max_size=8), st.text(), st.text(), st.booleans())
def test_examining_never_raises(headers: list[tuple[str, str]], sender: str, envelope: str, second: bool) -> None:
    found = examine(
        headers, sender, (sender, "acme.example"), (MX, sender), sealers=(sender,), second_witness=second,
        envelope=envelope,
    )  # fmt: skip
    assert found.text.format(value=found.value)


# -- the grammar, to the letter ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "field",
    [
        f"{MX}; dmarc / 1 = (x) pass header (y) . from = acme.example",
        f"{MX}; dmarc=pass header.from=acme.example.",
        f"{MX}; dmarc=pass header.from=service@acme.example",
        f"{MX}; dkim=pass header.d=ACME.Example. header.i=@Mail.Acme.Example",
        f"{MX}; dkim=pass header.d=acme.example header.d=acme.example",
        f'{MX}; dkim=pass header.d="acme.example"',
        f"{MX}; dkim=pass header.b=AbC/ header.d=acme.example policy.x=y",
        f"{MX}; dmarc=pass action=none header.from=acme.example;compauth=pass reason=100",
        f"{MX}; (nested (deeply \\) (more)) still) dmarc=pass header.from=acme.example",
        f"{MX};; ; {DMARC};",
    ],
)
def test_what_the_grammar_allows_is_read(field: str) -> None:
    assert results(field) is ALIGNED


@pytest.mark.parametrize(
    "field",
    [
        f"{MX} 2; {DMARC}",
        f"{MX} elsewhere.test; {DMARC}",
        f"{MX} 1 1; {DMARC}",
        f"{MX}.; {DMARC}",
        f"mx.\u212aahlo.example; {DMARC}",
        f'{MX}; "dmarc"=pass header.from=acme.example',
        f'{MX}; dmarc="pass" header.from=acme.example',
        f"{MX}; dmarc=pass=fail header.from=acme.example",
        f"{MX}; x dmarc=pass header.from=acme.example",
        f"{MX}; dmarc=pass header.from=x=acme.example",
        f"{MX}; dmarc=pass header.from=",
        f"{MX}; dkim=pass header.d=acme.example header.d=elsewhere.test",
        f"{MX}; dmarc=pass header.from=acme.example header.from=elsewhere.test",
        f"{MX}; dkim=pass header.d=elsewhere.test header.i=@acme.example",
        f"{MX}; dkim=pass header.d=acme.example header.i=@elsewhere.test",
        f'{MX}; dkim=pass header.d=elsewhere.test reason="dkim=pass header.d=acme.example"',
        f"{MX}; dkim=pass policy.d=acme.example",
        f"{MX}; dkim=pass header.d=acme.example@elsewhere.test",
        f"{MX}; dmarc=pass header.from=acme.example\x00",
        "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=acme.example; dkim=pass header.d=acme.example;"
        "dmarc=pass action=none header.from=acme.example;compauth=pass reason=100",
    ],
)
def test_what_the_grammar_does_not_allow_proves_nothing(field: str) -> None:
    assert results(field) is ABSENT


@pytest.mark.parametrize(
    "shown", ["bücher.example", "BÜCHER.example", "xn--bcher-kva.example", "b\udcc3\udcbccher.example"]
)
@pytest.mark.parametrize("author", ["bücher.example", "xn--bcher-kva.example"])
def test_a_domain_is_the_same_in_both_of_its_forms(shown: str, author: str) -> None:
    field = f"{MX}; dmarc=pass header.from={shown}"
    assert results(field, sender=author, domains=("xn--bcher-kva.example",)) is ALIGNED


@pytest.mark.parametrize("shown", ["ａcme.example", "acme\u3002example", "\u212ccme.example", "aсme.example"])
def test_a_domain_that_only_looks_like_it_is_another_one(shown: str) -> None:
    assert results(f"{MX}; dkim=pass header.d={shown}") is ABSENT
    assert results(f"{MX}; {DMARC}", sender=shown) is not ALIGNED


# -- the own house -----------------------------------------------------------------------------------------------------
def below_stamp(by: str, trusted: str) -> Proof:
    headers = [("Received", f"from a by {by} with SMTP; x"), ("Authentication-Results", f"{trusted}; {DMARC}"), AUTHOR]
    return examine(headers, "acme.example", (), (trusted,)).proof


@pytest.mark.parametrize(
    ("by", "trusted", "proof"),
    [
        ("mx1.kahlo.example", "mx.kahlo.example", ALIGNED),
        ("MX1.Kahlo.Example.", "mx.kahlo.example", ALIGNED),
        ("store.kahlo.co.uk", "mx.kahlo.co.uk", ALIGNED),
        ("store.other.co.uk", "mx.kahlo.co.uk", ABSENT),
        ("a.github.io", "b.github.io", ABSENT),
        ("b.github.io", "b.github.io", ALIGNED),
        ("b.github.io", "github.io", ABSENT),
        ("mx.example", "mx.kahlo.example", ABSENT),
        ("example", "mx.kahlo.example", ALIGNED),
        ("8.8.8.8", "mx.kahlo.example", ABSENT),
        ("[8.8.8.8]", "8.8.8.8", ABSENT),
        ("[IPv6:fd00::1]", "mx.kahlo.example", ALIGNED),
        ("[IPv6:2a00:1450::1]", "mx.kahlo.example", ABSENT),
        ("1.2.3.4.5", "9.9.3.4.5", ABSENT),
        ("elsewhere.test (by mx.kahlo.example)", "mx.kahlo.example", ABSENT),
        ("mx.büro.example", "mx1.xn--bro-hoa.example", ALIGNED),
    ],
)
def test_a_house_is_what_one_organisation_names(by: str, trusted: str, proof: Proof) -> None:
    assert below_stamp(by, trusted) is proof


def test_a_comment_in_a_stamp_says_nothing_about_who_wrote_it() -> None:
    headers = [
        ("Received", f"from a (said by {MX}) by relay.elsewhere.test; x"),
        ("Authentication-Results", f"{MX}; {DMARC}"),
    ]
    assert examine(headers, "acme.example", (), (MX,)).proof is ABSENT


# -- what is kept ------------------------------------------------------------------------------------------------------
def test_the_field_that_decided_is_kept_with_its_place() -> None:
    headers = [("Return-Path", "<a@acme.example>"), OWN, ("Authentication-Results", f"{MX};\r\n {DMARC}"), AUTHOR]
    found = examine(headers, "acme.example", (), (MX,)).evidence
    assert (found.proof, found.place, found.field) == ("aligned", 3, f"{MX}; {DMARC}")
    assert found.text.format(value=found.value) == "your mail server says: dmarc=pass for acme.example"
    nothing = examine([OWN, AUTHOR], "acme.example", (), (MX,)).evidence
    assert (nothing.proof, nothing.place, nothing.field, nothing.signatures) == ("absent", 0, "", ())


# -- the second witness ------------------------------------------------------------------------------------------------
SIGNED = Signature(
    "acme.example", "s1", "rsa-sha256", "pass", bits=2048, signed=("from", "to", "subject", "date", "reply-to")
)
BROUGHT = (
    "from out.acme.example (out.acme.example [192.0.2.7])\r\n\t(using TLSv1.3 with cipher X (256/256 bits))\r\n"
    f"\t(No client certificate requested)\r\n\tby {MX} (Postfix) with ESMTPS id 4F1\r\n"
    "\tfor <h.albers@kahlo.example>; Mon, 23 Nov 2026 10:00:00 +0100 (CET)"
)
LETTER = (AUTHOR, ("To", "h.albers@kahlo.example"), ("Subject", "x"))


def witnessed(
    *signatures: Signature,
    received: str = BROUGHT,
    above: tuple[tuple[str, str], ...] = (),
    below: tuple[tuple[str, str], ...] = (),
    envelope: str = "bounce@acme.example",
    **more: Any,
) -> Authentication:
    """What these signatures prove where the own server writes no results."""
    headers = [*above, ("Received", received), *below, *LETTER]
    given = {"trusted": (MX,), "sender_domain": "acme.example", "second_witness": True, **more}
    return examine(
        headers, company_domains=("acme.example",), signatures=signatures or (SIGNED,), envelope=envelope, **given
    )


def test_a_good_signature_and_a_host_of_the_company_prove_it_together() -> None:
    found = witnessed()
    assert (found.proof, found.value) == (ALIGNED, "acme.example, out.acme.example")
    assert witnessed(replace(SIGNED, result="fail"), SIGNED).proof is ALIGNED
    assert witnessed(replace(SIGNED, domain="mail.acme.example")).proof is ALIGNED
    assert witnessed(replace(SIGNED, algorithm="ed25519-sha256", bits=256)).proof is ALIGNED
    assert witnessed(received=BROUGHT.replace("[192.0.2.7]", "[IPv6:2001:db8::7]")).proof is ALIGNED
    assert witnessed(received=BROUGHT.replace(f"by {MX}", "by mx2.kahlo.example")).proof is ALIGNED
    assert witnessed(above=(("Return-Path", "<b@acme.example>"), ("X-Original-To", "x"))).proof is ALIGNED


def test_the_host_may_be_of_the_envelope_sender_s_house() -> None:
    received = BROUGHT.replace("out.acme.example", "o1.mailer.test")
    assert witnessed(received=received, envelope="bounce@em.mailer.test").proof is ALIGNED
    for envelope in ("", "bounce@acme.example", "x@test", "bounce@other.test"):
        found = witnessed(received=received, envelope=envelope)
        assert (found.proof, found.value) == (ABSENT, "o1.mailer.test")


def test_it_is_heard_only_where_the_owner_wants_it_and_his_server_says_nothing() -> None:
    assert witnessed(second_witness=False).proof is ABSENT
    assert witnessed(trusted=()).proof is ABSENT
    for said in ("none", "spf=pass", "dkim=fail header.d=acme.example", "dmarc=none"):
        field = ("Authentication-Results", f"{MX}; {said}")
        assert witnessed(above=(field,)).proof is ABSENT
        assert witnessed(below=(field,)).proof is ABSENT
    assert witnessed(above=(("Authentication-Results", f"{MX}; dmarc=fail"),)).proof is FAILED
    assert witnessed(above=(("Authentication-Results", "elsewhere.test; dmarc=fail"),)).proof is ALIGNED
    assert witnessed(sender_domain="").proof is ABSENT
    assert examine([("Received", BROUGHT), *LETTER], "acme.example", (), (MX,), second_witness=True).proof is ABSENT


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"result": "fail"}, "does not hold"),
        ({"result": "temperror"}, "could not be checked now"),
        ({"result": "permerror"}, "its key is broken"),
        ({"result": "unread"}, "too large"),
        ({"result": "x"}, "does not hold"),
        ({"expired": True}, "has expired"),
        ({"limited": True}, "lets text be added"),
        ({"testing": True}, "only being tested"),
        ({"algorithm": "rsa-sha1"}, "too weak"),
        ({"bits": 1023}, "too short"),
        ({"signed": ("to", "subject")}, "does not cover From"),
        ({"signed": ("from", "subject")}, "does not cover To"),
        ({"signed": ("from", "to")}, "does not cover Subject"),
        ({"domain": "desk.test"}, "signed, but only by desk.test"),
        ({"domain": "evilacme.example"}, "signed, but only by evilacme.example"),
        ({"domain": ""}, "signed, but only by ?"),
    ],
)
def test_each_fault_of_a_signature_has_a_sentence_of_its_own(change: dict[str, Any], says: str) -> None:
    found = witnessed(replace(SIGNED, **change))
    assert found.proof is ABSENT
    assert says in found.text.format(value=found.value)


def test_a_signature_covers_a_field_as_often_as_it_stands_there() -> None:
    assert witnessed(below=(("Subject", "added"),)).value == "Subject"
    twice = replace(SIGNED, signed=(*SIGNED.signed, "subject"))
    assert witnessed(twice, below=(("Subject", "added"),)).proof is ALIGNED
    assert witnessed(replace(SIGNED, signed=("from", "to", "subject"))).proof is ALIGNED
    bare = witnessed(replace(SIGNED, signed=("from", "to", "subject")), below=(("Reply-To", "a@b.test"),))
    assert (bare.proof, bare.value) == (ABSENT, "Reply-To")


@pytest.mark.parametrize(
    "received",
    [
        "",
        BROUGHT.replace(f"by {MX}", "by relay.elsewhere.test"),
        BROUGHT.replace(f"by {MX}", "by localhost"),
        BROUGHT.replace("(out.acme.example [", "(unknown ["),
        BROUGHT.replace("(out.acme.example [", "(["),
        BROUGHT.replace("[192.0.2.7]", "[192.0.2.7] (may be forged)"),
        BROUGHT.replace("(out.acme.example [192.0.2.7])", "([192.0.2.7])"),
        BROUGHT.replace("(out.acme.example [", "(out.evilacme.example ["),
        BROUGHT.replace("(out.acme.example [", "(evil.test ["),
        BROUGHT.replace("from out.acme.example (out", "from [192.0.2.7] (out"),
        "from x (out.acme.example (evil.test [192.0.2.9])\r\n" + BROUGHT.partition("\r\n")[2],
        "from x (out.acme.example [192.0.2.7]) (evil.test [192.0.2.9])\r\n" + BROUGHT.partition("\r\n")[2],
        f"from x (out.acme.example [192.0.2.7]) by {MX} ( (evil.test [192.0.2.9])\r\n" + BROUGHT.partition("\r\n")[2],
        f"from x (out.acme.example 192.0.2.7) by {MX} ( (evil.test [192.0.2.9])\r\n" + BROUGHT.partition("\r\n")[2],
    ],
)
def test_without_the_word_of_the_own_server_on_the_host_a_signature_proves_nothing(received: str) -> None:
    assert witnessed(received=received).proof is ABSENT


def test_only_the_uppermost_stamp_counts_and_it_must_stand_above_the_mail() -> None:
    foreign = BROUGHT.replace(f"by {MX}", "by relay.elsewhere.test")
    assert witnessed(received=foreign, below=(("Received", BROUGHT),)).proof is ABSENT
    assert witnessed(above=(("Received", foreign),)).proof is ABSENT
    assert witnessed(above=(("Date", "x"),)).proof is ABSENT


@given(st.text() | st.text(alphabet="from out.acme.example([192.0.2.7]) by mx.kahlo\r\n\t"))
def test_a_hostile_stamp_never_raises(received: str) -> None:
    witnessed(received=received)
