"""The index of the playbooks: nothing is read twice, nothing that changed is missed, and it can always be lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from replybot.core.company import resembling
from replybot.core.fields import Address
from replybot.core.shelf import Shelf
from replybot.errors import UserError
from replybot.settings import index, toml
from replybot.settings.index import load_shelf
from replybot.settings.playbook_files import playbook_files
from replybot.settings.playbooks import load_playbook

OLD = 1_700_000_000_000_000_000  # a time of files that were written long ago, nanoseconds


def write(folder: Path, company: str, more: str = "", *, at: int = OLD) -> Path:
    file = folder / company / "playbook.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = ['name = "The NAME company"', 'domains = ["NAME.example"]', 'reply_to = ["a@NAME.example"]', more, ""]
    file.write_text("\n".join(lines).replace("NAME", company))
    os.utime(file, ns=(at, at))
    return file


@pytest.fixture
def books(tmp_path: Path) -> Path:
    for company in ("alpha", "beta", "gamma"):
        write(tmp_path / "books", company)
    return tmp_path / "books"


@contextmanager
def counting(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The playbooks whose files are read."""
    read: list[str] = []
    real = toml.read

    def reading(file: Path) -> toml.Document:
        read.append(file.parent.name)
        return real(file)

    with monkeypatch.context() as patch:
        patch.setattr(toml, "read", reading)
        yield read


def load(books: Path, *, write: bool = True) -> Shelf:
    return load_shelf([books], None, books.parent / "index", write=write)


def test_a_shelf_from_the_index_holds_the_same_playbooks(books: Path) -> None:
    write(books, "delta", 'brands = ["Deltamarkt", "Delta 24"]\ncodes = [\'D-(?P<code>\\d{5})\']\nplatform = "otrs"')
    load(books)
    assert tuple(load(books)) == tuple(map(load_playbook, playbook_files([books], None)))
    assert load(books)[2].brands == ("Deltamarkt", "Delta 24")


def test_what_did_not_change_is_not_read_again(books: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with counting(monkeypatch) as first:
        load(books)
    assert sorted(first) == ["alpha", "beta", "gamma"]
    with counting(monkeypatch) as second:
        book = load(books).match("beta.example")
    assert book is not None
    assert (book.name, second) == ("The beta company", [])


def test_only_what_changed_is_read_again(books: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load(books)
    write(books, "beta", 'language = "fr"', at=OLD + 1)
    with counting(monkeypatch) as read:
        shelf = load(books)
    assert read == ["beta"]
    assert [book.language for book in shelf] == ["", "fr", ""]


def test_a_change_of_the_same_size_and_time_to_another_file_is_noticed(books: Path) -> None:
    file = write(books, "beta", 'language = "fr"')
    load(books)
    other = file.with_name("new.toml")
    other.write_text(file.read_text().replace('"fr"', '"de"'))
    os.utime(other, ns=(OLD, OLD))
    other.replace(file)
    assert load(books)[1].language == "de"


def test_a_file_written_while_the_index_was_made_is_not_believed(books: Path) -> None:
    load(books)
    made = (books.parent / "index").stat().st_mtime_ns
    file = write(books, "beta", 'language = "fr"', at=made)
    load(books)
    text = file.read_text().replace('"fr"', '"de"')
    with file.open("r+") as same:  # the same file, size and time: nothing tells that it changed
        same.write(text)
    os.utime(file, ns=(made, made))
    os.utime(books.parent / "index", ns=(made, made))
    assert load(books)[1].language == "de"


def test_new_and_missing_playbooks_are_noticed(books: Path) -> None:
    load(books)
    write(books, "aaa")
    (books / "beta" / "playbook.toml").unlink()
    assert [book.company for book in load(books)] == ["aaa", "alpha", "gamma"]


def test_the_owners_playbook_stands_before_the_shipped_one(books: Path, tmp_path: Path) -> None:
    write(tmp_path / "shipped", "beta", 'language = "fr"')
    write(tmp_path / "shipped", "omega")
    place = tmp_path / "index"
    for _again in range(2):
        shelf = load_shelf([books], tmp_path / "shipped", place, write=True)
        assert [book.company for book in shelf] == ["alpha", "beta", "gamma", "omega"]
        assert shelf[1].language == ""
    (books / "beta" / "playbook.toml").unlink()
    assert load_shelf([books], tmp_path / "shipped", place, write=True).company("beta").language == "fr"  # type: ignore[union-attr]


@pytest.mark.parametrize("before", [True, False])
def test_a_wrong_playbook_is_refused_with_or_without_an_index(books: Path, before: bool) -> None:
    if before:
        load(books)
    write(books, "beta", 'langauge = "fr"', at=OLD + 1)
    for _again in range(2):
        with pytest.raises(UserError) as caught:
            load(books)
        (problem,) = caught.value.problems
        assert 'did you mean "language"?' in problem
        assert "beta/playbook.toml:4" in problem


def test_nothing_is_written_where_nothing_may_change(books: Path) -> None:
    assert len(load(books, write=False)) == 3
    assert not (books.parent / "index").exists()


def test_a_stale_index_is_used_where_nothing_may_change(books: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load(books)
    before = (books.parent / "index").read_bytes()
    write(books, "beta", 'language = "fr"', at=OLD + 1)
    with counting(monkeypatch) as read:
        assert load(books, write=False)[1].language == "fr"
    assert read == ["beta"]
    assert (books.parent / "index").read_bytes() == before


@pytest.mark.parametrize("how", ["empty", "garbage", "cut", "torn", "other program", "foreign", "folder"])
def test_an_index_that_is_no_good_is_made_anew(books: Path, how: str) -> None:
    load(books)
    place = books.parent / "index"
    whole = place.read_bytes()
    match how:
        case "empty":
            place.write_bytes(b"")
        case "garbage":
            place.write_bytes(b"no index at all" * 500)
        case "cut":
            place.write_bytes(whole[: len(whole) // 2])
        case "torn":
            place.write_bytes(whole[:4096] + b"\0" * (len(whole) - 4096))
        case "other program":
            with sqlite3.connect(place) as db:
                db.execute("UPDATE about SET value = 'another'")
            db.close()
        case "foreign":
            place.unlink()
            with sqlite3.connect(place) as db:
                db.execute("CREATE TABLE about (x)")
            db.close()
        case "folder":
            place.unlink()
            place.mkdir()
    assert [book.company for book in load(books)] == ["alpha", "beta", "gamma"]
    assert [book.company for book in load(books)] == ["alpha", "beta", "gamma"]


def test_where_no_index_can_be_written_the_playbooks_are_read(books: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    shelf = load_shelf([books], None, tmp_path / "file" / "index", write=True)
    assert [book.company for book in shelf] == ["alpha", "beta", "gamma"]


def test_a_playbook_is_opened_as_it_was_when_it_was_looked_at(books: Path) -> None:
    load(books)
    shelf = load(books)
    (books / "beta" / "playbook.toml").write_text("this is not TOML any more")
    assert shelf[1].name == "The beta company"


def test_names_looks_and_brands_are_found_by_the_index_too(books: Path) -> None:
    write(books, "delta", 'brands = ["Deltamarkt"]')
    load(books)
    for shelf in (load(books), load_shelf([books], None, None, write=False)):
        by = {name: resembling(shelf, Address(name, "x", "post.test")) for name in ("Deltamarkt Service", "Nobody")}
        found = by["Deltamarkt Service"]
        assert found is not None
        assert found.book.company == "delta"
        assert by["Nobody"] is None
        imitated = resembling(shelf, Address("", "x", "be1ta.test")), resembling(shelf, Address("", "x", "aIpha.test"))
        assert imitated[1] is not None
        assert imitated[1].book.company == "alpha"


def test_an_edit_in_place_is_noticed_though_its_folder_did_not_change(books: Path) -> None:
    load(books)
    folder, file = (books / "beta").stat().st_mtime_ns, books / "beta" / "playbook.toml"
    text = file.read_text().replace("The beta company", "The bita company")
    with file.open("r+") as same:
        same.write(text)
    os.utime(file, ns=(OLD + 1, OLD + 1))
    assert (books / "beta").stat().st_mtime_ns == folder
    assert load(books)[1].name == "The bita company"


def test_a_shelf_stays_as_it_was_though_another_run_makes_another_index(books: Path) -> None:
    load(books)
    shelf = load(books)
    write(books, "aaa")
    assert [book.company for book in load(books)] == ["aaa", "alpha", "beta", "gamma"]
    for company in ("alpha", "beta", "gamma"):
        book = shelf.match(f"{company}.example")
        assert book is not None and book.company == company
    assert [card.company for card in shelf.cards] == ["alpha", "beta", "gamma"] and len(shelf) == 3


def test_of_an_index_that_is_current_no_cards_are_read_until_they_are_wanted(
    books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(books)
    monkeypatch.setattr(index, "_rows", lambda db: pytest.fail("the cards were read"))
    shelf = load(books)
    book = shelf.match("beta.example")
    assert book is not None and book.name == "The beta company" and len(shelf) == 3 and shelf.stamp


@pytest.mark.parametrize("page", range(1, 12))
def test_whichever_page_of_the_index_is_broken_the_playbooks_are_read_and_the_index_is_made_anew(
    books: Path, page: int
) -> None:
    for number in range(40):
        write(books, f"more{number}")
    whole = [book.name for book in load(books)]
    place = books.parent / "index"
    octets, made = bytearray(place.read_bytes()), place.stat().st_mtime_ns
    octets[page * 4096 : (page + 1) * 4096] = b"\0" * 4096
    place.write_bytes(octets)
    os.utime(place, ns=(made, made))
    for _again in range(2):
        shelf = load(books)
        assert [card.name for card in shelf.cards] == whole and [book.name for book in shelf] == whole
        assert len(shelf.table("domains")) == len(whole) == len(shelf)


def test_a_folder_without_playbooks_changes_nothing(books: Path, tmp_path: Path) -> None:
    load(books)
    stamp = load(books).stamp
    (tmp_path / "empty" / "delta").mkdir(parents=True)
    more = [tmp_path / "empty", books, tmp_path / "none", books]
    assert load_shelf(more, tmp_path / "empty", tmp_path / "index", write=False).stamp == stamp != ""


def test_it_is_for_the_owner_alone(books: Path) -> None:
    load(books)
    assert (books.parent / "index").stat().st_mode & 0o077 == 0
    assert [file.name for file in books.parent.iterdir()].count("index") == 1
    assert sorted(file.name for file in books.parent.iterdir()) == ["books", "index"]


def test_the_stamp_of_a_shelf_changes_with_each_playbook_and_is_none_until_nothing_can_change_unseen(
    books: Path,
) -> None:
    assert load(books).stamp == "", "the files were read just now"
    first = load(books).stamp
    assert first and load(books).stamp == first
    write(books, "beta", 'language = "fr"', at=OLD + 1)
    assert load(books).stamp == ""
    assert load(books).stamp not in ("", first)
    young = write(books, "beta", 'language = "it"')
    os.utime(young)
    assert [load(books).stamp for _ in range(3)] == ["", "", ""]


def test_a_shelf_whose_playbooks_are_changed_otherwise_has_another_stamp(books: Path) -> None:
    load(books)
    shelf = load(books)
    with_hints = {shelf.with_each(lambda book: book, stamp).stamp for stamp in ("a", "b")}
    assert len(with_hints | {shelf.stamp}) == 3 and "" not in with_hints
    assert shelf.with_each(lambda book: book).stamp == "", "nobody can tell"
    assert load_shelf([books], None, None, write=False).with_each(lambda book: book, "a").stamp == ""
