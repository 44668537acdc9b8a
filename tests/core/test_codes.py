"""The table of ticket codes: each row finds its own, and nothing that is none."""

from __future__ import annotations

import itertools
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.code import runs
from replybot.core.codes import (
    GENERAL,
    SUBJECT_LIMIT,
    SYSTEM_NAMES,
    SYSTEMS,
    body_tokens,
    detect,
    firm,
    hardly,
    linked,
    opening,
    prints,
    row,
    same,
)

SUBJECTS = {
    "redmine": ("[Acme Support - Fehler #4711] Ofen", "4711"),
    "otrs": ("[Vorgang#2026111810004217] Ofen", "2026111810004217"),
    "zammad": ("[Ticket#31001] Ofen", "31001"),
    "rt": ("[acme.example #4711] Ofen", "4711"),
    "osticket": ("Ofen [#ABC-4711]", "ABC-4711"),
    "glpi": ("[GLPI #0004711] Ofen", "0004711"),
    "roundup": ("[issue4711] Ofen", "issue4711"),
    "django-helpdesk": ("[service-4711] Ofen (Updated)", "service-4711"),
    "bugzilla": ("[Bug 4711] New: Ofen", "4711"),
    "mantis": ("[Kundenportal 0004711]: Ofen", "0004711"),
    "suitecrm": ("[CASE:4711] Ofen", "4711"),
    "vtiger": ("TT47 [ Ticket Id : 4711 ] Ofen", "4711"),
    "libredesk": ("Re: Ofen - #4711", "4711"),
    "gitlab": ("Re: Ofen (#4711)", "4711"),
    "frappe": ("Re: Ofen (#ISS-2026-00471)", "ISS-2026-00471"),
    "odoo": ("Ofen (#04711)", "04711"),
    "debbugs": ("Bug#471100: Ofen", "471100"),
    "hesk": ("[#A1B-2C3-D4E5] Ofen", "A1B-2C3-D4E5"),
    "cerb": ("[Acme #ABC-47110-711] Ofen", "ABC-47110-711"),
    "trac": ("[acme] #4711: Ofen", "4711"),
    "zendesk": ("Ofen (Anfrage #47110)", "47110"),
    "freshdesk": ("Ofen [#4711]", "4711"),
    "salesforce": ("Ofen [ ref:!00D20aBc.!500Tz0xY:ref ]", "ref:!00D20aBc.!500Tz0xY:ref"),
    "dynamics": ("Ofen CRM:0047110", "CRM:0047110"),
    "oracle": ("Ofen [Vorgang: 261118-004711]", "261118-004711"),
    "sap": ("Re: [ Ticket: 47110 ] Ofen", "47110"),
    "zoho": ("[## 4711 ##] Ofen", "4711"),
    "liveagent": ("Ofen [#ABC-DEFGH-471]", "ABC-DEFGH-471"),
    "kayako": ("[#ABC-471-10711]: Ofen", "ABC-471-10711"),
    "happyfox": ("Ofen [#HF00004711]", "HF00004711"),
    "whmcs": ("[Ticket ID: 471100] Ofen", "471100"),
    "helpspot": ("Ofen {471100}", "471100"),
    "bitrix24": ("[TID#4711] Ofen", "4711"),
    "freshservice": ("[#INC-4711] Ofen", "INC-4711"),
    "servicenow": ("INC0047110 Ofen", "INC0047110"),
    "bmc": ("Incident INC000000047110 Ofen", "INC000000047110"),
    "jira": ("[JIRA] (CIS-20117) Ofen", "CIS-20117"),
    "manageengine": ("Re: [Request ID :##RE-4711##] : Ofen", "RE-4711"),
    "spiceworks": ("[Ticket #4711] Ofen", "4711"),
    "microsoft": ("Ofen - TrackingID#2311200047110011", "2311200047110011"),
    "cisco": ("SR 647110711 : Ofen", "647110711"),
    "autotask": ("T20261118.0471 - Ofen", "T20261118.0471"),
    "connectwise": ("Ticket#4711007/Acme/Ofen", "4711007"),
    "halo": ("Ofen [Halo ID:0047110]", "0047110"),
    "topdesk": ("Melding I2611 0471 Ofen", "I2611 0471"),
    "cherwell": ("Ofen {CMI: 471100}", "471100"),
    "easyvista": ("I261118_00471 Ofen", "I261118_00471"),
    "hornbill": ("IN00047110 Ofen", "IN00047110"),
    "sysaid": ("Ofen #SR#4711", "4711"),
    "footprints": ("Ofen ISSUE=4711 PROJ=3", "4711"),
    GENERAL: ("Ihre Vorgangsnummer: A-4711/26", "A-4711/26"),
}
BY_SUBJECT = [system.name for system in SYSTEMS if system.subject or system.loose]


@pytest.mark.parametrize("name", [*BY_SUBJECT, GENERAL])
def test_each_system_s_code_is_found_as_it_stands(name: str) -> None:
    subject, code = SUBJECTS[name]
    (hit,) = detect(subject, (name,))
    assert (hit.code.system, hit.code.value) == (name, code)
    assert subject[hit.start : hit.end] == code
    assert code in [found.code.value for found in detect(subject)], "also where nobody names the system"


@pytest.mark.parametrize("name", BY_SUBJECT)
def test_what_a_form_is_said_to_hold_it_holds(name: str) -> None:
    system = row(name)
    assert system is not None
    for form in (*system.subject, *system.loose):
        assert "code" in form.pattern.groupindex
        assert form.pattern.search("An ordinary subject about 3 ovens") is None
        signs = re.sub(r"\(\?<[!=][^)]*\)|\[\^?[^\]]*\]", "", form.pattern.pattern)
        assert form.holds == "" or form.holds.strip("T20- ") == "" or form.holds[0] in signs or form.holds in "[#{"


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "Ihr Ofen ist da",
        f"Angebot vom {date(2026, 11, 3)}",
        "Rabatt 20% auf #Ofen",
        "COVID-19: neue Regeln",
        "Raum B-12 am 3.11.",
        "[Newsletter #Ofen]",
        "MeinTicket#31001a",
        "Sie haben 12 Nachrichten",
        "Ihre Bestellung Nr. 4711007",
        "Order #4711007 confirmed",
        "Rechnung RE-4711007 vom 3.11.2026",
        "Anruf von +49 30 4711007",
        "Ticket für 20,00 € gekauft",
        "Version 4.7.11 ist da",
        "Anfrage vom 03.11.2026",
        "CVE-2026-47110: bitte lesen",
        "Vorgang \uff14\uff17\uff11\uff11\uff10\uff10",
        "Ihr Anmeldecode 471100",
    ],
)
def test_an_ordinary_subject_holds_no_code_that_would_be_answered(subject: str) -> None:
    assert [hit for hit in detect(subject) if hit.weight >= 3] == []


def test_a_code_that_looks_like_anything_is_sure_only_beside_a_fingerprint() -> None:
    (alone,) = detect("CIS-20117 Ofen")
    (beside,) = detect("CIS-20117 Ofen", (), ("jira",))
    assert alone.weight < 4 <= beside.weight
    assert (beside.code.system, beside.code.value) == ("jira", "CIS-20117")


def test_a_fingerprinted_system_goes_before_the_table() -> None:
    assert detect("[#4711] x")[0].code.system == "osticket"
    assert detect("[#4711] x", (), ("freshdesk",))[0].code.system == "freshdesk"


def test_hits_do_not_overlap() -> None:
    hits = sorted((h.start, h.end) for h in detect("Ticket#471100 (Ticket #471101) [acme #4712] Fall 471103"))
    assert len(hits) == 4
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(hits))


def test_without_the_table_the_general_recogniser_is_left() -> None:
    (hit,) = detect("[Ticket#2026111810004217] Ofen", table=())
    assert (hit.code.system, hit.code.value) == (GENERAL, "2026111810004217")


def test_fingerprints_are_read_from_fields_of_any_case_and_from_the_text() -> None:
    assert prints((("x-zendesk-from-account-id", "a"), ("X-Mailer", "Zammad Mail Service"))) == ("zammad", "zendesk")
    assert prints((("X-Mailer", "not Redmine"), ("X-Note", "x"))) == ()
    assert prints((), "see https://desk.example/view/?ticket=service-55&email=x") == ("django-helpdesk",)
    assert prints((), "an ordinary text") == ()


def test_only_tokens_of_a_known_grammar_are_taken_from_a_body_and_few() -> None:
    assert body_tokens("see ref:00D1.5001:ref and ref:00D1.5001:ref, not ref:x:ref") == ("ref:00D1.5001:ref",)
    assert len(body_tokens(" ".join(f"[ABCDE{c}-1234]" for c in "ABCDEFGH"))) == 4
    assert all(token.isascii() and len(token) < 150 for token in body_tokens("Ref-Mid: " + "a" * 500))


def test_every_row_has_its_name_once_and_a_source() -> None:
    assert len(set(SYSTEM_NAMES)) == len(SYSTEMS) + 1
    assert all(system.grade in "SDPG" and system.source for system in SYSTEMS)
    ways = {"subject", "thread", "address", "body", "sender"}
    assert all(set(system.files_by) <= ways and system.files_by for system in SYSTEMS)
    assert row("nobody") is None


def test_what_stands_beyond_the_limit_is_not_read() -> None:
    assert detect("x" * SUBJECT_LIMIT + " [Ticket#31001]") == ()


@pytest.mark.parametrize(
    ("subject", "rest", "answered"),
    [
        ("Ofen", "Ofen", False),
        ("Re: Ofen", "Ofen", True),
        ("AW: WG: RE[2]: Odp: Vá: SV: TR : Ofen", "Ofen", True),
        ("[EXTERN] Re: [SPAM?] Ofen", "Ofen", True),
        ("***SPAM*** {Spam?} Ofen", "Ofen", False),
        ("[Acme] Re: Ofen", "[Acme] Re: Ofen", True),
        ("Reparatur: Ofen", "Reparatur: Ofen", False),
        ("[Ticket#31001] Ofen", "[Ticket#31001] Ofen", False),
    ],
)
def test_prefixes_and_gateway_tags_in_any_number(subject: str, rest: str, answered: bool) -> None:
    begin, found = opening(subject)
    assert (subject[begin:].strip(), found) == (rest, answered)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12345678-01", "12345678/01"),
        ("00123456", "123456"),
        ("inc-42", "INC-00042"),
        ("INC42", "#INC-42"),
        ("\uff11\uff12\uff13\uff14", "1234"),
    ],
)
def test_small_differences_make_no_second_ticket(one: str, other: str) -> None:
    assert same(one) == same(other)
    assert not linked(one, other)


@pytest.mark.parametrize(
    ("one", "other", "perhaps"),
    [
        ("12345678", "12345678-01", True),
        ("INC-123456", "123456", True),
        ("2026/12345678", "12345678", True),
        ("12345678", "12345679", False),
        ("12345678", "12345678", False),
        ("42", "42-1", False),
        ("A-12345678-1", "B-12345678-1", False),
        ("", "12345678", False),
    ],
)
def test_a_code_within_another_is_perhaps_the_same_ticket(one: str, other: str, perhaps: bool) -> None:
    assert linked(one, other) is linked(other, one) is perhaps


@given(st.text())
def test_comparing_never_raises_and_is_settled(code: str) -> None:
    assert same(same(code)) == same(code)
    assert runs(code)
    assert not linked(code, code)


PIECES = (
    "[", "]", "#", "Ticket", "ref:00D", "thread::", " - ", " ", "4711", "A-", "(", ")", "CRM:", "Fall ", "nr.", "/",
    "é", "{", "|", "Bestellung ", "unser Zeichen: ", "##", "2026-11-03", "12:30", "€", "\uff14", "\u0660", "Re: ",
    "[EXTERN] ", "_", "::",
)  # fmt: skip


@given(st.text() | st.lists(st.sampled_from((*PIECES, "ABC-4711", "(Neu)", "IN00047110"))).map("".join))
def test_what_is_told_fast_to_hold_hardly_a_code_holds_no_firm_one(subject: str) -> None:
    if hardly(subject):
        assert not any(firm(hit) for hit in detect(subject)), subject


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_detecting_never_raises_and_every_code_stands_in_the_subject(subject: str) -> None:
    for hit in (*detect(subject, (), SYSTEM_NAMES), *detect(subject, table=())):
        assert subject[hit.start : hit.end] == hit.code.value
        assert re.search(r"\d|::", hit.code.value)
    body_tokens(subject)
    prints((("X-Mailer", subject), ("Message-ID", subject)), subject)
