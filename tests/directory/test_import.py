"""Importing: in every form, whole or not at all; bad records are named and passed over."""

from __future__ import annotations

import contextlib
import fcntl
import gzip
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from replybot.directory import Directory, contacts_for, open_directory, reading, schema, sources
from replybot.directory.importing import Named
from replybot.errors import BusyError, PermanentError, UserError
from tests.directory.made import AUTHORITIES, COMPANIES, OBSOLETE, company, imported, lines, written
from tests.journeys.conftest import ROOT

COMMIT = "0a1b2c3d" * 5


def opened(path: Path) -> Directory:
    found = open_directory(path)
    assert found is not None
    return found


def names(path: Path, kind: str = "company") -> list[str]:
    with opened(path) as directory:
        return [record.slug for record in directory.records(kind)]


ALL = sorted(str(data["slug"]) for data in COMPANIES)

# Forms


def as_lines(folder: Path) -> Path:
    (folder / "companies.jsonl").write_text(lines(COMPANIES), "utf-8")
    return folder / "companies.jsonl"


def as_lines_from_windows(folder: Path) -> Path:
    text = "\ufeff\n" + lines(COMPANIES).replace("\n", "\r\n\r\n")
    (folder / "data.jsonl").write_bytes(text.encode())
    return folder / "data.jsonl"


def as_lines_without_an_end(folder: Path) -> Path:
    (folder / "data.ndjson").write_text(lines(COMPANIES).rstrip("\n"), "utf-8")
    return folder / "data.ndjson"


def as_packed_lines(folder: Path) -> Path:
    (folder / "companies.jsonl.gz").write_bytes(gzip.compress(lines(COMPANIES).encode()))
    return folder / "companies.jsonl.gz"


def as_an_array(folder: Path) -> Path:
    (folder / "companies.json").write_text(json.dumps(COMPANIES), "utf-8")
    return folder / "companies.json"


def as_a_wide_array(folder: Path) -> Path:
    (folder / "x.json").write_text("\n\n" + json.dumps(COMPANIES, indent=4, ensure_ascii=False) + "\n", "utf-8")
    return folder / "x.json"


def single_files(folder: Path) -> Path:
    (folder / "companies").mkdir(parents=True)
    for data in COMPANIES:
        path = folder / "companies" / f"{data['slug']}.json"
        path.write_text(json.dumps(data, indent=4, ensure_ascii=False), "utf-8")
    (folder / "package.json").write_text('{"name": "data"}')
    (folder / "schema-companies.json").write_text('{"$schema": "x"}')
    (folder / "company-packs").mkdir()
    (folder / "company-packs" / "de.json").write_text("[]")
    return folder


def as_single_files(folder: Path) -> Path:
    return single_files(folder) / "companies"


def as_any_single_files(folder: Path) -> Path:
    return as_single_files(folder).rename(folder / "mine")


def as_a_zip(folder: Path) -> Path:
    single_files(folder / "data-main")
    with zipfile.ZipFile(folder / "data.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted((folder / "data-main").rglob("*")):
            archive.write(path, str(path.relative_to(folder)))
    return folder / "data.zip"


def as_a_flat_zip(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "flat.zip", "w") as archive:
        for data in COMPANIES:
            archive.writestr(f"{data['slug']}.json", json.dumps(data))
    return folder / "flat.zip"


def as_a_tar(folder: Path, mode: str = "w:gz", name: str = "data.tar.gz") -> Path:
    single_files(folder / "data-main")
    with tarfile.open(folder / name, mode) as archive:  # type: ignore[call-overload]
        archive.add(folder / "data-main", "data-main")
    return folder / name


def as_a_plain_tar(folder: Path) -> Path:
    return as_a_tar(folder, "w", "data.tar")


FORMS = (
    as_lines, as_lines_from_windows, as_lines_without_an_end, as_packed_lines, as_an_array, as_a_wide_array,
    single_files, as_single_files, as_any_single_files, as_a_zip, as_a_flat_zip, as_a_tar, as_a_plain_tar,
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS, ids=lambda f: f.__name__)
def test_data_are_read_in_this_form(tmp_path: Path, form: Callable[[Path], Path]) -> None:
    (tmp_path / "in").mkdir()
    report, refused = imported(tmp_path / "var" / "directory.db", form(tmp_path / "in"))
    assert refused == []
    assert report.counts["company"].new == len(COMPANIES)
    assert names(tmp_path / "var" / "directory.db") == ALL


def test_every_kind_is_known_by_its_file_or_by_its_keys(tmp_path: Path) -> None:
    imported(tmp_path / "a.db", written(tmp_path / "made"))
    (tmp_path / "mixed.jsonl").write_text(lines((*OBSOLETE, *AUTHORITIES, *COMPANIES)), "utf-8")
    imported(tmp_path / "b.db", tmp_path / "mixed.jsonl")
    for kind in ("company", "authority"):
        assert names(tmp_path / "a.db", kind) == names(tmp_path / "b.db", kind) != []
    with opened(tmp_path / "b.db") as directory:
        assert directory.find("altfaden")[0].record.slug == "zwirn"


def test_the_commit_that_an_archive_names_is_kept_with_its_day(tmp_path: Path) -> None:
    path = tmp_path / "data.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo("data-main/companies.jsonl", (2026, 7, 21, 12, 0, 0)), lines(COMPANIES))
        archive.comment = COMMIT.encode()
    assert imported(tmp_path / "z.db", path)[0].origin.says.endswith(
        f"commit {COMMIT[:12]}, of 2026-07-21, imported 2026-11-28"
    )
    with tarfile.open(tmp_path / "data.tar.gz", "w:gz", pax_headers={"comment": COMMIT}) as tar:
        info = tarfile.TarInfo("data-main/companies.jsonl")
        octets = lines(COMPANIES).encode()
        info.size, info.mtime = len(octets), 1_784_635_200
        tar.addfile(info, io.BytesIO(octets))
    origin = imported(tmp_path / "t.db", tmp_path / "data.tar.gz")[0].origin
    assert (origin.commit, origin.date) == (COMMIT, "2026-07-21")


@pytest.mark.parametrize("form", ["detached", "loose", "packed"])
def test_the_commit_that_is_checked_out_is_kept(tmp_path: Path, form: str) -> None:
    written(tmp_path / "data")
    git = tmp_path / "data" / ".git"
    (git / "refs" / "heads").mkdir(parents=True)
    (git / "HEAD").write_text(f"{COMMIT}\n" if form == "detached" else "ref: refs/heads/main\n")
    if form == "loose":
        (git / "refs" / "heads" / "main").write_text(f"{COMMIT}\n")
    elif form == "packed":
        (git / "packed-refs").write_text(f"# pack-refs with: peeled\n{COMMIT} refs/heads/main\n")
    assert imported(tmp_path / "x.db", tmp_path / "data")[0].origin.commit == COMMIT


def test_what_the_owner_says_of_the_data_outweighs_them(tmp_path: Path) -> None:
    named = Named("my own list", "abcdef1", "2026-01-02")
    assert imported(tmp_path / "x.db", written(tmp_path / "data"), named=named)[0].origin.says == (
        "my own list, commit abcdef1, of 2026-01-02, imported 2026-11-28"
    )


# Bad records


def test_a_bad_record_is_named_passed_over_and_counted(tmp_path: Path) -> None:
    text = lines((*COMPANIES[:2], company("Zwirn!", "Z", nsfw=False), company("gut", "Gut GmbH")))
    (tmp_path / "c.jsonl").write_text(text + "{oops\n[]\n42\n" + lines(COMPANIES[2:3]) + lines(COMPANIES[:1]), "utf-8")
    report, refused = imported(tmp_path / "x.db", tmp_path / "c.jsonl")
    assert (report.counts["company"].read, report.refused) == (4, 5)
    said = [str(one) for one in refused]
    assert said[0].startswith('c.jsonl:3: "Zwirn!": slug is "Zwirn!"')
    assert "nsfw may only be true" in said[0]
    assert said[1].startswith("c.jsonl:5: is no JSON")
    assert said[2] == "c.jsonl:6: is no record, which is an object in braces"
    assert said[3].startswith("c.jsonl:7: is no record")
    assert said[4] == 'c.jsonl:9: "nordlicht-store": slug stands in these data before; the first one counts'


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b'{"slug": "a", "slug": "b"}', "has a key twice"),
        (b'{"slug": NaN}', "slug must be a text"),
        (b"\xff\xfe{}", "is not UTF-8"),
        (b"[" * 100_000, "is nested too deeply"),
        (b'{"slug": ' + b"9" * 5_000 + b"}", "is no JSON"),
        (b'{"slug": "' + b"x" * 1_100_000 + b'"}', "is longer than 1048576 octets"),
        (b'{"slug": {"a": [1]}}', "slug must be a text, and is an object"),
    ],
)
def test_a_line_that_cannot_be_read_costs_only_itself(tmp_path: Path, line: bytes, says: str) -> None:
    (tmp_path / "c.jsonl").write_bytes(lines(COMPANIES[:1]).encode() + line + b"\n" + lines(COMPANIES[1:2]).encode())
    report, refused = imported(tmp_path / "x.db", tmp_path / "c.jsonl")
    assert report.counts["company"].read == 2
    assert len(refused) == 1
    assert says in str(refused[0])
    assert refused[0].place == "c.jsonl:2"


def test_a_bad_record_in_an_array_is_named_by_its_line(tmp_path: Path) -> None:
    bad = [COMPANIES[0], {"slug": "x"}, 7, COMPANIES[1]]
    (tmp_path / "c.json").write_text(json.dumps(bad, indent=1), "utf-8")
    _report, refused = imported(tmp_path / "x.db", tmp_path / "c.json")
    first = 2 + json.dumps(COMPANIES[0], indent=1).count("\n") + 1
    assert [one.place for one in refused] == [f"c.json:{first}", f"c.json:{first + 3}"]


# Whole or not at all


def broken(folder: Path, name: str) -> Path:
    array, packed = json.dumps(COMPANIES), gzip.compress(lines(COMPANIES * 50).encode())
    tar = as_a_tar(folder / "t").read_bytes() if name.startswith("cut.tar") else b""
    octets = {
        "cut.json": array[: len(array) // 2].encode(),
        "cut-between.json": array[: array.index("}, {") + 3].encode(),
        "comma.json": array.replace("}, {", "} {", 1).encode(),
        "no-utf8.json": array.encode().replace(b"Deutschland", b"\xff", 1),
        "cut.jsonl.gz": packed[: len(packed) // 2],
        "cut.tar.gz": tar[: len(tar) // 2],
        "page.json": b"<!doctype html><html></html>",
        "words.json": b"slug: acme",
        "empty.json": b"",
        "nothing.json": b"[]",
        "bad-only.jsonl": b'{"slug": "x"}\n',
        "cut.zip": b"PK\x03\x04 and no more",
        "no-data.zip": b"",
    }[name]
    (folder / name).write_bytes(octets)
    if name == "no-data.zip":
        with zipfile.ZipFile(folder / name, "w") as archive:
            archive.writestr("README.md", "nothing")
    return folder / name


@pytest.mark.parametrize(
    "name",
    ["cut.json", "cut-between.json",
     "comma.json", "no-utf8.json", "cut.jsonl.gz", "cut.tar.gz", "page.json", "words.json", "empty.json",
     "nothing.json", "bad-only.jsonl", "cut.zip", "no-data.zip"],
)  # fmt: skip
def test_what_breaks_off_or_is_no_data_changes_nothing(tmp_path: Path, name: str) -> None:
    imported(tmp_path / "x.db", written(tmp_path / "made"))
    before = (tmp_path / "x.db").read_bytes()
    (tmp_path / "t").mkdir()
    with pytest.raises((UserError, PermanentError), match=r"."):
        imported(tmp_path / "x.db", broken(tmp_path, name))
    assert (tmp_path / "x.db").read_bytes() == before
    assert sorted(p.name for p in tmp_path.glob("x.db*")) == ["x.db", "x.db.lock"]


def test_a_path_without_data_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for said in (tmp_path / "nowhere.json", tmp_path / "empty", "ftp://data.example/x", "https:///x"):
        with pytest.raises(UserError):
            imported(tmp_path / "x.db", said)
    assert not (tmp_path / "x.db").exists()


def test_what_is_too_large_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    monkeypatch.setattr(reading, "LARGEST", 3_000)
    monkeypatch.setattr(sources, "LARGEST", 3_000)
    for form in (as_lines, as_packed_lines, as_an_array, as_a_zip, as_a_plain_tar):
        folder = tmp_path / form.__name__
        folder.mkdir()
        with pytest.raises(PermanentError, match="is larger than 3000 octets"):
            imported(tmp_path / "x.db", form(folder))
    assert not (tmp_path / "x.db").exists()


def test_an_archive_of_very_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MEMBERS", 3)
    with pytest.raises(PermanentError, match="holds more than 3 files"):
        imported(tmp_path / "x.db", as_a_flat_zip(tmp_path))


def test_an_import_that_is_killed_leaves_the_old_directory(tmp_path: Path) -> None:
    path, pipe = tmp_path / "x.db", tmp_path / "pipe.jsonl"
    imported(path, written(tmp_path / "made"))
    before = path.read_bytes()
    os.mkfifo(pipe)
    script = (
        "import sys; from pathlib import Path; from replybot.directory.importing import import_data, Named; "
        "import_data(Path(sys.argv[1]), sys.argv[2], Named(), '2026-11-28', print)"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(path), str(pipe)], env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    with contextlib.suppress(BrokenPipeError), pipe.open("wb") as writing:
        for number in range(2_000):  # far more than a pipe holds: so it is being read
            writing.write(lines([company(f"neu-{number}", f"Neu {number} GmbH")]).encode())
        writing.flush()
        assert (tmp_path / "x.db.new").exists()
        child.send_signal(signal.SIGKILL)
        assert child.wait() == -signal.SIGKILL
    assert path.read_bytes() == before
    assert names(path) == ALL
    imported(path, written(tmp_path / "made"))
    assert not (tmp_path / "x.db.new").exists()


def test_only_one_import_is_at_work_on_a_directory(tmp_path: Path) -> None:
    source = written(tmp_path / "made")
    imported(tmp_path / "x.db", source)
    with (tmp_path / "x.db.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(BusyError, match="another import is at work"):
            imported(tmp_path / "x.db", source)
    imported(tmp_path / "x.db", source)


def test_who_reads_the_old_directory_reads_on(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    imported(path, written(tmp_path / "made"))
    with opened(path) as old:
        imported(path, written(tmp_path / "new", COMPANIES[:12], (), ()))
        assert len(list(old.records())) == len(COMPANIES)
        assert old.find("Zwirn")
    assert len(names(path)) == 12


# Again


def test_importing_again_updates(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    imported(path, written(tmp_path / "made"))
    changed = [COMPANIES[0] | {"email": "neu@nordlicht.example"}, *COMPANIES[2:], company("neu", "Neu GmbH")]
    report, _refused = imported(path, written(tmp_path / "later", changed, (), ()), today="2026-12-24")
    count = report.counts["company"]
    assert (count.read, count.new, count.changed, count.gone) == (len(COMPANIES), 1, 1, 1)
    with opened(path) as directory:
        assert directory.find("nordlicht.example")[0].record.email == "neu@nordlicht.example"
        assert directory.find("nordlicht-gb") == () or directory.find("nordlicht-gb")[0].record.slug != "nordlicht-gb"
        assert "imported 2026-12-24" in directory.origin
        assert [record.origin.imported for record in directory.records("authority")] == ["2026-11-28"]
        assert directory.find("altfaden")[0].record.slug == "zwirn"


def test_the_same_data_again_change_nothing(tmp_path: Path) -> None:
    source = written(tmp_path / "made")
    imported(tmp_path / "x.db", source)
    for count in imported(tmp_path / "x.db", source)[0].counts.values():
        assert (count.new, count.changed, count.gone) == (0, 0, 0)


def test_a_single_record_takes_only_its_own_place(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    imported(path, written(tmp_path / "made"))
    (tmp_path / "zwirn.json").write_text(json.dumps(COMPANIES[2] | {"quality": "scraped"}, indent=4), "utf-8")
    report, _refused = imported(path, tmp_path / "zwirn.json", named=Named("by hand"))
    count = report.counts["company"]
    assert (count.new, count.changed, count.gone) == (0, 1, 0)
    assert names(path) == ALL
    with opened(path) as directory:
        assert directory.find("zwirn.example")[0].record.quality == "scraped"
        assert directory.find("zwirn.example")[0].record.origin.source == "by hand"
        assert directory.find("eiscreme.example")[0].record.origin.source.startswith("datenanfragen.de")


def test_data_of_which_most_are_missing_are_refused(tmp_path: Path) -> None:
    many = [company(f"firma-{n}", f"Firma {n} GmbH") for n in range(30)]
    imported(tmp_path / "x.db", written(tmp_path / "a", many))
    with pytest.raises(UserError, match=r"these data have 14 companies, and the directory has 30.*remove"):
        imported(tmp_path / "x.db", written(tmp_path / "b", many[:14]))
    assert len(names(tmp_path / "x.db")) == 30
    imported(tmp_path / "x.db", written(tmp_path / "c", many[:15]))
    assert len(names(tmp_path / "x.db")) == 15


def test_of_very_many_companies_at_one_domain_none_is_suggested(tmp_path: Path) -> None:
    many = [company(f"firma-{n}", f"Firma {n} GmbH", email=f"dsb{n}@gruppe.example") for n in range(5)]
    imported(tmp_path / "x.db", written(tmp_path / "a", many))
    with opened(tmp_path / "x.db") as directory:
        assert contacts_for(directory, ["gruppe.example"]) == ()
    imported(tmp_path / "y.db", written(tmp_path / "b", many[:4]))
    with opened(tmp_path / "y.db") as directory:
        assert len(contacts_for(directory, ["gruppe.example"])) == 4


# The file


def test_there_is_no_directory_before_the_first_import(tmp_path: Path) -> None:
    assert open_directory(tmp_path / "directory.db") is None


def foreign(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE exchanges (id)")
        db.commit()


def newer(path: Path) -> None:
    with contextlib.closing(schema.create(path)) as db:
        db.execute("COMMIT")
        db.execute("PRAGMA user_version = 99")


def no_database(path: Path) -> None:
    path.write_bytes(b"slug,name\n" * 400)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    source = written(path.parent / "made")
    imported(path, source)
    path.write_bytes(path.read_bytes()[:5_000])


def scribbled(path: Path) -> None:
    imported(path, written(path.parent / "made"))
    octets = bytearray(path.read_bytes())
    octets[4_096:] = b"\xa5" * (len(octets) - 4_096)
    path.write_bytes(octets)


def a_folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("made", "says"),
    [(foreign, "another program's database"), (newer, "written by a newer replybot"),
     (no_database, "this is no directory"), (empty, "is empty"),
     (cut, "damaged"), (scribbled, "damaged"), (a_folder, "this is no file")],
)  # fmt: skip
def test_what_is_no_sound_directory_is_refused_with_a_remedy(
    tmp_path: Path, made: Callable[[Path], None], says: str
) -> None:
    path = tmp_path / "x.db"
    made(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(PermanentError, match=says) as refused:
        open_directory(path)
    assert str(path) in str(refused.value)
    with pytest.raises(PermanentError, match=says):
        imported(path, written(tmp_path / "made"))
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_looking_changes_nothing_on_disk(tmp_path: Path) -> None:
    imported(tmp_path / "x.db", written(tmp_path / "made"))
    (tmp_path / "x.db").chmod(0o444)
    before = {p.name: p.stat().st_mtime_ns for p in tmp_path.iterdir()}
    with opened(tmp_path / "x.db") as directory:
        assert directory.find("Zwirn")
    assert {p.name: p.stat().st_mtime_ns for p in tmp_path.iterdir()} == before
