"""Reads the new mails of one folder on an IMAP server: which they are, and their header blocks."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any

from replybot.errors import TemporaryError
from replybot.mailboxes.base import HEADER_LIMIT, Dull, RawMail
from replybot.mailboxes.folders import FolderError, Part, Reader, State
from replybot.mailboxes.imap_errors import RefusedError, tolerated
from replybot.mailboxes.imap_names import Names
from replybot.mailboxes.imap_session import ImapSession

if TYPE_CHECKING:
    from imapclient import IMAPClient

    from replybot.mailboxes.imap_fetch import Glimpse

BATCH = 500  # a list of that many UIDs stays below the 8,000 octets of a line that all servers take (RFC 7162)
GLIMPSED = 1_000  # so many where most of them need not be read further
HEADS = ["INTERNALDATE", "RFC822.SIZE", f"BODY.PEEK[HEADER]<0.{HEADER_LIMIT}>"]
INBOX = "INBOX"
SPAN = 80_000  # so many UIDs fit into one answer to SEARCH: imaplib takes no line above 1,000,000 octets
UNREADABLE = 3  # so many mails of a folder may be passed over in a run because the server does not give them


@dataclass(frozen=True, slots=True)
class Memory:
    """What the cursor says: mail below `uidnext` was seen, as long as the folder keeps its `uidvalidity`."""

    uidvalidity: int = 0
    uidnext: int = 1  # 0: the server does not say

    @property
    def state(self) -> State:
        return {"uidvalidity": self.uidvalidity, "uidnext": self.uidnext}


def remember(state: State) -> Memory:
    """What a state says; nothing if it is not one of ours."""
    match state:
        case {"uidvalidity": int(uidvalidity), "uidnext": int(uidnext)}:
            return Memory(uidvalidity, max(uidnext, 1))
    return Memory()


class Reading:
    """The new mails of folders, one folder at a time."""

    def __init__(self, session: ImapSession, names: Names) -> None:
        self._session, self._names = session, names
        self._dull: Dull | None = None

    def looking(self, dull: Dull | None) -> Reader:
        """The same reading; what is dull is only glimpsed."""
        self._dull = dull
        return self.new

    def new(self, wanted: str, state: State) -> Iterator[Part]:
        """As `folders.Reader` says. With nothing new it costs one STATUS.

        A mail that the server does not give, though it gives others, is passed over, and FolderError says so in the
        end: one broken mail must not keep all that come after it from being read.
        """
        try:
            yield from self._new(wanted, remember(state))
        except RefusedError as error:
            raise FolderError(f'{self._session.place}: folder "{wanted}": the server refused: {error.said}') from error

    def _new(self, wanted: str, memory: Memory) -> Iterator[Part]:
        now, count = self._session.read(lambda client: self._standing(client, wanted))
        if now == memory:
            return
        if not self._session.read(lambda client: self._opened(client, wanted)):
            now, count = self._session.read(lambda client: self._standing(client, wanted))
        # A UIDNEXT that has gone back was never promised (RFC 3501 section 2.3.1.1): a folder put back from a backup.
        same = memory.uidvalidity == now.uidvalidity and (not now.uidnext or memory.uidnext <= now.uidnext)
        since = memory.uidnext if same else 1
        uids = self._session.read(lambda client: self._uids(client, wanted, now, since, count))
        broken: dict[int, RefusedError] = {}
        step = GLIMPSED if self._dull is not None else BATCH
        for start in range(0, len(uids), step):
            chunk = uids[start : start + step].tolist()
            mails = self._gently(wanted, now, chunk, broken)
            if broken and not mails:  # it gives nothing: that is no matter of one mail
                raise next(iter(broken.values()))
            left = max(0, len(uids) - start - step)
            yield mails, Memory(now.uidvalidity, max(chunk[-1] + 1, 0 if left else now.uidnext)).state, left
        if not uids:
            yield (), Memory(now.uidvalidity, max(now.uidnext, since)).state
        if broken:
            numbers = ", ".join(map(str, broken))
            raise FolderError(
                f'{self._session.place}: folder "{wanted}": the server does not give the mail with UID {numbers}; it '
                "was passed over; look at it in your mail program"
            )

    def _standing(self, client: IMAPClient, wanted: str) -> tuple[Memory, int]:
        """Where the folder stands, by one STATUS; and how many mails it holds at most."""
        items = ("UIDVALIDITY", "UIDNEXT", "MESSAGES")
        answer = self._names.at(client, wanted, lambda name: self._session.status(client, name, *items))
        uidvalidity = answer.get(b"UIDVALIDITY")
        if not uidvalidity:
            raise FolderError(
                f'{self._session.place}: folder "{wanted}": the server has no lasting numbers for its mails '
                "(UIDVALIDITY); it cannot be read safely"
            )
        return Memory(int(uidvalidity), int(answer.get(b"UIDNEXT") or 0)), int(answer.get(b"MESSAGES") or 0)

    def _opened(self, client: IMAPClient, wanted: str) -> bool:
        """Opens the folder as it is now. False: what STATUS told before was not for good (`ImapSession.lasting`)."""
        self._names.at(client, wanted, lambda name: self._session.examine(client, name, again=True))
        return self._session.lasting

    def examine(self, client: IMAPClient, wanted: str, uidvalidity: int) -> None:
        """EXAMINE the folder; TemporaryError if it is another one than that whose UIDs we have."""
        answer = self._names.at(client, wanted, lambda name: self._session.examine(client, name))
        if answer.get(b"UIDVALIDITY") != uidvalidity:
            raise TemporaryError(
                f'{self._session.place}: the folder "{wanted}" was made anew while it was read; '
                "the next run begins with its first mail"
            )

    def _uids(self, client: IMAPClient, wanted: str, now: Memory, since: int, count: int) -> array[int]:
        """The UIDs from `since` on, ascending. Servers answer with the last mail when there are none (`n:*`)."""
        self.examine(client, wanted, now.uidvalidity)
        starts = range(since, now.uidnext, SPAN) if count > SPAN else (since,)
        found: list[int] = []
        for start in starts or (since,):
            end = "*" if start + SPAN >= now.uidnext or count <= SPAN else str(start + SPAN - 1)
            found += (uid for uid in search(client, f"UID {start}:{end}") if uid >= start)
        return array("L", sorted(found))

    def _gently(
        self, wanted: str, now: Memory, uids: list[int], refused: dict[int, RefusedError]
    ) -> tuple[RawMail, ...]:
        """The header blocks of those that are still there. Where the server refuses so many at once, by halves; those
        that it refuses alone are noted in `refused`, but for too many."""
        try:
            return self._session.read(partial(self._heads, wanted=wanted, now=now, uids=uids))
        except RefusedError as error:
            if len(uids) == 1:
                refused[uids[0]] = error
            if len(refused) > UNREADABLE:
                raise
        if len(uids) == 1:
            return ()
        middle = len(uids) // 2
        halves = (uids[:middle], uids[middle:])
        return tuple(mail for half in halves for mail in self._gently(wanted, now, half, refused))

    def _heads(self, client: IMAPClient, wanted: str, now: Memory, uids: list[int]) -> tuple[RawMail, ...]:
        label = self._names.label(client, wanted)
        self.examine(client, wanted, now.uidvalidity)
        dull = self._glimpsed(client, uids)
        answers: dict[int, dict[bytes, Any]] = {}
        rest = [uid for uid in uids if uid not in dull]
        for start in range(0, len(rest), BATCH):
            answers |= client.fetch(rest[start : start + BATCH], HEADS)
        mails = [
            RawMail(key, dull[uid].fields, dull[uid].size, dull[uid].received, whole=False, folder=label, dull=True)
            if uid in dull
            else head(key, answers.get(uid), label)
            for uid, key in ((uid, key_of(now.uidvalidity, uid, wanted)) for uid in uids)
        ]
        return tuple(mail for mail in mails if mail is not None)

    def _glimpsed(self, client: IMAPClient, uids: list[int]) -> dict[int, Glimpse]:
        """Those of which a few header fields show that nobody wants more of them. A server that refuses to give the
        fields of many mails at once, or hangs up on it, is asked no more: it gets whole header blocks to do."""
        from replybot.mailboxes.imap_fetch import glimpses

        if (dull := self._dull) is None:
            return {}
        self._dull = None
        found = tolerated(lambda: glimpses(client, uids))
        if found is None:
            return {}
        self._dull = dull
        return {uid: each for uid, each in found.items() if each.size and dull(each.fields, each.received)}


def search(client: IMAPClient, criteria: str) -> list[int]:
    """UID SEARCH. Some servers answer in several lines, some with none when nothing is found."""
    lines = client._raw_command_untagged(b"SEARCH", [criteria.encode("ascii")])
    return [int(word) for line in lines if line for word in line.split() if word.isdigit()]


def head(key: str, answer: dict[bytes, Any] | None, folder: str) -> RawMail | None:
    """The answer to FETCH BODY[HEADER] as a mail; None if it is gone."""
    found = _octets(answer, b"BODY[HEADER]")
    if found is None:
        return None
    size, data, received = found
    return RawMail(key, data[:HEADER_LIMIT], max(size, len(data)), received, len(data) >= size, folder)


def beginning(key: str, answer: dict[bytes, Any] | None, limit: int, folder: str) -> RawMail | None:
    """The answer to FETCH BODY[]<0.limit> as a mail; None if it is gone.

    Exchange only guesses the size: what is shorter than asked for is whole (RFC 3501 section 6.4.5).
    """
    found = _octets(answer, b"BODY[]")
    if found is None:
        return None
    size, data, received = found
    if 0 < len(data) < limit:
        size = len(data)
    return RawMail(key, data[:limit], max(size, len(data)), received, limit >= len(data) >= size, folder)


def _octets(answer: dict[bytes, Any] | None, section: bytes) -> tuple[int, bytes, Any] | None:
    """Size, octets and time of arrival in a FETCH answer.

    Of a mail that another program deleted meanwhile Dovecot says that it has no octets. The name of the section is
    spelt with or without its origin, so its start must do.
    """
    if answer is None or not answer.get(b"RFC822.SIZE"):
        return None
    value = next((value for name, value in answer.items() if name.startswith(section)), None)
    data = value if isinstance(value, bytes) else b"" if value is None else str(value).encode()
    received = answer.get(b"INTERNALDATE")
    return int(answer[b"RFC822.SIZE"]), data, received.astimezone(UTC) if received and received.tzinfo else None


def key_of(uidvalidity: int, uid: int, folder: str) -> str:
    """The name of a mail. Those of INBOX bear no folder: ledgers hold such from before there were others."""
    return f"{uidvalidity}:{uid}" if folder.upper() == INBOX else f"{uidvalidity}:{uid}:{folder}"


def folders_of(folder: str, configured: Sequence[str]) -> tuple[str, ...]:
    """Where a mail may lie, by what its key says: a key without a folder is from INBOX, or from a time when one folder
    was read. Which it is shows UIDVALIDITY; of folders that were made in the same second it may be the same."""
    if folder:
        return (folder,)
    return tuple(sorted(dict.fromkeys(configured), key=lambda name: name.upper() != INBOX))


def parse(key: str) -> tuple[int, int, str]:
    """UIDVALIDITY, UID and folder of a key; zeros for one that is not ours."""
    uidvalidity, _, rest = key.partition(":")
    uid, _, folder = rest.partition(":")
    if not (uidvalidity.isdecimal() and uid.isdecimal()):
        return 0, 0, ""
    return int(uidvalidity), int(uid), folder
