"""Who asks: Basic, NTLM and tokens, as IIS in front of Exchange takes them, and impersonation."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import spnego
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from spnego.channel_bindings import GssChannelBindings

from tests.ews.answers import T
from tests.ews.folders import Caller
from tests.ews.store import Box, Refused, Store

APPLICATION = "application@tokens.invalid"  # who comes with a token of no user
_environment = threading.Lock()


@dataclass
class Doors:
    """By which logins people come in, for a whole server."""

    store: Store
    offers: tuple[str, ...]
    passwords: Path
    certificate: Path
    tokens: dict[str, str] = field(default_factory=dict)  # token → address; "": an application's, which has no mailbox
    introspection: str = ""  # the URL of an authority that is asked for tokens (RFC 7662)
    protected: bool = False  # Extended Protection: NTLM must be bound to our certificate

    def owner(self, token: str) -> Box | None:
        address = self.tokens.get(token)
        if address is None and self.introspection:
            address = self._asked(token)
        if address == "":
            return Box(APPLICATION, "", iter(range(100)))
        return None if address is None else self.store.boxes.get(address.lower())

    def _asked(self, token: str) -> str | None:
        data = urllib.parse.urlencode({"token": token}).encode()
        try:
            with urllib.request.urlopen(self.introspection, data=data, timeout=10) as answer:
                said = json.loads(answer.read())
        except (urllib.error.URLError, ValueError):
            return None
        return str(said.get("username", "")) if said.get("active") else None

    def bindings(self) -> GssChannelBindings | None:
        """What a client must have bound its answer to: the hash of our certificate (RFC 5929 section 4)."""
        if not self.protected:
            return None
        der = x509.load_pem_x509_certificate(self.certificate.read_bytes()).public_bytes(Encoding.DER)
        return GssChannelBindings(application_data=b"tls-server-end-point:" + hashlib.sha256(der).digest())

    @contextmanager
    def accepting(self) -> Iterator[None]:
        """pyspnego looks passwords up in a file that the environment names: only here, so that nobody else sees it."""
        with _environment:
            before = os.environ.get("NTLM_USER_FILE")
            os.environ["NTLM_USER_FILE"] = str(self.passwords)
            try:
                yield
            finally:
                if before is None:
                    del os.environ["NTLM_USER_FILE"]
                else:
                    os.environ["NTLM_USER_FILE"] = before


class Login:
    """The login of one connection: NTLM belongs to the connection and lasts as long ([MS-NTHT])."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self._ntlm: Any = None
        self._box: Box | None = None
        self._bad_token = False

    def challenge(self) -> list[tuple[str, str]]:
        """The fields of a 401."""
        made = []
        for one in self._doors.offers:
            match one:
                case "Basic":
                    one = 'Basic realm="localhost"'
                case "Bearer" if self._bad_token:
                    one = 'Bearer error="invalid_token"'
            made.append(("WWW-Authenticate", one))
        if self._doors.offers == ("Bearer",):
            made.append(("ms-diagnostics-public", '4000000;reason="Flighting is not enabled for domain: Modern Auth."'))
        return made

    def take(self, authorization: str) -> tuple[Box | None, str]:
        """Who that is, or nobody, with an answer that the next step needs."""
        scheme, _, said = authorization.partition(" ")
        if not authorization and self._box is not None:
            return self._box, ""
        if scheme not in self._doors.offers:
            return None, ""
        match scheme:
            case "Basic":
                return self._basic(said), ""
            case "Bearer":
                owner = self._doors.owner(said.strip())
                self._bad_token = owner is None
                return owner, ""
        return self._step(said) if scheme == "NTLM" else (None, "")

    def _basic(self, said: str) -> Box | None:
        try:
            name, _, password = base64.b64decode(said).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return None
        box = self._doors.store.login(name)
        return box if box is not None and box.password == password else None

    def _step(self, said: str) -> tuple[Box | None, str]:
        """NTLM, the server's side: pyspnego proves the NTLMv2 answer and its checksum."""
        try:
            token = base64.b64decode(said)
            with self._doors.accepting():
                if token[8:9] == b"\x01":
                    self._box, self._ntlm = (
                        None,
                        spnego.server(protocol="ntlm", channel_bindings=self._doors.bindings()),
                    )
                if self._ntlm is None:
                    return None, ""
                answer = self._ntlm.step(token)
        except (spnego.exceptions.SpnegoError, ValueError):
            self._ntlm = None
            return None, ""
        if not self._ntlm.complete:
            return None, f"NTLM {base64.b64encode(answer).decode()}"
        self._box = self._doors.store.login(str(self._ntlm.client_principal))
        return self._box, ""


def write_passwords(store: Store, file: Path) -> None:
    """What the NTLM of pyspnego looks passwords up in: name and address, with and without a domain."""
    lines = []
    for box in store.boxes.values():
        name, _, domain = box.address.partition("@")
        lines += [f":{box.address}:{box.password}", f":{name}:{box.password}"]
        lines += [f"{domain.split('.')[0].upper()}:{name}:{box.password}", f"{domain}:{name}:{box.password}"]
    file.write_text("\n".join(lines) + "\n")


def caller(store: Store, box: Box, header: Any, subscriptions: Any) -> Caller:
    """Who asks, or for whom he stands ([MS-OXWSCDATA] ExchangeImpersonation)."""
    stands = None if header is None else header.find(f"{T}ExchangeImpersonation")
    if stands is None:
        if box.address == APPLICATION:
            raise Refused("ErrorImpersonationFailed", "ExchangeImpersonation SOAP header must be present for this type "
                          "of OAuth token.")  # fmt: skip
        return Caller(store, box, subscriptions)
    address = next((e.text or "" for e in stands.iter() if e.tag.endswith("Address")), "")
    if box.address not in {*store.impersonators, APPLICATION}:
        raise Refused("ErrorImpersonateUserDenied", "The account does not have permission to impersonate this user.")
    if address.lower() not in store.boxes:
        raise Refused("ErrorNonExistentMailbox", "The SMTP address has no mailbox associated with it.")
    return Caller(store, store.box(address), subscriptions)
