"""`login`: by a code, by a browser, by a pasted address; by ear, over SSH, and whatever the authority says."""

from __future__ import annotations

import re
import signal
import socket
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from replybot.cli import start
from replybot.cli.login import spelled
from tests.oauth.authority import Authority, Client, kept
from tests.oauth.terminal import Terminal

CONFIG = """
[owner]
name = "Anna Kahlo"
domains = ["owner.test"]
[ledger]
url = "sqlite:///var/ledger.db"
[[mailbox]]
name = "box"
kind = "maildir"
path = "mail"
[mailbox.transport]
kind = "outbox"
path = "out"
"""


@pytest.fixture
def client(authority: Authority) -> Client:
    return authority.client()


Run = Callable[..., Terminal]


@pytest.fixture
def run(tmp_path: Path, client: Client) -> Iterator[Run]:
    started: list[Terminal] = []

    def begin(grant: str, *words: str) -> Terminal:
        started.append(Terminal(config(tmp_path, client, grant), *words))
        return started[-1]

    yield begin
    for each in started:
        if each.process.poll() is None:
            each.process.kill()
        each.process.communicate()


def config(folder: Path, client: Client, grant: str) -> Path:
    path = folder / "config.toml"
    path.write_text(CONFIG + client.table(grant))
    return path


def token_file(folder: Path) -> Path:
    return folder / "var" / "oauth" / "m365.json"


def account(folder: Path, client: Client, **more: object):
    return client.account(folder, token_file=token_file(folder), **more)


def test_a_code_lets_one_in_from_any_machine(run: Run, client: Client, tmp_path: Path) -> None:
    terminal = run("device")
    assert terminal.until("Open this address in any browser") == f"{client.authority.url}/type"
    code = terminal.until("Type this code there").rpartition(" ")[2]
    assert terminal.until("Spelled").endswith(", ".join(" ".join(part) for part in code.split("-")))
    client.authority.type(code, "anna@owner.test")
    done, out, err = terminal.end()
    assert (done, err) == (0, "")
    assert "You are logged in to account m365." in out
    assert f"Its token is kept in {token_file(tmp_path)}." in out
    assert "It is good for: imap smtp." in out
    assert re.search(r"It lasts until \d{4}-\d\d-\d\d \d\d:\d\d and is renewed by itself\.", out)
    assert client.authority.knows(kept(account(tmp_path, client)).access)
    assert "tok-" not in out
    assert "ref-" not in out


def test_who_says_no_is_believed(run: Run, client: Client, tmp_path: Path) -> None:
    terminal = run("device", "m365")
    client.authority.type(terminal.until("Type this code there").rpartition(" ")[2], "anna@owner.test", deny=1)
    done, _out, err = terminal.end()
    assert done == 1
    assert "says that you said no; to try again, run: replybot login m365" in err
    assert not token_file(tmp_path).exists()


def test_control_c_ends_it_and_keeps_nothing(run: Run, client: Client, tmp_path: Path) -> None:
    client.now(pending=1000, interval=1)
    terminal = run("device")
    terminal.until("Control-C")
    terminal.process.send_signal(signal.SIGINT)
    done, _out, err = terminal.end()
    assert (done, err.strip()) == (1, "Stopped.")
    assert not token_file(tmp_path).exists()


def test_the_browser_comes_back_to_this_machine(run: Run, client: Client, tmp_path: Path) -> None:
    terminal = run("browser")
    address = terminal.until("Open this address in a browser")
    assert "code_challenge_method=S256" in address
    terminal.until("until the browser comes back")
    landed = client.authority.browse(address, user="anna@owner.test")
    assert landed.startswith("http://127.0.0.1:")
    idle = socket.create_connection(("127.0.0.1", int(landed.split(":")[2].split("/")[0])))
    with urllib.request.urlopen(landed, timeout=10) as page:
        assert "You have logged in. Close this page" in page.read().decode()
    idle.close()
    done, out, err = terminal.end()
    assert (done, err) == (0, "")
    assert "You are logged in to account m365." in out
    assert client.authority.knows(kept(account(tmp_path, client)).access)


def test_a_strangers_page_cannot_log_us_in(run: Run, client: Client, tmp_path: Path) -> None:
    terminal = run("browser")
    address = terminal.until("Open this address in a browser")
    landed = client.authority.browse(address, user="anna@owner.test")
    place = landed.partition("?")[0]
    for bad in ("", "?code=x", "?code=x&state=y", "?state=x", landed.partition("?")[2].join("??") + "&code=2"):
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(place + bad, timeout=10)
        refused.value.close()
        assert refused.value.code == 404
    with urllib.request.urlopen(landed, timeout=10):
        pass
    assert terminal.end()[0] == 0


def test_over_ssh_the_last_address_is_pasted(run: Run, client: Client, tmp_path: Path) -> None:
    terminal = run("browser", "--paste")
    address = terminal.until("Open this address in a browser")
    terminal.until("paste it here")
    landed = client.authority.browse(address, user="anna@owner.test")
    done, out, err = terminal.end(f"\nhello\n{landed}\n")
    assert done == 0
    assert err.strip() == "This is not the address at which this login ends; paste the whole one."
    assert "You are logged in to account m365." in out


@pytest.mark.parametrize("typed", ["", "http://127.0.0.1:1/?code=x&state=y"])
def test_nothing_pasted_keeps_nothing(run: Run, tmp_path: Path, typed: str) -> None:
    done, _out, err = run("browser", "--paste").end(typed)
    assert done == 1
    assert "Nobody has logged in, so nothing was kept." in err
    assert not token_file(tmp_path).exists()


def test_who_says_no_in_the_browser_is_believed(run: Run, client: Client) -> None:
    terminal = run("browser", "--paste")
    landed = client.authority.browse(terminal.until("Open this address in a browser"), deny="1")
    done, _out, err = terminal.end(landed)
    assert done == 1
    assert "says that you said no" in err


def test_a_port_can_be_chosen_and_a_taken_one_is_named(run: Run, client: Client) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done, _out, err = run("browser", "--port", str(port)).end()
    assert done == 2
    assert f"Port {port} of this machine is taken" in err
    terminal = run("browser", "--port", str(port))
    assert f"127.0.0.1%3A{port}%2F" in terminal.until("Open this address in a browser")


def test_an_application_gets_a_token_to_see_that_it_works(run: Run, client: Client, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s")
    (tmp_path / "secret").chmod(0o600)
    done, out, _err = run("client-credentials").end()
    assert done == 0
    assert "Account m365 gives tokens." in out
    (tmp_path / "secret").write_text("wrong")
    done, _out, err = run("client-credentials").end()
    assert done == 1
    assert "client_secret_file" in err


def test_check_asks_nobody(client: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = config(tmp_path, client, "device")
    assert start(["--config", str(path), "login", "--check"]) == 1
    assert "Account m365: Nobody has logged in to account m365 yet; run: replybot login m365" in capsys.readouterr().out
    client.log_in(account(tmp_path, client))
    asked = client.asked()
    assert start(["--config", str(path), "login", "--check"]) == 0
    assert "Account m365: It lasts until" in capsys.readouterr().out
    assert client.asked() == asked


def test_an_unknown_name_tells_the_known_ones(
    client: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = config(tmp_path, client, "device")
    assert start(["--config", str(path), "login", "gmail"]) == 2
    assert "There is no account gmail; the config names: m365" in capsys.readouterr().err
    path.write_text(path.read_text().partition("[oauth.m365]")[0])
    assert start(["--config", str(path), "login"]) == 2
    assert "There is no account in the config" in capsys.readouterr().err


def test_where_nothing_can_be_kept_nobody_need_log_in(run: Run, client: Client, tmp_path: Path) -> None:
    token_file(tmp_path).parent.mkdir(parents=True)
    token_file(tmp_path).write_text("my diary")
    token_file(tmp_path).chmod(0o600)
    done, out, err = run("device").end()
    assert (done, out) == (1, "")
    assert "no token file of replybot" in err
    assert client.stats()["device"] == 0


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("WDJB-MJHT", "W D J B, M J H T"),
        ("FJC2RQ7KP", "F J C, 2 R Q, 7 K P"),
        ("ABCDEFGH", "A B C D, E F G H"),
        ("123", "1 2 3"),
    ],
)
def test_a_code_is_spelled_in_groups(code: str, says: str) -> None:
    assert spelled(code) == says
