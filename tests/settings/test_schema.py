"""The JSON Schemas: complete, today's, and of one mind with lint, as an independent validator and Taplo see it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import tomli
from jsonschema import Draft202012Validator, FormatChecker

from replybot.errors import UserError
from replybot.settings import schema
from replybot.settings.letters import languages
from replybot.settings.lint import Around, lint
from replybot.settings.shipped import shipped
from tests.settings import test_config, test_config_faults, test_lint, test_playbooks
from tests.settings.test_lint import GOOD, TODAY, Seeded

ROOT = Path(__file__).parent.parent.parent
KINDS = tuple(schema.TABLES)
PLAYBOOKS = sorted(shipped("playbooks").glob("*/playbook.toml"))
PROFILES = sorted((shipped("playbooks") / "platforms").glob("*.toml"))


def plain(found: Any) -> Any:
    """TOML as JSON: dates and times as ISO 8601 writes them."""
    match found:
        case dict():
            return {key: plain(value) for key, value in found.items()}
        case list():
            return [plain(value) for value in found]
        case datetime() | date() | time():
            return found.isoformat()
    return found


def against(kind: str, text: str) -> list[str]:
    """What the validator has against a document."""
    checker = Draft202012Validator(schema.schema(kind), format_checker=FormatChecker())
    return [error.message for error in checker.iter_errors(plain(tomli.loads(text)))]


def objects(found: Any) -> Iterator[dict[str, Any]]:
    if isinstance(found, dict):
        if "properties" in found and found.get("type") == "object":
            yield found
        for value in found.values():
            yield from objects(value)
    elif isinstance(found, list):
        for value in found:
            yield from objects(value)


@pytest.mark.parametrize("kind", KINDS)
def test_each_is_a_schema_of_draft_2020_12_with_a_name(kind: str) -> None:
    made = schema.schema(kind)
    Draft202012Validator.check_schema(made)
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["$id"] == f"urn:replybot:schema:{kind}"


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_has_a_title_and_a_meaning_and_no_other_key_is_allowed(kind: str) -> None:
    made = schema.schema(kind)
    tables = list(objects(made))
    assert len(tables) > 1
    for table in tables:
        assert table["additionalProperties"] is False
        for key, found in table["properties"].items():
            assert len(found.get("description", "")) > 9, key
    for table in (made, *made["$defs"].values()):
        assert all(found["title"] for found in table["properties"].values())
    assert '"null"' not in json.dumps(made), "TOML has no null"


def test_an_editor_can_complete_all_that_is_chosen_from_a_list() -> None:
    made = schema.schema("playbook")
    keys, step = made["properties"], made["$defs"]["StepTable"]
    assert keys["language"]["enum"] == list(languages())
    assert {"zendesk", "named"} <= set(keys["systems"]["items"]["enum"])
    assert {"otrs"} <= set(keys["platform"]["enum"])
    assert keys["law"]["enum"] == ["gdpr", "uk", "ch", "neutral"]
    assert {"refusal", "auto_ack"} <= set(keys["answers"]["properties"])
    assert {"first_reply", "reminder"} <= set(keys["texts"]["properties"])
    assert set(keys["phrases"]["properties"]) == {"headline", "officer", "summary", "unattended"}
    assert step["properties"]["on"]["enum"] == ["opening", "silence"]
    assert "release" in made["$defs"]["ExampleTable"]["properties"]["held_by"]["items"]["enum"]


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_tables_check_by_a_function_is_said_in_the_schema(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Callable[..., Any]] = []
    monkeypatch.setattr(schema, "_said", lambda function: seen.append(function) or {})
    schema.TABLES[kind].model_json_schema(schema_generator=schema._Writer)
    assert [one.__qualname__ for one in seen if one not in schema.RULES] == []
    assert len(seen) > 2


def test_defaults_are_written_as_an_owner_would_write_them() -> None:
    limits = schema.schema("config")["$defs"]["LimitsTable"]["properties"]
    assert (limits["company_gap"]["default"], limits["max_age"]["default"]) == ("1h", "7d")
    assert [schema.span(timedelta(seconds=one)) for one in (90, 120, 7200, 86400)] == ["90s", "2m", "2h", "1d"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_copies_that_come_along_are_todays(kind: str) -> None:
    file = shipped("playbooks") / schema.file_name(kind)
    remedy = f"replybot playbook schema --for {kind} > playbooks/{schema.file_name(kind)}"
    assert file.read_text(encoding="utf-8") == schema.as_text(kind), remedy


@pytest.mark.parametrize("file", PLAYBOOKS, ids=lambda file: file.parent.name)
def test_every_playbook_that_comes_along_fits_and_names_its_schema(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert against("playbook", text) == []
    assert text.startswith("#:schema ../playbook.schema.json\n")


@pytest.mark.parametrize("file", PROFILES, ids=lambda file: file.stem)
def test_every_profile_that_comes_along_fits(file: Path) -> None:
    assert against("platform", file.read_text(encoding="utf-8")) == []


def test_the_config_that_comes_along_fits() -> None:
    assert against("config", (ROOT / "config.toml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("playbook", GOOD),
        ("playbook", test_lint.REAL),
        ("playbook", test_playbooks.GOOD),
        ("playbook", 'name = "A"\ndomains = ["Äcme.example"]\nreply_to = ["A+*@Äcme.example"]\n'),
        ("config", test_config_faults.GOOD),
        ("config", test_config.FULL),
        ("platform", test_lint.PROFILE),
    ],
)
def test_what_a_run_takes_fits(kind: str, text: str) -> None:
    assert against(kind, text) == []


@pytest.mark.parametrize("mark", ["Precedence:  Bulk", "X-Auto-Response-Suppress: OOF", "X-ServiceNow-Generated"])
def test_marks_fit_however_they_are_written(mark: str) -> None:
    assert against("playbook", GOOD.replace("precedence: bulk", mark)) == []


@pytest.mark.parametrize("seeded", test_lint.FAULTS, ids=lambda one: f"{one.old[:30]} → {one.new[:50]}")
def test_the_schema_refuses_every_fault_that_it_can_see(seeded: Seeded) -> None:
    found = against("playbook", GOOD.replace(seeded.old, seeded.new, 1))
    assert bool(found) is seeded.schema, found


UNSEEN = {
    "another key decides": {
        '["case-*@acme.example"] → ["a@acme.example",\n"x@other.test"]',
        'template = "first_reply" → template = "reminder"',
        '[texts] → [[step]]\nname = "notice"\ntemplate = "first_reply"\n[texts]',
        '"send notice" → "send reminder"',
        '["jonas@*"] → [\n"jonas@*",\n"post@other.test"]',
        '["jonas@*"] → ["*@*.other.test"]',
        'name = "old" → name = "catch-all"',
        'username = "jonas" → ',
        'password_command = "pass show mail" → ',
        '"pass show mail" → "x"\npassword_file = "y"',
        'username = "jonas" → username = "jonas"\nsecurity = "plain"',
        'username = "jonas" → username = "jonas"\nmark = "move"',
        'username = "jonas" → username = "jonas"\nmark_folder = "Done"',
    },
    "the disk decides": {
        "examples/1.eml → examples/2.eml",
        '[ledger] → [playbooks]\nfolders = ["there-is-none"]\n[ledger]',
    },
    "the value would have to be read": {
        "(?P<code>\\d{5}) → (?P<code>\\d{5}",
        "ACME-(?P<code>\\d{5}) → (?P<code>\\d*)",
        'domains = ["kahlo.example"] → domains = ["kahlo.example",\n"-x.example"]',
        '"60m" → "999999w"',
        '"pass show mail" → "pass \'show"',
    },
    "JSON has no dates": {'2026-11-01 → "2026-11-01"'},
}
"""What only a run and lint can see, and why; of what lint alone sees, `Seeded.schema` says it."""


@pytest.mark.parametrize(
    ("kind", "good", "old", "new"),
    [
        *(("playbook", test_playbooks.GOOD, *one[:2]) for one in test_playbooks.FAULTS),
        *(("config", test_config_faults.GOOD, *one[:2]) for one in test_config_faults.FAULTS),
    ],
    ids=lambda said: said[:40].replace("\n", " "),
)
def test_the_schema_sees_what_a_run_refuses_but_for_what_is_listed(kind: str, good: str, old: str, new: str) -> None:
    try:
        refused = bool(against(kind, good.replace(old, new, 1)))
    except tomli.TOMLDecodeError:
        return
    assert refused is not any(f"{old} → {new[:60]}" in listed for listed in UNSEEN.values())


# Written beside the playbooks ---------------------------------------------------------------------------------------


def test_a_schema_is_written_once_and_again_when_it_is_old(tmp_path: Path) -> None:
    folder = tmp_path / "playbooks"
    file, new = schema.written("playbook", folder)
    assert (file, new) == (folder / "playbook.schema.json", True)
    assert schema.written("playbook", folder) == (file, False)
    file.write_text(file.read_text().replace('"zendesk"', '"zen"'))
    assert schema.written("playbook", folder) == (file, True)
    assert file.read_text(encoding="utf-8") == schema.as_text("playbook")
    assert list(folder.iterdir()) == [file]


@pytest.mark.parametrize("foreign", [b"{}", b'{"$id": "urn:replybot:schema:config"}', b"[]", b"not json", b"\xff"])
def test_a_foreign_file_is_left_alone(tmp_path: Path, foreign: bytes) -> None:
    (tmp_path / "playbook.schema.json").write_bytes(foreign)
    with pytest.raises(UserError, match="move it away"):
        schema.written("playbook", tmp_path)
    assert (tmp_path / "playbook.schema.json").read_bytes() == foreign


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"):
        schema.written("playbook", tmp_path / "file" / "inner")


def test_lint_tells_that_the_schema_in_a_folder_is_old(tmp_path: Path) -> None:
    test_lint.write(tmp_path)
    file, _new = schema.written("playbook", tmp_path)
    assert lint([tmp_path], None, Around(TODAY)) == ()
    file.write_text(file.read_text().replace('"zendesk"', '"zen"'))
    (found,) = lint([tmp_path], None, Around(TODAY))
    assert found.file == str(file) and "replybot playbook schema --write" in found.remedy
    file.write_text("{}")
    assert lint([tmp_path], None, Around(TODAY)) == ()


# Taplo --------------------------------------------------------------------------------------------------------------

INSTALL = "npm install --global @taplo/cli@0.7.0"


@pytest.fixture
def taplo() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Taplo's command line, as editors use it; skipped where it is missing, but not in CI."""
    program = shutil.which("taplo")
    if program is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"Taplo is not there: {INSTALL}")

    def run(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run([program, *words], cwd=folder, capture_output=True, text=True, timeout=120, check=False)

    return run


Taplo = Callable[..., subprocess.CompletedProcess[str]]


def test_taplo_takes_every_playbook_that_comes_along_by_its_first_line(tmp_path: Path, taplo: Taplo) -> None:
    folder = shutil.copytree(shipped("playbooks"), tmp_path / "playbooks")
    said = taplo("lint", *(str(file) for file in sorted(folder.glob("*/playbook.toml"))), folder=tmp_path)
    assert said.returncode == 0, said.stderr
    profiles = [str(file) for file in sorted((folder / "platforms").glob("*.toml"))]
    said = taplo("lint", "--schema", (folder / "platform.schema.json").as_uri(), *profiles, folder=tmp_path)
    assert said.returncode == 0, said.stderr
    shutil.copy(ROOT / "config.toml", tmp_path)
    uri = (folder / "config.schema.json").as_uri()
    said = taplo("lint", "--schema", uri, str(tmp_path / "config.toml"), folder=tmp_path)
    assert said.returncode == 0, said.stderr


def test_taplo_refuses_every_fault_that_a_schema_can_see_and_no_other(tmp_path: Path, taplo: Taplo) -> None:
    schema.written("playbook", tmp_path)
    seen, unseen = [], [test_lint.write(tmp_path, company="good")]
    for number, seeded in enumerate(test_lint.FAULTS):
        file = test_lint.write(tmp_path, GOOD.replace(seeded.old, seeded.new, 1), f"fault-{number}", {})
        (seen if seeded.schema else unseen).append(file)
    said = taplo("lint", *map(str, unseen), folder=tmp_path)
    assert said.returncode == 0, said.stderr
    said = taplo("lint", *map(str, seen), folder=tmp_path)
    assert said.returncode == 1
    accepted = [str(file) for file in seen if f'path="{file}"' not in said.stderr]
    assert accepted == []
