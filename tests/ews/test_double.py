"""The double, asked by exchangelib itself: what the documents promise, and each fault as exchangelib tells it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import requests.adapters
from exchangelib import (
    BASIC,
    DELEGATE,
    IMPERSONATION,
    NTLM,
    UTC,
    Account,
    Build,
    Configuration,
    Credentials,
    FailFast,
    Message,
    Version,
)
from exchangelib import errors as ews
from exchangelib.protocol import BaseProtocol
from lxml import etree

from tests.ews import Exchange, Remote, SideDoor
from tests.ews.answers import FOLDER_ORDER, MESSAGE_ORDER, TYPES

ME, OTHER = "catchall@owner.test", "support@company.test"


def mail(number: int, subject: str = "Your order", sender: str = "a@company.test", to: str = ME) -> bytes:
    return (
        f"From: {sender}\r\nTo: {to}\r\nSubject: {subject} {number}\r\nMessage-ID: <{number}@company.test>\r\n"
        "In-Reply-To: <before@owner.test>\r\nReferences: <first@owner.test>\r\n <before@owner.test>\r\n\r\nHello.\r\n"
    ).encode()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Exchange]:
    with Exchange({ME: "secret", OTHER: "other", "reader@owner.test": "third"}) as running:

        class Trusting(requests.adapters.HTTPAdapter):
            def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
                super().cert_verify(conn=conn, url=url, verify=str(running.ca_file), cert=cert)

        monkeypatch.setattr(BaseProtocol, "HTTP_ADAPTER_CLS", Trusting)
        monkeypatch.setattr(BaseProtocol, "TIMEOUT", 2)
        yield running


@contextmanager
def account(
    server: Exchange, *, login: str = ME, password: str = "secret", box: str = ME, auth: str = BASIC,
    access: str = DELEGATE,
) -> Iterator[Any]:  # fmt: skip
    config = Configuration(
        service_endpoint=server.url,
        credentials=Credentials(login, password),
        auth_type=auth,
        version=Version(Build(15, 2)),
        retry_policy=FailFast(),
        max_connections=1,
    )
    made = Account(box, config=config, autodiscover=False, access_type=access, default_timezone=UTC)
    try:
        yield made
    finally:
        made.protocol.close()
        type(made.protocol).clear_cache()


@pytest.mark.parametrize("auth", [BASIC, NTLM])
@pytest.mark.parametrize("login", [ME, "OWNER\\catchall"])
def test_a_mail_is_found_and_read_whole(server: Exchange, auth: str, login: str) -> None:
    server.deliver(ME, mail(1, "=?utf-8?q?Gr=C3=BC=C3=9Fe?="))
    with account(server, auth=auth, login=login) as box:
        (found,) = box.inbox.filter(subject__contains="Grüße")
        assert found.message_id == "<1@company.test>" and found.in_reply_to == "<before@owner.test>"
        assert found.mime_content == server.mails(ME)[0].raw and not found.is_read
        assert {h.name: h.value for h in found.headers}["References"] == "<first@owner.test> <before@owner.test>"


@pytest.mark.parametrize("auth", [BASIC, NTLM])
def test_a_wrong_password_is_refused(server: Exchange, auth: str) -> None:
    with account(server, auth=auth, password="wrong") as box, pytest.raises(ews.UnauthorizedError):
        assert box.inbox


def test_items_come_in_pages_and_sorted(server: Exchange) -> None:
    for number in range(7):
        server.deliver(ME, mail(number))
    with account(server) as box:
        query = box.inbox.all().order_by("-subject").only("subject")
        query.page_size = 3
        assert [item.subject[-1] for item in query] == list("6543210")
        assert len([r for r in server.requests if r.operation == "FindItem"]) == 3


def test_changes_are_told_once_and_go_on_where_they_were(server: Exchange) -> None:
    ids = [server.deliver(ME, mail(number)) for number in range(5)]
    with account(server) as box:
        inbox = box.inbox
        first = list(inbox.sync_items(only_fields=["subject"], max_changes_returned=2))
        assert [kind for kind, _ in first] == ["create"] * 5
        server.read_by_owner(ME, ids[0])
        server.remove(ME, ids[1])
        server.deliver(ME, mail(9))
        state = inbox.item_sync_state
        again = list(inbox.sync_items(sync_state=state, only_fields=["subject"]))
        assert [kind for kind, _ in again] == ["read_flag_change", "delete", "create"]
        assert not list(inbox.sync_items(sync_state=inbox.item_sync_state, only_fields=["subject"]))


def test_a_state_that_is_not_known_any_more_is_refused(server: Exchange) -> None:
    with account(server) as box:
        list(box.inbox.sync_items(only_fields=["subject"]))
        server.forget_sync_states()
        with pytest.raises(ews.ErrorInvalidSyncStateData):
            list(box.inbox.sync_items(sync_state=box.inbox.item_sync_state, only_fields=["subject"]))
        with pytest.raises(ews.ErrorInvalidSyncStateData):
            list(box.inbox.sync_items(sync_state="nonsense", only_fields=["subject"]))


def test_what_is_gone_is_an_error_in_its_place(server: Exchange) -> None:
    server.deliver(ME, mail(1))
    gone = server.deliver(ME, mail(2))
    with account(server) as box:
        ids = [(item.id, item.changekey) for item in box.inbox.all().order_by("subject").only("subject")]
        server.remove(ME, gone)
        first, second = box.fetch(ids, only_fields=["mime_content"])
        assert first.mime_content and isinstance(second, ews.ErrorItemNotFound)


def test_a_letter_leaves_byte_for_byte_and_a_copy_stays(server: Exchange) -> None:
    raw = mail(1, sender=ME, to=OTHER)
    with account(server) as box:
        Message(account=box, mime_content=raw).send(save_copy=True)
        assert server.sent == [(ME, raw, (OTHER,))]
        assert [item.message_id for item in box.sent.filter(message_id="<1@company.test>")] == ["<1@company.test>"]
        assert server.mails(OTHER)[0].message_id == "<1@company.test>"
        Message(account=box, mime_content=mail(2, sender=ME, to=OTHER)).send(save_copy=False)
    assert len(server.mails(ME, "Sent Items")) == 1 and len(server.sent) == 2


def test_blind_copies_are_delivered_and_not_named(server: Exchange) -> None:
    raw = mail(1, sender=ME, to="x@else.test").replace(b"\r\nSubject", b"\r\nBcc: " + OTHER.encode() + b"\r\nSubject")
    with account(server) as box:
        Message(account=box, mime_content=raw).send(save_copy=False)
    assert server.sent[0][2] == ("x@else.test", OTHER) and b"Bcc" not in server.mails(OTHER)[0].raw


def test_another_sender_is_refused_until_it_is_allowed_or_rewritten(server: Exchange) -> None:
    raw = mail(1, sender="stranger@owner.test", to=OTHER)
    with account(server) as box:
        with pytest.raises(ews.ErrorSendAsDenied):
            Message(account=box, mime_content=raw).send(save_copy=False)
        assert not server.sent
        server.set(rewrite_from=True)
        Message(account=box, mime_content=raw).send(save_copy=False)
        assert b"From: <catchall@owner.test>\r\n" in server.sent[0][1]
        server.allow_send_as(ME, "stranger@owner.test")
        Message(account=box, mime_content=raw).send(save_copy=False)
        assert server.sent[1][1] == raw


def test_a_text_may_leave_in_another_encoding(server: Exchange) -> None:
    server.set(reencode=True)
    with account(server) as box:
        Message(account=box, mime_content=mail(1, sender=ME, to=OTHER)).send(save_copy=False)
    left = server.sent[0][1]
    assert b"Message-ID: <1@company.test>" in left and b"SGVsbG8uDQo=" in left and b"Thread-Index" in left


def test_a_moved_mail_has_another_id_and_its_categories(server: Exchange) -> None:
    server.deliver(ME, mail(1))
    with account(server) as box:
        item = box.inbox.get()
        item.categories = ["seen"]
        item.save(update_fields=["categories"])
        before = item.id
        item.move(to_folder=box.trash.parent / "Junk Email")
        assert item.id != before and not server.mails(ME)
        (moved,) = server.mails(ME, "Junk Email")
        assert moved.categories == ["seen"] and not moved.is_read
        assert isinstance(next(iter(box.fetch([(before, "x")]))), ews.ErrorItemNotFound)


def test_nothing_can_be_deleted(server: Exchange) -> None:
    server.deliver(ME, mail(1))
    with account(server) as box, pytest.raises(ews.EWSError):
        box.inbox.get().delete()
    assert len(server.mails(ME)) == 1


def test_another_mailbox_opens_with_rights_only(server: Exchange) -> None:
    server.deliver(OTHER, mail(1))
    with account(server, box=OTHER) as box, pytest.raises(ews.ErrorNonExistentMailbox):
        assert box.inbox.total_count
    server.grant(OTHER, ME, "reviewer")
    with account(server, box=OTHER) as box:
        item = box.inbox.get()
        item.categories = ["x"]
        with pytest.raises(ews.ErrorAccessDenied):
            item.save(update_fields=["categories"])
    server.grant(OTHER, ME, "full")
    with account(server, box=OTHER) as box:
        box.inbox.get()
        item.save(update_fields=["categories"])
    assert server.mails(OTHER)[0].categories == ["x"]


def test_impersonation_needs_its_role(server: Exchange) -> None:
    server.deliver(OTHER, mail(1))
    with account(server, box=OTHER, access=IMPERSONATION) as box, pytest.raises(ews.ErrorImpersonateUserDenied):
        assert box.inbox.total_count
    server.allow_impersonation(ME)
    with account(server, box=OTHER, access=IMPERSONATION) as box:
        assert box.inbox.total_count == 1


FAULTS = [
    ("busy", ews.ErrorServerBusy),
    ("503", ews.ErrorServerBusy),
    ("500", ews.MalformedResponseError),
    ("401", ews.UnauthorizedError),
    ("garbage", ews.MalformedResponseError),
    ("hang-up-before", ews.ErrorTimeoutExpired),
    ("timeout", ews.ErrorTimeoutExpired),
    ("ErrorMailboxStoreUnavailable", ews.ErrorMailboxStoreUnavailable),
    ("ErrorQuotaExceeded", ews.ErrorQuotaExceeded),
]


@pytest.mark.parametrize(("kind", "error"), FAULTS)
def test_a_fault_is_told_by_exchangelib_as_it_tells_real_ones(
    server: Exchange, kind: str, error: type[Exception]
) -> None:
    with account(server) as box:
        assert box.sent
        server.fault("CreateItem", kind)
        with pytest.raises(error) as caught:
            Message(account=box, mime_content=mail(1, sender=ME, to=OTHER)).send(save_copy=False)
        assert not server.sent
        assert kind != "busy" or getattr(caught.value, "back_off", None) == 1.0
        Message(account=box, mime_content=mail(1, sender=ME, to=OTHER)).send(save_copy=False)
        assert len(server.sent) == 1, "only once it goes wrong"


def test_an_answer_that_is_lost_leaves_what_was_done(server: Exchange) -> None:
    with account(server) as box:
        server.fault("CreateItem", "hang-up-after")
        with pytest.raises(ews.ErrorTimeoutExpired):
            Message(account=box, mime_content=mail(1, sender=ME, to=OTHER)).send(save_copy=False)
    assert len(server.sent) == 1


def test_elements_stand_in_the_order_of_the_schema(server: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[bytes] = []
    done = server.server.RequestHandlerClass._done  # type: ignore[attr-defined]

    def listening(*args: Any) -> Any:
        answer = done(*args)
        heard.append(answer[1])
        return answer

    monkeypatch.setattr(server.server.RequestHandlerClass, "_done", listening)
    server.deliver(ME, mail(1))
    with account(server) as box:
        item = box.inbox.get()
        assert item.mime_content and box.fetch([item]) and list(box.inbox.sync_items(only_fields=["subject", "size"]))
        assert [folder.name for folder in box.msg_folder_root.walk()]
    orders = {"Message": MESSAGE_ORDER, "Folder": FOLDER_ORDER}
    seen = set()
    for answer in heard:
        for element in etree.fromstring(answer).iter(*(f"{{{TYPES}}}{name}" for name in orders)):
            name = etree.QName(element).localname
            order = [orders[name].index(etree.QName(child).localname) for child in element]
            assert order == sorted(order)
            seen.add((name, len(order)))
    assert {name for name, _ in seen} == {"Message", "Folder"} and max(count for _, count in seen) > 10


def test_a_process_of_its_own_is_reached_by_its_side_door(server: Exchange) -> None:
    door = SideDoor(server)
    try:
        remote = Remote(door.url)
        remote.deliver(ME, mail(1))
        assert [one.raw for one in remote.mails(ME)] == [one.raw for one in server.mails(ME)]
        remote.fault("GetFolder", "busy")
        with account(server) as box, pytest.raises(ews.ErrorServerBusy):
            assert box.inbox
        assert remote.sent == []
    finally:
        door.end()
