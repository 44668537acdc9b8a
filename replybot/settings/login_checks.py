"""What pydantic cannot see in config.toml of logins: who logs in, by what, and what each way to a token needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from replybot.settings.config_checks import Found, mailboxes, servers, table
from replybot.settings.places import Path
from replybot.settings.wording import choice

PASSWORDS = (
    "password", "password_command", "password_file", "password_variable", "password_credential", "password_keyring",
)  # fmt: skip
SECRETS = tuple(key.replace("password", "client_secret") for key in PASSWORDS)
NEEDED: Mapping[str, tuple[str, ...]] = {
    "device": ("client_id", "token_url", "device_url", "scope"),
    "browser": ("client_id", "token_url", "authorize_url", "scope"),
    "client-credentials": ("client_id", "token_url", "scope"),
    "service-account": ("key_file", "subject", "scope"),
    "command": ("token_command",),
}
"""By the grant: what it cannot do without."""
FILLED_IN: Mapping[str, tuple[str, ...]] = {
    "microsoft": ("token_url", "device_url", "authorize_url", "scope"),
    "google": ("token_url", "authorize_url", "scope"),
}
"""By the provider: what need not be said."""
SPECIAL: Mapping[str, tuple[str, ...]] = {
    "device_url": ("device",),
    "authorize_url": ("browser",),
    "key_file": ("service-account",),
    "subject": ("service-account",),
    "token_command": ("command",),
    "certificate": ("client-credentials",),
}
"""Keys that only some grants know."""


def logins(data: Mapping[str, Any]) -> Found:
    """Who logs in needs a name and one way to the password, or a token."""
    for path, server in (*servers(data), *_exchanges(data)):
        given = [key for key in (*PASSWORDS, "oauth") if key in server]
        for key in given[1:]:
            yield (*path, key), f"{_what(given[0])} already; keep one of the two"
        if "username" in server and not given:
            yield (*path, "username"), "needs a password; add password_command or password_file, or oauth"
        wanted = server.get("kind") == "imap" or ("oauth" in given and server.get("kind") == "smtp")
        wanted = wanted or (server.get("kind") == "ews" and "oauth" not in given and path[-1] != "transport")
        if "username" not in server and (wanted or [key for key in given if key != "oauth"]):
            yield (*path, given[0] if given else "username"), 'the username is missing; add username = "…"'


def transports(data: Mapping[str, Any]) -> Found:
    """A letter that leaves through an Exchange server needs to know which, and Exchange's marks are not IMAP's."""
    for path, mailbox in mailboxes(data):
        way = table(mailbox, "transport")
        if way.get("kind") == "ews" and mailbox.get("kind") != "ews":
            for key in ("address", "endpoint"):
                if key not in way:
                    says = f"the mailbox is not on Exchange, so say it here: {key} = …"
                    yield (*path, "transport", key), says
    for path, server in _exchanges(data):
        if "auth" in server and "oauth" in server:
            yield (*path, "auth"), "has no effect with oauth; remove one of the two"


def accounts(data: Mapping[str, Any]) -> Found:
    """What [oauth.NAME] lacks, and what has no effect there."""
    for name, one in _accounts(data):
        grant, provider = one.get("grant"), one.get("provider", "other")
        if not isinstance(grant, str) or grant not in NEEDED:
            continue
        path: Path = ("oauth", name)
        for key in NEEDED[grant]:
            if key not in one and key not in FILLED_IN.get(str(provider), ()) and (key, grant) != ("scope", "command"):
                yield (*path, key), _missing(key, grant, str(provider))
        for key in one:
            if key in SPECIAL and grant not in SPECIAL[key]:
                yield (*path, key), f'has no effect with grant = "{grant}"; remove it'
        yield from _application(path, one, grant)
        yield from _provider(path, one, grant)


def named_accounts(data: Mapping[str, Any]) -> Found:
    """An account that a server names must be there; one that nobody names has no effect, and does no harm."""
    known = [name for name, _one in _accounts(data)]
    for path, server in (*servers(data), *_exchanges(data)):
        name = server.get("oauth")
        if isinstance(name, str) and name not in known:
            says = choice(name, known) if known else f"there is no account of that name; add the table [oauth.{name}]"
            yield (*path, "oauth"), says


CHECKS: Sequence[Callable[[Mapping[str, Any]], Found]] = (logins, transports, accounts, named_accounts)


def _what(key: str) -> str:
    return "a token is used" if key == "oauth" else f"the password is found by {key}"


def _missing(key: str, grant: str, provider: str) -> str:
    if (key, provider) == ("device_url", "google"):
        return 'Google has no device code for mail; write grant = "browser" or "service-account"'
    return f'grant = "{grant}" needs {key}; add {key} = "…"'


def _application(path: Path, one: Mapping[str, Any], grant: str) -> Found:
    """How the application proves who it is."""
    given = [key for key in (*SECRETS, "certificate") if key in one]
    for key in given[1:]:
        yield (*path, key), f"{given[0]} proves already who the application is; keep one of the two"
    if grant == "client-credentials" and not given:
        yield (*path, "grant"), "needs a secret; add client_secret_file or certificate"
    kept = [key for key in ("token_file", "token_keyring") if key in one]
    for key in kept[1:]:
        yield (*path, key), f"tokens are kept by {kept[0]} already; keep one of the two"
    for key in kept if grant == "command" else ():
        yield (*path, key), "has no effect: the command keeps its tokens itself; remove it"


def _provider(path: Path, one: Mapping[str, Any], grant: str) -> Found:
    if "tenant" in one and one.get("provider") != "microsoft":
        yield (*path, "tenant"), 'is known to Microsoft only; add provider = "microsoft", or remove it'
    if one.get("provider") == "microsoft" and grant == "client-credentials" and "tenant" not in one:
        yield (*path, "tenant"), 'an application logs in to one tenant; add tenant = "…"'
    if grant == "service-account" and one.get("provider") != "google":
        yield (*path, "grant"), 'is Google\'s; add provider = "google", or use "client-credentials"'


def _accounts(data: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, one in table(data, "oauth").items():
        if isinstance(one, dict):
            yield name, one


def _exchanges(data: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """All tables that name an Exchange server."""
    for path, mailbox in mailboxes(data):
        if mailbox.get("kind") == "ews":
            yield path, mailbox
        way = table(mailbox, "transport")
        if way.get("kind") == "ews":
            yield (*path, "transport"), way
