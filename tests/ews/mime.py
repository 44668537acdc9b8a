"""What Exchange does to the MIME form of a mail on its way in and out, as far as it is documented.

[MS-OXCMAIL] (MIME to message objects and back) keeps Message-ID, In-Reply-To and References as properties of their own
and writes them again; Bcc is written for nobody else; a message that is made from properties gets Thread-Topic and
Thread-Index (2.1.3.4, 2.2.3); a MIME skeleton keeps the other fields in their order (2.1.3.5). How long lines are
folded and how a text is encoded is the server's own choice: hence the switches of Store.
"""

from __future__ import annotations

import base64
import email
import email.message
import email.parser
import email.policy
import email.utils
import hashlib
import re
from datetime import datetime

Mail = email.message.Message
FIELD = rb"(?im)^%s:.*\r?\n(?:[ \t].*\r?\n)*"
WIDTH = 76


def parsed(raw: bytes) -> Mail:
    """The header fields; the body is left as it is, for the standard library fails at some odd ones."""
    return email.parser.BytesParser(policy=email.policy.compat32).parsebytes(raw, headersonly=True)


def whole(raw: bytes) -> Mail:
    """With its parts, if they can be read."""
    try:
        return email.message_from_bytes(raw, policy=email.policy.compat32)
    except (TypeError, ValueError, LookupError, AttributeError):
        return parsed(raw)


def split(raw: bytes) -> tuple[bytes, bytes]:
    """The header block, with its last line end, and the rest."""
    found = re.search(rb"\r?\n(?=\r?\n)", raw)
    return (raw[: found.end()], raw[found.end() :]) if found else (raw, b"")


def addresses(mail: Mail, *names: str) -> list[tuple[str, str]]:
    """Name and address of everybody in these fields."""
    found = [str(value) for name in names for value in mail.get_all(name, [])]
    return [pair for pair in email.utils.getaddresses(found) if pair[1]]


def without(raw: bytes, name: str) -> bytes:
    """Without the fields of this name in the header block."""
    head, rest = split(raw)
    return re.sub(FIELD % re.escape(name.encode()), b"", head) + rest


def rewritten(raw: bytes, address: str) -> bytes:
    """In the name of the mailbox, whatever From said: what the transport does where Send As is not given."""
    head, rest = split(raw)
    line = b"From: <" + address.encode() + b">\r\n"
    return re.sub(FIELD % b"From", line, head, count=1) + rest


def on_behalf(raw: bytes, address: str) -> bytes:
    """With the mailbox as Sender beside the other From: what Send on Behalf makes of a letter (RFC 5322 3.6.2)."""
    head, rest = split(without(raw, "Sender"))
    return head + b"Sender: <" + address.encode() + b">\r\n" + rest


def stamped(raw: bytes, when: datetime) -> bytes:
    """With what Exchange's transport writes on a mail that comes in; every line ends with CRLF."""
    lines = re.sub(rb"\r?\n", b"\r\n", raw)
    top = (
        f"Received: from mx.outside.test (192.0.2.7) by MBX01.inside.test (10.0.0.5) with Microsoft SMTP Server;\r\n"
        f" {email.utils.format_datetime(when)}\r\n"
    )
    low = "X-MS-Exchange-Organization-AuthSource: MBX01.inside.test\r\nX-MS-Exchange-Organization-AuthAs: Anonymous\r\n"
    head, gap, body = lines.partition(b"\r\n\r\n")
    return top.encode() + head + b"\r\n" + low.encode() + (b"\r\n" if gap else b"") + body


def threaded(raw: bytes) -> bytes:
    """With Thread-Topic and Thread-Index, which Exchange writes when a letter has none ([MS-OXOMSG] 2.2.1)."""
    mail = parsed(raw)
    if "Thread-Index" in mail:
        return raw
    head, rest = split(raw)
    index = base64.b64encode(b"\x01" + hashlib.sha1(raw).digest() + b"\x00").decode()
    topic = re.sub(r"^(?:(?:re|aw|fwd?|wg): ?)+", "", " ".join(str(mail.get("Subject", "")).split()), flags=re.I)
    return head + f"Thread-Topic: {topic}\r\nThread-Index: {index}\r\n".encode() + rest


def refolded(raw: bytes) -> bytes:
    """Every field as long as one line can be, and folded at blanks: the same text, other octets (RFC 5322 2.2.3)."""
    head, rest = split(raw)
    made = []
    for line in re.sub(rb"\r?\n[ \t]+", b" ", head).splitlines():
        while (
            len(line) > WIDTH and (cut := max(line.rfind(b" ", 0, WIDTH), line.find(b" ", WIDTH))) > line.find(b":") + 1
        ):
            made.append(line[:cut])
            line = line[cut:]
        made.append(line)
    return b"\r\n".join(made) + b"\r\n" + rest


def reencoded(raw: bytes) -> bytes:
    """The text in base64, as a conversion to properties and back may leave it; its words are the same."""
    mail = whole(raw)
    if mail.is_multipart() or mail.get_content_maintype() != "text":
        return raw
    text = base64.encodebytes(bytes(mail.get_payload(decode=True) or b"")).replace(b"\n", b"\r\n")
    head, _ = split(without(raw, "Content-Transfer-Encoding"))
    more = b"" if "MIME-Version" in mail else b"MIME-Version: 1.0\r\n"
    return head + more + b"Content-Transfer-Encoding: base64\r\n\r\n" + text
