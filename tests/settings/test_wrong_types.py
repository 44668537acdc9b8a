"""Any value at any key: a problem in words or a good value, never a crash."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

import pytest

from replybot.errors import UserError
from replybot.settings.config import load_config
from replybot.settings.lint import Around, lint
from tests.build import load_playbooks
from tests.settings import test_config, test_config_faults, test_lint, test_playbooks

VALUES = (
    "1", '"x"', '""', "[]", "{}", "[[1]]", "[{}]", "true", "1.5", "nan", "2026-01-01", "10:00:00", '"\\u0000"', '"@"',
    '"~nobody/x"', '{ kind = "imap" }', '["a", 1]', "-99999999999999999999", '"[::1]"', '"xn--a.example"', '"a@b@c"',
    f'"{"x" * 5000}"', '"\\u202E"',
)  # fmt: skip


def mangled(text: str, value: str) -> list[str]:
    """The document, again and again, each time with this value at another key."""
    lines = text.splitlines()
    places = [number for number, line in enumerate(lines) if " = " in line]
    return ["\n".join([*lines[:n], f"{lines[n].split(' = ')[0]} = {value}", *lines[n + 1 :]]) for n in places]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value[:20])
def test_any_value_at_any_key_is_read_or_refused_in_words(tmp_path: Path, value: str) -> None:
    config, book = tmp_path / "config.toml", tmp_path / "acme" / "playbook.toml"
    book.parent.mkdir()
    for text in (*mangled(test_config.FULL, value), *mangled(test_config_faults.GOOD, value)):
        config.write_text(text)
        with contextlib.suppress(UserError):
            load_config(config)
    for text in (*mangled(test_playbooks.GOOD, value), *mangled(test_lint.GOOD, value)):
        book.write_text(text)
        lint([tmp_path], None, Around(date(2026, 11, 23)))
        with contextlib.suppress(UserError):
            load_playbooks([tmp_path], None)
