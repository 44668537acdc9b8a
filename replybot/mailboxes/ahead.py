"""Files opened ahead: while one is looked at, the disk already fetches the beginning of those that follow."""

from __future__ import annotations

import os
import resource
from collections import deque
from collections.abc import Iterable, Iterator

WINDOW = 256
"""So many files are open at once, if the system lets us: the disk may fetch them in its own order, which is quicker
than some threads that wait for one file each; and files that lie in memory anyway cost no more than before."""
SHARE = 4
"""At most one in so many of the files that this process may hold open."""


_ASKS = hasattr(os, "posix_fadvise")  # macOS has none


def opened(paths: Iterable[bytes], octets: int) -> Iterator[tuple[bytes, int | OSError]]:
    """Each path with its descriptor, in this order, or why it cannot be opened; the caller closes it before he takes
    the next. `octets`: so many from the start of each are asked for ahead."""
    waiting: deque[tuple[bytes, int | OSError]] = deque()
    window = _window()
    try:
        for path in paths:
            try:
                file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            except OSError as error:
                waiting.append((path, error))
            else:
                waiting.append((path, file))
                if _ASKS:
                    _ask_for(file, octets)
            if len(waiting) >= window:
                yield waiting.popleft()
        while waiting:
            yield waiting.popleft()
    finally:
        for _, left in waiting:
            if isinstance(left, int):
                os.close(left)


def _window() -> int:
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return max(1, min(WINDOW, most // SHARE if most != resource.RLIM_INFINITY else WINDOW))


def _ask_for(file: int, octets: int) -> None:
    try:  # noqa: SIM105  (asked once for each of 100,000 files: what `suppress` costs is half of this)
        os.posix_fadvise(file, 0, octets, os.POSIX_FADV_WILLNEED)
    except OSError:
        pass  # a wish: some file systems grant none
