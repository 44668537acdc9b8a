"""The classes of companies' answers: which comes first when two fit, what each may bring about.

From the project's notes on companies' answers (29 classes; the 29th, silence, is no mail). Gates: automatic, proposal,
stop.
"""

from __future__ import annotations

ORDER = (
    "suspicious", "legal_threat", "bounce", "mail_continues", "challenge_response", "customer_insists",
    "dispute_referral", "dpo_answer", "asks_id", "asks_portal", "asks_phone", "no_record_found", "asks_details",
    "asks_deletion_confirmation", "refusal", "address_deactivated", "forwarded_dpo", "redirect_contact",
    "no_info_privacy", "told_unsubscribe", "interim_reply", "canned_misread", "out_of_office", "mailbox_unmonitored",
    "ticket_merged", "ticket_closed", "survey", "auto_ack", "unclear",
)  # fmt: skip
"""When two classes fit, the first; the others are told beside it."""

MACHINES = (
    "bounce", "mail_continues", "challenge_response", "out_of_office", "mailbox_unmonitored", "ticket_merged",
    "ticket_closed", "survey", "auto_ack",
)  # fmt: skip
"""What a machine writes: a mail that its header calls a machine's is first of all one of these."""

STOP = frozenset({"suspicious", "legal_threat", "customer_insists", "dispute_referral"})
"""Classes after which nothing leaves by itself in this case."""
PERSON = frozenset({"challenge_response", "asks_id", "asks_deletion_confirmation", "refusal", "unclear"})
"""Classes whose answer a person decides on."""

SENDING = frozenset({
    "canned_misread", "redirect_contact", "asks_phone", "no_info_privacy", "told_unsubscribe", "asks_portal",
    "no_record_found", "asks_details", "ticket_closed",
})  # fmt: skip
"""Classes that the program may answer by itself, once, if nothing speaks against it."""

WEIGHT = {"automatic": 0, "proposal": 1, "stop": 2}


def gate_of(kind: str) -> str:
    """What a class may bring about, whatever else the mail says."""
    return "stop" if kind in STOP else "proposal" if kind in PERSON else "automatic"


def worse(first: str, second: str) -> str:
    """The gate of the two that leaves more to the person."""
    return max(first, second, key=WEIGHT.__getitem__)
