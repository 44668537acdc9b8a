"""A letter that waits, with another text: the owner may say it in his own words before he lets it go."""

from __future__ import annotations

import email
import email.message
import email.policy

from replybot.core.compose import POLICY, POLICY_UTF8, clean

FACTS = "\nWrong-Recipient: "


def said_in(raw: bytes) -> tuple[str, str]:
    """The text of a letter, and what stands below it: the line for programs and the reference, which are kept."""
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    text = str(parsed.get_content()).replace("\r\n", "\n")
    own, facts, rest = text.rpartition(FACTS)
    return (own.rstrip(), f"{facts}{rest}") if facts else (text.rstrip(), "")


def with_text(raw: bytes, text: str) -> bytes:
    """The same letter with this text; every field but those of its encoding stays."""
    old = email.message_from_bytes(raw, policy=email.policy.default)
    policy = POLICY if raw.partition(b"\r\n\r\n")[0].isascii() else POLICY_UTF8
    new = email.message.EmailMessage(policy=policy)
    for name, value in old.items():
        if not name.lower().startswith("content-") and name.lower() != "mime-version":
            new[name] = str(value)
    lines = (clean(line) if line.strip() else "" for line in text.split("\n"))
    new.set_content("\n".join(lines) + "\n", cte="quoted-printable")
    return new.as_bytes()
