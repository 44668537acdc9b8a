"""ARC: a chain of forwarders proves the author only where each is trusted, and the first one saw a proof (RFC 8617)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.arc import KINDS, MOST, chain, tags
from replybot.core.authentication import Authentication, Proof, examine
from replybot.core.fields import FIELD_LIMIT

ALIGNED, FAILED, ABSENT = Proof.ALIGNED, Proof.FAILED, Proof.ABSENT
MX = "mx.kahlo.example"
ORIGINAL = "mx.forwarder.example; dkim=pass header.d=acme.example; dmarc=pass header.from=acme.example"
OWN = ("Received", f"from out.forwarder.example by {MX} with ESMTPS id 1; Mon, 23 Nov 2026 10:00:00 +0100")
SEALERS = ("forwarder.example", "second.example")

Pairs = list[tuple[str, str]]


def one_set(number: int, domain: str = "forwarder.example", cv: str = "", original: str = ORIGINAL) -> Pairs:
    """What one forwarder writes on top."""
    cv = cv or ("none" if number == 1 else "pass")
    return [
        ("ARC-Seal", f"i={number}; a=rsa-sha256; t=1795424400; cv={cv};\r\n d={domain}; s=arc; b=QUJD\r\n REVG="),
        ("ARC-Message-Signature", f"i={number}; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=arc; h=from:to; b=QQ=="),
        ("ARC-Authentication-Results", f"i={number}; {original}"),
    ]


def judged(
    sets: Pairs,
    said: str = "arc=pass",
    sealers: tuple[str, ...] = SEALERS,
    sender: str = "acme.example",
    trusted: tuple[str, ...] = (MX,),
) -> Authentication:
    """What a mail with these sets proves, where the own server said this."""
    headers = [("Authentication-Results", f"{MX}; {said}"), OWN, *sets, ("From", f"service@{sender}")]
    return examine(headers, sender, ("acme.example",), trusted, sealers=sealers)


def test_a_whole_chain_of_trusted_forwarders_proves_what_the_first_one_saw() -> None:
    found = judged(one_set(1))
    assert found.proof is ALIGNED
    assert found.text.format(value=found.value) == (
        "the forwarder whom you trust says: dmarc=pass for acme.example (forwarder.example)"
    )
    assert judged([*one_set(2, "second.example", original=f"{MX}; none"), *one_set(1)]).proof is ALIGNED
    assert judged([*one_set(1), *one_set(2, "second.example")]).proof is ALIGNED
    assert judged(one_set(1, original="x.test; dkim=pass header.d=mail.acme.example")).proof is ALIGNED
    assert judged(one_set(1, "Forwarder.Example.")).proof is ALIGNED


def test_a_trusted_chain_outweighs_the_failure_that_forwarding_causes() -> None:
    broken = "dkim=fail header.d=acme.example; dmarc=fail header.from=acme.example; arc=pass (i=1)"
    assert judged(one_set(1), broken).proof is ALIGNED
    assert judged(one_set(1), broken, sealers=()).proof is FAILED
    assert judged(one_set(1, "stranger.test"), broken).proof is FAILED
    assert judged(one_set(1, original="x.test; dmarc=fail header.from=acme.example"), broken).proof is FAILED
    assert judged([], broken).proof is FAILED


def test_a_pass_for_another_author_than_the_shown_one_stays_a_forgery() -> None:
    assert judged(one_set(1), "dmarc=pass header.from=elsewhere.test; arc=pass").proof is FAILED


def test_without_a_listed_forwarder_the_mail_waits_and_the_sealer_is_named() -> None:
    found = judged(one_set(1), sealers=())
    assert (found.proof, found.value) == (ABSENT, "forwarder.example")
    assert "trusted_arc_sealers" in found.text


@pytest.mark.parametrize(
    "said",
    [
        "arc=fail",
        "arc=none",
        "arc=neutral",
        "arc=pass; arc=fail",
        "spf=pass",
        "none",
        "x-arc=pass",
        "(arc=pass) spf=pass",
    ],
)
def test_a_chain_that_the_own_server_does_not_vouch_for_counts_for_nothing(said: str) -> None:
    assert judged(one_set(1), said).proof is ABSENT


def test_nobody_but_a_trusted_server_may_vouch_for_it() -> None:
    assert judged(one_set(1), trusted=()).proof is ABSENT
    assert judged(one_set(1), trusted=("other.example",)).proof is ABSENT
    headers = [("Authentication-Results", f"{MX}; none"), OWN, ("Authentication-Results", f"{MX}; arc=pass")]
    assert examine([*headers, *one_set(1)], "acme.example", (), (MX,), sealers=SEALERS).proof is ABSENT


@pytest.mark.parametrize(
    ("sets", "value"),
    [
        (one_set(1, "stranger.test"), "stranger.test"),
        ([*one_set(2, "stranger.test"), *one_set(1)], "stranger.test"),
        ([*one_set(2), *one_set(1, "stranger.test")], "stranger.test"),
        (one_set(1, "lists.forwarder.example"), "lists.forwarder.example"),
        (one_set(1, "evilforwarder.example"), "evilforwarder.example"),
        (one_set(1, ""), "?"),
        (one_set(1, "a b"), "?"),
    ],
)
def test_one_strange_seal_is_enough_to_doubt(sets: Pairs, value: str) -> None:
    found = judged(sets)
    assert (found.proof, found.value) == (ABSENT, value)


SEAL, SIGNED, SAID = range(3)


def without(sets: Pairs, number: int) -> Pairs:
    return [*sets[:number], *sets[number + 1 :]]


@pytest.mark.parametrize(
    "sets",
    [
        [],
        without(one_set(1), SEAL),
        without(one_set(1), SIGNED),
        without(one_set(1), SAID),
        [*one_set(1), *one_set(1)],
        [*one_set(1), one_set(1)[SEAL]],
        [*one_set(1), one_set(1)[SIGNED]],
        [one_set(1, original="x.test; none")[SAID], *one_set(1)],
        one_set(2),
        [*one_set(3), *one_set(1)],
        [*one_set(2, cv="none"), *one_set(1)],
        [*one_set(2, cv="fail"), *one_set(1)],
        one_set(1, cv="pass"),
        one_set(1, cv="fail"),
        one_set(1, cv="x"),
        [*one_set(0), *one_set(1)],
        [*one_set(1), ("ARC-Seal", "a=rsa-sha256; cv=none; d=forwarder.example; s=arc; b=QQ==")],
        [("ARC-Seal", one_set(1)[SEAL][1] + "; i=1"), *one_set(1)[1:]],
        [("ARC-Seal", "x" + one_set(1)[SEAL][1]), *one_set(1)[1:]],
        [*one_set(1)[:2], ("ARC-Authentication-Results", ORIGINAL)],
        [*one_set(1)[:2], ("ARC-Authentication-Results", f"{ORIGINAL}; i=1")],
        [*one_set(1)[:2], ("ARC-Authentication-Results", "i=1; " + " " * FIELD_LIMIT + ORIGINAL)],
        [field for number in range(1, MOST + 2) for field in one_set(number)],
    ],
)
def test_a_chain_with_a_gap_a_double_or_a_wrong_word_is_no_chain(sets: Pairs) -> None:
    found = judged(sets)
    assert (found.proof, found.text) == (
        ABSENT,
        "the sender is not proven: it was forwarded, but a seal is missing or wrong",
    )


def test_the_longest_chain_that_the_standard_allows_is_one() -> None:
    assert judged([field for number in range(1, MOST + 1) for field in one_set(number)]).proof is ALIGNED


@pytest.mark.parametrize(
    "original",
    [
        "",
        "x.test",
        "x.test; none",
        "x.test; spf=pass smtp.mailfrom=acme.example",
        "x.test; dkim=pass header.d=desk.test",
        "x.test; dmarc=pass header.from=elsewhere.test",
        "x.test; dmarc=pass",
        "x.test; dmarc=pass header.from=acme.example; dmarc=fail header.from=acme.example",
        "x.test; dkim=pass header.d=acme.example header.d=desk.test",
        'x.test; spf=none reason="dmarc=pass header.from=acme.example"',
        "x.test; (dmarc=pass header.from=acme.example)",
        "x.test; arc=pass",
    ],
)
def test_what_the_first_forwarder_did_not_find_proven_is_not_proven(original: str) -> None:
    found = judged(one_set(1, original=original))
    assert (found.proof, found.value) == (ABSENT, "forwarder.example")


def test_what_a_later_forwarder_says_about_the_author_counts_for_nothing() -> None:
    assert judged([*one_set(2, "second.example"), *one_set(1, original="x.test; none")]).proof is ABSENT


def test_a_mail_of_two_authors_is_not_proven_by_any_chain() -> None:
    assert judged(one_set(1), sender="").proof is ABSENT


def test_a_list_of_tags_names_each_once() -> None:
    assert tags(" i = 1 ; b=a b\t;;D=x=y;") == {"i": "1", "b": "a b", "d": "x=y"}
    for broken in ("a=1; A=2", "a", "1=2", "=x", "a b=c", "é=1"):
        assert tags(broken) is None


@given(
    st.lists(st.tuples(st.sampled_from([*KINDS, "ARC-Seal", "From"]), st.text() | st.text(alphabet="i=1;cvd pasno")))
)
def test_reading_a_chain_never_raises(headers: Pairs) -> None:
    found = chain(headers)
    assert found is None or not found.whole or found.sealers
    judged(headers)
