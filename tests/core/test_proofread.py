"""The letter, read once more: whatever broke in the rooms that build it, a faulty letter is never recorded."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replybot.core.case import Envelope, Verdict
from replybot.core.compose import Reply, compose, fixed_text
from replybot.core.decide import Hold, Send, decide
from replybot.core.gate import Question
from replybot.core.marks import OUR_FIELD, OUR_MARK
from replybot.core.proofread import faults
from tests.build import BODY, CODE, LETTERS, NOW, OURS, SUBJECT, THEIRS, incoming, playbook, question, wording

STRANGER = (
    "Sehr geehrte Frau Dr. Gerlinde Wiesenthal,\n\nIhre Versicherungsnummer 65 170839 J 003 und Ihr Konto DE89 3704"
    " 0044 0532 0130 00 liegen uns vor. Rufen Sie uns unter 0171 5550199 an, oder schreiben Sie"
    " an g.wiesenthal@web.example.\n"
)


def written(q: Question | None = None, **of_playbook: Any) -> tuple[Reply, str, Question]:
    """A letter as it is composed, its fixed, and the question it answers."""
    q = q or question(body=STRANGER)
    book = playbook(**of_playbook)
    step = book.steps[0]
    reply = compose(
        q.mail,
        q.ticket,
        step,
        book,
        wording("de"),
        "Jonas Kahl",
        ours=q.hit[0] if q.hit else OURS,
        now=NOW,
        released=False,
    )
    return reply, fixed_text(book, wording("de"), step, "Jonas Kahl", NOW), q


def changed(old: str, new: str) -> tuple[Reply, str, Question]:
    """The letter with something else in its bytes."""
    reply, fixed, q = written()
    assert old.encode() in reply.raw
    return replace(reply, raw=reply.raw.replace(old.encode(), new.encode(), 1)), fixed, q


def says(reply: Reply, fixed: str, q: Question) -> str:
    found = faults(reply, fixed, q)
    assert all((f.check, f.verdict) == ("proofread", Verdict.HOLD) for f in found)
    return "; ".join(f.says for f in found)


def test_a_sound_letter_has_no_fault() -> None:
    assert says(*written()) == ""


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("From: ", "Precedence: bulk\r\nFrom: ", "a field that does not belong there: precedence"),
        ("From: ", "X-Loop: 1\r\nFrom: ", "a field that does not belong there: x-loop"),
        ("From: ", "Bcc: x@elsewhere.test\r\nFrom: ", "a field that does not belong there: bcc"),
        ("From: ", "To: x@elsewhere.test\r\nFrom: ", "a field twice: to"),
        ("MIME-Version: 1.0\r\n", "", "lacks a field: MIME-Version"),
        (f"To: {THEIRS}", f"To: {THEIRS}, x@elsewhere.test", "exactly one address"),
        (f"To: {THEIRS}", "To: x@acme.example", "exactly one address"),
        (f"From: {OURS}", "From: jonas@kahlo.example", "address that was hit"),
        (f"From: {OURS}", f"From: Hilde Albers <{OURS}>", "address that was hit"),
        ("Auto-Submitted: auto-replied", "Auto-Submitted: no", "wrong mark"),
        ("text/plain", "text/html", "no plain text"),
        ("falsche Person", "falsche\x07Person", "octets"),
        ("falsche Person", "falsche Person\n", "octets"),
        ("falsche Person", "falsche=E2=80=8BPerson", "invisible"),
        ("falsche Person", "x" * 999, "a line of the letter is too long"),
        (CODE, "4711002", "does not hold the ticket code"),
        ("falsche Person", "Versicherungsnummer ... 65170839-003 ...", "a number out of their mail"),
        ("falsche Person", "Ihr Konto DE89 3704 0044 0532 0130 00", "a number out of their mail"),
        ("falsche Person", "an g.wiesenthal@web.example", "an address out of their mail"),
        ("falsche Person", "Frau Wiesenthal", "a name out of their mail"),
        ("falsche Person", "Rufen Sie uns unter", "quotes their mail"),
        ("falsche Person", "rufen sie\r\nuns unter", "quotes their mail"),
    ],
)  # fmt: skip
def test_a_faulty_letter_is_seen(old: str, new: str, fault: str) -> None:
    assert fault in says(*changed(old, new))


def test_a_letter_to_an_address_that_is_not_listed_is_seen() -> None:
    reply, fixed, q = changed(f"To: {THEIRS}", "To: x@acme.example")
    reply = replace(reply, envelope=Envelope(OURS, "x@acme.example"))
    assert "x@acme.example, which is not on the playbook's list" in says(reply, fixed, q)


def test_a_letter_that_would_not_be_known_again_is_seen() -> None:
    reply, fixed, q = written()
    blank = reply.raw.replace(b"replybot", b"otherbot").replace(b"Replybot", b"Otherbot")
    assert "known again" in says(replace(reply, raw=blank), fixed, q)


def test_an_enormous_letter_is_seen() -> None:
    assert "too long" in says(*changed("falsche Person", "viele Worte\r\n" * 2_000))


def test_the_words_of_the_template_are_no_quotation() -> None:
    body = LETTERS["de"].replace("{{ address }}", OURS) + "Frau Albers, falsche Person an an an.\n"
    assert says(*written(question(body=body))) == ""


def test_the_day_of_arrival_and_the_officer_s_title_are_no_quotation() -> None:
    body = "Am 2026-11-23 schrieb Ihnen your officer of the day, also 2026-11-23.\n"
    assert says(*written(question(body=body))) == ""


def test_the_reference_tokens_of_a_desk_may_stand_in_the_letter() -> None:
    q = question(body=f"{BODY}\nref:!00D0900JKVe.!5000900cHjo8:ref\n")
    reply, fixed, q = written(q)
    assert b"ref:" in reply.raw
    assert says(reply, fixed, q) == ""


def test_a_code_pattern_that_takes_the_stranger_s_name_along_sends_nothing() -> None:
    """An owner's pattern is the one way by which words of a mail could come into a letter's text."""
    book = playbook(codes=(r"Anliegen (?P<code>Frau Wiesenthal \d+)",))
    given = {"book": book, "Subject": f"Ihr Anliegen Frau Wiesenthal {CODE}", "body": STRANGER}
    decision = decide(question(**given), wording)
    assert isinstance(decision, Hold)
    assert decision.reply is None
    assert any(f.check == "proofread" and "name" in f.says for f in decision.findings)


def test_a_template_that_an_owner_wrote_may_say_what_it_likes() -> None:
    decision = decide(
        question(book=playbook(texts={"first_reply": "Rufen Sie uns unter keinen Umständen an: {{ ticket }}"})), wording
    )
    assert isinstance(decision, Send)


@given(st.text(max_size=300), st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=40))
@settings(max_examples=100, deadline=None)
def test_no_mail_makes_a_letter_faulty_or_the_proofreader_stumble(body: str, before: str) -> None:
    subject = " ".join(f"{before} {SUBJECT}".split())
    q = question(body=body.encode("utf-8", "replace"), Subject=subject)
    if q.ticket.code is None or q.ticket.target is None or not q.hit:
        return
    assert says(*written(q)) in ("", "the letter holds invisible characters")


def test_the_letter_itself_is_answered_by_no_installation() -> None:
    """What the proofreader relies on, seen from the other side: another owner gets our letter back as a ticket mail."""
    reply, _, _ = written()
    back = incoming(reply.raw)
    assert back.has(OUR_FIELD)
    assert OUR_MARK in back.text
