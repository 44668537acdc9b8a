"""Slips of the pen in config.toml: each is found, on its line, with a remedy; all of them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from replybot.errors import UserError
from replybot.settings.config import load_config

GOOD = """\
[owner]
name = "Jonas Kahl"
domains = ["kahlo.example"]
addresses = ["jonas@*"]
[policy]
release = "ask"
[policy.limits]
per_run = 5
company_gap = "60m"
[ledger]
url = "sqlite:///var/ledger.db"
[[mailbox]]
name = "catch-all"
kind = "imap"
host = "mail.kahlo.example"
username = "jonas"
password_command = "pass show mail"
[mailbox.transport]
kind = "smtp"
host = "mail.kahlo.example"
[[mailbox]]
name = "old"
kind = "maildir"
path = "Maildir"
transport = { kind = "outbox", path = "out" }
"""

# what stands there, what is written instead, line of the problem, words of the problem
FAULTS = [
    ("[owner]", "[ownr]", 1, ('did you mean "owner"?', "ownr:")),
    ("[owner]", "[[owner]]", 1, ("owner:", "[owner], with single brackets")),
    ('name = "Jonas Kahl"\n', "", 1, ("owner.name: is missing", 'name = "…"')),
    ('name = "Jonas Kahl"', "name = 3", 2, ("must be text in quotes; it is a whole number",)),
    ('name = "Jonas Kahl"', 'name = " "', 2, ("is empty",)),
    ('name = "Jonas Kahl"', 'name = "a\\nb"', 2, ("control character",)),
    ('name = "Jonas Kahl"', 'nmae = "Jonas"', 2, ("owner.nmae", 'did you mean "name"?')),
    ('domains = ["kahlo.example"]', "", 1, ("owner.domains: is missing",)),
    ('domains = ["kahlo.example"]', "domains = []", 3, ("too few entries; at least 1",)),
    ('domains = ["kahlo.example"]', 'domains = "kahlo.example"', 3, ("list in square brackets; it is text",)),
    ('domains = ["kahlo.example"]', 'domains = ["jonas@kahlo.example"]', 3, ("only the domain",)),
    ('domains = ["kahlo.example"]', 'domains = ["kahlo.example",\n"-x.example"]', 4, ("no valid domain name",)),
    ('domains = ["kahlo.example"]', 'domains = ["*.kahlo.example"]', 3, ("wildcard",)),
    ('domains = ["kahlo.example"]', 'domains = ["localhost"]', 3, ("with a dot",)),
    ('["jonas@*"]', '[\n"jonas@*",\n"post@other.test"]', 6, ("outside of your domains (kahlo.example)",)),
    ('["jonas@*"]', '["*@*.other.test"]', 4, ("outside of your domains",)),
    ('["jonas@*"]', '["*@*"]', 4, ("nothing would ever be answered",)),
    ('["jonas@*"]', '["jonas"]', 4, ("is no address",)),
    ('["jonas@*"]', '["jon[as]@*"]', 4, ("not allowed",)),
    ('["jonas@*"]', '["jonas@*"]\nlanguage = "fr"', 5, ('allowed: "", "de", "en"',)),
    ('["jonas@*"]', '["jonas@*"]\nunknown_addresses = "strangers"', 5, ('did you mean "stranger"?',)),
    ('release = "ask"', 'release = "unatended"', 6, ('allowed: "ask", "unattended"; did you mean "unattended"?',)),
    ('release = "ask"', 'evidence = "on"', 6, ("evidence: is no key",)),
    ('release = "ask"', 'recipient_fields = ["X-Orignal-To"]', 6, ('did you mean "X-Original-To"?',)),
    ('release = "ask"', "recipient_fields = []", 6, ("at least 1",)),
    ('release = "ask"', 'answer_since = "yesterday"', 6, ("first-run", "2026-11-23")),
    ('release = "ask"', "answer_since = 10:00:00", 6, ("neither",)),
    ('release = "ask"', 'trusted_authserv_ids = ["mx; x"]', 6, ("Authentication-Results",)),
    ('release = "ask"', 'trusted_arc_sealers = ["x@forwarder.example"]', 6, ("is an address",)),
    ('release = "ask"', 'trusted_arc_sealers = ["*.forwarder.example"]', 6, ("wildcard",)),
    ('release = "ask"', 'trusted_arc_sealers = "forwarder.example"', 6, ("trusted_arc_sealers",)),
    ('release = "ask"', 'dkim = "on"', 6, ('"off", "evidence", "witness"',)),
    ('release = "ask"', "dkim = true", 6, ("dkim",)),
    ("per_run = 5", "per_run = -1", 8, ("is too small; at least 0",)),
    ("per_run = 5", "per_run = true", 8, ("must be a whole number; it is true or false",)),
    ("per_run = 5", "per_run = 10001", 8, ("at most 10000",)),
    ("per_run = 5", "per_rum = 5", 8, ('did you mean "per_run"?',)),
    ("per_run = 5", 'mail_size = "1TB"', 8, ("is no size", '"10MB"')),
    ("per_run = 5", "mail_size = 1", 8, ("out of bounds", '"1KB" to "1GB"')),
    ('"60m"', "60", 9, ("is no amount of time", '"60m"')),
    ('"60m"', '"1.5h"', 9, ("is no amount of time",)),
    ('"60m"', '"999999w"', 9, ("longer than ten years",)),
    ("sqlite:///var/ledger.db", "postgresql://u:geheim@db/x", 11, ("must hold no password", "~/.pgpass")),
    ("sqlite:///var/ledger.db", "postgresql://u@db/x?password=geheim", 11, ("must hold no password",)),
    ("sqlite:///var/ledger.db", "postgres://u@db/x", 11, ("postgresql://user@host/database",)),
    ("sqlite:///var/ledger.db", "postgresql:db", 11, ("postgresql://user@host/database",)),
    ("sqlite:///var/ledger.db", "postgresql://u@db", 11, ("postgresql://user@host/database",)),
    ("sqlite:///var/ledger.db", "var/ledger.db", 11, ("sqlite:///var/ledger.db",)),
    ("sqlite:///var/ledger.db", "sqlite:///:memory:", 11, ("plain file",)),
    ("[ledger]", '[playbooks]\nfolders = ["there-is-none"]\n[ledger]', 11, ("there is no such folder",)),
    ('"catch-all"', '"catch all"', 13, ("character that is not allowed",)),
    ('name = "old"', 'name = "catch-all"', 22, ("has this name already",)),
    ('kind = "imap"', 'kind = "pop3"', 14, ('"pop3" is not known here; allowed: "imap", "ews"',)),
    ('kind = "imap"', 'kind = "imaps"', 14, ('did you mean "imap"?',)),
    ('kind = "imap"\n', "", 12, ('mailbox.kind: is missing; allowed: "imap", "ews", "maildir", "mbox"',)),
    ('kind = "imap"', "kind = 3", 14, ("must be one of",)),
    ('host = "mail.kahlo.example"\nusername', "username", 12, ("mailbox.host: is missing",)),
    ('host = "mail.kahlo.example"\nusername', 'host = "imaps://x.test"\nusername', 15, ("more than a host",)),
    ('host = "mail.kahlo.example"\nusername', 'host = "x.test:993"\nusername', 15, ("port = 993",)),
    ('username = "jonas"', "", 17, ("username is missing",)),
    ('password_command = "pass show mail"', "", 16, ("needs a password",)),
    ('password_command = "pass show mail"', 'password = "geheim"', 17, ("a password never stands in this file",)),
    ('password_command = "pass show mail"', "password = 4711", 17, ("a password never stands in this file",)),
    ('password_command = "pass show mail"', 'passwort_command = "x"', 17, ('did you mean "password_command"?',)),
    ('"pass show mail"', '"pass \'show"', 17, ("quote that is not closed",)),
    ('"pass show mail"', '"x"\npassword_file = "y"', 18, ("found by password_command already",)),
    ('password_command = "pass show mail"', 'password_keyring = "mail"', 17, ("service and user",)),
    ('password_command = "pass show mail"', 'password_variable = "a b"', 17, ("environment variable",)),
    ('password_command = "pass show mail"', 'password_credential = "../x"', 17, ("systemd credential",)),
    ('username = "jonas"', 'username = "jonas"\nport = 0', 17, ("at least 1",)),
    ('username = "jonas"', 'username = "jonas"\nport = 65536', 17, ("at most 65535",)),
    ('username = "jonas"', 'username = "jonas"\nport = "993"', 17, ("must be a whole number; it is text",)),
    ('username = "jonas"', 'username = "jonas"\ntimeout = 601', 17, ("at most 600",)),
    ('username = "jonas"', 'username = "jonas"\nsecurity = "ssl"', 17, ('"tls", "starttls", "plain"',)),
    ('username = "jonas"', 'username = "jonas"\nsecurity = "plain"', 17, ("allow_plain = true",)),
    ('username = "jonas"', 'username = "jonas"\nmark = "move"', 17, ("needs mark_folder",)),
    ('username = "jonas"', 'username = "jonas"\nmark_folder = "Done"', 17, ('without mark = "move"',)),
    ('path = "Maildir"', 'path = "Maildir"\nhost = "x.test"', 25, ('does not belong to kind = "maildir"', '"imap"')),
    ('path = "Maildir"\n', "", 21, ("mailbox.path: is missing",)),
    ('kind = "smtp"', 'kind = "smpt"', 19, ("mailbox.transport.kind", 'did you mean "smtp"?')),
    ('kind = "smtp"', 'kind = "smtp"\npath = "x"', 20, ('does not belong to kind = "smtp"', '"outbox"')),
    (', path = "out"', "", 25, ("mailbox.transport.path: is missing",)),
    ('transport = { kind = "outbox", path = "out" }\n', "", 21, ("mailbox.transport: is missing",)),
]
SYNTAX = [
    ('name = "Jonas Kahl"', 'name = "Jonas Kahl', "2:", "text is not closed"),
    ("per_run = 5", "per_run = five", "8:11:", "text needs quotes"),
    ("per_run = 5", "per_run 5", "8:9:", "write key = value"),
    ("per_run = 5", "per_run = 5\nper_run = 6", "9:", "given before"),
    ("[ledger]", "[policy]", "10:", "begun before"),
    ("[ledger]", "[ledger", "10:", "bracket"),
    ('"60m"', '"\\q"', "9:", "backslash"),
    ('["jonas@*"]', '["jonas@*"', "", "not closed"),
    ("per_run = 5", "per_run = " + "[" * 5000 + "]" * 5000, "1:", "at most 400"),
]


def problems(folder: Path, text: str | bytes) -> tuple[str, ...]:
    """What is wrong with a config.toml that says this; the file's name is taken off."""
    file = folder / "config.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(UserError) as caught:
        load_config(file)
    assert all(one.startswith(f"{file}:") for one in caught.value.problems)
    return tuple(one.removeprefix(f"{file}:") for one in caught.value.problems)


def test_the_faultless_config_is_read(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(GOOD)
    assert len(load_config(file).mailboxes) == 2


@pytest.mark.parametrize(("old", "new", "line", "words"), FAULTS, ids=[f"{old} → {new}" for old, new, *_ in FAULTS])
def test_a_slip_is_found_on_its_line_with_a_remedy(
    tmp_path: Path, old: str, new: str, line: int, words: tuple[str, ...]
) -> None:
    assert old in GOOD
    found = [one for one in problems(tmp_path, GOOD.replace(old, new, 1)) if one.startswith(f"{line}: ")]
    assert any(all(word in one for word in words) for one in found), found
    assert all(";" in one for one in found), "every problem names its remedy"


@pytest.mark.parametrize(("old", "new", "place", "words"), SYNTAX, ids=[new[:20] for _, new, *_ in SYNTAX])
def test_what_is_no_toml_is_named_with_line_and_column(
    tmp_path: Path, old: str, new: str, place: str, words: str
) -> None:
    (found,) = problems(tmp_path, GOOD.replace(old, new, 1))
    assert found.startswith(place)
    assert words in found


def test_all_slips_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = GOOD.replace("5", "true").replace("60m", "60").replace("Maildir", "").replace("jonas@*", "a@b.test")
    found = problems(tmp_path, text.replace('name = "old"', 'name = "catch-all"'))
    assert [int(one.split(":")[0]) for one in found] == [4, 8, 9, 22, 24]


def test_no_problem_ever_repeats_a_password(tmp_path: Path) -> None:
    text = GOOD.replace('password_command = "pass show mail"', 'password = "geheim"\npasswort = "geheim"')
    text = text.replace("sqlite:///var/ledger.db", "postgresql://u:geheim@db/x")
    text = text.replace("mail.kahlo.example", "imaps://jonas:geheim@mail.kahlo.example")
    assert "geheim" not in " ".join(problems(tmp_path, text))
    assert "geheim" not in " ".join(problems(tmp_path, GOOD.replace('"pass show mail"', '"geheim')))


def test_a_file_that_is_not_utf_8_is_named_with_its_line(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, GOOD.encode().replace(b"Jonas Kahl", b"J\xf6nas"))
    assert found.startswith("2: is not UTF-8; ")


def test_a_missing_file_and_a_folder_are_user_errors(tmp_path: Path) -> None:
    for file, words in ((tmp_path / "none.toml", "there is no such file"), (tmp_path, "this is a folder")):
        with pytest.raises(UserError) as caught:
            load_config(file)
        assert words in caught.value.problems[0]


def test_a_file_larger_than_anybody_writes_is_refused(tmp_path: Path) -> None:
    assert "larger than" in problems(tmp_path, "# " + "x" * 2_000_000)[0]


def test_an_empty_file_says_what_it_needs(tmp_path: Path) -> None:
    assert [one.split(":")[1].strip() for one in problems(tmp_path, "")] == ["owner", "mailbox"]
