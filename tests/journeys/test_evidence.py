"""What spoke for a sender: asked for where it matters, kept in the ledger, told in plain sentences."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest

from replybot import signatures
from replybot.core.case import Exchange
from replybot.core.decide import Send
from replybot.core.witness import Evidence, Signature
from replybot.desk import Desk
from replybot.ledger import open_ledger
from replybot.run import run
from tests.build import NOW, SINCE, mail, policy
from tests.journeys.conftest import Room
from tests.journeys.test_run import arrive, desk, held_by, kinds

SOUND = Signature(
    "acme.example", "s1", "rsa-sha256", "pass", bits=2048, signed=("from", "to", "subject"), limited=False,
    made=NOW, expires=NOW + timedelta(days=7), record="v=DKIM1; p=QUJD", asked=NOW, resolver="192.0.2.53",
)  # fmt: skip
STAMP = (
    "from out.acme.example (out.acme.example [192.0.2.7])\n\tby mx.kahlo.example (Postfix) with ESMTPS id 4F1;"
    " Mon, 23 Nov 2026 10:00:00 +0100"
)


class Checked:
    """Stands for the check of signatures; remembers what it was asked."""

    def __init__(self, *found: Signature) -> None:
        self.found = found
        self.asked: list[bytes] = []

    def __call__(self, raw: bytes, whole: bool, now: datetime) -> tuple[Signature, ...]:
        self.asked.append(raw)
        return self.found


def incoming(at: Desk) -> list[Exchange]:
    return [e for case in at.ledger.cases() for e in case.exchanges if e.way == "in"]


def test_signatures_are_asked_for_only_where_the_owner_wants_it() -> None:
    for wanted, times in (("off", 0), ("evidence", 1), ("witness", 1)):
        checked = Checked(SOUND)
        at = desk(policy=policy(answer_since=SINCE, dkim=wanted), signatures=checked)
        arrive(at)
        assert kinds(run(at, NOW)) == [Send]
        assert len(checked.asked) == times
        (kept,) = incoming(at)
        assert kept.evidence is not None
        assert kept.evidence.proof == "aligned" and kept.evidence.place == 3
        assert len(kept.evidence.signatures) == times


def test_of_a_stranger_or_without_a_ticket_nobody_is_asked() -> None:
    checked = Checked(SOUND)
    at = desk(policy=policy(answer_since=SINCE, dkim="witness"), signatures=checked)
    arrive(at, 1, From="a@elsewhere.test")
    arrive(at, 2, Subject="Unser Angebot")
    run(at, NOW)
    assert checked.asked == []
    assert all(kept.evidence is None for kept in incoming(at) if kept.sender.endswith("elsewhere.test"))


@pytest.mark.parametrize(("wanted", "answered"), [("off", False), ("evidence", False), ("witness", True)])
def test_a_second_witness_opens_the_gate_only_where_it_may(wanted: str, answered: bool) -> None:
    at = desk(policy=policy(answer_since=SINCE, dkim=wanted), signatures=Checked(SOUND))
    raw = mail(without=["Authentication-Results"], Received=STAMP, Message_ID="<1@acme.example>")
    at.mailbox.arrive(raw, NOW)  # type: ignore[attr-defined]
    report = run(at, NOW)
    assert (kinds(report) == [Send]) is answered
    assert held_by(report) == (set() if answered else {"authentication"})


def test_a_case_tells_its_evidence_one_fact_a_line(room: Room) -> None:
    assert room.replybot("run", "--now", "2026-11-24").code == 0
    shown = room.replybot("case", "show", "1").out.splitlines()
    assert "Evidence: your mail server says: dmarc=pass for nordstern-computer.example." in shown
    assert any("mx.kahlo.example; dkim=pass (2048-bit key" in line for line in shown)
    told = json.loads(room.replybot("case", "show", "1", "--format", "json").out)
    kept = [e["evidence"] for e in told["exchanges"] if e["way"] == "in"]
    assert all(each["proof"] == "aligned" and each["place"] == 5 for each in kept)
    assert [e["evidence"] for e in told["exchanges"] if e["way"] == "out"] == [None]


def test_each_fact_of_a_signature_is_told(room: Room) -> None:
    from tests.build import letter

    text = "the sender is not proven: the signature of {value} has expired"
    found = (
        SOUND,
        Signature(
            "x.test", "s", "rsa-sha1", "permerror", "revoked", limited=True, testing=True, expires=NOW, expired=True
        ),
        Signature("", "", "", "permerror", "malformed"),
    )
    kept = letter(
        way="in", decision="hold", step="", outcome=None, evidence=Evidence("absent", text, "a.test", signatures=found)
    )
    ledger = open_ledger(f"sqlite:///{room.folder}/var/ledger.db")
    ledger.record([kept])
    ledger.close()
    shown = room.replybot("case", "show", "1").out
    for said in (
        "Evidence: the sender is not proven: the signature of a.test has expired.",
        "Evidence: signature of acme.example (rsa-sha256, key s1): it holds.",
        "Evidence: its key has 2048 bits.",
        "Evidence: it covers the fields from, to, subject.",
        "Evidence: it was made on Monday 2026-11-23",
        "Evidence: it expires on Monday 2026-11-30",
        "from 192.0.2.53: v=DKIM1; p=QUJD",
        "Evidence: signature of x.test (rsa-sha1, key s): its key is revoked.",
        "Evidence: its key is only being tested.",
        "Evidence: it does not cover the end of the text.",
        "Evidence: it had expired on Monday 2026-11-23",
        "Evidence: signature of ? (, key ): it is malformed.",
    ):
        assert said in shown, said
    assert json.loads(room.replybot("case", "show", "1", "--format", "json").out)["exchanges"][0]["evidence"]["says"]


def test_doctor_says_whether_signatures_can_be_checked(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "ignature" not in room.replybot("doctor").out
    room.change('# dkim = "off"', 'dkim = "witness"')
    monkeypatch.setattr(signatures, "available", lambda: False)
    told = room.replybot("doctor")
    assert (told.code, "pip install 'replybot[dkim]'" in told.out) == (1, True)
    monkeypatch.setattr(signatures, "available", lambda: True)
    told = room.replybot("doctor")
    assert (told.code, "the DNS is asked" in told.out) == (0, True)
    room.change('trusted_authserv_ids = ["mx.kahlo.example"]', "trusted_authserv_ids = []")
    assert "has no effect" in room.replybot("doctor").out
