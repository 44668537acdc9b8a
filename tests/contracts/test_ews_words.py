"""What an Exchange server says, as errors of ours: who is to do what, and whether a letter may have left."""

from __future__ import annotations

import json
import logging
import os
import stat
from pathlib import Path

import exchangelib.errors
import pytest
import requests
import tomli
from exchangelib.autodiscover import discovery as theirs
from urllib3.exceptions import MaxRetryError, NewConnectionError

from replybot.errors import PermanentError, ReplybotError, TemporaryError, UnsureError
from replybot.exchange import discovery, refusals
from replybot.exchange.cloud import instead, is_cloud
from replybot.exchange.refusals import (
    BUSY,
    DENIED,
    FLAWED,
    FULL,
    GONE,
    REFUSED,
    RefusedError,
    Side,
    UnreadableError,
    after_posting,
    in_words,
    passes,
)
from replybot.exchange.session import ExchangeSession, product
from replybot.exchange.wire import adapter
from replybot.settings.config import load_config
from replybot.settings.values import Account, Exchange, Secret, Server

BOX = Exchange("box@kahlo.example", "https://mail.kahlo.example/EWS/Exchange.asmx", username="KAHLO\\box")
SIDE = Side(BOX, "mail.kahlo.example")


def answer(code: str) -> Exception:
    return getattr(exchangelib.errors, code)("as the server puts it")  # type: ignore[no-any-return]


def lost(cause: Exception) -> Exception:
    """As exchangelib tells of a connection."""
    try:
        try:
            raise cause
        except requests.exceptions.RequestException as error:
            raise exchangelib.errors.ErrorTimeoutExpired(f"Reraised from {error}")  # noqa: B904
    except exchangelib.errors.ErrorTimeoutExpired as told:
        return told


REFUSED_CONNECTION = lost(
    requests.exceptions.ConnectionError(MaxRetryError(None, "/", NewConnectionError(None, "refused")))  # type: ignore[arg-type]
)
HUNG_UP = lost(requests.exceptions.ConnectionError("Connection aborted."))
TOO_SLOW = lost(requests.exceptions.ReadTimeout("Read timed out."))


def test_every_code_that_we_know_is_one_of_the_servers() -> None:
    for code in BUSY | FLAWED | FULL | DENIED | GONE | REFUSED:
        assert issubclass(getattr(exchangelib.errors, code), exchangelib.errors.ResponseMessageError), code
    groups = (BUSY, FLAWED, FULL, DENIED, GONE, REFUSED)
    assert sum(map(len, groups)) == len(frozenset().union(*groups)), "a code stands in one group alone"


@pytest.mark.parametrize("code", sorted(BUSY | FULL))
def test_a_letter_for_which_there_is_no_room_now_is_tried_again(code: str) -> None:
    assert isinstance(after_posting(answer(code), SIDE), TemporaryError)


@pytest.mark.parametrize("code", sorted(REFUSED | DENIED))
def test_a_letter_that_was_refused_is_not_tried_again(code: str) -> None:
    assert isinstance(after_posting(answer(code), SIDE), PermanentError)


@pytest.mark.parametrize("code", [*sorted(FLAWED), "ErrorItemSave", "ErrorMoveCopyFailed", "ErrorStaleObject"])
def test_a_server_that_broke_off_or_says_what_nobody_foresaw_leaves_it_unsure(code: str) -> None:
    told = after_posting(answer(code), SIDE)
    assert isinstance(told, UnsureError) and code in str(told)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (REFUSED_CONNECTION, TemporaryError),
        (HUNG_UP, UnsureError),
        (TOO_SLOW, UnsureError),
        (RefusedError(503, "Service Unavailable"), UnsureError),
        (RefusedError(500), UnsureError),
        (RefusedError(502), UnsureError),
        (RefusedError(429), TemporaryError),
        (RefusedError(401), PermanentError),
        (RefusedError(403), PermanentError),
        (RefusedError(413), PermanentError),
        (RefusedError(302, "https://elsewhere.example"), PermanentError),
        (exchangelib.errors.SOAPError("Bad SOAP response"), UnsureError),
        (exchangelib.errors.MalformedResponseError("No Body"), UnsureError),
        (UnreadableError("no item"), UnsureError),
    ],
    ids=str,
)
def test_what_becomes_of_a_letter_that_was_on_its_way(error: Exception, kind: type[ReplybotError]) -> None:
    told = after_posting(error, SIDE)
    assert type(told) is kind
    assert "mail.kahlo.example" in str(told)


def test_reading_is_tried_again_only_where_that_can_help() -> None:
    for error in (
        HUNG_UP,
        TOO_SLOW,
        REFUSED_CONNECTION,
        answer("ErrorServerBusy"),
        RefusedError(503),
        RefusedError(500),
    ):
        assert passes(error) and isinstance(in_words(error, SIDE), TemporaryError), error
    for error in (answer("ErrorAccessDenied"), RefusedError(401), RefusedError(404), PermissionError("NTLM")):
        assert not passes(error) and isinstance(in_words(error, SIDE), PermanentError), error
    assert not passes(TemporaryError("ours")), "the room of tokens has tried already"


def test_errors_name_the_server_the_login_and_the_remedy() -> None:
    for error, words in (
        (RefusedError(401), ("KAHLO\\box", "password", 'auth = "basic"')),
        (RefusedError(404), ("endpoint",)),
        (answer("ErrorAccessDenied"), ("KAHLO\\box", "box@kahlo.example", "FullAccess")),
        (answer("ErrorImpersonateUserDenied"), ("ApplicationImpersonation", 'access = "delegate"')),
        (answer("ErrorNonExistentMailbox"), ("box@kahlo.example", "`address`")),
        (answer("ErrorQuotaExceeded"), ("full",)),
        (TOO_SLOW, ("30 seconds",)),
    ):
        told = str(in_words(error, SIDE))
        assert told.startswith("mail.kahlo.example: ") and all(word in told for word in words), told
    token = Side(Exchange("box@kahlo.example", oauth=Account("work", "device")), "mail.kahlo.example")
    assert "[oauth.work]" in str(in_words(RefusedError(401), token))


def test_what_a_server_says_is_one_line_and_shows_no_control_characters() -> None:
    told = str(in_words(exchangelib.errors.ErrorRestrictionTooComplex("a\r\n\x1b[31mb" + "c" * 900), SIDE))
    assert told.isprintable() and len(told) < 400


# The cloud


@pytest.mark.parametrize("host", ["outlook.office365.com", "Outlook.Office.com.", "autodiscover-s.outlook.com"])
def test_microsofts_own_hosts_are_known_whatever_comes_before(host: str) -> None:
    assert is_cloud(host)
    assert not is_cloud("mail.kahlo.example") and not is_cloud("notoutlook.com")


def test_exchange_online_is_never_asked_and_the_config_to_paste_is_one_that_loads(tmp_path: Path) -> None:
    box = Exchange("box@kahlo.example", "https://outlook.office365.com/EWS/Exchange.asmx")
    with pytest.raises(PermanentError, match="2027-04-01") as caught:
        ExchangeSession(box).read(lambda account: pytest.fail("was asked"))
    pasted = str(caught.value).partition("config.toml:\n")[2]
    assert tomli.loads(pasted)["oauth"]["m365"]["grant"] == "device"
    owner = '[owner]\nname = "J. Kahl"\ndomains = ["kahlo.example"]\n[ledger]\nurl = "sqlite:///l.db"\n'
    (tmp_path / "config.toml").write_text(owner + pasted)
    config = load_config(tmp_path / "config.toml")
    assert [(m.kind, m.transport.kind) for m in config.mailboxes] == [("imap", "smtp")]


def test_a_403_names_both_what_may_be_switched_off_and_the_cloud() -> None:
    told = str(in_words(RefusedError(403, "Forbidden"), SIDE))
    assert "EwsEnabled" in told and instead("box@kahlo.example") in told


@pytest.mark.parametrize(
    ("build", "name"),
    [
        ((15, 1, 2507), "2016"),
        ((15, 2, 1544), "2019"),
        ((15, 2, 2562), "SE"),
        ((15, 20, 1), "Online"),
        ((16, 0, 1), "of an"),
    ],
)
def test_a_server_is_called_by_its_name(build: tuple[int, int, int], name: str) -> None:
    assert f"Exchange {name}" in product(*build)


# The wire


def test_two_mailboxes_believe_each_its_own_authority(tmp_path: Path) -> None:
    system = adapter(Server("a.test", 443, "tls"))
    assert system is not adapter(Server("a.test", 443, "tls"))
    with pytest.raises(PermanentError, match="ca_file"):
        adapter(Server("a.test", 443, "tls", ca_file=tmp_path / "none.pem"))


def test_a_password_never_crosses_a_network_unencrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PASSWORD", "secret")
    box = Exchange("b@kahlo.example", "http://mail.kahlo.example/EWS/Exchange.asmx", secret=Secret(variable="PASSWORD"))
    with pytest.raises(PermanentError, match="https"):
        ExchangeSession(box).read(lambda account: pytest.fail("was asked"))


def test_the_librarys_log_which_holds_whole_mails_is_silent(caplog: pytest.LogCaptureFixture) -> None:
    from replybot.exchange.wire import hush

    hush()
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("exchangelib.util").error("Request XML: the mail")
    assert not caplog.records


# Autodiscover


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the library's autodiscover finds, in turn; and its cache is wired to blow up."""
    answers: list[str] = []

    def discover(self: theirs.Autodiscovery) -> tuple[object, None]:
        assert type(theirs.autodiscover_cache).__name__ != "AutodiscoverCache", "it would open a pickle"
        return type("Answer", (), {"ews_url": answers.pop(0)})(), None

    monkeypatch.setattr(theirs.Autodiscovery, "discover", discover)
    monkeypatch.setenv("PASSWORD", "secret")
    return answers


def hidden(state: Path) -> Exchange:
    return Exchange("box@kahlo.example", username="box", secret=Secret(variable="PASSWORD"), state=state)


def test_what_autodiscover_found_is_remembered_for_the_owner_alone(tmp_path: Path, found: list[str]) -> None:
    box = hidden(tmp_path / "var" / "exchange")
    found += [BOX.endpoint, "https://new.kahlo.example/EWS/Exchange.asmx"]
    assert discovery.find(box) == discovery.find(box) == BOX.endpoint
    assert box.state is not None
    (file,) = box.state.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 and stat.S_IMODE(box.state.stat().st_mode) == 0o700
    discovery.forget(box)
    assert discovery.find(box) == "https://new.kahlo.example/EWS/Exchange.asmx"


def test_a_memory_that_others_could_write_is_not_believed(tmp_path: Path, found: list[str]) -> None:
    box = hidden(tmp_path / "exchange")
    found += [BOX.endpoint] * 3
    discovery.find(box)
    (file,) = (tmp_path / "exchange").iterdir()
    for planted in (json.dumps({"endpoint": "https://thief.example/EWS"}), "[]", "{", '{"endpoint": 5}'):
        file.write_text(planted)
        file.chmod(0o666 if "thief" in planted else 0o600)
        found.append(BOX.endpoint)
        assert discovery.find(box) == BOX.endpoint
    assert not [each for each in os.listdir(tmp_path / "exchange") if not each.endswith(".json")]


def test_autodiscover_that_leads_to_the_cloud_or_nowhere_says_so(tmp_path: Path, found: list[str]) -> None:
    found.append("https://outlook.office365.com/EWS/Exchange.asmx")
    with pytest.raises(PermanentError, match=r"leads to outlook\.office365\.com"):
        discovery.find(hidden(tmp_path))
    found.append("")
    with pytest.raises(TemporaryError, match="endpoint = "):
        discovery.find(hidden(tmp_path))
    assert not list(tmp_path.iterdir())


def test_a_side_without_a_username_is_called_by_its_address() -> None:
    assert refusals.Side(Exchange("box@kahlo.example"), "x").login == "box@kahlo.example"
