"""What servers do to us in the middle of things: nothing is lost, nothing is new twice, and one error says it."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest

from replybot.errors import PermanentError, TemporaryError
from replybot.mailboxes import imap_reading, imap_session, open_mailbox
from replybot.mailboxes.base import HEADER_LIMIT, RawMail
from replybot.settings.values import MailboxConfig, Server
from tests.contracts.test_mailboxes import OUTBOX, letter, read, subjects
from tests.fakes.imap_server import PASSWORD_VARIABLE, PLAIN, HangUpError, ImapServer, OddFolder, serving

NAMES = [f"mail {n}" for n in range(9)]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_session, "PAUSE", 0.0)
    monkeypatch.setattr(imap_reading, "BATCH", 3)
    monkeypatch.setenv(PASSWORD_VARIABLE, "secret")


def full(habit: Callable[[int, str], bytes | None] | None = None, **changes: object) -> ImapServer:
    """A server with nine mails."""
    server = ImapServer(**changes)  # type: ignore[arg-type]
    for name in NAMES:
        server.inbox.put(letter(name))
    return server if habit is None else replace(server, habit=habit)


def config(way: Server, **changes: object) -> MailboxConfig:
    return replace(MailboxConfig("m", "imap", OUTBOX, server=way), **changes)  # type: ignore[arg-type]


def read_all(server: ImapServer) -> tuple[list[RawMail], bytes]:
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        return read(box)


class Once:
    """A habit that shows the first time a command holds this word."""

    def __init__(self, word: str, said: bytes | HangUpError, times: int = 1, after: int = 0) -> None:
        self.word, self.said, self.left, self.after = word, said, times, after

    def __call__(self, _: int, line: str) -> bytes | None:
        if self.word not in line or self.left <= 0:
            return None
        if self.after > 0:
            self.after -= 1
            return None
        self.left -= 1
        if isinstance(self.said, HangUpError):
            raise self.said
        return self.said


BYE = HangUpError(b"* BYE Autologout; idle for too long\r\n")


@pytest.mark.parametrize("word", ["STATUS", "EXAMINE", "SEARCH", "FETCH", "LOGIN"])
@pytest.mark.parametrize(
    "said",
    [
        BYE,
        HangUpError(),
        b"* BYE shutting down\r\n",
        b"TAG NO [UNAVAILABLE] try later\r\n",
        b"TAG NO [INUSE] locked\r\n",
        b"what is this?\r\n",
        b"* BAD confused\r\nTAG NO [SERVERBUG] sorry\r\n",
        HangUpError(b"* 1 FETCH (UID 1 RFC822.SIZE 9 BODY[HEADER]<0> {900}\r\nSubject: ha"),
    ],
    ids=["bye", "hang up", "bye and stay", "unavailable", "in use", "rubbish", "bug", "half a literal"],
)
def test_what_passes_is_tried_again_and_nothing_is_lost_or_twice(word: str, said: bytes | HangUpError) -> None:
    server = full(Once(word, said))
    mails, _ = read_all(server)
    assert subjects(mails) == NAMES
    assert server.connections == 2


def test_a_bye_between_two_batches_costs_nothing() -> None:
    server = full(Once("FETCH", BYE, after=1))
    mails, _ = read_all(server)
    assert subjects(mails) == NAMES and server.connections == 2


def test_a_server_that_closes_after_some_commands_is_read_to_the_end() -> None:
    counts: dict[int, int] = {}

    def habit(connection: int, _: str) -> bytes | None:
        counts[connection] = counts.get(connection, 0) + 1
        if counts[connection] > 5:
            raise HangUpError(b"* BYE enough\r\n")
        return None

    server = full(habit)
    mails, cursor = read_all(server)
    assert subjects(mails) == NAMES and server.connections > 2
    assert cursor


@pytest.mark.parametrize("batches", [0, 1, 2])
def test_a_server_that_is_gone_for_good_is_one_error_and_the_next_run_goes_on(batches: int) -> None:
    server = full(Once("FETCH", BYE, times=99, after=batches))
    taken: list[RawMail] = []
    cursor = b""
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        with pytest.raises(TemporaryError, match="connection was lost"):
            for batch in box.new_mail(b""):
                taken += batch.mails
                cursor = batch.cursor
        assert len(taken) == 3 * batches
        server.habit = lambda connection, line: None
        rest, _ = read(box, cursor)
    assert subjects(taken + rest) == NAMES


def test_a_timeout_in_the_middle_of_a_literal_is_tried_again() -> None:
    held = threading.Event()

    def habit(connection: int, line: str) -> bytes | None:
        if "FETCH" in line and connection == 1:
            held.wait(10)
        return None

    server = full(habit)
    with serving(server) as way, closing(open_mailbox(config(replace(way, timeout=0.3)))) as box:  # type: ignore[arg-type]
        assert subjects(read(box)[0]) == NAMES
        held.set()


def test_a_slow_login_is_waited_for() -> None:
    def habit(_: int, line: str) -> bytes | None:
        time.sleep(0.2 if line.startswith("LOGIN") else 0)
        return None

    assert subjects(read_all(full(habit))[0]) == NAMES


@pytest.mark.parametrize(
    ("greeting", "words"),
    [
        (b"* BYE [LIMIT] Maximum number of connections reached\r\n", "Maximum number of connections"),
        (b"* BYE Too busy\r\n", "Too busy"),
        (b"", "connection was lost"),
    ],
)
def test_a_server_that_takes_no_connection_is_temporary(greeting: bytes, words: str) -> None:
    server = full(greeting=greeting)
    with pytest.raises(TemporaryError, match=words):
        read_all(server)
    assert server.connections == 3


@pytest.mark.parametrize(
    ("said", "kind", "tries"),
    [
        (b"TAG NO [AUTHENTICATIONFAILED] wrong, try again later\r\n", PermanentError, 1),
        (b"TAG NO Login failed: secret\r\n", PermanentError, 1),
        (b"TAG BAD not now\r\n", PermanentError, 1),
        (b"TAG NO [UNAVAILABLE] Temporary authentication failure\r\n", TemporaryError, 3),
        (b"TAG NO [ALERT] Too many simultaneous connections. (Failure)\r\n", TemporaryError, 3),
        (b"TAG NO Maximum number of connections from user+IP exceeded\r\n", TemporaryError, 3),
        (b"TAG NO Too many login failures, please try again later\r\n", TemporaryError, 1),
        (b"TAG NO [LIMIT] LOGIN Rate limit hit.\r\n", TemporaryError, 3),
    ],
)
def test_a_refused_login_is_final_or_passing_as_the_server_says(said: bytes, kind: type[Exception], tries: int) -> None:
    server = full(Once("LOGIN", said, times=9))
    with pytest.raises(kind) as caught:
        read_all(server)
    assert "anna@owner.test" in str(caught.value) and "secret" not in str(caught.value)
    assert len(server.commands("LOGIN")) == tries


@pytest.mark.parametrize(
    "said", [b"TAG NO [NOPERM] not you\r\n", b"* CAPABILITY POP9\r\nTAG OK done\r\n", b"TAG BAD what\r\n"]
)
def test_what_is_no_imap_server_is_named_and_no_folder_is_blamed(said: bytes) -> None:
    with pytest.raises(PermanentError, match=r"no IMAP server that we can speak with.*check host and port") as caught:
        read_all(full(Once("CAPABILITY", said)))
    assert "folder" not in str(caught.value)


def test_a_server_without_login_says_what_it_takes() -> None:
    server = full(capabilities=f"{PLAIN} LOGINDISABLED AUTH=GSSAPI")
    with pytest.raises(PermanentError, match="no password unencrypted"):
        read_all(server)
    assert not server.commands("LOGIN ")


@pytest.mark.parametrize(
    ("capabilities", "heard"),
    [
        (PLAIN, "LOGIN anna@owner.test"),
        (f"{PLAIN} AUTH=PLAIN", "PLAIN: AGFubmFAb3duZXIudGVzdABzZWNyZXQ="),
        (f"{PLAIN} AUTH=LOGIN", "LOGIN anna@owner.test"),
    ],
)
def test_each_way_of_giving_a_password(capabilities: str, heard: str) -> None:
    server = full(capabilities=capabilities)
    read_all(server)
    assert any(line.startswith(heard) for _, line in server.heard)


@pytest.mark.parametrize("said", [b"TAG BAD syntax\r\n", b"TAG NO [NOPERM] not yours\r\n", b"TAG NO no\r\n"])
@pytest.mark.parametrize("word", ["STATUS", "EXAMINE", "SEARCH", "FETCH"])
def test_a_refusal_is_final_and_names_the_folder(word: str, said: bytes) -> None:
    server = full(Once(word, said, times=99))
    with pytest.raises(PermanentError, match='folder "INBOX": the server refused') as caught:
        read_all(server)
    assert ("must give it the right" in str(caught.value)) == (b"NOPERM" in said)


def refusing(*uids: int) -> Callable[[int, str], bytes | None]:
    """A server that cannot give these mails, nor any in one breath with them."""

    def habit(_: int, line: str) -> bytes | None:
        found = re.match(r"UID FETCH ([\d,]+) ", line)
        broken = found and {str(uid) for uid in uids} & set(found[1].split(","))
        return b"TAG NO cannot open message\r\n" if broken else None

    return habit


def test_one_broken_mail_does_not_keep_the_others_from_being_read() -> None:
    server = full(refusing(5))
    taken: list[RawMail] = []
    cursor = b""
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        with pytest.raises(PermanentError, match="does not give the mail with UID 5"):
            for batch in box.new_mail(b""):
                taken += batch.mails
                cursor = batch.cursor
        assert subjects(taken) == [name for name in NAMES if name != "mail 4"]
        assert read(box, cursor)[0] == [], "it was said once"


@pytest.mark.parametrize("uids", [(1, 2, 3), range(1, 10), (4, 5, 7, 8)])
def test_a_server_that_gives_too_little_is_not_passed_over(uids: tuple[int, ...]) -> None:
    taken: list[RawMail] = []
    with (
        serving(full(refusing(*uids))) as way,
        closing(open_mailbox(config(way))) as box,
        pytest.raises(PermanentError, match="cannot open message"),
    ):
        for batch in box.new_mail(b""):
            taken += batch.mails
    assert len(taken) < 9 and {mail.key for mail in taken} <= {f"7:{uid}" for uid in range(1, 7)}


def test_a_mail_that_is_expunged_while_we_read_is_left_out() -> None:
    server = full()

    def habit(_: int, line: str) -> bytes | None:
        if "FETCH" in line:
            server.inbox.mails.pop(2, None)
        return b"* 2 EXPUNGE\r\n* 8 EXISTS\r\nTAG OK done\r\n" if line == "NOOP" else None

    server.habit = habit
    mails, _ = read_all(server)
    assert subjects(mails) == [name for name in NAMES if name != "mail 1"]


@pytest.mark.parametrize(
    "said",
    [
        b"TAG OK done\r\n",
        b"* 1 FETCH (UID 1 FLAGS (\\Deleted))\r\nTAG OK done\r\n",
        b'* 1 FETCH (UID 1 RFC822.SIZE 0 INTERNALDATE "23-Nov-2026 10:00:00 +0000" BODY[]<0> "")\r\nTAG OK done\r\n',
    ],
)
def test_a_mail_that_is_gone_between_head_and_opening_is_none(said: bytes) -> None:
    server = full()
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        mail = read(box)[0][0]
        server.habit = Once("UID FETCH", said, times=2)
        assert box.open_mail(mail.key, 1_000) is None


@pytest.mark.parametrize("partial", [True, False])
def test_a_literal_of_50_mb_is_cut(partial: bool) -> None:
    server = ImapServer(takes_partial=partial)
    server.inbox.put(b"Subject: huge\r\nX-Long: " + b"x" * 50_000_000 + b"\r\n\r\n" + b"y" * 1_000)
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        (mail,), _ = read(box)
        assert len(mail.data) == HEADER_LIMIT and not mail.whole and mail.size > 50_000_000
        opened = box.open_mail(mail.key, 100_000)
        assert opened is not None and len(opened.data) == 100_000 and not opened.whole


def test_a_size_that_is_only_guessed_makes_no_mail_a_part() -> None:
    """As Exchange does: RFC822.SIZE is an estimate."""

    def habit(_: int, line: str) -> bytes | None:
        if "BODY.PEEK[]" not in line:
            return None
        raw = server.inbox.mails[1]
        head = f'* 1 FETCH (UID 1 RFC822.SIZE {len(raw) + 500} INTERNALDATE "23-Nov-2026 10:00:00 +0000" BODY[]<0> '
        return head.encode() + b"{%d}\r\n" % len(raw) + raw + b")\r\nTAG OK done\r\n"

    server = full(habit)
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        opened = box.open_mail("7:1", 100_000)
        assert opened is not None and opened.whole and opened.size == len(letter(NAMES[0]))
        cut = box.open_mail("7:1", len(letter(NAMES[0])))
        assert cut is not None and not cut.whole, "nobody knows whether there is more"


@pytest.mark.parametrize("says_uidnext", [True, False])
@pytest.mark.parametrize("last_for_star", [True, False])
def test_nothing_new_is_nothing_new_on_any_server(says_uidnext: bool, last_for_star: bool) -> None:
    server = full(says_uidnext=says_uidnext, last_for_star=last_for_star)
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        mails, cursor = read(box)
        assert subjects(mails) == NAMES
        for _ in range(2):
            again, cursor = read(box, cursor)
            assert again == []
        server.inbox.put(letter("late"))
        assert subjects(read(box, cursor)[0]) == ["late"]
    assert len(server.commands("FETCH")) == 4


def test_nothing_new_costs_one_question_even_without_unselect() -> None:
    server = full()
    with serving(server) as way:
        with closing(open_mailbox(config(way))) as box:
            _, cursor = read(box)
        server.heard.clear()
        with closing(open_mailbox(config(way))) as box:
            assert list(box.new_mail(cursor)) == []
    assert [line.split()[0] for _, line in server.heard] == ["CAPABILITY", "LOGIN", "STATUS", "LOGOUT"]


def test_a_folder_that_was_put_back_from_a_backup_is_read_anew() -> None:
    server = full()
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        _, cursor = read(box)
        for uid in (7, 8, 9):
            del server.inbox.mails[uid]
        server.inbox.put(letter("later"))
        assert "later" in subjects(read(box, cursor)[0])


def test_another_uidvalidity_in_the_middle_ends_the_run_and_the_next_one_begins_anew() -> None:
    server = full()
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        batches = box.new_mail(b"")
        first = next(batches)
        server.inbox.uidvalidity = 8
        server.habit = Once("FETCH", BYE)
        with pytest.raises(TemporaryError, match="made anew while it was read"):
            next(batches)
        assert subjects(read(box, first.cursor)[0]) == NAMES
        assert box.open_mail("7:1", 1_000) is None


def test_a_server_without_lasting_numbers_is_not_read() -> None:
    with pytest.raises(PermanentError, match="UIDVALIDITY"):
        read_all(full(Once("STATUS", b"* STATUS INBOX (MESSAGES 3)\r\nTAG OK done\r\n")))


@pytest.mark.parametrize(
    "said",
    [
        b"* SEARCH 1 2 3\r\n* SEARCH 4 5 6 7 8 9\r\nTAG OK done\r\n",
        b"* OK [CLOSED] old one\r\n* SEARCH 9 8 7 6 5 4 3 2 1\r\n* BAD hm\r\n* NO no\r\n* 9 EXISTS\r\nTAG OK done\r\n",
        b"* SEARCH 1 2 3 4 5 6 7 8 9 (MODSEQ 917)\r\nTAG OK done\r\n",
    ],
)
def test_odd_answers_to_a_search_are_understood(said: bytes) -> None:
    assert subjects(read_all(full(Once("SEARCH", said)))[0]) == NAMES


def test_an_answer_that_cannot_be_read_is_temporary() -> None:
    with pytest.raises(TemporaryError, match="cannot be read"):
        read_all(full(Once("STATUS", b"* STATUS INBOX (UIDVALIDITY x UIDNEXT y)\r\nTAG OK done\r\n", times=9)))


def test_a_mailbox_of_many_mails_is_asked_for_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_reading, "SPAN", 4)
    server = full()
    assert subjects(read_all(server)[0]) == NAMES
    assert server.commands("SEARCH") == ["UID SEARCH UID 1:4", "UID SEARCH UID 5:8", "UID SEARCH UID 9:*"]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (b"TAG NO [OVERQUOTA] full\r\n", "the mailbox is full"),
        (b"TAG NO [TRYCREATE] no such mailbox\r\n", "there is no such folder"),
        (b"TAG NO [TOOBIG] too big\r\n", "larger than the server takes"),
        (b"TAG BAD what?\r\n", 'folder "Sent": the server takes no copy of a letter'),
    ],
)
def test_a_copy_that_the_server_does_not_take_is_one_clear_error(said: bytes, words: str) -> None:
    server = full(Once("APPEND", said))
    server.folders["Sent"] = OddFolder()
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        with pytest.raises(PermanentError, match=words):
            box.keep("Sent", letter("Re one"), "<Re.one@acme.example>")
        box.keep("Sent", letter("Re one"), "<Re.one@acme.example>")
    assert len(server.folders["Sent"].mails) == 1


def test_a_connection_that_breaks_after_a_copy_was_taken_lays_no_second_one() -> None:
    server = full()
    server.folders["Sent"] = OddFolder()

    def habit(_: int, line: str) -> bytes | None:
        if line.startswith("APPEND") and not server.folders["Sent"].mails:
            server.folders["Sent"].put(letter("Re one"))
            raise HangUpError
        return None

    server.habit = habit
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        with pytest.raises(TemporaryError):
            box.keep("Sent", letter("Re one"), "<Re.one@acme.example>")
        box.keep("Sent", letter("Re one"), "<Re.one@acme.example>")
    assert len(server.folders["Sent"].mails) == 1


@pytest.mark.parametrize("way_of", ["keyword", "move"])
@pytest.mark.parametrize(
    "inbox",
    [OddFolder(keywords=False), OddFolder(read_only=True), OddFolder()],
    ids=["no keywords", "read-only", "refuses"],
)
def test_a_mark_that_cannot_be_set_is_no_error(inbox: OddFolder, way_of: str) -> None:
    def habit(_: int, line: str) -> bytes | None:
        return b"TAG NO [NOPERM] no\r\n" if line.startswith(("UID STORE", "UID MOVE", "CREATE")) else None

    server = ImapServer({"INBOX": replace(inbox, mails={1: letter("one")})}, capabilities=f"{PLAIN} MOVE", habit=habit)
    with serving(server) as way, closing(open_mailbox(config(way, mark=way_of, mark_folder="Answered"))) as box:
        (mail,), cursor = read(box)
        box.mark(mail.key, "send")
        assert box.open_mail(mail.key, 1_000) is not None
        box.mark(mail.key, "send")
        assert read(box, cursor)[0] == []
    assert server.connections == 1 and "Answered" not in server.folders
    stored = server.commands("STORE")
    assert len(stored) == (2 if way_of == "keyword" and inbox.keywords and not inbox.read_only else 0)


def test_where_only_select_numbers_mails_for_good_they_are_numbered_before_they_are_read() -> None:
    """As Courier does: else a mail could get a number that we take for seen, and be lost."""
    server = full(numbers_by_select=True)
    with serving(server) as way, closing(open_mailbox(config(way))) as box:
        mails, cursor = read(box)
        assert subjects(mails) == NAMES and server.inbox.numbered
        server.heard.clear()
        assert read(box, cursor)[0] == []
        opened = box.open_mail(mails[0].key, 10_000)
        assert opened is not None and subjects([opened]) == [NAMES[0]]
    assert "STATUS" in server.heard[1][1] and not server.commands("FETCH")[1:]
    read_only = full(numbers_by_select=True)
    read_only.inbox.numbered = read_only.inbox.read_only = True
    assert subjects(read_all(read_only)[0]) == NAMES
