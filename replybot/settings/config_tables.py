"""The tables of config.toml as they are written: every key, its type, its default."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field

from replybot.core.policy import RECIPIENT_FIELDS, Clocks, Limits
from replybot.settings import addresses, amounts, texts
from replybot.settings.mailbox_tables import Ews, Imap, Maildir, Mbox, OAuth
from replybot.settings.texts import Text
from replybot.settings.toml import Table
from replybot.settings.wording import choice

FIELDS = (
    "X-Original-To",  # Postfix
    "Delivered-To",  # RFC 9228
    "Envelope-To",  # Exim, GMX, IONOS
    "X-Envelope-To",  # amavis, Kerio, sendmail
    "X-Delivered-To",  # Fastmail
    "X-Gm-Original-To",  # Google Workspace, where its routing is told to
    "X-Real-To",  # CommuniGate Pro
    "X-Rcpt-To",  # SmarterMail
    "X-Apparently-To",  # Yahoo
    "To",
    "Cc",
)
"""Header fields that a mail server may write the hit address into.

None is added that the sender writes by the rules of mail himself: Original-Recipient (RFC 8098) is his ORCPT,
Apparently-To a repair of his To, Resent-To a person's. A field that the owner's server does not write anybody can
write: so those are looked at alone that he names, and the gate wants the address in To or Cc as well.
"""

_DEFAULTS = Limits()
_CLOCKS = Clocks()


def _field_name(text: str) -> str:
    known = {name.lower(): name for name in FIELDS}
    if text.lower() not in known:
        raise ValueError(choice(text, FIELDS))
    return known[text.lower()]


def _server_name(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_.:-]+", text):
        raise ValueError('is no name of a mail server as it stands in Authentication-Results; see "replybot doctor"')
    return text.lower()


def _postgres(url: str) -> str:
    found = urlsplit(url)
    if found.scheme != "postgresql" or not url.startswith("postgresql://") or not found.path.strip("/"):
        raise ValueError('is no address of a ledger; write "postgresql://user@host/database"')
    if found.password or "password=" in found.query:
        raise ValueError("must hold no password; put it into ~/.pgpass (mode 600), where PostgreSQL looks for it")
    return url


def _ledger(url: str) -> str:
    if url.startswith(("postgresql:", "postgres:")):
        return _postgres(url)
    path = url.removeprefix("sqlite:///")
    if path == url or not path.strip("/") or path.endswith("/"):
        raise ValueError(
            'is no address of a ledger; write "sqlite:///var/ledger.db" (from this file\'s folder),'
            ' or "sqlite:////var/lib/replybot/ledger.db" (from the root)'
        )
    if path == ":memory:" or "?" in path:
        raise ValueError('must be a plain file; write "sqlite:///var/ledger.db", without options')
    return url


OwnAddress = Annotated[str, AfterValidator(addresses.own_address)]
Domain = Annotated[str, AfterValidator(addresses.domain)]
Duration = Annotated[timedelta, BeforeValidator(amounts.duration, json_schema_input_type=str)]
Count = Annotated[int, Field(ge=0, le=10_000)]


class Owner(Table):
    """Who signs, and which mail is his."""

    name: Text = Field(description='the name that signs the letters: name = "…"')
    domains: list[Domain] = Field(min_length=1, description='your mail domains: domains = ["…"]')
    addresses: list[OwnAddress] = Field(default_factory=list)
    names: list[Text] = Field(default_factory=list)
    unknown_addresses: Literal["ask", "stranger"] = "ask"
    domain_since: Annotated[str, AfterValidator(texts.one_line)] = ""
    language: Literal["", "de", "en"] = ""


class LimitsTable(Table):
    """How much may be said, how fast, and how old and large a mail may be."""

    per_run: Count = _DEFAULTS.per_run
    per_day: Count = _DEFAULTS.per_day
    company_gap: Duration = _DEFAULTS.company_gap
    company_per_day: Count = _DEFAULTS.company_per_day
    company_per_month: Count = _DEFAULTS.company_per_month
    burst_mails: Count = _DEFAULTS.burst_mails
    burst_window: Duration = _DEFAULTS.burst_window
    new_companies_per_hour: Count = _DEFAULTS.new_companies_per_hour
    max_age: Duration = _DEFAULTS.max_age
    mail_size: Annotated[int, BeforeValidator(amounts.size, json_schema_input_type=int | str)] = _DEFAULTS.mail_size


class ClocksTable(Table):
    """When something is due that nobody asked for."""

    second_contact: Duration = _CLOCKS.second_contact
    reminder: Duration = _CLOCKS.reminder
    officer: Duration = _CLOCKS.officer
    complaint: Duration = _CLOCKS.complaint
    watch: Duration = _CLOCKS.watch
    grace: Duration = _CLOCKS.grace
    promise: Count = _CLOCKS.promise
    interim: Count = _CLOCKS.interim
    passed_on: Duration = _CLOCKS.passed_on
    case_gap: Duration = _CLOCKS.case_gap
    case_letters: Count = _CLOCKS.case_letters
    company_follow_ups_per_day: Count = _CLOCKS.company_follow_ups_per_day
    hops: Count = _CLOCKS.hops


class PolicyTable(Table):
    """The rules that hold for every company."""

    release: Literal["ask", "unattended"] = "ask"
    trusted_authserv_ids: list[Annotated[str, AfterValidator(_server_name)]] = Field(default_factory=list)
    trusted_arc_sealers: list[Domain] = Field(default_factory=list)
    dkim: Literal["off", "evidence", "witness"] = "off"
    answer_since: Annotated[datetime | None, BeforeValidator(amounts.moment, json_schema_input_type=str | datetime)] = (
        None
    )
    recipient_fields: list[Annotated[str, AfterValidator(_field_name)]] = Field(
        default_factory=lambda: list(RECIPIENT_FIELDS), min_length=1
    )
    contact_phone: Literal["never", "ask"] = "never"
    limits: LimitsTable = Field(default_factory=LimitsTable)
    clocks: ClocksTable = Field(default_factory=ClocksTable)


class LedgerTable(Table):
    """Where the program remembers."""

    url: Annotated[str, AfterValidator(_ledger)] = "sqlite:///var/ledger.db"


class PlaybooksTable(Table):
    """Where the playbooks lie."""

    folders: list[Text] = Field(default_factory=lambda: ["playbooks"])
    shipped: bool = True
    index: str = "var/playbooks.index"


class DirectoryTable(Table):
    """Where the companies' data protection contacts lie."""

    path: Text = "var/directory.db"


class ConfigTable(Table):
    """The whole of config.toml."""

    owner: Owner = Field(description="the table [owner] says who you are and which domains are yours")
    policy: PolicyTable = Field(default_factory=PolicyTable)
    ledger: LedgerTable = Field(default_factory=LedgerTable)
    playbooks: PlaybooksTable = Field(default_factory=PlaybooksTable)
    directory: DirectoryTable = Field(default_factory=DirectoryTable)
    oauth: dict[Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]{1,64}\z")], OAuth] = Field(default_factory=dict)
    mailbox: list[Annotated[Imap | Ews | Maildir | Mbox, Field(discriminator="kind")]] = Field(
        min_length=1, description="at least one [[mailbox]] says where mail is read"
    )
