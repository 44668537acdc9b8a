"""Each fault, as exchangelib tells it: once, at the operation that was named, and nothing done but where it is said."""

from __future__ import annotations

import pytest
from exchangelib import FaultTolerance, Message
from exchangelib import errors as ews

from tests.ews import Exchange
from tests.ews.client import account
from tests.ews.conftest import ME, OTHER, mail

FAULTS = [
    ("busy", ews.ErrorServerBusy),
    ("503", ews.ErrorServerBusy),
    ("500", ews.MalformedResponseError),
    ("401", ews.UnauthorizedError),
    ("blocked", ews.CASError),
    ("garbage", ews.MalformedResponseError),
    ("hang-up-before", ews.ErrorTimeoutExpired),
    ("timeout", ews.ErrorTimeoutExpired),
    ("ErrorMailboxStoreUnavailable", ews.ErrorMailboxStoreUnavailable),
    ("ErrorInternalServerTransientError", ews.ErrorServerBusy),
    ("ErrorSendAsDenied", ews.ErrorSendAsDenied),
    ("ErrorMessageSizeExceeded", ews.ErrorMessageSizeExceeded),
    ("ErrorAccessDenied", ews.ErrorAccessDenied),
    ("ErrorQuotaExceeded", ews.ErrorQuotaExceeded),
]


def send(box: object, number: int = 1) -> None:
    Message(account=box, mime_content=mail(number, sender=ME, to=OTHER)).send(save_copy=False)


@pytest.mark.parametrize(("kind", "error"), FAULTS)
def test_a_fault_is_told_by_exchangelib_as_it_tells_real_ones(
    server: Exchange, kind: str, error: type[Exception]
) -> None:
    with account(server, ME) as box:
        assert box.sent
        server.fault("CreateItem", kind)
        with pytest.raises(error) as caught:
            send(box)
        assert not server.sent
        assert kind != "busy" or getattr(caught.value, "back_off", None) == 1.0
        send(box)
        assert len(server.sent) == 1, "only once it goes wrong"


@pytest.mark.parametrize("kind", ["hang-up-after", "timeout-after"])
def test_an_answer_that_is_lost_leaves_what_was_done(server: Exchange, kind: str) -> None:
    with account(server, ME) as box:
        server.fault("CreateItem", kind)
        with pytest.raises(ews.ErrorTimeoutExpired):
            send(box)
    assert len(server.sent) == 1


def test_a_busy_server_is_asked_again_by_who_is_patient(server: Exchange) -> None:
    server.set(back_off=10)
    server.fault("CreateItem", "busy", times=2)
    with account(server, ME, retry_policy=FaultTolerance(max_wait=5)) as box:
        send(box)
    assert len(server.sent) == 1 and [r.operation for r in server.requests].count("CreateItem") == 3


def test_a_lost_answer_makes_exchangelib_send_twice_where_it_is_patient_and_has_two_connections(
    server: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exchangelib.protocol.BaseProtocol.RETRY_WAIT", 0.01)
    with account(server, ME, retry_policy=FaultTolerance(max_wait=5), max_connections=2) as box:
        box.protocol.increase_poolsize()
        box.protocol.increase_poolsize()
        server.fault("CreateItem", "hang-up-after")
        send(box)
    assert len(server.sent) == 2


def test_a_complaint_about_a_synchronisation_has_what_exchangelib_reads_first(server: Exchange) -> None:
    with account(server, ME) as box:
        for code in ("ErrorInvalidSyncStateData", "ErrorAccessDenied", "ErrorMailboxStoreUnavailable"):
            server.fault("SyncFolderItems", code)
            with pytest.raises(getattr(ews, code)):
                list(box.inbox.sync_items(only_fields=["subject"]))
        assert not list(box.inbox.sync_items(only_fields=["subject"]))


def test_any_operation_can_be_meant(server: Exchange) -> None:
    server.fault("*", "busy", times=2)
    with account(server, ME) as box:
        for _ in range(2):
            with pytest.raises(ews.ErrorServerBusy):
                assert box.inbox
        assert box.inbox


def test_requests_are_counted_with_their_octets(server: Exchange) -> None:
    server.deliver(ME, mail(1) + b"x" * 50_000)
    with account(server, ME) as box:
        item = next(iter(box.inbox.all().only("subject", "size")))
        assert server.requests[-1].operation == "FindItem" and server.requests[-1].octets_out < 3_000
        next(iter(box.fetch([item], only_fields=["mime_content"])))
        assert server.requests[-1].operation == "GetItem" and server.requests[-1].octets_out > 50_000


def test_answers_may_come_compressed(server: Exchange) -> None:
    server.set(compress=True)
    server.deliver(ME, mail(1))
    with account(server, ME) as box:
        assert box.inbox.get().mime_content == server.mails(ME)[0].raw
