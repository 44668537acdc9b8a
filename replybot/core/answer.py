"""What a company's mail in a known case says. So far: machine or person, by its header.

Classes and gates are those of the project's notes on companies' answers: automatic, proposal, stop.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from replybot.core.mail import IncomingMail


@dataclass(frozen=True, slots=True)
class Because:
    """The words that a reading rests on, and the rule that read them."""

    span: str
    rule: str


@dataclass(frozen=True, slots=True)
class Answer:
    """How a mail in a known case is read."""

    kind: str  # "bounce", "auto_ack", "mail_continues", "unclear"
    gate: str  # "automatic", "proposal", "stop"
    also: tuple[str, ...] = ()
    extracted: Mapping[str, str] = field(default_factory=dict)
    because: tuple[Because, ...] = ()


def classify(mail: IncomingMail, to_us: bool) -> Answer:
    """Read a mail of a company that we wrote to. `to_us`: it answers our letter, by thread or by ticket."""
    if mail.types[:1] == ("multipart/report",) or (mail.return_path == "" and mail.has("X-Failed-Recipients")):
        return Answer("bounce", "automatic", because=(Because(mail.types[0] if mail.types else "", "report"),))
    if not to_us:
        return Answer("mail_continues", "automatic", because=(Because("", "not in reply to us"),))
    for name in ("Auto-Submitted", "X-Autoreply", "X-Autorespond"):
        value = mail.header(name)
        if value and value.lower() != "no":
            return Answer("auto_ack", "automatic", because=(Because(f"{name}: {value}", "header"),))
    return Answer("unclear", "proposal", because=(Because("", "no rule reads this yet: a person does"),))
