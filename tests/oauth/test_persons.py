"""Logging in without waiting: how the authority is asked for a code's outcome, and what a browser's code is worth."""

from __future__ import annotations

from pathlib import Path

import pytest

from replybot.errors import PermanentError
from replybot.oauth import browser, device
from replybot.oauth.clock import wall
from tests.oauth.authority import Authority, Client


@pytest.fixture
def client(authority: Authority) -> Client:
    return authority.client()


# The code, without waiting


class Watch:
    """A clock that runs only while one sleeps."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def elapsed(self) -> float:
        return sum(self.slept)


def wait(client: Client, folder: Path, user: str = "anna@owner.test") -> tuple[Watch, object]:
    made, watch = client.account(folder), Watch()
    code = device.begin(made, wall)
    if user:
        client.authority.type(code.text, user)
    try:
        return watch, device.wait(made, code, wall, sleep=watch.sleep, elapsed=watch.elapsed)
    except PermanentError as error:
        return watch, str(error)


def test_who_is_told_to_slow_down_does(client: Client, tmp_path: Path) -> None:
    client.now(interval=2, slow_down=2, pending=1)
    assert wait(client, tmp_path)[0].slept == [2, 7, 12, 12]


def test_an_authority_in_trouble_is_asked_more_slowly(client: Client, tmp_path: Path) -> None:
    client.now(interval=2, fail=503, fail_times=3)
    assert wait(client, tmp_path)[0].slept == [2, 4, 8, 16]


def test_a_code_that_nobody_types_runs_out(client: Client, tmp_path: Path) -> None:
    client.now(interval=5, code_lasts=60)
    watch, says = wait(client, tmp_path, user="")
    assert says == "The code has run out, and nobody has typed it; run again: replybot login m365"
    assert watch.elapsed() <= 60


def test_another_refusal_ends_the_waiting(client: Client, tmp_path: Path) -> None:
    client.now(interval=1, error="invalid_client", description="AADSTS7000218: The request body must contain ...")
    watch, says = wait(client, tmp_path)
    assert 'switch on "Allow public client flows"' in str(says)
    assert watch.slept == [1]


# The browser's proof


def test_a_code_is_worth_nothing_to_whoever_saw_it(client: Client, tmp_path: Path) -> None:
    made = client.account(tmp_path, "browser")
    first, second = browser.invite(made, 1), browser.invite(made, 1)
    landed = client.authority.browse(first.address, user="anna@owner.test")
    assert browser.belongs(first, landed)
    assert not browser.belongs(second, landed)
    with pytest.raises(PermanentError, match="of another login"):
        browser.redeem(made, second, landed, wall)
    stolen = browser.Invitation(first.address, first.returns_to, first.state, second.verifier)
    with pytest.raises(PermanentError):
        browser.redeem(made, stolen, landed, wall)


def test_google_and_microsoft_get_what_they_ask_for(client: Client, tmp_path: Path) -> None:
    google = browser.invite(client.account(tmp_path, "browser", provider="google"), 4711)
    assert "access_type=offline" in google.address
    assert google.returns_to == "http://127.0.0.1:4711/"
    microsoft = browser.invite(client.account(tmp_path, "browser", provider="microsoft"), 4711)
    assert microsoft.returns_to == "http://localhost:4711"


def test_nothing_is_printed_of_what_is_secret(client: Client, tmp_path: Path) -> None:
    made = client.account(tmp_path)
    code = device.begin(made, wall)
    assert code.secret not in repr(code)
    invitation = browser.invite(client.account(tmp_path, "browser"), 1)
    assert invitation.verifier not in repr(invitation) + invitation.address
