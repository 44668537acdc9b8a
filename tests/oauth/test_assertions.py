"""Accounts that sign who they are: checked by the authority's own arithmetic, not by the library that signs."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

from replybot.errors import PermanentError
from replybot.oauth import access_token, state
from replybot.oauth.assertions import of_certificate
from replybot.oauth.clock import wall
from replybot.settings.values import Account
from tests.oauth.authority import Authority, Client


@cache
def rsa_key(number: int = 0) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, how: KeySerializationEncryption | None = None) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, how or NoEncryption())


def certificate(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, days: int = 365) -> x509.Certificate:
    name, now = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "replybot")]), datetime.fromtimestamp(wall(), UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now - timedelta(days=400)).not_valid_after(now + timedelta(days=days))
    return made.sign(key, hashes.SHA256())


def file(folder: Path, *parts: bytes) -> Path:
    path = folder / "private.pem"
    path.write_bytes(b"".join(parts))
    path.chmod(0o600)
    return path


def public(key: rsa.RSAPrivateKey, known: x509.Certificate | None = None) -> str:
    numbers = key.public_key().public_numbers()
    found = {"n": numbers.n, "e": numbers.e}
    if known is not None:
        thumbprint = base64.urlsafe_b64encode(known.fingerprint(hashes.SHA256())).rstrip(b"=").decode()
        return json.dumps(found | {"thumbprint": thumbprint})
    return json.dumps(found)


def application(authority: Authority, folder: Path, **more: object) -> tuple[Client, Account]:
    known = certificate(rsa_key())
    client = authority.client(key=public(rsa_key(), known), user="anna@owner.test", **more)
    path = file(folder, pem(rsa_key()), known.public_bytes(Encoding.PEM))
    return client, client.account(folder, "client-credentials", certificate=path)


@pytest.mark.parametrize("provider", ["microsoft", "other"])
def test_a_certificate_is_as_good_as_a_secret(authority: Authority, tmp_path: Path, provider: str) -> None:
    _client, account = application(authority, tmp_path)
    account = replace(account, provider=provider)
    first = access_token(account)
    assert authority.post("/introspect", token=first)["username"] == "anna@owner.test"
    assert access_token(account, refused=first) != first, "each word is signed afresh and taken once"


def test_microsoft_gets_what_its_documents_ask_for(tmp_path: Path) -> None:
    known = certificate(rsa_key())
    path = file(tmp_path, known.public_bytes(Encoding.PEM), pem(rsa_key()))
    account = Account(
        "m", "client-credentials", provider="microsoft", client_id="1-2", token_url="https://x.test/token"
    )
    words = of_certificate(account, path, 1_000_000).split(".")
    header, claims = (json.loads(base64.urlsafe_b64decode(each + "==")) for each in words[:2])
    assert header["alg"] == "PS256"
    assert header["x5t#S256"] == json.loads(public(rsa_key(), known))["thumbprint"]
    assert claims["aud"] == "https://x.test/token"
    assert claims["iss"] == claims["sub"] == "1-2"
    assert claims["nbf"] < 1_000_000 < claims["exp"] <= 1_000_000 + 600
    assert claims["jti"]


@pytest.mark.parametrize("minutes", [-10, 10])
def test_a_wrong_clock_is_helped_by_the_authoritys(authority: Authority, tmp_path: Path, minutes: int) -> None:
    client, account = application(authority, tmp_path, skew=minutes * 60)
    assert authority.knows(access_token(account))
    way = "behind" if minutes > 0 else "ahead of"
    assert f"The clock of this machine was 10 minutes {way} the authority's" in " ".join(state(account))
    assert client.stats()["refused"] == 1


def test_a_certificate_that_the_authority_does_not_know_is_named(authority: Authority, tmp_path: Path) -> None:
    client = authority.client(key=public(rsa_key(1)))
    _other, account = application(authority, tmp_path)
    with pytest.raises(PermanentError, match="mend client_id or certificate"):
        access_token(replace(account, client_id=client.name))


def test_a_certificate_tells_when_it_runs_out(authority: Authority, tmp_path: Path) -> None:
    _client, account = application(authority, tmp_path)
    assert "runs out" not in " ".join(state(account))
    assert "runs out on" in state(account, clock=lambda: wall() + 340 * 86_400)[-1]
    assert "ran out on" in state(account, clock=lambda: wall() + 370 * 86_400)[-1]


def bad_files() -> dict[str, tuple[tuple[bytes, ...], str]]:
    key, known = pem(rsa_key()), certificate(rsa_key()).public_bytes(Encoding.PEM)
    odd = ec.generate_private_key(ec.SECP384R1())
    return {
        "no key": ((known,), "holds no private key"),
        "no certificate": ((key,), "holds no certificate"),
        "another's": ((pem(rsa_key(1)), known), "not of the private key beside it"),
        "passphrase": ((pem(rsa_key(), BestAvailableEncryption(b"x")), known), "wants a passphrase"),
        "torn": ((key[:200] + key[-60:], known), "cannot be read"),
        "odd curve": ((pem(odd), certificate(odd).public_bytes(Encoding.PEM)), "make one of RSA"),
    }


@pytest.mark.parametrize("name", ["no key", "no certificate", "another's", "passphrase", "torn", "odd curve"])
def test_a_certificate_file_that_is_none_says_what_is_wrong(tmp_path: Path, name: str) -> None:
    parts, says = bad_files()[name]
    with pytest.raises(PermanentError, match=says) as told:
        of_certificate(Account("m", "client-credentials"), file(tmp_path, *parts), 0)
    assert "PRIVATE KEY" not in str(told.value)


def test_a_private_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = file(tmp_path, pem(rsa_key()))
    path.chmod(0o644)
    with pytest.raises(PermanentError, match="chmod 600"):
        of_certificate(Account("m", "client-credentials"), path, 0)


def test_a_curve_signs_too(tmp_path: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    path = file(tmp_path, pem(key), certificate(key).public_bytes(Encoding.PEM))
    word = of_certificate(Account("m", "client-credentials"), path, 0)
    assert len(base64.urlsafe_b64decode(word.split(".")[2] + "==")) == 64


# Google's service accounts


def service_account(authority: Authority, folder: Path, **more: object) -> tuple[Client, Account]:
    name = f"robot{id(folder)}@project.example"
    client = authority.client(key=public(rsa_key()), issuer=name, **more)
    key = {"client_email": name, "client_id": "42", "private_key_id": "k1", "private_key": pem(rsa_key()).decode()}
    path = file(folder, json.dumps({"type": "service_account"} | key).encode())
    account = client.account(folder, "service-account", key_file=path, subject="anna@owner.test", provider="google")
    return client, account


def test_a_service_account_speaks_for_the_mailbox(authority: Authority, tmp_path: Path) -> None:
    _client, account = service_account(authority, tmp_path)
    found = authority.post("/introspect", token=access_token(account))
    assert found["username"] == "anna@owner.test"
    assert found["scope"] == "imap smtp"


def test_a_service_accounts_wrong_clock_is_helped(authority: Authority, tmp_path: Path) -> None:
    _client, account = service_account(authority, tmp_path, skew=7200)
    assert authority.knows(access_token(account))


@pytest.mark.parametrize(
    ("error", "says"),
    [
        ("unauthorized_client", "Domain-wide delegation, allow the client_id of .*private.pem the scope imap smtp"),
        ("invalid_grant", r"mend subject \(anna@owner.test\)"),
        ("invalid_scope", "mend scope"),
    ],
)
def test_what_google_refuses_names_the_remedy(authority: Authority, tmp_path: Path, error: str, says: str) -> None:
    _client, account = service_account(authority, tmp_path, error=error, description="Because.")
    with pytest.raises(PermanentError, match=says):
        access_token(account)
    assert "replybot login" not in " ".join(state(account)), "no login mends that"


@pytest.mark.parametrize("octets", [b"", b"[]", b"{}", b'{"client_email": 1, "private_key": "x"}'])
def test_a_key_file_that_is_none_is_named(authority: Authority, tmp_path: Path, octets: bytes) -> None:
    _client, account = service_account(authority, tmp_path)
    file(tmp_path, octets)
    with pytest.raises(PermanentError, match="is no key of a service account"):
        access_token(account)
