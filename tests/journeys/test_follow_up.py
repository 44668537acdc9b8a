"""The follow-up, run by run: answers are read, what is due is said once, what a person decides waits for him."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from replybot.cli.desk import wordings
from replybot.core.case import Case, CaseKey, Heard, Outcome
from replybot.core.fold import standing
from replybot.core.playbook import Contact, Step
from replybot.core.policy import Clocks
from replybot.core.standing import Standing
from replybot.desk import Desk, Report
from replybot.pursue import saying
from replybot.run import run
from tests.build import NOW, OURS, SINCE, limits, playbook, policy
from tests.journeys.test_run import arrive, desk, sent

DAY = timedelta(days=1)
OFFICER = Contact("officer", "dsb@acme.example", "imprint", "2026-11-01")
BOOK = playbook(language="de", contacts=(OFFICER,))
TICKET = "Re: Ihr Anliegen [Ticket#4711001]"
REDIRECT = (
    "Guten Tag,\n\nbitte wenden Sie sich mit Ihrem Anliegen an unsere Beschwerdestelle unter beschwerde@acme.example."
)
REMOVED = (
    "Guten Tag,\n\nwir haben die E-Mail-Adresse aus unserem System gelöscht.\n\nMit freundlichen Grüßen\nMarit Lund"
)
LAWYER = "Unterlassen Sie das. Wir haben unsere Rechtsanwälte eingeschaltet und stellen Strafanzeige."


def begun(**changes: Any) -> Desk:
    """A desk on which the first letter has left."""
    at = desk(**{"wordings": wordings(), "playbooks": (BOOK,), **changes})
    arrive(at)
    run(at, NOW)
    return at


def answered(at: Desk, number: int, days: float, body: str, **fields: str) -> Report:
    """An answer of theirs into the thread, and a run on it."""
    last = (
        email.message_from_bytes(sent(at)[-1][1], policy=email.policy.default) if sent(at) else {"Message-ID": "<x@y>"}
    )
    thread = {"In_Reply_To": str(last["Message-ID"])}
    arrive(at, number, NOW + days * DAY, Subject=TICKET, body=body, **(thread | fields))
    return run(at, NOW + days * DAY)


def later(at: Desk, days: float) -> Report:
    return run(at, NOW + days * DAY)


def case(at: Desk) -> Case:
    return at.ledger.case(CaseKey("acme", OURS))


def stands(at: Desk, days: float) -> Standing:
    return standing(case(at), at.playbooks[0], at.policy.clocks, NOW + days * DAY)


def steps(at: Desk) -> list[tuple[str, str]]:
    """What was said, and to whom, in order."""
    letters = [e for e in case(at).exchanges if e.way == "out" and e.outcome is Outcome.SENT]
    return [(e.step, e.envelope.recipient) for e in letters if e.envelope]


def waiting(at: Desk) -> list[str]:
    return [e.step for e in case(at).exchanges if e.outcome is Outcome.HELD]


def text(raw: bytes) -> str:
    return str(email.message_from_bytes(raw, policy=email.policy.default).get_content())


def test_silence_is_followed_up_once_each_and_then_left_to_the_person() -> None:
    at = begun()
    for days in range(1, 80):
        later(at, days)
    assert steps(at) == [
        ("notice", "service@acme.example"), ("reminder", "service@acme.example"), ("officer", "dsb@acme.example"),
    ]  # fmt: skip
    assert stands(at, 80).next.step == "complaint"
    when = [e.at for e in case(at).exchanges if e.outcome is Outcome.SENT]
    assert [round((b - NOW) / DAY) for b in when] == [0, 14, 28]


def test_a_reminder_goes_into_the_thread_and_the_officers_letter_is_a_new_one() -> None:
    at = begun()
    for days in (14, 28):
        later(at, days)
    first, reminder, officer = (email.message_from_bytes(raw, policy=email.policy.default) for _, raw in sent(at))
    assert reminder["Subject"] == first["Subject"]
    assert reminder["In-Reply-To"] == first["Message-ID"]
    assert first["Message-ID"] in reminder["References"].split()
    assert "4711001" in officer["Subject"] and officer["In-Reply-To"] is None
    assert all(one["From"] == OURS and one["Auto-Submitted"] == "auto-replied" for one in (first, reminder, officer))
    assert "Art. 17 DSGVO" in text(sent(at)[1][1])


def test_a_redirect_within_the_company_is_followed_after_a_week() -> None:
    at = begun()
    answered(at, 2, 1, REDIRECT)
    assert len(sent(at)) == 1
    later(at, 7)
    assert steps(at)[1] == ("redirected", "beschwerde@acme.example")
    later(at, 8)
    assert len(sent(at)) == 2


@pytest.mark.parametrize("address", ["beschwerde@elsewhere.example", "no-reply@acme.example", "x@acrne.example"])
def test_a_redirect_to_strangers_or_to_nobody_never_leaves_by_itself(address: str) -> None:
    at = begun()
    answered(at, 2, 1, REDIRECT.replace("beschwerde@acme.example", address))
    for days in range(2, 60):
        later(at, days)
    assert address not in {to for _, to in steps(at)}


def test_an_answer_that_a_program_wrote_is_answered_by_none() -> None:
    at = begun()
    answered(at, 2, 1, REDIRECT, Auto_Submitted="auto-generated")
    answered(at, 3, 2, REDIRECT, Precedence="bulk")
    for days in range(3, 13):
        later(at, days)
    assert len(sent(at)) == 1


def test_an_answer_whose_sender_is_not_proven_brings_nothing_about() -> None:
    at = begun()
    unproven = "mx.kahlo.example; dmarc=none header.from=acme.example"
    answered(at, 2, 1, REMOVED, Authentication_Results=unproven)
    assert stands(at, 2).promise is None
    assert stands(at, 2).next.by == "person"


@pytest.mark.parametrize(
    ("domain", "kind", "state"),
    [
        ("hereford.example", "suspicious", "stopped"),
        ("acrne.example", "suspicious", "stopped"),
        ("acme-service.example", "address_deactivated", "waiting"),
        ("acme.test", "address_deactivated", "waiting"),
    ],
)
def test_who_answers_from_elsewhere_is_no_company(domain: str, kind: str, state: str) -> None:
    at = begun()
    proven = f"mx.kahlo.example; dmarc=pass header.from={domain}"
    answered(at, 2, 1, REMOVED, Authentication_Results=proven, From=f"Service <service@{domain}>")
    assert [e.answer.kind for e in case(at).exchanges if e.answer is not None and e.answer.to_us] == [kind]
    for days in range(2, 60):
        later(at, days)
    assert stands(at, 2).promise is None and stands(at, 2).state.value == state
    assert len(sent(at)) == 1


def test_a_contact_that_they_named_may_answer_from_its_own_domain_and_the_person_decides() -> None:
    at = begun()
    answered(at, 2, 1, REDIRECT.replace("acme.example", "hereford.example"))
    proven = "mx.kahlo.example; dmarc=pass header.from=hereford.example"
    answered(at, 3, 2, REMOVED, Authentication_Results=proven, From="Desk <desk@hereford.example>")
    assert stands(at, 3).promise is None and stands(at, 3).state.value == "waiting"


def test_a_promise_is_watched_and_its_end_closes_the_case() -> None:
    at = begun()
    answered(at, 2, 2, REMOVED)
    for days in range(3, 62):
        later(at, days)
    assert len(sent(at)) == 1
    report = later(at, 63)
    assert [c.key.company for c in report.pursued.closed] == ["acme"]
    assert stands(at, 64).state.value == "closed"
    assert later(at, 64).pursued.closed == []


def test_a_broken_promise_is_quoted_with_its_day_in_a_letter_that_waits() -> None:
    at = begun()
    answered(at, 2, 2, REMOVED)
    arrive(at, 9, NOW + 12 * DAY, Subject="Ihre Rechnung 88123", body="Guten Tag Frau Lindqvist, anbei Ihre Rechnung.")
    later(at, 12)
    assert waiting(at) == ["still_arriving"]
    (letter,) = [e for e in case(at).exchanges if e.outcome is Outcome.HELD]
    said = text(letter.raw)
    assert "wir haben die E-Mail-Adresse aus unserem System gelöscht" in said
    assert "25. November 2026" in said and "Lindqvist" not in said
    assert letter in at.ledger.waiting(), "a letter that answers no held mail waits by itself"


def test_what_threatens_stops_all_and_is_told() -> None:
    at = begun()
    report = answered(at, 2, 1, LAWYER)
    assert [t.decision.answer.kind for t in report.taken if t.decision.answer] == ["legal_threat"]  # type: ignore[union-attr]
    for days in range(2, 90):
        later(at, days)
    assert len(sent(at)) == 1
    assert stands(at, 90).state.value == "stopped"


def test_a_call_is_watched_and_its_answers_are_prepared() -> None:
    at = begun()
    at = replace(at, policy=replace(at.policy, domain_since="2001"))
    heard = Heard("customer_insists", "stop", ("address_deactivated", "dispute_referral"), removed=True)
    at.ledger.record([saying(case(at), "call", "", NOW + 3 * DAY, answer=heard)])
    later(at, 3)
    assert sorted(waiting(at)) == ["disputed", "no_dispute"]
    later(at, 4)
    assert sorted(waiting(at)) == ["disputed", "no_dispute"], "prepared once"
    assert all("_wrong-recipient.kahlo.example" in text(e.raw) for e in case(at).exchanges if e.step == "disputed")


def test_where_the_owner_wants_to_see_each_letter_the_follow_up_waits_too() -> None:
    at = begun()
    at = replace(at, policy=policy(answer_since=SINCE, release="ask"), playbooks=(replace(BOOK, release="ask"),))
    later(at, 14)
    assert (len(sent(at)), waiting(at)) == (1, ["reminder"])


def test_the_owner_may_want_to_telephone() -> None:
    asks = "Guten Tag,\n\nnennen Sie uns bitte Ihre Telefonnummer."
    at = begun()
    at = replace(at, policy=replace(at.policy, contact_phone="ask"))
    answered(at, 2, 1, asks)
    later(at, 8)
    assert (len(sent(at)), waiting(at)) == (1, ["in_writing"])


def test_follow_ups_to_one_company_leave_one_a_day_and_none_in_a_burst() -> None:
    at = desk(
        wordings=wordings(),
        playbooks=(BOOK,),
        policy=policy(answer_since=SINCE, limits=limits(company_gap=timedelta(0))),
    )
    for number, to in enumerate(("a.albers@kahlo.example", "b.albers@kahlo.example"), start=1):
        arrive(at, number, NOW, To=to, X_Original_To=to)
    run(at, NOW)
    assert len(sent(at)) == 2
    counts = []
    for days in (14, 15, 16):
        later(at, days)
        counts.append(len(sent(at)))
    assert counts == [3, 4, 4]


def test_a_preview_shows_the_follow_up_and_changes_nothing() -> None:
    from replybot.preview import ShowingTransport, locked

    at = begun()
    shown = locked(at)
    report = run(shown, NOW + 14 * DAY)
    assert [e.step for e in report.pursued.letters] == ["reminder"]
    assert isinstance(shown.transport, ShowingTransport) and len(shown.transport.shown) == 1
    assert (len(sent(at)), len(case(at).exchanges)) == (1, 2)


def test_a_proposal_that_cannot_be_made_is_no_failure_and_can_be_asked_for() -> None:
    at = begun()
    heard = Heard("customer_insists", "stop")
    at.ledger.record([saying(case(at), "call", "", NOW + 3 * DAY, answer=heard)])
    report = later(at, 3)
    assert any("domain_since" in line for line in report.pursued.hindered)
    assert report.trouble == []


def test_a_run_that_finds_nothing_due_writes_nothing() -> None:
    at = begun()
    before = case(at)
    later(at, 3)
    assert case(at) == before


def test_the_ledger_keeps_the_reading_and_no_name() -> None:
    at = begun()
    body = "Guten Tag,\n\nich habe die Adresse von Frau Annegret Wunderlich mit der Nummer 99817 gelöscht."
    answered(at, 2, 1, body)
    (mail,) = [e for e in case(at).exchanges if e.answer is not None]
    assert mail.answer is not None and mail.answer.removed
    kept = repr(mail.answer)
    assert "gelöscht" in kept
    assert not any(word in kept for word in ("Annegret", "Wunderlich", "99817"))


def test_an_answer_under_their_new_number_is_known_as_one() -> None:
    at = begun()
    received = "Ihre Nachricht ist bei uns eingegangen. Ihre Vorgangsnummer lautet 9920417."
    answered(at, 2, 1, received, Auto_Submitted="auto-replied")
    arrive(at, 3, NOW + 2 * DAY, Subject="Ihr Anliegen [Ticket#9920417]", body=REMOVED)
    later(at, 2)
    assert stands(at, 3).promise is not None
    assert len(sent(at)) == 1, "their new number is no new ticket of a stranger"


def test_the_code_that_proves_the_domain_is_quoted_in_a_letter_that_waits() -> None:
    at = begun()
    at = replace(at, policy=replace(at.policy, domain_since="2001"))
    code = "Guten Tag,\n\nunser Prüfcode lautet: HEUWAGEN-77"
    answered(at, 2, 1, code)
    assert "proof" not in waiting(at), "nobody has offered that yet"
    heard = Heard("customer_insists", "stop")
    at.ledger.record([saying(case(at), "call", "", NOW + 2 * DAY, answer=heard)])
    later(at, 2)
    (offer,) = [e for e in case(at).exchanges if e.step == "disputed"]
    at.ledger.release(offer.message_id, offer.raw, NOW + 2.1 * DAY)
    later(at, 3)
    answered(at, 3, 4, code)
    (letter,) = [e for e in case(at).exchanges if e.step == "proof"]
    assert letter.outcome is Outcome.HELD
    assert "HEUWAGEN-77" in text(letter.raw) and "27. November 2026" in text(letter.raw)


def test_clocks_are_the_owners() -> None:
    at = begun()
    at = replace(at, policy=replace(at.policy, clocks=Clocks(reminder=2 * DAY, case_gap=DAY)))
    later(at, 2)
    assert [step for step, _ in steps(at)] == ["notice", "reminder"]


def test_a_playbooks_own_clock_and_text_of_a_step_into_the_silence_are_kept() -> None:
    steps_ = (Step("notice", "first_reply"), Step("reminder", "dpo_direct", "silence", by=9 * DAY))
    at = begun(playbooks=(replace(BOOK, steps=steps_),))
    later(at, 8.9)
    assert steps(at) == [("notice", "service@acme.example")]
    later(at, 9)
    assert [step for step, _ in steps(at)] == ["notice", "reminder"]
    assert "Ihr Unternehmen sendet Nachrichten" in text(sent(at)[1][1]), "the text that the step names"


def test_the_officer_whom_only_the_directory_names_gets_nothing_before_the_owner_says_yes() -> None:
    known = Contact("officer", "privacy@elsewhere.test", "a directory, record acme", "", "medium")
    at = begun(playbooks=(replace(BOOK, contacts=(), suggested=(known,)),))
    for days in range(1, 60):
        later(at, days)
    assert [step for step, _ in steps(at)] == ["notice", "reminder"]
    (letter,) = [e for e in case(at).exchanges if e.outcome is Outcome.HELD]
    assert (letter.step, letter.envelope.recipient if letter.envelope else "") == ("officer", known.address)
