"""The note on a checked config: nothing is checked twice, nothing that changed is missed, and it can always be lost."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from replybot.errors import UserError
from replybot.settings import config, config_cache
from replybot.settings.config_cache import load
from replybot.settings.values import Config
from tests.settings.test_config import FULL, SMALL

OLD = 1_700_000_000_000_000_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "var").mkdir()
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "config.toml").write_text(SMALL)
    return tmp_path / "config.toml"


def note(file: Path) -> Path:
    (found,) = (file.parent / "var").glob("*.config-*")
    return found


@contextmanager
def counting(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """How often a config is checked."""
    checked: list[Path] = []
    real = config.load_config

    def checking(path: Path) -> Config:
        checked.append(path)
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(config, "load_config", checking)
        yield checked


def test_what_did_not_change_is_not_checked_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with counting(monkeypatch) as checked:
        first = load(file, write=True)
        assert [load(file, write=write) for write in (True, False, True)] == [first] * 3
    assert len(checked) == 1


def test_a_config_with_everything_in_it_comes_back_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("var", "mine", "books"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "config.toml").write_text(FULL)
    with counting(monkeypatch) as checked:
        first = load(tmp_path / "config.toml", write=True)
        again = load(tmp_path / "config.toml", write=True)
    assert again == first and repr(again) == repr(first) and len(checked) == 1


def test_nothing_is_noted_where_nothing_may_be_written(file: Path) -> None:
    load(file, write=False)
    assert os.listdir(file.parent / "var") == []


def test_a_change_is_seen_though_size_and_time_stay_the_same(file: Path) -> None:
    os.utime(file, ns=(OLD, OLD))
    assert load(file, write=True).policy.owner_name == "Jonas Kahl"
    file.write_text(SMALL.replace("Jonas Kahl", "Jonas Karl"))
    os.utime(file, ns=(OLD, OLD))
    assert load(file, write=True).policy.owner_name == "Jonas Karl"


def test_a_config_that_became_wrong_is_refused_with_line_and_key(file: Path) -> None:
    load(file, write=True)
    file.write_text(SMALL.replace("domains", "domain"))
    for _ in range(2):
        with pytest.raises(UserError) as refused:
            load(file, write=True)
        assert any(f"{file}:" in problem and "domain" in problem for problem in refused.value.problems)


@pytest.mark.parametrize("gone", ["removed", "unreadable", "a folder"])
def test_a_config_that_is_gone_is_refused_whatever_was_noted(file: Path, gone: str) -> None:
    load(file, write=True)
    file.unlink()
    if gone == "unreadable":
        file.write_bytes(b"\xff")
    elif gone == "a folder":
        file.mkdir()
    with pytest.raises(UserError):
        load(file, write=True)


def test_a_folder_of_playbooks_that_is_gone_is_told_though_the_file_did_not_change(file: Path) -> None:
    file.write_text(SMALL + '\n[playbooks]\nfolders = ["playbooks"]\n')
    load(file, write=True)
    (file.parent / "playbooks").rmdir()
    with pytest.raises(UserError) as refused:
        load(file, write=True)
    assert "there is no such folder" in refused.value.problems[0]


def test_the_usual_folder_of_playbooks_need_not_be_there(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (file.parent / "playbooks").rmdir()
    with counting(monkeypatch) as checked:
        assert load(file, write=True) == load(file, write=True)
    assert len(checked) == 1


def test_another_program_checks_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load(file, write=True)
    monkeypatch.setattr(config_cache, "made_by", lambda: "the next version")
    with counting(monkeypatch) as checked:
        load(file, write=True)
        load(file, write=True)
    assert len(checked) == 1


def test_another_home_folder_is_seen(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text(SMALL.replace('path = "out"', 'path = "~/out"'))
    outboxes = []
    for home in ("/home/a", "/home/b"):
        monkeypatch.setenv("HOME", home)
        outboxes.append(load(file, write=True).mailboxes[0].transport.path)
    assert outboxes == [Path("/home/a/out"), Path("/home/b/out")]


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda text: "",
        lambda text: text[: len(text) // 2],
        lambda text: "\x00" * len(text),
        lambda text: text.replace("owner_name", "owner"),
        lambda text: text.replace("Jonas Kahl", "Somebody", 1),
        lambda text: "null",
        lambda text: "[1, 2]",
        lambda text: "[" * 100_000,
    ],
)
def test_whatever_is_wrong_with_the_note_the_config_is_checked_and_noted_anew(
    file: Path, monkeypatch: pytest.MonkeyPatch, spoilt: Callable[[str], str]
) -> None:
    first = load(file, write=True)
    place = note(file)
    place.write_text(spoilt(place.read_text()))
    with counting(monkeypatch) as checked:
        assert load(file, write=True) == first
        assert load(file, write=True) == first
    assert len(checked) == 1


def test_a_note_that_somebody_else_could_have_written_names_no_command(file: Path) -> None:
    load(file, write=True)
    place = note(file)
    place.write_text(place.read_text().replace("catch-all", "forged", 2))
    place.chmod(0o660)
    assert load(file, write=False).mailboxes[0].name == "catch-all"


def test_a_config_that_changes_while_it_is_checked_is_not_noted(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = config.load_config

    def overtaken(path: Path) -> Config:
        file.write_text(SMALL.replace("Jonas Kahl", "Jonas Karl"))
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(config, "load_config", overtaken)
        assert load(file, write=True).policy.owner_name == "Jonas Karl"
    assert os.listdir(file.parent / "var") == []
    file.write_text(SMALL)
    assert load(file, write=True).policy.owner_name == "Jonas Kahl"


def test_two_configs_with_one_index_keep_a_note_each(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = file.with_name("other.toml")
    other.write_text(SMALL.replace("Jonas Kahl", "Marit Lund"))
    with counting(monkeypatch) as checked:
        names = [load(one, write=True).policy.owner_name for one in (file, other, file, other)]
    assert names == ["Jonas Kahl", "Marit Lund"] * 2 and len(checked) == 2


def test_who_wants_no_index_gets_no_note_either(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text(SMALL + '\n[playbooks]\nindex = ""\n')
    with counting(monkeypatch) as checked:
        load(file, write=True)
        load(file, write=True)
    assert len(checked) == 2 and os.listdir(file.parent / "var") == []


@pytest.mark.parametrize("index", ["elsewhere/books", "~/books", "/nowhere/at/all", "config.toml/books"])
def test_the_note_lies_beside_the_index_or_nowhere(file: Path, monkeypatch: pytest.MonkeyPatch, index: str) -> None:
    (file.parent / "elsewhere").mkdir()
    (file.parent / "home").mkdir()
    monkeypatch.setenv("HOME", str(file.parent / "home"))
    file.write_text(SMALL + f'\n[playbooks]\nindex = "{index}"\n')
    with counting(monkeypatch) as checked:
        assert load(file, write=True) == load(file, write=True)
    found = sorted(str(place.parent.relative_to(file.parent)) for place in file.parent.rglob("*.config-*"))
    beside = {"elsewhere/books": ["elsewhere"], "~/books": ["home"]}.get(index, [])
    assert found == beside and len(checked) == (1 if beside else 2)


def test_a_config_reached_by_another_way_is_another_config(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(file.parent)
    link = file.with_name("link.toml")
    link.symlink_to(file)
    found = [load(path, write=True).path for path in (file, Path("config.toml"), link)]
    assert found == [file, file, link]
