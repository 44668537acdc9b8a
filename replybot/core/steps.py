"""The steps that follow a first letter: which text each has, and by which name the ledger knows its letter."""

from __future__ import annotations

import hashlib
import re

from replybot.core.case import CaseKey
from replybot.core.marks import OUR_ID
from replybot.core.standing import Next

TEMPLATES = {
    "second": "first_reply", "reminder": "reminder", "officer": "dpo_direct", "redirected": "new_contact",
    "misread": "misread", "in_writing": "identity_request", "identity": "identity_request", "portal": "portal_refused",
    "details": "details", "search": "search_by_address", "yes_or_no": "yes_or_no", "not_advertising": "not_advertising",
    "not_solved": "not_solved", "disputed": "address_disputed", "no_dispute": "settle_with_customer",
    "proof": "proof", "still_arriving": "still_arriving", "deleted": "deletion_confirmed",
}  # fmt: skip
"""The text of each step that follows the first letter."""


def template_of(step: str) -> str:
    """The key of a step's text; of `still_arriving_2` that of `still_arriving`."""
    return TEMPLATES[re.sub(r"_\d+$", "", step)]


def token_of(key: CaseKey, due: Next) -> str:
    """Computed, not drawn: the same step of the same case is the same row, and the ledger refuses it twice."""
    parts = (key.company, key.address, due.step, due.answers.message_id if due.answers else "")
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def id_of(key: CaseKey, due: Next) -> str:
    """The Message-ID of the letter of this step."""
    return f"{OUR_ID}{token_of(key, due)}@{key.address.rpartition('@')[2]}>"
