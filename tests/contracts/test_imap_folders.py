"""Several folders of one account, and whole runs over them: what lies in two places is answered once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from replybot.core.decide import Hold, Send, Skip
from replybot.desk import Desk
from replybot.errors import PermanentError, TemporaryError
from replybot.ledger.base import Ledger
from replybot.mailboxes import imap_reading, imap_session, open_mailbox
from replybot.run import Report, run
from replybot.settings.values import MailboxConfig, Server
from tests.build import NOW, SINCE, mail, playbook, policy, wording
from tests.contracts.test_mailboxes import OUTBOX, letter, read, subjects
from tests.fakes.imap_server import PASSWORD_VARIABLE, PLAIN, HangUpError, ImapServer, OddFolder, serving
from tests.fakes.transport import Outbox
from tests.scenes import empty_ledger

BOTH = ("INBOX", "Tickets")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_session, "PAUSE", 0.0)
    monkeypatch.setenv(PASSWORD_VARIABLE, "secret")


def two() -> ImapServer:
    return ImapServer({"INBOX": OddFolder(), "Tickets": OddFolder(uidvalidity=8)})


def config(way: Server, *folders: str, **changes: object) -> MailboxConfig:
    found = MailboxConfig("m", "imap", OUTBOX, server=way, folders=folders or BOTH)
    return replace(found, **changes)  # type: ignore[arg-type]


def ticket(number: int, **fields: str) -> bytes:
    return mail(Subject=f"Ihr Anliegen [Ticket#{4711000 + number}]", Message_ID=f"<{number}@acme.example>", **fields)


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    with closing(empty_ledger()) as opened:
        yield opened


class Runs:
    """Whole runs on one server, with one ledger and one outbox."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self.transport = ledger, Outbox()

    def go(self, found: MailboxConfig, report: Report | None = None) -> Report:
        with closing(open_mailbox(found)) as box:
            desk = Desk(
                name="home",
                policy=policy(answer_since=SINCE),
                playbooks=(playbook(),),
                wordings=wording,
                mailbox=box,
                ledger=self.ledger,
                transport=self.transport,
                folder=found.folder,
            )
            return run(desk, NOW, report=report)

    @property
    def letters(self) -> int:
        return len(self.transport.sent)


def test_the_mails_of_all_folders_are_new_once_each() -> None:
    server = two()
    server.inbox.put(letter("one"))
    server.folders["Tickets"].put(letter("two"))
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        mails, cursor = read(box)
        assert [(m.key, m.folder) for m in mails] == [("7:1", "INBOX"), ("8:1:Tickets", "Tickets")]
        assert read(box, cursor)[0] == []
        for mail_, name in zip(mails, ("one", "two"), strict=True):
            opened = box.open_mail(mail_.key, 1_000)
            assert opened is not None and subjects([opened]) == [name] and opened.folder == mail_.folder
        server.folders["Tickets"].put(letter("three"))
        assert subjects(read(box, cursor)[0]) == ["three"]


def test_keys_stay_true_when_folders_come_and_their_order_changes() -> None:
    server = two()
    server.inbox.put(letter("one"))
    server.folders["Tickets"].put(letter("two"))
    with serving(server) as way:
        with closing(open_mailbox(config(way, "INBOX"))) as box:
            (first,), old = read(box)
        with closing(open_mailbox(config(way))) as box:
            (second,), cursor = read(box, old)
        for folders in (("Tickets", "INBOX"), ("INBOX",)):
            with closing(open_mailbox(config(way, *folders))) as box:
                assert read(box, cursor)[0] == []
                for key, name in ((first.key, "one"), (second.key, "two")):
                    opened = box.open_mail(key, 1_000)
                    assert opened is not None and subjects([opened]) == [name]


@pytest.mark.parametrize("order", [BOTH, tuple(reversed(BOTH))])
def test_folders_made_in_the_same_second_are_told_apart(order: tuple[str, ...]) -> None:
    server = two()
    server.folders["Tickets"].uidvalidity = server.inbox.uidvalidity
    server.inbox.put(letter("one"))
    server.folders["Tickets"].put(letter("two"))
    with serving(server) as way, closing(open_mailbox(config(way, *order))) as box:
        for mail_ in read(box)[0]:
            opened = box.open_mail(mail_.key, 1_000)
            assert opened is not None and subjects([opened]) == subjects([mail_])


@pytest.mark.parametrize("folders", [("Tickets",), ("Tickets", "INBOX"), BOTH])
def test_a_key_from_a_time_when_one_folder_was_read_is_understood(folders: tuple[str, ...]) -> None:
    server = two()
    server.inbox.put(letter("one"))
    server.folders["Tickets"].put(letter("two"))
    with serving(server) as way, closing(open_mailbox(config(way, *folders))) as box:
        opened = box.open_mail("8:1", 1_000)
        assert opened is not None and subjects([opened]) == ["two"]
        assert box.open_mail("9:1", 1_000) is None


def test_how_many_are_to_come_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_reading, "BATCH", 2)
    server = two()
    for n in range(5):
        server.inbox.put(letter(f"mail {n}"))
    with serving(server) as way, closing(open_mailbox(config(way, "INBOX"))) as box:
        assert [batch.left for batch in box.new_mail(b"")] == [3, 1, 0]


def test_a_cursor_from_before_there_were_several_folders_is_that_of_the_first() -> None:
    server = two()
    server.inbox.put(letter("one"))
    server.folders["Tickets"].put(letter("two"))
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        mails, _ = read(box, b'{"uidvalidity": 7, "uidnext": 2}')
    assert subjects(mails) == ["two"]


@pytest.mark.parametrize("odd", [("Tikets", "INBOX", "Tickets"), ("INBOX", "Tikets", "Tickets")])
def test_a_missing_folder_is_told_once_and_the_others_are_read(odd: tuple[str, ...], ledger: Ledger) -> None:
    server, runs, report = two(), Runs(ledger), Report()
    server.inbox.put(ticket(1))
    server.folders["Tickets"].put(ticket(2))
    with serving(server) as way:
        with pytest.raises(PermanentError, match=r'no folder "Tikets".*did you mean "Tickets"') as caught:
            runs.go(config(way, *odd), report)
        assert str(caught.value).count("Tikets") == 1
        assert [type(each.decision) for each in report.taken] == [Send, Hold], "the second waits for its company's gap"
        assert runs.letters == 1
        with pytest.raises(PermanentError, match="Tikets"):
            runs.go(config(way, *odd), again := Report())
    assert again.taken == [] and runs.letters == 1


def test_a_refused_folder_does_not_keep_the_others_from_being_read() -> None:
    server = two()
    server.habit = lambda _, line: (
        b"TAG NO [NOPERM] not yours\r\n" if line.startswith(("STATUS", "EXAMINE")) and "INBOX" in line else None
    )
    server.folders["Tickets"].put(letter("two"))
    taken = []
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        with pytest.raises(PermanentError, match=r'folder "INBOX": the server refused: \[NOPERM\]'):
            for batch in box.new_mail(b""):
                taken += batch.mails
        assert subjects(taken) == ["two"]
        assert box.open_mail("7:1", 100) is None
        box.mark("7:1", "send")


def test_a_mail_that_lies_in_two_folders_is_answered_once(ledger: Ledger) -> None:
    server, runs = two(), Runs(ledger)
    for folder in server.folders.values():
        folder.put(ticket(1))
    with serving(server) as way:
        report = runs.go(config(way))
        assert [type(each.decision) for each in report.taken] == [Send]
        assert len(report.skipped) == 1 and isinstance(report.skipped[0].decision, Skip)
        for order in (BOTH, tuple(reversed(BOTH)), ("Tickets",)):
            assert runs.go(config(way, *order)).taken == []
    assert runs.letters == 1


def test_mails_in_two_folders_are_no_burst(ledger: Ledger) -> None:
    """Ten mails in two folders each are ten, not twenty."""
    server, runs = two(), Runs(ledger)
    for folder in server.folders.values():
        for number in range(10):
            folder.put(ticket(number, Date=f"{NOW - timedelta(minutes=number / 2):%a, %d %b %Y %H:%M:%S} +0000"))
    with serving(server) as way:
        runs.go(config(way))
    assert not ledger.burst()


@pytest.mark.parametrize("use", ["\\Junk", "\\Trash", "\\Sent", "\\Drafts"])
def test_what_lies_in_a_folder_of_spam_or_outgoing_mail_is_never_answered(use: str, ledger: Ledger) -> None:
    server, runs = two(), Runs(ledger)
    server.capabilities = f"{PLAIN} SPECIAL-USE"
    server.folders["Egyéb"] = OddFolder({1: ticket(1)}, uses=use)
    with serving(server) as way:
        report = runs.go(config(way, "INBOX", "Egyéb"))
    (taken,) = [*report.taken, *report.skipped]
    assert not isinstance(taken.decision, Send) and runs.letters == 0
    told = [str(finding.args) for finding in getattr(taken.decision, "findings", ())]
    assert any(f"Egyéb ({use})" in said.replace("\\\\", "\\") for said in told), taken


def test_another_uidvalidity_makes_all_new_and_answers_nothing_twice(ledger: Ledger) -> None:
    server, runs = two(), Runs(ledger)
    server.inbox.put(ticket(1))
    server.folders["Tickets"].put(ticket(2, Auto_Submitted="auto-generated"))
    with serving(server) as way:
        first = runs.go(config(way))
        for folder in server.folders.values():
            folder.uidvalidity += 100
        again = runs.go(config(way))
        assert again.looked_at == first.looked_at == 2
        assert again.taken == [] and runs.letters == 1
        assert runs.go(config(way)).looked_at == 0


@pytest.mark.parametrize("word", ["STATUS", "EXAMINE", "SEARCH", "FETCH", "STORE"])
@pytest.mark.parametrize("after", range(4))
def test_a_run_that_loses_its_server_is_made_up_for_by_the_next(word: str, after: int, ledger: Ledger) -> None:
    left, runs = [after], Runs(ledger)

    def habit(_: int, line: str) -> bytes | None:
        if word in line:
            left[0] -= 1
            if left[0] < 0:
                raise HangUpError(b"* BYE going down\r\n")
        return None

    server = two()
    for number in range(3):
        server.inbox.put(letter(f"other {number}"))
        server.folders["Tickets"].put(letter(f"more {number}"))
    server.inbox.put(ticket(1))
    server.folders["Tickets"].put(ticket(1))
    server.habit = habit
    with serving(server) as way:
        report = Report()
        try:
            runs.go(config(way, mark="keyword"), report)
        except TemporaryError as error:
            assert "connection was lost" in str(error)
        else:
            assert word == "STORE" or after >= 2 or report.trouble
        server.habit = lambda connection, line: None
        runs.go(config(way, mark="keyword"))
        assert runs.go(config(way, mark="keyword")).looked_at == 0
    assert runs.letters == 1
