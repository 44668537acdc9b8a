"""Keeps tokens in the desktop's keyring, by the command `keyring`; the lock lies in the owner's home folder."""

from __future__ import annotations

import contextlib
import hashlib
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from replybot.errors import PermanentError
from replybot.oauth.lock import locked
from replybot.oauth.store import WAITS, Write
from replybot.oauth.tokens import Kept, login, understood, written
from replybot.settings.credentials import TIMEOUT
from replybot.settings.values import Account

LOCKS = ".local/state/replybot"
"""Below the home folder: the same for a desktop and for cron, whatever the environment says."""


class TokenKeyring:
    """One entry of the keyring."""

    def __init__(self, account: Account) -> None:
        self.place = f"token_keyring {account.token_keyring}"
        self._account = account
        self._service, _, self._user = account.token_keyring.rpartition("/")

    def read(self) -> Kept | None:
        """As the port says."""
        done = self._keyring("get")
        if done.returncode == 1 and not (done.stdout.strip() or done.stderr.strip()):
            return None  # `keyring get` says so that there is no such entry
        self._refuse_failure(done)
        kept = understood(done.stdout)
        if kept is None:
            raise PermanentError(
                f"{self.place}: the entry holds no tokens of replybot; name another one, or remove it, "
                f"then run: {login(self._account)}"
            )
        return kept

    @contextlib.contextmanager
    def alone(self) -> Iterator[Write]:
        """As the port says."""
        name = hashlib.sha256(self._account.token_keyring.encode()).hexdigest()[:32]
        with locked(Path.home() / LOCKS / f"{name}.lock", self._account.timeout * WAITS):
            self.read()
            yield self._write

    def _write(self, kept: Kept) -> None:
        """The command reads what is piped to it; its arguments all can see."""
        self._refuse_failure(self._keyring("set", written(kept).replace(b"\n", b"")))

    def _keyring(self, verb: str, octets: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        words: Sequence[str] = ["keyring", verb, self._service, self._user]
        try:
            return subprocess.run(  # noqa: S603 - no shell, and the name is the owner's
                words, input=octets, capture_output=True, timeout=TIMEOUT, check=False
            )
        except subprocess.TimeoutExpired:
            raise PermanentError(
                f"{self.place}: keyring gave no answer within {TIMEOUT} seconds; unlock it first"
            ) from None
        except OSError as error:
            raise PermanentError(
                f"{self.place}: the command keyring could not be started ({error.strerror}); install it, "
                "or use token_file"
            ) from None

    def _refuse_failure(self, done: subprocess.CompletedProcess[bytes]) -> None:
        if done.returncode != 0:
            raise PermanentError(
                f"{self.place}: keyring failed with exit code {done.returncode}; run it by hand to see why"
            )
