"""Notifications as exchangelib gets them: asked for, and streamed."""

from __future__ import annotations

import threading

import pytest
from exchangelib import errors as ews
from exchangelib.properties import CreatedEvent, DeletedEvent, ModifiedEvent, MovedEvent, NewMailEvent, StatusEvent
from exchangelib.services import GetStreamingEvents

from tests.ews import Exchange
from tests.ews.client import account
from tests.ews.conftest import ME, OTHER, mail


def test_who_asks_is_told_what_happened_since(server: Exchange) -> None:
    with account(server, ME) as box, box.inbox.pull_subscription() as (subscription, watermark):
        key = server.deliver(ME, mail(1))
        server.deliver(OTHER, mail(2))
        (told,) = box.inbox.get_events(subscription, watermark)
        assert [type(event) for event in told.events] == [CreatedEvent, NewMailEvent]
        assert told.events[1].item_id.id == key and told.events[1].parent_folder_id.id == box.inbox.id
        server.read_by_owner(ME, key)
        item = box.inbox.get()
        item.move(box.junk)
        (more,) = box.inbox.get_events(subscription, told.events[-1].watermark)
        assert [type(event) for event in more.events] == [ModifiedEvent, MovedEvent]
        assert more.events[1].old_item_id.id == key and more.events[1].item_id.id == item.id
        (none,) = box.inbox.get_events(subscription, more.events[-1].watermark)
        assert [type(event) for event in none.events] == [StatusEvent]


def test_a_subscription_that_is_not_known_is_an_error(server: Exchange) -> None:
    with account(server, ME) as box:
        subscription, watermark = box.inbox.subscribe_to_pull()
        with pytest.raises(ews.ErrorInvalidWatermark):
            list(box.inbox.get_events(subscription, "nonsense"))
        box.inbox.unsubscribe(subscription)
        with pytest.raises(ews.ErrorSubscriptionNotFound):
            list(box.inbox.get_events(subscription, watermark))
        with pytest.raises(ews.ErrorSubscriptionNotFound):
            list(box.inbox.get_streaming_events([subscription], connection_timeout=1))


def test_a_stream_tells_as_it_happens_and_ends_when_its_time_is_over(server: Exchange) -> None:
    server.set(minute=0.6)
    with account(server, ME) as box, box.inbox.streaming_subscription() as subscription:
        later = threading.Timer(0.05, lambda: server.remove(ME, server.deliver(ME, mail(1))))
        later.start()
        told = list(box.inbox.get_streaming_events([subscription], connection_timeout=1))
        later.join()
        kinds = [type(event) for one in told for event in one.events]
        assert kinds[:3] == [CreatedEvent, NewMailEvent, DeletedEvent]


def test_a_stream_that_dies_is_told(server: Exchange) -> None:
    with account(server, ME) as box:
        subscription = box.inbox.subscribe_to_streaming()
        server.fault("GetStreamingEvents", "hang-up-after")
        with pytest.raises((ews.ErrorTimeoutExpired, OSError)):
            list(box.inbox.get_streaming_events([subscription], connection_timeout=1))
        server.fault("GetStreamingEvents", "busy")
        with pytest.raises(ews.ErrorServerBusy):
            list(GetStreamingEvents(account=box).call([subscription], connection_timeout=1))


def test_a_double_that_ends_ends_its_streams_with_a_last_word(server: Exchange) -> None:
    with account(server, ME) as box:
        service, subscription = GetStreamingEvents(account=box), box.inbox.subscribe_to_streaming()
        server.server.closing.set()
        assert not list(service.call([subscription], connection_timeout=1))
        assert service.connection_status == "Closed"
