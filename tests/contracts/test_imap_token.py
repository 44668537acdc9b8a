"""Logging in with a token instead of a password: on Dovecot, and what servers say of tokens they do not take."""

from __future__ import annotations

import json
import shlex
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest

from replybot.errors import PermanentError
from replybot.mailboxes import imap_reading, imap_session, open_mailbox
from replybot.mailboxes.base import Mailbox
from replybot.settings.values import Account, MailboxConfig, Server
from tests.contracts.test_imap import octets_of_reading, server_of, wire
from tests.contracts.test_mailboxes import OUTBOX, DovecotPlace, PoorPlace, letter, read, subjects
from tests.fakes.imap_server import PLAIN, HangUpError, ImapServer, serving

NEXT = """
import pathlib, sys
file = pathlib.Path(sys.argv[1])
first, *rest = file.read_text().split()
print(first)
if rest:
    file.write_text(chr(10).join(rest))
"""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_session, "PAUSE", 0.0)


def account(folder: Path, *tokens: str) -> Account:
    """Each time it is asked it gives the next of these, the last one for ever."""
    (folder / "tokens").write_text("\n".join(tokens))
    command = shlex.join([sys.executable, "-c", NEXT, str(folder / "tokens")])
    return Account("work", "command", command=command)


def token(place: DovecotPlace, *, ttl: int = 600) -> str:
    """One that the servers' authority gives for this user."""
    form = {
        "grant_type": "client_credentials",
        "client_id": "app",
        "client_secret": "s",
        "user": place.user,
        "ttl": ttl,
    }
    with urlopen(f"{place.servers.env['OAUTH_URL']}/token", urlencode(form).encode()) as answer:
        return str(json.load(answer)["access_token"])


def revoke(place: DovecotPlace, said: str) -> None:
    with urlopen(f"{place.servers.env['OAUTH_URL']}/revoke", urlencode({"token": said}).encode()) as answer:
        answer.read()


def box_of(server: Server, given: Account) -> Mailbox:
    return open_mailbox(MailboxConfig("m", "imap", OUTBOX, server=replace(server, oauth=given)))


@pytest.fixture(params=["XOAUTH2", "OAUTHBEARER"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def place(way: str, request: pytest.FixtureRequest, tmp_path: Path) -> DovecotPlace:
    """The rich Dovecot takes both ways, the poor one only the other."""
    if way == "XOAUTH2":
        return DovecotPlace(request.getfixturevalue("servers"), tmp_path)
    return PoorPlace(request.getfixturevalue("poor_servers"), tmp_path)


@pytest.mark.live
def test_a_token_opens_the_mailbox(place: DovecotPlace, way: str, tmp_path: Path) -> None:
    place.arrive(letter("one"))
    with closing(box_of(server_of(place), account(tmp_path, token(place)))) as box:
        assert subjects(read(box)[0]) == ["one"]
        assert f"The login went by AUTHENTICATE {way}." in box.facts()


@pytest.mark.live
def test_an_expired_token_is_renewed_once(place: DovecotPlace, tmp_path: Path) -> None:
    place.arrive(letter("one"))
    with closing(box_of(server_of(place), account(tmp_path, token(place, ttl=0), token(place)))) as box:
        assert subjects(read(box)[0]) == ["one"]


@pytest.mark.live
def test_a_token_that_stays_refused_is_the_owners_to_look_at(place: DovecotPlace, tmp_path: Path) -> None:
    expired = [token(place, ttl=0) for _ in range(4)]
    with (
        closing(box_of(server_of(place), account(tmp_path, *expired))) as box,
        pytest.raises(
            PermanentError, match=r"refused the token of \[oauth.work\] for .*, and a fresh one too"
        ) as caught,
    ):
        read(box)
    assert "username must be the mailbox" in str(caught.value)
    assert not any(each in f"{caught.value!r} {caught.value.__cause__!r}" for each in expired)
    assert len((tmp_path / "tokens").read_text().split()) == 2, "two were given, no more"


@pytest.mark.live
def test_a_token_that_expires_in_the_middle_of_a_run_costs_nothing(
    place: DovecotPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_reading, "BATCH", 2)
    for n in range(7):
        place.arrive(letter(f"mail {n}"))
    octets = octets_of_reading(place)
    first = token(place)
    with wire(place, octets * 2 // 3) as (relay, server):
        with closing(box_of(server, account(tmp_path, first, first, token(place)))) as box:
            batches = box.new_mail(b"")
            mails = list(next(batches).mails)
            revoke(place, first)
            for batch in batches:
                mails += batch.mails
        assert relay.connections == 2
    assert subjects(mails) == [f"mail {n}" for n in range(7)]


@pytest.mark.parametrize(("only", "answer"), [("XOAUTH2", ""), ("OAUTHBEARER", "AQ==")])
def test_a_complaint_is_answered_as_the_mechanism_wants(only: str, answer: str, tmp_path: Path) -> None:
    server = ImapServer(capabilities=f"{PLAIN} AUTH=PLAIN AUTH={only}", tokens=frozenset({"good"}))
    server.inbox.put(letter("one"))
    with serving(server) as reached, closing(box_of(reached, account(tmp_path, "old", "good"))) as box:
        assert subjects(read(box)[0]) == ["one"]
    assert server.commands("complaint") == [f"{only} complaint: {answer}"]
    assert server.connections == 1


def test_the_complaint_of_a_server_is_told(tmp_path: Path) -> None:
    server = ImapServer(capabilities=f"{PLAIN} AUTH=XOAUTH2", tokens=frozenset())
    with (
        serving(server) as reached,
        closing(box_of(reached, account(tmp_path, "one", "two"))) as box,
        pytest.raises(PermanentError, match=r"status invalid_token"),
    ):
        read(box)
    assert len(server.commands("complaint")) == 2


def test_a_server_that_hangs_up_on_a_bad_token_is_asked_with_a_fresh_one(tmp_path: Path) -> None:
    """As Exchange Online may: BYE in place of an answer, or behind it."""

    def habit(connection: int, line: str) -> bytes | None:
        if line.startswith("AUTHENTICATE") and connection == 1:
            raise HangUpError(b"* BYE session expired\r\n")
        return None

    server = ImapServer(capabilities=f"{PLAIN} AUTH=XOAUTH2", tokens=frozenset({"good"}), habit=habit)
    server.inbox.put(letter("one"))
    with serving(server) as reached, closing(box_of(reached, account(tmp_path, "old", "good"))) as box:
        assert subjects(read(box)[0]) == ["one"]
    assert server.connections == 2


def test_a_server_that_takes_no_tokens_is_told_none(tmp_path: Path) -> None:
    server = ImapServer(capabilities=f"{PLAIN} AUTH=PLAIN AUTH=LOGIN")
    with (
        serving(server) as reached,
        closing(box_of(reached, account(tmp_path, "one"))) as box,
        pytest.raises(PermanentError, match=r"takes no token .*, only PLAIN, LOGIN; write a password"),
    ):
        read(box)
    assert not server.commands("AUTHENTICATE")
