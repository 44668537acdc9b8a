"""What a company's mail says: statements and what is none, machine and person, which class is first, what follows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from replybot.core.answer import Answer, Company, classify
from replybot.core.answer.classes import MACHINES, ORDER, PERSON, SENDING, STOP, gate_of
from replybot.core.answer.kept import kept, mask
from replybot.core.answer.languages import LANGUAGES, lexicon
from replybot.core.answer.sentences import sentences
from tests.build import OURS, incoming

COMPANY = Company(domains=("acme.example",), languages=("de",), today=date(2026, 9, 15))
GREETING, CLOSING = "Sehr geehrter Herr Kahl,\n\n", "\n\nMit freundlichen Grüßen\nMarit Lund"


def read(body: str, to_us: bool | None = True, company: Company = COMPANY, **fields: Any) -> Answer:
    return classify(incoming(body=f"{GREETING}{body}{CLOSING}", **fields), to_us, company)


# -- a statement, and what is none -------------------------------------------------------------------------------------
REMOVED = (
    "wir haben die E-Mail-Adresse aus unserem System gelöscht.",
    "die Adresse wurde heute gesperrt.",
    "Ihre Mailadresse ist im Kundenkonto nicht mehr hinterlegt.",
    "I have removed your email address from the account.",
    "The address has been deleted from our records.",
)
NOT_REMOVED = (
    "wir haben die E-Mail-Adresse nicht gelöscht.",
    "wir werden die E-Mail-Adresse in den nächsten Tagen löschen.",
    "die E-Mail-Adresse wird gelöscht.",
    "die E-Mail-Adresse kann erst gelöscht werden, wenn der Kunde das beantragt.",
    "sobald uns die richtige vorliegt, löschen wir die Adresse.",
    "wir hätten die Adresse gelöscht, wenn der Kunde zugestimmt hätte.",
    "haben Sie die E-Mail bereits gelöscht?",
    "bitte löschen Sie die E-Mail und bestätigen Sie uns das.",
    "das Problem wurde gelöst.",
    "Ihr Ticket wurde geschlossen.",
    "wir haben Sie aus dem Newsletter ausgetragen.",
    "We cannot remove the email address without the customer's consent.",
    "We will remove the email address this week.",
    "Have you deleted the email?",
    "Once the customer confirms, the address will be removed.",
    "You have been removed from our marketing list.",
    "The ticket has been resolved.",
)


@pytest.mark.parametrize("said", REMOVED)
def test_that_it_is_done_is_read_as_done(said: str) -> None:
    found = read(said)
    assert (found.kind, found.removed, found.extracted.get("claims_removed")) == ("address_deactivated", True, True)


@pytest.mark.parametrize("said", NOT_REMOVED)
def test_what_is_denied_promised_asked_or_about_something_else_is_not_done(said: str) -> None:
    found = read(said)
    assert not found.removed
    assert found.kind != "address_deactivated"


FORWARDED = (
    "Ihren Hinweis habe ich an unseren Datenschutzbeauftragten weitergeleitet.",
    "das Schreiben wurde der Stabsstelle Datenschutz übergeben.",
    "I have passed your email to our Data Protection Officer.",
)
NOT_FORWARDED = (
    "wir werden Ihren Hinweis an den Datenschutzbeauftragten weiterleiten.",
    "eine Weiterleitung an den Datenschutzbeauftragten nehmen wir nicht vor.",
    "bitte wenden Sie sich selbst an unseren Datenschutzbeauftragten.",
    "wir haben Ihre Nachricht an den Kunden weitergeleitet.",
    "Ihre Mail wurde an die Logistik weitergeleitet.",
    "We have forwarded your email to the customer.",
    "We cannot pass this on to our Data Protection Officer.",
)


@pytest.mark.parametrize("said", FORWARDED)
def test_that_the_officer_has_it_is_read(said: str) -> None:
    found = read(said)
    assert (found.kind, found.forwarded) == ("forwarded_dpo", True)


@pytest.mark.parametrize("said", NOT_FORWARDED)
def test_what_went_elsewhere_or_nowhere_is_not_with_the_officer(said: str) -> None:
    assert not read(said).forwarded


# -- only what they newly wrote ----------------------------------------------------------------------------------------
def test_our_own_words_below_theirs_are_no_answer() -> None:
    quoted = "\n\n> Bitte löschen Sie die Adresse und leiten Sie dies an Ihre Datenschutzbeauftragte weiter."
    found = classify(incoming(body=f"Das schaue ich mir an.{quoted}"), True, COMPANY)
    assert found.kind == "interim_reply"
    assert classify(incoming(body=quoted), True, COMPANY).kind == "unclear"


def test_done_counts_where_our_letter_is_quoted_and_nowhere_else() -> None:
    quoted = "\n\nAm 14.09.2026 schrieb Jonas Kahl:\n> Bitte löschen Sie die Adresse."
    assert classify(incoming(body=f"Erledigt.{quoted}"), True, COMPANY).removed
    assert classify(incoming(body="Erledigt."), True, COMPANY).kind == "unclear"


def test_an_officer_in_the_signature_is_no_officers_answer() -> None:
    absent = "Ich bin bis 18.09.2026 nicht im Haus.\n\nMit freundlichen Grüßen\nDr. Berg\nDatenschutzbeauftragter"
    found = classify(incoming(body=absent, extra=[("Auto-Submitted", "auto-replied")]), True, COMPANY)
    assert found.kind == "out_of_office"
    assert found.extracted["return_date"] == "2026-09-19"


def test_the_officer_and_something_done_make_an_officers_answer() -> None:
    body = "den Vorfall habe ich als Datenschutzverletzung dokumentiert, die Adresse wurde gelöscht."
    found = classify(incoming(body=body, From="Datenschutz <datenschutz@acme.example>"), True, COMPANY)
    assert (found.kind, found.removed) == ("dpo_answer", True)


# -- machines ----------------------------------------------------------------------------------------------------------
REPORT = {"Content_Type": "multipart/report; boundary=x", "body": "--x\n\nx\n--x--\n"}
PORTAL = "bitte nutzen Sie unser Kontaktformular und loggen Sie sich in Ihr Kundenkonto ein."
MARKS = (
    [("Auto-Submitted", "auto-replied")], [("Auto-Submitted", "auto-generated")], [("Precedence", "bulk")],
    [("X-Autoreply", "yes")], [("X-Autorespond", "1")], [("List-Id", "<x.acme.example>")],
)  # fmt: skip


@pytest.mark.parametrize("marks", MARKS, ids=lambda marks: marks[0][0])
def test_what_a_machine_wrote_is_never_answered_by_one(marks: list[tuple[str, str]]) -> None:
    assert read(PORTAL).sends
    assert not read(PORTAL, extra=marks).sends
    assert not read(PORTAL, Return_Path="<>").sends


def test_a_field_that_keeps_reports_back_makes_no_machine() -> None:
    assert read(PORTAL, extra=[("X-Auto-Response-Suppress", "OOF")]).sends


def test_a_confirmation_stays_one_even_if_it_names_a_contact() -> None:
    body = (
        "Ihre E-Mail ist bei uns eingegangen. Geht es um Datenschutz? Dann schreiben Sie an datenschutz@acme.example."
        "\n\nVorgang: 77-20931"
    )
    found = read(body, extra=[("Auto-Submitted", "auto-generated")])
    assert (found.kind, found.also) == ("auto_ack", ("redirect_contact",))
    assert found.extracted["redirect_address"] == "datenschutz@acme.example"
    assert found.extracted["new_ticket"] == "77-20931"


def test_a_report_is_known_by_its_form_and_a_mail_that_only_looks_like_one_is_unclear() -> None:
    assert classify(incoming(**REPORT), True).kind == "bounce"
    assert classify(incoming(Return_Path="<>", extra=[("X-Failed-Recipients", OURS)]), True).kind == "bounce"
    assert read("Ihre Nachricht konnte nicht zugestellt werden: Empfänger unbekannt.").kind == "unclear"


# -- which comes first, and what may follow ----------------------------------------------------------------------------
def test_in_dispute_beats_blocked() -> None:
    body = "die Adresse haben wir gesperrt. Unsere Kundin besteht jedoch darauf, dass die Adresse ihr gehört."
    found = read(body)
    assert (found.kind, found.gate, found.sends) == ("customer_insists", "stop", False)
    assert "address_deactivated" in found.also


def test_what_a_person_decides_on_keeps_the_program_from_writing_beside_what_it_may_answer() -> None:
    found = read(
        f"{PORTAL} Bitte löschen Sie außerdem die irrtümlich erhaltene E-Mail und bestätigen Sie uns die Löschung."
    )
    assert (found.gate, found.sends) == ("proposal", False)


def test_what_is_not_understood_keeps_the_program_from_writing() -> None:
    strange = "Der Zwiebelkuchen war übrigens versalzen. Die Kapelle spielte bis in den Morgen. Onkel Fritz tanzte."
    found = read(f"{PORTAL} {strange}")
    assert (found.kind, found.sends) == ("asks_portal", False)
    assert found.doubts


def test_a_language_that_is_not_read_is_the_persons() -> None:
    finnish = (
        "Hei, kiitos viestistäsi. Olemme poistaneet osoitteen järjestelmästämme, mutta se on vielä arkistossa ja kun"
    )
    assert classify(incoming(body=finnish), True, COMPANY).kind == "unclear"


@pytest.mark.parametrize("body", ["", "?", "👍", "[Bild: image001.png]", "--\nPetra Huhn", "ok", "\x00" * 50])
def test_next_to_nothing_is_unclear(body: str) -> None:
    found = classify(incoming(body=body), True, COMPANY)
    assert (found.kind, found.gate, found.sends) == ("unclear", "proposal", False)


@pytest.mark.parametrize(
    ("address", "gate"),
    [
        ("beschwerde@acme.example", "automatic"), ("beschwerde@service.acme.example", "automatic"),
        ("beschwerde@acme-group.example", "proposal"), ("petra.huhn@freemail.example", "proposal"),
    ],
)  # fmt: skip
def test_a_redirect_leaves_by_itself_only_within_the_company(address: str, gate: str) -> None:
    found = read(f"bitte wenden Sie sich an unsere Beschwerdestelle unter {address}.")
    assert (found.kind, found.gate, found.sends) == ("redirect_contact", gate, gate == "automatic")
    assert found.extracted["redirect_address"] == address


def test_an_address_that_is_written_out_is_read() -> None:
    found = read("bitte wenden Sie sich an beschwerde (at) acme (punkt) example.")
    assert found.extracted["redirect_address"] == "beschwerde@acme.example"


def test_harmless_details_are_told_and_the_rest_is_the_persons() -> None:
    harmless = read("an welche Adresse ging die E-Mail, und an welchem Tag ist sie eingegangen?")
    assert (harmless.kind, harmless.gate) == ("asks_details", "automatic")
    assert set(harmless.extracted["asks_for"]) >= {"recipient_address", "time"}  # type: ignore[arg-type]
    assert read("um welchen Kunden geht es? Bitte leiten Sie uns die E-Mail weiter.").gate == "proposal"


def test_a_subject_that_grows_is_a_loop_and_stops_all() -> None:
    subject = "Ticket Received - 286614 - [#117904] Ticket Received - 286612 - [#117902] [#117901]"
    received = "Ihre Nachricht ist bei uns eingegangen."
    found = read(received, Subject=subject, extra=[("Auto-Submitted", "auto-replied")])
    assert (found.gate, found.extracted.get("loop")) == ("stop", True)


def test_who_is_no_officer_and_forged_is_suspicious() -> None:
    forged = [("Authentication-Results", "mx.kahlo.example; dmarc=fail header.from=acme.example")]
    found = read("bitte senden Sie uns den sechsstelligen Code, der an Ihr Postfach ging.", first=forged)
    assert (found.kind, found.gate) == ("suspicious", "stop")


def test_a_playbooks_phrase_counts() -> None:
    said = "Ihr Kontakt wurde aus dem Mandantenstamm gezogen."
    assert not read(said).removed
    book = Company(domains=("acme.example",), phrases={"address_deactivated": ("aus dem Mandantenstamm gezogen",)})
    found = read(said, company=book)
    assert found.removed
    assert found.because[0].rule.startswith(
        "playbook" if not found.because[0].rule.startswith(" ") else " removed: playbook"
    )


# -- what is shown and kept --------------------------------------------------------------------------------------------
@pytest.mark.parametrize("said", [*REMOVED, *FORWARDED, PORTAL, *NOT_REMOVED])
def test_what_a_reading_rests_on_stands_in_the_mail(said: str) -> None:
    for one in read(said).because:
        assert one.span in " ".join(f"{said}".split()) or not one.span


def test_names_numbers_and_addresses_do_not_reach_the_ledger() -> None:
    body = "wir haben die Adresse a.wunderlich@post.example von Frau Annegret Wunderlich, Kundin 99817, gelöscht."
    heard = kept(read(body), to_us=True)
    assert heard.removed
    text = repr(heard)
    assert not any(word in text for word in ("Annegret", "Wunderlich", "99817", "a.wunderlich"))
    assert "gelöscht" in heard.because[0][0]


def test_a_language_without_a_table_vouches_for_no_word() -> None:
    assert mask("olemme poistaneet", "fi") == "[…]"
    assert mask("", "") == ""


def test_a_mail_that_answers_nobody_is_the_next_stray() -> None:
    assert read("anbei erhalten Sie Ihre Rechnung für September.", to_us=False).kind == "mail_continues"
    assert read("Hm.", to_us=False).kind == "mail_continues"


# -- tables ------------------------------------------------------------------------------------------------------------
def test_every_class_has_a_place_and_a_gate() -> None:
    assert len(ORDER) == len(set(ORDER)) == 29
    assert set(MACHINES) | STOP | PERSON | SENDING <= set(ORDER)
    assert not SENDING & (STOP | PERSON)
    assert {gate_of(kind) for kind in SENDING} == {"automatic"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_sign_and_its_patterns_are_quick(language: str) -> None:
    import time

    table = lexicon(language)
    missing = (set(lexicon("de").signs) | {"removed_it", "address"}) - set(table.signs) - {"by_machine"}
    assert missing <= {"done", "yes_wanted", "reinstated", "bounce", "ask_other"}, missing
    assert {"not", "if", "will", "please"} <= set(table.moods)
    long = sentences("wort " * 1_200 + "adresse " * 200)
    begun = time.process_time()
    for sentence in long:
        table.read(sentence)
    assert time.process_time() - begun < 5
