"""The owner's rules that hold for every company, and whose address is whose (product D8)."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fnmatch import fnmatchcase

from replybot.core.fields import below, lower


class Whose(enum.Enum):
    """Whose mail it is, going by the address that was hit."""

    MINE = "mine"
    STRANGER = "stranger"
    UNKNOWN = "unknown"  # the owner is asked
    ELSEWHERE = "elsewhere"  # not below the owner's domains


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be said, how fast, and how old a mail may be (product D7, reply-safety rules 40 to 45)."""

    per_run: int = 5
    per_day: int = 20
    company_gap: timedelta = timedelta(minutes=60)
    company_per_day: int = 3
    company_per_month: int = 10  # in 30 days
    burst_mails: int = 10
    burst_window: timedelta = timedelta(minutes=10)
    new_companies_per_hour: int = 3
    max_age: timedelta = timedelta(days=7)
    mail_size: int = 10_485_760  # octets; a larger mail is held


RECIPIENT_FIELDS = ("X-Original-To", "Envelope-To", "Delivered-To", "To", "Cc")


@dataclass(frozen=True, slots=True)
class Policy:
    """The owner's rules. Domains and addresses are lower-case A-labels."""

    owner_name: str
    domains: tuple[str, ...]
    addresses: tuple[str, ...] = ()  # his own: exact, or patterns with * before and after the @
    names: tuple[str, ...] = ()
    unknown_addresses: str = "ask"  # or "stranger"
    language: str = ""  # of the program's own output: "de", "en", "": the locale's
    release: str = "ask"  # or "unattended"
    trusted_authserv_ids: tuple[str, ...] = ()
    answer_since: datetime | None = None  # None: the first run of each mailbox
    recipient_fields: tuple[str, ...] = RECIPIENT_FIELDS
    limits: Limits = field(default_factory=Limits)
    trusted_arc_sealers: tuple[str, ...] = ()  # forwarders whose word about the mail they got is believed
    dkim: str = "off"  # or "evidence", "witness"

    def whose(self, address: str, learned: Mapping[str, str]) -> Whose:
        """Whose address is it? His own list first, then what he answered, then the default."""
        address = lower(address)
        if not self.owns(address.rpartition("@")[2]):
            return Whose.ELSEWHERE
        if any(fnmatchcase(address, pattern.lower()) for pattern in self.addresses):
            return Whose.MINE
        if address in learned:
            return Whose(learned[address])
        return Whose.STRANGER if self.unknown_addresses == "stranger" else Whose.UNKNOWN

    def owns(self, domain: str) -> bool:
        """Is this domain one of his, or below one?"""
        return below(domain, self.domains)
