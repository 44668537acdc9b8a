"""A connection to an IMAP server: opened anew when it is lost, and knowing which folder is open."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from replybot.mailboxes.imap_errors import passes, told
from replybot.settings.values import Server

if TYPE_CHECKING:
    from imapclient import IMAPClient

T = TypeVar("T")
TRIES = 3
PAUSE, LONGEST_PAUSE = 0.5, 5.0  # seconds between tries


class ImapSession:
    """One connection at a time to one server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._client: IMAPClient | None = None
        self._selected: tuple[str, bool] | None = None  # folder, readonly
        self._answer: dict[bytes, Any] = {}  # what the server said when it was selected
        self.place = f"{server.host}:{server.port}"
        self.way_in = ""  # how the last login went, for `doctor`
        self.lasting = True  # the server numbers mails for good, whoever looks; False: only where a folder is SELECTed

    def read(self, command: Callable[[IMAPClient], T]) -> T:
        """What `command` gives; on a lost connection it is given again over a new one, TRIES times in all.

        Only for commands that may be given twice. TemporaryError when the tries are used up, RefusedError when the
        server refuses.
        """
        from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_exponential_jitter

        tries = Retrying(
            stop=stop_after_attempt(TRIES),
            wait=wait_exponential_jitter(multiplier=PAUSE, max=LONGEST_PAUSE, jitter=PAUSE),
            retry=retry_if_exception(passes),
            reraise=True,
        )
        answers: list[T] = []
        with told(self._server, self.place):
            for attempt in tries:  # called as a function it would hold what it gave until Python cleans up
                with attempt:
                    answers.append(self._try(command))
        return answers[0]

    def once(self, command: Callable[[IMAPClient], T]) -> T:
        """What `command` gives; never given twice."""
        self.read(lambda client: client.noop())
        with told(self._server, self.place):
            return self._try(command)

    def examine(self, client: IMAPClient, folder: str, *, again: bool = False) -> dict[bytes, Any]:
        """EXAMINE `folder`, if that is not so already or must be `again`; what the server said then.

        A server that tells no UIDNEXT there (RFC 3501 section 6.3.1 wants it) is like Courier: after EXAMINE it forgets
        the UIDs that it gave, and the next time another mail may have them. There it is SELECT, which changes no mail.
        """
        if self.lasting and self._choose(client, folder, readonly=True, again=again).get(b"UIDNEXT"):
            return self._answer
        self.lasting = False
        return self.select(client, folder, again=again) or self._choose(client, folder, readonly=True, again=False)

    def select(self, client: IMAPClient, folder: str, *, again: bool = False) -> dict[bytes, Any]:
        """SELECT `folder`, to change something there; what the server said then. Nothing, if it lets us only read."""
        from imapclient.exceptions import IMAPClientReadOnlyError

        try:
            return self._choose(client, folder, readonly=False, again=again)
        except IMAPClientReadOnlyError:  # it is open now, but imaplib would refuse every command
            self._choose(client, folder, readonly=True, again=True)
            return {}

    def status(self, client: IMAPClient, folder: str, *items: str) -> dict[bytes, Any]:
        """STATUS of `folder`, which is no longer selected then: of a selected one servers tell what they once saw."""
        if self._selected is not None and client.has_capability("UNSELECT"):
            self._selected = None
            client.unselect_folder()
        elif self._selected is not None:
            client.noop()
        answer: dict[bytes, Any] = client.folder_status(folder, items)
        return answer

    def close(self) -> None:
        """Log out, if there is a connection."""
        client, self._client, self._selected = self._client, None, None
        if client is not None:
            _part(client)

    def _choose(self, client: IMAPClient, folder: str, *, readonly: bool, again: bool) -> dict[bytes, Any]:
        if self._selected != (folder, readonly) or again:
            self._selected = None
            self._answer = client.select_folder(folder, readonly=readonly)
            self._selected = (folder, readonly)
        return self._answer

    def _try(self, command: Callable[[IMAPClient], T]) -> T:
        """`command` over the connection there is, or a new one; a broken one is thrown away."""
        if self._client is None:
            from replybot.mailboxes.imap_login import connect

            self._client, self.way_in = connect(self._server, self.place)
        try:
            return command(self._client)
        except Exception as error:
            if passes(error):
                client, self._client, self._selected = self._client, None, None
                with suppress(OSError):
                    client.shutdown()
            raise


def _part(client: IMAPClient) -> None:
    """LOGOUT, and let go of the connection whatever comes."""
    from imapclient.exceptions import IMAPClientError

    try:
        client.logout()
    except (OSError, IMAPClientError):
        with suppress(OSError):
            client.shutdown()
