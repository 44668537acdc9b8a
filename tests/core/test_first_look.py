"""Some header fields are enough to see that a mail is nothing for us: what they pass over nobody would have opened."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core import codes
from replybot.core.gate.machines import LISTS
from replybot.core.glance import FIRST_LOOK, surely_nothing
from replybot.core.marks import OUR_ID
from replybot.core.policy import RECIPIENT_FIELDS
from replybot.core.ticket import recognise, worth_opening
from replybot.mailboxes.imap_fetch import FIELDS
from tests.bench.mailbox_generator import is_ticket, mails
from tests.build import incoming, mail
from tests.core.test_glance import BOOK, DOMAINS, NEWS, block, corpus

TABLES = {name for system in codes.SYSTEMS for name, _ in system.prints}
OTHERS = sorted(
    {*TABLES, *LISTS, *RECIPIENT_FIELDS, "Sender", "Return-Path", "Received", "Date", "Precedence", "Auto-Submitted",
     "X-Mailer", "User-Agent", "X-Ticket-ID", "DKIM-Signature", "Authentication-Results", "Thread-Topic", "Comments"}
    - set(FIRST_LOOK)
)  # fmt: skip
VALUES = (
    "[Ticket#2026112010004217] Anliegen", f"<{OUR_ID}0123@kahlo.example>", "multipart/report", "OTRS Mail Service",
    "Zendesk Mailer", "x@acme.example", "Acme <x@acme.example>", "Case 00123456", "list", "2026112010004217",
)  # fmt: skip
EVERYDAY = (
    NEWS,
    {**NEWS, "List_Unsubscribe": "<https://shop.example/u>"},
    {"From": "Shop <noreply@shop.example>", "Subject": "Ihre Bestellung 4711 ist unterwegs"},
    {"From": "Ruth Kern <kern@post.example>", "Subject": "Re: Probe am Donnerstag"},
)


def only(fields: tuple[str, ...], head: bytes) -> bytes:
    """What a server answers to BODY.PEEK[HEADER.FIELDS (...)]."""
    names, kept, found = {name.lower().encode() for name in fields}, False, []
    for line in head.splitlines(keepends=True) if b"\r" not in head.replace(b"\r\n", b"") else head.split(b"\n"):
        if line[:1] not in (b" ", b"\t"):
            kept = line.partition(b":")[0].strip().lower() in names and b":" in line
        if kept:
            found.append(line if line.endswith(b"\n") else line + b"\n")
    return b"".join(found) + b"\r\n"


def is_wanted(head: bytes) -> bool:
    """Would a mail with this whole header block be opened, or be counted as one of a wave?"""
    seen = incoming(head)
    theirs = recognise(seen, (BOOK,))
    return worth_opening(seen, theirs, OUR_ID) or theirs.reply_capable


def test_what_the_fields_pass_over_nobody_would_have_opened() -> None:
    heads = [block(raw) for raw in corpus()]
    passed = [head for head in heads if surely_nothing(only(FIRST_LOOK, head), DOMAINS)]
    assert [head[:300] for head in passed if is_wanted(head)] == []
    assert len(passed) > 100, "most mail is nothing for us"


def test_the_fields_pass_over_whatever_the_whole_block_would() -> None:
    heads = [block(raw) for raw in corpus()]
    assert [
        h[:300] for h in heads if surely_nothing(h, DOMAINS) and not surely_nothing(only(FIRST_LOOK, h), DOMAINS)
    ] == []


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_of_a_mailbox_as_people_have_it_only_tickets_need_more_than_the_fields(end: bytes) -> None:
    for number, (_, raw) in enumerate(mails(1_500)):
        head = block(raw).replace(b"\n", end)
        alone = surely_nothing(only(FIRST_LOOK, head), DOMAINS)
        assert alone == surely_nothing(head, DOMAINS)
        assert alone or is_ticket(number), raw[:300]


@given(
    st.sampled_from(EVERYDAY),
    st.lists(st.tuples(st.sampled_from(OTHERS), st.sampled_from(VALUES)), min_size=1, max_size=4),
)
def test_no_other_field_makes_a_mail_worth_opening(words: dict[str, str], more: list[tuple[str, str]]) -> None:
    head = block(mail(extra=tuple(more), **words))
    if surely_nothing(only(FIRST_LOOK, head), DOMAINS):
        assert not is_wanted(head)


@pytest.mark.parametrize("name", FIRST_LOOK)
def test_without_any_one_of_the_fields_something_would_be_missed_or_more_be_read(name: str) -> None:
    """None is asked for in vain: there is a mail of which it decides."""
    decisive = {
        "From": {},
        "Subject": {"Subject": "[Ticket#2026112010004217] Anliegen"},
        "Reply-To": {"Reply_To": "support+id1G7EOR-0Q2J@acme.zendesk.com"},
        "Content-Type": {"Content_Type": "multipart/report; boundary=x"},
        "Message-ID": {"Message_ID": next(system.message_id.holds for system in codes.SYSTEMS if system.message_id)},
        "List-Unsubscribe": {"List_Unsubscribe": "<https://shop.example/u>", "Subject": "Ihre Anfrage 123456"},
        "In-Reply-To": {"In_Reply_To": f"<{OUR_ID}0123@kahlo.example>"},
        "References": {"References": f"<{OUR_ID}0123@kahlo.example>"},
        "X-Failed-Recipients": {"X_Failed_Recipients": f"{OUR_ID}0123@kahlo.example"},
    }[name]
    plain = {"From": "Shop <news@shop.example>", "Subject": "Angebote der Woche"}
    head = block(mail(**{**plain, **decisive}))
    without = tuple(other for other in FIRST_LOOK if other != name)
    assert surely_nothing(only(FIRST_LOOK, head), DOMAINS) != surely_nothing(only(without, head), DOMAINS)


@pytest.mark.parametrize("name", FIRST_LOOK)
def test_odd_octets_in_one_of_the_fields_let_the_mail_by(name: str) -> None:
    head = block(mail(extra=((name, "a\x07b"),), From="Shop <noreply@shop.example>", Subject="Angebote"))
    assert not surely_nothing(only(FIRST_LOOK, head), DOMAINS)


def test_a_field_that_hides_behind_a_lone_carriage_return_is_none_to_a_server() -> None:
    hidden = b"X-Note: a\rSubject: [Ticket#2026112010004217] Anliegen\r\n" + block(mail(**NEWS))
    assert not surely_nothing(hidden, DOMAINS)
    assert surely_nothing(only(FIRST_LOOK, hidden), DOMAINS)
    assert "its header holds a lone carriage return" in incoming(hidden).defects, "such mail is never answered"


def test_an_imap_server_is_asked_for_all_of_the_fields() -> None:
    assert {name.upper() for name in FIRST_LOOK} <= {name.upper() for name in FIELDS}
