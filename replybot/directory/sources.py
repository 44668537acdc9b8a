"""Where published data may lie: a file, a folder, an archive, an address of the web; opened, read piece by piece."""

from __future__ import annotations

import contextlib
import gzip
import re
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePath, PurePosixPath
from typing import BinaryIO, cast

from replybot.directory.fetching import fetched
from replybot.directory.reading import LARGEST, Bounded, Piece, Stream, pieces
from replybot.directory.values import AUTHORITY, COMPANY, OBSOLETE
from replybot.errors import PermanentError, UserError

FOLDERS = {"companies": COMPANY, "supervisory-authorities": AUTHORITY, "obsolete-records": OBSOLETE}
"""How files and folders of the published data are called."""
COMMIT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
MEMBERS = 60_000
"""Files in an archive."""
ENDINGS = (".json", ".jsonl", ".ndjson")
OTHERS = ("schema", "package", "tsconfig", ".")
"""How JSON files begin that lie beside the data and are none."""
Chosen = Callable[[PurePath], bool]


@dataclass
class Source:
    """Published data, ready to be read. `commit` and `date` are what the data themselves say, if they do."""

    place: str
    read: Callable[[], Iterator[Piece]]
    commit: str = ""
    date: str = ""


@contextlib.contextmanager
def open_source(said: str) -> Iterator[Source]:
    """The data in this path or at this address. UserError: there is nothing of the kind."""
    if re.match(r"https?://", said, re.IGNORECASE):
        with fetched(said) as file:
            name = PurePosixPath(said.split("?")[0].split("#")[0]).name or "data"
            yield _of_file(file, name, said)
        return
    if re.match(r"[a-z][a-z0-9+.-]*://", said, re.IGNORECASE):
        raise UserError(f"{said}: only http:// and https:// can be fetched")
    path = Path(said).expanduser()
    if path.is_dir():
        yield _of_folder(path, said)
    elif path.exists():
        try:
            with path.open("rb") as opened:
                yield _of_file(opened, path.name, said, path)
        except PermissionError:
            raise UserError(f"{path}: cannot be read; give this user the right to it") from None
    else:
        raise UserError(f"{path}: there is no such file or folder; name the data, or their address")


def kind_named(path: PurePath) -> str:
    """The kind that a file's folder, or its own name, says; "" if neither does."""
    if kind := FOLDERS.get(path.parent.name, ""):
        return kind
    return next((kind for name, kind in FOLDERS.items() if path.name.startswith(name)), "")


def _is_data(path: PurePath) -> bool:
    return path.name.removesuffix(".gz").endswith(ENDINGS) and not path.name.startswith(OTHERS)


def _is_named(path: PurePath) -> bool:
    return _is_data(path) and kind_named(path) != ""


# -- one file ----------------------------------------------------------------------------------------------------------
def _of_file(raw: BinaryIO, name: str, said: str, path: Path | None = None) -> Source:
    if _peek(raw, 4).startswith(b"PK"):
        return _of_zip(raw, said)
    stream = _unpacked(raw)
    try:
        is_tar = b"ustar" in _peek(stream, 512)[257:263]
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise PermanentError(f"{said}: is damaged or incomplete ({error}); get it again") from error
    if is_tar:
        return _of_tar(raw, said)
    kind = kind_named(PurePath(path.absolute() if path else name))
    return Source(said, lambda: pieces(stream, name, kind))


def _peek(stream: BinaryIO, size: int) -> bytes:
    return bytes(stream.peek(size)[:size])  # type: ignore[attr-defined]


def _unpacked(raw: BinaryIO) -> BinaryIO:
    return cast(BinaryIO, gzip.GzipFile(fileobj=raw)) if _peek(raw, 2) == b"\x1f\x8b" else raw


# -- a folder ----------------------------------------------------------------------------------------------------------
def _of_folder(folder: Path, said: str) -> Source:
    """The folders and files of the published names in it; if there are none, every JSON file that lies in it."""
    return Source(said, lambda: _files(folder, said), _commit_of(folder))


def _files(folder: Path, said: str) -> Iterator[Piece]:
    own = folder.absolute()
    if own.name in FOLDERS:
        found = sorted(p for p in own.iterdir() if _is_data(p))
    else:
        there = [p for p in own.iterdir() if _is_named(p) and p.is_file()]
        there += [p for name in FOLDERS for p in (own / name).glob("*") if _is_data(p)]
        found = sorted(there) or sorted(p for p in own.iterdir() if _is_data(p) and p.is_file())
    if not found:
        raise UserError(f"{said}: there are no data in this folder; it should hold companies/*.json or companies.jsonl")
    for path in found:
        with path.open("rb") as raw:
            yield from pieces(_unpacked(raw), str(path.relative_to(own)), kind_named(path))


def _commit_of(folder: Path) -> str:
    """The commit that is checked out, if the folder is one of Git's; "" if that is not easily said."""
    for place in (folder, folder.absolute().parent):
        with contextlib.suppress(OSError, UnicodeDecodeError):
            head = (place / ".git" / "HEAD").read_text("ascii").strip()
            if not head.startswith("ref: "):
                return head if COMMIT.fullmatch(head) else ""
            name = head.removeprefix("ref: ")
            with contextlib.suppress(OSError):
                found = (place / ".git" / name).read_text("ascii").strip()
                return found if COMMIT.fullmatch(found) else ""
            packed = (place / ".git" / "packed-refs").read_text("ascii").splitlines()
            return next((line[:40] for line in packed if line.endswith(f" {name}")), "")
    return ""


# -- an archive --------------------------------------------------------------------------------------------------------
Members = Callable[[Chosen], Iterator[tuple[PurePath, Stream]]]


def _of_members(members: Members, said: str) -> Iterator[Piece]:
    """The files of the published names; if there are none, every JSON file."""
    some, left = False, [LARGEST]
    for chosen in (_is_named, _is_data):
        for path, stream in members(chosen):
            some = True
            yield from pieces(_Shared(stream, left, said), str(path), kind_named(path))
        if some:
            return
    raise UserError(f"{said}: there are no data in this archive; it should hold companies/*.json or companies.jsonl")


class _Shared(Bounded):
    """Bounded by what all files of the archive have left together."""

    def __init__(self, stream: Stream, left: list[int], name: str) -> None:
        super().__init__(stream, name)
        self._all = left

    def _counted(self, octets: bytes) -> bytes:
        self._all[0] -= len(octets)
        self._left = self._all[0] + len(octets)
        return super()._counted(octets)


def _of_zip(raw: BinaryIO, said: str) -> Source:
    _refuse_many(raw, said)
    try:
        archive = zipfile.ZipFile(raw)
    except zipfile.BadZipFile as error:
        raise PermanentError(f"{said}: is damaged or incomplete ({error}); get it again") from error

    def members(chosen: Chosen) -> Iterator[tuple[PurePath, Stream]]:
        for info in sorted(archive.infolist(), key=lambda i: i.filename):
            path = PurePosixPath(info.filename)
            if not info.is_dir() and chosen(path):
                with archive.open(info) as member:
                    yield path, cast(Stream, _unpacked(cast(BinaryIO, member)))

    def read() -> Iterator[Piece]:
        try:
            yield from _of_members(members, said)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
            raise PermanentError(f"{said}: cannot be unpacked ({error}); get it again, or unpack it") from error

    commit = archive.comment.decode("ascii", "replace")
    if not COMMIT.fullmatch(commit):
        return Source(said, read)
    newest = max((info.date_time for info in archive.infolist()), default=(1980, 1, 1))
    return Source(said, read, commit, "{:04}-{:02}-{:02}".format(*newest[:3]))


def _refuse_many(raw: BinaryIO, said: str) -> None:
    """The list of an archive's files is read at once: so first how long it is (APPNOTE 4.3.16)."""
    end = raw.seek(0, 2)
    raw.seek(max(0, end - 65_557))
    at = (tail := raw.read()).rfind(b"PK\x05\x06")
    raw.seek(0)
    if at >= 0 and len(tail) >= at + 12 and struct.unpack_from("<H", tail, at + 10)[0] > MEMBERS:
        raise PermanentError(f"{said}: holds more than {MEMBERS} files; unpack it, and import the folder")


def _of_tar(raw: BinaryIO, said: str) -> Source:
    def members(chosen: Chosen) -> Iterator[tuple[PurePath, Stream]]:
        raw.seek(0)
        with tarfile.open(fileobj=Bounded(_unpacked(raw), said), mode="r|") as archive:  # type: ignore[call-overload]
            for info in archive:
                archive.members = []  # else it would keep them all
                path = PurePosixPath(info.name)
                if info.isfile() and chosen(path) and (member := archive.extractfile(info)):
                    yield path, cast(Stream, _unpacked(cast(BinaryIO, member)))

    def read() -> Iterator[Piece]:
        try:
            yield from _of_members(members, said)
        except (tarfile.TarError, EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise PermanentError(f"{said}: is damaged or incomplete ({error}); get it again") from error

    raw.seek(0)
    try:
        with tarfile.open(fileobj=_unpacked(raw), mode="r|") as archive:
            first = archive.next()
            commit = archive.pax_headers.get("comment", "")
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise PermanentError(f"{said}: is damaged or incomplete ({error}); get it again") from error
    if not COMMIT.fullmatch(commit):
        return Source(said, read)
    day = datetime.fromtimestamp(first.mtime, UTC).date().isoformat() if first else ""
    return Source(said, read, commit, day)
