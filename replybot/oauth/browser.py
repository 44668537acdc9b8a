"""Logs a person in with a browser that comes back to this machine, or whose last address is pasted (RFC 8252, 7636)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from replybot.errors import PermanentError
from replybot.oauth.authority import Answer, host
from replybot.oauth.grants import Clock, kept_of, tokens
from replybot.oauth.refusals import refusal
from replybot.oauth.tokens import Kept, login
from replybot.settings.values import Account

VERIFIER = 64
"""Letters of the secret by which only we can use the code that comes back (RFC 7636 section 4.1)."""
EXTRA = {"google": {"access_type": "offline", "prompt": "consent"}}
"""Without these Google gives no refresh token."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """Where the person logs in, and by what we know him again."""

    address: str
    returns_to: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)


def returns_to(account: Account, port: int) -> str:
    """Where the browser ends. Microsoft lets the port be any only with this name, and without a path."""
    return f"http://localhost:{port}" if account.provider == "microsoft" else f"http://127.0.0.1:{port}/"


def invite(account: Account, port: int) -> Invitation:
    """An address to log in at, good for once."""
    from oauthlib.common import add_params_to_uri
    from oauthlib.oauth2 import WebApplicationClient

    client = WebApplicationClient(account.client_id)
    verifier, state = client.create_code_verifier(VERIFIER), secrets.token_urlsafe(24)
    back = returns_to(account, port)
    asked = {
        "response_type": "code",
        "client_id": account.client_id,
        "redirect_uri": back,
        "scope": account.scope,
        "state": state,
        "code_challenge": client.create_code_challenge(verifier, "S256"),
        "code_challenge_method": "S256",
    }
    asked |= EXTRA.get(account.provider, {})
    pairs = [(key, value) for key, value in asked.items() if value]
    return Invitation(add_params_to_uri(account.authorize_url, pairs), back, state, verifier)


def belongs(invitation: Invitation, landed: str) -> bool:
    """Is this the address at which that very login ended? Whoever cannot know the state could not make it up."""
    said = _said(landed)
    known = secrets.compare_digest(said.get("state", "").encode(), invitation.state.encode())
    return known and ("code" in said or "error" in said)


def redeem(account: Account, invitation: Invitation, landed: str, clock: Clock) -> Kept:
    """Tokens for the code in the address at which the login ended. ReplybotError: there are none."""
    from oauthlib.oauth2 import WebApplicationClient

    said = _said(landed)
    if not belongs(invitation, landed):
        raise PermanentError(f"This address is of another login; run again: {login(account)}")
    if "error" in said:
        raise _no(account, said)
    body = WebApplicationClient(account.client_id).prepare_request_body(
        code=said["code"],
        redirect_uri=invitation.returns_to,
        code_verifier=invitation.verifier,
        include_client_id=False,
    )
    return kept_of(account, tokens(account, body, clock, hidden=(said["code"], invitation.verifier)), clock)


def _said(landed: str) -> dict[str, str]:
    """The values in an address; none said twice."""
    try:
        found = parse_qs(urlsplit(landed.strip()).query, max_num_fields=50)
    except ValueError:
        return {}
    return {key: values[0] for key, values in found.items() if len(values) == 1}


def _no(account: Account, said: dict[str, str]) -> Exception:
    if said["error"] == "access_denied":
        name = host(account.authorize_url)
        return PermanentError(f"{name} says that you said no; to try again, run: {login(account)}")
    return refusal(account, Answer(account.authorize_url, 400, said))
