"""What weighs more than a mail that merely went astray, in words that the patterns were not written from."""

from __future__ import annotations

import pytest

from replybot.core.answer.sensitive import GRAVE, grave

MAILS = {
    "health": (
        "Ihre Befunde der Untersuchung vom 12. März liegen vor.",
        "Your outpatient appointment has been moved to Ward 4.",
        "Il suo referto è disponibile nel portale.",
    ),
    "bank": (
        "Ihr Kontoauszug Nr. 4 steht bereit.",
        "Your credit card payment was declined.",
        "Votre relevé de compte de mars est disponible.",
    ),
    "papers": (
        "Vielen Dank für die Ausweiskopie, die wir geprüft haben.",
        "We received a scan of the passport you uploaded.",
        "Uw identiteitsbewijs is goedgekeurd.",
    ),
    "children": (
        "Ihre Tochter fehlte heute im Unterricht.",
        "Please collect your son from nursery by four.",
        "Votre enfant est inscrit à la cantine.",
    ),
    "keys": (
        "Ihr neues Passwort lautet: siehe unten.",
        "Here are the login details you asked for.",
        "Su código de verificación es 1234.",
    ),
    "": (
        "Ihre Bestellung wurde heute versandt.",
        "Your repair is finished and can be collected.",
        "Bitte bewerten Sie Ihren Einkauf.",
        "Your invoice for the gas meter is attached.",
        "Ihre Anfrage zum Mobilfunkvertrag haben wir erhalten.",
        "Uw pakket wordt morgen bezorgd.",
    ),
}


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, texts in MAILS.items() for text in texts])
def test_what_weighs_more_is_named(what: str, text: str) -> None:
    assert grave(text) == what


def test_every_kind_is_tried() -> None:
    assert set(MAILS) - {""} == set(GRAVE)
