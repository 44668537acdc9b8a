"""Four ends of a mail: skip, hold, file, send; whose mail it is; and what the ledger is told."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from email import message_from_bytes
from typing import Any

import pytest

from replybot.core.case import Case, CaseKey, Outcome, Tally, Verdict
from replybot.core.codes import TicketCode
from replybot.core.compose import Wording
from replybot.core.decide import File, Hold, Send, Skip, decide, entries, masked
from replybot.core.playbook import Step
from tests.build import CODE, MESSAGE_ID, NOW, OURS, PASS, SUBJECT, THEIRS, letter, playbook, policy, question, wording

ASKING = policy(unknown_addresses="ask")
OUR_TICKET = TicketCode("zammad", CODE)


def decided(**given: Any) -> Skip | Hold | File | Send:
    return decide(question(**given), wording)


def no_letter(language: str) -> Wording:
    raise AssertionError("a letter was composed where there must be none")


def silently(**given: Any) -> Skip | Hold | File | Send:
    """Decided without a letter being composed."""
    return decide(question(**given), no_letter)


def test_a_ticket_mail_to_which_no_check_objects_is_answered_and_marked() -> None:
    decision = decided()
    assert isinstance(decision, Send)
    assert decision.key == CaseKey("acme", OURS)
    assert decision.reply.marked
    assert decision.findings == ()


def test_a_held_mail_carries_its_letter_without_a_mark() -> None:
    decision = decided(book=playbook(release="ask"))
    assert isinstance(decision, Hold)
    assert decision.reply is not None
    assert not decision.reply.marked
    assert "Auto-Submitted" not in message_from_bytes(decision.reply.raw)


def test_a_fresh_install_sends_nothing() -> None:
    assert isinstance(decided(rules=policy(trusted_authserv_ids=())), Hold)
    assert isinstance(decided(book=playbook(release="")), Hold)
    assert isinstance(silently(since=NOW), File)


# -- whose mail it is (product D8)


@pytest.mark.parametrize("given", [{"rules": policy(addresses=("h.*@kahlo.example",))}, {"learned": {OURS: "mine"}}])
def test_mail_to_an_own_address_is_skipped(given: dict[str, Any]) -> None:
    decision = silently(**given)
    assert isinstance(decision, Skip)
    assert "your own" in decision.why.says


@pytest.mark.parametrize(
    "greeting", ["Hallo Jonas Kahl,", "Sehr geehrter Herr Jonas Kahl", "Dear J. Kahl", "hi jonas kahl"]
)
def test_mail_that_greets_the_owner_by_name_is_his(greeting: str) -> None:
    assert isinstance(silently(body=f"\n{greeting}\n\nIhr Ofen ist da.\n"), Skip)


@pytest.mark.parametrize("text", ["Hallo Jonas Kahlert,", "Jonas Kahl hat Ihnen geschrieben.", "Hallo,\n\nJonas Kahl"])
def test_mail_that_only_mentions_his_name_is_not(text: str) -> None:
    assert isinstance(decided(body=text), Send)


def test_the_first_mail_to_an_unlisted_address_asks_whose_it_is_and_brings_its_letter() -> None:
    decision = decided(rules=ASKING)
    assert isinstance(decision, Hold)
    assert [f.check for f in decision.findings] == ["whose-address"]
    assert OURS in decision.findings[0].says
    assert decision.reply is not None


def test_an_answer_to_that_question_settles_it() -> None:
    assert isinstance(decided(rules=ASKING, learned={OURS: "stranger"}), Send)
    assert isinstance(silently(rules=ASKING, learned={OURS: "mine"}), Skip)


def test_a_no_reply_mail_to_an_unlisted_address_asks_once() -> None:
    first = silently(rules=ASKING, From="no-reply@acme.example")
    assert isinstance(first, Hold)
    assert first.reply is None
    q = question(rules=ASKING, From="no-reply@acme.example")
    (held,) = entries(first, q, "catch-all", "1")
    case = Case(CaseKey("acme", OURS), (held,))
    second = silently(rules=ASKING, From="no-reply@acme.example", Message_ID="<2@acme.example>", case=case)
    assert isinstance(second, File)


# -- what is not answered


def test_a_no_reply_mail_of_a_known_company_is_filed() -> None:
    decision = silently(From="no-reply@acme.example")
    assert isinstance(decision, File)
    assert decision.why.check == "automatic-sender"


@pytest.mark.parametrize("books", [(playbook(),), ()])
def test_forged_mail_is_skipped_whoever_it_claims_to_be(books: Any) -> None:
    forged = PASS.replace("dmarc=pass", "dmarc=fail")
    decision = silently(Authentication_Results=forged, books=books, rules=ASKING)
    assert isinstance(decision, Skip)
    assert decision.why.verdict is Verdict.NEVER
    assert "forged" in decision.why.says


def test_a_proven_company_without_a_playbook_is_held_without_a_letter() -> None:
    decision = silently(books=())
    assert isinstance(decision, Hold)
    assert decision.reply is None
    assert "company" in [f.check for f in decision.findings]


@pytest.mark.parametrize(
    "given",
    [
        {"Subject": "Newsletter"},
        {"without": ["Authentication-Results"]},
        {"extra": [("List-Id", "<a.example>")]},
        {"From": "noreply@acme.example"},
    ],
)
def test_of_companies_without_a_playbook_only_proven_answerable_tickets_are_worth_a_question(given: Any) -> None:
    assert isinstance(silently(books=(), **given), Skip)


def test_mail_that_names_none_of_our_addresses_is_skipped() -> None:
    assert isinstance(silently(To="x@elsewhere.test", without=["X-Original-To"]), Skip)


def test_mail_that_stands_in_the_ledger_is_skipped() -> None:
    assert isinstance(silently(tally=Tally(mail_seen=True)), Skip)
    known = Case(CaseKey("acme", OURS), (letter(way="in", message_id=MESSAGE_ID, outcome=None),))
    assert isinstance(silently(case=known), Skip)


def test_a_letter_that_was_said_is_not_said_again() -> None:
    """The next mail of a ticket that we wrote into answers us: a person reads it, or it is filed; nothing is sent."""
    case = Case(CaseKey("acme", OURS), (letter(ticket=OUR_TICKET),))
    decision = silently(case=case, body="Hm, Zwiebelkuchen?")
    assert isinstance(decision, Hold)
    assert decision.reply is None
    assert decision.answer is not None
    assert decision.answer.gate == "proposal"
    received = "Ihre Nachricht ist bei uns eingegangen und wird schnellstmöglich bearbeitet."
    automatic = silently(case=case, body=received, extra=[("Auto-Submitted", "auto-replied")])
    assert isinstance(automatic, File)
    assert automatic.answer is not None
    assert automatic.answer.kind == "auto_ack"


@pytest.mark.parametrize("outcome", [Outcome.INTENDED, Outcome.SENDING, Outcome.SENT, Outcome.DEFERRED, Outcome.UNSURE])
def test_an_answered_ticket_is_never_answered_again_even_in_an_older_mail(outcome: Outcome) -> None:
    case = Case(CaseKey("acme", OURS), (letter(ticket=OUR_TICKET, outcome=outcome, at=NOW),))
    assert isinstance(silently(case=case), File)
    assert isinstance(silently(tally=Tally(ticket_answered=True)), File)


def test_a_mail_that_names_our_letter_answers_us_whatever_its_ticket() -> None:
    case = Case(CaseKey("acme", OURS), (letter(),))
    decision = silently(case=case, body="Hm.", Subject="Re: x", extra=[("In-Reply-To", letter().message_id)])
    assert isinstance(decision, Hold)
    assert decision.answer is not None
    assert isinstance(silently(extra=[("In-Reply-To", letter().message_id)]), File)


def test_where_there_is_nothing_left_to_say_a_person_is_told() -> None:
    decision = silently(book=playbook(steps=(Step("late", "first_reply", "reminder"),)))
    assert isinstance(decision, Hold)
    assert decision.findings


def test_a_letter_never_goes_to_an_address_that_is_not_listed_even_released() -> None:
    decision = silently(Reply_To="mallory@elsewhere.test")
    assert isinstance(decision, Hold)
    assert decision.reply is None


def test_a_letter_never_leaves_from_an_address_that_cannot_be_written() -> None:
    for to in ('"a b"@kahlo.example', "u\u0308@kahlo.example", "\udcff@kahlo.example", "x@ü_.kahlo.example"):
        decision = silently(To=to, X_Original_To=to)
        assert isinstance(decision, Hold)
        assert decision.reply is None


def test_a_letter_from_an_address_that_ascii_cannot_write_waits_and_is_written_as_it_is() -> None:
    to = "jürgen.öz@kahlo.example"
    decision = decide(question(To=to, X_Original_To=to, Subject="Größe [Ticket#4711001]"), wording)
    assert isinstance(decision, Hold)
    assert [found.check for found in decision.findings] == ["recipient"]
    assert decision.reply is not None
    head, _, body = decision.reply.raw.partition(b"\r\n\r\n")
    assert [line for line in head.splitlines() if not line.isascii()] == [f"From: {to}".encode()]
    assert body.isascii()
    assert decision.reply.envelope.sender == to


@pytest.mark.parametrize("to", ["h.albers@bücher.example", "h.albers@BÜCHER.example", "h.albers@xn--bcher-kva.example"])
def test_a_domain_of_other_letters_is_the_same_domain(to: str) -> None:
    rules = policy(domains=("xn--bcher-kva.example",))
    decision = decide(question(To=to, X_Original_To=to, rules=rules), wording)
    assert isinstance(decision, Send)
    assert decision.reply.envelope.sender == "h.albers@xn--bcher-kva.example"


ENGLISH = "Hello, we have received your request and will answer as soon as we can. Please keep this number.\n"


@pytest.mark.parametrize(
    ("book", "said", "declared", "language"),
    [
        ("de", ENGLISH, "fr", "de"),
        ("", ENGLISH, "fr", "en"),
        ("", "4711\n", "de-AT", "de"),
        ("", "4711\n", "DE", "de"),
        ("", "4711\n", "?", "en"),
        ("", "4711\n", "", "en"),
    ],
)
def test_the_language_is_the_playbook_s_else_the_text_s_else_the_declared_else_english(
    book: str, said: str, declared: str, language: str
) -> None:
    decision = decided(book=playbook(language=book), body=said, extra=[("Content-Language", declared)])
    assert isinstance(decision, Send)
    assert decision.reply.language == language


@pytest.mark.parametrize(("domain", "language"), [("acme.de", "de"), ("acme.at", "de"), ("acme.com", "en")])
def test_where_the_mail_does_not_say_its_language_the_country_of_the_company_does(domain: str, language: str) -> None:
    book = playbook(language="", domains=(domain,), reply_to=(f"service@{domain}",))
    passed = PASS.replace("acme.example", domain)
    decision = decided(book=book, body="4711\n", From=f"service@{domain}", Authentication_Results=passed)
    assert isinstance(decision, Send)
    assert decision.reply.language == language


# -- what the ledger is told


def test_a_sent_mail_leaves_two_entries() -> None:
    q = question(received=NOW - timedelta(hours=1))
    decision = decide(q, wording)
    theirs, ours = entries(decision, q, "catch-all", "key")
    assert (theirs.way, theirs.decision, theirs.message_id) == ("in", "send", MESSAGE_ID)
    assert (theirs.mailbox, theirs.mail_key, theirs.at) == ("catch-all", "key", NOW - timedelta(hours=1))
    assert (ours.way, ours.outcome, ours.answers, ours.step) == ("out", Outcome.INTENDED, MESSAGE_ID, "notice")
    assert ours.case == theirs.case == CaseKey("acme", OURS)
    assert isinstance(decision, Send)
    assert ours.raw == decision.reply.raw
    assert ours.at == NOW


def test_a_held_letter_is_held_and_a_skipped_mail_leaves_nothing() -> None:
    q = question(book=playbook(release="ask"))
    theirs, ours = entries(decide(q, wording), q, "m", "k")
    assert (theirs.decision, ours.outcome) == ("hold", Outcome.HELD)
    q = question(learned={OURS: "mine"})
    assert entries(decide(q, no_letter), q, "m", "k") == ()


def test_a_filed_mail_says_why() -> None:
    q = question(From="no-reply@acme.example")
    (theirs,) = entries(decide(q, no_letter), q, "m", "k")
    assert theirs.decision == "file"
    assert theirs.findings


@pytest.mark.parametrize(
    ("subject", "code", "kept"),
    [
        (SUBJECT, CODE, f"[…] {CODE} […]"),
        (CODE, CODE, CODE),
        (f"{CODE} Marit Lund", CODE, f"{CODE} […]"),
        (f"{CODE} und {CODE} Marit", CODE, f"{CODE} […]"),
        ("Marit Lund", "", "[…]"),
        ("Marit Lund", CODE, "[…]"),
        ("", CODE, ""),
    ],
)
def test_a_masked_subject_holds_only_the_code(subject: str, code: str, kept: str) -> None:
    assert masked(subject, code) == kept


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"book": playbook(release="ask")},
        {"books": ()},
        {"rules": ASKING},
        {"From": f"Acme fuer Marit <no-reply@{THEIRS.partition('@')[2]}>"},
        {"Cc": "Marit Lund <marit@elsewhere.test>"},
        {"Subject": f"Marit Lund und Marit [Ticket#{CODE}] [Ticket#4711002] Lund"},
        {"body": "Bitte antworten Sie nicht auf diese E-Mail, Marit Lund!"},
    ],
)
def test_entries_of_their_mail_hold_neither_body_nor_names(given: dict[str, Any]) -> None:
    base = {
        "To": f"Marit Lund <{OURS}>",
        "From": f"Acme fuer Marit Lund <{THEIRS}>",
        "Subject": f"Marit [Ticket#{CODE}]",
    }
    q = question(**{"body": "Guten Tag Marit Lund,\n\nIhr Ofen kommt.\n", **base, **given})
    theirs = entries(decide(q, wording), q, "m", "k")[0]
    assert theirs.raw == b""
    held = " ".join(str(getattr(theirs, f.name)) for f in fields(theirs)) + " ".join(f.says for f in theirs.findings)
    for word in ("Marit", "Lund", "Ofen", "Anliegen", "Guten"):
        assert word not in held
