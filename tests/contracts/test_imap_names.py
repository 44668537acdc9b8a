"""What folders are called: prefixes, separators, special uses and letters differ, the owner's words stay the same."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from replybot.errors import PermanentError
from replybot.mailboxes import imap_session, open_mailbox
from replybot.mailboxes.base import Mailbox
from replybot.mailboxes.imap_folders import Folder, Listing
from replybot.settings.values import MailboxConfig, Server, TransportConfig
from tests.contracts.test_mailboxes import DovecotPlace, PoorPlace, letter, read, subjects
from tests.fakes.imap_server import PASSWORD_VARIABLE, PLAIN, ImapServer, OddFolder, serving

LONG = "Entwürfe/Erledigt & fertig"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_session, "PAUSE", 0.0)
    monkeypatch.setenv(PASSWORD_VARIABLE, "secret")


def config(server: Server, **changes: object) -> MailboxConfig:
    found = MailboxConfig("m", "imap", TransportConfig("outbox"), server=server, mark="move", mark_folder="Answered")
    return replace(found, **changes)  # type: ignore[arg-type]


def courier(**changes: object) -> ImapServer:
    """As Courier behaves (design/servers.md section 2)."""
    folders = {"INBOX": OddFolder(), "INBOX.Sent": OddFolder(), "INBOX.Tickets": OddFolder()}
    found = ImapServer(folders, capabilities=f"{PLAIN} UIDPLUS NAMESPACE IDLE", separator=".", prefix="INBOX.")
    return replace(found, last_for_star=False, quotes_sections=True, numbers_by_select=True, **changes)  # type: ignore[arg-type]


def cyrus() -> ImapServer:
    """As Cyrus behaves: special uses only when asked for."""
    folders = {"INBOX": OddFolder(), "Gesendet": OddFolder(uses="\\Sent"), "Werbung": OddFolder(uses="\\Junk")}
    return ImapServer(folders, capabilities=f"{PLAIN} UIDPLUS NAMESPACE MOVE SPECIAL-USE CONDSTORE QRESYNC")


def test_courier_is_read_and_written_by_the_names_that_the_owner_knows() -> None:
    server = courier()
    server.folders["INBOX.Tickets"].put(letter("one"))
    with serving(server) as way, closing(open_mailbox(config(way, folders=("Tickets",)))) as box:
        (mail,), cursor = read(box)
        assert subjects([mail]) == ["one"] and mail.folder == "INBOX.Tickets"
        assert read(box, cursor)[0] == []
        opened = box.open_mail(mail.key, 1_000)
        assert opened is not None and opened.whole
        box.keep("Sent", letter("Re one"), "<Re.one@acme.example>")
        assert box.holds("Sent", "<Re.one@acme.example>")
    assert list(server.folders["INBOX.Sent"].mails.values()) == [letter("Re one")]


@pytest.mark.parametrize("capabilities", ["MOVE", "MOVE NAMESPACE"])
def test_a_folder_is_made_inside_of_the_namespace_and_shown(capabilities: str) -> None:
    server = courier()
    server.capabilities = f"{PLAIN} {capabilities}"
    server.inbox.put(letter("one"))
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        box.mark(read(box)[0][0].key, "send")
    assert list(server.folders["INBOX.Answered"].mails) == [1] and not server.inbox.mails
    assert [line for line in server.commands("CREATE") if "INBOX.Answered" not in line] == []
    assert server.commands("SUBSCRIBE") == ['SUBSCRIBE "INBOX.Answered"']


def test_with_nothing_but_inbox_the_prefix_is_tried() -> None:
    server = ImapServer(capabilities=f"{PLAIN} MOVE", separator=".", prefix="INBOX.")
    server.inbox.put(letter("one"))
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        box.mark(read(box)[0][0].key, "send")
    assert list(server.folders["INBOX.Answered"].mails) == [1]


def test_the_sent_folder_is_found_by_its_use_in_any_language() -> None:
    server = cyrus()
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        box.keep("Sent", letter("Re one"), "<Re.one@acme.example>")
        assert box.holds("\\Sent", "<Re.one@acme.example>")
    assert list(server.folders["Gesendet"].mails) == [1]


def test_a_folder_of_spam_is_told_as_such_in_any_language() -> None:
    server = cyrus()
    server.folders["Werbung"].put(letter("one"))
    with serving(server) as way, closing(open_mailbox(config(way, folders=("Werbung",)))) as box:
        (mail,), _ = read(box)
        opened = box.open_mail(mail.key, 1_000)
    assert opened is not None
    assert mail.folder == opened.folder == "Werbung (\\Junk)"


def test_a_server_that_refuses_to_tell_uses_is_asked_without() -> None:
    def habit(_: int, line: str) -> bytes | None:
        return b"TAG BAD RETURN?\r\n" if "RETURN" in line else None

    server = replace(cyrus(), habit=habit)
    server.folders["Werbung"].put(letter("one"))
    with serving(server) as way, closing(open_mailbox(config(way, folders=("Werbung",)))) as box:
        assert read(box)[0][0].folder == "Werbung"


def test_the_inbox_costs_no_listing() -> None:
    server = cyrus()
    server.inbox.put(letter("one"))
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        (mail,), _ = read(box)
        box.open_mail(mail.key, 1_000)
    assert mail.folder == "INBOX" and not server.commands("LIST") and not server.commands("NAMESPACE")


@pytest.mark.live
@pytest.mark.parametrize("kind", [DovecotPlace, PoorPlace])
def test_names_beyond_ascii_are_read_and_made(
    kind: Callable[..., DovecotPlace], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    servers = request.getfixturevalue("servers" if kind is DovecotPlace else "poor_servers")
    place = kind(servers, tmp_path)
    opened = place.open("move")
    real = LONG if kind is DovecotPlace else f"INBOX.{LONG.replace('/', '.')}"
    with place.client() as client, closing(opened):
        client.create_folder(real)
        client.append(real, letter("one"))
        wish = replace(opened._config, folders=(LONG,), mark_folder="Größe/Übrig & mehr")  # type: ignore[attr-defined]
        with closing(open_mailbox(wish)) as box:
            (mail,), cursor = read(box)
            assert subjects([mail]) == ["one"] and mail.folder == real
            box.mark(mail.key, "send")
            assert read(box, cursor)[0] == []
        client.select_folder(real, readonly=True)
        assert len(client.search()) == (0 if kind is DovecotPlace else 1), "without MOVE it stays"
        made = "Größe/Übrig & mehr" in [name for _, _, name in client.list_folders()]
        assert made == (kind is DovecotPlace)


def missing(box: Mailbox) -> str:
    with pytest.raises(PermanentError) as caught:
        read(box)
    return str(caught.value)


def test_a_missing_folder_names_those_there_are() -> None:
    with serving(courier()) as way, closing(open_mailbox(config(way, folders=("Tikets",)))) as box:
        said = missing(box)
    assert 'no folder "Tikets"' in said and 'did you mean "INBOX.Tickets"?' in said and "INBOX.Sent" in said


DOTS = Listing(tuple(map(Folder, ("INBOX", "INBOX.Sent", "INBOX.Lists.Tickets", "INBOX.a/b"))), "INBOX.", ".")
SLASHES = Listing(tuple(map(Folder, ("INBOX", "Sent", "Lists/Tickets", "acme.example", "2026"))), "", "/")


@pytest.mark.parametrize(
    ("there", "wanted", "name"),
    [
        (DOTS, "inbox", "INBOX"),
        (DOTS, "Sent", "INBOX.Sent"),
        (DOTS, "INBOX.Sent", "INBOX.Sent"),
        (DOTS, "INBOX/Sent", "INBOX.Sent"),
        (DOTS, "Lists/Tickets", "INBOX.Lists.Tickets"),
        (DOTS, "INBOX.a/b", "INBOX.a/b"),
        (DOTS, "Gesendet", ""),
        (SLASHES, "INBOX.Sent", "Sent"),
        (SLASHES, "INBOX/Sent", "Sent"),
        (SLASHES, "Lists.Tickets", "Lists/Tickets"),
        (SLASHES, "INBOX.Lists.Tickets", "Lists/Tickets"),
        (SLASHES, "acme.example", "acme.example"),
        (SLASHES, "2026", "2026"),
        (SLASHES, "Sennt", ""),
        (Listing((Folder("INBOX"), Folder("Sent", opens=False)), "", "/"), "Sent", ""),
        (Listing((Folder("Sent"), Folder("Gesendet", "\\Sent")), "", "/"), "Sent", "Sent"),
        (Listing((Folder("[Gmail]/Gesendet", "\\Sent"),), "", "/"), "INBOX.Sent", "[Gmail]/Gesendet"),
        (Listing((Folder("Müll", "\\Trash"),), "", "/"), "\\trash", "Müll"),
        (Listing((Folder("a"),), "", ""), "a", "a"),
    ],
)
def test_the_folder_that_was_meant(there: Listing, wanted: str, name: str) -> None:
    found = there.find(wanted)
    assert (found.name if found else "") == name


@pytest.mark.parametrize(
    ("there", "wanted", "names"),
    [
        (DOTS, "Answered", ["INBOX.Answered"]),
        (DOTS, "INBOX.Answered", ["INBOX.Answered"]),
        (DOTS, "Lists/Done", ["INBOX.Lists.Done"]),
        (SLASHES, "Lists/Done", ["Lists/Done", "INBOX/Lists/Done"]),
        (Listing((Folder("INBOX"),), "", ""), "Done", ["Done"]),
    ],
)
def test_what_a_missing_folder_may_be_called(there: Listing, wanted: str, names: list[str]) -> None:
    assert list(there.to_make(wanted)) == names
