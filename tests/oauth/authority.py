"""The test authority as tests speak to it: clients of their own, people who log in, and counters."""

from __future__ import annotations

import itertools
import json
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from replybot.oauth.store import open_store
from replybot.oauth.tokens import Kept, understood
from replybot.settings.values import Account

NUMBERS = itertools.count(1)


class _Stays(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_args: Any) -> None:
        return None


@dataclass(frozen=True)
class Authority:
    """tests/servers/oauth2_mock.py, running at `url`."""

    url: str

    def post(self, path: str, **fields: object) -> Any:
        body = urlencode({key: str(value) for key, value in fields.items()}).encode()
        with urllib.request.urlopen(self.url + path, body, timeout=10) as answer:
            return json.load(answer)

    def client(self, **settings: object) -> Client:
        """A client that nobody else uses."""
        made = Client(self, f"client{next(NUMBERS)}")
        made.now(**settings)
        return made

    def type(self, code: str, user: str, **more: object) -> None:
        """The person types the code, and logs in."""
        self.post("/type", user_code=code, user=user, **more)

    def browse(self, address: str, **more: str) -> str:
        """The person logs in with a browser; where it is sent then."""
        opener = urllib.request.build_opener(_Stays)
        try:
            opener.open(address + "&" + urlencode(more), timeout=10)
        except urllib.error.HTTPError as error:
            with error:
                return str(error.headers["Location"])
        raise AssertionError("the browser was sent nowhere")

    def knows(self, token: str) -> bool:
        return bool(self.post("/introspect", token=token)["active"])

    def revoke(self, user: str, **more: object) -> None:
        self.post("/revoke", user=user, **more)


TABLE = """
[oauth.m365]
grant = "{grant}"
client_id = "{client}"
token_url = "{url}/token"
{way}
scope = "imap smtp"
timeout = 10
"""
WAYS = {
    "device": 'device_url = "{url}/device"',
    "browser": 'authorize_url = "{url}/authorize"',
    "client-credentials": 'client_secret_file = "secret"',
}


@dataclass(frozen=True)
class Client:
    """One application at the authority."""

    authority: Authority
    name: str
    settings: dict[str, object] = field(default_factory=dict)

    def now(self, **settings: object) -> None:
        """From now on the authority is like this to it."""
        self.authority.post("/client", client_id=self.name, **settings)

    def stats(self) -> dict[str, int]:
        with urllib.request.urlopen(f"{self.authority.url}/stats?client_id={self.name}", timeout=10) as answer:
            found: dict[str, int] = json.load(answer)
        return found

    def asked(self) -> int:
        """How many requests for tokens there were, whatever the answer."""
        stats = self.stats()
        return stats["token"] + stats["refused"]

    def table(self, grant: str) -> str:
        """What a config says of the account m365 that this application logs in to."""
        url = self.authority.url
        return TABLE.format(grant=grant, client=self.name, url=url, way=WAYS[grant].format(url=url))

    def account(self, folder: Path, grant: str = "device", **more: Any) -> Account:
        at = self.authority.url
        known: dict[str, Any] = {
            "client_id": self.name,
            "token_url": f"{at}/token",
            "device_url": f"{at}/device",
            "authorize_url": f"{at}/authorize",
            "scope": "imap smtp",
            "token_file": folder / "oauth" / "m365.json",
            "timeout": 10,
        }
        return Account("m365", grant, **(known | more))

    def log_in(self, account: Account, user: str = "anna@owner.test") -> Kept:
        """As a person does by a device code; what is kept then."""
        from replybot.oauth import device
        from replybot.oauth.clock import wall

        code = device.begin(account, wall)
        self.authority.type(code.text, user)
        kept = device.wait(account, code, wall, sleep=lambda _seconds: None)
        with open_store(account).alone() as write:
            write(kept)
        return kept


def kept(account: Account) -> Kept:
    """What the token file holds."""
    assert account.token_file is not None
    found = understood(account.token_file.read_bytes())
    assert found is not None
    return found


def secret(folder: Path, text: str = "s") -> Path:
    """A file with a secret, as the config names it."""
    path = folder / "secret"
    path.write_text(text)
    path.chmod(0o600)
    return path
