"""Accounts without a person: applications with a secret, and commands that print tokens."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from replybot.errors import PermanentError
from replybot.oauth import access_token, state, task
from replybot.settings.values import Account, Secret
from tests.oauth.authority import Authority, kept, secret


def test_an_application_gets_its_token_and_keeps_it(authority: Authority, tmp_path: Path) -> None:
    client = authority.client(secret="s", user="anna@owner.test")
    account = client.account(tmp_path, "client-credentials", secret=Secret(file=secret(tmp_path)))
    assert task(account) == ""
    assert "No token is kept" in state(account)[0]
    token = access_token(account)
    assert authority.post("/introspect", token=token)["username"] == "anna@owner.test"
    assert access_token(account) == token
    assert access_token(account, refused=token) != token


@pytest.mark.parametrize("basic", ["only", "never"])
def test_a_secret_is_shown_in_the_way_that_the_authority_wants(
    authority: Authority, tmp_path: Path, basic: str
) -> None:
    odd = "ä:+%& =b"
    client = authority.client(secret=odd, basic=basic)
    account = client.account(tmp_path, "client-credentials", secret=Secret(file=secret(tmp_path, odd)))
    assert authority.knows(access_token(account))


@pytest.mark.parametrize("wrong", ["wrong", "other"])
def test_a_wrong_secret_is_named_by_its_key_and_never_shown(authority: Authority, tmp_path: Path, wrong: str) -> None:
    client = authority.client(secret="s")
    account = client.account(tmp_path, "client-credentials", secret=Secret(file=secret(tmp_path, wrong)))
    with pytest.raises(PermanentError, match=r"client_secret_file|take its value") as told:
        access_token(account)
    assert "Trace" not in str(told.value)
    assert "login" not in task(account)
    assert not account.token_file.exists()  # type: ignore[union-attr]


def test_a_wrong_secret_does_not_end_a_persons_login(authority: Authority, tmp_path: Path) -> None:
    client = authority.client(secret="s")
    path = secret(tmp_path)
    account = client.account(tmp_path, secret=Secret(file=path))
    client.log_in(account)
    secret(tmp_path, "wrong")
    with pytest.raises(PermanentError, match="client_secret_file"):
        access_token(account, refused=kept(account).access)
    secret(tmp_path)
    assert access_token(account, refused=kept(account).access)


def test_a_command_prints_the_token(tmp_path: Path) -> None:
    account = Account("own", "command", command=f"{sys.executable} -c \"print('tok-1')\"")
    assert access_token(account) == "tok-1"
    with pytest.raises(PermanentError, match=r"token_command.*the server refused"):
        access_token(account, refused="tok-1")
    assert state(account) == (f"Its tokens are printed by {sys.executable}; none is kept.",)


def test_a_command_that_fails_is_named(tmp_path: Path) -> None:
    account = Account("own", "command", command=f"{sys.executable} -c 'raise SystemExit(3)'")
    with pytest.raises(PermanentError, match=r"token_command: .* failed with exit code 3"):
        access_token(account)
