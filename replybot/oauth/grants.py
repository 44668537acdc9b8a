"""Gets tokens by the grants of OAuth 2, as oauthlib writes them; a person is asked for nothing here."""

from __future__ import annotations

import base64
import math
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote_plus, urlencode

from replybot.errors import PermanentError
from replybot.oauth.authority import Answer, ask, host
from replybot.oauth.refusals import FAR, EndedError, ended, refusal
from replybot.oauth.tokens import Kept, wanted
from replybot.settings import credentials
from replybot.settings.values import Account

Clock = Callable[[], float]
UNSAID = 3600.0
"""Seconds that a token is taken to last if nothing is said; a server that refuses it sooner gets a new one."""
LONGEST = 30 * 86_400.0
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"  # RFC 7523 section 2.1
ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"  # section 2.2


def renew(account: Account, kept: Kept | None, clock: Clock) -> Kept:
    """New tokens without a person.

    EndedError: the login is worth nothing any more. TemporaryError, PermanentError: there are none.
    """
    match account.grant:
        case "client-credentials":
            return _by_application(account, clock)
        case "service-account":
            return _by_service_account(account, clock)
    if kept is None or not kept.refresh:
        raise EndedError(ended(account))
    return _by_refresh(account, kept, clock)


def _by_application(account: Account, clock: Clock) -> Kept:
    from oauthlib.oauth2 import BackendApplicationClient

    body = BackendApplicationClient(account.client_id).prepare_request_body(scope=account.scope or None)
    return kept_of(account, tokens(account, body, clock), clock)


def _by_service_account(account: Account, clock: Clock) -> Kept:
    from oauthlib.oauth2.rfc6749.parameters import prepare_token_request

    from replybot.oauth.assertions import of_service_account

    path = account.key_file
    if path is None:
        raise PermanentError(f"Account {account.name} has no key_file: name the JSON file of the service account.")

    def said(now: float) -> Answer:
        word = of_service_account(account, path, now)
        return ask(account, account.token_url, prepare_token_request(JWT_BEARER, assertion=word), clock)

    return kept_of(account, _timed(account, said, clock), clock)


def _by_refresh(account: Account, kept: Kept, clock: Clock) -> Kept:
    from oauthlib.oauth2 import WebApplicationClient

    # Microsoft's tokens are for one service each, which the scope names; others take no scope as: the same as before.
    scope = account.scope if account.provider == "microsoft" else None
    client = WebApplicationClient(account.client_id)
    body = client.prepare_refresh_body(refresh_token=kept.refresh, scope=scope)
    return kept_of(account, tokens(account, body, clock, hidden=(kept.refresh,)), clock, before=kept)


def tokens(account: Account, body: str, clock: Clock, *, hidden: tuple[str, ...] = ()) -> Answer:
    """The authority's yes to this request, to which the proof who we are is added. ReplybotError: its no."""
    if account.certificate is not None:
        return _timed(account, lambda now: _certified(account, body, now, clock), clock)
    secret = credentials.read(account.secret, "client_secret") if account.secret else ""
    answer = applied(account, account.token_url, body, secret, clock)
    if answer.error:
        raise refusal(account, answer, (*hidden, secret))
    return answer


def applied(account: Account, url: str, body: str, secret: str, clock: Clock) -> Answer:
    """What is answered to an application that shows its secret, if it has one.

    Every authority must take it in the header; some take it in the form only (RFC 6749 section 2.3.1). Both refuse the
    wrong way before they look at the request itself, so asking twice costs nothing.
    """
    name = {"client_id": account.client_id}
    if not secret:
        return ask(account, url, _with(body, name), clock)
    form = _with(body, name | {"client_secret": secret})
    if account.provider != "other":
        return ask(account, url, form, clock)
    pair = f"{quote_plus(account.client_id)}:{quote_plus(secret)}".encode()
    answer = ask(account, url, body, clock, {"Authorization": f"Basic {base64.b64encode(pair).decode()}"})
    return ask(account, url, form, clock) if answer.error in ("invalid_client", "invalid_request") else answer


def _certified(account: Account, body: str, now: float, clock: Clock) -> Answer:
    from replybot.oauth.assertions import of_certificate

    assert account.certificate is not None  # noqa: S101 - asked before
    word = of_certificate(account, account.certificate, now)
    proof = {"client_id": account.client_id, "client_assertion_type": ASSERTION, "client_assertion": word}
    return ask(account, account.token_url, _with(body, proof), clock)


def _timed(account: Account, said: Callable[[float], Answer], clock: Clock) -> Answer:
    """The yes to a signed word. Where the clocks differ, it is dated once more by the authority's own."""
    answer = said(clock())
    if answer.error and abs(answer.ahead) > FAR:
        answer = said(clock() - answer.ahead)
    if answer.error:
        raise refusal(account, answer)
    return answer


def _with(body: str, fields: Mapping[str, str]) -> str:
    """Some of oauthlib's bodies name the client already."""
    return "&".join(filter(None, (body, urlencode(fields))))


def kept_of(account: Account, answer: Answer, clock: Clock, before: Kept | None = None) -> Kept:
    """What is kept of an authority's yes; a refresh token that it does not replace goes on."""
    values = answer.values
    kind, access = str(values.get("token_type") or "bearer"), values.get("access_token")
    if kind.lower() != "bearer" or not isinstance(access, str) or not access:
        raise PermanentError(f"{host(answer.url)}: says yes, but gives no Bearer token; look at token_url")
    return Kept(
        of=wanted(account),
        access=access,
        refresh=_word(values.get("refresh_token")) or (before.refresh if before else ""),
        scope=_word(values.get("scope")) or account.scope,
        came=clock(),
        lasts=_seconds(values.get("expires_in")),
        ahead=answer.ahead,
    )


def _word(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _seconds(value: Any) -> float:
    """Some authorities write the number as text."""
    try:
        found = float(value)
    except (TypeError, ValueError):
        return UNSAID
    return min(max(found, 0.0), LONGEST) if math.isfinite(found) else UNSAID
