"""Passwords, from where the owner keeps them; no error ever tells one."""

from __future__ import annotations

import shlex
import sys
import traceback
from pathlib import Path

import pytest

from replybot.errors import PermanentError
from replybot.settings import credentials
from replybot.settings.values import Secret


def command(program: str) -> Secret:
    return Secret(command=shlex.join([sys.executable, "-c", program]))


def refusal(secret: Secret) -> str:
    """Everything that an error tells, its traceback included, but for the code of these tests."""
    with pytest.raises(PermanentError) as caught:
        credentials.read(secret)
    error = caught.value
    assert error.__cause__ is None
    assert error.__suppress_context__ or error.__context__ is None
    said = "".join(traceback.format_exception_only(error))
    assert ";" in said, "it names a remedy"
    return said


def test_a_command_gives_its_first_line() -> None:
    assert credentials.read(command("print('geheim ß '); print('and more')")) == "geheim ß "


def test_no_shell_reads_a_command() -> None:
    assert credentials.read(Secret(command="echo $HOME; exit")) == "$HOME; exit"


@pytest.mark.parametrize(
    "secret",
    [
        command("import sys; print('geheim'); print('geheim', file=sys.stderr); sys.exit(1)"),
        command("print(); print('geheim')"),
        command("import sys; sys.stdout.buffer.write(b'geheim\\xff')"),
        Secret(command="/nowhere/geh --eim geheim"),
    ],
)
def test_a_command_that_fails_tells_no_password(secret: Secret) -> None:
    assert "geheim" not in refusal(secret)


def test_a_command_that_waits_for_a_person_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials, "TIMEOUT", 0.2)
    assert "no answer" in refusal(command("import time; print('geheim', flush=True); time.sleep(60)"))


def test_a_file_gives_its_first_line(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_bytes(b"geheim\r\nmore\n")
    file.chmod(0o600)
    assert credentials.read(Secret(file=file)) == "geheim"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o644])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "secret"
    file.write_text("geheim")
    file.chmod(mode)
    said = refusal(Secret(file=file))
    assert f"chmod 600 {file}" in said
    assert "geheim" not in said


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    assert str(tmp_path / "none") in refusal(Secret(file=tmp_path / "none"))
    assert str(tmp_path) in refusal(Secret(file=tmp_path))


def test_the_environment_gives_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_SECRET", "geheim")
    assert credentials.read(Secret(variable="MAIL_SECRET")) == "geheim"
    monkeypatch.delenv("MAIL_SECRET")
    assert "$MAIL_SECRET is not set" in refusal(Secret(variable="MAIL_SECRET"))


def test_systemd_gives_a_credential(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mail").write_text("geheim\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert credentials.read(Secret(credential="mail")) == "geheim"
    assert "LoadCredential=other" in refusal(Secret(credential="other"))
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    assert "LoadCredential=mail" in refusal(Secret(credential="mail"))


def test_the_keyring_is_asked_by_its_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "keyring"
    program.write_text('#!/bin/sh\necho "$1 $2 $3"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert credentials.read(Secret(keyring="imap/kahlo/jonas")) == "get imap/kahlo jonas"
    program.unlink()
    assert "keyring could not be started" in refusal(Secret(keyring="mail/jonas"))


def test_no_secret_at_all_is_an_error() -> None:
    assert "no password is configured" in refusal(Secret())
