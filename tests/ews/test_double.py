"""The double, read by exchangelib itself: what is found, in which order, what changed, and where it lies."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from exchangelib import UTC as EWS_UTC
from exchangelib import EWSDateTime, ExtendedProperty, Message
from exchangelib import errors as ews
from exchangelib.folders import Folder, Messages

from tests.ews import Exchange
from tests.ews.client import account
from tests.ews.conftest import ME, OTHER, mail

LETTER = b"""From: =?utf-8?q?M=C3=BCller?= <m@company.test>
To: Catch All <catchall@owner.test>, second@owner.test
Cc: third@else.test
Reply-To: answers@company.test
Date: Mon, 23 Nov 2026 11:00:00 +0200
Subject: Two parts
Message-ID: <parts@company.test>
X-Ticket: 4711
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Gr=C3=BC=C3=9Fe
--b
Content-Type: application/pdf; name=bill.pdf
Content-Disposition: attachment; filename=bill.pdf
Content-Transfer-Encoding: base64

JVBERi0=
--b--
"""


class Ticket(ExtendedProperty):
    distinguished_property_set_id = "InternetHeaders"
    property_name = "X-Ticket"
    property_type = "String"


class Identity(ExtendedProperty):
    property_tag = 0x1035
    property_type = "String"


def test_a_mail_is_found_and_read_whole(server: Exchange) -> None:
    server.deliver(ME, mail(1, "=?utf-8?q?Gr=C3=BC=C3=9Fe?="))
    with account(server, ME) as box:
        (found,) = box.inbox.filter(subject__contains="Grüße")
        assert found.message_id == "<1@company.test>" and found.in_reply_to == "<before@owner.test>"
        assert found.mime_content == server.mails(ME)[0].raw and not found.is_read
        assert {h.name: h.value for h in found.headers}["References"] == "<first@owner.test> <before@owner.test>"


def test_every_field_that_exchangelib_knows_may_be_asked_for(server: Exchange) -> None:
    server.deliver(ME, LETTER, received=datetime(2026, 11, 23, 9, 30, tzinfo=UTC))
    with account(server, ME) as box:
        found = box.inbox.get()
        assert found.author.name == "Müller" and found.author.email_address == "m@company.test"
        assert [who.email_address for who in found.to_recipients] == ["catchall@owner.test", "second@owner.test"]
        assert found.cc_recipients[0].email_address == "third@else.test"
        assert found.reply_to[0].email_address == "answers@company.test"
        assert found.datetime_sent == datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
        assert found.datetime_received == datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
        assert found.has_attachments and found.attachments[0].name == "bill.pdf" and found.attachments[0].size == 5
        assert str(found.body).strip() == found.text_body.strip() == "Grüße"
        assert found.item_class == "IPM.Note" and not found.is_draft and found.conversation_id.id
        assert found.parent_folder_id.id == box.inbox.id


def test_a_search_tells_less_than_the_mail_itself(server: Exchange) -> None:
    server.deliver(ME, LETTER)
    with account(server, ME) as box:
        box.inbox.get()
        assert [r.operation for r in server.requests][-2:] == ["FindItem", "GetItem"]
    asked = server.requests[-2].asked.replace(b"</t:BaseShape>", b"</t:BaseShape><t:AdditionalProperties>" + FOUR, 1)
    answer = again(server, asked)
    assert b"<t:Name>M" in answer and b"m@company.test" not in answer and b"ToRecipients" not in answer
    refused = again(server, asked.replace(b"item:Body", b"item:MimeContent"))
    assert b"ErrorInvalidPropertyRequest" in refused


FOUR = (
    b'<t:FieldURI FieldURI="message:From"/><t:FieldURI FieldURI="message:ToRecipients"/>'
    b'<t:FieldURI FieldURI="item:Body"/></t:AdditionalProperties>'
)


def again(server: Exchange, asked: bytes) -> bytes:
    """The answer to a request that exchangelib does not make."""
    import requests

    with requests.post(server.url, data=asked, auth=(ME, "secret"), verify=str(server.ca_file)) as answer:
        return answer.content


def test_items_come_in_pages_and_sorted(server: Exchange) -> None:
    for number in range(7):
        server.deliver(ME, mail(number))
    with account(server, ME) as box:
        query = box.inbox.all().order_by("-subject").only("subject")
        query.page_size = 3
        assert [item.subject[-1] for item in query] == list("6543210")
        assert len([r for r in server.requests if r.operation == "FindItem"]) == 3


def test_without_an_order_the_newest_comes_first_and_a_limit_holds(server: Exchange) -> None:
    start = datetime(2026, 11, 23, tzinfo=UTC)
    for number in range(5):
        server.deliver(ME, mail(number), received=start + timedelta(hours=number))
    with account(server, ME) as box:
        assert [item.subject[-1] for item in box.inbox.all().only("subject")[:2]] == ["4", "3"]


def test_restrictions_are_kept(server: Exchange) -> None:
    start = datetime(2026, 11, 23, tzinfo=UTC)
    for number in range(5):
        key = server.deliver(ME, mail(number), received=start + timedelta(hours=number))
    server.deliver(ME, LETTER, received=start - timedelta(days=1))
    server.read_by_owner(ME, key)
    with account(server, ME) as box:

        def found(*args: object, **wanted: object) -> list[str]:
            return sorted(item.subject[-1] for item in box.inbox.filter(*args, **wanted).only("subject"))

        since = EWSDateTime(2026, 11, 23, 3, tzinfo=EWS_UTC)
        assert found(datetime_received__gte=since) == ["3", "4"]
        assert found(datetime_received__gte=since, subject__icontains="ORDER 3") == ["3"]
        assert found(datetime_received__lt=since, subject__startswith="Your") == ["0", "1", "2"]
        assert found(message_id="<2@company.test>") == ["2"]
        assert found(is_read=True) == ["4"] and found(has_attachments=True) == ["s"]
        assert found(size__gt=1) and not found(size__gt=100_000)
        assert found(author__contains="company") and not found(subject__contains="ORDER")
        assert found(subject__in=["Your order 1", "Your order 2"]) == ["1", "2"]
        assert not found(message_id="<nobody@company.test>")


def test_extended_properties_are_searched_and_read(server: Exchange) -> None:
    server.deliver(ME, LETTER)
    server.deliver(ME, mail(1))
    Message.register("ticket", Ticket)
    Message.register("identity", Identity)
    try:
        with account(server, ME) as box:
            (found,) = box.inbox.filter(identity="<parts@company.test>").only("subject", "ticket", "identity")
            assert found.ticket == "4711" and found.identity == "<parts@company.test>"
            assert not list(box.inbox.filter(ticket="1").only("subject"))
    finally:
        Message.deregister("ticket")
        Message.deregister("identity")


def test_changes_are_told_once_and_go_on_where_they_were(server: Exchange) -> None:
    ids = [server.deliver(ME, mail(number)) for number in range(5)]
    with account(server, ME) as box:
        inbox = box.inbox
        first = list(inbox.sync_items(only_fields=["subject"], max_changes_returned=2))
        assert [kind for kind, _ in first] == ["create"] * 5
        server.read_by_owner(ME, ids[0])
        server.remove(ME, ids[1])
        server.deliver(ME, mail(9))
        state = inbox.item_sync_state
        again = list(inbox.sync_items(sync_state=state, only_fields=["subject"]))
        assert [kind for kind, _ in again] == ["read_flag_change", "delete", "create"]
        assert again[0][1][1] is True and again[1][1].id == ids[1] and again[2][1].subject == "Your order 9"
        assert not list(inbox.sync_items(sync_state=inbox.item_sync_state, only_fields=["subject"]))


def test_a_mail_is_told_once_however_often_it_changed_and_not_at_all_if_it_came_and_went(server: Exchange) -> None:
    with account(server, ME) as box:
        list(box.inbox.sync_items(only_fields=["subject"]))
        kept, gone = server.deliver(ME, mail(1)), server.deliver(ME, mail(2))
        server.read_by_owner(ME, kept)
        server.read_by_owner(ME, kept)
        server.remove(ME, gone)
        told = list(box.inbox.sync_items(sync_state=box.inbox.item_sync_state, only_fields=["is_read"]))
        assert [(kind, item.is_read) for kind, item in told] == [("create", True)]


def test_the_first_synchronisation_may_begin_with_the_newest_and_loses_nothing_between_pages(server: Exchange) -> None:
    server.set(newest_first=True)
    for number in range(5):
        server.deliver(ME, mail(number))
    with account(server, ME) as box:
        told = []
        for _, item in box.inbox.sync_items(only_fields=["subject"], max_changes_returned=2):
            told.append(item.subject[-1])
            if len(told) == 2:
                server.deliver(ME, mail(7))
        assert told == ["4", "3", "2", "1", "0", "7"]


def test_a_state_that_is_not_known_any_more_is_refused(server: Exchange) -> None:
    with account(server, ME) as box:
        list(box.inbox.sync_items(only_fields=["subject"]))
        server.forget_sync_states()
        for state in (box.inbox.item_sync_state, "nonsense"):
            with pytest.raises(ews.ErrorInvalidSyncStateData):
                list(box.inbox.sync_items(sync_state=state, only_fields=["subject"]))


def test_what_is_gone_is_an_error_in_its_place(server: Exchange) -> None:
    server.deliver(ME, mail(1))
    gone = server.deliver(ME, mail(2))
    with account(server, ME) as box:
        ids = [(item.id, item.changekey) for item in box.inbox.all().order_by("subject").only("subject")]
        server.remove(ME, gone)
        first, second, third = box.fetch([*ids, ("nonsense", "x")], only_fields=["mime_content"])
        assert first.mime_content and isinstance(second, ews.ErrorItemNotFound)
        assert isinstance(third, ews.ErrorInvalidIdMalformed)


def test_folders_are_walked_made_and_told_by_what_they_are_in_any_language(server: Exchange) -> None:
    server.make_folder(ME, "Inbox/Robot/Done")
    server.deliver(ME, mail(1), folder="Inbox/Robot/Done")
    with account(server, ME) as box:
        deep = box.inbox / "Robot" / "Done"
        assert deep.total_count == deep.unread_count == 1 and deep.folder_class == "IPF.Note"
        assert box.sent.name == "Sent Items" and box.sent.effective_rights.modify
        Messages(parent=box.inbox, name="New").save()
        assert "Inbox/New" in server.folders(ME)
        with pytest.raises(ews.ErrorFolderExists):
            Folder(parent=box.inbox, name="new").save()
        found = list(box.inbox.glob("Rob*"))
        assert [one.name for one in found] == ["Robot"]
        with pytest.raises(ews.ErrorFolderNotFound):
            assert box.inbox / "Nothing"


def test_a_moved_mail_has_another_id_and_its_categories(server: Exchange) -> None:
    server.deliver(ME, mail(1))
    with account(server, ME) as box:
        item = box.inbox.get()
        item.categories = ["seen"]
        item.save(update_fields=["categories"])
        assert [one.id for one in box.inbox.filter(categories__contains="Seen").only("subject")] == [item.id]
        before = item.id
        item.move(to_folder=box.trash.parent / "Junk Email")
        assert item.id != before and not server.mails(ME)
        (moved,) = server.mails(ME, "Junk Email")
        assert moved.categories == ["seen"] and not moved.is_read
        assert isinstance(next(iter(box.fetch([(before, "x")]))), ews.ErrorItemNotFound)


def test_a_change_gives_another_change_key_and_conflicts_are_told_to_who_asks(server: Exchange) -> None:
    key = server.deliver(ME, mail(1))
    with account(server, ME) as box:
        item = box.inbox.get()
        old = item.changekey
        item.is_read, item.categories = True, ["a", "b"]
        item.save(update_fields=["is_read", "categories"])
        assert item.changekey != old and server.mails(ME)[0].is_read
        server.read_by_owner(ME, key)
        item.categories = None
        with pytest.raises(ews.ErrorIrresolvableConflict):
            item.save(update_fields=["categories"], conflict_resolution="NeverOverwrite")
        item.save(update_fields=["categories"])
        assert not server.mails(ME)[0].categories


def test_nothing_can_be_deleted(server: Exchange) -> None:
    server.deliver(ME, mail(1))
    with account(server, ME) as box, pytest.raises(ews.EWSError):
        box.inbox.get().delete()
    assert len(server.mails(ME)) == 1


def test_another_mailbox_opens_with_rights_only(server: Exchange) -> None:
    server.deliver(OTHER, mail(1))
    with account(server, OTHER, "secret", login=ME) as box, pytest.raises(ews.ErrorNonExistentMailbox):
        assert box.inbox.total_count
    server.grant(OTHER, ME, "reviewer")
    with account(server, OTHER, "secret", login=ME) as box:
        item = box.inbox.get()
        item.categories = ["x"]
        with pytest.raises(ews.ErrorAccessDenied):
            item.save(update_fields=["categories"])
    server.grant(OTHER, ME, "full")
    with account(server, OTHER, "secret", login=ME) as box:
        box.inbox.get()
        item.save(update_fields=["categories"])
    assert server.mails(OTHER)[0].categories == ["x"]


def test_rights_may_be_given_for_one_folder_alone(server: Exchange) -> None:
    server.grant(OTHER, ME, "reviewer", "Inbox")
    server.deliver(OTHER, mail(1))
    with account(server, OTHER, "secret", login=ME) as box:
        assert box.inbox.total_count == 1
        with pytest.raises(ews.ErrorAccessDenied):
            assert box.sent.total_count
