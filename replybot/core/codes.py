"""The ticket codes of the systems we know: a table, and what it finds in a subject.

One row a system. A new system is a new row; nothing else has to know it. Sources: product documentation and program
source as gathered in the project's notes on subject codes, 2026-11; grade S: program source, D: vendor's document,
P: public sample, G: general knowledge.

Our own patterns use the standard library's `re` and are kept linear: no nested repetition, every repetition bounded.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

SUBJECT_LIMIT = 2_048  # characters of a subject that are looked at


@dataclass(frozen=True, slots=True)
class TicketCode:
    """A ticket's number in the company's system: `otrs`, `2026031410000457` (bare, as it stands in the text)."""

    system: str
    value: str

    @property
    def same(self) -> str:
        """For comparison, whatever row of the table found it."""
        return same(self.value)


def same(code: str) -> str:
    """How codes are compared: helpdesks look them up without case, and full-width digits are digits (UAX 15, NFKC)."""
    return "".join(unicodedata.normalize("NFKC", code).casefold().split())


@dataclass(frozen=True, slots=True)
class System:
    """How one ticket system shows itself in the mail it sends."""

    name: str
    subject: tuple[re.Pattern[str], ...]  # each with the named group `code`
    prints: tuple[tuple[str, re.Pattern[str]], ...] = ()  # header field and what it holds: only this system writes it
    address: re.Pattern[str] | None = None  # a Reply-To that belongs to one ticket; named group `code`
    body: re.Pattern[str] | None = None  # tokens in the body by which it files a reply
    drops_marked: bool = False  # throws away or hides a reply that says Auto-Submitted: auto-replied
    source: str = ""
    grade: str = ""


def _rx(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_NUMBER = r"(?:[-\s]?(?:nummer|number|num|nr|no|id|referen[cz]e?)\b|numero|número|nummer|nr|n[°ºo]|№)?\s?\.?"
_HOOKS = (
    r"ticket|vorgang|vorgangs|fall|case|anfrage|anfragen|meldung|meldungs|bearbeitungs|servicefall|support[- ]?fall"
    r"|request|enquiry|inquiry|incident|dossier|demande|réclamation|incidencia|caso|solicitud|expediente|pratica"
    r"|segnalazione|richiesta|reclamo|zaak|melding|klacht|zgłoszeni[ea]|zgłoszenie nr|sprawa|reklamacja|ärende|sag|sak"
    r"|processo|požadavek|případ|unser zeichen"
)
_ID = r"(?P<code>(?=[A-Z0-9./_-]{0,39}\d)[A-Z0-9](?:[A-Z0-9./_-]{0,38}[A-Z0-9])?)(?![A-Za-z0-9])"

SYSTEMS = (
    System(
        "redmine",
        (_rx(r"\[[^\[\]#]{1,80} - [^\[\]#]{1,60} #(?P<code>\d{1,9})\]"),),
        prints=(("X-Mailer", _rx(r"^Redmine")), ("X-Redmine-Host", _rx(r"."))),
        drops_marked=True,
        source="mail_handler.rb",
        grade="S",
    ),
    System(
        "otrs",
        (
            _rx(r"\[[^\[\]#\d]{2,40}#[: ]{0,2}(?P<code>\d{9,22})\]"),
            _rx(r"(?<!\w)(?:Ticket|Call|Vorgang|Anfrage|Case|Fall)#[: ]{0,2}(?P<code>\d{12,22})(?!\w)"),
        ),
        prints=(("X-Mailer", _rx(r"^(?:OTRS|OTOBO|Znuny|\(\(OTRS\)\)).{0,20}Mail Service")), ("X-OTRS-Loop", _rx("."))),
        source="Kernel/System/Ticket/Number, Kernel/System/PostMaster",
        grade="S",
    ),
    System(
        "zammad",
        (_rx(r"\[?(?<!\w)Ticket#[ ]{0,2}(?P<code>\d{3,18})\]?(?!\w)"),),
        prints=(("X-Mailer", _rx(r"^Zammad Mail Service")), ("X-Powered-By", _rx(r"^Zammad"))),
        source="app/models/ticket/number, channel/filter",
        grade="S",
    ),
    System(
        "rt",
        (_rx(r"\[(?:https?://)?[^\[\]#]{1,80}\s#(?P<code>\d{1,10})\s{0,3}\]"),),
        prints=(
            ("X-RT-Ticket", _rx(r".")),
            ("RT-Ticket", _rx(r".")),
            ("X-Managed-By", _rx(r"^RT\b")),
            ("Message-ID", _rx(r"^<rt-")),
        ),
        source="lib/RT/Interface/Email.pm",
        grade="S",
    ),
    System(
        "osticket",
        (_rx(r"\[#(?P<code>[A-Z0-9][A-Z0-9-]{3,19})\]"),),
        prints=(("X-Mailer", _rx(r"^osTicket")),),
        body=re.compile(r"Ref-Mid: [A-Za-z0-9+/=_-]{8,120}"),
        drops_marked=True,
        source="class.ticket.php, class.mailer.php",
        grade="S",
    ),
    System(
        "freshdesk",
        (_rx(r"\[#(?P<code>(?:[A-Z][A-Z0-9]{0,15}-)?\d{1,12})\]"),),
        prints=(("X-Freshdesk-Id", _rx(r".")), ("Message-ID", _rx(r"@[\w.-]*freshdesk\.com>$"))),
        source="Freshdesk support: why a reply creates a new ticket",
        grade="D",
    ),
    System(
        "salesforce",
        (
            _rx(r"(?P<code>ref:[_!]?00D[A-Za-z0-9]{0,20}\.[_!]?500[A-Za-z0-9]{0,20}:ref)"),
            _rx(r"(?P<code>thread::[A-Za-z0-9_+/=-]{6,60}::)"),
        ),
        prints=(("X-SFDC-LK", _rx(r".")), ("X-SFDC-User", _rx(r"."))),
        body=re.compile(
            r"(?:ref:[_!]?00D[A-Za-z0-9]{0,20}\.[_!]?500[A-Za-z0-9]{0,20}:ref|thread::[A-Za-z0-9_+/=-]{6,60}::)"
        ),
        source="Salesforce Email-to-Case threading",
        grade="D",
    ),
    System(
        "dynamics",
        (
            re.compile(r"(?<!\w)(?P<code>CRM:\d{4,16})(?!\w)"),
            re.compile(r"(?<!\w)(?P<code>CAS-\d{5}-[A-Z0-9]{6})(?!\w)"),
        ),
        source="Microsoft: email message filtering and correlation",
        grade="D",
    ),
    System(
        "servicenow",
        (re.compile(r"(?<![\w-])(?P<code>(?:INC|REQ|RITM|CS|TASK|SCTASK|CHG|PRB)\d{7,10})(?!\w)"),),
        prints=(("X-ServiceNow-Generated", _rx(r".")),),
        body=re.compile(r"Ref:MSG\d{6,12}(?:_[A-Za-z0-9]{20})?"),
        source="ServiceNow: inbound email action processing",
        grade="D",
    ),
    System(
        "zendesk",
        (_rx(r"\((?:Ticket |Anfrage |Request )?#(?P<code>\d{3,9})\)"),),
        prints=(("X-Zendesk-From-Account-Id", _rx(r".")), ("Message-ID", _rx(r"@zendesk\.com>$|_sprut@zendesk"))),
        address=_rx(r"^[\w.-]{1,60}\+id(?P<code>[A-Z0-9]{6}-[A-Z0-9]{4})@[a-z0-9.-]{1,80}\.zendesk\.com$"),
        body=re.compile(r"\[[A-Z0-9]{6}-[A-Z0-9]{4}\]"),
        drops_marked=True,
        source="Zendesk: how incoming emails are threaded to tickets; cause of suspension reference",
        grade="D",
    ),
    System(
        "freescout",
        (),
        prints=(("X-FreeScout-Mail-Type", _rx(r".")), ("Message-ID", _rx(r"^<FS_"))),
        body=re.compile(r"\{#FS:[A-Za-z0-9:-]{4,60}#\}"),
        source="app/Misc/Mail.php, FetchEmails.php",
        grade="S",
    ),
    System(
        "roundup",
        (_rx(r"\[(?P<code>(?:issue|ticket|bug|support)\d{1,9})\]"),),
        prints=(("X-Roundup-Name", _rx(r".")),),
        drops_marked=True,
        source="roundup/mailgw.py",
        grade="S",
    ),
    System(
        "jira",
        (
            re.compile(
                r"^(?:(?i:re|aw|fwd?|wg): ?){0,5}(?:\[JIRA\] \()?(?P<code>[A-Z][A-Z0-9]{1,9}-\d{1,7})(?=[\s):\]])"
            ),
        ),
        prints=(("X-JIRA-FingerPrint", _rx(r".")), ("Message-ID", _rx(r"^<JIRA\.|@Atlassian\.JIRA>$"))),
        drops_marked=True,
        source="Atlassian: how JSM processes email requests",
        grade="D",
    ),
    System(
        "named",
        (
            _rx(rf"(?<!\w)(?:{_HOOKS}){_NUMBER}\s{{0,3}}[:#]\s{{0,3}}#?{_ID}"),
            _rx(rf"(?<!\w)(?:{_HOOKS})[-\s]?(?:nummer|nr\.?|no\.?|number|id|n[°º]\.?|numero|número)\s{{1,3}}{_ID}"),
            _rx(r"(?<!\w)(?:support[- ]?fall|servicefall|case|ticket|vorgang|dossier)\s(?P<code>\d{5,20})(?!\w)"),
        ),
        source="words before a number, in the letters of many companies",
        grade="G",
    ),
)

SYSTEM_NAMES = tuple(system.name for system in SYSTEMS)
NEEDS_PRINT = frozenset({"jira"})  # codes that look like anything: believed only beside a fingerprint or a playbook


@dataclass(frozen=True, slots=True)
class Hit:
    """A code that stands in a text, and the row of the table that found it."""

    code: TicketCode
    start: int
    end: int


def row(name: str) -> System | None:
    """The row of this name."""
    return next((system for system in SYSTEMS if system.name == name), None)


def prints(fields: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Names of the systems whose fingerprint stands in these (name, unfolded body) fields."""
    bodies: dict[str, list[str]] = {}
    for name, body in fields:
        bodies.setdefault(name.lower(), []).append(body.strip())
    return tuple(
        system.name
        for system in SYSTEMS
        if any(rx.search(body) for name, rx in system.prints for body in bodies.get(name.lower(), ()))
    )


def detect(subject: str, systems: Sequence[str] = (), printed: Sequence[str] = ()) -> tuple[Hit, ...]:
    """Every code in a subject, the likeliest first: a fingerprinted system's, then by the order of the table.

    `systems`: only these rows (a playbook names them); empty: all rows, of which those in NEEDS_PRINT only with their
    fingerprint. Codes that overlap an earlier hit are left out.
    """
    wanted = [s for s in SYSTEMS if (s.name in systems if systems else s.name not in NEEDS_PRINT or s.name in printed)]
    wanted.sort(key=lambda s: s.name not in printed)
    found: list[Hit] = []
    for hit in _hits(wanted, subject[:SUBJECT_LIMIT]):
        if all(hit.end <= other.start or hit.start >= other.end for other in found):
            found.append(hit)
    return tuple(found)


def _hits(systems: Sequence[System], text: str) -> Iterator[Hit]:
    for system in systems:
        for rx in system.subject:
            for m in rx.finditer(text):
                yield Hit(TicketCode(system.name, m["code"]), m.start(), m.end())


def body_tokens(text: str) -> tuple[str, ...]:
    """The tokens in a body by which known systems file a reply: only what matches a grammar of the table."""
    found = [m.group(0) for system in SYSTEMS if system.body for m in system.body.finditer(text)]
    return tuple(dict.fromkeys(found))[:4]
