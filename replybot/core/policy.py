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


@dataclass(frozen=True, slots=True)
class Clocks:
    """When something is due that nobody asked for (company-answers section 2, law section 13)."""

    second_contact: timedelta = timedelta(days=7)  # after the first letter, where another contact is known
    reminder: timedelta = timedelta(days=14)  # after the first letter
    officer: timedelta = timedelta(days=14)  # after the reminder
    complaint: timedelta = timedelta(days=31)  # after the first letter that names Art. 17 (Art. 12(3) GDPR: a month)
    watch: timedelta = timedelta(days=60)  # of silence after they say that the address is out
    grace: timedelta = timedelta(hours=48)  # in which mail may still come that was queued
    promise: int = 3  # working days beyond a promised date
    interim: int = 10  # working days for who says that he looks into it, without a date
    passed_on: timedelta = timedelta(days=14)  # for the officer, once he has it
    case_gap: timedelta = timedelta(days=7)  # between two letters of a case that leave by themselves
    case_letters: int = 5  # so many leave by themselves
    company_follow_ups_per_day: int = 1
    hops: int = 3  # so often one follows when sent on within the company


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
    clocks: Clocks = field(default_factory=Clocks)
    contact_phone: str = "never"  # or "ask": the letter to whoever wants a telephone number waits for the owner
    domain_since: str = ""  # since when he holds his domain, in his own words

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
