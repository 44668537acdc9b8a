"""Exchange Online no longer speaks EWS: how to know it, and what to write into config.toml instead."""

from __future__ import annotations

HOSTS = ("outlook.office365.com", "outlook.office.com", "outlook.com", "office365.us", "partner.outlook.cn")
INSTEAD = """\
Exchange Online (Microsoft 365) has been closing EWS since 2026-10-01, tenant by tenant, and ends it on 2027-04-01. \
Use IMAP and SMTP with OAuth 2 instead: run `replybot login m365` after writing this into config.toml:

[oauth.m365]
provider = "microsoft"
grant = "device"
client_id = "the application (client) ID of your app registration"

[[mailbox]]
name = "catch-all"
kind = "imap"
host = "outlook.office365.com"
username = "{address}"
oauth = "m365"

[mailbox.transport]
kind = "smtp"
host = "smtp.office365.com"
security = "starttls"
username = "{address}"
oauth = "m365"
"""


def is_cloud(host: str) -> bool:
    """Whether this host is Microsoft's own."""
    name = host.casefold().rstrip(".")
    return any(name == each or name.endswith(f".{each}") for each in HOSTS)


def instead(address: str) -> str:
    """What to do, and the config to paste."""
    return INSTEAD.format(address=address)
