"""Importing from an address: on loopback only; what a server does wrong changes nothing."""

from __future__ import annotations

import io
import threading
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from replybot.directory import fetching, open_directory
from replybot.errors import PermanentError, ReplybotError, TemporaryError
from tests.directory.made import COMPANIES, imported, lines
from tests.directory.test_import import as_a_zip, names

DATA = lines(COMPANIES).encode()


class Publisher(BaseHTTPRequestHandler):
    """Answers as the path wants it."""

    archive = b""

    def do_GET(self) -> None:
        Publisher.asked.append(self.path)
        match self.path.split("?")[0]:
            case "/companies.jsonl":
                self.answer(200, DATA)
            case "/archive/main.zip":
                self.answer(200, Publisher.archive)
            case "/moved":
                self.answer(302, b"", Location="/companies.jsonl")
            case "/to-a-file":
                self.answer(302, b"", Location="file:///etc/hostname")
            case "/around":
                self.answer(302, b"", Location="/around")
            case "/cut.jsonl":
                self.answer(200, DATA[: len(DATA) // 2], length=len(DATA))
            case "/page":
                self.answer(200, b"<html><body>companies.jsonl</body></html>")
            case "/busy":
                self.answer(503, b"")
            case _:
                self.answer(404, b"")

    asked: list[str] = []  # noqa: RUF012

    def answer(self, code: int, body: bytes, length: int | None = None, **fields: str) -> None:
        self.send_response(code)
        for name, value in {**fields, "Content-Length": str(len(body) if length is None else length)}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def publisher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "in").mkdir()
    Publisher.archive, Publisher.asked = as_a_zip(tmp_path / "in").read_bytes(), []
    with ThreadingHTTPServer(("127.0.0.1", 0), Publisher) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("place", ["/companies.jsonl", "/companies.jsonl?raw=1", "/archive/main.zip", "/moved"])
def test_data_are_fetched_from_an_address_once(tmp_path: Path, publisher: str, place: str) -> None:
    report, refused = imported(tmp_path / "x.db", publisher + place)
    assert (refused, report.counts["company"].read) == ([], len(COMPANIES))
    assert report.origin.place == publisher + place
    fetched = len(Publisher.asked)
    assert fetched == (2 if place == "/moved" else 1)
    found = open_directory(tmp_path / "x.db")
    assert found is not None
    with found:
        assert found.find("zwirn.example")
    assert len(Publisher.asked) == fetched


@pytest.mark.parametrize(
    ("place", "kind", "says"),
    [
        ("/nowhere", PermanentError, "the server says 404"),
        ("/busy", TemporaryError, "the server says 503"),
        ("/to-a-file", PermanentError, "is not allowed"),
        ("/around", PermanentError, "the server says 302"),
        ("/cut.jsonl", TemporaryError, "broke off"),
        ("/page", PermanentError, "is a web page, not data"),
    ],
)
def test_what_cannot_be_fetched_whole_changes_nothing(
    tmp_path: Path, publisher: str, place: str, kind: type[ReplybotError], says: str
) -> None:
    imported(tmp_path / "x.db", publisher + "/companies.jsonl")
    before = (tmp_path / "x.db").read_bytes()
    with pytest.raises(kind, match=says):
        imported(tmp_path / "x.db", publisher + place)
    assert (tmp_path / "x.db").read_bytes() == before
    assert names(tmp_path / "x.db")


def test_a_safe_address_never_leads_to_an_unsafe_one() -> None:
    asked = urllib.request.Request("https://data.example/companies.jsonl")
    follow = fetching._SameOrSafer().redirect_request
    for place in ("http://data.example/x", "ftp://data.example/x", "file:///x"):
        with pytest.raises(PermanentError, match="which is not followed"):
            follow(asked, io.BytesIO(), 302, "Found", {}, place)
    found = follow(asked, io.BytesIO(), 302, "Found", {}, "https://other.example/x")
    assert found is not None
    assert found.full_url == "https://other.example/x"


def test_no_more_is_fetched_than_is_reasonable(tmp_path: Path, publisher: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 2_000)
    with pytest.raises(PermanentError, match="is larger than 2000 octets"):
        imported(tmp_path / "x.db", publisher + "/companies.jsonl")


def test_a_server_that_is_not_there_is_a_clear_error(tmp_path: Path, publisher: str) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Publisher) as gone:
        port = gone.server_port
    with pytest.raises(TemporaryError, match="cannot be fetched"):
        imported(tmp_path / "x.db", f"http://127.0.0.1:{port}/companies.jsonl")
