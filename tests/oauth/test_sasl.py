"""What is said when one logs in with a token, byte for byte."""

from __future__ import annotations

import base64

import pytest

from replybot.errors import PermanentError
from replybot.oauth import sasl


def test_xoauth2_is_as_google_and_microsoft_describe_it() -> None:
    said = base64.b64encode(
        sasl.first("XOAUTH2", "test@contoso.onmicrosoft.com", "h", 1, "EwBAAl3BAAUFFpUAo7J3Ve0bjLBWZWCclRC3EoAA")
    )
    assert said == (
        b"dXNlcj10ZXN0QGNvbnRvc28ub25taWNyb3NvZnQuY29tAWF1dGg9QmVhcmVyIEV3QkFBbDNCQUFVRkZwVUFvN0ozVmUwYmpMQldaV0NjbFJDM0VvQUEBAQ=="
    )


def test_oauthbearer_is_as_rfc_7628_section_4_1_describes_it() -> None:
    said = sasl.first(
        "OAUTHBEARER", "user@example.com", "server.example.com", 143, "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="
    )
    assert base64.b64encode(said) == (
        b"bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB"
    )


def test_a_name_with_a_separator_is_written_so_that_it_is_none() -> None:
    assert sasl.oauthbearer("a,b=c", "h", 1, "t").startswith(b"n,a=a=2Cb=3Dc,\x01")


@pytest.mark.parametrize(
    ("user", "token"), [("a\x01auth=Bearer x", "t"), ("a", "t\x01"), ("a", "t u"), ("a", ""), ("a\n", "t")]
)
@pytest.mark.parametrize("way", sasl.KNOWN)
def test_what_would_be_read_as_something_else_is_refused(way: str, user: str, token: str) -> None:
    with pytest.raises(PermanentError) as told:
        sasl.first(way, user, "h", 1, token)
    assert len(token) < 2 or token not in str(told.value)


@pytest.mark.parametrize(
    ("offered", "way"),
    [("PLAIN XOAUTH2 OAUTHBEARER", "XOAUTH2"), ("oauthbearer", "OAUTHBEARER"), ("PLAIN LOGIN", ""), ("", "")],
)
def test_the_way_is_one_that_the_server_knows(offered: str, way: str) -> None:
    assert sasl.choose(offered.split()) == way


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            b'{"status":"invalid_token","scope":"example_scope","openid-configuration":"https://x"}',
            "status invalid_token, scope example_scope",
        ),
        (base64.b64encode(b'{"status":"400","schemes":"Bearer"}'), "status 400"),
        (b'{"status": 5}', ""),
        (b'"text"', ""),
        (b"", ""),
        (b"\xff\xfe", ""),
        (b'{"status":"a\\r\\nb"}', "status a  b"),
    ],
)
def test_a_servers_error_text_is_told_in_words(said: bytes, words: str) -> None:
    assert sasl.why(said) == words


def test_the_usual_cause_at_microsoft_is_named_for_applications() -> None:
    assert "object id of the Enterprise application (not of the app registration)" in sasl.advice(
        "microsoft", "client-credentials"
    )
    assert "Enterprise" not in sasl.advice("microsoft", "device")
    assert "mail.google.com" in sasl.advice("google", "browser")
