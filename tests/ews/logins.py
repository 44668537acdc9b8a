"""Who asks: Basic, NTLM and tokens, as IIS in front of Exchange takes them, and impersonation."""

from __future__ import annotations

import base64
import binascii
import os
from pathlib import Path
from typing import Any

import spnego

from tests.ews.answers import T
from tests.ews.folders import Caller
from tests.ews.store import Box, Refused, Store


class Login:
    """The login of one connection: NTLM belongs to the connection and lasts as long ([MS-NTHT])."""

    def __init__(self, store: Store, tokens: dict[str, str], offers: tuple[str, ...]) -> None:
        self._store, self._tokens, self._offers = store, tokens, offers
        self._ntlm: Any = None
        self._box: Box | None = None

    def challenge(self) -> list[str]:
        """What stands in WWW-Authenticate."""
        return [one if one != "Basic" else 'Basic realm="localhost"' for one in self._offers]

    def take(self, authorization: str) -> tuple[Box | None, str]:
        """Who that is, or nobody, with an answer that the next step needs."""
        scheme, _, said = authorization.partition(" ")
        if not authorization and self._box is not None:
            return self._box, ""
        if scheme == "Basic" and "Basic" in self._offers:
            return self._basic(said), ""
        if scheme == "Bearer" and "Bearer" in self._offers:
            owner = self._tokens.get(said.strip())
            return (self._store.boxes.get(owner) if owner else None), ""
        if scheme in ("NTLM", "Negotiate") and "NTLM" in self._offers:
            return self._step(said)
        return None, ""

    def _basic(self, said: str) -> Box | None:
        try:
            name, _, password = base64.b64decode(said).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return None
        box = self._store.login(name)
        return box if box is not None and box.password == password else None

    def _step(self, said: str) -> tuple[Box | None, str]:
        token = base64.b64decode(said)
        if token[8:9] == b"\x01":
            self._box, self._ntlm = None, spnego.server(protocol="ntlm")
        if self._ntlm is None:
            return None, ""
        try:
            answer = self._ntlm.step(token)
        except spnego.exceptions.SpnegoError:
            self._ntlm = None
            return None, ""
        if not self._ntlm.complete:
            return None, f"NTLM {base64.b64encode(answer).decode()}"
        self._box = self._store.login(str(self._ntlm.client_principal))
        return self._box, ""


def write_passwords(store: Store, file: Path) -> None:
    """What the NTLM of pyspnego looks passwords up in: name and address, with and without a domain."""
    lines = []
    for box in store.boxes.values():
        name, _, domain = box.address.partition("@")
        lines += [f":{box.address}:{box.password}", f":{name}:{box.password}"]
        lines += [f"{domain.split('.')[0].upper()}:{name}:{box.password}", f"{domain}:{name}:{box.password}"]
    file.write_text("\n".join(lines) + "\n")
    os.environ["NTLM_USER_FILE"] = str(file)


def caller(store: Store, box: Box, header: Any) -> Caller:
    """Who asks, or for whom he stands ([MS-OXWSCDATA] ExchangeImpersonation)."""
    stands = None if header is None else header.find(f"{T}ExchangeImpersonation")
    if stands is None:
        return Caller(store, box)
    address = next((e.text or "" for e in stands.iter() if e.tag.endswith("Address")), "")
    if box.address not in store.impersonators:
        raise Refused("ErrorImpersonateUserDenied", "The account does not have permission to impersonate this user.")
    return Caller(store, store.box(address))
