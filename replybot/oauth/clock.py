"""What time it is: the one place below cli/ that asks, for a token ends by the real clock, whatever a run is told."""

from __future__ import annotations

import time


def wall() -> float:
    """Seconds since 1970, as this machine believes."""
    return time.time()
