"""Notifications ([MS-OXWSNTIF], [MS-OXWSPSNTIF]): subscriptions, asked (GetEvents) or streamed (GetStreamingEvents)."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.ews import answers
from tests.ews.answers import M, T
from tests.ews.fields import time as written
from tests.ews.folders import Caller, wanted_folders
from tests.ews.pieces import element, text, true
from tests.ews.store import START, Box, Event, Refused

REQUESTS = ("PullSubscriptionRequest", "StreamingSubscriptionRequest", "PushSubscriptionRequest")
HEARTBEAT = 30.0  # seconds between two signs of life of a stream


@dataclass
class Subscription:
    """Who wants to know of which events of a mailbox."""

    id: str
    box: Box
    folders: frozenset[str] | None  # None: all
    kinds: frozenset[str]
    streaming: bool
    told: int = 0  # events of the mailbox that were looked at
    owner: str = ""

    def wants(self, event: Event) -> bool:
        here = self.folders is None or event.folder in self.folders or event.old_folder in self.folders
        return here and f"{event.kind}Event" in self.kinds


class Subscriptions(dict[str, Subscription]):
    """All subscriptions of a server, by id."""

    def found(self, caller: Caller, identity: str) -> Subscription:
        if identity not in self:
            raise Refused("ErrorSubscriptionNotFound", "The specified subscription was not found.")
        if self[identity].owner != caller.box.address:
            raise Refused("ErrorSubscriptionAccessDenied", "The caller is not the owner of the subscription.")
        return self[identity]


def subscribe(caller: Caller, asked: Any) -> str:
    request = asked[0]
    name = request.tag.removeprefix(M)
    if name not in REQUESTS[:2]:
        return _one("Subscribe", answers.refused("Subscribe", "ErrorInvalidSubscriptionRequest", f"No {name} here."))
    box, folders = caller.box, None
    if not true(request.get("SubscribeToAllFolders")):
        places = [caller.folder(one) for one in request.find(f"{T}FolderIds")]
        box, folders = places[0][0], frozenset(folder.id for _, folder in places)
    kinds = frozenset(one.text or "" for one in request.iter(f"{T}EventType"))
    made = Subscription(str(uuid.uuid4()), box, folders, kinds, name == REQUESTS[1])
    made.told, made.owner = len(box.events), caller.box.address
    caller.subscriptions[made.id] = made
    inner = text("m:SubscriptionId", made.id)
    inner += "" if made.streaming else text("m:Watermark", _watermark(made))
    return _one("Subscribe", answers.done("Subscribe", inner))


def unsubscribe(caller: Caller, asked: Any) -> str:
    identity = asked.findtext(f"{M}SubscriptionId") or ""
    caller.subscriptions.found(caller, identity)
    del caller.subscriptions[identity]
    return _one("Unsubscribe", answers.done("Unsubscribe"))


def get_events(caller: Caller, asked: Any) -> str:
    """What came after the watermark; without events a StatusEvent, so that there is a new watermark."""
    found = caller.subscriptions.found(caller, asked.findtext(f"{M}SubscriptionId") or "")
    if found.streaming:
        raise Refused("ErrorInvalidSubscription", "GetEvents is for pull subscriptions.")
    watermark = asked.findtext(f"{M}Watermark") or ""
    if not watermark.startswith("AQAA") or not watermark[4:].isdecimal():
        raise Refused("ErrorInvalidWatermark", "The watermark is invalid.")
    found.told = int(watermark[4:])
    before = _watermark(found)
    said = _due(found) or element("t:StatusEvent", text("t:Watermark", _watermark(found)))
    return _one("GetEvents", answers.done("GetEvents", _notification(found, before, said)))


def stream(caller: Caller, asked: Any, stopped: Any, minute: float) -> Iterator[str]:
    """Answers, one after the other, until the time is over: first that the connection stands, at last that it ends.

    The lock of the store is held while something is looked up only.
    """
    found = []
    with caller.store.lock:
        for one in wanted_folders(asked, "SubscriptionIds"):
            try:
                found.append(caller.subscriptions.found(caller, one.text or ""))
            except Refused as error:
                wrong = element("m:ErrorSubscriptionIds", text("m:SubscriptionId", one.text or ""))
                wrong += text("m:ConnectionStatus", "Closed")
                yield _one(STREAM, answers.refused(STREAM, error.code, error.text, wrong))
                return
    yield _one(STREAM, answers.done(STREAM, text("m:ConnectionStatus", "OK")))
    end = time.monotonic() + float(asked.findtext(f"{M}ConnectionTimeout") or 1) * minute
    while (left := end - time.monotonic()) > 0 and not stopped.is_set():
        with caller.store.news:
            said = "".join(map(_news, found))
            if not said and not caller.store.news.wait(min(left, HEARTBEAT)):
                said = "".join(_streamed(one, element("t:StatusEvent")) for one in found)
        if said and not stopped.is_set():
            yield _one(STREAM, answers.done(STREAM, element("m:Notifications", said)))
    yield _one(STREAM, answers.done(STREAM, text("m:ConnectionStatus", "Closed")))


STREAM = "GetStreamingEvents"


def _news(found: Subscription) -> str:
    said = _due(found)
    return _streamed(found, said) if said else ""


def _streamed(found: Subscription, said: str) -> str:
    return element("m:Notification", text("t:SubscriptionId", found.id) + said)


def _notification(found: Subscription, before: str, said: str) -> str:
    first = text("t:SubscriptionId", found.id) + text("t:PreviousWatermark", before) + text("t:MoreEvents", "false")
    return element("m:Notification", first + said)


def _due(found: Subscription) -> str:
    said = ""
    while found.told < len(found.box.events):
        event = found.box.events[found.told]
        found.told += 1
        if found.wants(event):
            said += _event(found, event)
    return said


def _event(found: Subscription, event: Event) -> str:
    said = text("t:Watermark", _watermark(found)) if not found.streaming else ""
    said += text("t:TimeStamp", written(START)) + element("t:ItemId", Id=event.item, ChangeKey="AQAAAA==")
    said += element("t:ParentFolderId", Id=event.folder, ChangeKey="AQAAAA==")
    if event.old_item:
        said += element("t:OldItemId", Id=event.old_item, ChangeKey="AQAAAA==")
        said += element("t:OldParentFolderId", Id=event.old_folder, ChangeKey="AQAAAA==")
    return element(f"t:{event.kind}Event", said)


def _watermark(found: Subscription) -> str:
    return f"AQAA{found.told:012}"


def _one(operation: str, message: str) -> str:
    return answers.answered(operation, [message])


EVENTS = {"Subscribe": subscribe, "Unsubscribe": unsubscribe, "GetEvents": get_events}
