"""Delivery reports in the shapes of several mail servers: which letter of ours, and what became of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.delivery import Fate, Report, report
from replybot.core.mail import read

TOKEN = "0123456789abcdef0123456789abcdef"
OURS = f"<replybot.{TOKEN}@owner.test>"
HEAD = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.owner.test\nTo: jo@owner.test\nMessage-ID: <r1@mx.owner.test>\n"
LETTER = (
    f"From: jo@owner.test\nTo: service@acme.example\nSubject: Re: [Ticket#1]\nMessage-ID: {OURS}\nX-Replybot: {TOKEN}\n"
)


def dsn(status: str, *, returned: str = "message/rfc822", letter: str = LETTER, kind: str = "delivery-status") -> bytes:
    """As Postfix writes it."""
    return (
        f"{HEAD}Subject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
        f'Content-Type: multipart/report; report-type={kind}; boundary="B"\n\n'
        "--B\nContent-Type: text/plain; charset=us-ascii\n\nThis is the mail system at host mx.owner.test.\n"
        f"\n--B\nContent-Type: message/{kind}\n\n{status}\n"
        f"--B\nContent-Type: {returned}\n\n{letter}\nGuten Tag\n\n--B--\n"
    ).encode()


def group(action: str, status: str, code: str, recipient: str = "service@acme.example") -> str:
    return (
        f"Final-Recipient: rfc822; {recipient}\nOriginal-Recipient: rfc822;{recipient}\nAction: {action}\n"
        f"Status: {status}\nRemote-MTA: dns; mx.acme.example\nDiagnostic-Code: smtp; {code}\n"
    )


POSTFIX = "Reporting-MTA: dns; mx.owner.test\nArrival-Date: Mon, 23 Nov 2026 10:00:00 +0000\n\n"
NO_USER = group("failed", "5.1.1", "550 5.1.1 no such user")
LATER = group("delayed", "4.4.1", "451 4.4.1 try again\n later")


def found(raw: bytes) -> Report | None:
    return report(raw, read(raw))


@pytest.mark.parametrize(
    ("raw", "fate", "status", "said", "temporary"),
    [
        (dsn(POSTFIX + NO_USER), Fate.FAILED, "5.1.1", "550 5.1.1 no such user", False),
        (dsn(POSTFIX + LATER), Fate.DELAYED, "4.4.1", "451 4.4.1 try again later", True),
        (dsn(POSTFIX + group("delivered", "2.0.0", "250 ok")), Fate.DELIVERED, "2.0.0", "250 ok", False),
        (dsn(POSTFIX + group("relayed", "2.1.9", "250 ok")), Fate.DELIVERED, "2.1.9", "250 ok", False),
        (dsn(POSTFIX + group("failed", "5.2.2", "552 mailbox full")), Fate.FAILED, "5.2.2", "552 mailbox full", True),
        (dsn(POSTFIX + LATER + "\n" + NO_USER), Fate.FAILED, "5.1.1", "550 5.1.1 no such user", False),
        (dsn(POSTFIX + NO_USER, returned="text/rfc822-headers"), Fate.FAILED, "5.1.1", "550 5.1.1 no such user", False),
        (dsn(POSTFIX + NO_USER).replace(b"\n", b"\r\n"), Fate.FAILED, "5.1.1", "550 5.1.1 no such user", False),
        (dsn(POSTFIX + group("Failed (bad)", "5.1.1 (no)", "550 no")), Fate.FAILED, "5.1.1", "550 no", False),
    ],
    ids=["no user", "delayed", "delivered", "relayed", "full", "the worst counts", "headers only", "CRLF", "comments"],
)  # fmt: skip
def test_a_report_says_what_became_of_our_letter(
    raw: bytes, fate: Fate, status: str, said: str, temporary: bool
) -> None:
    one = found(raw)
    assert one is not None
    assert (one.fate, one.ids, one.recipient) == (fate, (OURS,), "service@acme.example")
    assert (one.status, one.said, one.temporary) == (status, said, temporary)


def test_qmail_and_exim_reports_are_read_by_their_words() -> None:
    qmail = (
        f"{HEAD}Subject: failure notice\n\nHi. This is the qmail-send program at mx.owner.test.\n"
        "I'm afraid I wasn't able to deliver your message.\n\n<service@acme.example>:\n"
        f"192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 unknown\n\n--- Below this line\n\n{LETTER}\n"
    ).encode()
    one = found(qmail)
    assert one is not None and (one.fate, one.ids, one.status) == (Fate.FAILED, (OURS,), "5.1.1")
    exim = (
        f"{HEAD}X-Failed-Recipients: service@acme.example\nSubject: Mail delivery failed\n\n"
        f"This message was created automatically by mail delivery software.\n\n{LETTER}\n"
    ).encode()
    one = found(exim)
    assert one is not None and (one.fate, one.ids, one.recipient) == (Fate.FAILED, (OURS,), "service@acme.example")


def test_a_letter_is_known_by_the_token_in_its_body_where_its_header_was_lost() -> None:
    letter = f"From: jo@owner.test\n\nGuten Tag\n\nRef: replybot/1/{TOKEN} x\n"
    one = found(dsn(POSTFIX + NO_USER, letter=letter))
    assert one is not None and one.ids == (OURS,)


@pytest.mark.parametrize(
    "raw",
    [
        dsn(POSTFIX + NO_USER, letter="Message-ID: <other@owner.test>\n"),
        dsn(POSTFIX + NO_USER, kind="disposition-notification"),
        dsn(POSTFIX + NO_USER, kind="feedback-report"),
        f"{HEAD}Subject: x\n\nHello {OURS}\n".encode(),
        f"Return-Path: <a@x.test>\nSubject: x\nX-Failed-Recipients: b@x.test\n\n{LETTER}".encode(),
        b"",
    ],
    ids=["of another's letter", "receipt", "complaint", "no report", "with an envelope sender", "nothing"],
)
def test_other_mails_are_no_report_of_a_letter_of_ours(raw: bytes) -> None:
    assert found(raw) is None


def test_a_part_in_a_charset_that_cannot_be_costs_nothing() -> None:
    broken = (
        dsn(POSTFIX + NO_USER)
        .replace(b"charset=us-ascii", b'charset="us\0ascii"')
        .replace(
            b"\n--B\nContent-Type: text/plain", b"\n--B\nContent-Transfer-Encoding: 8bit\nContent-Type: text/plain"
        )
    )
    assert found(broken) is not None
    assert found(broken.replace(b"multipart/report", b"text/report")) is None


@given(st.binary(max_size=600), st.integers(0, 900))
def test_whatever_comes_it_does_not_raise(junk: bytes, at: int) -> None:
    whole = dsn(POSTFIX + NO_USER)
    raw = whole[:at] + junk + whole[at:]
    found(raw)
