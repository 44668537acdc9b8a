"""What only a mailbox on Exchange can do to us, and what we must never do to it; on the double of tests/ews."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from exchangelib.autodiscover import discovery as theirs

from replybot.errors import PermanentError, TemporaryError, UserError
from replybot.exchange import session
from replybot.mailboxes import open_mailbox
from replybot.mailboxes.base import Mailbox
from replybot.settings.values import Account, MailboxConfig, Secret, TransportConfig
from replybot.settings.values import Exchange as ExchangeServer
from tests.contracts.test_mailboxes import OUTBOX, ExchangePlace, letter, read, subjects
from tests.ews import Exchange

ANNA, SHARED = ExchangePlace.user, "tickets@owner.test"


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "PAUSE", 0.0)


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    with Exchange({ANNA: "secret", SHARED: "other"}) as running:
        yield running


@pytest.fixture
def place(exchange: Exchange, tmp_path: Path) -> ExchangePlace:
    return ExchangePlace(exchange, tmp_path)


def box_at(server: ExchangeServer, *folders: str, mark: str = "none", mark_folder: str = "Done") -> Mailbox:
    names = folders or ("INBOX",)
    return open_mailbox(
        MailboxConfig("m", "ews", OUTBOX, exchange=server, folders=names, mark=mark, mark_folder=mark_folder)
    )


def asked(exchange: Exchange) -> Counter[str]:
    """How often each operation was asked for since the last time."""
    found = Counter(request.operation for request in exchange.requests)
    exchange.requests.clear()
    return found


# Reading


def test_nothing_new_costs_one_request_of_little_size(place: ExchangePlace, exchange: Exchange) -> None:
    for number in range(30):
        place.arrive(letter(f"mail {number}"))
    with closing(place.open()) as box:
        _, cursor = read(box)
    asked(exchange)
    with closing(place.open()) as box:
        assert read(box, cursor) == ([], cursor)
    (request,) = exchange.requests
    assert request.operation == "SyncFolderItems" and request.octets_in + request.octets_out < 8_000


def test_of_many_new_mails_only_the_headers_travel_and_a_batch_is_never_read_twice(
    place: ExchangePlace, exchange: Exchange
) -> None:
    body = "x" * 10_000 + "\r\n"
    for number in range(450):
        place.arrive(letter(f"mail {number}", body))
    with closing(place.open()) as box:
        first = next(iter(box.new_mail(b"")))
    assert len(first.mails) == 200 and not any(mail.whole for mail in first.mails)
    assert sum(request.octets_out for request in exchange.requests) < 450 * 1_000
    assert asked(exchange) == {"SyncFolderItems": 1, "GetItem": 2}
    with closing(place.open()) as box:
        rest, _ = read(box, first.cursor)
    assert subjects([*first.mails, *rest]) == [f"mail {number}" for number in range(450)]
    assert asked(exchange) == {"SyncFolderItems": 2, "GetItem": 3}


def test_a_batch_is_oldest_first_whatever_the_order_of_the_server(place: ExchangePlace, exchange: Exchange) -> None:
    for day in (3, 1, 2):
        exchange.deliver(ANNA, letter(f"day {day}"), received=datetime(2026, 11, day, tzinfo=UTC))
    with closing(place.open()) as box:
        assert subjects(read(box)[0]) == ["day 1", "day 2", "day 3"]


def test_after_a_move_to_another_database_all_mails_are_new_once(place: ExchangePlace, exchange: Exchange) -> None:
    place.arrive(letter("one"))
    with closing(place.open()) as box:
        _, cursor = read(box)
        exchange.forget_sync_states()
        mails, cursor = read(box, cursor)
        assert subjects(mails) == ["one"]
        assert read(box, cursor)[0] == []


def test_what_the_owner_or_we_do_with_a_mail_makes_it_not_new(place: ExchangePlace, exchange: Exchange) -> None:
    for name in ("one", "two", "three"):
        place.arrive(letter(name))
    with closing(place.open("keyword")) as box:
        mails, cursor = read(box)
        exchange.read_by_owner(ANNA, mails[0].key)
        exchange.remove(ANNA, mails[1].key)
        box.mark(mails[2].key, "send")
        again, cursor = read(box, cursor)
        assert again == []
        place.arrive(letter("four"))
        assert subjects(read(box, cursor)[0]) == ["four"]


def test_the_header_is_the_one_that_came_even_if_the_store_keeps_none(place: ExchangePlace, exchange: Exchange) -> None:
    raw = letter("one").replace(b"Subject:", b"X-Folded: a\r\n\tb\r\nX-Folded: =?utf-8?q?=C3=A4?=\r\nSubject:")
    for kept in (True, False):
        exchange.deliver(ANNA, raw, headers_kept=kept)
    with closing(place.open()) as box:
        heads = [mail.data for mail in read(box)[0]]
    assert heads[0] == heads[1] and heads[0].endswith(b"\r\n\r\n") and heads[0].count(b"\r\n\r\n") == 1
    assert b"X-Folded: a\r\n\tb\r\nX-Folded: =?utf-8?q?=C3=A4?=\r\nSubject: one\r\n" in heads[0]


def test_a_large_mail_is_cut_on_its_way(place: ExchangePlace) -> None:
    place.arrive(letter("large", "0123456789abcdef\r\n" * 400_000))
    with closing(place.open()) as box:
        (mail,) = read(box)[0]
        opened = box.open_mail(mail.key, 100_000)
        assert opened is not None and len(opened.data) == 100_000
        assert not opened.whole and opened.size > 7_000_000, "the gate holds it, by its size"
        assert subjects(read(box)[0]) == ["large"], "the connection serves on"


def test_a_mail_of_which_the_server_can_make_nothing_is_its_header(place: ExchangePlace, exchange: Exchange) -> None:
    place.arrive(letter("broken"))
    with closing(place.open()) as box:
        (mail,) = read(box)[0]
        exchange.fault("GetItem", "ErrorMimeContentConversionFailed")
        opened = box.open_mail(mail.key, 100_000)
    assert opened is not None and opened.data == mail.data and not opened.whole


def test_several_folders_have_a_cursor_each_and_one_that_is_missing_stops_no_other(
    place: ExchangePlace, exchange: Exchange
) -> None:
    exchange.make_folder(ANNA, "Post/Alt")
    exchange.deliver(ANNA, letter("below"), "Post/Alt")
    place.arrive(letter("one"))
    with closing(box_at(place.server(), "INBOX", "Past/Alt", "post/alt")) as box:
        mails = []
        with pytest.raises(PermanentError, match='no folder "Past/Alt"; did you mean "Post/Alt"'):
            for batch in box.new_mail(b""):
                mails += batch.mails
                cursor = batch.cursor
        assert [(mail.folder, *subjects([mail])) for mail in mails] == [("INBOX", "one"), ("post/alt", "below")]
    with closing(box_at(place.server(), "INBOX", "Post/Alt")) as box:
        assert subjects(read(box, cursor)[0]) == ["below"], "by another name it is another folder"


def test_folders_that_every_mailbox_has_are_found_in_any_language(place: ExchangePlace, exchange: Exchange) -> None:
    german = exchange.store.box(ANNA)
    for english, name in (("Inbox", "Posteingang"), ("Sent Items", "Gesendete Elemente")):
        german.at(english).name = name
    exchange.deliver(ANNA, letter("one"), "Posteingang")
    with closing(place.open()) as box:
        assert subjects(read(box)[0]) == ["one"]
        for name in ("Sent", "Sent Items", "Gesendete Elemente"):
            box.keep(name, letter("Re one"), "<Re.one@acme.example>")
        assert len(exchange.mails(ANNA, "Gesendete Elemente")) == 1


# Marks


def test_a_category_stands_beside_the_owners_and_nothing_else_changes(place: ExchangePlace, exchange: Exchange) -> None:
    place.arrive(letter("one"))
    (item,) = exchange.mails(ANNA)
    item.categories = ["Privat"]
    with closing(place.open("keyword")) as box:
        for mark in ("hold", "send", "send"):
            box.mark(item.id, mark)
    assert (item.categories, item.is_read, item.folder) == (["Privat", "replybot-send"], False, "Inbox")
    assert asked(exchange) == {"GetItem": 3, "UpdateItem": 2}


def test_a_folder_for_what_is_done_is_made_and_held_mail_stays(place: ExchangePlace, exchange: Exchange) -> None:
    for name in ("one", "two"):
        place.arrive(letter(name))
    first, second = (item.id for item in exchange.mails(ANNA))
    with closing(box_at(place.server(), mark="move", mark_folder="Post/Erledigt")) as box:
        box.mark(first, "hold")
        assert asked(exchange) == {}
        box.mark(second, "file")
        box.mark(second, "file")
    (moved,) = exchange.mails(ANNA, "Post/Erledigt")
    assert b"Subject: two" in moved.raw and not moved.is_read
    assert [item.id for item in exchange.mails(ANNA)] == [first]


def test_who_may_only_read_leaves_no_mark_and_is_told_so(place: ExchangePlace, exchange: Exchange) -> None:
    exchange.deliver(SHARED, letter("one"))
    exchange.grant(SHARED, ANNA, "reviewer")
    for mark in ("keyword", "move"):
        with closing(box_at(place.server(address=SHARED), mark=mark)) as box:
            (mail,) = read(box)[0]
            box.mark(mail.key, "send")
            assert any("rights do not suffice" in fact for fact in box.facts())
    (item,) = exchange.mails(SHARED)
    assert item.categories == []


# Who comes in


@pytest.mark.parametrize("auth", ["basic", "ntlm"])
@pytest.mark.parametrize("name", [ANNA, "OWNER\\anna"])
def test_a_login_by_name_or_address(place: ExchangePlace, auth: str, name: str) -> None:
    place.arrive(letter("one"))
    with closing(box_at(place.server(auth=auth, username=name))) as box:
        mails, cursor = read(box)
        assert subjects(mails) == ["one"] and read(box, cursor)[0] == []
        assert any(name in fact and "works" in fact for fact in box.facts())


@pytest.mark.parametrize("auth", ["basic", "ntlm"])
def test_a_wrong_password_is_tried_once_and_named_never(place: ExchangePlace, exchange: Exchange, auth: str) -> None:
    place.secret.write_text("not-the-password\n")
    with closing(box_at(place.server(auth=auth))) as box, pytest.raises(PermanentError) as caught:
        read(box)
    assert ANNA in str(caught.value) and "not-the-password" not in str(caught.value)
    assert not exchange.requests


def test_anothers_mailbox_is_opened_by_rights_or_not_at_all(place: ExchangePlace, exchange: Exchange) -> None:
    exchange.deliver(SHARED, letter("one"))
    server = place.server(address=SHARED)
    with closing(box_at(server)) as box, pytest.raises(PermanentError, match=SHARED):
        read(box)
    exchange.grant(SHARED, ANNA, "full")
    with closing(box_at(server)) as box:
        assert subjects(read(box)[0]) == ["one"]
        assert any("delegate" in fact for fact in box.facts())


def test_impersonation_needs_its_role(place: ExchangePlace, exchange: Exchange) -> None:
    exchange.deliver(SHARED, letter("one"))
    server = place.server(address=SHARED, access="impersonation")
    with closing(box_at(server)) as box, pytest.raises(PermanentError, match="ApplicationImpersonation"):
        read(box)
    exchange.allow_impersonation(ANNA)
    with closing(box_at(server)) as box:
        assert subjects(read(box)[0]) == ["one"]


def test_a_token_is_asked_of_our_own_room_and_one_that_was_refused_is_renewed(
    place: ExchangePlace, exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []

    def access_token(account: Account, *, refused: str = "") -> str:
        given.append(refused)
        return "second" if refused == "first" else "first"

    monkeypatch.setattr("replybot.oauth.access_token", access_token)
    exchange.tokens["first"] = ANNA
    place.arrive(letter("one"))
    server = place.server(auth="oauth", username="", secret=Secret(), oauth=Account("work", "command"))
    with closing(box_at(server)) as box:
        mails, cursor = read(box)
        assert subjects(mails) == ["one"] and given == [""]
        del exchange.tokens["first"]
        exchange.tokens["second"] = ANNA
        assert read(box, cursor)[0] == [] and given == ["", "first"]
        exchange.tokens.clear()
        with pytest.raises(PermanentError, match=r"\[oauth\.work\]"):
            read(box, cursor)
        assert given == ["", "first", "second"], "asked for another one once"


# The way there


def test_two_servers_with_authorities_of_their_own_in_one_process(place: ExchangePlace, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with Exchange({ANNA: "secret"}) as second:
        places = (place, ExchangePlace(second, tmp_path / "other"))
        boxes = []
        for number, each in enumerate(places):
            each.arrive(letter(f"mail {number}"))
            boxes.append(each.open())
        for _ in range(2):
            assert [subjects(read(box)[0]) for box in boxes] == [["mail 0"], ["mail 1"]]
        for box in boxes:
            box.close()
        wrong = places[0].server(ca_file=places[1].exchange.ca_file)
        for server in (wrong, places[0].server(ca_file=None)):
            with closing(box_at(server)) as box, pytest.raises(PermanentError, match="certificate is not trusted"):
                read(box)


def test_a_server_that_is_busy_or_away_for_a_moment_is_asked_again(place: ExchangePlace, exchange: Exchange) -> None:
    place.arrive(letter("one"))
    exchange.set(back_off=20)
    for kind in ("busy", "503", "500", "hang-up-before", "hang-up-after", "garbage", "ErrorMailboxStoreUnavailable"):
        exchange.fault("SyncFolderItems", kind, 2)
        with closing(place.open()) as box:
            assert subjects(read(box)[0]) == ["one"], kind
        assert asked(exchange)["SyncFolderItems"] == 3, kind


def test_a_server_that_stays_away_is_left_alone_until_the_next_run(place: ExchangePlace, exchange: Exchange) -> None:
    exchange.set(back_off=20)
    for kind in ("busy", "503", "ErrorInternalServerError"):
        exchange.fault("SyncFolderItems", kind, 3)
        with closing(place.open()) as box, pytest.raises(TemporaryError, match="localhost"):
            read(box)
        assert asked(exchange) == {"SyncFolderItems": 3}


def test_a_server_that_wants_to_be_left_alone_for_long_is_not_asked_again(
    place: ExchangePlace, exchange: Exchange
) -> None:
    exchange.set(back_off=600_000)
    exchange.fault("SyncFolderItems", "busy", 3)
    with closing(place.open()) as box, pytest.raises(TemporaryError, match="ErrorServerBusy"):
        read(box)
    assert asked(exchange) == {"SyncFolderItems": 1}


def test_a_server_that_says_nothing_is_not_waited_for_longer_than_configured(
    place: ExchangePlace, exchange: Exchange
) -> None:
    exchange.fault("SyncFolderItems", "timeout", 3)
    with closing(box_at(place.server(timeout=1))) as box, pytest.raises(TemporaryError, match="1 seconds"):
        read(box)


def test_a_server_that_is_closed_to_ews_is_told_with_the_way_out(place: ExchangePlace, exchange: Exchange) -> None:
    exchange.fault("*", "blocked")
    with closing(place.open()) as box, pytest.raises(PermanentError, match="EwsEnabled") as caught:
        read(box)
    assert 'kind = "imap"' in str(caught.value)
    assert asked(exchange) == {"SyncFolderItems": 1}


def test_autodiscover_finds_the_endpoint_and_asks_once(
    place: ExchangePlace, exchange: Exchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theirs, "get_domain", lambda address: f"localhost:{exchange.server.port}")
    monkeypatch.setattr(theirs.Autodiscovery, "_ensure_valid_hostname", lambda self, url: None)
    place.arrive(letter("one"))
    server = place.server(endpoint="", state=tmp_path / "state")
    for _ in range(2):
        with closing(box_at(server)) as box:
            assert subjects(read(box)[0]) == ["one"]
        monkeypatch.setattr(theirs.Autodiscovery, "discover", lambda self: pytest.fail("it was remembered"))


def test_the_old_servers_are_named_and_the_new_ones_too(place: ExchangePlace, exchange: Exchange) -> None:
    for build, name in (((15, 1, 2507, 6), "Exchange 2016"), ((15, 2, 2562, 17), "Exchange SE")):
        exchange.set(build=build)
        with closing(place.open()) as box:
            assert any(name in fact for fact in box.facts())


# Opening


def test_who_opens_a_mailbox_loads_no_library_and_asks_nobody() -> None:
    code = (
        "import sys; from replybot.mailboxes import open_mailbox; from replybot.transports import open_transport\n"
        "from replybot.settings.values import *\n"
        "e = Exchange('box@kahlo.example', 'https://mail.kahlo.example/EWS')\n"
        "t = TransportConfig('ews', exchange=e)\n"
        "open_mailbox(MailboxConfig('m', 'ews', t, exchange=e)).close(); open_transport(t).close()\n"
        "print([m for m in ('exchangelib', 'requests', 'lxml', 'tenacity') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_mailbox_without_a_server_is_the_owners_mistake() -> None:
    with pytest.raises(UserError, match="address"):
        open_mailbox(MailboxConfig("m", "ews", TransportConfig("outbox")))
