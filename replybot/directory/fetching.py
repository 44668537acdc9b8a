"""Fetches data from an address of the web into a temporary file: only at an import, and no more than is reasonable."""

from __future__ import annotations

import contextlib
import http.client
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import IO, Any, BinaryIO
from urllib.parse import urlsplit

from replybot import __version__
from replybot.errors import PermanentError, TemporaryError, UserError

LARGEST = 256 * 1_048_576
"""Octets that are fetched."""
PATIENCE = 30.0
"""Seconds that a server may be silent."""
CHUNK = 65_536


class _SameOrSafer(urllib.request.HTTPRedirectHandler):
    """Follows a server's word to another address, but not from https to http, and to nothing else."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        scheme = urlsplit(newurl).scheme.lower()
        if scheme not in ("http", "https") or (req.type == "https" and scheme != "https"):
            raise PermanentError(f"{req.full_url}: the server leads on to {newurl}, which is not followed")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


@contextlib.contextmanager
def fetched(url: str) -> Iterator[BinaryIO]:
    """What lies at this address, in a temporary file. TemporaryError: later perhaps; PermanentError: not at all."""
    if not urlsplit(url).hostname:
        raise UserError(f"{url}: names no server")
    with tempfile.TemporaryFile(prefix="replybot-") as file:
        try:
            _copy(url, file)
        except urllib.error.HTTPError as error:
            with error:
                kind = TemporaryError if error.code >= 500 or error.code == 429 else PermanentError
                raise kind(f"{url}: the server says {error.code} {error.reason}; look at the address") from None
        except (OSError, http.client.HTTPException) as error:
            why = error.reason if isinstance(error, urllib.error.URLError) else error
            raise TemporaryError(f"{url}: cannot be fetched ({why}); nothing was imported, try again later") from error
        file.seek(0)
        yield file


def _copy(url: str, file: IO[bytes]) -> None:
    agent = {"User-Agent": f"replybot/{__version__}", "Accept-Encoding": "identity"}
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler, urllib.request.HTTPHandler, urllib.request.HTTPSHandler, _SameOrSafer,
        urllib.request.HTTPDefaultErrorHandler, urllib.request.HTTPErrorProcessor,
    ):  # fmt: skip
        opener.add_handler(handler())
    with opener.open(urllib.request.Request(url, headers=agent), timeout=PATIENCE) as answer:  # noqa: S310
        expected = answer.headers.get("Content-Length", "")
        size = 0
        while octets := answer.read(CHUNK):
            size += len(octets)
            if size > LARGEST:
                raise PermanentError(f"{url}: is larger than {LARGEST} octets; nothing was imported")
            file.write(octets)
    if expected.isdigit() and size < int(expected):
        raise TemporaryError(f"{url}: broke off after {size} of {expected} octets; nothing was imported, try again")
