"""Header fields, read: decoding, addresses, ids."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.fields import (
    FIELD_LIMIT,
    addresses,
    below,
    decoded,
    in_charset,
    message_ids,
    plain,
    undeclared,
    unfold,
    words,
    writable,
)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("plain", "plain"),
        ("=?utf-8?q?Gr=C3=B6=C3=9Fe?=", "Größe"),
        ("=?utf-8?b?R3LDtsOf?=\r\n =?utf-8?q?e?=", "Größe"),
        ("=?iso-8859-1?q?Gr=F6=DFe?= 1", "Größe 1"),
        ("Gr\udcc3\udcb6\udcc3\udc9fe", "Größe"),
        ("Gr\udcf6\udcdfe", "Größe"),
        ("=?no-such?q?x?=", "=?no-such?q?x?="),
        ("=?utf-8?q?broken", "=?utf-8?q?broken"),
        ("=?utf-8?q?=FF?=", "\ufffd"),
        ("=?utf-7?q?+2AA-?=", "\ufffd"),
        ("=?unicode_escape?q?=5Cud800?=", "=?unicode_escape?q?=5Cud800?="),
        ("=?utf-8?q?a=0D=0Ab=00?=", "a b"),
        ("a\u2028b\tc", "a b c"),
    ],
)
def test_a_field_is_decoded_onto_one_line(raw: str, text: str) -> None:
    assert words(raw) == text


def test_an_encoded_line_break_is_kept_where_it_is_looked_for() -> None:
    assert "\r\n" in decoded("=?utf-8?q?a=0D=0ABcc:_b?=")
    assert "\n" not in decoded("a\r\n b\n\tc")


@pytest.mark.parametrize(
    ("field", "specs"),
    [
        ("a@b.test", ["a@b.test"]),
        ("Acme <a@B.Test>", ["a@b.test"]),
        ("a@b.test., c@d.test", ["a@b.test", "c@d.test"]),
        ('"a@b.test" <x@y.test>', ["x@y.test"]),
        ("x@y.test (a@b.test)", ["x@y.test"]),
        ("=?utf-8?q?a=40b=2Etest=2C?= <x@y.test>", ["x@y.test"]),
        ('"Lund, Marit" <x@y.test>', ["x@y.test"]),
        ("undisclosed-recipients:;", []),
        ("Marit", []),
        ("", []),
        ("\udcff@b.test", ["ÿ@b.test"]),
    ],
)
def test_addresses_are_what_they_are_and_names_are_not(field: str, specs: list[str]) -> None:
    assert [a.spec for a in addresses([field])] == specs


def test_a_name_is_decoded_and_an_address_is_not() -> None:
    (found,) = addresses(["=?utf-8?q?=C3=96fen?= <=?utf-8?q?x?=@y.test>"])
    assert found.name == "Öfen"
    assert not found.plain


@pytest.mark.parametrize(
    ("spec", "is_plain"),
    [
        ("a.b+c-d@x.test", True),
        ("a@xn--fen-sna.test", True),
        ("a b@x.test", False),
        ('"a"@x.test', False),
        ("ö@x.test", False),
        ("a@ö.test", False),
        ("a@b@x.test", False),
        ("=?utf-8?q?x?=@x.test", False),
        ("a@x.test\n", False),
        ("a\0@x.test", False),
        ("@x.test", False),
        ("", False),
    ],
)
def test_which_addresses_can_be_compared_and_written_to(spec: str, is_plain: bool) -> None:
    assert plain(spec) is is_plain


def test_ids_are_taken_out_of_junk() -> None:
    junk = "<a@b> x <c@d><e@f>\r\n <no at> <> <g@h> <ü@i> <\udcff@j> <k@l@m> <n\0@o>"
    assert message_ids(junk) == ("<a@b>", "<c@d>", "<e@f>", "<g@h>")
    assert message_ids(f"<{'a' * 201}@b>") == ()


def test_only_so_much_of_a_field_is_read() -> None:
    assert len(unfold("x" * (FIELD_LIMIT + 9))) == FIELD_LIMIT
    assert message_ids(" " * FIELD_LIMIT + "<a@b>") == ()


def test_a_subdomain_is_below_and_a_look_alike_is_not() -> None:
    assert below("a.kahlo.example", ("kahlo.example",))
    assert below("kahlo.example", ("x.test", "kahlo.example"))
    assert not below("akahlo.example", ("kahlo.example",))
    assert not below("", ("kahlo.example",))


@pytest.mark.parametrize("charset", ["idna", "punycode", "unicode_escape", "raw-unicode-escape", "hex", "no-such"])
def test_what_is_no_charset_of_mail_is_none(charset: str) -> None:
    with pytest.raises(LookupError):
        in_charset(b"x", charset)


raw_text = st.binary(max_size=400).map(lambda b: b.decode("ascii", "surrogateescape"))
odd_text = raw_text | st.text() | st.text(alphabet='<>@()",;:\\=?.\r\n \tab\udcff')


@given(st.lists(odd_text, max_size=4))
def test_reading_addresses_never_raises(values: list[str]) -> None:
    for found in addresses(values):
        assert found.local
        assert found.domain
        found.spec.encode("utf-8")
        found.name.encode("utf-8")


@given(odd_text | st.text(alphabet="=?utf-8qb7+_AÖ/ \r\n").map(lambda t: f"=?utf-7?q?{t}?= {t}"))
def test_decoding_never_raises_and_leaves_text_that_can_be_written(value: str) -> None:
    words(value).encode("utf-8")
    decoded(value).encode("utf-8")
    undeclared(value).encode("utf-8")
    message_ids(value)
    assert not set(words(value)) & set("\r\n\0")


@pytest.mark.parametrize(("local", "can"), [("h.albers", True), ("x" * 64, True), ("x" * 65, False), ("ä" * 33, False)])
def test_no_mail_is_written_from_an_address_that_is_too_long(local: str, can: bool) -> None:
    assert writable(f"{local}@kahlo.example") is can
