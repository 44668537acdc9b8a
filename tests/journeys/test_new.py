"""From a mail of a company that nobody knows to a tried playbook and a preview of the letter, as a new user does it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from replybot.cli.playbook import asking
from replybot.settings.playbooks import load_playbook
from tests.journeys.conftest import ROOT, Room

TEXT = """Guten Tag Frau Petersen,

zu Ihrem Fall {code} fehlt uns noch die Anschrift. Bitte antworten Sie einfach auf diese E-Mail.

Mit freundlichen Grüßen
Lena Holm
"""
SHOWN = "mx.kahlo.example; dkim=pass header.d=fjordpost.example; dmarc=pass header.from=fjordpost.example"


def write(room: Room, name: str = "mail.eml", *, text: str = TEXT, code: str = "FJ-204518", **fields: str) -> str:
    """A mail of Fjordpost in a file; `Reply_To="x"` sets a field, `Reply_To=""` removes it."""
    said = {
        "Return-Path": "<bounce@fjordpost.example>",
        "X-Original-To": "gudrun.petersen@kahlo.example",
        "Received": "from out.fjordpost.example by mx.kahlo.example (Postfix); Wed, 18 Nov 2026 15:20:44 +0100",
        "Authentication-Results": SHOWN,
        "From": '"Lena Holm, Fjordpost Kundenservice" <service@fjordpost.example>',
        "To": "Gudrun Petersen <gudrun.petersen@kahlo.example>",
        "Subject": f"Fall {code}: Frage zur Sendung von Frau Petersen",
        "Date": "Wed, 18 Nov 2026 15:20:40 +0100",
        "Message-ID": f"<{code}.5@fjordpost.example>",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        **{key.replace("_", "-"): value for key, value in fields.items()},
    }
    head = "\n".join(f"{key}: {value}" for key, value in said.items() if value)
    file = room.folder / name
    file.write_text(f"{head}\n\n{text.format(code=code)}", encoding="utf-8")
    return str(file)


def home(room: Room, name: str = "fjordpost") -> Path:
    return room.folder / "playbooks" / name


def nothing_written(room: Room) -> bool:
    """No playbook of Fjordpost, and nothing half-written beside it."""
    return not home(room).exists() and not list((room.folder / "playbooks").glob(".*"))


# The way of a new user -----------------------------------------------------------------------------------------------


def test_three_commands_lead_from_a_mail_to_a_tried_playbook_and_its_letter(room: Room) -> None:
    mail = write(room)
    made = room.replybot("playbook", "new", "fjordpost", "--from", mail)
    assert made.code == 0, made.err
    tried = room.replybot("playbook", "test", "fjordpost", "--letter")
    assert tried.code == 0 and "FJ-" in tried.out and "Datenschutz" in tried.out
    real = room.replybot("explain", mail, "--now", "2026-11-18T15:00:00+00:00")
    assert "would wait for you" in real.out
    assert room.replybot("playbook", "lint", str(home(room))).code == 0


def test_what_was_written_says_where_each_fact_is_from(room: Room) -> None:
    room.replybot("playbook", "new", "fjordpost", "--from", write(room, Reply_To="fall+fj-204518@fjordpost.example"))
    text = (home(room) / "playbook.toml").read_text(encoding="utf-8")
    assert text.startswith("#:schema ../playbook.schema.json\n")
    book = load_playbook(home(room) / "playbook.toml")
    assert (book.name, book.domains, book.reply_to) == (
        "Fjordpost",
        ("fjordpost.example",),
        ("fall+*@fjordpost.example",),
    )
    assert (book.release, book.language, [p.pattern for p in book.codes]) == ("ask", "de", [book.codes[0].pattern])
    assert {key for source in book.sources for key in source.of} >= {"domains", "reply_to", "codes", "language"}
    assert [source.confidence for source in book.sources] == ["high", "medium"]
    assert [(e.mail, e.expect.decision, e.expect.held_by) for e in book.examples] == [
        ("examples/1.eml", "hold", ("release",)), ("examples/absence.eml", "file", ()),
    ]  # fmt: skip
    assert "Mail 1: of 2026-11-18, authentication passed." in text


def test_nothing_of_the_real_mail_stands_in_the_folder(room: Room) -> None:
    room.replybot("playbook", "new", "fjordpost", "--from", write(room))
    for file in home(room).rglob("*.*"):
        text = file.read_text(encoding="utf-8")
        for word in ("Gudrun", "Petersen", "petersen", "Lena", "Holm", "204518", "Anschrift"):
            assert word not in text, (file.name, word)


def test_several_mails_teach_more_than_one(room: Room) -> None:
    mails = [write(room, f"{n}.eml", code=f"FJ-20451{n}", Reply_To=f"r+x9k{n}ab@fjordpost.example") for n in range(3)]
    said = room.replybot("playbook", "new", "fjordpost", *[word for mail in mails for word in ("--from", mail)])
    assert said.code == 0 and "one is little" not in said.out
    book = load_playbook(home(room) / "playbook.toml")
    assert book.reply_to == ("r+*@fjordpost.example",) and len(book.examples) == 4
    assert room.replybot("playbook", "test", "fjordpost").code == 0


def test_it_says_what_the_pattern_fits_and_what_it_does_not(room: Room) -> None:
    said = room.replybot("playbook", "new", "fjordpost", "--from", write(room)).out
    assert "It stands on one code only" in said
    assert "It fits: Fall FJ-" in said and "It does not fit: one digit less, one digit more" in said
    assert "204518" not in said
    assert all(len(line) < 250 for line in said.splitlines())


def test_a_name_that_people_use_becomes_a_short_one_and_it_says_so(room: Room) -> None:
    said = room.replybot("playbook", "new", "Fjordpost Paketdienst", "--from", write(room))
    assert "Its short name is fjordpost-paketdienst." in said.out
    assert load_playbook(home(room, "fjordpost-paketdienst") / "playbook.toml").name == "Fjordpost Paketdienst"


def test_a_dry_run_prints_the_playbook_and_writes_nothing(room: Room) -> None:
    said = room.replybot("playbook", "new", "fjordpost", "--from", write(room), "--dry-run")
    assert said.code == 0 and said.out.startswith("#:schema") and "[[example]]" in said.out
    assert nothing_written(room)


def test_it_works_without_a_config_if_the_folder_is_named(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    from replybot.cli import start

    mail, folder = write(room), room.folder / "books"
    empty = room.folder / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(empty))
    assert start(["playbook", "new", "fjordpost", "--from", mail]) == 2
    assert "--into" in room.capture.readouterr().err
    assert start(["playbook", "new", "fjordpost", "--from", mail, "--into", str(folder)]) == 0
    said = room.capture.readouterr().out
    assert "nobody vouched" in said
    assert start(["playbook", "test", str(folder / "fjordpost")]) == 0


# A real help desk's mail ---------------------------------------------------------------------------------------------


def test_a_known_help_desk_is_named_by_its_profile_and_its_mark_is_only_proposed(room: Room) -> None:
    room.change('domains = ["kahlo.example"]', 'domains = ["kahlo.example", "catchall.test"]')
    mail = str(ROOT / "tests" / "corpus" / "ticket-mails" / "roundup-02-answer.eml")
    said = room.replybot("playbook", "new", "stadtwerke", "--from", mail)
    text = (home(room, "stadtwerke") / "playbook.toml").read_text(encoding="utf-8")
    assert 'platform = "roundup"' in text and "codes = " not in text
    assert '# accept = ["precedence: bulk"]' in text and "precedence: bulk" in said.out
    assert "Bernd" not in text and "Kasten" not in text
    assert room.replybot("playbook", "lint", str(home(room, "stadtwerke"))).code == 0
    assert room.replybot("playbook", "test", "stadtwerke").code == 0


def test_a_mark_is_accepted_when_its_owner_says_so(room: Room) -> None:
    mail = write(room, Precedence="bulk")
    words = ("playbook", "new", "fjordpost", "--from", mail, "--accept", "precedence: bulk")
    assert room.replybot(*words).code == 0
    book = load_playbook(home(room) / "playbook.toml")
    assert book.accept == ("precedence: bulk",)
    assert book.examples[0].expect.held_by == ("release",)


# A case of the ledger ------------------------------------------------------------------------------------------------


def arrived(room: Room) -> str:
    """A mail of Fjordpost lies in the mailbox and waits, for no playbook names it; the number of its case."""
    mail = Path(write(room))
    box = room.folder / "replybot" / "sample" / "Maildir" / "new"
    for other in box.glob("*"):
        other.unlink()
    shutil.move(mail, box / "1795011644.1.sample")
    room.replybot("run", "--now", "2026-11-18T16:00:00+00:00")
    return room.replybot("case", "list").out.split("Case ")[1].split(":")[0]


def test_a_case_teaches_from_the_mail_in_its_mailbox(room: Room) -> None:
    number = arrived(room)
    said = room.replybot("playbook", "new", "fjordpost", "--from-case", number)
    assert said.code == 0 and "Examples: 2" in said.out
    assert room.replybot("playbook", "test", "fjordpost").code == 0


def test_a_case_whose_mail_is_gone_teaches_what_the_ledger_knows(room: Room) -> None:
    number = arrived(room)
    for mail in (room.folder / "replybot" / "sample" / "Maildir").rglob("*.sample*"):
        mail.unlink()
    said = room.replybot("playbook", "new", "fjordpost", "--from-case", number)
    assert said.code == 0 and "no longer in its mailbox" in said.out and "Examples: 0" in said.out
    book = load_playbook(home(room) / "playbook.toml")
    assert book.domains == ("fjordpost.example",) and book.reply_to == ("service@fjordpost.example",)
    assert "by the ledger" in (home(room) / "playbook.toml").read_text(encoding="utf-8")


def test_a_case_that_is_not_there_is_named(room: Room) -> None:
    said = room.replybot("playbook", "new", "fjordpost", "--from-case", "99")
    assert said.code == 2 and "99" in said.err


# Options, questions --------------------------------------------------------------------------------------------------


def test_without_a_mail_the_options_make_a_skeleton(room: Room) -> None:
    said = room.replybot(
        "playbook", "new", "fjordpost", "--name", "Fjordpost", "--domain", "fjordpost.example",
        "--reply-to", "fall-*@fjordpost.example", "--platform", "otrs", "--language", "de",
    )  # fmt: skip
    assert said.code == 0
    book = load_playbook(home(room) / "playbook.toml")
    assert (book.platform, book.language, book.examples) == ("otrs", "de", ())


def test_without_a_terminal_it_names_the_options_that_are_missing_all_at_once(room: Room) -> None:
    said = room.replybot("playbook", "new", "fjordpost")
    assert said.code == 2 and "--domain" in said.err and "--reply-to" in said.err and nothing_written(room)


def test_on_a_terminal_it_asks_and_asks_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["@", "fjordpost.example", "service@fjordpost.example"])
    monkeypatch.setattr(asking, "_terminal", lambda: True)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda text: next(answers))
    said = room.replybot("playbook", "new", "fjordpost")
    assert said.code == 0, said.err
    assert load_playbook(home(room) / "playbook.toml").domains == ("fjordpost.example",)


def test_every_option_that_is_wrong_is_told_at_once(room: Room) -> None:
    said = room.replybot(
        "playbook", "new", "fjordpost", "--from", write(room), "--domain", "a@b", "--reply-to", "*@fjordpost.example",
        "--platform", "zendes", "--code", "(a+)+", "--language", "xx", "--accept", "auto-submitted: auto-replied",
    )  # fmt: skip
    assert said.code == 2 and nothing_written(room)
    for option in ("--domain", "--reply-to", "--platform", "--code", "--language", "--accept"):
        assert option in said.err
    assert 'did you mean "zendesk"?' in said.err


def test_an_own_pattern_that_fits_an_order_is_refused(room: Room) -> None:
    said = room.replybot("playbook", "new", "fjordpost", "--from", write(room), "--code", r"(?P<code>\d{8})")
    assert said.code == 2 and "no ticket" in said.err and nothing_written(room)


# What is refused -----------------------------------------------------------------------------------------------------


def test_a_playbook_that_is_there_is_never_changed(room: Room) -> None:
    mail = write(room)
    room.replybot("playbook", "new", "fjordpost", "--from", mail)
    before = (home(room) / "playbook.toml").read_bytes()
    said = room.replybot("playbook", "new", "fjordpost", "--from", mail)
    assert said.code == 2 and "is there already" in said.err
    assert (home(room) / "playbook.toml").read_bytes() == before


FORGED = "mx.kahlo.example; dmarc=fail header.from=fjordpost.example"


@pytest.mark.parametrize(("fields", "says"), [
    ({"Authentication_Results": FORGED}, "forged"),
    ({"From": "Jonas <jonas@kahlo.example>"}, "you or this program wrote it"),
    ({"From": "a@gmail.com", "Authentication_Results": ""}, "provider"),
    ({"List_Id": "<a.fjordpost.example>"}, "mail to many"),
    ({"Subject": "Neues im November", "List_Unsubscribe": "<mailto:a@fjordpost.example>"}, "mail to many"),
    ({"Subject": "Abwesenheitsnotiz: Guten Tag", "Auto_Submitted": "auto-replied"}, "automatic answer"),
    ({"Content_Type": "multipart/report; boundary=x"}, "report"),
    ({"From": ""}, "one author"),
    ({"From": "a@fjordpost.example, b@fjordpost.example"}, "one author"),
])  # fmt: skip
def test_a_mail_from_which_nothing_may_be_learned_is_refused_with_its_reason(
    room: Room, fields: dict[str, str], says: str
) -> None:
    said = room.replybot("playbook", "new", "fjordpost", "--from", write(room, **fields))
    assert said.code == 2 and says in said.err and nothing_written(room), said.err


def test_every_mail_that_cannot_be_used_is_told_at_once(room: Room) -> None:
    (room.folder / "box").write_bytes(
        b"From a@b Mon Nov 23 10:00:00 2026\nFrom: a@b.example\n\nx\n\nFrom c@d Mon Nov 23 10:00:00 2026\n\n"
    )
    words = ("--from", str(room.folder / "none.eml"), "--from", str(room.folder / "box"), "--from", str(room.folder))
    said = room.replybot("playbook", "new", "fjordpost", *words)
    assert said.code == 2 and "none.eml" in said.err and "several mails" in said.err and nothing_written(room)


def test_mails_of_two_companies_are_not_mixed_unless_the_owner_says_that_they_are_one(room: Room) -> None:
    other = write(
        room, "other.eml", code="FJ-204519", From="Nordwind <service@nordwind.example>",
        Authentication_Results=SHOWN.replace("fjordpost", "nordwind"),
    )  # fmt: skip
    words = ("playbook", "new", "fjordpost", "--from", write(room), "--from", other)
    said = room.replybot(*words)
    assert said.code == 2 and "several companies" in said.err and "--domain nordwind.example" in said.err
    assert room.replybot(*words, "--domain", "fjordpost.example", "--domain", "nordwind.example").code == 0
    assert set(load_playbook(home(room) / "playbook.toml").domains) == {"fjordpost.example", "nordwind.example"}


def test_a_domain_of_another_playbook_is_not_taken_twice(room: Room) -> None:
    mail = write(
        room, From="Nordstern <service@nordstern-computer.example>",
        Authentication_Results=SHOWN.replace("fjordpost", "nordstern-computer"),
    )  # fmt: skip
    said = room.replybot("playbook", "new", "fjordpost", "--from", mail)
    assert said.code == 2 and "nordstern" in said.err and nothing_written(room)


@pytest.mark.parametrize(("fields", "says"), [
    ({"From": "Fjordpost <no-reply@fjordpost.example>"}, "Nobody reads"),
    ({"From": "Lena Holm <lena.holm@fjordpost.example>"}, "somebody who works there"),
    ({"Reply_To": "fjordpost@elsewhere.example"}, "outside"),
])  # fmt: skip
def test_a_mail_that_names_no_desk_asks_for_the_address(room: Room, fields: dict[str, str], says: str) -> None:
    mail = write(room, **fields)
    said = room.replybot("playbook", "new", "fjordpost", "--from", mail)
    assert said.code == 2 and says in said.err and "--reply-to" in said.err and nothing_written(room)
    again = room.replybot("playbook", "new", "fjordpost", "--from", mail, "--reply-to", "service@fjordpost.example")
    assert again.code == 0
    assert "lena" not in (home(room) / "playbook.toml").read_text(encoding="utf-8").lower()


def test_a_sender_for_whom_nobody_vouches_is_said_to_be_unsure(room: Room) -> None:
    said = room.replybot("playbook", "new", "fjordpost", "--from", write(room, Authentication_Results=""))
    assert said.code == 0 and "Not sure: it sends from fjordpost.example" in said.out
    book = load_playbook(home(room) / "playbook.toml")
    assert {source.confidence for source in book.sources} == {"low"}


def test_a_mail_without_a_code_still_gives_a_playbook_and_says_what_is_missing(room: Room) -> None:
    said = room.replybot("playbook", "new", "fjordpost", "--from", write(room, Subject="Guten Tag"))
    assert said.code == 0 and "No ticket code was found in mail 1" in said.out


def test_an_example_is_left_out_if_the_owner_wants_none(room: Room) -> None:
    said = room.replybot("playbook", "new", "fjordpost", "--from", write(room), "--no-examples")
    assert said.code == 0 and not (home(room) / "examples").exists()


def test_a_folder_that_cannot_be_written_leaves_nothing(room: Room) -> None:
    (room.folder / "file").write_text("x")
    said = room.replybot(
        "playbook", "new", "fjordpost", "--from", write(room), "--into", str(room.folder / "file" / "x")
    )
    assert said.code == 2 and "--into" in said.err


def test_an_error_on_the_way_leaves_nothing_half_written(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("our mistake")

    monkeypatch.setattr("replybot.cli.playbook.new.settle", broken)
    with pytest.raises((RuntimeError, AssertionError)):
        room.replybot("playbook", "new", "fjordpost", "--from", write(room))
    assert nothing_written(room)


# The directory -------------------------------------------------------------------------------------------------------


def stocked(room: Room, *records: dict[str, object]) -> None:
    """A directory with these companies was imported."""
    file = room.folder / "companies.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    said = room.replybot("directory", "import", str(file), "--now", "2026-11-18")
    assert said.code == 0, said.err


RECORD: dict[str, object] = {
    "slug": "fjordpost", "relevant-countries": ["de"], "name": "Fjordpost AS",
    "address": "Weg 1\n12345 Musterstadt\nDeutschland",
    "sources": ["https://fjordpost.example/datenschutz"], "quality": "verified", "web": "https://fjordpost.example",
    "email": "datenschutz@fjordpost.example",
}  # fmt: skip


def test_the_directory_s_contact_is_offered_and_never_counts_before_somebody_checked_it(room: Room) -> None:
    stocked(room, RECORD)
    said = room.replybot("playbook", "new", "fjordpost", "--from", write(room))
    assert "datenschutz@fjordpost.example" in said.out
    text = (home(room) / "playbook.toml").read_text(encoding="utf-8")
    assert '# address = "datenschutz@fjordpost.example"' in text and "record fjordpost" in text
    assert not load_playbook(home(room) / "playbook.toml").contacts
    assert room.replybot("playbook", "lint", str(home(room))).code == 0


def test_several_contacts_are_offered_and_none_is_picked(room: Room) -> None:
    stocked(room, RECORD, {**RECORD, "slug": "fjordpost-b", "name": "Fjordpost B", "email": "dsb@fjordpost.example"})
    room.replybot("playbook", "new", "fjordpost", "--from", write(room))
    text = (home(room) / "playbook.toml").read_text(encoding="utf-8")
    assert "# address = " in text and text.count("# [[contact]]") == 2


def test_without_a_mail_the_directory_gives_name_and_contact(room: Room) -> None:
    stocked(room, RECORD)
    words = ("--domain", "fjordpost.example", "--reply-to", "service@fjordpost.example")
    assert room.replybot("playbook", "new", "fjordpost", *words).code == 0
    text = (home(room) / "playbook.toml").read_text(encoding="utf-8")
    assert 'name = "Fjordpost AS"' in text and "datenschutz@fjordpost.example" in text


# All real help desks -------------------------------------------------------------------------------------------------

TICKETS = sorted((ROOT / "tests" / "corpus" / "ticket-mails").glob("*.eml"))


@pytest.mark.parametrize("mail", TICKETS, ids=lambda mail: mail.stem)
def test_every_real_help_desk_s_mail_gives_a_playbook_that_is_in_order_and_tried(room: Room, mail: Path) -> None:
    room.change('domains = ["kahlo.example"]', 'domains = ["kahlo.example", "catchall.test"]')
    said = room.replybot("playbook", "new", "probe", "--from", str(mail))
    assert said.code == 0 and "Not alike" not in said.out and "No example" not in said.out
    assert room.replybot("playbook", "test", "probe").code == 0
    without_code = mail.stem == "roundup-07-refused"  # lint wants an example that is answered
    assert ("Lint says" in said.out) is without_code


def test_the_schema_lies_where_the_first_line_of_the_playbook_points(room: Room, tmp_path: Path) -> None:
    into = tmp_path / "mine"
    said = room.replybot("playbook", "new", "fjordpost", "--from", str(sample(room)), "--into", str(into))
    assert said.code == 0, said.err
    line = (into / "fjordpost" / "playbook.toml").read_text().splitlines()[0]
    schema = into / "fjordpost" / line.removeprefix("#:schema ")
    assert schema.resolve().read_text() == (ROOT / "playbooks" / "playbook.schema.json").read_text()


def test_a_foreign_file_in_the_place_of_the_schema_stays(room: Room, tmp_path: Path) -> None:
    into = tmp_path / "mine"
    into.mkdir()
    (into / "playbook.schema.json").write_text("mine")
    assert room.replybot("playbook", "new", "fjordpost", "--from", str(sample(room)), "--into", str(into)).code == 0
    assert (into / "playbook.schema.json").read_text() == "mine"


def sample(room: Room) -> Path:
    """The mail of the sample whose company has no playbook."""
    (mail,) = (room.folder / "replybot" / "sample" / "Maildir" / "new").glob("*.10.sample")
    return mail
