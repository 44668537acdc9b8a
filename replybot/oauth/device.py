"""Logs a person in by a code that is typed into any browser on any machine (RFC 8628)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from replybot.errors import PermanentError, TemporaryError
from replybot.oauth.authority import Answer, host
from replybot.oauth.grants import Clock, applied, kept_of
from replybot.oauth.refusals import refusal
from replybot.oauth.tokens import Kept, login
from replybot.settings import credentials
from replybot.settings.values import Account

PAUSE = 5.0
"""Seconds between questions, if the authority does not say; and by how much longer they get when it says slow_down."""
LONGEST = 1800.0
LONGEST_PAUSE = 60.0


@dataclass(frozen=True, slots=True)
class Code:
    """What the person is told, and what the authority is asked with."""

    address: str
    text: str
    lasts: float  # seconds
    pause: float
    secret: str = field(repr=False)


def begin(account: Account, clock: Clock) -> Code:
    """A code for the person. ReplybotError: there is none."""
    body = urlencode({"scope": account.scope}) if account.scope else ""
    answer = applied(account, account.device_url, body, _secret(account), clock)
    if answer.error:
        raise refusal(account, answer)
    values = answer.values
    address = values.get("verification_uri") or values.get("verification_url")  # the second is Google's old name
    found = (address, values.get("user_code"), values.get("device_code"))
    if not all(isinstance(each, str) and each for each in found):
        raise PermanentError(f"{host(account.device_url)}: gives no code to type; look at device_url")
    return Code(
        address=str(found[0]),
        text=str(found[1]),
        secret=str(found[2]),
        lasts=min(_number(values.get("expires_in"), LONGEST), LONGEST),
        pause=_number(values.get("interval"), PAUSE),
    )


def wait(
    account: Account,
    code: Code,
    clock: Clock,
    *,
    sleep: Callable[[float], None] = time.sleep,
    elapsed: Callable[[], float] = time.monotonic,
) -> Kept:
    """Asks until the person has said yes. PermanentError: he said no, or the code has run out."""
    pause, secret, end = code.pause, _secret(account), elapsed() + code.lasts
    while elapsed() + pause < end:
        sleep(pause)
        try:
            answer = _asked(account, code, secret, clock)
        except TemporaryError:  # section 3.5: more slowly after that
            pause = min(pause * 2, LONGEST_PAUSE) or PAUSE
            continue
        match answer.error:
            case "":
                return kept_of(account, answer, clock)
            case "authorization_pending":
                continue
            case "slow_down":
                pause += PAUSE
                continue
            case "expired_token" | "code_expired":
                break
        raise _no(account, answer, (code.secret, secret))
    raise PermanentError(f"The code has run out, and nobody has typed it; run again: {login(account)}")


def _asked(account: Account, code: Code, secret: str, clock: Clock) -> Answer:
    from oauthlib.oauth2 import DeviceClient

    body = DeviceClient(account.client_id).prepare_request_body(code.secret)
    return applied(account, account.token_url, body, secret, clock)


def _no(account: Account, answer: Answer, secrets: tuple[str, ...]) -> Exception:
    if answer.error in ("access_denied", "authorization_declined"):  # the second is Microsoft's
        return PermanentError(f"{host(answer.url)} says that you said no; to try again, run: {login(account)}")
    return refusal(account, answer, secrets)


def _secret(account: Account) -> str:
    return credentials.read(account.secret, "client_secret") if account.secret else ""


def _number(value: Any, otherwise: float) -> float:
    try:
        found = float(value)
    except (TypeError, ValueError):
        return otherwise
    return found if 0 <= found < 86_400 else otherwise
