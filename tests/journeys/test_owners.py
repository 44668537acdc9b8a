"""`run --all`: many owners with one installation; none stops the others, and none gets into another's way."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from replybot.ledger import open_ledger
from tests.journeys.conftest import Room, Said

NOW = "2026-11-24T10:00:00+00:00"


class House:
    """A folder of configs, and the mailboxes and ledgers of their owners; the playbooks are shared."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.configs = room.folder / "owners"
        self.configs.mkdir()

    def owner(self, name: str, **changes: str) -> Path:
        """The sample, once more, for this owner."""
        text = self.room.config.read_text()
        shutil.copytree(self.room.folder / "replybot" / "sample", self.room.folder / "homes" / name / "sample")
        pairs = {
            '"replybot/sample': f'"{self.room.folder}/homes/{name}/sample',
            "sqlite:///var/ledger.db": f"sqlite:///{self.room.folder}/homes/{name}/ledger.db",
            '"var/outbox"': f'"{self.room.folder}/homes/{name}/outbox"',
            '"playbooks"': f'"{self.room.folder}/playbooks"',
            **changes,
        }
        for old, new in pairs.items():
            assert old in text, old
            text = text.replace(old, new)
        path = self.configs / f"{name}.toml"
        path.write_text(text)
        return path

    def run(self, *words: str) -> Said:
        self.room.capture.readouterr()
        from replybot.cli import start

        code = start(["--config", str(self.configs), "run", "--all", *words])
        caught = self.room.capture.readouterr()
        return Said(code, caught.out, caught.err)

    def letters(self, name: str) -> int:
        return len(list((self.room.folder / "homes" / name / "outbox" / "new").glob("*")))


@pytest.fixture
def house(room: Room) -> House:
    return House(room)


def test_each_owner_gets_his_run_and_is_named(house: House) -> None:
    house.owner("anna")
    house.owner("bert")
    said = house.run("--now", NOW)
    assert said.code == 0, said
    assert "anna: Answered: Nordstern Computer" in said.out and "bert: Answered: Nordstern Computer" in said.out
    assert said.out.index("anna:") < said.out.index("bert:")
    assert (house.letters("anna"), house.letters("bert")) == (1, 1)
    assert house.run("--now", NOW) == Said(0, "", "")


def test_one_that_is_wrong_stops_no_other(house: House) -> None:
    house.owner("anna", **{'name = "Jonas Kahl"': 'nme = "Jonas Kahl"'})
    house.owner("bert")
    (house.configs / "broken.toml").write_text("[owner\n")
    shutil.rmtree(house.room.folder / "homes" / "bert")
    house.owner("cleo")
    said = house.run("--now", NOW)
    assert said.code == 1
    assert "anna: " in said.err and "nme" in said.err and "broken: " in said.err
    assert "bert: Mailbox" in said.out + said.err, "its mailbox is gone"
    assert house.letters("cleo") == 1


def test_one_at_which_another_run_is_at_work_is_told_and_the_others_go_on(house: House) -> None:
    house.owner("anna")
    house.owner("bert")
    ledger = open_ledger(f"sqlite:///{house.room.folder}/homes/anna/ledger.db")
    with ledger.alone("catch-all"):
        said = house.run("--now", NOW)
    ledger.close()
    assert said.code == 3
    assert "anna: Mailbox catch-all" in said.err
    assert (house.letters("anna"), house.letters("bert")) == (0, 1)


def test_caps_count_for_each_owner_alone(house: House) -> None:
    for name in ("anna", "bert", "cleo"):
        house.owner(name, **{"# per_day = 20": "per_day = 1"})
    assert house.run("--now", NOW).code == 0
    assert [house.letters(name) for name in ("anna", "bert", "cleo")] == [1, 1, 1]


def test_a_ledger_or_a_mailbox_of_two_owners_is_refused(house: House) -> None:
    house.owner("anna")
    homes = house.room.folder / "homes"
    house.owner("bert", **{f"sqlite:///{homes}/bert/ledger.db": f"sqlite:///{homes}/anna/ledger.db"})
    house.owner("cleo", **{f'"{homes}/cleo/sample': f'"{homes}/anna/sample'})
    said = house.run("--now", NOW)
    assert said.code == 1
    assert "bert: its ledger is that of anna too" in said.err
    assert "cleo: its mailbox is that of anna too" in said.err
    assert [house.letters(name) for name in ("anna", "bert", "cleo")] == [1, 0, 0]


def test_a_preview_of_all_changes_nothing(house: House) -> None:
    house.owner("anna")
    said = house.run("--dry-run", "--now", NOW)
    assert said.code == 0 and "anna: " in said.out
    assert not (house.room.folder / "homes" / "anna" / "ledger.db").exists() and house.letters("anna") == 0


def test_what_is_no_folder_of_configs_is_said(house: House, room: Room) -> None:
    assert house.run().code == 2
    said = room.replybot("run", "--all")
    assert said.code == 2 and "--all wants a folder of configs" in said.err
    house.owner("anna")
    assert house.run("--mailbox", "catch-all").code == 2
