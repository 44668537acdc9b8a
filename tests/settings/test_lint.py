"""`playbook lint`: faults put into a good playbook one by one, each found at its place, with its remedy."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from replybot.core.policy import Clocks
from replybot.errors import UserError
from replybot.settings.lint import ADVICE, CHECKS, ERROR, Around, Fault, lint, lint_some
from replybot.settings.lint.codes import negatives
from replybot.settings.lint.fault import parted
from replybot.settings.shipped import shipped
from tests.build import load_playbooks, mail

TODAY = date(2026, 11, 23)
AROUND = Around(TODAY, ("kahlo.example",))

GOOD = """\
#:schema ../playbook.schema.json
name = "Acme"
brands = ["Acme Öfen"]
domains = ["acme.example", "mail.acme.example"]
reply_to = ["service@acme.example", "case-*@acme.example"]
platform = "redmine"
systems = ["otrs", "redmine"]
codes = ['\\bACME-(?P<code>\\d{5})\\b', '\\bOFEN-(?P<code>\\d{4})\\b']
accept = ["precedence: bulk"]
release = "unattended"
mark = "none"
language = "de"
law = "gdpr"
officer = true

[[contact]]
role = "complaints"
address = "beschwerde@acme.example"
source = "https://acme.example/impressum"
checked = 2026-11-01
confidence = "high"

[[contact]]
role = "officer"
address = "datenschutz@kanzlei.example"
source = "https://acme.example/datenschutz"
checked = 2026-11-01
confidence = "high"

[[source]]
of = ["name", "domains"]
where = "https://acme.example/impressum"
checked = 2026-11-01
confidence = "high"

[[step]]
name = "notice"
template = "first_reply"

[[step]]
name = "second"
on = "silence"
after = "8d"

[[step]]
name = "reminder"
on = "silence"
by = "20d"

[[step]]
name = "officer"
on = "silence"
after = "10d"
by = "40d"

[texts]
first_reply = \"\"\"
Guten Tag, diese Nachricht war nicht für mich, und ich bin nicht Ihr Kunde.
Bitte löschen Sie {{ address }} aus Ihrem Vorgang {{ ticket }}.\"\"\"

[phrases]
headline = "Falsche Adresse"

[answers]
address_deactivated = ["Ihr Kontakt wurde aus dem Mandantenstamm gezogen"]
refusal = ["das sehen unsere Regeln nicht vor"]

[[example]]
mail = "examples/ofen.eml"
expect = "send notice"
code = "48213"

[[example]]
mail = "examples/rost.eml"
expect = "hold"
held_by = ["auto-submitted"]

[[example]]
mail = "examples/vorgang.eml"
expect = "file"
"""

MAILS = {
    "ofen.eml": mail(Subject="Ihr Ofen ACME-48213"),
    "rost.eml": mail(Subject="Ihr Rost OFEN-4821"),
    "vorgang.eml": mail(Subject="Ihr Vorgang [Ticket#2026111810004217] [Project - Bug #8821]"),
}
"""The mails of the examples: each shows what another pattern or system is for."""


@dataclass(frozen=True)
class Seeded:
    """`old` is written as `new`; then stands a finding of this kind at this line, column and key, with these words.
    `schema`: the JSON Schema can see it too."""

    old: str
    new: str
    line: int
    column: int
    kind: str
    key: str
    words: tuple[str, ...]
    schema: bool = False


FAULTS = (
    # what a run refuses
    Seeded('name = "Acme"\n', "", 1, 1, ERROR, "name", ("is missing", 'name = "…"'), True),
    Seeded('name = "Acme"', 'nmae = "Acme"', 2, 1, ERROR, "nmae", ('did you mean "name"?',), True),
    Seeded('name = "Acme"', "name = 5", 2, 1, ERROR, "name", ("must be text in quotes",), True),
    Seeded('"gdpr"', '"dsgvo"', 13, 1, ERROR, "law", ('"gdpr"', "not known"), True),
    Seeded('"acme.example", "mail', '"gmail.com", "mail', 4, 12, ERROR, "domains", ("provider", "own domain")),
    Seeded('"acme.example", "mail', '"*.acme.example", "mail', 4, 12, ERROR, "domains", ("wildcard",), True),
    Seeded('"service@acme', '"service@other', 5, 13, ERROR, "reply_to", ("outside", "add other.example")),
    Seeded('"redmine"\nsystems', '"redmin"\nsystems', 6, 1, ERROR, "platform", ('did you mean "redmine"?',), True),
    Seeded('["otrs", ', '["otrss", ', 7, 12, ERROR, "systems", ('did you mean "otrs"?',), True),
    Seeded("OFEN-(?P<code>", "OFEN-(", 8, 38, ERROR, "codes", ("no group named code",), True),
    Seeded("precedence: bulk", "precedence: list", 9, 11, ERROR, "accept", ("never be accepted",), True),
    Seeded("precedence: bulk", "auto-submitted: auto-replied", 9, 11, ERROR, "accept", ("never",), True),
    Seeded("precedence: bulk", "list-id: news", 9, 11, ERROR, "accept", ("remove it",), True),
    Seeded('"complaints"', '"complaint"', 17, 1, ERROR, "contact.role", ('did you mean "complaints"?',), True),
    Seeded('by = "20d"', "by = 20", 48, 1, ERROR, "step.by", ('"60m"',), True),
    Seeded("{{ address }}", "{{ adresse }}", 57, 1, ERROR, "texts.first_reply", ("{{ adresse }}", "it knows"), True),
    Seeded("{{ ticket }}", "47", 57, 1, ERROR, "texts.first_reply", ("must contain {{ ticket }}",), True),
    Seeded("headline =", "hedline =", 62, 1, ERROR, "phrases.hedline", ('did you mean "headline"?',), True),
    Seeded("refusal", "refuses", 66, 1, ERROR, "answers.refuses", ('did you mean "refusal"?',), True),
    Seeded("examples/rost", "examples/rest", 74, 1, ERROR, "example.mail", ("no such file",)),
    Seeded('["auto-submitted"]', '["auto-submited"]', 76, 12, ERROR, "example.held_by", ("did you mean",), True),
    # domains and addresses
    Seeded('"mail.acme', '"zendesk.com", "mail.acme', 4, 28, ADVICE, "domains", ("rent", "acme.zendesk.com")),
    Seeded('"mail.acme', '"co.uk", "mail.acme', 4, 28, ADVICE, "domains", ("anybody has a name", "in full")),
    Seeded('"mail.acme', '"post.kahlo.example", "mail.acme', 4, 28, ADVICE, "domains", ("your own domain", "remove")),
    Seeded('"mail.acme', '"аcme.example", "mail.acme', 4, 28, ADVICE, "domains", ("Cyrillic and Latin", "letter by")),
    Seeded('"mail.acme', '"acme.example", "mail.acme', 4, 28, ADVICE, "domains", ("twice", "remove one"), True),
    Seeded('["Acme Öfen"]', '["Acme Öfen", "ACME"]', 3, 24, ADVICE, "brands", ("already", "remove one")),
    Seeded('"case-*@', '"no-reply@', 5, 37, ADVICE, "reply_to", ("nobody reads it", "address that is read")),
    Seeded('"case-*@', '"do-not-reply-*@', 5, 37, ADVICE, "reply_to", ("nobody reads it",)),
    Seeded('"case-*@', '"Service@', 5, 37, ADVICE, "reply_to", ("twice",)),
    Seeded('"beschwerde@', '"noreply@', 18, 1, ADVICE, "contact.address", ("nobody reads it",)),
    Seeded('"beschwerde@acme', '"a@other', 18, 1, ADVICE, "contact.address", ("outside", "add other.example")),
    Seeded('"datenschutz@kanzlei', '"a@kahlo', 25, 1, ADVICE, "contact.address", ("your own domain",)),
    # facts
    Seeded('source = "https://acme.example/impressum"\n', "", 16, 1, ADVICE, "contact", ("no source", 'source = "…"')),
    Seeded(
        'source = "https://acme.example/datenschutz"\n', "", 23, 1, ADVICE, "contact", ("officer outside", "source")
    ),
    Seeded("checked = 2026-11-01\nc", "c", 16, 1, ADVICE, "contact", ("no date", "checked = 2026-11-23")),
    Seeded(
        "checked = 2026-11-01", "checked = 2026-12-01", 20, 1, ADVICE, "contact.checked", ("future", "write the day")
    ),
    Seeded("checked = 2026-11-01", "checked = 2024-11-01", 20, 1, ADVICE, "contact.checked", ("two years", "again")),
    Seeded(
        'impressum"\nchecked = 2026-11-01\nconfidence = "high"\n\n[[step',
        'impressum"\nchecked = 2024-11-01\nconfidence = "high"\n\n[[step',
        33,
        1,
        ADVICE,
        "source.checked",
        ("two years",),
    ),
    Seeded(
        'impressum"\nchecked = 2026-11-01\nconfidence = "high"\n\n[[step',
        'impressum"\nchecked = 2027-11-01\nconfidence = "high"\n\n[[step',
        33,
        1,
        ADVICE,
        "source.checked",
        ("future",),
    ),
    Seeded('["name", "domains"]', '["name", "domains", "name"]', 31, 26, ADVICE, "source.of", ("twice",), True),
    Seeded('"high"\n\n[[step', '"low"\n\n[[step', 10, 1, ADVICE, "release", ("confidence of a fact is low", '"ask"')),
    Seeded('"send notice"', '"hold notice"', 10, 1, ADVICE, "release", ("no example is sent", 'release = "ask"')),
    # marks and systems
    Seeded("precedence: bulk", "X-Auto-Response-Suppress: All", 9, 11, ADVICE, "accept", ("redmine", "remove it")),
    Seeded('["precedence: bulk"', '["precedence: bulk", "Precedence:bulk"', 9, 31, ADVICE, "accept", ("twice",)),
    Seeded('["otrs", "redmine"]', '["otrs"]', 11, 1, ADVICE, "mark", ("otrs is not known to throw", "remove mark")),
    Seeded('mark = "none"', 'mark = "auto-replied"', 11, 1, ADVICE, "mark", ("redmine throws", 'mark = "none"')),
    Seeded('["otrs", ', '["otrs", "otrs", ', 7, 20, ADVICE, "systems", ("twice",), True),
    Seeded('["otrs", ', '["otrs", "servicenow", ', 7, 20, ADVICE, "systems", ("no example shows", "bring a mail")),
    # patterns
    Seeded("'\\bOFEN-(?P<code>", "'(?<!\\w)OFEN-(?P<code>", 8, 38, ADVICE, "codes", ("lookbehind", "RE2", "\\b")),
    Seeded("\\d{4})\\b'", "\\d{4})(?!\\d)'", 8, 38, ADVICE, "codes", ("lookahead", "character 23", "\\b")),
    Seeded(
        "'\\bOFEN-(?P<code>", "'\\b(OF)EN-(?P<code>(?:\\1)?", 8, 38, ADVICE, "codes", ("backreference", "write out")
    ),
    Seeded("'\\bOFEN-(?P<code>\\d{4}", "'\\bOFEN-(?P<code>(?>\\d{4})", 8, 38, ADVICE, "codes", ("atomic", "(?:…)")),
    Seeded("\\d{4})\\b'", "\\d{4}+)\\b'", 8, 38, ADVICE, "codes", ("possessive", "second +")),
    Seeded("\\d{4})\\b'", "\\d(?:\\d{3}|(?&code)))\\b'", 8, 38, ADVICE, "codes", ("call of a group",)),
    Seeded("\\d{4})\\b'", "(?:\\d+-?)+)\\b'", 8, 38, ADVICE, "codes", ("without end within another", "bound one")),
    Seeded("\\bOFEN-(?P<code>\\d{4})\\b", "(a|a)+$(?P<code>\\d{4})", 8, 38, ADVICE, "codes", ("takes too long",)),
    Seeded(
        "'\\bOFEN-(?P<code>\\d{4})", "'(?P<code>\\d{4,8})", 8, 38, ADVICE, "codes", ("no ticket", "12345678", "word or")
    ),
    Seeded("\\bOFEN-", "\\bHERD-", 8, 38, ADVICE, "codes", ("no example", "bring a mail", "remove it")),
    Seeded(
        "\\d{4})\\b'", "\\d{4})\\b', '\\b(?:ACME|OFEN)-(?P<code>\\d+)'", 8, 66, ADVICE, "codes", ("patterns before",)
    ),
    # steps
    Seeded(
        '[[step]]\nname = "second"',
        '[[step]]\nname = "again"\ntemplate = "first_reply"\n\n[[step]]\nname = "second"',
        40,
        1,
        ADVICE,
        "step",
        ("one reply, ever", "remove it"),
    ),
    Seeded(
        'name = "notice"\ntemplate = "first_reply"\n\n[[step]]\n', "", 36, 1, ADVICE, "step", ("no step opens", "add")
    ),
    Seeded(
        'role = "complaints"', 'role = "thread"', 40, 1, ADVICE, "step", ("never fall due", "complaints", "add one")
    ),
    Seeded('role = "officer"', 'role = "thread"', 50, 1, ADVICE, "step", ("never fall due", "officer", "add one")),
    Seeded('after = "8d"', 'after = "8d"\nby = "9d"', 44, 1, ADVICE, "step.by", ("never counts", "remove it")),
    Seeded('after = "8d"', 'after = "8d"\nby = "8d"', 43, 1, ADVICE, "step.after", ("never counts", "by longer")),
    Seeded('after = "10d"', 'after = "60d"', 53, 1, ADVICE, "step.after", ("never counts", "remove it")),
    Seeded(
        'after = "10d"\nby = "40d"',
        'after = "31d"',
        53,
        1,
        ADVICE,
        "step.after",
        ("complaint comes first", "fewer days"),
    ),
    Seeded(
        'after = "10d"\nby = "40d"', 'by = "60d"', 53, 1, ADVICE, "step.by", ("complaint comes first", "fewer days")
    ),
    Seeded('by = "40d"', 'by = "19d"', 54, 1, ADVICE, "step.by", ('by = "20d" of "reminder"', "more days")),
    Seeded(
        'by = "20d"',
        'by = "20d"\ntemplate = "proof"',
        49,
        1,
        ADVICE,
        "step.template",
        ("{{ proof_code }}", "another text"),
    ),
    # words
    Seeded(
        'language = "de"',
        'language = "fr"',
        57,
        1,
        ADVICE,
        "texts.first_reply",
        ('reads like "de"', "correct language"),
    ),
    Seeded('language = "de"\n', "", 55, 1, ADVICE, "texts", ("of one language", 'language = "de"')),
    Seeded(
        "Guten Tag",
        "-- Bitte oberhalb dieser Zeile antworten --\nGuten Tag",
        57,
        1,
        ADVICE,
        "texts.first_reply",
        ("line 1",),
    ),
    Seeded(
        "Guten Tag", "=-=-=-=\nGuten Tag", 57, 1, ADVICE, "texts.first_reply", ("cut an answer off", "remove that line")
    ),
    Seeded('"Falsche Adresse"', '"Abwesenheitsnotiz"', 62, 1, ADVICE, "phrases.headline", ("robot", "other words")),
    Seeded(
        '["das sehen',
        '["ihr kontakt  wurde aus dem Mandantenstamm gezogen", "das sehen',
        66,
        12,
        ADVICE,
        "answers.refusal",
        ('"address_deactivated" too', "keep it"),
    ),
    Seeded(
        '"das sehen',
        '"bin nicht Ihr Kunde", "das sehen',
        66,
        12,
        ADVICE,
        "answers.refusal",
        ("letter of ours", "only they"),
    ),
    Seeded(
        '"das sehen', '"Das sehen unsere Regeln nicht vor", "das sehen', 66, 49, ADVICE, "answers.refusal", ("twice",)
    ),
    # examples
    Seeded(
        'expect = "file"',
        'expect = "skip"\n[[example]]\nmail = "examples/vorgang.eml"\nexpect = "file"',
        81,
        1,
        ADVICE,
        "example",
        ("says the same", "remove one"),
    ),
)


def write(folder: Path, text: str = GOOD, company: str = "acme", mails: dict[str, bytes] | None = None) -> Path:
    """A playbook with its examples; returns its file."""
    file = folder / company / "playbook.toml"
    (file.parent / "examples").mkdir(parents=True)
    for name, octets in (MAILS if mails is None else mails).items():
        (file.parent / "examples" / name).write_bytes(octets)
    file.write_text(text, encoding="utf-8")
    return file


def found_in(folder: Path, around: Around = AROUND) -> tuple[Fault, ...]:
    return lint([folder], None, around)


def says(one: Fault) -> str:
    return f"{one.message}; {one.remedy}"


def test_a_good_playbook_has_no_finding(tmp_path: Path) -> None:
    write(tmp_path)
    assert found_in(tmp_path) == ()
    assert load_playbooks([tmp_path], None)


@pytest.mark.parametrize("seeded", FAULTS, ids=lambda one: f"{one.old[:30]} → {one.new[:50]}")
def test_a_fault_is_found_at_its_place_with_its_remedy(tmp_path: Path, seeded: Seeded) -> None:
    assert seeded.old in GOOD
    file = write(tmp_path, GOOD.replace(seeded.old, seeded.new, 1))
    found = found_in(tmp_path)
    place = (str(file), seeded.line, seeded.column, seeded.kind, seeded.key)
    meant = [one for one in found if (one.file, one.line, one.column, one.kind, one.key) == place]
    assert any(all(word in says(one) for word in seeded.words) for one in meant), found
    assert all(one.message and one.remedy for one in found)


@pytest.mark.parametrize("seeded", FAULTS, ids=lambda one: f"{one.old[:30]} → {one.new[:50]}")
def test_a_run_refuses_the_errors_and_nothing_else(tmp_path: Path, seeded: Seeded) -> None:
    write(tmp_path, GOOD.replace(seeded.old, seeded.new, 1))
    errors = [one for one in found_in(tmp_path) if one.kind == ERROR]
    assert errors or seeded.kind == ADVICE
    try:
        load_playbooks([tmp_path], None)
        refused: tuple[str, ...] = ()
    except UserError as error:
        refused = error.problems
    assert [one.rpartition("; ")[0].count(":") > 1 for one in refused] == [True] * len(errors)
    assert [int(one.split(":")[1]) for one in refused] == [one.line for one in errors]


def test_the_table_has_at_least_forty_faults_and_every_check_has_one() -> None:
    assert len(FAULTS) >= 40
    assert len({one.key for one in FAULTS}) > 20


def test_the_playbooks_and_profiles_that_come_along_have_no_finding() -> None:
    files = sorted(shipped("playbooks").rglob("*.toml"))
    days = re.findall(r"^checked = (\S+)", "\n".join(file.read_text() for file in files), re.MULTILINE)
    latest = max(map(date.fromisoformat, days))  # as of the day on which somebody last looked
    assert [str(one) for one in lint([], shipped("playbooks"), Around(latest))] == []
    assert load_playbooks([], shipped("playbooks"))


# A company that there is: facts need sources ------------------------------------------------------------------------

REAL = GOOD.replace("acme.example", "acme.internal").replace('\n[[source]]\nof = ["name", "domains"]', "", 1)
REAL = REAL.replace('where = "https://acme.internal/impressum"\nchecked = 2026-11-01\nconfidence = "high"\n', "", 1)
REAL_MAILS = {name: octets.replace(b"acme.example", b"acme.internal") for name, octets in MAILS.items()}
SOURCE = '[[source]]\nof = ["domains"]\nwhere = "https://acme.internal"\nchecked = 2026-11-01\nconfidence = "high"\n'


def test_the_domains_of_a_real_company_need_a_source(tmp_path: Path) -> None:
    write(tmp_path, REAL, mails=REAL_MAILS)
    domains, release = found_in(tmp_path)
    assert (domains.line, domains.key) == (4, "domains") and "[[source]]" in domains.remedy
    assert (release.line, release.key) == (10, "release") and "no [[source]]" in release.message


def test_a_real_company_with_sources_is_in_order(tmp_path: Path) -> None:
    write(tmp_path, REAL + SOURCE, mails=REAL_MAILS)
    assert found_in(tmp_path) == ()


def test_letters_to_a_real_company_leave_only_on_facts_that_are_said_to_be_sure(tmp_path: Path) -> None:
    text = (REAL + SOURCE).replace('confidence = "high"\n', "", 1)
    write(tmp_path, text, mails=REAL_MAILS)
    (release,) = found_in(tmp_path)
    assert "confidence of a fact is not said" in release.message
    write(tmp_path / "asks", text.replace('"unattended"', '"ask"'), mails=REAL_MAILS)
    assert found_in(tmp_path / "asks") == ()


# Examples -----------------------------------------------------------------------------------------------------------


def without_examples(text: str = GOOD) -> str:
    return text[: text.index("[[example]]")].replace("unattended", "ask")


def example(name: str, expect: str) -> str:
    return f'[[example]]\nmail = "examples/{name}"\nexpect = "{expect}"\n'


def test_a_playbook_without_examples_is_worth_an_advice(tmp_path: Path) -> None:
    write(tmp_path, without_examples())
    (one,) = found_in(tmp_path)
    assert (one.line, one.column, one.key, one.message) == (1, 1, "", "there is no example")


@pytest.mark.parametrize(
    ("expects", "words"),
    [
        (("send notice", "send notice", "send notice"), "every example is answered"),
        (("hold", "hold", "hold"), "every example is held"),
        (("file", "skip", "file"), "no example is answered"),
        (("hold", "hold notice", "file"), ""),
    ],
)
def test_examples_are_of_more_than_one_kind(tmp_path: Path, expects: tuple[str, ...], words: str) -> None:
    text = without_examples() + "".join(example(name, expect) for name, expect in zip(MAILS, expects, strict=True))
    write(tmp_path, text)
    found = [one for one in found_in(tmp_path) if one.key == "example"]
    assert [words in one.message for one in found] == [True] * bool(words)


def with_mail(folder: Path, octets: bytes) -> list[Fault]:
    write(folder, GOOD, mails={**MAILS, "rost.eml": octets})
    return [one for one in found_in(folder) if one.key == "example.mail"]


def test_an_example_lies_in_the_playbooks_folder_and_is_a_mail_of_reasonable_size(tmp_path: Path) -> None:
    (large,) = with_mail(tmp_path / "large", MAILS["rost.eml"] + b"x" * 1_048_577)
    assert (large.line, large.column) == (74, 1) and "larger than 1 MB" in large.message
    (none,) = with_mail(tmp_path / "none", b"Hello\n\nworld\n")
    assert "is no mail" in none.message
    file = write(tmp_path / "outside", GOOD.replace("examples/rost.eml", "../rost.eml"))
    (file.parent.parent / "rost.eml").write_bytes(MAILS["rost.eml"])
    outside = next(one for one in found_in(tmp_path / "outside") if one.key == "example.mail")
    assert "outside of the playbook's folder" in outside.message and "copy it" in outside.remedy


def test_a_link_out_of_the_folder_and_a_loop_of_links_are_no_crash(tmp_path: Path) -> None:
    file = write(tmp_path)
    (file.parent / "examples" / "rost.eml").unlink()
    (file.parent / "examples" / "rost.eml").symlink_to("rost.eml")
    assert any(one.key == "example.mail" for one in found_in(tmp_path))
    (file.parent / "examples" / "rost.eml").unlink()
    (tmp_path / "rost.eml").write_bytes(MAILS["rost.eml"])
    (file.parent / "examples" / "rost.eml").symlink_to(tmp_path / "rost.eml")
    assert any("outside" in one.message for one in found_in(tmp_path))


@pytest.mark.parametrize(
    ("of_mail", "words"),
    [
        ({"To": "gisela@post.invalid, g.wolf@mail.museum"}, "an address at mail.museum"),
        ({"body": "Sie erreichen mich unter 0171 5550123.\nTel. 0511 8829301\n"}, "a telephone number"),
        ({"body": "Call me: +49 171 8829301\n"}, "a telephone number"),
        ({"body": "IBAN DE89 3704 0044 0532 0130 00\n"}, "a bank account"),
        ({"body": "Schreiben Sie an g.wolf@mail.museum.\n"}, "a foreign address"),
        ({"body": "geboren am 14.02.1961\n"}, "a date of birth"),
        ({"body": "Tel. 030 23125 118, +44 1632 960118, (212) 555-0147, 0800 1234567\n"}, ""),
        ({"body": "Sendung 00340434161094042557, Vorgang 0301234567\n"}, ""),
        ({"body": "Schreiben Sie an service@acme.example oder gisela@kahlo.example.\n"}, ""),
    ],
)
def test_nobody_real_stands_in_an_example(tmp_path: Path, of_mail: dict[str, str], words: str) -> None:
    found = with_mail(tmp_path, mail(Subject="Ihr Rost OFEN-4821", **of_mail))
    assert [words in one.message for one in found] == [True] * bool(words), found
    assert all("nobody real" in says(one) for one in found)


# Several playbooks --------------------------------------------------------------------------------------------------


def borg(text: str = GOOD) -> str:
    """The same playbook for another company."""
    return text.replace("acme", "borg").replace("Acme", "Borg").replace("kanzlei", "borg")


def write_borg(folder: Path, text: str, company: str = "borg") -> Path:
    mails = {name: octets.replace(b"acme", b"borg").replace(b"Acme", b"Borg") for name, octets in MAILS.items()}
    return write(folder, text, company, mails)


def test_two_good_playbooks_do_not_overlap(tmp_path: Path) -> None:
    write(tmp_path)
    write_borg(tmp_path, borg())
    assert found_in(tmp_path) == ()


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "key", "words"),
    [
        ('"borg.example", ', '"borg.example", "acme.example", ', 4, 28, "domains", ("stands in", "which wins")),
        ('"case-*@borg', '"case-*@acme', 5, 37, "reply_to", ("case-*@acme.example stands in", "where it belongs")),
        ('name = "Borg"', 'name = "ACME"', 2, 1, "name", ('"ACME" is the name or a brand in', "one playbook")),
        ('["Borg Öfen"]', '["Acme öfen"]', 3, 11, "brands", ('"Acme öfen" is the name or a brand',)),
        ('"borg.example", ', '"borg.example", "acrne.example", ', 4, 28, "domains", ("looks like acme", "letter by")),
    ],
)
def test_what_two_playbooks_claim_is_told_once_in_the_later_one(
    tmp_path: Path, old: str, new: str, line: int, column: int, key: str, words: tuple[str, ...]
) -> None:
    one = write(tmp_path)
    text = borg()
    assert old in text
    two = write_borg(tmp_path, text.replace(old, new, 1))
    found = [fault for fault in found_in(tmp_path) if str(one) in says(fault)]
    assert [(f.file, f.line, f.column, f.kind, f.key) for f in found] == [(str(two), line, column, ADVICE, key)]
    assert all(word in says(found[0]) for word in words)


def test_long_names_that_differ_in_one_letter_look_alike_and_numbered_ones_do_not(tmp_path: Path) -> None:
    write(tmp_path, GOOD.replace("mail.acme.example", "fjordpost.example"))
    write_borg(tmp_path, borg().replace("mail.borg.example", "fjordqost.example"))
    (found,) = found_in(tmp_path)
    assert "looks like fjordpost.example" in found.message
    write(tmp_path / "n", GOOD.replace("mail.acme.example", "fjordpost1.example"))
    write_borg(tmp_path / "n", borg().replace("mail.borg.example", "fjordpost2.example"))
    assert found_in(tmp_path / "n") == ()


def test_an_example_of_another_playbooks_company_is_moved_there(tmp_path: Path) -> None:
    one = write(tmp_path)
    two = write(tmp_path, borg(), "borg")  # with the mails of acme
    found = [fault for fault in found_in(tmp_path) if fault.key == "example.mail" and "deals with" in fault.message]
    assert len(found) == 3 and {fault.file for fault in found} == {str(two)}
    assert f"comes from acme.example, whose mail {one} deals with" in found[0].message


def test_two_playbooks_of_one_house_that_match_the_same_mail_are_told(tmp_path: Path) -> None:
    one = write(tmp_path)
    sister = borg().replace('"borg.example", "mail.borg.example"', '"borg.example", "borg.acme.example"')
    two = write_borg(tmp_path, sister)
    (found,) = found_in(tmp_path)
    assert (found.file, found.line, found.column, found.key) == (str(two), 8, 10, "codes")
    assert f"{one} finds the same code" in found.message and "narrower" in found.remedy


def test_two_companies_at_the_same_rented_help_desk_are_no_house(tmp_path: Path) -> None:
    write(tmp_path, GOOD.replace("mail.acme.example", "acme.zendesk.com"))
    other = borg().replace("mail.borg.example", "borg.zendesk.com")
    write_borg(tmp_path, other)
    assert [one for one in found_in(tmp_path) if one.key == "codes"] == []


def test_some_are_looked_at_alone_and_compared_with_the_others(tmp_path: Path) -> None:
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    one = write(mine, GOOD.replace('"mail.acme', '"borg.example", "mail.acme'))
    two = write_borg(theirs, borg().replace('name = "Borg"', "name = 5"))
    (found,) = lint_some([one], [mine], theirs, AROUND)
    assert found.file == str(one) and f"borg.example stands in {two} too, which is not asked for it" in found.message
    assert lint_some([one], [], None, AROUND) == ()
    for path in (theirs, two.parent, two):
        (error,) = lint_some([path], [], None, AROUND)
        assert (error.file, error.kind) == (str(two), ERROR)


def test_a_draft_of_a_playbook_does_not_overlap_with_what_it_replaces(tmp_path: Path) -> None:
    write(tmp_path / "mine")
    draft = write(tmp_path / "drafts")
    assert lint_some([draft], [tmp_path / "mine"], None, AROUND) == ()


def test_what_cannot_be_looked_at_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no such file or folder"):
        lint_some([tmp_path / "none"], [], None, AROUND)
    with pytest.raises(UserError, match="holds no playbook"):
        lint_some([tmp_path], [], None, AROUND)


# Beside the playbooks -----------------------------------------------------------------------------------------------


def test_files_that_nobody_reads_are_told(tmp_path: Path) -> None:
    file = write(tmp_path)
    (file.parent / "old.toml").write_text("")
    (tmp_path / "loose.toml").write_text("")
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "mine.toml").write_text("")
    deep = write(tmp_path / "inner")
    found = {Path(one.file): one for one in found_in(tmp_path)}
    assert set(found) == {file.parent / "old.toml", tmp_path / "loose.toml", deep}
    assert "rename it" in found[tmp_path / "loose.toml"].remedy
    assert found[deep].remedy == f"move its folder to {tmp_path}"


def test_a_file_of_another_name_is_looked_at_when_it_is_named_and_said_to_be_unread(tmp_path: Path) -> None:
    draft = write(tmp_path).rename(tmp_path / "acme" / "draft.toml")
    (found,) = lint_some([draft], [], None, AROUND)
    assert found.message == "this file is not read by a run"


PROFILE = """\
name = "Desk"
systems = ["otrs"]
accept = ["precedence: bulk"]
[[source]]
of = ["systems"]
where = "https://desk.example"
checked = 2026-11-01
confidence = "high"
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "kind", "words"),
    [
        ("otrs", "otrss", 2, 12, ERROR, 'did you mean "otrs"?'),
        ("precedence: bulk", "list-id: x", 3, 11, ERROR, "no playbook may accept"),
        ('bulk"', 'bulk", "Precedence: bulk"', 3, 31, ADVICE, "twice"),
        ("2026-11-01", "2024-11-01", 7, 1, ADVICE, "more than two years ago"),
        ("2026-11-01", "2027-11-01", 7, 1, ADVICE, "future"),
        ("name =", "name", 1, 6, ERROR, "no value"),
    ],
)
def test_a_platforms_profile_is_looked_at_too(
    tmp_path: Path, old: str, new: str, line: int, column: int, kind: str, words: str
) -> None:
    write(tmp_path)
    file = tmp_path / "platforms" / "desk.toml"
    file.parent.mkdir()
    file.write_text(PROFILE)
    assert lint_some([tmp_path], [], None, AROUND) == ()
    file.write_text(PROFILE.replace(old, new))
    for path in (tmp_path, file, file.parent):
        (found,) = lint_some([path], [], None, AROUND)
        assert (found.file, found.line, found.column, found.kind) == (str(file), line, column, kind)
        assert words in says(found)


# The rest -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("name = \n", 1, 8, "no value stands here"),
        ('name = "x"\n[step', 2, 6, "bracket or line end"),
        ("name", 1, 5, "no value"),
    ],
)
def test_what_is_no_toml_has_its_place_too(tmp_path: Path, text: str, line: int, column: int, words: str) -> None:
    file = write(tmp_path, text)
    (found,) = found_in(tmp_path)
    assert (found.file, found.line, found.column, found.kind) == (str(file), line, column, ERROR)
    assert words in says(found)


def test_a_file_that_is_no_utf_8_or_too_large_is_told(tmp_path: Path) -> None:
    file = write(tmp_path, "")
    file.write_bytes(b'name = "x"\n# \xff\n')
    (found,) = found_in(tmp_path)
    assert (found.line, found.message) == (2, "is not UTF-8")
    file.write_bytes(b"#" * 1_048_577)
    (found,) = found_in(tmp_path)
    assert "larger than" in found.message


def test_toml_that_editors_do_not_know_is_told(tmp_path: Path) -> None:
    text = GOOD.replace('[phrases]\nheadline = "Falsche Adresse"\n', "").replace(
        "officer = true", 'officer = true\nphrases = {\n headline = "Falsche Adresse" }'
    )
    write(tmp_path, text)
    (found,) = found_in(tmp_path)
    assert (found.line, found.column) == (1, 1) and "TOML 1.1" in found.message


def test_the_days_of_a_case_are_reckoned_by_the_owners_clocks(tmp_path: Path) -> None:
    write(tmp_path)
    clocks = Clocks(complaint=timedelta(days=9))
    (found,) = found_in(tmp_path, Around(TODAY, (), clocks))
    assert (found.key, found.line) == ("step.after", 53) and "9 days after the reminder" in found.message


def test_the_findings_stand_in_the_order_of_the_files_and_their_lines(tmp_path: Path) -> None:
    write(tmp_path, GOOD.replace('"gdpr"', '"x"').replace('mark = "none"', 'mark = "auto-replied"'))
    write_borg(tmp_path, borg().replace('language = "de"\n', ""))
    found = found_in(tmp_path)
    assert [(Path(one.file).parent.name, one.line) for one in found] == [("acme", 11), ("acme", 13), ("borg", 55)]


def test_a_finding_parts_into_message_and_remedy() -> None:
    assert parted("is wrong; mend it; or not") == ("is wrong", "mend it; or not")
    assert parted('"a; b" is not known; write another') == ('"a; b" is not known', "write another")
    assert parted('is not known; allowed: "a"; did you mean "a"?') == ("is not known", 'did you mean "a"? Allowed: "a"')
    assert parted("odd") == ("odd", "see playbooks/README.md")


def test_a_finding_can_be_read_as_one_line_and_as_json(tmp_path: Path) -> None:
    file = write(tmp_path, GOOD.replace('"gdpr"', '"dsgvo"'))
    (found,) = found_in(tmp_path)
    assert str(found).startswith(f'{file}:13:1: error: law: "dsgvo" is not known here; ')
    assert json.dumps(found.message)


def test_no_check_of_lint_is_asked_in_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(book: object) -> None:
        raise AssertionError("asked in a run")

    monkeypatch.setattr("replybot.settings.lint.CHECKS", (never,) * len(CHECKS))
    write(tmp_path)
    assert load_playbooks([tmp_path], None)
    with pytest.raises(AssertionError, match="asked in a run"):
        found_in(tmp_path)


def test_the_negatives_are_many_and_in_many_languages() -> None:
    found = negatives()
    assert 150 <= len(found) <= 250 and len(set(found)) == len(found)
    for word in ("Bestellung", "order", "commande", "pedido", "ordine", "bestelling", "zamówienia", "objednávky",
                 "Ordre", "Tilaus", "Siparişiniz", "παραγγελίας"):  # fmt: skip
        assert any(word in subject for subject in found), word
