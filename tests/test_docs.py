"""The documents cannot lie: commands, exit codes, config keys and checks stand where a reader looks for them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from replybot.cli import COMMANDS
from replybot.core.gate import CHECKS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
SOURCES = sorted((ROOT / "replybot").rglob("*.py"))
BANNED = ("utils", "helpers", "common", "manager", "handler", "processor")


def test_every_command_stands_in_the_readme() -> None:
    for name, _place, _short in COMMANDS:
        assert f"`{name}" in README, name


def test_every_exit_code_stands_in_the_readme() -> None:
    for code in range(4):
        assert re.search(rf"^- `{code}` ", README, re.MULTILINE)


def test_ci_runs_the_readmes_own_test_command() -> None:
    (command,) = [line for line in README.splitlines() if line.endswith("&& .venv/bin/pytest")]
    assert command in (ROOT / ".ci" / "run").read_text().splitlines()


def test_the_main_job_of_the_readme_is_one_line_that_sets_everything_up() -> None:
    assert "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/replybot run" in README.splitlines()


def test_every_config_key_is_explained_in_config_toml() -> None:
    config = (ROOT / "config.toml").read_text()
    rooms = [(ROOT / "replybot" / "settings" / f"{name}_tables.py").read_text() for name in ("config", "mailbox")]
    models = ast.parse("\n".join(text.replace("from __future__ import annotations", "") for text in rooms))
    keys = {
        statement.target.id
        for node in ast.walk(models)
        if isinstance(node, ast.ClassDef)
        for statement in node.body
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    }
    assert len(keys) > 40
    missing = [key for key in sorted(keys) if not re.search(rf"(?m)^[#\s]*\[*(?:\w+\.)?{key}\b", config)]
    assert missing == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_room_has_a_first_sentence_a_fitting_name_and_fewer_than_300_lines(path: Path) -> None:
    text = path.read_text()
    assert ast.get_docstring(ast.parse(text)), "its first line says what the room is"
    assert not set(BANNED) & set(path.stem.split("_"))
    if path.parent.name != "languages":  # tables of words
        assert text.count("\n") <= 300


def test_no_file_names_the_machine_it_was_written_on() -> None:
    suspicious = re.compile(r"/root/|/home/(?!you)\w|/work/|site-packages")
    for path in (*SOURCES, *(ROOT / "playbooks").rglob("*.*"), ROOT / "README.md", ROOT / "config.toml"):
        assert not suspicious.search(path.read_text(errors="replace")), path


def test_every_check_has_a_name_of_its_own() -> None:
    names = [check.name for check in CHECKS]
    assert len(set(names)) == len(names)
