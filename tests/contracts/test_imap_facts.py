"""What `doctor` tells of an IMAP server: what it offers, and what is done without what it lacks, a sentence each."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from replybot.errors import PermanentError
from replybot.mailboxes import imap_session, open_mailbox
from replybot.settings.values import MailboxConfig, TransportConfig
from tests.contracts.test_mailboxes import DovecotPlace, PoorPlace
from tests.fakes.imap_server import PASSWORD_VARIABLE, PLAIN, ImapServer, OddFolder, serving


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_session, "PAUSE", 0.0)
    monkeypatch.setenv(PASSWORD_VARIABLE, "secret")


def told(server: ImapServer, *folders: str, sent: str = "", **changes: str) -> tuple[str, ...]:
    with serving(server) as way:
        config = MailboxConfig("m", "imap", TransportConfig("outbox", sent_folder=sent), server=way)
        config = replace(config, folders=folders or ("INBOX",), **changes)  # type: ignore[arg-type]
        with closing(open_mailbox(config)) as box:
            return box.facts()


def courier() -> ImapServer:
    folders = {"INBOX": OddFolder(keywords=False), "INBOX.Sent": OddFolder(), "INBOX.Tickets": OddFolder()}
    found = ImapServer(folders, capabilities=f"{PLAIN} UIDPLUS NAMESPACE", separator=".", prefix="INBOX.")
    return replace(found, numbers_by_select=True)


def test_each_extension_is_a_sentence_with_what_is_done_without_it() -> None:
    facts = told(courier())
    for sentence in (
        "The login went by LOGIN.",
        "The connection is not encrypted.",
        "The server offers UIDPLUS: it is not needed, because nothing is ever deleted.",
        "The server offers NAMESPACE: it says where the folders of this account begin.",
        'The server lacks IDLE: "replybot watch" has to ask now and then.',
        "The server lacks SPECIAL-USE: folders of sent mail and spam are known by usual names only.",
        "The server lacks CONDSTORE: it is not needed, because UIDVALIDITY and UIDNEXT tell what is new.",
        "The server gives mails lasting numbers only in folders that are opened for writing: they are opened so, and "
        "nothing in them is changed.",
        'Folders of this account begin with "INBOX."; that need not be written in the config.',
    ):
        assert sentence in facts
    assert any(fact.startswith('The server lacks MOVE: mark = "move" does nothing here') for fact in facts)
    assert any(fact.endswith(" greets with: ready") for fact in facts)
    assert all(fact.endswith(".") or "greets with" in fact for fact in facts)


def test_folders_are_told_by_their_names_on_the_server() -> None:
    facts = told(courier(), "INBOX", "Tickets", sent="Sent", mark="move", mark_folder="Answered")
    for sentence in (
        'Folder "Tickets" of anna@owner.test holds 0 mails (UIDVALIDITY 8).',
        'The server calls the folder "Tickets" "INBOX.Tickets".',
        'Copies of letters go into the folder "INBOX.Sent".',
    ):
        assert sentence in facts
    server = replace(courier(), capabilities=f"{PLAIN} MOVE")
    assert 'Answered mail goes into the folder "INBOX.Answered", which is made when it is first needed.' in told(
        server, mark="move", mark_folder="Answered"
    )
    assert 'Answered mail goes into the folder "INBOX.Sent".' in told(server, mark="move", mark_folder="Sent")
    assert not server.commands("CREATE"), "doctor changes nothing"


def test_all_folders_that_are_missing_are_named_at_once() -> None:
    with pytest.raises(PermanentError) as caught:
        told(courier(), "INBOX", "Tikets", "Mails", sent="Sennt")
    for name in ("Tikets", "Mails", "Sennt"):
        assert f'no folder "{name}"' in str(caught.value)


@pytest.mark.parametrize(
    ("inbox", "sentence"),
    [
        (OddFolder(), 'The server keeps keywords of ours in folder "INBOX".'),
        (OddFolder(keywords=False), 'The server does not keep keywords of ours in folder "INBOX"'),
        (OddFolder(read_only=True), 'Folder "INBOX" can only be read: no mail in it is marked.'),
    ],
)
def test_whether_marks_are_kept(inbox: OddFolder, sentence: str) -> None:
    facts = told(ImapServer({"INBOX": inbox, "Other": OddFolder()}), "INBOX", "Other", mark="keyword")
    assert any(fact.startswith(sentence) for fact in facts)
    assert any("keeps keywords of ours in folder" in fact and "Other" in fact for fact in facts)


def test_a_folder_of_spam_and_a_server_without_uidnext_are_told() -> None:
    server = ImapServer({"INBOX": OddFolder(), "Egyéb": OddFolder(uses="\\Junk")}, says_uidnext=False)
    server.capabilities = f"{PLAIN} SPECIAL-USE"
    facts = told(server, "Egyéb")
    assert 'Folder "Egyéb" is this account\'s \\Junk folder: no mail in it is ever answered.' in facts
    assert any("does not say what is new (UIDNEXT)" in fact for fact in facts)


@pytest.mark.live
def test_a_poor_dovecot_tells_what_it_lacks(request: pytest.FixtureRequest, tmp_path: object) -> None:
    rich = DovecotPlace(request.getfixturevalue("servers"), tmp_path)  # type: ignore[arg-type]
    poor = PoorPlace(request.getfixturevalue("poor_servers"), tmp_path)  # type: ignore[arg-type]
    for place, verb in ((rich, "offers"), (poor, "lacks")):
        with closing(place.open("move")) as box:
            facts = box.facts()
        for name in ("IDLE", "MOVE", "SPECIAL-USE", "NAMESPACE", "UIDPLUS", "CONDSTORE"):
            assert any(fact.startswith(f"The server {verb} {name}: ") for fact in facts)
