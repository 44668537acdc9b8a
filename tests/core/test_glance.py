"""The first glance may err on one side only: what would be opened is never passed over."""

from __future__ import annotations

import email.header
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core import codes
from replybot.core.fields import words
from replybot.core.glance import _words, surely_nothing
from replybot.core.marks import OUR_ID
from replybot.core.ticket import recognise, worth_opening
from tests.build import incoming, mail, playbook
from tests.journeys.conftest import ROOT

BOOK = playbook()
DOMAINS = frozenset(BOOK.domains)
NEWS = {"From": "Shop <news@shop.example>", "Subject": "Angebote der Woche", "Reply_To": "news@shop.example"}


def block(raw: bytes) -> bytes:
    return raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if b"\r\n\r\n" in raw else raw.partition(b"\n\n")[0] + b"\n\n"


def would_open(raw: bytes) -> bool:
    head = incoming(block(raw))
    return worth_opening(head, recognise(head, (BOOK,)), OUR_ID)


def corpus() -> list[bytes]:
    found = []
    for line in (ROOT / "tests" / "corpus" / "subjects.jsonl").read_text().splitlines():
        case = json.loads(line)
        words = {"Subject": case["subject"], "From": case["from"], "Reply_To": case.get("reply_to") or case["from"]}
        extra = tuple((case.get("headers") or {}).items())
        found.append(mail(extra=extra, **words))
        words["Subject"] = email.header.Header(case["subject"], "utf-8").encode()
        found.append(mail(extra=extra, **words))
    for line in (ROOT / "tests" / "corpus" / "safety.jsonl").read_text().splitlines():
        case = json.loads(line)
        found.append(case["raw"].encode(case.get("raw_encoding", "utf-8"), "surrogateescape"))
    files = [*(ROOT / "tests").rglob("*.eml"), *(ROOT / "replybot" / "sample").rglob("*.sample")]
    return [*found, *(path.read_bytes() for path in files)]


def test_nothing_that_would_be_opened_is_passed_over() -> None:
    mails = corpus()
    wrong = [raw[:300] for raw in mails if surely_nothing(block(raw), DOMAINS) and would_open(raw)]
    assert wrong == []
    assert sum(surely_nothing(block(raw), DOMAINS) for raw in mails) > 100, "most mail is nothing for us"


def test_a_newsletter_is_surely_nothing() -> None:
    assert surely_nothing(block(mail(**NEWS)), DOMAINS)


@pytest.mark.parametrize(
    "words",
    [
        {"From": "Acme <x@acme.example>"},
        {"From": "Acme <x@ acme . example>"},
        {"From": "x@ACME.Example (Acme)"},
        {"From": "=?utf-8?q?Acme?= <x@acme.example>"},
        {"From": "Acme\n <x@acme.example>"},
        {"Subject": "[Ticket#2026112010004217] Anliegen"},
        {"Subject": "Ihr\n Anliegen [Ticket#2026112010004217]"},
        {"Subject": "=?utf-8?q?=5BTicket=232026112010004217=5D?="},
        {"In_Reply_To": "<replybot.0123@kahlo.example>"},
        {"References": "<a@b.example> <REPLYBOT.0123@kahlo.example>"},
        {"Content_Type": "multipart/report; boundary=x"},
        {"X_Failed_Recipients": "x@acme.example"},
        {"Reply_To": "support+id1G7EOR-0Q2J@acme.zendesk.com"},
    ],
    ids=lambda words: next(iter(words.values())).encode("unicode_escape").decode(),
)
def test_what_may_be_for_us_is_let_by(words: dict[str, str]) -> None:
    raw = mail(**{**NEWS, **words})
    assert not surely_nothing(block(raw), DOMAINS) or not would_open(raw)


@given(
    st.binary(max_size=400), st.sampled_from([b"Subject: ", b"From: ", b"Reply-To: ", b"\r", b"\n\t", b"From: x@acme"])
)
def test_whatever_the_bytes_the_glance_never_errs_on_the_wrong_side(noise: bytes, start: bytes) -> None:
    raw = start + noise + b"\r\n" + block(mail(**NEWS))
    if surely_nothing(block(raw), DOMAINS):
        assert not would_open(raw)


def test_a_header_block_of_64_kb_takes_no_long_look(tmp_path: Path) -> None:
    for filler in (b"Subject:" * 8_000, b"From: " + b"@" * 60_000, b"Subject: " + b"[" * 60_000, b"\n " * 30_000):
        surely_nothing(filler + b"\n\n", DOMAINS)


PIECES = (
    "=?utf-8?Q?Ihre_Anfrage_=5BTicket=2342=5D?=",
    "=?UTF-8?b?w7xiZXI=?=",
    "=?utf-8?q?=C3?=",
    "=?utf-8?Q?=BC?=",
    "=?utf-8?Q?=0A_=00x?=",
    "=?utf-8?b?w7x?=",
    "=?utf-8?q?=3D=3Futf-8=3Fq=3Fx=3F=3D?=",
    "=?utf-8?Q?a=b?=",
    "=?x?Q?a?=",
    "=?iso-8859-1?Q?=FC?=",
    "=?utf-8?q?a b?=",
    "=?utf-8?q??=",
    " ",
    "\r\n ",
    "\n\t",
    "  ",
    "42",
    "plain",
    "=?",
    "?=",
    "\x85",
)
"""Of subjects: encoded words, good and bad, and what may stand between them."""


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=8).map("".join))
def test_a_subject_is_decoded_as_ever_only_faster(text: str) -> None:
    value = text.encode("utf-8", "replace")
    assert _words(value) == words(value.decode("ascii", "surrogateescape"))


@given(st.text(alphabet="ab1:= ?ü²५\r\n", max_size=12))
def test_what_is_taken_for_a_subject_without_a_number_holds_no_code(text: str) -> None:
    if "=?" not in text and "::" not in text and not any(figure in text for figure in "0123456789"):
        assert codes.detect(words(text)) == () and codes.hardly(words(text))
