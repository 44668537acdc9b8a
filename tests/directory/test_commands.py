"""`directory import` and `directory find`, as they are typed and heard."""

from __future__ import annotations

import csv
import fcntl
import io
import json
from pathlib import Path

import pytest

from tests.directory.conftest import Room
from tests.directory.made import AUTHORITIES, COMPANIES, company, lines, written

NOW = ("--now", "2026-11-28")


@pytest.fixture
def stocked(room: Room) -> Room:
    """A room in which the made records were imported."""
    written(room.folder / "data")
    said = room.replybot(
        "directory", "import", str(room.folder / "data"), "--commit", "0123ABCD", "--date", "2026-07-21", *NOW
    )
    assert (said.code, said.err) == (0, "")
    return room


def found(room: Room, *words: str) -> str:
    said = room.replybot("directory", "find", *words, *NOW)
    assert (said.code, said.err) == (0, "")
    return said.out


def test_an_import_says_what_it_did_and_where_it_lies(stocked: Room) -> None:
    said = stocked.replybot("directory", "import", str(stocked.folder / "data"), "--commit", "0123abcd", *NOW)
    assert said.out.splitlines() == [
        f"Companies: {len(COMPANIES)}; new 0, changed 0, gone 0.",
        "Obsolete records: 5; new 0, changed 0, gone 0.",
        f"Authorities: {len(AUTHORITIES)}; new 0, changed 0, gone 0.",
        "From datenanfragen.de company data (CC0), commit 0123abcd, imported 2026-11-28. It lies in "
        f"{stocked.folder}/var/directory.db.",
    ]


def test_a_refused_record_is_said_and_is_the_exit_code(room: Room) -> None:
    (room.folder / "c.jsonl").write_text(lines([COMPANIES[0], company("X", "Gut GmbH")]), "utf-8")
    said = room.replybot("directory", "import", str(room.folder / "c.jsonl"), *NOW)
    assert said.code == 1
    assert said.err.splitlines() == [
        'Refused: c.jsonl:2: "X": slug is "X", which is not only of a-z, 0-9 and -.',
        "Records refused: 1. Mend them, or tell their publisher.",
    ]
    assert "Companies: 1; new 1" in said.out


def test_of_very_many_refused_records_only_some_are_read_out(room: Room) -> None:
    bad = [company("X", f"Gut {n} GmbH") for n in range(80)]
    (room.folder / "c.jsonl").write_text(lines([COMPANIES[0], *bad]), "utf-8")
    said = room.replybot("directory", "import", str(room.folder / "c.jsonl"), *NOW)
    assert len(said.err.splitlines()) == 51
    assert "Records refused: 80." in said.err


def test_escape_sequences_of_foreign_data_do_not_reach_the_terminal(room: Room) -> None:
    bad = company("\x1b[2J", "A\x1b[2J GmbH", comments=["a\x1b[31mb\u202e"], email="dsb@weide.example")
    (room.folder / "c.jsonl").write_text(lines([bad, bad | {"slug": "weide"}]), "utf-8")
    said = room.replybot("directory", "import", str(room.folder / "c.jsonl"), *NOW)
    assert "\x1b" not in said.err + said.out
    out = found(room, "weide.example")
    assert "\\u001b[31mb\\u202e" in out
    assert "\x1b" not in out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("x.json", "--commit", "main"), "--commit: main is no commit"),
        (("x.json", "--date", "21.7.2026"), "--date: 21.7.2026 is no day"),
        (("x.json", "--date", "2026-12-24"), "is no day up to today"),
        (("x.json", "--source", "a\nb"), "--source: write one line"),
        (("nowhere.json",), "there is no such file or folder"),
    ],
)
def test_what_is_typed_wrong_is_refused_before_anything(room: Room, words: tuple[str, ...], says: str) -> None:
    said = room.replybot("directory", "import", *words, *NOW)
    assert said.code == 2
    assert says in said.err
    assert not list(room.folder.glob("var/directory.db"))


def test_two_imports_at_once_are_one_too_many(stocked: Room) -> None:
    with (stocked.folder / "var" / "directory.db.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        said = stocked.replybot("directory", "import", str(stocked.folder / "data"))
    assert (said.code, "another import is at work" in said.err) == (3, True)


def test_before_the_first_import_find_says_what_to_do(room: Room) -> None:
    said = room.replybot("directory", "find", "zwirn")
    assert said.code == 2
    assert "replybot directory import" in said.err
    assert not (room.folder / "var").exists()


def test_a_company_is_told_one_fact_a_line_with_source_age_and_the_next_command(stocked: Room) -> None:
    assert found(stocked, "zwirn.example").splitlines() == [
        "Zwirn & Söhne AG. Found by its domain, score 100 of 100: "
        "its website and its contact address are at zwirn.example.",
        "It runs: Fadenlauf.test, Nähkiste (formerly), www.knopfloch.test, Hilfe bei hilfe.test.",
        "Contact address: datenschutz@zwirn.example.",
        "By its name it is meant for data protection.",
        "Postal address: Weidenweg 3, 12345 Musterstadt, Deutschland.",
        "This contact is for: de.",
        "From: datenanfragen.de company data (CC0), commit 0123abcd, of 2026-07-21, imported 2026-11-28; record zwirn.",
        "Quality tested: somebody has written there with success.",
        "The data are 130 days old.",
        "This is a hint. Compare it with what the company itself says: https://quelle.example/datenschutz",
        "To write its playbook: replybot playbook new zwirn --from MAIL.eml",
    ]


def test_what_the_owner_must_beware_of_is_said(stocked: Room) -> None:
    out = found(stocked, "Ausweis")
    assert "Beware: they want an identity document with every request. replybot never sends one." in out
    assert "Web form: https://ausweis.example/form" in out
    assert "The data advise the web form." in out
    assert "Quality scraped: a machine has collected it, and nobody has checked it." in out
    assert "They want letters in this language: de." in out
    assert "Neither an address nor a web form is known: only post." in found(stocked, "nordlicht-gb")
    assert "Note of the data: Die Antwort kommt aus Musterstadt." in found(stocked, "Nordlicht Instant")


def test_old_data_are_called_old(stocked: Room) -> None:
    said = stocked.replybot("directory", "find", "zwirn", "--now", "2028-01-01")
    assert "The data are 529 days old: import newer ones." in said.out


def test_an_authority_is_told_as_one_and_gets_no_playbook(stocked: Room) -> None:
    out = found(stocked, "mulda")
    assert out.startswith("Landesamt für Datenschutz Musterland, a data protection authority. Found by its name")
    assert "It is meant for complaints." in out
    assert "playbook new" not in out


def test_a_shared_domain_is_a_choice(stocked: Room) -> None:
    first = found(stocked, "harz.example").splitlines()[0]
    assert first == "Records that share this domain: 2. It does not say which one wrote: choose."
    first = found(stocked, "nordlicht.example").splitlines()[0]
    assert first == "Records that share this domain: 2. The first one fits best; make sure of it."


def test_of_many_records_each_is_one_line_and_the_rest_is_counted(room: Room) -> None:
    many = [company(f"firma-{n:02}", f"Firma {n} GmbH", email=f"dsb{n}@gruppe.example") for n in range(12)]
    written(room.folder / "data", many)
    assert room.replybot("directory", "import", str(room.folder / "data"), *NOW).code == 0
    out = found(room, "gruppe.example").splitlines()
    assert len(out) == 12
    assert out[1] == (
        "Firma 0 GmbH: dsb0@gruppe.example. Score 90 of 100: its contact address is at gruppe.example; no website is "
        "known. More: replybot directory find --record firma-00"
    )
    assert out[-1] == "And 2 more: --all says them."
    assert len(found(room, "gruppe.example", "--all").splitlines()) == 13
    assert found(room, "--record", "firma-07").startswith("Firma 7 GmbH. Found by its name, score 100")


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("zwlrn.example", "The directory knows nobody with the domain zwlrn.example."),
        ("zwlrn.example", "A domain is met only exactly: one that looks alike is somebody else's."),
        ("x@mail.zwlrn.example", "The directory knows nobody with the domain zwlrn.example."),
        ("acme.zendesk.com", "acme.zendesk.com lies at a rented help desk, zendesk.com"),
        ("somebody@gmx.de", "At gmx.de anybody has an address"),
        ("x@localhost", "localhost is no domain that anybody could have registered."),
        ("Wer Auch Immer", "The directory knows nobody of the name Wer Auch Immer"),
        ("Verglüht", "The data had Verglüht GmbH once and removed it: the company is no more."),
    ],
)
def test_nothing_found_is_said_with_the_reason(stocked: Room, query: str, says: str) -> None:
    assert says in found(stocked, query).splitlines() or says in found(stocked, query)
    assert found(stocked, query, "--format", "json") == ""


def test_a_name_of_several_words_needs_no_quotes(stocked: Room) -> None:
    assert found(stocked, "Nordlicht", "Packard").startswith("Nordlicht Deutschland GmbH. Found by a brand")


def mail(room: Room, name: str, **fields: str) -> str:
    path = room.folder / name
    head = "".join(f"{key.replace('_', '-')}: {value}\n" for key, value in fields.items())
    path.write_text(f"{head}\nGuten Tag\n", "utf-8")
    return str(path)


def test_a_mail_is_found_by_its_authors_domain(stocked: Room) -> None:
    file = mail(stocked, "a.eml", From="Zwirn <noreply@mail.zwirn.example>")
    out = found(stocked, file).splitlines()
    assert out[0] == "The author's domain: mail.zwirn.example."
    assert out[1].startswith("Zwirn & Söhne AG. Found by its domain, score 96 of 100")
    assert out[-2] == f"To write its playbook: replybot playbook new zwirn --from {file}"
    assert out[-1] == "A sender can be forged; replybot explain says what proves this one."


def test_a_mail_of_a_lookalike_is_nobodys_and_its_display_name_is_labelled(stocked: Room) -> None:
    file = mail(stocked, "b.eml", From="Zwirn & Söhne Service <x@zwirn-service.test>")
    assert found(stocked, file).splitlines() == [
        "The author's domain: zwirn-service.test.",
        "The directory knows nobody with the domain zwirn-service.test.",
        "A domain is met only exactly: one that looks alike is somebody else's.",
        "The name in front of the address says “Zwirn & Söhne Service”, which anybody can write. "
        "Companies of such a name: Zwirn & Söhne AG (zwirn.example).",
        "That is only a hint: their domains are others than the one that this mail comes from.",
    ]
    assert found(stocked, file, "--format", "json") == ""


def test_where_replies_go_is_said_as_what_it_is(stocked: Room) -> None:
    file = mail(stocked, "c.eml", From="a@versand.test", Reply_To="b@zwirn.example")
    out = found(stocked, file)
    assert "Replies go to another domain: zwirn.example." in out
    assert "Zwirn & Söhne AG. Found by the domain that replies go to, score 100 of 100" in out
    (row,) = map(json.loads, found(stocked, file, "--format", "json").splitlines())
    assert (row["found_by"], row["slug"]) == ("reply-to", "zwirn")


def test_a_mail_without_one_author_is_nobodys(stocked: Room) -> None:
    file = mail(stocked, "d.eml", Subject="x")
    assert found(stocked, file) == "This mail names no author, or several: by its author it is nobody's.\n"


def test_a_mail_that_is_not_there_is_said(stocked: Room) -> None:
    said = stocked.replybot("directory", "find", "nowhere.eml")
    assert (said.code, "there is no such mail" in said.err) == (2, True)


def test_json_holds_all_of_it_and_csv_a_table(stocked: Room) -> None:
    (first, second) = map(json.loads, found(stocked, "nordlicht.example", "--format", "json").splitlines())
    assert (first["slug"], second["slug"]) == ("nordlicht-store", "nordlicht-gb")
    assert {key: first[key] for key in ("score", "how", "email", "for_privacy", "days", "commit", "needs_id")} == {
        "score": 100, "how": "domain", "email": "privacy@nordlicht.example", "for_privacy": True, "days": 130,
        "commit": "0123abcd", "needs_id": False,
    }  # fmt: skip
    assert second["email"] is None
    rows = list(csv.DictReader(io.StringIO(found(stocked, "nordlicht.example", "--format", "csv"))))
    assert [row["slug"] for row in rows] == ["nordlicht-store", "nordlicht-gb"]


def test_a_file_that_is_no_directory_is_said_without_a_traceback(room: Room) -> None:
    (room.folder / "var").mkdir()
    (room.folder / "var" / "directory.db").write_bytes(b"nothing of the kind, really" * 100)
    said = room.replybot("directory", "find", "zwirn")
    assert said.code == 1
    assert "remove it and import again" in said.err


def test_the_directory_lies_where_the_config_says(stocked: Room) -> None:
    (stocked.folder / "var" / "directory.db").rename(stocked.folder / "elsewhere.db")
    stocked.change('path = "var/directory.db"', 'path = "elsewhere.db"')
    assert found(stocked, "zwirn.example").startswith("Zwirn")


def test_a_directory_that_may_not_be_read_is_said(stocked: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    place = stocked.folder / "var" / "directory.db"

    def refuse(self: Path, *_args: object, **_kwargs: object) -> bool:
        raise PermissionError(13, "Permission denied", str(place))

    monkeypatch.setattr(Path, "is_file", refuse)
    said = stocked.replybot("directory", "find", "zwirn.example")
    assert (said.code, "Permission denied" in said.err) == (1, True)
