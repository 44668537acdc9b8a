"""`python -m tests.live.desks`: installs the ticket systems of PyPI that the tests talk to, each apart, once."""

from __future__ import annotations

from tests.live.desks import django_desk, roundup_desk, rt_desk
from tests.live.desks.base import CACHE

for system in (roundup_desk.PLACE, django_desk.PLACE):
    print(system.install())
print(f"{CACHE}: done. Request Tracker comes from Debian: {rt_desk.INSTALL}")
