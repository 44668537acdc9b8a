"""Mail from before all that is answered: noted with little work, and nothing about it is decided otherwise for that."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.consider import Eyes
from replybot.core.case import CaseKey, Exchange, Outcome
from replybot.core.code import TicketCode
from replybot.core.decide import File, Hold, Skip
from replybot.core.glance import authors
from replybot.core.marks import OUR_ID
from replybot.desk import Desk, Report
from replybot.dull import FirstLook, Sight
from replybot.run import run
from tests.build import NOW, OURS, SINCE, incoming, limits, mail, policy
from tests.core.test_glance import NEWS, block, corpus
from tests.fakes.mailbox import ListMailbox
from tests.journeys.conftest import ROOT
from tests.journeys.test_run import arrive, desk, kinds
from tests.scenes import Scene, empty_ledger

AFTER = SINCE + timedelta(days=400)
"""Everything that the tests bring is from before."""


def old_desk(**changes: Any) -> Desk:
    return desk(**{"policy": policy(answer_since=AFTER)} | changes)


def noted(at: Desk) -> list[tuple[str, str, str, str, list[str]]]:
    """Of all cases what the ledger was told: name, decision, code, masked subject, checks."""
    return [
        (e.message_id, e.decision, e.ticket.value if e.ticket else "", e.subject, [f.check for f in e.findings])
        for case in at.ledger.cases()
        for e in case.exchanges
    ]


def test_it_is_noted_with_its_ticket_and_the_one_reason_that_counts() -> None:
    at = old_desk()
    arrive(at)
    report = run(at, NOW)
    assert kinds(report) == [File]
    assert noted(at) == [("<1@acme.example>", "file", "4711001", "[…] 4711001 […]", ["age", "age"])]


def test_what_it_holds_that_weighs_more_is_noted_though_nothing_is_answered() -> None:
    at = old_desk()
    arrive(at, body="Die Diagnose lautet Brustkrebs, die Chemotherapie beginnt am Montag.\n")
    run(at, NOW)
    (case,) = at.ledger.cases()
    assert case.exchanges[0].answer is not None and "special_category" in case.exchanges[0].answer.items


def test_mail_that_greets_the_owner_is_passed_over_however_old() -> None:
    at = old_desk(policy=replace(policy(answer_since=AFTER), names=("Jonas Kahl",)))
    arrive(at, body="Guten Tag Herr Jonas Kahl,\n\nIhr Anliegen wurde bearbeitet.\n")
    assert run(at, NOW).skips == 1 and noted(at) == []


def test_an_unknown_address_is_asked_about_once_however_many_old_mails_it_got() -> None:
    at = old_desk(policy=replace(policy(answer_since=AFTER), unknown_addresses="hold"))
    for number in (1, 2, 3):
        arrive(at, number)
    report = run(at, NOW)
    assert kinds(report) == [Hold, File, File]
    assert {f.check for f in report.taken[0].decision.findings} == {"whose-address", "age"}


def test_one_mail_that_lies_there_twice_is_noted_once_beside_all_others() -> None:
    at = old_desk(ledger=empty_ledger())
    for number in (1, 2, 2, 3):
        arrive(at, number)
    report = run(at, NOW)
    assert kinds(report) == [File, File, File] and report.skips == 1
    assert sorted(name for name, *_ in noted(at)) == [f"<{number}@acme.example>" for number in (1, 2, 3)]


def test_what_was_noted_stands_before_a_letter_is_recorded() -> None:
    """The order in which they came is kept in the ledger, also where old and new mail lie together."""
    at = desk(policy=policy(answer_since=NOW, release="unattended", limits=limits(company_gap=timedelta(0))))
    arrive(at, 1, NOW - timedelta(hours=2))
    arrive(at, 2, NOW + timedelta(minutes=1))
    arrive(at, 3, NOW - timedelta(hours=1))
    run(at, NOW + timedelta(minutes=2))
    told = sorted((e.id, e.message_id) for case in at.ledger.cases() for e in case.exchanges if e.way == "in")
    assert [name for _, name in told] == [f"<{n}@acme.example>" for n in (1, 2, 3)]


def test_what_may_answer_a_letter_of_ours_is_judged_in_full() -> None:
    at = old_desk()
    letter = Exchange(
        "out", f"<{OUR_ID.strip('<')}1@kahlo.example>", CaseKey("acme", OURS), NOW - timedelta(days=9),
        TicketCode("otrs", "4711001"), "home", outcome=Outcome.SENT, step="notice",
    )  # fmt: skip
    at.ledger.record([letter])
    arrive(at)
    assert kinds(run(at, NOW)) == [Hold], "as the next mail in that ticket"


def test_a_company_without_a_playbook_that_the_ledger_knows_is_read() -> None:
    at = old_desk(playbooks=())
    look = FirstLook(at, AFTER)
    head = block(mail())
    assert look.dull(head, NOW)
    at.ledger.record([Exchange("in", "<old@acme.example>", CaseKey("acme.example", OURS), NOW, mailbox="home")])
    assert not FirstLook(at, AFTER).dull(head, NOW)


def test_what_the_mailbox_does_not_date_is_looked_at_as_ever() -> None:
    look = FirstLook(old_desk(playbooks=()), AFTER)
    assert look.dull(block(mail()), NOW) and not look.dull(block(mail()), None)


def test_why_old_mail_was_passed_over_is_told_by_what_it_is() -> None:
    at = old_desk(playbooks=())
    arrive(at)
    arrive(at, 2, **{key: value for key, value in NEWS.items() if key != "Subject"}, Subject="Angebote")
    said = [taken.decision.why.says for taken in run(at, NOW).skipped if isinstance(taken.decision, Skip)]
    assert "nothing older is answered" in said[0] and "no ticket" in said[1]


def judged_in_full(at: Desk, monkeypatch: pytest.MonkeyPatch) -> Report:
    with monkeypatch.context() as patched:
        patched.setattr(Eyes, "_only_noted", lambda eyes, question: False)
        patched.setattr(FirstLook, "sight", lambda look, fields, received: Sight.READ)
        return run(at, NOW)


def cases() -> list[dict[str, Any]]:
    lines = (ROOT / "tests" / "corpus" / "safety.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines]


def test_every_odd_mail_ends_in_the_same_way_as_if_it_were_judged_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    different, taken = [], 0
    for case in cases():
        scene = Scene.of(case)
        ends = []
        for full in (False, True):
            rules = replace(scene.policy, answer_since=datetime.max.replace(tzinfo=NOW.tzinfo))
            books = (scene.book,) if scene.book else ()
            at = old_desk(policy=rules, playbooks=books, ledger=empty_ledger(), mailbox=ListMailbox())
            at.mailbox.arrive(case["raw"].encode(case.get("raw_encoding", "utf-8"), "surrogateescape"), scene.now)
            report = judged_in_full(at, monkeypatch) if full else run(at, NOW)
            kept = [(name, decision, code, subject) for name, decision, code, subject, _ in noted(at)]
            ends.append((kept, report.skips, [(type(t.decision).__name__, t.weighs) for t in report.taken]))
            at.ledger.close()
        taken += len(ends[0][0])
        if ends[0] != ends[1]:
            different.append((case["id"], ends))
    assert different == [] and taken > 100


def test_the_authors_of_a_mail_are_never_missed() -> None:
    for raw in corpus():
        seen(block(raw))


@given(st.binary(max_size=300), st.sampled_from([b"From: ", b"From : ", b"from:", b"\r", b"\n\t", b"From: x@acme"]))
def test_whatever_the_bytes_the_authors_of_a_mail_are_never_missed(noise: bytes, start: bytes) -> None:
    seen(block(start + noise + b"\r\n" + block(mail(**NEWS))))


def seen(head: bytes) -> None:
    """What `authors` says of a header block holds."""
    found = authors(head)
    if found is None:
        return
    whole = incoming(head)
    assert not any(i.lower().startswith(OUR_ID) for i in (*whole.in_reply_to, *whole.references, whole.message_id))
    assert whole.types[:1] != ("multipart/report",)
    assert whole.sender is None or whole.sender.domain in found
