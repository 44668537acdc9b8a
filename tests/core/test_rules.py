"""The 51 rules of when a robot must not answer, one after the other, each with mails that break it in all listed ways.

What counts here is the verdict of the whole gate: how many checks see the fault does not matter, but that it is seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from replybot.core.case import Case, CaseKey, Tally, Verdict
from replybot.core.codes import TicketCode
from replybot.core.evidence import no_reply
from replybot.core.fields import Address
from replybot.core.gate import CHECKS, examine, machines, traces, worst
from replybot.core.marks import OUR_FIELD, OUR_ID, OUR_MARK
from tests.build import CODE, NOW, OURS, PASS, SUBJECT, letter, limits, playbook, policy, question
from tests.core.test_gate import parts, with_fields

FINE, HOLD, NEVER = Verdict.FINE, Verdict.HOLD, Verdict.NEVER
TICKET = f"[Ticket#{CODE}]"
TOKEN = "0123456789abcdef0123456789abcdef"
KNOWN: dict[str, Any] = {"company_known": True}
ANSWERED = Case(CaseKey("acme", OURS), (letter(ticket=TicketCode("zammad", CODE)),))
ACCEPTS = playbook(
    accept=("auto-submitted: auto-generated", "precedence: bulk", "x-auto-response-suppress: all"), mark="auto-replied"
)
Broken = tuple[int, str, Verdict, dict[str, Any]]


def field(*pairs: tuple[str, str]) -> dict[str, Any]:
    return with_fields(*pairs)


def each(rule: int, verdict: Verdict, *givens: dict[str, Any]) -> Iterator[Broken]:
    for number, given in enumerate(givens):
        yield rule, f"{number} {next(iter(given.items()))}"[:70], verdict, given


ROBOTS = (
    "mailer-daemon", "MAILER_DAEMON", "mailer.daemon", "postmaster", "listserv", "majordomo", "news-request",
    "owner-news", "root", "daemon", "nobody", "www-data", "bounce", "bounce+7", "bounces", "bounceback",
    "news-bounces",
    "autoresponder", "autoresponder+1",
    "listproc", "mailman", "news-owner", "autoreply",
)  # fmt: skip
NO_REPLY = (
    "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "nicht-antworten",
    "bitte-nicht-antworten",
    "keine-antwort", "keineantwort", "ne-pas-repondre", "nepasrepondre", "no-responder", "noresponder",
    "non-rispondere",
    "nonrispondere", "nao-responder", "naoresponder", "geen-antwoord", "niet-antwoorden", "nie-odpowiadaj",
    "neodpovidejte", "svara-ej", "svara-inte", "ikke-svar", "ei-vastausta", "Service-NoReply", "noreply+4711",
    "dontreply", "not-antworten", "nicht-beantworten", "antwort-nicht", "sans-reponse", "no-contestar",
    "no-responda",
    "no-risposta", "nao-responda", "nietbeantwoorden", "nieodpowiadac", "neodpovidat", "ej-svar", "inget-svar",
    "svar-ikke", "ingen-svar", "ala-vastaa", "unattended", "unmonitored", "send-only", "null",
)  # fmt: skip
AUTOMATIC = (
    "Automatic reply", "Auto-Reply", "Autoreply", "Auto Reply", "Auto Response", "Out of office",
    "Out of Office Reply",
    "Out of the office", "OOO:", "Automatische Antwort", "Autoantwort", "Abwesenheitsnotiz", "Abwesenheit",
    "Urlaubsnotiz", "Urlaubsvertretung", "Réponse automatique", "Absence du bureau", "Respuesta automática",
    "Fuera de la oficina", "Risposta automatica", "Fuori sede", "Resposta automática", "Ausência",
    "Automatisch antwoord",
    "Afwezig", "Automatiskt svar", "Frånvaro", "Automatisk svar", "Fravær", "Automaattinen vastaus",
    "Nieobecność", "Automatická odpověď", "Mimo kancelář", "Automatikus válasz", "Răspuns automat",
    "Αυτόματη απάντηση", "Otomatik yanıt", "Автоматический ответ", "Автоответ",
    "自動返信", "自動応答", "自动回复", "자동 응답",
    "Re: Automatic reply", "AW: Abwesenheitsnotiz", "Auto: Auto:", "Vacation reply", "Vacation:",
    "Ich bin im Urlaub",
    "Autoodpowiedź", "Autosvar", "Odpowiedź automatyczna", "Automatyczna odpowiedź",
    "Abwesend", "Away from the office", "On annual leave", "On holiday", "Absent du bureau", "Absence :",
    "Absence:", "Assenza",
    "Assente", "Poza biurem", "Nepřítomnost", "Ausente", "Poissaolo", "自動回覆", "Автоматична відповідь",
    "Automatsvar", "Reponse automatique", "Räspuns automat", "Fuera de oficina",
)  # fmt: skip
BOUNCES = (
    "Undeliverable", "Undelivered Mail Returned to Sender", "Mail delivery failed", "Mail Delivery Failure",
    "Delivery Status Notification (Failure)", "Returned mail", "failure notice", "Delivery failure",
    "Unzustellbar",
    "Nicht zugestellt", "Non remis", "Échec de remise", "No entregado", "Mancata consegna", "Niet bezorgd",
    "Onbestelbaar", "Nie dostarczono", "Não entregue", "Nedoručitelné", "Message not delivered",
    "Warning: could not send",
    "Non distribué", "No se puede entregar", "Returned to sender", "Zustellung fehlgeschlagen",
    "Niedostarczona wiadomość",
    "Nie można dostarczyć wiadomości", "Olevererbar", "Kunde inte levereras", "Kunne ikke leveres",
)  # fmt: skip
BOUNCE_TEXTS = (
    "This is the mail system at host mx.acme.example.\n",
    "Hi. This is the qmail-send program at acme.example.\n",
    "This message was created automatically by mail delivery software.\n",
    "A message that you sent could not be delivered to one or more of its recipients.\n",
    "Delivery has failed to these recipients or groups:\n",
    "Your message wasn't delivered to m@kahlo.example\n",
    "   ----- The following addresses had permanent fatal errors -----\n",
    "Ihre Nachricht konnte nicht zugestellt werden.\n",
    "Fehler bei der Nachrichtenzustellung an folgende Empfänger\n",
    "Diagnostic-Code: smtp; 550 no such user\n",
    "A message that you have sent could not be delivered.\n",
    "Your message couldn't be delivered to the following recipients:\n",
    "Delivery to the following recipient(s) has failed permanently\n",
    "permanent fatal errors\n",
    "The following address had errors:\n",
    "Final-Recipient: rfc822; m@kahlo.example\n",
    "Reporting-MTA: dns; mx.acme.example\n",
    "Hello\nAction: failed\n",
    "Diagnostic information for administrators:\n",
    "Diagnoseinformationen für Administratoren:\n",
    "Ihre E-Mail wurde nicht zugestellt\n",
    "Nachricht nicht zugestellt an m@kahlo.example\n",
    "Votre message n'a pas pu être remis\n",
    "No se ha podido entregar el mensaje\n",
    "Messaggio non recapitato\n",
    "Uw bericht kon niet worden bezorgd\n",
)
CHALLENGES = (
    "BoxTrapper", "TMDA", "Challenge-Response", "Your message requires verification", "Verify#AbC123",
    "(conf#1a2b3c)",
    "Confirm your message to Acme", "Sender verification", "Please prove that you are not a robot",
    "Absenderbestätigung",
    "Please confirm that you are human",
)  # fmt: skip
CHALLENGE_TEXTS = (
    "Please reply to this mail, and your message will be released.",
    "Click here to add yourself to the whitelist.",
    "Your mail is held until you confirm that you are a person.",
    "It was held because we must verify the sender.",
    "It is held until you prove to be human.", "Klicken Sie hier, damit Ihre E-Mail zugestellt wird.",
)  # fmt: skip
SPAM = (
    ("X-Spam-Flag", "YES"), ("X-Spam-Status", "Yes, score=9.1 required=5.0"), ("X-Spam", "Yes"),
    ("X-Spam-Action", "add header"), ("X-Rspamd-Action", "reject"), ("X-Spamd-Result", "default: True [16.0 / 15.0]"),
    ("X-Forefront-Antispam-Report", "CIP:192.0.2.1;SFV:SPM;SRV:;"),
    ("X-Forefront-Antispam-Report", "SFV:NSPM;CAT:PHSH;"),
    ("X-MS-Exchange-Organization-SCL", "9"), ("X-SES-Spam-Verdict", "FAIL"), ("X-SES-Virus-Verdict", "FAIL"),
    ("X-Virus-Status", "Infected"),
)  # fmt: skip
FOLDERS = (
    "Junk", "INBOX/Spam", "INBOX.Junk", "Trash", "Papierkorb", "Gelöschte Elemente", "Deleted Items",
    "Junk-E-Mail",
    "[Gmail]/Spam", "Unerwünscht", "Corbeille", "Indésirables", "Correo no deseado", "Posta indesiderata",
    "Prullenbak",
    "Kosz", "Skräppost", "Roskaposti",
    "Bulk", "Bin", "Werbung", "Quarantine", "Quarantäne", "Papelera", "Cestino", "Ongewenste e-mail",
    "Wiadomości-śmieci", "Papperskorgen",
    "Levélszemét (\\Junk)", "Kuka (\\Trash)", "Elküldött (\\Sent)", "Piszkozatok (\\Drafts)",
)  # fmt: skip


def cases() -> Iterator[Broken]:
    yield from each(
        1,
        NEVER,
        {"Return_Path": "<>"},
        {"Return_Path": "< >"},
        {"Return_Path": ""},
        {"Return_Path": "<MAILER-DAEMON>"},
        {"Return_Path": "<MAILER-DAEMON@mx.kahlo.example>"},
        {"first": [("Return-Path", "<>")]},
        {"extra": [("Return-Path", "<>")]},
        field(("X-Envelope-From", "<>")),
        field(("x-envelope-from", " ")),
    )
    yield from each(2, HOLD, {"without": ["Return-Path"]})
    for robot in ROBOTS:
        yield from each(
            3,
            NEVER,
            {"From": f"Acme <{robot}@acme.example>"},
            {"Reply_To": f"{robot}@acme.example"},
            field(("Sender", f"{robot}@acme.example")),
        )
        if not robot.startswith("bounce") and not robot.endswith(
            "-bounces"
        ):  # usual on the envelope of a person's mail
            yield from each(3, NEVER, {"Return_Path": f"<{robot}@acme.example>"})
    for name in NO_REPLY:
        yield from each(4, NEVER, {"From": f"Acme <{name}@acme.example>"}, {"Reply_To": f"{name}@acme.example"})
    yield from each(4, FINE, {"From": "noreply@acme.example", "Reply_To": "service@acme.example"})
    for value in (
        "auto-replied",
        "auto-notified",
        "yes",
        "true",
        "auto-forwarded",
        "AUTO-REPLIED",
        "Auto-Replied (rejected)",
        "(a comment (nested) no) auto-replied",
        'auto-notified; owner-email="a@acme.example"',
        "\n auto-replied",
        "auto-replied; no",
        "auto-generated-reply",
        "",
        "noo",
        "no-reply",
    ):
        yield from each(5, NEVER, field(("Auto-Submitted", value)), {"first": [("AUTO-SUBMITTED", value)]})
    yield from each(5, NEVER, field(("Auto-Submitted", "no"), ("Auto-Submitted", "auto-replied")))
    yield from each(
        5,
        NEVER,
        {"book": playbook(accept=("auto-submitted: auto-replied",)), **field(("Auto-Submitted", "auto-replied"))},
    )
    generated = field(("Auto-Submitted", "auto-generated"))
    yield from each(
        6,
        HOLD,
        generated,
        field(("Auto-Submitted", "Auto-Generated (by a rule)")),
        field(("Auto-Submitted", "no"), ("auto-submitted", "auto-generated")),
    )
    yield from each(6, FINE, {"book": ACCEPTS, **generated})
    yield from each(6, HOLD, {"book": ACCEPTS, **generated, "without": ["Authentication-Results"]})
    yield from each(
        7, FINE, *(field(("Auto-Submitted", v)) for v in ("no", "NO", " no ", "no (a person)", "(x) No", "no; x=y"))
    )
    for name in ("Precedence", "X-Precedence", "PRECEDENCE"):
        yield from each(8, NEVER, *(field((name, v)) for v in ("list", "junk", "auto_reply", "LIST", " Junk ")))
    yield from each(8, NEVER, {"book": playbook(accept=("precedence: list",)), **field(("Precedence", "list"))})
    bulk = field(("Precedence", "bulk"))
    yield from each(
        9, HOLD, bulk, field(("X-Precedence", "BULK")), {"book": ACCEPTS, **bulk, "without": ["Authentication-Results"]}
    )
    yield from each(9, FINE, {"book": ACCEPTS, **bulk})
    for name in (
        "List-Id",
        "List-Post",
        "List-Help",
        "List-Subscribe",
        "List-Owner",
        "List-Archive",
        "Mailing-List",
        "X-Mailing-List",
        "X-BeenThere",
        "X-Mailman-Version",
        "X-Google-Group-Id",
        "X-Listserver",
        "LIST-ID",
        "List-Software",
        "X-List-Id",
        "X-ML-Name",
        "X-Sympa-To",
        "X-Listprocessor-Version",
    ):
        yield from each(
            10,
            NEVER,
            field((name, "x")),
            {"book": playbook(accept=(name.lower(), f"{name.lower()}: x")), **field((name, "x"))},
        )
    yield from each(10, HOLD, field(("List-Foo", "x")))
    yield from each(11, HOLD, field(("List-Unsubscribe", "<mailto:x@acme.example>")), field(("list-unsubscribe", "")))
    yield from each(12, NEVER, field(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")))
    yield from each(13, FINE, field(("Feedback-ID", "1.eu-central-1:AmazonSES")))
    yield from each(13, NEVER, field(("Feedback-ID", "1:x"), ("List-Unsubscribe", "<x:y>")))
    for value in ("All", "OOF", "AutoReply", "DR, OOF", "RN,NRN , autoreply", "dr, all", "DR;OOF"):
        yield from each(14, HOLD, field(("X-Auto-Response-Suppress", value)))
    yield from each(
        14,
        HOLD,
        field(("X-Auto-Response-Suppress", "DR"), ("X-Auto-Response-Suppress", "OOF")),
        field(("X-Auto-Response-Suppress", "Everything")),
    )
    yield from each(
        14, FINE, *(field(("X-Auto-Response-Suppress", v)) for v in ("DR", "NDR, RN", "NRN", "None", "DR, RN, NRN"))
    )
    yield from each(14, FINE, {"book": ACCEPTS, **field(("X-Auto-Response-Suppress", "All"))})
    for name, value in (
        *((name, begins.capitalize() or "yes") for name, begins in machines.RESPONDERS),
        ("X-Autogenerated", "Reply"),
        ("X-FC-MachineGenerated", "true"),
        ("X-POST-MessageClass", "9; Autoresponder"),
        ("Delivered-To", "Autoresponder"),
        ("X-Amazon-Mail-Relay-Type", "notification"),
        ("X-Mailer", "vacation 1.2.7"),
    ):
        yield from each(
            15, NEVER, field((name, value)), {"book": playbook(accept=(name.lower(),)), **field((name.upper(), value))}
        )
    for name in (*traces.LOOPS, OUR_FIELD):
        yield from each(16, NEVER, field((name, "")), field((name.lower(), "anything at all")))
    yield from each(
        17,
        FINE,
        field(("X-RT-Loop-Prevention", "rt.acme.example")),
        field(("X-ServiceNow-Generated", "true")),
        {"book": ACCEPTS, **field(("X-JIRA-FingerPrint", "a1"))},
        {"book": ACCEPTS, **field(("X-Zendesk-From-Account-Id", "a1"))},
    )
    yield from each(
        17,
        NEVER,
        field(("X-RT-Loop-Prevention", "kahlo.example")),
        field(("X-RT-Loop-Prevention", "RT.Kahlo.example")),
        field(("RT-Ticket", "kahlo.example #12")),
    )
    yield from each(18, NEVER, *({"Subject": f"{begin} {TICKET}"} for begin in AUTOMATIC))
    yield from each(18, NEVER, *({"Subject": f"{begin}: {TICKET}"} for begin in BOUNCES))
    yield from each(
        18,
        HOLD,
        {"Subject": f"Auto: {TICKET}"},
        {"Subject": f"Undelivered parcel {TICKET}"},
        {"Subject": f"Nicht zugestellt: Ihr Paket {TICKET}"},
    )
    yield from each(
        18,
        FINE,
        *(
            {"Subject": f"{begin} {TICKET}"}
            for begin in ("Urlaubsbuchung", "Automatikgetriebe", "Vacation rental in May", "Ihre Abwesenheit im Mai")
        ),
    )
    yield from each(
        19,
        NEVER,
        parts("text/plain", "multipart/report; report-type=delivery-status"),
        parts("text/plain", "multipart/report"),
        parts("text/plain", "MULTIPART/Report; report-type=feedback-report"),
        parts("message/delivery-status"),
        parts("message/disposition-notification"),
        parts("message/feedback-report"),
        field(("X-Failed-Recipients", OURS)),
    )
    yield from each(19, NEVER, *({"body": text} for text in BOUNCE_TEXTS))
    own = f"{OUR_ID}{TOKEN}@kahlo.example>"
    for name in ("In-Reply-To", "References"):
        yield from each(
            20,
            NEVER,
            field((name, own)),
            field((name, own.upper())),
            field((name, f"<1@acme.example>{own}<2@acme.example>")),
            field((name, f"Your mail of today ({own}) was read")),
            field((name, f"<1@acme.example>\n {own}")),
        )
    yield from each(
        20,
        NEVER,
        {"Message_ID": own},
        field(("X-Original-Message-ID", own)),
        field(("Thread-Topic", f"replybot.{TOKEN}")),
        field(("Comments", f"=?utf-8?q?=3Creplybot=2E{TOKEN}?=")),
    )
    yield from each(
        20,
        NEVER,
        {
            "case": Case(CaseKey("acme", OURS), (letter(message_id="<old@kahlo.example>"),)),
            **field(("References", "<OLD@kahlo.example>")),
        },
    )
    yield from each(21, NEVER, *({"body": text} for text in marks()))
    yield from each(21, NEVER, {"Content_Type": "text/html", "body": f"<p>Ref:&#32;replybot<wbr>/1/<b>{TOKEN}</b></p>"})
    yield from each(
        21, NEVER, {"Content_Transfer_Encoding": "base64", "body": "UmVmOiByZXBseWJvdC8xLzAxMjM0NTY3ODlhYmNkZWYK"}
    )
    yield from each(
        21, NEVER, {"Content_Transfer_Encoding": "quoted-printable", "body": f"> Ref: reply=\nbot/1/{TOKEN}"}
    )
    yield from each(21, FINE, {"body": "We answer with replybot here, version 1 or 2.\n"})
    gone = {"without": ["X-Original-To"]}
    yield from each(
        22,
        HOLD,
        {"To": "service@acme.example"},
        {"To": "undisclosed-recipients:;"},
        {"To": ""},
        {"without": ["To"]},
        {"To": f'"{OURS}" <service@acme.example>', **gone},
        {"To": f"service@acme.example ({OURS})", **gone},
        {"To": "service@acme.example", **gone, **field(("Delivered-To", OURS))},
        {"To": "service@acme.example", **gone, **field(("Apparently-To", OURS))},
        {"To": "service@acme.example", **gone, **field(("Bcc", OURS))},
    )
    yield from each(
        23,
        HOLD,
        {"To": "service@acme.example", **field(("Resent-To", OURS))},
        field(("Resent-To", OURS)),
        {"To": f"Kunden: {OURS};"},
        {"To": f"{OURS}, m.berg@kahlo.example"},
        {"Cc": "m.berg@kahlo.example"},
    )
    yield from each(
        24,
        HOLD,
        *({name: "somebody@elsewhere.test"} for name in ("Cc", "Bcc")),
        {"To": f"{OURS}, somebody@elsewhere.test"},
    )
    yield from each(24, FINE, {"Cc": "archive@acme.example"})
    yield from each(
        25,
        HOLD,
        {"Reply_To": "other@acme.example"},
        {"Reply_To": "service@elsewhere.test"},
        {"Reply_To": ""},
        {"Reply_To": "<>"},
        {"Reply_To": "service@acme.example, other@acme.example"},
        {"extra": [("Reply-To", "service@acme.example")] * 2},
        {"Reply_To": "nobody knows"},
        {"Reply_To": "Team: service@acme.example, x@acme.example;"},
        {"Reply_To": "service@acme"},
    )
    yield from each(
        25, NEVER, {"Reply_To": OURS}, {"Reply_To": "x@kahlo.example"}, {"Reply_To": "x@mail.KAHLO.example"}
    )
    yield from each(
        26,
        HOLD,
        {"From": "service@acme.example, billing@acme.example"},
        {"From": "Team: service@acme.example;"},
        {"From": "a@acme.example; b@acme.example"},
    )
    yield from each(
        27,
        NEVER,
        {"first": [("From", "service@acme.example")]},
        field(("From", "x@elsewhere.test")),
        {"without": ["From"]},
        {"From": ""},
        {"From": "Acme"},
        {"From": "Acme <service>"},
        {"From": "<>"},
        {"From": "service@"},
    )
    foreign = {
        "Authentication_Results": PASS.replace("acme.example", "elsewhere.test"),
        "Return_Path": "<x@elsewhere.test>",
    }
    yield from each(
        28,
        NEVER,
        {"From": '"service@acme.example" <x@elsewhere.test>', **foreign},
        {"From": "x@elsewhere.test (service@acme.example)", **foreign},
        {"From": '"service@acme.example"@elsewhere.test', **foreign},
        {"From": "=?utf-8?q?service=40acme=2Eexample?= <x@elsewhere.test>", **foreign},
        {"From": '"\\"Acme\\" <service@acme.example>" <x@elsewhere.test>', **foreign},
        {"From": "Acme Öfen <x@elsewhere.test>", **foreign},
    )
    for domain in (
        "acme.example.elsewhere.test",
        "acme-service.test",
        "service-acme.example",
        "xn--cme-5cd.example",
        "асme.example",
        "acm3.example",
        "acme\u3002example",
        "ac\u200bme.example",
        "acme\uff0eexample",
        "ａｃｍｅ.example",
        "acrne.example",
    ):
        yield from each(
            29,
            NEVER,
            {"From": f"Acme <service@{domain}>", "Authentication_Results": PASS.replace("acme.example", domain)},
        )
    for name in ("Subject", "From", "Reply_To", "Message_ID", "To"):
        base = {
            "Subject": SUBJECT,
            "From": "<service@acme.example>",
            "Reply_To": "<service@acme.example>",
            "Message_ID": "<1@acme.example>",
            "To": f"<{OURS}>",
        }[name]
        yield from each(
            30,
            NEVER,
            *({name: f"=?utf-8?q?{code}Bcc=3A_x?= {base}"} for code in ("=0D=0A", "=0A", "=0D")),
            {name: f"=?utf-8?b?eA0KQmNjOiB5?= {base}"},
        )
    yield from each(
        30,
        HOLD,
        *({"Subject": f"=?utf-8?q?{code}?= {SUBJECT}"} for code in ("=00", "=07", "=1B", "=7F", "=C2=85")),
        {"From": "=?utf-8?q?A=00B?= <service@acme.example>"},
    )
    yield from each(
        31,
        HOLD,
        {"From": "Acme <=?utf-8?q?service?=@acme.example>"},
        {"Subject": f"=?x-acme-17?q?x?= {TICKET}"},
        {"Subject": f"=?utf-8?b?R3L=!?= {TICKET}"},
        {"Subject": f"\u202e{SUBJECT}"},
        {"Subject": f"[Ticket#{CODE[:3]}\u200b{CODE[3:]}]"},
        {"From": "\u2066Acme\u2069 <service@acme.example>"},
        {"Subject": "NR47１１", "book": playbook(codes=(r"NR(?P<code>\w+)",))},
        {"To": f"Kunde <=?utf-8?q?h=2Ealbers?=@kahlo.example>, {OURS}"},
    )
    yield from each(31, FINE, {"Subject": f"Danke ❤️ 👨‍👩‍👧 {TICKET}"}, {"Subject": f"1️⃣ {TICKET}"})
    yield from each(
        32,
        HOLD,
        {"without": ["Message-ID"]},
        {"Message_ID": "1@acme.example"},
        {"Message_ID": "<1 2@acme.example>"},
        {"Message_ID": "<1>"},
        {"Message_ID": ""},
        {"Message_ID": f"<{'1' * 190}@{'a' * 60}.example>"},
        field(("References", "<1@acme.example> and junk")),
        {"Message_ID": "<1@acme.example> <2@acme.example>"},
    )
    yield from each(
        33,
        HOLD,
        {"without": ["Date"]},
        field(("Date", "Mon, 23 Nov 2026 10:00:00 +0100")),
        field(("To", OURS)),
        field(("Subject", SUBJECT)),
        field(("Message-ID", "<2@acme.example>")),
        field(("X-Pad ", "x")),
        field(("Sender", "a@acme.example"), ("Sender", "b@acme.example")),
        {"raw": b"From: service@acme.example\r\nSubject: [Ticket#4711001]"},
    )
    yield from each(
        34,
        HOLD,
        field(*[("X-Pad", "x" * 900)] * 80),
        field(("X-Pad", "\n ".join(["x" * 900] * 20))),
        field(("X-Pad", "x" * 10_001)),
        field(*[("X-Pad", "x")] * 501),
        {"Subject": f"{TICKET} {'x' * 2_100}"},
    )
    yield from each(35, NEVER, field(*[("Received", "from a by b; x")] * 100))
    yield from each(35, HOLD, field(*[("Delivered-To", OURS)] * 3))
    yield from each(
        36,
        HOLD,
        {"Content_Type": "message/rfc822", "body": "Content-Type: message/rfc822\n\n" * 21},
        {"Content_Type": "multipart/mixed; boundary=x", "body": "--x\n\nhi\n" * 201},
        {"rules": policy(limits=limits(mail_size=500))},
        {"Content_Type": 'multipart/mixed; boundary=""'},
        {"Content_Type": "multipart/mixed"},
        {"Content_Type": "text/plain" + "; a=b" * 2_000},
    )
    yield from each(
        37,
        NEVER,
        {"Content_Type": "message/partial; id=1; number=1; total=2"},
        parts("message/external-body; access-type=url; url=https://acme.example/"),
    )
    yield from each(
        38,
        HOLD,
        parts("text/calendar; method=REQUEST"),
        parts("application/pgp-encrypted", "multipart/encrypted"),
        {"Content_Type": "application/pkcs7-mime; smime-type=enveloped-data"},
    )
    yield from each(
        39,
        NEVER,
        field(("X-TMDA-Confirm", "x")),
        field(("X-Delivery-Agent", "TMDA/1.1.12")),
        field(("X-BoxTrapper-Match", "1")),
        *(field((name, "")) for name in machines.CHALLENGERS),
        {"Subject": f"Please confirm your message to Acme (conf#1a2b3c) {TICKET}"},
        {"Subject": f"Your email requires verification verify#AbC123 {TICKET}"},
        *({"Subject": f"{text} {TICKET}"} for text in CHALLENGES),
        *({"body": f"{text}\n"} for text in CHALLENGE_TEXTS),
        {"Subject": f"Bitte bestätigen Sie, dass Sie ein Mensch sind {TICKET}"},
        {"body": "Please click here, then your original message will be delivered.\n"},
        {"body": "Antworten Sie auf diese Mail, damit Ihre Nachricht zugestellt wird.\n"},
    )
    yield from each(
        40,
        HOLD,
        {"Date": "Sat, 14 Nov 2026 10:00:00 +0100"},
        {"received": NOW - timedelta(days=8)},
        {"Date": "Wed, 25 Nov 2026 10:00:00 +0100"},
        {"Date": "yesterday"},
        {"received": NOW - timedelta(days=3)},
        {"received": NOW + timedelta(days=2)},
    )
    yield from each(40, NEVER, {"since": NOW - timedelta(hours=1)})
    yield from each(
        41,
        NEVER,
        {"case": ANSWERED},
        {"tally": Tally(ticket_answered=True, **KNOWN)},
        {"case": ANSWERED, "Subject": f"Re: AW: {TICKET}"},
        {"case": ANSWERED, "now": NOW + timedelta(days=4)},
    )
    yield from each(42, NEVER, {"tally": Tally(mail_seen=True, **KNOWN)})
    last = [timedelta(minutes=59), timedelta(hours=2, minutes=30), timedelta(0)]
    yield from each(
        43,
        HOLD,
        *({"tally": Tally(company_last=NOW - gap, **KNOWN)} for gap in last),
        {"tally": Tally(company_day=3, **KNOWN)},
    )
    yield from each(44, HOLD, {"tally": Tally(run=5, **KNOWN)}, {"tally": Tally(day=20, **KNOWN)})
    yield from each(45, HOLD, {"tally": Tally(ticket_mails=11, **KNOWN)}, {"tally": Tally(new_companies=4)})
    yield from each(46, NEVER, *(field(pair) for pair in SPAM), *({"folder": name} for name in FOLDERS))
    yield from each(
        46,
        FINE,
        field(("X-Spam-Flag", "NO"), ("X-Spam-Status", "No, score=-2"), ("X-MS-Exchange-Organization-SCL", "1")),
        {"folder": "INBOX"},
    )
    yield from each(
        47,
        NEVER,
        {"Authentication_Results": PASS.replace("dmarc=pass", "dmarc=fail")},
        {"Authentication_Results": PASS.replace("header.from=acme.example", "header.from=other.test")},
    )
    yield from each(
        47,
        HOLD,
        {"without": ["Authentication-Results"]},
        {"rules": policy(trusted_authserv_ids=())},
        {"Authentication_Results": "mx.kahlo.example; none"},
        {"Authentication_Results": "mx.elsewhere.test" + PASS[PASS.index(";") :]},
        {"Authentication_Results": "mx.kahlo.example; dkim=pass header.d=acme.zendesk.com"},
        *(
            {"Authentication_Results": f"mx.kahlo.example; dkim={r} header.d=acme.example"}
            for r in ("none", "neutral", "policy", "temperror", "permerror", "fail")
        ),
        {"Authentication_Results": "mx.kahlo.example; spf=pass smtp.mailfrom=acme.example"},
        {"Authentication_Results": "mx.kahlo.example; arc=pass (i=1)"},
    )
    yield from each(
        48,
        NEVER,
        {"From": "jonas@kahlo.example"},
        {"From": "jonas@mail.KAHLO.example"},
        {"From": "Acme <post@kahlo.example.>"},
    )
    yield from each(48, HOLD, {"Return_Path": "<post@kahlo.example>"}, {"Return_Path": "<post@mail.kahlo.example>"})
    yield from each(
        49,
        NEVER,
        {"Subject": "Ihr Anliegen"},
        {"Subject": "Ihr Anliegen", "body": TICKET},
        {"Subject": f"MeinTicket{CODE}a"},
        {"without": ["Subject"]},
    )
    yield from each(49, HOLD, {"books": ()})
    yield from each(
        50,
        HOLD,
        {"Subject": f"{TICKET} [Ticket#4711002]"},
        {"Subject": f"{'Re: ' * 6}{TICKET}"},
        {"Subject": f"{'AW: Re: ' * 3}{TICKET}"},
    )
    yield from each(
        51,
        FINE,
        field(("Disposition-Notification-To", "service@acme.example")),
        field(("Return-Receipt-To", "service@acme.example")),
    )


def marks() -> Iterator[str]:
    """Our mark, after what mail programs and help desks do to a body."""
    line = f"Ref: {OUR_MARK}{TOKEN}"
    yield from (
        line,
        line.upper(),
        f"> {line}",
        f"> > {line}",
        f"| {line}",
        f"JK> {line}",
        f">>>{line}",
        f"\u00a0\u00a0{line}",
    )
    yield from (
        f"Ref: {OUR_MARK[:6]}\n> {OUR_MARK[6:]}{TOKEN}",
        f"> Ref: {OUR_MARK}\n> {TOKEN}",
        f"Ref: {OUR_MARK}{TOKEN[:16]}=\n{TOKEN[16:]}",
    )
    yield from (
        f"Ref: replybot%2F1%2F{TOKEN}",
        f"Ref: replybot\\/1\\/{TOKEN}",
        f"Ref: re\u00adplybot/1/{TOKEN}",
        f"Ref: reply\u200bbot/1/{TOKEN}",
    )
    yield from (
        f"Ref: ｒｅｐｌｙｂｏｔ／1／{TOKEN}",
        f"Ref: replybot 1 {TOKEN}",
        f"Ref: *replybot*/1/{TOKEN}",
        f"Ref: [replybot/1/{TOKEN}]",
    )
    yield from (
        f"X-Replybot: {TOKEN}",
        f"Message-ID: <replybot.{TOKEN}@kahlo.example>",
        f"<replybot.{TOKEN}@kahlo.example>",
    )


ALL = list(cases())


def test_every_rule_is_kept_by_a_check_and_broken_by_a_mail() -> None:
    rules = set(range(1, 52))
    assert {rule for check in CHECKS for rule in check.rules} == rules
    assert {rule for rule, *_ in ALL} == rules


@pytest.mark.parametrize(
    ("verdict", "given"), [pytest.param(verdict, given, id=f"{rule}: {what}") for rule, what, verdict, given in ALL]
)
def test_a_mail_that_breaks_a_rule_gets_its_verdict(verdict: Verdict, given: dict[str, Any]) -> None:
    found = examine(question(**given))
    assert worst(found) is verdict, [f"{f.check} {f.verdict.name}: {f.says}" for f in found]


@pytest.mark.parametrize("name", ["service", "reply", "notify", "nora.reply", "antwort", "responder.team"])
def test_a_name_that_only_sounds_like_no_reply_is_none(name: str) -> None:
    assert not no_reply(Address("", name, "acme.example"))
