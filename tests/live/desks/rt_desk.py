"""Request Tracker 5 from Debian's packages, with SQLite, driven by its Perl API (tests/live/desks/rt.pl)."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from tests.live.desks.base import Ticket, needs, run

INSTALL = "apt-get install -y --no-install-recommends request-tracker5 rt5-db-sqlite rt5-clients"
SCRIPT = Path(__file__).with_name("rt.pl")
SETUP = "/usr/sbin/rt-setup-database-5"

SITE = """\
Set($rtname, 'company.test');
Set($Organization, 'company.test');
Set($WebDomain, 'rt.company.test');
Set($CorrespondAddress, '{address}');
Set($CommentAddress, 'comment@company.test');
Set($OwnerEmail, 'root@company.test');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '{folder}/rt.sqlite');
Set($MailCommand, 'sendmailpipe');
Set($SendmailPath, '{folder}/sendmail');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
Set($Timezone, 'UTC');
1;
"""

SENDMAIL = """\
#!/bin/sh
# RT hands its mail in here instead of to a mail server: one file each, in order.
new=$(mktemp "{folder}/sent/.XXXXXX") && cat >"$new" && mv "$new" "{folder}/sent/$(date +%s%N)"
"""


class RequestTracker:
    """Request Tracker in `folder`: one queue, everyone may open and answer, as its mail set-up guide asks."""

    system = "rt"
    address = "support@company.test"

    def __init__(self, folder: Path) -> None:
        """Sets the database up (about four seconds). MissingError if RT is not installed."""
        needs(SETUP, INSTALL)
        self.folder = folder
        (folder / "sent").mkdir(parents=True)
        (folder / "site.d").mkdir()
        (folder / "site.pm").write_text(SITE.format(address=self.address, folder=folder))
        (folder / "sendmail").write_text(SENDMAIL.format(folder=folder))
        os.chmod(folder / "sendmail", 0o755)
        self._env = {"RT_SITE_CONFIG": str(folder / "site.pm"), "RT_SITE_CONFIG_DIR": str(folder / "site.d")}
        run(SETUP, "--action", "init", "--dba", "", "--dba-password", "", "--skip-create=0", feed=b"", env=self._env)
        self._perl("setup")

    def _perl(self, *words: str, feed: bytes = b"") -> bytes:
        return run("perl", SCRIPT, *words, feed=feed, env=self._env)

    def open(self, requester: str, subject: str, body: str) -> bytes:
        """A clerk opens a ticket and writes: the mail to the requester, after RT's own "AutoReply" to them."""
        self._perl("open", requester, subject, feed=body.encode())
        return self.sent()[-1]

    def take(self, raw: bytes) -> None:
        """By the gateway that `rt-mailgate` posts the mail to."""
        self._perl("take", feed=raw)

    def tickets(self) -> Sequence[Ticket]:
        """By RT's search."""
        found = json.loads(self._perl("tickets"))
        return [Ticket(t["number"], t["subject"], t["open"], tuple(t["messages"])) for t in found]

    def shut(self, number: str) -> None:
        """Status "resolved"."""
        self._perl("shut", number)

    def sent(self) -> Sequence[bytes]:
        """What its `sendmail` got."""
        return [path.read_bytes() for path in sorted((self.folder / "sent").glob("[0-9]*"))]

    def close(self) -> None:
        """Nothing of it runs on."""
