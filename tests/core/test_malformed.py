"""Mail that breaks the rules costs a hold, a file or a skip, the whole way down; it never raises, nor is answered."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from replybot.core.decide import Decision, File, Hold, Send, Skip, decide, entries
from tests.build import BODY, CODE, mail, question, wording

MAILS = Path(__file__).parent.parent / "mails"

DECISIONS: dict[str, type] = {
    "50-nested-parts.eml": Hold,
    "8-bit-headers.eml": Hold,
    "base64-bad.eml": Hold,
    "blank-before-colon.eml": File,
    "boundary-broken.eml": Hold,
    "boundary-unreadable.eml": Hold,
    "charset-unknown.eml": Hold,
    "content-type-twice.eml": Hold,
    "dates-bad.eml": Hold,
    "empty.eml": Skip,
    "encoded-line-break.eml": File,
    "encoded-word-broken.eml": Hold,
    "group-syntax.eml": Hold,
    "header-without-end.eml": Hold,
    "lone-cr-in-a-field.eml": Hold,
    "lone-cr-line-ends.eml": Hold,
    "mbox-line-first.eml": Hold,
    "message-id-8-bit.eml": Hold,
    "no-from.eml": Skip,
    "no-headers.eml": Skip,
    "nul-bytes.eml": Hold,
    "only-a-body.eml": Skip,
    "recipient-8-bit.eml": Hold,
    "two-from.eml": Skip,
    "utf-16-everything.eml": Skip,
    "year-0000.eml": File,
}


def walk(raw: bytes) -> Decision:
    """Read, recognised, examined, decided, and made ready for the ledger: whatever the mail, with a reason."""
    q = question(raw)
    decision = decide(q, wording)
    assert not isinstance(decision, Send)
    reasons = [*decision.findings, *([] if isinstance(decision, Hold) else [decision.why])]
    assert any(f.says for f in reasons)
    for entry in entries(decision, q, "catch-all", "key"):
        told = (entry.message_id, entry.sender, entry.subject, entry.case.company, entry.case.address, entry.note)
        json.dumps([*told, *(f.says for f in entry.findings)], ensure_ascii=False).encode("utf-8")
        assert entry.raw == b"" or entry.way == "out"
    return decision


def test_every_odd_mail_is_listed_with_its_decision_and_explained() -> None:
    files = {file.name for file in MAILS.glob("*.eml")}
    assert set(DECISIONS) == files
    readme = (MAILS / "README.md").read_text("utf-8")
    for name, decision in DECISIONS.items():
        (line,) = [line for line in readme.splitlines() if line.startswith(f"| `{name}` |")]
        assert line.endswith(f"| {decision.__name__.lower()} |")


@pytest.mark.parametrize("name", sorted(DECISIONS))
def test_an_odd_mail_gets_its_decision(name: str) -> None:
    assert isinstance(walk((MAILS / name).read_bytes()), DECISIONS[name])


@pytest.mark.parametrize("end", [0, 1, 2, 40, 200, 400, 600])
def test_a_mail_that_breaks_off_anywhere_in_its_header_is_never_answered(end: int) -> None:
    walk(mail()[:end])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Auto-Submitted", "\udcff"),
        ("References", "\udcff" * 300),
        ("X-Loop", "\udcff"),
        ("Return-Path", "<\udcff@acme.example>"),
        ("Reply-To", "\udcff <s\udcff@acme.example>"),
        ("Cc", "\udcff@\udcff"),
        ("In-Reply-To", "<replybot.\udcff@kahlo.example>"),
        ("Precedence", "=?utf-7?q?+2AA-?="),
        ("X-Autoreply", "=?utf-7?q?+2AA-?="),
    ],
)
def test_octets_of_no_charset_reach_the_ledger_as_text(name: str, value: str) -> None:
    walk(mail(extra=[(name, value), ("X-Odd ", "so that it is never sent")], without=[name]))


ENORMOUS = {
    "nested parts": "mail(Content_Type='multipart/mixed; boundary=b', body='--b\\n' + ''.join("
    "f'Content-Type: multipart/mixed; boundary=b{i}\\n\\n--b{i}\\n' for i in range(2000)))",
    "subject": "mail(Subject=f'[Ticket#{CODE}] ' + 'sehr lang ' * 100_000)",
    "encoded subject": "mail(Subject=f'[Ticket#{CODE}]' + '\\n =?utf-8?q?=C3=BC=C3=BC=C3=BC?=' * 30_000)",
    "fields": "mail(extra=[(f'X-Pad-{i}', 'x' * 20) for i in range(5_000)])",
    "equal fields": "mail(extra=[('Delivered-To', f'{i}@kahlo.example') for i in range(40_000)])",
    "references": "mail(References='\\n '.join(f'<{i:05}{\"r\" * 40}@acme.example>' for i in range(5_400)))",
    "recipients": "mail(Cc=',\\n '.join(f'a{i}@elsewhere.test' for i in range(40_000)))",
    "parts": "mail(Content_Type='multipart/mixed; boundary=b', body='--b\\n\\nhi\\n' * 100_000)",
    "parameters": "mail(Content_Type='multipart/mixed; a=\"' + '\\\\\\\\\";' * 200_000)",
    "python's own charset": "mail(Content_Type='text/plain; charset=punycode', body='ü-' + 'b' * 1_000_000,"
    " without=['Return-Path'])",
    "markup": "mail(Content_Type='text/html', body='<' * 1_000_000, without=['Return-Path'])",
    "received": "mail(extra=[('Received', 'from a by b') for _ in range(10_000)])",
    "comments": "mail(first=[('Authentication-Results', '(' * 500_000)])",
}
"""What would be too large to keep as a file; built in the child."""

BOUND = """
import resource
resource.setrlimit(resource.RLIMIT_AS, (600_000_000, 600_000_000))
from tests.build import CODE, mail
from tests.core.test_malformed import walk
"""


def child(script: str) -> str:
    """Run in a process of its own; a minute is no promise, only the end of patience with one that hangs."""
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_enormous_mails_cost_neither_the_memory_nor_the_day() -> None:
    for name, made in ENORMOUS.items():
        compile(made, name, "eval")
    said = child(BOUND + f"for made in {list(ENORMOUS.values())!r}:\n    print(type(walk(eval(made))).__name__)\n")
    assert said.split() == ["File" if name in ("received",) else "Hold" for name in ENORMOUS]


def test_a_mail_of_a_hundred_megabytes_is_looked_at_without_being_loaded(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    head = mail(body="")
    line = b"Sehr geehrte Damen und Herren, anbei erhalten Sie den Film vom Ofen.\r\n"
    with (tmp_path / "new" / "1795424400.1.mx").open("wb") as file:
        file.write(head + BODY.encode())
        for _ in range(100):
            file.write(line * (1_048_576 // len(line)))
    script = f"""
from pathlib import Path
from replybot.core.mail import read
from replybot.mailboxes import open_mailbox
from replybot.desk import OPEN_LIMIT
from replybot.settings.values import MailboxConfig, TransportConfig
from tests.core.test_malformed import decide, question, wording
import tests.build as build

box = open_mailbox(MailboxConfig("big", "maildir", TransportConfig("outbox"), path=Path({str(tmp_path)!r})))
(head,) = [m for batch in box.new_mail(b"") for m in batch.mails]
assert not head.whole and len(head.data) < 65_537 and head.size > 100_000_000
raw = box.open_mail(head.key, OPEN_LIMIT)
assert not raw.whole and len(raw.data) == OPEN_LIMIT
build.read = lambda data, received: read(data, received, size=raw.size, whole=raw.whole)
decision = decide(question(raw.data), wording)
assert decision.mail.size > 100_000_000
(peak,) = [s.split()[1] for s in open("/proc/self/status") if s.startswith("VmHWM")]  # not maxrss: it counts the parent
print(type(decision).__name__, peak, *[f.says for f in decision.findings])
"""
    decision, peak, *why = child(script).split()
    assert decision == "Hold"
    assert int(peak) < 120_000
    assert "larger" in why


def test_an_ordinary_mail_would_have_been_sent() -> None:
    """So that the tests above cannot pass because nothing is ever sent."""
    assert isinstance(decide(question(mail(Subject=f"[Ticket#{CODE}]")), wording), Send)
