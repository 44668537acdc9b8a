"""Changes to a playbook's file: they find their place, keep all that stood there, and are refused if they break it."""

from __future__ import annotations

import difflib
import stat
from pathlib import Path

import pytest
import tomli

from replybot.core.taught import Change
from replybot.errors import UserError
from replybot.settings import toml
from replybot.settings.amend import amended, quoted, replace_file, without_examples

TEXT = """\
# Acme, written by hand.
name = "Acme"  # what people say

domains = [
    "acme.example",  # the main one
    "mail.acme.example"  # seen in March
]
reply_to = ["service@acme.example"]  # not the no-reply
# mark = "auto-replied"
language = "de"

# Found on their page.
[[contact]]
role = "complaints"
address = "beschwerde@acme.example"

# What to say.
[[step]]
name = "notice"
template = "first_reply"

[texts]
first_reply = \"\"\"
[[contact]]
{{ address }} {{ ticket }}
\"\"\"
"""
CONTACT = Change("contact", pairs=(("role", '"officer"'), ("address", '"dpo@acme.example"'), ("checked", "2026-11-23")))


def document(text: str = TEXT) -> toml.Document:
    return toml.parse(Path("playbooks/acme/playbook.toml"), text)


def added(change: Change, text: str = TEXT) -> list[str]:
    """The lines that a change adds; what it takes away begins with a minus."""
    lines = difflib.ndiff(text.splitlines(), amended(document(text), [change]).splitlines())
    return [line[2:] if line[0] == "+" else f"-{line[2:]}" for line in lines if line[0] in "+-"]


def test_a_value_in_a_list_of_lines_gets_a_line_and_the_comment_before_it_stays() -> None:
    assert added(Change("domains", "b.acme.example")) == [
        '-    "mail.acme.example"  # seen in March',
        '    "mail.acme.example",  # seen in March',
        '    "b.acme.example",',
    ]
    comma = TEXT.replace('"mail.acme.example"  #', '"mail.acme.example",  #')
    assert added(Change("domains", "b.acme.example"), comma) == ['    "b.acme.example",']


def test_a_value_in_a_list_of_one_line_stands_in_that_line() -> None:
    assert 'reply_to = ["service@acme.example", "case-*@acme.example"]  # not the no-reply' in added(
        Change("reply_to", "case-*@acme.example")
    )
    empty = TEXT.replace('language = "de"', "codes = []")
    assert added(Change("codes", r"\bA-(?P<code>\d{6})\b"), empty)[-1] == r"codes = ['\bA-(?P<code>\d{6})\b']"


def test_a_key_that_is_not_there_stands_behind_the_one_before_it() -> None:
    text = amended(document(), [Change("codes", r"A-(?P<code>\d{6})")])
    lines = text.splitlines()
    assert lines[lines.index(r"codes = ['A-(?P<code>\d{6})']") - 1].startswith("reply_to")


def test_a_key_that_stands_as_a_comment_is_set_below_it() -> None:
    lines = amended(document(), [Change("mark", "none", sets=True)]).splitlines()
    assert lines[lines.index('mark = "none"') - 1] == '# mark = "auto-replied"'


def test_a_key_that_is_there_is_changed_where_it_stands() -> None:
    text = TEXT.replace("# mark", "mark").replace('"auto-replied"', '"auto-replied"  # as most')
    assert added(Change("mark", "none", sets=True), text) == [
        '-mark = "auto-replied"  # as most',
        'mark = "none"  # as most',
    ]


def test_a_further_table_stands_behind_the_last_of_its_kind_and_before_the_next_ones_comment() -> None:
    assert [line for line in added(CONTACT) if line] == [
        "[[contact]]", 'role = "officer"', 'address = "dpo@acme.example"', "checked = 2026-11-23",
    ]  # fmt: skip
    text = amended(document(), [CONTACT])
    assert text.index('"complaints"') < text.index('"officer"') < text.index("# What to say.")


def test_a_first_step_into_the_silence_keeps_the_notice() -> None:
    bare = 'name = "Acme"\ndomains = ["acme.example"]\nreply_to = ["service@acme.example"]\n'
    step = Change("step", pairs=(("name", '"reminder"'), ("on", '"silence"'), ("after", '"21d"')))
    steps = tomli.loads(amended(document(bare), [step]))["step"]
    assert [one["name"] for one in steps] == ["notice", "reminder"]


def test_line_ends_of_another_system_stay_as_they_are() -> None:
    text = amended(document(TEXT.replace("\n", "\r\n")), [CONTACT])
    assert text.replace("\r\n", "") == text.replace("\r\n", "\n").replace("\n", "")


def test_all_changes_together_add_up() -> None:
    changes = [CONTACT, Change("domains", "b.acme.example"), Change("mark", "none", sets=True)]
    after = tomli.loads(amended(document(), changes))
    before = tomli.loads(TEXT)
    assert after["contact"][:-1] == before["contact"] and after["domains"][:-1] == before["domains"]
    assert {key: after[key] for key in before if key not in ("contact", "domains")} == {
        key: before[key] for key in before if key not in ("contact", "domains")
    }


@pytest.mark.parametrize(
    "change",
    [
        Change("reply_to", "service@elsewhere.example"),
        Change("codes", r"\d+"),
        Change("mark", "whatever", sets=True),
        Change("contact", pairs=(("role", '"friend"'), ("address", '"a@acme.example"'))),
    ],
)
def test_a_change_after_which_the_playbook_is_wrong_is_refused_with_its_place(change: Change) -> None:
    with pytest.raises(UserError) as refused:
        amended(document(), [change])
    assert refused.value.problems and "playbooks/acme/playbook.toml:" in refused.value.problems[0]


def test_words_that_look_like_a_table_are_none() -> None:
    start, end = TEXT.index("# Found on"), TEXT.index("# What to say")
    after = tomli.loads(amended(document(TEXT[:start] + TEXT[end:]), [CONTACT]))
    assert [one["address"] for one in after["contact"]] == ["dpo@acme.example"]
    assert after["texts"] == tomli.loads(TEXT)["texts"]


@pytest.mark.parametrize(
    ("value", "written"),
    [("a", '"a"'), (r"\d'", r'''"\\d'"'''), (r"\d", r"'\d'"), ('a"b', r'"a\"b"')],
)
def test_a_value_is_written_so_that_it_is_read_again(value: str, written: str) -> None:
    assert quoted(value) == written and tomli.loads(f"k = {written}")["k"] == value


EXAMPLES = """\
name = "Acme"

# The first.
[[example]]
mail = "examples/1.eml"
expect = "hold"

# The second.
[[example]]
mail = "examples/2.eml"
expect = "file"
"""


@pytest.mark.parametrize(
    ("gone", "left"),
    [(["examples/1.eml"], "2"), (["examples/2.eml"], "1"), ([], "12"), (["examples/1.eml", "examples/2.eml"], "")],
)
def test_an_example_is_taken_out_with_its_comment(gone: list[str], left: str) -> None:
    text = without_examples(document(EXAMPLES), gone)
    assert [one["mail"] for one in tomli.loads(text).get("example", [])] == [f"examples/{n}.eml" for n in left]
    assert ("# The first." in text, "# The second." in text) == ("1" in left, "2" in left)


def test_examples_in_another_form_are_refused_rather_than_left_in() -> None:
    inline = 'name = "Acme"\nexample = [{ mail = "examples/1.eml", expect = "hold" }]\n'
    with pytest.raises(UserError):
        without_examples(document(inline), ["examples/1.eml"])


# The file


def test_a_file_is_replaced_whole_with_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "playbook.toml"
    file.write_bytes(b"old")
    file.chmod(0o640)
    replace_file(file, b"old", b"new")
    assert file.read_bytes() == b"new" and stat.S_IMODE(file.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_was_changed_meanwhile_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "playbook.toml"
    file.write_bytes(b"by somebody else")
    with pytest.raises(UserError, match="changed meanwhile"):
        replace_file(file, b"old", b"new")
    assert file.read_bytes() == b"by somebody else" and list(tmp_path.iterdir()) == [file]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.toml", tmp_path / "playbook.toml"
    real.write_bytes(b"old")
    link.symlink_to(real)
    replace_file(link, b"old", b"new")
    assert link.is_symlink() and real.read_bytes() == b"new"


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "playbook.toml"
    file.write_bytes(b"old")

    def full(path: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UserError, match="No space left"):
        replace_file(file, b"old", b"new")
    assert file.read_bytes() == b"old" and list(tmp_path.iterdir()) == [file]
