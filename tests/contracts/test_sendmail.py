"""What the exit of a sendmail program means, and what it is never asked."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from replybot.core.case import Envelope
from replybot.errors import PermanentError, TemporaryError, UnsureError
from replybot.settings.values import TransportConfig
from replybot.transports import sendmail
from replybot.transports.sendmail import SendmailTransport

HERE = Envelope("desk@owner.test", "ticket@company.example")
RAW = b"Subject: x\r\n\r\nHello.\r\n"


def program(folder: Path, script: str) -> SendmailTransport:
    path = folder / "sendmail"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return SendmailTransport(TransportConfig("sendmail", command=str(path)))


@pytest.mark.parametrize("code", [64, 65, 67, 68, 69, 70, 73, 77, 78, 1, 2, 127, 255])
def test_an_exit_code_other_than_75_is_for_good(tmp_path: Path, code: int) -> None:
    with pytest.raises(PermanentError, match=f"exit {code}"):
        program(tmp_path, f"cat >/dev/null; exit {code}").send(HERE, RAW)


def test_exit_75_is_for_now(tmp_path: Path) -> None:
    with pytest.raises(TemporaryError, match="queue is full"):
        program(tmp_path, "cat >/dev/null; echo queue is full >&2; exit 75").send(HERE, RAW)


def test_the_first_line_of_the_complaint_is_shown_with_its_control_characters(tmp_path: Path) -> None:
    with pytest.raises(PermanentError) as caught:
        program(tmp_path, r"printf '\033[31mno such user\nsecond\n' >&2; exit 67").send(HERE, RAW)
    assert r"\x1b[31mno such user" in str(caught.value)
    assert "second" not in str(caught.value)


def test_a_long_complaint_is_cut(tmp_path: Path) -> None:
    with pytest.raises(PermanentError) as caught:
        program(tmp_path, "head -c 100000 /dev/zero | tr '\\0' x >&2; exit 70").send(HERE, RAW)
    assert str(caught.value).count("x") < 310


def test_a_program_that_reads_nothing_and_is_content_took_it(tmp_path: Path) -> None:
    assert program(tmp_path, "exit 0").send(HERE, RAW + b"x" * 1_000_000 + b"\r\n").endswith("took it.")


def test_a_program_that_a_signal_ended_leaves_us_unsure(tmp_path: Path) -> None:
    with pytest.raises(UnsureError, match="signal 9"):
        program(tmp_path, "kill -9 $$").send(HERE, RAW)


def test_a_program_that_takes_too_long_leaves_us_unsure_and_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sendmail, "TIMEOUT", 0.1)
    transport = program(tmp_path, f"(sleep 0.3; touch {tmp_path}/alive) & wait")
    with pytest.raises(UnsureError, match="did not end"):
        transport.send(HERE, RAW)
    time.sleep(0.4)
    assert not (tmp_path / "alive").exists()


def test_a_delivery_that_goes_on_in_the_background_is_not_waited_for(tmp_path: Path) -> None:
    began = time.monotonic()
    program(tmp_path, "sleep 3 & exit 0").send(HERE, RAW)
    assert time.monotonic() - began < 2


def test_a_missing_program_is_named_with_its_remedy(tmp_path: Path) -> None:
    transport = SendmailTransport(TransportConfig("sendmail", command=str(tmp_path / "none")))
    for call in (lambda: transport.send(HERE, RAW), transport.facts):
        with pytest.raises(PermanentError, match="set command"):
            call()


def test_a_program_that_may_not_be_run_is_for_good(tmp_path: Path) -> None:
    transport = program(tmp_path, "exit 0")
    (tmp_path / "sendmail").chmod(0o644)
    for call in (lambda: transport.send(HERE, RAW), transport.facts):
        with pytest.raises(PermanentError, match="cannot be run"):
            call()


@pytest.mark.parametrize(
    "address",
    [
        *("-oQ/tmp@x.test", "|sh@x.test", "/etc/x@x.test", ":include:/x@x.test", "", "a", "a@-x.test -t"),
        *("a@x.test,b@y.test", "a@x.test b@y.test", "<a@x.test>", "a b@x.test", '"a b"@x.test', "a;b@x.test"),
        *("a@x.test\0", "a@x.test\n"),
    ],
)
def test_an_address_that_is_more_than_an_address_starts_nothing(tmp_path: Path, address: str) -> None:
    transport = program(tmp_path, f"touch {tmp_path}/started")
    for envelope in (Envelope(address, HERE.recipient), Envelope(HERE.sender, address)):
        with pytest.raises(PermanentError, match="not safe"):
            transport.send(envelope, RAW)
    assert not (tmp_path / "started").exists()


@pytest.mark.parametrize("address", ["a+b@x.test", "o'neil@x.test", "a=b@x.test", "büro@x.test", "a/b@x.test"])
def test_an_address_with_unusual_letters_is_handed_over_whole(tmp_path: Path, address: str) -> None:
    program(tmp_path, f'printf %s "$5" > {tmp_path}/to').send(Envelope(HERE.sender, address), RAW)
    assert (tmp_path / "to").read_text() == address


def test_no_room_for_the_letter_is_for_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sendmail.tempfile, "TemporaryFile", full)
    with pytest.raises(TemporaryError, match="No space"):
        program(tmp_path, "exit 0").send(HERE, RAW)
