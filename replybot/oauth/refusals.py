"""What an authority's refusals mean, and who is to do what next."""

from __future__ import annotations

import re
from collections.abc import Iterable

from replybot.errors import PermanentError, ReplybotError, TemporaryError
from replybot.oauth.authority import Answer, host
from replybot.oauth.tokens import PERSONS, login
from replybot.settings.values import Account

ENDED = ("invalid_grant", "interaction_required", "consent_required", "login_required")
"""Words for: this login is worth nothing any more. The last three are OpenID Connect's, and Microsoft's."""
SHOWN = 200
FAR = 60.0
"""Seconds between two clocks from which on that may be the reason."""
KNOWN = {
    "AADSTS7000218": 'switch on "Allow public client flows" of the app registration, or give it a client_secret_file',
    "AADSTS7000215": "the secret is not the right one; take its value, not its ID",
    "AADSTS7000222": "the secret has run out; make a new one for the application",
    "AADSTS700027": "the certificate is not one of the application's; upload its public half there",
    "AADSTS700024": "the clock of this machine is wrong; set it right",
    "AADSTS700016": "client_id is not known in this tenant; mend client_id or tenant",
    "AADSTS90002": "there is no such tenant; mend tenant",
    "AADSTS65001": "nobody has consented to what scope asks for; an administrator may have to",
    "AADSTS50076": "a second factor is wanted",
    "AADSTS53003": "a rule of the organisation (Conditional Access) forbids it; ask its administrator",
    "AADSTS50173": "the password was changed",
    "AADSTS700082": "it was not used for too long",
}
"""Of Microsoft's numbers those that a person can do something about."""
_NUMBER = re.compile(r"AADSTS\d+")
_TAIL = re.compile(r"\s*(?:Trace ID|Correlation ID|Timestamp):.*", re.DOTALL)


class EndedError(PermanentError):
    """The login is worth nothing any more; asking again will not help, only a person can."""


def refusal(account: Account, answer: Answer, secrets: Iterable[str] = ()) -> ReplybotError:
    """The error for an authority's no."""
    if answer.error in ENDED and account.grant in PERSONS:
        return EndedError(ended(account, reason(answer, secrets)))
    if answer.error == "slow_down":
        return TemporaryError(f"{host(answer.url)} wants to be asked for tokens of account {account.name} more slowly")
    said = f"{host(answer.url)} refuses a token of account {account.name} ({told(answer, secrets)})"
    return PermanentError(f"{said}: {_remedy(account, answer)}")


def ended(account: Account, why: str = "") -> str:
    """The one sentence for the person whose login has come to an end."""
    because = f" ({why})" if why else ""
    testing = account.provider == "google" and account.grant in PERSONS
    hint = " (Google ends it after 7 days while the app is in testing: publish the app)" if testing else ""
    return f"The access of account {account.name} was withdrawn or has run out{because}; run: {login(account)}{hint}"


def told(answer: Answer, secrets: Iterable[str] = ()) -> str:
    """The authority's own words, on one line, without what must not be seen."""
    text = _TAIL.sub("", str(answer.values.get("error_description") or ""))
    for secret in secrets:
        text = text.replace(secret, "[...]") if secret else text
    said = f"{answer.error}: {text}" if text else answer.error
    return "".join(c if c.isprintable() else " " for c in said)[:SHOWN].strip()


def reason(answer: Answer, secrets: Iterable[str] = ()) -> str:
    """Why, as far as it is known by a number; else in the authority's own words."""
    return _known(answer) or told(answer, secrets)


def _known(answer: Answer) -> str:
    number = _NUMBER.search(str(answer.values.get("error_description") or ""))
    return KNOWN.get(number[0], "") if number else ""


def _remedy(account: Account, answer: Answer) -> str:
    if known := _known(answer):
        return known
    signs = account.certificate is not None or account.key_file is not None
    if signs and abs(answer.ahead) > FAR:
        way = "ahead of" if answer.ahead > 0 else "behind"
        return f"the clock of this machine is {abs(answer.ahead) / 60:.0f} minutes {way} its own; set it right"
    match answer.error:
        case "invalid_client":
            return f"mend client_id or {proof_key(account)}"
        case "invalid_scope":
            return "mend scope"
        case "invalid_grant" if account.grant == "service-account":
            return f"mend subject ({account.subject}), or make a new key_file"
        case "unauthorized_client" if account.grant == "service-account":
            return (
                "in Google's Admin console, Security, API controls, Domain-wide delegation, allow the client_id of "
                f"{account.key_file} the scope {account.scope}"
            )
        case "unauthorized_client" | "unsupported_grant_type":
            return f'allow the application grant = "{account.grant}", or choose another grant'
        case "access_denied":
            return "it was forbidden, by you or by a rule of the organisation"
    return "look at the account in config.toml"


def proof_key(account: Account) -> str:
    """The key of config.toml by which the application proves who it is."""
    secret, prefix = account.secret, "client_secret"
    if account.certificate:
        return "certificate"
    pairs = (
        (secret.command, "command"),
        (secret.file, "file"),
        (secret.variable, "variable"),
        (secret.credential, "credential"),
        (secret.keyring, "keyring"),
    )
    return next((f"{prefix}_{name}" for value, name in pairs if value), f"{prefix}_file (it has no secret yet)")
