"""A mailbox on an Exchange server: found, reached, asked again when asking again is harmless, and never otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from replybot.errors import PermanentError, ReplybotError
from replybot.exchange.cloud import instead, is_cloud
from replybot.exchange.refusals import (
    DENIED,
    GONE,
    RefusedError,
    Side,
    after_posting,
    back_off,
    code,
    in_words,
    library_errors,
    passes,
)
from replybot.settings.values import Exchange

if TYPE_CHECKING:
    from exchangelib import Account
    from tenacity import RetryCallState

    from replybot.exchange.wire import Bearer

T = TypeVar("T")
FIRST_SE = 2562  # build of the first Exchange Server Subscription Edition, which goes on counting as 15.2
TRIES = 3
PAUSE, LONGEST_PAUSE = 0.5, 5.0  # seconds between tries, where the server does not say
PATIENCE = 60.0  # seconds that a server may want to be left alone before we come back at the next run


class ExchangeSession:
    """One connection at a time; opened when it is first needed."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._account: Account | None = None
        self._bearer: Bearer | None = None
        self.place = urlsplit(exchange.endpoint).netloc or f"Exchange of {exchange.address}"

    def read(self, call: Callable[[Any], T]) -> T:
        """What `call` gives; asked again, TRIES times in all, when the server is away or busy.

        Only for what may be done twice. TemporaryError when the tries are used up, PermanentError when the server
        refuses.
        """
        from tenacity import Retrying, retry_if_exception, stop_after_attempt

        tries = Retrying(
            stop=lambda state: stop_after_attempt(TRIES)(state) or _asked_for(state) > PATIENCE,
            wait=_pause,
            retry=retry_if_exception(passes),
            reraise=True,
        )
        answers: list[T] = []
        with self._told():
            for attempt in tries:  # called as a function it would hold what it gave until Python cleans up
                with attempt:
                    answers.append(self._try(call))
        return answers[0]

    def once(self, call: Callable[[Any], T]) -> T:
        """What `call` gives; asked exactly once. Errors as in `read`, though it may have been done."""
        with self._told():
            return call(self._open())

    def permitted(self, call: Callable[[Any], object]) -> None:
        """As `read`; that our rights do not suffice, or that the mail is gone, is no error."""

        def ask(account: Any) -> None:
            try:
                call(account)
            except library_errors() as error:
                if code(error) not in DENIED | GONE:
                    raise

        self.read(ask)

    def hand_over(self, call: Callable[[Any], T]) -> T:
        """What `call` gives, which hands over a letter: asked exactly once. UnsureError if nobody knows whether it
        was taken; TemporaryError, PermanentError if it surely was not."""
        with self._told():
            account = self._open()
        try:
            return call(account)
        except library_errors() as error:
            raise after_posting(error, Side(self._exchange, self.place)) from error

    def server(self) -> str:
        """What has been learned of the server, in a sentence."""
        if self._account is None:
            return f"{self.place} was not asked anything yet."
        build = self._account.version.build
        return f"{self.place} answers; it is {product(build.major_version, build.minor_version, build.major_build)}."

    def close(self) -> None:
        """Lets go of the connection."""
        account, self._account = self._account, None
        if account is not None:
            account.protocol.close()

    def _open(self) -> Account:
        if self._account is None:
            endpoint = self._exchange.endpoint or self._discovered()
            host = urlsplit(endpoint).hostname or ""
            if is_cloud(host):
                raise PermanentError(f"{host}: {instead(self._exchange.address)}")
            from replybot.exchange.wire import connect

            self.place = urlsplit(endpoint).netloc
            self._account, self._bearer = connect(self._exchange, endpoint)
        return self._account

    def _discovered(self) -> str:
        from replybot.exchange.discovery import find

        return find(self._exchange)

    def _try(self, call: Callable[[Any], T]) -> T:
        """A token that the server does not take is renewed once; an address that no longer answers is forgotten."""
        try:
            return call(self._open())
        except RefusedError as refused:
            if refused.status in (404, 410) and not self._exchange.endpoint:
                from replybot.exchange.discovery import forget

                forget(self._exchange)
            if refused.status != 401 or self._bearer is None:
                raise
            self._bearer.renew()
            return call(self._open())

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turns what the libraries raise into our errors, in words for the owner."""
        try:
            yield
        except ReplybotError:
            raise
        except library_errors() as error:
            raise in_words(error, Side(self._exchange, self.place)) from error


def product(major: int, minor: int, build: int) -> str:
    """The name of a server by its build (Microsoft: Exchange Server build numbers and release dates)."""
    names = {(15, 0): "2013", (15, 1): "2016", (15, 2): "2019" if build < FIRST_SE else "SE", (15, 20): "Online"}
    name = names.get((major, minor))
    return f"Exchange {name or 'of an unknown version'}, build {major}.{minor}.{build}"


def _asked_for(state: RetryCallState) -> float:
    return back_off(state.outcome.exception() if state.outcome else None)


def _pause(state: RetryCallState) -> float:
    """As long as the server said, else a little longer each time."""
    return _asked_for(state) or min(LONGEST_PAUSE, PAUSE * 2 ** (state.attempt_number - 1))
