"""The labelled corpora, by the same code as a run: what must not be answered is not, whatever else passes."""

from __future__ import annotations

import email.header
import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from replybot.core.mail import read
from replybot.core.ticket import recognise
from tests import score
from tests.score import AMOUNTS, by_amount, reasons, safety_verdict, subject_verdict, together

CORPUS = Path(__file__).parent / "corpus"


def cases(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CORPUS / f"{name}.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("case", cases("safety"), ids=lambda case: case["id"])
def test_no_mail_that_must_not_be_answered_is_sent_an_answer(case: dict[str, Any]) -> None:
    verdict = safety_verdict(case)
    if case["expected"] != "may-reply":
        assert verdict["decision"] != "send", verdict
        assert verdict["decision"] == "skip" or verdict["findings"], "a reason is told"


@pytest.mark.parametrize("wide", [False, True], ids=["within the limits", "without limits of amount"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_in_one_ledger_in_any_order_only_time_and_amount_keep_a_mail_from_its_answer(seed: int, wide: bool) -> None:
    tried = cases("safety")
    verdicts = together(tried, seed, wide=wide)
    pairs = list(zip(tried, verdicts, strict=True))
    assert not [v["error"] for v in verdicts if "error" in v]
    assert not [c["id"] for c, v in pairs if c["expected"] != "may-reply" and v["decision"] == "send"]
    kept = [(c["id"], reasons(v)) for c, v in pairs if c["expected"] == "may-reply" and v["decision"] != "send"]
    assert not [one for one in kept if not by_amount(one[1])]
    if wide:
        assert sum(v["decision"] == "send" for v in verdicts) >= 10, "each ticket once"
        assert {check for _, found in kept for check in found & AMOUNTS} == {"once"}


def odd_corpus(folder: Path) -> Path:
    """A sound case, one whose findings hold octets of no charset, and one that cannot be judged."""
    sound = next(case for case in cases("safety") if case["expected"] == "may-reply")
    octets = {**sound, "id": "octets", "raw": sound["raw"].replace("To: ", "Cc: x@\udcff.test\r\nTo: ", 1)}
    broken = {**sound, "id": "broken", "context": {**sound["context"], "now": "never"}, "expected": "hold"}
    file = folder / "odd.jsonl"
    file.write_text("".join(json.dumps(case) + "\n" for case in (sound, octets, broken)), "utf-8")
    return file


def test_the_scorer_writes_a_verdict_for_every_line_whatever_is_in_it(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    done = CliRunner().invoke(score.main, ["safety", str(odd_corpus(tmp_path)), "--out", str(out), "-v"])
    verdicts = [json.loads(text) for text in out.read_text("utf-8").splitlines()]
    assert [v["id"] for v in verdicts][1:] == ["octets", "broken"]
    assert [v["decision"] for v in verdicts] == ["send", "hold", "hold"]
    assert "ValueError" in verdicts[2]["findings"][0]["says"]
    assert done.exit_code == 1 and "cases that could not be judged: 1" in done.output


@pytest.mark.parametrize("text", ["\udcff", "\ud83d", "\u2028", "\0", '"', "ü"])
def test_a_verdict_stands_on_one_line_and_reads_back(text: str) -> None:
    written = score.line({"says": text}).encode("utf-8")
    assert b"\n" not in written
    assert json.loads(written.decode("utf-8")) == {"says": text}


def test_a_hold_that_should_be_a_never_is_counted() -> None:
    case = {"id": "x", "expected": "never-reply"}
    verdict = {"decision": "hold", "findings": [{"check": "a", "verdict": "hold", "says": ""}]}
    assert "never and hold confused: 1 of 1 (1.000)" in list(score.safety_told([case], [verdict]))


@pytest.fixture(scope="module")
def subjects() -> list[dict[str, Any]]:
    return cases("subjects")


def shares(subjects: list[dict[str, Any]], verdicts: list[dict[str, Any]]) -> tuple[float, float, float]:
    """Precision, recall, and exact codes among the positives."""
    pairs = [(c, c["label"] == "reply-capable", v) for c, v in zip(subjects, verdicts, strict=True)]
    right = sum(wanted and v["reply_capable"] for _, wanted, v in pairs)
    exact = sum(wanted and v["reply_capable"] and v["code"] == c["code"] for c, wanted, v in pairs)
    there = sum(wanted for _, wanted, _ in pairs)
    return right / sum(v["reply_capable"] for _, _, v in pairs), right / there, exact / there


def test_subjects_are_recognised(subjects: list[dict[str, Any]]) -> None:
    found = [subject_verdict(case) for case in subjects]
    assert len(found) == 370
    assert all((one["code"] is None) == (one["system"] is None) for one in found)
    precision, recall, exact = shares(subjects, found)
    assert precision >= 0.99
    assert recall >= 0.97
    assert exact >= 0.97


def test_subjects_of_systems_that_no_row_knows_are_recognised(subjects: list[dict[str, Any]]) -> None:
    precision, recall, _ = shares(subjects, [subject_verdict(case, table=()) for case in subjects])
    assert precision >= 0.97
    assert recall >= 0.85


@pytest.mark.parametrize("file", sorted((CORPUS / "ticket-mails").glob("*.eml")), ids=lambda file: file.stem)
def test_the_mails_of_real_help_desks_are_recognised_with_their_system(file: Path) -> None:
    found = recognise(read(file.read_bytes()), ())
    system = next(name for name in ("django-helpdesk", "roundup", "rt") if file.name.startswith(name))
    assert found.printed == (system,)
    assert found.reply_capable is ("refused" not in file.name)
    if found.reply_capable:
        assert found.code is not None
        assert found.code.system == system
        assert re.search(rf"\b{re.escape(found.code.value)}\b", found_subject(file))
        assert found.others == ()


def found_subject(file: Path) -> str:
    return read(file.read_bytes()).subject


PREFIXES = ("", "Re: ", "AW: WG: ", "[EXTERN] Re: ", "RE[2]: SV: Odp: ", "[SPAM?] Fwd: ")


@pytest.mark.parametrize("prefix", PREFIXES[1:])
def test_a_prefix_does_not_lose_a_ticket_or_change_its_code(subjects: list[dict[str, Any]], prefix: str) -> None:
    for case in subjects:
        bare, more = subject_verdict(case), subject_verdict({**case, "subject": prefix + case["subject"]})
        if bare["reply_capable"]:
            assert (more["reply_capable"], more["code"]) == (True, bare["code"]), case["subject"]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_folding_and_encoding_change_nothing(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from(cases("subjects")))
    subject = " ".join(case["subject"].split())
    plain = subject_verdict({**case, "subject": subject})
    charset = data.draw(st.sampled_from(["utf-8", "iso-8859-15"]))
    length = data.draw(st.integers(40, 76))
    try:
        encoded = email.header.Header(subject, charset, maxlinelen=length, header_name="Subject").encode()
    except UnicodeEncodeError:
        return
    at = data.draw(st.sampled_from([i for i, c in enumerate(subject) if c == " "] or [0]))
    folded = f"{subject[:at]}\n {subject[at + 1 :]}" if at else subject
    for other in (encoded, folded):
        assert subject_verdict({**case, "subject": other}) == plain
