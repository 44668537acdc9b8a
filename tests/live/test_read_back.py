"""Our letters, read by a parser that did not write them: sent through Postfix, parsed by Dovecot."""

from __future__ import annotations

import smtplib
import time

import pytest
from imapclient import IMAPClient

from replybot.core.fields import words
from replybot.settings.letters import languages
from tests.build import MESSAGE_ID
from tests.conftest import Servers
from tests.core.test_letters import letter

pytestmark = pytest.mark.live

ARRIVES = "support@company.test"
LONG = tuple(f"<{n:03}.{'r' * 60}@acme.example>" for n in range(60))
SUBJECTS = {
    "de": "Ihre Rückfrage zur Größe – „Öfen“ [Ticket#4711001]",
    "el": "Το αίτημά σας με πολύ μεγάλο θέμα που δεν χωράει σε μία γραμμή [Ticket#4711001]",
    "en": "Your request that is so long that it does not fit into one line of seventy-eight octets [Ticket#4711001]",
}


def arrived(servers: Servers, message_id: str) -> dict[bytes, object]:
    """What Dovecot's own parser says of the letter, and its octets."""
    deadline = time.monotonic() + 20
    while True:
        client = IMAPClient("127.0.0.1", int(servers.env["IMAP_PORT"]), ssl=False)
        client.login(ARRIVES, "secret")
        client.select_folder("INBOX", readonly=True)
        if found := client.search(["HEADER", "Message-ID", message_id]):
            said = client.fetch(found, ["ENVELOPE", "BODYSTRUCTURE", "BODY.PEEK[]"])[found[0]]
            client.logout()
            return dict(said)
        client.logout()
        assert time.monotonic() < deadline, f"{message_id} did not arrive"
        time.sleep(0.1)


@pytest.mark.parametrize("language", languages())
def test_postfix_takes_and_dovecot_understands_a_letter_in_every_language(servers: Servers, language: str) -> None:
    subject = SUBJECTS.get(language, "Ihr Anliegen [Ticket#4711001]")
    mail_id = f"<{language}.{time.monotonic_ns()}@acme.example>"
    reply = letter(language, Subject=subject, Message_ID=mail_id, extra=[("References", "\n ".join(LONG))])
    with smtplib.SMTP("127.0.0.1", int(servers.env["MX_PORT"])) as smtp:
        smtp.sendmail(reply.envelope.sender, [ARRIVES], reply.raw)
    said = arrived(servers, reply.message_id)
    envelope, octets = said[b"ENVELOPE"], said[b"BODY[]"]
    assert isinstance(octets, bytes)
    assert octets.endswith(reply.raw), "byte for byte, but for the fields that servers put above"
    assert words(envelope.subject.decode()) == f"Re: {subject}"  # type: ignore[attr-defined]
    assert envelope.message_id.decode() == reply.message_id  # type: ignore[attr-defined]
    assert envelope.in_reply_to.decode() == mail_id != MESSAGE_ID  # type: ignore[attr-defined]
    (author,), (to,) = envelope.from_, envelope.to  # type: ignore[attr-defined]
    assert b"@".join((author.mailbox, author.host)).decode() == reply.envelope.sender
    assert b"@".join((to.mailbox, to.host)).decode() == reply.envelope.recipient
    structure = said[b"BODYSTRUCTURE"]
    assert structure[:3] == (b"text", b"plain", (b"charset", b"utf-8"))  # type: ignore[index]
