"""Accounts and Exchange in config.toml: what they become, and slips of the pen, each on its line with a remedy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from replybot.settings.config import load_config
from replybot.settings.values import Account, Config, Exchange, Secret
from tests.settings.test_config_faults import problems

ROOT = Path(__file__).parent.parent.parent
OWNER = '[owner]\nname = "Jonas Kahl"\ndomains = ["kahlo.example"]\n'
ACCOUNT = """\
[oauth.cloud]
provider = "microsoft"
grant = "device"
client_id = "4711"
"""
IMAP = """\
[[mailbox]]
name = "cloud"
kind = "imap"
host = "imap.x.test"
username = "c@x.test"
oauth = "cloud"
transport = { kind = "smtp", host = "smtp.x.test", username = "c@x.test", oauth = "cloud" }
"""
EWS = """\
[[mailbox]]
name = "exchange"
kind = "ews"
address = "Box@X.test"
endpoint = "https://mail.x.test/EWS/Exchange.asmx"
username = "x\\\\jonas"
password_file = "secret"
transport = { kind = "ews" }
"""
GOOD = OWNER + ACCOUNT + IMAP + EWS


def load(folder: Path, text: str) -> Config:
    (folder / "playbooks").mkdir(exist_ok=True)
    (folder / "config.toml").write_text(text)
    return load_config(folder / "config.toml")


def test_an_account_is_shared_by_the_servers_that_name_it(tmp_path: Path) -> None:
    config = load(tmp_path, GOOD)
    (account,) = config.accounts
    cloud = config.mailboxes[0]
    assert cloud.server and cloud.transport.server
    assert cloud.server.oauth == cloud.transport.server.oauth == account
    assert account == Account(
        name="cloud",
        grant="device",
        provider="microsoft",
        client_id="4711",
        token_url="https://login.microsoftonline.com/organizations/oauth2/v2.0/token",
        device_url="https://login.microsoftonline.com/organizations/oauth2/v2.0/devicecode",
        authorize_url="https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize",
        scope="https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
        token_file=tmp_path / "var" / "oauth" / "cloud.json",
    )


def test_an_application_of_microsofts_has_another_scope_and_its_tenant(tmp_path: Path) -> None:
    grant = 'grant = "client-credentials"\ntenant = "x.test"\nclient_secret = "$S"\ntoken_keyring = "a/b"'
    (account,) = load(tmp_path, GOOD.replace('grant = "device"', grant)).accounts
    assert account.token_url == "https://login.microsoftonline.com/x.test/oauth2/v2.0/token"
    assert account.scope == "https://outlook.office365.com/.default"
    assert (account.secret, account.token_file, account.token_keyring) == (Secret(variable="S"), None, "a/b")


def test_google_is_known_and_anybody_else_is_named(tmp_path: Path) -> None:
    google = ACCOUNT.replace("microsoft", "google").replace("device", "browser")
    (account,) = load(tmp_path, OWNER + google + IMAP).accounts
    assert account.token_url == "https://oauth2.googleapis.com/token" and account.scope == "https://mail.google.com/"
    other = 'client_id = "1"\ntoken_url = "https://l.x.test/t"\ndevice_url = "https://l.x.test/d"\nscope = "imap"'
    (account,) = load(tmp_path, OWNER + f'[oauth.cloud]\ngrant = "device"\n{other}\n' + IMAP).accounts
    assert (account.token_url, account.device_url, account.scope) == (
        "https://l.x.test/t",
        "https://l.x.test/d",
        "imap",
    )


def test_letters_leave_through_the_exchange_server_of_the_mailbox(tmp_path: Path) -> None:
    box = load(tmp_path, GOOD).mailboxes[1]
    assert box.exchange == box.transport.exchange
    assert box.exchange == Exchange(
        "box@x.test",
        "https://mail.x.test/EWS/Exchange.asmx",
        username="x\\jonas",
        secret=Secret(file=tmp_path / "secret"),
        state=tmp_path / "var" / "exchange",
    )
    assert box.folders == ("INBOX",)


def test_a_transport_may_have_an_exchange_server_of_its_own(tmp_path: Path) -> None:
    own = '{ kind = "ews", endpoint = "https://b.x.test/e", username = "j", password_file = "p", auth = "basic" }'
    box = load(tmp_path, GOOD.replace('{ kind = "ews" }', own)).mailboxes[1]
    assert box.transport.exchange == Exchange(
        "box@x.test", "https://b.x.test/e", "basic", username="j", secret=Secret(file=tmp_path / "p"),
        state=tmp_path / "var" / "exchange",
    )  # fmt: skip


def test_another_address_of_the_mailboxs_server_may_send(tmp_path: Path) -> None:
    box = load(tmp_path, GOOD.replace('{ kind = "ews" }', '{ kind = "ews", address = "desk@x.test" }')).mailboxes[1]
    assert box.exchange and box.transport.exchange
    assert (box.transport.exchange.address, box.transport.exchange.username) == ("desk@x.test", "x\\jonas")


def test_several_folders_are_read_in_order(tmp_path: Path) -> None:
    box = load(tmp_path, GOOD.replace('kind = "ews"\n', 'kind = "ews"\nfolders = ["INBOX", "Stray"]\n')).mailboxes[1]
    assert (box.folders, box.folder) == (("INBOX", "Stray"), "INBOX")


# what stands there, what is written instead, line of the problem, words of the problem
FAULTS = [
    ('oauth = "cloud"\n', 'oauth = "clod"\n', 13, ('did you mean "cloud"?',)),
    (ACCOUNT, "", 9, ("no account of that name", "[oauth.cloud]")),
    ('oauth = "cloud"\n', 'oauth = "cloud"\npassword_file = "x"\n', 13, ("password is found by password_file", "one")),
    ('username = "c@x.test"\noauth', "oauth", 12, ("username is missing",)),
    ('username = "c@x.test", oauth', "oauth", 14, ("username is missing",)),
    ('grant = "device"\n', "", 4, ("oauth.cloud.grant: is missing",)),
    ('"device"', '"magic"', 6, ('"magic" is not known here', '"client-credentials"')),
    ('client_id = "4711"\n', "", 4, ('grant = "device" needs client_id',)),
    ('"microsoft"', '"google"', 4, ("Google has no device code",)),
    ('provider = "microsoft"\n', "", 4, ('needs token_url; add token_url = "…"',)),
    ('client_id = "4711"', 'client_id = "4711"\ntoken_url = "http://l.x.test/t"', 8, ("unencrypted", "https://")),
    ('client_id = "4711"', 'client_id = "4711"\ntoken_url = "l.x.test"', 8, ("no address of the web",)),
    ('client_id = "4711"', 'client_id = "4711"\nclient_secret = "geheim"', 8, ("never stands in this file",)),
    ('client_id = "4711"', 'client_id = "4711"\nsubject = "a@x.test"', 8, ("no effect with grant", "remove")),
    ('client_id = "4711"', 'client_id = "4711"\ntoken_command = "x"', 8, ("no effect with grant",)),
    ('"device"\nclient_id = "4711"', '"command"', 4, ("needs token_command",)),
    ('"device"', '"client-credentials"\ntenant = "x"', 6, ("needs a secret",)),
    ('"device"', '"client-credentials"\nclient_secret = "$S"', 4, ("one tenant", "tenant =")),
    (
        'client_id = "4711"',
        'client_id = "1"\nclient_secret = "$S"\nclient_secret_file = "s"',
        9,
        ("keep one of the two",),
    ),
    ('client_id = "4711"', 'client_id = "1"\ntoken_file = "t"\ntoken_keyring = "a/b"', 9, ("kept by token_file",)),
    ('"microsoft"', '"other"\ntenant = "x.test"', 6, ("Microsoft only",)),
    ('"device"', '"service-account"', 4, ("needs key_file",)),
    ('"device"', '"service-account"', 6, ("is Google's",)),
    ("[oauth.cloud]", '[oauth."a b"]', 4, ("not allowed",)),
    ('endpoint = "https', 'endpoint = "http', 19, ("unencrypted",)),
    ('endpoint = "https://', 'endpoint = "', 19, ("no address of the web",)),
    ('address = "Box@X.test"\n', "", 15, ("mailbox.address: is missing",)),
    ('username = "x\\\\jonas"\n', "", 20, ("username is missing",)),
    ('password_file = "secret"\n', "", 20, ("needs a password",)),
    ('password_file = "secret"\n', 'oauth = "cloud"\nauth = "basic"\n', 22, ("no effect with oauth",)),
    ('kind = "ews"\n', 'kind = "ews"\nport = 443\n', 18, ('does not belong to kind = "ews"',)),
    ('kind = "ews"\n', 'kind = "ews"\nfolder = "A"\nfolders = ["B"]\n', 18, ("keep one of the two",)),
    ('kind = "ews"\n', 'kind = "ews"\nfolders = ["A", "A"]\n', 18, ("stands in the list already",)),
    ('kind = "ews"\n', 'kind = "ews"\nfolders = []\n', 18, ("too few entries",)),
    ('kind = "ews"\n', 'kind = "ews"\nfolder = "A"\nmark = "move"\nmark_folder = "A"\n', 18, ("read again",)),
]


@pytest.mark.parametrize(
    ("old", "new", "line", "words"), FAULTS, ids=[f"{old} → {new}"[:60] for old, new, *_ in FAULTS]
)
def test_a_slip_is_found_on_its_line_with_a_remedy(
    tmp_path: Path, old: str, new: str, line: int, words: tuple[str, ...]
) -> None:
    assert old in GOOD
    found = [one for one in problems(tmp_path, GOOD.replace(old, new, 1)) if one.startswith(f"{line}: ")]
    assert any(all(word in one for word in words) for one in found), problems(tmp_path, GOOD.replace(old, new, 1))


def test_a_transport_by_exchange_elsewhere_says_where(tmp_path: Path) -> None:
    text = OWNER + '[[mailbox]]\nname = "m"\nkind = "maildir"\npath = "M"\ntransport = { kind = "ews" }\n'
    assert [one for one in problems(tmp_path, text) if "not on Exchange" in one and "endpoint" in one]


def examples() -> list[str]:
    """Each complete mailbox and account of config.toml that stands there to be copied."""
    text = (ROOT / "config.toml").read_text()
    blocks = re.split(r"(?m)^# (?=\[\[mailbox\]\]$|\[oauth\.m365\]$)", text)[1:]
    return [
        "\n".join(re.sub(r"^# ?", "", line) for line in block.partition("\n\n")[0].splitlines()) for block in blocks
    ]


def test_what_config_toml_shows_to_copy_can_be_copied(tmp_path: Path) -> None:
    found = examples()
    assert len(found) == 3
    config = load(tmp_path, OWNER + "\n".join(found))
    assert [box.kind for box in config.mailboxes] == ["imap", "ews"] and [a.name for a in config.accounts] == ["m365"]
