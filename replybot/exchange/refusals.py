"""What goes wrong with an Exchange server, as errors of ours: who is to do what next, and may it have been done?"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import NamedTuple

from replybot.errors import PermanentError, ReplybotError, TemporaryError, UnsureError
from replybot.exchange.cloud import instead
from replybot.settings.servers import untrusted
from replybot.settings.values import Exchange

SHOWN = 200  # characters of what a server said

BUSY = frozenset(
    {
        "ErrorServerBusy", "ErrorMailboxStoreUnavailable", "ErrorExceededConnectionCount", "ErrorTooManyObjectsOpened",
        "ErrorADUnavailable", "ErrorConnectionFailed", "ErrorConnectionFailedTransientError",
        "ErrorInsufficientResources", "ErrorNotEnoughMemory", "ErrorMailboxMoveInProgress", "ErrorMailboxFailover",
        "ErrorNoRespondingCASInDestinationSite", "ErrorMailboxLogonFailed",
    }
)  # fmt: skip
"""Codes by which a server says that it did not begin, and may take it later."""
FLAWED = frozenset(
    {
        "ErrorInternalServerError", "ErrorInternalServerTransientError", "ErrorTimeoutExpired", "ErrorRequestAborted",
        "ErrorClientDisconnected", "ErrorBatchProcessingStopped", "ErrorProxyCallFailed", "ErrorADOperation",
        "ErrorProxyRequestProcessingFailed", "ErrorWin32InteropError", "ErrorDataSourceOperation",
    }
)  # fmt: skip
"""Codes of a server that broke off: reading may be tried again, of a letter nobody knows."""
PASSING = BUSY | FLAWED
FULL = frozenset({"ErrorQuotaExceeded", "ErrorSubmissionQuotaExceeded"})
DENIED = frozenset({"ErrorAccessDenied", "ErrorCreateItemAccessDenied", "ErrorCreateSubfolderAccessDenied"})
GONE = frozenset(
    {
        "ErrorItemNotFound", "ErrorInvalidId", "ErrorInvalidIdEmpty", "ErrorInvalidIdMalformed",
        "ErrorInvalidIdMalformedEwsLegacyIdFormat", "ErrorInvalidIdMonikerTooLong", "ErrorInvalidIdXml",
        "ErrorInvalidIdStoreObjectIdTooLong", "ErrorCannotUseFolderIdForItemId",
    }
)  # fmt: skip
"""Codes by which a server says that there is no such mail."""
REFUSED = frozenset(
    {
        "ErrorSendAsDenied", "ErrorInvalidRecipients", "ErrorMissingRecipients", "ErrorMailRecipientNotFound",
        "ErrorMessageSizeExceeded", "ErrorRequestStreamTooBig", "ErrorMimeContentInvalid",
        "ErrorMimeContentInvalidBase64String", "ErrorMimeContentConversionFailed", "ErrorSavedItemFolderNotFound",
        "ErrorFolderNotFound", "ErrorNonExistentMailbox", "ErrorNonPrimarySmtpAddress", "ErrorMailboxConfiguration",
        "ErrorImpersonateUserDenied", "ErrorImpersonationDenied", "ErrorImpersonationFailed", "ErrorAccountDisabled",
        "ErrorSchemaValidation", "ErrorInvalidRequest", "ErrorInvalidServerVersion", "ErrorIncorrectSchemaVersion",
        "ErrorInvalidSchemaVersionForMailboxVersion", "ErrorMessageDispositionRequired", "ErrorInvalidFolderId",
        "ErrorPasswordExpired", "ErrorPasswordChangeRequired", "ErrorUserNotAllowedByPolicy", "ErrorVirusDetected",
        "ErrorInvalidLicense", "ErrorInvalidExchangeImpersonationHeaderData", "ErrorUnsupportedMimeConversion",
    }
)  # fmt: skip
"""Codes by which a server says that it took no letter, and will take none like this."""


class RefusedError(Exception):
    """The server, or one before it, answered no SOAP at all."""

    def __init__(self, status: int, said: str = "", back_off: float | None = None) -> None:
        super().__init__(f"{status} {said}".strip())
        self.status, self.said, self.back_off = status, said, back_off


class UnreadableError(Exception):
    """An answer that is not what was asked for."""


class Side(NamedTuple):
    """Whom errors are about."""

    exchange: Exchange
    place: str

    @property
    def login(self) -> str:
        account = self.exchange.oauth
        return f"the account {account.name}" if account else self.exchange.username or self.exchange.address


def library_errors() -> tuple[type[Exception], ...]:
    """All that comes out of a call when the other side is not as it should be."""
    from exchangelib.errors import EWSError
    from spnego.exceptions import SpnegoError

    return EWSError, SpnegoError, RefusedError, UnreadableError, OSError  # those of requests are OSErrors


def code(error: BaseException) -> str:
    """The EWS response code; "" for what is none."""
    from exchangelib.errors import ResponseMessageError

    if not isinstance(error, ResponseMessageError) or _connection(error):
        return ""
    return type(error).__name__


def passes(error: BaseException) -> bool:
    """Whether reading may be tried again soon."""
    from exchangelib.errors import MalformedResponseError, SOAPError

    if isinstance(error, ReplybotError):
        return False
    if isinstance(error, RefusedError):
        return error.status >= 500 or error.status in (408, 429)
    if found := code(error):
        return found in PASSING
    if isinstance(error, SOAPError | MalformedResponseError | UnreadableError):
        return True
    return not _certificate(error) and not isinstance(error, PermissionError) and _connection(error) is not None


def back_off(error: BaseException | None) -> float:
    """The seconds for which the server wants to be left alone; 0 if it does not say."""
    return float(getattr(error, "back_off", None) or 0)


def in_words(error: Exception, side: Side) -> ReplybotError:
    """An error while nothing but reading, or what may be repeated, was asked for."""
    from exchangelib.errors import MalformedResponseError, SOAPError

    if isinstance(error, RefusedError):
        return _status(error, side)
    if found := code(error):
        return _answer(found, error, side)
    if isinstance(error, SOAPError | MalformedResponseError | UnreadableError):
        return TemporaryError(f"{side.place}: an answer that is not to be understood; is this an Exchange server?")
    if isinstance(error, PermissionError) or type(error).__module__.startswith("spnego"):
        return _login(side, f"it does not take this login by {side.exchange.auth.upper()}")
    return _lost(error, side)


def after_posting(error: Exception, side: Side) -> ReplybotError:
    """An error while a letter was handed over. UnsureError unless it surely was not taken."""
    if isinstance(error, RefusedError):
        surely_not = error.status < 500  # a server that broke off, or one before it, may have passed it on
    elif found := code(error):
        surely_not = found in BUSY | FULL | REFUSED | DENIED
    else:
        surely_not = _never_began(error)
    if surely_not:
        return in_words(error, side)
    why = code(error) or str(in_words(error, side)).removeprefix(f"{side.place}: ")
    return UnsureError(f"{side.place}: the letter was on its way, and no answer tells whether it left ({why})")


def said(text: object) -> str:
    """What the other side said, on one line, control characters shown, not too long."""
    words = " ".join(str(text or "").split())
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in words)[:SHOWN]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error, what it was raised from, and what libraries put into its arguments."""
    waiting, seen = [error], set()
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        linked = (one.__cause__, one.__context__, getattr(one, "reason", None), *one.args)
        waiting += [each for each in linked if isinstance(each, BaseException)]


def _connection(error: BaseException) -> BaseException | None:
    """The failure of the connection behind an error; exchangelib tells one as `ErrorTimeoutExpired`."""
    from requests.exceptions import RequestException

    return next((one for one in _chain(error) if isinstance(one, RequestException | OSError)), None)


def _certificate(error: BaseException) -> ssl.SSLCertVerificationError | None:
    return next((one for one in _chain(error) if isinstance(one, ssl.SSLCertVerificationError)), None)


def _never_began(error: BaseException) -> bool:
    """Whether there was no connection yet on which a request could have been sent."""
    from requests.exceptions import ConnectTimeout
    from urllib3.exceptions import NewConnectionError, ProxyError

    early = (ConnectTimeout, NewConnectionError, ProxyError, ssl.SSLCertVerificationError, ConnectionRefusedError)
    return any(isinstance(one, (*early, socket.gaierror, PermissionError)) for one in _chain(error))


def _lost(error: Exception, side: Side) -> ReplybotError:
    """A connection that could not be made, or was lost."""
    from requests.exceptions import Timeout

    if certificate := _certificate(error):
        return PermanentError(untrusted(certificate, side.place, side.exchange.ca_file, "mend `endpoint`", "`ca_file`"))
    kinds = tuple(_chain(error))
    if any(isinstance(one, socket.gaierror) for one in kinds):
        return TemporaryError(f"{side.place}: unknown host; check `endpoint` and the name service")
    if any(isinstance(one, ConnectionRefusedError) for one in kinds):
        return TemporaryError(f"{side.place}: connection refused; is the server running, is `endpoint` right?")
    if any(isinstance(one, Timeout | TimeoutError) for one in kinds):
        return TemporaryError(f"{side.place}: no answer within {side.exchange.timeout} seconds")
    tls = next((one for one in kinds if isinstance(one, ssl.SSLError)), None)
    if tls is not None and not isinstance(tls, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return PermanentError(
            f"{side.place}: the server speaks no TLS that we can ({tls.reason or tls}); check `endpoint`"
        )
    return TemporaryError(f"{side.place}: the connection was lost")


def _status(error: RefusedError, side: Side) -> ReplybotError:
    """An answer of HTTP that holds no SOAP."""
    match error.status:
        case 401:
            return _login(side, "401")
        case 403:
            return PermanentError(
                f"{side.place}: EWS is forbidden for {side.login} ({error}); whoever runs the server may allow it "
                f"(Set-CASMailbox {side.exchange.address} -EwsEnabled $true). If this is Exchange Online: "
                + instead(side.exchange.address)
            )
        case 404 | 405 | 410:
            return PermanentError(f"{side.place}: there is no EWS ({error}); check `endpoint` in config.toml")
        case 301 | 302 | 303 | 307 | 308:
            return PermanentError(f"{side.place}: EWS is elsewhere ({error}); write that address into `endpoint`")
        case 408 | 429:
            return TemporaryError(f"{side.place}: the server wants to be left alone for a while ({error})")
        case status if status >= 500:
            return TemporaryError(f"{side.place}: the server cannot answer now ({error})")
    return PermanentError(f"{side.place}: the server refused ({error}); check `endpoint` in config.toml")


def _login(side: Side, why: str) -> ReplybotError:
    """The server does not let us in."""
    if side.exchange.oauth:
        remedy = f"the server takes no token of [oauth.{side.exchange.oauth.name}]; check its scope and rights"
    else:
        remedy = 'check username and password, and whether the server wants auth = "basic" or "ntlm"'
    return PermanentError(f"{side.place}: the server refused the login of {side.login} ({why}); {remedy}")


def _answer(found: str, error: Exception, side: Side) -> ReplybotError:
    """A response code of EWS."""
    place, address, login = side.place, side.exchange.address, side.login
    if found in PASSING:
        return TemporaryError(f"{place}: the server is busy or broken for now ({found}: {said(error)})")
    if found in FULL:
        return TemporaryError(f"{place}: the mailbox {address} is full, or sent too much ({found}); make room there")
    if found in DENIED:
        return PermanentError(
            f"{place}: {login} may not do this in the mailbox {address} ({found}); give that login the rights "
            f'(Add-MailboxPermission {address} -User LOGIN -AccessRights FullAccess), or use access = "impersonation"'
        )
    if found.startswith("ErrorImpersonat") or found == "ErrorInvalidExchangeImpersonationHeaderData":
        return PermanentError(
            f"{place}: {login} may not impersonate {address} ({found}); give it the role "
            "(New-ManagementRoleAssignment -Role ApplicationImpersonation -User LOGIN), "
            'or write access = "delegate" and give it full access'
        )
    if found in ("ErrorNonExistentMailbox", "ErrorNonPrimarySmtpAddress", "ErrorMailboxConfiguration"):
        return PermanentError(
            f"{place}: there is no mailbox with the primary address {address} ({found}); mend `address` in config.toml"
        )
    if found in ("ErrorInvalidServerVersion", "ErrorInvalidSchemaVersionForMailboxVersion"):
        return PermanentError(f"{place}: this server is older than Exchange 2013 ({found}), which replybot needs")
    return PermanentError(f"{place}: the server refused: {found}: {said(error)}")
