"""Signs who we are: JSON web tokens by a certificate (Microsoft, RFC 7523) or by a service account's key (Google)."""

from __future__ import annotations

import base64
import json
import os
import re
import secrets
import shlex
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from replybot.errors import PermanentError
from replybot.settings.values import Account

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

CERTIFICATE_LASTS, ACCOUNT_LASTS = 300, 3600
"""Seconds that a signed word is good for; Google wants no more than an hour."""
EARLIER = 30
"""Seconds by which it is dated back: clocks differ a little."""
LARGEST = 262_144
_PRIVATE = re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----\s*", re.DOTALL)
_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ServiceAccount:
    """What Google's JSON file says."""

    email: str
    number: str  # client_id: what an administrator allows
    key_id: str
    key: bytes = field(repr=False)


def of_certificate(account: Account, path: Path, now: float) -> str:
    """The word of an application that has a certificate. PermanentError: the file cannot be used."""
    from cryptography.hazmat.primitives import hashes

    octets = _private_octets(path, "certificate")
    key = _key(_PRIVATE.search(octets), path, "certificate")
    certificate = _certificate(octets, path)
    public = getattr(key, "public_key", lambda: None)()
    if public != certificate.public_key():
        raise PermanentError(f"certificate: {path} holds a certificate that is not of the private key beside it")
    thumbprint = _text(certificate.fingerprint(hashes.SHA256()))
    claims = {
        "aud": account.token_url,
        "iss": account.client_id,
        "sub": account.client_id,
        "jti": secrets.token_urlsafe(24),
        "iat": int(now) - EARLIER,
        "nbf": int(now) - EARLIER,
        "exp": int(now) + CERTIFICATE_LASTS,
    }
    return _signed(key, {"x5t#S256": thumbprint}, claims, padded=account.provider != "microsoft", path=path)


def certificate_ends(path: Path) -> datetime:
    """Until when the certificate is good. PermanentError: the file cannot be used."""
    end: datetime = _certificate(_private_octets(path, "certificate"), path).not_valid_after_utc
    return end


def of_service_account(account: Account, path: Path, now: float) -> str:
    """The word of a service account for the mailbox `subject`. PermanentError: the file cannot be used."""
    found = service_account(path)
    claims = {
        "iss": found.email,
        "sub": account.subject,
        "scope": account.scope,
        "aud": account.token_url,
        "iat": int(now) - EARLIER,
        "exp": int(now) - EARLIER + ACCOUNT_LASTS,
    }
    key = _key(_PRIVATE.search(found.key), path, "key_file")
    return _signed(key, {"kid": found.key_id}, claims, padded=True, path=path)


def service_account(path: Path) -> ServiceAccount:
    """Google's JSON file, read. PermanentError: it is none."""
    try:
        found = json.loads(_private_octets(path, "key_file"))
    except ValueError:
        found = None
    names = ("client_email", "client_id", "private_key_id", "private_key")
    values = [found.get(name, "") for name in names] if isinstance(found, dict) else []
    if not values or not all(isinstance(value, str) for value in values) or not (values[0] and values[3]):
        raise PermanentError(
            f"key_file: {path} is no key of a service account; name the JSON file that Google gives for it"
        )
    return ServiceAccount(values[0], values[1], values[2], values[3].encode())


def _private_octets(path: Path, key: str) -> bytes:
    try:
        with path.open("rb") as opened:
            if stat.S_IMODE(os.fstat(opened.fileno()).st_mode) & 0o077:
                raise PermanentError(
                    f"{key}: {path} holds a private key and can be read by others; "
                    f"run: chmod 600 {shlex.quote(str(path))}"
                )
            return opened.read(LARGEST)
    except OSError as error:
        raise PermanentError(f"{key}: {path} cannot be read ({error.strerror}); mend the path, or its rights") from None


def _key(found: re.Match[bytes] | None, path: Path, key: str) -> PrivateKeyTypes:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if found is None:
        raise PermanentError(f"{key}: {path} holds no private key; lay it there in PEM form")
    try:
        return load_pem_private_key(found[0], password=None)
    except TypeError:
        raise PermanentError(f"{key}: the private key in {path} wants a passphrase; store it without one") from None
    except (ValueError, UnsupportedAlgorithm):
        raise PermanentError(f"{key}: the private key in {path} cannot be read; lay it there in PEM form") from None


def _certificate(octets: bytes, path: Path) -> Any:
    from cryptography.x509 import load_pem_x509_certificate

    found = _CERTIFICATE.search(octets)
    try:
        return load_pem_x509_certificate(found[0] if found else b"")
    except ValueError:
        raise PermanentError(
            f"certificate: {path} holds no certificate beside the private key; lay both there in PEM form"
        ) from None


def _signed(
    key: PrivateKeyTypes, header: Mapping[str, str], claims: Mapping[str, Any], *, padded: bool, path: Path
) -> str:
    """RFC 7515, compact; `padded`: the older way to sign by RSA (RS256), which most know, else PS256."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

    digest = hashes.SHA256()
    match key:
        case rsa.RSAPrivateKey():
            name = "RS256" if padded else "PS256"
        case ec.EllipticCurvePrivateKey() if isinstance(key.curve, ec.SECP256R1):
            name = "ES256"
        case _:
            raise PermanentError(f"The private key in {path} is of a kind that is not known here; make one of RSA")
    head = {"alg": name, "typ": "JWT"} | dict(header)
    signed = ".".join(_text(json.dumps(each, separators=(",", ":")).encode()) for each in (head, claims))
    if isinstance(key, rsa.RSAPrivateKey):
        how = padding.PKCS1v15() if padded else padding.PSS(padding.MGF1(digest), padding.PSS.DIGEST_LENGTH)
        signature = key.sign(signed.encode(), how, digest)
    elif isinstance(key, ec.EllipticCurvePrivateKey):
        r, s = utils.decode_dss_signature(key.sign(signed.encode(), ec.ECDSA(digest)))
        signature = r.to_bytes(32, "big") + s.to_bytes(32, "big")
    return f"{signed}.{_text(signature)}"


def _text(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()
