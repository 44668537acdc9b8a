"""What all examples of a playbook have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from replybot.core.example.cast import Cast
from replybot.core.fields import Address
from replybot.core.mail import IncomingMail, hits
from replybot.core.policy import RECIPIENT_FIELDS


@dataclass(frozen=True, slots=True)
class Setting:
    """What all examples of a playbook have in common: the cast, the names of trusted mail servers, the owner's names,
    and words that stand in the patterns of the codes (folded)."""

    cast: Cast
    trusted: Sequence[str] = ()
    names: Sequence[str] = ()
    domains: Sequence[str] = ()  # the owner's
    anchors: Sequence[str] = ()


def recipient(mail: IncomingMail, setting: Setting) -> str:
    """The counterpart of the address that was hit; "" if none of the owner's was."""
    hit = hit_of(mail, setting)
    return setting.cast.address(hit) if hit else ""


def hit_of(mail: IncomingMail, setting: Setting) -> Address | None:
    hit = hits(mail, RECIPIENT_FIELDS, setting.domains)
    local, _, domain = hit[0].rpartition("@") if hit else ("", "", "")
    return Address("", local, domain) if hit else None
