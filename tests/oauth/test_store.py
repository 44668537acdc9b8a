"""Where tokens are kept: readable for nobody else, whole after any accident, never written over what is not ours."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from replybot.errors import PermanentError, TemporaryError
from replybot.oauth import access_token, task
from replybot.oauth import store as room
from replybot.oauth.clock import wall
from replybot.oauth.lock import locked
from replybot.oauth.store import open_store
from replybot.oauth.tokens import Kept, ours, understood, wanted, written
from replybot.settings.values import Account


@pytest.fixture
def account(tmp_path: Path) -> Account:
    return Account("m365", "device", token_file=tmp_path / "var" / "oauth" / "m365.json")


def some(account: Account) -> Kept:
    return Kept(wanted(account), access="tok", refresh="ref", scope="imap", came=wall(), lasts=3600.0)


def put(account: Account, kept: Kept | None = None) -> Path:
    with open_store(account).alone() as write:
        write(kept or some(account))
    assert account.token_file is not None
    return account.token_file


def test_what_is_kept_comes_back(account: Account) -> None:
    kept = some(account)
    put(account, kept)
    assert open_store(account).read() == kept
    assert access_token(account) == "tok"


def test_only_the_owner_can_read_it_whatever_the_mask(account: Account) -> None:
    before = os.umask(0)
    try:
        path = put(account)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert sorted(each.name for each in path.parent.iterdir()) == ["m365.json", "m365.json.lock"]


def test_a_file_that_others_can_read_is_refused(account: Account) -> None:
    path = put(account)
    path.chmod(0o640)
    with pytest.raises(PermanentError, match=f"can be read by others; run: chmod 600 {path}"):
        access_token(account)
    assert "chmod 600" in task(account)


def test_a_folder_that_others_can_write_to_is_refused(account: Account) -> None:
    path = put(account)
    path.parent.chmod(0o777)
    with pytest.raises(PermanentError, match="chmod 700"), open_store(account).alone():
        pass


@pytest.mark.parametrize(
    "octets", [b"", b"\0" * 40, b"{", written(Kept("x"))[:50]], ids=["empty", "zeros", "{", "half"]
)
def test_a_torn_file_names_the_remedy_which_works(account: Account, octets: bytes) -> None:
    path = put(account)
    path.write_bytes(octets)
    with pytest.raises(PermanentError, match="is damaged; run: replybot login m365"):
        access_token(account)
    put(account)
    assert access_token(account) == "tok"


@pytest.mark.parametrize("octets", [b"{}", b"my diary\n", b'{"type": "service_account"}', b"\xff\xfe"])
def test_a_file_of_somebody_else_is_never_written_over(account: Account, octets: bytes) -> None:
    path = put(account)
    path.write_bytes(octets)
    for _ in range(2):
        with pytest.raises(PermanentError, match=r"no token file of replybot; move it away .* replybot login m365"):
            put(account)
    assert path.read_bytes() == octets


@pytest.mark.parametrize("change", [b'"came": "soon"', b'"came": true', b'"came": null'])
def test_a_file_with_a_value_of_another_kind_is_damaged(account: Account, change: bytes) -> None:
    octets = written(Kept("x", came=1.0)).replace(b'"came": 1.0', change)
    assert change in octets
    assert understood(octets) is None
    assert ours(octets)


def test_a_link_is_not_followed(account: Account, tmp_path: Path) -> None:
    path = put(account)
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PermanentError, match="cannot be kept there"):
        access_token(account)


def test_a_folder_in_the_files_place_is_refused(account: Account) -> None:
    put(account).unlink()
    assert account.token_file is not None
    account.token_file.mkdir()
    with pytest.raises(PermanentError, match=r"this is no file|cannot be kept"):
        access_token(account)


def test_what_cannot_be_written_leaves_what_was_there(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(account)
    before = path.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with open_store(account).alone() as write:
        monkeypatch.setattr(room.os, "fsync", full)
        with pytest.raises(TemporaryError, match="No space left on device"):
            write(replace(some(account), refresh="next"))
    assert path.read_bytes() == before
    with pytest.raises(TemporaryError, match="No space"), open_store(account).alone():
        raise AssertionError("without room nobody gets as far as asking the authority")
    assert sorted(each.name for each in path.parent.iterdir()) == ["m365.json", "m365.json.lock"]


def test_what_a_killed_process_left_is_cleared_away(account: Account) -> None:
    path = put(account)
    (path.parent / "m365.json.new").write_text("half")
    put(account, replace(some(account), access="newer"))
    assert access_token(account) == "newer"


def test_a_lock_ends_with_its_holder(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with locked(lock, 0), pytest.raises(TemporaryError, match=str(lock)), locked(lock, 0):
        raise AssertionError("two at once")
    with locked(lock, 0):
        pass


KEYRING = """#!{python}
import os, pathlib, sys
verb, service, user = sys.argv[1:]
place = pathlib.Path(os.environ["RING"]) / f"{{service}}-{{user}}".replace("/", "_")
if verb == "set":
    place.write_text(sys.stdin.read().removesuffix("\\n"))
elif place.exists():
    print(place.read_text())
else:
    sys.exit(1)
"""


@pytest.fixture
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A command `keyring`, and a home folder."""
    folder = tmp_path / "ring"
    folder.mkdir()
    command = folder / "keyring"
    command.write_text(KEYRING.format(python=sys.executable))
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    monkeypatch.setenv("RING", str(folder))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    return folder


def test_the_keyring_keeps_tokens_too(ring: Path, tmp_path: Path) -> None:
    account = Account("m365", "device", token_keyring="replybot/m365")
    assert "Nobody has logged in" in task(account)
    kept = some(account)
    with open_store(account).alone() as write:
        write(kept)
    assert open_store(account).read() == kept
    assert access_token(account) == "tok"
    assert len(list((tmp_path / "home" / ".local" / "state" / "replybot").iterdir())) == 1


def test_an_entry_of_somebody_else_is_not_written_over(ring: Path) -> None:
    account = Account("m365", "device", token_keyring="replybot/m365")
    (ring / "replybot-m365").write_text("my password")
    with pytest.raises(PermanentError, match="holds no tokens of replybot"), open_store(account).alone():
        pass


def test_a_keyring_that_fails_is_named_and_is_not_empty(ring: Path) -> None:
    (ring / "keyring").write_text(f"#!{sys.executable}\nraise SystemExit('locked')\n")
    account = Account("m365", "device", token_keyring="replybot/m365")
    with pytest.raises(PermanentError, match="keyring failed with exit code 1; run it by hand"):
        access_token(account)


def test_a_missing_keyring_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    account = Account("m365", "device", token_keyring="replybot/m365")
    with pytest.raises(PermanentError, match=r"keyring could not be started .*use token_file"):
        access_token(account)
