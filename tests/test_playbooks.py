"""The shipped playbooks and profiles: each example gets its decision, each fact has its source, none collides."""

from __future__ import annotations

import email
import email.policy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomli

from replybot.core import codes
from replybot.core.fields import below
from replybot.core.playbook import Playbook
from replybot.settings.platforms import load_platform, platforms
from tests.build import load_playbooks
from tests.journeys.conftest import ROOT, Room, room

__all__ = ["room"]

FILES = sorted((ROOT / "playbooks").glob("*/playbook.toml"))
READ: dict[str, dict[str, Any]] = {file.parent.name: tomli.loads(file.read_text()) for file in FILES}
INVENTED = (".example", ".test")
REAL = sorted(name for name, read in READ.items() if not all(d.endswith(INVENTED) for d in read["domains"]))
MAILS = [(file.parent, example) for file in FILES for example in READ[file.parent.name]["example"]]
NOW = "2026-11-28T12:00:00+00:00"
LARGEST = 6 * 1024


@pytest.fixture(scope="module")
def books() -> dict[str, Playbook]:
    return {book.company: book for book in load_playbooks([], ROOT / "playbooks")}


def mail(folder: Path, example: dict[str, Any]) -> email.message.EmailMessage:
    return email.message_from_bytes((folder / example["mail"]).read_bytes(), policy=email.policy.default)


def test_among_all_playbooks_every_example_gets_the_decision_that_its_own_names(room: Room) -> None:
    said = room.replybot(
        "explain", "--format", "json", "--now", NOW, *(str(folder / example["mail"]) for folder, example in MAILS)
    )
    found = [json.loads(line) for line in said.out.splitlines()]
    assert [
        (one["file"], one["decision"])
        for one, (_, example) in zip(found, MAILS, strict=True)
        if one["decision"] != example["expect"].split()[0]
    ] == []


def test_there_are_playbooks_of_thirty_and_more_real_companies() -> None:
    assert len(REAL) >= 35


@pytest.mark.parametrize("company", REAL)
def test_a_playbook_of_a_real_company_waits_for_a_person(company: str) -> None:
    assert READ[company]["release"] == "ask"


@pytest.mark.parametrize("company", READ)
def test_every_fact_of_a_playbook_has_a_source(company: str) -> None:
    read = READ[company]
    vouched = {key for source in read["source"] for key in source["of"]}
    facts = {"name", "brands", "domains", "reply_to", "platform", "codes", "systems", "accept", "language", "law"}
    assert facts & set(read) <= vouched | ({"language"} if company == "nordstern" else set())
    assert all(source["where"] and source["confidence"] for source in read["source"])
    records = [source for source in read["source"] if source["where"].startswith("datenanfragen.de")]
    assert all(source["confidence"] == "low" for source in records if "domains" in source["of"]), (
        "no record names senders"
    )
    assert read["contact"]
    assert all(contact["source"] and contact["checked"] for contact in read["contact"])


@pytest.mark.parametrize("company", REAL)
def test_a_contact_of_a_real_company_says_how_sure_it_is_and_lies_within_its_domains(company: str) -> None:
    read = READ[company]
    for contact in read["contact"]:
        assert contact["confidence"] in ("medium", "low"), "high would be for who has written there and was answered"
        assert below(contact["address"].rpartition("@")[2].lower(), tuple(read["domains"]))


@pytest.mark.parametrize("company", READ)
def test_a_playbook_has_a_mail_that_may_be_answered_and_one_that_must_not(company: str) -> None:
    expected = [example["expect"] for example in READ[company]["example"]]
    assert {"hold notice", "send notice"} & set(expected)
    assert {"file", "skip", "hold"} & set(expected) or any(
        len(example.get("held_by", ())) > 1 for example in READ[company]["example"]
    )


@pytest.mark.parametrize("company", REAL)
def test_an_example_of_a_real_company_says_that_it_is_invented(company: str) -> None:
    for example in READ[company]["example"]:
        read = mail(ROOT / "playbooks" / company, example)
        assert str(read["Comments"]).startswith("invented for this playbook")
        assert str(read["To"]).endswith("@kahlo.example")
        assert (ROOT / "playbooks" / company / example["mail"]).stat().st_size < LARGEST


def test_every_mail_in_a_folder_of_examples_is_an_example() -> None:
    lying = set((ROOT / "playbooks").glob("*/examples/*"))
    assert lying == {folder / example["mail"] for folder, example in MAILS}


def test_no_two_examples_tell_the_same() -> None:
    told = [
        (str(read["Subject"]), read.get_content()) for read in (mail(*one) for one in MAILS) if not read.is_multipart()
    ]
    assert len(set(told)) == len(told)


def claims(books: dict[str, Playbook]) -> Iterator[tuple[str, str]]:
    for book in books.values():
        yield from ((domain, book.company) for domain in book.domains)
        yield from ((address.lower(), book.company) for address in book.reply_to)
        yield from ((name, book.company) for name in {name.casefold() for name in (book.name, *book.brands)})


def test_no_two_companies_share_a_domain_an_address_or_a_name(books: dict[str, Playbook]) -> None:
    owners: dict[str, str] = {}
    assert [(claim, company) for claim, company in claims(books) if owners.setdefault(claim, company) != company] == []


def test_a_domain_of_one_company_does_not_lie_below_that_of_another(books: dict[str, Playbook]) -> None:
    owner = {domain: book.company for book in books.values() for domain in book.domains}
    assert [
        (domain, above)
        for domain, company in owner.items()
        for above, other in owner.items()
        if company != other and below(domain, (above,))
    ] == []


def test_there_is_a_profile_for_each_of_the_great_help_desks() -> None:
    great = (
        "zendesk salesforce jira servicenow otrs rt freshdesk freshservice dynamics zammad osticket freescout redmine"
    )
    assert set(great.split()) <= set(platforms())


@pytest.mark.parametrize("key", platforms())
def test_a_profile_says_what_is_known_and_leaves_the_mark_to_the_owner(key: str) -> None:
    read = tomli.loads((ROOT / "playbooks" / "platforms" / f"{key}.toml").read_text())
    platform = load_platform(key)
    vouched = {name for source in read["source"] for name in source["of"]}
    assert platform.note and platform.mark == ""
    assert {"systems"} | ({"accept"} if platform.accept else set()) <= vouched


@pytest.mark.parametrize("key", platforms())
def test_a_profile_is_no_surer_than_the_table_of_codes(key: str) -> None:
    read = tomli.loads((ROOT / "playbooks" / "platforms" / f"{key}.toml").read_text())
    grade = next(row.grade for name in read["systems"] if (row := codes.row(name)) is not None)
    sure = {source["confidence"] for source in read["source"] if "systems" in source["of"]}
    assert sure <= {"S": {"high", "medium"}, "D": {"medium", "low"}, "P": {"low"}, "G": {"low"}}[grade]


@pytest.mark.parametrize("key", platforms())
def test_a_profile_of_a_desk_that_drops_marked_letters_says_what_to_do(key: str) -> None:
    rows = [row for name in load_platform(key).systems if (row := codes.row(name)) is not None]
    assert ('mark = "none"' in load_platform(key).note) == any(row.drops_marked for row in rows)
