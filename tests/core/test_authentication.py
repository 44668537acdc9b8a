"""Authentication-Results: what is believed, what is passed over, and what is taken for a forgery."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.authentication import Proof, examine, ids, parse
from replybot.core.fields import FIELD_LIMIT

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
    assert results(f"{MX}; {DMARC}", ("X-Foo", ""), f"{MX}; dmarc=fail") is ALIGNED


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
from replybot.core.authentication import parse
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
    assert name == name.lower()
    assert all(r.method == r.method.lower() for r in found)


@given(st.text(alphabet='();="\\ abc'))
def test_nothing_inside_a_comment_or_a_quoted_string_becomes_a_result(inside: str) -> None:
    quoted = inside.replace("\\", "\\\\").replace('"', '\\"')
    comment = inside.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    assert results(f'{MX}; spf=none reason="{quoted}{DMARC};" ({comment};{DMARC};)') is ABSENT
