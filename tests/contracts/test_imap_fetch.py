"""Header fields of many mails, read off the wire: as a real server gives them, and as odd servers do."""

from __future__ import annotations

import contextlib
import imaplib
import io
import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from replybot.mailboxes.base import HEADER_LIMIT
from replybot.mailboxes.imap_fetch import FIELDS, glimpses
from tests.conftest import Servers
from tests.contracts.test_mailboxes import DovecotPlace, letter

SECTION = f"BODY[HEADER.FIELDS ({' '.join(FIELDS)})]".encode()
BLOCK = b"Subject: one\r\n\r\n"


class Wire:
    """The connection as imaplib has it, to a server that says what it is told to."""

    error, abort = imaplib.IMAP4.error, imaplib.IMAP4.abort

    def __init__(self, said: bytes) -> None:
        self.said, self.sent, self._tags = io.BytesIO(said), b"", itertools.count(1)

    def _new_tag(self) -> bytes:
        return b"T%d" % next(self._tags)

    def send(self, data: bytes) -> None:
        self.sent += data

    def readline(self) -> bytes:
        line = self.said.readline(imaplib._MAXLINE + 1)
        if len(line) > imaplib._MAXLINE:
            raise self.error(f"got more than {imaplib._MAXLINE} bytes")
        return line

    def read(self, size: int) -> bytes:
        return self.said.read(size)


class Client:
    def __init__(self, said: bytes) -> None:
        self._imap = Wire(said)


def asked(said: bytes, uids: tuple[int, ...] = (5,)) -> Any:
    """What is found in these answers; nothing of them is left unread."""
    client: Any = Client(said)
    try:
        return {uid: (one.size, one.fields) for uid, one in glimpses(client, uids).items()}
    finally:
        assert client._imap.said.read() == b""


def answer(before: bytes, value: bytes = BLOCK, after: bytes = b")") -> bytes:
    return b"* 1 FETCH (" + before + b" {%d}\r\n" % len(value) + value + after + b"\r\n"


USUAL = answer(b"UID 5 RFC822.SIZE 77 " + SECTION)
DONE = b"T1 OK done\r\n"


@pytest.mark.parametrize(
    "said",
    [
        USUAL,
        answer(b"RFC822.SIZE 77 UID 5 " + SECTION),
        answer(SECTION, after=b" RFC822.SIZE 77 UID 5)"),
        answer(b"FLAGS (\\Seen) UID 5 RFC822.SIZE 77 MODSEQ (12) " + SECTION),
        answer(b"uid 5 rfc822.size 77 " + SECTION.lower()),
        answer(b"UID 5 RFC822.SIZE 77 " + SECTION + b"<0>"),
        answer(b'UID 5 RFC822.SIZE 77 BODY[HEADER.FIELDS ("FROM" "SUBJECT")]'),  # Courier
        b"* 9 EXISTS\r\n* 1 RECENT\r\n" + USUAL + b"* OK [ALERT] be quick\r\n",
        b"* 2 FETCH (FLAGS (\\Seen))\r\n* VANISHED 3\r\n* 3 EXPUNGE\r\n" + USUAL,
        USUAL + b"* 1 FETCH (UID 5 FLAGS (\\Seen))\r\n",
        USUAL + answer(b"UID 6 RFC822.SIZE 1 " + SECTION),  # was not asked for
        b'* LIST () "/" {3}\r\nabc\r\n' + USUAL,
    ],
)
def test_the_fields_are_found_however_the_answer_is_written(said: bytes) -> None:
    assert asked(said + DONE) == {5: (77, BLOCK)}


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"* 1 FETCH (UID 5 RFC822.SIZE 77 " + SECTION + b" NIL)\r\n",
        b"* 1 FETCH (UID 5 RFC822.SIZE 77 " + SECTION + b' "Subject: x")\r\n',
        answer(b"UID 5 " + SECTION),  # no size
        answer(b"RFC822.SIZE 77 " + SECTION),  # no UID
        answer(b"UID 5 RFC822.SIZE 77 BODY[]"),
        answer(b"UID 5 RFC822.SIZE 77 " + SECTION, b"x" * (HEADER_LIMIT + 1)),
    ],
)
def test_what_is_of_another_shape_is_left_out(said: bytes) -> None:
    assert asked(said + DONE) == {}


def test_a_literal_of_fifty_megabytes_is_read_past_and_not_kept() -> None:
    huge = b"* 1 FETCH (UID 4 RFC822.SIZE 9 " + SECTION + b" {50000000}\r\n" + b"x" * 50_000_000 + b")\r\n"
    assert asked(huge + DONE + USUAL + b"T2 OK\r\n", (4, 5)).keys() == {5}


def test_many_are_asked_for_in_a_few_ranges_sent_together() -> None:
    said = b"".join(
        answer(b"UID %d RFC822.SIZE 77 " % uid + SECTION) + (b"T%d OK\r\n" % (uid // 10) if uid % 10 == 0 else b"")
        for uid in range(1, 41)
    )
    client: Any = Client(said)
    assert list(glimpses(client, range(1, 41))) == list(range(1, 41))
    lines = client._imap.sent.splitlines()
    assert [line.split()[3] for line in lines] == [b"1:10", b"11:20", b"21:30", b"31:40"]


@pytest.mark.parametrize("word", [b"NO", b"BAD"])
def test_a_refusal_is_told_once_all_answers_are_read(word: bytes) -> None:
    said = b"T1 " + word + b" [LIMIT] too much\r\n" + USUAL + b"T2 OK\r\n"
    with pytest.raises(IMAPClientError) as caught:
        asked(said, (4, 5))
    assert "[LIMIT] too much" in str(caught.value) and not isinstance(caught.value, IMAPClientAbortError)


@pytest.mark.parametrize(
    "said",
    [
        b"",
        USUAL,
        USUAL[:40],
        USUAL[:-9],
        b"* BYE it was nice\r\n",
        b"* bye\r\n" + DONE,
        b"T9 OK of another\r\n",
        b"+ go on\r\n",
        b"* " + b"x" * 1_000_001,
        b"* 1 FETCH (" + b"{1}\r\nx " * 9_000,
    ],
)
def test_a_connection_that_is_lost_or_out_of_step_is_thrown_away(said: bytes) -> None:
    client: Any = Client(said)
    with pytest.raises(IMAPClientAbortError):
        glimpses(client, (5,))


@given(
    st.lists(
        st.sampled_from([USUAL, DONE, b"* ", b"{3}\r\n", b"UID 5 ", b")\r\n", b"\r\n", SECTION, b"\x00"]) | st.binary()
    )
)
def test_whatever_a_server_says_it_ends_with_an_answer_or_one_of_two_errors(said: list[bytes]) -> None:
    client: Any = Client(b"".join(said))
    with contextlib.suppress(IMAPClientError):
        glimpses(client, (5,))


@pytest.fixture
def reader(servers: Servers, tmp_path: Any) -> Iterator[tuple[DovecotPlace, IMAPClient]]:
    place = DovecotPlace(servers, tmp_path)
    with IMAPClient("127.0.0.1", int(servers.env["IMAP_PORT"]), ssl=False) as client:
        client.login(place.user, "secret")
        yield place, client


@pytest.mark.live
@pytest.mark.parametrize("count", [1, 3, 30])
def test_a_real_server_gives_the_fields_of_all_and_marks_none_as_read(
    reader: tuple[DovecotPlace, IMAPClient], count: int
) -> None:
    place, client = reader
    for number in range(count):
        place.arrive(letter(f"mail {number}", "Reply-To: is not a field here\r\n"))
    client.select_folder("INBOX", readonly=True)
    uids = client.search()
    found = glimpses(client, uids)
    assert list(found) == uids and client.search("UNSEEN") == uids
    sizes = {uid: answer[b"RFC822.SIZE"] for uid, answer in client.fetch(uids, ["RFC822.SIZE"]).items()}
    for number, (uid, one) in enumerate(found.items()):
        assert one.size == sizes[uid]
        lines = one.fields.split(b"\r\n")
        assert lines[-2:] == [b"", b""]
        assert sorted(lines[:-2]) == sorted(
            [
                b"From: Service <service@acme.example>",
                b"To: anna@owner.test",
                b"Subject: mail %d" % number,
                b"Message-ID: <mail.%d@acme.example>" % number,
            ]
        )
