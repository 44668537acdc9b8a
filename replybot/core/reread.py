"""A further letter, read once more before it is recorded (as `proofread.py` does with a first one)."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator

from replybot.core.case import Case
from replybot.core.compose import Reply
from replybot.core.evidence import no_reply
from replybot.core.fields import BIDI, CONTROL, INVISIBLE, addresses
from replybot.core.marks import OUR_FIELD, OUR_MARK
from replybot.core.playbook import Playbook
from replybot.core.proofread import ALLOWED, LINE_LIMIT, REQUIRED, SIZE_LIMIT
from replybot.core.witness import organisation


def misgivings(reply: Reply, book: Playbook, case: Case) -> tuple[str, ...]:
    """What is wrong with it; nothing if it may be recorded."""
    return tuple(_misgivings(reply, book, case))


def _misgivings(reply: Reply, book: Playbook, case: Case) -> Iterator[str]:
    letter = email.message_from_bytes(reply.raw, policy=email.policy.SMTP)
    names = [name.lower() for name in letter]
    if set(names) - {name.lower() for name in ALLOWED} or len(names) != len(set(names)):
        yield "the letter holds a field that does not belong there"
    if any(name.lower() not in names for name in REQUIRED):
        yield "the letter lacks a field"
    to = addresses(letter.get_all("To", ()))
    if len(to) != 1 or to[0].spec != reply.envelope.recipient or not may_write_to(book, reply.envelope.recipient):
        yield f"the letter would go to {reply.envelope.recipient}, which is not the company's"
    if reply.envelope.sender != case.key.address:
        yield "the letter does not come from the address that was hit"
    if len(reply.raw) > SIZE_LIMIT or any(len(line) > LINE_LIMIT for line in reply.raw.split(b"\r\n")):
        yield "the letter is too long"
    text = str(letter.get_content()) if letter.get_content_type() == "text/plain" else ""
    if any(p.search(value) for value in (text, str(letter["Subject"])) for p in (CONTROL, BIDI, INVISIBLE)):
        yield "the letter holds invisible characters"
    if OUR_MARK not in text or not letter[OUR_FIELD]:
        yield "the letter would not be known again as ours"


def may_write_to(book: Playbook, address: str) -> bool:
    """Is this address on the playbook's list, one of its contacts or of those that the directory suggests, or within
    the company and read by somebody?"""
    low = address.lower()
    known = (*book.contacts, *book.suggested)
    if book.may_write_to(low) or any(low == contact.address.lower() for contact in known):
        return True
    own = {organisation(domain) for domain in book.domains} - {""}
    found = addresses([address])
    return len(found) == 1 and found[0].plain and organisation(found[0].domain) in own and not no_reply(found[0])
