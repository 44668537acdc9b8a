"""The second witness: a signature counts only where nobody better speaks, and only if the host that brought it fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.authentication import Authentication, Proof, examine
from replybot.core.witness import Signature, address, brings_for, carrier, of_house, organisation

ALIGNED, FAILED, ABSENT = Proof.ALIGNED, Proof.FAILED, Proof.ABSENT
MX = "mx.kahlo.example"
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
BY = f"\r\n\tby {MX} (Postfix) with ESMTPS id 4F1\r\n\tfor <h@kahlo.example>; Mon, 23 Nov 2026 10:00:00 +0100 (CET)"
TLS = "\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\t(No client certificate requested)"
STAMP = f"from smtp.acme.example (out.acme.example [192.0.2.7]){TLS}{BY}"
SOUND = Signature(
    domain="acme.example",
    selector="s1",
    algorithm="rsa-sha256",
    result="pass",
    bits=2048,
    signed=("from", "to", "subject", "date", "message-id"),
    record="v=DKIM1; p=QUJD",
    asked=NOW,
    resolver="192.0.2.53",
)
HEADERS = (
    ("Return-Path", "<bounce-9@acme.example>"),
    ("Received", STAMP),
    ("From", "Acme <service@acme.example>"),
    ("To", "h@kahlo.example"),
    ("Subject", "Ihr Anliegen [Ticket#4711001]"),
    ("Message-ID", "<1@acme.example>"),
)


def judged(*signatures: Signature, headers: Any = HEADERS, **said: Any) -> Authentication:
    """What these signatures prove of this mail, where a second witness is heard."""
    given = {"sender_domain": "acme.example", "company_domains": ("acme.example",), "trusted": (MX,)} | said
    given = {"second_witness": True, "envelope": "bounce-9@acme.example"} | given
    return examine(headers, signatures=signatures, **given)


def instead(name: str, *values: str) -> tuple[tuple[str, str], ...]:
    """The mail with these fields of that name instead of its own."""
    return tuple(
        pair for n, v in HEADERS for pair in ([(n, v)] if n.lower() != name.lower() else [(n, new) for new in values])
    )


def test_a_sound_signature_and_the_host_that_fits_are_proof_together() -> None:
    found = judged(SOUND)
    assert (found.proof, found.value) == (ALIGNED, "acme.example, out.acme.example")
    assert found.evidence.signatures == (SOUND,)
    assert (found.place, found.field) == (0, "")


def test_neither_alone_is_proof() -> None:
    assert judged().proof is ABSENT
    assert judged(SOUND, headers=instead("Received")).proof is ABSENT


def test_it_is_not_heard_unless_the_owner_wants_it() -> None:
    assert judged(SOUND, second_witness=False).proof is ABSENT
    found = judged(SOUND, trusted=())
    assert found.proof is ABSENT and "trusted_authserv_ids" in found.text
    assert found.evidence.signatures == (SOUND,)


@pytest.mark.parametrize(
    ("result", "proof"),
    [
        ("none", ABSENT),
        ("dkim=fail header.d=acme.example", ABSENT),
        ("dmarc=fail header.from=acme.example", FAILED),
        ("dmarc=pass header.from=elsewhere.test", FAILED),
        ("dkim=pass header.d=acme.example", ALIGNED),
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2, 4, 6])
def test_where_the_own_server_has_spoken_it_alone_decides(result: str, proof: Proof, place: int) -> None:
    headers = [*HEADERS[:place], ("Authentication-Results", f"{MX}; {result}"), *HEADERS[place:]]
    expected = proof if place <= 2 else ABSENT
    assert judged(SOUND, headers=headers).proof is expected


def test_what_a_foreign_server_says_does_not_silence_the_second_witness() -> None:
    headers = [("Authentication-Results", "elsewhere.test; dkim=fail header.d=acme.example"), *HEADERS]
    assert judged(SOUND, headers=headers).proof is ALIGNED


def test_the_signature_must_be_the_authors() -> None:
    assert judged(replace(SOUND, domain="desk.test")).value == "desk.test"
    for domain in ("", "evilacme.example", "example", "acme.example.test"):
        assert judged(replace(SOUND, domain=domain)).proof is ABSENT
    assert judged(replace(SOUND, domain="mail.acme.example")).proof is ALIGNED
    assert judged(SOUND, sender_domain="").proof is ABSENT
    assert judged(SOUND, sender_domain="elsewhere.test").proof is ABSENT
    assert judged(replace(SOUND, domain="desk.test"), SOUND).proof is ALIGNED


WEAK = {
    "unread": replace(SOUND, result="unread"),
    "temperror": replace(SOUND, result="temperror", why="no-answer"),
    "permerror": replace(SOUND, result="permerror", why="no-key"),
    "fail": replace(SOUND, result="fail"),
    "unknown": replace(SOUND, result="none"),
    "expired": replace(SOUND, expired=True),
    "testing": replace(SOUND, testing=True),
    "limited": replace(SOUND, limited=True),
    "sha1": replace(SOUND, algorithm="rsa-sha1"),
    "strange": replace(SOUND, algorithm="dsa-sha256"),
    "short": replace(SOUND, bits=1023),
    "from": replace(SOUND, signed=("to", "subject")),
    "to": replace(SOUND, signed=("from", "subject")),
    "subject": replace(SOUND, signed=("from", "to")),
}


@pytest.mark.parametrize("weak", WEAK.values(), ids=WEAK)
def test_a_weak_signature_is_no_witness(weak: Signature) -> None:
    assert judged(weak).proof is ABSENT
    assert judged(weak, SOUND).proof is ALIGNED  # another one may be


def test_each_weakness_has_its_own_sentence() -> None:
    texts = [judged(weak).text for name, weak in WEAK.items() if name not in ("unknown", "strange", "to", "subject")]
    texts += [judged().text, judged(replace(SOUND, domain="desk.test")).text, judged(SOUND, sender_domain="").text]
    texts += [judged(SOUND, trusted=()).text, judged(SOUND, headers=instead("Received")).text]
    texts += [judged(SOUND, headers=instead("Received", STAMP.replace("out.acme.example", "unknown"))).text]
    texts += [judged(SOUND, headers=instead("Received", STAMP.replace("out.acme.example", "out.elsewhere.test"))).text]
    assert len(set(texts)) == len(texts)
    assert judged(WEAK["to"]).value == "To"


def test_keys_and_algorithms_that_suffice() -> None:
    assert judged(replace(SOUND, bits=1024)).proof is ALIGNED
    assert judged(replace(SOUND, bits=256, algorithm="ed25519-sha256")).proof is ALIGNED


@pytest.mark.parametrize("name", ["From", "To", "Subject"])
def test_a_field_that_stands_twice_must_be_signed_twice(name: str) -> None:
    headers = [(name, "x@acme.example"), *HEADERS]
    assert judged(SOUND, headers=[*HEADERS, (name, "x")]).proof is ABSENT
    twice = replace(SOUND, signed=(*SOUND.signed, name.lower()))
    assert judged(twice, headers=[HEADERS[0], HEADERS[1], (name, "x"), *HEADERS[2:]]).proof is ALIGNED
    assert judged(twice, headers=headers).proof is ABSENT  # now the uppermost stamp stands below what the sender wrote


def test_where_an_answer_would_go_must_be_signed() -> None:
    headers = [*HEADERS, ("Reply-To", "other@acme.example")]
    assert judged(SOUND, headers=headers).value == "Reply-To"
    assert judged(replace(SOUND, signed=(*SOUND.signed, "reply-to")), headers=headers).proof is ALIGNED


@pytest.mark.parametrize(
    "stamp",
    [
        f"from out.acme.example (unknown [192.0.2.7]){BY}",
        f"from out.acme.example ([192.0.2.7]){BY}",
        f"from out.acme.example{BY}",
        f"from out.acme.example (HELO out.acme.example) (192.0.2.7){BY}",
        f"from out.acme.example ([192.0.2.7] helo=out.acme.example){BY}",
        f"from out.acme.example (192.0.2.7 [192.0.2.7]){BY}",
        f"from x (out.elsewhere.test [192.0.2.7]) (out.acme.example [192.0.2.7]){BY}",
        f"from x(out.acme.example [192.0.2.7]) (out.elsewhere.test [192.0.2.7]){BY}",
        f"from (out.acme.example [192.0.2.7]) (out.elsewhere.test [192.0.2.7]){BY}",
        f"from out.acme.example (out.elsewhere.test [192.0.2.7]){BY}",
        f"from out.acme.example (acme.example.elsewhere.test [192.0.2.7]){BY}",
        f"from out.acme.example (evilacme.example [192.0.2.7]){BY}",
        f"from out.acme.example (example [192.0.2.7]){BY}",
        f"from out.acme.example (localhost [127.0.0.1]){BY}",
        STAMP.replace(MX, "mx.elsewhere.test"),
        STAMP.replace(MX, "mx.kahlo.example.test"),
        STAMP.replace(MX, "example"),
        STAMP.replace(MX, "mx"),
        STAMP.replace(MX, "localhost"),
        STAMP.replace(MX, "10.0.0.1"),
        STAMP.replace(f"by {MX}", f"by mx.elsewhere.test (by {MX})"),
        STAMP.replace(f"by {MX}", f"by mx.elsewhere.test by {MX}"),
        STAMP.replace("for <h@kahlo.example>", f"for <h@kahlo.example> by {MX} "),
        f"by {MX} (Postfix, from userid 1000) id 1; Mon, 23 Nov 2026 10:00:00 +0100",
        "",
        "(",
    ],
)
def test_a_host_that_the_own_server_did_not_verify_is_no_witness(stamp: str) -> None:
    found = judged(SOUND, headers=instead("Received", stamp))
    fits = " by mx.kahlo.example ;" in stamp
    assert found.proof is (ALIGNED if fits else ABSENT)


@pytest.mark.parametrize(
    "stamp",
    [
        STAMP,
        STAMP.replace(MX, MX.upper()),
        STAMP.replace(MX, "mx2.kahlo.example"),
        STAMP.replace("192.0.2.7", "IPv6:2001:db8::7"),
        STAMP.replace("out.acme.example", "OUT.Acme.Example"),
        STAMP.replace("smtp.acme.example", "anything-at-all"),
        STAMP.replace("\r\n", "\n"),
    ],
)
def test_a_host_that_the_own_server_verified_is_one(stamp: str) -> None:
    assert judged(SOUND, headers=instead("Received", stamp)).proof is ALIGNED


def test_only_the_uppermost_stamp_counts() -> None:
    other = STAMP.replace("out.acme.example", "out.elsewhere.test")
    assert judged(SOUND, headers=instead("Received", other, STAMP)).proof is ABSENT
    assert judged(SOUND, headers=instead("Received", STAMP, other)).proof is ALIGNED
    foreign = STAMP.replace(MX, "mx.elsewhere.test")
    assert judged(SOUND, headers=instead("Received", foreign, STAMP)).proof is ABSENT
    for name in ("From", "Subject", "DKIM-Signature"):
        assert judged(replace(SOUND, signed=SOUND.signed * 2), headers=[(name, "x"), *HEADERS]).proof is ABSENT


def test_the_mail_service_of_the_envelope_sender_may_bring_it() -> None:
    headers = instead("Received", STAMP.replace("out.acme.example", "o7.send.desk.test"))
    assert judged(SOUND, headers=headers, envelope="bounce@acme.send.desk.test").proof is ALIGNED
    assert judged(SOUND, headers=headers, envelope="bounce@acme.example").proof is ABSENT
    for envelope in ("", "bounce@", "bounce@test", "bounce@[192.0.2.7]", "bounce@192.0.2.7", "test", "@"):
        assert judged(SOUND, headers=headers, envelope=envelope).proof is ABSENT
    shared = instead("Received", STAMP.replace("out.acme.example", "b.github.io"))
    assert judged(SOUND, headers=shared, envelope="x@a.github.io").proof is ABSENT
    assert judged(SOUND, headers=shared, envelope="x@github.io").proof is ABSENT


@pytest.mark.parametrize(
    ("host", "house"),
    [
        ("mx.kahlo.example", "kahlo.example"),
        ("KAHLO.example.", "kahlo.example"),
        ("mx.bücher.example", "xn--bcher-kva.example"),
        ("a.b.kahlo.co.uk", "kahlo.co.uk"),
        ("mx.a.github.io", "a.github.io"),
        ("co.uk", ""),
        ("github.io", ""),
        ("example", ""),
        ("localhost", ""),
        ("192.0.2.1", ""),
        ("2.1", ""),
        ("999.999.999.999", ""),
        ("2001:db8::1", ""),
        ("::1", ""),
        ("", ""),
        (".", ""),
        ("..kahlo.example", ""),
        ("a b.example", ""),
    ],
)
def test_the_organisation_of_a_host(host: str, house: str) -> None:
    assert organisation(host) == house


def test_a_name_that_is_no_domain_is_only_its_own_house() -> None:
    assert of_house("mailhost", ("mailhost",)) and of_house("192.0.2.1", ("192.0.2.1",))
    assert not of_house("192.0.2.1", ("192.0.2.2",)) and not of_house("", ("",)) and not of_house("", ())
    assert address("IPv6:2001:db8::1") and address("192.0.2.1") and not address("2.1") and not address("x")


@given(st.text(), st.text(), st.lists(st.text(), max_size=3))
def test_nothing_here_raises(received: str, envelope: str, own: list[str]) -> None:
    host, why = carrier([("Received", received)], own)
    assert bool(host) != bool(why)
    brings_for(host, own, envelope)
    judged(SOUND, headers=instead("Received", received), envelope=envelope, trusted=own)


@given(st.text(alphabet="()[] \\.;", max_size=40).map(lambda text: f"from {text} by {MX} (Postfix) with SMTP; x"))
def test_no_greeting_makes_a_host_verified(stamp: str) -> None:
    assert carrier([("Received", stamp)], (MX,))[0] == ""
