"""What a real server makes of a few header fields is judged as its whole header block would be."""

from __future__ import annotations

from pathlib import Path

import pytest

from replybot.core.glance import surely_nothing
from replybot.mailboxes.imap_fetch import glimpses
from tests.bench.mailbox_generator import mails
from tests.conftest import Servers
from tests.contracts.test_mailboxes import DovecotPlace
from tests.core.test_first_look import is_wanted
from tests.core.test_glance import DOMAINS, corpus


@pytest.mark.live
def test_no_mail_that_would_be_opened_is_passed_over_by_the_fields_that_a_server_gives(
    servers: Servers, tmp_path: Path
) -> None:
    place = DovecotPlace(servers, tmp_path)
    for raw in [*corpus(), *(raw for _, raw in mails(300))]:
        place.arrive(raw)
    with place.client() as client:
        client.select_folder("INBOX", readonly=True)
        uids = client.search()
        found = glimpses(client, uids)
        heads = {uid: each[b"BODY[HEADER]"] for uid, each in client.fetch(uids, ["BODY.PEEK[HEADER]"]).items()}
    passed = [uid for uid, one in found.items() if surely_nothing(one.fields, DOMAINS)]
    assert len(found) == len(uids) == place.count, "all were answered as expected"
    assert [heads[uid][:300] for uid in passed if is_wanted(heads[uid])] == []
    needless = [uid for uid in uids if uid not in passed and surely_nothing(heads[uid], DOMAINS)]
    assert needless == [], "nor is more read than a look at the whole block would ask for"
    assert len(passed) > 300
