"""Playbooks as values; every slip in them with line and remedy, all playbooks at once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from replybot.core.playbook import Contact, Example, Expected, Playbook, Step
from replybot.errors import UserError
from tests.build import load_playbooks

GOOD = """\
name = "Acme"
domains = ["acme.example"]
reply_to = ["case-*@acme.example"]
systems = ["otrs"]
codes = ['ACME-(?P<code>\\d{5})']
accept = ["auto-submitted: auto-generated"]
release = "unattended"
mark = "none"
language = "de"
officer = false
[[contact]]
role = "officer"
address = "privacy@acme.example"
source = "https://acme.example/privacy"
checked = 2026-11-01
[[step]]
name = "notice"
template = "first_reply"
[texts]
first_reply = "{{ address }} {{ ticket }}"
[[example]]
mail = "examples/1.eml"
expect = "send notice"
[phrases]
headline = "Falsche Adresse"
officer = "Ihre Datenschutzstelle"
"""

# what stands there, what is written instead, line of the problem, words of the problem
FAULTS = [
    ('name = "Acme"\n', "", 1, ("name: is missing",)),
    ('name = "Acme"', 'nmae = "Acme"', 1, ('did you mean "name"?',)),
    ('domains = ["acme.example"]', "", 1, ("domains: is missing",)),
    ('domains = ["acme.example"]', 'domains = ["service@acme.example"]', 2, ("only the domain",)),
    ('domains = ["acme.example"]', 'domains = ["ac me.example"]', 2, ("no valid domain name",)),
    ('["case-*@acme.example"]', "[]", 3, ("at least 1",)),
    ('["case-*@acme.example"]', '["a@acme.example",\n"x@other.test"]', 4, ("outside", "add other.test to domains")),
    ("case-*@acme.example", "*@acme.example", 3, ("every address",)),
    ("case-*@acme.example", "a*b*@acme.example", 3, ("once",)),
    ("case-*@acme.example", "a@*.example", 3, ("before the @",)),
    ("case-*@acme.example", "acme.example", 3, ("is no address",)),
    ('"otrs"', '"otrss"', 4, ('did you mean "otrs"?',)),
    ("(?P<code>\\d{5})", "\\d{5}", 5, ("no group named code",)),
    ("(?P<code>\\d{5})", "(?P<code>\\d{5}", 5, ("no regular expression",)),
    ("ACME-(?P<code>\\d{5})", "(?P<code>\\d*)", 5, ("fits an empty subject",)),
    ("ACME-", "A" * 500, 5, ("longer than 500 characters",)),
    ("auto-submitted: auto-generated", "auto-submitted: auto-replied", 6, ('"auto-submitted: auto-generated"',)),
    ("auto-submitted: auto-generated", "auto-submitted", 6, ("allowed:",)),
    ("auto-submitted: auto-generated", "List-Id: news", 6, ("no playbook may accept",)),
    ("auto-submitted: auto-generated", "list-unsubscribe", 6, ("no playbook may accept",)),
    ("auto-submitted: auto-generated", "precedence: list", 6, ('"precedence: bulk"',)),
    ("auto-submitted: auto-generated", "precedence: auto_reply", 6, ('"precedence: bulk"',)),
    ("auto-submitted: auto-generated", "X-Loop: yes", 6, ("no playbook may accept",)),
    ("auto-submitted: auto-generated", "no mark", 6, ("is no machine mark",)),
    ('"unattended"', '"unatended"', 7, ('did you mean "unattended"?',)),
    ('mark = "none"', 'mark = "auto-replid"', 8, ('did you mean "auto-replied"?',)),
    ('language = "de"', 'language = "xx"', 9, ("is not known here",)),
    ("officer = false", 'officer = "no"', 10, ("must be true or false; it is text",)),
    ('role = "officer"', 'role = "oficer"', 12, ('did you mean "officer"?',)),
    ('"privacy@acme.example"', '"privacy-*@acme.example"', 13, ("write one address",)),
    ("2026-11-01", '"2026-11-01"', 15, ("without quotes",)),
    ('name = "notice"\n', "", 16, ("step.name: is missing",)),
    ('template = "first_reply"', 'template = "first_repl"', 18, ('did you mean "first_reply"?',)),
    ('template = "first_reply"', 'template = "reminder"', 18, ("not meant for an opening",)),
    ('template = "first_reply"', 'template = "first_reply"\non = "silense"', 19, ('did you mean "silence"?',)),
    ("[texts]", '[[step]]\nname = "notice"\ntemplate = "first_reply"\n[texts]', 20, ("has this name already",)),
    ("{{ address }} {{", "{{ adress }} {{", 20, ("{{ adress }}", "address, domain")),
    ("{{ address }} ", "", 20, ("must contain {{ address }}",)),
    (" {{ ticket }}", "", 20, ("must contain {{ ticket }}",)),
    (" {{ ticket }}", " {{ ticket }} {% if x %}", 20, ("would be printed",)),
    (" {{ ticket }}", " {{ ticket }} {# note", 20, ("would be printed",)),
    (" {{ ticket }}", " {{ ticket }} {{ 3 }}", 20, ("begins no placeholder",)),
    (" {{ ticket }}", " {{ ticket }} {{ first_notice_on }}", 20, ("does not know",)),
    (" {{ ticket }}", " {{ ticket }} {{ body }}", 20, ("{{ body }}", "never quotes the mail")),
    (" {{ ticket }}", " {{ ticket }} {{ subject }}", 20, ("{{ subject }}", "never quotes the mail")),
    (" {{ ticket }}", " {{ ticket }} {{ name }}", 20, ("{{ name }}", "never names the person")),
    (" {{ ticket }}", " {{ ticket }} {{ first_name }}", 20, ("{{ first_name }}", "never names the person")),
    ('headline = "Falsche Adresse"', 'headlin = "Falsche Adresse"', 25, ('did you mean "headline"?',)),
    ('"Falsche Adresse"', '"Falsch: {{ address }}"', 25, ("{{ address }}", "no placeholder may stand here")),
    ('"Falsche Adresse"', '"""Falsch\\nFalsch"""', 25, ("must be one line",)),
    ('"Falsche Adresse"', f'"{"x" * 401}"', 25, ("at most 400 characters",)),
    ('"Falsche Adresse"', '" "', 25, ("is empty",)),
    ('officer = "Ihre Datenschutzstelle"', 'summary = "{{ name }}"', 26, ("{{ name }}", "never names the person")),
    ('first_reply = "{{ address', 'first_repl = "{{ address', 20, ('did you mean "first_reply"?',)),
    ("examples/1.eml", "examples/2.eml", 22, ("there is no such file",)),
    ('"send notice"', '"sent"', 23, ('did you mean "send"?',)),
    ('"send notice"', '"send reminder"', 23, ("step that the playbook does not have",)),
]


def write(folder: Path, company: str, text: str) -> Path:
    file = folder / company / "playbook.toml"
    (file.parent / "examples").mkdir(parents=True)
    (file.parent / "examples" / "1.eml").write_text("")
    file.write_text(text)
    return file


def problems(folder: Path) -> tuple[str, ...]:
    with pytest.raises(UserError) as caught:
        load_playbooks([folder], None)
    return caught.value.problems


def test_every_key_reaches_its_value(tmp_path: Path) -> None:
    file = write(tmp_path, "acme", GOOD)
    (book,) = load_playbooks([tmp_path], None)
    assert [pattern.pattern for pattern in book.codes] == [r"ACME-(?P<code>\d{5})"]
    assert book.codes[0].search("Re: ACME-12345", timeout=0.1)["code"] == "12345"
    assert book == Playbook(
        company="acme",
        name="Acme",
        path=str(file),
        domains=("acme.example",),
        reply_to=("case-*@acme.example",),
        systems=("otrs",),
        codes=book.codes,
        accept=("auto-submitted: auto-generated",),
        release="unattended",
        mark="none",
        language="de",
        officer=False,
        contacts=(Contact("officer", "privacy@acme.example", "https://acme.example/privacy", "2026-11-01"),),
        steps=(Step("notice", "first_reply"),),
        texts={"first_reply": "{{ address }} {{ ticket }}"},
        phrases={"headline": "Falsche Adresse", "officer": "Ihre Datenschutzstelle"},
        examples=(Example("examples/1.eml", Expected("send", "notice")),),
    )
    assert book.may_write_to("case-17@acme.example")


def test_a_small_playbook_has_the_careful_defaults(tmp_path: Path) -> None:
    write(tmp_path, "acme", 'name = "Acme"\ndomains = ["Äcme.example"]\nreply_to = ["A@Äcme.example"]\n')
    (book,) = load_playbooks([tmp_path], None)
    assert (book.release, book.mark, book.language, book.officer) == ("", "", "", True)
    assert (book.domains, book.reply_to) == (("xn--cme-pla.example",), ("a@xn--cme-pla.example",))
    assert book.steps == (Step("notice", "first_reply"),)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Precedence:  Bulk", "precedence: bulk"),
        ("X-Auto-Response-Suppress: All", "x-auto-response-suppress: all"),
        ("X-ServiceNow-Generated", "x-servicenow-generated"),
    ],
)
def test_machine_marks_are_brought_into_one_form(tmp_path: Path, written: str, meant: str) -> None:
    write(tmp_path, "acme", GOOD.replace("auto-submitted: auto-generated", written))
    assert load_playbooks([tmp_path], None)[0].accept == (meant,)


@pytest.mark.parametrize(
    ("old", "new", "line", "words"), FAULTS, ids=[f"{old} → {new[:60]}" for old, new, *_ in FAULTS]
)
def test_a_slip_is_found_on_its_line_with_a_remedy(
    tmp_path: Path, old: str, new: str, line: int, words: tuple[str, ...]
) -> None:
    assert old in GOOD
    file = write(tmp_path, "acme", GOOD.replace(old, new, 1))
    found = [one for one in problems(tmp_path) if one.startswith(f"{file}:{line}: ")]
    assert any(all(word in one for word in words) for one in found), problems(tmp_path)
    assert all(";" in one for one in found), "every problem names its remedy"


def test_a_pattern_nested_too_deeply_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    write(tmp_path, "acme", GOOD.replace("ACME-", "(" * 240 + ")" * 240))
    depth, frame = 0, sys._getframe()
    while frame := frame.f_back:
        depth += 1
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(depth + 200)
    try:
        (found,) = problems(tmp_path)
    finally:
        sys.setrecursionlimit(limit)
    assert "nested too deeply" in found


def test_the_slips_of_all_playbooks_are_told_at_once(tmp_path: Path) -> None:
    one = write(tmp_path, "acme", GOOD.replace('"none"', '"nothing"').replace("otrs", "nosuchsystem"))
    two = write(tmp_path, "borg", "name = ")
    three = write(tmp_path, "Big_Co", GOOD)
    places = [":".join(problem.split(":")[:2]) for problem in problems(tmp_path)]
    assert places == [f"{three}:1", f"{one}:4", f"{one}:8", f"{two}:1"]


def test_the_first_folder_replaces_a_company_of_a_later_one(tmp_path: Path) -> None:
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    write(mine, "acme", GOOD)
    write(theirs, "acme", "broken =")
    write(theirs, "borg", GOOD.replace("Acme", "Borg"))
    assert [book.name for book in load_playbooks([mine], theirs)] == ["Acme", "Borg"]


def test_a_folder_that_is_missing_holds_no_playbooks(tmp_path: Path) -> None:
    assert load_playbooks([tmp_path / "none"], None) == ()
