"""The config of the invented owner whose mail the benches read, and the tests of a large mailbox."""

from __future__ import annotations

MAILDIR = 'kind = "maildir"\npath = "Maildir"'
OUTBOX = 'kind = "outbox"\npath = "outbox"'
CONFIG = """
[owner]
name = "Jonas Kahl"
domains = ["owner.test"]
unknown_addresses = "stranger"
[policy]
trusted_authserv_ids = ["mx.owner.test"]
{policy}
{playbooks}
[[mailbox]]
name = "bench"
{mailbox}
[mailbox.transport]
{transport}
"""


def config(policy: str, *, playbooks: str | None = "playbooks", mailbox: str = MAILDIR, transport: str = OUTBOX) -> str:
    """One mailbox. `policy`, `mailbox`, `transport`: lines of their tables; `playbooks`: the only folder of playbooks,
    None for those that a config has by itself."""
    only = f'[playbooks]\nfolders = ["{playbooks}"]\nshipped = false' if playbooks is not None else ""
    return CONFIG.format(policy=policy, playbooks=only, mailbox=mailbox, transport=transport)
