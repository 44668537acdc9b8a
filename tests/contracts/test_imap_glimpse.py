"""Of mail that is nothing for us a few header fields travel; what is decided is the same, whatever a server does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from replybot.desk import Desk
from replybot.errors import PermanentError
from replybot.mailboxes import imap_fetch, imap_reading, imap_session, open_mailbox
from replybot.run import run
from replybot.settings.values import MailboxConfig, Server
from tests.build import NOW, SINCE, playbook, policy, wording
from tests.contracts.test_imap import server_of, wire
from tests.contracts.test_imap_trouble import BYE, NAMES, Once, full, refusing
from tests.contracts.test_mailboxes import OUTBOX, DovecotPlace, PoorPlace, letter, read, subjects
from tests.fakes.imap_server import PASSWORD_VARIABLE, HangUpError, ImapServer, serving
from tests.fakes.transport import Outbox
from tests.scenes import empty_ledger

LONG = b"X-Long: " + b"x" * 900 + b"\r\n"
MAILS = sorted((Path(__file__).parent.parent / "mails").glob("*.eml"))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_session, "PAUSE", 0.0)
    monkeypatch.setattr(imap_reading, "BATCH", 2)
    monkeypatch.setattr(imap_reading, "GLIMPSED", 4)
    monkeypatch.setenv(PASSWORD_VARIABLE, "secret")


def dull(fields: bytes, received: datetime | None = None) -> bool:
    """All but the mails with an odd number."""
    return not any(b"mail %d\r" % n in fields for n in (1, 3, 5, 7))


def config(way: Server) -> MailboxConfig:
    return MailboxConfig("m", "imap", OUTBOX, server=way)


@pytest.mark.live
@pytest.mark.parametrize("kind", [DovecotPlace, PoorPlace])
def test_the_dull_ones_come_with_a_few_fields_the_others_with_all(
    kind: Callable[..., DovecotPlace], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    place = kind(request.getfixturevalue("servers" if kind is DovecotPlace else "poor_servers"), tmp_path)
    for name in NAMES:
        place.arrive(LONG + letter(name))
    octets = []
    for looks in (None, dull):
        with wire(place) as (relay, server), closing(open_mailbox(config(server))) as box:
            mails, cursor = read(box, dull=looks)
            assert subjects(mails) == NAMES
            assert [b"X-Long" not in mail.data for mail in mails] == [looks is not None and dull(m.data) for m in mails]
            assert not any(mail.whole for mail in mails) and all(mail.size > 900 for mail in mails)
            assert read(box, cursor, looks)[0] == []
            octets.append(relay.received)
            place.vanish("mail 8")
            assert subjects(read(box, dull=looks)[0]) == NAMES[:-1]
            place.arrive(LONG + letter("mail 8"))
    assert octets[1] < octets[0] - 1_500
    with closing(open_mailbox(config(server_of(place)))) as box:
        opened = box.open_mail(read(box, dull=dull)[0][0].key, 10_000)
        assert opened is not None and opened.whole


@pytest.mark.parametrize(
    "said",
    [
        BYE,
        HangUpError(),
        HangUpError(b"* 1 FETCH (UID 1 RFC822.SIZE 9 BODY[HEADER.FIELDS (FROM)] {900}\r\nSubject: ha"),
        b"* BYE shutting down\r\n",
        b"TAG NO [UNAVAILABLE] later\r\n",
        b"what is this?\r\n",
        b"* BAD confused\r\nTAG NO [SERVERBUG] sorry\r\n",
    ],
    ids=["bye", "hang up", "half a literal", "bye and stay", "unavailable", "rubbish", "bug"],
)
@pytest.mark.parametrize("after", range(4))
def test_what_passes_is_tried_again_and_nothing_is_lost_or_twice(said: bytes | HangUpError, after: int) -> None:
    server = full(Once("FETCH", said, after=after))
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        assert subjects(read(box, dull=dull)[0]) == NAMES
    assert server.connections == 2


@pytest.mark.parametrize("said", [b"TAG BAD what?\r\n", b"TAG NO not so many\r\n", b"TAG OK done\r\n"])
def test_a_server_that_gives_no_fields_is_asked_in_the_usual_way(said: bytes) -> None:
    server = full(Once("HEADER.FIELDS", said, times=99))
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        assert subjects(read(box, dull=dull)[0]) == NAMES
    asked = len(server.commands("HEADER.FIELDS"))
    assert asked == 9 if said.startswith(b"TAG OK") else asked == 4, "one that refuses is asked once"


def test_one_broken_mail_does_not_keep_the_others_from_being_read() -> None:
    server = full(refusing(4))
    taken = []
    with (
        serving(server) as way,
        closing(open_mailbox(config(way))) as box,
        pytest.raises(PermanentError, match="does not give the mail with UID 4"),
    ):
        for batch in box.new_mail(b"", dull):
            taken += batch.mails
    assert subjects(taken) == [name for name in NAMES if name != "mail 3"]


@pytest.mark.parametrize("quotes", [True, False])
def test_courier_spells_the_fields_in_quotes(quotes: bool) -> None:
    server = full(quotes_sections=quotes)
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        assert subjects(read(box, dull=dull)[0]) == NAMES
    assert not any("BODY.PEEK[HEADER]" in line and "FETCH 1" in line for line in server.commands("FETCH"))


def outcome(server: ImapServer, since: datetime) -> object:
    """What a run makes of the mails on a server."""
    with serving(server) as way, closing(open_mailbox(config(way))) as box, closing(empty_ledger()) as ledger:
        desk = Desk(
            name="home",
            policy=policy(answer_since=since),
            playbooks=(playbook(),),
            wordings=wording,
            mailbox=box,
            ledger=ledger,
            transport=(transport := Outbox()),
        )
        report = run(desk, NOW)
        taken = [(t.key, type(t.decision).__name__, getattr(t.decision, "findings", ())) for t in report.taken]
        return report.looked_at, report.skips, taken, len(transport.sent)


@pytest.mark.parametrize("since", [SINCE, NOW], ids=["new mail", "old mail"])
def test_a_run_decides_the_same_on_every_odd_mail(monkeypatch: pytest.MonkeyPatch, since: datetime) -> None:
    monkeypatch.setattr(imap_reading, "BATCH", 50)
    monkeypatch.setattr(imap_reading, "GLIMPSED", 100)
    server = ImapServer()
    for file in MAILS:
        server.inbox.put(file.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    assert len(server.inbox.mails) > 20
    glimpsed = outcome(server, since)
    assert server.commands("HEADER.FIELDS")
    server.heard.clear()
    monkeypatch.setattr(imap_reading.Reading, "looking", lambda reading, dull: reading.new)
    assert outcome(server, since) == glimpsed
    assert not server.commands("HEADER.FIELDS"), "this time whole header blocks were read"


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        (b'"17-Jul-1996 02:44:25 -0700"', "1996-07-17T09:44:25+00:00"),
        (b'" 7-feb-2026 23:59:59 +0530"', "2026-02-07T18:29:59+00:00"),
        (b'"01-DEC-2026 00:00:00 +0000"', "2026-12-01T00:00:00+00:00"),
        (b'"31-Feb-2026 00:00:00 +0000"', ""),
        (b'"30-Jun-2015 23:59:60 +0000"', ""),
        (b'"01-Okt-2026 00:00:00 +0000"', ""),
        (b'"01-Jan-0001 00:00:00 +0100"', ""),
        (b'"yesterday"', ""),
    ],
)
def test_when_a_mail_came_is_told_with_its_fields(said: bytes, moment: str) -> None:
    found = imap_fetch._moment(said)
    assert (found.isoformat() if found else "") == moment
    usual = b"* 1 FETCH (UID 7 RFC822.SIZE 9 INTERNALDATE " + said + b" BODY[HEADER.FIELDS (FROM)] "
    other = b"* 1 FETCH (INTERNALDATE " + said + b" UID 7 RFC822.SIZE 9 BODY[HEADER.FIELDS (FROM)] "
    for line in (usual, other):
        glimpse = imap_fetch._glimpse([line, b"From: x@acme.example\r\n\r\n", b")\r\n"])
        assert glimpse == (7, imap_fetch.Glimpse(9, b"From: x@acme.example\r\n\r\n", found))
