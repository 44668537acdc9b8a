"""Every check of the gate: a mail that breaks it, with the verdict, and mails that only look as if they did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from replybot.core.case import Case, CaseKey, Finding, Tally, Verdict
from replybot.core.codes import TicketCode
from replybot.core.gate import CHECKS, FINDINGS_LIMIT, Check, Question, examine, worst
from replybot.core.gate.question import never
from replybot.core.marks import OUR_FIELD, OUR_ID, OUR_MARK
from tests.build import CODE, NOW, OURS, PASS, SUBJECT, letter, limits, mail, playbook, policy, question

FINE, HOLD, NEVER = Verdict.FINE, Verdict.HOLD, Verdict.NEVER
KNOWN: dict[str, Any] = {"company_known": True}
OUR_CASE = Case(CaseKey("acme", OURS), (letter(message_id="<1@kahlo.example>", ticket=TicketCode("zammad", CODE)),))


def with_fields(*fields: tuple[str, str]) -> dict[str, Any]:
    return {"extra": fields}


def parts(kind: str, top: str = "multipart/mixed") -> dict[str, Any]:
    """A mail with one part of this type beside its text."""
    body = f"--=x\r\n\r\nhello\r\n--=x\r\nContent-Type: {kind}\r\n\r\n\r\n--=x--\r\n"
    return {"Content_Type": f'{top}; boundary="=x"', "body": body}


ROUNDUP = (("X-Roundup-Name", "Acme tracker"), ("X-Roundup-Loop", "hello"))
"""What Roundup writes on all its mail."""

BREAKING: tuple[tuple[str, str, Verdict, dict[str, Any]], ...] = (
    ("null-sender", "empty", NEVER, {"Return_Path": "<>"}),
    ("null-sender", "blank", NEVER, {"Return_Path": "< >"}),
    ("null-sender", "daemon", NEVER, {"Return_Path": "<MAILER-DAEMON>"}),
    ("null-sender", "one of two", NEVER, {"first": [("Return-Path", "<>")]}),
    ("null-sender", "by another name", NEVER, with_fields(("X-Envelope-From", "<>"))),
    ("null-sender", "not known", HOLD, {"without": ["Return-Path"]}),
    ("report", "whole", NEVER, parts("text/plain", "multipart/report; report-type=delivery-status")),
    ("report", "inside", NEVER, parts("message/delivery-status")),
    ("report", "receipt", NEVER, parts("message/disposition-notification")),
    ("report", "abuse", NEVER, parts("message/feedback-report")),
    ("report", "by field", NEVER, with_fields(("X-Failed-Recipients", OURS))),
    ("fragment", "partial", NEVER, {"Content_Type": "message/partial; id=1; number=1; total=2"}),
    ("fragment", "elsewhere", NEVER, parts("message/external-body; access-type=url; url=https://acme.example/")),
    ("fragment", "calendar", HOLD, parts("text/calendar; method=REQUEST")),
    ("fragment", "encrypted", HOLD, parts("application/pgp-encrypted", "multipart/encrypted")),
    ("shape", "two dates", HOLD, with_fields(("Date", "Mon, 23 Nov 2026 10:00:00 +0100"))),
    ("shape", "two subjects", HOLD, with_fields(("Subject", "x"))),
    ("shape", "two To fields", HOLD, with_fields(("To", OURS))),
    ("shape", "two ids", HOLD, with_fields(("Message-ID", "<2@acme.example>"))),
    ("shape", "no date", HOLD, {"without": ["Date"]}),
    ("shape", "block too large", HOLD, with_fields(*[("X-Pad", "x" * 900)] * 80)),
    ("shape", "field too large", HOLD, with_fields(("X-Pad", "\n ".join(["x" * 900] * 20)))),
    ("shape", "line too long", HOLD, with_fields(("X-Pad", "x" * 10_001))),
    ("shape", "too many fields", HOLD, with_fields(*[("X-Pad", "x")] * 501)),
    ("shape", "blank before colon", HOLD, with_fields(("X-Pad ", "x"))),
    ("shape", "lone carriage return", HOLD, with_fields(("X-Pad", "x\rX-More: y"))),
    ("shape", "NUL in the header", HOLD, with_fields(("X-Pad", "a\0b"))),
    ("shape", "no boundary", HOLD, {"Content_Type": "multipart/mixed"}),
    ("shape", "too deep", HOLD, {"Content_Type": "message/rfc822", "body": "Content-Type: message/rfc822\n\n" * 21}),
    ("shape", "too many parts", HOLD, {"Content_Type": "multipart/mixed; boundary=x", "body": "--x\n\nhi\n" * 201}),
    ("shape", "too large", HOLD, {"rules": policy(limits=limits(mail_size=500))}),
    ("shape", "went round", HOLD, with_fields(*[("Delivered-To", OURS)] * 3)),
    ("shape", "a hundred servers", NEVER, with_fields(*[("Received", "from a by b; x")] * 100)),
    ("author", "two fields", NEVER, with_fields(("From", "mallory@elsewhere.test"))),
    ("author", "none", NEVER, {"without": ["From"]}),
    ("author", "empty", NEVER, {"From": ""}),
    ("author", "no domain", NEVER, {"From": "Acme"}),
    ("author", "two people", HOLD, {"From": "service@acme.example, billing@acme.example"}),
    ("author", "group", HOLD, {"From": "Team: service@acme.example;"}),
    ("author", "umlaut", HOLD, {"From": "sörvice@acme.example"}),
    ("message-id", "missing", HOLD, {"without": ["Message-ID"]}),
    ("message-id", "no brackets", HOLD, {"Message_ID": "1@acme.example"}),
    ("message-id", "blank", HOLD, {"Message_ID": "<1 2@acme.example>"}),
    ("message-id", "over 250", HOLD, {"Message_ID": f"<{'1' * 190}@{'a' * 60}.example>"}),
    ("message-id", "umlaut", HOLD, {"Message_ID": "<ü1@acme.example>"}),
    ("message-id", "junk in References", HOLD, with_fields(("References", "<1@acme.example> and so on"))),
    ("characters", "line break", NEVER, {"Subject": f"=?utf-8?q?x=0D=0ABcc:_y?= [Ticket#{CODE}]"}),
    ("characters", "line break in a name", NEVER, {"From": "=?utf-8?q?A=0AB?= <service@acme.example>"}),
    ("characters", "bidi", HOLD, {"Subject": f"\u202e{SUBJECT}"}),
    ("characters", "zero width", HOLD, {"Subject": f"[Ticket#{CODE[:3]}\u200b{CODE[3:]}]"}),
    ("characters", "control", HOLD, {"Subject": f"=?utf-8?q?=07?= {SUBJECT}"}),
    ("characters", "unknown charset", HOLD, {"Subject": f"=?x-acme-17?q?x?= [Ticket#{CODE}]"}),
    ("characters", "broken base64", HOLD, {"Subject": f"=?utf-8?b?R3L=!?= [Ticket#{CODE}]"}),
    ("characters", "endless word", HOLD, {"From": "=?utf-8?q?Acme <service@acme.example>"}),
    ("characters", "encoded address", HOLD, {"From": "Acme <=?utf-8?q?service?=@acme.example>"}),
    ("own-letter", "answers us", NEVER, with_fields(("In-Reply-To", f"{OUR_ID}ab@kahlo.example>"))),
    ("own-letter", "shouting", NEVER, with_fields(("References", f"<0@x.test> {OUR_ID.upper()}AB@KAHLO.EXAMPLE>"))),
    ("own-letter", "glued", NEVER, with_fields(("References", f"<0@x.test>{OUR_ID}ab@kahlo.example><1@x.test>"))),
    ("own-letter", "by the case", NEVER, {"case": OUR_CASE, "extra": [("References", "<1@KAHLO.example>")]}),
    ("own-letter", "is ours", NEVER, {"Message_ID": f"{OUR_ID}ab@kahlo.example>"}),
    ("own-mark", "field", NEVER, with_fields((OUR_FIELD, "ab"))),
    ("own-mark", "quoted", NEVER, {"body": f"Hello\n\n> Ref: {OUR_MARK}ab\n"}),
    ("own-mark", "quoted and wrapped", NEVER, {"body": f"> > Ref: {OUR_MARK[:6]}\n> > {OUR_MARK[6:]}ab\n"}),
    ("own-mark", "in markup", NEVER, {"Content_Type": "text/html", "body": f"<p>Ref:&#32;{OUR_MARK}ab</p>"}),
    ("own-mail", "our domain", NEVER, {"From": "jonas@kahlo.example"}),
    ("own-mail", "below our domain", NEVER, {"From": "jonas@mail.kahlo.example"}),
    ("own-mail", "our envelope", HOLD, {"Return_Path": "<post@kahlo.example>"}),
    ("loop", "field", NEVER, with_fields(("X-Loop", "anything"))),
    ("loop", "another's", NEVER, with_fields(("X-OTRS-Loop", "everything.acme.example"))),
    ("loop", "our name", NEVER, with_fields(("X-RT-Loop-Prevention", "Kahlo.example"))),
    ("loop", "Roundup's, outside a ticket of Roundup's", NEVER, with_fields(*ROUNDUP)),
    ("loop", "Roundup's code alone", NEVER, {"Subject": "[issue17] Ofen", "extra": [("X-Roundup-Loop", "hello")]}),
    ("loop", "Roundup's own", HOLD, {"Subject": "[issue17] Ofen", "extra": ROUNDUP}),
    ("automatic-sender", "daemon", NEVER, {"From": "Mailer-Daemon@acme.example"}),
    ("automatic-sender", "list owner", NEVER, {"From": "owner-news@acme.example"}),
    ("automatic-sender", "list request", NEVER, {"From": "news-request@acme.example"}),
    ("automatic-sender", "bounces", NEVER, {"From": "bounce+42@acme.example"}),
    ("automatic-sender", "on the envelope", NEVER, {"Return_Path": "<root@acme.example>"}),
    ("automatic-sender", "in Reply-To", NEVER, {"Reply_To": "postmaster@acme.example"}),
    ("automatic-sender", "no-reply", NEVER, {"From": "no-reply@acme.example"}),
    ("automatic-sender", "nicht antworten", NEVER, {"From": "bitte-nicht-antworten@acme.example"}),
    ("automatic-sender", "ne pas repondre", NEVER, {"Reply_To": "ne-pas-repondre@acme.example"}),
    ("auto-submitted", "replied", NEVER, with_fields(("Auto-Submitted", "auto-replied"))),
    ("auto-submitted", "notified", NEVER, with_fields(("Auto-Submitted", 'auto-notified; owner-email="a@b.test"'))),
    ("auto-submitted", "in capitals, commented", NEVER, with_fields(("Auto-Submitted", " (x) AUTO-REPLIED (no)"))),
    ("auto-submitted", "folded", NEVER, with_fields(("Auto-Submitted", "\n auto-replied"))),
    ("auto-submitted", "yes", NEVER, with_fields(("Auto-Submitted", "yes"))),
    ("auto-submitted", "two fields", NEVER, with_fields(*[("Auto-Submitted", v) for v in ("no", "auto-replied")])),
    ("auto-submitted", "generated", HOLD, with_fields(("Auto-Submitted", "auto-generated"))),
    ("precedence", "list", NEVER, with_fields(("Precedence", "list"))),
    ("precedence", "junk", NEVER, with_fields(("X-Precedence", "JUNK"))),
    ("precedence", "reply", NEVER, with_fields(("Precedence", "auto_reply"))),
    ("precedence", "bulk", HOLD, with_fields(("Precedence", "bulk"))),
    ("precedence", "unknown", HOLD, with_fields(("Precedence", "urgent"))),
    ("list", "id", NEVER, with_fields(("List-Id", "<news.acme.example>"))),
    ("list", "post", NEVER, with_fields(("List-Post", "NO"))),
    ("list", "Google group", NEVER, with_fields(("X-Google-Group-Id", "1"))),
    ("list", "one click", NEVER, with_fields(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))),
    ("list", "unsubscribe and feedback", NEVER, with_fields(("List-Unsubscribe", "<x:y>"), ("Feedback-ID", "1:a"))),
    ("list", "unsubscribe alone", HOLD, with_fields(("List-Unsubscribe", "<x:y>"))),
    ("suppress", "all", HOLD, with_fields(("X-Auto-Response-Suppress", "All"))),
    ("suppress", "among others", HOLD, with_fields(("X-Auto-Response-Suppress", "DR, RN , oof"))),
    ("suppress", "second field", HOLD, with_fields(*[("X-Auto-Response-Suppress", v) for v in ("DR", "AutoReply")])),
    ("responder", "autoreply", NEVER, with_fields(("X-Autoreply", "yes"))),
    ("responder", "autorespond", NEVER, with_fields(("X-Autorespond", ""))),
    ("responder", "vacation", NEVER, with_fields(("X-Mailer", "vacation 1.2"))),
    ("responder", "generated reply", NEVER, with_fields(("X-Autogenerated", "Reply"))),
    ("responder", "inbox rule", NEVER, with_fields(("X-MS-Exchange-Inbox-Rules-Loop", OURS))),
    ("platform", "ServiceNow", FINE, with_fields(("X-ServiceNow-Generated", "true"))),
    ("automatic-subject", "German", NEVER, {"Subject": f"Abwesenheitsnotiz: [Ticket#{CODE}]"}),
    ("automatic-subject", "English", NEVER, {"Subject": f"Re: Automatic reply: [Ticket#{CODE}]"}),
    ("automatic-subject", "French", NEVER, {"Subject": f"Réponse automatique : [Ticket#{CODE}]"}),
    ("automatic-subject", "Japanese", NEVER, {"Subject": f"自動返信 [Ticket#{CODE}]"}),
    ("automatic-subject", "bounce", NEVER, {"Subject": f"Undeliverable: [Ticket#{CODE}]"}),
    ("automatic-subject", "twice", NEVER, {"Subject": f"Auto: Auto: [Ticket#{CODE}]"}),
    ("automatic-subject", "once", HOLD, {"Subject": f"Auto: [Ticket#{CODE}]"}),
    ("challenge", "field", NEVER, with_fields(("X-TMDA-Confirm", "x"))),
    ("challenge", "subject", NEVER, {"Subject": f"Please confirm that you are a human sender [Ticket#{CODE}]"}),
    ("spam", "folder", NEVER, {"folder": "INBOX/Junk"}),
    ("spam", "German folder", NEVER, {"folder": "Papierkorb"}),
    ("spam", "flag", NEVER, with_fields(("X-Spam-Flag", "YES"))),
    ("spam", "Microsoft", NEVER, with_fields(("X-Forefront-Antispam-Report", "CIP:1;SFV:SPM;H:x"))),
    ("authentication", "forged", NEVER, {"Authentication_Results": PASS.replace("dmarc=pass", "dmarc=fail")}),
    ("authentication", "nothing", HOLD, {"without": ["Authentication-Results"]}),
    ("authentication", "nobody trusted", HOLD, {"rules": policy(trusted_authserv_ids=())}),
    ("company", "no playbook", HOLD, {"books": ()}),
    ("company", "look-alike", NEVER, {"From": "Acme <service@acme.example.test>"}),
    ("company", "only below", HOLD, {"From": "Acme <service@mail.acme.example>"}),
    ("company", "by name only", NEVER, {"From": '"service@acme.example" <x@elsewhere.test>'}),
    ("company", "a look-alike", NEVER, {"From": "Acme <service@acm3.example>"}),
    ("company", "a rented desk", HOLD, {"From": "Acme <support@acme.zendesk.com>"}),
    ("ticket", "in the Message-ID", HOLD, {"Subject": "Ihr Ofen", "Message_ID": "<GLPI-Ticket-4711/1@acme.example>"}),
    ("once", "a follow-up's code", HOLD, {"Subject": f"Vorgang {CODE}-01", "case": OUR_CASE}),
    ("once", "a second code", NEVER, {"Subject": f"[Ticket#4711999] Vorgang {CODE}", "case": OUR_CASE}),
    ("ticket", "no code", NEVER, {"Subject": "Ihr Anliegen"}),
    ("ticket", "only in the body", NEVER, {"Subject": "Ihr Anliegen", "body": f"[Ticket#{CODE}]"}),
    ("ticket", "in a word", NEVER, {"Subject": f"MeinTicket{CODE}a"}),
    ("ticket", "two", HOLD, {"Subject": f"[Ticket#{CODE}] [Ticket#4711002]"}),
    ("ticket", "to and fro", HOLD, {"Subject": f"{'Re: ' * 6}[Ticket#{CODE}]"}),
    ("ticket", "full width", HOLD, {"Subject": "NR47１１", "book": playbook(codes=(r"NR(?P<code>\w+)",))}),
    ("ticket", "do not answer", HOLD, {"body": "Please do not reply to this mail.\n"}),
    ("target", "not listed", HOLD, {"Reply_To": "other@acme.example"}),
    ("target", "two", HOLD, {"Reply_To": "service@acme.example, other@acme.example"}),
    ("target", "two fields", HOLD, {"extra": [("Reply-To", "service@acme.example")] * 2}),
    ("target", "unreadable", HOLD, {"Reply_To": "nobody knows"}),
    ("target", "us", NEVER, {"Reply_To": OURS}),
    ("target", "not plain", HOLD, {"Reply_To": '"ser vice"@acme.example'}),
    ("recipient", "blind copy", HOLD, {"To": "undisclosed-recipients:;"}),
    ("recipient", "in no field", HOLD, {"To": "other@acme.example", "without": ["X-Original-To"]}),
    ("recipient", "only as a name", HOLD, {"To": f'"{OURS}" <other@acme.example>'}),
    ("recipient", "two of ours", HOLD, {"To": f"{OURS}, m.berg@kahlo.example"}),
    ("recipient", "outsider", HOLD, {"Cc": "somebody@elsewhere.test"}),
    ("recipient", "group", HOLD, {"To": f"Kunden: {OURS};"}),
    ("recipient", "not plain", HOLD, {"To": '"h albers"@kahlo.example', "without": ["X-Original-To"]}),
    ("whose-address", "unlisted", HOLD, {"rules": policy(unknown_addresses="ask")}),
    ("read-receipt", "wanted", FINE, with_fields(("Disposition-Notification-To", "service@acme.example"))),
    ("mark-dropped", "Zendesk", HOLD, with_fields(("X-Zendesk-From-Account-Id", "a1"))),
    ("mark-dropped", "Jira", HOLD, with_fields(("X-JIRA-FingerPrint", "a1"))),
    ("mark-dropped", "by its code alone", HOLD, {"Subject": "[issue17] Ofen"}),
    ("mark-dropped", "by its host", HOLD, {
        "Reply_To": "acme@acme.zendesk.com", "book": playbook(reply_to=("acme@acme.zendesk.com",))}),
    ("once", "mail", NEVER, {"tally": Tally(mail_seen=True, **KNOWN)}),
    ("once", "ticket", NEVER, {"tally": Tally(ticket_answered=True, **KNOWN)}),
    ("once", "letter in the case", NEVER, {"case": OUR_CASE}),
    ("age", "old", HOLD, {"Date": "Sat, 14 Nov 2026 10:00:00 +0100"}),
    ("age", "before the first run", NEVER, {"since": NOW - timedelta(hours=1)}),
    ("age", "future", HOLD, {"Date": "Wed, 25 Nov 2026 10:00:00 +0100"}),
    ("age", "no readable date", HOLD, {"Date": "yesterday"}),
    ("age", "date and arrival apart", HOLD, {"received": NOW - timedelta(days=3)}),
    ("company-caps", "cool-down", HOLD, {"tally": Tally(company_last=NOW - timedelta(minutes=59), **KNOWN)}),
    ("company-caps", "the mail came in the cool-down", HOLD, {
        "tally": Tally(company_last=NOW - timedelta(hours=2, minutes=30), **KNOWN)}),
    ("company-caps", "three a day", HOLD, {"tally": Tally(company_day=3, **KNOWN)}),
    ("company-caps", "unmarked: one a day", HOLD, {
        "book": playbook(mark="none"), "tally": Tally(company_day=1, **KNOWN)}),
    ("company-caps", "unmarked: a day apart", HOLD, {
        "book": playbook(mark="none"), "tally": Tally(company_last=NOW - timedelta(hours=23), **KNOWN)}),
    ("caps", "run", HOLD, {"tally": Tally(run=5, **KNOWN)}),
    ("caps", "day", HOLD, {"tally": Tally(day=20, **KNOWN)}),
    ("burst", "mails", HOLD, {"tally": Tally(ticket_mails=11, **KNOWN)}),
    ("burst", "companies", HOLD, {"tally": Tally(new_companies=4)}),
    ("release", "ask", HOLD, {"book": playbook(release="ask")}),
    ("release", "nothing said", HOLD, {"book": playbook(release="")}),
)  # fmt: skip

SOUND: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("null-sender", "bounce address", {"Return_Path": "<bounces+42@acme.example>"}),
    ("report", "other parts", parts("application/pdf")),
    ("fragment", "attached mail", parts("message/rfc822")),
    ("shape", "two Received", with_fields(("Received", "from a by b; x"))),
    ("shape", "delivered twice", with_fields(*[("Delivered-To", OURS)] * 2)),
    ("author", "name with a semicolon", {"From": '"Acme; Service" <service@acme.example>'}),
    ("message-id", "clean References", with_fields(("References", "<1@acme.example>\n <2@acme.example>"))),
    ("message-id", "commented References", with_fields(("References", "<1@acme.example> (yesterday)"))),
    ("characters", "umlauts", {"Subject": f"=?utf-8?q?Gr=C3=B6=C3=9Fe?= [Ticket#{CODE}]"}),
    ("own-letter", "another robot", with_fields(("In-Reply-To", "<mailman.replybot.1@lists.test>"))),
    ("own-mark", "the word alone", {"body": "We use replybot/2 ourselves."}),
    ("own-mail", "look-alike", {"From": "jonas@notkahlo.example"}),
    ("loop", "RT of others", with_fields(("X-RT-Loop-Prevention", "acme.example"))),
    ("automatic-sender", "bounce envelope", {"Return_Path": "<bounces+42@acme.example>"}),
    ("automatic-sender", "listed Reply-To", {"From": "noreply@acme.example", "Reply_To": "service@acme.example"}),
    ("automatic-sender", "a person's name", {"From": "nora.reply@acme.example", "Reply_To": "service@acme.example"}),
    ("auto-submitted", "no", with_fields(("Auto-Submitted", " NO (a person wrote it)"))),
    ("precedence", "first class", with_fields(("Precedence", "first-class"))),
    ("list", "feedback alone", with_fields(("Feedback-ID", "1.eu-central-1:AmazonSES"))),
    ("suppress", "reports only", with_fields(("X-Auto-Response-Suppress", "DR, NDR, RN, NRN, None"))),
    ("responder", "another mailer", with_fields(("X-Mailer", "Acme Mailer"))),
    ("platform", "nothing", {}),
    ("automatic-subject", "the word inside", {"Subject": f"Frage zur Abwesenheit [Ticket#{CODE}]"}),
    ("challenge", "an ordinary confirmation", {"Subject": f"Please confirm your appointment [Ticket#{CODE}]"}),
    ("spam", "inbox", {"folder": "INBOX"}),
    ("spam", "clean", with_fields(("X-Spam-Flag", "NO"), ("X-Spam-Status", "No, score=-1"))),
    ("authentication", "proven", {}),
    ("company", "in capitals", {"From": "service@ACME.example"}),
    ("ticket", "one code twice", {"Subject": f"Re: [Ticket#{CODE}] [Ticket#{CODE}]"}),
    ("target", "a token", {"Reply_To": "reply+a1@acme.example", "book": playbook(reply_to=("reply+*@acme.example",))}),
    ("recipient", "the company listens", {"Cc": "archive@acme.example"}),
    ("recipient", "only in Cc", {"To": "archive@acme.example", "Cc": OURS}),
    ("whose-address", "a stranger's", {"rules": policy(unknown_addresses="ask"), "learned": {OURS: "stranger"}}),
    ("read-receipt", "none wanted", {}),
    ("mark-dropped", "the playbook decided", {
        "book": playbook(mark="auto-replied"), "extra": [("X-Zendesk-From-Account-Id", "a1")]}),
    ("mark-dropped", "Zammad files it", with_fields(("X-Mailer", "Zammad Mail Service"))),
    ("once", "another ticket", {"case": Case(CaseKey("acme", OURS), (letter(ticket=None),))}),
    ("age", "six days", {"Date": "Tue, 17 Nov 2026 13:00:00 +0100"}),
    ("company-caps", "no gap, and a clock that is late", {
        "rules": policy(limits=limits(company_gap=timedelta(0), company_per_day=9)),
        "tally": Tally(company_last=NOW + timedelta(seconds=1), company_day=1, **KNOWN)}),
    ("company-caps", "an hour later", {"tally": Tally(company_last=NOW - timedelta(hours=5), company_day=2, **KNOWN)}),
    ("caps", "one left", {"tally": Tally(run=4, day=19, **KNOWN)}),
    ("burst", "just below", {"tally": Tally(ticket_mails=10, new_companies=3)}),
    ("burst", "many new, but not this one", {"tally": Tally(new_companies=9, **KNOWN)}),
    ("release", "by the policy", {"book": playbook(release=""), "rules": policy(release="unattended")}),
)  # fmt: skip


SAID: tuple[tuple[str, dict[str, Any]], ...] = (
    ("its subject is that of a bounce, or of a parcel that could not be delivered", {
        "Subject": f"Undelivered parcel [Ticket#{CODE}]"}),
    ("it has more than one Reply-To field", {"extra": [("Reply-To", "service@acme.example"), ("Reply-To", "")]}),
    ("too little speaks for a ticket", {"Subject": f"Nummer {CODE}", "From": "Acme <x@acme.example>", "books": ()}),
    ("its ticket code stands in an address only, not in the subject", {
        "Subject": "Ihr Ofen", "Reply_To": f"service+{CODE}@acme.example",
        "book": playbook(reply_to=("service+*@acme.example",))}),
    ("its Content-Type has more than {value} parameters", {"Content_Type": "text/plain" + "; a=b" * 101}),
    ("it has no author: From is missing, empty or without a domain", {"From": "Acme"}),
    ("its Message-ID is missing or malformed", {"Message_ID": "1@acme.example"}),
    ("the clock was set back: replybot was at work at {value} already", {
        "tally": Tally(clock=NOW + timedelta(days=2), **KNOWN)}),
    ("this company was answered {value} times in 30 days; replybot release lets this letter go all the same", {
        "tally": Tally(company_month=10, **KNOWN)}),
    ("other runs on this ledger answer at the same time", {"tally": Tally(contested=True, **KNOWN)}),
    ("a burst of mails was found, and you have not looked at it yet", {"tally": Tally(breaker=True, **KNOWN)}),
    ("it came in a burst that you have looked at", {"tally": Tally(looked_at=True, ticket_mails=99, **KNOWN)}),
)  # fmt: skip
"""Sentences beside which another check, or another sentence of the same check, says as much: each by its words."""


def said(q: Question, check: str) -> tuple[Finding, ...]:
    return tuple(f for f in examine(q) if f.check == check)


def test_an_ordinary_ticket_mail_breaks_no_check() -> None:
    assert examine(question()) == ()


def test_every_check_has_a_mail_that_breaks_it_and_one_that_does_not() -> None:
    names = {check.name for check in CHECKS}
    assert len(names) == len(CHECKS)
    assert {check for check, *_ in BREAKING} == names
    assert {check for check, *_ in SOUND} == names


@pytest.mark.parametrize(
    ("check", "verdict", "given"), [pytest.param(c, v, g, id=f"{c}: {what}") for c, what, v, g in BREAKING]
)
def test_a_mail_that_breaks_a_check(check: str, verdict: Verdict, given: dict[str, Any]) -> None:
    found = said(question(**given), check)
    assert worst(found) is verdict
    assert found
    assert all(f.says for f in found)


@pytest.mark.parametrize(("text", "given"), SAID, ids=[text for text, _ in SAID])
def test_each_reason_is_given_in_its_own_words(text: str, given: dict[str, Any]) -> None:
    assert text in {f.text for f in examine(question(**given))}


def test_a_mail_of_which_only_the_beginning_was_read_is_held() -> None:
    q = question()
    assert worst(said(replace(q, mail=replace(q.mail, whole=False)), "shape")) is HOLD


def test_a_playbook_s_pattern_that_takes_too_long_is_a_hold() -> None:
    q = question()
    assert worst(said(replace(q, ticket=replace(q.ticket, undecided="(a+)+")), "ticket")) is HOLD


@pytest.mark.parametrize(("check", "given"), [pytest.param(c, g, id=f"{c}: {what}") for c, what, g in SOUND])
def test_a_mail_that_only_looks_like_it(check: str, given: dict[str, Any]) -> None:
    assert said(question(**given), check) == ()


ACCEPTING = playbook(
    accept=("auto-submitted: auto-generated", "precedence: bulk", "x-auto-response-suppress: all"), mark="auto-replied"
)
MARKS = (("Auto-Submitted", "auto-generated"), ("Precedence", "bulk"), ("X-Auto-Response-Suppress", "All"))


def test_marks_that_a_playbook_accepts_are_fine_for_a_proven_sender_and_a_new_ticket() -> None:
    found = examine(question(book=ACCEPTING, extra=MARKS))
    assert [f.check for f in found] == ["auto-submitted", "precedence", "suppress"]
    assert worst(found) is FINE


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: mark[0])
@pytest.mark.parametrize(
    "given",
    [
        {"book": playbook()},
        {"book": ACCEPTING, "without": ["Authentication-Results"]},
        {"book": ACCEPTING, "Authentication_Results": PASS.replace("acme.example", "desk.test")},
        {"book": ACCEPTING, "tally": Tally(ticket_answered=True, **KNOWN)},
        {"book": playbook(accept=("auto-submitted: auto-gen", "precedence: bulky", "x-auto-response-suppress: al"))},
    ],
    ids=["not accepted", "no proof", "proof of another", "answered ticket", "not the exact mark"],
)
def test_a_mark_is_not_accepted(mark: tuple[str, str], given: dict[str, Any]) -> None:
    checks = {"Auto-Submitted": "auto-submitted", "Precedence": "precedence", "X-Auto-Response-Suppress": "suppress"}
    assert worst(said(question(extra=[mark], **given), checks[mark[0]])) is HOLD


@pytest.mark.parametrize(
    ("name", "value", "check"),
    [
        ("Auto-Submitted", "auto-replied", "auto-submitted"),
        ("Auto-Submitted", "auto-notified", "auto-submitted"),
        ("Precedence", "list", "precedence"),
        ("List-Id", "<news.acme.example>", "list"),
        ("X-Autoreply", "yes", "responder"),
        ("X-Loop", "x", "loop"),
    ],
)
def test_some_marks_are_never_waived_whatever_the_playbook_accepts(name: str, value: str, check: str) -> None:
    book = playbook(accept=(f"{name}: {value}".lower(), name.lower()))
    assert worst(said(question(book=book, extra=[(name, value)]), check)) is NEVER


def test_a_playbook_may_accept_the_loop_mark_of_its_company_s_own_system_and_nothing_else_there() -> None:
    book = playbook(accept=("x-roundup-loop: hello",), mark="none")
    own = {"Subject": "[issue17] Ofen", "book": book}
    assert worst(said(question(extra=ROUNDUP, **own), "loop")) is FINE
    assert worst(said(question(extra=[ROUNDUP[0], ("X-Roundup-Loop", "other")], **own), "loop")) is HOLD
    assert worst(said(question(extra=[*ROUNDUP, ("X-Loop", "hello")], **own), "loop")) is NEVER
    assert worst(said(question(extra=ROUNDUP, Subject=SUBJECT, book=book), "loop")) is NEVER


REDMINE = (("X-Mailer", "Redmine"), ("List-Id", "<redmine.acme.example>"))


def test_the_list_mark_of_a_ticket_system_waits_for_a_person_and_no_playbook_waives_it() -> None:
    ticket = {"Subject": "[Ofen - Bug #17] Rost", "book": playbook(accept=("list-id: <redmine.acme.example>",))}
    assert worst(said(question(extra=REDMINE, **ticket), "list")) is HOLD
    assert worst(said(question(extra=REDMINE[1:], **ticket), "list")) is NEVER
    assert worst(said(question(extra=REDMINE), "list")) is NEVER
    assert worst(said(question(extra=[*REDMINE, ("List-Post", "<mailto:x@acme.example>")], **ticket), "list")) is NEVER


def test_a_mark_written_as_encoded_words_is_the_same_mark() -> None:
    encoded = {"extra": [("Auto-Submitted", "=?UTF-8?Q?auto-generated?=")]}
    assert worst(said(question(**encoded), "auto-submitted")) is HOLD
    assert worst(said(question(book=ACCEPTING, **encoded), "auto-submitted")) is FINE
    for word in ("auto-replied", "no"):  # nobody encodes a plain no
        mark = [("Auto-Submitted", f"=?UTF-8?Q?{word}?=")]
        assert worst(said(question(extra=mark), "auto-submitted")) is NEVER


def test_a_check_that_breaks_is_a_hold() -> None:
    def explode(q: Question) -> Iterator[Finding]:
        yield never("it is odd")
        raise RuntimeError("boom")

    (found,) = examine(question(), (Check("fragile", explode),))
    assert (found.check, found.verdict) == ("fragile", HOLD)
    assert found.says == "this check failed: RuntimeError"


def test_a_hostile_mail_cannot_fill_the_ledger_with_findings() -> None:
    many = ",".join(f"a@x{i}.test" for i in range(500))
    found = examine(question(extra=[("Cc", many), *[("X-Autoreply", str(i)) for i in range(400)]]))
    assert len(found) <= 3 * FINDINGS_LIMIT
    assert worst(found) is NEVER


def test_all_that_speaks_against_a_mail_is_said() -> None:
    raw = mail(Return_Path="<>", Subject="Abwesenheitsnotiz", extra=[("Precedence", "junk")])
    assert {"null-sender", "precedence", "automatic-subject", "ticket"} <= {f.check for f in examine(question(raw))}
