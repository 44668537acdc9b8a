"""What a company's cases taught, with numbers, and nothing of a person in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from replybot.core.case import Case, CaseKey, Exchange, Heard, Outcome
from replybot.core.codes import TicketCode
from replybot.core.playbook import Contact, Playbook, Step
from replybot.core.policy import Clocks
from replybot.core.taught import ENOUGH, Change, Kind, Taught, taught
from replybot.core.witness import Evidence
from tests.build import NOW, letter, playbook

PROVEN = Evidence("aligned", "your mail server says: {value}", "dmarc=pass")
FIRST = NOW - timedelta(days=60)


def said(kind: str = "interim_reply", *, days: float = 3, **of_exchange: Any) -> Exchange:
    """An answer of theirs, so many days after the first letter."""
    items, removed = of_exchange.pop("items", {}), of_exchange.pop("removed", False)
    given = {
        "way": "in",
        "message_id": f"<{kind}.{days}@acme.example>",
        "case": CaseKey("acme", "h.albers@kahlo.example"),
        "at": FIRST + timedelta(days=days),
        "sender": "service@acme.example",
        "decision": "file",
        "answer": Heard(kind, "automatic", items=items, removed=removed),
        "evidence": PROVEN,
        **of_exchange,
    }
    return Exchange(**given)


def case(*exchanges: Exchange, company: str = "acme", number: int = 1) -> Case:
    first = letter(at=FIRST, message_id=f"<replybot.{number}@kahlo.example>")
    own = [first] if company == "acme" else []
    return Case(CaseKey(company, f"a{number}@kahlo.example"), (*own, *exchanges), number)


def learned(*cases: Case, book: Playbook | None = None, clocks: Clocks | None = None) -> tuple[Taught, ...]:
    return taught(book or playbook(), cases, clocks or Clocks(), NOW)


def of(kind: Kind, found: tuple[Taught, ...]) -> list[Taught]:
    return [one for one in found if one.kind is kind]


# Addresses


def redirect(address: str, **more: Any) -> Exchange:
    return said("redirect_contact", items={"redirect_address": address}, **more)


def test_a_contact_that_they_named_is_offered_with_the_day_and_no_word_of_the_mail() -> None:
    (found,) = of(Kind.CONTACT, learned(case(redirect("datenschutz@acme.example"))))
    assert found.says == "they named datenschutz@acme.example as a contact; answers that did: 1"
    assert found.change is not None and found.change.key == "contact"
    assert dict(found.change.pairs)["role"] == '"officer"'
    assert dict(found.change.pairs)["checked"] == "2026-11-23"
    other = of(Kind.CONTACT, learned(case(redirect("kundenservice@acme.example"))))[0]
    assert other.change is not None and dict(other.change.pairs)["role"] == '"complaints"'


def test_a_contact_outside_of_their_domains_says_so() -> None:
    (found,) = of(Kind.CONTACT, learned(case(redirect("datenschutz@kanzlei.example"))))
    assert "outside of the domains" in found.says


@pytest.mark.parametrize(
    "book",
    [
        playbook(contacts=(Contact("officer", "Datenschutz@acme.example"),)),
        playbook(reply_to=("service@acme.example", "datenschutz@acme.example")),
    ],
)
def test_a_contact_that_the_playbook_names_is_nothing_new(book: Playbook) -> None:
    assert of(Kind.CONTACT, learned(case(redirect("datenschutz@acme.example")), book=book)) == []


@pytest.mark.parametrize(
    "untrue",
    [
        {"evidence": None},
        {"evidence": replace(PROVEN, proof="absent")},
        {"answer": Heard("suspicious", "stop", items={"redirect_address": "datenschutz@acme.example"})},
    ],
    ids=["no evidence", "not proven", "a trap"],
)
def test_who_is_not_proven_teaches_no_address(untrue: dict[str, Any]) -> None:
    assert of(Kind.CONTACT, learned(case(redirect("datenschutz@acme.example", **untrue)))) == []


def test_a_person_is_counted_and_never_named() -> None:
    found = learned(case(redirect("anna.mueller@acme.example"), said(sender="b.schulz@acme.example", days=4)))
    (people,) = of(Kind.PEOPLE, found)
    assert people.args == {"count": "2"} and people.change is None
    assert "mueller" not in repr(found) and "schulz" not in repr(found)


def test_an_address_they_answer_from_is_offered_with_a_star_for_its_token() -> None:
    answers = [said(sender=f"case-{n}@acme.example", days=n % 9) for n in (204518, 204519)]
    (found,) = of(Kind.REPLY_TO, learned(case(*answers)))
    assert found.change == Change("reply_to", "case-*@acme.example")
    assert found.args == {"address": "case-*@acme.example", "count": "2"}


@pytest.mark.parametrize("sender", ["service@acme.example", "no-reply@acme.example", "service@elsewhere.example"])
def test_other_addresses_they_answer_from_are_not(sender: str) -> None:
    assert of(Kind.REPLY_TO, learned(case(said(sender=sender)))) == []


# Domains and codes


def test_a_domain_of_the_same_organisation_that_wrote_proven_is_offered() -> None:
    (found,) = of(Kind.DOMAIN, learned(case(said(sender="service@mail.acme.example"))))
    assert found.change == Change("domains", "mail.acme.example")
    assert of(Kind.DOMAIN, learned(case(said(sender="service@mail.acme.example", evidence=None)))) == []
    assert of(Kind.DOMAIN, learned(case(said(sender="service@acme-hilfe.example")))) == []


def test_mails_that_waited_for_a_playbook_teach_a_domain_too() -> None:
    waits = said(decision="hold", answer=None, evidence=None, sender="service@mail.acme.example")
    (found,) = of(Kind.DOMAIN, learned(case(waits, waits, company="mail.acme.example", number=2)))
    assert found.args == {"domain": "mail.acme.example", "count": "2"}
    assert of(Kind.DOMAIN, learned(case(waits, company="mail.suedwind.example", number=2))) == []


def test_a_number_in_another_form_is_offered_as_a_pattern() -> None:
    book = playbook(codes=(r"\bNC-(?P<code>\d{6})\b",))
    named = [said("ticket_merged", items={"merged_into": f"ACQ-20{n}"}, days=n % 7) for n in (4518, 4993)]
    (found,) = of(Kind.CODE, learned(case(*named), book=book))
    assert found.change is not None and found.change.key == "codes"
    assert "ACQ" in found.change.value and "4518" not in found.change.value


def test_a_number_that_is_only_digits_is_told_and_not_offered() -> None:
    book = playbook(codes=(r"\bNC-(?P<code>\d{6})\b",))
    (found,) = of(Kind.CODE, learned(case(said("ticket_merged", items={"merged_into": "204518"})), book=book))
    assert found.change is None


def test_a_number_that_the_playbook_takes_is_nothing_new() -> None:
    book = playbook(codes=(r"\bNC-(?P<code>\d{6})\b",))
    assert of(Kind.CODE, learned(case(said("ticket_merged", items={"new_ticket": "NC-204518"})), book=book)) == []
    assert of(Kind.CODE, learned(case(said("ticket_merged", items={"new_ticket": "ACQ-204518"})))) == []


# Habits


def fates(marked: int, heard: int, released: int, answered: int) -> tuple[Case, ...]:
    """So many first letters, and how many were answered."""
    found = []
    for number in range(marked + released):
        by_hand = number >= marked
        first = letter(
            at=FIRST, released=by_hand, message_id=f"<replybot.{number}@x>", ticket=TicketCode("rt", str(number))
        )
        hears = number - marked < answered if by_hand else number < heard
        exchanges = (first, said(days=5)) if hears else (first,)
        found.append(Case(CaseKey("acme", f"a{number}@kahlo.example"), exchanges, number))
    return tuple(found)


def test_marked_letters_that_are_never_answered_speak_for_none() -> None:
    (found,) = of(Kind.MARK, learned(*fates(4, 0, 3, 3)))
    assert found.change == Change("mark", "none", sets=True)
    assert found.says == "none of 4 letters with the mark was answered, but of 3 that you released 3"


@pytest.mark.parametrize(
    "counts", [(4, 1, 3, 3), (4, 0, 3, 1)], ids=["one was answered", "released ones are not answered either"]
)
def test_numbers_that_say_nothing_are_told_and_offer_nothing(counts: tuple[int, int, int, int]) -> None:
    (found,) = of(Kind.MARK, learned(*fates(*counts)))
    assert found.change is None


@pytest.mark.parametrize("counts", [(ENOUGH - 1, 0, 9, 9), (9, 0, ENOUGH - 1, 2), (0, 0, 9, 9)])
def test_too_few_letters_say_nothing(counts: tuple[int, int, int, int]) -> None:
    assert of(Kind.MARK, learned(*fates(*counts))) == []


def test_letters_of_yesterday_have_not_been_ignored_yet() -> None:
    young = [replace(one, exchanges=tuple(replace(e, at=NOW) for e in one.exchanges)) for one in fates(9, 0, 3, 0)]
    assert of(Kind.MARK, learned(*young)) == []


def test_a_playbook_that_leaves_the_mark_out_already_is_told_nothing() -> None:
    assert of(Kind.MARK, learned(*fates(4, 0, 3, 3), book=playbook(mark="none"))) == []


def test_how_long_they_take_is_told() -> None:
    cases = [case(said(days=days), number=number) for number, days in enumerate((2, 4, 9), 1)]
    (found,) = of(Kind.DAYS, learned(*cases))
    assert found.args == {"count": "3", "days": "4", "most": "9"} and found.change is None


def test_who_takes_longer_than_the_reminder_gets_a_clock_of_his_own() -> None:
    cases = [case(said(days=days), number=number) for number, days in enumerate((15, 20, 25), 1)]
    (found,) = of(Kind.DAYS, learned(*cases))
    assert found.change is not None and dict(found.change.pairs) == {
        "name": '"reminder"', "on": '"silence"', "after": '"28d"',
    }  # fmt: skip
    own = playbook(steps=(Step("notice", "first_reply"), Step("reminder", "", "silence", timedelta(days=30))))
    assert of(Kind.DAYS, learned(*cases, book=own))[0].change is None
    assert of(Kind.DAYS, learned(*cases[:2]))[0].change is None


def test_what_a_machine_says_is_no_answer_of_theirs() -> None:
    assert of(Kind.DAYS, learned(case(said("auto_ack", days=0), said("out_of_office", days=1)))) == []


def test_whether_their_word_held_is_told() -> None:
    stray = said(days=20, answer=None)
    kept = case(said("address_deactivated", removed=True), number=1)
    broken = case(said("address_deactivated", removed=True), stray, number=2)
    (found,) = of(Kind.CONFIRMS, learned(kept, broken))
    assert found.args == {"count": "2", "broken": "1"}


def test_cases_of_others_teach_nothing() -> None:
    assert learned(case(redirect("datenschutz@acme.example"), company="suedwind")) == ()
    assert learned() == ()


def test_letters_that_did_not_leave_count_for_nothing() -> None:
    held = []
    for one in fates(4, 0, 3, 3):
        kept = (replace(e, outcome=Outcome.HELD) if e.way == "out" else e for e in one.exchanges)
        held.append(replace(one, exchanges=tuple(kept)))
    assert of(Kind.MARK, learned(*held)) == []
