"""Servers that suites of this folder share."""

from __future__ import annotations

import itertools
import subprocess
from collections.abc import Iterator

import pytest

from tests.conftest import SERVERS, Servers, missing_part

POOR = """
imap_capability = IMAP4rev1
auth_mechanisms = plain oauthbearer
namespace inbox {
  prefix = INBOX.
  separator = .
  mailbox Sent {
    special_use =
  }
  mailbox Junk {
    special_use =
  }
}
"""
"""A Dovecot that offers nothing but IMAP4rev1, with its folders where Courier has them."""


@pytest.fixture(scope="session")
def poor_servers(tmp_path_factory: pytest.TempPathFactory, servers: Servers) -> Iterator[Servers]:
    """A second Dovecot, poor; without a Postfix of its own."""
    assert not missing_part(), "the first one would not run"
    folder = tmp_path_factory.mktemp("poor")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DOVECOT_EXTRA", POOR)
        running = Servers(folder, {}, itertools.count(1))
        try:
            lines = running.script("dovecot", "start").splitlines()
            running.env.update(line.split("=", 1) for line in lines if "=" in line)
            yield running
        finally:
            subprocess.run([SERVERS / "dovecot.sh", "stop", folder], check=False, capture_output=True, timeout=60)
