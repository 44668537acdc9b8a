"""Letters through Exchange: handed over once whatever goes wrong, and what can be known of them afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from replybot.core.case import Envelope
from replybot.errors import PermanentError, ReplybotError, TemporaryError, UnsureError
from replybot.exchange import session
from replybot.mailboxes import open_mailbox
from replybot.settings.values import Account, MailboxConfig, Secret, TransportConfig
from replybot.transports import open_transport
from replybot.transports.base import Transport
from tests.contracts.test_mailboxes import ExchangePlace
from tests.contracts.test_transports import letter
from tests.ews import Exchange

ANNA, COMPANY, HIT = ExchangePlace.user, "tickets@company.test", "gisela.w@owner.test"


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "PAUSE", 0.0)


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    with Exchange({ANNA: "secret", COMPANY: "other"}) as running:
        running.allow_send_as(ANNA, HIT)
        running.set(back_off=20)
        yield running


@pytest.fixture
def place(exchange: Exchange, tmp_path: Path) -> ExchangePlace:
    return ExchangePlace(exchange, tmp_path)


def way_out(place: ExchangePlace, sent_folder: str = "", **changed: object) -> closing[Transport]:
    config = TransportConfig("ews", exchange=place.server(**changed), sent_folder=sent_folder)
    return closing(open_transport(config))


def reply(sender: str = HIT) -> tuple[Envelope, bytes]:
    return Envelope(sender, COMPANY), letter("Hello.", sender=sender, recipient=COMPANY)


def created(exchange: Exchange) -> int:
    """How many letters were handed over."""
    return sum(request.operation == "CreateItem" for request in exchange.requests)


FAULTS: list[tuple[str, type[ReplybotError], bool]] = [
    ("busy", TemporaryError, False),
    ("ErrorMailboxStoreUnavailable", TemporaryError, False),
    ("ErrorQuotaExceeded", TemporaryError, False),
    ("401", PermanentError, False),
    ("blocked", PermanentError, False),
    ("ErrorInvalidRecipients", PermanentError, False),
    ("ErrorMessageSizeExceeded", PermanentError, False),
    ("ErrorInvalidRequest", PermanentError, False),
    ("503", UnsureError, False),
    ("500", UnsureError, False),
    ("garbage", UnsureError, False),
    ("hang-up-before", UnsureError, False),
    ("hang-up-after", UnsureError, True),
    ("timeout", UnsureError, False),
    ("timeout-after", UnsureError, True),
    ("ErrorInternalServerError", UnsureError, False),
    ("ErrorInternalServerTransientError", UnsureError, False),
    ("ErrorTimeoutExpired", UnsureError, False),
]
MATRIX = [(*each, auth) for each in FAULTS for auth in ("basic", "ntlm") if (each[0], auth) != ("401", "ntlm")]
"""With NTLM a 401 is the beginning of a login, and no refusal yet."""


@pytest.mark.parametrize(
    ("kind", "error", "went", "auth"), MATRIX, ids=[f"{kind}-{auth}" for kind, _, _, auth in MATRIX]
)
def test_a_letter_is_handed_over_exactly_once_whatever_goes_wrong(
    place: ExchangePlace, exchange: Exchange, kind: str, error: type[ReplybotError], went: bool, auth: str
) -> None:
    asked, raw = reply()
    exchange.fault("CreateItem", kind)
    with way_out(place, auth=auth, timeout=1) as transport:
        with pytest.raises(error) as caught:
            transport.send(asked, raw)
        assert type(caught.value) is error and "secret" not in str(caught.value)
        assert created(exchange) == 1
        assert len(exchange.sent) == went
    with way_out(place, auth=auth) as transport:
        assert transport.left(raw) is went, "a copy in Sent tells"
        transport.send(asked, raw)
        assert len(exchange.sent) == 1, "never twice, even if somebody says to send it again"


def test_a_connection_whose_login_has_to_begin_anew_sends_a_letter_once(
    place: ExchangePlace, exchange: Exchange
) -> None:
    asked, raw = reply()
    exchange.fault("CreateItem", "401")
    with way_out(place, auth="ntlm") as transport:
        assert transport.send(asked, raw)
    assert [request.octets_out > 0 for request in exchange.requests if request.operation == "CreateItem"] == [
        False,
        True,
    ]
    assert len(exchange.sent) == 1


def test_what_a_lost_answer_is_found_by_is_one_request(place: ExchangePlace, exchange: Exchange) -> None:
    asked, raw = reply()
    exchange.fault("CreateItem", "hang-up-after")
    with way_out(place) as transport, pytest.raises(UnsureError):
        transport.send(asked, raw)
    exchange.requests.clear()
    with way_out(place) as transport:
        assert transport.left(raw)
        assert not transport.left(letter("another")) and not transport.left(b"Subject: no id\r\n\r\n")
    assert [request.operation for request in exchange.requests] == ["FindItem", "FindItem"]


def test_a_server_that_is_away_before_the_letter_is_on_its_way_surely_has_it_not(
    place: ExchangePlace, exchange: Exchange
) -> None:
    asked, raw = reply()
    for kind in ("503", "hang-up-before", "busy", "garbage"):
        exchange.fault("FindItem", kind, 3)
        with way_out(place) as transport, pytest.raises(TemporaryError):
            transport.send(asked, raw)
    assert created(exchange) == 0
    nobody = place.server(endpoint="https://localhost:1/EWS/Exchange.asmx")
    with closing(open_transport(TransportConfig("ews", exchange=nobody))) as transport:
        for call in (transport.ready, lambda: transport.send(asked, raw)):
            with pytest.raises(TemporaryError, match="refused"):
                call()


def test_a_sender_that_is_not_allowed_is_told_with_both_ways_out(place: ExchangePlace, exchange: Exchange) -> None:
    asked, raw = reply("nobody@owner.test")
    with way_out(place) as transport:
        with pytest.raises(PermanentError, match=r"nobody@owner\.test") as caught:
            transport.send(asked, raw)
        for word in (ANNA, "Send As", "Add-ADPermission", 'kind = "smtp"', "nothing was sent"):
            assert word in str(caught.value)
        exchange.allow_send_as(ANNA, "nobody@owner.test")
        transport.send(asked, raw)
    assert [to for _, _, to in exchange.sent] == [(COMPANY,)]


def test_a_sender_that_exchange_replaces_is_noticed_after_one_letter(place: ExchangePlace, exchange: Exchange) -> None:
    exchange.set(rewrite_from=True)
    with way_out(place) as transport:
        assert ANNA not in transport.send(*reply())
        assert f"{ANNA} stands in its From" in transport.send(*reply("other@owner.test"))
        with pytest.raises(PermanentError, match="nothing was sent"):
            transport.send(*reply())
        assert transport.send(*reply(ANNA)), "his own address is what it puts in"
    assert len(exchange.sent) == 3


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        (b"To: Company", b"Cc: x@else.test\r\nTo: Company", "x@else.test"),
        (b"To: Company", b"Bcc: x@else.test\r\nTo: Company", "x@else.test"),
        (b"To: Company", b"X-To: Company", "nobody"),
        (b"To: Company", b"Resent-To: x@else.test\r\nTo: Company", "x@else.test"),
        (HIT.encode(), b"thief@owner.test", "thief@owner.test"),
        (b"From: Owner", b"X-From: Owner", "nobody"),
        (b"\r\n\r\n", b"\r\n", "no end of its header"),
    ],
)
def test_a_letter_whose_header_says_otherwise_than_its_envelope_does_not_leave(
    place: ExchangePlace, exchange: Exchange, old: bytes, new: bytes, named: str
) -> None:
    asked, raw = reply()
    with way_out(place) as transport, pytest.raises(PermanentError, match="nothing was sent") as caught:
        transport.send(asked, raw.replace(old, new))
    assert named in str(caught.value)
    assert not exchange.requests


def test_the_header_that_hangs_a_letter_into_its_thread_arrives(place: ExchangePlace, exchange: Exchange) -> None:
    asked, raw = reply()
    thread = b"In-Reply-To: <theirs@company.test>\r\nReferences: <a@company.test>\r\n <theirs@company.test>\r\n"
    thread += b"Auto-Submitted: auto-replied\r\n"
    with way_out(place) as transport:
        transport.send(asked, thread + raw)
    (mail,) = exchange.mails(COMPANY)
    assert thread in mail.raw and b"\r\nMessage-ID: <letter-" in mail.raw and f"<{HIT}>".encode() in mail.raw


def test_the_copy_lies_where_the_owner_wants_it_once_and_read(place: ExchangePlace, exchange: Exchange) -> None:
    exchange.make_folder(ANNA, "Post/Briefe")
    asked, raw = reply()
    for folder, name in (("", "Sent Items"), ("Sent", "Sent Items"), ("post/briefe", "Post/Briefe")):
        raw = raw.replace(b"Message-ID: <", b"Message-ID: <x")
        before = len(exchange.mails(ANNA, name))
        transport = TransportConfig("ews", exchange=place.server(), sent_folder=folder)
        box = open_mailbox(MailboxConfig("m", "ews", transport, exchange=place.server()))
        with closing(open_transport(transport)) as way, closing(box):
            way.send(asked, raw)
            if folder:
                message_id = raw.partition(b"Message-ID: ")[2].partition(b"\r\n")[0].decode()
                box.keep(folder, raw, message_id)
                assert box.holds(folder, message_id)
        copies = exchange.mails(ANNA, name)[before:]
        assert [(copy.raw, copy.is_read) for copy in copies] == [(raw, True)]


def test_a_folder_for_copies_that_is_missing_or_closed_stops_before_any_letter(
    place: ExchangePlace, exchange: Exchange
) -> None:
    for call in (lambda way: way.ready(), lambda way: way.send(*reply()), lambda way: way.facts()):
        with (
            way_out(place, "Sennt") as transport,
            pytest.raises(PermanentError, match=r'no folder "Sennt".*Sent Items'),
        ):
            call(transport)
    exchange.grant(COMPANY, ANNA, "reviewer")
    with way_out(place, address=COMPANY) as transport, pytest.raises(PermanentError, match="lay nothing into"):
        transport.ready()
    assert created(exchange) == 0


def test_a_shared_mailbox_sends_in_its_own_name_and_keeps_the_copy(place: ExchangePlace, exchange: Exchange) -> None:
    exchange.grant(COMPANY, ANNA, "full")
    exchange.allow_impersonation(ANNA)
    for access in ("delegate", "impersonation"):
        exchange.allow_send_as(ANNA, COMPANY)
        asked = Envelope(COMPANY, ANNA)
        with way_out(place, address=COMPANY, access=access) as transport:
            transport.ready()
            transport.send(asked, letter(sender=COMPANY, recipient=ANNA))
    assert len(exchange.mails(COMPANY, "Sent Items")) == 2 and not exchange.mails(ANNA, "Sent Items")


def test_a_token_that_ran_out_is_renewed_before_the_letter_is_handed_over(
    place: ExchangePlace, exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    def access_token(account: Account, *, refused: str = "") -> str:
        return "second" if refused == "first" else "first"

    monkeypatch.setattr("replybot.oauth.access_token", access_token)
    exchange.tokens["second"] = ANNA
    with way_out(place, auth="oauth", username="", secret=Secret(), oauth=Account("work", "command")) as transport:
        transport.send(*reply())
    assert created(exchange) == 1 and len(exchange.sent) == 1
