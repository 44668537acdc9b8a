"""What every transport promises, asked of the fake, the outbox folder, sendmail, SMTP against two servers, and EWS."""

from __future__ import annotations

import itertools
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from replybot.core.case import Envelope
from replybot.errors import PermanentError, ReplybotError, TemporaryError, UnsureError, UserError
from replybot.settings import credentials
from replybot.settings.values import Exchange as ExchangeServer
from replybot.settings.values import Secret, Server, TransportConfig
from replybot.transports import open_transport, outbox
from replybot.transports.base import Transport
from tests.conftest import Servers
from tests.ews import Exchange
from tests.fakes.transport import Outbox

numbers = itertools.count(1)


@dataclass(frozen=True)
class Way:
    """A transport, and how to look at what came out at its far end: the envelope where it is kept, and the bytes."""

    transport: Transport
    arrived: Callable[[Envelope], list[tuple[Envelope, bytes]]]  # all that is there for this recipient
    count: Callable[[], int]  # all that is there
    by_header: bool = False  # the other side goes by the header of a letter, and knows no envelope

    def letter(self, asked: Envelope, *lines: str) -> bytes:
        """A letter whose header names others than the envelope does, where that is possible."""
        if self.by_header:
            return letter(*lines, sender=asked.sender, recipient=asked.recipient)
        return letter(*lines)


def envelope() -> Envelope:
    return Envelope("desk@owner.test", f"ticket-{uuid.uuid4().hex}@owner.test")


def letter(*lines: str, sender: str = "header-from@owner.test", recipient: str = "header-to@company.example") -> bytes:
    """A letter; if nothing else is said its header names others than the envelope does."""
    head = (
        f"From: Owner <{sender}>",
        f"To: Company <{recipient}>",
        "Subject: [Ticket#2026001] Your mail",
        "Date: Mon, 05 Jan 2026 10:00:00 +0000",
        f"Message-ID: <letter-{next(numbers)}@owner.test>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
    )
    return "".join(f"{line}\r\n" for line in (*head, *(lines or ("Hello.",)))).encode()


# The ways


def fake_way(_folder: Path) -> Way:
    fake = Outbox()
    return Way(fake, lambda e: [s for s in fake.sent if s[0].recipient == e.recipient], lambda: len(fake.sent))


def outbox_way(folder: Path) -> Way:
    path = folder / "outbox"

    def arrived(asked: Envelope) -> list[tuple[Envelope, bytes]]:
        return [(asked, file.read_bytes()) for file in sorted(path.glob("new/*"))]

    config = TransportConfig("outbox", path=path)
    return Way(open_transport(config), arrived, lambda: len(list(path.glob("new/*"))))


SENDMAIL = """#!/bin/sh
d=$(mktemp -d "{box}/XXXXXX")
for a; do printf '%s\\n' "$a"; done > "$d/argv"
cat > "$d/mail"
"""


def sendmail_way(folder: Path) -> Way:
    box, program = folder / "box", folder / "sendmail"
    box.mkdir()
    program.write_text(SENDMAIL.format(box=box))
    program.chmod(0o755)

    def arrived(asked: Envelope) -> list[tuple[Envelope, bytes]]:
        found = []
        for one in sorted(box.iterdir(), key=lambda d: d.stat().st_mtime_ns):
            i, f, sender, dashes, recipient = (one / "argv").read_text().splitlines()
            assert (i, f, dashes) == ("-i", "-f", "--")
            raw = (one / "mail").read_bytes()
            assert b"\r" not in raw
            found.append((Envelope(sender, recipient), raw.replace(b"\n", b"\r\n")))
        return [pair for pair in found if pair[0].recipient == asked.recipient]

    return Way(
        open_transport(TransportConfig("sendmail", command=str(program))), arrived, lambda: len([*box.iterdir()])
    )


class Keeper:
    """What the SMTP server in a thread does with a letter: it keeps it."""

    def __init__(self) -> None:
        self.kept: list[tuple[Envelope, bytes]] = []

    async def handle_DATA(self, _server: Any, _session: Any, taken: Any) -> str:
        self.kept.append((Envelope(taken.mail_from, ",".join(taken.rcpt_tos)), taken.original_content))
        return "250 kept"


class AnyPort(Controller):
    """Listens where the kernel says."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


def aiosmtpd_way(keeper: Keeper, port: int) -> Way:
    config = TransportConfig("smtp", Server("127.0.0.1", port, "plain", timeout=10))
    return Way(
        open_transport(config),
        lambda e: [pair for pair in keeper.kept if pair[0].recipient == e.recipient],
        lambda: len(keeper.kept),
    )


def field(raw: bytes, name: str) -> str:
    """The first header line of this name."""
    lines = (line for line in raw.splitlines() if line.lower().startswith(name.lower().encode() + b":"))
    return next(lines, b":").partition(b":")[2].strip().decode()


def postfix_way(servers: Servers, config: TransportConfig) -> Way:
    box = servers.maildir("catchall@owner.test")
    before = set(box.glob("*/*"))

    def stored() -> list[bytes]:
        files = sorted({*box.glob("new/*"), *box.glob("cur/*")} - before, key=lambda f: f.stat().st_mtime_ns)
        return [file.read_bytes().replace(b"\n", b"\r\n") for file in files]

    def arrived(asked: Envelope) -> list[tuple[Envelope, bytes]]:
        mails = []
        for raw in stored():
            trace, _, rest = raw.partition(b"From: ")
            seen = Envelope(field(trace, "Return-Path").strip("<>"), field(trace, "X-Original-To"))
            mails.append((seen, b"From: " + rest))
        return [pair for pair in mails if pair[0].recipient == asked.recipient]

    return Way(open_transport(config), arrived, lambda: len(stored()))


def way_into_postfix(servers: Servers, door: str, folder: Path) -> TransportConfig:
    """The config of one of Postfix's three doors."""
    if door == "sendmail":
        program = folder / "sendmail"
        program.write_text(f'#!/bin/sh\nexec /usr/sbin/sendmail -C {servers.env["POSTFIX_CONF"]} "$@"\n')
        program.chmod(0o755)
        return TransportConfig("sendmail", command=str(program))
    login = ("catchall@owner.test", Secret(variable="MAIL_PASSWORD"), None, Path(servers.env["CA_FILE"]))
    return TransportConfig("smtp", Server("127.0.0.1", int(servers.env[DOORS[door]]), door, *login))


def exchange_way(exchange: Exchange, folder: Path) -> Way:
    secret = folder / "password"
    secret.write_text("secret\n")
    secret.chmod(0o600)
    login = ExchangeServer(
        "desk@owner.test", exchange.url, "basic", secret=Secret(file=secret), ca_file=exchange.ca_file, timeout=10
    )

    def arrived(asked: Envelope) -> list[tuple[Envelope, bytes]]:
        found = [(Envelope(box, ",".join(to)), raw) for box, raw, to in exchange.sent]
        return [pair for pair in found if pair[0].recipient == asked.recipient]

    transport = open_transport(TransportConfig("ews", exchange=login))
    return Way(transport, arrived, lambda: len(exchange.sent), by_header=True)


LOCAL = {"fake": fake_way, "outbox": outbox_way, "sendmail": sendmail_way}
DOORS = {"starttls": "SUBMISSION_PORT", "tls": "SUBMISSIONS_PORT", "sendmail": ""}
ALL = [*LOCAL, "aiosmtpd", "ews", *(pytest.param(f"postfix-{s}", marks=pytest.mark.live) for s in DOORS)]


@pytest.fixture(params=ALL)
def way(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Way]:
    kind, _, door = request.param.partition("-")
    monkeypatch.setenv("MAIL_PASSWORD", "secret")
    if kind in LOCAL:
        made = LOCAL[kind](tmp_path)
        yield made
        made.transport.close()
    elif kind == "ews":
        with Exchange({"desk@owner.test": "secret"}) as exchange:
            made = exchange_way(exchange, tmp_path)
            yield made
            made.transport.close()
    elif kind == "aiosmtpd":
        keeper = Keeper()
        controller = AnyPort(keeper, hostname="127.0.0.1", port=0)
        controller.start()
        made = aiosmtpd_way(keeper, controller.port)
        yield made
        made.transport.close()
        controller.stop()
    else:
        servers = request.getfixturevalue("servers")
        made = postfix_way(servers, way_into_postfix(servers, door, tmp_path))
        yield made
        made.transport.close()


def wait_for(way: Way, asked: Envelope, count: int = 1) -> list[tuple[Envelope, bytes]]:
    """What arrived; a real server takes a moment to deliver."""
    for _ in range(400):
        if len(found := way.arrived(asked)) >= count:
            return found
        time.sleep(0.025)
    raise AssertionError(f"nothing arrived for {asked.recipient}")


# What all of them promise


def test_the_bytes_arrive_as_they_were_given(way: Way) -> None:
    asked = envelope()
    raw = way.letter(asked, "Guten Tag,", "", "trailing blanks  ", "\ttab, für Umlaute: äöü €", "")
    assert way.transport.send(asked, raw)
    assert [got for _, got in wait_for(way, asked)] == [raw]


@pytest.mark.parametrize(
    "lines",
    [
        (".", "..", ".a", "...", "", ".", "after the dot"),
        (".",),
        ("x" * 998, "." + "y" * 997, "z" * 998),
        ("From here on", ">From there on", "-- ", "QUIT", "RSET"),
        ("",),
    ],
    ids=["dots", "only-a-dot", "998-octets", "words-of-mbox-and-smtp", "empty"],
)
def test_lines_that_mean_something_elsewhere_arrive_as_they_are(way: Way, lines: tuple[str, ...]) -> None:
    asked = envelope()
    raw = way.letter(asked, *lines)
    way.transport.send(asked, raw)
    assert [got for _, got in wait_for(way, asked)] == [raw]


def test_the_envelope_decides_and_not_the_header(way: Way) -> None:
    asked = envelope()
    if way.by_header:
        with pytest.raises(PermanentError, match=r"header-to@company\.example.*nothing was sent"):
            way.transport.send(asked, letter())
        assert way.count() == 0
    way.transport.send(asked, way.letter(asked))
    assert [seen for seen, _ in wait_for(way, asked)] == [asked]


def test_two_letters_both_arrive(way: Way) -> None:
    asked = envelope()
    raws = [way.letter(asked, "one"), way.letter(asked, "two")]
    for raw in raws:
        way.transport.send(asked, raw)
    assert sorted(got for _, got in wait_for(way, asked, 2)) == sorted(raws)


def test_what_the_other_side_said_comes_back_in_one_line(way: Way) -> None:
    asked = envelope()
    said = way.transport.send(asked, way.letter(asked))
    assert said.isprintable()
    assert said == said.strip() != ""


def test_closing_twice_is_harmless(way: Way) -> None:
    asked = envelope()
    way.transport.close()
    way.transport.send(asked, way.letter(asked))
    way.transport.close()
    way.transport.close()


def test_facts_are_sentences_and_send_nothing(way: Way) -> None:
    before = way.count()
    facts = way.transport.facts()
    assert facts
    assert all(fact.endswith(".") and fact.isprintable() for fact in facts)
    assert way.count() == before


def test_facts_and_letters_share_a_transport(way: Way) -> None:
    asked = envelope()
    way.transport.facts()
    way.transport.send(asked, way.letter(asked))
    way.transport.facts()
    assert len(wait_for(way, asked)) == 1


# Opening


def test_opening_connects_to_nothing_and_asks_for_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials, "read", lambda _: pytest.fail("asked for the password"))
    server = Server("127.0.0.1", 1, "tls", "me", Secret(variable="NO_SUCH_VARIABLE"))
    open_transport(TransportConfig("smtp", server)).close()


@pytest.mark.parametrize("kind", ["smtp", "ews", "sendmail", "outbox", "pigeon"])
def test_a_transport_that_lacks_its_place_is_the_owners_mistake(kind: str) -> None:
    with pytest.raises(UserError):
        open_transport(TransportConfig(kind))


# The outbox folder


def folder_of(path: Path) -> Transport:
    return open_transport(TransportConfig("outbox", path=path))


def test_the_outbox_remembers_what_lies_there_read_or_not(tmp_path: Path) -> None:
    raw, other = letter(), letter()
    with closing(folder_of(tmp_path / "out")) as transport:
        assert not transport.left(raw)
        transport.send(envelope(), raw)
        assert transport.left(raw) and not transport.left(other)
        (lies,) = (tmp_path / "out" / "new").iterdir()
        lies.rename(tmp_path / "out" / "cur" / f"{lies.name}:2,S")
        assert transport.left(raw)
        (tmp_path / "out" / "tmp" / lies.name).write_bytes(b"half")
        next((tmp_path / "out" / "cur").iterdir()).unlink()
        assert not transport.left(raw), "half a letter never left"


def test_the_outbox_is_for_the_owners_eyes(tmp_path: Path) -> None:
    folder_of(tmp_path / "deep" / "box").send(envelope(), letter())
    (file,) = (tmp_path / "deep" / "box" / "new").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert {d.stat().st_mode & 0o777 for d in (tmp_path / "deep" / "box", file.parent)} == {0o700}


def test_the_same_letter_is_the_same_file_even_when_it_was_read_meanwhile(tmp_path: Path) -> None:
    way, raw = folder_of(tmp_path), letter()
    where = [way.send(envelope(), raw), way.send(envelope(), raw)]
    assert where[0] == where[1]
    (file,) = (tmp_path / "new").iterdir()
    assert str(file) in where[0]
    file.rename(tmp_path / "cur" / f"{file.name}:2,S")
    assert f"{file.name}:2,S" in way.send(envelope(), raw)
    assert not [*(tmp_path / "new").iterdir(), *(tmp_path / "tmp").iterdir()]


def test_a_letter_whose_writing_was_cut_off_is_written_whole(tmp_path: Path) -> None:
    way, raw = folder_of(tmp_path), letter()
    way.send(envelope(), raw)
    (file,) = (tmp_path / "new").iterdir()
    file.rename(tmp_path / "tmp" / file.name).write_bytes(b"half")
    way.send(envelope(), raw)
    assert file.read_bytes() == raw


def test_letters_with_a_folded_message_id_or_none_have_names_of_their_own(tmp_path: Path) -> None:
    way = folder_of(tmp_path)
    for raw in (
        b"Message-ID:\r\n <a@x.test>\r\n\r\n",
        b"message-id: <b@x.test>\r\n\r\n",
        b"A: b\r\n\r\nMessage-ID: <a@x.test>\r\n",
    ):
        way.send(envelope(), raw)
        way.send(envelope(), raw)
    assert len([*(tmp_path / "new").iterdir()]) == 3


@pytest.mark.parametrize(
    ("number", "error"), [(28, TemporaryError), (122, TemporaryError), (30, PermanentError), (13, PermanentError)]
)
def test_a_disk_that_does_not_take_it(
    tmp_path: Path, number: int, error: type[ReplybotError], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: int) -> None:
        raise OSError(number, "the disk says no")

    monkeypatch.setattr(outbox.os, "fsync", fails)
    with pytest.raises(error, match="the disk says no") as caught:
        folder_of(tmp_path / "box").send(envelope(), letter())
    assert str(tmp_path / "box") in str(caught.value)
    assert [file for file in (tmp_path / "box").rglob("*") if file.is_file()] == []


def test_a_letter_that_may_not_outlive_a_power_failure_is_unsure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(outbox, "keep", fails)
    with pytest.raises(UnsureError, match="Input/output"):
        folder_of(tmp_path).send(envelope(), letter())


def test_a_path_that_is_a_file_is_named_with_its_remedy(tmp_path: Path) -> None:
    (tmp_path / "box").write_text("")
    for path in (tmp_path / "box", tmp_path / "box" / "below"):
        for call in (lambda way: way.send(envelope(), letter()), lambda way: way.facts()):
            with pytest.raises(PermanentError, match="set path"):
                call(folder_of(path))


def test_facts_make_no_folder(tmp_path: Path) -> None:
    assert folder_of(tmp_path / "a" / "b").facts()
    assert [*tmp_path.iterdir()] == []


# The fake


def test_the_fake_refuses_as_it_is_told() -> None:
    fake = Outbox()
    fake.fail(TemporaryError("later"), UnsureError("who knows"))
    for error in (TemporaryError, UnsureError):
        with pytest.raises(error):
            fake.send(envelope(), letter())
    fake.send(envelope(), letter())
    assert len(fake.sent) == 1


def test_a_way_that_cannot_tell_afterwards_says_that_it_does_not_know(way: Way) -> None:
    asked = envelope()
    raw = way.letter(asked)
    assert not way.transport.left(raw)
    way.transport.send(asked, raw)
    wait_for(way, asked)
    assert isinstance(way.transport.left(raw), bool)
    assert not way.transport.left(letter()), "another letter never left"
