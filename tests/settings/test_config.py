"""config.toml as values: paths absolute, durations as amounts of time, domains as A-labels."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from replybot.core.policy import RECIPIENT_FIELDS, Clocks, Limits, Policy, Whose
from replybot.settings.config import load_config
from replybot.settings.config_tables import FIELDS
from replybot.settings.values import Config, MailboxConfig, Secret, Server, TransportConfig

SMALL = """\
[owner]
name = "Jonas Kahl"
domains = ["kahlo.example"]
[[mailbox]]
name = "catch-all"
kind = "maildir"
path = "Maildir"
transport = { kind = "outbox", path = "out" }
"""
FULL = """\
[owner]
name = "Jonas Kahl"
domains = ["Kahlo.example", "Bücher.example"]
addresses = ["Jonas@*", "*@shop.kahlo.example", "post@BÜCHER.example", "a@*.kahlo.example"]
names = ["J. Kahl"]
unknown_addresses = "stranger"
language = "de"
domain_since = "2001, as far as I remember"
[policy]
contact_phone = "ask"
release = "unattended"
trusted_authserv_ids = ["MX.kahlo.example"]
trusted_arc_sealers = ["Forwarder.example", "Bücher.example"]
dkim = "witness"
answer_since = 2026-11-01
recipient_fields = ["x-original-to", "To"]
[policy.limits]
per_run = 1
company_gap = "2h"
max_age = "2w"
mail_size = "5MB"
[policy.clocks]
reminder = "3w"
promise = 5
hops = 1
[ledger]
url = "sqlite:////var/lib/replybot/l.db"
[playbooks]
folders = ["mine", "~/books"]
shipped = false
[[mailbox]]
name = "imap"
kind = "imap"
host = "Mail.Bücher.example"
security = "starttls"
username = "jonas"
password_file = "secret"
ca_file = "ca.pem"
timeout = 10
folder = "Stray"
mark = "move"
mark_folder = "Done"
[mailbox.transport]
kind = "smtp"
host = "127.0.0.1"
security = "plain"
sent_folder = "Sent"
[[mailbox]]
name = "spool"
kind = "mbox"
path = "/var/mail/jonas"
transport.kind = "sendmail"
"""


def load(folder: Path, text: str) -> Config:
    file = folder / "config.toml"
    file.write_text(text)
    return load_config(file)


def test_a_small_config_has_the_careful_defaults(tmp_path: Path) -> None:
    assert load(tmp_path, SMALL) == Config(
        path=tmp_path / "config.toml",
        policy=Policy("Jonas Kahl", ("kahlo.example",)),
        ledger_url=f"sqlite:///{tmp_path}/var/ledger.db",
        mailboxes=(
            MailboxConfig(
                "catch-all", "maildir", TransportConfig("outbox", path=tmp_path / "out"), path=tmp_path / "Maildir"
            ),
        ),
        playbook_folders=(tmp_path / "playbooks",),
        playbook_index=tmp_path / "var" / "playbooks.index",
        directory=tmp_path / "var" / "directory.db",
    )
    assert Policy("", ()).recipient_fields == RECIPIENT_FIELDS


def test_every_key_reaches_its_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "mine").mkdir()
    (tmp_path / "books").mkdir()
    config = load(tmp_path, FULL)
    assert config.policy == Policy(
        "Jonas Kahl",
        ("kahlo.example", "xn--bcher-kva.example"),
        ("jonas@*", "*@shop.kahlo.example", "post@xn--bcher-kva.example", "a@*.kahlo.example"),
        ("J. Kahl",),
        "stranger",
        "de",
        "unattended",
        ("mx.kahlo.example",),
        datetime(2026, 11, 1, tzinfo=UTC),
        ("X-Original-To", "To"),
        Limits(per_run=1, company_gap=timedelta(hours=2), max_age=timedelta(days=14), mail_size=5 * 1024**2),
        ("forwarder.example", "xn--bcher-kva.example"),
        "witness",
        Clocks(reminder=timedelta(days=21), promise=5, hops=1),
        "ask",
        "2001, as far as I remember",
    )
    assert config.ledger_url == "sqlite:////var/lib/replybot/l.db"
    assert (config.playbook_folders, config.shipped_playbooks) == ((tmp_path / "mine", tmp_path / "books"), False)
    imap, mbox = config.mailboxes
    assert imap.server == Server(
        "mail.xn--bcher-kva.example", 143, "starttls", "jonas", Secret(file=tmp_path / "secret"),
        ca_file=tmp_path / "ca.pem", timeout=10,
    )  # fmt: skip
    assert (imap.folder, imap.mark, imap.mark_folder) == ("Stray", "move", "Done")
    assert imap.transport == TransportConfig("smtp", server=Server("127.0.0.1", 25, "plain"), sent_folder="Sent")
    assert mbox.path == Path("/var/mail/jonas")
    assert mbox.transport == TransportConfig("sendmail", command="/usr/sbin/sendmail")


def test_every_field_that_a_mail_server_writes_may_be_named_in_any_case(tmp_path: Path) -> None:
    named = ", ".join(f'"{name.lower()}"' for name in FIELDS)
    text = SMALL.replace("[[mailbox]]", f"[policy]\nrecipient_fields = [{named}]\n[[mailbox]]")
    assert load(tmp_path, text).policy.recipient_fields == FIELDS
    assert set(RECIPIENT_FIELDS) < set(FIELDS)


def test_own_addresses_work_as_patterns(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    policy = load(tmp_path, FULL.replace(', "~/books"', "")).policy
    assert policy.whose("jonas@kahlo.example", {}) is Whose.MINE
    assert policy.whose("x@shop.kahlo.example", {}) is Whose.MINE
    assert policy.whose("gisela@kahlo.example", {}) is Whose.STRANGER


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('"first-run"', None),
        ("2026-11-23", datetime(2026, 11, 23, tzinfo=UTC)),
        ('"2026-11-23"', datetime(2026, 11, 23, tzinfo=UTC)),
        ("2026-11-23T10:00:00", datetime(2026, 11, 23, 10, tzinfo=UTC)),
        ("2026-11-23T10:00:00+01:00", datetime(2026, 11, 23, 9, tzinfo=UTC)),
    ],
)
def test_a_moment_is_utc_unless_it_says_otherwise(tmp_path: Path, written: str, meant: datetime | None) -> None:
    assert load(tmp_path, SMALL + f"[policy]\nanswer_since = {written}\n").policy.answer_since == meant


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ('password = "$MAIL"', Secret(variable="MAIL")),
        ('password_variable = "MAIL"', Secret(variable="MAIL")),
        ('password_command = "pass show x"', Secret(command="pass show x")),
        ('password_credential = "mail"', Secret(credential="mail")),
        ('password_keyring = "mail/jonas"', Secret(keyring="mail/jonas")),
    ],
)
def test_a_password_is_named_and_never_held(tmp_path: Path, line: str, secret: Secret) -> None:
    imap = f'kind = "imap"\nhost = "x.test"\nusername = "j"\n{line}'
    server = load(tmp_path, SMALL.replace('kind = "maildir"\npath = "Maildir"', imap)).mailboxes[0].server
    assert server == Server("x.test", 993, "tls", "j", secret)


def test_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert load_config(tmp_path / "config.toml").policy.owner_name == "Jonas Kahl"


def test_who_reads_no_file_pays_for_no_library() -> None:
    rooms = "import replybot.settings.values, replybot.settings.credentials, replybot.settings.letters"
    heavy = "{'pydantic', 'babel', 'rapidfuzz', 'regex', 'tomli'}"
    program = f"{rooms}, replybot.settings.shipped, sys; print(*({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    "url", ["postgresql://owner@db.example/replybot", "postgresql:///replybot?host=/run/postgresql"]
)
def test_a_ledger_in_postgresql_is_named_by_its_address(tmp_path: Path, url: str) -> None:
    assert load(tmp_path, SMALL + f'[ledger]\nurl = "{url}"\n').ledger_url == url
