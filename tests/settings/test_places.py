"""Where a key stands: on tricky documents, and on any document that can be written."""

from __future__ import annotations

import re

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from replybot.settings.places import Places

TRICKY = (
    """# comment with [brackets] and "quotes"
title = "a # no comment" # a comment
"quoted key" = 'it''s'
""".replace("'it''s'", "'its'")
    + '''dotted.key."with.dot" = 1
text = """
[not-a-table]
key = "no"
ends with quotes""\\""""
raw = \'\'\'
]]]\'\'\'
when = 2026-11-23 10:00:00 # a date with a blank
list = [
  1, # one ]
  [2, { deep = [3,
     4] }],
  "]",
]
inline = { a = 1, b.c = { d = "}" } }
[table.below]
x = 1
[table]
y = 2
[[array]]
n = 1
[array.sub]
m = 1
[[array.inner]]
o = 1
[[array]]
n = 2
[[array.inner]]
o = 2
[[array.inner]]
o = 3
'''
)
LINES = {
    ("title",): 2,
    ("quoted key",): 3,
    ("dotted",): 4,
    ("dotted", "key", "with.dot"): 4,
    ("text",): 5,
    ("raw",): 9,
    ("when",): 11,
    ("list",): 12,
    ("list", 0): 13,
    ("list", 1): 14,
    ("list", 1, 1, "deep", 0): 14,
    ("list", 1, 1, "deep", 1): 15,
    ("list", 2): 16,
    ("inline", "b", "c", "d"): 18,
    ("table", "below", "x"): 20,
    ("table",): 21,
    ("table", "y"): 22,
    ("table", "missing"): 21,
    ("array", 0): 23,
    ("array", 0, "sub", "m"): 26,
    ("array", 0, "inner", 0, "o"): 28,
    ("array", 1): 29,
    ("array", 1, "n"): 30,
    ("array", 1, "inner", 0, "o"): 32,
    ("array", 1, "inner", 1): 33,
    ("array", 1, "inner", 1, "missing", "deeper"): 33,
    ("nothing",): 1,
}


@pytest.mark.parametrize("path", LINES, ids=str)
def test_a_key_of_a_tricky_document_is_found_on_its_line(path: tuple[str | int, ...]) -> None:
    tomli.loads(TRICKY)
    assert Places(TRICKY).line(path) == LINES[path]


def test_windows_line_ends_count_as_one() -> None:
    places = Places(TRICKY.replace("\n", "\r\n"))
    assert {path: places.line(path) for path in LINES} == LINES


def test_four_hundred_lists_in_one_another_are_walked() -> None:
    text = "a = " + "[" * 390 + "]" * 390 + "\nb = 1\n"
    tomli.loads(text)
    assert Places(text).line(("b",)) == 2


def test_a_key_of_a_hundred_thousand_dots_costs_no_memory() -> None:
    text = "a." * 100_000 + "a = 1\nb = 1\n"
    assert Places(text).line(("b",)) == 2


KEYS = st.from_regex(r"[a-z_-]{1,4}", fullmatch=True) | st.text("aé .\"'\\#=[]", max_size=4)
SCALARS = (
    st.integers(-9, 9).map(str)
    | st.sampled_from(["true", "1.5", "2026-11-23", "2026-11-23 10:00:00Z", "inf", "'''\n[x]\n'''", '"""\n"a"\\""""'])
    | st.text("a#\"'\\][{},=\n", max_size=6).map(lambda text: written(text))
)
GAPS = st.sampled_from(["", " ", "\n", " # note ]\n", "\n\n"])


def written(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def bare(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else written(key)


Lists = st.deferred(lambda: st.lists(st.tuples(GAPS, Values), max_size=3))
Values = st.deferred(lambda: SCALARS | Lists | st.dictionaries(KEYS, Values, max_size=2))


class Writer:
    """Writes a document and notes the line of all that it writes."""

    def __init__(self) -> None:
        self.text, self.lines = "", {}

    def note(self, path: tuple[str | int, ...]) -> None:
        self.lines[path] = self.text.count("\n") + 1

    def value(self, path: tuple[str | int, ...], value: object) -> None:
        if isinstance(value, str):
            self.text += value
        elif isinstance(value, dict):
            self.text += "{"
            for number, (key, below) in enumerate(value.items()):
                self.text += ", " if number else " "
                self.pair((*path, key), below)
            self.text += "}"
        else:
            self.text += "["
            for number, (gap, below) in enumerate(value):
                self.text += gap
                self.note((*path, number))
                self.value((*path, number), below)
                self.text += gap + ","
            self.text += "]"

    def pair(self, path: tuple[str | int, ...], value: object) -> None:
        self.note(path)
        self.text += f"{bare(path[-1])} = "
        self.value(path, value)

    def table(self, path: tuple[str | int, ...], heading: str, pairs: dict[str, object]) -> None:
        self.note(path)
        self.text += heading + " # [x]\n"
        for key, value in pairs.items():
            self.pair((*path, key), value)
            self.text += "\n"


Pairs = st.dictionaries(KEYS, Values, max_size=3)


@settings(max_examples=300, deadline=None)
@given(Pairs, st.dictionaries(KEYS, Pairs | st.lists(Pairs, min_size=1, max_size=3), max_size=3))
def test_every_key_of_any_document_is_found_on_its_line(top: dict, tables: dict) -> None:
    writer = Writer()
    for key, value in top.items():
        writer.pair((key,), value)
        writer.text += "\n"
    for key, content in tables.items():
        if key in top:
            continue
        for number, pairs in enumerate(content if isinstance(content, list) else []):
            writer.table((key, number), f"[[{bare(key)}]]", pairs)
        if isinstance(content, dict):
            writer.table((key,), f"[{bare(key)}]", content)
    tomli.loads(writer.text)
    places = Places(writer.text)
    assert {path: places.line(path) for path in writer.lines} == writer.lines
