"""The double as a process of its own: the same calls by its side door, the same answers over EWS."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from exchangelib import Message
from exchangelib import errors as ews

from tests.ews import Exchange, Remote, SideDoor
from tests.ews.client import account, trusted
from tests.ews.conftest import ME, OTHER, mail
from tests.ews.order import problems
from tests.ews.side import CALLS, LOOKS


@pytest.fixture
def remote(tmp_path: Path) -> Iterator[Remote]:
    command = [sys.executable, "-m", "tests.ews", "--folder", str(tmp_path / "double"), "--user", f"{ME}:secret"]
    command += ["--user", f"{OTHER}:with:colon", "--catch-all", f"owner.test={ME}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as running:
        assert running.stdout is not None
        env = dict(running.stdout.readline().strip().split("=", 1) for _ in range(4))
        try:
            yield Remote(env["SIDE_URL"])
        finally:
            running.send_signal(signal.SIGTERM)
            assert running.wait(10) == 0


def test_a_process_is_asked_and_moved_like_one_of_our_own(remote: Remote) -> None:
    key = remote.deliver(ME, mail(1), received=datetime(2026, 11, 23, 12, tzinfo=UTC))
    with trusted(remote), account(remote, ME) as box:
        assert box.inbox.get().id == key and remote.mails(ME)[0].received.hour == 12
        Message(account=box, mime_content=mail(2, sender=ME, to="any@owner.test")).send(save_copy=True)
        remote.fault("GetFolder", "busy")
        with pytest.raises(ews.ErrorServerBusy):
            assert box.junk
        remote.read_by_owner(ME, key)
        assert remote.mails(ME)[0].is_read
        remote.remove(ME, key)
        remote.make_folder(ME, "Inbox/Robot")
        assert "Inbox/Robot" in remote.folders(ME) and len(remote.mails(ME)) == 1
    assert remote.sent == [(ME, mail(2, sender=ME, to="any@owner.test"), ("any@owner.test",))]
    assert [item.raw for item in remote.mails(ME, "Sent Items")] == [remote.sent[0][1]]
    assert (
        remote.handed[0][0] == ME
        and remote.requests[-1].operation == "GetFolder"
        and remote.ca_file.parent.name == "double"
    )


def test_its_rights_and_switches_are_moved_too(remote: Remote) -> None:
    remote.allow_send_as(ME, "any@owner.test")
    remote.allow_send_on_behalf(ME, "office@owner.test")
    remote.grant(OTHER, ME, "reviewer", "Inbox")
    remote.allow_impersonation(ME)
    remote.allow_token("good", ME)
    remote.change_password(ME, "new")
    remote.set(back_off=5, build=[15, 1, 2507, 6])
    remote.redirect(ME, "address", OTHER)
    remote.catch_all("else.test", ME)
    remote.forget_sync_states()
    with trusted(remote), account(remote, OTHER, "new", login=ME) as box:
        assert box.inbox
    with pytest.raises(RuntimeError, match="nothing"):
        remote.set(nothing=1)
    with pytest.raises(RuntimeError, match="ErrorNonExistentMailbox"):
        remote.deliver("nobody@owner.test", mail(1))
    with pytest.raises(RuntimeError, match="server"):
        remote.call("server")


def test_whatever_an_exchange_can_do_a_remote_one_can() -> None:
    for name in CALLS + LOOKS:
        assert hasattr(Remote, name), name
        assert hasattr(Exchange, name) or name in ("url", "autodiscover_url", "ca_file")


def test_a_side_door_may_be_opened_to_a_double_in_this_process(server: Exchange) -> None:
    door = SideDoor(server)
    try:
        Remote(door.url).deliver(ME, mail(1))
        assert Remote(door.url).mails(ME) == server.mails(ME)
    finally:
        door.end()


ENVELOPE = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
    'xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types" '
    'xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"><s:Header/><s:Body>{}</s:Body></s:Envelope>'
)


@pytest.mark.parametrize(
    "wrong",
    [
        "<m:Items><t:Message><t:Subject/><t:ItemId/></t:Message></m:Items>",
        "<m:Items><t:Message><t:Colour/></t:Message></m:Items>",
        "<m:Items><m:Message/></m:Items>",
        "<t:Subject><t:String/></t:Subject>",
    ],
)
def test_an_answer_that_is_not_as_the_schema_says_is_noticed(wrong: str) -> None:
    right = "<m:Items><t:Message><t:ItemId/><t:Subject/></t:Message></m:Items>"
    assert not list(problems(ENVELOPE.format(right).encode()))
    assert list(problems(ENVELOPE.format(wrong).encode()))
