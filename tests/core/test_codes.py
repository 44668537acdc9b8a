"""The table of ticket codes: each row finds its own, and nothing that is none."""

from __future__ import annotations

import itertools
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.codes import SUBJECT_LIMIT, SYSTEM_NAMES, SYSTEMS, body_tokens, detect, prints, row

SUBJECTS = {
    "redmine": ("[Acme Support - Fehler #4711] Ofen", "4711"),
    "otrs": ("[Vorgang#2026111810004217] Ofen", "2026111810004217"),
    "zammad": ("[Ticket#31001] Ofen", "31001"),
    "rt": ("[acme.example #4711] Ofen", "4711"),
    "osticket": ("Ofen [#ABC-4711]", "ABC-4711"),
    "freshdesk": ("Ofen [#4711]", "4711"),
    "salesforce": ("Ofen [ ref:!00D20aBc.!500Tz0xY:ref ]", "ref:!00D20aBc.!500Tz0xY:ref"),
    "dynamics": ("Ofen CRM:0047110", "CRM:0047110"),
    "servicenow": ("INC0047110 Ofen", "INC0047110"),
    "zendesk": ("Ofen (Anfrage #47110)", "47110"),
    "roundup": ("[issue4711] Ofen", "issue4711"),
    "jira": ("Re: CIS-20117 Ofen", "CIS-20117"),
    "named": ("Ihre Vorgangsnummer: A-4711/26", "A-4711/26"),
}


@pytest.mark.parametrize("name", [name for name in SYSTEM_NAMES if name != "freescout"])
def test_each_system_s_code_is_found_as_it_stands(name: str) -> None:
    subject, code = SUBJECTS[name]
    (hit,) = detect(subject, (name,))
    assert (hit.code.system, hit.code.value) == (name, code)
    assert subject[hit.start : hit.end].find(code) >= 0


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
    ],
)
def test_an_ordinary_subject_holds_no_code(subject: str) -> None:
    assert detect(subject) == ()


def test_a_code_that_looks_like_anything_needs_a_fingerprint() -> None:
    assert detect("CIS-20117 Ofen") == ()
    assert [h.code.value for h in detect("CIS-20117 Ofen", (), ("jira",))] == ["CIS-20117"]


def test_a_fingerprinted_system_goes_before_the_table() -> None:
    assert detect("[#4711] x")[0].code.system == "osticket"
    assert detect("[#4711] x", (), ("freshdesk",))[0].code.system == "freshdesk"


def test_hits_do_not_overlap() -> None:
    hits = sorted((h.start, h.end) for h in detect("Ticket#471100 (Ticket #471100) [acme #4711] Fall 471100"))
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(hits))


def test_fingerprints_are_read_from_fields_of_any_case() -> None:
    assert prints((("x-zendesk-from-account-id", "a"), ("X-Mailer", "Zammad Mail Service"))) == ("zammad", "zendesk")
    assert prints((("X-Mailer", "not Redmine"), ("X-Note", "x"))) == ()


def test_only_tokens_of_a_known_grammar_are_taken_from_a_body_and_few() -> None:
    assert body_tokens("see ref:00D1.5001:ref and ref:00D1.5001:ref, not ref:x:ref") == ("ref:00D1.5001:ref",)
    assert len(body_tokens(" ".join(f"[ABCDE{c}-1234]" for c in "ABCDEFGH"))) == 4
    assert all(token.isascii() and len(token) < 150 for token in body_tokens("Ref-Mid: " + "a" * 500))


def test_every_pattern_names_its_code_and_every_row_has_its_name_once() -> None:
    assert len(set(SYSTEM_NAMES)) == len(SYSTEMS)
    assert all("code" in rx.groupindex for system in SYSTEMS for rx in system.subject)
    assert all(system.grade in "SDPG" and system.source for system in SYSTEMS)
    assert row("otrs") is SYSTEMS[1]
    assert row("nobody") is None


def test_what_stands_beyond_the_limit_is_not_read() -> None:
    assert detect("x" * SUBJECT_LIMIT + " [Ticket#31001]") == ()


PIECES = (
    "[",
    "]",
    "#",
    "Ticket",
    "ref:00D",
    "thread::",
    " - ",
    " ",
    "4711",
    "A-",
    "(",
    "CRM:",
    "Fall ",
    "nr.",
    "/",
    "é",
)


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_detecting_never_raises_and_every_code_stands_in_the_subject(subject: str) -> None:
    for hit in detect(subject, (), SYSTEM_NAMES):
        assert hit.code.value in subject
        assert re.search(r"\w", hit.code.value)
    body_tokens(subject)
    prints((("X-Mailer", subject), ("Message-ID", subject)))
