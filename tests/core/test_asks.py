"""What a text asks of its reader: to answer, not to, or neither; judged sentence by sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.asks import above_line, answering, keeps_subject


@pytest.mark.parametrize(
    "text",
    [
        "Antworten Sie einfach auf diese E-Mail.",
        "Zögern Sie nicht, auf diese E-Mail zu antworten.",
        "Do not hesitate to reply to this email.",
        "N'hésitez pas à répondre à ce message.",
        "If you are not satisfied, simply reply to this message.",
        "Se a data não for conveniente, basta responder a esta mensagem.",
        "Bitte antworten Sie mit unverändertem Betreff.",
        "Please do not change the subject line when you reply.",
        "U kunt rechtstreeks op deze e-mail reageren.",
        "Prosimy odpowiedzieć na tę wiadomość.",
        "Svara direkt på detta mejl.",
        "Per aggiornare il reclamo risponda a questa e-mail.",
        "There is no need to reply now. To add something, you may reply to this message.",
    ],
)
def test_it_asks_for_an_answer(text: str) -> None:
    assert answering(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "Bitte antworten Sie nicht auf diese E-Mail.",
        "Bitte antworten Sie\nnicht auf diese\nE-Mail.",
        "Antworten an diese Adresse werden nicht gelesen.",
        "Please do not reply to this email.",
        "Replies to this address bounce.",
        "This mailbox is not monitored.",
        "Merci de ne pas répondre à cet e-mail.",
        "No responda a este correo.",
        "Non rispondere a questa e-mail.",
        "Le risposte a questo indirizzo andranno perse.",
        "Reageren op dit bericht is niet mogelijk.",
        "Prosimy nie odpowiadać na tę wiadomość.",
        "Na tuto zprávu neodpovídejte.",
        "Det går inte att svara på detta mejl.",
        "Não responda a este e-mail.",
        "Diese Adresse ist nur für den Versand eingerichtet.",
        "Answer us: reply to this mail.\nAnswers to this mail are not read.",
    ],
)
def test_it_asks_for_none(text: str) -> None:
    assert answering(text) is False


@pytest.mark.parametrize(
    "text",
    ["", "Ihr Ofen ist da.", "We will reply to your message soon.", "There is no need to reply to this message."],
)
def test_it_says_nothing_of_it(text: str) -> None:
    assert answering(text) is None


@pytest.mark.parametrize(
    "text",
    ["##- Please type your reply above this line -##", "--- Bitte oberhalb dieser Zeile antworten ---",
     "-- Svara ovanför denna rad --", "--- Rispondere sopra questa riga ---", "Répondez au-dessus de cette ligne"],
)  # fmt: skip
def test_a_line_above_which_to_answer(text: str) -> None:
    assert above_line(text)
    assert answering(text) is True


def test_a_subject_that_is_to_stay() -> None:
    assert keeps_subject("Laat het zaaknummer in het onderwerp staan.")
    assert not keeps_subject("Please quote this number when you call us.")


@given(st.text())
def test_reading_never_raises(text: str) -> None:
    answering(text)
    above_line(text)
    keeps_subject(text)
