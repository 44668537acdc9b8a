"""A mail, read: what `read` makes of headers, bodies and octets, and that it never raises."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replybot.core.mail import IncomingMail, hits, read
from replybot.core.policy import RECIPIENT_FIELDS
from replybot.core.ticket import recognise
from tests.build import BODY, MESSAGE_ID, OURS, SUBJECT, THEIRS, incoming, mail, playbook

REAL = sorted((Path(__file__).parent.parent / "corpus" / "ticket-mails").glob("*.eml"))
ODD = sorted((Path(__file__).parent.parent / "mails").glob("*.eml"))
HEAD = "Content-Type: multipart/mixed; "


def test_an_ordinary_mail_is_read() -> None:
    raw = mail(Cc="archive@acme.example", Reply_To="reply@acme.example")
    found = read(raw, datetime(2026, 11, 23, 9, tzinfo=UTC))
    assert (found.subject, found.message_id, found.name) == (SUBJECT, MESSAGE_ID, MESSAGE_ID)
    assert found.sender is not None
    assert (found.sender.spec, found.sender.name) == (THEIRS, "Acme Kundenservice")
    assert [a.spec for a in (*found.to, *found.cc, *found.reply_to)] == [
        OURS,
        "archive@acme.example",
        "reply@acme.example",
    ]
    assert found.reply_target == found.reply_to[0]
    assert found.return_path == "bounce-9@acme.example"
    assert found.date == found.arrived == datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert found.text.replace("\r\n", "\n") == BODY
    assert (found.size, found.whole, found.defects, found.types) == (len(raw), True, (), ("text/plain",))


def test_a_mail_without_an_id_is_called_by_its_hash() -> None:
    found = incoming(without=["Message-ID"])
    assert found.message_id == ""
    assert found.name == f"sha256:{found.digest}"
    assert found.name != incoming(without=["Message-ID"], Subject="x").name


def test_the_envelope_goes_before_return_path_and_an_unknown_one_is_unknown() -> None:
    assert read(mail(), envelope="").return_path == ""
    assert read(mail(), envelope="<a@b.test>").return_path == "a@b.test"
    assert incoming(without=["Return-Path"]).return_path is None
    assert incoming(Return_Path="< >").return_path == ""


def test_a_body_is_decoded_by_its_charset_else_utf_8_else_cp1252() -> None:
    for charset, octets in (("iso-8859-15", "12 €"), ("utf-8", "12 €"), ("no-such", "12 €")):
        encoded = octets.encode(charset if charset != "no-such" else "cp1252")
        assert incoming(Content_Type=f"text/plain; charset={charset}", body=encoded).text == octets


@pytest.mark.parametrize("charset", ["unicode_escape", "idna", "punycode", "hex", "undefined", "utf-7", "utf-16"])
def test_a_charset_that_is_none_costs_nothing_but_letters(charset: str) -> None:
    found = incoming(Content_Type=f"text/plain; charset={charset}", body="hallo \\d +2AA- xn--")
    assert found.text
    found.text.encode("utf-8")


def test_markup_is_taken_out() -> None:
    assert incoming(Content_Type="text/html", body="<p>Fuß &amp; <b>Hand</b></p>").text.split() == ["Fuß", "&", "Hand"]


def test_the_types_of_all_parts_are_known_depth_first() -> None:
    body = (
        "--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nx\n--b\nContent-Type: TEXT/HTML\n\ny\n--b--\n"
        "--a\nContent-Type: image/png\n\n\n--a--\n"
    )
    found = incoming(Content_Type="multipart/mixed; boundary=a", body=body)
    assert found.types == ("multipart/mixed", "multipart/alternative", "text/plain", "text/html", "image/png")
    assert found.text.split() == ["x", "y"]


BLIND = "blind@kahlo.example"


@pytest.mark.parametrize(
    ("name", "value", "hit"),
    [
        ("X-Gm-Original-To", BLIND, BLIND),
        ("X-Envelope-To", f"<{BLIND}>", BLIND),
        ("Envelope-To", f"<{BLIND}>", BLIND),
        ("X-Real-To", BLIND, OURS),
        ("X-Rcpt-To", f"<{BLIND}>", OURS),
        ("X-Apparently-To", f"{BLIND} via 192.0.2.7; Mon, 23 Nov 2026 10:00:00 +0000", OURS),
        ("X-Delivered-To", BLIND, OURS),
    ],
)
def test_what_each_server_writes_of_the_envelope(name: str, value: str, hit: str) -> None:
    """A field that may name the mailbox counts where it agrees with To, or where nothing else tells."""
    for to, expected in ((OURS, hit), (f"{BLIND}, {OURS}", BLIND), ("x@elsewhere.test", BLIND)):
        found = read(f"{name}: {value}\nTo: {to}\n\n".encode())
        assert hits(found, (name, "To"), ("kahlo.example",)) == (expected,)


def test_a_field_that_the_owner_does_not_name_tells_nothing() -> None:
    """His server does not write it, so the sender did."""
    forged = f"X-Gm-Original-To: {BLIND}\nX-Rcpt-To: {BLIND}\nOriginal-Recipient: rfc822; {BLIND}\nTo: {OURS}\n\n"
    assert hits(read(forged.encode()), RECIPIENT_FIELDS, ("kahlo.example",)) == (OURS,)


def test_of_several_fields_of_one_name_the_topmost_counts() -> None:
    """Servers write above what came, so what the sender wrote stands below."""
    raw = f"X-Original-To: {OURS}\nX-Original-To: {BLIND}\nTo: {OURS}\n\n"
    assert hits(read(raw.encode()), RECIPIENT_FIELDS, ("kahlo.example",)) == (OURS,)


@pytest.mark.parametrize(
    ("fields", "hit"),
    [
        ({"To": [OURS]}, (OURS,)),
        ({"To": [f"Marit <{OURS.upper()}>, x@elsewhere.test"]}, (OURS,)),
        ({"X-Original-To": ["blind@kahlo.example"], "To": ["x@elsewhere.test"]}, ("blind@kahlo.example",)),
        ({"Delivered-To": ["catchall@kahlo.example"], "To": [OURS]}, (OURS,)),
        ({"Delivered-To": [OURS], "To": [f"{OURS}, m.berg@kahlo.example"]}, (OURS,)),
        ({"Delivered-To": ["catchall@kahlo.example"], "To": ["x@elsewhere.test"]}, ("catchall@kahlo.example",)),
        ({"To": [f"{OURS}, m.berg@kahlo.example"]}, (OURS, "m.berg@kahlo.example")),
        ({"Cc": [OURS], "To": ["x@elsewhere.test"]}, (OURS,)),
        ({"To": ["x@notkahlo.example"]}, ()),
        ({}, ()),
    ],
)
def test_at_which_address_it_arrived(fields: dict[str, list[str]], hit: tuple[str, ...]) -> None:
    raw = "".join(f"{name}: {value}\n" for name, values in fields.items() for value in values) + "\n"
    assert hits(read(raw.encode()), RECIPIENT_FIELDS, ("kahlo.example",)) == hit


@pytest.mark.parametrize(
    "kind",
    [
        HEAD + "boundary*" + "9" * 5_000 + "=x",
        HEAD + "boundary*=x; boundary*0=y",
        HEAD + "boundary*0*=a\0b'x'y%20",
        HEAD + "boundary*0*=\udcff'x'y%20",
        HEAD + 'a="' + '\\";' * 100_000,
        HEAD + "boundary=" + "x" * 5_000,
        "Content-Type: ;;;",
        "Content-Type: \udcff/\udcff",
        "Content-Transfer-Encoding: \udcff",
        "Content-Type: text/plain; charset=\udcff",
        "Content-Type: text/plain; charset*=x; charset*0=y",
        "Content-Type: text/plain; charset*0*=a\0b'x'y%20",
    ],
    ids=range(12),
)
def test_a_content_type_that_the_standard_library_breaks_on_does_not_break_us(kind: str) -> None:
    raw = f"Subject: x\n{kind}\n\nhallo \udcff\n".encode("utf-8", "surrogateescape")
    assert read(raw).subject == "x"


def test_parts_nested_too_deeply_and_too_many_are_said() -> None:
    deep = incoming(Content_Type="message/rfc822", body="Content-Type: message/rfc822\n\n" * 3_000)
    assert any("nested" in d for d in deep.defects)
    assert deep.subject == SUBJECT
    many = incoming(Content_Type="multipart/mixed; boundary=x", body="--x\n\nhallo\n" * 2_000)
    assert any("200 MIME parts" in d for d in many.defects)
    assert len(many.types) <= 200


def check(found: IncomingMail) -> None:
    """What holds of every mail, whatever it is."""
    for value in (found.subject, found.text, found.name, found.message_id, found.return_path or "", *found.types):
        value.encode("utf-8")
    for address in (*found.senders, *found.reply_to, *found.to, *found.cc):
        (address.spec + address.name).encode("utf-8")
    assert found.message_id.isascii()
    assert all(i.isascii() for i in (*found.references, *found.in_reply_to))
    assert found.date is None or found.date.tzinfo is UTC
    recognise(found, (playbook(),))


@pytest.mark.parametrize("file", [*REAL, *ODD], ids=lambda file: file.name)
def test_mails_as_they_come_are_read(file: Path) -> None:
    check(read(file.read_bytes()))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=600))
def test_reading_arbitrary_octets_never_raises(data: bytes) -> None:
    check(read(data))


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["Subject", "From", "To", "Content-Type", "Date", "Message-ID", "Return-Path", "References"]),
    st.binary(max_size=120),
)
def test_reading_arbitrary_fields_never_raises(name: str, value: bytes) -> None:
    check(read(name.encode() + b": " + value + b"\n\nhallo\n"))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([*REAL, *ODD]), st.integers(0, 2**32), st.integers(1, 12), st.binary(max_size=30))
def test_reading_mutated_real_mails_never_raises(file: Path, seed: int, times: int, piece: bytes) -> None:
    data, chance = bytearray(file.read_bytes()[:6_000]), random.Random(seed)
    for _ in range(times):
        start = chance.randrange(len(data) + 1)
        match chance.randrange(4):
            case 0:
                data[start : start + chance.randrange(40)] = b""
            case 1:
                data[start:start] = piece
            case 2:
                data[start:start] = data[: chance.randrange(len(data) + 1)][-60:]
            case _:
                data[start : start + 1] = bytes([chance.randrange(256)])
    check(read(bytes(data)))
