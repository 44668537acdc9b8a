"""A token for whoever asks: kept while it lasts, renewed in time, once, and never asked for in vain."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from replybot.errors import PermanentError, TemporaryError
from replybot.oauth import access_token, state, task
from replybot.oauth.clock import wall
from replybot.oauth.store import open_store
from replybot.settings.values import Account, Secret
from tests.oauth.authority import Authority, Client, kept, secret


@pytest.fixture
def client(authority: Authority) -> Client:
    return authority.client()


@pytest.fixture
def account(client: Client, tmp_path: Path) -> Account:
    """Somebody has logged in."""
    account = client.account(tmp_path)
    client.log_in(account)
    return account


def later(seconds: float):
    return lambda: wall() + seconds


def test_a_kept_token_is_given_without_asking_anybody(client: Client, account: Account) -> None:
    before = client.asked()
    assert {access_token(account) for _ in range(20)} == {kept(account).access}
    assert client.asked() == before


def test_a_kept_token_loads_no_library(account: Account) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from replybot.oauth import access_token; from replybot.settings.values import Account\n"
        f"access_token(Account('m365', 'device', client_id={account.client_id!r}, token_url={account.token_url!r},"
        f" scope='imap smtp', token_file=Path({str(account.token_file)!r})))\n"
        "print(*{'oauthlib', 'requests', 'ssl', 'urllib.request', 'cryptography', 'subprocess'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_a_token_is_renewed_some_minutes_before_its_end(client: Client, account: Account) -> None:
    first = kept(account).access
    assert access_token(account, clock=later(3600 - 301)) == first
    second = access_token(account, clock=later(3600 - 299))
    assert second != first
    assert client.authority.knows(second)


def test_a_short_token_is_used_for_most_of_its_time(authority: Authority, tmp_path: Path) -> None:
    client = authority.client(ttl=60)
    account = client.account(tmp_path)
    client.log_in(account)
    first = kept(account).access
    assert access_token(account, clock=later(40)) == first
    assert access_token(account, clock=later(50)) != first


def test_each_renewal_keeps_the_refresh_token_that_came_with_it(client: Client, account: Account) -> None:
    seen = {kept(account).refresh}
    for _ in range(3):
        access_token(account, refused=kept(account).access)
        seen.add(kept(account).refresh)
    assert len(seen) == 4


def test_a_refresh_token_that_is_not_replaced_goes_on(authority: Authority, tmp_path: Path) -> None:
    client = authority.client(rotate=0)
    account = client.account(tmp_path)
    refresh = client.log_in(account).refresh
    for _ in range(2):
        assert authority.knows(access_token(account, refused=kept(account).access))
    assert kept(account).refresh == refresh


def test_a_refused_token_is_renewed_once_and_whoever_comes_late_gets_the_new_one(
    client: Client, account: Account
) -> None:
    old, before = kept(account).access, client.asked()
    new = access_token(account, refused=old)
    assert new != old
    assert access_token(account, refused=old) == new
    assert client.asked() == before + 1


@pytest.mark.parametrize("minutes", [-10, 10, -60 * 24, 60 * 24])
def test_a_clock_that_is_wrong_all_the_time_changes_nothing(authority: Authority, tmp_path: Path, minutes: int) -> None:
    client = authority.client(secret="s", user="anna@owner.test")
    account = client.account(tmp_path, "client-credentials", secret=Secret(file=secret(tmp_path)))
    clock = later(minutes * 60)
    first = access_token(account, clock=clock)
    assert access_token(account, clock=lambda: clock() + 3000) == first
    assert client.asked() == 1
    assert access_token(account, clock=lambda: clock() + 3400) != first


def test_a_clock_that_went_back_behind_the_token_gets_a_new_one(client: Client, account: Account) -> None:
    assert access_token(account, clock=later(-30)) == kept(account).access
    first = kept(account).access
    assert access_token(account, clock=later(-3600)) != first


def test_a_wrong_clock_is_told(authority: Authority, tmp_path: Path) -> None:
    client = authority.client(skew=-600)
    account = client.account(tmp_path)
    client.log_in(account)
    assert "The clock of this machine was 10 minutes ahead of the authority's when it came; set it right." in state(
        account
    )


def test_many_threads_renew_once(client: Client, account: Account) -> None:
    client.now(delay=0.2)
    old, before, got = kept(account).access, client.asked(), []
    threads = [threading.Thread(target=lambda: got.append(access_token(account, refused=old))) for _ in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(20)
    assert len(got) == 6
    assert len(set(got)) == 1
    assert client.asked() == before + 1


def test_a_process_that_does_not_let_go_is_named(account: Account) -> None:
    account = replace(account, timeout=0)
    with open_store(account).alone(), pytest.raises(TemporaryError, match="another process has held this lock"):
        access_token(account, refused=kept(account).access)


# What a person must do


def test_nobody_has_logged_in_yet(client: Client, tmp_path: Path) -> None:
    account = client.account(tmp_path)
    with pytest.raises(PermanentError, match="Nobody has logged in to account m365 yet; run: replybot login m365"):
        access_token(account)
    assert task(account) == state(account)[0]
    assert not (tmp_path / "oauth").exists(), "looking makes no folder"


def test_a_withdrawn_login_is_one_sentence_and_the_authority_is_not_asked_again(
    client: Client, account: Account
) -> None:
    client.authority.revoke("anna@owner.test")
    old = kept(account).access
    with pytest.raises(PermanentError) as first:
        access_token(account, refused=old)
    asked = client.asked()
    for refused in ("", old):
        with pytest.raises(PermanentError) as again:
            access_token(account, refused=refused)
        assert str(again.value) == str(first.value) == task(account)
    assert client.asked() == asked
    assert str(first.value).startswith("The access of account m365 was withdrawn or has run out (")
    assert str(first.value).endswith("; run: replybot login m365")
    assert "ref-" not in account.token_file.read_text()  # type: ignore[union-attr]
    client.log_in(account)
    assert access_token(account) == kept(account).access
    assert task(account) == ""


def test_google_says_why_logins_end_after_a_week(client: Client, account: Account) -> None:
    client.authority.revoke("anna@owner.test")
    with pytest.raises(PermanentError, match="7 days while the app is in testing"):
        access_token(replace(account, provider="google"), refused=kept(account).access)


def test_microsofts_numbers_are_told_in_words(authority: Authority, tmp_path: Path) -> None:
    client = authority.client()
    account = replace(client.account(tmp_path), provider="microsoft")
    client.log_in(account)
    client.now(error="invalid_grant", description="AADSTS50173: The provided grant has expired. Trace ID: 1")
    with pytest.raises(PermanentError, match=r"run out \(the password was changed\); run: replybot login m365$"):
        access_token(account, refused=kept(account).access)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_an_authority_in_trouble_costs_no_login(client: Client, account: Account, status: int) -> None:
    before = account.token_file.read_bytes()  # type: ignore[union-attr]
    client.now(fail=status)
    with pytest.raises(TemporaryError, match="just now"):
        access_token(account, refused=kept(account).access)
    assert account.token_file.read_bytes() == before  # type: ignore[union-attr]
    assert access_token(account, refused=kept(account).access)


def test_an_authority_that_is_not_there_costs_no_login(account: Account) -> None:
    away = replace(account, token_url="http://127.0.0.1:1/token")
    with open_store(away).alone() as write:
        write(replace(kept(account), of=kept(account).of.replace(account.token_url, away.token_url)))
    with pytest.raises(TemporaryError, match="was not to be reached"):
        access_token(away, refused=kept(account).access)
    assert kept(away).refresh


def test_a_login_without_a_refresh_token_says_when_it_ends(authority: Authority, account: Account) -> None:
    with open_store(account).alone() as write:
        write(replace(kept(account), refresh=""))
    assert access_token(account)
    assert any("cannot be renewed" in each for each in state(account))
    with pytest.raises(PermanentError, match="replybot login m365"):
        access_token(account, clock=later(3600))
    assert "replybot login m365" in task(account, clock=later(3600))


def test_tokens_for_another_scope_want_a_login(account: Account) -> None:
    with pytest.raises(PermanentError, match=r"another application or scope.*replybot login m365"):
        access_token(replace(account, scope="imap"))


def test_two_processes_renew_once(client: Client, account: Account) -> None:
    client.now(delay=0.3)
    old, before = kept(account).access, client.asked()
    program = (
        "import sys; from pathlib import Path\n"
        "from replybot.oauth import access_token; from replybot.settings.values import Account\n"
        f"print(access_token(Account('m365', 'device', client_id={account.client_id!r}, scope='imap smtp', "
        f"token_url={account.token_url!r}, token_file=Path({str(account.token_file)!r})), refused={old!r}))"
    )
    both = [
        subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, env=os.environ)
        for _ in range(3)
    ]
    said = {each.communicate(timeout=30)[0].strip() for each in both}
    assert said == {kept(account).access}
    assert old not in said
    assert client.asked() == before + 1
