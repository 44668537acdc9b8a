"""The double sends: who may, what leaves, what is kept, and what the server may do to a letter."""

from __future__ import annotations

import email
import email.policy

import pytest
from exchangelib import ExtendedProperty, Message
from exchangelib import errors as ews
from exchangelib.services import CreateItem, SendItem

from tests.ews import Exchange
from tests.ews.client import account
from tests.ews.conftest import ME, OTHER, mail


class Flags(ExtendedProperty):
    property_tag = 0x0E07
    property_type = "Integer"


def test_a_letter_leaves_byte_for_byte_and_a_copy_stays(server: Exchange) -> None:
    raw = mail(1, sender=ME, to=OTHER)
    with account(server, ME) as box:
        Message(account=box, mime_content=raw).send(save_copy=True)
        assert server.sent == [(ME, raw, (OTHER,))]
        assert [item.message_id for item in box.sent.filter(message_id="<1@company.test>")] == ["<1@company.test>"]
        (copy,) = server.mails(ME, "Sent Items")
        assert copy.raw == raw and copy.is_read and not copy.is_draft
        Message(account=box, mime_content=mail(2, sender=ME, to=OTHER)).send(save_copy=False)
    assert len(server.mails(ME, "Sent Items")) == 1 and len(server.sent) == 2


def test_a_letter_to_one_of_our_mailboxes_arrives_as_mail_that_came_by_a_transport(server: Exchange) -> None:
    server.catch_all("owner.test", ME)
    with account(server, OTHER, "other") as box:
        Message(account=box, mime_content=mail(1, sender=OTHER, to="any@owner.test")).send(save_copy=False)
    (arrived,) = server.mails(ME)
    assert arrived.raw.startswith(b"Received: from ") and b"X-MS-Exchange-Organization-AuthAs" in arrived.raw
    assert arrived.raw.endswith(b"\r\n\r\nHello.\r\n") and arrived.message_id == "<1@company.test>"
    assert b"X-Original-To: any@owner.test" in arrived.raw


def test_blind_copies_are_delivered_and_not_named_but_in_the_senders_copy(server: Exchange) -> None:
    raw = mail(1, sender=ME, to="x@else.test").replace(b"\r\nSubject", b"\r\nBcc: " + OTHER.encode() + b"\r\nSubject")
    with account(server, ME) as box:
        Message(account=box, mime_content=raw).send()
    assert server.sent[0][2] == ("x@else.test", OTHER) and b"Bcc" not in server.mails(OTHER)[0].raw
    assert b"Bcc" in server.mails(ME, "Sent Items")[0].raw


def test_a_word_in_the_text_is_no_field(server: Exchange) -> None:
    raw = mail(1, sender=ME, to=OTHER) + b"Bcc: is written here\r\nFrom: a friend\r\n"
    with account(server, ME) as box:
        Message(account=box, mime_content=raw).send(save_copy=False)
    assert server.sent[0][1] == raw


def test_another_sender_is_refused_until_it_is_allowed_or_rewritten(server: Exchange) -> None:
    raw = mail(1, sender="stranger@owner.test", to=OTHER)
    with account(server, ME) as box:
        with pytest.raises(ews.ErrorSendAsDenied):
            Message(account=box, mime_content=raw).send(save_copy=False)
        assert not server.sent
        server.set(rewrite_from=True)
        Message(account=box, mime_content=raw).send(save_copy=False)
        assert b"From: <catchall@owner.test>\r\n" in server.sent[0][1]
        server.allow_send_as(ME, "stranger@owner.test")
        Message(account=box, mime_content=raw).send(save_copy=False)
        assert server.sent[1][1] == raw


def test_who_may_write_on_behalf_of_another_is_named_as_the_sender(server: Exchange) -> None:
    server.allow_send_on_behalf(ME, "office@owner.test")
    with account(server, ME) as box:
        Message(account=box, mime_content=mail(1, sender="office@owner.test", to=OTHER)).send(save_copy=False)
        left = email.message_from_bytes(server.sent[0][1])
        assert (left["From"], left["Sender"]) == ("office@owner.test", f"<{ME}>")
        (arrived,) = server.mails(OTHER)
    with account(server, OTHER, "other") as box:
        item = box.inbox.get()
        assert (item.author.email_address, item.sender.email_address) == ("office@owner.test", ME)
    assert arrived.message_id == "<1@company.test>"


def test_letters_are_known_as_they_were_handed_in(server: Exchange) -> None:
    server.set(thread=True)
    raw = mail(1, sender=ME, to=OTHER)
    with account(server, ME) as box:
        Message(account=box, mime_content=raw).send(save_copy=False)
    assert server.handed == [(ME, raw)] and server.sent[0][1] != raw
    assert email.message_from_bytes(server.sent[0][1])["Thread-Topic"] == "Your order 1"


def test_a_letter_may_leave_in_another_form_with_the_same_words_and_threads(server: Exchange) -> None:
    raw = mail(
        1, sender=ME, to=OTHER, subject="A subject so long that no line of seventy-six characters can hold it all"
    )
    server.set(reencode=True, refold=True)
    with account(server, ME) as box:
        Message(account=box, mime_content=raw).send(save_copy=False)
    left = server.sent[0][1]
    ours, theirs = (email.message_from_bytes(one, policy=email.policy.default) for one in (raw, left))
    for name in ("From", "To", "Subject", "Message-ID", "In-Reply-To", "References"):
        assert ours[name] == theirs[name]
    assert ours.get_content().split() == theirs.get_content().split()
    assert b"SGVsbG8uDQo=" in left and "Thread-Index" in theirs and max(map(len, left.splitlines())) < 80


def test_a_letter_that_is_too_big_or_goes_to_nobody_is_refused(server: Exchange) -> None:
    server.set(most_octets=1_000)
    with account(server, ME) as box:
        with pytest.raises(ews.ErrorMessageSizeExceeded):
            Message(account=box, mime_content=mail(1, sender=ME, to=OTHER) + b"x" * 1_000).send(save_copy=False)
        with pytest.raises(ews.ErrorInvalidRecipients):
            Message(account=box, mime_content=mail(1, sender=ME, to="")).send(save_copy=False)
        with pytest.raises(ews.ErrorMimeContentInvalidBase64String):
            broken(box)
    assert not server.sent


def broken(box: object) -> None:
    service = CreateItem(account=box)
    payload = service.get_payload([Message(account=box, mime_content=b"x")], None, "SendOnly", "SendToNone")
    next(one for one in payload.iter() if one.tag.endswith("MimeContent")).text = "no base64!"
    list(service._get_elements(payload))


def test_what_is_saved_is_a_draft_that_can_be_sent_and_is_dead_then(server: Exchange) -> None:
    raw = mail(1, sender=ME, to=OTHER)
    with account(server, ME) as box:
        draft = Message(account=box, folder=box.drafts, mime_content=raw).save()
        assert server.mails(ME, "Drafts")[0].is_draft and box.drafts.get().is_draft
        with pytest.raises(ews.ErrorChangeKeyRequired):
            list(SendItem(account=box).call([(draft.id, None)], None))
        draft.send(save_copy=True)
    assert server.sent == [(ME, raw, (OTHER,))]
    assert not server.mails(ME, "Drafts") and server.mails(ME, "Sent Items")[0].raw == raw


def test_a_letter_can_be_laid_down_as_one_that_was_sent(server: Exchange) -> None:
    Message.register("flags", Flags)
    try:
        with account(server, ME) as box:
            Message(account=box, folder=box.sent, mime_content=mail(1, sender=ME, to=OTHER), flags=1).save()
    finally:
        Message.deregister("flags")
    (laid,) = server.mails(ME, "Sent Items")
    assert not laid.is_draft and laid.is_read and not server.sent and not laid.headers_kept


def test_a_letter_without_mime_is_made_of_its_fields(server: Exchange) -> None:
    with account(server, ME) as box:
        Message(account=box, subject="Hello", body="Text", to_recipients=[OTHER]).send(save_copy=False)
    assert b"Subject: Hello" in server.sent[0][1] and server.sent[0][2] == (OTHER,)
