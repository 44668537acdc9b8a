"""Several folders, one cursor: what fails stops no other, and nothing is read twice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from replybot.errors import PermanentError, TemporaryError
from replybot.mailboxes.base import RawMail
from replybot.mailboxes.folders import FolderError, State, in_turn

Shelf = dict[str, list[str] | Exception]


def reading(shelf: Shelf, *, asked: list[str] | None = None) -> object:
    """Reads folders that are lists; the state is how many mails were seen."""

    def read(name: str, state: State) -> Iterator[tuple[tuple[RawMail, ...], State]]:
        if asked is not None:
            asked.append(name)
        found = shelf[name]
        if isinstance(found, Exception):
            raise found
        seen = state if isinstance(state, int) else 0
        for number in range(seen, len(found)):
            yield (RawMail(f"{name}:{number}", found[number].encode(), 1, None, False, name),), number + 1

    return read


def taken(shelf: Shelf, cursor: bytes = b"", names: tuple[str, ...] = ()) -> tuple[list[str], bytes, str]:
    """What is new, the cursor then, and what was wrong."""
    mails: list[str] = []
    try:
        for batch in in_turn(names or tuple(shelf), cursor, reading(shelf)):  # type: ignore[arg-type]
            mails += [mail.data.decode() for mail in batch.mails]
            cursor = batch.cursor
    except (PermanentError, TemporaryError) as error:
        return mails, cursor, f"{type(error).__name__}: {error}"
    return mails, cursor, ""


def test_folders_are_read_in_their_order_and_remembered_each_for_itself() -> None:
    shelf: Shelf = {"one": ["a", "b"], "two": ["c"]}
    mails, cursor, wrong = taken(shelf)
    assert (mails, wrong) == (["a", "b", "c"], "")
    shelf["one"] += ["d"]  # type: ignore[operator]
    shelf["two"] += ["e"]  # type: ignore[operator]
    assert taken(shelf, cursor)[0] == ["d", "e"]


def test_a_run_that_stops_in_the_middle_goes_on_there() -> None:
    shelf: Shelf = {"one": ["a", "b"], "two": ["c", "d"]}
    for stop in range(1, 5):
        batches = in_turn(("one", "two"), b"", reading(shelf))  # type: ignore[arg-type]
        seen = [next(batches) for _ in range(stop)]
        rest, _, _ = taken(shelf, seen[-1].cursor)
        assert [m.data.decode() for b in seen for m in b.mails] + rest == ["a", "b", "c", "d"]


def test_a_folder_that_fails_is_told_in_the_end_and_keeps_its_place() -> None:
    shelf: Shelf = {"one": ["a"], "two": ["b"], "three": ["c"]}
    _, cursor, _ = taken(shelf)
    shelf |= {"one": ["a", "d"], "two": FolderError("no two"), "three": ["c", "e"]}
    mails, cursor, wrong = taken(shelf, cursor)
    assert (mails, wrong) == (["d", "e"], "FolderError: no two")
    shelf["two"] = ["b", "f"]
    assert taken(shelf, cursor) == (["f"], taken(shelf, cursor)[1], "")


def test_all_that_fail_are_told_at_once() -> None:
    shelf: Shelf = {"one": FolderError("no one"), "two": TemporaryError("not now"), "three": FolderError("no three")}
    assert taken(shelf)[2] == "TemporaryError: no one; not now; no three"


def test_a_server_that_is_away_is_not_asked_for_every_folder() -> None:
    asked: list[str] = []
    shelf: Shelf = {name: TemporaryError("away") for name in ("one", "two", "three", "four")}
    with pytest.raises(TemporaryError, match=r"^away$"):
        list(in_turn(tuple(shelf), b"", reading(shelf, asked=asked)))  # type: ignore[arg-type]
    assert asked == ["one", "two"]


def test_a_wrong_password_is_not_tried_for_every_folder() -> None:
    asked: list[str] = []
    shelf: Shelf = {name: PermanentError("wrong password") for name in ("one", "two")}
    with pytest.raises(PermanentError, match="wrong password"):
        list(in_turn(tuple(shelf), b"", reading(shelf, asked=asked)))  # type: ignore[arg-type]
    assert asked == ["one"]


def test_a_folder_that_is_named_twice_is_read_once() -> None:
    assert taken({"one": ["a"]}, names=("one", "one"))[0] == ["a"]


def test_a_folder_that_comes_back_goes_on_where_it_was() -> None:
    shelf: Shelf = {"one": ["a"], "two": ["b"]}
    _, cursor, _ = taken(shelf)
    _, cursor, _ = taken({"one": ["a", "c"]}, cursor)
    assert taken(shelf, cursor)[0] == []


def test_the_order_of_the_folders_may_change() -> None:
    shelf: Shelf = {"one": ["a"], "two": ["b"]}
    _, cursor, _ = taken(shelf)
    assert taken(shelf, cursor, names=("two", "one"))[0] == []


@pytest.mark.parametrize("cursor", [b"", b"\xff", b"[]", b"3", b'{"folders": 3}', b'{"folders": {"one": "x"}}'])
def test_a_cursor_of_something_else_counts_as_empty(cursor: bytes) -> None:
    assert taken({"one": ["a"]}, cursor)[0] == ["a"]
